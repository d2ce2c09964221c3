// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/session.h"
#include "services/transfer.h"

/// What the office publishes to its laptops, signed by two persons and the office. exchange.md §10.
namespace chengcai::services {

struct Release {
    qint64 epoch = 0;
    qint64 version = 0;
    base::Hash sha256;     ///< of the document
    qint64 issuedMs = 0;
    QDate expires;
    QString preparer;      ///< name
    QString approver;      ///< empty = waits for a second person
    QStringList targets;
    qint64 receivedNo = 0; ///< of the office's journal when it was prepared
    base::Hash receiptChain;
};
/// Of this office's journal, newest first; one that waits for its second person comes before all others.
[[nodiscard]] std::vector<Release> releases(const Reader &reader);

/// Puts the next release together: rules, ratings of today, lists, accounts, revocations, acknowledgements, missing evidence. Supervisors, at the
/// central store. NeedsDecision "REL-010" while a value that bears on a score is in conflict.
[[nodiscard]] base::Result<Release> prepareRelease(Session &session, const base::Progress &progress);
/// The prepared one, by a second supervisor, with the office's key, as a file for every laptop.
struct PublishOptions {
    QString file;
    std::optional<QString> passphrase; ///< of the office's key
};
struct Published {
    Release release;
    qint64 entries = 0;
    qint64 bytes = 0;
    base::Hash file;
};
[[nodiscard]] base::Result<Published> publishRelease(Session &session, const PublishOptions &options, const base::Progress &progress);
/// The newest published one once more, as a file with what laptops do not have yet.
[[nodiscard]] base::Result<Published> writeRelease(Session &session, const QString &file, const base::Progress &progress);

/// At a laptop. Refused: not genuine, signers missing or one person twice (NotAuthentic), older (InputRefused "REL-020"), of the same number with other
/// content (NeedsDecision "REL-021": the office says two things). The very same one again changes nothing.
struct Applied {
    Release release;
    bool before = false; ///< it was applied already
    store::IntakeReport report;
};
[[nodiscard]] base::Result<Applied> applyRelease(Session &session, const QString &file, const base::Progress &progress);

/// What a laptop holds; epoch 0 = none yet. `ageDays` since its issue.
struct HeldRelease {
    Release release;
    int ageDays = 0;
    bool expired = false;
    bool longExpired = false;
};
[[nodiscard]] HeldRelease heldRelease(const Reader &reader, QDate today);

} // namespace chengcai::services
