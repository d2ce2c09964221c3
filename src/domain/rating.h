// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "domain/rulebook.h"

namespace chengcai::domain {

/// In the order in which they stand in an explanation.
enum class LineType : quint8 { Base, Fact, Duplicate, IndicatorCap, BonusCap, Ceiling, Clamp };
/// "base", "fact", "duplicate", "indicator_cap", "bonus_cap", "ceiling", "clamp".
[[nodiscard]] QString lineTypeName(LineType type);

/// One bar of the waterfall. The lines of a rating sum exactly to its score.
struct ScoreLine {
    LineType type = LineType::Base;
    int pointsCenti = 0;
    QString indicator;   ///< empty for base, bonus cap, ceiling, clamp
    FactId fact;         ///< none unless Fact or Duplicate
    base::Uid factUid;
    QDate from;          ///< first day the fact counts
    QDate expiresOn;     ///< first day it no longer counts; null = no expiry
    bool underObjection = false;
    bool unknownIndicator = false; ///< not in the ruling version: scores 0
    bool operator==(const ScoreLine &) const = default;
};

/// A party's rating on one day, as known at one position of the journal.
struct Rating {
    int scoreCenti = 10000;
    int stars = 0;            ///< 1 … 5; 0 = not rated
    Grade grade = Grade::U;
    bool veto = false;
    bool onBlackList = false;
    bool provisional = false; ///< some value has an open conflict: not to be published
    std::vector<ScoreLine> lines;
    bool operator==(const Rating &) const = default;
};

/// How a party's stars moved against an earlier day. Stored: never renumber.
enum class StarMove : quint8 { Down = 0, None = 1, Up = 2 };
/// Whole stars, 0 = not rated: who was not rated on one of the days has not moved.
[[nodiscard]] constexpr StarMove starMove(int before, int now)
{
    if (before == 0 || now == 0 || before == now)
        return StarMove::None;
    return now > before ? StarMove::Up : StarMove::Down;
}

/// Names, statute, decision number, period and marks of a line in one sentence (translated). `fact` may be null.
[[nodiscard]] QString describeLine(const ScoreLine &line, const RuleBook &book, const CreditFact *fact);

} // namespace chengcai::domain
