// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/changes/bodies.h"

/// Who may write what: asked when an entry is appended, when it is taken over from another store, and when the journal is verified.
namespace chengcai::journal {

/// Nothing that needs a person's right: the device alone may sign.
[[nodiscard]] bool isMachineWork(const std::vector<Change> &changes);
/// Whether an account with those roles may write an entry of that kind. Every change needs its right; to resolve a conflict is a right of its own.
[[nodiscard]] bool mayWrite(QStringView entryKind, const std::vector<Change> &changes, domain::Roles roles);
/// The account that changes create for their own author: the first one of an office begins so.
[[nodiscard]] std::optional<AccountBody> accountMadeForSelf(const std::vector<Change> &changes, const base::Uid &author);

} // namespace chengcai::journal
