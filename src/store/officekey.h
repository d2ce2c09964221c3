// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/crypto.h"

#include <QString>

#include <optional>

namespace chengcai::store {

/// The office's root key: what vouches for its computers and releases. File keys/office.key (mode 0600) of the store at which the office was
/// founded, the seed under Argon2id of a passphrase, or unlocked where that was wanted. A copy is the same file elsewhere. exchange.md §9.
class OfficeKey
{
public:
    explicit OfficeKey(const QString &storeFolder);
    /// A copy on another medium.
    [[nodiscard]] static OfficeKey copyAt(const QString &file);

    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool needsPassphrase() const;
    /// Refuses to replace one that is there ("OFK-001").
    [[nodiscard]] base::Result<void> create(const std::optional<QString> &passphrase) const;
    /// Without any passphrase.
    [[nodiscard]] base::Result<QByteArray> publicKey() const;
    /// NotAuthorised "OFK-003" for a wrong passphrase; StoreProblem "OFK-002" for a file that is missing or damaged.
    [[nodiscard]] base::Result<journal::SigningKey> unlock(const std::optional<QString> &passphrase) const;
    /// Writes a copy, reads it back from the medium and opens it: a copy that cannot be used is none.
    [[nodiscard]] base::Result<void> copyTo(const QString &file, const std::optional<QString> &passphrase) const;

private:
    QString m_path;
};

} // namespace chengcai::store
