// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tasks.h"

#include "base/text.h"
#include "domain/statecalendar.h"
#include "journal/changes/bodies.h"
#include "journal/changes/planningbodies.h"
#include "services/appending.h"
#include "services/formlibrary.h"
#include "services/partyregister.h"
#include "store/queries/parties.h"
#include "store/queries/planning.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Uid;
using domain::Task;
using store::EntityType;
using store::TaskQueries;

namespace {

constexpr auto DraftPrefix = "inspection/"_L1;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

std::vector<Task> tasksOf(const std::vector<TaskRow> &rows)
{
    std::vector<Task> tasks;
    std::transform(rows.begin(), rows.end(), std::back_inserter(tasks), [](const TaskRow &row) { return row.task; });
    return tasks;
}

/// Everything the checks ask for, read once for a whole batch.
class Checker
{
public:
    explicit Checker(const Session &session)
        : m_database(session.store().database()), m_today(session.clock().today()), m_loads(TaskQueries(m_database).loads(m_today, m_today.year())), m_forms(forms(session.reader()))
    {
    }

    TaskPreview of(const TaskInput &input)
    {
        TaskPreview preview;
        const auto party = store::PartyQueries(m_database).byId(input.party);
        if (!party)
            return wrong(preview, u"TSK-020"_s, Text::tr("There is no such party in this store. Choose one of the list."));
        preview.party = party->name;
        if (!input.due.isValid() || input.due < m_today)
            return wrong(preview, u"TSK-021"_s, Text::tr("The day until which it is to be done is missing or past; enter a later day."));
        if (input.source == domain::TaskSource::Draw)
            return wrong(preview, u"TSK-026"_s, Text::tr("Tasks of a draw are made by recording the draw."));
        if (!input.form.isEmpty() && !hasForm(input.form, party->kind))
            return wrong(preview, u"TSK-022"_s, Text::tr("There is no form “%1” in use for this kind of party; choose another one.").arg(input.form));
        if (input.inspectors.empty() || qsizetype(input.inspectors.size()) > domain::MostTaskInspectors)
            return wrong(preview, u"TSK-023"_s, Text::tr("A task needs one to %1 inspectors; choose them.").arg(domain::MostTaskInspectors));
        checkInspectors(input, *party, preview);
        return preview;
    }

private:
    static TaskPreview &wrong(TaskPreview &preview, const QString &code, const QString &problem)
    {
        preview.code = code;
        preview.problem = problem;
        return preview;
    }

    [[nodiscard]] bool hasForm(const QString &code, domain::PartyKind kind) const
    {
        return std::any_of(m_forms.begin(), m_forms.end(), [&](const StoredForm &one) { return !one.retired && one.form.code == code && one.form.kind == kind; });
    }

    void checkInspectors(const TaskInput &input, const domain::Party &party, TaskPreview &preview)
    {
        QStringList names;
        for (const Uid &user : input.inspectors) {
            const auto load = std::find_if(m_loads.begin(), m_loads.end(), [&user](const InspectorLoad &one) { return one.user == user; });
            const bool twice = std::count(input.inspectors.begin(), input.inspectors.end(), user) > 1;
            if (load == m_loads.end() || twice) {
                wrong(preview, u"TSK-024"_s, Text::tr("An inspector has no account that may inspect, or is named twice; choose the inspectors again."));
                return;
            }
            names.append(load->fullName);
            checkConflicts(input, party, *load, preview);
        }
        preview.inspectors = names.join(u", "_s);
    }

    /// Who declared a relation may not inspect; absence and a second turn in a row are for the supervisor to weigh.
    void checkConflicts(const TaskInput &input, const domain::Party &party, const InspectorLoad &load, TaskPreview &preview)
    {
        const domain::Declaration &declared = declaration(load.user);
        for (const domain::Declaration::Relation &relation : declared.relations) {
            if ((!relation.party.isNull() && relation.party == party.uid) || (!relation.region.isEmpty() && relation.region == party.region))
                wrong(preview, u"TSK-025"_s, Text::tr("%1 has declared a relation to the party or its district (%2) and may not inspect it; choose somebody else.").arg(load.fullName, relation.why));
        }
        if (declared.isAwayOn(input.due))
            preview.warnings.append(Text::tr("%1 is on leave on the day it is due").arg(load.fullName));
    }

    const domain::Declaration &declaration(const Uid &user)
    {
        if (!m_declarations.contains(user))
            m_declarations.insert(user, TaskQueries(m_database).declaration(user));
        return m_declarations[user];
    }

    const store::Database &m_database;
    QDate m_today;
    std::vector<InspectorLoad> m_loads;
    std::vector<StoredForm> m_forms;
    QHash<Uid, domain::Declaration> m_declarations;
};

journal::TaskBody bodyOf(const store::Database &database, const TaskInput &input)
{
    journal::TaskBody body;
    body.party = store::entityUid(database, EntityType::Party, input.party.value());
    body.form = input.form;
    body.due = input.due;
    body.inspectors = input.inspectors;
    body.source = input.source;
    body.origin = input.origin;
    body.note = base::tidyName(input.note);
    return body;
}

std::vector<journal::BaseHead> recordHead(const Session &session, const Task &task)
{
    return headsOf(session, EntityType::Task, task.id.value(), QList<int>{journal::TaskRecordField});
}

} // namespace

std::vector<TaskPreview> Tasks::check(const std::vector<TaskInput> &inputs) const
{
    Checker checker(m_session);
    std::vector<TaskPreview> previews;
    std::transform(inputs.begin(), inputs.end(), std::back_inserter(previews), [&checker](const TaskInput &input) { return checker.of(input); });
    QHash<std::pair<qint64, QString>, int> seen;
    for (size_t i = 0; i < inputs.size(); ++i) {
        TaskFilter filter;
        filter.party = inputs[i].party;
        filter.state = domain::TaskState::Open;
        if (TaskQueries(m_session.store().database()).count(filter) > 0)
            previews[i].warnings.append(Text::tr("the party has an open task already"));
        if (seen[{inputs[i].party.value(), inputs[i].form}]++ > 0 && previews[i].problem.isEmpty()) {
            previews[i].code = u"TSK-027"_s;
            previews[i].problem = Text::tr("The party stands in the list twice; take one line away.");
        }
    }
    return previews;
}

Result<void> Tasks::announced(const Result<store::Appended> &appended) const
{
    if (!appended)
        return appended.error();
    ChangeNews news;
    news.tasks = true;
    m_session.announce(news);
    return {};
}

Result<TaskBatch> Tasks::assign(const std::vector<TaskInput> &inputs)
{
    if (const auto allowed = m_session.require(domain::Action::AssignTasks); !allowed)
        return allowed.error();
    if (inputs.empty() || qsizetype(inputs.size()) > MostTasksAtOnce)
        return refuse(u"TSK-028"_s, u"tasks"_s, Text::tr("Choose one to %1 parties to assign at once.").arg(MostTasksAtOnce));
    const std::vector<TaskPreview> previews = check(inputs);
    for (const TaskPreview &preview : previews) {
        if (!preview.problem.isEmpty())
            return Error{ErrorKind::InputRefused, preview.code, preview.problem, preview.party, {}};
    }
    const store::Database &database = m_session.store().database();
    store::Draft draft;
    draft.kind = u"task.assign"_s;
    for (const TaskInput &input : inputs)
        draft.changes.push_back(journal::encodeTask(bodyOf(database, input)));
    const auto appended = m_session.store().ledger().append(draft, m_session.signer());
    if (const auto done = announced(appended); !done)
        return done.error();
    return TaskBatch{appended->created, {}};
}

Result<std::vector<TaskRow>> Tasks::open(const std::vector<Uid> &tasks) const
{
    if (const auto allowed = m_session.require(domain::Action::AssignTasks); !allowed)
        return allowed.error();
    if (tasks.empty() || qsizetype(tasks.size()) > MostTasksAtOnce)
        return refuse(u"TSK-029"_s, u"tasks"_s, Text::tr("Choose one to %1 tasks.").arg(MostTasksAtOnce));
    std::vector<TaskRow> rows;
    for (const Uid &uid : tasks) {
        auto row = TaskQueries(m_session.store().database()).byUid(uid);
        if (!row)
            return refuse(u"TSK-030"_s, u"task"_s, Text::tr("There is no such task in this store. Choose one of the list."));
        if (row->state != domain::TaskState::Open)
            return refuse(u"TSK-031"_s, u"task"_s, Text::tr("The task about %1 is done or cancelled and changes no more; leave it out.").arg(row->partyName));
        rows.push_back(*std::move(row));
    }
    return rows;
}

Result<TaskBatch> Tasks::amendAll(const QString &kind, std::vector<Task> before, const std::vector<Task> &after)
{
    store::Draft draft;
    draft.kind = kind;
    for (const Task &task : after)
        draft.changes.push_back(journal::encodeTaskAmend(task.record, {task.due, task.inspectors, task.note, task.reason}, recordHead(m_session, task)));
    if (const auto done = announced(m_session.store().ledger().append(draft, m_session.signer())); !done)
        return done.error();
    return TaskBatch{{}, std::move(before)};
}

Result<TaskBatch> Tasks::amend(const std::vector<Uid> &tasks, const TaskChange &change)
{
    const auto rows = open(tasks);
    if (!rows)
        return rows.error();
    Checker checker(m_session);
    std::vector<Task> after = tasksOf(*rows);
    for (Task &task : after) {
        task.due = change.due.value_or(task.due);
        task.inspectors = change.inspectors.value_or(task.inspectors);
        task.note = base::tidyName(change.note.value_or(task.note));
        task.reason = base::tidyName(change.reason);
        // A day that stays may be past: who only changes the inspector of an overdue task must not move it.
        const QDate due = change.due ? task.due : std::max(task.due, m_session.clock().today());
        const TaskPreview preview = checker.of({task.party, {}, due, task.inspectors, domain::TaskSource::Manual, {}, {}});
        if (!preview.problem.isEmpty())
            return Error{ErrorKind::InputRefused, preview.code, preview.problem, preview.party, {}};
    }
    return amendAll(u"task.amend"_s, tasksOf(*rows), after);
}

Result<void> Tasks::cancel(const std::vector<Uid> &tasks, const QString &reason)
{
    const auto rows = open(tasks);
    if (!rows)
        return rows.error();
    if (reason.trimmed().isEmpty())
        return refuse(u"TSK-032"_s, u"reason"_s, Text::tr("Cancelling a task needs a written reason."));
    store::Draft draft;
    draft.kind = u"task.cancel"_s;
    for (const TaskRow &row : *rows)
        draft.changes.push_back(journal::encodeReason(journal::ChangeKind::TaskCancel, row.task.record, {base::tidyName(reason), {}, {}}, recordHead(m_session, row.task)));
    return announced(m_session.store().ledger().append(draft, m_session.signer()));
}

Result<TaskBatch> Tasks::handOver(const Uid &from, const Uid &to, const QString &reason)
{
    if (from == to || from.isNull() || to.isNull())
        return refuse(u"TSK-033"_s, u"inspector"_s, Text::tr("Choose two different people: who hands over, and who takes over."));
    TaskFilter filter;
    filter.state = domain::TaskState::Open;
    filter.inspector = from;
    std::vector<Uid> uids;
    for (const TaskRow &row : TaskQueries(m_session.store().database()).rows(filter, TaskSort::Due, false, 0, MostTasksAtOnce))
        uids.push_back(row.task.uid);
    if (uids.empty())
        return refuse(u"TSK-034"_s, u"inspector"_s, Text::tr("This person has no open task to hand over."));
    const auto rows = open(uids);
    if (!rows)
        return rows.error();
    Checker checker(m_session);
    std::vector<Task> after = tasksOf(*rows);
    for (Task &task : after) {
        if (std::find(task.inspectors.begin(), task.inspectors.end(), to) == task.inspectors.end())
            std::replace(task.inspectors.begin(), task.inspectors.end(), from, to);
        else
            std::erase(task.inspectors, from);
        task.reason = base::tidyName(reason);
        const TaskPreview preview = checker.of({task.party, {}, std::max(task.due, m_session.clock().today()), task.inspectors, domain::TaskSource::Manual, {}, {}});
        if (!preview.problem.isEmpty())
            return Error{ErrorKind::InputRefused, preview.code, preview.problem, preview.party, {}};
    }
    return amendAll(u"task.handover"_s, tasksOf(*rows), after);
}

Result<void> Tasks::undo(const TaskBatch &batch)
{
    std::vector<Uid> uids = batch.assigned;
    std::transform(batch.before.begin(), batch.before.end(), std::back_inserter(uids), [](const Task &task) { return task.uid; });
    const auto rows = open(uids);
    if (!rows)
        return rows.error();
    store::Draft draft;
    draft.kind = u"task.undo"_s;
    const QString reason = Text::tr("Taken back");
    for (size_t i = 0; i < rows->size(); ++i) {
        const Task &now = (*rows)[i].task;
        if (i < batch.assigned.size()) {
            draft.changes.push_back(journal::encodeReason(journal::ChangeKind::TaskCancel, now.record, {reason, {}, {}}, recordHead(m_session, now)));
            continue;
        }
        const Task &before = batch.before[i - batch.assigned.size()];
        draft.changes.push_back(journal::encodeTaskAmend(now.record, {before.due, before.inspectors, before.note, reason}, recordHead(m_session, now)));
    }
    return announced(m_session.store().ledger().append(draft, m_session.signer()));
}

Result<int> Tasks::draftsOf(const Uid &user) const
{
    if (const auto allowed = m_session.require(domain::Action::AssignTasks); !allowed)
        return allowed.error();
    const auto rows = m_session.store().local().drafts(user);
    if (!rows)
        return rows.error();
    return int(std::count_if(rows->begin(), rows->end(), [](const auto &row) { return row.form.startsWith(DraftPrefix); }));
}

Result<int> Tasks::handOverDrafts(const Uid &from, const Uid &to)
{
    if (const auto allowed = m_session.require(domain::Action::AssignTasks); !allowed)
        return allowed.error();
    store::LocalStore &local = m_session.store().local();
    const auto theirs = local.drafts(from);
    const auto own = local.drafts(to);
    if (!theirs || !own)
        return theirs ? own.error() : theirs.error();
    int moved = 0;
    for (const store::LocalStore::DraftRow &row : *theirs) {
        const bool taken = std::any_of(own->begin(), own->end(), [&row](const auto &one) { return one.form == row.form && one.subject == row.subject; });
        if (taken || !row.form.startsWith(DraftPrefix))
            continue;
        if (const auto saved = local.saveDraft(to, row); !saved)
            return saved.error();
        if (const auto removed = local.removeDraft(from, row.form, row.subject); !removed)
            return removed.error();
        ++moved;
    }
    return moved;
}

Result<void> Tasks::declare(const Uid &user, const domain::Declaration &declaration)
{
    const bool own = m_session.account() && m_session.account()->user == user;
    if (auto allowed = m_session.require(own ? domain::Action::Inspect : domain::Action::AssignTasks); !allowed)
        return allowed;
    const auto json = domain::declarationToJson(declaration);
    if (const auto read = domain::declarationFromJson(json); !read)
        return read.error();
    const auto accounts = store::accounts(m_session.store().database());
    const auto account = std::find_if(accounts.begin(), accounts.end(), [&user](const Account &one) { return one.user == user; });
    if (account == accounts.end())
        return refuse(u"TSK-035"_s, u"inspector"_s, Text::tr("There is no such account. Choose one of the list."));
    const qint64 id = store::localId(m_session.store().database(), account->uid, EntityType::Account);
    auto heads = headsOf(m_session, EntityType::Account, id, QList<int>{journal::DeclarationField});
    return announced(appendChange(m_session, u"inspector.declare"_s, journal::encodeDeclaration(account->uid, json, std::move(heads))));
}

TaskPage tasks(const Reader &reader, const TaskFilter &filter, TaskSort sort, bool descending, qint64 offset, qint64 limit)
{
    const TaskQueries queries(reader.database());
    TaskPage page{queries.rows(filter, sort, descending, offset, limit), 0};
    const auto read = qint64(page.rows.size());
    page.count = offset == 0 && read < limit ? read : queries.count(filter); // a first page that is not full holds them all
    return page;
}

QStringList relationNames(const Reader &reader, const domain::Declaration &declaration)
{
    const store::PartyQueries parties(reader.database());
    QStringList names;
    for (const domain::Declaration::Relation &relation : declaration.relations) {
        const auto party = parties.byUid(relation.party);
        names.append(party ? party->name : regionName(relation.region));
    }
    return names;
}

std::optional<TaskRow> task(const Reader &reader, const Uid &uid)
{
    return TaskQueries(reader.database()).byUid(uid);
}

std::vector<InspectorLoad> inspectorLoads(const Reader &reader, QDate today)
{
    return TaskQueries(reader.database()).loads(domain::overdueUpTo(today, domain::stateCalendar()), today.year());
}

domain::Declaration declarationOf(const Reader &reader, const Uid &user)
{
    return TaskQueries(reader.database()).declaration(user);
}

bool isOverdue(const TaskRow &row, QDate today)
{
    return row.state == domain::TaskState::Open && row.task.due <= domain::overdueUpTo(today, domain::stateCalendar());
}

} // namespace chengcai::services
