// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboardclocks.h"

#include "domain/statecalendar.h"
#include "store/queries/cases.h"
#include "store/queries/listprocedures.h"
#include "store/queries/parties.h"
#include "store/queries/petitions.h"
#include "store/queries/tasks.h"

#include <algorithm>
#include <limits>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using store::DashboardQueries;
using store::TaskFilter;
using store::TaskQueries;

namespace {

constexpr qint64 All = std::numeric_limits<qint64>::max();

/// A running clock of the office with the record it belongs to.
struct Running {
    FigureRow row; ///< without the party's name where the query does not bring it
    domain::ClockState clock;

    [[nodiscard]] bool soon(QDate today) const { return !clock.late() && clock.due <= today.addDays(DashboardSoonDays); }
};

template <typename Record> std::optional<Running> runningOf(const Record &record, QDate today)
{
    Running running;
    running.clock = domain::nextClock(domain::clocksOf(record, today, domain::stateCalendar()));
    if (!running.clock.rule)
        return std::nullopt;
    running.row.record = record.number;
    running.row.party = record.party;
    running.row.day = running.clock.due;
    running.row.text = domain::clockTitle(*running.clock.rule);
    return running;
}

std::vector<Running> caseClocks(const Reader &reader, QDate today)
{
    store::CaseFilter open;
    open.show = store::CaseFilter::Show::Open;
    std::vector<Running> all;
    for (const store::CaseRow &row : store::CaseQueries(reader.database()).rows(open, All)) {
        if (auto running = runningOf(row.file, today)) {
            running->row.caseFile = row.file.id;
            running->row.partyName = row.partyName;
            all.push_back(*std::move(running));
        }
    }
    return all;
}

std::vector<Running> listClocks(const Reader &reader, QDate today)
{
    std::vector<Running> all;
    for (const domain::ListProcedure &procedure : store::ListProcedureQueries(reader.database()).open()) {
        if (auto running = runningOf(procedure, today)) {
            running->row.procedure = procedure.id;
            all.push_back(*std::move(running));
        }
    }
    return all;
}

std::vector<Running> petitionClocks(const Reader &reader, QDate today)
{
    std::vector<Running> all;
    for (const domain::Petition &petition : store::PetitionQueries(reader.database()).open()) {
        if (auto running = runningOf(petition, today)) {
            running->row.petition = petition.id;
            all.push_back(*std::move(running));
        }
    }
    return all;
}

ClockCount countOf(ClockWork work, const std::vector<Running> &all, QDate today)
{
    return {work, std::count_if(all.begin(), all.end(), [](const Running &one) { return one.clock.late(); }),
            std::count_if(all.begin(), all.end(), [today](const Running &one) { return one.soon(today); })};
}

TaskFilter taskFilter(bool overdue, QDate today)
{
    const QDate late = domain::overdueUpTo(today, domain::stateCalendar());
    TaskFilter filter;
    filter.state = domain::TaskState::Open;
    filter.dueFrom = overdue ? QDate() : late.addDays(1);
    filter.dueTo = overdue ? late : today.addDays(DashboardSoonDays);
    return filter;
}

DashboardQueries::Days itemDays(bool overdue, QDate today)
{
    const QDate late = domain::overdueCutoff(today, domain::stateCalendar());
    return overdue ? DashboardQueries::Days{QDate(1, 1, 1), late} : DashboardQueries::Days{late, today.addDays(DashboardSoonDays)};
}

std::vector<FigureRow> taskRows(const Reader &reader, const TaskFilter &filter, qint64 limit)
{
    std::vector<FigureRow> rows;
    for (const store::TaskRow &task : TaskQueries(reader.database()).rows(filter, store::TaskSort::Due, false, 0, limit)) {
        FigureRow row;
        row.party = task.task.party;
        row.partyName = task.partyName;
        row.day = task.task.due;
        row.text = clockWorkLabel(ClockWork::Inspect) + u" · "_s + task.inspectorNames.join(u", "_s);
        rows.push_back(std::move(row));
    }
    return rows;
}

void addRunning(const Reader &reader, std::vector<Running> &&all, bool overdue, QDate today, std::vector<FigureRow> &rows)
{
    const store::PartyQueries parties(reader.database());
    for (Running &one : all) {
        if (overdue ? !one.clock.late() : !one.soon(today))
            continue;
        if (one.row.partyName.isEmpty())
            one.row.partyName = parties.byId(one.row.party).value_or(domain::Party{}).name;
        rows.push_back(std::move(one.row));
    }
}

} // namespace

std::vector<ClockCount> countClocks(const Reader &reader, QDate today)
{
    const TaskQueries tasks(reader.database());
    const DashboardQueries queries(reader.database());
    return {{ClockWork::Inspect, tasks.count(taskFilter(true, today)), tasks.count(taskFilter(false, today))},
            countOf(ClockWork::Case, caseClocks(reader, today), today),
            countOf(ClockWork::List, listClocks(reader, today), today),
            countOf(ClockWork::Petition, petitionClocks(reader, today), today),
            {ClockWork::Rectify, queries.rectifications(itemDays(true, today)), queries.rectifications(itemDays(false, today))}};
}

std::vector<FigureRow> clockRows(const Reader &reader, std::optional<ClockWork> work, bool overdue, QDate today, qint64 limit)
{
    std::vector<FigureRow> rows;
    const auto wanted = [work](ClockWork one) { return !work || *work == one; };
    if (wanted(ClockWork::Inspect))
        rows = taskRows(reader, taskFilter(overdue, today), limit);
    if (wanted(ClockWork::Case))
        addRunning(reader, caseClocks(reader, today), overdue, today, rows);
    if (wanted(ClockWork::List))
        addRunning(reader, listClocks(reader, today), overdue, today, rows);
    if (wanted(ClockWork::Petition))
        addRunning(reader, petitionClocks(reader, today), overdue, today, rows);
    if (wanted(ClockWork::Rectify)) {
        const auto items = DashboardQueries(reader.database()).rectificationRows(itemDays(overdue, today), limit);
        rows.insert(rows.end(), items.begin(), items.end());
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FigureRow &a, const FigureRow &b) { return a.day < b.day; });
    rows.resize(size_t(std::min(qint64(rows.size()), limit)));
    return rows;
}

std::vector<FigureRow> openTaskRows(const Reader &reader, const base::Uid &person, qint64 limit)
{
    TaskFilter filter;
    filter.state = domain::TaskState::Open;
    filter.inspector = person;
    return taskRows(reader, filter, limit);
}

} // namespace chengcai::services
