// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "models/rowsmodel.h"

/// Columns of the usual sorts. Titles are translated by the caller, in its own context.
namespace chengcai::models {

template <typename Row> Column<Row> textColumn(const QString &title, std::function<QString(const Row &)> text)
{
    return {title, [text = std::move(text)](const Row &row) -> QVariant { return text(row); }, {}, Qt::AlignLeft | Qt::AlignVCenter, {}};
}

template <typename Row> Column<Row> numberColumn(const QString &title, std::function<qint64(const Row &)> number)
{
    return {title, [number = std::move(number)](const Row &row) -> QVariant { return number(row); }, {}, Qt::AlignRight | Qt::AlignVCenter, {}};
}

template <typename Row> Column<Row> dayColumn(const QString &title, std::function<QDate(const Row &)> day)
{
    return {title, [day](const Row &row) -> QVariant { return base::dayText(day(row)); }, [day](const Row &row) -> QVariant { return day(row); },
            Qt::AlignLeft | Qt::AlignVCenter, {}};
}

template <typename Row> Column<Row> instantColumn(const QString &title, std::function<qint64(const Row &)> utcMs)
{
    return {title, [utcMs](const Row &row) -> QVariant { return base::secondText(utcMs(row)); }, [utcMs](const Row &row) -> QVariant { return utcMs(row); },
            Qt::AlignLeft | Qt::AlignVCenter, {}};
}

/// The text of one thing, sorted by another.
template <typename Row> Column<Row> sortedBy(Column<Row> column, std::function<QVariant(const Row &)> sort)
{
    column.sort = std::move(sort);
    return column;
}

} // namespace chengcai::models
