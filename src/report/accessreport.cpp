// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/accessreport.h"

#include <QCoreApplication>

namespace chengcai::report {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Table participantsTable(const AccessReportInput &input)
{
    Table table;
    table.title = Report::tr("Participants and answers");
    table.landscape = true;
    table.detail = true;
    table.columns = {{Report::tr("Row"), CellType::Integer, 4},
                     {Report::tr("Name"), CellType::Text, 18, Medium::Everywhere, false, true},
                     {Report::tr("Identifier"), CellType::Text, 18, Medium::Everywhere, true},
                     {Report::tr("Matched"), CellType::Text, 8},
                     {Report::tr("Stars"), CellType::Stars, 6},
                     {Report::tr("Grade"), CellType::Text, 4},
                     {Report::tr("Conclusion"), CellType::Text, 10},
                     {Report::tr("Reasons and papers"), CellType::Text, 76}};
    std::vector<Row> rows;
    for (const AccessRow &row : input.rows)
        rows.push_back({{qint64(row.line), row.name, row.identifier, row.match, qint64(row.stars), row.grade, row.answer, row.reasons}, RowKind::Data});
    table.rows = rowsOf(std::move(rows));
    return table;
}

} // namespace

Document accessReport(const AccessReportInput &input)
{
    Document document;
    const QString title = Report::tr("Check of participants");
    document.title = input.stamp.office.isEmpty() ? title : input.stamp.office + u'\n' + title;
    document.subtitle = Report::tr("(as of %1)").arg(dateInWords(input.stamp.asOf));
    document.furniture = furnitureOf(input.stamp);
    document.createdMs = input.stamp.createdMs;
    document.dataTitle = title;
    KeyValueBlock head;
    if (!input.project.isEmpty())
        head.entries.emplace_back(Report::tr("Project"), input.project);
    head.entries.emplace_back(Report::tr("Kind"), input.kind);
    head.entries.emplace_back(Report::tr("Participants"), QString::number(input.rows.size()));
    head.entries.emplace_back(Report::tr("Pass, a commitment is enough"), QString::number(input.pass));
    head.entries.emplace_back(Report::tr("Pass with documents"), QString::number(input.withDocuments));
    head.entries.emplace_back(Report::tr("Refused"), QString::number(input.refused));
    head.entries.emplace_back(Report::tr("Not in the register or not certain"), QString::number(input.unmatched));
    head.entries.emplace_back(Report::tr("Rules"), input.rules);
    document.blocks = {head, Paragraph{Report::tr("Whether somebody may take part is derived from the dates on this day. A match by name is a candidate; the credit code decides.")}, participantsTable(input),
                       officialSignOff(input.stamp, false)};
    return document;
}

} // namespace chengcai::report
