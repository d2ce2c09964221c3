// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "services/partyregister.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using services::PartyRegister;
using services::SuccessionReason;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// In the order of SuccessionReason.
constexpr std::array SuccessionWords{"duplicate"_L1, "merger"_L1, "split"_L1, "identifier-change"_L1};

QJsonObject partyObject(const domain::Party &party)
{
    return {{u"party"_s, hex(party.uid)},
            {u"kind"_s, domain::partyKindName(party.kind)},
            {u"identifier"_s, party.identifier},
            {u"identifier_reason"_s, party.identifierReason},
            {u"name"_s, party.name},
            {u"name_en"_s, party.nameEn},
            {u"former_names"_s, QJsonArray::fromStringList(party.formerNames)},
            {u"region"_s, party.region},
            {u"address"_s, party.address},
            {u"legal_representative"_s, party.legalRepresentative},
            {u"status"_s, domain::partyStatusName(party.status)}};
}

Result<void> addParty(Invocation &invocation)
{
    const auto kind = invocation.kind();
    if (!kind)
        return kind.error();
    if (!*kind)
        return invocation.neededOption("kind").error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    domain::Party party;
    party.kind = **kind;
    party.identifier = invocation.option("identifier");
    party.identifierReason = invocation.option("identifier-reason");
    party.name = invocation.option("name");
    party.nameEn = invocation.option("name-en");
    party.region = invocation.option("region");
    party.address = invocation.option("address");
    const auto id = PartyRegister(**session).create({party});
    if (!id)
        return id.error();
    invocation.print(partyObject(*services::party((*session)->reader(), *id)));
    return {};
}

Result<void> showParty(Invocation &invocation)
{
    const auto at = invocation.openFor(store::OpenMode::ReadOnly, invocation.argument(1));
    if (!at)
        return at.error();
    const services::Reader reader = at->session->reader();
    QJsonObject object = partyObject(at->found);
    const auto successor = at->found.successor.isValid() ? services::party(reader, at->found.successor) : std::nullopt;
    object[u"successor"_s] = successor ? QJsonValue(hex(successor->uid)) : QJsonValue(QJsonValue::Null);
    QJsonArray answersFor;
    for (const services::Succession &one : services::predecessorsOf(reader, at->found.id))
        answersFor.append(hex(one.from.uid));
    object[u"answers_for"_s] = answersFor;
    if (const auto way = services::successionOf(reader, at->found.id))
        object[u"succession"_s] = QJsonObject{{u"why"_s, SuccessionWords[size_t(way->reason)]}, {u"decision_no"_s, way->decisionNo}};
    invocation.print(object);
    return {};
}

Result<SuccessionReason> successionReason(const QString &name)
{
    for (size_t i = 0; i < SuccessionWords.size(); ++i) {
        if (name == SuccessionWords[i])
            return SuccessionReason(i);
    }
    return usageError(u"CLI-060"_s, Text::tr("“%1” is not a reason after --why. Use duplicate, merger, split or identifier-change.").arg(name));
}

Result<void> mergeParties(Invocation &invocation)
{
    const auto reason = successionReason(invocation.option("why", u"duplicate"_s));
    if (!reason)
        return reason.error();
    const auto at = invocation.openFor(store::OpenMode::ReadWrite, invocation.argument(1));
    if (!at)
        return at.error();
    const auto to = invocation.party(*at->session, invocation.argument(2));
    if (!to)
        return to.error();
    const auto done = PartyRegister(*at->session).succeed(at->found.id, to->id, *reason, invocation.option("decision-no"), invocation.option("note"));
    if (!done)
        return done.error();
    invocation.print(QJsonObject{{u"party"_s, hex(at->found.uid)}, {u"successor"_s, hex(to->uid)}});
    return {};
}

Result<void> unmergeParty(Invocation &invocation)
{
    const auto at = invocation.openFor(store::OpenMode::ReadWrite, invocation.argument(1));
    if (!at)
        return at.error();
    if (const auto done = PartyRegister(*at->session).undoSuccession(at->found.id, invocation.option("note")); !done)
        return done.error();
    invocation.print(QJsonObject{{u"party"_s, hex(at->found.uid)}, {u"successor"_s, QJsonValue::Null}});
    return {};
}

Result<void> revealParty(Invocation &invocation)
{
    const auto at = invocation.openFor(store::OpenMode::ReadWrite, invocation.argument(1));
    if (!at)
        return at.error();
    const auto number = PartyRegister(*at->session).revealIdentifier(at->found.id, invocation.option("case"), invocation.option("reason"));
    if (!number)
        return number.error();
    invocation.print(QJsonObject{{u"party"_s, hex(at->found.uid)}, {u"identifier"_s, *number}});
    return {};
}

} // namespace

Result<void> handleParty(Invocation &invocation)
{
    static constexpr std::array actions{Action{"add", 0, addParty}, Action{"show", 1, showParty}, Action{"merge", 2, mergeParties},
                                        Action{"unmerge", 1, unmergeParty}, Action{"reveal", 1, revealParty}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
