// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "store/database.h"

#include <functional>
#include <optional>

namespace chengcai::store {

/// Calls `visit` for every entry of a batch in the order of the journal, one decoded at a time; stops at the first error.
[[nodiscard]] base::Result<void> forEachEntryOf(const Database &database, const base::Uid &batch,
                                                const std::function<base::Result<void>(const journal::Entry &, const base::Hash &)> &visit);
/// The entry with that hash, if this store has it.
[[nodiscard]] std::optional<journal::Entry> entryByHash(const Database &database, const base::Hash &hash);

} // namespace chengcai::store
