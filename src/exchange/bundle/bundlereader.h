// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/manifest.h"
#include "journal/entry.h"
#include "journal/sealing.h"

#include <QIODevice>
#include <QTemporaryFile>

#include <functional>
#include <memory>

namespace chengcai::exchange {

/// Whom a bundle is opened for and who says that a device is known.
struct BundleTrust {
    const journal::BoxKey *key = nullptr; ///< outlives the opening
    base::Uid deployment; ///< null for a computer that is about to join: `device` then answers for the office, too
    /// The device's public key if its certificate is good, or why not.
    std::function<base::Result<QByteArray>(const base::Uid &device, const QByteArray &certificate)> device;
};

/// Reads a `.ccb` in the order of trust: outer form and checksum, seal, manifest, signature of the device, hash of every block; only then is anything
/// decompressed or parsed. Every refusal has a code:
///   InputRefused: BND-001 no bundle, -002 newer format, -003 incomplete ("41 % arrived"), -004 damaged, -005 beyond a limit;
///   NotAuthentic: BND-010 not addressed to this key, -011 seal broken, -012 no end or something after it, -020 header and manifest differ,
///   -021 another office, -022 device not known, -023 signature, -030/-031 manifest, -032 blocks do not fill the stream, -033 hash of a block,
///   -034 block does not unpack to what it says, -035 malformed entries, -036 a block of another type than asked for.
/// Any thread, one at a time.
class BundleReader
{
public:
    /// Goes through the whole file; `file` must be readable at any place. The spool is an unnamed file in that folder.
    [[nodiscard]] static base::Result<std::unique_ptr<BundleReader>> open(QIODevice &file, const BundleTrust &trust, const QString &spoolFolder);

    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    struct Entry {
        QByteArrayView raw;       ///< valid during the visit
        QByteArrayView signature; ///< 64 bytes, not checked: that needs the author's certificate
    };
    /// In their order; `visit` may stop with an error.
    [[nodiscard]] base::Result<void> entries(size_t block, const std::function<base::Result<void>(const Entry &)> &visit);
    /// Of any other block, whole.
    [[nodiscard]] base::Result<QByteArray> content(size_t block);

private:
    BundleReader(Manifest manifest, std::unique_ptr<QTemporaryFile> spool, qint64 blocksAt);
    [[nodiscard]] base::Result<void> checkBlocks();
    [[nodiscard]] base::Result<QByteArray> plain(size_t block);

    Manifest m_manifest;
    std::unique_ptr<QTemporaryFile> m_spool;
    std::vector<qint64> m_places;
};

} // namespace chengcai::exchange
