// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/merge/applying.h"

#include <tuple>

namespace chengcai::store {

/// Where an entry stands in the canonical order.
struct Placed {
    qint64 receivedNo = 0;
    qint64 place = 0;
    base::Uid origin;
    qint64 seq = 0;
    [[nodiscard]] auto key() const { return std::tie(place, origin, seq); }
    bool operator<(const Placed &other) const { return key() < other.key(); }
};

/// The least place an entry with that clock can have: its clock, as long as there is room above it.
[[nodiscard]] constexpr qint64 placeOfClock(qint64 hlc)
{
    constexpr qint64 Latest = qint64(1) << 62;
    return hlc < Latest ? hlc : Latest;
}

/// How an entry was placed and folded: a row of journal_place, and what became of it, under one checksum.
struct Folding {
    QString apply;     ///< as in journal.apply
    qint64 place = 0;
    qint64 foldNo = 0; ///< 0 = not yet
    QByteArray signer;
    QString problem;
};
[[nodiscard]] base::Result<void> writeFolding(const Database &database, qint64 receivedNo, const Folding &folding);
/// Of what is neither signed nor can be computed again: x'' stands for a row an upgrade made.
[[nodiscard]] bool isFoldingWhole(qint64 receivedNo, const Folding &folding, const QByteArray &crc);

/// An entry as it lies in the journal.
struct StoredEntry {
    journal::Entry entry;
    base::Hash hash;
    QByteArray signature;
    Folding folding;
};
[[nodiscard]] base::Result<StoredEntry> storedEntry(const Database &database, qint64 receivedNo);
/// Judges, folds, and writes down what became of it.
[[nodiscard]] base::Result<Verdict> foldStored(Database &database, Applier &applier, qint64 receivedNo, qint64 foldNo);
/// What an entry is known to follow beside its predecessor: the values its author saw, the heads an import or a new origin names.
[[nodiscard]] std::vector<base::Hash> followed(const journal::Entry &entry);

/// The place of an entry whose predecessor has `before` (−1: none): its clock, or one more than that of whatever it follows. Of a chain that
/// forked only what comes before the fork is followed, for which branch lies in the journal is a matter of arrival. `missing`: what it
/// follows and is not here.
[[nodiscard]] base::Result<qint64> placeFor(const Database &database, const journal::Entry &entry, qint64 before, std::vector<base::Hash> *missing);

/// Empties the projections and folds every admitted entry in the canonical order; the caller's transaction. Local ids stay.
[[nodiscard]] base::Result<void> foldAnew(Database &database, Projections &projections, const base::Progress &progress);
/// What a newer program wrote and an older one here set aside is applied once this program knows it; cheap where there is nothing of that kind.
[[nodiscard]] base::Result<void> foldWhatIsUnderstood(Database &database);
/// Of an entry kept aside: what its hash does not cover.
[[nodiscard]] QByteArray asideChecksum(const QByteArray &signature, const QByteArray &bundle);
/// Computes every place again: entries that others follow have arrived after them, or a chain that was followed has forked.
[[nodiscard]] base::Result<void> placeAnew(Database &database);

} // namespace chengcai::store
