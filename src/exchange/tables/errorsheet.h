// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/cell.h"
#include "exchange/tables/tablewriter.h"

namespace chengcai::exchange
{

/// The rows an import refused, in the shape they came in, with three more columns: field, code and reason. Correct it,
/// import it again: the added columns are recognised by their titles (错误字段, 错误代码, 原因) and are mapped to
/// nothing.
class ErrorSheet
{
public:
    /// `path` ends in .csv or .xlsx; `header` is TableReader::header().
    [[nodiscard]] static base::Result<ErrorSheet> create(const QString &path, const QStringList &header,
                                                         qint64 createdMs);
    /// The cells as they were read, and every error of the row (joined by a semicolon in each column).
    [[nodiscard]] base::Result<void> add(const Row &row, const std::vector<base::Error> &errors);
    [[nodiscard]] base::Result<void> finish() { return m_writer->finish(); }
    /// Titles of the added columns, as they stand in every error sheet.
    [[nodiscard]] static const QStringList &reasonTitles();

private:
    ErrorSheet(std::unique_ptr<TableWriter> writer, std::vector<int> columns);
    std::unique_ptr<TableWriter> m_writer;
    std::vector<int> m_columns; ///< of the file; those added by an earlier error sheet are left out
};

} // namespace chengcai::exchange
