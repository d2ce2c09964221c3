// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include "journal/changes/casebodies.h"
#include "journal/changes/fields.h"
#include "store/projections/factrow.h"

#include <QCoreApplication>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CaseAct;
using domain::CaseProgress;
using domain::CaseResult;
using domain::CaseState;
using journal::Change;
using journal::ChangeKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

enum HearingFlag { Requested = 1, Held = 2, Waived = 4 };
enum StepFlag { StatementGiven = 1, HearingWaived = 2 };

/// A case as the fold finds it, and where an act would lead.
struct Standing {
    qint64 id = 0;
    CaseProgress before;
    CaseProgress next;
    qint64 party = 0;
    int hearing = 0;
};

QByteArray filesOf(const std::vector<domain::Evidence> &evidence)
{
    QByteArray files;
    if (!evidence.empty()) {
        journal::CborWriter out(files);
        journal::writeEvidence(out, evidence);
    }
    return files;
}

Result<Standing> standing(Fold &fold, const Change &change, CaseAct act, QDate day)
{
    const auto id = fold.idOf(change.entity, EntityType::Case);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Case, *id, 1U << journal::CaseRecordField); !base)
        return base.error();
    const auto row = fold.row(u"SELECT state,hearing,last_on,party FROM casefile WHERE id=?"_s, {*id}, 4);
    if (!row)
        return row.error();
    const int hearing = row->at(1).toInt();
    const CaseProgress before{CaseState(row->at(0).toInt()), (hearing & Requested) != 0, (hearing & Held) != 0};
    const auto next = domain::caseAfter(before, act);
    if (!next)
        return foldError(u"FLD-086"_s, Text::tr("The case stands at “%1” and cannot take the step “%2”; the law prescribes the order of the steps.")
                                           .arg(domain::caseStateLabel(before.state), domain::caseActLabel(act)), u"act"_s);
    if (sqlDay(day) < row->at(2).toLongLong())
        return foldError(u"FLD-081"_s, Text::tr("The step is dated before the step that it follows; enter its real day."), u"day"_s);
    return Standing{*id, before, *next, row->at(3).toLongLong(), hearing};
}

/// Who investigated may not preside, review or decide: authors of the investigation, of the notice, of the inspection it came from.
Result<void> checkImpartial(Fold &fold, qint64 id)
{
    const auto own = fold.number(u"SELECT (SELECT count(*) FROM case_step WHERE casefile=? AND author=? AND act IN(?,?))"
                                 "+(SELECT count(*) FROM inspection_act a JOIN casefile c ON c.inspection=a.inspection WHERE c.id=? AND a.author=? AND a.act IN(?,?))"_s,
                                 {id, fold.author().toBytes(), int(CaseAct::Investigate), int(CaseAct::Notice), id, fold.author().toBytes(),
                                  int(domain::InspectionAct::Submit), int(domain::InspectionAct::Revise)});
    if (!own)
        return own.error();
    if (*own == 0)
        return {};
    return {base::Error{base::ErrorKind::NotAuthorised, u"FLD-087"_s,
                        Text::tr("Who investigated a case may not preside over its hearing, review or decide it. Ask a second person."), {}, {}}};
}

Result<void> note(Fold &fold, qint64 id, const domain::CaseStep &step)
{
    const int flags = (step.given ? StatementGiven : 0) | (step.hearingWaived ? HearingWaived : 0);
    return fold.run(u"INSERT INTO case_step(casefile,no,act,day,author,text,grounds,reasons,rights,flags,until_day,files) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                    {id, fold.no(), int(step.act), sqlDay(step.day), fold.author().toBytes(), sqlText(step.text), sqlText(step.grounds), sqlText(step.reasons),
                     sqlText(step.rights), flags, sqlDay(step.until), sqlBytes(filesOf(step.evidence))});
}

Result<void> setProgress(Fold &fold, const Standing &at, QDate day, Columns columns)
{
    const int hearing = (at.next.hearingRequested ? Requested : 0) | (at.next.hearingHeld ? Held : 0) | (at.hearing & Waived);
    columns.emplace_back(u"state"_s, int(at.next.state));
    columns.emplace_back(u"hearing"_s, hearing);
    columns.emplace_back(u"last_on"_s, sqlDay(day));
    columns.emplace_back(u"since_no"_s, fold.no());
    if (auto updated = fold.update(EntityType::Case, at.id, columns); !updated)
        return updated;
    return fold.moveHead(EntityType::Case, at.id, journal::CaseRecordField);
}

/// The days a step sets; a new notice takes back those of the round before.
Columns daysOf(const domain::CaseStep &step)
{
    const qint64 day = sqlDay(step.day);
    switch (step.act) {
    case CaseAct::File: return {{u"filed_on"_s, day}};
    case CaseAct::Investigate: return {{u"noticed_on"_s, 0}, {u"stated_on"_s, 0}, {u"hearing_requested_on"_s, 0}};
    case CaseAct::Notice: return {{u"noticed_on"_s, day}, {u"stated_on"_s, 0}, {u"hearing_requested_on"_s, 0}};
    case CaseAct::Statement: return {{u"stated_on"_s, day}};
    case CaseAct::RequestHearing: return {{u"hearing_requested_on"_s, day}};
    case CaseAct::Serve: return {{u"served_on"_s, day}};
    case CaseAct::Publish: return {{u"published_on"_s, day}};
    case CaseAct::Close: return {{u"closed_on"_s, day}};
    default: return {};
    }
}

/// The act belongs to the kind of change, whose right the ledger has asked for.
bool fitsKind(ChangeKind kind, CaseAct act)
{
    if (kind == ChangeKind::CaseFiling)
        return act == CaseAct::File;
    if (kind == ChangeKind::CaseClose)
        return act == CaseAct::Close;
    return act != CaseAct::Open && act != CaseAct::File && act != CaseAct::Decide && act != CaseAct::Close;
}

Result<void> checkOpen(const journal::CaseOpenBody &body)
{
    const bool ofInspection = body.origin == domain::CaseOrigin::Finding || body.origin == domain::CaseOrigin::Inspection;
    const bool linked = ofInspection == !body.inspection.isNull() && (body.origin == domain::CaseOrigin::Finding) == (body.finding > 0);
    const bool named = (body.origin != domain::CaseOrigin::Complaint && body.origin != domain::CaseOrigin::PlatformHint) || !body.reference.isEmpty();
    const bool dated = body.actedOn.isValid() && body.foundOn >= body.actedOn && body.day >= body.foundOn;
    if (!linked || !named || !dated || body.cause.isEmpty() || body.summary.isEmpty() || body.conduct == domain::ConductClass::None)
        return foldError(u"FLD-088"_s, Text::tr("A case names where it comes from, its cause and class of conduct, what happened, and the days of the conduct, the "
                                                "discovery and the opening in this order."), u"summary"_s);
    return {};
}

struct Source {
    qint64 inspection = 0;
    qint64 revision = 0;
};
/// The inspection is of the same party; the finding was accepted and has no case yet.
Result<Source> sourceOf(Fold &fold, const journal::CaseOpenBody &body, qint64 party)
{
    if (body.inspection.isNull())
        return Source{};
    const auto id = fold.idOf(body.inspection, EntityType::Inspection);
    if (!id)
        return id.error();
    const auto row = fold.row(u"SELECT revision,(SELECT count(*) FROM finding f WHERE f.inspection=i.id AND f.revision=i.revision AND f.number=? AND f.decision=1 AND f.flags&1=0),"
                              "(SELECT count(*) FROM casefile c WHERE c.inspection=i.id AND c.finding=? AND c.finding<>0 AND c.finding_revision=i.revision) FROM inspection i WHERE id=? AND party=? AND state<>4"_s,
                              {body.finding, body.finding, *id, party}, 3);
    if (!row)
        return row.error();
    if (row->isEmpty() || (body.finding > 0 && (row->at(1).toInt() == 0 || row->at(2).toInt() != 0)))
        return foldError(u"FLD-089"_s, Text::tr("The inspection is of another party, its finding was not accepted, or it has a case already. Look at the finding again."),
                         u"finding"_s);
    return Source{*id, row->at(0).toLongLong()};
}

Result<void> writePersons(Fold &fold, const Standing &at, const std::vector<domain::PersonMeasure> &persons)
{
    for (const domain::PersonMeasure &person : persons) {
        const auto id = fold.idOf(person.person, EntityType::Person);
        if (!id)
            return id.error();
        const auto fits = fold.number(u"SELECT count(*) FROM person WHERE id=? AND party=?"_s, {*id, at.party});
        if (!fits)
            return fits.error();
        if (*fits == 0 || person.measure.isEmpty())
            return foldError(u"FLD-089"_s, Text::tr("A person held to account belongs to the party, and what was decided about him is written down."), u"persons"_s);
        if (auto added = fold.run(u"INSERT INTO case_person(casefile,person,measure) VALUES(?,?,?)"_s, {at.id, *id, sqlText(person.measure)}); !added)
            return added;
    }
    return {};
}

/// The fact of a penalty: 0 for an exposure notice.
Result<qint64> factOf(Fold &fold, const Standing &at, const journal::CaseDecideBody &body)
{
    const bool named = body.changeIndex >= 0 || !body.fact.isNull();
    if (body.result == CaseResult::Exposure && !named)
        return 0;
    const bool one = (body.changeIndex >= 0) != !body.fact.isNull();
    const auto id = !one ? Result<qint64>(0)
        : body.changeIndex >= 0 ? fold.idOfChange(quint32(body.changeIndex), EntityType::Fact) : fold.idOf(body.fact, EntityType::Fact);
    if (!id)
        return id.error();
    const auto fits = fold.number(u"SELECT count(*) FROM fact WHERE id=? AND party=? AND flags&1=0"_s, {*id, at.party});
    if (!fits)
        return fits.error();
    if (*fits == 0 || body.result != CaseResult::Penalty)
        return foldError(u"FLD-089"_s, Text::tr("A penalty is one fact of the same party, and an exposure notice none; look at the decision again."), u"fact"_s);
    return *id;
}

} // namespace

Result<void> foldCaseOpen(Fold &fold, const Change &change)
{
    const auto body = journal::decodeCaseOpen(change);
    if (!body)
        return body.error();
    if (auto checked = checkOpen(*body); !checked)
        return checked;
    const auto party = fold.idOf(body->party, EntityType::Party);
    if (!party)
        return party.error();
    const auto source = sourceOf(fold, *body, *party);
    if (!source)
        return source.error();
    const qint64 id = fold.create(EntityType::Case);
    auto inserted = fold.run(u"INSERT INTO casefile(id,number,party,origin,inspection,finding_revision,finding,reference,cause,conduct,summary,state,acted_on,found_on,opened_on,"
                             "last_on,created_no,since_no) VALUES(?,?,?,?,?,?,?,?,?,?,?,0,?,?,?,?,?,?)"_s,
                             {id, sqlText(body->number), *party, int(body->origin), source->inspection, source->revision, body->finding, sqlText(body->reference),
                              sqlText(body->cause), int(body->conduct), sqlText(body->summary), sqlDay(body->actedOn), sqlDay(body->foundOn), sqlDay(body->day),
                              sqlDay(body->day), fold.no(), fold.no()});
    if (!inserted)
        return inserted;
    domain::CaseStep step;
    step.act = CaseAct::Open;
    step.day = body->day;
    step.text = body->summary;
    return note(fold, id, step);
}

Result<void> foldCaseStep(Fold &fold, const Change &change)
{
    const auto step = journal::decodeCaseStep(change);
    if (!step)
        return step.error();
    const auto at = standing(fold, change, step->act, step->day);
    if (!at)
        return at.error();
    if (!fitsKind(change.kind, step->act))
        return foldError(u"FLD-086"_s, Text::tr("The case stands at “%1” and cannot take the step “%2”; the law prescribes the order of the steps.")
                                           .arg(domain::caseStateLabel(at->before.state), domain::caseActLabel(step->act)), u"act"_s);
    if (const QString missing = domain::missingText(*step); !missing.isEmpty())
        return foldError(u"FLD-088"_s, Text::tr("The step is not complete: write what happened; a prior notice needs the proposed penalty, grounds, reasons and rights."), missing);
    if (step->act == CaseAct::HoldHearing || step->act == CaseAct::LegalReview) {
        if (auto impartial = checkImpartial(fold, at->id); !impartial)
            return impartial;
    }
    if (auto noted = note(fold, at->id, *step); !noted)
        return noted;
    Columns columns = daysOf(*step);
    if (step->act == CaseAct::Close && at->before.state < CaseState::Decided)
        columns.emplace_back(u"result"_s, int(CaseResult::NoCase));
    Standing reached = *at;
    if (step->act == CaseAct::Notice || step->act == CaseAct::Investigate)
        reached.hearing = 0;
    if (step->act == CaseAct::Statement)
        reached.hearing = step->hearingWaived ? Waived : 0;
    return setProgress(fold, reached, step->day, std::move(columns));
}

Result<void> foldCaseDecide(Fold &fold, const Change &change)
{
    const auto body = journal::decodeCaseDecide(change);
    if (!body)
        return body.error();
    const auto at = standing(fold, change, CaseAct::Decide, body->day);
    if (!at)
        return at.error();
    if (auto impartial = checkImpartial(fold, at->id); !impartial)
        return impartial;
    if (body->result == CaseResult::None || body->decisionNo.isEmpty() || body->text.isEmpty())
        return foldError(u"FLD-088"_s, Text::tr("A decision has a number and says what was decided and why."), u"decision_no"_s);
    const auto fact = factOf(fold, *at, *body);
    if (!fact)
        return fact.error();
    if (auto persons = writePersons(fold, *at, body->persons); !persons)
        return persons;
    // An investigator found it and another person decided: that is the second look.
    if (auto confirmed = fold.run(u"UPDATE fact SET flags=flags|? WHERE id=? AND created_no=?"_s, {qint64(ConfirmedFact), *fact, fold.no()}); !confirmed)
        return confirmed;
    domain::CaseStep step;
    step.act = CaseAct::Decide;
    step.day = body->day;
    step.text = body->text;
    step.evidence = body->evidence;
    if (auto noted = note(fold, at->id, step); !noted)
        return noted;
    return setProgress(fold, *at, body->day,
                       {{u"result"_s, int(body->result)}, {u"decided_on"_s, sqlDay(body->day)}, {u"decision_no"_s, sqlText(body->decisionNo)},
                        {u"decision_text"_s, sqlText(body->text)}, {u"fact"_s, *fact}});
}

} // namespace chengcai::store
