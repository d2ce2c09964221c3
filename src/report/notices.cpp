// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notices.h"

#include <QCoreApplication>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Table demands(const std::vector<RectificationLetterItem> &items)
{
    Table table;
    table.title = Report::tr("Findings and what has to be done");
    table.columns = {{Report::tr("No."), CellType::Integer, 4},
                     {Report::tr("Finding"), CellType::Text, 24},
                     {Report::tr("Demand"), CellType::Text, 24},
                     {Report::tr("Due on"), CellType::Date, 11}};
    std::vector<Row> rows;
    rows.reserve(items.size());
    for (const RectificationLetterItem &item : items)
        rows.push_back({{qint64(item.number), item.finding, item.demand, item.dueOn}, RowKind::Data});
    table.rows = rowsOf(std::move(rows));
    return table;
}

} // namespace

Document rectificationNotice(const RectificationLetter &data)
{
    Document document = letterTo(data.head, Report::tr("Notice of Rectification"));
    document.blocks.emplace_back(Paragraph{
        Report::tr("On %1 this office inspected your unit under the Government Procurement Law (inspection %2). What is listed below was found. You are to put it right by "
                   "the day stated in each line.")
            .arg(dateInWords(data.inspectedOn), data.inspection)});
    addText(document, data.text);
    document.blocks.emplace_back(demands(data.items));
    document.blocks.emplace_back(Paragraph{Report::tr("Reply to this office in writing to each line by its day and attach the evidence. A day that is no working day is followed by the "
                                                      "next working day. What is not put right in time is dealt with under the law and the rules of credit supervision.")});
    addSeal(document, data.head);
    return document;
}

Document priorNotice(const PriorNoticeLetter &data)
{
    Document document = letterTo(data.head, Report::tr("Prior Notice of an Administrative Penalty"));
    document.blocks.emplace_back(Paragraph{
        Report::tr("This office has investigated your conduct: %1. A penalty is proposed. Under article 44 of the Administrative Penalty Law you are informed of the following.").arg(data.cause)});
    addSection(document, Report::tr("1. Facts"), data.grounds);
    addSection(document, Report::tr("2. Reasons and legal basis"), data.reasons);
    document.blocks.emplace_back(Paragraph{Report::tr("Article that applies: %1.").arg(data.basis)});
    addSection(document, Report::tr("3. Proposed penalty"), data.proposal);
    addSection(document, Report::tr("4. Your rights"), data.rights);
    addSeal(document, data.head);
    return document;
}

Document exposureNotice(const ExposureLetter &data)
{
    Document document = publicLetter(data.head, Report::tr("Exposure Notice"));
    document.subtitle = Report::tr("(No. %1)").arg(data.decisionNo);
    document.blocks.emplace_back(Paragraph{Report::tr("The following conduct in government procurement is made public (class of conduct: %1).").arg(data.conduct)});
    KeyValueBlock party;
    party.entries = {{Report::tr("Name"), data.head.party.name}, {Report::tr("Identifier"), data.head.party.identifier}, {Report::tr("Kind"), domain::partyKindLabel(data.head.party.kind)}};
    document.blocks.emplace_back(std::move(party));
    addSection(document, Report::tr("1. Facts"), data.facts);
    document.blocks.emplace_back(Heading{1, Report::tr("2. Cause and legal basis")});
    document.blocks.emplace_back(Paragraph{Report::tr("%1 (%2).").arg(data.cause, data.basis)});
    addSection(document, Report::tr("3. Decision"), data.decision);
    if (!data.persons.isEmpty())
        addSection(document, Report::tr("4. Persons held to account"), data.persons.join(u'\n'));
    addSeal(document, data.head);
    return document;
}

} // namespace chengcai::report
