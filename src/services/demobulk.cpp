// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demoparts.h"

#include "journal/changes/bodies.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"

#include <array>
#include <cmath>

namespace chengcai::services::demo {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CreditFact;
using domain::PartyKind;

namespace {

constexpr qint64 ReportEvery = 4096;
/// A few parties have very many facts, most have few, as in life: party number = parties × share ^ Skew.
constexpr double Skew = 1.6;
constexpr int HistoryDays = 1000;

struct Made {
    base::Uid uid;
    PartyKind kind = PartyKind::Supplier;
};

PartyKind kindFor(Dice &dice)
{
    const qint64 share = dice.below(100);
    return share < 60 ? PartyKind::Supplier : share < 82 ? PartyKind::Purchaser : share < 93 ? PartyKind::Agency : PartyKind::Expert;
}

Result<journal::Change> partyChange(Session &session, const domain::Party &made)
{
    journal::PartyBody body{made, {}, {}};
    if (made.kind == PartyKind::Expert) {
        const auto sealed = sealIdentifier(session, made.identifier);
        if (!sealed)
            return sealed.error();
        body.party.identifierType = domain::IdentifierType::ResidentId;
        body.party.identifier = sealed->masked;
        body.identifierCipher = sealed->cipher;
        body.identifierMac = sealed->mac;
    }
    return journal::encodeParty(body);
}

Result<std::vector<Made>> makeParties(Session &session, const DemoOptions &options, Dice &dice, const base::Progress &progress)
{
    auto batch = session.store().ledger().beginBatch(u"import.parties"_s, session.signer());
    if (!batch)
        return batch.error();
    std::vector<Made> parties;
    parties.reserve(size_t(options.parties));
    for (qint64 i = 1; i <= options.parties; ++i) {
        const domain::Party party = demoParty(kindFor(dice), i, dice);
        auto change = partyChange(session, party);
        if (!change)
            return change.error();
        const auto added = (*batch)->add(std::move(*change));
        if (!added)
            return added.error();
        parties.push_back({*added, party.kind});
        if (i % ReportEvery == 0) {
            if (const auto more = goOn(progress, i, options.parties + options.facts); !more)
                return more.error();
        }
    }
    if (const auto committed = (*batch)->commit(); !committed)
        return committed.error();
    return parties;
}

class FactMaker
{
public:
    FactMaker(const domain::RuleBook &book, QDate today, Dice &dice) : m_today(today), m_dice(dice)
    {
        for (const PartyKind kind : domain::AllPartyKinds) {
            for (const domain::Indicator &indicator : book.rules(kind).indicators) {
                // Grave acts are rare: one line in the draw for each, eight for the others.
                const int weight = indicator.severity == domain::Severity::Serious ? 1 : 8;
                for (int i = 0; i < weight; ++i)
                    m_indicators[size_t(kind)].push_back(indicator);
            }
        }
    }

    [[nodiscard]] CreditFact make(PartyKind kind, qint64 number)
    {
        const auto &choice = m_indicators[size_t(kind)];
        const domain::Indicator &indicator = choice[size_t(m_dice.below(qint64(choice.size())))];
        CreditFact fact;
        fact.indicator = indicator.code;
        fact.effectiveOn = m_today.addDays(-m_dice.below(HistoryDays));
        fact.text = words().acts.value(indicator.code, indicator.nameZh);
        fact.source = u"演示数据"_s;
        const bool bad = indicator.polarity == domain::Polarity::Negative;
        if (bad && m_dice.chance(60)) {
            fact.decisionNo = u"演示财罚决字〔%1〕第%2号"_s.arg(fact.effectiveOn.year()).arg(m_dice.chance(10) ? number / 10 : number);
            fact.decidedOn = fact.effectiveOn.addDays(-10);
            fact.authority = u"演示市财政局"_s;
        }
        if (indicator.validityFollowsBan) {
            fact.banFrom = fact.effectiveOn;
            fact.banUntil = fact.effectiveOn.addMonths(12 + int(m_dice.below(25)));
            fact.until = fact.banUntil;
        }
        return fact;
    }

private:
    QDate m_today;
    Dice &m_dice;
    std::array<std::vector<domain::Indicator>, 4> m_indicators;
};

} // namespace

Result<void> fillStore(Session &session, StoryClock &clock, const DemoOptions &options, const base::Progress &progress)
{
    Dice dice(options.seed);
    const auto parties = makeParties(session, options, dice, progress);
    if (!parties)
        return parties.error();
    clock.moveTo(options.today.addDays(-1));
    FactMaker maker(rulingRuleBook(session.reader(), options.today), options.today, dice);
    auto batch = session.store().ledger().beginBatch(u"import.facts"_s, session.signer());
    if (!batch)
        return batch.error();
    for (qint64 i = 1; i <= options.facts; ++i) {
        const auto at = size_t(double(parties->size()) * std::pow(dice.share(), Skew));
        const Made &party = (*parties)[std::min(at, parties->size() - 1)];
        if (const auto added = (*batch)->add(journal::encodeFact({maker.make(party.kind, i), party.uid})); !added)
            return added.error();
        if (i % ReportEvery == 0) {
            if (auto more = goOn(progress, options.parties + i, options.parties + options.facts); !more)
                return more;
        }
    }
    const auto committed = (*batch)->commit();
    return committed ? Result<void>() : Result<void>(committed.error());
}

} // namespace chengcai::services::demo
