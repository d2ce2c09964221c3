// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/listprocedures.h"
#include "services/lists.h"

/// The tables of the page of lists.
namespace chengcai::models {

using CandidateModel = RowsModel<services::ListCandidate>;
[[nodiscard]] std::vector<Column<services::ListCandidate>> candidateColumns();

using ListEntryModel = RowsModel<services::ListEntry>;
[[nodiscard]] std::vector<Column<services::ListEntry>> listEntryColumns();

using ListProcedureModel = RowsModel<services::ListProcedureLine>;
[[nodiscard]] std::vector<Column<services::ListProcedureLine>> listProcedureColumns();

using ListStepModel = RowsModel<services::ListStepRow>;
[[nodiscard]] std::vector<Column<services::ListStepRow>> listStepColumns(domain::ListKind list);

} // namespace chengcai::models
