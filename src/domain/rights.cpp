// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rights.h"

#include <QCoreApplication>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr Roles Everybody = Role::Inspector | Role::Supervisor | Role::Administrator | Role::Auditor;
constexpr Roles Recorders = Role::Inspector | Role::Supervisor;

constexpr Roles allowed(Action action)
{
    switch (action) {
    case Action::ReadRegister:
    case Action::Backup:
    case Action::Verify:
        return Everybody;
    case Action::RecordParty:
    case Action::RecordFact:
    case Action::MarkObjection:
    case Action::Inspect:
    case Action::RecordCaseStep:
        return Recorders;
    case Action::ConfirmFact:
    case Action::WithdrawFact:
    case Action::MergeParties:
    case Action::RevealIdentifier:
    case Action::DraftRules:
    case Action::AdoptRules:
    case Action::ManageLists:
    case Action::PublishForms:
    case Action::ReviewInspection:
    case Action::DecideCase:
    case Action::PlanInspections:
    case Action::AssignTasks:
        return Role::Supervisor;
    case Action::Exchange:
        return Role::Inspector | Role::Supervisor | Role::Administrator;
    case Action::ResolveConflict:
    case Action::PublishRelease:
        return Role::Supervisor;
    case Action::ManageAccounts:
    case Action::ManageDevices:
    case Action::Restore:
        return Role::Administrator;
    }
    return {};
}

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Inspector: return u"inspector"_s;
    case Role::Supervisor: return u"supervisor"_s;
    case Role::Administrator: return u"administrator"_s;
    case Role::Auditor: return u"auditor"_s;
    }
    return {};
}

QString roleLabel(Role role)
{
    switch (role) {
    case Role::Inspector: return Text::tr("Inspector");
    case Role::Supervisor: return Text::tr("Supervisor");
    case Role::Administrator: return Text::tr("Administrator");
    case Role::Auditor: return Text::tr("Auditor");
    }
    return {};
}

bool mayDo(Roles roles, Action action)
{
    return bool(roles & allowed(action));
}

} // namespace chengcai::domain
