// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "services/dashboard.h"

namespace chengcai::cli {

// One function per verb; verbs with actions ("party add") look at their first argument.
[[nodiscard]] base::Result<void> initStore(Invocation &invocation);
[[nodiscard]] base::Result<void> makeDemo(Invocation &invocation);
[[nodiscard]] base::Result<void> checkIdentifiers(Invocation &invocation);
[[nodiscard]] base::Result<void> importFile(Invocation &invocation);
[[nodiscard]] base::Result<void> evaluateAll(Invocation &invocation);
[[nodiscard]] base::Result<void> checkParticipants(Invocation &invocation);
[[nodiscard]] base::Result<void> explainParty(Invocation &invocation);
[[nodiscard]] base::Result<void> showHistory(Invocation &invocation);
[[nodiscard]] base::Result<void> listParties(Invocation &invocation);
[[nodiscard]] base::Result<void> showDashboard(Invocation &invocation);
[[nodiscard]] base::Result<void> writeReport(Invocation &invocation);
[[nodiscard]] base::Result<void> verifyJournal(Invocation &invocation);
[[nodiscard]] base::Result<void> rebuildProjections(Invocation &invocation);
[[nodiscard]] base::Result<void> handleBackup(Invocation &invocation);
[[nodiscard]] base::Result<void> handleAccount(Invocation &invocation);
[[nodiscard]] base::Result<void> handleRules(Invocation &invocation);
[[nodiscard]] base::Result<void> handleParty(Invocation &invocation);
[[nodiscard]] base::Result<void> handleFact(Invocation &invocation);
[[nodiscard]] base::Result<void> handleListing(Invocation &invocation);
[[nodiscard]] base::Result<void> handleForm(Invocation &invocation);
[[nodiscard]] base::Result<void> handleInspection(Invocation &invocation);
[[nodiscard]] base::Result<void> handleRectification(Invocation &invocation);
[[nodiscard]] base::Result<void> handleCommitment(Invocation &invocation);
[[nodiscard]] base::Result<void> handleCertificate(Invocation &invocation);
[[nodiscard]] base::Result<void> handleMeasures(Invocation &invocation);
[[nodiscard]] base::Result<void> handleRecord(Invocation &invocation);
[[nodiscard]] base::Result<void> handleEvaluation(Invocation &invocation);
[[nodiscard]] base::Result<void> handleExternal(Invocation &invocation);
[[nodiscard]] base::Result<void> handleMutual(Invocation &invocation);
[[nodiscard]] base::Result<void> handleTraining(Invocation &invocation);
[[nodiscard]] base::Result<void> handlePetition(Invocation &invocation);
[[nodiscard]] base::Result<void> handleCase(Invocation &invocation);
[[nodiscard]] base::Result<void> handlePlan(Invocation &invocation);
[[nodiscard]] base::Result<void> handleDraw(Invocation &invocation);
[[nodiscard]] base::Result<void> handleTask(Invocation &invocation);
[[nodiscard]] base::Result<void> handleBundle(Invocation &invocation);
[[nodiscard]] base::Result<void> handleEnrolment(Invocation &invocation);
[[nodiscard]] base::Result<void> handleDevice(Invocation &invocation);
[[nodiscard]] base::Result<void> handleRelease(Invocation &invocation);
[[nodiscard]] base::Result<void> handleConflict(Invocation &invocation);
[[nodiscard]] base::Result<void> showLog(Invocation &invocation);

/// An action of a verb.
struct Action {
    const char *name;
    int arguments; ///< after the action's name
    base::Result<void> (*run)(Invocation &invocation);
};
/// --from and --to of an overview; the present quarter without them.
[[nodiscard]] base::Result<services::DashboardScope> dashboardScope(const Invocation &invocation);
/// "supervisor,auditor"
[[nodiscard]] base::Result<domain::Roles> rolesNamed(const QString &names);
/// --no-password, or the first line of --new-password-file.
[[nodiscard]] base::Result<std::optional<QString>> newPassword(const Invocation &invocation);
/// Runs the action named by the first argument; a usage error names what there is.
[[nodiscard]] base::Result<void> dispatch(Invocation &invocation, std::span<const Action> actions);

} // namespace chengcai::cli
