// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/database.h"

namespace chengcai::store {

/// A consistent copy of an open store by the backup API, in one file without a log, mode 0600, checked by integrity_check and
/// fsynced. On any error, "JOB-CANCELLED" included, no file is left.
[[nodiscard]] base::Result<void> copyDatabase(const Database &database, const QString &file, const base::Progress &progress);

} // namespace chengcai::store
