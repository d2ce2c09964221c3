// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/blobs.h"
#include "store/database.h"
#include "store/keyring.h"
#include "store/ledger.h"
#include "store/localstore.h"

#include <QString>

namespace chengcai::store {

/// A store folder: store.ccj (the database), blobs/, keys/, backups/, lock. All files 0600, folders 0700.
/// One process writes (flock on `lock`); others may open it for reading at the same time.
class Store
{
public:
    /// Refuses a folder that is not empty ("STO-010") or in which somebody else is making one at this moment ("STO-011").
    [[nodiscard]] static base::Result<std::unique_ptr<Store>> create(const QString &folder, const base::Clock &clock);
    /// Takes away a store that was just created and could not be begun, with everything in its folder.
    static void discard(std::unique_ptr<Store> store);
    /// ReadWrite on a store another process writes → StoreProblem "STO-020" that says so. A newer store or a read-only medium opens
    /// read-only with readOnlyReason() set. Never starts an empty store in place of a damaged or missing one.
    [[nodiscard]] static base::Result<std::unique_ptr<Store>> open(const QString &folder, OpenMode mode, const base::Clock &clock);
    ~Store();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool readOnly() const;
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] Database &database();
    [[nodiscard]] Ledger &ledger();
    [[nodiscard]] LocalStore &local();
    [[nodiscard]] BlobStore &blobs();
    [[nodiscard]] Keyring &keyring();
    [[nodiscard]] const base::Clock &clock() const;

    /// A further read-only connection, for the calling thread. Sees committed data only.
    [[nodiscard]] base::Result<std::unique_ptr<Database>> reader() const;

    /// Opens a new session: the first entry of every program start (nonce), signed by the device. At the first start, and whenever the
    /// mark outside says that this store was copied, restored or rolled back, it also makes a new origin. Needs a writable store.
    /// "STO-005" when the mark knows of entries and the store has none: it was damaged, not new.
    [[nodiscard]] base::Result<void> startSession(const QString &program);
    /// Why startSession() has opened a new origin; None if it went on in the one before.
    [[nodiscard]] journal::OriginCause openedOrigin() const;

    /// Another database, whole and closed, takes the place of this store's, which stays beside it in the folder earlier/ under that name. At
    /// every moment one of the two is the store's. What was read before, and every reference into the store, is void. For Successor.
    [[nodiscard]] base::Result<void> succeedWith(const QString &successor, const QString &keptName);

private:
    Store();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chengcai::store
