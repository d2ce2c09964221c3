// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "store/queries/conflicts.h"
#include "store/queries/pairs.h"

namespace chengcai::services {

using store::Conflict;
using store::ConflictValue;
using store::Pair;
using store::PairKind;
using store::SetAside;

[[nodiscard]] std::vector<Conflict> openConflicts(const Reader &reader);
[[nodiscard]] std::vector<Pair> pairsToCompare(const Reader &reader);
/// `decidedToo`: those a person has decided upon as well.
[[nodiscard]] std::vector<SetAside> entriesSetAside(const Reader &reader, bool decidedToo);

/// One of the values, or what was before, becomes the field's value; the entry names every value it writes over. Supervisors. The conflict is
/// looked at again: InputRefused "CFL-001" if it is no longer as it was shown.
[[nodiscard]] base::Result<void> resolveConflict(Session &session, const Conflict &conflict, const base::Hash &chosen);
/// Both stand, for a reason; what does not stand is withdrawn, merged or amended like anything else. Supervisors. InputRefused "CFL-006" if the
/// pair no longer waits.
[[nodiscard]] base::Result<void> keepBoth(Session &session, const QByteArray &one, const QByteArray &other, const QString &reason);
/// An entry that was kept and not applied is written again by whoever decides so, or stays aside for a reason. Supervisors.
[[nodiscard]] base::Result<void> reissueEntry(Session &session, const base::Hash &entry);
[[nodiscard]] base::Result<void> rejectEntry(Session &session, const base::Hash &entry, const QString &reason);

} // namespace chengcai::services
