// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/store.h"

namespace chengcai::store {

struct VerifyReport {
    qint64 entries = 0;
    bool ok = true;
    qint64 firstBad = 0;      ///< received_no of the first bad or missing entry, 0 = none: what is wrong is beside the entries
    QString problem;          ///< what is wrong, a sentence
};
/// Re-hashes and decodes every entry from its raw bytes, checks canonical form, chain, signature against the key its author had,
/// copied columns, receipts, monotone admission, origins, the mark outside, blobs, local checksums and the schema itself. Not the
/// projections: that is rebuild(). Reads only.
[[nodiscard]] base::Result<VerifyReport> verify(const Database &database, const QString &storeFolder, const base::Progress &progress);

struct RebuildReport {
    base::Hash stateRoot;        ///< of the journal folded anew
    base::Hash storedRoot;       ///< of the projections as they are
    bool equal = false;
    QString firstDifference;     ///< type, uid and column of the first difference
};
/// Folds the journal anew into a temporary database and compares. `replace`: puts the new projections in place (needs a writable
/// store). exchange.md §4: 4,096 buckets by uid prefix, rows sorted by uid, full ids, never local integers.
[[nodiscard]] base::Result<RebuildReport> rebuild(Database &database, bool replace, const base::Progress &progress);
[[nodiscard]] base::Result<base::Hash> stateRoot(Database &database);

} // namespace chengcai::store
