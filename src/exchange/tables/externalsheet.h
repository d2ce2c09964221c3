// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/externalrecord.h"
#include "exchange/tables/tablewriter.h"

#include <span>

namespace chengcai::exchange
{

/// What the first line of a written file says.
enum class ExternalHeadings : quint8 {
    Codes,  ///< CF_WSH, as interfaces want it
    Chinese ///< 行政处罚决定书文号, as people read it; columns the layout does not know keep their heading either way
};

/// The columns of a file of external records. Every one is a text, so that eighteen digits and leading zeros survive a spreadsheet.
struct ExternalSheet {
    QStringList codes;
    std::vector<Column> columns; ///< for TableWriter::create
};
/// Those the records came with, in the order of the first that has them, so that what was read is written as it stood; records made
/// here have all of the layout.
[[nodiscard]] ExternalSheet externalSheet(const domain::ExternalLayout &layout, std::span<const domain::ExternalRecord> records,
                                          ExternalHeadings headings);

/// Writes a row for each record into a writer of sheet.columns; finish() is the caller's. Reading the file again gives the same records.
[[nodiscard]] base::Result<void> writeExternal(const domain::ExternalLayout &layout, const ExternalSheet &sheet,
                                               std::span<const domain::ExternalRecord> records, TableWriter &writer);

} // namespace chengcai::exchange
