// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspections.h"

#include "base/text.h"
#include "domain/statecalendar.h"
#include "journal/changes/bodies.h"
#include "services/appending.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"
#include "store/queries/partyscan.h"
#include "store/queries/tasks.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::Evidence;
using domain::FormProblem;
using domain::Inspection;
using domain::InspectionAct;
using domain::InspectionId;
using store::EntityType;
using store::InspectionQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Inspections)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

/// What is stored is NFC without outer white space; typed text in the form is left as it is until then.
domain::Answers tidied(domain::Answers answers)
{
    for (domain::Answer &answer : answers) {
        for (QString *text : {&answer.value, &answer.remark, &answer.note})
            *text = text->normalized(QString::NormalizationForm_C).trimmed();
        std::erase_if(answer.rows, [](const QStringList &row) { return row.join(QString()).trimmed().isEmpty(); });
    }
    return answers;
}

std::vector<journal::BlobRef> refsOf(const std::vector<Evidence> &files)
{
    std::vector<journal::BlobRef> refs;
    refs.reserve(files.size());
    for (const Evidence &file : files)
        refs.push_back({file.sha256, file.size, file.mediaType});
    return refs;
}

journal::InspectionBody bodyOf(const InspectionInput &input, const domain::FormTemplate &form)
{
    const domain::FilledForm filled(form, tidied(input.answers), input.inspectedOn, domain::stateCalendar());
    journal::InspectionBody body;
    body.inspectedOn = input.inspectedOn;
    body.place = base::tidyName(input.place);
    body.content = domain::inspectionContentToJson({filled.answers(), filled.proposals()});
    return body;
}

std::vector<journal::BaseHead> recordHead(const Session &session, InspectionId id)
{
    return headsOf(session, EntityType::Inspection, id.value(), QList<int>{journal::InspectionRecordField});
}

/// A finding that says the same as one already in force keeps its fact.
bool sameFinding(const domain::Proposal &one, const domain::Proposal &other)
{
    return one.item == other.item && one.outcome == other.outcome && one.narrative == other.narrative && one.evidence == other.evidence;
}

domain::CreditFact factOf(const Inspection &inspection, const domain::Finding &finding, const QString &authority, QDate day)
{
    domain::CreditFact fact;
    fact.party = inspection.party;
    fact.indicator = finding.proposal.outcome.indicator;
    fact.effectiveOn = day;
    fact.authority = authority;
    fact.text = finding.proposal.narrative;
    fact.source = inspection.number + u' ' + finding.proposal.item;
    fact.origin = domain::FactOrigin::Inspection;
    fact.evidence = finding.proposal.evidence;
    return fact;
}

} // namespace

std::vector<FormProblem> Inspections::check(const InspectionInput &input, InspectionId except) const
{
    const store::Database &database = m_session.store().database();
    const InspectionQueries queries(database);
    const auto stored = queries.form(input.form);
    const auto party = store::PartyQueries(database).byId(input.party);
    if (!stored || !party || stored->form.kind != party->kind)
        return {{u"INS-020"_s, {}, Text::tr("There is no such party or form, or the form is for another kind of party. Choose both again.")}};
    std::vector<FormProblem> problems;
    const QDate today = m_session.clock().today();
    if (!input.inspectedOn.isValid() || input.inspectedOn > today)
        problems.push_back({u"INS-021"_s, {}, Text::tr("The day of the inspection is missing or lies in the future; enter the day on which it took place.")});
    // A task this store does not know may be another office's; one it knows must be about this party.
    const auto task = input.task.isNull() ? std::nullopt : store::TaskQueries(database).byUid(input.task);
    if (task && (task->task.party != input.party || task->task.cancelled || (!task->task.form.isEmpty() && task->task.form != stored->form.code)))
        problems.push_back({u"TSK-040"_s, {}, Text::tr("The task is about another party, asks for another form or was cancelled. Begin from the task that is meant.")});
    const domain::FilledForm filled(stored->form, tidied(input.answers), input.inspectedOn, domain::stateCalendar());
    const auto own = filled.problems();
    problems.insert(problems.end(), own.begin(), own.end());
    QStringList others = queries.narrativesOf(input.party, except);
    std::transform(others.begin(), others.end(), others.begin(), [](const QString &text) { return base::nameKey(text); });
    for (const domain::Proposal &proposal : filled.proposals()) {
        if (!proposal.outcome.praise && !proposal.narrative.isEmpty() && others.contains(base::nameKey(proposal.narrative)))
            problems.push_back({u"FRM-110"_s, proposal.item, Text::tr("The narrative is copied from an earlier inspection; write what was found this time.")});
    }
    return problems;
}

Result<InspectionId> Inspections::submit(const InspectionInput &input)
{
    if (const auto allowed = m_session.require(domain::Action::Inspect); !allowed)
        return allowed.error();
    if (const auto problems = check(input); !problems.empty())
        return refuse(problems.front().code, problems.front().item, problems.front().message);
    const store::Database &database = m_session.store().database();
    const InspectionQueries queries(database);
    const auto form = queries.form(input.form)->form;
    journal::InspectionBody body = bodyOf(input, form);
    body.party = store::entityUid(database, EntityType::Party, input.party.value());
    body.form = form.uid;
    body.task = input.task;
    body.number = nextNumber(m_session, u"JC"_s, input.inspectedOn.year(), queries);
    const auto appended = appendChange(m_session, u"inspection.submit"_s, journal::encodeInspection(body), refsOf(domain::evidenceOf(input.answers)));
    if (!appended)
        return appended.error();
    ChangeNews news;
    news.inspections = true;
    m_session.announce(news);
    return InspectionId(store::localId(database, appended->created.front(), EntityType::Inspection));
}

Result<Inspection> Inspections::open(InspectionId id, InspectionAct act) const
{
    auto found = InspectionQueries(m_session.store().database()).byId(id);
    if (!found)
        return refuse(u"INS-022"_s, u"inspection"_s, Text::tr("There is no such inspection in this store. Choose one of the list."));
    if (!domain::stateAfter(found->state, act))
        return refuse(u"INS-023"_s, u"inspection"_s,
                      Text::tr("The inspection is “%1” and cannot take this step; look at its present state.").arg(domain::inspectionStateLabel(found->state)));
    return *std::move(found);
}

Result<void> Inspections::mayJudge(InspectionId id) const
{
    if (auto allowed = m_session.require(domain::Action::ReviewInspection); !allowed)
        return allowed;
    return wroteNoPart(id);
}

Result<void> Inspections::wroteNoPart(InspectionId id) const
{
    const auto steps = InspectionQueries(m_session.store().database()).steps(id);
    const base::Uid self = m_session.account()->user;
    const bool author = std::any_of(steps.begin(), steps.end(), [&self](const InspectionStep &step) {
        return step.author == self && (step.act == InspectionAct::Submit || step.act == InspectionAct::Revise);
    });
    if (author)
        return Error{ErrorKind::NotAuthorised, u"INS-030"_s, Text::tr("Who wrote any part of an inspection may not judge it. Ask a second person."), {}, {}};
    return {};
}

Result<void> Inspections::append(const QString &kind, const Inspection &about, std::vector<journal::Change> changes, const std::vector<Evidence> &files)
{
    store::Draft draft;
    draft.kind = kind;
    draft.changes = std::move(changes);
    draft.blobs = refsOf(files);
    if (const auto appended = m_session.store().ledger().append(draft, m_session.signer()); !appended)
        return appended.error();
    ChangeNews news;
    news.inspections = true;
    if (kind == u"inspection.effect"_s)
        news.parties = {about.party};
    m_session.announce(news);
    return {};
}

Result<void> Inspections::revise(InspectionId id, const InspectionInput &input, const QString &reason)
{
    if (auto allowed = m_session.require(domain::Action::Inspect); !allowed)
        return allowed;
    const auto before = open(id, InspectionAct::Revise);
    if (!before)
        return before.error();
    if (reason.trimmed().isEmpty())
        return refuse(u"INS-024"_s, u"reason"_s, Text::tr("A revision needs a written reason: say what changed and why."));
    InspectionInput revised = input;
    revised.party = before->party;
    revised.form = before->form;
    if (const auto problems = check(revised, id); !problems.empty())
        return refuse(problems.front().code, problems.front().item, problems.front().message);
    journal::InspectionBody body = bodyOf(revised, InspectionQueries(m_session.store().database()).form(before->form)->form);
    body.reason = base::tidyName(reason);
    return append(u"inspection.revise"_s, *before, {journal::encodeInspectionRevise(before->uid, body, recordHead(m_session, id))},
                  domain::evidenceOf(revised.answers));
}

Result<QStringList> Inspections::verify(InspectionId id, const domain::Reentry &input)
{
    if (const auto allowed = m_session.require(domain::Action::Inspect); !allowed)
        return allowed.error();
    if (const auto second = wroteNoPart(id); !second)
        return second.error();
    const auto before = open(id, InspectionAct::Verify);
    if (!before)
        return before.error();
    const auto form = InspectionQueries(m_session.store().database()).form(before->form)->form;
    const auto items = domain::reenterable({form, before->answers, before->inspectedOn, domain::stateCalendar()});
    const auto known = [&items](const QString &code) { return std::any_of(items.begin(), items.end(), [&code](const auto *item) { return item->code == code; }); };
    if (input.items.isEmpty() || !std::all_of(input.items.begin(), input.items.end(), known))
        return refuse(u"INS-029"_s, u"items"_s, Text::tr("Choose items of this inspection that were asked and do not compute themselves."));
    const domain::Reentry again{input.items, tidied(input.answers)};
    const auto appended = append(u"inspection.verify"_s, *before, {journal::encodeInspectionVerify(before->uid, again, recordHead(m_session, id))});
    if (!appended)
        return appended.error();
    return domain::reentryDifferences(before->answers, again);
}

Result<void> Inspections::giveBack(InspectionId id, const QString &reason)
{
    if (auto allowed = mayJudge(id); !allowed)
        return allowed;
    const auto before = open(id, InspectionAct::GiveBack);
    if (!before)
        return before.error();
    if (reason.trimmed().isEmpty())
        return refuse(u"INS-025"_s, u"reason"_s, Text::tr("Returning an inspection needs a written reason, so that the inspector knows what to do."));
    return append(u"inspection.return"_s, *before,
                  {journal::encodeReason(journal::ChangeKind::InspectionReturn, before->uid, {base::tidyName(reason), {}, {}}, recordHead(m_session, id))});
}

Result<void> Inspections::review(InspectionId id, const std::vector<ReviewedFinding> &findings, const QString &note)
{
    if (auto allowed = mayJudge(id); !allowed)
        return allowed;
    const auto before = open(id, InspectionAct::Review);
    if (!before)
        return before.error();
    journal::InspectionReviewBody body{findings, base::tidyName(note)};
    for (ReviewedFinding &finding : body.findings)
        finding.reason = base::tidyName(finding.reason);
    return append(u"inspection.review"_s, *before, {journal::encodeInspectionReview(before->uid, body, recordHead(m_session, id))});
}

Result<void> Inspections::hear(InspectionId id, const domain::PartyStatement &input, const QStringList &files)
{
    if (auto allowed = m_session.require(domain::Action::Inspect); !allowed)
        return allowed;
    const auto before = open(id, InspectionAct::Hear);
    if (!before)
        return before.error();
    domain::PartyStatement statement = input;
    statement.text = statement.text.normalized(QString::NormalizationForm_C).trimmed();
    if (!statement.day.isValid() || statement.day > m_session.clock().today() || statement.text.isEmpty())
        return refuse(u"INS-026"_s, u"statement"_s, Text::tr("Enter the day, not in the future, and what the party said, or how it was asked."));
    const auto added = attach(files);
    if (!added)
        return added.error();
    statement.evidence.insert(statement.evidence.end(), added->begin(), added->end());
    return append(u"inspection.hear"_s, *before, {journal::encodeInspectionHear(before->uid, statement, recordHead(m_session, id))}, statement.evidence);
}

Result<void> Inspections::putIntoEffect(InspectionId id)
{
    if (auto allowed = mayJudge(id); !allowed)
        return allowed;
    const auto before = open(id, InspectionAct::MakeEffective);
    if (!before)
        return before.error();
    const store::Database &database = m_session.store().database();
    const QDate today = m_session.clock().today();
    const base::Uid party = store::entityUid(database, EntityType::Party, before->party.value());
    std::vector<domain::Finding> earlier = InspectionQueries(database).earlierFindings(id);
    std::vector<journal::Change> changes;
    journal::InspectionEffectBody effect{today, {}};
    std::vector<Evidence> files;
    for (const domain::Finding &finding : before->findings) {
        if (finding.decision != domain::FindingDecision::Accepted)
            continue;
        const auto kept = std::find_if(earlier.begin(), earlier.end(), [&finding](const domain::Finding &one) { return sameFinding(one.proposal, finding.proposal); });
        if (kept != earlier.end()) {
            effect.facts.push_back({finding.number, -1, store::entityUid(database, EntityType::Fact, kept->fact.value())});
            earlier.erase(kept);
            continue;
        }
        effect.facts.push_back({finding.number, int(changes.size()), {}});
        changes.push_back(journal::encodeFact({factOf(*before, finding, m_session.info().office, today), party}));
        files.insert(files.end(), finding.proposal.evidence.begin(), finding.proposal.evidence.end());
    }
    for (const domain::Finding &gone : earlier) {
        auto heads = headsOf(m_session, EntityType::Fact, gone.fact.value(), QList{journal::FactField::Withdrawn});
        const journal::ReasonBody body{Text::tr("No longer stands after the revision of inspection %1").arg(before->number), today, {}};
        changes.push_back(journal::encodeReason(journal::ChangeKind::FactWithdraw, store::entityUid(database, EntityType::Fact, gone.fact.value()), body, std::move(heads)));
    }
    if (!before->effectiveOn.isValid())
        changes.push_back(journal::encodeReview({party, today, before->number}));
    changes.push_back(journal::encodeInspectionEffect(before->uid, effect, recordHead(m_session, id)));
    return append(u"inspection.effect"_s, *before, std::move(changes), files);
}

Result<void> Inspections::withdraw(InspectionId id, const QString &reason)
{
    if (auto allowed = m_session.require(domain::Action::Inspect); !allowed)
        return allowed;
    const auto before = open(id, InspectionAct::Withdraw);
    if (!before)
        return before.error();
    if (reason.trimmed().isEmpty())
        return refuse(u"INS-027"_s, u"reason"_s, Text::tr("Withdrawing an inspection needs a written reason."));
    return append(u"inspection.withdraw"_s, *before,
                  {journal::encodeReason(journal::ChangeKind::InspectionWithdraw, before->uid, {base::tidyName(reason), {}, {}}, recordHead(m_session, id))});
}

Result<std::vector<Evidence>> Inspections::attach(const QStringList &files)
{
    if (const auto allowed = m_session.require(domain::Action::Inspect); !allowed)
        return allowed.error();
    std::vector<Evidence> evidence;
    for (const QString &file : files) {
        const auto blob = m_session.store().blobs().addFile(file);
        if (!blob)
            return blob.error();
        evidence.push_back({blob->sha256, blob->size, blob->mediaType, base::tidyName(file.section(u'/', -1))});
    }
    return evidence;
}

Result<Evidence> Inspections::attach(const QByteArray &content, const QString &mediaType, const QString &title)
{
    if (const auto allowed = m_session.require(domain::Action::Inspect); !allowed)
        return allowed.error();
    const auto blob = m_session.store().blobs().add(content, mediaType);
    if (!blob)
        return blob.error();
    return Evidence{blob->sha256, blob->size, blob->mediaType, base::tidyName(title)};
}

Result<QByteArray> Inspections::evidence(const Evidence &evidence) const
{
    return m_session.store().blobs().read(evidence.sha256);
}

std::optional<Inspection> inspection(const Reader &reader, InspectionId id)
{
    return InspectionQueries(reader.database()).byId(id);
}

std::optional<Inspection> inspectionByNumber(const Reader &reader, const QString &number)
{
    return InspectionQueries(reader.database()).byNumber(number);
}

std::vector<InspectionStep> stepsOf(const Reader &reader, InspectionId id)
{
    return InspectionQueries(reader.database()).steps(id);
}

std::optional<domain::Answers> answersOfRevision(const Reader &reader, InspectionId id, int revision)
{
    auto content = InspectionQueries(reader.database()).revision(id, revision);
    return content ? std::optional(std::move(content->answers)) : std::nullopt;
}

std::optional<InspectionId> previousInspection(const Reader &reader, domain::PartyId party, const QString &formCode, InspectionId before)
{
    return InspectionQueries(reader.database()).previous(party, formCode, before);
}

std::optional<InspectionId> inspectionOfFact(const Reader &reader, domain::FactId fact)
{
    return InspectionQueries(reader.database()).ofFact(fact);
}

InspectionPage inspections(const Reader &reader, const InspectionFilter &filter, InspectionSort sort, bool descending, qint64 offset, qint64 limit)
{
    const InspectionQueries queries(reader.database());
    InspectionPage page{queries.rows(filter, sort, descending, offset, limit), 0};
    const auto read = qint64(page.rows.size());
    page.count = offset == 0 && read < limit ? read : queries.count(filter); // a first page that is not full holds them all
    return page;
}

domain::ScoreRange ScoringBasis::range(const domain::FilledForm &filled) const
{
    return domain::scoreRange(book, {party.kind, facts, listings, firstReviewed, false}, asOf, filled);
}

Result<ScoringBasis> scoringBasis(const Reader &reader, domain::PartyId id, QDate asOf)
{
    const store::Database &database = reader.database();
    const auto party = store::PartyQueries(database).byId(id);
    if (!party)
        return refuse(u"INS-028"_s, u"party"_s, Text::tr("There is no such party in this store. Choose one of the list."));
    const auto adopted = store::adoptedRuleBooks(database);
    const store::FactQueries facts(database);
    return ScoringBasis{*party, adopted[size_t(domain::rulingVersion(adopted, asOf))], facts.ofParty(id), facts.listings(id), facts.firstReviewed(id), asOf};
}

} // namespace chengcai::services
