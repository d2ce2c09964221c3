// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

#include <span>
#include <vector>

/// The arithmetic of the scoring rule, shared by evaluate() and BulkEvaluator so that there is one of it.
namespace chengcai::domain::scoring {

enum Flag : quint8 {
    Veto = 1,    ///< an active indicator has the veto
    Serious = 2, ///< an active negative is serious
    Charged = 4, ///< an active negative has points
    Rated = 8    ///< something made the party rated
};

/// What the arithmetic needs of one indicator.
struct Tariff {
    qint32 pointsCenti = 0; ///< magnitude
    qint32 capCenti = -1;   ///< −1 = none
    bool negative = true;
    quint8 flags = 0;       ///< Veto, Serious, Charged
    bool operator==(const Tariff &) const = default;
};
[[nodiscard]] Tariff tariffOf(const Indicator &indicator);

/// An active fact. Tariff = index into tariffs sorted by code; group 0 = not grouped.
struct Item {
    quint32 group = 0;
    quint16 tariff = 0;
    bool duplicate = false; ///< set by settle()
    quint32 position = 0;   ///< the caller's: which fact this is
    quint32 rank = 0;       ///< place in the order of fact ids: the last word on ties
};

struct Totals {
    qint64 negative = 0; ///< counted, after caps
    qint64 positive = 0; ///< after caps, before the bonus cap
    quint8 flags = 0;
};

/// Steps (4) and (5). Keeps its working memory between calls.
class Settlement
{
public:
    explicit Settlement(std::span<const Tariff> tariffs);

    /// Marks the duplicates among the items and adds up; the order of items does not matter and may be changed.
    [[nodiscard]] Totals settle(std::span<Item> items);
    /// Points of that tariff beyond its cap in the last settle().
    [[nodiscard]] qint64 beyondCap(size_t tariff) const;

private:
    void markDuplicates(std::span<Item> items) const;

    std::span<const Tariff> m_tariffs;
    std::vector<qint64> m_counted;
};

/// Steps (6) to (11).
struct Outcome {
    qint64 bonusCut = 0;   ///< ≤ 0
    qint64 ceilingCut = 0; ///< ≤ 0
    qint64 clamp = 0;
    qint32 scoreCenti = 0;
    quint8 stars = 0;
    Grade grade = Grade::U;
    bool veto = false;
};
[[nodiscard]] Outcome conclude(const KindRules &rules, const Totals &totals, bool onBlackList);

} // namespace chengcai::domain::scoring
