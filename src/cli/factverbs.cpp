// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/optionreader.h"
#include "cli/verbs.h"

#include "services/factregister.h"

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
    const auto at = invocation.openFor(store::OpenMode::ReadWrite, *wanted);
    if (!at)
        return at.error();
    fact->party = at->found.id;
    FactRegister facts(*at->session);
    QJsonArray warnings;
    for (const FactRegister::Problem &problem : facts.check(*fact)) {
        if (problem.warning)
            warnings.append(QJsonObject{{u"field"_s, problem.field}, {u"code"_s, problem.code}, {u"message"_s, problem.message}});
    }
    const auto id = facts.record(*fact);
    if (!id)
        return id.error();
    const auto recorded = services::fact(at->session->reader(), *id);
    invocation.print(QJsonObject{{u"fact"_s, hex(recorded->uid)}, {u"party"_s, hex(at->found.uid)}, {u"warnings"_s, warnings}});
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

} // namespace

Result<void> handleFact(Invocation &invocation)
{
    static constexpr std::array actions{Action{"add", 0, addFact}, Action{"withdraw", 1, withdrawFact}, Action{"confirm", 1, confirmFact},
                                        Action{"objection", 2, markObjection}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
