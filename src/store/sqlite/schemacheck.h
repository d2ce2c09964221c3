// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace chengcai::store {

/// Name of the first table, index or trigger that is not as the migrations up to the store's version make it; empty if all are. A
/// guard taken away, or a table of somebody else's, is found so. A newer store's schema is not known here: empty.
[[nodiscard]] QString foreignSchema(const Database &database);

} // namespace chengcai::store
