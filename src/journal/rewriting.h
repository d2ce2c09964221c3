// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <QHash>

namespace chengcai::journal {

/// The same change when what it speaks of has other names: entities (16 bytes) in its target and anywhere in its body, entries (32 bytes) in
/// its bases. Names that are not in the tables stay.
[[nodiscard]] Change rewritten(const Change &change, const QHash<base::Uid, base::Uid> &entities, const QHash<base::Hash, base::Hash> &entries);

} // namespace chengcai::journal
