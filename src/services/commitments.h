// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/access.h"
#include "store/queries/commitments.h"

namespace chengcai::services {

struct CommitmentInput {
    domain::PartyId party;
    QString project;
    QString projectNo;
    QDate day; ///< null = today
};

struct CommitmentCheckInput {
    QDate day; ///< null = today
    domain::CommitmentFinding finding = domain::CommitmentFinding::Kept;
    QString text;
};

/// Credit commitments for projects: given where the access rules allow them instead of papers, checked later by sample. One that was not
/// kept becomes a fact in the same entry. Session's thread. Codes "CMT-…".
class Commitments
{
public:
    explicit Commitments(Session &session) : m_session(session) {}

    /// Stands for the papers that the rules allow this supplier to leave out on that day.
    [[nodiscard]] base::Result<domain::CommitmentId> give(const CommitmentInput &input);
    [[nodiscard]] base::Result<void> check(domain::CommitmentId id, const CommitmentCheckInput &input, const QStringList &files = {});
    /// Recorded by mistake.
    [[nodiscard]] base::Result<void> withdraw(domain::CommitmentId id, const QString &reason);

private:
    [[nodiscard]] base::Result<domain::Commitment> given(domain::CommitmentId id, QDate day) const;
    [[nodiscard]] base::Result<void> append(const QString &kind, domain::PartyId about, std::vector<journal::Change> changes, const std::vector<domain::Evidence> &files);

    Session &m_session;
};

struct CommitmentRow {
    domain::Commitment commitment;
    domain::Party party;
};
/// Reads; any thread, with that thread's Reader. The latest first.
[[nodiscard]] std::vector<CommitmentRow> commitments(const Reader &reader);
[[nodiscard]] std::optional<domain::Commitment> commitment(const Reader &reader, domain::CommitmentId id);
[[nodiscard]] std::optional<domain::Commitment> commitmentByNumber(const Reader &reader, const QString &number);
/// Titles of the papers it stands for, in the language of the screen.
[[nodiscard]] QStringList documentsOf(const domain::Commitment &commitment);

} // namespace chengcai::services
