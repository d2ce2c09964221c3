// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listdocuments.h"

#include <QCoreApplication>

namespace chengcai::report {

using domain::ListKind;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Table entriesTable(const QString &title, const std::vector<PublicListRow> &entries)
{
    Table table;
    table.title = title;
    table.landscape = !entries.empty();
    table.detail = true;
    table.emptyText = Report::tr("Nobody is on the list.");
    table.columns = {{Report::tr("No."), CellType::Integer, 4},
                     {Report::tr("Name"), CellType::Text, 18, Medium::Everywhere, false, true},
                     {Report::tr("Identifier"), CellType::Text, 18, Medium::Everywhere, true},
                     {Report::tr("Address"), CellType::Text, 14},
                     {Report::tr("Facts"), CellType::Text, 24},
                     {Report::tr("Outcome"), CellType::Text, 20},
                     {Report::tr("Basis"), CellType::Text, 16},
                     {Report::tr("Decided on"), CellType::Date, 10},
                     {Report::tr("Public from"), CellType::Date, 10},
                     {Report::tr("Public until"), CellType::Date, 10},
                     {Report::tr("Authority"), CellType::Text, 16},
                     {Report::tr("Decision number"), CellType::Text, 16, Medium::Data}};
    std::vector<Row> rows;
    for (const PublicListRow &entry : entries)
        rows.push_back({{qint64(rows.size()) + 1, entry.name, entry.identifier, entry.address, entry.facts, entry.result, entry.basis, entry.decidedOn, entry.from, entry.until, entry.authority,
                         entry.decisionNo}, RowKind::Data});
    table.rows = rowsOf(std::move(rows));
    return table;
}

/// The same of one entry, as a letter says it.
KeyValueBlock entryBlock(const PublicListRow &entry)
{
    KeyValueBlock block;
    for (const auto &[name, value] : {std::pair{Report::tr("Name"), entry.name},
                                      {Report::tr("Identifier"), entry.identifier},
                                      {Report::tr("Address"), entry.address},
                                      {Report::tr("Facts"), entry.facts},
                                      {Report::tr("Outcome"), entry.result},
                                      {Report::tr("Basis"), entry.basis},
                                      {Report::tr("Decision number"), entry.decisionNo},
                                      {Report::tr("Decided on"), dateInWords(entry.decidedOn)},
                                      {Report::tr("Public from"), dateInWords(entry.from)},
                                      {Report::tr("Public until"), dateInWords(entry.until)},
                                      {Report::tr("Authority"), entry.authority}}) {
        if (!value.isEmpty())
            block.entries.emplace_back(name, value);
    }
    return block;
}

QString noticeTitle(ListKind list)
{
    switch (list) {
    case ListKind::Red: return Report::tr("Public Notice of a Proposed Entry in the Red List");
    case ListKind::Focus: return Report::tr("Notice of a Proposed Entry in the List of Priority Supervision");
    default: return Report::tr("Notice of a Proposed Entry in the Black List");
    }
}

} // namespace

Document listNotice(const ListNoticeLetter &data)
{
    const bool red = data.list == ListKind::Red;
    Document document = red ? publicLetter(data.head, noticeTitle(data.list)) : letterTo(data.head, noticeTitle(data.list));
    document.blocks.emplace_back(Paragraph{red ? Report::tr("This office proposes to enter %1 (%2) in the red list of integrity in government procurement and gives public notice of it.").arg(data.head.party.name, data.head.party.identifier)
                                               : Report::tr("This office proposes to enter you (%1) in the list named above. Under article 28 of the Henan Social Credit Regulation you are informed of the following.").arg(data.head.party.identifier)});
    addSection(document, red ? Report::tr("1. Merits") : Report::tr("1. Facts"), data.grounds);
    addSection(document, Report::tr("2. Reasons and legal basis"), data.reasons);
    addSection(document, red ? Report::tr("3. Incentives") : Report::tr("3. Measures"), data.measures);
    addSection(document, red ? Report::tr("4. Objections") : Report::tr("4. Your rights"), data.rights);
    document.blocks.emplace_back(Paragraph{red ? Report::tr("Place of the public notice: %1. It runs until %2.").arg(data.channel, dateInWords(data.until))
                                               : Report::tr("Last day for a statement: %1.").arg(dateInWords(data.until))});
    addSeal(document, data.head);
    return document;
}

Document listAnnouncement(const ListAnnouncement &data)
{
    const QString list = domain::listKindLabel(data.list);
    Document document = publicLetter(data.head, data.exit ? Report::tr("Announcement of an Exit from the %1").arg(list) : Report::tr("Announcement of an Entry in the %1").arg(list));
    addText(document, data.text);
    document.blocks.emplace_back(Paragraph{data.exit ? Report::tr("The following left the list. This is announced where the entry was published: %1.").arg(data.channel)
                                                     : Report::tr("The following is entered in the list. Place of publication: %1.").arg(data.channel)});
    for (const PublicListRow &entry : data.rows)
        document.blocks.emplace_back(entryBlock(entry));
    if (!data.persons.isEmpty())
        addSection(document, Report::tr("Responsible persons who are marked"), data.persons.join(u'\n'));
    addSeal(document, data.head);
    return document;
}

Document publicList(const PublicList &data)
{
    const QString title = domain::listKindLabel(data.list);
    Document document = publicLetter(data.head, title);
    document.subtitle = Report::tr("(as it stands on %1)").arg(dateInWords(data.head.day));
    document.dataTitle = title;
    // The table lies across the sheet: it is an annex, and the seal stands before it.
    if (!data.rows.empty()) {
        document.blocks.emplace_back(Paragraph{Report::tr("Entries on the list: %1. They follow as an annex.").arg(data.rows.size())});
        addSeal(document, data.head);
    }
    document.blocks.emplace_back(entriesTable(title, data.rows));
    if (data.rows.empty())
        addSeal(document, data.head);
    return document;
}

} // namespace chengcai::report
