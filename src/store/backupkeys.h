// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backupfile.h"
#include "store/store.h"

namespace chengcai::store {

/// What may open a backup: the key of the store it was made of, the password that one of its administrators had then, or the office's root key.
struct BackupKeys {
    QString storeFolder;               ///< whose keys/box.key is tried first; empty = none
    QString account;                   ///< empty = the only administrator
    std::optional<QString> password;
    const journal::SigningKey *root = nullptr;
};

/// The store itself, its administrators and, where it belongs to an office, the office's root key.
[[nodiscard]] base::Result<std::vector<BackupHolder>> holdersOf(Store &store);
/// NotAuthorised "BAK-010", "BAK-011", "BAK-012" or a "KEY-…" code if none of the keys opens it. What the keys point to outlives the opener.
[[nodiscard]] BackupOpener openerWith(BackupKeys keys, const base::Clock &clock);

/// Which of an account's names restores: the one asked for, or the only one there is.
[[nodiscard]] base::Result<QString> administratorAmong(const QStringList &names, const QString &asked);

} // namespace chengcai::store
