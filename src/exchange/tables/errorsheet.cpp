// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/errorsheet.h"

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr int ReasonWidth = 60;

QString joined(const std::vector<Error> &errors, QString Error::*part)
{
    QStringList parts;
    for (const Error &error : errors)
        parts.append(error.*part);
    return parts.join("; "_L1);
}

} // namespace

const QStringList &ErrorSheet::reasonTitles()
{
    static const QStringList titles{u"错误字段"_s, u"错误代码"_s, u"原因"_s};
    return titles;
}

ErrorSheet::ErrorSheet(std::unique_ptr<TableWriter> writer, std::vector<int> columns)
    : m_writer(std::move(writer)), m_columns(std::move(columns))
{
}

Result<ErrorSheet> ErrorSheet::create(const QString &path, const QStringList &header, qint64 createdMs)
{
    std::vector<Column> columns;
    std::vector<int> kept;
    for (int i = 0; i < header.size(); ++i) {
        if (reasonTitles().contains(header[i]))
            continue;
        columns.push_back({header[i]});
        kept.push_back(i);
    }
    for (const QString &title : reasonTitles())
        columns.push_back({title, ColumnKind::Text, title == reasonTitles().last() ? ReasonWidth : 16});
    Result<std::unique_ptr<TableWriter>> writer = TableWriter::create(path, std::move(columns), {{}, {}, createdMs});
    if (!writer)
        return writer.error();
    return ErrorSheet(std::move(writer).value(), std::move(kept));
}

Result<void> ErrorSheet::add(const Row &row, const std::vector<Error> &errors)
{
    std::vector<CellValue> cells;
    for (const int column : m_columns)
        cells.emplace_back(row.at(column).text());
    cells.emplace_back(joined(errors, &Error::field));
    cells.emplace_back(joined(errors, &Error::code));
    cells.emplace_back(joined(errors, &Error::message));
    return m_writer->write(cells);
}

} // namespace chengcai::exchange
