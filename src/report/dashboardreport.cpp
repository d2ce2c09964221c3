// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dashboardreport.h"

#include "services/partyregister.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::report {

using namespace Qt::StringLiterals;
using domain::Grade;
using domain::PartyKind;
using services::Dashboard;
using services::Figure;
using What = services::Figure::What;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::array<Grade, 5> Grades{Grade::A, Grade::B, Grade::C, Grade::D, Grade::U};
constexpr int Classes = 4;

QString gradeTitle(Grade grade)
{
    return domain::gradeName(grade) + u' ' + domain::gradeLabel(grade);
}

/// Numbers the tables of the document.
class Tables
{
public:
    explicit Tables(Document &document) : m_document(document) {}
    void add(const QString &title, const QString &unit, std::vector<Column> columns, std::vector<Row> rows)
    {
        Table table;
        table.title = Report::tr("Table %1. %2").arg(QString::number(++m_number), title);
        table.note = unit;
        table.columns = std::move(columns);
        table.emptyText = Report::tr("There is nothing to report.");
        table.rows = rowsOf(std::move(rows));
        m_document.blocks.emplace_back(std::move(table));
    }
    void heading(const QString &text) { m_document.blocks.emplace_back(Heading{1, text}); }

private:
    Document &m_document;
    int m_number = 0;
};

Row gradeRow(const QString &label, const Dashboard &board, PartyKind kind, const std::optional<QString> &region, RowKind rowKind = RowKind::Data)
{
    Row row{{label}, rowKind};
    for (const Grade grade : Grades)
        row.cells.emplace_back(board.parties(kind, region, grade));
    row.cells.emplace_back(board.parties(kind, region));
    return row;
}

std::vector<Column> gradeColumns(const QString &label)
{
    std::vector<Column> columns{{label, CellType::Text, 18}};
    for (const Grade grade : Grades)
        columns.push_back({gradeTitle(grade), CellType::Integer, 9});
    columns.push_back({Report::tr("Total"), CellType::Integer, 9});
    return columns;
}

void addGrades(const Dashboard &board, Tables &tables)
{
    const QString unit = Report::tr("Unit: parties");
    tables.heading(Report::tr("1. Grades"));
    std::vector<Row> kinds;
    for (const PartyKind kind : domain::AllPartyKinds)
        kinds.push_back(gradeRow(domain::partyKindLabel(kind), board, kind, {}));
    tables.add(Report::tr("Grades by kind of party"), unit, gradeColumns(Report::tr("Kind")), std::move(kinds));
    for (const PartyKind kind : domain::AllPartyKinds) {
        std::vector<Row> rows;
        for (const QString &region : board.regions(kind))
            rows.push_back(gradeRow(region.isEmpty() ? Report::tr("Region not stated") : services::regionName(region), board, kind, region));
        if (rows.empty())
            continue;
        rows.push_back(gradeRow(Report::tr("Total"), board, kind, {}, RowKind::Subtotal));
        tables.add(Report::tr("%1 by region and grade").arg(domain::partyKindLabel(kind)), unit, gradeColumns(Report::tr("Region")), std::move(rows));
    }
}

void addMovement(const Dashboard &board, Tables &tables)
{
    tables.heading(Report::tr("2. Movement in %n day(s)", nullptr, services::DashboardDays));
    std::vector<Row> moves;
    for (const PartyKind kind : domain::AllPartyKinds)
        moves.push_back({{domain::partyKindLabel(kind), board.parties(kind, {}, {}, domain::StarMove::Up), board.parties(kind, {}, {}, domain::StarMove::Down)}, RowKind::Data});
    tables.add(Report::tr("Parties with more or fewer stars"), Report::tr("Unit: parties"),
               {{Report::tr("Kind"), CellType::Text, 18}, {Report::tr("More stars"), CellType::Integer, 12}, {Report::tr("Fewer stars"), CellType::Integer, 12}}, std::move(moves));
    std::vector<Row> lists;
    for (const services::ListChange &change : board.lists)
        lists.push_back({{domain::listKindLabel(change.list), change.came, change.left}, RowKind::Data});
    tables.add(Report::tr("Lists"), Report::tr("Unit: entries"),
               {{Report::tr("List"), CellType::Text, 18}, {Report::tr("New entries"), CellType::Integer, 12}, {Report::tr("Left the list"), CellType::Integer, 12}}, std::move(lists));
}

void addCauses(const Dashboard &board, Tables &tables)
{
    tables.heading(Report::tr("3. Causes"));
    std::vector<Row> rows;
    for (const services::Cause &cause : board.causes)
        rows.push_back({{qint64(rows.size()) + 1, cause.indicator.code, domain::inScreenLanguage(cause.indicator.nameZh, cause.indicator.nameEn), cause.facts, -cause.pointsCenti}, RowKind::Data});
    tables.add(Report::tr("Negative facts in force by indicator"), Report::tr("Points before caps and duplicates"),
               {{Report::tr("No."), CellType::Integer, 4}, {Report::tr("Indicator"), CellType::Text, 9, Medium::Everywhere, true}, {Report::tr("Name"), CellType::Text, 34},
                {Report::tr("Facts"), CellType::Integer, 8}, {Report::tr("Points"), CellType::SignedPoints, 12}},
               std::move(rows));
}

std::vector<Row> caseRows(const Dashboard &board, const std::vector<Figure> &columns)
{
    std::vector<Row> rows;
    for (int number = 1; number <= Classes + 1; ++number) {
        const auto conduct = number <= Classes ? std::optional(domain::ConductClass(number)) : std::nullopt;
        Row row{{conduct ? domain::conductLabel(*conduct) : Report::tr("Total")}, conduct ? RowKind::Data : RowKind::Subtotal};
        for (Figure figure : columns) {
            figure.conduct = conduct;
            row.cells.emplace_back(services::figureOf(board, figure));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void addCases(const Dashboard &board, Tables &tables)
{
    constexpr int Origins = 5;
    constexpr int States = 10;
    const QString unit = Report::tr("Unit: cases");
    tables.heading(Report::tr("4. Cases from %1 to %2").arg(dateInWords(board.scope.from), dateInWords(board.scope.to)));
    std::vector<Column> columns{{Report::tr("Conduct"), CellType::Text, 12, Medium::Everywhere, true}};
    std::vector<Figure> figures;
    const auto add = [&](const QString &title, const Figure &figure) {
        columns.push_back({title, CellType::Integer, 8});
        figures.push_back(figure);
    };
    for (int origin = 0; origin < Origins; ++origin) {
        Figure figure;
        figure.origin = domain::CaseOrigin(origin);
        add(domain::caseOriginLabel(*figure.origin), figure);
    }
    add(Report::tr("Opened"), {});
    Figure published;
    published.what = What::Published;
    add(Report::tr("Published"), published);
    published.result = domain::CaseResult::Exposure;
    add(Report::tr("Exposures"), published);
    tables.add(Report::tr("Cases opened, by source, and cases published"), unit, columns, caseRows(board, figures));
    columns.resize(1);
    figures.clear();
    for (int state = 0; state < States; ++state) {
        Figure figure;
        figure.state = domain::CaseState(state);
        add(domain::caseStateLabel(*figure.state), figure);
    }
    tables.add(Report::tr("Cases opened, by state now"), unit, std::move(columns), caseRows(board, figures));
}

void addWork(const Dashboard &board, Tables &tables)
{
    tables.heading(Report::tr("5. Clocks and work"));
    std::vector<Row> clocks;
    Row sum{{Report::tr("Total"), qint64(0), qint64(0)}, RowKind::Subtotal};
    for (const services::ClockCount &count : board.clocks) {
        clocks.push_back({{services::clockWorkLabel(count.work), count.overdue, count.soon}, RowKind::Data});
        sum.cells[1] = std::get<qint64>(sum.cells[1]) + count.overdue;
        sum.cells[2] = std::get<qint64>(sum.cells[2]) + count.soon;
    }
    clocks.push_back(std::move(sum));
    tables.add(Report::tr("Statutory clocks that run"), Report::tr("Unit: items"),
               {{Report::tr("Work"), CellType::Text, 20}, {Report::tr("Overdue"), CellType::Integer, 12}, {Report::tr("Due within %n day(s)", nullptr, services::DashboardSoonDays), CellType::Integer, 14}},
               std::move(clocks));
    std::vector<Row> people;
    for (const services::Workload &load : board.workload)
        people.push_back({{load.name, load.openTasks, load.doneTasks, load.submitted, load.reviewed, load.decided}, RowKind::Data});
    tables.add(Report::tr("Work from %1 to %2").arg(dateInWords(board.scope.from), dateInWords(board.scope.to)), QString(),
               {{Report::tr("Person"), CellType::Text, 16}, {Report::tr("Open tasks now"), CellType::Integer, 10}, {Report::tr("Tasks done"), CellType::Integer, 10},
                {Report::tr("Inspections submitted"), CellType::Integer, 12}, {Report::tr("Inspections reviewed"), CellType::Integer, 12}, {Report::tr("Cases decided"), CellType::Integer, 10}},
               std::move(people));
}

void addTrend(const services::Trend &trend, Tables &tables)
{
    if (trend.points.empty())
        return;
    tables.heading(Report::tr("6. Trend"));
    for (const PartyKind kind : domain::AllPartyKinds) {
        std::vector<Row> rows;
        for (const services::TrendPoint &point : trend.points) {
            if (point.kind != kind)
                continue;
            Row row{{point.day}, RowKind::Data};
            for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D})
                row.cells.emplace_back(point.grades[size_t(grade)]);
            const auto average = services::averageCenti(point);
            CellValue &cell = row.cells.emplace_back();
            if (average)
                cell = qint64(*average);
            rows.push_back(std::move(row));
        }
        std::vector<Column> columns{{Report::tr("End of quarter"), CellType::Date, 12}};
        for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D})
            columns.push_back({gradeTitle(grade), CellType::Integer, 9});
        columns.push_back({Report::tr("Average score"), CellType::CentiPoints, 10});
        tables.add(Report::tr("%1 rated at the end of the quarter").arg(domain::partyKindLabel(kind)), Report::tr("Unit: parties"), std::move(columns), std::move(rows));
    }
}

BarChart gradeChart(const Dashboard &board)
{
    constexpr std::array<QRgb, 5> colours{0xff0b5fa5, 0xff00736b, 0xff8a5a00, 0xff7a1230, 0xff6b6b6b};
    BarChart chart;
    chart.title = Report::tr("Figure 1. Distribution of grades by kind of party");
    for (size_t i = 0; i < Grades.size(); ++i)
        chart.series.push_back({domain::gradeLabel(Grades[i]), domain::gradeName(Grades[i]), colours[i], Grades[i] == Grade::D});
    for (const PartyKind kind : domain::AllPartyKinds) {
        BarChart::Bar bar{domain::partyKindLabel(kind), {}};
        for (const Grade grade : Grades)
            bar.values.push_back(board.parties(kind, {}, grade));
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

} // namespace

Document dashboardReport(const DashboardInput &input)
{
    Document document;
    //: %1 is the office; the line feed is where the title breaks.
    document.title = Report::tr("%1\nOverview of Integrity Supervision in Government Procurement").arg(input.stamp.office);
    document.subtitle = Report::tr("(as of %1)").arg(dateInWords(input.stamp.asOf));
    document.furniture = furnitureOf(input.stamp);
    document.createdMs = input.stamp.createdMs;
    Tables tables(document);
    addGrades(input.board, tables);
    document.blocks.emplace_back(gradeChart(input.board));
    addMovement(input.board, tables);
    addCauses(input.board, tables);
    addCases(input.board, tables);
    addWork(input.board, tables);
    addTrend(input.trend, tables);
    document.blocks.emplace_back(officialSignOff(input.stamp, false));
    return document;
}

} // namespace chengcai::report
