// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/partyreports.h"

#include "base/money.h"

#include <QCoreApplication>

namespace chengcai::report {

using domain::LineType;
using namespace Qt::StringLiterals;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString lineLabel(LineType type)
{
    switch (type) {
    case LineType::Base: return Report::tr("Base");
    case LineType::Fact: return Report::tr("Fact");
    case LineType::Duplicate: return Report::tr("Duplicate");
    case LineType::IndicatorCap: return Report::tr("Cap of indicator");
    case LineType::BonusCap: return Report::tr("Cap of bonuses");
    case LineType::Ceiling: return Report::tr("Ceiling");
    case LineType::Clamp: return Report::tr("Limit of scale");
    }
    return {};
}

QString starsAndGrade(const domain::Rating &rating)
{
    if (rating.stars == 0)
        return Report::tr("not rated");
    //: %1 stars, %2 letter of the grade, %3 name of the grade.
    return Report::tr("%1 (%2 stars), grade %3 %4")
        .arg(displayText(qint64(rating.stars), CellType::Stars), QString::number(rating.stars), domain::gradeName(rating.grade),
             domain::gradeLabel(rating.grade));
}

Document begin(const Stamp &stamp, const QString &title)
{
    Document document;
    document.title = stamp.office.isEmpty() ? title : stamp.office + u'\n' + title;
    document.subtitle = Report::tr("(as of %1)").arg(dateInWords(stamp.asOf));
    document.furniture = furnitureOf(stamp);
    document.createdMs = stamp.createdMs;
    return document;
}

KeyValueBlock headOf(const PartyHead &party)
{
    KeyValueBlock block;
    block.entries = {{Report::tr("Name"), party.name},
                     {Report::tr("Identifier"), party.identifier},
                     {Report::tr("Kind"), domain::partyKindLabel(party.kind)}};
    const auto addIfKnown = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            block.entries.emplace_back(key, value);
    };
    addIfKnown(Report::tr("Region"), party.region);
    addIfKnown(Report::tr("Address"), party.address);
    addIfKnown(Report::tr("Legal representative"), party.legalRepresentative);
    return block;
}

KeyValueBlock ratedHead(const ExplanationInput &input)
{
    KeyValueBlock block = headOf(input.party);
    const bool rated = input.rating.stars > 0;
    block.entries.emplace_back(Report::tr("Score"), rated ? base::formatPoints(input.rating.scoreCenti) : Report::tr("not rated"));
    block.entries.emplace_back(Report::tr("Stars and grade"), starsAndGrade(input.rating));
    block.entries.emplace_back(Report::tr("Lists"), input.listStatus.isEmpty() ? Report::tr("none") : input.listStatus.join(u"; "_s));
    return block;
}

Table linesTable(const ExplanationInput &input)
{
    Table table;
    table.title = Report::tr("How the score comes about");
    table.note = Report::tr("Unit: points");
    table.columns = {{Report::tr("No."), CellType::Integer, 4},  {Report::tr("Line"), CellType::Text, 10, Medium::Everywhere, true},
                     {Report::tr("Reason"), CellType::Text, 34}, {Report::tr("From"), CellType::Date, 10},
                     {Report::tr("Until"), CellType::Date, 10},  {Report::tr("Points"), CellType::SignedPoints, 8}};
    std::vector<Row> rows;
    qint64 sum = 0;
    for (const ExplanationLine &entry : input.lines) {
        const QString text = entry.line.underObjection ? Report::tr("%1 (under objection)").arg(entry.text) : entry.text;
        rows.push_back({{qint64(rows.size() + 1), lineLabel(entry.line.type), text, entry.line.from, entry.line.expiresOn,
                         qint64(entry.line.pointsCenti)},
                        RowKind::Data});
        sum += entry.line.pointsCenti;
    }
    rows.push_back({{CellValue(), Report::tr("Total"), QString(), QDate(), QDate(), sum}, RowKind::Subtotal});
    table.rows = rowsOf(std::move(rows));
    return table;
}

Table historyTable(const std::vector<domain::HistoryPoint> &points)
{
    Table table;
    table.title = Report::tr("Days on which score, stars or grade changed");
    table.columns = {{Report::tr("From"), CellType::Date, 12},
                     {Report::tr("Score"), CellType::CentiPoints, 10},
                     {Report::tr("Change"), CellType::SignedPoints, 10},
                     {Report::tr("Stars"), CellType::Stars, 12},
                     {Report::tr("Grade"), CellType::Text, 14}};
    table.emptyText = Report::tr("There is no change in this time.");
    std::vector<Row> rows;
    const domain::HistoryPoint *before = nullptr;
    for (const domain::HistoryPoint &point : points) {
        const bool rated = point.stars > 0;
        const bool comparable = rated && before && before->stars > 0;
        rows.push_back({{point.date, rated ? CellValue(qint64(point.scoreCenti)) : CellValue(),
                         comparable ? CellValue(qint64(point.scoreCenti - before->scoreCenti)) : CellValue(), qint64(point.stars),
                         domain::gradeName(point.grade) + u' ' + domain::gradeLabel(point.grade)},
                        RowKind::Data});
        before = &point;
    }
    table.rows = rowsOf(std::move(rows));
    return table;
}

StepChart historyChart(const std::vector<domain::HistoryPoint> &points, QDate from, QDate to)
{
    StepChart chart{Report::tr("Score over time"), from, to, {}};
    for (const domain::HistoryPoint &point : points)
        chart.points.push_back({point.date, point.scoreCenti, point.stars == 0});
    return chart;
}

Table factsTable(const std::vector<CertificateFact> &facts)
{
    Table table;
    table.title = Report::tr("Credit facts");
    table.columns = {{Report::tr("Indicator"), CellType::Text, 14},  {Report::tr("Decision"), CellType::Text, 14},
                     {Report::tr("Authority"), CellType::Text, 12},  {Report::tr("From"), CellType::Date, 10},
                     {Report::tr("Until"), CellType::Date, 10},      {Report::tr("Points"), CellType::SignedPoints, 8},
                     {Report::tr("Facts"), CellType::Text, 24}};
    table.emptyText = Report::tr("No credit fact is recorded.");
    std::vector<Row> rows;
    rows.reserve(facts.size());
    for (const CertificateFact &fact : facts)
        rows.push_back({{fact.indicator, fact.decisionNo, fact.authority, fact.effectiveOn, fact.expiresOn, qint64(fact.pointsCenti),
                         fact.text},
                        RowKind::Data});
    table.rows = rowsOf(std::move(rows));
    return table;
}

} // namespace

Document explanationReport(const ExplanationInput &input)
{
    Document document = begin(input.stamp, Report::tr("Explanation of a Credit Score"));
    document.dataTitle = Report::tr("Score lines");
    document.blocks.emplace_back(ratedHead(input));
    Table lines = linesTable(input);
    lines.detail = true;
    document.blocks.emplace_back(std::move(lines));
    document.blocks.emplace_back(Paragraph{Report::tr("The points of all lines together are exactly the score.")});
    document.blocks.emplace_back(officialSignOff(input.stamp, false));
    return document;
}

Document historyReport(const HistoryInput &input)
{
    Document document = begin(input.stamp, Report::tr("History of a Credit Score"));
    document.subtitle = Report::tr("(from %1 to %2)").arg(dateInWords(input.from), dateInWords(input.to));
    document.dataTitle = Report::tr("Changes");
    document.blocks.emplace_back(headOf(input.party));
    document.blocks.emplace_back(historyChart(input.points, input.from, input.to));
    Table changes = historyTable(input.points);
    changes.detail = true;
    document.blocks.emplace_back(std::move(changes));
    document.blocks.emplace_back(officialSignOff(input.stamp, false));
    return document;
}

Document partyReport(const PartyInput &input)
{
    const ExplanationInput &explanation = input.explanation;
    Document document = begin(explanation.stamp, Report::tr("Government Procurement Credit Report"));
    document.blocks.emplace_back(Heading{1, Report::tr("1. Party and rating")});
    document.blocks.emplace_back(ratedHead(explanation));
    document.blocks.emplace_back(Heading{1, Report::tr("2. Credit facts")});
    document.blocks.emplace_back(factsTable(input.facts));
    document.blocks.emplace_back(Heading{1, Report::tr("3. Explanation of the score")});
    document.blocks.emplace_back(linesTable(explanation));
    if (!input.history.empty()) {
        document.blocks.emplace_back(Heading{1, Report::tr("4. Score over time")});
        document.blocks.emplace_back(historyChart(input.history, input.historyFrom, explanation.stamp.asOf));
        document.blocks.emplace_back(historyTable(input.history));
    }
    document.blocks.emplace_back(officialSignOff(explanation.stamp, true));
    return document;
}

} // namespace chengcai::report
