// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretable.h"

#include "models/columns.h"

#include <QCoreApplication>

namespace chengcai::models {

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

} // namespace

std::vector<Column<services::FigureRow>> figureColumns()
{
    using Row = services::FigureRow;
    return {
        textColumn<Row>(Tables::tr("Number"), [](const Row &row) { return row.record; }),
        textColumn<Row>(Tables::tr("Party"), [](const Row &row) { return row.partyName; }),
        dayColumn<Row>(Tables::tr("Day"), [](const Row &row) { return row.day; }),
        textColumn<Row>(Tables::tr("What"), [](const Row &row) { return row.text; }),
    };
}

} // namespace chengcai::models
