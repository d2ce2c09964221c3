// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace chengcai::exchange
{

/// An exact decimal: value / 10^places. Scores are centi-points with two places, money is fen with two places of yuan.
struct Decimal {
    qint64 value = 0;
    int places = 2;
    bool operator==(const Decimal &) const = default;
};
/// "96.50"; sign '-' as spreadsheets read it.
[[nodiscard]] QString decimalText(Decimal number);

/// What goes into a cell. A null QDate and an empty text give an empty cell.
using CellValue = std::variant<std::monostate, QString, qint64, Decimal, bool, QDate>;

enum class ColumnKind : quint8 { Text, Integer, Decimal, Date };

struct Column {
    QString title;
    ColumnKind kind = ColumnKind::Text;
    int width = 16; ///< in characters of the sheet's standard font
};

struct TableProperties {
    QString sheet;        ///< name of the sheet; characters Excel forbids are replaced
    QString title;        ///< document title
    qint64 createdMs = 0; ///< UTC; injected, so that the same table gives the same file
};

/// A table file written row by row in constant memory. Nothing stands under the final name before finish() succeeded.
/// No cell is ever a formula for the program that opens the file. One thread at a time.
class TableWriter
{
public:
    /// By suffix: .csv or .xlsx, anything else is refused (TAB-301); a file that cannot be written: TAB-302.
    [[nodiscard]] static base::Result<std::unique_ptr<TableWriter>>
    create(const QString &path, const std::vector<Column> &columns, const TableProperties &properties = {});
    virtual ~TableWriter() = default;

    /// Cells beyond the columns are an error of the caller.
    [[nodiscard]] virtual base::Result<void> write(const std::vector<CellValue> &cells) = 0;
    /// Makes the file complete and gives it its name.
    [[nodiscard]] virtual base::Result<void> finish() = 0;
    /// Texts that were too long for the format (XLSX: 32,767 characters) and stand cut, ending in "…".
    [[nodiscard]] virtual qint64 cutTexts() const { return 0; }

protected:
    TableWriter() = default;
    Q_DISABLE_COPY_MOVE(TableWriter)
};

/// A text that a spreadsheet would take for a formula starts with one of = + - @ TAB CR NUL ＝ ＋ － ＠, after any
/// number of apostrophes. CSV gives such a text one apostrophe in front and takes one off when reading: reversible for
/// every text.
[[nodiscard]] bool needsFormulaGuard(QStringView text);
[[nodiscard]] QString formulaGuarded(const QString &text);

} // namespace chengcai::exchange
