// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/commitments.h"

namespace chengcai::models {

using CommitmentModel = RowsModel<services::CommitmentRow>;
/// The ledger of commitments.
[[nodiscard]] std::vector<Column<services::CommitmentRow>> commitmentColumns();

} // namespace chengcai::models
