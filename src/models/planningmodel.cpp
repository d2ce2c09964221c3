// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planningmodel.h"

#include "models/columns.h"
#include "services/partyregister.h"

#include <QCoreApplication>

namespace chengcai::models {

using namespace Qt::StringLiterals;
using services::TaskRow;
using services::TaskSort;

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

QString stateText(const TaskRow &row, QDate today)
{
    if (services::isOverdue(row, today))
        return Tables::tr("Overdue");
    return row.state == domain::TaskState::Done ? domain::inspectionStateLabel(row.inspectionState) : domain::taskStateLabel(row.state);
}

QString workText(services::WorkKind kind)
{
    switch (kind) {
    case services::WorkKind::Inspect: return Tables::tr("Inspect");
    case services::WorkKind::Revise: return Tables::tr("Revise");
    case services::WorkKind::Review: return Tables::tr("Review");
    case services::WorkKind::Settle: return Tables::tr("Hear and put into effect");
    case services::WorkKind::Draft: return Tables::tr("Correct a draft");
    case services::WorkKind::CaseClock: return Tables::tr("Go on with a case");
    case services::WorkKind::ListClock: return Tables::tr("Go on with a list");
    case services::WorkKind::PetitionClock: return Tables::tr("Answer an applicant");
    case services::WorkKind::RecordClock: return Tables::tr("Go on with a record");
    case services::WorkKind::FactExpires: return Tables::tr("A fact ends");
    case services::WorkKind::FactUnchecked: return Tables::tr("Check a fact");
    }
    return {};
}

QString gradeText(domain::Grade grade)
{
    return domain::gradeName(grade) + u' ' + domain::gradeLabel(grade);
}

} // namespace

TaskListModel::TaskListModel(QDate today, Fetch fetch, QObject *parent)
    : RowsModel<TaskRow>(taskColumns(today), [](const TaskRow &row) { return row.task.id.value(); }, parent), m_today(today), m_fetch(std::move(fetch))
{
}

void TaskListModel::retranslate()
{
    setColumns(taskColumns(m_today));
}

void TaskListModel::reload()
{
    m_waiting = true;
    m_fetch(m_sort, m_descending, 0);
}

void TaskListModel::setPage(qint64 offset, services::TaskPage page)
{
    m_waiting = false;
    m_total = page.count;
    if (offset == 0)
        setRows(std::move(page.rows));
    else if (offset == rowCount())
        append(std::move(page.rows));
}

void TaskListModel::sort(int column, Qt::SortOrder order)
{
    constexpr std::array<std::optional<TaskSort>, 8> sorts{TaskSort::Due, TaskSort::State, TaskSort::Party, std::nullopt, std::nullopt, TaskSort::Inspector, std::nullopt, std::nullopt};
    if (column < 0 || size_t(column) >= sorts.size() || !sorts[size_t(column)])
        return;
    m_sort = *sorts[size_t(column)];
    m_descending = order == Qt::DescendingOrder;
    reload();
}

bool TaskListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_waiting && rowCount() < m_total;
}

void TaskListModel::fetchMore(const QModelIndex &)
{
    m_waiting = true;
    m_fetch(m_sort, m_descending, rowCount());
}

std::vector<Column<TaskRow>> taskColumns(QDate today)
{
    return {dayColumn<TaskRow>(Tables::tr("Due"), [](const TaskRow &row) { return row.task.due; }),
            textColumn<TaskRow>(Tables::tr("State"), [today](const TaskRow &row) { return stateText(row, today); }),
            textColumn<TaskRow>(Tables::tr("Party"), [](const TaskRow &row) { return row.partyName; }),
            textColumn<TaskRow>(Tables::tr("Kind"), [](const TaskRow &row) { return domain::partyKindLabel(row.kind); }),
            textColumn<TaskRow>(Tables::tr("District"), [](const TaskRow &row) { return services::regionName(row.region); }),
            textColumn<TaskRow>(Tables::tr("Inspectors"), [](const TaskRow &row) { return row.inspectorNames.join(Tables::tr(", ")); }),
            textColumn<TaskRow>(Tables::tr("Source"), [](const TaskRow &row) { return domain::taskSourceLabel(row.task.source); }),
            textColumn<TaskRow>(Tables::tr("Note"), [](const TaskRow &row) { return row.task.cancelled ? row.task.reason : row.task.note; })};
}

std::vector<Column<services::StoredPlan>> planColumns()
{
    using R = services::StoredPlan;
    return {numberColumn<R>(Tables::tr("Year"), [](const R &row) { return row.plan.year; }),
            textColumn<R>(Tables::tr("Kind"), [](const R &row) { return domain::partyKindLabel(row.plan.kind); }),
            numberColumn<R>(Tables::tr("Must be inspected"), [](const R &row) { return qint64(row.plan.items.size()); }),
            numberColumn<R>(Tables::tr("Assigned"), [](const R &row) { return row.assigned; }),
            numberColumn<R>(Tables::tr("Done"), [](const R &row) { return row.done; }),
            numberColumn<R>(Tables::tr("To be drawn"), [](const R &row) { return row.plan.inspections() - int(row.plan.items.size()); }),
            numberColumn<R>(Tables::tr("Drawn"), [](const R &row) { return row.drawn; }),
            textColumn<R>(Tables::tr("State"), [](const R &row) { return row.withdrawn ? Tables::tr("Withdrawn: %1").arg(row.reason) : Tables::tr("In force"); }),
            textColumn<R>(Tables::tr("Adopted by"), [](const R &row) { return row.author; })};
}

std::vector<Column<services::PlannedItem>> plannedColumns()
{
    using R = services::PlannedItem;
    return {dayColumn<R>(Tables::tr("Due"), [](const R &row) { return row.item.due; }), textColumn<R>(Tables::tr("Party"), [](const R &row) { return row.partyName; }),
            textColumn<R>(Tables::tr("Grade"), [](const R &row) { return domain::gradeName(row.item.grade); }),
            textColumn<R>(Tables::tr("State"), [](const R &row) { return row.assigned ? Tables::tr("Assigned") : Tables::tr("Not assigned"); }),
            textColumn<R>(Tables::tr("District"), [](const R &row) { return services::regionName(row.item.region); }),
            textColumn<R>(Tables::tr("Depth"), [](const R &row) { return domain::checkDepthLabel(row.depth); })};
}

std::vector<Column<domain::PlanStratum>> stratumColumns(const domain::SupervisionFrequency &frequency)
{
    using R = domain::PlanStratum;
    const auto quarter = [](size_t index) { return numberColumn<R>(Tables::tr("Quarter %1").arg(index + 1), [index](const R &row) { return row.quarters[index]; }); };
    return {textColumn<R>(Tables::tr("Grade"), [](const R &row) { return gradeText(row.grade); }),
            numberColumn<R>(Tables::tr("Parties"), [](const R &row) { return row.parties; }),
            textColumn<R>(Tables::tr("Share"), [frequency](const R &row) { return Tables::tr("%1 %").arg(frequency.of(row.grade).percent); }),
            textColumn<R>(Tables::tr("Depth"), [frequency](const R &row) { return domain::checkDepthLabel(frequency.of(row.grade).depth); }),
            numberColumn<R>(Tables::tr("To be drawn"), [](const R &row) { return row.quota; }), quarter(0), quarter(1), quarter(2), quarter(3)};
}

std::vector<Column<services::DrawRow>> drawColumns()
{
    using R = services::DrawRow;
    return {instantColumn<R>(Tables::tr("Recorded"), [](const R &row) { return row.recordedAt; }),
            textColumn<R>(Tables::tr("Kind"), [](const R &row) { return domain::partyKindLabel(row.kind); }),
            numberColumn<R>(Tables::tr("Drawn"), [](const R &row) { return row.tasks; }), numberColumn<R>(Tables::tr("Open"), [](const R &row) { return row.open; }),
            dayColumn<R>(Tables::tr("Inspected until"), [](const R &row) { return row.due; }), textColumn<R>(Tables::tr("By"), [](const R &row) { return row.author; }),
            textColumn<R>(Tables::tr("Note"), [](const R &row) { return row.note; })};
}

std::vector<Column<services::DrawnParty>> drawnColumns()
{
    using R = services::DrawnParty;
    return {textColumn<R>(Tables::tr("Grade"), [](const R &row) { return gradeText(row.drawn.grade); }), textColumn<R>(Tables::tr("Party"), [](const R &row) { return row.name; }),
            textColumn<R>(Tables::tr("District"), [](const R &row) { return services::regionName(row.region); }),
            textColumn<R>(Tables::tr("Inspectors"), [](const R &row) { return row.inspectors.join(Tables::tr(", ")); }),
            textColumn<R>(Tables::tr("Ticket"), [](const R &row) { return QString::fromLatin1(row.drawn.ticket); })};
}

std::vector<Column<services::WorkRow>> workColumns()
{
    using R = services::WorkRow;
    return {sortedBy<R>(textColumn<R>(Tables::tr("What"), [](const R &row) { return workText(row.kind); }), [](const R &row) -> QVariant { return int(row.kind); }),
            textColumn<R>(Tables::tr("Party"), [](const R &row) { return row.partyName; }),
            sortedBy<R>(textColumn<R>(Tables::tr("Due"), [](const R &row) { return row.overdue ? Tables::tr("! %1 overdue").arg(base::dayText(row.due)) : base::dayText(row.due); }),
                        [](const R &row) -> QVariant { return row.due.isValid() ? row.due : QDate(9999, 1, 1); }),
            textColumn<R>(Tables::tr("State"), [](const R &row) { return row.state; }), textColumn<R>(Tables::tr("Who"), [](const R &row) { return row.assignee; })};
}

std::vector<Column<AssignmentRow>> assignmentColumns()
{
    using R = AssignmentRow;
    const auto remark = [](const R &row) { return row.preview.problem.isEmpty() ? row.preview.warnings.join(u"; "_s) : Tables::tr("✕ %1").arg(row.preview.problem); };
    return {textColumn<R>(Tables::tr("Party"), [](const R &row) { return row.preview.party; }), dayColumn<R>(Tables::tr("Due"), [](const R &row) { return row.input.due; }),
            textColumn<R>(Tables::tr("Inspectors"), [](const R &row) { return row.preview.inspectors; }), textColumn<R>(Tables::tr("Remark"), remark)};
}

} // namespace chengcai::models
