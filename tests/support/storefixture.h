// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/changes/bodies.h"
#include "store/backupkeys.h"
#include "store/store.h"
#include "support/fixedclock.h"

#include <QTemporaryDir>

namespace chengcai::tests {

/// A store in a temporary folder with a fixed clock and one account without a password, administrator and supervisor, whose
/// session has begun. The mark outside the store lies in a temporary folder too. Any failure to make it is fatal.
class StoreFixture
{
public:
    explicit StoreFixture(domain::Roles roles = domain::Role::Administrator | domain::Role::Supervisor);

    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("store")); }
    /// By the store's own key.
    [[nodiscard]] store::BackupOpener opener() const { return store::openerWith({folder(), {}, {}}, m_clock); }
    /// A path beside the store.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] store::Signer signer() const;
    /// A further account, created by the first; its key is kept by the fixture.
    [[nodiscard]] store::Signer addAccount(const QString &name, domain::Roles roles);

    [[nodiscard]] base::Result<store::Appended> append(const QString &kind, std::vector<journal::Change> changes);
    /// A supplier with a made-up identifier; number gives name and identifier.
    [[nodiscard]] base::Result<store::Appended> addParty(int number);
    [[nodiscard]] base::Result<store::Appended> addFact(const base::Uid &party, int number);
    [[nodiscard]] static journal::Change partyChange(int number);
    [[nodiscard]] static journal::Change factChange(const base::Uid &party, int number);

    /// Closes and opens again, with a session; the account stays unlocked.
    void reopen();
    void close() { m_store.reset(); }

private:
    struct Account {
        base::Uid user;
        domain::Roles roles;
        journal::SigningKey key;
    };
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::vector<std::unique_ptr<Account>> m_accounts;
};

} // namespace chengcai::tests
