// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/crypto.h"
#include "journal/sealing.h"
#include "store/database.h"

#include <optional>

namespace chengcai::store {

/// Names the first person whose number is kept sealed while its key is gone; empty if there is none. Such a row is evidence: without it the
/// number can never be read again. A setting, a draft or a kept rating is not: people take them away as they like, or they are computed
/// anew. Nor is a key box: an account of another desk has none here, and one that was lost shows when its owner signs in.
[[nodiscard]] QString missingKey(const Database &database);

/// The device key (file keys/device.key, mode 0600) and the accounts' key boxes (local rows): signing seed and the deployment's
/// field key, sealed under Argon2id of the password. Wrong passwords cost a growing delay. They are counted in the box; where the store is
/// open for reading only, in a file outside it (stateFolder()). That slows down who guesses with this program at this desk; against one who
/// takes the files away only the cost of Argon2id stands.
class Keyring
{
public:
    Keyring(Database &database, const QString &storeFolder, const base::Clock &clock);

    struct Unlocked {
        base::Uid user;
        journal::SigningKey key;
        journal::Secret fieldKey;
    };

    /// Reads or, in a new store, makes the device key.
    [[nodiscard]] base::Result<void> loadDevice(bool createIfMissing);
    [[nodiscard]] const journal::SigningKey &device() const { return m_device; }
    /// The key to what others seal for this store (file keys/box.key, mode 0600); made on first use where the store may be written.
    [[nodiscard]] base::Result<journal::BoxKey> box() const;

    /// The same of a store that is not open; StoreProblem "KEY-004" if it has none.
    [[nodiscard]] static base::Result<journal::BoxKey> boxIn(const QString &storeFolder);
    /// The key box of an account, to be opened elsewhere with the password it has now.
    [[nodiscard]] base::Result<QByteArray> carriedBox(const QString &name) const;
    /// Opens one; wrong passwords are counted in stateFolder(). Codes as of unlock().
    [[nodiscard]] static base::Result<journal::SigningKey> unlockCarried(QByteArrayView box, const std::optional<QString> &password, const base::Clock &clock);
    /// Whose it is, and whether it is opened with a password; empty for bytes that are no box.
    struct Carried {
        base::Uid user;
        QString name;
        bool needsPassword = true;
    };
    [[nodiscard]] static Carried describeCarried(QByteArrayView box);

    /// Makes a key box. Without a password the box is only as safe as the file (mode 0600); that is recorded in it.
    [[nodiscard]] base::Result<base::Uid> create(const QString &name, const std::optional<QString> &password,
                                                 const journal::SigningKey &key, QByteArrayView fieldKey, const base::Uid &user);
    [[nodiscard]] base::Result<Unlocked> unlock(const QString &name, const std::optional<QString> &password);
    [[nodiscard]] base::Result<void> changePassword(const QString &name, const QString &oldPassword, const QString &newPassword);
    [[nodiscard]] bool needsPassword(const QString &name) const;
    /// In the order in which they were made.
    [[nodiscard]] QStringList names() const;

    /// The store joined an office: whoever unlocks a box that was made before gets the office's field key from now on.
    [[nodiscard]] base::Result<void> succeedFieldKey(QByteArrayView before, QByteArrayView now);

    /// Data key of a natural person, wrapped under the field key; made on first use. Erasing it erases the person's number.
    [[nodiscard]] base::Result<journal::Secret> personKey(const base::Uid &person, QByteArrayView fieldKey, bool createIfMissing);
    /// Opens a number with whichever key of the person it was sealed under: two stores that recorded the person while apart have made two.
    [[nodiscard]] base::Result<QByteArray> openPersonal(const base::Uid &person, QByteArrayView fieldKey, QByteArrayView sealed, QByteArrayView associated) const;
    /// As they lie here, wrapped under the field key, for a store of the same office.
    struct PersonKey {
        base::Uid person;
        QByteArray wrapped;
    };
    [[nodiscard]] std::vector<PersonKey> personKeys(const base::Uid &person) const;
    /// Keeps a key of another store; InputRefused "KEY-007" for one that is not wrapped under this office's field key.
    [[nodiscard]] base::Result<void> addPersonKey(const PersonKey &key, QByteArrayView fieldKey);

private:
    Database &m_database;
    QString m_folder;
    const base::Clock &m_clock;
    journal::SigningKey m_device;
};

} // namespace chengcai::store
