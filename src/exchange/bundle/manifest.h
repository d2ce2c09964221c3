// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace chengcai::exchange {

/// Limits of a bundle. What is beyond is refused before it is read.
inline constexpr qint64 MaxBundleBytes = 512LL << 20;
inline constexpr qint64 MaxPlainBytes = 2LL << 30; ///< of all blocks together
inline constexpr qint64 MaxManifestBytes = 1 << 20;
inline constexpr qint64 MaxEntriesBlock = 8 << 20;
inline constexpr qint64 MaxBlobBytes = 64 << 20;
inline constexpr size_t MaxRecipients = 512; ///< the header stays below 64 KiB

enum class BundleType : quint8 { Entries = 0, Release = 1, EnrolReply = 2 };
enum class BlockType : quint8 { Entries = 0, Blob = 1, Release = 2, Enrolment = 3, PersonKeys = 4 };
enum class BlockCodec : quint8 { Raw = 0, Zstd = 1 };

/// The part of an origin's chain that a bundle carries, and what proves that the origin belongs to the device.
struct OriginRange {
    base::Uid origin;
    qint64 fromSeq = 1;
    qint64 toSeq = 0;
    base::Hash prev;            ///< hash of the entry before fromSeq; zero at 1
    base::Hash head;            ///< hash of the entry toSeq
    QByteArray devicePublicKey; ///< 32 bytes
    QByteArray nonce;           ///< 16 bytes
    QByteArray signature;       ///< 64 bytes, by the device over origin and nonce
    bool operator==(const OriginRange &) const = default;
};

/// What the sender has of an origin without a gap.
struct Ack {
    base::Uid origin;
    qint64 seq = 0;
    base::Hash hash;
    bool operator==(const Ack &) const = default;
};

struct Block {
    BlockType type = BlockType::Entries;
    BlockCodec codec = BlockCodec::Raw;
    qint64 storedBytes = 0;
    qint64 plainBytes = 0;
    base::Hash storedHash;
    base::Hash plainHash;
    bool operator==(const Block &) const = default;
};

/// What a bundle says of itself: signed by its device, inside the seal.
struct Manifest {
    base::Uid deployment;
    BundleType type = BundleType::Entries;
    base::Uid bundle;                  ///< equal to the outer one
    std::vector<base::Uid> recipients; ///< equal to the outer ones, in their order
    base::Uid device;
    QByteArray certificate;            ///< of the device, as it was issued
    QString appVersion;
    qint64 schema = 0;
    qint64 createdHlc = 0;
    qint64 counter = 0;                ///< of the bundles of this device
    std::vector<OriginRange> ranges;
    std::vector<Ack> have;
    qint64 releaseEpoch = 0;           ///< held by the sender; 0 = none
    qint64 releaseVersion = 0;
    std::vector<Block> blocks;         ///< in the order of the stream
    bool operator==(const Manifest &) const = default;
};

/// Deterministic CBOR; refuses a manifest that decodeManifest() would refuse ("BND-…").
[[nodiscard]] base::Result<QByteArray> encodeManifest(const Manifest &manifest);
/// Strict: whatever encodeManifest() would not have written, and every limit, is refused.
[[nodiscard]] base::Result<Manifest> decodeManifest(QByteArrayView raw);

} // namespace chengcai::exchange
