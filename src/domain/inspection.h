// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "domain/filledform.h"

namespace chengcai::domain {

using InspectionId = base::Id<struct InspectionTag>;
using TaskId = base::Id<struct TaskTag>;

/// A draft is a local row and no inspection yet. Stored: never renumber.
///   Submitted → Returned → Submitted … → Reviewed → Effective; from Effective a revision leads back to Submitted.
enum class InspectionState : quint8 { Submitted = 0, Returned = 1, Reviewed = 2, Effective = 3, Withdrawn = 4 };
[[nodiscard]] QString inspectionStateName(InspectionState state);
[[nodiscard]] QString inspectionStateLabel(InspectionState state);

/// What somebody did to an inspection. Stored: never renumber.
enum class InspectionAct : quint8 { Submit = 0, Revise = 1, GiveBack = 2, Review = 3, Hear = 4, MakeEffective = 5, Withdraw = 6, Verify = 7 };
[[nodiscard]] QString inspectionActLabel(InspectionAct act);
/// The state an act leads to from `state`; none if the act is not possible there. One table for services and fold alike.
///   Review only without an author among the reviewers, MakeEffective only once the party was heard: see below.
[[nodiscard]] std::optional<InspectionState> stateAfter(InspectionState state, InspectionAct act);

/// The reviewer's word on one finding. Stored: never renumber.
enum class FindingDecision : quint8 { Open = 0, Accepted = 1, Rejected = 2 };

/// One finding or praise of an inspection, numbered from 1 in the order of the form.
struct Finding {
    int number = 0;
    Proposal proposal;
    FindingDecision decision = FindingDecision::Open;
    QString decisionReason;
    FactId fact; ///< the credit fact it became, once effective
};

/// The party's statement on the findings (陈述申辩), or that it was asked and said nothing.
struct PartyStatement {
    QDate day;       ///< null = not heard yet
    bool given = false;
    QString text;    ///< what it said; without a statement: how and when it was asked
    std::vector<Evidence> evidence;
};

/// One inspection of one party with one form.
struct Inspection {
    InspectionId id;
    base::Uid uid;
    QString number;          ///< "JC2026-7F3A-017"
    PartyId party;
    FormTemplateId form;
    base::Uid task;          ///< null = without a task
    QDate inspectedOn;
    QString place;
    InspectionState state = InspectionState::Submitted;
    int revision = 1;
    QDate effectiveOn;       ///< null until effective
    Answers answers;
    std::vector<Finding> findings;
    PartyStatement statement;
    QString returnReason;    ///< of the last return
};

/// The answers and what follows from them, as one revision carries them. Deterministic, strict; codes "INS-0…".
struct InspectionContent {
    Answers answers;
    std::vector<Proposal> proposals;
    bool operator==(const InspectionContent &) const = default;
};
[[nodiscard]] QByteArray inspectionContentToJson(const InspectionContent &content);
[[nodiscard]] base::Result<InspectionContent> inspectionContentFromJson(const QByteArray &json);

/// Every file named in the answers, each once.
[[nodiscard]] std::vector<Evidence> evidenceOf(const Answers &answers);

/// Item by item what a revision changed.
struct AnswerChange {
    QString item;
    Answer before;
    Answer after;
};
[[nodiscard]] std::vector<AnswerChange> changesBetween(const Answers &before, const Answers &after);

} // namespace chengcai::domain
