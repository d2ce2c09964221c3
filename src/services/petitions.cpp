// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/petitions.h"

#include "base/dates.h"
#include "base/text.h"
#include "domain/evaluator.h"
#include "domain/statecalendar.h"
#include "journal/changes/listbodies.h"
#include "journal/changes/petitionbodies.h"
#include "services/appending.h"
#include "services/factregister.h"
#include "services/inspections.h"
#include "services/listprocedures.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"
#include "store/queries/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::ListStage;
using domain::Petition;
using domain::PetitionAct;
using domain::PetitionId;
using domain::PetitionKind;
using domain::PetitionOutcome;
using domain::PetitionStage;
using journal::Change;
using journal::ChangeKind;
using journal::FactField;
using store::EntityType;
using store::PetitionQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Petitions)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

std::vector<journal::BaseHead> recordHead(const Session &session, PetitionId id)
{
    return headsOf(session, EntityType::Petition, id.value(), QList<int>{journal::PetitionField});
}

std::optional<domain::CreditFact> factOf(const Session &session, const Petition &petition)
{
    return petition.fact.isValid() ? store::FactQueries(session.store().database()).byId(petition.fact) : std::nullopt;
}

/// What an open petition of that kind about the same thing is called; empty = there is none.
QString openTwin(const std::vector<Petition> &others, PetitionKind kind, PetitionId except)
{
    for (const Petition &other : others) {
        if (other.kind == kind && other.open() && other.id != except)
            return other.number;
    }
    return {};
}

/// A positive fact, or an entry of the red list.
bool isMerit(const Session &session, const std::optional<domain::CreditFact> &fact, const std::optional<domain::ListProcedure> &procedure)
{
    if (!fact)
        return procedure->progress.list == domain::ListKind::Red;
    const std::vector<domain::RuleBook> adopted = store::adoptedRuleBooks(session.store().database());
    const domain::Indicator *indicator = adopted[size_t(domain::rulingVersion(adopted, session.clock().today()))].indicator(fact->indicator);
    return indicator && indicator->polarity == domain::Polarity::Positive;
}

Change marked(const Session &session, const domain::CreditFact &fact, bool on, const QString &reason)
{
    return journal::encodeFactMark(ChangeKind::FactObjection, fact.uid, on, reason, headsOf(session, EntityType::Fact, fact.id.value(), QList{FactField::Objection}));
}

/// The entry leaves the list by its procedure.
std::vector<Change> takenOff(const Session &session, const domain::ListProcedure &procedure, domain::ListEnd end, QDate day, const QString &text, const QString &apology)
{
    domain::ListStep step;
    step.act = domain::ListAct::End;
    step.day = day;
    step.text = text;
    step.end = end;
    step.apology = apology;
    const base::Uid listing = store::entityUid(session.store().database(), EntityType::Listing, procedure.listing.value());
    const journal::ReasonBody reason{domain::listEndLabel(end) + u": "_s + text, day, procedure.number};
    return {journal::encodeReason(ChangeKind::ListingRemove, listing, reason, headsOf(session, EntityType::Listing, procedure.listing.value(), QList{journal::ListingField::Removed})),
            journal::encodeListStep(procedure.uid, step, headsOf(session, EntityType::ListProcedure, procedure.id.value(), QList<int>{journal::ListProcedureField}))};
}

} // namespace

QString whyNot(const Petition &petition, PetitionAct act)
{
    if (domain::petitionAfter(petition.stage, act))
        return {};
    switch (petition.stage) {
    case PetitionStage::Received: return act == PetitionAct::Verify ? Text::tr("Nobody was asked to verify it.") : Text::tr("It is not decided yet.");
    case PetitionStage::Asked: return act == PetitionAct::Ask ? Text::tr("Who provided the information is verifying it; record the answer first.") : Text::tr("It is not decided yet.");
    case PetitionStage::Verified: return act == PetitionAct::Verify ? Text::tr("The answer is recorded; ask once more for another.") : Text::tr("It is not decided yet.");
    case PetitionStage::Decided: return Text::tr("It is decided; answer the applicant.");
    case PetitionStage::Answered: return Text::tr("It is decided and answered; new reasons need a new application.");
    case PetitionStage::Withdrawn: return Text::tr("The applicant has withdrawn it; new reasons need a new application.");
    }
    return {};
}

Result<void> Petitions::append(const QString &kind, domain::PartyId about, std::vector<Change> changes, const std::vector<domain::Evidence> &files)
{
    if (const auto appended = appendTogether(m_session, kind, std::move(changes), files); !appended)
        return appended.error();
    ChangeNews news;
    news.petitions = news.lists = true;
    news.parties = {about};
    m_session.announce(news);
    return {};
}

Result<PetitionId> Petitions::receive(const PetitionInput &input, const QStringList &files)
{
    if (const auto allowed = m_session.require(domain::Action::RecordCaseStep); !allowed)
        return allowed.error();
    const store::Database &database = m_session.store().database();
    const store::FactQueries facts(database);
    const PetitionQueries queries(database);
    const auto fact = input.fact.isValid() ? facts.byId(input.fact) : std::nullopt;
    const auto procedure = input.procedure.isValid() ? listProcedure(m_session.reader(), input.procedure) : std::nullopt;
    if (fact.has_value() == procedure.has_value() || (fact && fact->withdrawn) || (procedure && !procedure->listing.isValid()))
        return refuse(u"PTN-001"_s, u"subject"_s, Text::tr("An objection or a repair is about one fact that was not withdrawn, or about one published entry of this office's list. Choose one."));
    if (input.kind == PetitionKind::Repair && isMerit(m_session, fact, procedure))
        return refuse(u"PTN-005"_s, u"kind"_s, Text::tr("There is nothing to repair about a merit. An objection to it can be received."));
    const QString twin = openTwin(fact ? queries.ofFact(input.fact) : queries.ofProcedure(input.procedure), input.kind, {});
    if (input.kind == PetitionKind::Repair && !twin.isEmpty())
        return refuse(u"PTN-002"_s, u"subject"_s, Text::tr("The application %1 about the same is open already. Go on with that one.").arg(twin));
    journal::PetitionReceiveBody body;
    const domain::PartyId about = facts.answerable(fact ? fact->party : procedure->party, store::Latest);
    const auto party = store::PartyQueries(database).byId(about);
    body.party = party->uid;
    body.kind = input.kind;
    body.applicant = base::tidyName(input.applicant.trimmed().isEmpty() ? party->name : input.applicant);
    body.claim = tidyText(input.claim);
    body.day = input.day.isValid() ? input.day : m_session.clock().today();
    if (body.claim.isEmpty())
        return refuse(u"PTN-003"_s, u"claim"_s, Text::tr("Write what the applicant asks for and why."));
    if (body.day > m_session.clock().today())
        return refuse(u"PTN-004"_s, u"day"_s, Text::tr("The day lies in the future; enter the day on which it happened."));
    (fact ? body.fact : body.procedure) = fact ? fact->uid : procedure->uid;
    const auto added = Inspections(m_session).attach(files);
    if (!added)
        return added.error();
    body.evidence = *added;
    body.number = nextNumber(m_session, input.kind == PetitionKind::Objection ? u"YY"_s : u"XF"_s, body.day.year(), queries);
    std::vector<Change> changes;
    if (fact && input.kind == PetitionKind::Objection && !fact->underObjection)
        changes.push_back(marked(m_session, *fact, true, body.number));
    changes.push_back(journal::encodePetitionReceive(body));
    if (const auto appended = append(u"petition.receive"_s, about, std::move(changes), body.evidence); !appended)
        return appended.error();
    return queries.byNumber(body.number)->id;
}

Result<Petition> Petitions::standing(PetitionId id, PetitionAct act, QDate day) const
{
    auto found = PetitionQueries(m_session.store().database()).byId(id);
    if (!found)
        return refuse(u"PTN-020"_s, u"petition"_s, Text::tr("There is no such objection or repair in this store. Choose one of the list."));
    if (const QString why = whyNot(*found, act); !why.isEmpty())
        return refuse(u"PTN-021"_s, u"act"_s, why);
    if (!day.isValid() || day > m_session.clock().today() || day < found->lastDay)
        return refuse(u"PTN-004"_s, u"day"_s,
                      Text::tr("The day lies in the future or before the last step (%1); enter the day on which it happened.").arg(base::dayText(found->lastDay)));
    return *std::move(found);
}

std::vector<Change> Petitions::unmarked(const Petition &petition, const QString &reason) const
{
    const auto fact = factOf(m_session, petition);
    if (petition.kind != PetitionKind::Objection || !fact || fact->withdrawn || !fact->underObjection)
        return {};
    // Somebody else objects, too: the mark goes with the last of them. And one set for a court or another authority is not ours to take away.
    const PetitionQueries queries(m_session.store().database());
    if (!openTwin(queries.ofFact(petition.fact), PetitionKind::Objection, petition.id).isEmpty() || !queries.setTheMark(petition.fact))
        return {};
    return {marked(m_session, *fact, false, reason)};
}

Result<void> Petitions::step(PetitionId id, const domain::PetitionStep &input, const QStringList &files)
{
    if (auto allowed = m_session.require(domain::Action::RecordCaseStep); !allowed)
        return allowed;
    domain::PetitionStep step = input;
    step.text = tidyText(step.text);
    if (!step.day.isValid())
        step.day = m_session.clock().today();
    if (step.act == PetitionAct::Receive || step.act == PetitionAct::Decide)
        return refuse(u"PTN-021"_s, u"act"_s, Text::tr("A receipt and a decision are recorded by themselves."));
    const auto before = standing(id, step.act, step.day);
    if (!before)
        return before.error();
    if (step.text.isEmpty())
        return refuse(u"PTN-022"_s, u"text"_s, Text::tr("Write what happened."));
    const auto added = Inspections(m_session).attach(files);
    if (!added)
        return added.error();
    step.evidence.insert(step.evidence.end(), added->begin(), added->end());
    std::vector<Change> changes = step.act == PetitionAct::Withdraw ? unmarked(*before, before->number) : std::vector<Change>();
    changes.push_back(journal::encodePetitionStep(before->uid, step, recordHead(m_session, id)));
    return append(u"petition.step"_s, before->party, std::move(changes), step.evidence);
}

Result<void> Petitions::mayDecide(const Petition &petition) const
{
    const store::Database &database = m_session.store().database();
    const base::Uid self = m_session.account()->user;
    // A repair does not review anybody's work.
    const bool objection = petition.kind == PetitionKind::Objection;
    bool own = false;
    if (objection && petition.fact.isValid()) {
        const auto authors = store::FactQueries(database).authors(petition.fact);
        own = std::find(authors.begin(), authors.end(), self) != authors.end();
    }
    for (const ListStepRow &row : objection && petition.procedure.isValid() ? listSteps(m_session.reader(), petition.procedure) : std::vector<ListStepRow>())
        own = own || (row.author == self && (row.step.act == domain::ListAct::Propose || row.step.act == domain::ListAct::Decide));
    for (const PetitionStepRow &row : PetitionQueries(database).steps(petition.id))
        own = own || (row.author == self && row.step.act == PetitionAct::Receive);
    if (!own)
        return {};
    return Error{ErrorKind::NotAuthorised, u"PTN-030"_s,
                 Text::tr("Who recorded the fact, proposed or decided the list entry, or received the application may not decide on it. Ask a second person."), {}, {}};
}

/// The time, and everything the rules name as a condition.
Result<void> Petitions::checkRepair(const Petition &petition, const PetitionDecision &input, QDate day) const
{
    QDate decidedOn;
    if (const auto fact = factOf(m_session, petition))
        decidedOn = fact->decidedOn.isValid() ? fact->decidedOn : fact->effectiveOn;
    else if (const auto procedure = listProcedure(m_session.reader(), petition.procedure))
        decidedOn = procedure->decidedOn;
    const QDate earliest = domain::earliestRepair(decidedOn, input.publicity);
    if (!earliest.isValid())
        return refuse(u"PTN-031"_s, u"publicity"_s, Text::tr("Choose how serious the information is; the shortest time of publicity follows from it."));
    if (day < earliest)
        return refuse(u"PTN-032"_s, u"day"_s, Text::tr("The shortest time of publicity ends on %1; before that day nothing can be repaired.").arg(base::dayText(earliest)));
    for (const domain::RepairCondition &condition : domain::petitionRules().conditions) {
        const bool met = std::any_of(input.conditions.begin(), input.conditions.end(), [&condition](const domain::MetCondition &one) { return one.code == condition.code && !tidyText(one.proof).isEmpty(); });
        if (!met)
            return refuse(u"PTN-033"_s, u"conditions"_s, Text::tr("A repair needs every condition met, with the proof of it: %1.").arg(domain::inScreenLanguage(condition.titleZh, condition.titleEn)));
    }
    return {};
}

Result<std::vector<Change>> Petitions::effects(const Petition &petition, const PetitionDecision &input, QDate day) const
{
    std::vector<Change> changes = unmarked(petition, petition.number);
    if (input.outcome == PetitionOutcome::Dismissed)
        return changes;
    const bool objection = petition.kind == PetitionKind::Objection;
    const auto fact = factOf(m_session, petition);
    if (!fact) {
        const auto procedure = listProcedure(m_session.reader(), petition.procedure);
        if (objection && procedure->end == domain::ListEnd::Wrong)
            return changes; // upheld on another objection before
        if (procedure->progress.stage != ListStage::Published || procedure->termOver(day))
            return refuse(u"PTN-034"_s, u"outcome"_s, Text::tr("The entry has left the list already; there is nothing to take off."));
        if (objection && tidyText(input.apology).isEmpty())
            return refuse(u"PTN-035"_s, u"apology"_s, Text::tr("Who was listed by mistake is owed an apology; write how and when it was made."));
        return takenOff(m_session, *procedure, objection ? domain::ListEnd::Wrong : domain::ListEnd::Repaired, day, tidyText(input.text), objection ? tidyText(input.apology) : QString());
    }
    if (input.outcome == PetitionOutcome::Corrected) {
        if (!input.corrected)
            return refuse(u"PTN-036"_s, u"outcome"_s, Text::tr("Enter how the fact reads now."));
        auto amended = FactRegister(m_session).amendment(petition.fact, *input.corrected);
        if (!amended)
            return amended.error();
        if (!*amended)
            return refuse(u"PTN-036"_s, u"outcome"_s, Text::tr("Nothing of the fact was changed. Change what was wrong, or dismiss the objection."));
        changes.push_back(**amended);
        return changes;
    }
    if (objection && !fact->withdrawn) {
        const journal::ReasonBody reason{base::tidyName(input.text), day, petition.number};
        changes.push_back(journal::encodeReason(ChangeKind::FactWithdraw, fact->uid, reason, headsOf(m_session, EntityType::Fact, fact->id.value(), QList{FactField::Withdrawn})));
    } else if (!objection && !(fact->publicUntil.isValid() && fact->publicUntil <= day)) {
        journal::FactBody repaired{*fact, {}};
        repaired.fact.publicUntil = day;
        const QList<FactField> fields{FactField::PublicUntil};
        changes.push_back(journal::encodeFactAmend(fact->uid, repaired, fields, headsOf(m_session, EntityType::Fact, fact->id.value(), fields)));
    }
    return changes;
}

Result<void> Petitions::decide(PetitionId id, const PetitionDecision &input, const QStringList &files)
{
    if (auto allowed = m_session.require(domain::Action::DecideCase); !allowed)
        return allowed;
    const QDate day = input.day.isValid() ? input.day : m_session.clock().today();
    const auto before = standing(id, PetitionAct::Decide, day);
    if (!before)
        return before.error();
    if (auto may = mayDecide(*before); !may)
        return may;
    const bool repair = before->kind == PetitionKind::Repair;
    const bool possible = input.outcome == PetitionOutcome::Granted || input.outcome == PetitionOutcome::Dismissed
        || (input.outcome == PetitionOutcome::Corrected && !repair && before->fact.isValid());
    if (!possible)
        return refuse(u"PTN-037"_s, u"outcome"_s, Text::tr("Choose what is decided; only a fact that is objected to can be corrected."));
    journal::PetitionDecideBody body;
    body.day = day;
    body.outcome = input.outcome;
    body.text = tidyText(input.text);
    body.subject = before->fact.isValid() ? store::entityUid(m_session.store().database(), EntityType::Fact, before->fact.value())
                                          : store::entityUid(m_session.store().database(), EntityType::ListProcedure, before->procedure.value());
    if (body.text.isEmpty())
        return refuse(u"PTN-022"_s, u"text"_s, Text::tr("Write the reasons of the decision."));
    if (repair && input.outcome == PetitionOutcome::Granted) {
        if (auto checked = checkRepair(*before, input, day); !checked)
            return checked;
        body.publicity = input.publicity;
        body.conditions = input.conditions;
    }
    auto changes = effects(*before, input, day);
    if (!changes)
        return changes.error();
    const auto added = Inspections(m_session).attach(files);
    if (!added)
        return added.error();
    body.evidence = *added;
    changes->push_back(journal::encodePetitionDecide(before->uid, body, recordHead(m_session, id)));
    return append(u"petition.decide"_s, before->party, *std::move(changes), body.evidence);
}

std::optional<Petition> petition(const Reader &reader, PetitionId id)
{
    return PetitionQueries(reader.database()).byId(id);
}

std::optional<Petition> petitionByNumber(const Reader &reader, const QString &number)
{
    return PetitionQueries(reader.database()).byNumber(number);
}

std::vector<PetitionStepRow> petitionSteps(const Reader &reader, PetitionId id)
{
    return PetitionQueries(reader.database()).steps(id);
}

QString subjectText(const Reader &reader, const Petition &petition)
{
    if (const auto found = fact(reader, petition.fact))
        return u"%1 %2 %3"_s.arg(found->indicator, base::dayText(found->effectiveOn), found->decisionNo).trimmed();
    const auto procedure = listProcedure(reader, petition.procedure);
    return procedure ? u"%1 %2"_s.arg(domain::listKindLabel(procedure->progress.list), procedure->number) : QString();
}

PetitionPreview petitionPreview(const Reader &reader, const Petition &petition, const PetitionDecision &decision, QDate day)
{
    const store::Database &database = reader.database();
    const store::FactQueries queries(database);
    const std::vector<domain::RuleBook> adopted = store::adoptedRuleBooks(database);
    const domain::RuleBook &book = adopted[size_t(domain::rulingVersion(adopted, day))];
    const auto party = store::PartyQueries(database).byId(petition.party);
    std::vector<domain::CreditFact> facts = queries.ofParty(petition.party);
    std::vector<domain::Listing> listings = queries.listings(petition.party);
    const auto rated = [&] {
        return domain::evaluate(book, {.kind = party->kind, .facts = facts, .listings = listings, .firstReviewed = queries.firstReviewed(petition.party), .provisional = false}, day);
    };
    const auto lists = [&] {
        QStringList names;
        for (const domain::Listing &listing : listings) {
            if (listing.contains(day))
                names << domain::listKindLabel(listing.kind);
        }
        return names;
    };
    PetitionPreview preview;
    preview.before = rated();
    preview.listsBefore = lists();
    const bool objection = petition.kind == PetitionKind::Objection;
    const bool granted = decision.outcome == PetitionOutcome::Granted;
    QDate decidedOn;
    for (domain::CreditFact &fact : facts) {
        if (fact.id != petition.fact)
            continue;
        decidedOn = fact.decidedOn.isValid() ? fact.decidedOn : fact.effectiveOn;
        if (decision.outcome == PetitionOutcome::Corrected && decision.corrected)
            fact = *decision.corrected;
        fact.withdrawn = fact.withdrawn || (objection && granted);
    }
    if (const auto procedure = listProcedure(reader, petition.procedure)) {
        decidedOn = procedure->decidedOn;
        for (domain::Listing &listing : listings) {
            if (listing.id == procedure->listing && granted)
                listing.removedOn = day;
        }
    }
    preview.after = rated();
    preview.listsAfter = lists();
    preview.earliest = domain::earliestRepair(decidedOn, decision.publicity);
    return preview;
}

std::vector<PetitionLine> petitions(const Reader &reader, QDate day)
{
    const store::PartyQueries parties(reader.database());
    std::vector<PetitionLine> lines;
    for (Petition &one : PetitionQueries(reader.database()).all()) {
        PetitionLine line;
        line.party = parties.byId(one.party).value_or(domain::Party{});
        line.subject = subjectText(reader, one);
        line.next = domain::nextClock(domain::clocksOf(one, day, domain::stateCalendar()));
        line.petition = std::move(one);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace chengcai::services
