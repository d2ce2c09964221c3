// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <QDate>

/// What the office publishes to its laptops. exchange.md §10.
namespace chengcai::journal {

/// A complete statement of one thing, as bytes in the file of the release; versions may be skipped.
struct ReleaseTarget {
    QString name; ///< "ratings"
    base::Hash sha256;
    qint64 size = 0;
    bool operator==(const ReleaseTarget &) const = default;
};

/// The document three signatures stand under. `version` rises within an epoch; a new epoch begins when the office went back to a backup.
struct ReleaseDocument {
    base::Uid deployment;
    qint64 epoch = 1;
    qint64 version = 1;
    base::Hash previous; ///< SHA-256 of the document before; null for the first
    qint64 issuedMs = 0; ///< UTC
    QDate expires;       ///< first day on which laptops warn that it is old
    qint64 schema = 0;   ///< least schema of a program that can use it
    base::Hash stateRoot;
    qint64 receivedNo = 0;         ///< of the office's journal, and its receipt chain there
    base::Hash receiptChain;
    std::vector<ChainHead> heads;  ///< sorted by origin
    std::vector<ReleaseTarget> targets; ///< sorted by name
};
[[nodiscard]] base::Result<QByteArray> encodeRelease(const ReleaseDocument &document);
/// Strict. InputRefused "REL-001".
[[nodiscard]] base::Result<ReleaseDocument> decodeRelease(QByteArrayView raw);

/// The preparer, the approver and the root key sign different messages, so that no signature can stand for another.
enum class ReleaseSigner { Preparer, Approver, Root };
[[nodiscard]] QByteArray releaseMessage(ReleaseSigner signer, const base::Hash &document);

/// A document with its signatures, as it travels.
struct SignedRelease {
    QByteArray document;
    base::Uid preparer;
    QByteArray preparerSignature;
    base::Uid approver;
    QByteArray approverSignature;
    QByteArray rootSignature;
};
[[nodiscard]] QByteArray encodeSignedRelease(const SignedRelease &release);
[[nodiscard]] base::Result<SignedRelease> decodeSignedRelease(QByteArrayView raw);

} // namespace chengcai::journal
