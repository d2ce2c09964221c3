// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"

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

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void buildFilterMenu(QMenu &menu);
    void fillViewMenu();
    void showChips();
    void removeChip(const QString &key);
    void clearFilter();
    void showCounts();
    void fillContextMenu(QMenu &menu, const QModelIndex &index);
    void saveView();
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
    QString m_viewName;
};

} // namespace chengcai::gui
