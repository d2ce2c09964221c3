// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/factregister.h"

#include "base/text.h"
#include "services/appending.h"
#include "services/rulebooks.h"
#include "store/queries/facts.h"
#include "store/queries/parties.h"
#include "store/queries/petitions.h"
#include "store/queries/partyscan.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::CreditFact;
using domain::FactId;
using domain::Indicator;
using journal::FactField;
using store::EntityType;
using store::FactQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FactRegister)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

Error forbid(const QString &code, const QString &message)
{
    return {ErrorKind::NotAuthorised, code, message, {}, {}};
}

Error noSuchFact()
{
    return refuse(u"FCT-010"_s, u"fact"_s, Text::tr("There is no such fact in this store. Open the party and choose one of its facts."));
}

CreditFact tidied(CreditFact fact)
{
    for (QString *text : {&fact.decisionNo, &fact.authority, &fact.source})
        *text = base::tidyName(*text);
    fact.indicator = fact.indicator.trimmed();
    fact.text = fact.text.normalized(QString::NormalizationForm_C).trimmed();
    return fact;
}

/// An act is judged by the version of its own day; an act older or newer than an indicator by the version of today.
const Indicator *indicatorFor(const std::vector<domain::RuleBook> &adopted, const CreditFact &fact, QDate today)
{
    const QDate day = fact.effectiveOn.isValid() ? fact.effectiveOn : today;
    const Indicator *then = adopted[size_t(domain::rulingVersion(adopted, day))].indicator(fact.indicator);
    return then ? then : adopted[size_t(domain::rulingVersion(adopted, today))].indicator(fact.indicator);
}

bool isRetired(const std::vector<domain::RuleBook> &adopted, const QString &code, QDate today)
{
    const Indicator *now = adopted[size_t(domain::rulingVersion(adopted, today))].indicator(code);
    return now && now->retired;
}

std::vector<journal::BlobRef> blobsOf(const CreditFact &fact)
{
    std::vector<journal::BlobRef> refs;
    for (const domain::Evidence &evidence : fact.evidence)
        refs.push_back({evidence.sha256, evidence.size, evidence.mediaType});
    return refs;
}

std::optional<Error> firstError(const std::vector<FactRegister::Problem> &problems)
{
    for (const FactRegister::Problem &problem : problems) {
        if (!problem.warning)
            return refuse(problem.code, problem.field, problem.message);
    }
    return std::nullopt;
}

} // namespace

std::vector<FactRegister::Problem> FactRegister::check(const CreditFact &input, FactId except) const
{
    const CreditFact fact = tidied(input);
    std::vector<Problem> problems;
    if (const auto valid = domain::checkFact(fact); !valid)
        return {{valid.error().code, valid.error().field, valid.error().message, false}};
    const store::Database &database = m_session.store().database();
    const auto party = store::PartyQueries(database).byId(fact.party);
    if (!party)
        return {{u"FCT-011"_s, u"party"_s, Text::tr("There is no such party in this store. Record the party first."), false}};

    const QDate today = m_session.clock().today();
    const std::vector<domain::RuleBook> adopted = store::adoptedRuleBooks(database);
    const Indicator *indicator = indicatorFor(adopted, fact, today);
    const FactQueries facts(database);
    const auto stored = except.isValid() ? facts.byId(except) : std::nullopt;
    const bool sameIndicator = stored && stored->indicator == fact.indicator;
    if (!indicator)
        problems.push_back({u"FCT-020"_s, u"indicator"_s, Text::tr("The rules do not know an indicator %1. Choose one of the catalogue.").arg(fact.indicator), false});
    else if (domain::kindOfIndicator(fact.indicator) != party->kind)
        problems.push_back({u"FCT-021"_s, u"indicator"_s,
                            Text::tr("The indicator %1 is for another kind of party. Codes of this kind begin with %2.")
                                .arg(fact.indicator, domain::indicatorPrefix(party->kind)),
                            false});
    else if (!sameIndicator && isRetired(adopted, fact.indicator, today))
        problems.push_back({u"FCT-022"_s, u"indicator"_s,
                            Text::tr("The indicator %1 is retired: it keeps its points but takes no new facts. Choose its successor.").arg(fact.indicator), false});
    if (const auto twin = facts.duplicateOf(fact); twin && *twin != except) {
        const auto other = facts.byId(*twin);
        const QString reference = other ? QString::fromLatin1(other->uid.toBytes().toHex()) : QString();
        problems.push_back({u"FCT-030"_s, u"fact"_s,
                            Text::tr("The same fact is recorded already (%1). Amend that one, or tell the acts apart in the text.").arg(reference), false});
    }
    for (const domain::FactWarning &warning : domain::factWarnings(fact, today, indicator && indicator->validityFollowsBan))
        problems.push_back({warning.code, warning.field, warning.message, true});
    return problems;
}

Result<journal::Change> FactRegister::creation(const CreditFact &input) const
{
    if (const auto error = firstError(check(input)))
        return *error;
    CreditFact fact = tidied(input);
    fact.secondChecked = false;
    fact.withdrawn = false;
    return journal::encodeFact({fact, store::entityUid(m_session.store().database(), EntityType::Party, fact.party.value())});
}

Result<FactId> FactRegister::record(const CreditFact &fact)
{
    if (const auto allowed = m_session.require(domain::Action::RecordFact); !allowed)
        return allowed.error();
    auto change = creation(fact);
    if (!change)
        return change.error();
    const auto appended = appendChange(m_session, u"fact.record"_s, *std::move(change), blobsOf(fact));
    if (!appended)
        return appended.error();
    announceParties(m_session, {fact.party});
    return FactId(store::localId(m_session.store().database(), appended->created.front(), EntityType::Fact));
}

namespace {

QList<FactField> differences(const CreditFact &before, const CreditFact &now)
{
    QList<FactField> fields;
    const auto differ = [&fields](FactField field, const auto &a, const auto &b) {
        if (a != b)
            fields.append(field);
    };
    differ(FactField::Party, before.party, now.party);
    differ(FactField::Indicator, before.indicator, now.indicator);
    differ(FactField::EffectiveOn, before.effectiveOn, now.effectiveOn);
    differ(FactField::Until, before.until, now.until);
    differ(FactField::DecisionNo, before.decisionNo, now.decisionNo);
    differ(FactField::DecidedOn, before.decidedOn, now.decidedOn);
    differ(FactField::Authority, before.authority, now.authority);
    differ(FactField::FineFen, before.fineFen, now.fineFen);
    differ(FactField::AmountFen, before.amountFen, now.amountFen);
    differ(FactField::BanFrom, before.banFrom, now.banFrom);
    differ(FactField::BanUntil, before.banUntil, now.banUntil);
    differ(FactField::PublicUntil, before.publicUntil, now.publicUntil);
    differ(FactField::Text, before.text, now.text);
    differ(FactField::Source, before.source, now.source);
    differ(FactField::Origin, before.origin, now.origin);
    differ(FactField::Evidence, before.evidence, now.evidence);
    return fields;
}

bool isAuthor(const Session &session, FactId id)
{
    const auto authors = FactQueries(session.store().database()).authors(id);
    return std::find(authors.begin(), authors.end(), session.account()->user) != authors.end();
}

/// Inspectors amend what they recorded, until it is confirmed; supervisors amend everything.
std::optional<Error> mayAmend(const Session &session, const CreditFact &fact)
{
    if (fact.withdrawn)
        return refuse(u"FCT-040"_s, u"fact"_s, Text::tr("The fact has been withdrawn and cannot be amended. Record it anew."));
    if (session.may(domain::Action::WithdrawFact) || (isAuthor(session, fact.id) && !fact.secondChecked))
        return std::nullopt;
    return forbid(u"FCT-041"_s, Text::tr("You may amend only facts of your own that nobody has confirmed yet. Ask a supervisor."));
}

} // namespace

Result<std::optional<journal::Change>> FactRegister::amendment(FactId id, const CreditFact &input) const
{
    const store::Database &database = m_session.store().database();
    const auto before = FactQueries(database).byId(id);
    if (!before)
        return noSuchFact();
    if (const auto error = mayAmend(m_session, *before))
        return *error;
    if (const auto error = firstError(check(input, id)))
        return *error;
    const journal::FactBody body{tidied(input), store::entityUid(database, EntityType::Party, input.party.value())};
    const QList<FactField> fields = differences(*before, body.fact);
    if (fields.isEmpty())
        return std::optional<journal::Change>();
    return std::optional(journal::encodeFactAmend(before->uid, body, fields, headsOf(m_session, EntityType::Fact, id.value(), fields)));
}

Result<void> FactRegister::amend(FactId id, const CreditFact &input)
{
    if (const auto allowed = m_session.require(domain::Action::RecordFact); !allowed)
        return allowed.error();
    const auto before = FactQueries(m_session.store().database()).byId(id);
    auto change = amendment(id, input);
    if (!change)
        return change.error();
    if (!*change)
        return {};
    return appendAbout(m_session, u"fact.amend"_s, **std::move(change), {before->party, input.party}, blobsOf(tidied(input)));
}

Result<void> FactRegister::withdraw(FactId id, const QString &reason)
{
    if (const auto allowed = m_session.require(domain::Action::WithdrawFact); !allowed)
        return allowed.error();
    const auto before = FactQueries(m_session.store().database()).byId(id);
    if (!before)
        return noSuchFact();
    if (before->withdrawn)
        return refuse(u"FCT-042"_s, u"fact"_s, Text::tr("The fact has been withdrawn already."));
    if (reason.trimmed().isEmpty())
        return refuse(u"FCT-043"_s, u"reason"_s, Text::tr("Withdrawing a fact needs a written reason."));
    auto heads = headsOf(m_session, EntityType::Fact, id.value(), QList{FactField::Withdrawn});
    const journal::ReasonBody body{base::tidyName(reason), m_session.clock().today(), {}};
    return appendAbout(m_session, u"fact.withdraw"_s,
                       journal::encodeReason(journal::ChangeKind::FactWithdraw, before->uid, body, std::move(heads)), {before->party});
}

Result<void> FactRegister::confirm(FactId id)
{
    if (const auto allowed = m_session.require(domain::Action::ConfirmFact); !allowed)
        return allowed.error();
    const auto before = FactQueries(m_session.store().database()).byId(id);
    if (!before)
        return noSuchFact();
    if (before->withdrawn || before->secondChecked)
        return refuse(u"FCT-050"_s, u"fact"_s, Text::tr("The fact has been withdrawn or confirmed already. There is nothing to confirm."));
    if (isAuthor(m_session, id))
        return forbid(u"FCT-051"_s, Text::tr("Who recorded or amended a fact may not confirm it. Ask a second person."));
    auto heads = headsOf(m_session, EntityType::Fact, id.value(), QList{FactField::Confirmed});
    return appendAbout(m_session, u"fact.confirm"_s,
                       journal::encodeFactMark(journal::ChangeKind::FactConfirm, before->uid, true, {}, std::move(heads)), {before->party});
}

Result<void> FactRegister::setObjection(FactId id, bool under, const QString &reason)
{
    if (const auto allowed = m_session.require(domain::Action::MarkObjection); !allowed)
        return allowed.error();
    const auto before = FactQueries(m_session.store().database()).byId(id);
    if (!before)
        return noSuchFact();
    if (before->withdrawn || before->underObjection == under)
        return refuse(u"FCT-060"_s, u"fact"_s, Text::tr("The fact has been withdrawn or bears this mark already. Nothing was changed."));
    for (const domain::Petition &petition : under ? std::vector<domain::Petition>() : store::PetitionQueries(m_session.store().database()).ofFact(id)) {
        if (petition.kind == domain::PetitionKind::Objection && petition.open())
            return refuse(u"FCT-062"_s, u"fact"_s, Text::tr("The objection %1 is open; decide it, and the mark goes with it.").arg(petition.number));
    }
    if (reason.trimmed().isEmpty())
        return refuse(u"FCT-061"_s, u"reason"_s, Text::tr("Marking an objection, or ending it, needs a written reason."));
    auto heads = headsOf(m_session, EntityType::Fact, id.value(), QList{FactField::Objection});
    return appendAbout(
        m_session, u"fact.objection"_s,
        journal::encodeFactMark(journal::ChangeKind::FactObjection, before->uid, under, base::tidyName(reason), std::move(heads)),
        {before->party});
}

Result<void> FactRegister::submit(const CreditFact &input, const QStringList &files)
{
    if (const auto allowed = m_session.require(domain::Action::RecordFact); !allowed)
        return allowed.error();
    CreditFact fact = input;
    for (const QString &file : files) {
        const auto blob = m_session.store().blobs().addFile(file);
        if (!blob)
            return blob.error();
        const domain::Evidence evidence{blob->sha256, blob->size, blob->mediaType, base::tidyName(file.section(u'/', -1))};
        if (std::find(fact.evidence.begin(), fact.evidence.end(), evidence) == fact.evidence.end())
            fact.evidence.push_back(evidence);
    }
    if (fact.id.isValid())
        return amend(fact.id, fact);
    const auto recorded = record(fact);
    return recorded ? Result<void>() : Result<void>(recorded.error());
}

Result<void> FactRegister::attach(FactId id, const QStringList &files)
{
    const auto found = FactQueries(m_session.store().database()).byId(id);
    return found ? submit(*found, files) : noSuchFact();
}

Result<QByteArray> FactRegister::evidence(const domain::Evidence &evidence) const
{
    return m_session.store().blobs().read(evidence.sha256);
}

std::optional<CreditFact> fact(const Reader &reader, FactId id)
{
    return FactQueries(reader.database()).byId(id);
}

std::optional<CreditFact> factByUid(const Reader &reader, const base::Uid &uid)
{
    return FactQueries(reader.database()).byUid(uid);
}

std::vector<CreditFact> factsOf(const Reader &reader, domain::PartyId party)
{
    return FactQueries(reader.database()).ofParty(party);
}

OpenFacts openFacts(const Reader &reader)
{
    const store::OpenFactCounts counts = store::openFactCounts(reader.database());
    return {counts.unchecked, counts.underObjection};
}

std::vector<domain::Listing> listingsOf(const Reader &reader, domain::PartyId party)
{
    return FactQueries(reader.database()).listings(party);
}

} // namespace chengcai::services
