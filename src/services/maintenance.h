// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "journal/kinds.h"
#include "services/session.h"
#include "store/audit.h"
#include "store/backup.h"

namespace chengcai::services {

using store::AuditRow;
using store::BackupInfo;
using store::BatchRow;
using store::RebuildReport;
using store::VerifyReport;
using journal::entryKindLabel;

/// store::verify(), then the kept ratings against the facts.
[[nodiscard]] base::Result<VerifyReport> verifyStore(const Reader &reader, const base::Progress &progress);
[[nodiscard]] base::Result<RebuildReport> rebuildStore(Session &session, bool replace, const base::Progress &progress);
[[nodiscard]] base::Result<BackupInfo> backUp(Session &session, const QString &file, const base::Progress &progress);
/// Who opens a backup: an administrator of the backup itself, with the password of that time, or whoever has the office's root key. Its accounts
/// are in it, so this works when the store it was made of is damaged or lost, too. Needs no open session.
struct Restorer {
    QString account; ///< empty = the only administrator
    std::optional<QString> password;
    QString officeKey{};                   ///< file of the root key; empty = an administrator restores
    std::optional<QString> passphrase{};   ///< of the root key
};
/// Everything verify() checks, on a copy. `storeFolder`: the store it was made of needs no password to look at its own backups; may be empty.
[[nodiscard]] base::Result<BackupInfo> verifyBackup(const QString &file, const QString &storeFolder, const Restorer &who, const base::Clock &clock, const base::Progress &progress);
/// Puts a backup into an empty folder.
[[nodiscard]] base::Result<void> restoreBackup(const QString &file, const QString &folder, const Restorer &who, const base::Clock &clock,
                                               const base::Progress &progress);
/// Days since the newest backup that verified; none = never.
[[nodiscard]] std::optional<int> daysSinceBackup(const Reader &reader, const base::Clock &clock);

[[nodiscard]] std::vector<Account> accountsOf(const Reader &reader);
[[nodiscard]] std::vector<AuditRow> auditTrail(const Reader &reader, qint64 before, int limit);
[[nodiscard]] std::vector<AuditRow> auditTrailOf(const Reader &reader, domain::PartyId party, int limit);
[[nodiscard]] std::vector<Account> accounts(const Reader &reader);
[[nodiscard]] std::vector<BatchRow> importBatches(const Reader &reader, int limit);

/// Settings of the signed-in person and of the store; see LocalStore. Session's thread.
[[nodiscard]] QByteArray setting(const Session &session, const QString &name);
[[nodiscard]] base::Result<void> setSetting(Session &session, const QString &name, const QByteArray &value);
[[nodiscard]] QStringList settingNames(const Session &session, const QString &prefix);
[[nodiscard]] base::Result<void> removeSetting(Session &session, const QString &name);

/// Autosaved text of forms. Session's thread.
struct FormDraft {
    QString form;
    QString subject;
    qint64 savedAt = 0;
    QByteArray content;
};
[[nodiscard]] base::Result<void> saveDraft(Session &session, const FormDraft &draft);
[[nodiscard]] std::vector<FormDraft> drafts(const Session &session);
[[nodiscard]] base::Result<void> removeDraft(Session &session, const QString &form, const QString &subject);

} // namespace chengcai::services
