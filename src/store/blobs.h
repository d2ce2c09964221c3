// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "journal/entry.h"

namespace chengcai::store {

class Database;

/// Evidence files, named by SHA-256. Up to 1 MiB in the table, larger in blobs/ab/<sha256>, written temp → fsync → rename → fsync
/// folder before the entry that names them commits. Hashed again on every read.
class BlobStore
{
public:
    BlobStore(Database &database, const QString &storeFolder);

    /// One sentence each for: missing, a folder, empty, over 64 MiB, unreadable ("BLB-…").
    [[nodiscard]] base::Result<journal::BlobRef> addFile(const QString &path);
    [[nodiscard]] base::Result<journal::BlobRef> add(const QByteArray &content, const QString &mediaType);
    /// An entry names it and it has not arrived yet.
    [[nodiscard]] bool isAwaited(const base::Hash &sha256) const;
    /// NotAuthentic when the content no longer matches its name.
    [[nodiscard]] base::Result<QByteArray> read(const base::Hash &sha256) const;

private:
    Database &m_database;
    QString m_folder;
};

/// The same with any connection, e.g. a reader's; thread of that connection.
[[nodiscard]] base::Result<QByteArray> readBlob(const Database &database, const QString &storeFolder, const base::Hash &sha256);

} // namespace chengcai::store
