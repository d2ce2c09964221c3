// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablelayout.h"

#include "report/outputerrors.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace chengcai::report {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int Pad = paper::mm(1.0);
constexpr int RowPad = paper::mm(0.95);
constexpr int Pitch = paper::TablePx * 132 / 100;
constexpr int TitleHeight = paper::lineTop(1);
constexpr int Thin = 6;
constexpr int Thick = 16;
constexpr QRgb BandFill = 0xfff0f0f0;
constexpr TextStyle CellStyle{FontRole::Body, paper::TablePx};
constexpr TextStyle StrongStyle{FontRole::Hei, paper::TablePx};

constexpr int rowHeight(int lines) { return lines * Pitch + 2 * RowPad; }

bool isRigid(const Column &column) { return column.rigid || column.type != CellType::Text; }
int wish(const Column &column) { return column.width * paper::TablePx / 2 + 2 * Pad + 4; }

int alignedLeft(CellType type, int left, int columnWidth, int textWidth)
{
    if (isNumeric(type))
        return left + columnWidth - Pad - textWidth;
    if (type == CellType::Stars || type == CellType::Date)
        return left + (columnWidth - textWidth) / 2;
    return left + Pad;
}

} // namespace

std::vector<int> columnWidths(const std::vector<Column> &columns, int total)
{
    std::vector<int> widths(columns.size());
    std::transform(columns.begin(), columns.end(), widths.begin(), wish);
    const auto sumOf = [&](bool rigid) {
        int sum = 0;
        for (size_t i = 0; i < columns.size(); ++i)
            sum += isRigid(columns[i]) == rigid ? widths[i] : 0;
        return sum;
    };
    const int rigid = sumOf(true);
    const int soft = sumOf(false);
    // With nothing soft, or rigid wishes that leave no room, all columns are scaled alike.
    const bool onlySoft = soft > 0 && total - rigid >= soft / 3;
    const int from = onlySoft ? soft : rigid + soft;
    const int to = onlySoft ? total - rigid : total;
    size_t widest = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!onlySoft || !isRigid(columns[i]))
            widths[i] = int(qint64(widths[i]) * to / from);
        if (widths[i] > widths[widest])
            widest = i;
    }
    if (!widths.empty())
        widths[widest] += total - std::accumulate(widths.begin(), widths.end(), 0);
    return widths;
}

void makeRoom(std::vector<int> &widths, const std::vector<int> &least, const std::vector<int> &keep)
{
    qint64 wanted = 0;
    qint64 spare = 0;
    const auto over = [&](size_t i) { return std::max(0, widths[i] - std::max(least[i], keep[i])); };
    for (size_t i = 0; i < widths.size(); ++i) {
        wanted += std::max(0, least[i] - widths[i]);
        spare += over(i);
    }
    const qint64 moved = std::min(wanted, spare);
    if (moved == 0)
        return;
    qint64 given = 0;
    qint64 taken = 0;
    qint64 givenBefore = 0;
    qint64 takenBefore = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        const int lack = std::max(0, least[i] - widths[i]);
        const int gift = over(i);
        given += gift;
        taken += lack;
        // Shares of the whole, so that no pixel is lost to rounding.
        const qint64 giving = given * moved / spare;
        const qint64 taking = taken * moved / wanted;
        widths[i] += int(taking - takenBefore) - int(giving - givenBefore);
        givenBefore = giving;
        takenBefore = taking;
    }
}

int tableStartHeight() { return TitleHeight + 2 * rowHeight(1) + rowHeight(2); }

TableLayout::TableLayout(const Table &table, PageFlow &flow, int keepAfter, const base::Progress &progress)
    : m_table(table), m_flow(flow), m_keepAfter(keepAfter), m_progress(progress)
{
}

Result<void> TableLayout::run()
{
    m_flow.turn(m_table.landscape);
    std::vector<Column> shown;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        if (m_table.columns[i].medium != Medium::Data) {
            m_columns.push_back(i);
            shown.push_back(m_table.columns[i]);
        }
    }
    m_widths = columnWidths(shown, m_flow.width());
    std::vector<int> heads;
    std::vector<int> keep;
    for (const Column &column : shown) {
        heads.push_back(widestPiece(column.title, StrongStyle, m_flow.measurer()) + 2 * Pad);
        keep.push_back(wish(column));
    }
    makeRoom(m_widths, heads, keep);
    m_lefts.assign(1, 0);
    for (const int width : m_widths)
        m_lefts.push_back(m_lefts.back() + width);
    m_cells.resize(m_columns.size());
    const bool named = std::any_of(shown.begin(), shown.end(), [](const Column &c) { return !c.title.isEmpty(); });
    for (size_t i = 0; named && i < shown.size(); ++i) {
        m_head.push_back(breakLines(shown[i].title, m_widths[i] - 2 * Pad, m_widths[i] - 2 * Pad, StrongStyle, m_flow.measurer()));
        m_headHeight = std::max(m_headHeight, rowHeight(int(m_head.back().size())));
    }

    Row row;
    const RowCursor next = m_table.rows ? m_table.rows() : RowCursor();
    bool more = next && next(row);
    m_flow.need(startHeight(more ? &row : nullptr));
    beginPage(false);
    if (more) {
        const Result<void> placed = placeRows(next, row);
        if (!placed)
            return placed;
    } else {
        placeEmpty();
    }
    endPage();
    m_flow.advance(RowPad);
    return {};
}

Result<void> TableLayout::placeRows(const RowCursor &next, Row &row)
{
    Row ahead;
    bool more = true;
    for (qint64 count = 1; more && !m_flow.stopped(); ++count) {
        more = next(ahead);
        // A sum never stands without the row before it.
        const bool sumFollows = more && ahead.kind == RowKind::Subtotal && row.kind == RowKind::Data;
        placeRow(row, sumFollows ? rowHeight(1) + m_keepAfter : more ? 0 : m_keepAfter);
        std::swap(row, ahead);
        if ((count & 0xff) == 0) {
            m_progress.at(count, 0);
            if (m_progress.cancelled())
                return cancelled();
        }
    }
    return {};
}

int TableLayout::startHeight(const Row *first)
{
    int lines = 1;
    if (first && first->kind != RowKind::Section) {
        breakRow(*first);
        lines = linesOfRow();
    }
    const int wanted = TitleHeight + m_headHeight + rowHeight(lines);
    return std::clamp(wanted, tableStartHeight(), std::max(m_flow.height(), tableStartHeight()));
}

void TableLayout::beginPage(bool continued)
{
    addTitle(continued);
    m_frameTop = m_flow.y();
    if (!m_head.empty())
        addHead();
    m_runTop = m_frameTop;
}

void TableLayout::addTitle(bool continued)
{
    if (m_table.title.isEmpty() && m_table.note.isEmpty())
        return;
    //: %1 is the title of a table that goes on from the page before.
    const QString title = continued ? QCoreApplication::translate("Report", "%1 (continued)").arg(m_table.title) : m_table.title;
    const int baseline = baselineIn(m_flow.y(), TitleHeight, paper::TablePx);
    m_flow.text(0, baseline, title, StrongStyle);
    const int noteWidth = m_flow.measurer().width(m_table.note, CellStyle);
    m_flow.text(m_flow.width() - noteWidth, baseline, m_table.note, CellStyle);
    m_flow.advance(TitleHeight);
}

void TableLayout::addHead()
{
    const int top = m_flow.y();
    m_flow.box(QRect(0, top, m_flow.width(), m_headHeight), BandFill);
    for (size_t i = 0; i < m_head.size(); ++i) {
        int y = top + (m_headHeight - int(m_head[i].size()) * Pitch) / 2;
        for (const TextLine &line : m_head[i]) {
            m_flow.text(m_lefts[i] + (m_widths[i] - line.width) / 2, baselineIn(y, Pitch, paper::TablePx), line.text, StrongStyle);
            y += Pitch;
        }
    }
    m_flow.advance(m_headHeight);
    m_flow.line(0, m_flow.y(), m_flow.width(), m_flow.y(), Thin);
}

void TableLayout::closeRun()
{
    for (size_t i = 1; i + 1 < m_lefts.size() && m_flow.y() > m_runTop; ++i)
        m_flow.line(m_lefts[i], m_runTop, m_lefts[i], m_flow.y(), Thin);
    m_runTop = m_flow.y();
}

void TableLayout::endPage()
{
    closeRun();
    const int right = m_flow.width();
    m_flow.line(0, m_frameTop, right, m_frameTop, Thick);
    m_flow.line(0, m_flow.y(), right, m_flow.y(), Thick);
    m_flow.line(0, m_frameTop, 0, m_flow.y(), Thin);
    m_flow.line(right, m_frameTop, right, m_flow.y(), Thin);
}

TextStyle TableLayout::styleOf(const Row &row, size_t column) const
{
    return row.kind == RowKind::Subtotal || m_table.columns[column].strong ? StrongStyle : CellStyle;
}

void TableLayout::breakRow(const Row &row)
{
    static const CellValue nothing;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const size_t column = m_columns[i];
        const TextStyle style = styleOf(row, column);
        const CellValue &value = column < row.cells.size() ? row.cells[column] : nothing;
        const CellType type = m_table.columns[column].type;
        const int inner = m_widths[i] - 2 * Pad;
        QString text = displayText(value, type);
        int width = m_flow.measurer().width(text, style);
        if (type == CellType::Stars && width > inner) {
            text = displayText(value, type, true);
            width = m_flow.measurer().width(text, style);
        }
        m_cells[i].clear();
        if (width <= inner && !text.contains(u'\n'))
            m_cells[i].push_back({std::move(text), width});
        else
            m_cells[i] = breakLines(text, inner, inner, style, m_flow.measurer());
    }
}

int TableLayout::linesOfRow() const
{
    size_t most = 1;
    for (const std::vector<TextLine> &cell : m_cells)
        most = std::max(most, cell.size());
    return int(most);
}

void TableLayout::placeRow(const Row &row, int keep)
{
    if (row.kind == RowKind::Section)
        return placeSection(row);
    breakRow(row);
    int left = linesOfRow();
    int first = 0;
    while (left > 0 && !m_flow.stopped()) {
        // A row moves to the next page whole; only one that no page can hold is cut between two lines.
        const bool headOnly = m_flow.y() <= m_frameTop + m_headHeight;
        if (!headOnly && m_flow.room() < rowHeight(left) + keep) {
            endPage();
            m_flow.newPage(m_table.landscape);
            beginPage(true);
        }
        const int fits = std::max(1, (m_flow.room() - 2 * RowPad) / Pitch);
        const int count = std::min(left, fits);
        placeLines(row, first, count);
        first += count;
        left -= count;
    }
}

void TableLayout::placeLines(const Row &row, int first, int count)
{
    const int height = rowHeight(count);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const TextStyle style = styleOf(row, m_columns[i]);
        const std::vector<TextLine> &lines = m_cells[i];
        const int last = std::min(int(lines.size()), first + count);
        int y = m_flow.y() + (height - (last - std::min(first, last)) * Pitch) / 2;
        for (int line = first; line < last; ++line, y += Pitch) {
            const TextLine &text = lines[size_t(line)];
            const CellType type = m_table.columns[m_columns[i]].type;
            m_flow.text(alignedLeft(type, m_lefts[i], m_widths[i], text.width), baselineIn(y, Pitch, style.px), text.text, style);
        }
    }
    m_flow.advance(height);
    m_flow.line(0, m_flow.y(), m_flow.width(), m_flow.y(), Thin);
}

void TableLayout::placeSection(const Row &row)
{
    // A band never stands alone at the foot of a page: room for one row of two lines goes with it.
    if (m_flow.room() < rowHeight(1) + rowHeight(2)) {
        endPage();
        m_flow.newPage(m_table.landscape);
        beginPage(true);
    }
    closeRun();
    m_flow.box(QRect(0, m_flow.y(), m_flow.width(), rowHeight(1)), BandFill);
    const QString text = row.cells.empty() ? QString() : displayText(row.cells.front(), CellType::Text);
    m_flow.text(Pad, baselineIn(m_flow.y() + RowPad, Pitch, StrongStyle.px), text, StrongStyle);
    m_flow.advance(rowHeight(1));
    m_flow.line(0, m_flow.y(), m_flow.width(), m_flow.y(), Thin);
    m_runTop = m_flow.y();
}

void TableLayout::placeEmpty()
{
    closeRun();
    m_flow.text(Pad, baselineIn(m_flow.y() + RowPad, Pitch, CellStyle.px), m_table.emptyText, CellStyle);
    m_flow.advance(rowHeight(1));
    m_runTop = m_flow.y();
}

} // namespace chengcai::report
