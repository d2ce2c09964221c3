// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listprocedure.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace chengcai::store {

/// A step as it was recorded, with who recorded it.
struct ListStepRow {
    domain::ListStep step;
    base::Uid author;
    QString authorName;
    qint64 at = 0; ///< UTC ms of its admission
};

/// Reads. Any connection; thread of that connection.
class ListProcedureQueries
{
public:
    explicit ListProcedureQueries(const Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<domain::ListProcedure> byId(domain::ListProcedureId id) const;
    [[nodiscard]] std::optional<domain::ListProcedure> byNumber(const QString &number) const;
    /// The procedure that published the entry.
    [[nodiscard]] std::optional<domain::ListProcedure> ofListing(domain::ListingId listing) const;
    /// Running ones first, the latest first; without grounds and persons.
    [[nodiscard]] std::vector<domain::ListProcedure> all() const;
    /// Those that are not closed.
    [[nodiscard]] std::vector<domain::ListProcedure> open() const;
    [[nodiscard]] std::vector<domain::ListProcedure> ofParty(domain::PartyId party) const;
    [[nodiscard]] std::vector<ListStepRow> steps(domain::ListProcedureId id) const;
    /// Who proposed it or gave a notice: they do not decide it.
    [[nodiscard]] std::vector<base::Uid> preparers(domain::ListProcedureId id) const;
    /// Highest running number behind the prefix.
    [[nodiscard]] int lastNumber(const QString &prefix) const;

private:
    [[nodiscard]] std::optional<domain::ListProcedure> one(const QString &where, const QVariantList &values) const;
    [[nodiscard]] std::vector<domain::ListProcedure> rows(const QString &where, const QVariantList &values) const;

    const Database &m_database;
};

} // namespace chengcai::store
