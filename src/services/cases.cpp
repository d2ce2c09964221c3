// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cases.h"

#include "base/dates.h"
#include "base/text.h"
#include "domain/statecalendar.h"
#include "domain/statutes.h"
#include "journal/changes/casebodies.h"
#include "services/appending.h"
#include "services/inspections.h"
#include "store/queries/parties.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::dayText;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::CaseAct;
using domain::CaseFile;
using domain::CaseId;
using domain::CaseProgress;
using domain::CaseState;
using domain::Evidence;
using store::CaseQueries;
using store::EntityType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

std::vector<journal::BaseHead> recordHead(const Session &session, CaseId id)
{
    return headsOf(session, EntityType::Case, id.value(), QList<int>{journal::CaseRecordField});
}

/// What the input says once the inspection behind it is known.
Result<CaseInput> completed(const Session &session, const CaseInput &input)
{
    CaseInput full = input;
    full.summary = tidyText(input.summary);
    full.reference = base::tidyName(input.reference);
    const bool ofInspection = input.origin == domain::CaseOrigin::Finding || input.origin == domain::CaseOrigin::Inspection;
    if (!ofInspection) {
        full.inspection = {};
        full.finding = 0;
    } else {
        const auto inspection = store::InspectionQueries(session.store().database()).byId(input.inspection);
        if (!inspection || inspection->state == domain::InspectionState::Withdrawn)
            return refuse(u"CAS-010"_s, u"inspection"_s, Text::tr("There is no such inspection in this store, or it was withdrawn. Choose one of the list."));
        full.party = inspection->party;
        if (input.origin == domain::CaseOrigin::Inspection)
            full.finding = 0;
        if (!full.foundOn.isValid())
            full.foundOn = inspection->inspectedOn;
    }
    if (!full.foundOn.isValid())
        full.foundOn = session.clock().today();
    return full;
}

Result<void> checkInput(const Session &session, const CaseInput &input, domain::PartyKind kind)
{
    if (!domain::causeOf(kind, input.cause))
        return refuse(u"CAS-011"_s, u"cause"_s, Text::tr("“%1” is no cause for this kind of party. Choose one of the list.").arg(input.cause));
    if (input.conduct == domain::ConductClass::None)
        return refuse(u"CAS-012"_s, u"conduct"_s, Text::tr("Choose the class of conduct: non-standard, opaque, unfair or non-compliant."));
    if (input.summary.isEmpty())
        return refuse(u"CAS-013"_s, u"summary"_s, Text::tr("Write what happened; the case is about it."));
    const bool named = input.origin != domain::CaseOrigin::Complaint && input.origin != domain::CaseOrigin::PlatformHint;
    if (!named && input.reference.isEmpty())
        return refuse(u"CAS-014"_s, u"reference"_s, Text::tr("Enter the number of the complaint or hint the case comes from."));
    if (!input.actedOn.isValid() || input.foundOn < input.actedOn || input.foundOn > session.clock().today())
        return refuse(u"CAS-015"_s, u"acted_on"_s, Text::tr("Enter the last day of the conduct and the day the office learned of it, in this order and not in the future."));
    if (input.origin != domain::CaseOrigin::Finding)
        return {};
    const auto inspection = store::InspectionQueries(session.store().database()).byId(input.inspection);
    const auto accepted = std::any_of(inspection->findings.begin(), inspection->findings.end(), [&input](const domain::Finding &finding) {
        return finding.number == input.finding && finding.decision == domain::FindingDecision::Accepted && !finding.proposal.outcome.praise;
    });
    if (!accepted)
        return refuse(u"CAS-016"_s, u"finding"_s, Text::tr("The finding was not accepted by the reviewer; a case needs one that was."));
    if (CaseQueries(session.store().database()).ofFinding(input.inspection, input.finding))
        return refuse(u"CAS-017"_s, u"finding"_s, Text::tr("The finding has a case already. Open that one."));
    return {};
}

} // namespace

QString whyNot(const CaseProgress &progress, CaseAct act)
{
    if (domain::caseAfter(progress, act))
        return {};
    if (progress.state == CaseState::Closed)
        return Text::tr("The case is closed; open a new one if there are new facts.");
    if (progress.state >= CaseState::Decided && act < CaseAct::Serve)
        return Text::tr("The case is decided; what follows is service and publication.");
    switch (act) {
    case CaseAct::File: return Text::tr("The case is filed already.");
    case CaseAct::Investigate: return progress.state < CaseState::Filed ? Text::tr("The case must be filed before it is investigated.")
                                                                      : Text::tr("The prior notice is out; hear the party first.");
    case CaseAct::Notice: return Text::tr("A prior notice needs facts: record the investigation first.");
    case CaseAct::Statement: return Text::tr("The party can only be heard on a prior notice; give it first.");
    case CaseAct::RequestHearing: return progress.hearingRequested ? Text::tr("A hearing has been requested already.")
                                                                  : Text::tr("A hearing can only be requested after the prior notice and before the legal review.");
    case CaseAct::HoldHearing: return Text::tr("No requested hearing is open.");
    case CaseAct::LegalReview:
    case CaseAct::Decide:
        if (progress.state < CaseState::Noticed)
            return Text::tr("No decision without a prior notice that names grounds, reasons and rights.");
        if (progress.hearingRequested && !progress.hearingHeld)
            return Text::tr("The party asked for a hearing; hold it first.");
        if (progress.state < CaseState::Stated)
            return Text::tr("No decision before the party was heard or waived its statement; record that first.");
        return act == CaseAct::Decide ? Text::tr("After a hearing the decision needs a legal review first.") : Text::tr("The legal review is recorded already.");
    case CaseAct::Serve: return progress.state < CaseState::Decided ? Text::tr("There is no decision to serve.") : Text::tr("The decision is served already.");
    case CaseAct::Publish: return progress.state < CaseState::Decided ? Text::tr("No publication without a decision.")
            : progress.state < CaseState::Served ? Text::tr("Serve the decision before it is published.") : Text::tr("The decision is published already.");
    case CaseAct::Close: return Text::tr("A decided case is closed after the decision was served.");
    case CaseAct::Open: break;
    }
    return Text::tr("The case is open already.");
}

Result<void> Cases::append(const QString &kind, const CaseFile &about, std::vector<journal::Change> changes, const std::vector<Evidence> &files, bool facts)
{
    if (const auto appended = appendTogether(m_session, kind, std::move(changes), files); !appended)
        return appended.error();
    ChangeNews news;
    news.cases = true;
    if (facts)
        news.parties = {about.party};
    m_session.announce(news);
    return {};
}

Result<CaseId> Cases::open(const CaseInput &input)
{
    if (const auto allowed = m_session.require(domain::Action::DecideCase); !allowed)
        return allowed.error();
    const auto full = completed(m_session, input);
    if (!full)
        return full.error();
    const store::Database &database = m_session.store().database();
    const auto party = store::PartyQueries(database).byId(full->party);
    if (!party)
        return refuse(u"CAS-018"_s, u"party"_s, Text::tr("There is no such party in this store. Choose one of the list."));
    if (const auto checked = checkInput(m_session, *full, party->kind); !checked)
        return checked.error();
    const QDate today = m_session.clock().today();
    const CaseQueries queries(database);
    journal::CaseOpenBody body;
    body.party = party->uid;
    body.number = nextNumber(m_session, u"AJ"_s, today.year(), queries);
    body.origin = full->origin;
    if (full->inspection.isValid())
        body.inspection = store::entityUid(database, EntityType::Inspection, full->inspection.value());
    body.finding = full->finding;
    body.reference = full->reference;
    body.cause = full->cause;
    body.conduct = full->conduct;
    body.summary = full->summary;
    body.actedOn = full->actedOn;
    body.foundOn = full->foundOn;
    body.day = today;
    CaseFile about;
    about.party = full->party;
    if (const auto appended = append(u"case.open"_s, about, {journal::encodeCaseOpen(body)}, {}); !appended)
        return appended.error();
    return queries.byNumber(body.number)->id;
}

Result<CaseFile> Cases::standing(CaseId id, CaseAct act, QDate day) const
{
    auto found = CaseQueries(m_session.store().database()).byId(id);
    if (!found)
        return refuse(u"CAS-020"_s, u"case"_s, Text::tr("There is no such case in this store. Choose one of the list."));
    if (const QString why = whyNot(found->progress, act); !why.isEmpty())
        return refuse(u"CAS-021"_s, u"act"_s, why);
    if (!day.isValid() || day > m_session.clock().today() || day < found->lastDay)
        return refuse(u"CAS-022"_s, u"day"_s, Text::tr("The day lies in the future or before the last step (%1); enter the day on which it happened.").arg(dayText(found->lastDay)));
    return *std::move(found);
}

Result<void> Cases::mayJudge(CaseId id) const
{
    const auto investigators = CaseQueries(m_session.store().database()).investigators(id);
    if (std::find(investigators.begin(), investigators.end(), m_session.account()->user) == investigators.end())
        return {};
    return Error{ErrorKind::NotAuthorised, u"CAS-030"_s, Text::tr("Who investigated a case may not preside over its hearing, review or decide it. Ask a second person."), {}, {}};
}

/// The party's five days are the party's: no late request, no decision before they are over.
Result<void> Cases::checkHearing(const CaseFile &file, CaseAct act, QDate day) const
{
    const domain::ClockRule *rule = domain::clockRule(u"hearing-request", file.noticedOn);
    if (!rule)
        return {};
    const QDate due = domain::dueUnder(*rule, file.noticedOn, domain::stateCalendar());
    if (act == CaseAct::RequestHearing && day > due)
        return refuse(u"CAS-023"_s, u"day"_s, Text::tr("A hearing could be requested until %1 (%2); after that the request is out of time.").arg(dayText(due), domain::statuteText(rule->source)));
    if (act == CaseAct::Decide && day <= due && !file.progress.hearingHeld && !file.hearingWaived)
        return refuse(u"CAS-024"_s, u"day"_s, Text::tr("The party may request a hearing until %1 (%2); decide after that day, or record that it waived the hearing.")
                                                  .arg(dayText(due), domain::statuteText(rule->source)));
    return {};
}

Result<void> Cases::file(CaseId id, QDate wanted, const QString &text)
{
    if (auto allowed = m_session.require(domain::Action::DecideCase); !allowed)
        return allowed;
    const QDate day = wanted.isValid() ? wanted : m_session.clock().today();
    const auto before = standing(id, CaseAct::File, day);
    if (!before)
        return before.error();
    const domain::ClockRule *rule = domain::clockRule(u"discovery", before->actedOn);
    if (rule && before->foundOn > domain::dueUnder(*rule, before->actedOn, domain::stateCalendar()))
        return refuse(u"CAS-025"_s, u"found_on"_s,
                      Text::tr("The conduct ended on %1 and was discovered on %2, later than the law allows for a penalty (%3). Close the case without one.")
                          .arg(dayText(before->actedOn), dayText(before->foundOn), domain::statuteText(rule->source)));
    domain::CaseStep step;
    step.act = CaseAct::File;
    step.day = day;
    step.text = tidyText(text);
    if (step.text.isEmpty())
        return refuse(u"CAS-026"_s, u"text"_s, Text::tr("Write on what grounds the case is filed."));
    return append(u"case.file"_s, *before, {journal::encodeCaseStep(journal::ChangeKind::CaseFiling, before->uid, step, recordHead(m_session, id))}, {});
}

Result<void> Cases::step(CaseId id, const domain::CaseStep &input, const QStringList &files)
{
    if (auto allowed = m_session.require(domain::Action::RecordCaseStep); !allowed)
        return allowed;
    domain::CaseStep step = input;
    for (QString *text : {&step.text, &step.grounds, &step.reasons, &step.rights})
        *text = tidyText(*text);
    if (!step.day.isValid())
        step.day = m_session.clock().today();
    const auto before = standing(id, step.act, step.day);
    if (!before)
        return before.error();
    if (const QString missing = domain::missingText(step); !missing.isEmpty())
        return refuse(u"CAS-027"_s, missing,
                      step.act == CaseAct::Notice ? Text::tr("A prior notice names the proposed penalty, the facts, the reasons with the legal basis, and the party's rights; write what is missing.")
                                                  : Text::tr("Write what happened."));
    if (step.until.isValid() && step.until <= step.day)
        return refuse(u"CAS-028"_s, u"until"_s, Text::tr("The publication must end after it began."));
    if (auto hearing = checkHearing(*before, step.act, step.day); !hearing)
        return hearing;
    if (step.act == CaseAct::HoldHearing || step.act == CaseAct::LegalReview) {
        if (auto impartial = mayJudge(id); !impartial)
            return impartial;
    }
    const auto added = Inspections(m_session).attach(files);
    if (!added)
        return added.error();
    step.evidence.insert(step.evidence.end(), added->begin(), added->end());
    return append(u"case.step"_s, *before, {journal::encodeCaseStep(journal::ChangeKind::CaseStep, before->uid, step, recordHead(m_session, id))}, step.evidence);
}

Result<void> Cases::close(CaseId id, QDate wanted, const QString &text)
{
    if (auto allowed = m_session.require(domain::Action::DecideCase); !allowed)
        return allowed;
    domain::CaseStep step;
    step.act = CaseAct::Close;
    step.day = wanted.isValid() ? wanted : m_session.clock().today();
    step.text = tidyText(text);
    const auto before = standing(id, CaseAct::Close, step.day);
    if (!before)
        return before.error();
    if (step.text.isEmpty())
        return refuse(u"CAS-029"_s, u"reason"_s, Text::tr("Write why there is no case, or that everything is done."));
    return append(u"case.close"_s, *before, {journal::encodeCaseStep(journal::ChangeKind::CaseClose, before->uid, step, recordHead(m_session, id))}, {});
}

} // namespace chengcai::services
