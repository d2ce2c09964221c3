// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/manifest.h"
#include "journal/entry.h"

#include <QIODevice>
#include <QTemporaryFile>

#include <memory>

namespace chengcai::exchange {

/// Writes a `.ccb`: blocks are compressed into a spool as they come, then header, signed manifest and blocks go out in one sealed stream.
/// Any thread, one at a time. What is in the file is for its recipients alone.
class BundleWriter
{
public:
    /// `head`: everything but bundle id, recipients and blocks. The spool is an unnamed file in that folder, for its owner only.
    BundleWriter(Manifest head, const QString &spoolFolder);

    [[nodiscard]] base::Result<void> addEntry(const journal::SignedEntry &entry);
    /// At most MaxBlobBytes; it travels under its SHA-256.
    [[nodiscard]] base::Result<void> addBlob(const QByteArray &content);
    /// Whole, in one block: a part of a release, the office's word on a request, keys of persons.
    [[nodiscard]] base::Result<void> addPart(BlockType type, const QByteArray &content);
    /// Once, last. `out` is written from where it stands.
    [[nodiscard]] base::Result<void> write(QIODevice &out, const QList<QByteArray> &recipientKeys, const journal::SigningKey &device);
    [[nodiscard]] base::Uid bundle() const { return m_manifest.bundle; }

private:
    [[nodiscard]] base::Result<void> addBlock(BlockType type, const QByteArray &plain);
    [[nodiscard]] base::Result<void> flushEntries();

    Manifest m_manifest;
    QTemporaryFile m_spool;
    QByteArray m_entries; ///< of the block that is being filled
};

} // namespace chengcai::exchange
