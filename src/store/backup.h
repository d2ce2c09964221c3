// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/backupkeys.h"
#include "store/store.h"

#include <functional>

namespace chengcai::store {

struct BackupInfo {
    QString path;
    qint64 madeAt = 0;   ///< UTC ms
    qint64 entries = 0;
    base::Hash chain;    ///< receipt chain head
    bool verified = false;
    QString remark{};    ///< what a person should look at, a sentence; empty = nothing
};

/// One file: the database by the backup API and the side blobs, in a container with a hash of each part, sealed for those who may restore it
/// (holdersOf()). Made in a temporary name,
/// integrity-checked, chain verified, fsync, rename, fsync folder. Without a path: backups/<UTC stamp>.ccbak with rotation, which does
/// nothing, and says so in the remark, when an earlier backup there holds entries that this store does not have.
[[nodiscard]] base::Result<BackupInfo> createBackup(Store &store, const QString &path, const base::Progress &progress);
[[nodiscard]] base::Result<BackupInfo> verifyBackup(const QString &path, const BackupOpener &opener, const base::Progress &progress);
/// Asked before anything is put in place, with the verified copy and the folder it lies in. An error ends the restoring.
using MayRestore = std::function<base::Result<void>(Database &copy, const QString &folder)>;
/// Into an empty or missing folder only: restoring never removes what may be the only copy. Opens a new origin.
[[nodiscard]] base::Result<void> restoreBackup(const QString &path, const QString &folder, const BackupOpener &opener, const MayRestore &mayRestore,
                                               const base::Progress &progress);

/// Which files of a rotation may go: 7 daily, 4 weekly, 12 monthly ones stay, and always the newest that verifies, the one made at
/// `nowMs` and those of a clock that ran ahead. Pure.
[[nodiscard]] QStringList backupsToRemove(const QList<BackupInfo> &all, qint64 nowMs);
/// Whether the list of backups is as the program wrote it: a digest over all its rows is kept beside the settings. A list written before
/// there was a digest is believed.
[[nodiscard]] bool backupLogAltered(const Database &database);
/// Newest backup that verified; madeAt 0 if none.
[[nodiscard]] BackupInfo lastVerifiedBackup(const Database &database);

} // namespace chengcai::store
