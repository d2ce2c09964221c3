// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include "journal/changes/fields.h"
#include "journal/changes/rectificationbodies.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using domain::RectificationAct;
using domain::RectificationState;
using journal::Change;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

/// A notice and one of its items as the fold finds them.
struct Standing {
    qint64 id = 0;
    int item = 0;
    RectificationState state = RectificationState::Open;
    base::Uid replier;
    qint64 fact = 0;
    qint64 party = 0;
};

/// What an act writes into the trail.
struct Note {
    RectificationAct act = RectificationAct::Notice;
    int item = 0;
    QDate day;
    QString text;
    QDate dueOn;
    QByteArray files;
};

Result<Standing> standing(Fold &fold, const Change &change, int item, QDate day)
{
    const auto id = fold.idOf(change.entity, EntityType::Rectification);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Rectification, *id, 1U << journal::RectificationRecordField); !base)
        return base.error();
    const auto row = fold.row(u"SELECT i.state,i.replier,i.fact,r.party,r.last_on FROM rectification_item i JOIN rectification r ON r.id=i.rectification"
                              " WHERE i.rectification=? AND i.number=?"_s,
                              {*id, item}, 5);
    if (!row)
        return row.error();
    if (row->isEmpty())
        return foldError(u"FLD-080"_s, Text::tr("The notice has no item %1; look at its items again.").arg(item), u"item"_s);
    if (sqlDay(day) < row->at(4).toLongLong())
        return foldError(u"FLD-081"_s, Text::tr("The step is dated before the step that it follows; enter its real day."), u"day"_s);
    return Standing{*id, item, RectificationState(row->at(0).toInt()), base::Uid::fromBytes(row->at(1).toByteArray()), row->at(2).toLongLong(), row->at(3).toLongLong()};
}

Result<void> note(Fold &fold, qint64 id, const Note &note)
{
    return fold.run(u"INSERT INTO rectification_act(rectification,no,act,item,day,author,text,due_on,files) VALUES(?,?,?,?,?,?,?,?,?)"_s,
                    {id, fold.no(), int(note.act), note.item, sqlDay(note.day), fold.author().toBytes(), sqlText(note.text), sqlDay(note.dueOn), sqlBytes(note.files)});
}

/// The trail, the day, whether all is done, the head.
Result<void> finish(Fold &fold, const Standing &at, const Note &what)
{
    if (auto noted = note(fold, at.id, what); !noted)
        return noted;
    const auto open = fold.number(u"SELECT count(*) FROM rectification_item WHERE rectification=? AND state<>?"_s, {at.id, int(RectificationState::Accepted)});
    if (!open)
        return open.error();
    Columns columns{{u"last_on"_s, sqlDay(what.day)}, {u"since_no"_s, fold.no()}};
    if (*open == 0 && what.act == RectificationAct::Accept)
        columns.emplace_back(u"closed_on"_s, sqlDay(what.day));
    if (auto updated = fold.update(EntityType::Rectification, at.id, columns); !updated)
        return updated;
    return fold.moveHead(EntityType::Rectification, at.id, journal::RectificationRecordField);
}

Error wrongState(const Standing &at)
{
    return foldError(u"FLD-082"_s, Text::tr("Item %1 is “%2” and cannot take this step; look at its present state.")
                                       .arg(at.item).arg(domain::rectificationStateLabel(at.state)), u"item"_s);
}

/// The finding was accepted by the reviewer, is no praise, and no running notice demands the same.
Result<void> checkDemand(Fold &fold, qint64 inspection, qint64 revision, const journal::RectificationDemand &item, QDate noticedOn)
{
    const auto fits = fold.number(u"SELECT count(*) FROM finding WHERE inspection=? AND revision=? AND number=? AND decision=1 AND flags&1=0"_s,
                                  {inspection, revision, item.finding});
    if (!fits)
        return fits.error();
    if (*fits == 0)
        return foldError(u"FLD-083"_s, Text::tr("Finding %1 was not accepted by the reviewer, so nothing can be demanded on it.").arg(item.finding), u"finding"_s);
    if (item.demand.isEmpty() || item.dueOn <= noticedOn)
        return foldError(u"FLD-085"_s, Text::tr("Every item of a notice says what is demanded and by which later day."), u"demand"_s);
    return {};
}

} // namespace

Result<void> foldRectificationNotice(Fold &fold, const Change &change)
{
    const auto body = journal::decodeRectificationNotice(change);
    if (!body)
        return body.error();
    const auto inspection = fold.idOf(body->inspection, EntityType::Inspection);
    if (!inspection)
        return inspection.error();
    const auto row = fold.row(u"SELECT state,revision,party FROM inspection WHERE id=?"_s, {*inspection}, 3);
    if (!row)
        return row.error();
    const auto state = domain::InspectionState(row->at(0).toInt());
    if (state != domain::InspectionState::Reviewed && state != domain::InspectionState::Effective)
        return foldError(u"FLD-083"_s, Text::tr("A notice needs an inspection that was reviewed; review it first."), u"inspection"_s);
    if (body->items.empty() || !body->day.isValid())
        return foldError(u"FLD-085"_s, Text::tr("Every item of a notice says what is demanded and by which later day."), u"items"_s);
    const qint64 id = fold.create(EntityType::Rectification);
    auto inserted = fold.run(u"INSERT INTO rectification(id,number,inspection,party,noticed_on,text,last_on,created_no,since_no) VALUES(?,?,?,?,?,?,?,?,?)"_s,
                             {id, sqlText(body->number), *inspection, row->at(2), sqlDay(body->day), sqlText(body->text), sqlDay(body->day), fold.no(), fold.no()});
    if (!inserted)
        return inserted;
    int number = 0;
    for (const journal::RectificationDemand &item : body->items) {
        if (auto checked = checkDemand(fold, *inspection, row->at(1).toLongLong(), item, body->day); !checked)
            return checked;
        auto added = fold.run(u"INSERT INTO rectification_item(rectification,number,finding_revision,finding,demand,due_on) VALUES(?,?,?,?,?,?)"_s,
                              {id, ++number, row->at(1), item.finding, sqlText(item.demand), sqlDay(item.dueOn)});
        if (!added)
            return added;
    }
    return note(fold, id, {RectificationAct::Notice, 0, body->day, body->text, {}, {}});
}

Result<void> foldRectificationReply(Fold &fold, const Change &change)
{
    const auto body = journal::decodeRectificationReply(change);
    if (!body)
        return body.error();
    const auto at = standing(fold, change, body->item, body->day);
    if (!at)
        return at.error();
    if (at->state == RectificationState::Accepted || at->state == RectificationState::Replied)
        return wrongState(*at);
    if (body->text.isEmpty())
        return foldError(u"FLD-085"_s, Text::tr("A reply says what was done; write it."), u"text"_s);
    QByteArray files;
    if (!body->evidence.empty()) {
        journal::CborWriter out(files);
        journal::writeEvidence(out, body->evidence);
    }
    auto replied = fold.run(u"UPDATE rectification_item SET state=?,reply=?,replied_on=?,replier=?,reply_files=?,verdict='',verified_on=0 WHERE rectification=? AND number=?"_s,
                            {int(RectificationState::Replied), sqlText(body->text), sqlDay(body->day), fold.author().toBytes(), sqlBytes(files), at->id, at->item});
    if (!replied)
        return replied;
    return finish(fold, *at, {RectificationAct::Reply, at->item, body->day, body->text, {}, files});
}

Result<void> foldRectificationVerify(Fold &fold, const Change &change)
{
    const auto body = journal::decodeRectificationVerify(change);
    if (!body)
        return body.error();
    const auto at = standing(fold, change, body->item, body->day);
    if (!at)
        return at.error();
    if (at->state != RectificationState::Replied)
        return wrongState(*at);
    if (at->replier == fold.author())
        return {base::Error{base::ErrorKind::NotAuthorised, u"FLD-084"_s, Text::tr("Who recorded a reply may not verify it. Ask a second person."), {}, {}}};
    if (!body->accepted && (body->text.isEmpty() || body->dueOn <= body->day))
        return foldError(u"FLD-085"_s, Text::tr("Not accepting a rectification needs a reason and a new, later day."), u"reason"_s);
    const auto next = body->accepted ? RectificationState::Accepted : RectificationState::Refused;
    auto verified = fold.run(u"UPDATE rectification_item SET state=?,verdict=?,verified_on=?,due_on=CASE WHEN ?=0 THEN due_on ELSE ? END WHERE rectification=? AND number=?"_s,
                             {int(next), sqlText(body->text), sqlDay(body->day), body->accepted ? 0 : 1, sqlDay(body->dueOn), at->id, at->item});
    if (!verified)
        return verified;
    return finish(fold, *at, {body->accepted ? RectificationAct::Accept : RectificationAct::Refuse, at->item, body->day, body->text, body->accepted ? QDate() : body->dueOn, {}});
}

Result<void> foldRectificationLate(Fold &fold, const Change &change)
{
    const auto body = journal::decodeRectificationLate(change);
    if (!body)
        return body.error();
    const auto at = standing(fold, change, body->item, body->day);
    if (!at)
        return at.error();
    const auto fact = fold.idOfChange(quint32(body->changeIndex), EntityType::Fact);
    if (!fact)
        return fact.error();
    const auto fits = fold.number(u"SELECT count(*) FROM fact WHERE id=? AND party=?"_s, {*fact, at->party});
    if (!fits)
        return fits.error();
    if (at->fact != 0 || *fits == 0)
        return foldError(u"FLD-089"_s, Text::tr("The lateness of this item is a fact already, or the fact is about another party."), u"item"_s);
    if (auto linked = fold.run(u"UPDATE rectification_item SET fact=? WHERE rectification=? AND number=?"_s, {*fact, at->id, at->item}); !linked)
        return linked;
    return finish(fold, *at, {RectificationAct::RecordLate, at->item, body->day, body->reason, {}, {}});
}

} // namespace chengcai::store
