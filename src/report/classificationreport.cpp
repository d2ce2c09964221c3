// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/classificationreport.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>
#include <memory>

namespace chengcai::report {

using domain::Grade;
using domain::PartyKind;
using namespace Qt::StringLiterals;

namespace {

/// One translation context for everything the reports say.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};
constexpr std::array<Grade, 5> Grades{Grade::A, Grade::B, Grade::C, Grade::D, Grade::U};

using Counts = std::array<qint64, 5>; ///< in the order of Grades

size_t gradeIndex(Grade grade) { return size_t(std::find(Grades.begin(), Grades.end(), grade) - Grades.begin()); }

struct Totals {
    std::array<Counts, 4> byKind{};
    QMap<QString, Counts> byRegion;
    Counts all{};
    qint64 parties = 0;
};

Totals countRows(const ClassificationSource &source)
{
    Totals totals;
    ClassificationRow row;
    for (const ClassificationCursor next = source(); next(row); ++totals.parties) {
        const size_t grade = gradeIndex(row.grade);
        ++totals.byKind[size_t(row.kind)][grade];
        ++totals.byRegion[row.region][grade];
        ++totals.all[grade];
    }
    return totals;
}

QString gradeTitle(Grade grade) { return domain::gradeName(grade) + u' ' + domain::gradeLabel(grade); }

QString regionLabel(const QString &region)
{
    return region.isEmpty() ? Report::tr("Region not stated") : region;
}

Row countRow(const QString &label, const Counts &counts, RowKind kind)
{
    Row row{{label}, kind};
    qint64 sum = 0;
    for (const qint64 count : counts) {
        row.cells.emplace_back(count);
        sum += count;
    }
    row.cells.emplace_back(sum);
    return row;
}

Table countTable(const QString &title, const QString &labelTitle, std::vector<Row> rows)
{
    Table table;
    table.title = title;
    table.note = Report::tr("Unit: parties");
    table.columns.push_back({labelTitle, CellType::Text, 16});
    for (const Grade grade : Grades)
        table.columns.push_back({gradeTitle(grade), CellType::Integer, 9});
    table.columns.push_back({Report::tr("Total"), CellType::Integer, 9});
    table.rows = rowsOf(std::move(rows));
    return table;
}

BarChart distribution(const ClassificationInput &input, const Totals &totals)
{
    constexpr std::array<QRgb, 5> colours{0xff0b5fa5, 0xff00736b, 0xff8a5a00, 0xff7a1230, 0xff6b6b6b};
    BarChart chart;
    chart.title = Report::tr("Figure 1. Distribution of grades by kind of party");
    for (size_t i = 0; i < Grades.size(); ++i)
        chart.series.push_back({domain::gradeLabel(Grades[i]), domain::gradeName(Grades[i]), colours[i], Grades[i] == Grade::D});
    for (const PartyKind kind : input.kinds) {
        const Counts &counts = totals.byKind[size_t(kind)];
        chart.bars.push_back({domain::partyKindLabel(kind), {counts.begin(), counts.end()}});
    }
    return chart;
}

/// One group of rows: a grade, a region or a kind.
struct Group {
    QString title;
    std::function<bool(const ClassificationRow &)> holds;
};

std::vector<Group> groupsByGrade(const Totals &totals)
{
    std::vector<Group> groups;
    for (const Grade grade : Grades) {
        if (grade == Grade::U && totals.all[gradeIndex(grade)] == 0)
            continue;
        //: %1 is the letter, %2 the name of a grade.
        const QString title = grade == Grade::U
            ? Report::tr("Parties not rated")
            : Report::tr("Parties of grade %1 (%2)").arg(domain::gradeName(grade), domain::gradeLabel(grade));
        groups.push_back({title, [grade](const ClassificationRow &row) { return row.grade == grade; }});
    }
    return groups;
}

std::vector<Group> groupsOf(const ClassificationInput &input, const Totals &totals)
{
    if (input.order == ClassificationOrder::Grade)
        return groupsByGrade(totals);
    std::vector<Group> groups;
    if (input.order == ClassificationOrder::Kind) {
        for (const PartyKind kind : input.kinds)
            groups.push_back({domain::partyKindLabel(kind), [kind](const ClassificationRow &row) { return row.kind == kind; }});
        return groups;
    }
    for (auto it = totals.byRegion.begin(); it != totals.byRegion.end(); ++it)
        groups.push_back({regionLabel(it.key()), [region = it.key()](const ClassificationRow &row) { return row.region == region; }});
    return groups;
}

QString joined(const QString &list, const QString &remark)
{
    if (list.isEmpty() || remark.isEmpty())
        return list + remark;
    //: %1 names lists, %2 is a remark; both in one narrow cell.
    return Report::tr("%1; %2").arg(list, remark);
}

void fillRow(Row &row, const ClassificationRow &party, qint64 number)
{
    row.kind = RowKind::Data;
    row.cells.resize(11);
    row.cells[0] = number;
    row.cells[1] = party.name;
    row.cells[2] = party.identifier;
    row.cells[3] = party.region;
    row.cells[4] = domain::partyKindLabel(party.kind);
    // Not rated: the score would be the base, which says nothing.
    row.cells[5] = party.stars > 0 ? CellValue(qint64(party.scoreCenti)) : CellValue();
    row.cells[6] = qint64(party.stars);
    row.cells[7] = domain::gradeName(party.grade);
    row.cells[8] = party.listStatus;
    row.cells[9] = party.remark;
    row.cells[10] = joined(party.listStatus, party.remark);
}

/// The rows of a group, kind after kind with a band for each when the scope has several kinds.
class GroupCursor
{
public:
    GroupCursor(ClassificationSource source, std::function<bool(const ClassificationRow &)> holds, std::vector<PartyKind> kinds)
        : m_source(std::move(source)), m_holds(std::move(holds)), m_kinds(std::move(kinds))
    {
    }

    bool operator()(Row &row)
    {
        while (m_kind < m_kinds.size()) {
            if (!m_next)
                m_next = m_source();
            if (m_pending)
                return give(row);
            while (m_next(m_party)) {
                if (m_party.kind == m_kinds[m_kind] && m_holds(m_party))
                    return found(row);
            }
            m_next = {};
            m_banded = false;
            ++m_kind;
        }
        return false;
    }

private:
    bool found(Row &row)
    {
        if (m_kinds.size() < 2 || m_banded)
            return give(row);
        m_banded = m_pending = true;
        row.kind = RowKind::Section;
        row.cells = {domain::partyKindLabel(m_party.kind)};
        return true;
    }

    bool give(Row &row)
    {
        m_pending = false;
        fillRow(row, m_party, ++m_number);
        return true;
    }

    ClassificationSource m_source;
    std::function<bool(const ClassificationRow &)> m_holds;
    std::vector<PartyKind> m_kinds;
    ClassificationCursor m_next;
    ClassificationRow m_party;
    size_t m_kind = 0;
    qint64 m_number = 0;
    bool m_banded = false;
    bool m_pending = false;
};

std::vector<Column> detailColumns(ClassificationOrder order)
{
    const bool byGrade = order == ClassificationOrder::Grade;
    const bool byRegion = order == ClassificationOrder::Region;
    return {{Report::tr("No."), CellType::Integer, 5},
            {Report::tr("Name"), CellType::Text, 26},
            {Report::tr("Identifier"), CellType::Text, 18, Medium::Everywhere, true},
            {Report::tr("Region"), CellType::Text, 10, byRegion ? Medium::Data : Medium::Everywhere, true},
            {Report::tr("Kind"), CellType::Text, 8, Medium::Data, true},
            {Report::tr("Score"), CellType::CentiPoints, 6},
            {Report::tr("Stars"), CellType::Stars, 4},
            {Report::tr("Grade"), CellType::Text, 4, byGrade ? Medium::Data : Medium::Everywhere, true},
            {Report::tr("List"), CellType::Text, 8, Medium::Data},
            {Report::tr("Remark"), CellType::Text, 16, Medium::Data},
            {Report::tr("Remark"), CellType::Text, 8, Medium::Paper}};
}

Table detailTable(const ClassificationInput &input, const Group &group, int number)
{
    Table table;
    //: %1 is a number, %2 the name of a table.
    table.title = Report::tr("Table %1. %2").arg(QString::number(number), group.title);
    table.columns = detailColumns(input.order);
    table.emptyText = Report::tr("There is no such party.");
    table.detail = true;
    table.rows = [source = input.rows, holds = group.holds, kinds = input.kinds]() -> RowCursor {
        return [cursor = std::make_shared<GroupCursor>(source, holds, kinds)](Row &row) { return (*cursor)(row); };
    };
    return table;
}

void addScope(const ClassificationInput &input, const Totals &totals, Document &document)
{
    const Stamp &stamp = input.stamp;
    document.blocks.emplace_back(Heading{1, Report::tr("1. Scope and basis")});
    //: %1 scope in words, %2 day, %3 number of parties.
    document.blocks.emplace_back(Paragraph{Report::tr("This report covers %1 as of %2: %3 parties in all.")
                                               .arg(input.scope, dateInWords(stamp.asOf), QString::number(totals.parties))});
    const QString known = stamp.knownAt.isValid()
        ? Report::tr("It rests on what was known at the end of %1.").arg(dateInWords(stamp.knownAt))
        : Report::tr("It rests on everything known when it was made.");
    //: %1 title and version of the rules.
    document.blocks.emplace_back(Paragraph{known + Report::tr("Scores, stars and grades follow the evaluation rules \"%1\".").arg(stamp.ruleBook)});
    for (const QString &note : input.notes)
        document.blocks.emplace_back(Paragraph{note});
}

void addSummary(const ClassificationInput &input, const Totals &totals, Document &document)
{
    document.blocks.emplace_back(Heading{1, Report::tr("2. Summary")});
    std::vector<Row> kinds;
    for (const PartyKind kind : input.kinds)
        kinds.push_back(countRow(domain::partyKindLabel(kind), totals.byKind[size_t(kind)], RowKind::Data));
    kinds.push_back(countRow(Report::tr("Total"), totals.all, RowKind::Subtotal));
    document.blocks.emplace_back(countTable(Report::tr("Table %1. %2").arg(u"1"_s, Report::tr("Grades by kind of party")), Report::tr("Kind"), std::move(kinds)));
    document.blocks.emplace_back(distribution(input, totals));
    std::vector<Row> regions;
    for (auto it = totals.byRegion.begin(); it != totals.byRegion.end(); ++it)
        regions.push_back(countRow(regionLabel(it.key()), it.value(), RowKind::Data));
    regions.push_back(countRow(Report::tr("Total"), totals.all, RowKind::Subtotal));
    document.blocks.emplace_back(countTable(Report::tr("Table %1. %2").arg(u"2"_s, Report::tr("Grades by region")), Report::tr("Region"), std::move(regions)));
}

} // namespace

Document classificationReport(const ClassificationInput &input)
{
    const Totals totals = countRows(input.rows);
    Document document;
    //: %1 is the office; the line feed is where the title breaks.
    document.title = Report::tr("%1\nGovernment Procurement Credit Classification Report").arg(input.stamp.office);
    document.subtitle = Report::tr("(as of %1)").arg(dateInWords(input.stamp.asOf));
    document.furniture = furnitureOf(input.stamp);
    document.dataTitle = Report::tr("Parties");
    document.createdMs = input.stamp.createdMs;
    addScope(input, totals, document);
    addSummary(input, totals, document);
    document.blocks.emplace_back(Heading{1, Report::tr("3. Parties")});
    int number = 2;
    for (const Group &group : groupsOf(input, totals))
        document.blocks.emplace_back(detailTable(input, group, ++number));
    document.blocks.emplace_back(officialSignOff(input.stamp, false));
    return document;
}

} // namespace chengcai::report
