// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/petition.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace chengcai::store {

/// A step as it was recorded, with who recorded it.
struct PetitionStepRow {
    domain::PetitionStep step;
    base::Uid author;
    QString authorName;
    qint64 at = 0; ///< UTC ms of its admission
};

/// Reads. Any connection; thread of that connection.
class PetitionQueries
{
public:
    explicit PetitionQueries(const Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<domain::Petition> byId(domain::PetitionId id) const;
    [[nodiscard]] std::optional<domain::Petition> byNumber(const QString &number) const;
    /// Open ones first, the latest first; without conditions.
    [[nodiscard]] std::vector<domain::Petition> all() const;
    /// Those that are not closed.
    [[nodiscard]] std::vector<domain::Petition> open() const;
    [[nodiscard]] std::vector<domain::Petition> ofFact(domain::FactId fact) const;
    [[nodiscard]] std::vector<domain::Petition> ofProcedure(domain::ListProcedureId procedure) const;
    /// The fact bears its mark for an objection, and not for what a court or another authority reviews.
    [[nodiscard]] bool setTheMark(domain::FactId fact) const;
    [[nodiscard]] std::vector<PetitionStepRow> steps(domain::PetitionId id) const;
    /// Highest running number behind the prefix.
    [[nodiscard]] int lastNumber(const QString &prefix) const;

private:
    [[nodiscard]] std::vector<domain::Petition> rows(const QString &where, const QVariantList &values) const;
    [[nodiscard]] std::optional<domain::Petition> one(const QString &where, const QVariantList &values) const;

    const Database &m_database;
};

} // namespace chengcai::store
