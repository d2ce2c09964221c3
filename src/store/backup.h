// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/store.h"

namespace chengcai::store {

struct BackupInfo {
    QString path;
    qint64 madeAt = 0;   ///< UTC ms
    qint64 entries = 0;
    base::Hash chain;    ///< receipt chain head
    bool verified = false;
    QString remark{};    ///< what a person should look at, a sentence; empty = nothing
};

/// One file: the database by the backup API and the side blobs, in a container with a hash of each part. Made in a temporary name,
/// integrity-checked, chain verified, fsync, rename, fsync folder. Without a path: backups/<UTC stamp>.ccbak with rotation, which does
/// nothing, and says so in the remark, when an earlier backup there holds entries that this store does not have.
[[nodiscard]] base::Result<BackupInfo> createBackup(Store &store, const QString &path, const base::Progress &progress);
[[nodiscard]] base::Result<BackupInfo> verifyBackup(const QString &path, const base::Progress &progress);
/// Into an empty or missing folder only: restoring never removes what may be the only copy. Opens a new origin.
[[nodiscard]] base::Result<void> restoreBackup(const QString &path, const QString &folder, const base::Clock &clock,
                                               const base::Progress &progress);

/// Which files of a rotation may go: 7 daily, 4 weekly, 12 monthly ones stay, and always the newest that verifies, the one made at
/// `nowMs` and those of a clock that ran ahead. Pure.
[[nodiscard]] QStringList backupsToRemove(const QList<BackupInfo> &all, qint64 nowMs);
/// Newest backup that verified; madeAt 0 if none.
[[nodiscard]] BackupInfo lastVerifiedBackup(const Database &database);

} // namespace chengcai::store
