// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/xlsxworkbook.h"
#include "exchange/tables/xmlpart.h"

#include <functional>

namespace chengcai::exchange
{

/// The rows of one sheet part in order, as sparse as the file is. Hidden rows, columns and sheets are read like others.
/// Row codes: TAB-102 cell too long, TAB-104 a filled cell beyond the columns, TAB-106 row too long. Structure: TAB-210
/// rows or cells out of order or without a valid name, TAB-211 a cell points at a shared text that does not exist,
/// TAB-025 damaged XML.
class XlsxSheet
{
public:
    /// The device must deliver guarded XML (ZipPart); `cut` tells whether text was left out since it was last asked.
    XlsxSheet(QIODevice *device, const Workbook &book, const TableLimits &limits, std::function<bool()> cut);

    /// Cells up to the last filled one or the width; Row::line is the row number. False at the end and on a fault.
    [[nodiscard]] bool next(Row &row);
    /// Columns that exist; filled cells beyond it refuse their row. Unlimited (16,384) at first.
    void setWidth(int columns) { m_width = columns; }
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    struct Piece {
        qsizetype begin = 0;
        qsizetype size = 0;
        CellType type = CellType::Empty;
    };

    [[nodiscard]] bool findRows();
    void readRow(Row &row);
    void readCell(Row &row);
    void addCell(Row &row, int column, QByteArrayView text, CellType type);
    [[nodiscard]] QByteArray plainValue(const QString &type, int style, const QString &value, CellType &cellType);
    void fail(const QString &code, const QString &message);

    XmlPart m_xml;
    const Workbook &m_book;
    TableLimits m_limits;
    std::function<bool()> m_cut;
    int m_width;
    bool m_inRows = false;
    bool m_ended = false;
    qint64 m_row = 0;
    int m_column = -1;
    QByteArray m_text; ///< of all cells of the row
    std::vector<Piece> m_pieces;
    std::optional<Error> m_fault;
};

/// "XFD1048576" → {16383, 1048576}; nothing when it is no cell name of a sheet.
struct CellName {
    int column = 0;
    qint64 row = 0;
};
[[nodiscard]] std::optional<CellName> parseCellName(QStringView name);

} // namespace chengcai::exchange
