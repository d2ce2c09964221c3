// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/database.h"

#include <span>

namespace chengcai::store {

/// The projection tables, parents before children, each with the key that orders its rows.
struct ProjectionTable {
    const char *name;
    const char *key;
};
[[nodiscard]] std::span<const ProjectionTable> projectionTables();

/// The root over 4,096 buckets by uid prefix: rows by uid with full ids and entry hashes, never local integers, and without what
/// is derived from other columns by the libraries of a machine (pinyin, comparison keys, groups) or tells what was known here when
/// (earlier revisions of a fact): equal in every store that holds the same entries, in whatever order they arrived.
[[nodiscard]] base::Result<base::Hash> computeStateRoot(const Database &database);
/// Compares every column of every projection row of two databases; names table, uid or key, and column of the first
/// difference; empty if there is none.
[[nodiscard]] base::Result<QString> firstDifference(const Database &stored, const Database &fresh, const base::Progress &progress);

} // namespace chengcai::store
