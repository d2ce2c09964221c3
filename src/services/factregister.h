// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "services/session.h"

namespace chengcai::services {

/// Records, amends, withdraws, confirms credit facts and their evidence. Session's thread.
class FactRegister
{
public:
    explicit FactRegister(Session &session) : m_session(session) {}

    /// Errors of checkFact() and of the rule book (unknown indicator, other kind's, retired), a duplicate; then warnings.
    struct Problem {
        QString code;
        QString field;
        QString message;
        bool warning = false;
    };
    [[nodiscard]] std::vector<Problem> check(const domain::CreditFact &fact, domain::FactId except = {}) const;
    [[nodiscard]] base::Result<domain::FactId> record(const domain::CreditFact &fact);
    /// What record() would append, for an entry that does more.
    [[nodiscard]] base::Result<journal::Change> creation(const domain::CreditFact &fact) const;
    [[nodiscard]] base::Result<void> amend(domain::FactId id, const domain::CreditFact &fact);
    /// What amend() would append, for an entry that does more; none if nothing differs.
    [[nodiscard]] base::Result<std::optional<journal::Change>> amendment(domain::FactId id, const domain::CreditFact &fact) const;
    [[nodiscard]] base::Result<void> withdraw(domain::FactId id, const QString &reason);
    /// Second check, by somebody who neither recorded nor amended it.
    [[nodiscard]] base::Result<void> confirm(domain::FactId id);
    [[nodiscard]] base::Result<void> setObjection(domain::FactId id, bool under, const QString &reason);
    /// Records a new fact (no id) or amends one, together with its new evidence files: one entry, all or nothing.
    [[nodiscard]] base::Result<void> submit(const domain::CreditFact &fact, const QStringList &files);
    /// Puts files into the blob store and names them in an amendment of the fact.
    [[nodiscard]] base::Result<void> attach(domain::FactId id, const QStringList &files);
    [[nodiscard]] base::Result<QByteArray> evidence(const domain::Evidence &evidence) const;

private:
    Session &m_session;
};

[[nodiscard]] std::optional<domain::CreditFact> fact(const Reader &reader, domain::FactId id);
[[nodiscard]] std::optional<domain::CreditFact> factByUid(const Reader &reader, const base::Uid &uid);
[[nodiscard]] std::vector<domain::CreditFact> factsOf(const Reader &reader, domain::PartyId party);
[[nodiscard]] std::vector<domain::Listing> listingsOf(const Reader &reader, domain::PartyId party);

/// What waits for somebody.
struct OpenFacts {
    qint64 unchecked = 0;      ///< negative, in force, not confirmed by a second person
    qint64 underObjection = 0;
};
[[nodiscard]] OpenFacts openFacts(const Reader &reader);

/// Entries of lists that others keep. What the office lists itself: ListProcedures.
class Listings
{
public:
    explicit Listings(Session &session) : m_session(session) {}
    /// An entry of another authority's list, taken over with its source. Returns the uid of the entry. Codes "LST-…".
    [[nodiscard]] base::Result<base::Uid> publish(const domain::Listing &listing);
    [[nodiscard]] base::Result<void> remove(const base::Uid &listing, QDate day, const QString &reason);

private:
    Session &m_session;
};

} // namespace chengcai::services
