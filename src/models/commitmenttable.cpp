// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commitmenttable.h"

#include "models/columns.h"

#include <QCoreApplication>

namespace chengcai::models {

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(CommitmentTable)
};

} // namespace

std::vector<Column<services::CommitmentRow>> commitmentColumns()
{
    using Row = services::CommitmentRow;
    return {
        textColumn<Row>(Tables::tr("Number"), [](const Row &row) { return row.commitment.number; }),
        textColumn<Row>(Tables::tr("Supplier"), [](const Row &row) { return row.party.name; }),
        textColumn<Row>(Tables::tr("Project"), [](const Row &row) { return row.commitment.project; }),
        dayColumn<Row>(Tables::tr("Given on"), [](const Row &row) { return row.commitment.givenOn; }),
        textColumn<Row>(Tables::tr("State"), [](const Row &row) { return domain::commitmentStateLabel(row.commitment.state); }),
        textColumn<Row>(Tables::tr("Stands for"), [](const Row &row) { return services::documentsOf(row.commitment).join(Tables::tr(", ")); }),
        dayColumn<Row>(Tables::tr("Checked on"), [](const Row &row) { return row.commitment.checkedOn; }),
        textColumn<Row>(Tables::tr("Found"), [](const Row &row) { return row.commitment.text; }),
    };
}

} // namespace chengcai::models
