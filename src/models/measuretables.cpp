// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measuretables.h"

#include "models/columns.h"

#include <QCoreApplication>

namespace chengcai::models {

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(MeasureTables)
};

QString titleOf(const QString &code)
{
    const domain::MeasureRule *rule = domain::measureCatalogue().of(code);
    return rule ? domain::measureTitle(*rule) : code;
}

} // namespace

std::vector<Column<services::MeasureProposal>> proposalColumns()
{
    using Row = services::MeasureProposal;
    return {textColumn<Row>(Tables::tr("Measure"), [](const Row &row) { return titleOf(row.measure); }), textColumn<Row>(Tables::tr("Party"), [](const Row &row) { return row.party.name; }),
            textColumn<Row>(Tables::tr("Identifier"), [](const Row &row) { return row.party.identifier; }), textColumn<Row>(Tables::tr("Kind"), [](const Row &row) { return domain::partyKindLabel(row.party.kind); }),
            textColumn<Row>(Tables::tr("Ground"), [](const Row &row) { return domain::measureGroundText(row.ground); })};
}

std::vector<Column<services::MeasureTrouble>> troubleColumns()
{
    using Row = services::MeasureTrouble;
    return {textColumn<Row>(Tables::tr("Number"), [](const Row &row) { return row.line.record.number; }), textColumn<Row>(Tables::tr("Measure"), [](const Row &row) { return titleOf(row.line.record.text("measure")); }),
            textColumn<Row>(Tables::tr("Party"), [](const Row &row) { return row.line.party.name; }), textColumn<Row>(Tables::tr("Why"), [](const Row &row) { return row.text; }),
            textColumn<Row>(Tables::tr("Carried out by"), [](const Row &row) { return row.line.record.text("unit"); }), dayColumn<Row>(Tables::tr("Last step on"), [](const Row &row) { return row.line.record.lastOn; })};
}

std::vector<Column<RuleReach>> ruleReachColumns()
{
    return {textColumn<RuleReach>(Tables::tr("Measure"), [](const RuleReach &row) { return domain::measureTitle(row.rule); }),
            textColumn<RuleReach>(Tables::tr("Type"), [](const RuleReach &row) { return row.rule.incentive ? Tables::tr("Incentive") : Tables::tr("Constraint"); }),
            numberColumn<RuleReach>(Tables::tr("Parties today"), [](const RuleReach &row) { return row.parties; }), numberColumn<RuleReach>(Tables::tr("Used"), [](const RuleReach &row) { return row.used; })};
}

} // namespace chengcai::models
