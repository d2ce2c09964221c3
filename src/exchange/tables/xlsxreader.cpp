// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsxreader.h"

#include "exchange/tables/tableerror.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr int MaxHeaderDepth = 5;
constexpr int MaxTitleRows = 50;
constexpr qsizetype MaxMergeText = 1 << 20;

int filledCells(const Row &row)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(),
                             [](const Cell &cell) { return !cell.utf8.trimmed().isEmpty(); }));
}

QStringList labelsOf(const Row &row)
{
    QStringList labels;
    for (const Cell &cell : row.cells)
        labels.append(cell.text().simplified());
    return labels;
}

} // namespace

Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString &path, const TableOptions &options)
{
    return start(ZipArchive::open(path, options.limits), options);
}

Result<std::unique_ptr<TableReader>> XlsxReader::fromBytes(QByteArrayView bytes, const TableOptions &options)
{
    return start(ZipArchive::fromBytes(bytes, options.limits), options);
}

Result<std::unique_ptr<TableReader>> XlsxReader::start(Result<std::unique_ptr<ZipArchive>> archive,
                                                       const TableOptions &options)
{
    if (!archive)
        return archive.error();
    Result<std::unique_ptr<Workbook>> book = loadWorkbook(**archive, options.limits);
    if (!book)
        return book.error();
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(archive).value(), std::move(book).value(), options));
    using Step = Result<void> (XlsxReader::*)();
    for (const Step step :
         {&XlsxReader::chooseSheet, &XlsxReader::inspectPart, &XlsxReader::readHeader, &XlsxReader::openSheet}) {
        if (const Result<void> done = (reader.get()->*step)(); !done)
            return done.error();
    }
    reader->m_sheet->setWidth(int(reader->m_header.size()));
    return std::unique_ptr<TableReader>(std::move(reader));
}

XlsxReader::XlsxReader(std::unique_ptr<ZipArchive> archive, std::unique_ptr<Workbook> book, const TableOptions &options)
    : m_archive(std::move(archive)), m_book(std::move(book))
{
    m_detected = options;
    for (const Workbook::Sheet &sheet : m_book->sheets)
        m_sheets.append(sheet.name);
}

Result<void> XlsxReader::chooseSheet()
{
    const qsizetype index = m_detected.sheet.isEmpty() ? 0 : m_sheets.indexOf(m_detected.sheet);
    if (index < 0 || index >= m_sheets.size())
        return refusal(u"TAB-026"_s, Tables::tr("The workbook has no sheet “%1”. Choose one of: %2.")
                                         .arg(m_detected.sheet, m_sheets.join(", "_L1)));
    m_detected.sheet = m_sheets.at(index);
    m_partName = m_book->sheets[size_t(index)].part;
    return {};
}

/// Merged cells are listed behind the rows, and a checksum is known to be right only at the end.
Result<void> XlsxReader::inspectPart()
{
    const Result<std::unique_ptr<ZipPart>> part = m_archive->part(m_partName);
    if (!part)
        return part.error();
    QByteArray tail;
    bool found = false;
    for (QByteArray block = (*part)->read(64 << 10); !block.isEmpty(); block = (*part)->read(64 << 10)) {
        tail += block;
        const qsizetype at = found ? 0 : tail.indexOf("<mergeCells");
        found = at >= 0;
        tail = found ? tail.mid(at, MaxMergeText) : tail.right(16);
    }
    if ((*part)->fault())
        return *(*part)->fault();
    m_size = (*part)->inflated();
    static const QRegularExpression reference(u"<mergeCell ref=\"([A-Z]+[0-9]+):([A-Z]+[0-9]+)\""_s);
    for (auto it = reference.globalMatch(QString::fromUtf8(tail)); found && it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const std::optional<CellName> first = parseCellName(match.capturedView(1));
        const std::optional<CellName> last = parseCellName(match.capturedView(2));
        if (first && last)
            m_merges.push_back({*first, *last});
    }
    return {};
}

Result<void> XlsxReader::openSheet()
{
    m_sheet.reset();
    Result<std::unique_ptr<ZipPart>> part = m_archive->part(m_partName);
    if (!part)
        return part.error();
    m_part = std::move(part).value();
    m_sheet =
        std::make_unique<XlsxSheet>(m_part.get(), *m_book, m_detected.limits, [this] { return m_part->takeCut(); });
    return {};
}

Result<void> XlsxReader::readHeader()
{
    if (Result<void> opened = openSheet(); !opened)
        return opened;
    Labels rows;
    const qint64 first = findHeader(rows);
    takeFault();
    if (m_failure)
        return *m_failure;
    if (!first)
        return refusal(
            u"TAB-002"_s,
            Tables::tr("The sheet “%1” has no row that names the columns. Choose another sheet.").arg(m_detected.sheet));
    m_detected.headerRow = int(first);
    m_lastHeaderRow = first + headerDepth(first) - 1;
    rows.removeIf([&](const auto &row) { return row.key() < first || row.key() > m_lastHeaderRow; });
    spreadMergedLabels(rows);
    m_header = lowestLabels(rows);
    return {};
}

/// Row number of the header, 0 = none; `rows` gets its labels and those of the rows around it.
qint64 XlsxReader::findHeader(Labels &rows)
{
    const qint64 wanted = m_detected.headerRow;
    qint64 first = 0;
    qint64 fallback = 0;
    Row row;
    while (m_sheet->next(row) && (!first || row.line < first + MaxHeaderDepth)) {
        if (row.line < wanted)
            continue;
        if (rows.size() >= MaxTitleRows + MaxHeaderDepth)
            break;
        const int filled = filledCells(row);
        rows.insert(row.line, labelsOf(row));
        if (filled && !fallback)
            fallback = row.line;
        if (!first && (wanted ? row.line == wanted : filled >= 2))
            first = row.line;
    }
    return first || wanted ? first : fallback;
}

/// A label merged over several columns stands above each of them, as long as they have labels of their own below.
void XlsxReader::spreadMergedLabels(Labels &rows) const
{
    for (const Merge &merge : m_merges) {
        if (!rows.contains(merge.first.row) || merge.first.row == m_lastHeaderRow)
            continue;
        QStringList &labels = rows[merge.first.row];
        const QString label = labels.value(merge.first.column);
        while (labels.size() <= merge.last.column)
            labels.append(QString());
        for (int column = merge.first.column; column <= merge.last.column; ++column)
            labels[column] = label;
    }
}

/// The lowest label of every column; where two are equal, each gets the one above it in front.
QStringList XlsxReader::lowestLabels(const Labels &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    QStringList lowest;
    QStringList above;
    for (qsizetype column = 0; column < width; ++column) {
        QStringList found;
        for (const QStringList &row : rows) {
            if (const QString label = row.value(column); !label.isEmpty())
                found.append(label);
        }
        lowest.append(found.isEmpty() ? QString() : found.takeLast());
        above.append(found.isEmpty() ? QString() : found.last());
    }
    QStringList labels = lowest;
    for (qsizetype column = 0; column < width; ++column) {
        if (lowest.count(lowest[column]) > 1 && !above[column].isEmpty() && above[column] != lowest[column])
            labels[column] = above[column] + u' ' + lowest[column];
    }
    return labels;
}

int XlsxReader::headerDepth(qint64 row) const
{
    qint64 depth = 1;
    for (const Merge &merge : m_merges) {
        if (merge.first.row == row)
            depth = std::max(depth, merge.last.row - row + 1);
    }
    return int(std::min<qint64>(depth, MaxHeaderDepth));
}

bool XlsxReader::next(Row &row)
{
    if (m_failure)
        return false;
    while (m_sheet->next(row)) {
        if (row.line <= m_lastHeaderRow || (row.isBlank() && !row.refused))
            continue;
        row.record = ++m_record;
        if (row.refused && !row.refused->field.isEmpty())
            row.refused->field = m_header.value(row.refused->field.toInt() - 1, row.refused->field);
        return true;
    }
    takeFault();
    return false;
}

void XlsxReader::takeFault()
{
    if (m_part->fault())
        m_failure = m_part->fault();
    else if (m_sheet->fault())
        m_failure = m_sheet->fault();
}

} // namespace chengcai::exchange
