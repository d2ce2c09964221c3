// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"

/// 信用承诺: what a supplier promises for a project instead of handing in papers, and what a later spot check found.
namespace chengcai::domain {

using CommitmentId = base::Id<struct CommitmentTag>;

/// Stored: never renumber.
enum class CommitmentState : quint8 {
    Given = 0,
    Kept = 1,     ///< a spot check found it true and fulfilled
    Broken = 2,   ///< it became a fact
    Withdrawn = 3 ///< recorded by mistake
};
[[nodiscard]] QString commitmentStateName(CommitmentState state);
[[nodiscard]] QString commitmentStateLabel(CommitmentState state);

/// What a spot check found. Stored: never renumber.
enum class CommitmentFinding : quint8 {
    None = 0,
    Kept = 1,
    False = 2,      ///< 虚假承诺
    Unfulfilled = 3 ///< 未履行承诺
};
[[nodiscard]] QString commitmentFindingName(CommitmentFinding finding);
[[nodiscard]] QString commitmentFindingLabel(CommitmentFinding finding);
[[nodiscard]] std::optional<CommitmentFinding> commitmentFindingFromName(QStringView name);
/// The indicator a broken commitment is recorded under, as the access rules say; empty for a kept one.
[[nodiscard]] QString indicatorOf(CommitmentFinding finding);

struct Commitment {
    CommitmentId id;
    base::Uid uid;
    QString number;        ///< "CN2026-7F3A-002"
    PartyId party;
    QString project;
    QString projectNo;     ///< of the procurement platform; may be empty
    QDate givenOn;
    QStringList documents; ///< codes of the papers it stands for
    CommitmentState state = CommitmentState::Given;
    QDate checkedOn;
    CommitmentFinding finding = CommitmentFinding::None;
    QString text;          ///< what the check found
    FactId fact;
    std::vector<Evidence> evidence;
};

} // namespace chengcai::domain
