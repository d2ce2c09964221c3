// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/factrow.h"
#include "store/projections/fold.h"

#include "journal/changes/bodies.h"
#include "journal/changes/fields.h"
#include "journal/changes/inspectionbodies.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using domain::FindingDecision;
using domain::InspectionAct;
using domain::InspectionState;
using journal::Change;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

enum FindingFlag { PraiseFinding = 1, SeriousFinding = 2 };

/// An inspection as the fold finds it, and the state an act would lead to.
struct Standing {
    qint64 id = 0;
    InspectionState next = InspectionState::Submitted;
    int revision = 1;
};

Result<qint64> openForm(Fold &fold, const base::Uid &uid)
{
    auto id = fold.idOf(uid, EntityType::Form);
    if (!id)
        return id.error();
    const auto retired = fold.number(u"SELECT retired_no FROM form_template WHERE id=?"_s, {*id});
    if (!retired)
        return retired.error();
    if (*retired != 0)
        return foldError(u"FLD-050"_s, Text::tr("The form has been retired and takes no new inspections; use its newer version."), u"form"_s);
    return id;
}

Result<Standing> standing(Fold &fold, const Change &change, InspectionAct act)
{
    const auto id = fold.idOf(change.entity, EntityType::Inspection);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Inspection, *id, 1U << journal::InspectionRecordField); !base)
        return base.error();
    const auto row = fold.row(u"SELECT state,revision FROM inspection WHERE id=?"_s, {*id}, 2);
    if (!row)
        return row.error();
    const auto next = domain::stateAfter(InspectionState(row->at(0).toInt()), act);
    if (!next)
        return foldError(u"FLD-051"_s, Text::tr("The inspection is “%1” and cannot take this step; look at its present state.")
                                           .arg(domain::inspectionStateLabel(InspectionState(row->at(0).toInt()))));
    return Standing{*id, *next, row->at(1).toInt()};
}

Result<void> note(Fold &fold, qint64 inspection, InspectionAct act, int revision, const QString &text)
{
    return fold.run(u"INSERT INTO inspection_act(inspection,no,act,author,revision,text) VALUES(?,?,?,?,?,?)"_s,
                    {inspection, fold.no(), int(act), fold.author().toBytes(), revision, sqlText(text)});
}

/// Whoever wrote any part of it may not judge it; nor may one person review and put into effect what only he reviewed.
Result<void> checkSecondPerson(Fold &fold, qint64 inspection)
{
    const auto own = fold.number(u"SELECT count(*) FROM inspection_act WHERE inspection=? AND author=? AND act IN (?,?)"_s,
                                 {inspection, fold.author().toBytes(), int(InspectionAct::Submit), int(InspectionAct::Revise)});
    if (!own)
        return own.error();
    if (*own == 0)
        return {};
    return {base::Error{base::ErrorKind::NotAuthorised, u"FLD-052"_s,
                        Text::tr("Who wrote any part of an inspection may not judge it. Ask a second person."), {}, {}}};
}

Result<void> writeFindings(Fold &fold, qint64 inspection, int revision, const std::vector<domain::Proposal> &proposals)
{
    int number = 0;
    for (const domain::Proposal &proposal : proposals) {
        const int flags = (proposal.outcome.praise ? PraiseFinding : 0) | (proposal.outcome.serious ? SeriousFinding : 0);
        auto written = fold.run(u"INSERT INTO finding(inspection,revision,number,item,indicator,conduct,flags,decision,decision_reason,fact) VALUES(?,?,?,?,?,?,?,0,'',0)"_s,
                                {inspection, revision, ++number, sqlText(proposal.item), sqlText(proposal.outcome.indicator), int(proposal.outcome.conduct), flags});
        if (!written)
            return written;
    }
    return {};
}

Result<void> setState(Fold &fold, const Standing &at, Columns columns)
{
    columns.emplace_back(u"state"_s, int(at.next));
    columns.emplace_back(u"since_no"_s, fold.no());
    if (auto updated = fold.update(EntityType::Inspection, at.id, columns); !updated)
        return updated;
    return fold.moveHead(EntityType::Inspection, at.id, journal::InspectionRecordField);
}

Result<void> checkContent(const journal::InspectionBody &body)
{
    if (!body.inspectedOn.isValid())
        return foldError(u"FLD-053"_s, Text::tr("The inspection has no day; enter the day on which it took place."), u"inspected_on"_s);
    return {};
}

} // namespace

Result<void> foldForm(Fold &fold, const Change &change)
{
    const auto json = journal::decodeFormPublish(change);
    if (!json)
        return json.error();
    const auto form = domain::formTemplateFromJson(*json);
    if (!form)
        return form.error();
    const auto twin = fold.number(u"SELECT id FROM form_template WHERE code=? AND version=?"_s, {sqlText(form->code), sqlText(form->version)});
    if (!twin)
        return twin.error();
    if (*twin != 0)
        return foldError(u"FLD-054"_s, Text::tr("The form %1 has a version %2 already, and a published version never changes; give the new one another version.")
                                           .arg(form->code, form->version), u"version"_s);
    return fold.run(u"INSERT INTO form_template(id,code,version,kind,effective_from,created_no,sha256,json) VALUES(?,?,?,?,?,?,?,?)"_s,
                    {fold.create(EntityType::Form), sqlText(form->code), sqlText(form->version), int(form->kind), sqlDay(form->effectiveFrom), fold.no(),
                     journal::sha256(*json).toBytes(), *json});
}

Result<void> foldFormRetire(Fold &fold, const Change &change)
{
    if (const auto body = journal::decodeReason(change); !body)
        return body.error();
    const auto id = openForm(fold, change.entity);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Form, *id, 1U << journal::FormRecordField); !base)
        return base;
    if (auto updated = fold.update(EntityType::Form, *id, {{u"retired_no"_s, fold.no()}}); !updated)
        return updated;
    return fold.moveHead(EntityType::Form, *id, journal::FormRecordField);
}

Result<void> foldInspection(Fold &fold, const Change &change)
{
    const auto body = journal::decodeInspection(change);
    if (!body)
        return body.error();
    const auto content = domain::inspectionContentFromJson(body->content);
    if (!content)
        return content.error();
    if (auto checked = checkContent(*body); !checked)
        return checked;
    const auto party = fold.idOf(body->party, EntityType::Party);
    if (!party)
        return party.error();
    const auto form = openForm(fold, body->form);
    if (!form)
        return form.error();
    const auto fits = fold.number(u"SELECT count(*) FROM party p JOIN form_template f ON f.kind=p.kind WHERE p.id=? AND f.id=?"_s, {*party, *form});
    if (!fits)
        return fits.error();
    if (*fits == 0)
        return foldError(u"FLD-055"_s, Text::tr("The form is for another kind of party; choose a form for this kind."), u"form"_s);
    const qint64 id = fold.create(EntityType::Inspection);
    auto inserted = fold.run(u"INSERT INTO inspection(id,number,party,form,task,inspected_on,place,state,revision,created_no,since_no,content) VALUES(?,?,?,?,?,?,?,0,1,?,?,?)"_s,
                             {id, sqlText(body->number), *party, *form, sqlBytes(body->task.isNull() ? QByteArray() : body->task.toBytes()),
                              sqlDay(body->inspectedOn), sqlText(body->place), fold.no(), fold.no(), body->content});
    if (!inserted)
        return inserted;
    if (auto written = writeFindings(fold, id, 1, content->proposals); !written)
        return written;
    return note(fold, id, InspectionAct::Submit, 1, {});
}

Result<void> foldInspectionRevise(Fold &fold, const Change &change)
{
    const auto body = journal::decodeInspection(change);
    if (!body)
        return body.error();
    const auto content = domain::inspectionContentFromJson(body->content);
    if (!content)
        return content.error();
    if (auto checked = checkContent(*body); !checked)
        return checked;
    const auto at = standing(fold, change, InspectionAct::Revise);
    if (!at)
        return at.error();
    auto kept = fold.run(u"INSERT INTO inspection_past(inspection,revision,inspected_on,place,since_no,content) SELECT id,revision,inspected_on,place,since_no,content "
                         "FROM inspection WHERE id=?"_s,
                         {at->id});
    if (!kept)
        return kept;
    if (auto written = writeFindings(fold, at->id, at->revision + 1, content->proposals); !written)
        return written;
    if (auto noted = note(fold, at->id, InspectionAct::Revise, at->revision + 1, body->reason); !noted)
        return noted;
    return setState(fold, *at, {{u"revision"_s, at->revision + 1}, {u"inspected_on"_s, sqlDay(body->inspectedOn)}, {u"place"_s, sqlText(body->place)},
                                {u"content"_s, body->content}, {u"heard_on"_s, 0}, {u"statement_given"_s, 0}, {u"statement"_s, sqlText({})},
                                {u"statement_files"_s, sqlBytes({})}});
}

Result<void> foldInspectionReason(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReason(change);
    if (!body)
        return body.error();
    const bool returns = change.kind == journal::ChangeKind::InspectionReturn;
    const InspectionAct act = returns ? InspectionAct::GiveBack : InspectionAct::Withdraw;
    const auto at = standing(fold, change, act);
    if (!at)
        return at.error();
    if (body->reason.isEmpty())
        return foldError(u"FLD-056"_s, Text::tr("This step needs a written reason."), u"reason"_s);
    if (returns) {
        if (auto second = checkSecondPerson(fold, at->id); !second)
            return second;
    }
    if (auto noted = note(fold, at->id, act, at->revision, body->reason); !noted)
        return noted;
    return setState(fold, *at, returns ? Columns{{u"return_reason"_s, sqlText(body->reason)}} : Columns{});
}

Result<void> foldInspectionReview(Fold &fold, const Change &change)
{
    const auto body = journal::decodeInspectionReview(change);
    if (!body)
        return body.error();
    const auto at = standing(fold, change, InspectionAct::Review);
    if (!at)
        return at.error();
    if (auto second = checkSecondPerson(fold, at->id); !second)
        return second;
    const auto findings = fold.number(u"SELECT count(*) FROM finding WHERE inspection=? AND revision=?"_s, {at->id, at->revision});
    if (!findings)
        return findings.error();
    std::vector<int> numbers;
    for (const journal::ReviewedFinding &finding : body->findings) {
        numbers.push_back(finding.number);
        if (!finding.accepted && finding.reason.isEmpty())
            return foldError(u"FLD-057"_s, Text::tr("Finding %1 was not accepted and no reason was given; write why.").arg(finding.number), u"reason"_s);
        auto decided = fold.run(u"UPDATE finding SET decision=?,decision_reason=? WHERE inspection=? AND revision=? AND number=?"_s,
                                {int(finding.accepted ? FindingDecision::Accepted : FindingDecision::Rejected), sqlText(finding.reason), at->id, at->revision,
                                 finding.number});
        if (!decided)
            return decided;
    }
    std::sort(numbers.begin(), numbers.end());
    const bool each = qint64(numbers.size()) == *findings && std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end()
        && (numbers.empty() || (numbers.front() == 1 && numbers.back() == *findings));
    if (!each)
        return foldError(u"FLD-058"_s, Text::tr("A review judges every finding once; look at the findings again."));
    if (auto noted = note(fold, at->id, InspectionAct::Review, at->revision, body->note); !noted)
        return noted;
    return setState(fold, *at, {{u"review_note"_s, sqlText(body->note)}});
}

Result<void> foldInspectionVerify(Fold &fold, const Change &change)
{
    const auto again = journal::decodeInspectionVerify(change);
    if (!again)
        return again.error();
    const auto at = standing(fold, change, InspectionAct::Verify);
    if (!at)
        return at.error();
    if (auto second = checkSecondPerson(fold, at->id); !second)
        return second;
    const auto row = fold.row(u"SELECT content FROM inspection WHERE id=?"_s, {at->id}, 1);
    if (!row)
        return row.error();
    const auto recorded = domain::inspectionContentFromJson(row->at(0).toByteArray());
    if (!recorded)
        return recorded.error();
    const QString text = domain::reentryNote(again->items, domain::reentryDifferences(recorded->answers, *again));
    if (auto noted = note(fold, at->id, InspectionAct::Verify, at->revision, text); !noted)
        return noted;
    return setState(fold, *at, {});
}

Result<void> foldInspectionHear(Fold &fold, const Change &change)
{
    const auto body = journal::decodeInspectionHear(change);
    if (!body)
        return body.error();
    const auto at = standing(fold, change, InspectionAct::Hear);
    if (!at)
        return at.error();
    if (!body->day.isValid() || body->text.isEmpty())
        return foldError(u"FLD-059"_s, Text::tr("Enter the day and what the party said, or how it was asked."), u"statement"_s);
    if (auto noted = note(fold, at->id, InspectionAct::Hear, at->revision, body->text); !noted)
        return noted;
    QByteArray files;
    if (!body->evidence.empty()) {
        journal::CborWriter out(files);
        journal::writeEvidence(out, body->evidence);
    }
    return setState(fold, *at, {{u"heard_on"_s, sqlDay(body->day)}, {u"statement_given"_s, int(body->given)}, {u"statement"_s, sqlText(body->text)},
                                {u"statement_files"_s, sqlBytes(files)}});
}

Result<void> foldInspectionEffect(Fold &fold, const Change &change)
{
    const auto body = journal::decodeInspectionEffect(change);
    if (!body)
        return body.error();
    const auto at = standing(fold, change, InspectionAct::MakeEffective);
    if (!at)
        return at.error();
    if (auto second = checkSecondPerson(fold, at->id); !second)
        return second;
    const auto heard = fold.row(u"SELECT heard_on,(SELECT count(*) FROM finding f WHERE f.inspection=i.id AND f.revision=i.revision AND flags&1=0 AND decision=1),"
                                "(SELECT count(*) FROM finding f WHERE f.inspection=i.id AND f.revision=i.revision AND decision=1) FROM inspection i WHERE id=?"_s,
                                {at->id}, 3);
    if (!heard)
        return heard.error();
    if (heard->at(1).toInt() > 0 && heard->at(0).toLongLong() == 0)
        return foldError(u"FLD-060"_s, Text::tr("The party has not been heard on the findings; record its statement, or that it made none, first."));
    if (qsizetype(body->facts.size()) != heard->at(2).toLongLong())
        return foldError(u"FLD-061"_s, Text::tr("Each accepted finding becomes one fact; review the findings again."));
    for (const journal::FindingFact &fact : body->facts) {
        const auto id = fact.changeIndex >= 0 ? fold.idOfChange(quint32(fact.changeIndex), EntityType::Fact) : fold.idOf(fact.fact, EntityType::Fact);
        if (!id)
            return id.error();
        if (auto linked = fold.run(u"UPDATE finding SET fact=? WHERE inspection=? AND revision=? AND number=? AND decision=1"_s, {*id, at->id, at->revision, fact.number}); !linked)
            return linked;
        // The reviewer, who wrote no part of it, is the second person.
        if (auto confirmed = fold.run(u"UPDATE fact SET flags=flags|? WHERE id=? AND created_no=?"_s, {qint64(ConfirmedFact), *id, fold.no()}); !confirmed)
            return confirmed;
    }
    if (auto noted = note(fold, at->id, InspectionAct::MakeEffective, at->revision, {}); !noted)
        return noted;
    return setState(fold, *at, {{u"effective_on"_s, sqlDay(body->day)}});
}

} // namespace chengcai::store
