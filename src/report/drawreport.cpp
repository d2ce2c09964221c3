// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/drawreport.h"

#include "domain/uidtext.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"

#include <QCoreApplication>
#include <QLocale>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownTicketDigits = 12;

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString regionsInWords(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(services::regionName(code));
    return names.isEmpty() ? Report::tr("all districts") : names.join(Report::tr(", "));
}

KeyValueBlock headOf(const services::DrawShown &shown)
{
    const domain::DrawInput &input = shown.stored.input;
    KeyValueBlock block;
    block.entries = {{Report::tr("Draw"), domain::uidText(shown.stored.uid)},
                     {Report::tr("Scope"), Report::tr("%1, %2").arg(domain::partyKindLabel(input.kind), regionsInWords(input.regions))},
                     {Report::tr("Grades as of"), dateInWords(input.asOf)},
                     {Report::tr("Journal entry before the draw"), QString::number(input.position)},
                     {Report::tr("Seed"), input.seed},
                     {Report::tr("Where the seed comes from"), input.seedSource.isEmpty() ? Report::tr("not stated") : input.seedSource},
                     {Report::tr("Inspectors per party"), QString::number(input.inspectorsPerParty)},
                     {Report::tr("To be inspected until"), dateInWords(shown.stored.due)},
                     {Report::tr("Recorded by"), shown.stored.author},
                     {Report::tr("Hash of the result"), QString::fromLatin1(shown.stored.result.toBytes().toHex())}};
    return block;
}

Table strataTable(const services::DrawShown &shown)
{
    Table table;
    table.title = Report::tr("Strata");
    table.columns = {{Report::tr("Grade"), CellType::Text, 12}, {Report::tr("Parties in the pot"), CellType::Integer, 12}, {Report::tr("Share"), CellType::Text, 14},
                     {Report::tr("Drawn"), CellType::Integer, 8}};
    std::vector<Row> rows;
    qint64 all = 0;
    qint64 sum = 0;
    for (const domain::DrawStratum &stratum : shown.stored.input.strata) {
        const int parties = shown.potted[size_t(stratum.grade)];
        const int quota = domain::quotaOf(stratum, parties);
        all += parties;
        sum += quota;
        rows.push_back({{domain::gradeName(stratum.grade) + u' ' + domain::gradeLabel(stratum.grade), qint64(parties),
                         stratum.count ? Report::tr("a number of parties") : Report::tr("%1 %, rounded up").arg(stratum.percent), qint64(quota)},
                        RowKind::Data});
    }
    rows.push_back({{Report::tr("Total"), all, QString(), sum}, RowKind::Subtotal});
    table.rows = rowsOf(std::move(rows));
    return table;
}

Table inspectorsTable(const services::DrawShown &shown)
{
    Table table;
    table.title = Report::tr("Inspectors");
    table.columns = {{Report::tr("No."), CellType::Integer, 4}, {Report::tr("Inspector"), CellType::Text, 16}, {Report::tr("Number of parties"), CellType::Integer, 8}, {Report::tr("Remark"), CellType::Text, 20}};
    std::vector<Row> rows;
    for (qsizetype i = 0; i < shown.inspectors.size(); ++i) {
        const domain::DrawInspector &inspector = shown.stored.input.inspectors[size_t(i)];
        qint64 places = 0;
        for (const services::DrawnParty &party : shown.parties)
            places += std::count(party.drawn.inspectors.begin(), party.drawn.inspectors.end(), inspector.user);
        rows.push_back({{qint64(i + 1), shown.inspectors[i], places, inspector.onLeave ? domain::conflictLabel(domain::Conflict::OnLeave) : QString()}, RowKind::Data});
    }
    table.rows = rowsOf(std::move(rows));
    return table;
}

Table resultTable(const services::DrawShown &shown)
{
    Table table;
    table.title = Report::tr("Drawn");
    table.columns = {{Report::tr("No."), CellType::Integer, 4},  {Report::tr("Grade"), CellType::Text, 5}, {Report::tr("Party"), CellType::Text, 26},
                     {Report::tr("District"), CellType::Text, 10}, {Report::tr("Inspectors"), CellType::Text, 20}, {Report::tr("Ticket"), CellType::Text, 13, Medium::Everywhere, true}};
    std::vector<Row> rows;
    for (const services::DrawnParty &party : shown.parties)
        rows.push_back({{qint64(rows.size() + 1), domain::gradeName(party.drawn.grade), party.name, services::regionName(party.region), party.inspectors.join(Report::tr(", ")),
                         QString::fromLatin1(party.drawn.ticket.first(ShownTicketDigits))},
                        RowKind::Data});
    table.rows = rowsOf(std::move(rows));
    table.detail = true;
    return table;
}

Table excludedTable(const services::DrawShown &shown)
{
    Table table;
    table.title = Report::tr("Who was kept away from whom");
    table.columns = {{Report::tr("Inspector"), CellType::Text, 14}, {Report::tr("Party"), CellType::Text, 28}, {Report::tr("Why"), CellType::Text, 18}};
    table.emptyText = Report::tr("No conflict kept anybody from a drawn party.");
    std::vector<Row> rows;
    for (const services::DrawShown::Excluded &one : shown.excluded)
        rows.push_back({{one.inspector, one.party.isEmpty() ? Report::tr("every party") : one.party, one.why}, RowKind::Data});
    table.rows = rowsOf(std::move(rows));
    return table;
}

std::array<QString, 3> method()
{
    return {Report::tr("The ticket of a party is the SHA-256 of four lines: CHENGCAI-DRAW-1, the seed, the word “party”, the id of the party; there is no line end after the last. "
                       "The smallest tickets of a grade are drawn."),
            Report::tr("For each place those inspectors remain who have no conflict with the party; of them those with the fewest places so far; of them the one with the smallest "
                       "ticket: CHENGCAI-DRAW-1, the seed, the word “inspector”, the id of the party, the id of the inspector."),
            Report::tr("The whole input stands in the journal entry of the draw. “chengcaictl draw show” writes it out, “chengcaictl draw verify” does the draw again.")};
}

} // namespace

Document drawReport(const Stamp &stamp, const services::DrawShown &shown)
{
    Document document;
    const QString title = Report::tr("Record of a double random selection");
    document.title = stamp.office.isEmpty() ? title : stamp.office + u'\n' + title;
    document.subtitle = Report::tr("(drawn on %1)").arg(dateInWords(shown.stored.input.asOf));
    document.furniture = furnitureOf(stamp);
    document.createdMs = stamp.createdMs;
    document.blocks = {Heading{1, Report::tr("1. The draw")},      headOf(shown),          strataTable(shown), Heading{1, Report::tr("2. Inspectors")},
                       inspectorsTable(shown),                     excludedTable(shown),   Heading{1, Report::tr("3. Result")},
                       resultTable(shown),                         Heading{1, Report::tr("4. Doing it again")}};
    for (const QString &paragraph : method())
        document.blocks.emplace_back(Paragraph{paragraph, true});
    SignOff sign;
    sign.roles = {Report::tr("Drawn by"), Report::tr("Witness"), Report::tr("Supervised by")};
    sign.office = stamp.office;
    sign.date = dateInWords(stamp.madeOn);
    sign.seal = true;
    document.blocks.push_back(sign);
    return document;
}

base::Result<Document> gatherDraw(const services::Reader &reader, const base::Uid &draw, const base::Clock &clock)
{
    const auto shown = services::showDraw(reader, draw);
    if (!shown)
        return shown.error();
    Stamp stamp;
    stamp.office = shown->store.office;
    stamp.asOf = shown->stored.input.asOf;
    stamp.madeOn = clock.today();
    stamp.ruleBook = domain::inScreenLanguage(shown->ruleBook.titleZh, shown->ruleBook.titleEn) + u' ' + shown->ruleBook.version;
    stamp.ruleBookHash = services::ruleBookFingerprint(shown->ruleBook);
    stamp.position = shown->stored.receivedNo;
    stamp.chainHead = QString::fromLatin1(shown->chain.toBytes().toHex());
    stamp.watermark = shown->store.demonstration ? u"演示 DEMO"_s : QString();
    stamp.createdMs = clock.nowMs();
    return drawReport(stamp, *shown);
}

} // namespace chengcai::report
