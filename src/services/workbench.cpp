// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workbench.h"

#include "domain/statecalendar.h"
#include "services/cases.h"
#include "services/formlibrary.h"
#include "services/listprocedures.h"
#include "services/openedform.h"
#include "services/petitions.h"
#include "services/records.h"
#include "services/rulebooks.h"
#include "store/queries/parties.h"
#include "store/queries/work.h"

#include <QCoreApplication>

namespace chengcai::services {

using domain::InspectionState;
using store::WorkQueries;

namespace {

constexpr qint64 MostLines = 2000;
constexpr int SoonDays = 7;
constexpr int ExpiryDays = 30;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workbench)
};

void addTasks(const Reader &reader, const Account &account, QDate today, Workbench &bench)
{
    const QDate late = domain::overdueUpTo(today, domain::stateCalendar());
    TaskFilter filter;
    filter.state = domain::TaskState::Open;
    filter.inspector = account.user;
    for (const TaskRow &row : store::TaskQueries(reader.database()).rows(filter, TaskSort::Due, false, 0, MostLines)) {
        const bool overdue = row.task.due <= late;
        bench.counts.overdue += overdue;
        bench.counts.dueSoon += !overdue && row.task.due <= today.addDays(SoonDays);
        bench.rows.push_back({WorkKind::Inspect, row.task.party, row.partyName, row.task.due, overdue, domain::taskStateLabel(row.state),
                              row.inspectorNames.join(QStringLiteral(", ")), row.task.uid, {}, {}});
    }
}

qint64 addInspections(const Reader &reader, const Account &account, WorkKind kind, InspectionState state, bool own, Workbench &bench)
{
    const auto waiting = WorkQueries(reader.database()).inspections(state, account.user, own, MostLines);
    for (const WorkQueries::Waiting &one : waiting)
        bench.rows.push_back({kind, one.party, one.partyName, {}, false, domain::inspectionStateLabel(one.state), one.author, {}, one.id, {}});
    return qint64(waiting.size());
}

void addFacts(const std::vector<WorkQueries::WaitingFact> &facts, WorkKind kind, const QString &state, Workbench &bench)
{
    for (const WorkQueries::WaitingFact &fact : facts)
        bench.rows.push_back({kind, fact.party, fact.partyName, kind == WorkKind::FactExpires ? fact.day : QDate(), false, state + u' ' + fact.indicator, {}, {}, {}, fact.id});
}

void addDue(WorkRow row, QDate due, bool late, QDate today, Workbench &bench)
{
    row.due = due;
    row.overdue = late;
    bench.counts.overdue += late;
    bench.counts.dueSoon += !late && due <= today.addDays(SoonDays);
    bench.rows.push_back(std::move(row));
}

/// Statutory clocks of the office that run, whose end is the day of the line.
void addClock(WorkRow row, const QString &number, const domain::ClockState &clock, QDate today, Workbench &bench)
{
    if (!clock.rule)
        return;
    row.state = domain::clockTitle(*clock.rule) + QStringLiteral(" ") + number;
    addDue(std::move(row), clock.due, clock.late(), today, bench);
}

void addClocks(const Reader &reader, QDate today, Workbench &bench)
{
    CaseFilter open;
    open.show = CaseFilter::Show::Open;
    const auto rowOf = [](WorkKind kind, domain::PartyId party, const QString &name) {
        WorkRow row;
        row.kind = kind;
        row.party = party;
        row.partyName = name;
        return row;
    };
    for (const CaseLine &line : cases(reader, open, false, today, MostLines).lines) {
        WorkRow row = rowOf(WorkKind::CaseClock, line.row.file.party, line.row.partyName);
        row.caseFile = line.row.file.id;
        addClock(std::move(row), line.row.file.number, line.next, today, bench);
    }
    for (const ListProcedureLine &line : listProcedures(reader, today)) {
        WorkRow row = rowOf(WorkKind::ListClock, line.party.id, line.party.name);
        row.procedure = line.procedure.id;
        addClock(std::move(row), line.procedure.number, line.next, today, bench);
    }
    for (const PetitionLine &line : petitions(reader, today)) {
        WorkRow row = rowOf(WorkKind::PetitionClock, line.party.id, line.party.name);
        row.petition = line.petition.id;
        addClock(std::move(row), line.petition.number, line.next, today, bench);
    }
    for (const RecordLine &line : recordsDue(reader, today)) {
        WorkRow row = rowOf(WorkKind::RecordClock, line.party.id, line.party.name);
        row.record = line.record.id;
        row.state = domain::recordTypeLabel(line.record.type) + QStringLiteral(" · ") + domain::recordStateLabel(line.record.type, line.record.state) + QStringLiteral(" ") + recordTitle(line.record);
        addDue(std::move(row), line.record.dueOn, line.late, today, bench);
    }
}

} // namespace

Workbench workbench(const Reader &reader, const Account &account, QDate today)
{
    Workbench bench;
    const bool judges = domain::mayDo(account.roles, domain::Action::ReviewInspection);
    addTasks(reader, account, today, bench);
    bench.counts.returned = addInspections(reader, account, WorkKind::Revise, InspectionState::Returned, true, bench);
    if (judges) {
        bench.counts.review = addInspections(reader, account, WorkKind::Review, InspectionState::Submitted, false, bench);
        (void)addInspections(reader, account, WorkKind::Settle, InspectionState::Reviewed, false, bench);
    }
    bench.counts.mine = qint64(bench.rows.size());
    if (domain::mayDo(account.roles, domain::Action::RecordCaseStep))
        addClocks(reader, today, bench);
    const WorkQueries work(reader.database());
    const auto expiring = work.expiring(rulingRuleBook(reader, today), today.addDays(1), today.addDays(ExpiryDays), MostLines);
    addFacts(expiring, WorkKind::FactExpires, Text::tr("Ends:"), bench);
    bench.counts.expiring = qint64(expiring.size());
    const auto unchecked = work.unchecked(MostLines);
    addFacts(unchecked, WorkKind::FactUnchecked, Text::tr("Not second-checked:"), bench);
    bench.counts.unchecked = qint64(unchecked.size());
    const QDate first(today.year(), today.month(), 1);
    bench.planned = plannedItems(reader, first, first.addMonths(1).addDays(-1));
    return bench;
}

base::Result<InspectionDraft> beginTask(const Reader &reader, const base::Uid &uid, QDate today)
{
    const auto row = task(reader, uid);
    if (!row || row->state != domain::TaskState::Open)
        return base::Error{base::ErrorKind::InputRefused, QStringLiteral("TSK-041"), Text::tr("The task is done or cancelled; look at the list again."), {}, {}};
    for (const StoredForm &form : formsInUse(reader, row->kind, today)) {
        if (!row->task.form.isEmpty() && form.form.code != row->task.form)
            continue;
        InspectionDraft draft = beginInspection(form, row->task.party, today);
        draft.input.task = uid;
        return draft;
    }
    return base::Error{base::ErrorKind::InputRefused, QStringLiteral("TSK-042"), Text::tr("No form is in use for this task. Publish one first."), {}, {}};
}

std::vector<WorkRow> draftsWithErrors(Session &session)
{
    std::vector<WorkRow> rows;
    const auto drafts = InspectionDrafts(session).all();
    if (!drafts)
        return rows;
    for (const InspectionDraft &draft : *drafts) {
        const auto problems = Inspections(session).check(draft.input, draft.revises);
        if (problems.empty())
            continue;
        const auto party = store::PartyQueries(session.store().database()).byId(draft.input.party);
        rows.push_back({WorkKind::Draft, draft.input.party, party ? party->name : QString(), {}, false, Text::tr("%n error(s)", nullptr, int(problems.size())),
                        session.account()->fullName, draft.input.task, draft.revises, {}});
    }
    return rows;
}

} // namespace chengcai::services
