// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/rights.h"
#include "store/queries/registry.h"
#include "store/store.h"

#include <functional>

#include <memory>
#include <optional>

namespace chengcai::services {

using store::Account;
using store::StoreInfo;

/// Sign-in name, full name and password of a new account; the sentence names the field.
[[nodiscard]] base::Result<void> checkNewAccount(const QString &name, const QString &fullName, const std::optional<QString> &password);
/// "chengcai 0.1.0": who writes, for the journal.
[[nodiscard]] QString programName();

/// A read-only view of the store for one thread. Everything that only reads takes one.
class Reader
{
public:
    explicit Reader(std::unique_ptr<store::Database> database, QString storeFolder)
        : m_owned(std::move(database)), m_database(*m_owned), m_folder(std::move(storeFolder)) {}
    /// Borrows a connection of the same thread.
    Reader(const store::Database &database, QString storeFolder) : m_database(database), m_folder(std::move(storeFolder)) {}

    [[nodiscard]] const store::Database &database() const { return m_database; }
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    std::unique_ptr<store::Database> m_owned;
    const store::Database &m_database;
    QString m_folder;
};

/// How a new store begins.
struct CreateOptions {
    QString folder;
    QString preset = QStringLiteral("jiangsu-2019"); ///< rule book that rules until one is adopted
    QString office;
    QString region = QStringLiteral("410100");
    bool central = true;
    bool demonstration = false;
    QString accountName;
    QString fullName;
    /// None: the key is kept unlocked in a file of mode 0600.
    std::optional<QString> password;
};

/// Master data that changed with one append; the past-tense news for screens. Batches are one news.
struct ChangeNews {
    std::vector<domain::PartyId> parties; ///< whose data, facts, lists or rating may differ
    bool everything = false;              ///< too many to name, or rules changed
    bool accounts = false;
    bool ruleBooks = false;
    bool settings = false;
    bool inspections = false; ///< forms, inspections
    bool cases = false;       ///< cases, rectification
    bool lists = false;       ///< list procedures; an entry names its party, too
    bool commitments = false;
    bool records = false;     ///< contracts, financing, mutual reviews, training …; the parties they name, too
    bool petitions = false;   ///< objections and repairs; the facts and entries they are about name their party, too
    bool tasks = false;       ///< plans, draws, tasks, declarations
};

/// An open store with, perhaps, a signed-in person: what services act through. Lives in the thread that opened it (the
/// store's own thread in the desktop program, the main thread in chengcaictl).
class Session
{
public:
    /// Creates the store, the first account (administrator and supervisor) and describes the office; signed in afterwards.
    [[nodiscard]] static base::Result<std::unique_ptr<Session>> create(const CreateOptions &options, const base::Clock &clock);
    [[nodiscard]] static base::Result<std::unique_ptr<Session>> open(const QString &folder, store::OpenMode mode, const base::Clock &clock);
    ~Session();

    /// Empty name = the only account, or the first one of a demonstration store. No password = an account without one.
    [[nodiscard]] base::Result<void> signIn(const QString &name, const std::optional<QString> &password);
    /// Forgets the keys; reading goes on.
    void lock();
    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] std::optional<Account> account() const;
    [[nodiscard]] QStringList accountNames() const;
    [[nodiscard]] bool needsPassword(const QString &name) const;

    /// New account by an administrator. The first account keeps the supervisor role until a second administrator exists.
    [[nodiscard]] base::Result<void> addAccount(const QString &name, const QString &fullName, domain::Roles roles,
                                                const std::optional<QString> &password);
    [[nodiscard]] base::Result<void> changePassword(const QString &oldPassword, const QString &newPassword);

    /// NotAuthorised with a sentence unless the signed-in person may do that.
    [[nodiscard]] base::Result<void> require(domain::Action action) const;
    [[nodiscard]] bool may(domain::Action action) const;

    [[nodiscard]] StoreInfo info() const;
    [[nodiscard]] bool readOnly() const;
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] const base::Clock &clock() const;
    [[nodiscard]] Reader reader() const;                        ///< borrowed, this thread
    [[nodiscard]] base::Result<std::unique_ptr<Reader>> newReader() const; ///< own connection, calling thread

    // For services only.
    [[nodiscard]] store::Store &store() const;
    [[nodiscard]] store::Signer signer() const;
    [[nodiscard]] QByteArrayView fieldKey() const;
    /// The store has joined an office: the person goes on with the office's field key and the account the office gave.
    void joined(journal::Secret fieldKey);
    /// Called after every successful append; the listener runs in this session's thread.
    void setListener(std::function<void(const ChangeNews &)> listener);
    void announce(const ChangeNews &news) const;

private:
    Session();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chengcai::services
