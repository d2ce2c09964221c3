// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/dashboard.h"

namespace chengcai::models {

using FigureModel = RowsModel<services::FigureRow>;
/// What a number of the overview counts.
[[nodiscard]] std::vector<Column<services::FigureRow>> figureColumns();

} // namespace chengcai::models
