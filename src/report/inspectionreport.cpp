// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inspectionreport.h"

#include "domain/formcompare.h"
#include "domain/statecalendar.h"

#include <QCoreApplication>
#include <QLocale>

namespace chengcai::report {

using namespace Qt::StringLiterals;
using domain::inScreenLanguage;
using domain::ItemType;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int BlankRows = 5;

// Both squares are in every face the reports use; ticked boxes are not.
QString box(bool chosen)
{
    return chosen ? u"■"_s : u"□"_s;
}

QString choicesText(const domain::FormItem &item, const domain::Choice *chosen)
{
    QStringList lines;
    for (const domain::Choice &choice : item.choices)
        lines.append(box(chosen && chosen->value == choice.value) + domain::choiceLabel(&choice));
    return lines.join(u'\n');
}

QString stateText(domain::DeadlineRow::State state)
{
    switch (state) {
    case domain::DeadlineRow::State::NoEvent: return Report::tr("no date");
    case domain::DeadlineRow::State::Open: return Report::tr("open");
    case domain::DeadlineRow::State::Kept: return Report::tr("kept");
    case domain::DeadlineRow::State::Broken: break;
    }
    return Report::tr("broken");
}

QString computationText(const std::vector<domain::DeadlineRow> &rows)
{
    QStringList lines;
    for (const domain::DeadlineRow &row : rows) {
        if (row.state != domain::DeadlineRow::State::NoEvent)
            //: Project, from, until, last day, days, kept or broken.
            lines.append(Report::tr("%1: %2 to %3, due %4, %5 days, %6")
                             .arg(row.project, row.from.toString(Qt::ISODate), row.to.isValid() ? row.to.toString(Qt::ISODate) : u"—"_s, row.due.toString(Qt::ISODate),
                                  QString::number(row.days), stateText(row.state)));
    }
    return lines.join(u'\n');
}

QString valueText(const domain::FormItem &item, const domain::Answer &answer)
{
    const QString text = domain::answerText(item, answer);
    if (!text.isEmpty() || item.type == ItemType::Projects)
        return text.isEmpty() ? Report::tr("see the table below") : text;
    return item.type == ItemType::Number ? u"______ "_s + inScreenLanguage(item.unitZh, item.unitEn) : QString();
}

class Builder
{
public:
    explicit Builder(const InspectionReportInput &input)
        : m_input(input), m_filled(input.form, input.blank ? domain::Answers() : input.answers, input.inspectedOn, domain::stateCalendar())
    {
    }
    [[nodiscard]] Document document() const;

private:
    [[nodiscard]] KeyValueBlock head() const;
    [[nodiscard]] Table sectionTable(const domain::FormSection &section) const;
    [[nodiscard]] QString answerCell(const domain::FormItem &item) const;
    [[nodiscard]] Table projectsTable(const domain::FormItem &item) const;
    [[nodiscard]] Table findingsTable() const;
    [[nodiscard]] Table evidenceTable() const;
    [[nodiscard]] bool isPrinted(const domain::FormItem &item) const { return m_input.blank || m_filled.asked(item) != domain::FilledForm::Asked::No; }

    const InspectionReportInput &m_input;
    domain::FilledForm m_filled;
};

KeyValueBlock Builder::head() const
{
    KeyValueBlock block;
    block.entries = {{Report::tr("Inspected party"), m_input.party.name},
                     {Report::tr("Identifier"), m_input.party.identifier},
                     {Report::tr("Kind"), domain::partyKindLabel(m_input.party.kind)},
                     {Report::tr("Day of the inspection"), m_input.blank ? QString() : dateInWords(m_input.inspectedOn)},
                     {Report::tr("Place"), m_input.blank ? QString() : m_input.place},
                     {Report::tr("Form"), Report::tr("%1, version %2").arg(inScreenLanguage(m_input.form.titleZh, m_input.form.titleEn), m_input.form.version)}};
    if (!m_input.number.isEmpty())
        block.entries.emplace_back(Report::tr("Inspection number"), Report::tr("%1, revision %2").arg(m_input.number).arg(m_input.revision));
    if (!m_input.state.isEmpty())
        block.entries.emplace_back(Report::tr("State"), m_input.state);
    return block;
}

QString Builder::answerCell(const domain::FormItem &item) const
{
    const domain::Answer answer = m_filled.answer(item.code);
    QStringList parts;
    if (item.choices.empty() || item.bound)
        parts.append(valueText(item, answer));
    if (item.deadline)
        parts.append(computationText(m_filled.computation(item)));
    if (!item.choices.empty())
        parts.append(choicesText(item, m_filled.choice(item)));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

Table Builder::sectionTable(const domain::FormSection &section) const
{
    Table table;
    table.title = section.code + u' ' + inScreenLanguage(section.titleZh, section.titleEn);
    table.columns = {{Report::tr("No."), CellType::Text, 7, Medium::Everywhere, true},
                     {Report::tr("Item and basis"), CellType::Text, 30},
                     {Report::tr("Answer"), CellType::Text, 26},
                     {Report::tr("Remark"), CellType::Text, 26}};
    std::vector<Row> rows;
    for (const domain::FormItem &item : section.items) {
        if (!isPrinted(item))
            continue;
        const QString question = inScreenLanguage(item.textZh, item.textEn) + (item.basis.isEmpty() ? QString() : u'\n' + Report::tr("(%1)").arg(item.basis));
        rows.push_back({{item.code + (item.starred ? u"★"_s : QString()), question, answerCell(item), m_filled.answer(item.code).remark}, RowKind::Data});
    }
    table.emptyText = Report::tr("Nothing of this section was to be asked.");
    table.rows = rowsOf(std::move(rows));
    return table;
}

Table Builder::projectsTable(const domain::FormItem &item) const
{
    Table table;
    table.title = item.code + u' ' + inScreenLanguage(item.textZh, item.textEn);
    table.landscape = item.columns.size() > 5;
    for (const domain::FormColumn &column : item.columns)
        table.columns.push_back({inScreenLanguage(column.labelZh, column.labelEn), CellType::Text, column.type == domain::ColumnType::Text ? 14 : 11});
    std::vector<QStringList> cells = m_filled.answer(item.code).rows;
    if (m_input.blank)
        cells.assign(BlankRows, QStringList());
    std::vector<Row> rows;
    for (const QStringList &line : cells) {
        Row row;
        for (qsizetype i = 0; i < qsizetype(item.columns.size()); ++i)
            row.cells.emplace_back(line.value(i));
        rows.push_back(std::move(row));
    }
    table.emptyText = Report::tr("No project was sampled.");
    table.rows = rowsOf(std::move(rows));
    return table;
}

Table Builder::findingsTable() const
{
    Table table;
    table.title = Report::tr("Findings and praise");
    table.columns = {{Report::tr("No."), CellType::Integer, 5},
                     {Report::tr("Item"), CellType::Text, 7, Medium::Everywhere, true},
                     {Report::tr("Nature"), CellType::Text, 12},
                     {Report::tr("Indicator"), CellType::Text, 9, Medium::Everywhere, true},
                     {Report::tr("What was found"), CellType::Text, 44}};
    table.emptyText = Report::tr("Nothing was found.");
    std::vector<Row> rows;
    for (const domain::Proposal &proposal : m_filled.proposals()) {
        QString nature = proposal.outcome.praise ? Report::tr("praise") : domain::conductLabel(proposal.outcome.conduct);
        if (proposal.outcome.serious)
            nature += u'\n' + Report::tr("serious");
        rows.push_back({{qint64(rows.size() + 1), proposal.item, nature, proposal.outcome.indicator, proposal.narrative}, RowKind::Data});
    }
    table.rows = rowsOf(std::move(rows));
    return table;
}

Table Builder::evidenceTable() const
{
    Table table;
    table.title = Report::tr("Evidence");
    table.columns = {{Report::tr("Item"), CellType::Text, 7, Medium::Everywhere, true},
                     {Report::tr("File"), CellType::Text, 24},
                     {Report::tr("Type"), CellType::Text, 14},
                     {Report::tr("Size"), CellType::Text, 10},
                     {Report::tr("SHA-256"), CellType::Text, 34}};
    table.emptyText = Report::tr("No file was added.");
    std::vector<Row> rows;
    for (const domain::FormSection &section : m_input.form.sections) {
        for (const domain::FormItem &item : section.items) {
            for (const domain::Evidence &file : m_filled.answer(item.code).evidence)
                rows.push_back({{item.code, file.title, file.mediaType, QLocale().formattedDataSize(file.size), QString::fromLatin1(file.sha256.toBytes().toHex())}, RowKind::Data});
        }
    }
    table.rows = rowsOf(std::move(rows));
    return table;
}

Document Builder::document() const
{
    Document document;
    const QString title = inScreenLanguage(m_input.form.titleZh, m_input.form.titleEn);
    document.title = m_input.office.isEmpty() ? title : m_input.office + u'\n' + title;
    document.subtitle = m_input.blank ? Report::tr("(to be filled)") : m_input.number.isEmpty() ? Report::tr("(draft, not submitted)") : Report::tr("(No. %1)").arg(m_input.number);
    document.furniture.watermark = m_input.watermark;
    document.furniture.footer = {Report::tr("Form %1, version %2. SHA-256 %3").arg(m_input.form.code, m_input.form.version, m_input.formHash.left(16))};
    document.createdMs = m_input.createdMs;
    document.dataTitle = Report::tr("Inspection");
    document.blocks.emplace_back(head());
    for (const domain::FormSection &section : m_input.form.sections) {
        document.blocks.emplace_back(sectionTable(section));
        for (const domain::FormItem &item : section.items) {
            if (item.type == ItemType::Projects && isPrinted(item))
                document.blocks.emplace_back(projectsTable(item));
        }
    }
    if (!m_input.blank) {
        document.blocks.emplace_back(findingsTable());
        document.blocks.emplace_back(evidenceTable());
    }
    SignOff sign;
    sign.roles = {Report::tr("Inspector"), Report::tr("Second inspector"), Report::tr("Inspected party"), Report::tr("Reviewer")};
    sign.office = m_input.office;
    sign.date = m_input.blank ? QString() : dateInWords(m_input.inspectedOn);
    document.blocks.emplace_back(sign);
    return document;
}

} // namespace

Document inspectionReport(const InspectionReportInput &input)
{
    return Builder(input).document();
}

} // namespace chengcai::report
