// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rating.h"

#include <map>
#include <tuple>
#include <vector>

namespace chengcai::store {

class Database;
class RawStatement;

/// What the parties of today's rating cache are counted by.
struct RatingKey {
    domain::PartyKind kind = domain::PartyKind::Supplier;
    QByteArray region; ///< six digits; empty = not stated
    domain::Grade grade = domain::Grade::U;
    domain::StarMove moved = domain::StarMove::None; ///< in RatingChangeDays
    bool operator==(const RatingKey &) const = default;
    bool operator<(const RatingKey &other) const { return std::tie(kind, region, grade, moved) < std::tie(other.kind, other.region, other.grade, other.moved); }
};
struct RatingCount {
    RatingKey key;
    qint64 parties = 0;
    bool operator==(const RatingCount &) const = default;
};
using RatingTally = std::map<RatingKey, qint64>;

/// In the order of the keys, those of nobody left out. A table of a few hundred rows that is kept beside the cache.
[[nodiscard]] std::vector<RatingCount> ratingCounts(const Database &database);
[[nodiscard]] std::vector<RatingCount> countsOf(const RatingTally &tally);

/// For who writes the cache, within its transaction.
[[nodiscard]] base::Result<void> replaceRatingCounts(Database &database, const RatingTally &tally);
[[nodiscard]] base::Result<void> changeRatingCounts(Database &database, const RatingTally &changes);
/// Of a row kind, region, grade, stars90, stars.
[[nodiscard]] RatingKey ratingKey(const RawStatement &row);

} // namespace chengcai::store
