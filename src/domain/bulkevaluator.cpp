// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkevaluator.h"

#include <algorithm>
#include <map>

namespace chengcai::domain {

namespace {

/// Greatest day d with expiresOn(d) ≤ asOf. Going back the months gives a day that has expired; month ends may add up to
/// three more (2024-02-28 and 29 both expire on 2025-02-28).
qint32 expiredUpTo(QDate asOf, int validityMonths)
{
    if (validityMonths == 0)
        return std::numeric_limits<qint32>::min();
    QDate day = asOf.addMonths(-validityMonths);
    while (expiresOn(day.addDays(1), {}, validityMonths) <= asOf)
        day = day.addDays(1);
    return qint32(day.toJulianDay());
}

std::map<QString, const Indicator *> indicatorsByCode(const RuleBook &book)
{
    std::map<QString, const Indicator *> all;
    for (const KindRules &rules : book.kinds) {
        for (const Indicator &indicator : rules.indicators)
            all.emplace(indicator.code, &indicator);
    }
    return all;
}

} // namespace

BulkEvaluator::BulkEvaluator(const RuleBook &book, std::span<const QString> codes, QDate asOf, quint32 parties, quint32 groups)
    : m_book(book), m_asOf(qint32(asOf.toJulianDay())), m_rules(codes.size()), m_parties(size_t(parties) + 1)
{
    QHash<QString, quint16> tariffOfCode;
    for (const auto &[code, indicator] : indicatorsByCode(book)) {
        tariffOfCode.insert(code, quint16(m_tariffs.size()));
        m_tariffs.push_back(scoring::tariffOf(*indicator));
        m_hasCaps = m_hasCaps || indicator->capCenti.has_value();
    }
    for (size_t i = 0; i < codes.size(); ++i) {
        const Indicator *indicator = book.indicator(codes[i]);
        if (!indicator)
            continue;
        const quint16 tariff = tariffOfCode.value(codes[i]);
        const scoring::Tariff &terms = m_tariffs[tariff];
        m_rules[i] = {expiredUpTo(asOf, indicator->validityMonths), terms.pointsCenti, tariff, terms.negative, true, terms.flags};
    }
    if (!m_hasCaps)
        m_groups.resize(size_t(groups) + 1);
}

void BulkEvaluator::markOnBlackList(quint32 party)
{
    m_parties[party].flags |= quint8(BlackListed) | quint8(scoring::Rated);
}

void BulkEvaluator::markRated(quint32 party)
{
    m_parties[party].flags |= scoring::Rated;
}

std::vector<BulkEvaluator::Active> BulkEvaluator::activeByParty()
{
    std::vector<size_t> begin(m_parties.size() + 1);
    for (const Active &fact : m_active)
        ++begin[fact.party + 1];
    for (size_t i = 1; i < begin.size(); ++i)
        begin[i] += begin[i - 1];
    std::vector<Active> sorted(m_active.size());
    for (const Active &fact : m_active)
        sorted[begin[fact.party]++] = fact;
    std::vector<Active>().swap(m_active);
    return sorted;
}

void BulkEvaluator::settleCapped()
{
    const std::vector<Active> sorted = activeByParty();
    scoring::Settlement settlement(m_tariffs);
    std::vector<scoring::Item> items;
    for (size_t i = 0; i < sorted.size();) {
        const quint32 party = sorted[i].party;
        items.clear();
        for (; i < sorted.size() && sorted[i].party == party; ++i)
            items.push_back({sorted[i].group, sorted[i].tariff, false, 0, 0});
        const scoring::Totals totals = settlement.settle(items);
        Tally &tally = m_parties[party];
        tally.negative = totals.negative;
        tally.positive = quint64(totals.positive);
        tally.flags |= totals.flags;
    }
}

std::vector<BulkEvaluator::Result> BulkEvaluator::finish(std::span<const PartyKind> kinds)
{
    if (m_hasCaps)
        settleCapped();
    std::vector<Result> results(m_parties.size());
    for (size_t i = 1; i < m_parties.size(); ++i) {
        const Tally &tally = m_parties[i];
        const scoring::Totals totals{tally.negative, qint64(tally.positive), quint8(tally.flags)};
        const scoring::Outcome outcome = scoring::conclude(m_book.rules(kinds[i]), totals, tally.flags & BlackListed);
        results[i] = {outcome.scoreCenti, outcome.stars, outcome.grade, outcome.veto};
    }
    return results;
}

} // namespace chengcai::domain
