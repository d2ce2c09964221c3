// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/bulkevaluator.h"
#include "store/queries/facts.h"
#include "store/queries/ratingcounts.h"

#include <functional>
#include <memory>

namespace chengcai::store {

/// Everybody's rating on one day. Index = party id; an id without a party has kind Supplier, grade U and `exists` false.
struct AllRatings {
    std::vector<domain::BulkEvaluator::Result> results;
    std::vector<domain::PartyKind> kinds;
    std::vector<bool> exists;   ///< false too for withdrawn and succeeded parties at that position
};

/// Scans the facts once in table order through the raw handle, whatever their number: never per-party queries, never GROUP BY.
/// For an older position it takes the facts' revisions of that position. ≤ 300 MB + 40 B per fact.
[[nodiscard]] base::Result<AllRatings> evaluateAll(const Database &database, const domain::RuleBook &book, QDate asOf, qint64 position,
                                                   const base::Progress &progress);

/// Today's ratings kept beside the register (local table): refreshed at start, at midnight, after an append.
struct RatingCacheState {
    QDate asOf;
    domain::RuleBookId ruleBook;
    qint64 receivedNo = 0;
    bool operator==(const RatingCacheState &) const = default;
};
/// The change column looks back so far.
inline constexpr int RatingChangeDays = 90;
[[nodiscard]] RatingCacheState ratingCacheState(const Database &database);
/// Replaces the whole cache in one transaction. `before` = ratings 90 days earlier, for the change column.
[[nodiscard]] base::Result<void> writeRatingCache(Database &database, const AllRatings &now, const AllRatings &before,
                                                  const RatingCacheState &state, const base::Progress &progress);
/// Whether the cache claims to be of the latest position and holds other ratings than the facts give: somebody changed one or the
/// other. Reads one snapshot.
[[nodiscard]] base::Result<bool> ratingCacheAltered(const Database &database, const base::Progress &progress);
/// The next refresh computes everything anew.
[[nodiscard]] base::Result<void> forgetRatings(Database &database);
/// The rows of some parties only.
struct CachedRating {
    domain::PartyId party;
    domain::PartyKind kind = domain::PartyKind::Supplier;
    domain::BulkEvaluator::Result rating;
    int delta90Centi = 0;
    quint8 lists = 0;
    quint8 stars90 = 0; ///< 0 = not rated then
    QByteArray region;
};
/// Every row of the cache, in no order. It speaks of the day and position of its state and of no other.
[[nodiscard]] base::Result<void> scanRatingCache(const Database &database, const std::function<void(const CachedRating &)> &row);
[[nodiscard]] base::Result<void> writeRatings(Database &database, const std::vector<CachedRating> &rows, const RatingCacheState &state);
/// What the cache would count, for who may not write it.
[[nodiscard]] base::Result<std::vector<RatingCount>> countRatings(const Database &database, const AllRatings &now, const AllRatings &before);

} // namespace chengcai::store
