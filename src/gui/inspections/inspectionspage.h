// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/inspectionlistmodel.h"
#include "services/inspectiondrafts.h"

#include <memory>

class QToolButton;

namespace chengcai::widgets {
class ListFrame;
}

namespace chengcai::gui {

class Preferences;
namespace Ui {
class InspectionsPage;
}

/// Area "inspections": every inspection, one's own drafts, and the evaluation forms.
class InspectionsPage : public Page
{
    Q_OBJECT
public:
    InspectionsPage(const Context &context, Preferences &preferences, QWidget *parent);
    ~InspectionsPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void focusFilter() override;
    void refresh() override;

signals:
    /// The next version of a form is to be designed.
    void designRequested(const chengcai::domain::FormTemplate &form);

protected:
    void changeEvent(QEvent *event) override;

private:
    using DraftModel = models::RowsModel<services::InspectionDraft>;
    void setUpList();
    void retranslate();
    void fetch(services::InspectionSort sort, bool descending, qint64 offset);
    void buildFilterMenu();
    void showChips();
    void showCounts();
    void loadDrafts();
    void loadForms();
    void updateButtons();
    void beginInspection(domain::PartyKind kind);
    void beginInspection(domain::PartyId party, domain::PartyKind kind);
    void designNextVersion();
    void publishForm();
    void exportForm();
    void retireForm();
    void discardDraft();
    void say(const base::Result<void> &result, const QString &success);
    [[nodiscard]] std::vector<models::Column<services::InspectionDraft>> draftColumns() const;

    Context m_context;
    Preferences &m_preferences;
    std::unique_ptr<Ui::InspectionsPage> m_ui;
    widgets::ListFrame *m_frame = nullptr;
    QToolButton *m_filterButton = nullptr;
    QToolButton *m_newButton = nullptr;
    models::InspectionListModel *m_list = nullptr;
    models::FormModel *m_forms = nullptr;
    DraftModel *m_drafts = nullptr;
    services::InspectionFilter m_filter;
    qint64 m_all = -1;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace chengcai::gui
