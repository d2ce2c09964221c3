// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "journal/sealing.h"

#include <QByteArray>

#include <vector>

namespace chengcai::exchange {

/// The outside of a `.ccb`, big-endian: header (all of it is associated data of the first chunk), chunks {u32 length; bytes}, trailer
/// "CCBEND\r\n" and SHA-256 of everything before that hash, against damage.
struct OuterHeader {
    qint64 totalBytes = 0; ///< of the file
    base::Uid bundle;
    struct Recipient {
        base::Uid id;
        QByteArray sealedKey; ///< 80 bytes
    };
    std::vector<Recipient> recipients;
    QByteArray streamHeader; ///< 24 bytes
};
inline constexpr qsizetype FixedHeaderBytes = 48;
inline constexpr qsizetype RecipientBytes = 16 + journal::StreamKeyBytes + journal::SealBytes;
inline constexpr qsizetype TrailerBytes = 40;
inline constexpr qsizetype ChunkBytes = 65536; ///< plain; the last one may be shorter
inline constexpr char TrailerMark[] = "CCBEND\r\n";
inline constexpr qsizetype SignatureBytes = 64;

[[nodiscard]] qsizetype headerBytes(size_t recipients);
[[nodiscard]] QByteArray encodeHeader(const OuterHeader &header);
/// `file` = the first bytes, `size` = of the whole file. Codes "BND-00…".
[[nodiscard]] base::Result<OuterHeader> decodeHeader(QByteArrayView file, qint64 size);
/// Of the sealed stream of so many plain bytes, lengths included.
[[nodiscard]] qint64 bodyBytes(qint64 plain);
/// What the device signs: "CHENGCAI-MAN-1\0" and the hash of the manifest.
[[nodiscard]] QByteArray manifestMessage(QByteArrayView manifest);

} // namespace chengcai::exchange
