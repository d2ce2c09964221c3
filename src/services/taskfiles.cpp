// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/taskfiles.h"

#include "base/text.h"
#include "domain/strictjson.h"
#include "domain/uidtext.h"
#include "journal/changes/planningbodies.h"
#include "services/formlibrary.h"
#include "store/queries/parties.h"

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Uid;
using domain::strictjson::FileKind;
using FileReader = domain::strictjson::Reader;

namespace {

constexpr QStringView TaskFormat = u"chengcai-tasks-1";

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

/// A task of the file before anything is looked up.
struct FileTask {
    Uid uid;
    Uid party;
    domain::PartyKind kind = domain::PartyKind::Supplier;
    QString identifier;
    QString name;
    QString form;
    QDate due;
    QStringList inspectors; ///< account names
    domain::TaskSource source = domain::TaskSource::Manual;
    Uid origin;
    QString note;
};

FileKind fileKind()
{
    return {u"TSK"_s, Text::tr("The tasks cannot be read: at %1 %2. Take the file as it was exported.")};
}

Uid readUid(FileReader &reader, const QString &key, bool mayBeEmpty)
{
    const QString text = reader.text(key);
    const Uid uid = domain::uidFromText(text);
    if (uid.isNull() && !(mayBeEmpty && text.isEmpty()))
        reader.refuse(u"009", reader.path(key), Text::tr("an id of 32 hexadecimal digits is expected"));
    return uid;
}

void readTask(FileReader &reader, FileTask &task)
{
    task.uid = readUid(reader, u"task"_s, false);
    task.party = readUid(reader, u"party"_s, false);
    task.kind = domain::PartyKind(reader.choice(u"kind"_s, domain::PartyKindNames));
    task.identifier = reader.text(u"identifier"_s);
    task.name = reader.text(u"name"_s);
    task.form = reader.text(u"form"_s);
    task.due = reader.date(u"due"_s);
    task.inspectors = reader.texts(u"inspectors"_s);
    const QString source = reader.text(u"source"_s);
    const auto known = domain::taskSourceFromName(source);
    if (!known)
        reader.refuse(u"005", reader.path(u"source"), Text::tr("“%1” is no known source").arg(source));
    task.source = *known;
    task.origin = readUid(reader, u"origin"_s, true);
    task.note = reader.text(u"note"_s);
}

Result<std::vector<FileTask>> readTasks(const QByteArray &json)
{
    return domain::strictjson::parse<std::vector<FileTask>>(fileKind(), json, [](FileReader &reader, std::vector<FileTask> &tasks) {
        (void)reader.choice(u"format"_s, std::array<QStringView, 1>{TaskFormat});
        (void)reader.date(u"exported_on"_s);
        tasks = domain::strictjson::listOf<FileTask>(reader, u"tasks"_s, readTask);
    });
}

Error refuse(const QString &code, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, {}};
}

/// By id, as stores that exchange share them; else by credit code and kind. A resident number never travels.
Result<domain::Party> partyOf(const store::Database &database, const FileTask &task)
{
    const store::PartyQueries parties(database);
    if (const auto same = parties.byUid(task.party); same && same->kind == task.kind)
        return *same;
    for (const domain::Party &party : parties.byUscc(task.identifier)) {
        if (party.kind == task.kind)
            return party;
    }
    return refuse(u"TSK-051"_s, Text::tr("The party %1 (%2) of the file is not in this store. Record it first, then import the tasks again.").arg(task.name, task.identifier));
}

Result<std::vector<Uid>> inspectorsOf(const std::vector<Account> &accounts, const FileTask &task)
{
    std::vector<Uid> users;
    for (const QString &name : task.inspectors) {
        const auto account = std::find_if(accounts.begin(), accounts.end(), [&name](const Account &one) { return one.name == name && one.active; });
        if (account == accounts.end())
            return refuse(u"TSK-052"_s, Text::tr("The inspector %1 of the file has no account in this store. Make the account first, then import the tasks again.").arg(name));
        users.push_back(account->user);
    }
    return users;
}

Result<journal::TaskBody> bodyOf(const Session &session, const std::vector<Account> &accounts, const std::vector<StoredForm> &forms, const FileTask &task)
{
    const auto party = partyOf(session.store().database(), task);
    if (!party)
        return party.error();
    const auto users = inspectorsOf(accounts, task);
    if (!users)
        return users.error();
    const bool form = task.form.isEmpty()
        || std::any_of(forms.begin(), forms.end(), [&task](const StoredForm &one) { return !one.retired && one.form.code == task.form && one.form.kind == task.kind; });
    if (!form)
        return refuse(u"TSK-053"_s, Text::tr("The form “%1” of the file is not in use in this store. Publish it first, then import the tasks again.").arg(task.form));
    return journal::TaskBody{party->uid, task.form, task.due, *users, task.source, task.origin, base::tidyName(task.note), task.uid};
}

/// Whoever may import them.
Result<std::vector<FileTask>> tasksOf(const Session &session, const QByteArray &json)
{
    if (const auto allowed = session.require(domain::Action::AssignTasks); !allowed)
        return allowed.error();
    auto tasks = readTasks(json);
    if (tasks && qsizetype(tasks->size()) > MostTasksAtOnce)
        return refuse(u"TSK-054"_s, Text::tr("A file takes at most %1 tasks. Export fewer at once.").arg(MostTasksAtOnce));
    return tasks;
}

} // namespace

QByteArray tasksToJson(const Reader &reader, const std::vector<TaskRow> &rows, QDate today)
{
    const auto accounts = store::accounts(reader.database());
    QJsonArray tasks;
    for (const TaskRow &row : rows) {
        const auto party = store::PartyQueries(reader.database()).byId(row.task.party);
        QJsonArray inspectors;
        for (const Uid &user : row.task.inspectors) {
            const auto account = std::find_if(accounts.begin(), accounts.end(), [&user](const Account &one) { return one.user == user; });
            inspectors.append(account == accounts.end() ? domain::uidText(user) : account->name);
        }
        tasks.append(QJsonObject{{u"task"_s, domain::uidText(row.task.uid)},
                                 {u"party"_s, domain::uidText(party->uid)},
                                 {u"kind"_s, domain::partyKindName(party->kind)},
                                 {u"identifier"_s, party->identifier},
                                 {u"name"_s, party->name},
                                 {u"form"_s, row.task.form},
                                 {u"due"_s, row.task.due.toString(Qt::ISODate)},
                                 {u"inspectors"_s, inspectors},
                                 {u"source"_s, domain::taskSourceName(row.task.source)},
                                 {u"origin"_s, row.task.origin.isNull() ? QString() : domain::uidText(row.task.origin)},
                                 {u"note"_s, row.task.note}});
    }
    const QJsonObject object{{u"format"_s, TaskFormat.toString()}, {u"exported_on"_s, today.toString(Qt::ISODate)}, {u"tasks"_s, tasks}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<std::vector<TaskFileLine>> checkTaskFile(Session &session, const QByteArray &json)
{
    const auto tasks = tasksOf(session, json);
    if (!tasks)
        return tasks.error();
    const auto accounts = store::accounts(session.store().database());
    const auto published = forms(session.reader());
    std::vector<TaskFileLine> lines;
    lines.reserve(tasks->size());
    for (const FileTask &task : *tasks) {
        TaskFileLine line{task.name, task.inspectors.join(Text::tr(", ")), task.due, store::TaskQueries(session.store().database()).byUid(task.uid).has_value(), {}};
        if (const auto body = bodyOf(session, accounts, published, task); !line.known && !body)
            line.problem = body.error().message;
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<TaskImport> importTasks(Session &session, const QByteArray &json)
{
    const auto tasks = tasksOf(session, json);
    if (!tasks)
        return tasks.error();
    const auto accounts = store::accounts(session.store().database());
    const auto published = forms(session.reader());
    TaskImport done;
    store::Draft draft;
    draft.kind = u"task.import"_s;
    for (const FileTask &task : *tasks) {
        if (store::TaskQueries(session.store().database()).byUid(task.uid)) {
            ++done.known;
            continue;
        }
        const auto body = bodyOf(session, accounts, published, task);
        if (!body)
            return body.error();
        draft.changes.push_back(journal::encodeTask(*body));
    }
    done.created = int(draft.changes.size());
    if (draft.changes.empty())
        return done;
    if (const auto appended = session.store().ledger().append(draft, session.signer()); !appended)
        return appended.error();
    ChangeNews news;
    news.tasks = true;
    session.announce(news);
    return done;
}

} // namespace chengcai::services
