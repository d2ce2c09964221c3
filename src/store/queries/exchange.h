// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "store/database.h"

#include <functional>
#include <optional>

/// Computers, origins, and what was sent and received. Any connection.
namespace chengcai::store {

/// A computer whose files this office takes. exchange.md §9.
struct Device {
    base::Uid uid;        ///< of the record
    base::Uid device;     ///< its id
    QByteArray publicKey;
    QByteArray boxKey;
    QString label;
    QString unit;
    bool revoked = false;
    bool central = false; ///< the office works at it
    bool self = false;
};
[[nodiscard]] std::vector<Device> devices(const Database &database);
/// Key of the computer the office works at: as its certificate says, else the one at which it was founded.
[[nodiscard]] QByteArray officeDeviceKey(const Database &database);
/// Of the origin the store writes in; empty if it has none.
[[nodiscard]] QByteArray ownDeviceKey(const Database &database);
/// Null for a store without entries. The first origin is that of whoever founded the office.
[[nodiscard]] base::Uid firstOrigin(const Database &database);
[[nodiscard]] base::Uid deploymentOf(const Database &database);

/// An origin with entries here, and what proves whose it is.
struct OriginRow {
    journal::ChainHead head;
    QByteArray deviceKey;
    QByteArray nonce;
    qint64 forkSeq = 0; ///< first number that stands twice; 0 = none
};
[[nodiscard]] base::Result<std::vector<OriginRow>> originRows(const Database &database);
/// Null if there is none.
[[nodiscard]] base::Hash entryHashAt(const Database &database, const base::Uid &origin, qint64 seq);
/// All entries in the order of admission, then the other branches of chains that forked.
[[nodiscard]] base::Result<void> visitEntries(const Database &database, const std::function<base::Result<void>(const base::Uid &origin, qint64 seq, const journal::SignedEntry &)> &visit);

/// Nothing if it is not in the journal.
[[nodiscard]] std::optional<journal::Entry> entryWithHash(const Database &database, const base::Hash &hash);
/// Entries that were written again.
struct ReissuedRow {
    base::Hash before;
    base::Hash now;
};
[[nodiscard]] std::vector<ReissuedRow> reissuedRows(const Database &database);

/// How far a computer is known to have an origin: its word, held to the hash that stands here. 0 = nothing.
[[nodiscard]] qint64 ackedSeq(const Database &database, const base::Uid &device, const base::Uid &origin);
/// Takes its newest word down in place of the one before, as far as it names entries that stand here: a computer that went back to a backup has less
/// than it had.
[[nodiscard]] base::Result<void> noteAcks(const Database &database, const base::Uid &device, const std::vector<journal::ChainHead> &heads, qint64 nowMs);

struct BundleRow {
    base::Hash file;
    base::Uid bundle;
    base::Uid device;  ///< sender; null for one written here
    qint64 at = 0;     ///< UTC ms
    QString name;      ///< of the file, without its folder
    qint64 entries = 0;
    qint64 bytes = 0;
    QByteArray counts; ///< of one taken over
};
[[nodiscard]] base::Result<void> noteBundleOut(const Database &database, const BundleRow &row);
[[nodiscard]] base::Result<void> noteBundleIn(const Database &database, const BundleRow &row);
/// Null at 0 = no such file was taken over.
[[nodiscard]] base::Result<std::optional<BundleRow>> bundleIn(const Database &database, const base::Hash &file);
[[nodiscard]] qint64 bundlesOut(const Database &database);

/// What a store trusts, kept under a checksum: "office" (its certificate), "request" (that was asked for), "release" (the newest), "field-key".
struct TrustRow {
    QString role;
    qint64 epoch = 0;
    qint64 version = 0;
    QByteArray raw;
};
[[nodiscard]] base::Result<void> writeTrust(const Database &database, const TrustRow &row);
/// Nothing if there is none; StoreProblem "XCH-020" if it is not as it was written.
[[nodiscard]] base::Result<std::optional<TrustRow>> trustRow(const Database &database, const QString &role);

/// A release of this office, as the journal says; the prepared one first, then newest first.
struct ReleaseRow {
    base::Hash sha256;
    qint64 epoch = 0;
    qint64 version = 0;
    QByteArray document;
    qint64 preparedNo = 0;
    base::Uid preparer;
    QByteArray preparerSignature;
    qint64 publishedNo = 0; ///< 0 = waits for its second person
    base::Uid approver;
    QByteArray approverSignature;
    QByteArray rootKey;
    QByteArray rootSignature;
};
[[nodiscard]] std::vector<ReleaseRow> releaseRows(const Database &database);
/// The received number of the entry with which the active origin began.
[[nodiscard]] qint64 ownOriginStart(const Database &database);
[[nodiscard]] std::vector<base::Hash> awaitedHashes(const Database &database);
/// Whether the evidence file is here, not only its name.
[[nodiscard]] bool hasFile(const Database &database, const base::Hash &file);

/// Files written and taken over, newest first.
struct TransferRow {
    bool out = false;
    qint64 at = 0;     ///< UTC ms
    QString name;      ///< of the file
    QString computer;  ///< label of the sender; empty for one written here
    qint64 entries = 0;
    qint64 bytes = 0;
    QByteArray counts; ///< of one taken over
};
[[nodiscard]] std::vector<TransferRow> transferRows(const Database &database, int limit);
/// When; 0 = never.
struct TransferTimes {
    qint64 lastOut = 0;
    qint64 lastIn = 0;
    qint64 firstIn = 0; ///< at a laptop, the answer with which it joined
};
[[nodiscard]] TransferTimes transferTimes(const Database &database);
/// What is here of a computer, and how it stands.
struct DeviceProgress {
    base::Uid device;
    qint64 entries = 0;    ///< in the journal, of all its origins
    qint64 held = 0;       ///< wait for earlier ones
    qint64 lastFileAt = 0; ///< UTC ms; 0 = never
    qint64 unknownToIt = 0; ///< entries here it is not known to have
    bool forked = false;
};
[[nodiscard]] std::vector<DeviceProgress> deviceProgress(const Database &database);
/// Entries of this store's own computer that the other one is not known to have.
[[nodiscard]] qint64 ownUnacked(const Database &database, const base::Uid &device);

/// Entries of a computer that are waited for: what is here of later ones is held.
struct Gap {
    QString label; ///< of the computer, or its id
    qint64 first = 0;
    qint64 last = 0;
};
[[nodiscard]] std::vector<Gap> gaps(const Database &database);
/// Evidence that entries name and that has not arrived.
[[nodiscard]] qint64 awaitedFiles(const Database &database);

} // namespace chengcai::store
