// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/petitions.h"

/// The tables of objections and repairs.
namespace chengcai::models {

using PetitionModel = RowsModel<services::PetitionLine>;
[[nodiscard]] std::vector<Column<services::PetitionLine>> petitionColumns();

using PetitionStepModel = RowsModel<services::PetitionStepRow>;
[[nodiscard]] std::vector<Column<services::PetitionStepRow>> petitionStepColumns();

} // namespace chengcai::models
