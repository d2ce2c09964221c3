// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "journal/entry.h"
#include "store/database.h"

#include <functional>
#include <memory>

namespace chengcai::journal {
enum class OriginCause : quint8;
}

namespace chengcai::store {

class Projections;

/// Who signs: an unlocked account, or the device for machine kinds.
struct Signer {
    base::Uid author;
    base::Uid certificate;
    domain::Roles roles;
    const journal::SigningKey *key = nullptr;
};

/// What a service wants to append.
struct Draft {
    QString kind;
    std::vector<journal::Change> changes;
    base::Uid batch;
    std::vector<journal::BlobRef> blobs;
};

struct Appended {
    qint64 receivedNo = 0;
    base::Hash hash;
    /// Uid of the entity each creating change made, in the order of the changes; null for others.
    std::vector<base::Uid> created;
};

/// The only door that changes business data. One transaction: sign → append to the journal → receipt → fold into the
/// projections. Nothing is acknowledged before COMMIT has returned from fsync.
/// Lives in the thread of the writing connection.
class Ledger
{
public:
    Ledger(Database &database, const base::Clock &clock);
    ~Ledger();

    /// Appends one entry. Refuses what the signer's roles do not allow (NotAuthorised), what does not fold (InputRefused), a
    /// read-only store or one without a session (StoreProblem). On any error nothing has changed. Roles are those of the account in
    /// the store, not those the signer claims; in a store without accounts an entry that creates the account of its own key is
    /// allowed.
    [[nodiscard]] base::Result<Appended> append(const Draft &draft, const Signer &signer);

    /// The first entry of a program start, signed by the device: a nonce. A cause opens a new origin (the active one is closed), and the
    /// entry carries it with the device's public key; none goes on in the active one. For Store.
    [[nodiscard]] base::Result<Appended> appendSession(const QString &program, const journal::SigningKey &device, journal::OriginCause cause);

    /// Where the store's own chain stands after a commit.
    struct Mark {
        base::Uid origin; ///< null: no active origin
        qint64 seq = 0;
        base::Hash hash;
    };
    [[nodiscard]] Mark mark() const;
    /// Called after every commit, in the ledger's thread.
    void setCommitHook(std::function<void(const Mark &)> hook);

    /// Several entries of one batch, all or nothing: a bulk import. The changes come from a generator in runs of any size; the
    /// batch cuts them into entries of at most MaxChanges and MaxEntryBytes.
    class Batch
    {
    public:
        ~Batch(); ///< rolls back unless committed
        /// Takes one more change; appends an entry when the caps are reached. Returns the uid a creating change will have.
        [[nodiscard]] base::Result<base::Uid> add(journal::Change change);
        /// Changes that have to stand one after the other in one entry.
        [[nodiscard]] base::Result<void> addTogether(std::vector<journal::Change> changes);
        /// In an entry of their own: what changes a record that somebody else may change elsewhere, so that if it is set aside after a
        /// merge nothing else of the import is set aside with it.
        [[nodiscard]] base::Result<void> addAlone(std::vector<journal::Change> changes);
        [[nodiscard]] base::Result<qint64> commit(); ///< received_no of the last entry, 0 if nothing was added
        [[nodiscard]] base::Uid id() const;

    private:
        friend class Ledger;
        struct Private;
        explicit Batch(std::unique_ptr<Private> d);
        std::unique_ptr<Private> d;
    };
    [[nodiscard]] base::Result<std::unique_ptr<Batch>> beginBatch(const QString &kind, const Signer &signer);

    /// Head of the journal: received_no and receipt chain, 0 and zero hash when empty. Every publication records both.
    struct Head {
        qint64 receivedNo = 0;
        base::Hash chain;
    };
    [[nodiscard]] Head head() const;

private:
    friend class Batch;
    friend class Intake;
    struct Private;
    std::unique_ptr<Private> d;
};

/// Of every origin the store holds entries of, sorted by origin.
[[nodiscard]] std::vector<journal::ChainHead> chainHeads(const Database &database);

/// Receipt of an entry: leaf = SHA-256(0x00 + hash + admitted_at as 8 bytes big-endian), chain = SHA-256(0x01 + chain before + leaf).
[[nodiscard]] base::Hash receiptLeaf(const base::Hash &entry, qint64 admittedAt);
[[nodiscard]] base::Hash receiptChain(const base::Hash &before, const base::Hash &leaf);

/// Last received_no admitted up to the end of that day in China; 0 if none.
[[nodiscard]] qint64 positionKnownAt(const Database &database, QDate day);

} // namespace chengcai::store
