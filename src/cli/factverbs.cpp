// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/optionreader.h"
#include "cli/verbs.h"

#include "services/factregister.h"
#include "services/lists.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::CreditFact;
using services::FactRegister;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<CreditFact> factOf(const Invocation &invocation)
{
    CreditFact fact;
    fact.indicator = invocation.option("indicator");
    fact.decisionNo = invocation.option("decision-no");
    fact.authority = invocation.option("authority");
    fact.text = invocation.option("text");
    fact.source = invocation.option("source");
    OptionReader options(invocation);
    options.date("effective-on", fact.effectiveOn);
    options.date("until", fact.until);
    options.date("decided-on", fact.decidedOn);
    options.date("ban-from", fact.banFrom);
    options.date("ban-until", fact.banUntil);
    options.date("public-until", fact.publicUntil);
    options.fen("fine-fen", fact.fineFen);
    options.fen("amount-fen", fact.amountFen);
    if (options.error())
        return *options.error();
    return fact;
}

Result<void> addFact(Invocation &invocation)
{
    auto fact = factOf(invocation);
    if (!fact)
        return fact.error();
    const auto wanted = invocation.neededOption("party");
    if (!wanted)
        return wanted.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto party = invocation.party(**session, *wanted);
    if (!party)
        return party.error();
    fact->party = party->id;
    FactRegister facts(**session);
    QJsonArray warnings;
    for (const FactRegister::Problem &problem : facts.check(*fact)) {
        if (problem.warning)
            warnings.append(QJsonObject{{u"field"_s, problem.field}, {u"code"_s, problem.code}, {u"message"_s, problem.message}});
    }
    const auto id = facts.record(*fact);
    if (!id)
        return id.error();
    const auto recorded = services::fact((*session)->reader(), *id);
    invocation.print(QJsonObject{{u"fact"_s, hex(recorded->uid)}, {u"party"_s, hex(party->uid)}, {u"warnings"_s, warnings}});
    return {};
}

/// Opens the store, finds the fact of the second word, lets `act` do its work and prints the fact's id.
template <typename Act> Result<void> withFact(Invocation &invocation, Act act)
{
    const auto uid = uidOf(invocation.argument(1));
    if (!uid)
        return uid.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto fact = services::factByUid((*session)->reader(), *uid);
    if (!fact)
        return Error{ErrorKind::InputRefused, u"CLI-061"_s, Text::tr("No fact has the id %1. “explain” names the facts of a party.").arg(invocation.argument(1)), {}, {}};
    FactRegister facts(**session);
    if (const Result<void> done = act(facts, fact->id); !done)
        return done.error();
    invocation.print(QJsonObject{{u"fact"_s, hex(fact->uid)}});
    return {};
}

Result<void> withdrawFact(Invocation &invocation)
{
    return withFact(invocation, [&](FactRegister &facts, domain::FactId id) { return facts.withdraw(id, invocation.option("reason")); });
}

Result<void> confirmFact(Invocation &invocation)
{
    return withFact(invocation, [](FactRegister &facts, domain::FactId id) { return facts.confirm(id); });
}

Result<void> markObjection(Invocation &invocation)
{
    const QString state = invocation.argument(2);
    if (state != u"on" && state != u"off")
        return usageError(u"CLI-062"_s, Text::tr("“%1” says nothing about an objection. Use on or off.").arg(state));
    return withFact(invocation,
                    [&](FactRegister &facts, domain::FactId id) { return facts.setObjection(id, state == u"on", invocation.option("reason")); });
}

Result<domain::ListKind> listOf(const QString &name)
{
    for (const domain::ListKind kind : {domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External}) {
        if (domain::listKindName(kind) == name)
            return kind;
    }
    return usageError(u"CLI-063"_s, Text::tr("“%1” is not a list. Use red, black, focus or external after --list.").arg(name));
}

Result<domain::Listing> listingOf(const Invocation &invocation)
{
    const auto kind = listOf(invocation.option("list"));
    if (!kind)
        return kind.error();
    domain::Listing listing;
    listing.kind = *kind;
    listing.decisionNo = invocation.option("decision-no");
    listing.authority = invocation.option("authority");
    listing.basis = invocation.option("basis");
    listing.facts = invocation.option("text");
    listing.source = invocation.option("source");
    OptionReader options(invocation);
    options.date("from", listing.from);
    options.date("until", listing.until);
    if (options.error())
        return *options.error();
    return listing;
}

Result<void> publishListing(Invocation &invocation)
{
    auto listing = listingOf(invocation);
    if (!listing)
        return listing.error();
    const auto wanted = invocation.neededOption("party");
    if (!wanted)
        return wanted.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto party = invocation.party(**session, *wanted);
    if (!party)
        return party.error();
    listing->party = party->id;
    const auto uid = services::Listings(**session).publish(*listing);
    if (!uid)
        return uid.error();
    invocation.print(QJsonObject{{u"listing"_s, hex(*uid)}, {u"party"_s, hex(party->uid)}});
    return {};
}

QJsonValue orNull(QDate day)
{
    return day.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(day.toString(Qt::ISODate));
}

Result<QDate> dayAsked(const Invocation &invocation)
{
    const auto day = invocation.date("day");
    return day && day->isNull() ? Result<QDate>(invocation.clock().today()) : day;
}

Result<void> showCandidates(Invocation &invocation)
{
    const auto day = dayAsked(invocation);
    if (!day)
        return day.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto candidates = services::listCandidates((*session)->reader(), *day, invocation.progress());
    if (!candidates)
        return candidates.error();
    QJsonArray rows;
    for (const services::ListCandidate &candidate : *candidates)
        rows.append(QJsonObject{{u"list"_s, domain::listKindName(candidate.list)},
                                {u"party"_s, hex(candidate.party.uid)},
                                {u"identifier"_s, candidate.party.identifier},
                                {u"name"_s, candidate.party.name},
                                {u"why"_s, candidate.text},
                                {u"until"_s, orNull(candidate.until)},
                                {u"final"_s, candidate.final}});
    invocation.print(rows);
    return {};
}

Result<void> showListings(Invocation &invocation)
{
    const auto day = dayAsked(invocation);
    if (!day)
        return day.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const services::ListEntry &entry : services::listEntries((*session)->reader(), *day))
        rows.append(QJsonObject{{u"listing"_s, hex(entry.listing.uid)},
                                {u"list"_s, domain::listKindName(entry.listing.kind)},
                                {u"identifier"_s, entry.party.identifier},
                                {u"name"_s, entry.party.name},
                                {u"from"_s, orNull(entry.listing.from)},
                                {u"until"_s, orNull(entry.listing.until)},
                                {u"removed_on"_s, orNull(entry.listing.removedOn)},
                                {u"decision_no"_s, entry.listing.decisionNo},
                                {u"current"_s, entry.current},
                                {u"trouble"_s, entry.trouble}});
    invocation.print(rows);
    return {};
}

Result<void> removeListing(Invocation &invocation)
{
    const auto uid = uidOf(invocation.argument(1));
    if (!uid)
        return uid.error();
    const auto day = invocation.neededDate("day");
    if (!day)
        return day.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    if (const auto done = services::Listings(**session).remove(*uid, *day, invocation.option("reason")); !done)
        return done.error();
    invocation.print(QJsonObject{{u"listing"_s, hex(*uid)}});
    return {};
}

} // namespace

Result<void> handleFact(Invocation &invocation)
{
    static constexpr std::array actions{Action{"add", 0, addFact}, Action{"withdraw", 1, withdrawFact}, Action{"confirm", 1, confirmFact},
                                        Action{"objection", 2, markObjection}};
    return dispatch(invocation, actions);
}

Result<void> handleListing(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, showListings}, Action{"candidates", 0, showCandidates}, Action{"publish", 0, publishListing}, Action{"remove", 1, removeListing}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
