// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/evaluations.h"
#include "services/records.h"

/// The tables of records: their columns follow from the table of their type.
namespace chengcai::models {

using RecordModel = RowsModel<services::RecordLine>;
[[nodiscard]] std::vector<Column<services::RecordLine>> recordColumns(domain::RecordType type);
/// Widths in characters for the columns of that type.
[[nodiscard]] QList<int> recordWidths(domain::RecordType type);
/// Records of different types that belong to one.
[[nodiscard]] std::vector<Column<services::RecordLine>> belongingColumns();

using RecordStepModel = RowsModel<services::RecordStepRow>;
[[nodiscard]] std::vector<Column<services::RecordStepRow>> recordStepColumns(domain::RecordType type);

using EvaluationModel = RowsModel<services::EvaluationLine>;
[[nodiscard]] std::vector<Column<services::EvaluationLine>> evaluationColumns();

/// What a record says, field by field, as people read it; empty fields are left out.
struct RecordValueLine {
    QString label;
    QString text;
};
[[nodiscard]] std::vector<RecordValueLine> recordValueLines(const services::RecordLine &line);

} // namespace chengcai::models
