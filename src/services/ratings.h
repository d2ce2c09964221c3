// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/bulkevaluator.h"
#include "services/session.h"

#include <array>
#include <functional>

namespace chengcai::services {

/// The two axes: what was valid on `asOf`, as known at the end of `knownAt` (null = everything known now).
struct Moment {
    QDate asOf;
    QDate knownAt;
    bool operator==(const Moment &) const = default;
};

/// One party's rating with what stands behind it.
struct Explanation {
    domain::Party party;
    Moment moment;
    domain::RuleBook ruleBook;
    domain::Rating rating;
    std::vector<QString> texts;            ///< one sentence per line of the rating
    std::vector<domain::CreditFact> facts; ///< all known, withdrawn ones marked
    std::vector<domain::Listing> listings;
    qint64 position = 0;                   ///< received_no that reproduces it
    base::Hash chain;
};
[[nodiscard]] base::Result<Explanation> explain(const Reader &reader, domain::PartyId party, const Moment &moment);

/// As known at a position of this store's journal (received_no).
[[nodiscard]] base::Result<Explanation> explainAt(const Reader &reader, domain::PartyId party, QDate asOf, qint64 position);

/// Like explain(), with assumptions: facts left out, other rules, another day. Writes nothing.
struct WhatIf {
    std::vector<domain::FactId> without;
    std::optional<domain::RuleBook> ruleBook;
};
[[nodiscard]] base::Result<Explanation> simulate(const Reader &reader, domain::PartyId party, const Moment &moment, const WhatIf &assumptions);

[[nodiscard]] base::Result<std::vector<domain::HistoryPoint>> history(const Reader &reader, domain::PartyId party, QDate from, QDate to,
                                                                      QDate knownAt = {});
[[nodiscard]] base::Result<std::vector<domain::FutureEvent>> nextEvents(const Reader &reader, domain::PartyId party, QDate after, int atMost);

/// A row of the evaluation of everybody.
struct RatedParty {
    domain::Party party;
    int scoreCenti = 0;
    int stars = 0;
    domain::Grade grade = domain::Grade::U;
    bool veto = false;
    quint8 lists = 0; ///< bit 1 << ListKind on that day
};
/// Calls `row` for every party (of a kind) by (kind, identifier); succeeded and withdrawn parties are left out.
[[nodiscard]] base::Result<qint64> evaluateEverybody(const Reader &reader, const Moment &moment, std::optional<domain::PartyKind> kind,
                                                     const std::function<void(const RatedParty &)> &row, const base::Progress &progress);

/// The same as known at a position of this store's journal (received_no).
[[nodiscard]] base::Result<qint64> evaluateEverybodyAt(const Reader &reader, QDate asOf, qint64 position, std::optional<domain::PartyKind> kind,
                                                       const std::function<void(const RatedParty &)> &row, const base::Progress &progress);

/// Whose stars or grade a draft rule book would change, on a day.
struct SimulatedChange {
    domain::Party party;
    domain::BulkEvaluator::Result now;
    domain::BulkEvaluator::Result then;
};
struct RuleBookEffect {
    qint64 parties = 0;
    qint64 changed = 0;                            ///< stars or grade differ
    std::array<std::array<qint64, 5>, 4> before{}; ///< [kind][grade] counts, Grade's numbers
    std::array<std::array<qint64, 5>, 4> after{};
    std::vector<SimulatedChange> rows;             ///< the first 5,000 that changed, greatest loss of stars first
};
[[nodiscard]] base::Result<RuleBookEffect> effectOf(const Reader &reader, const domain::RuleBook &draft, QDate asOf,
                                                    const base::Progress &progress);

/// Brings today's cached ratings up to date; cheap when nothing changed. Writes local rows only. Session's thread.
[[nodiscard]] base::Result<void> refreshRatings(Session &session, const ChangeNews &news, const base::Progress &progress);

/// Number of parties by kind and grade today, from the cache.
[[nodiscard]] std::array<std::array<qint64, 5>, 4> gradeCounts(const Reader &reader);

} // namespace chengcai::services
