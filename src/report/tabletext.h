// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

namespace chengcai::report {

/// Indexes of the columns that stand in that kind of output; `medium` is Paper or Data.
[[nodiscard]] std::vector<size_t> columnsFor(const Table &table, Medium medium);
/// The tables that hold the rows themselves; all tables if none is marked.
[[nodiscard]] std::vector<const Table *> detailTables(const Document &document);
/// The value of a cell, empty for one that the row does not have.
[[nodiscard]] const CellValue &cellOf(const Row &row, size_t column);
/// As files carry it: scores and money as plain decimals, dates ISO, stars as a number (empty for not rated).
[[nodiscard]] QString fileText(const CellValue &value, CellType type);
/// A text that a spreadsheet would take for a formula gets one apostrophe in front (also one that only apostrophes hide).
[[nodiscard]] QString formulaSafe(const QString &text);

} // namespace chengcai::report
