// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <optional>

/// Bodies of what stores say of their exchange with others. Field numbers are written into the journal: never renumber, never reuse.
namespace chengcai::journal {

/// Exported and Imported, signed by the device. `heads`: of every origin in the store at that moment; an entry after an import follows
/// all that the heads name, whatever its clock says.
struct TransferBody {
    base::Uid bundle;
    base::Hash fileHash;
    std::vector<ChainHead> heads; ///< sorted by origin
};
[[nodiscard]] Change encodeTransfer(ChangeKind kind, const TransferBody &body);
[[nodiscard]] base::Result<TransferBody> decodeTransfer(const Change &change);

/// FileRefused, signed by the device: a file that was not genuine.
struct FileRefusedBody {
    base::Hash fileHash;
    QString code;
};
[[nodiscard]] Change encodeFileRefused(const FileRefusedBody &body);
[[nodiscard]] base::Result<FileRefusedBody> decodeFileRefused(const Change &change);

/// DeviceApprove: a computer whose files the office takes.
struct DeviceBody {
    QByteArray publicKey; ///< Ed25519, 32 bytes; the device id follows from it
    QByteArray boxKey;    ///< X25519, 32 bytes: what is sealed for it
    QString label;        ///< "ZZ-03"
    QString unit;         ///< whose computer it is
};
[[nodiscard]] Change encodeDevice(const DeviceBody &body);
[[nodiscard]] base::Result<DeviceBody> decodeDevice(const Change &change);

/// DeviceRevoke: entries after these heads are kept and not applied. By receipt, not by time.
inline constexpr int DeviceRecordField = 1;
struct DeviceRevokeBody {
    QString reason;
    std::vector<ChainHead> lastAccepted; ///< of every origin of the device; sorted by origin
};
[[nodiscard]] Change encodeDeviceRevoke(const base::Uid &entity, const DeviceRevokeBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<DeviceRevokeBody> decodeDeviceRevoke(const Change &change);

/// EntryDecide: a person's word on an entry that was kept but not applied; it stays so.
struct EntryDecisionBody {
    base::Hash entry;
    QString reason;
};
[[nodiscard]] Change encodeEntryDecision(const EntryDecisionBody &body);
[[nodiscard]] base::Result<EntryDecisionBody> decodeEntryDecision(const Change &change);

/// Compare: two things that look like one, or were written without knowing of each other, were compared by a person, and both stand.
struct ComparisonBody {
    QByteArray one;   ///< uid of a record, or SHA-256 of an entry's hash and the uid of a record it changed
    QByteArray other; ///< of the same length; one < other
    QString reason;
};
[[nodiscard]] Change encodeComparison(const ComparisonBody &body);
[[nodiscard]] base::Result<ComparisonBody> decodeComparison(const Change &change);

/// Reissue: entries that were written again, in the order in which they were. A null new hash is the entry that says so.
struct ReissueBody {
    struct Pair {
        base::Hash before;
        base::Hash now;
    };
    std::vector<Pair> pairs; ///< 1 to 10,000
};
inline constexpr size_t MaxReissued = 10'000;
[[nodiscard]] Change encodeReissue(const ReissueBody &body);
[[nodiscard]] base::Result<ReissueBody> decodeReissue(const Change &change);

/// ReleasePrepare: the document (journal/release.h) and the preparer's signature over it.
struct ReleasePrepareBody {
    QByteArray document;
    QByteArray signature; ///< 64 bytes
};
[[nodiscard]] Change encodeReleasePrepare(const ReleasePrepareBody &body);
[[nodiscard]] base::Result<ReleasePrepareBody> decodeReleasePrepare(const Change &change);

/// ReleasePublish: names the document; the second person's and the office's signatures over it.
struct ReleasePublishBody {
    base::Hash document;
    QByteArray signature;     ///< of the approver
    QByteArray rootKey;       ///< 32 bytes
    QByteArray rootSignature;
};
[[nodiscard]] Change encodeReleasePublish(const ReleasePublishBody &body);
[[nodiscard]] base::Result<ReleasePublishBody> decodeReleasePublish(const Change &change);

} // namespace chengcai::journal
