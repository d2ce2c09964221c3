// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>

#include <vector>

namespace chengcai::store {

/// Brings the store to newestSchema(): numbered files of resources/schema/<dialect>/, one transaction each, `user_version` in the
/// same transaction, then integrity_check and foreign_key_check. A copy is made and verified first and kept.
/// Outcomes: already current, upgraded, newer (untouched), failed (rolled back, the store as before).
enum class MigrationOutcome { Current, Created, Upgraded, Newer };
[[nodiscard]] base::Result<MigrationOutcome> migrate(Database &database);

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
[[nodiscard]] base::Result<MigrationOutcome> migrate(Database &database, const std::vector<MigrationScript> &scripts);

} // namespace chengcai::store
