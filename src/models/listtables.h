// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/lists.h"

/// The tables of the page of lists.
namespace chengcai::models {

using CandidateModel = RowsModel<services::ListCandidate>;
[[nodiscard]] std::vector<Column<services::ListCandidate>> candidateColumns();

using ListEntryModel = RowsModel<services::ListEntry>;
[[nodiscard]] std::vector<Column<services::ListEntry>> listEntryColumns();

} // namespace chengcai::models
