// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "journal/crypto.h"
#include "journal/kinds.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace chengcai::journal {

inline constexpr qsizetype MaxEntryBytes = 4 << 20;
inline constexpr qsizetype MaxChanges = 20000;

/// The value an author saw: field number → hashes of the entries that are its heads. Sorted by field, hashes sorted.
struct BaseHead {
    int field = 0;
    std::vector<base::Hash> heads;
    bool operator==(const BaseHead &) const = default;
};

/// One change of one entity. `body` is a canonical CBOR map field number → value, made and read by journal/changes/.
struct Change {
    ChangeKind kind = ChangeKind::Session;
    /// Null in a creating change: the id is then derivedUid(origin, seq, index of the change in the entry).
    base::Uid entity;
    std::vector<BaseHead> base; ///< empty in a creating change
    QByteArray body;
    bool operator==(const Change &) const = default;
};

struct BlobRef {
    base::Hash sha256;
    qint64 size = 0;
    QString mediaType;
    bool operator==(const BlobRef &) const = default;
};

/// One user action or one part of an import batch: one chain link, one signature. exchange.md §3.
struct Entry {
    base::Uid deployment;
    base::Uid origin;
    qint64 seq = 0;          ///< from 1, no holes
    base::Hash prev;         ///< zero at seq 1
    qint64 hlc = 0;          ///< 48-bit ms, 16-bit counter
    base::Uid author;        ///< user id, or device id for machine kinds
    base::Uid certificate;
    QString kind;            ///< "fact.record", "import.facts", "session" …
    int kindVersion = 1;
    std::vector<Change> changes;
    qint64 rulesRelease = 0; ///< release the author worked under; 0 = none
    base::Uid batch;         ///< null = none
    std::vector<BlobRef> blobs;
    bool operator==(const Entry &) const = default;
};

/// The end of an origin's chain as somebody knows it.
struct ChainHead {
    base::Uid origin;
    qint64 seq = 0;
    base::Hash hash;
    bool operator==(const ChainHead &) const = default;
};

/// An entry as it is kept for ever: the bytes that were signed.
struct SignedEntry {
    QByteArray raw;
    QByteArray signature; ///< 64 bytes
    base::Hash hash;      ///< SHA-256("CHENGCAI-ENTRY-1\0" + raw)
};

/// Canonical bytes. Refuses an entry over the caps, with a field touched twice, or with seq < 1 ("JRN-…").
[[nodiscard]] base::Result<QByteArray> encodeEntry(const Entry &entry);
/// Strict: anything encodeEntry() would not have written is refused, so that decode(raw) then encode gives raw again.
[[nodiscard]] base::Result<Entry> decodeEntry(QByteArrayView raw);

[[nodiscard]] base::Hash entryHash(QByteArrayView raw);
[[nodiscard]] QByteArray signEntry(const base::Hash &hash, const SigningKey &key);
[[nodiscard]] bool verifyEntry(const base::Hash &hash, QByteArrayView signature, QByteArrayView publicKey);

/// SHA-256("CHENGCAI-DEV-1\0" + public key)[0..16]
[[nodiscard]] base::Uid deviceId(QByteArrayView devicePublicKey);
/// SHA-256("CHENGCAI-ORG-1\0" + device public key + 16 random bytes)[0..16]: one per incarnation of a store.
[[nodiscard]] base::Uid originId(QByteArrayView devicePublicKey, QByteArrayView nonce);
/// SHA-256(origin + seq as 8 bytes big-endian)[0..12] followed by the index as 4 bytes big-endian.
[[nodiscard]] base::Uid derivedUid(const base::Uid &origin, qint64 seq, quint32 index);

/// Hybrid logical clock: the next value after `last` at `nowMs`. Never refuses, never goes back.
[[nodiscard]] qint64 nextHlc(qint64 last, qint64 nowMs);
[[nodiscard]] qint64 hlcMs(qint64 hlc);

} // namespace chengcai::journal
