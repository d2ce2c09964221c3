// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace chengcai::store {

/// The container of a backup: magic, length of the manifest (u32 big-endian), manifest (deterministic CBOR), the parts back to back in its order,
/// SHA-256 of everything before. Part names are "store.ccj" or "blobs/<2 hex>/<64 hex>", nothing else.
struct BackupManifest {
    struct Part {
        QString name;
        qint64 size = 0;
        base::Hash sha256;
    };
    qint64 madeAt = 0; ///< UTC ms
    qint64 entries = 0;
    base::Hash chain;
    std::vector<Part> parts;
};

struct BackupPart {
    QString name;
    QString file; ///< where its content is now
};

/// Writes and fsyncs; `manifest.parts` is made from `parts`. Codes "BAK-…", "STO-03x".
[[nodiscard]] base::Result<void> writeBackupFile(const QString &path, BackupManifest manifest, const std::vector<BackupPart> &parts);
[[nodiscard]] base::Result<BackupManifest> readBackupManifest(const QString &path);
/// Reads the whole file and compares every hash.
[[nodiscard]] base::Result<void> checkBackupFile(const QString &path);
/// Unpacks the parts into a folder, each compared with its hash and fsynced.
[[nodiscard]] base::Result<BackupManifest> extractBackupFile(const QString &path, const QString &folder);

} // namespace chengcai::store
