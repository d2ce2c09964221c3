// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "store/queries/listprocedures.h"

namespace chengcai::services {

using store::ListStepRow;

/// What a procedure begins with. Grounds of the black and the focus list are facts of the party; those of the red list may be none.
struct ListProposal {
    domain::PartyId party;
    domain::ListKind list = domain::ListKind::Black;
    QString summary;
    std::vector<domain::FactId> facts;
    QDate day; ///< null = today
};

struct ListDecision {
    QDate day; ///< null = today
    QString decisionNo;
    QString text;
    QString authority;
    QString basis;
    int months = 0; ///< 0 = as the rules say for that list
    std::vector<domain::FactId> facts; ///< empty = those of the proposal
    std::vector<domain::PersonMeasure> persons;
};

/// Procedures of the red, black and focus lists: proposed, noticed, heard, decided by somebody who did not prepare it, published by a separate
/// act, ended, exit announced, archived. Every step is one journal entry; order, mandatory texts and the second person are checked here with
/// a sentence each and again when the entry is folded. Session's thread. Codes "LST-…".
class ListProcedures
{
public:
    explicit ListProcedures(Session &session) : m_session(session) {}

    [[nodiscard]] base::Result<domain::ListProcedureId> propose(const ListProposal &input);
    /// Every act but Propose, Decide, Publish, End. A null day = today.
    [[nodiscard]] base::Result<void> step(domain::ListProcedureId id, const domain::ListStep &step, const QStringList &files = {});
    [[nodiscard]] base::Result<void> decide(domain::ListProcedureId id, const ListDecision &input, const QStringList &files = {});
    /// The entry is public from that day for the term that was decided; null = the day of the step.
    [[nodiscard]] base::Result<void> publish(domain::ListProcedureId id, const domain::ListStep &step, QDate from, const QStringList &files = {});
    /// Takes the entry off before its term is over.
    [[nodiscard]] base::Result<void> end(domain::ListProcedureId id, const domain::ListStep &step, const QStringList &files = {});

private:
    struct Prepared {
        domain::ListProcedure before;
        domain::ListStep step;
    };
    [[nodiscard]] base::Result<domain::ListProcedure> standing(domain::ListProcedureId id, domain::ListAct act, QDate day) const;
    [[nodiscard]] base::Result<Prepared> prepare(domain::ListProcedureId id, const domain::ListStep &step, const QStringList &files);
    [[nodiscard]] base::Result<void> checkPeriod(const domain::ListProcedure &before, const domain::ListStep &step) const;
    [[nodiscard]] base::Result<void> checkFinal(const std::vector<domain::FactId> &facts, domain::ListKind list) const;
    [[nodiscard]] base::Result<std::vector<base::Uid>> uidsOf(const std::vector<domain::FactId> &facts, domain::PartyId party) const;
    [[nodiscard]] base::Result<void> append(const QString &kind, domain::PartyId about, std::vector<journal::Change> changes, const std::vector<domain::Evidence> &files);

    Session &m_session;
};

/// Why the act is not possible on that day, in words; empty if it is.
[[nodiscard]] QString whyNot(const domain::ListProcedure &procedure, domain::ListAct act, QDate day);
/// What a notice begins with: measures and rights as the law names them, to be completed by the person.
[[nodiscard]] domain::ListStep listNoticeDraft(const domain::ListProcedure &procedure, QDate day);

/// Reads; any thread, with that thread's Reader.
[[nodiscard]] std::optional<domain::ListProcedure> listProcedure(const Reader &reader, domain::ListProcedureId id);
[[nodiscard]] std::optional<domain::ListProcedure> listProcedureByNumber(const Reader &reader, const QString &number);
[[nodiscard]] std::optional<domain::ListProcedure> listProcedureOf(const Reader &reader, domain::ListingId listing);
[[nodiscard]] std::vector<ListStepRow> listSteps(const Reader &reader, domain::ListProcedureId id);

/// A procedure in the list of all, with its clocks as they stand on that day.
struct ListProcedureLine {
    domain::ListProcedure procedure; ///< without grounds and persons
    domain::Party party;
    domain::ClockState next;         ///< of the office, ending first; its rule is null if none runs
    [[nodiscard]] bool late() const { return next.rule && next.late(); }
};
/// Running ones first, the latest first.
[[nodiscard]] std::vector<ListProcedureLine> listProcedures(const Reader &reader, QDate day);

} // namespace chengcai::services
