// SPDX-License-Identifier: GPL-3.0-or-later
// List entries and the procedures that lead to them.
#include "store/projections/fold.h"

#include "domain/lists.h"
#include "journal/changes/bodies.h"
#include "journal/changes/fields.h"
#include "journal/changes/listbodies.h"
#include "store/projections/factrow.h"

#include <QCoreApplication>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ListAct;
using domain::ListKind;
using domain::ListProgress;
using domain::ListStage;
using domain::ListStep;
using journal::Change;
using journal::ChangeKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

enum HearingFlag { Requested = 1, Held = 2 };

/// A procedure as the fold finds it, and where an act would lead.
struct Standing {
    qint64 id = 0;
    ListProgress next;
    qint64 party = 0;
    qint64 listing = 0;
    ListKind list = ListKind::Black;
};

/// The step that follows the present change in its entry, if it is that act: an entry of a list is published and removed by one.
bool followedBy(const Fold &fold, ListAct act)
{
    const auto &changes = fold.entry().changes;
    const size_t next = size_t(fold.index()) + 1;
    if (next >= changes.size() || changes[next].kind != ChangeKind::ListStep)
        return false;
    const auto step = journal::decodeListStep(changes[next]);
    return step && step->act == act;
}

Result<Standing> standing(Fold &fold, const Change &change, ListAct act, QDate day)
{
    const auto id = fold.idOf(change.entity, EntityType::ListProcedure);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::ListProcedure, *id, 1U << journal::ListProcedureField); !base)
        return base.error();
    const auto row = fold.row(u"SELECT p.list,p.stage,p.hearing,p.last_on,p.party,p.listing,coalesce(l.until_day,0) FROM list_procedure p LEFT JOIN listing l ON l.id=p.listing WHERE p.id=?"_s,
                              {*id}, 7);
    if (!row)
        return row.error();
    const int hearing = row->at(2).toInt();
    const ListProgress before{ListKind(row->at(0).toInt()), ListStage(row->at(1).toInt()), (hearing & Requested) != 0, (hearing & Held) != 0};
    const qint64 until = row->at(6).toLongLong();
    const auto next = domain::listAfter(before, act, until != 0 && until <= sqlDay(day));
    if (!next)
        return foldError(u"FLD-100"_s, Text::tr("The procedure stands at “%1” and cannot take the step “%2”: notice, statement, decision, publication and exit follow each other.")
                                           .arg(domain::listStageLabel(before.stage, before.list), domain::listActLabel(act, before.list)), u"act"_s);
    if (sqlDay(day) < row->at(3).toLongLong())
        return foldError(u"FLD-081"_s, Text::tr("The step is dated before the step that it follows; enter its real day."), u"day"_s);
    return Standing{*id, *next, row->at(4).toLongLong(), row->at(5).toLongLong(), before.list};
}

Result<void> note(Fold &fold, qint64 id, const ListStep &step)
{
    QByteArray files;
    if (!step.evidence.empty()) {
        journal::CborWriter out(files);
        journal::writeEvidence(out, step.evidence);
    }
    return fold.run(u"INSERT INTO list_step(procedure,no,act,day,author,text,grounds,reasons,measures,rights,channel,flags,end_cause,apology,files) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                    {id, fold.no(), int(step.act), sqlDay(step.day), fold.author().toBytes(), sqlText(step.text), sqlText(step.grounds), sqlText(step.reasons),
                     sqlText(step.measures), sqlText(step.rights), sqlText(step.channel), int(step.given), int(step.end), sqlText(step.apology), sqlBytes(files)});
}

Result<void> setProgress(Fold &fold, const Standing &at, QDate day, Columns columns)
{
    columns.emplace_back(u"stage"_s, int(at.next.stage));
    columns.emplace_back(u"hearing"_s, (at.next.hearingRequested ? Requested : 0) | (at.next.hearingHeld ? Held : 0));
    columns.emplace_back(u"last_on"_s, sqlDay(day));
    columns.emplace_back(u"since_no"_s, fold.no());
    if (auto updated = fold.update(EntityType::ListProcedure, at.id, columns); !updated)
        return updated;
    return fold.moveHead(EntityType::ListProcedure, at.id, journal::ListProcedureField);
}

/// The days a step sets; a new notice takes back those of the round before.
Columns daysOf(const ListStep &step)
{
    const qint64 day = sqlDay(step.day);
    switch (step.act) {
    case ListAct::Notice: return {{u"noticed_on"_s, day}, {u"stated_on"_s, 0}};
    case ListAct::Statement: return {{u"stated_on"_s, day}};
    case ListAct::Publish: return {{u"published_on"_s, day}};
    case ListAct::End: return {{u"ended_on"_s, day}, {u"end_cause"_s, int(step.end)}};
    case ListAct::ExitNotice: return {{u"exit_noticed_on"_s, day}};
    case ListAct::Archive:
    case ListAct::Drop: return {{u"closed_on"_s, day}};
    default: return {};
    }
}

/// The facts, in the author's order. Those of a party that somebody else answers for now are as good; `firm`: one of them has to be
/// confirmed and not under objection, for a negative fact counts only when it is final (HN20).
Result<void> writeGrounds(Fold &fold, qint64 id, qint64 party, ListKind list, const std::vector<base::Uid> &facts, bool firm)
{
    bool found = list == ListKind::Red; // merits may be those of the evaluations
    if (auto cleared = fold.run(u"DELETE FROM list_ground WHERE procedure=?"_s, {id}); !cleared)
        return cleared;
    for (size_t place = 0; place < facts.size(); ++place) {
        const auto fact = fold.idOf(facts[place], EntityType::Fact);
        if (!fact)
            return fact.error();
        const auto flags = fold.row(u"WITH RECURSIVE up(id) AS (SELECT party FROM fact WHERE id=? UNION SELECT p.successor FROM party p JOIN up ON p.id=up.id WHERE p.successor<>0) "
                                    "SELECT (SELECT flags FROM fact WHERE id=?) FROM up WHERE id=?"_s,
                                    {*fact, *fact, party}, 1);
        if (!flags)
            return flags.error();
        if (flags->isEmpty() || (flags->first().toLongLong() & WithdrawnFact) != 0)
            return foldError(u"FLD-101"_s, Text::tr("A ground is a fact of the party that was not withdrawn. Look at the proposal again."), u"facts"_s);
        found = found || !firm || (flags->first().toLongLong() & (ObjectedFact | ConfirmedFact)) == ConfirmedFact;
        if (auto added = fold.run(u"INSERT INTO list_ground(procedure,place,fact) VALUES(?,?,?)"_s, {id, qint64(place), *fact}); !added)
            return added;
    }
    if (found)
        return {};
    return foldError(u"FLD-102"_s, firm ? Text::tr("No ground is final: a fact must be confirmed by a second person and not be under objection before somebody is listed for it.")
                                        : Text::tr("Nobody is proposed without a fact. Record it first."), u"facts"_s);
}

/// A decision rests on what the party was told of.
Result<void> checkNotified(Fold &fold, qint64 id, const std::vector<base::Uid> &facts)
{
    for (const base::Uid &uid : facts) {
        const auto fact = fold.idOf(uid, EntityType::Fact);
        if (!fact)
            return fact.error();
        const auto known = fold.number(u"SELECT count(*) FROM list_ground WHERE procedure=? AND fact=?"_s, {id, *fact});
        if (!known)
            return known.error();
        if (*known == 0)
            return foldError(u"FLD-112"_s, Text::tr("A decision rests on facts the proposal named; for others propose anew."), u"facts"_s);
    }
    return {};
}

Result<void> writePersons(Fold &fold, const Standing &at, const std::vector<domain::PersonMeasure> &persons)
{
    for (size_t place = 0; place < persons.size(); ++place) {
        const auto id = fold.idOf(persons[place].person, EntityType::Person);
        if (!id)
            return id.error();
        const auto fits = fold.number(u"SELECT count(*) FROM person WHERE id=? AND party=?"_s, {*id, at.party});
        if (!fits)
            return fits.error();
        if (*fits == 0 || persons[place].measure.isEmpty())
            return foldError(u"FLD-089"_s, Text::tr("A person held to account belongs to the party, and what was decided about him is written down."), u"persons"_s);
        if (auto added = fold.run(u"INSERT INTO list_person(procedure,place,person,measure) VALUES(?,?,?,?)"_s, {at.id, qint64(place), *id, sqlText(persons[place].measure)}); !added)
            return added;
    }
    return {};
}

/// The entry was published by the change before this one, exactly as it was decided.
Result<qint64> publishedEntry(Fold &fold, const Standing &at, QDate day)
{
    const auto listing = fold.index() == 0 ? Result<qint64>(0) : fold.idOfChange(fold.index() - 1, EntityType::Listing);
    if (!listing)
        return listing.error();
    const auto row = fold.row(u"SELECT l.from_day,l.until_day,p.decided_on,p.months FROM listing l JOIN list_procedure p ON p.id=? WHERE l.id=? AND l.party=p.party AND l.kind=p.list AND l.source='' "
                              "AND l.decision_no=p.decision_no AND l.authority=p.authority AND l.basis=p.basis"_s,
                              {at.id, *listing}, 4);
    if (!row)
        return row.error();
    const QDate from = row->isEmpty() ? QDate() : QDate::fromJulianDay(row->at(0).toLongLong());
    if (row->isEmpty() || from < day || row->at(0).toLongLong() < row->at(2).toLongLong() || sqlDay(from.addMonths(row->at(3).toInt())) != row->at(1).toLongLong())
        return foldError(u"FLD-103"_s, Text::tr("What is published is not what was decided: party, list, decision, authority, basis and term must be the same."), u"listing"_s);
    return *listing;
}

/// The entry was taken off by the change before this one, on the day of the step.
Result<void> checkTakenOff(Fold &fold, const Standing &at, const ListStep &step)
{
    const auto taken = fold.number(u"SELECT count(*) FROM listing WHERE id=? AND removed_no=? AND removed_day=?"_s, {at.listing, fold.no(), sqlDay(step.day)});
    if (!taken)
        return taken.error();
    const std::vector<domain::ListEnd> ends = domain::listEnds(at.list);
    if (step.end == domain::ListEnd::Repaired) {
        const auto decided = decidedPetition(fold, fold.entry().changes[fold.index()].entity);
        if (!decided || decided->kind != domain::PetitionKind::Repair || decided->outcome != domain::PetitionOutcome::Granted)
            return foldError(u"FLD-113"_s, Text::tr("Credit is repaired on application: an entry ends for it with the decision that grants it."), u"end"_s);
    }
    if (*taken != 0 && std::find(ends.begin(), ends.end(), step.end) != ends.end())
        return {};
    return foldError(u"FLD-104"_s, Text::tr("An entry ends early on the day it is taken off, and for a cause this list knows."), u"end"_s);
}

} // namespace

Result<void> foldListing(Fold &fold, const Change &change)
{
    const auto body = journal::decodeListing(change);
    if (!body)
        return body.error();
    const auto party = fold.idOf(body->party, EntityType::Party);
    if (!party)
        return party.error();
    const domain::Listing &listing = body->listing;
    if (!listing.from.isValid() || (listing.until.isValid() && listing.until <= listing.from))
        return foldError(u"FLD-035"_s, Text::tr("The list entry does not begin before it ends; correct its dates."), u"until"_s);
    // An entry taken over from somebody else's list names it; one of the office itself has a procedure.
    const bool based = listing.kind == ListKind::External || !(listing.decisionNo.isEmpty() || listing.authority.isEmpty() || listing.basis.isEmpty());
    if (!based || (listing.source.trimmed().isEmpty() && !followedBy(fold, ListAct::Publish)))
        return foldError(u"FLD-105"_s, Text::tr("An entry of the office's own list is published by its procedure; one taken over names the list it comes from, its decision, authority and basis."), u"source"_s);
    return fold.run(u"INSERT INTO listing(id,party,kind,from_day,until_day,since_no,decision_no,authority,basis,facts,source) VALUES(?,?,?,?,?,?,?,?,?,?,?)"_s,
                    {fold.create(EntityType::Listing), *party, int(listing.kind), sqlDay(listing.from), sqlDay(listing.until), fold.no(),
                     sqlText(listing.decisionNo), sqlText(listing.authority), sqlText(listing.basis), sqlText(listing.facts),
                     sqlText(listing.source)});
}

Result<void> foldListingRemove(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReason(change);
    if (!body)
        return body.error();
    const auto id = fold.idOf(change.entity, EntityType::Listing);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Listing, *id); !base)
        return base;
    const auto row = fold.row(u"SELECT removed_no,(SELECT count(*) FROM list_procedure WHERE listing=l.id) FROM listing l WHERE id=?"_s, {*id}, 2);
    if (!row)
        return row.error();
    if (row->at(0).toLongLong() != 0 || !body->day.isValid())
        return foldError(u"FLD-036"_s, Text::tr("The list entry has been removed already, or no day of its removal was given."), u"day"_s);
    if (row->at(1).toInt() != 0 && !followedBy(fold, ListAct::End))
        return foldError(u"FLD-106"_s, Text::tr("The entry came on the list by a procedure and leaves it by the same; record the end there."), u"listing"_s);
    if (auto updated = fold.update(EntityType::Listing, *id, {{u"removed_day"_s, sqlDay(body->day)}, {u"removed_no"_s, fold.no()}, {u"remove_reason"_s, sqlText(body->reason)}}); !updated)
        return updated;
    return fold.moveHead(EntityType::Listing, *id, int(journal::ListingField::Removed));
}

Result<void> foldListPropose(Fold &fold, const Change &change)
{
    const auto body = journal::decodeListPropose(change);
    if (!body)
        return body.error();
    const auto party = fold.idOf(body->party, EntityType::Party);
    if (!party)
        return party.error();
    const auto kind = fold.number(u"SELECT coalesce((SELECT kind FROM party WHERE id=? AND withdrawn=0),-1)"_s, {*party});
    if (!kind)
        return kind.error();
    if (*kind < 0 || body->summary.trimmed().isEmpty() || !body->day.isValid() || (body->list != ListKind::Red && domain::listOfGrounds(domain::PartyKind(*kind)) != body->list))
        return foldError(u"FLD-107"_s, Text::tr("A proposal says why, and names a list that this kind of party can be on: suppliers and agencies the black list, purchasers the focus list."), u"list"_s);
    const qint64 id = fold.create(EntityType::ListProcedure);
    auto inserted = fold.run(u"INSERT INTO list_procedure(id,number,party,list,summary,proposed_on,last_on,created_no,since_no) VALUES(?,?,?,?,?,?,?,?,?)"_s,
                             {id, sqlText(body->number), *party, int(body->list), sqlText(body->summary), sqlDay(body->day), sqlDay(body->day), fold.no(), fold.no()});
    if (!inserted)
        return inserted;
    if (auto grounds = writeGrounds(fold, id, *party, body->list, body->facts, false); !grounds)
        return grounds;
    ListStep step;
    step.act = ListAct::Propose;
    step.day = body->day;
    step.text = body->summary;
    return note(fold, id, step);
}

Result<void> foldListStep(Fold &fold, const Change &change)
{
    const auto step = journal::decodeListStep(change);
    if (!step)
        return step.error();
    if (step->act == ListAct::Propose || step->act == ListAct::Decide || !step->day.isValid())
        return foldError(u"FLD-108"_s, Text::tr("The step belongs to another kind of entry, or has no day."), u"act"_s);
    const auto at = standing(fold, change, step->act, step->day);
    if (!at)
        return at.error();
    if (const QString missing = domain::missingText(*step, at->list); !missing.isEmpty())
        return foldError(u"FLD-109"_s, Text::tr("A step of a list procedure lacks what the law asks for: the notice names facts, reasons, measures and rights, and a publication its place."), missing);
    Columns columns = daysOf(*step);
    if (step->act == ListAct::Publish) {
        const auto listing = publishedEntry(fold, *at, step->day);
        if (!listing)
            return listing.error();
        columns.emplace_back(u"listing"_s, *listing);
    }
    if (step->act == ListAct::End) {
        if (auto taken = checkTakenOff(fold, *at, *step); !taken)
            return taken;
    }
    if (auto noted = note(fold, at->id, *step); !noted)
        return noted;
    return setProgress(fold, *at, step->day, std::move(columns));
}

Result<void> foldListDecide(Fold &fold, const Change &change)
{
    const auto body = journal::decodeListDecide(change);
    if (!body)
        return body.error();
    const auto at = standing(fold, change, ListAct::Decide, body->day);
    if (!at)
        return at.error();
    const auto own = fold.number(u"SELECT count(*) FROM list_step WHERE procedure=? AND author=? AND act IN(?,?)"_s,
                                 {at->id, fold.author().toBytes(), int(ListAct::Propose), int(ListAct::Notice)});
    if (!own)
        return own.error();
    if (*own != 0)
        return {base::Error{base::ErrorKind::NotAuthorised, u"FLD-110"_s, Text::tr("Who proposed somebody for a list or gave the notice may not decide it. Ask a second person."), {}, {}}};
    if (body->decisionNo.isEmpty() || body->authority.isEmpty() || body->basis.isEmpty() || body->text.isEmpty() || body->months < 1)
        return foldError(u"FLD-111"_s, Text::tr("A decision has its number, text, authority, legal basis and a term of at least a month."), u"decision_no"_s);
    if (auto notified = checkNotified(fold, at->id, body->facts); !notified)
        return notified;
    if (auto grounds = writeGrounds(fold, at->id, at->party, at->list, body->facts, true); !grounds)
        return grounds;
    if (auto persons = writePersons(fold, *at, body->persons); !persons)
        return persons;
    ListStep step;
    step.act = ListAct::Decide;
    step.day = body->day;
    step.text = body->text;
    step.evidence = body->evidence;
    if (auto noted = note(fold, at->id, step); !noted)
        return noted;
    return setProgress(fold, *at, body->day,
                       {{u"decided_on"_s, sqlDay(body->day)}, {u"decision_no"_s, sqlText(body->decisionNo)}, {u"decision_text"_s, sqlText(body->text)},
                        {u"authority"_s, sqlText(body->authority)}, {u"basis"_s, sqlText(body->basis)}, {u"months"_s, body->months}});
}

} // namespace chengcai::store
