// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "store/queries/petitions.h"

namespace chengcai::services {

using store::PetitionStepRow;

/// An objection or an application for repair as it comes in: about a fact or about an entry of the office's list.
struct PetitionInput {
    domain::PetitionKind kind = domain::PetitionKind::Objection;
    domain::FactId fact;
    domain::ListProcedureId procedure;
    QString applicant; ///< empty = the party
    QString claim;
    QDate day;         ///< of receipt; null = today
};

struct PetitionDecision {
    QDate day; ///< null = today
    domain::PetitionOutcome outcome = domain::PetitionOutcome::Dismissed;
    QString text;
    std::optional<domain::CreditFact> corrected; ///< of Corrected: how the fact reads now
    QString apology;   ///< of a list entry that was wrong
    QString publicity; ///< of a granted repair
    std::vector<domain::MetCondition> conditions;
};

/// Objections and repairs: received (a fact objected to is marked in the same entry), verified, decided by somebody who did not receive it
/// and, of an objection, has no part in what it is about, with the effect in the same entry, and answered. Order and the second person are checked here with a sentence each and again
/// when the entry is folded. Session's thread. Codes "PTN-…".
class Petitions
{
public:
    explicit Petitions(Session &session) : m_session(session) {}

    [[nodiscard]] base::Result<domain::PetitionId> receive(const PetitionInput &input, const QStringList &files = {});
    /// Ask, Verify, Answer, Withdraw. A null day = today. A withdrawn objection takes its mark along.
    [[nodiscard]] base::Result<void> step(domain::PetitionId id, const domain::PetitionStep &step, const QStringList &files = {});
    [[nodiscard]] base::Result<void> decide(domain::PetitionId id, const PetitionDecision &input, const QStringList &files = {});

private:
    [[nodiscard]] base::Result<domain::Petition> standing(domain::PetitionId id, domain::PetitionAct act, QDate day) const;
    [[nodiscard]] base::Result<void> mayDecide(const domain::Petition &petition) const;
    [[nodiscard]] base::Result<void> checkRepair(const domain::Petition &petition, const PetitionDecision &input, QDate day) const;
    [[nodiscard]] base::Result<std::vector<journal::Change>> effects(const domain::Petition &petition, const PetitionDecision &input, QDate day) const;
    [[nodiscard]] std::vector<journal::Change> unmarked(const domain::Petition &petition, const QString &reason) const;
    [[nodiscard]] base::Result<void> append(const QString &kind, domain::PartyId about, std::vector<journal::Change> changes, const std::vector<domain::Evidence> &files);

    Session &m_session;
};

/// Why the act is not possible now, in words; empty if it is.
[[nodiscard]] QString whyNot(const domain::Petition &petition, domain::PetitionAct act);

/// Reads; any thread, with that thread's Reader.
[[nodiscard]] std::optional<domain::Petition> petition(const Reader &reader, domain::PetitionId id);
[[nodiscard]] std::optional<domain::Petition> petitionByNumber(const Reader &reader, const QString &number);
[[nodiscard]] std::vector<PetitionStepRow> petitionSteps(const Reader &reader, domain::PetitionId id);
/// What it is about, in one line.
[[nodiscard]] QString subjectText(const Reader &reader, const domain::Petition &petition);

/// What a decision would do, before it is made.
struct PetitionPreview {
    domain::Rating before;
    domain::Rating after;
    QStringList listsBefore; ///< labels of the lists the party is on
    QStringList listsAfter;
    QDate earliest; ///< of a repair: first day on which its publicity may end; null = no class given
};
[[nodiscard]] PetitionPreview petitionPreview(const Reader &reader, const domain::Petition &petition, const PetitionDecision &decision, QDate day);

/// One in the list of all, with its clocks as they stand on that day.
struct PetitionLine {
    domain::Petition petition; ///< without conditions
    domain::Party party;
    QString subject;
    domain::ClockState next; ///< of the office, ending first; its rule is null if none runs
    [[nodiscard]] bool late() const { return next.rule && next.late(); }
};
/// Open ones first, the latest first.
[[nodiscard]] std::vector<PetitionLine> petitions(const Reader &reader, QDate day);

} // namespace chengcai::services
