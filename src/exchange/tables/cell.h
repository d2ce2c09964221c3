// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace chengcai::exchange
{

using base::Error;
using base::Result;

/// What a file says a cell is. CSV knows only Empty and Text. It is kept beside the text because it changes what may be
/// believed: a Number has already lost every digit after the fifteenth, a Formula shows what some program once
/// computed.
enum class CellType : quint8 {
    Empty,
    Text,
    Number, ///< text as written in the file, for example "759500" or "1.10105E+17"
    Date,   ///< text is ISO: "2026-01-05" or, with a time of day, "2026-01-05T12:00:59"
    Bool,   ///< "TRUE" or "FALSE"
    Error,  ///< "#N/A" and its like
    Formula ///< text is the cached result; a formula is never evaluated
};

/// One cell of the current row. The bytes are valid UTF-8 and live until the next call of TableReader::next.
struct Cell {
    QByteArrayView utf8;
    CellType type = CellType::Empty;

    [[nodiscard]] bool isEmpty() const { return utf8.isEmpty(); }
    [[nodiscard]] QString text() const { return QString::fromUtf8(utf8); }
};

/// One record of a table, reused from call to call so that reading allocates nothing per cell.
struct Row {
    /// Where the user finds it: the line of the file on which the record starts (CSV) or the row number of the sheet.
    qint64 line = 0;
    /// 1 for the first record after the header; empty lines are not counted.
    qint64 record = 0;
    std::vector<Cell> cells;
    /// Set when this row cannot be taken; the reader goes on with the next one. Cells may then be missing.
    std::optional<base::Error> refused;
    /// Remarks that do not forbid the row.
    std::vector<base::Error> warnings;

    /// An empty cell for a column outside the row, so that a mapping can be applied without checks.
    [[nodiscard]] Cell at(int column) const
    {
        return column >= 0 && size_t(column) < cells.size() ? cells[size_t(column)] : Cell{};
    }
    [[nodiscard]] bool isBlank() const;
};

} // namespace chengcai::exchange
