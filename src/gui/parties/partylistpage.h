// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "services/partylist.h"

class QMenu;
class QToolButton;

namespace chengcai::models {
class PartyListModel;
}
namespace chengcai::widgets {
class ListFrame;
}

namespace chengcai::gui {

class Preferences;

/// The parties of one kind: filter, chips, saved views, a million rows.
class PartyListPage : public Page
{
    Q_OBJECT
public:
    PartyListPage(const Context &context, Preferences &preferences, domain::PartyKind kind, QWidget *parent);
    ~PartyListPage() override;

    [[nodiscard]] domain::PartyKind kind() const { return m_kind; }
    [[nodiscard]] QString title() const override;
    void activate() override;
    void focusFilter() override;
    void refresh() override;
    void exportCurrent() override;
    /// The list behind a number shown elsewhere: whatever was filtered before is forgotten. Of this page's kind.
    void showOnly(const services::PartyFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButtons();
    void buildFilterMenu(QMenu &menu);
    void fillMovedMenu(QMenu &menu);
    void fillStatusMenu(QMenu &menu);
    template <typename List, typename Value> void addToggle(QMenu &menu, const QString &text, List services::PartyFilter::*member, const Value &value);
    void addSwitch(QMenu &menu, const QString &text, bool services::PartyFilter::*member);
    void askForScore(const QString &title, std::optional<int> services::PartyFilter::*bound);
    void setFilter(const services::PartyFilter &filter);
    void fillViewMenu();
    void showViewName();
    void showChips();
    void removeChip(const QString &key);
    void clearFilter();
    void showCounts();
    void fillContextMenu(QMenu &menu, const QModelIndex &index);
    void askForViewName();
    void saveView(const QString &name);
    void deleteView();
    void loadView(const QString &name);
    void applyView(const QByteArray &json);
    [[nodiscard]] QByteArray viewJson() const;
    [[nodiscard]] QString viewPrefix() const;

    Context m_context;
    Preferences &m_preferences;
    domain::PartyKind m_kind;
    models::PartyListModel *m_model = nullptr;
    widgets::ListFrame *m_frame = nullptr;
    QToolButton *m_filterButton = nullptr;
    QToolButton *m_viewButton = nullptr;
    QToolButton *m_newButton = nullptr;
    QString m_viewName;      ///< empty: none chosen
    QByteArray m_viewSaved;  ///< what is kept under that name
};

} // namespace chengcai::gui
