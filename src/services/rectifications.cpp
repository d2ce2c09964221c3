// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rectifications.h"

#include "base/text.h"
#include "domain/statecalendar.h"
#include "journal/changes/rectificationbodies.h"
#include "services/appending.h"
#include "services/inspections.h"
#include "services/rulebooks.h"
#include "store/queries/parties.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::CreditFact;
using domain::Evidence;
using domain::Rectification;
using domain::RectificationId;
using domain::RectificationItem;
using domain::RectificationState;
using store::EntityType;
using store::RectificationQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rectifications)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

std::vector<journal::BaseHead> recordHead(const Session &session, RectificationId id)
{
    return headsOf(session, EntityType::Rectification, id.value(), QList<int>{journal::RectificationRecordField});
}

Result<void> checkDay(QDate day, QDate notBefore, QDate today)
{
    if (day.isValid() && day <= today && (notBefore.isNull() || day >= notBefore))
        return {};
    return refuse(u"RCT-001"_s, u"day"_s, Text::tr("The day is missing, lies in the future or before the notice; enter the day on which it happened."));
}

/// Why nothing can be demanded on that finding, if so.
std::optional<Error> demandProblem(const domain::Inspection &inspection, const DemandInput &item, QDate noticedOn)
{
    const auto finding = std::find_if(inspection.findings.begin(), inspection.findings.end(), [&item](const domain::Finding &one) { return one.number == item.finding; });
    if (finding == inspection.findings.end() || finding->decision != domain::FindingDecision::Accepted || finding->proposal.outcome.praise)
        return refuse(u"RCT-011"_s, u"finding"_s, Text::tr("Finding %1 is not among the accepted findings of the inspection; choose one that is.").arg(item.finding));
    if (tidyText(item.demand).isEmpty())
        return refuse(u"RCT-012"_s, u"demand"_s, Text::tr("Write what the party has to do about finding %1.").arg(item.finding));
    if (item.dueOn.isValid() && item.dueOn <= noticedOn)
        return refuse(u"RCT-013"_s, u"due_on"_s, Text::tr("The due date of finding %1 must be later than the notice.").arg(item.finding));
    return std::nullopt;
}

/// The first day on which the item was late.
QDate firstLateDay(const RectificationItem &item)
{
    return domain::lastDayInTime(item.dueOn, domain::stateCalendar()).addDays(1);
}

CreditFact lateFact(const Rectification &notice, const RectificationItem &item, const QString &indicator, const QString &office)
{
    CreditFact fact;
    fact.party = notice.party;
    fact.indicator = indicator;
    fact.effectiveOn = firstLateDay(item);
    fact.authority = office;
    fact.text = item.repliedOn > item.dueOn
        ? Text::tr("Rectification demanded by %1, item %2, was due on %3; the party replied only on %4.").arg(notice.number).arg(item.number).arg(
              item.dueOn.toString(Qt::ISODate), item.repliedOn.toString(Qt::ISODate))
        : Text::tr("Rectification demanded by %1, item %2, was due on %3 and was not done in time.").arg(notice.number).arg(item.number).arg(item.dueOn.toString(Qt::ISODate));
    fact.source = u"%1 #%2"_s.arg(notice.number).arg(item.number);
    fact.origin = domain::FactOrigin::Inspection;
    fact.evidence = item.evidence;
    return fact;
}

} // namespace

QDate defaultDue(QDate noticedOn)
{
    return domain::stateCalendar().dueDate(noticedOn, domain::rectificationRules().dueWorkingDays);
}

Result<void> Rectifications::append(const QString &kind, std::vector<journal::Change> changes, const std::vector<Evidence> &files, domain::PartyId party)
{
    if (const auto appended = appendTogether(m_session, kind, std::move(changes), files); !appended)
        return appended.error();
    ChangeNews news;
    news.cases = true;
    if (party.isValid())
        news.parties = {party};
    m_session.announce(news);
    return {};
}

Result<RectificationId> Rectifications::issue(const NoticeInput &input)
{
    if (const auto allowed = m_session.require(domain::Action::RecordCaseStep); !allowed)
        return allowed.error();
    const store::Database &database = m_session.store().database();
    const auto inspection = store::InspectionQueries(database).byId(input.inspection);
    if (!inspection || (inspection->state != domain::InspectionState::Reviewed && inspection->state != domain::InspectionState::Effective))
        return refuse(u"RCT-010"_s, u"inspection"_s, Text::tr("A notice of rectification needs an inspection that was reviewed or is in effect; choose one, or have it reviewed."));
    const QDate day = input.day.isValid() ? input.day : m_session.clock().today();
    if (const auto checked = checkDay(day, inspection->inspectedOn, m_session.clock().today()); !checked)
        return checked.error();
    if (input.items.empty())
        return refuse(u"RCT-014"_s, u"items"_s, Text::tr("The notice demands nothing; choose at least one finding."));
    const RectificationQueries queries(database);
    journal::RectificationNoticeBody body{inspection->uid, nextNumber(m_session, u"ZG"_s, day.year(), queries), day, tidyText(input.text), {}};
    for (const DemandInput &item : input.items) {
        if (const auto problem = demandProblem(*inspection, item, day))
            return *problem;
        body.items.push_back({item.finding, tidyText(item.demand), item.dueOn.isValid() ? item.dueOn : defaultDue(day)});
    }
    if (const auto appended = append(u"rectification.notice"_s, {journal::encodeRectificationNotice(body)}, {}); !appended)
        return appended.error();
    return queries.byNumber(body.number)->id;
}

Result<Rectification> Rectifications::open(RectificationId id, int item) const
{
    auto found = RectificationQueries(m_session.store().database()).byId(id);
    if (!found || !found->item(item))
        return refuse(u"RCT-020"_s, u"item"_s, Text::tr("There is no such notice or item in this store. Choose one of the list."));
    return *std::move(found);
}

Result<void> Rectifications::reply(RectificationId id, int item, QDate wanted, const QString &text, const QStringList &files)
{
    if (auto allowed = m_session.require(domain::Action::RecordCaseStep); !allowed)
        return allowed;
    const auto before = open(id, item);
    if (!before)
        return before.error();
    const RectificationState state = before->item(item)->state;
    if (state == RectificationState::Replied || state == RectificationState::Accepted)
        return refuse(u"RCT-021"_s, u"item"_s, Text::tr("Item %1 has been replied to already; it waits for verification or is done.").arg(item));
    const QDate day = wanted.isValid() ? wanted : m_session.clock().today();
    if (auto checked = checkDay(day, before->noticedOn, m_session.clock().today()); !checked)
        return checked;
    if (tidyText(text).isEmpty())
        return refuse(u"RCT-022"_s, u"text"_s, Text::tr("Write what the party replied."));
    const auto evidence = Inspections(m_session).attach(files);
    if (!evidence)
        return evidence.error();
    const journal::RectificationReplyBody body{item, day, tidyText(text), *evidence};
    return append(u"rectification.reply"_s, {journal::encodeRectificationReply(before->uid, body, recordHead(m_session, id))}, *evidence);
}

Result<void> Rectifications::verify(RectificationId id, int item, bool accepted, const QString &text, QDate newDue)
{
    if (auto allowed = m_session.require(domain::Action::RecordCaseStep); !allowed)
        return allowed;
    const auto before = open(id, item);
    if (!before)
        return before.error();
    if (before->item(item)->state != RectificationState::Replied)
        return refuse(u"RCT-023"_s, u"item"_s, Text::tr("Item %1 has no reply that waits; there is nothing to verify.").arg(item));
    if (RectificationQueries(m_session.store().database()).replier(id, item) == m_session.account()->user)
        return Error{ErrorKind::NotAuthorised, u"RCT-030"_s, Text::tr("Who recorded a reply may not verify it. Ask a second person."), {}, {}};
    const QDate today = m_session.clock().today();
    journal::RectificationVerifyBody body{item, today, accepted, tidyText(text), {}};
    if (!accepted) {
        if (body.text.isEmpty())
            return refuse(u"RCT-024"_s, u"reason"_s, Text::tr("Write why the rectification is not accepted, so that the party knows what is missing."));
        body.dueOn = newDue.isValid() ? newDue : defaultDue(today);
        if (body.dueOn <= today)
            return refuse(u"RCT-025"_s, u"due_on"_s, Text::tr("The new due date must be later than today."));
    }
    return append(u"rectification.verify"_s, {journal::encodeRectificationVerify(before->uid, body, recordHead(m_session, id))}, {});
}

Result<domain::FactId> Rectifications::recordLate(RectificationId id, int item, const QString &reason)
{
    if (const auto allowed = m_session.require(domain::Action::DecideCase); !allowed)
        return allowed.error();
    const auto before = open(id, item);
    if (!before)
        return before.error();
    const store::Database &database = m_session.store().database();
    const QDate today = m_session.clock().today();
    const auto proposal = lateProposal(m_session.reader(), id, item, today);
    if (!proposal)
        return refuse(u"RCT-031"_s, u"item"_s, Text::tr("Item %1 is not late, or its lateness is recorded already, or the rules have no indicator for it.").arg(item));
    if (!proposal->rule->exact && tidyText(reason).isEmpty())
        return refuse(u"RCT-032"_s, u"reason"_s, domain::lateNote(*proposal->rule));
    domain::CreditFact fact = proposal->fact;
    if (!tidyText(reason).isEmpty())
        fact.text += u' ' + tidyText(reason);
    const base::Uid party = store::entityUid(database, EntityType::Party, fact.party.value());
    std::vector<journal::Change> changes{journal::encodeFact({fact, party})};
    changes.push_back(journal::encodeRectificationLate(before->uid, {item, today, tidyText(reason), 0}, recordHead(m_session, id)));
    if (const auto appended = append(u"rectification.late"_s, std::move(changes), fact.evidence, fact.party); !appended)
        return appended.error();
    return RectificationQueries(database).byId(id)->item(item)->lateFact;
}

std::optional<Rectification> rectification(const Reader &reader, RectificationId id)
{
    return RectificationQueries(reader.database()).byId(id);
}

std::optional<Rectification> rectificationByNumber(const Reader &reader, const QString &number)
{
    return RectificationQueries(reader.database()).byNumber(number);
}

std::vector<RectificationStep> stepsOf(const Reader &reader, RectificationId id)
{
    return RectificationQueries(reader.database()).steps(id);
}

std::optional<RectificationId> rectificationOfFact(const Reader &reader, domain::FactId fact)
{
    return RectificationQueries(reader.database()).ofFact(fact);
}

RectificationPage rectifications(const Reader &reader, const RectificationFilter &filter, QDate day, qint64 limit)
{
    const RectificationQueries queries(reader.database());
    const QDate cutoff = domain::overdueCutoff(day, domain::stateCalendar());
    RectificationFilter overdue;
    overdue.show = RectificationFilter::Show::Overdue;
    return {queries.rows(filter, cutoff, limit), queries.count(filter, cutoff), queries.count({}, cutoff), queries.count(overdue, cutoff)};
}

std::optional<LateProposal> lateProposal(const Reader &reader, RectificationId id, int number, QDate day)
{
    const auto notice = rectification(reader, id);
    const RectificationItem *item = notice ? notice->item(number) : nullptr;
    const auto party = notice ? store::PartyQueries(reader.database()).byId(notice->party) : std::nullopt;
    if (!item || !party || item->lateFact.isValid() || item->punctuality(day, domain::stateCalendar()) == domain::Punctuality::Running)
        return std::nullopt;
    const domain::LateRule *rule = domain::rectificationRules().of(party->kind);
    const domain::RuleBook book = rulingRuleBook(reader, day);
    const domain::Indicator *indicator = rule ? book.indicator(rule->indicator) : nullptr;
    if (!indicator || indicator->retired)
        return std::nullopt;
    return LateProposal{rule, indicator->nameZh, indicator->nameEn, indicator->pointsCenti, lateFact(*notice, *item, rule->indicator, store::storeInfo(reader.database()).office)};
}

} // namespace chengcai::services
