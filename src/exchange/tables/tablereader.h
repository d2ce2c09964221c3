// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/cell.h"

#include <QStringList>

#include <memory>

namespace chengcai::exchange
{

enum class TextEncoding : quint8 { Utf8, Utf16Le, Utf16Be, Gb18030 };
/// "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030".
[[nodiscard]] QString textEncodingName(TextEncoding encoding);
[[nodiscard]] std::optional<TextEncoding> textEncodingFromName(QStringView name);

/// What a file may cost at most. Beyond a limit of a cell, a row or its columns the row is refused; beyond one of a
/// container the file is. No limit is reached by honest data.
struct TableLimits {
    qint64 cellBytes = 1 << 20;             ///< UTF-8 bytes of one cell
    qint64 rowBytes = 16 << 20;             ///< UTF-8 bytes of one record
    int columns = 16384;                    ///< as in Excel
    int containerEntries = 4096;            ///< parts of an .xlsx
    qint64 inflatedBytes = qint64(4) << 30; ///< of all parts that are read
    int inflationRatio = 250;               ///< of one part above 8 MiB
    qint64 sharedStrings = 8'000'000;
    qint64 sharedStringBytes = 256 << 20;
};

/// Everything a person may override after looking at the preview.
struct TableOptions {
    std::optional<TextEncoding> encoding; ///< CSV; none = byte order mark, UTF-16 pattern, strict UTF-8, GB18030
    char separator = 0;                   ///< CSV: ',', ';' or '\t'; 0 = the one most frequent in the header
    QString sheet;                        ///< XLSX: name; empty = the first sheet
    int headerRow = 0; ///< XLSX: row number; 0 = first row with two filled cells, so titles are passed over
    TableLimits limits;
};

/// A table file read record by record in constant memory. Reading needs no more than the header beforehand, so a
/// preview is `open` and twenty calls of `next`. One thread at a time.
///
/// Errors: `open` refuses a file that cannot be a table (codes TAB-0xx). While reading, a row is refused alone (TAB-1xx
/// in Row::refused); a fault of structure ends the file: `next` returns false and `failure()` says why (TAB-2xx), and
/// the caller then takes nothing of it.
class TableReader
{
public:
    /// By content, not by suffix: .xlsx is recognised by its container, old .xls and encrypted files are refused with
    /// advice.
    [[nodiscard]] static base::Result<std::unique_ptr<TableReader>> open(const QString &path,
                                                                         const TableOptions &options = {});
    virtual ~TableReader() = default;

    /// Labels of the columns, trimmed; a label may be empty or occur twice.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// Names of the sheets in the order of the workbook; empty for CSV.
    [[nodiscard]] const QStringList &sheets() const { return m_sheets; }
    /// What is being read: name of the sheet, or encoding and separator of the text file.
    [[nodiscard]] const TableOptions &detected() const { return m_detected; }

    /// False at the end and after a structural fault.
    [[nodiscard]] virtual bool next(Row &row) = 0;
    [[nodiscard]] const std::optional<base::Error> &failure() const { return m_failure; }
    /// Bytes consumed and to consume in one unit, for progress.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;

protected:
    TableReader() = default;
    Q_DISABLE_COPY_MOVE(TableReader)

    QStringList m_header;
    QStringList m_sheets;
    TableOptions m_detected;
    std::optional<base::Error> m_failure;
};

} // namespace chengcai::exchange
