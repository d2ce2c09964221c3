// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trainingreport.h"

#include "services/rulebooks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chengcai::report {

using namespace Qt::StringLiterals;
using services::DutyLine;
using services::TrainingFigure;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr QRgb BarColour = 0xff4a6fa5;
constexpr QRgb RestColour = 0xff767d86;

Document begin(const services::StoreInfo &info, const QString &title, qint64 createdMs)
{
    Document document;
    document.title = info.office.isEmpty() ? title : info.office + u'\n' + title;
    document.furniture.watermark = info.demonstration ? u"演示 DEMO"_s : QString();
    document.createdMs = createdMs;
    return document;
}

Table figuresTable(const services::TrainingYear &year)
{
    Table table;
    table.title = Report::tr("Figures of the year");
    table.detail = true;
    table.columns = {{Report::tr("Figure"), CellType::Text, 30, Medium::Everywhere, false, true},
                     {Report::tr("Code"), CellType::Text, 20, Medium::Data},
                     {Report::tr("Value"), CellType::Text, 10, Medium::Data},
                     {Report::tr("Target or whole"), CellType::Text, 10, Medium::Data},
                     {Report::tr("Result"), CellType::Text, 34}};
    std::vector<Row> rows;
    for (const TrainingFigure &figure : year.figures) {
        const auto number = [&figure](qint64 value) {
            return value < 0 ? QString() : figure.unit == TrainingFigure::Unit::PerMille ? QString::number(double(value) / 10, 'f', 1) : QString::number(value);
        };
        rows.push_back({{figure.label, figure.code, number(figure.value), number(figure.whole), services::trainingFigureText(figure)}, RowKind::Data});
    }
    table.rows = rowsOf(std::move(rows));
    return table;
}

/// How far each target is reached, in per cent; more than all of it is a full bar, the text beside it says how much.
BarChart targetsChart(const services::TrainingYear &year)
{
    BarChart chart;
    chart.title = Report::tr("Targets reached (per cent)");
    chart.series = {{Report::tr("reached"), Report::tr("r"), BarColour, false}, {Report::tr("still open"), Report::tr("o"), RestColour, true}};
    for (const TrainingFigure &figure : year.figures) {
        if (!figure.target || figure.whole <= 0)
            continue;
        const qint64 percent = std::min<qint64>(100, figure.value * 100 / figure.whole);
        chart.bars.push_back({figure.label, {percent, 100 - percent}});
    }
    return chart;
}

Table rowsTable(const TrainingFigure &figure)
{
    Table table;
    table.title = figure.label;
    table.columns = {{Report::tr("Title"), CellType::Text, 30}, {Report::tr("Day"), CellType::Date, 10}, {Report::tr("Remark"), CellType::Text, 24}};
    table.emptyText = Report::tr("Nothing is recorded for this year.");
    std::vector<Row> rows;
    for (const services::TrainingRow &row : figure.rows)
        rows.push_back({{row.title, row.day, row.note}, RowKind::Data});
    table.rows = rowsOf(std::move(rows));
    return table;
}

Table indicatorsTable(const std::vector<DutyLine> &lines, DutyLine::Sort sort)
{
    Table table;
    table.title = services::dutySortLabel(sort);
    table.note = Report::tr("Unit: points");
    table.landscape = true;
    table.detail = true;
    table.columns = {{Report::tr("Indicator"), CellType::Text, 8, Medium::Everywhere, true}, {Report::tr("Conduct"), CellType::Text, 40, Medium::Everywhere, false, true},
                     {Report::tr("Points"), CellType::SignedPoints, 8},                      {Report::tr("Severity"), CellType::Text, 8},
                     {Report::tr("Counts for"), CellType::Text, 14},                         {Report::tr("Evidence"), CellType::Text, 24},
                     {Report::tr("Basis"), CellType::Text, 34}};
    table.emptyText = Report::tr("There is none.");
    std::vector<Row> rows;
    for (const DutyLine &line : lines) {
        if (line.sort != sort)
            continue;
        const QString severity = line.veto ? Report::tr("%1, one star at once").arg(line.severity) : line.severity;
        rows.push_back({{line.code, line.text, qint64(line.pointsCenti), severity, line.period, line.evidence, line.basis}, RowKind::Data});
    }
    table.rows = rowsOf(std::move(rows));
    return table;
}

} // namespace

Document trainingReport(const services::TrainingYear &year, QDate madeOn, qint64 createdMs)
{
    Document document = begin(year.store, Report::tr("Publicity and Training on Integrity in Government Procurement"), createdMs);
    document.subtitle = Report::tr("(year %1)").arg(year.year);
    document.dataTitle = Report::tr("Figures of the year");
    document.blocks.emplace_back(Paragraph{Report::tr("Targets: %1.").arg(domain::trainingRules().source)});
    document.blocks.emplace_back(targetsChart(year));
    document.blocks.emplace_back(figuresTable(year));
    for (const char *code : {"events", "views", "satisfaction"}) {
        if (const TrainingFigure *figure = year.of(QLatin1StringView(code)))
            document.blocks.emplace_back(rowsTable(*figure));
    }
    SignOff sign;
    sign.roles = {Report::tr("Prepared by"), Report::tr("Checked by")};
    sign.office = year.store.office;
    sign.date = dateInWords(madeOn);
    document.blocks.emplace_back(std::move(sign));
    return document;
}

base::Result<Document> gatherTraining(const services::Reader &reader, int year, const base::Clock &clock, const base::Progress &progress)
{
    const auto gathered = services::trainingYear(reader, year, progress);
    if (!gathered)
        return gathered.error();
    return trainingReport(*gathered, clock.today(), clock.nowMs());
}

Document dutiesReport(const domain::RuleBook &book, domain::PartyKind kind, const QString &search, const services::StoreInfo &info, qint64 createdMs)
{
    Document document = begin(info, Report::tr("Integrity Duties: %1").arg(domain::partyKindLabel(kind)), createdMs);
    document.subtitle = Report::tr("(rules: %1 %2)").arg(domain::inScreenLanguage(book.titleZh, book.titleEn), book.version);
    document.dataTitle = Report::tr("Indicators");
    const std::vector<DutyLine> lines = services::dutyLines(book, kind, search);
    if (!search.trimmed().isEmpty())
        document.blocks.emplace_back(Paragraph{Report::tr("Only what has “%1” in it.").arg(search.trimmed())});
    document.blocks.emplace_back(Heading{1, services::dutySortLabel(DutyLine::Sort::Duty)});
    int number = 0;
    for (const DutyLine &line : lines) {
        if (line.sort == DutyLine::Sort::Duty)
            document.blocks.emplace_back(Paragraph{Report::tr("%1. %2 [%3]").arg(++number).arg(line.text, line.basis)});
    }
    for (const DutyLine::Sort sort : {DutyLine::Sort::Costs, DutyLine::Sort::Earns})
        document.blocks.emplace_back(indicatorsTable(lines, sort));
    return document;
}

Document gatherDuties(const services::Reader &reader, domain::PartyKind kind, const QString &search, QDate day, const base::Clock &clock)
{
    return dutiesReport(services::rulingRuleBook(reader, day), kind, search, store::storeInfo(reader.database()), clock.nowMs());
}

} // namespace chengcai::report
