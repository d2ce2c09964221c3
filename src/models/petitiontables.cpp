// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/petitiontables.h"

#include "models/columns.h"
#include "models/supervisiontables.h"

#include <QCoreApplication>
#include <QFont>

namespace chengcai::models {

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(PetitionTables)
};

} // namespace

std::vector<Column<services::PetitionLine>> petitionColumns()
{
    using Row = services::PetitionLine;
    const auto clock = [](const Row &row) -> QVariant {
        return row.next.rule ? QVariant(QStringLiteral("%1: %2").arg(domain::clockTitle(*row.next.rule), clockSentence(row.next))) : QVariant();
    };
    const auto due = [](const Row &row) -> QVariant { return row.next.rule ? row.next.due : QDate(9999, 1, 1); };
    const auto bold = [](const Row &row, int role) -> QVariant {
        QFont font;
        font.setBold(true);
        return role == Qt::FontRole && row.late() ? QVariant(font) : QVariant();
    };
    return {
        textColumn<Row>(Tables::tr("Number"), [](const Row &row) { return row.petition.number; }),
        textColumn<Row>(Tables::tr("Kind"), [](const Row &row) { return domain::petitionKindLabel(row.petition.kind); }),
        textColumn<Row>(Tables::tr("Party"), [](const Row &row) { return row.party.name; }),
        {Tables::tr("Next clock"), clock, due, Qt::AlignLeft | Qt::AlignVCenter, bold},
        textColumn<Row>(Tables::tr("About"), [](const Row &row) { return row.subject; }),
        textColumn<Row>(Tables::tr("Stage"), [](const Row &row) { return domain::petitionStageLabel(row.petition.stage); }),
        dayColumn<Row>(Tables::tr("Received on"), [](const Row &row) { return row.petition.receivedOn; }),
        textColumn<Row>(Tables::tr("Outcome"), [](const Row &row) { return domain::petitionOutcomeLabel(row.petition.outcome, row.petition.kind); }),
        textColumn<Row>(Tables::tr("Claim"), [](const Row &row) { return row.petition.claim; }),
    };
}

std::vector<Column<services::PetitionStepRow>> petitionStepColumns()
{
    using Row = services::PetitionStepRow;
    return {
        dayColumn<Row>(Tables::tr("Day"), [](const Row &row) { return row.step.day; }),
        textColumn<Row>(Tables::tr("Step"), [](const Row &row) { return domain::petitionActLabel(row.step.act); }),
        textColumn<Row>(Tables::tr("Recorded by"), [](const Row &row) { return row.authorName; }),
        numberColumn<Row>(Tables::tr("Files"), [](const Row &row) { return qint64(row.step.evidence.size()); }),
        textColumn<Row>(Tables::tr("Text"), [](const Row &row) { return row.step.text; }),
    };
}

} // namespace chengcai::models
