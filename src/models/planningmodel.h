// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/workbench.h"

namespace chengcai::models {

/// Tasks page by page: filtered and sorted in the store, further pages fetched while scrolling.
class TaskListModel : public RowsModel<services::TaskRow>
{
public:
    /// Asks for the rows from that offset on, in that order; the answer comes back through setPage().
    using Fetch = std::function<void(services::TaskSort sort, bool descending, qint64 offset)>;
    /// `today` marks what is overdue.
    TaskListModel(QDate today, Fetch fetch, QObject *parent);

    void reload();
    void setPage(qint64 offset, services::TaskPage page);
    [[nodiscard]] qint64 total() const { return m_total; }
    void retranslate();

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QDate m_today;
    Fetch m_fetch;
    services::TaskSort m_sort = services::TaskSort::Due;
    bool m_descending = false;
    bool m_waiting = false;
    qint64 m_total = 0;
};
[[nodiscard]] std::vector<Column<services::TaskRow>> taskColumns(QDate today);

using PlanModel = RowsModel<services::StoredPlan>;
[[nodiscard]] std::vector<Column<services::StoredPlan>> planColumns();
using PlannedModel = RowsModel<services::PlannedItem>;
[[nodiscard]] std::vector<Column<services::PlannedItem>> plannedColumns();
using StratumModel = RowsModel<domain::PlanStratum>;
/// Shares and depths are those of the frequency.
[[nodiscard]] std::vector<Column<domain::PlanStratum>> stratumColumns(const domain::SupervisionFrequency &frequency);

using DrawModel = RowsModel<services::DrawRow>;
[[nodiscard]] std::vector<Column<services::DrawRow>> drawColumns();
using DrawnModel = RowsModel<services::DrawnParty>;
[[nodiscard]] std::vector<Column<services::DrawnParty>> drawnColumns();

using WorkModel = RowsModel<services::WorkRow>;
[[nodiscard]] std::vector<Column<services::WorkRow>> workColumns();

/// A line of an assignment before it is recorded.
struct AssignmentRow {
    services::TaskInput input;
    services::TaskPreview preview;
};
using AssignmentModel = RowsModel<AssignmentRow>;
[[nodiscard]] std::vector<Column<AssignmentRow>> assignmentColumns();

} // namespace chengcai::models
