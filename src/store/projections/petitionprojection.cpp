// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include "journal/changes/bodies.h"
#include "journal/changes/fields.h"
#include "journal/changes/petitionbodies.h"
#include "store/projections/factrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using domain::PetitionAct;
using domain::PetitionKind;
using domain::PetitionOutcome;
using domain::PetitionStage;
using domain::PetitionStep;
using journal::Change;
using journal::ChangeKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

struct Standing {
    qint64 id = 0;
    PetitionKind kind = PetitionKind::Objection;
    PetitionStage next = PetitionStage::Received;
    qint64 fact = 0;
    qint64 procedure = 0;
};

Result<Standing> standing(Fold &fold, const Change &change, PetitionAct act, QDate day)
{
    const auto id = fold.idOf(change.entity, EntityType::Petition);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Petition, *id, 1U << journal::PetitionField); !base)
        return base.error();
    const auto row = fold.row(u"SELECT kind,stage,last_on,fact,procedure FROM petition WHERE id=?"_s, {*id}, 5);
    if (!row)
        return row.error();
    const auto stage = PetitionStage(row->at(1).toInt());
    const auto next = domain::petitionAfter(stage, act);
    if (!next)
        return foldError(u"FLD-120"_s, Text::tr("It stands at “%1” and cannot take the step “%2”.").arg(domain::petitionStageLabel(stage), domain::petitionActLabel(act)), u"act"_s);
    if (sqlDay(day) < row->at(2).toLongLong())
        return foldError(u"FLD-081"_s, Text::tr("The step is dated before the step that it follows; enter its real day."), u"day"_s);
    return Standing{*id, PetitionKind(row->at(0).toInt()), *next, row->at(3).toLongLong(), row->at(4).toLongLong()};
}

Result<void> note(Fold &fold, qint64 id, const PetitionStep &step)
{
    QByteArray files;
    if (!step.evidence.empty()) {
        journal::CborWriter out(files);
        journal::writeEvidence(out, step.evidence);
    }
    return fold.run(u"INSERT INTO petition_step(petition,no,act,day,author,text,files) VALUES(?,?,?,?,?,?,?)"_s,
                    {id, fold.no(), int(step.act), sqlDay(step.day), fold.author().toBytes(), sqlText(step.text), sqlBytes(files)});
}

Result<void> setStage(Fold &fold, const Standing &at, QDate day, Columns columns)
{
    columns.emplace_back(u"stage"_s, int(at.next));
    columns.emplace_back(u"last_on"_s, sqlDay(day));
    columns.emplace_back(u"since_no"_s, fold.no());
    if (auto updated = fold.update(EntityType::Petition, at.id, columns); !updated)
        return updated;
    return fold.moveHead(EntityType::Petition, at.id, journal::PetitionField);
}

/// What it is about belongs to the party, or to one that the party answers for; of a fact objected to the mark is there.
Result<void> checkSubject(Fold &fold, const journal::PetitionReceiveBody &body, qint64 party, qint64 fact, qint64 procedure)
{
    const auto row = fold.row(u"WITH RECURSIVE up(id) AS (SELECT coalesce((SELECT party FROM fact WHERE id=?),(SELECT party FROM list_procedure WHERE id=?)) "
                              "UNION SELECT p.successor FROM party p JOIN up ON p.id=up.id WHERE p.successor<>0) "
                              "SELECT coalesce((SELECT flags FROM fact WHERE id=?),0),coalesce((SELECT listing FROM list_procedure WHERE id=?),0),"
                              "coalesce((SELECT list FROM list_procedure WHERE id=?),0) FROM up WHERE id=?"_s,
                              {fact, procedure, fact, procedure, procedure, party}, 3);
    if (!row)
        return row.error();
    const qint64 flags = row->isEmpty() ? qint64(WithdrawnFact) : row->at(0).toLongLong();
    const bool stands = (flags & WithdrawnFact) == 0 && (procedure == 0 || row->at(1).toLongLong() != 0);
    if (row->isEmpty() || !stands)
        return foldError(u"FLD-121"_s, Text::tr("An objection or a repair is about a fact of the party that was not withdrawn, or about a published entry of the office's own list."), u"subject"_s);
    if (procedure != 0 && body.kind == PetitionKind::Repair && domain::ListKind(row->at(2).toInt()) == domain::ListKind::Red)
        return foldError(u"FLD-121"_s, Text::tr("There is nothing to repair about an entry of the red list."), u"subject"_s);
    if (fact != 0 && body.kind == PetitionKind::Objection && (flags & ObjectedFact) == 0)
        return foldError(u"FLD-122"_s, Text::tr("A fact that is objected to is marked at once."), u"subject"_s);
    return {};
}

/// An objection set the mark of the fact, and nobody has touched it since.
Result<bool> markedByPetition(Fold &fold, qint64 fact)
{
    const auto set = fold.number(u"SELECT count(*) FROM field_head h JOIN petition p ON p.created_no=h.entry AND p.fact=h.id WHERE h.type=? AND h.id=? AND h.field=?"_s,
                                 {int(EntityType::Fact), fact, int(journal::FactField::Objection)});
    return set ? Result<bool>(*set != 0) : set.error();
}

/// Nobody judges his own work. Of an objection: who recorded or amended the fact (its amendment by this entry is checked where it is folded),
/// proposed or decided the list entry. Of both: who received it; a repair does not review anybody's work.
Result<void> checkImpartial(Fold &fold, const Standing &at)
{
    const bool objection = at.kind == PetitionKind::Objection;
    const auto own = fold.number(u"SELECT (SELECT count(*) FROM journal j JOIN fact f ON f.id=? WHERE j.author=? AND (j.received_no=f.created_no OR j.received_no IN"
                                 "(SELECT entry FROM field_head WHERE type=? AND id=f.id AND entry<>? AND field NOT IN(17,18,19)))) "
                                 "+(SELECT count(*) FROM list_step WHERE procedure=? AND author=? AND act IN(0,5)) "
                                 "+(SELECT count(*) FROM petition_step WHERE petition=? AND author=? AND act=0)"_s,
                                 {objection ? at.fact : 0, fold.author().toBytes(), int(EntityType::Fact), fold.no(), objection ? at.procedure : 0, fold.author().toBytes(), at.id,
                                  fold.author().toBytes()});
    if (!own)
        return own.error();
    return *own == 0 ? Result<void>() : ownWork();
}

/// The entry changes the subject in that way. Positions say nothing about it: they are those of the receipt here.
bool carriesOut(const Fold &fold, const base::Uid &subject, ChangeKind kind)
{
    const auto &changes = fold.entry().changes;
    return std::any_of(changes.begin(), changes.end(), [&](const Change &change) { return change.kind == kind && change.entity == subject; });
}

/// The changes before this one in the entry have done what the outcome says.
Result<void> checkEffect(Fold &fold, const Standing &at, const journal::PetitionDecideBody &body)
{
    const auto row = fold.row(u"SELECT coalesce((SELECT flags FROM fact WHERE id=?),0),coalesce((SELECT public_until FROM fact WHERE id=?),0),"
                              "coalesce((SELECT end_cause FROM list_procedure WHERE id=?),0),(SELECT count(*) FROM petition WHERE fact=? AND fact<>0 AND kind=0 AND id<>? AND stage<3)"_s,
                              {at.fact, at.fact, at.procedure, at.fact, at.id}, 4);
    if (!row)
        return row.error();
    const qint64 flags = row->at(0).toLongLong();
    const bool objection = at.kind == PetitionKind::Objection;
    const bool withdrawn = (flags & WithdrawnFact) != 0;
    const bool amends = carriesOut(fold, body.subject, ChangeKind::FactAmend);
    const bool ends = carriesOut(fold, body.subject, ChangeKind::ListStep);
    const int cause = row->at(2).toInt();
    const bool ended = ends && cause == int(objection ? domain::ListEnd::Wrong : domain::ListEnd::Repaired);
    const auto byPetition = markedByPetition(fold, at.fact);
    if (!byPetition)
        return byPetition.error();
    // The mark stays while somebody else objects, too, and where a court or another authority is the reason of it.
    const bool marked = (flags & ObjectedFact) != 0;
    const bool markRight = !objection || at.fact == 0 || withdrawn || (row->at(3).toInt() != 0 ? marked : !marked || !*byPetition);
    bool done = false;
    switch (body.outcome) {
    case PetitionOutcome::None: break;
    case PetitionOutcome::Granted:
        if (at.procedure != 0)
            done = ended || (objection && !ends && cause == int(domain::ListEnd::Wrong)); // perhaps on another objection before
        else if (objection)
            done = withdrawn; // perhaps for another reason before
        else
            done = !withdrawn && row->at(1).toLongLong() != 0 && row->at(1).toLongLong() <= sqlDay(body.day);
        break;
    case PetitionOutcome::Corrected: done = objection && at.fact != 0 && amends && !withdrawn; break;
    case PetitionOutcome::Dismissed: done = !amends && !ends && !carriesOut(fold, body.subject, ChangeKind::FactWithdraw); break;
    }
    if (done && markRight)
        return {};
    return foldError(u"FLD-124"_s, Text::tr("The decision and what is carried out with it do not agree: look at the fact or the list entry again."), u"outcome"_s);
}

} // namespace

base::Error ownWork()
{
    return {base::ErrorKind::NotAuthorised, u"FLD-123"_s,
            Text::tr("Who recorded the fact, proposed or decided the list entry, or received the application may not decide on it. Ask a second person."), {}, {}};
}

std::optional<DecidedPetition> decidedPetition(Fold &fold, const base::Uid &subject)
{
    for (const Change &change : fold.entry().changes) {
        const auto body = change.kind == ChangeKind::PetitionDecide ? journal::decodePetitionDecide(change) : Result<journal::PetitionDecideBody>(journal::PetitionDecideBody());
        if (!body || change.kind != ChangeKind::PetitionDecide || body->subject != subject)
            continue;
        const auto id = fold.idOf(change.entity, EntityType::Petition);
        const auto kind = id ? fold.number(u"SELECT kind FROM petition WHERE id=?"_s, {*id}) : Result<qint64>(0);
        if (id && kind)
            return DecidedPetition{PetitionKind(*kind), body->outcome};
    }
    return std::nullopt;
}

Result<void> checkUnmark(Fold &fold, qint64 fact)
{
    std::vector<qint64> closing;
    for (const Change &change : fold.entry().changes) {
        if (change.kind != ChangeKind::PetitionDecide && change.kind != ChangeKind::PetitionStep)
            continue;
        if (const auto id = fold.idOf(change.entity, EntityType::Petition))
            closing.push_back(*id);
    }
    PreparedQuery query(fold.database(), u"SELECT id FROM petition WHERE fact=? AND kind=0 AND stage<3"_s);
    if (!query.exec({fact}))
        return fold.failure();
    while (query.next()) {
        if (std::find(closing.begin(), closing.end(), query.row().value(0).toLongLong()) == closing.end())
            return foldError(u"FLD-128"_s, Text::tr("An objection to the fact is open; the mark goes with the last of them."), u"fact"_s);
    }
    const auto byPetition = markedByPetition(fold, fact);
    if (!byPetition)
        return byPetition.error();
    if (!closing.empty() && !*byPetition)
        return foldError(u"FLD-129"_s, Text::tr("The mark was not set for an objection; who set it takes it away."), u"fact"_s);
    return {};
}

Result<void> foldPetition(Fold &fold, const Change &change)
{
    const auto body = journal::decodePetitionReceive(change);
    if (!body)
        return body.error();
    const auto party = fold.idOf(body->party, EntityType::Party);
    if (!party)
        return party.error();
    const bool one = body->fact.isNull() != body->procedure.isNull();
    if (!one || body->claim.trimmed().isEmpty() || body->applicant.trimmed().isEmpty() || !body->day.isValid())
        return foldError(u"FLD-125"_s, Text::tr("An objection or a repair is about one fact or one list entry, and says who asks for what on which day."), u"claim"_s);
    const auto fact = body->fact.isNull() ? Result<qint64>(0) : fold.idOf(body->fact, EntityType::Fact);
    const auto procedure = body->procedure.isNull() ? Result<qint64>(0) : fold.idOf(body->procedure, EntityType::ListProcedure);
    if (!fact || !procedure)
        return !fact ? fact.error() : procedure.error();
    if (auto checked = checkSubject(fold, *body, *party, *fact, *procedure); !checked)
        return checked;
    const qint64 id = fold.create(EntityType::Petition);
    auto inserted = fold.run(u"INSERT INTO petition(id,number,kind,party,fact,procedure,applicant,claim,received_on,last_on,created_no,since_no) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                             {id, sqlText(body->number), int(body->kind), *party, *fact, *procedure, sqlText(body->applicant), sqlText(body->claim), sqlDay(body->day), sqlDay(body->day),
                              fold.no(), fold.no()});
    if (!inserted)
        return inserted;
    return note(fold, id, {PetitionAct::Receive, body->day, body->claim, body->evidence});
}

Result<void> foldPetitionStep(Fold &fold, const Change &change)
{
    const auto step = journal::decodePetitionStep(change);
    if (!step)
        return step.error();
    if (step->act == PetitionAct::Receive || step->act == PetitionAct::Decide || !step->day.isValid() || step->text.trimmed().isEmpty())
        return foldError(u"FLD-108"_s, Text::tr("The step belongs to another kind of entry, or has no day or no text."), u"act"_s);
    const auto at = standing(fold, change, step->act, step->day);
    if (!at)
        return at.error();
    Columns columns;
    const qint64 day = sqlDay(step->day);
    if (step->act == PetitionAct::Ask)
        columns = {{u"asked_on"_s, day}, {u"verified_on"_s, 0}};
    else if (step->act == PetitionAct::Verify)
        columns = {{u"verified_on"_s, day}};
    else if (step->act == PetitionAct::Answer)
        columns = {{u"answered_on"_s, day}};
    if (auto noted = note(fold, at->id, *step); !noted)
        return noted;
    return setStage(fold, *at, step->day, std::move(columns));
}

Result<void> foldPetitionDecide(Fold &fold, const Change &change)
{
    const auto body = journal::decodePetitionDecide(change);
    if (!body)
        return body.error();
    const auto at = standing(fold, change, PetitionAct::Decide, body->day);
    if (!at)
        return at.error();
    if (fold.index() + 1 != fold.entry().changes.size())
        return foldError(u"FLD-130"_s, Text::tr("A decision comes last in its entry, after what carries it out."), u"outcome"_s);
    const auto subject = at->fact != 0 ? fold.idOf(body->subject, EntityType::Fact) : fold.idOf(body->subject, EntityType::ListProcedure);
    if (!subject)
        return subject.error();
    if (*subject != (at->fact != 0 ? at->fact : at->procedure))
        return foldError(u"FLD-127"_s, Text::tr("The decision is about something else than the application."), u"subject"_s);
    if (auto impartial = checkImpartial(fold, *at); !impartial)
        return impartial;
    if (auto effect = checkEffect(fold, *at, *body); !effect)
        return effect;
    const bool repaired = at->kind == PetitionKind::Repair && body->outcome == PetitionOutcome::Granted;
    if (body->text.trimmed().isEmpty() || repaired != !body->conditions.empty() || repaired != !body->publicity.isEmpty())
        return foldError(u"FLD-126"_s, Text::tr("A decision has its reasons, and a repair the class of publicity and the conditions that were found met."), u"conditions"_s);
    for (size_t place = 0; place < body->conditions.size(); ++place) {
        auto added = fold.run(u"INSERT INTO petition_condition(petition,place,code,proof) VALUES(?,?,?,?)"_s,
                              {at->id, qint64(place), sqlText(body->conditions[place].code), sqlText(body->conditions[place].proof)});
        if (!added)
            return added;
    }
    if (auto noted = note(fold, at->id, {PetitionAct::Decide, body->day, body->text, body->evidence}); !noted)
        return noted;
    return setStage(fold, *at, body->day,
                    {{u"decided_on"_s, sqlDay(body->day)}, {u"outcome"_s, int(body->outcome)}, {u"decision"_s, sqlText(body->text)}, {u"publicity"_s, sqlText(body->publicity)}});
}

} // namespace chengcai::store
