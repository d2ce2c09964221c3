// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/csvreader.h"

#include "exchange/tables/formulaguard.h"
#include "exchange/tables/tableerror.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr qsizetype FirstBuffer = 256 << 10;
constexpr qsizetype HeaderSample = 64 << 10;
/// What is left of the buffer before it grows; more than the longest look-ahead.
constexpr qsizetype MinRead = 1 << 10;
/// White space between a closing quotation mark and the separator; more of it is text.
constexpr int MaxBlanksAfterQuote = 64;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// The zero behind the data stops it.
char *skipTo(const std::array<bool, 256> &stop, char *p)
{
    while (!stop[uchar(*p)])
        ++p;
    return p;
}

} // namespace

Result<std::unique_ptr<TableReader>> CsvReader::open(std::unique_ptr<QIODevice> file, const TableOptions &options)
{
    base::Result<std::unique_ptr<TextSource>> source = TextSource::open(std::move(file), options.encoding);
    if (!source)
        return source.error();
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(source).value(), options));
    if (const std::optional<base::Error> error = reader->readHeader())
        return *error;
    return std::unique_ptr<TableReader>(std::move(reader));
}

CsvReader::CsvReader(std::unique_ptr<TextSource> source, const TableOptions &options)
    : m_source(std::move(source)), m_buffer(size_t(FirstBuffer) + 1)
{
    m_detected = options;
    m_detected.encoding = m_source->encoding();
    m_begin = m_end = m_at = m_cell = m_buffer.data();
    for (const char c : {'"', '\n', '\r', '\0'})
        m_plainStop[uchar(c)] = true;
    for (const char c : {'"', '\n', '\0'})
        m_quotedStop[uchar(c)] = true;
}

std::optional<base::Error> CsvReader::readHeader()
{
    // The whole first line, however the blocks come.
    while (!m_final && m_end - m_begin < HeaderSample)
        m_final = !fetchMore();
    if (!m_detected.separator)
        chooseSeparator();
    m_plainStop[uchar(m_detected.separator)] = true;
    Row row;
    while (readRecord(row)) {
        if (row.refused)
            return row.refused;
        if (row.isBlank())
            continue;
        for (const Cell &cell : row.cells)
            m_header.append(cell.text().trimmed());
        return std::nullopt;
    }
    if (m_failure)
        return m_failure;
    return refusal(u"TAB-002"_s, Tables::tr("The file is empty. Choose a file whose first line names the columns."));
}

void CsvReader::chooseSeparator()
{
    std::array<qsizetype, 3> counts{};
    constexpr std::array<char, 3> candidates{',', ';', '\t'};
    bool quoted = false;
    const char *p = std::find_if_not(m_begin, m_end, isLineEnd);
    for (; p < m_end && (quoted || !isLineEnd(*p)); ++p) {
        quoted ^= *p == '"';
        for (size_t i = 0; i < candidates.size() && !quoted; ++i)
            counts[i] += *p == candidates[i];
    }
    m_detected.separator = candidates[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

bool CsvReader::next(Row &row)
{
    do {
        if (m_failure || !readRecord(row))
            return false;
    } while (!row.refused && row.isBlank());
    row.record = ++m_record;
    checkWidth(row);
    return true;
}

bool CsvReader::readRecord(Row &row)
{
    m_tooLong = false;
    m_droppedCells = m_droppedLines = 0;
    m_droppedLongCell = -1;
    restart(row);
    while (scanRecord(row) == Scan::NeedMore) {
        if (recordIsFull())
            dropScanned(row);
        m_final = !fetchMore();
        restart(row);
    }
    if (!m_atLineEnd && m_source->fault() != TextSource::Fault::None)
        return fail(m_line + m_droppedLines + m_linesInside, m_droppedCells + qsizetype(row.cells.size()));
    if (m_quoted)
        return fail(m_line, m_droppedCells + qsizetype(row.cells.size()));
    if (m_begin == m_end && !m_tooLong)
        return false;
    finishRecord(row);
    return true;
}

void CsvReader::restart(Row &row)
{
    row.cells.clear();
    row.refused.reset();
    row.warnings.clear();
    m_escaped.clear();
    m_at = m_begin;
    m_linesInside = 0;
    m_longCell = m_droppedLongCell;
    m_strayQuote = m_nul = m_quoted = false;
}

CsvReader::Scan CsvReader::scanRecord(Row &row)
{
    for (;;) {
        m_cell = m_at;
        const Scan scan = *m_at == '"' && m_at != m_end ? scanQuoted(row) : scanPlain(row);
        if (scan == Scan::NeedMore)
            return scan;
        m_atLineEnd = m_at != m_end;
        if (!m_atLineEnd)
            return Scan::Complete;
        if (*m_at == '\r' && m_at + 1 == m_end && !m_final)
            return Scan::NeedMore;
        const char stop = *m_at++;
        if (stop == '\r' && *m_at == '\n' && m_at != m_end)
            ++m_at;
        if (isLineEnd(stop))
            return Scan::Complete;
    }
}

CsvReader::Scan CsvReader::scanPlain(Row &row)
{
    for (;; ++m_at) {
        m_at = skipTo(m_plainStop, m_at);
        if (*m_at == '"') {
            m_strayQuote = true;
        } else if (*m_at == '\0' && m_at != m_end) {
            m_nul = true;
        } else if (*m_at != '\0' || m_final) {
            break;
        } else {
            return Scan::NeedMore;
        }
    }
    addCell(row, m_cell, m_at);
    return Scan::Complete;
}

CsvReader::Scan CsvReader::scanQuoted(Row &row)
{
    m_quoted = true;
    bool escaped = false;
    bool stray = false;
    for (++m_at;; ++m_at) {
        m_at = skipTo(m_quotedStop, m_at);
        if (*m_at == '\n') {
            ++m_linesInside;
        } else if (*m_at == '\0' && m_at == m_end) {
            return m_final ? Scan::Complete : Scan::NeedMore;
        } else if (*m_at == '\0') {
            m_nul = true;
        } else if (m_end - m_at <= MaxBlanksAfterQuote + 2 && !m_final) {
            return Scan::NeedMore;
        } else if (m_at[1] == '"' && m_at + 1 != m_end) {
            ++m_at;
            // Who did not double the first one did not double the last: "Co "Sharora"",
            if (stray && closesCell(m_at + 1))
                break;
            escaped = true;
        } else if (closesCell(m_at + 1)) {
            break;
        } else {
            stray = m_strayQuote = true;
        }
    }
    m_quoted = false;
    if (escaped)
        m_escaped.push_back(row.cells.size());
    addCell(row, m_cell + 1, m_at);
    m_at = std::find_if(m_at + 1, m_end, [](char c) { return c != ' '; });
    return Scan::Complete;
}

bool CsvReader::closesCell(const char *afterQuote) const
{
    const char *p = afterQuote;
    while (p != m_end && *p == ' ' && p - afterQuote < MaxBlanksAfterQuote)
        ++p;
    return p == m_end || *p == m_detected.separator || isLineEnd(*p);
}

void CsvReader::addCell(Row &row, const char *begin, const char *end)
{
    if (end - begin > m_detected.limits.cellBytes && m_longCell < 0)
        m_longCell = m_droppedCells + qsizetype(row.cells.size());
    if (begin != end && *begin == '\'' && guardedUtf8(QByteArrayView(begin, end)))
        ++begin;
    if (qint64(row.cells.size()) <= m_detected.limits.columns)
        row.cells.push_back({QByteArrayView(begin, end), begin == end ? CellType::Empty : CellType::Text});
}

bool CsvReader::fetchMore()
{
    const qsizetype kept = m_end - m_begin;
    const qsizetype capacity = qsizetype(m_buffer.size()) - 1;
    if (m_begin != m_buffer.data())
        std::memmove(m_buffer.data(), m_begin, size_t(kept));
    else if (kept + MinRead > capacity)
        m_buffer.resize(size_t(capacity) * 2 + 1);
    m_begin = m_buffer.data();
    const qsizetype got = m_source->read(m_begin + kept, qsizetype(m_buffer.size()) - 1 - kept);
    m_end = m_begin + kept + got;
    *m_end = '\0';
    return got > 0;
}

bool CsvReader::recordIsFull() const
{
    return m_end - m_begin >= m_detected.limits.rowBytes;
}

/// The record is longer than any may be. It is refused whole; what is needed to find its end is kept: whether the scan
/// stands inside quotation marks, and a quotation mark whose meaning depends on what follows.
void CsvReader::dropScanned(const Row &row)
{
    m_droppedCells += qsizetype(row.cells.size());
    m_droppedLines += m_linesInside;
    if (m_droppedLongCell < 0 && m_at - m_cell > m_detected.limits.cellBytes)
        m_droppedLongCell = m_droppedCells;
    m_tooLong = true;
    m_begin = m_at;
    if (m_quoted)
        *--m_begin = '"';
}

void CsvReader::unescape(Row &row)
{
    for (const size_t index : m_escaped) {
        if (index >= row.cells.size())
            continue;
        QByteArrayView &cell = row.cells[index].utf8;
        char *from = m_begin + (cell.data() - m_begin);
        char *to = from;
        char *const first = from;
        for (const char *end = from + cell.size(); from < end; ++from) {
            *to++ = *from;
            from += *from == '"' && from + 1 < end && from[1] == '"';
        }
        cell = QByteArrayView(first, to);
    }
}

void CsvReader::finishRecord(Row &row)
{
    row.line = m_line;
    m_line += m_droppedLines + m_linesInside + 1;
    m_begin = m_at;
    if (m_tooLong)
        row.cells.clear();
    if (m_longCell >= 0)
        refuse(row, u"TAB-102"_s,
               Tables::tr("The text in column %1 is longer than a cell may be (%2 bytes). Shorten it.")
                   .arg(columnName(m_longCell), QString::number(m_detected.limits.cellBytes)));
    else if (m_tooLong)
        refuse(row, u"TAB-106"_s,
               Tables::tr("The record is longer than %1 MiB. A quotation mark that is never closed is a common cause.")
                   .arg(m_detected.limits.rowBytes >> 20));
    else if (qint64(row.cells.size()) > m_detected.limits.columns)
        refuse(row, u"TAB-103"_s, Tables::tr("The row has more than %1 columns.").arg(m_detected.limits.columns));
    else if (m_nul)
        refuse(row, u"TAB-101"_s,
               Tables::tr("The row contains a zero byte, so the file is damaged or not a text file. Export it again."));
    else
        unescape(row);
    if (m_strayQuote && !row.refused)
        row.warnings.push_back(refusal(u"TAB-150"_s, Tables::tr("A quotation mark inside a cell is not doubled; it was "
                                                                "taken as text. Check the cells of this row.")));
    if (!m_atLineEnd && !row.refused)
        row.warnings.push_back(refusal(u"TAB-151"_s, Tables::tr("The last line has no line end; the file may be cut "
                                                                "off. Check that the last row is complete.")));
}

void CsvReader::checkWidth(Row &row) const
{
    const size_t width = size_t(m_header.size());
    while (row.cells.size() > width && row.cells.back().isEmpty())
        row.cells.pop_back();
    if (row.refused || row.cells.size() == width)
        return;
    const bool more = row.cells.size() > width;
    refuse(row, more ? u"TAB-104"_s : u"TAB-105"_s,
           Tables::tr("The row has %1 cells, the header has %2. A separator inside a text needs quotation marks.")
               .arg(row.cells.size())
               .arg(width));
}

bool CsvReader::fail(qint64 line, qsizetype cells)
{
    if (m_source->fault() == TextSource::Fault::Io)
        m_failure =
            refusal(u"TAB-203"_s, Tables::tr("The file could not be read beyond line %1. Copy it to this computer "
                                             "and try again.")
                                      .arg(line));
    else if (m_source->fault() == TextSource::Fault::Encoding)
        m_failure =
            refusal(u"TAB-202"_s, Tables::tr("Line %1, column %2 is not valid %3 text. Choose another encoding; if only some "
                                             "rows are of another one, export the file again as CSV UTF-8.")
                                      .arg(QString::number(line), QString::number(std::max<qsizetype>(cells, 1)), textEncodingName(m_source->encoding()))
                                      + (m_source->encoding() == TextEncoding::Utf8 ? m_source->foreignLines().sentence() : QString()));
    else
        m_failure =
            refusal(u"TAB-201"_s, Tables::tr("The file ends inside a quoted cell of the record that starts on line "
                                             "%1, so it is cut off. Export it again.")
                                      .arg(line));
    return false;
}

void CsvReader::refuse(Row &row, const QString &code, const QString &message) const
{
    if (!row.refused)
        row.refused = refusal(code, message, m_longCell >= 0 ? columnName(m_longCell) : QString());
}

QString CsvReader::columnName(qsizetype index) const
{
    const QString label = m_header.value(index);
    return label.isEmpty() ? QString::number(index + 1) : label;
}

} // namespace chengcai::exchange
