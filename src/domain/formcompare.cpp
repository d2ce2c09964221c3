// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formcompare.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

bool isAnswered(const Answer &answer)
{
    return !answer.value.isEmpty() || !answer.rows.empty();
}

/// The cells of `row` where the new table wants them, by code of column.
QStringList moved(const QStringList &row, const FormItem &from, const FormItem &to)
{
    QStringList cells;
    for (const FormColumn &column : to.columns) {
        const auto old = std::find_if(from.columns.begin(), from.columns.end(), [&column](const FormColumn &one) { return one.code == column.code; });
        cells << (old == from.columns.end() ? QString() : row.value(old - from.columns.begin()));
    }
    return cells;
}

/// The answer as the new item can hold it.
Answer fitted(Answer answer, const FormItem &from, const FormItem &to)
{
    if (from.type != to.type || (!to.choices.empty() && !to.bound && !to.choice(answer.value)))
        answer.value.clear();
    if (to.type != ItemType::Projects)
        answer.rows.clear();
    for (QStringList &row : answer.rows)
        row = moved(row, from, to);
    return answer;
}

/// What a spreadsheet puts on the clipboard: quotes around cells with tabs, line ends or quotes, doubled inside.
std::vector<QStringList> cellsOf(QStringView text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        row.append(std::exchange(cell, {}));
        rows.push_back(std::exchange(row, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool doubled = quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
        if (doubled)
            cell += text[i++];
        else if (c == u'"' && (quoted || cell.isEmpty()))
            quoted = !quoted;
        else if (!quoted && c == u'\t')
            row.append(std::exchange(cell, {}));
        else if (!quoted && c == u'\n')
            endRow();
        else if (c != u'\r')
            cell += c;
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

qsizetype columnNamed(const FormItem &table, const QString &label)
{
    const QString key = base::nameKey(label);
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&key](const FormColumn &column) {
        return base::nameKey(column.labelZh) == key || base::nameKey(column.labelEn) == key || base::nameKey(column.code) == key;
    });
    return key.isEmpty() || found == table.columns.end() ? -1 : found - table.columns.begin();
}

/// For each cell of a row the column it belongs to, −1 = none; a heading is one in which at least two cells, or the only one, name a column.
std::vector<qsizetype> headingOf(const QStringList &first, const FormItem &table)
{
    std::vector<qsizetype> columns;
    for (const QString &cell : first)
        columns.push_back(columnNamed(table, cell));
    const auto named = std::count_if(columns.begin(), columns.end(), [](qsizetype column) { return column >= 0; });
    return named >= std::min<qsizetype>(2, first.size()) ? columns : std::vector<qsizetype>();
}

} // namespace

QString choiceLabel(const Choice *choice)
{
    return choice ? inScreenLanguage(choice->labelZh, choice->labelEn) : QString();
}

QString answerText(const FormItem &item, const Answer &answer)
{
    if (item.type == ItemType::Projects)
        return answer.rows.empty() ? QString() : Text::tr("%n row(s)", nullptr, int(answer.rows.size()));
    if (item.type == ItemType::Number && !answer.value.isEmpty())
        return QString(answer.value + u' ' + inScreenLanguage(item.unitZh, item.unitEn)).trimmed();
    if (const Choice *choice = item.choice(answer.value))
        return choiceLabel(choice);
    return answer.value;
}

QString answerSummary(const FormItem &item, const Answer &answer)
{
    QStringList lines{answerText(item, answer)};
    for (const QStringList &row : answer.rows)
        lines.append(row.join(u" | "_s));
    lines.append(answer.remark);
    for (const Evidence &file : answer.evidence)
        lines.append(Text::tr("File: %1").arg(file.title));
    if (!answer.note.isEmpty())
        lines.append(Text::tr("Note: %1").arg(answer.note));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

std::vector<AnswerDifference> differences(const FormTemplate &form, const Answers &before, const Answers &after)
{
    std::vector<AnswerDifference> found;
    for (const FormSection &section : form.sections) {
        for (const FormItem &item : section.items) {
            if (before.value(item.code) != after.value(item.code))
                found.push_back({&item, before.value(item.code), after.value(item.code)});
        }
    }
    return found;
}

FormMigration migrate(const Answers &answers, const FormTemplate &from, const FormTemplate &to)
{
    FormMigration result;
    for (const FormSection &section : from.sections) {
        for (const FormItem &item : section.items) {
            const Answer old = answers.value(item.code);
            const FormItem *target = to.item(item.code);
            if (old.isEmpty())
                continue;
            const Answer now = target ? fitted(old, item, *target) : Answer{};
            (isAnswered(old) && !isAnswered(now) ? result.lost : result.kept).append(item.code);
            if (target && result.kept.contains(item.code) && (item.textZh != target->textZh || item.textEn != target->textEn))
                result.reworded.append(item.code);
            if (!now.isEmpty())
                result.answers.insert(item.code, now);
        }
    }
    for (const FormSection &section : to.sections) {
        for (const FormItem &item : section.items) {
            if (!from.item(item.code))
                result.added.append(item.code);
        }
    }
    return result;
}

QString tidyDate(QStringView text)
{
    static const QRegularExpression parts(u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:\\s+0?0:00(?::00)?)?$"_s);
    static const QRegularExpression solid(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const QString folded = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    QRegularExpressionMatch match = parts.match(folded);
    if (!match.hasMatch())
        match = solid.match(folded);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && day.isValid() ? day.toString(Qt::ISODate) : text.trimmed().toString();
}

std::vector<QStringList> rowsFromTable(QStringView text, const FormItem &table)
{
    std::vector<QStringList> rows = cellsOf(text);
    std::erase_if(rows, isBlank);
    const std::vector<qsizetype> heading = rows.empty() ? std::vector<qsizetype>() : headingOf(rows.front(), table);
    if (!heading.empty())
        rows.erase(rows.begin());
    for (QStringList &row : rows) {
        QStringList cells(qsizetype(table.columns.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype column = heading.empty() ? i : i < qsizetype(heading.size()) ? heading[size_t(i)] : -1;
            if (column < 0 || column >= cells.size())
                continue;
            const bool date = table.columns[size_t(column)].type == ColumnType::Date;
            cells[column] = date ? tidyDate(row[i]) : row[i].trimmed();
        }
        row = cells;
    }
    return rows;
}

} // namespace chengcai::domain
