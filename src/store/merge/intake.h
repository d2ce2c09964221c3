// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/ledger.h"

#include <memory>

namespace chengcai::store {

/// What a bundle's entries turned out to be.
struct IntakeReport {
    qint64 added = 0;        ///< new, in the journal
    qint64 repeated = 0;     ///< here already
    qint64 held = 0;         ///< new, waiting for entries before them
    qint64 forked = 0;       ///< another entry of the same origin and number is here: both are kept, neither is applied
    qint64 unauthorised = 0; ///< of those added: kept, not applied
    qint64 invalid = 0;
    qint64 quarantined = 0;
    qint64 unknown = 0;
    qint64 conflicts = 0;    ///< fields with more than one value afterwards, less those before
    qint64 scoreConflicts = 0; ///< of these, those on which a score hangs
    bool foldedAnew = false; ///< everything was folded again in the canonical order
    [[nodiscard]] bool changedAnything() const { return added + held + forked > 0; }
};

/// Takes entries of other stores over: set union by (origin, seq), checked by hash; one transaction for a whole bundle. An entry that
/// comes before its predecessors is held; another one with the same number makes a fork. What is admitted is judged and folded so that
/// the state is that of all admitted entries in the canonical order, whatever the order of arrival. exchange.md §6 to §8.
/// Lives in the ledger's thread; while it lives, the ledger takes no other entry.
class Intake
{
public:
    /// StoreProblem for a store that cannot be written or has an import under way.
    [[nodiscard]] static base::Result<std::unique_ptr<Intake>> begin(Ledger &ledger, const base::Uid &bundle);
    ~Intake(); ///< rolls back unless committed

    /// The origin belongs to that device: the caller has checked the device's signature, here only the origin's name is held to the key.
    [[nodiscard]] base::Result<void> announce(const base::Uid &origin, const QByteArray &deviceKey, const QByteArray &nonce);
    /// NotAuthentic: not canonical, of another office, of an origin that was not announced, or not the first entry it claims to be. The whole
    /// bundle is then to be refused. In an empty store the first entry says to which office the store belongs.
    [[nodiscard]] base::Result<void> offer(const QByteArray &raw, const QByteArray &signature);
    /// After the last offer: the state with what was admitted, to be looked at in the ledger's database. Nothing is kept yet.
    [[nodiscard]] base::Result<IntakeReport> fold(const base::Progress &progress);
    /// After fold(). With a device, and if anything was new, the store's own entry `imported` closes it; none for a store whose own origin
    /// has not begun.
    [[nodiscard]] base::Result<void> commit(const journal::SigningKey *device, const base::Hash &fileHash);

private:
    struct Private;
    explicit Intake(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace chengcai::store
