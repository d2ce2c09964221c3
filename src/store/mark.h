// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QString>

#include <optional>

namespace chengcai::store {

/// The mark outside the store, one small file per store in $XDG_STATE_HOME/chengcai/mark/, signed by the device: origin, seq, hash,
/// hash of the machine id, inode and birth time of the database file. It shows that a store was copied, restored or rolled back;
/// inside the store it would be rolled back with it. exchange.md §4, §7.
enum class MarkState {
    Missing,  ///< a new place, or lost
    Same,     ///< the chain here is the one of the mark, or ahead of it by a crash before the mark was written
    Replaced, ///< another file, computer or device wrote it: a new origin is needed
    WentBack  ///< it knows entries that are not here: the store was rolled back, a new origin is needed
};
/// What the mark of this place says, if one is there and the device with that key signed it for this very file on this machine.
[[nodiscard]] std::optional<Ledger::Mark> readMark(const QString &databaseFile, QByteArrayView deviceKey);
/// `hashAt` gives the hash of the active origin's entry at that seq, null if there is none.
[[nodiscard]] MarkState compareMark(const QString &databaseFile, const Ledger::Mark &now, const journal::SigningKey &device,
                                    const std::function<base::Hash(qint64 seq)> &hashAt);
/// Not fsynced: a crash before it is written only leaves an older mark. False if it cannot be written.
bool writeMark(const QString &databaseFile, const Ledger::Mark &now, const journal::SigningKey &device);
/// A new store has none, whatever stood in this place before.
void removeMark(const QString &databaseFile);

} // namespace chengcai::store
