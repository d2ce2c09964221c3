// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablereader.h"
#include "exchange/tables/textsource.h"

#include <array>

namespace chengcai::exchange
{

/// RFC 4180 and what people make of it: CRLF, LF or CR, quoted line ends, `,` `;` or TAB. A quotation mark that is not
/// doubled inside a quoted cell is kept as text with the warning TAB-150, as long as no separator or line end follows
/// it. One apostrophe in front of a formula character is taken off (see formulaGuarded).
///
/// Row codes: TAB-101 NUL byte, TAB-102 cell too long, TAB-103 too many columns, TAB-104 more cells than the header,
/// TAB-105 fewer cells than the header, TAB-106 record too long. Warnings: TAB-150, TAB-151 (the last line has no line
/// end). Structure: TAB-201 the file ends inside quotation marks, TAB-202 wrong encoding, TAB-203 reading failed.
class CsvReader final : public TableReader
{
public:
    /// `file` is open for reading and can seek.
    [[nodiscard]] static base::Result<std::unique_ptr<TableReader>> open(std::unique_ptr<QIODevice> file,
                                                                         const TableOptions &options);

    [[nodiscard]] bool next(Row &row) override;
    [[nodiscard]] qint64 position() const override { return m_source->position(); }
    [[nodiscard]] qint64 size() const override { return m_source->size(); }

private:
    enum class Scan : quint8 { Complete, NeedMore };

    CsvReader(std::unique_ptr<TextSource> source, const TableOptions &options);
    [[nodiscard]] std::optional<base::Error> readHeader();
    [[nodiscard]] bool readRecord(Row &row);
    [[nodiscard]] Scan scanRecord(Row &row);
    [[nodiscard]] Scan scanPlain(Row &row);
    [[nodiscard]] Scan scanQuoted(Row &row);
    [[nodiscard]] bool closesCell(const char *afterQuote) const;
    void addCell(Row &row, const char *begin, const char *end);
    void restart(Row &row);
    [[nodiscard]] bool fetchMore();
    [[nodiscard]] bool recordIsFull() const;
    void dropScanned(const Row &row);
    void unescape(Row &row);
    void finishRecord(Row &row);
    void checkWidth(Row &row) const;
    void chooseSeparator();
    [[nodiscard]] bool fail(qint64 line, qsizetype cells);
    void refuse(Row &row, const QString &code, const QString &message) const;
    [[nodiscard]] QString columnName(qsizetype index) const;

    std::unique_ptr<TextSource> m_source;
    std::vector<char> m_buffer; ///< one byte more than the data: a zero that stops every scan
    char *m_begin = nullptr;    ///< start of the record
    char *m_end = nullptr;      ///< end of the data
    char *m_at = nullptr;       ///< where the scan stands
    char *m_cell = nullptr;     ///< start of the current cell, its opening quotation mark included
    bool m_final = false;       ///< the source has nothing more
    bool m_quoted = false;      ///< the scan stands inside quotation marks
    bool m_atLineEnd = true;    ///< the record ended with a line end, not with the file
    bool m_strayQuote = false;
    bool m_nul = false;
    bool m_tooLong = false;       ///< parts of this record were dropped
    qsizetype m_droppedCells = 0; ///< complete cells among them
    qsizetype m_droppedLongCell = -1;
    qint64 m_droppedLines = 0;
    qint64 m_linesInside = 0; ///< line ends inside quotation marks
    qsizetype m_longCell = -1;
    std::vector<size_t> m_escaped; ///< cells with doubled quotation marks
    std::array<bool, 256> m_plainStop{};
    std::array<bool, 256> m_quotedStop{};
    qint64 m_line = 1;
    qint64 m_record = 0;
};

} // namespace chengcai::exchange
