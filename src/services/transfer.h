// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/session.h"
#include "store/merge/intake.h"
#include "store/queries/exchange.h"

namespace chengcai::services {

using store::Device;
using store::Gap;
using store::IntakeReport;
[[nodiscard]] std::vector<Device> devices(const Reader &reader);
/// Administrators only. The computer at which the office was founded approves itself first.
[[nodiscard]] base::Result<void> approveDevice(Session &session, const QByteArray &publicKey, const QByteArray &boxKey, const QString &label, const QString &unit);
/// What comes later of it than what is here is kept and not applied.
[[nodiscard]] base::Result<void> revokeDevice(Session &session, const base::Uid &device, const QString &reason);

struct Exported {
    QString file;
    base::Uid bundle;
    base::Hash sha256;  ///< of the file
    qint64 entries = 0;
    qint64 bytes = 0;
};
/// Everything the recipients are not known to have: of the own origins to the office, of all to laptops. Written under another name,
/// flushed, renamed, read again and verified before it is said to be safe. Refused where there is nobody to send to ("XCH-…").
[[nodiscard]] base::Result<Exported> exportBundle(Session &session, const QString &file, const base::Progress &progress);

struct Imported {
    QString from;             ///< label of the computer
    bool before = false;      ///< this very file was taken over already
    qint64 importedAt = 0;    ///< UTC ms
    store::IntakeReport report;
    std::vector<Gap> gaps;
    qint64 awaitedFiles = 0;  ///< evidence that has not arrived yet
    QStringList conflicts;    ///< if it brings any: whom and which field the open ones are about, at most 20
};
/// Signature and hashes first, then everything in one transaction. A file that is not genuine leaves one entry that says so, nothing else.
/// `rehearse`: what would happen; nothing is kept.
[[nodiscard]] base::Result<Imported> importBundle(Session &session, const QString &file, bool rehearse, const base::Progress &progress);

/// What a file is that somebody dropped here.
enum class FileKind { Request, Answer, Exchange, Release };
/// Reads it as far as that takes; the error says why it is none of these, or not for this store.
[[nodiscard]] base::Result<FileKind> fileKind(Session &session, const QString &file);
/// Before anything is taken over: a verified backup, unless the newest one holds all there is.
[[nodiscard]] base::Result<void> backUpBeforeImport(Session &session, const base::Progress &progress);

[[nodiscard]] std::vector<Gap> gaps(const Reader &reader);

} // namespace chengcai::services
