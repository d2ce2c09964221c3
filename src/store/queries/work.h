// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"
#include "store/queries/inspections.h"

namespace chengcai::store {

/// What waits for one person beside tasks. Reads; any connection, thread of that connection.
class WorkQueries
{
public:
    explicit WorkQueries(const Database &database) : m_database(database) {}

    /// An inspection that waits, with what its list shows.
    struct Waiting {
        domain::InspectionId id;
        QString number;
        domain::PartyId party;
        QString partyName;
        domain::InspectionState state = domain::InspectionState::Submitted;
        QDate inspectedOn;
        QString author;
    };
    /// In that state; written by `user` in some part, or by nobody of that name.
    [[nodiscard]] std::vector<Waiting> inspections(domain::InspectionState state, const base::Uid &user, bool own, qint64 limit) const;

    struct WaitingFact {
        domain::FactId id;
        domain::PartyId party;
        QString partyName;
        QString indicator;
        QString text;
        QDate day; ///< first day that no longer counts, or the day from which an unchecked one counts
    };
    /// Facts in force whose last day lies in from … to, both included, by their own end or by the indicator's validity in that book.
    [[nodiscard]] std::vector<WaitingFact> expiring(const domain::RuleBook &book, QDate from, QDate to, qint64 limit) const;
    /// Negative, in force, not confirmed by a second person.
    [[nodiscard]] std::vector<WaitingFact> unchecked(qint64 limit) const;

private:
    const Database &m_database;
};

} // namespace chengcai::store
