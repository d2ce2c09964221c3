// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/commitments.h"

#include "base/dates.h"
#include "base/text.h"
#include "journal/changes/bodies.h"
#include "journal/changes/commitmentbodies.h"
#include "services/appending.h"
#include "services/factregister.h"
#include "services/inspections.h"
#include "store/queries/parties.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::Commitment;
using domain::CommitmentFinding;
using domain::CommitmentId;
using domain::CommitmentState;
using store::CommitmentQueries;
using store::EntityType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commitments)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

std::vector<journal::BaseHead> recordHead(const Session &session, CommitmentId id)
{
    return headsOf(session, EntityType::Commitment, id.value(), QList<int>{journal::CommitmentField});
}

/// The same project twice: by the number of the platform where both have one, else by the name.
bool sameProject(const Commitment &one, const journal::CommitmentGiveBody &other)
{
    if (!one.projectNo.isEmpty() && !other.projectNo.isEmpty())
        return one.projectNo == other.projectNo;
    return base::nameKey(one.project) == base::nameKey(other.project);
}

} // namespace

Result<void> Commitments::append(const QString &kind, domain::PartyId about, std::vector<journal::Change> changes, const std::vector<domain::Evidence> &files)
{
    if (const auto appended = appendTogether(m_session, kind, std::move(changes), files); !appended)
        return appended.error();
    ChangeNews news;
    news.commitments = true;
    news.parties = {about};
    m_session.announce(news);
    return {};
}

Result<CommitmentId> Commitments::give(const CommitmentInput &input)
{
    if (const auto allowed = m_session.require(domain::Action::RecordFact); !allowed)
        return allowed.error();
    const store::Database &database = m_session.store().database();
    const auto party = store::PartyQueries(database).byId(input.party);
    if (!party || party->successor.isValid() || party->kind != domain::PartyKind::Supplier)
        return refuse(u"CMT-001"_s, u"party"_s, Text::tr("A commitment is a supplier's of this store for whom nobody else answers. Choose one of the list."));
    journal::CommitmentGiveBody body;
    body.party = party->uid;
    body.project = base::tidyName(input.project);
    body.projectNo = base::tidyName(input.projectNo);
    body.day = input.day.isValid() ? input.day : m_session.clock().today();
    if (body.project.isEmpty())
        return refuse(u"CMT-002"_s, u"project"_s, Text::tr("Name the project the commitment is for."));
    if (body.day > m_session.clock().today())
        return refuse(u"CMT-003"_s, u"day"_s, Text::tr("The day lies in the future; enter the day on which it happened."));
    const CommitmentQueries queries(database);
    for (const Commitment &earlier : queries.ofParty(input.party)) {
        if (earlier.state != CommitmentState::Withdrawn && sameProject(earlier, body))
            return refuse(u"CMT-004"_s, u"project"_s, Text::tr("The supplier has given the commitment %1 for this project already.").arg(earlier.number));
    }
    const domain::AccessAnswer answer = accessAnswer(m_session.reader(), *party, body.day);
    const domain::AccessRules &rules = domain::accessRules();
    for (const domain::AccessRules::Paper &paper : rules.documents) {
        if (answer.verdict != domain::AccessVerdict::Refused && !answer.documents.contains(paper.code))
            body.documents << paper.code;
    }
    if (body.documents.isEmpty()) {
        QStringList reasons;
        for (const domain::AccessReason &reason : answer.reasons)
            reasons << reason.sentence;
        return refuse(u"CMT-005"_s, u"party"_s,
                      Text::tr("The rules allow this supplier no commitment instead of papers on that day. %1").arg(reasons.isEmpty() ? Text::tr("Its grade replaces none.") : reasons.join(u' ')));
    }
    body.number = nextNumber(m_session, u"CN"_s, body.day.year(), queries);
    if (const auto appended = append(u"commitment.give"_s, input.party, {journal::encodeCommitmentGive(body)}, {}); !appended)
        return appended.error();
    return queries.byNumber(body.number)->id;
}

Result<Commitment> Commitments::given(CommitmentId id, QDate day) const
{
    auto found = CommitmentQueries(m_session.store().database()).byId(id);
    if (!found)
        return refuse(u"CMT-020"_s, u"commitment"_s, Text::tr("There is no such commitment in this store. Choose one of the list."));
    if (found->state != CommitmentState::Given)
        return refuse(u"CMT-021"_s, u"commitment"_s, Text::tr("The commitment was checked or withdrawn already."));
    if (day < found->givenOn || day > m_session.clock().today())
        return refuse(u"CMT-003"_s, u"day"_s, Text::tr("The day lies in the future or before the commitment was given (%1).").arg(base::dayText(found->givenOn)));
    return *std::move(found);
}

Result<void> Commitments::check(CommitmentId id, const CommitmentCheckInput &input, const QStringList &files)
{
    if (auto allowed = m_session.require(domain::Action::RecordFact); !allowed)
        return allowed;
    journal::CommitmentCheckBody body;
    body.day = input.day.isValid() ? input.day : m_session.clock().today();
    body.finding = input.finding;
    body.text = tidyText(input.text);
    const auto before = given(id, body.day);
    if (!before)
        return before.error();
    if (body.finding == CommitmentFinding::None || body.text.isEmpty())
        return refuse(u"CMT-022"_s, u"text"_s, Text::tr("Choose what the check found and write what was looked at."));
    const bool broken = body.finding != CommitmentFinding::Kept;
    if (broken && files.isEmpty())
        return refuse(u"CMT-023"_s, u"files"_s, Text::tr("A commitment that was not kept is a fact against the supplier: attach the evidence."));
    const auto added = Inspections(m_session).attach(files);
    if (!added)
        return added.error();
    body.evidence = *added;
    std::vector<journal::Change> changes;
    if (broken) {
        domain::CreditFact fact;
        fact.party = before->party;
        fact.indicator = domain::indicatorOf(body.finding);
        fact.effectiveOn = body.day;
        fact.text = u"%1：%2"_s.arg(before->project, body.text);
        fact.source = before->number;
        fact.origin = domain::FactOrigin::Inspection;
        fact.evidence = body.evidence;
        auto change = FactRegister(m_session).creation(fact);
        if (!change)
            return change.error();
        changes.push_back(*std::move(change));
    }
    changes.push_back(journal::encodeCommitmentCheck(before->uid, body, recordHead(m_session, id)));
    return append(u"commitment.check"_s, before->party, std::move(changes), body.evidence);
}

Result<void> Commitments::withdraw(CommitmentId id, const QString &reason)
{
    if (auto allowed = m_session.require(domain::Action::RecordFact); !allowed)
        return allowed;
    const QDate today = m_session.clock().today();
    const auto before = given(id, today);
    if (!before)
        return before.error();
    if (reason.trimmed().isEmpty())
        return refuse(u"CMT-024"_s, u"reason"_s, Text::tr("Taking a commitment back needs a written reason."));
    return append(u"commitment.withdraw"_s, before->party,
                  {journal::encodeReason(journal::ChangeKind::CommitmentWithdraw, before->uid, {base::tidyName(reason), today, before->number}, recordHead(m_session, id))}, {});
}

std::vector<CommitmentRow> commitments(const Reader &reader)
{
    const store::PartyQueries parties(reader.database());
    std::vector<CommitmentRow> rows;
    for (Commitment &one : CommitmentQueries(reader.database()).all()) {
        const domain::Party party = parties.byId(one.party).value_or(domain::Party{});
        rows.push_back({std::move(one), party});
    }
    return rows;
}

std::optional<Commitment> commitment(const Reader &reader, CommitmentId id)
{
    return CommitmentQueries(reader.database()).byId(id);
}

std::optional<Commitment> commitmentByNumber(const Reader &reader, const QString &number)
{
    return CommitmentQueries(reader.database()).byNumber(number);
}

QStringList documentsOf(const Commitment &commitment)
{
    QStringList titles;
    for (const QString &code : commitment.documents)
        titles << domain::documentTitle(domain::accessRules(), code);
    return titles;
}

} // namespace chengcai::services
