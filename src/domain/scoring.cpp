// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring.h"

#include <algorithm>

namespace chengcai::domain::scoring {

namespace {

constexpr qint64 LowestScore = 0;
constexpr qint64 HighestScore = 10000;

quint8 starsOf(const KindRules &rules, qint64 score)
{
    for (const StarBand &band : rules.bands) {
        if (score >= band.minCenti)
            return quint8(band.stars);
    }
    return 1;
}

} // namespace

Tariff tariffOf(const Indicator &indicator)
{
    Tariff tariff{indicator.pointsCenti, indicator.capCenti.value_or(-1), indicator.polarity == Polarity::Negative, 0};
    if (indicator.veto)
        tariff.flags |= Veto;
    if (tariff.negative && indicator.severity == Severity::Serious)
        tariff.flags |= Serious;
    if (tariff.negative && indicator.pointsCenti > 0)
        tariff.flags |= Charged;
    return tariff;
}

Settlement::Settlement(std::span<const Tariff> tariffs) : m_tariffs(tariffs), m_counted(tariffs.size())
{
}

void Settlement::markDuplicates(std::span<Item> items) const
{
    // Heaviest first within a group; ties: lowest code, then lowest fact id.
    std::sort(items.begin(), items.end(), [this](const Item &a, const Item &b) {
        return std::tuple(a.group, -m_tariffs[a.tariff].pointsCenti, a.tariff, a.rank)
               < std::tuple(b.group, -m_tariffs[b.tariff].pointsCenti, b.tariff, b.rank);
    });
    for (size_t i = 1; i < items.size(); ++i)
        items[i].duplicate = items[i].group != 0 && items[i].group == items[i - 1].group;
}

Totals Settlement::settle(std::span<Item> items)
{
    markDuplicates(items);
    std::fill(m_counted.begin(), m_counted.end(), 0);
    Totals totals;
    for (const Item &item : items) {
        const Tariff &tariff = m_tariffs[item.tariff];
        totals.flags |= tariff.flags;
        if (!item.duplicate)
            m_counted[item.tariff] += tariff.pointsCenti;
    }
    for (size_t i = 0; i < m_tariffs.size(); ++i)
        (m_tariffs[i].negative ? totals.negative : totals.positive) += m_counted[i] - beyondCap(i);
    return totals;
}

qint64 Settlement::beyondCap(size_t tariff) const
{
    const qint64 cap = m_tariffs[tariff].capCenti;
    return cap < 0 ? 0 : std::max<qint64>(0, m_counted[tariff] - cap);
}

Outcome conclude(const KindRules &rules, const Totals &totals, bool onBlackList)
{
    Outcome outcome;
    const qint64 bonus = std::min<qint64>(totals.positive, rules.bonusCapCenti);
    outcome.bonusCut = bonus - totals.positive;
    const qint64 raw = rules.baseCenti - totals.negative + bonus;
    const qint64 limited = totals.flags & Charged ? std::min<qint64>(raw, rules.ceilingCenti) : raw;
    outcome.ceilingCut = limited - raw;
    const qint64 score = std::clamp(limited, LowestScore, HighestScore);
    outcome.clamp = score - limited;
    outcome.scoreCenti = qint32(score);
    if (!(totals.flags & Rated))
        return outcome;
    outcome.veto = totals.flags & Veto;
    outcome.stars = outcome.veto ? quint8(1) : starsOf(rules, score);
    const auto &grades = totals.flags & Serious ? rules.gradeByStarsSerious : rules.gradeByStars;
    outcome.grade = onBlackList ? Grade::D : grades[outcome.stars];
    return outcome;
}

} // namespace chengcai::domain::scoring
