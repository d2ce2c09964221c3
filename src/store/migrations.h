// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/database.h"

#include <QByteArray>

#include <vector>

namespace chengcai::store {

/// Brings the store to the newest schema: numbered files of resources/schema/<dialect>/ and `user_version` in one transaction, with
/// integrity_check, foreign_key_check and a fold of the journal before it is committed. A copy is made, verified and kept first, beside
/// the store: "store.ccj.version-<number>". A failure ("STO-050", "STO-052", "STO-03x") leaves the store exactly as it was.
enum class MigrationOutcome {
    Current,       ///< nothing to do
    Created,       ///< the file had no tables
    Upgraded,
    UpgradedStale, ///< upgraded, and this program folds the journal to other tables: rebuild() puts them in place
    Newer          ///< untouched
};
[[nodiscard]] base::Result<MigrationOutcome> migrate(Database &database, const base::Progress &progress = {});

/// One numbered script; numbers rise by one from 1.
struct MigrationScript {
    int number = 0;
    QString title;
    QByteArray sql;
};
[[nodiscard]] std::vector<MigrationScript> migrationScripts();
/// The schema this program reads and writes: the number of the last script.
[[nodiscard]] int newestSchema();
/// The same with given scripts: the last number is the version to reach.
[[nodiscard]] base::Result<MigrationOutcome> migrate(Database &database, const std::vector<MigrationScript> &scripts, const base::Progress &progress = {});

} // namespace chengcai::store
