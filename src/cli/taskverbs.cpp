// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "services/partyregister.h"
#include "services/taskfiles.h"

#include "domain/statecalendar.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Uid;
using services::TaskRow;
using services::Tasks;

namespace {

constexpr qint64 MostRows = 1'000'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<Uid> userNamed(const services::Session &session, const QString &name)
{
    const auto accounts = store::accounts(session.store().database());
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&name](const services::Account &one) { return one.name == name; });
    if (found != accounts.end())
        return found->user;
    return Error{ErrorKind::InputRefused, u"CLI-120"_s, Text::tr("There is no account “%1”. “account list” names the accounts.").arg(name), {}, {}};
}

Result<std::vector<Uid>> usersNamed(const services::Session &session, const QString &names)
{
    std::vector<Uid> users;
    const QStringList wanted = names.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : wanted) {
        const auto user = userNamed(session, name.trimmed());
        if (!user)
            return user.error();
        users.push_back(*user);
    }
    return users;
}

Result<std::vector<Uid>> tasksNamed(const QString &list)
{
    std::vector<Uid> uids;
    const QStringList names = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto uid = uidOf(name);
        if (!uid)
            return uid.error();
        uids.push_back(*uid);
    }
    return uids;
}

QJsonObject jsonOf(const TaskRow &row, QDate today)
{
    QJsonObject object{{u"task"_s, hex(row.task.uid)},
                       {u"party"_s, row.partyName},
                       {u"kind"_s, domain::partyKindName(row.kind)},
                       {u"region"_s, row.region},
                       {u"form"_s, row.task.form},
                       {u"due"_s, row.task.due.toString(Qt::ISODate)},
                       {u"state"_s, domain::taskStateName(row.state)},
                       {u"overdue"_s, services::isOverdue(row, today)},
                       {u"inspectors"_s, QJsonArray::fromStringList(row.inspectorNames)},
                       {u"source"_s, domain::taskSourceName(row.task.source)},
                       {u"origin"_s, hex(row.task.origin)},
                       {u"note"_s, row.task.note},
                       {u"reason"_s, row.task.reason}};
    object.insert(u"inspection_state"_s, row.inspection.isValid() ? QJsonValue(domain::inspectionStateName(row.inspectionState)) : QJsonValue());
    return object;
}

void printTasks(Invocation &invocation, const services::Session &session, const std::vector<Uid> &uids)
{
    QJsonArray rows;
    for (const Uid &uid : uids)
        rows.append(jsonOf(*services::task(session.reader(), uid), invocation.clock().today()));
    invocation.print(rows);
}

void printTasks(Invocation &invocation, const services::Session &session, const services::TaskBatch &batch)
{
    std::vector<Uid> uids = batch.assigned;
    std::transform(batch.before.begin(), batch.before.end(), std::back_inserter(uids), [](const domain::Task &task) { return task.uid; });
    printTasks(invocation, session, uids);
}

Result<services::TaskFilter> filterOf(const Invocation &invocation, const services::Session &session)
{
    services::TaskFilter filter;
    const auto kind = invocation.kind();
    if (!kind)
        return kind.error();
    filter.kind = *kind;
    if (invocation.has("state")) {
        filter.state = domain::taskStateFromName(invocation.option("state"));
        if (!filter.state)
            return usageError(u"CLI-121"_s, Text::tr("“%1” is no state of a task. Use open, done or cancelled.").arg(invocation.option("state")));
    }
    if (invocation.has("inspector")) {
        const auto user = userNamed(session, invocation.option("inspector"));
        if (!user)
            return user.error();
        filter.inspector = *user;
    }
    if (invocation.has("overdue")) {
        filter.state = domain::TaskState::Open;
        filter.dueTo = domain::overdueUpTo(invocation.clock().today(), domain::stateCalendar());
    }
    return filter;
}

Result<void> listTasks(Invocation &invocation)
{
    const auto limit = invocation.number("limit", MostRows);
    if (!limit)
        return limit.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto filter = filterOf(invocation, **session);
    if (!filter)
        return filter.error();
    QJsonArray rows;
    for (const TaskRow &row : services::tasks((*session)->reader(), *filter, services::TaskSort::Due, false, 0, *limit).rows)
        rows.append(jsonOf(row, invocation.clock().today()));
    invocation.print(rows);
    return {};
}

Result<std::vector<services::TaskInput>> inputsOf(Invocation &invocation, const services::Session &session)
{
    services::TaskInput input;
    const auto due = invocation.neededDate("due");
    if (!due)
        return due.error();
    const auto users = usersNamed(session, invocation.option("inspectors"));
    if (!users)
        return users.error();
    const auto source = domain::taskSourceFromName(invocation.option("source", u"manual"_s));
    if (source != domain::TaskSource::Manual && source != domain::TaskSource::Complaint)
        return usageError(u"CLI-122"_s, Text::tr("A task is assigned by hand or for a complaint. Use manual or complaint after --source."));
    input.due = *due;
    input.inspectors = *users;
    input.source = *source;
    input.form = invocation.option("form");
    input.note = invocation.option("note");
    std::vector<services::TaskInput> inputs;
    const QStringList parties = invocation.words("party");
    for (const QString &name : parties) {
        const auto party = invocation.party(session, name);
        if (!party)
            return party.error();
        input.party = party->id;
        inputs.push_back(input);
    }
    return inputs;
}

Result<void> assignTasks(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto inputs = inputsOf(invocation, **session);
    if (!inputs)
        return inputs.error();
    Tasks tasks(**session);
    if (invocation.has("dry-run")) {
        QJsonArray rows;
        for (const services::TaskPreview &preview : tasks.check(*inputs))
            rows.append(QJsonObject{{u"party"_s, preview.party}, {u"inspectors"_s, preview.inspectors}, {u"code"_s, preview.code}, {u"problem"_s, preview.problem},
                                    {u"warnings"_s, QJsonArray::fromStringList(preview.warnings)}});
        invocation.print(rows);
        return {};
    }
    const auto assigned = tasks.assign(*inputs);
    if (!assigned)
        return assigned.error();
    printTasks(invocation, **session, *assigned);
    return {};
}

Result<void> amendTasks(Invocation &invocation)
{
    const auto uids = tasksNamed(invocation.argument(1));
    if (!uids)
        return uids.error();
    const auto due = invocation.date("due");
    if (!due)
        return due.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    services::TaskChange change;
    if (due->isValid())
        change.due = *due;
    if (invocation.has("note"))
        change.note = invocation.option("note");
    if (invocation.has("inspectors")) {
        const auto users = usersNamed(**session, invocation.option("inspectors"));
        if (!users)
            return users.error();
        change.inspectors = *users;
    }
    change.reason = invocation.option("reason");
    const auto amended = Tasks(**session).amend(*uids, change);
    if (!amended)
        return amended.error();
    printTasks(invocation, **session, *amended);
    return {};
}

Result<void> cancelTasks(Invocation &invocation)
{
    const auto uids = tasksNamed(invocation.argument(1));
    if (!uids)
        return uids.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    if (const auto cancelled = Tasks(**session).cancel(*uids, invocation.option("reason")); !cancelled)
        return cancelled.error();
    printTasks(invocation, **session, *uids);
    return {};
}

Result<void> handOverTasks(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto from = userNamed(**session, invocation.argument(1));
    const auto to = userNamed(**session, invocation.argument(2));
    if (!from || !to)
        return from ? to.error() : from.error();
    Tasks tasks(**session);
    const auto handed = tasks.handOver(*from, *to, invocation.option("reason"));
    // Somebody without a task may still leave drafts behind.
    if (!handed && handed.error().code != u"TSK-034")
        return handed.error();
    const auto drafts = tasks.handOverDrafts(*from, *to);
    if (!drafts)
        return drafts.error();
    invocation.print(QJsonObject{{u"tasks"_s, handed ? qint64(handed->size()) : 0}, {u"drafts"_s, *drafts}});
    return {};
}

/// "2026-07-01..2026-07-14".
Result<domain::Declaration::Leave> leaveFrom(const QString &text)
{
    const domain::Declaration::Leave leave{QDate::fromString(text.section(u".."_s, 0, 0), Qt::ISODate), QDate::fromString(text.section(u".."_s, 1), Qt::ISODate)};
    if (leave.from.isValid() && leave.until.isValid())
        return leave;
    return usageError(u"CLI-123"_s, Text::tr("“%1” is no time of leave. Write such as 2026-07-01..2026-07-14.").arg(text));
}

Result<void> declareForTasks(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto user = userNamed(**session, invocation.argument(1));
    if (!user)
        return user.error();
    domain::Declaration declaration;
    if (!invocation.has("clear"))
        declaration = services::declarationOf((*session)->reader(), *user);
    if (invocation.has("away")) {
        const auto leave = leaveFrom(invocation.option("away"));
        if (!leave)
            return leave.error();
        declaration.leave.push_back(*leave);
    }
    if (invocation.has("party")) {
        const auto party = invocation.party(**session, invocation.option("party"));
        if (!party)
            return party.error();
        declaration.relations.push_back({party->uid, {}, invocation.option("reason")});
    }
    if (invocation.has("region"))
        declaration.relations.push_back({{}, invocation.option("region"), invocation.option("reason")});
    return Tasks(**session).declare(*user, declaration);
}

Result<void> exportTasks(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    auto filter = filterOf(invocation, **session);
    if (!filter)
        return filter.error();
    filter->state = domain::TaskState::Open;
    const services::Reader reader = (*session)->reader();
    const QByteArray json = services::tasksToJson(reader, services::tasks(reader, *filter, services::TaskSort::Due, false, 0, MostRows).rows, invocation.clock().today());
    if (!invocation.has("o")) {
        invocation.write(json);
        return {};
    }
    QSaveFile file(invocation.option("o"));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) < 0 || !file.commit())
        return Error{ErrorKind::InputRefused, u"CLI-124"_s, Text::tr("%1 cannot be written: %2. Choose another place.").arg(file.fileName(), file.errorString()), {}, {}};
    return {};
}

Result<void> importTasks(Invocation &invocation)
{
    QFile file(invocation.argument(1));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::InputRefused, u"CLI-125"_s, Text::tr("%1 cannot be read: %2. Check the name and the rights.").arg(file.fileName(), file.errorString()), {}, {}};
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto done = services::importTasks(**session, file.readAll());
    if (!done)
        return done.error();
    invocation.print(QJsonObject{{u"created"_s, done->created}, {u"known"_s, done->known}});
    return {};
}

} // namespace

Result<void> handleTask(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, listTasks},         Action{"assign", 0, assignTasks},    Action{"amend", 1, amendTasks},   Action{"cancel", 1, cancelTasks},
                                        Action{"handover", 2, handOverTasks}, Action{"declare", 1, declareForTasks}, Action{"export", 0, exportTasks}, Action{"import", 1, importTasks}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
