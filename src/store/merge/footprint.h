// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "store/database.h"

#include <vector>

namespace chengcai::store {

/// What applying an entry depends on and what it changes, as hashes of names: records, their fields, persons, numbers. Two entries of which
/// neither changes what the other touches may be folded in either order. May name too much (a needless new fold), never too little.
struct Footprint {
    std::vector<quint64> reads;
    std::vector<quint64> writes;
    bool everything = false; ///< it touches what cannot be told from the entry alone
    [[nodiscard]] bool isEmpty() const { return reads.empty() && writes.empty() && !everything; }
};
/// `database`: names by which an account or a task goes beside its uid.
[[nodiscard]] Footprint footprintOf(const journal::Entry &entry, const Database &database);

} // namespace chengcai::store
