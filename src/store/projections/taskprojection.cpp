// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include "journal/changes/bodies.h"
#include "journal/changes/planningbodies.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using base::Uid;
using domain::TaskSource;
using journal::Change;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

Result<void> checkWork(Fold &fold, QDate due, const std::vector<Uid> &inspectors)
{
    std::vector<Uid> sorted = inspectors;
    std::sort(sorted.begin(), sorted.end());
    bool good = due.isValid() && !sorted.empty() && std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
    for (const Uid &user : sorted) {
        const auto account = fold.number(u"SELECT id FROM account WHERE user_id=?"_s, {user.toBytes()});
        if (!account)
            return account.error();
        good = good && *account != 0;
    }
    if (!good)
        return foldError(u"FLD-075"_s, Text::tr("A task needs the day until which it is to be done, and one or more inspectors with an account, each named once."), u"inspectors"_s);
    return {};
}

Result<void> writeInspectors(Fold &fold, qint64 task, const std::vector<Uid> &inspectors)
{
    if (auto removed = fold.run(u"DELETE FROM task_inspector WHERE task=?"_s, {task}); !removed)
        return removed;
    int place = 0;
    for (const Uid &user : inspectors) {
        if (auto written = fold.run(u"INSERT INTO task_inspector(task,place,user) VALUES(?,?,?)"_s, {task, ++place, user.toBytes()}); !written)
            return written;
    }
    return {};
}

/// Uid of the plan or draw a task comes from. Only the entry of a draw itself may say that a task was drawn.
Result<Uid> originOf(Fold &fold, const journal::TaskBody &body)
{
    if (!body.uid.isNull())
        return body.origin;
    if (body.source == TaskSource::Draw) {
        const auto draw = fold.idOfChange(0, EntityType::Draw);
        if (!draw || fold.index() == 0 || !body.origin.isNull())
            return foldError(u"FLD-076"_s, Text::tr("A task that says it was drawn does not stand in the entry of a draw, so it was refused."), u"source"_s);
        return fold.uidOfChange(0);
    }
    if (body.source == TaskSource::Plan) {
        if (const auto plan = fold.idOf(body.origin, EntityType::Plan); !plan)
            return plan.error();
    }
    return body.origin;
}

/// An open task as the fold finds it.
Result<qint64> openTask(Fold &fold, const Change &change)
{
    auto id = fold.idOf(change.entity, EntityType::Task);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Task, *id, 1U << unsigned(journal::TaskRecordField)); !base)
        return base.error();
    const auto closed = fold.number(u"SELECT cancelled+(SELECT count(*) FROM inspection i WHERE i.task=t.uid AND i.state<>4) FROM task t WHERE id=?"_s, {*id});
    if (!closed)
        return closed.error();
    if (*closed != 0)
        return foldError(u"FLD-077"_s, Text::tr("The task is done or cancelled and changes no more."));
    return id;
}

} // namespace

Result<void> foldTask(Fold &fold, const Change &change)
{
    const auto body = journal::decodeTask(change);
    if (!body)
        return body.error();
    const auto party = fold.idOf(body->party, EntityType::Party);
    if (!party)
        return party.error();
    if (auto checked = checkWork(fold, body->due, body->inspectors); !checked)
        return checked;
    const auto origin = originOf(fold, *body);
    if (!origin)
        return origin.error();
    const Uid uid = body->uid.isNull() ? fold.uidOfChange(fold.index()) : body->uid;
    const auto twin = fold.number(u"SELECT id FROM task WHERE uid=?"_s, {uid.toBytes()});
    if (!twin)
        return twin.error();
    if (*twin != 0)
        return foldError(u"FLD-079"_s, Text::tr("This task is in the store already, so it was not recorded again."));
    const qint64 id = fold.create(EntityType::Task);
    auto inserted = fold.run(u"INSERT INTO task(id,uid,party,form,due,source,origin,note,created_no,since_no) VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
                             {id, uid.toBytes(), *party, sqlText(body->form), sqlDay(body->due), int(body->source),
                              sqlBytes(origin->isNull() ? QByteArray() : origin->toBytes()), sqlText(body->note), fold.no(), fold.no()});
    if (!inserted)
        return inserted;
    return writeInspectors(fold, id, body->inspectors);
}

Result<void> foldTaskAmend(Fold &fold, const Change &change)
{
    const auto body = journal::decodeTaskAmend(change);
    if (!body)
        return body.error();
    const auto id = openTask(fold, change);
    if (!id)
        return id.error();
    if (auto checked = checkWork(fold, body->due, body->inspectors); !checked)
        return checked;
    if (auto written = writeInspectors(fold, *id, body->inspectors); !written)
        return written;
    auto updated = fold.update(EntityType::Task, *id,
                               {{u"due"_s, sqlDay(body->due)}, {u"note"_s, sqlText(body->note)}, {u"reason"_s, sqlText(body->reason)}, {u"since_no"_s, fold.no()}});
    if (!updated)
        return updated;
    return fold.moveHead(EntityType::Task, *id, journal::TaskRecordField);
}

Result<void> foldTaskCancel(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReason(change);
    if (!body)
        return body.error();
    const auto id = openTask(fold, change);
    if (!id)
        return id.error();
    if (body->reason.isEmpty())
        return foldError(u"FLD-056"_s, Text::tr("This step needs a written reason."), u"reason"_s);
    if (auto updated = fold.update(EntityType::Task, *id, {{u"cancelled"_s, 1}, {u"reason"_s, sqlText(body->reason)}, {u"since_no"_s, fold.no()}}); !updated)
        return updated;
    return fold.moveHead(EntityType::Task, *id, journal::TaskRecordField);
}

Result<void> foldDeclaration(Fold &fold, const Change &change)
{
    const auto json = journal::decodeDeclaration(change);
    if (!json)
        return json.error();
    if (const auto declaration = domain::declarationFromJson(*json); !declaration)
        return declaration.error();
    const auto id = fold.idOf(change.entity, EntityType::Account);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Account, *id, 1U << unsigned(journal::DeclarationField)); !base)
        return base;
    // Everybody declares for himself; only a supervisor for somebody else.
    const auto may = fold.number(u"SELECT count(*) FROM account a JOIN account w ON w.user_id=? WHERE a.id=? AND (a.user_id=w.user_id OR w.roles&?<>0)"_s,
                                 {fold.author().toBytes(), *id, int(domain::Role::Supervisor)});
    if (!may)
        return may.error();
    if (*may == 0)
        return base::Error{base::ErrorKind::NotAuthorised, u"FLD-078"_s, Text::tr("An inspector declares his own relations only. Ask a supervisor."), {}, {}};
    auto written = fold.run(u"INSERT INTO inspector_declaration(account,since_no,json) VALUES(?,?,?) ON CONFLICT(account) DO UPDATE SET since_no=excluded.since_no,json=excluded.json"_s,
                            {*id, fold.no(), *json});
    if (!written)
        return written;
    return fold.moveHead(EntityType::Account, *id, journal::DeclarationField);
}

} // namespace chengcai::store
