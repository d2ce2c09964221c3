// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluator.h"
#include "store/database.h"

#include <limits>
#include <optional>
#include <vector>

namespace chengcai::store {

/// Position in the journal: "as known after this entry". Latest = everything.
inline constexpr qint64 Latest = std::numeric_limits<qint64>::max();

class FactQueries
{
public:
    explicit FactQueries(const Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<domain::CreditFact> byId(domain::FactId id) const;
    [[nodiscard]] std::optional<domain::CreditFact> byUid(const base::Uid &uid) const;
    /// Facts of a party and of those it answers for at that position, withdrawn ones included and marked, by (effectiveOn, indicator, uid).
    [[nodiscard]] std::vector<domain::CreditFact> ofParty(domain::PartyId party, qint64 position = Latest) const;
    [[nodiscard]] std::vector<domain::Listing> listings(domain::PartyId party, qint64 position = Latest) const;
    /// First day on which an effective inspection or review makes the party rated; null = none.
    [[nodiscard]] QDate firstReviewed(domain::PartyId party, qint64 position = Latest) const;
    /// Who answers for the party at that position (itself, or the end of the chain of successors).
    [[nodiscard]] domain::PartyId answerable(domain::PartyId party, qint64 position = Latest) const;
    /// A stored fact equal in party, indicator, effectiveOn, until, normalised decision number and text.
    [[nodiscard]] std::optional<domain::FactId> duplicateOf(const domain::CreditFact &fact) const;
    [[nodiscard]] qint64 count() const;
    /// Parties with a fact that is not withdrawn and has such a fine, any ban, or one of the indicators: who may be proposed for a list. Goes
    /// through every fact: for a job.
    [[nodiscard]] std::vector<domain::PartyId> partiesWithGrounds(qint64 fineFen, const QStringList &indicators) const;
    [[nodiscard]] std::vector<domain::PartyId> partiesWithFacts(const QStringList &indicators) const;
    /// Who answers today for a fact that is not withdrawn and is under objection, or is negative and not second-checked; effective by that day.
    [[nodiscard]] std::vector<domain::PartyId> partiesUnderObjection(QDate day) const;
    [[nodiscard]] std::vector<domain::PartyId> partiesUnchecked(QDate day) const;
    /// Every list entry, removed ones marked.
    [[nodiscard]] std::vector<domain::Listing> allListings() const;

    /// Everyone who recorded or amended the fact: none of them may confirm it.
    [[nodiscard]] std::vector<base::Uid> authors(domain::FactId id) const;

private:
    [[nodiscard]] std::vector<domain::PartyId> answering(const QString &where, QDate day) const;

    const Database &m_database;
};

/// Match key of a fact as stored in fact.match_key.
[[nodiscard]] qint64 matchKey(const QString &decisionKey, const QString &indicator, QDate effectiveOn, QDate until, const QString &text);

} // namespace chengcai::store
