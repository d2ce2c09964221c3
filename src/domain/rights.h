// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

namespace chengcai::domain {

/// Stored: never renumber. An account has one or more.
enum class Role : quint8 { Inspector = 1, Supervisor = 2, Administrator = 4, Auditor = 8 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

[[nodiscard]] QString roleName(Role role);
[[nodiscard]] QString roleLabel(Role role);

/// What can be asked for. One table answers (rights.cpp); services ask it before they act, the ledger asks it again.
enum class Action : quint8 {
    ReadRegister,     ///< everybody
    RecordParty,      ///< create and amend parties, import them
    RecordFact,       ///< record, amend, import facts and evidence
    ConfirmFact,      ///< second check: supervisor, not the author
    WithdrawFact,     ///< supervisor
    MarkObjection,
    MergeParties,     ///< supervisor
    RevealIdentifier, ///< supervisor with an open case; journalled
    DraftRules,       ///< supervisor
    AdoptRules,       ///< supervisor, not the author of the draft
    ManageLists,      ///< supervisor
    ManageAccounts,   ///< administrator
    Backup,           ///< everybody who may sign in
    Restore,          ///< administrator
    Verify,           ///< everybody
    PublishForms,     ///< supervisor
    Inspect,          ///< submit, revise, hear the party
    ReviewInspection, ///< supervisor, never an author of any part
    RecordCaseStep,   ///< steps of a case; notices, replies and verification of rectification
    DecideCase,       ///< supervisor: open, file, decide and close a case, record lateness; never an investigator
    PlanInspections,  ///< supervisor: adopt a plan, record a draw
    AssignTasks,      ///< supervisor; everybody reads tasks
    Exchange,         ///< export to the office, take its files over: everybody who may sign in but an auditor
    ResolveConflict,  ///< supervisor
    PublishRelease,   ///< supervisor; a second one approves
    ManageDevices     ///< administrator: approve and revoke computers, the office's keys
};
[[nodiscard]] bool mayDo(Roles roles, Action action);

} // namespace chengcai::domain
