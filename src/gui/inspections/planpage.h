// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/planningmodel.h"
#include "services/taskfiles.h"

#include <memory>

namespace chengcai::widgets {
class ListFrame;
}

namespace chengcai::gui {

namespace Ui {
class PlanPage;
}

/// Area "plan": tasks, yearly plans and random draws.
class PlanPage : public Page
{
    Q_OBJECT
public:
    PlanPage(const Context &context, QWidget *parent);
    ~PlanPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void focusFilter() override;
    void refresh() override;
    void exportCurrent() override;


protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTasks();
    void setUpPlans();
    void setUpDraws();
    void retranslate();
    void fillChoices();
    void updateButtons();

    void fetch(services::TaskSort sort, bool descending, qint64 offset);
    void filterTasks();
    void loadPeople();
    [[nodiscard]] std::vector<services::TaskRow> selectedTasks() const;
    void openTask(const QModelIndex &index);
    void newTask();
    void changeTasks();
    void cancelTasks();
    void handOver();
    void takeBack();
    void recorded(const services::TaskBatch &batch);
    void exportTasks();
    void importTasks();
    void previewImport(const QByteArray &json, const std::vector<services::TaskFileLine> &lines);
    void takeIn(const QByteArray &json);
    void declareRelations();

    void loadPlans();
    void showPlan();
    void loadItems();
    void newPlan();
    void assignPlan();
    void withdrawPlan();
    [[nodiscard]] std::vector<services::PlannedItem> selectedItems() const;

    void loadDraws();
    void showDraw();
    void newDraw();
    void saveRecord();
    void verifyDraw();

    Context m_context;
    std::unique_ptr<Ui::PlanPage> m_ui;
    widgets::ListFrame *m_frame = nullptr;
    models::TaskListModel *m_tasks = nullptr;
    models::PlanModel *m_plans = nullptr;
    models::PlannedModel *m_items = nullptr;
    models::DrawModel *m_draws = nullptr;
    models::DrawnModel *m_drawn = nullptr;
    services::TaskFilter m_filter;
    services::TaskBatch m_last;  ///< what “take back” takes back
    std::vector<services::InspectorLoad> m_loads;
    qint64 m_all = -1;
    quint64 m_asked = 0;
    quint64 m_itemsAsked = 0;
    quint64 m_drawAsked = 0;
};

} // namespace chengcai::gui
