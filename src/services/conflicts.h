// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "store/queries/conflicts.h"

namespace chengcai::services {

using store::Conflict;
using store::ConflictValue;
using store::TwinRecords;
using store::SetAside;

[[nodiscard]] std::vector<Conflict> openConflicts(const Reader &reader);
/// As a number only; quick.
[[nodiscard]] qint64 openConflictCount(const Reader &reader);
[[nodiscard]] std::vector<TwinRecords> twinRecords(const Reader &reader);
/// `decidedToo`: those a person has decided upon as well.
[[nodiscard]] std::vector<SetAside> entriesSetAside(const Reader &reader, bool decidedToo);

/// One of the values, or what was before, becomes the field's value; the entry names every value it writes over. Supervisors. The conflict is
/// looked at again: InputRefused "CFL-001" if it is no longer as it was shown.
[[nodiscard]] base::Result<void> resolveConflict(Session &session, const Conflict &conflict, const base::Hash &chosen);
/// An entry that was kept and not applied is written again by whoever decides so, or stays aside for a reason. Supervisors.
[[nodiscard]] base::Result<void> reissueEntry(Session &session, const base::Hash &entry);
[[nodiscard]] base::Result<void> rejectEntry(Session &session, const base::Hash &entry, const QString &reason);

} // namespace chengcai::services
