// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "domain/rating.h"

#include <span>

namespace chengcai::domain {

/// Everything the rules need to know about one party, as known at one position of the journal.
struct EvaluationInput {
    PartyKind kind = PartyKind::Supplier;
    std::span<const CreditFact> facts; ///< any order; withdrawn ones are ignored
    std::span<const Listing> listings;
    /// First day on which an effective inspection or a mutual review makes the party rated; null = none.
    QDate firstReviewed;
    bool provisional = false;
};

/// First day on which the fact no longer counts under these rules; null = never ends. `until` if given, else effectiveOn +
/// validityMonths with the day clamped to the end of the month (2024-02-29 + 12 → 2025-02-28).
[[nodiscard]] QDate expiresOn(QDate effectiveOn, QDate until, int validityMonths);

/// Steps (3)–(11) of the scoring rule, integers only, pure. The lines sum to the score.
[[nodiscard]] Rating evaluate(const RuleBook &book, const EvaluationInput &input, QDate asOf);

struct HistoryPoint {
    QDate date;
    int scoreCenti = 0;
    int stars = 0;
    Grade grade = Grade::U;
    bool operator==(const HistoryPoint &) const = default;
};

/// The step function from `from` to `to` (both included): the row at `from`, then each day on which score, stars or grade
/// differs from the row before. `adopted` = every known adopted rule book.
[[nodiscard]] std::vector<HistoryPoint> history(std::span<const RuleBook> adopted, const EvaluationInput &input, QDate from,
                                                QDate to);

/// A day on which something is going to change, for "next events": expiry, list end.
struct FutureEvent {
    enum class Kind : quint8 { FactExpires, ListEnds, FactBegins, RuleBookBegins };
    Kind kind = Kind::FactExpires;
    QDate date;
    FactId fact;       ///< FactExpires, FactBegins
    ListingId listing; ///< ListEnds
    int deltaCenti = 0; ///< change of the score on that day, everything counted
    Rating after;
};
/// The first `atMost` events later than `after`, by date; several on one day share the change of that day.
[[nodiscard]] std::vector<FutureEvent> nextEvents(std::span<const RuleBook> adopted, const EvaluationInput &input, QDate after,
                                                  int atMost);

} // namespace chengcai::domain
