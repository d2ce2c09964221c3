// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/files.h"
#include "store/store.h"

namespace chengcai::store {

/// A database that is to take the place of the store's own: a store that joins an office begins anew with what the office has. It is made in
/// a folder inside the store's and is gone with the object unless it has taken its place. Key boxes, settings and the list of backups are carried over; evidence
/// files lie beside both.
class Successor
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Successor>> begin(Store &store);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] BlobStore &blobs() { return *m_blobs; }
    [[nodiscard]] Keyring &keyring() { return *m_keyring; }

    /// Once, last. The earlier database stays in the store's folder under earlier/<name>.
    [[nodiscard]] base::Result<void> takePlace(const QString &keptName);

private:
    explicit Successor(Store &store) : m_store(store), m_work(store.folder()) {}
    [[nodiscard]] base::Result<void> carryOver();

    Store &m_store;
    WorkFolder m_work;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<BlobStore> m_blobs;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace chengcai::store
