// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/access.h"

namespace chengcai::models {

using AccessModel = RowsModel<services::Participant>;
[[nodiscard]] std::vector<Column<services::Participant>> accessColumns();

} // namespace chengcai::models
