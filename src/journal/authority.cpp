// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/authority.h"

#include <algorithm>

namespace chengcai::journal {

bool isMachineWork(const std::vector<Change> &changes)
{
    return std::none_of(changes.begin(), changes.end(), [](const Change &change) { return neededRight(change.kind).has_value(); });
}

bool mayWrite(QStringView entryKind, const std::vector<Change> &changes, domain::Roles roles)
{
    if (entryKind == ResolveKind && !domain::mayDo(roles, domain::Action::ResolveConflict))
        return false;
    return std::all_of(changes.begin(), changes.end(), [roles](const Change &change) {
        const auto right = neededRight(change.kind);
        return right && domain::mayDo(roles, *right);
    });
}

std::optional<AccountBody> accountMadeForSelf(const std::vector<Change> &changes, const base::Uid &author)
{
    for (const Change &change : changes) {
        if (change.kind != ChangeKind::AccountCreate)
            continue;
        QList<AccountField> present;
        const auto account = decodeAccount(change, &present);
        if (account && account->user == author)
            return *account;
    }
    return std::nullopt;
}

} // namespace chengcai::journal
