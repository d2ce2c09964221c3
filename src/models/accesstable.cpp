// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accesstable.h"

#include "models/roles.h"

#include <QCoreApplication>

namespace chengcai::models {

namespace {

constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment Number = Qt::AlignRight | Qt::AlignVCenter;

struct AccessTable {
    Q_DECLARE_TR_FUNCTIONS(AccessTable)
};

/// Refused first, then what is not certain, then papers, then pass: what needs somebody stands on top.
int weightOf(const services::Participant &row)
{
    if (!row.party.id.isValid())
        return 1;
    switch (row.answer.verdict) {
    case domain::AccessVerdict::Refused: return 0;
    case domain::AccessVerdict::PassWithDocuments: return 2;
    case domain::AccessVerdict::Pass: break;
    }
    return 3;
}

} // namespace

std::vector<Column<services::Participant>> accessColumns()
{
    using Row = services::Participant;
    const auto text = [](const QString &title, std::function<QVariant(const Row &)> value) { return Column<Row>{title, std::move(value), {}, Left, {}}; };
    return {
        {AccessTable::tr("Line"), [](const Row &row) -> QVariant { return row.line; }, {}, Number, {}},
        text(AccessTable::tr("Name"), [](const Row &row) -> QVariant { return row.party.id.isValid() ? row.party.name : row.asked; }),
        text(AccessTable::tr("Identifier"), [](const Row &row) -> QVariant { return row.party.identifier; }),
        {AccessTable::tr("Answer"), [](const Row &row) -> QVariant { return services::answerWord(row); }, [](const Row &row) -> QVariant { return weightOf(row); }, Left, {}},
        text(AccessTable::tr("Grade"), [](const Row &row) -> QVariant { return row.party.id.isValid() ? QVariant(domain::gradeName(row.grade)) : QVariant(); }),
        text(AccessTable::tr("Matched"), [](const Row &row) -> QVariant { return services::participantMatchLabel(row.match); }),
        text(AccessTable::tr("Reasons and papers"), [](const Row &row) -> QVariant { return services::answerText(row); }),
    };
}

} // namespace chengcai::models
