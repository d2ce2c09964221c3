// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/linebreaker.h"
#include "report/pageflow.h"

namespace chengcai::report {

/// Width of each column that stands on paper, in pixels; together exactly `total`. Rigid columns have their wish, the others
/// share what is left by their wishes.
[[nodiscard]] std::vector<int> columnWidths(const std::vector<Column> &columns, int total);
/// Gives columns narrower than `least` what wider ones can spare above both their own least and `keep`. The sum stays.
void makeRoom(std::vector<int> &widths, const std::vector<int> &least, const std::vector<int> &keep);

/// Least height with which a table may begin on a page: title, head and one row.
[[nodiscard]] int tableStartHeight();

/// Puts one table on as many pages as it needs. One use each.
class TableLayout
{
public:
    /// `keepAfter`: height of what must stand on one page with the last row, such as a sign-off; 0 = nothing.
    TableLayout(const Table &table, PageFlow &flow, int keepAfter, const base::Progress &progress);
    [[nodiscard]] base::Result<void> run();

private:
    [[nodiscard]] int startHeight(const Row *first);
    void beginPage(bool continued);
    void addTitle(bool continued);
    void addHead();
    void endPage();
    void breakRow(const Row &row);
    /// `keep`: height of what must follow on the same page.
    void placeRow(const Row &row, int keep);
    void placeLines(const Row &row, int first, int count);
    void placeSection(const Row &row);
    void placeEmpty();
    void closeRun();
    [[nodiscard]] int linesOfRow() const;
    [[nodiscard]] TextStyle styleOf(const Row &row, size_t column) const;
    [[nodiscard]] base::Result<void> placeRows(const RowCursor &next, Row &row);

    const Table &m_table;
    PageFlow &m_flow;
    int m_keepAfter;
    const base::Progress &m_progress;
    std::vector<size_t> m_columns; ///< indexes of those on paper
    std::vector<int> m_widths;
    std::vector<int> m_lefts;      ///< one more than columns: the right edge
    std::vector<std::vector<TextLine>> m_cells; ///< of the row in hand
    std::vector<std::vector<TextLine>> m_head;
    int m_headHeight = 0;
    int m_runTop = 0;              ///< where the inner vertical lines of the current run begin
    int m_frameTop = 0;
};

} // namespace chengcai::report
