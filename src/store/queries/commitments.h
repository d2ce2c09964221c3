// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commitment.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace chengcai::store {

/// Reads. Any connection; thread of that connection.
class CommitmentQueries
{
public:
    explicit CommitmentQueries(const Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<domain::Commitment> byNumber(const QString &number) const;
    [[nodiscard]] std::optional<domain::Commitment> byId(domain::CommitmentId id) const;
    /// The latest first.
    [[nodiscard]] std::vector<domain::Commitment> all() const;
    [[nodiscard]] std::vector<domain::Commitment> ofParty(domain::PartyId party) const;
    /// Highest running number behind the prefix.
    [[nodiscard]] int lastNumber(const QString &prefix) const;

private:
    [[nodiscard]] std::vector<domain::Commitment> rows(const QString &where, const QVariantList &values) const;

    const Database &m_database;
};

} // namespace chengcai::store
