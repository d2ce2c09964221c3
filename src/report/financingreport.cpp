// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/financingreport.h"

#include "domain/creditdata.h"

#include <QCoreApplication>

namespace chengcai::report {

using namespace Qt::StringLiterals;
using services::FinancingFigures;
using services::FinancingRow;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Too many for one sheet of paper: there the loans stand in a table of their own. In the data every row has all of them.
std::vector<Column> columns(bool loans)
{
    const Medium asked = loans ? Medium::Data : Medium::Everywhere;
    const Medium lent = loans ? Medium::Everywhere : Medium::Data;
    return {{Report::tr("Bank"), CellType::Text, 24, Medium::Data},
            {Report::tr("Month"), CellType::Text, 10, Medium::Everywhere, true, true},
            {Report::tr("Applications"), CellType::Integer, 6, asked},
            {Report::tr("Amount applied for"), CellType::Fen, 17, asked},
            {Report::tr("Offered"), CellType::Integer, 6, asked},
            {Report::tr("Bank decides"), CellType::Integer, 6, asked},
            {Report::tr("Not supported"), CellType::Integer, 6, asked},
            {Report::tr("Granted"), CellType::Integer, 6, lent},
            {Report::tr("Amount granted"), CellType::Fen, 17, lent},
            {Report::tr("Average rate (%)"), CellType::CentiPoints, 7, lent},
            {Report::tr("Refused by the bank"), CellType::Integer, 6, lent},
            {Report::tr("Repaid"), CellType::Integer, 6, lent},
            {Report::tr("Amount repaid"), CellType::Fen, 17, lent},
            {Report::tr("Defaults"), CellType::Integer, 6, lent},
            {Report::tr("Amount in default"), CellType::Fen, 17, lent}};
}

Row rowOf(const QString &bank, const QString &month, const FinancingFigures &figures, RowKind kind)
{
    // No loan, no rate.
    const CellValue rate = figures.granted == 0 ? CellValue() : CellValue(qint64(figures.averageRate()));
    return {{bank, month, qint64(figures.applications), figures.appliedFen, qint64(figures.offered), qint64(figures.bankDecides), qint64(figures.notSupported), qint64(figures.granted), figures.grantedFen, rate,
             qint64(figures.bankRefused), qint64(figures.repaid), figures.repaidFen, qint64(figures.defaults), figures.defaultFen},
            kind};
}

std::vector<Row> rowsIn(const services::FinancingStatistics &statistics)
{
    std::vector<Row> rows;
    FinancingFigures ofBank;
    for (size_t i = 0; i < statistics.rows.size(); ++i) {
        const FinancingRow &row = statistics.rows[i];
        if (i == 0 || statistics.rows[i - 1].bank != row.bank)
            rows.push_back({{row.bankName}, RowKind::Section});
        rows.push_back(rowOf(row.bankName, row.month.toString(u"yyyy-MM"_s), row.figures, RowKind::Data));
        ofBank += row.figures;
        if (i + 1 < statistics.rows.size() && statistics.rows[i + 1].bank == row.bank)
            continue;
        rows.push_back(rowOf(row.bankName, Report::tr("Total"), ofBank, RowKind::Subtotal));
        ofBank = {};
    }
    if (!rows.empty()) {
        rows.push_back({{Report::tr("All banks")}, RowKind::Section});
        rows.push_back(rowOf({}, Report::tr("Total"), statistics.total, RowKind::Subtotal));
    }
    return rows;
}

Table tableOf(const QString &title, bool loans, const services::FinancingStatistics &statistics)
{
    Table table;
    table.title = title;
    table.note = Report::tr("Unit of amounts: yuan");
    table.landscape = true;
    table.detail = !loans;
    table.columns = columns(loans);
    table.emptyText = Report::tr("Nothing was applied for, granted, repaid or lost in this time.");
    table.rows = rowsOf(rowsIn(statistics));
    return table;
}

} // namespace

Document financingReport(const FinancingReportInput &input)
{
    const services::FinancingStatistics &statistics = input.statistics;
    Document document;
    const QString title = Report::tr("Statistics of Contract Financing");
    document.title = input.stamp.office.isEmpty() ? title : input.stamp.office + u'\n' + title;
    document.subtitle = Report::tr("(from %1 to %2)").arg(dateInWords(statistics.from), dateInWords(statistics.to));
    document.furniture = furnitureOf(input.stamp);
    document.createdMs = input.stamp.createdMs;
    document.dataTitle = title;
    document.blocks.emplace_back(Paragraph{Report::tr("Every step counts in the month of its day: what was applied for in one month may be granted in another. Applications that were withdrawn are left out. The average rate is weighted by the amounts. Basis: %1.").arg(domain::financingRules().source)});
    document.blocks.emplace_back(tableOf(Report::tr("Applications by bank and month"), false, statistics));
    document.blocks.emplace_back(tableOf(Report::tr("Loans by bank and month"), true, statistics));
    document.blocks.emplace_back(officialSignOff(input.stamp, false));
    return document;
}

} // namespace chengcai::report
