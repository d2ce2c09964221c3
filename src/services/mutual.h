// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ratings.h"
#include "services/records.h"

#include <limits>

/// Mutual reviews (互评): asked for in one go at a node of a project, and what they come to beside the score.
namespace chengcai::services {

/// Who took part in a project that has reached a node (domain::mutualRules()). Places may stay empty.
struct MutualAsk {
    QString project;
    QString projectNo;
    QString node;   ///< code: after-review, after-acceptance
    QDate nodeOn;
    domain::PartyId purchaser;
    domain::PartyId agency;
    domain::PartyId supplier;
    std::vector<domain::PartyId> experts;
};
/// Who rates whom at the node, among those who took part.
struct MutualPair {
    domain::PartyId ratee;
    domain::PartyId rater;
    bool asked = false; ///< this review was asked for already
};
/// In the order of the rules. Codes: "MUT-020" a person in two places or of the wrong kind, "MUT-021" nobody rates anybody at that node. Reads
/// only; the thread of the reader.
[[nodiscard]] base::Result<std::vector<MutualPair>> mutualPairs(const Reader &reader, const MutualAsk &ask);
/// Asks for every review of the node that was not asked for before, in one entry: who joins the project later is asked by asking again.
/// "MUT-022" everything was asked for already. Session's thread.
[[nodiscard]] base::Result<std::vector<domain::RecordId>> askForReviews(Session &session, const MutualAsk &ask);

/// The average of a quarter beside the score.
struct MutualFigure {
    QString quarter;             ///< "2026-Q1"
    int averageCenti = 0;
    int count = 0;               ///< reviews in it
    int weightPercent = 0;       ///< of the ruling rule book
    std::optional<int> withCenti; ///< the second figure, if they weigh anything; it changes neither score nor stars nor grade
};
/// Of the quarter of the day of the rating or, while that has none yet, of the quarter before: reviews that were given by that day and known
/// at the position of the rating. None = there are none.
[[nodiscard]] std::optional<MutualFigure> mutualFigure(const Reader &reader, const Explanation &explanation);

/// Average of the mutual reviews whose node lies in that time and that were given by that day, as known at that position.
struct MutualAverage {
    int averageCenti = 0; ///< rounded half up
    int count = 0;
};
[[nodiscard]] std::optional<MutualAverage> mutualAverage(const Reader &reader, domain::PartyId party, QDate from, QDate to, QDate givenBy,
                                                         qint64 position = std::numeric_limits<qint64>::max());

} // namespace chengcai::services
