// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "journal/crypto.h"

#include <QString>

#include <functional>
#include <vector>

namespace chengcai::store {

/// The container of a backup: magic, length of the manifest (u32 big-endian), manifest (deterministic CBOR), the parts back to back in its order,
/// SHA-256 of everything before. Part names are "store.ccj" or "blobs/<2 hex>/<64 hex>", nothing else.
/// Around it, since version 2, a sealed file: magic, length and content of a head (deterministic CBOR: when, how many entries, chain head, for whom
/// it is sealed), and the container as a sealed stream to which the head is bound. Backups of version 1, not sealed, can be read for ever.
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

/// Somebody who can open a backup.
struct BackupHolder {
    QByteArray publicKey; ///< X25519, 32 bytes
    QByteArray box;       ///< of an account: its key box, from which its password gives the secret key; else empty
};
/// Finds the key of a sealed backup among its holders, whose `sealed` keys stand in the same order.
using BackupOpener = std::function<base::Result<journal::Secret>(const std::vector<BackupHolder> &holders, const std::vector<QByteArray> &sealed)>;

/// Writes, sealed for the holders, and fsyncs; `manifest.parts` is made from `parts`. The key of this file. Codes "BAK-…", "STO-03x".
[[nodiscard]] base::Result<journal::Secret> writeBackupFile(const QString &path, BackupManifest manifest, const std::vector<BackupPart> &parts,
                                                            const std::vector<BackupHolder> &holders);
/// When it was made and how far it goes, which needs no key; of a sealed file without its parts.
[[nodiscard]] base::Result<BackupManifest> readBackupManifest(const QString &path);
/// Reads the whole file and compares every hash.
[[nodiscard]] base::Result<void> checkBackupFile(const QString &path, const BackupOpener &opener);
/// Unpacks the parts into a folder, each compared with its hash and fsynced.
[[nodiscard]] base::Result<BackupManifest> extractBackupFile(const QString &path, const QString &folder, const BackupOpener &opener);

} // namespace chengcai::store
