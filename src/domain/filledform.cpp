// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filledform.h"

#include "base/money.h"
#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using Asked = FilledForm::Asked;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

qsizetype columnOf(const FormItem &table, const QString &code)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&code](const FormColumn &column) { return column.code == code; });
    return found - table.columns.begin();
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

bool cellFits(ColumnType type, const QString &cell)
{
    switch (type) {
    case ColumnType::Text: return base::forbiddenCharacter(cell).isEmpty();
    case ColumnType::Date: return dayOf(cell).isValid();
    case ColumnType::Number: return parseScaled(cell, 4).ok();
    case ColumnType::Money: return base::parseYuan(cell).ok();
    }
    return false;
}

} // namespace

bool needsNarrative(const Choice &choice)
{
    return choice.remark || (choice.outcome && !choice.outcome->praise);
}

FilledForm::FilledForm(const FormTemplate &form, Answers answers, QDate day, const base::WorkingCalendar &calendar)
    : m_form(form), m_answers(std::move(answers)), m_day(day), m_calendar(calendar)
{
    for (const FormSection &section : m_form.sections) {
        for (const FormItem &item : section.items)
            m_items.insert(item.code, {&item, int(m_items.size())});
    }
    // Once each: every narrative is compared with every other.
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
        if (!it->remark.isEmpty())
            m_remarkKeys.insert(it.key(), base::nameKey(it->remark));
    }
}

/// Only an earlier item can decide: a form that is still being designed may name itself or a later one, in a circle.
Asked FilledForm::holds(const Condition &condition, int before) const
{
    const Placed decides = m_items.value(condition.item);
    const Asked itself = decides.item && decides.order < before ? asked(*decides.item) : Asked::No;
    if (itself == Asked::No)
        return Asked::No;
    const Choice *given = choice(*decides.item);
    if (!given)
        return Asked::Maybe;
    const bool holds = condition.values.contains(given->value) != condition.negated;
    return holds ? itself : Asked::No;
}

Asked FilledForm::asked(const FormItem &item) const
{
    Asked all = Asked::Yes;
    for (const Condition &condition : item.askIf)
        all = std::min(all, holds(condition, m_items.value(item.code).order));
    return all;
}

const Choice *FilledForm::choice(const FormItem &item) const
{
    const Choice *chosen = item.choice(m_answers.value(item.code).value);
    if (item.deadline)
        return chosen && !chosen->share ? chosen : deadlineChoice(item); // only "not applicable" may be said by hand
    return item.bound ? boundChoice(item) : chosen;
}

const Choice *FilledForm::deadlineChoice(const FormItem &item) const
{
    const std::vector<DeadlineRow> rows = computation(item);
    const auto count = [&rows](DeadlineRow::State state) {
        return std::count_if(rows.begin(), rows.end(), [state](const DeadlineRow &row) { return row.state == state; });
    };
    if (item.choices.size() < 2)
        return nullptr;
    if (count(DeadlineRow::State::Broken) > 0)
        return &item.choices[1];
    return count(DeadlineRow::State::Kept) > 0 && count(DeadlineRow::State::Open) == 0 ? &item.choices[0] : nullptr;
}

const Choice *FilledForm::boundChoice(const FormItem &item) const
{
    const auto number = parseScaled(m_answers.value(item.code).value, item.decimals);
    if (!number || item.choices.size() < 2)
        return nullptr;
    const bool kept = item.bound->atMost ? *number <= item.bound->value : *number >= item.bound->value;
    return &item.choices[kept ? 0 : 1];
}

bool FilledForm::isAnswered(const FormItem &item) const
{
    if (item.type == ItemType::Projects)
        return !m_answers.value(item.code).rows.empty();
    return item.choices.empty() ? !m_answers.value(item.code).value.trimmed().isEmpty() : choice(item) != nullptr;
}

DeadlineRow FilledForm::deadlineRow(const Deadline &deadline, const FormItem &table, const QStringList &cells) const
{
    DeadlineRow row;
    row.project = cells.value(0);
    row.from = dayOf(cells.value(columnOf(table, deadline.from)));
    row.to = dayOf(cells.value(columnOf(table, deadline.to)));
    if (!row.from.isValid())
        return row;
    row.due = deadline.workingDays ? m_calendar.dueDate(row.from, deadline.days)
        : deadline.atMost          ? m_calendar.dueCalendarDate(row.from, deadline.days)
                                   : row.from.addDays(deadline.days);
    const QDate until = row.to.isValid() ? row.to : m_day;
    row.days = deadline.workingDays ? m_calendar.workingDaysBetween(row.from, until) : int(row.from.daysTo(until));
    row.calendarMissing = deadline.workingDays && (!m_calendar.covers(row.from.year()) || !m_calendar.covers(row.due.year()));
    const bool inTime = deadline.atMost ? until <= row.due : until >= row.due;
    if (row.to.isValid())
        row.state = inTime ? DeadlineRow::State::Kept : DeadlineRow::State::Broken;
    else
        row.state = deadline.atMost && !inTime ? DeadlineRow::State::Broken : DeadlineRow::State::Open;
    return row;
}

std::vector<DeadlineRow> FilledForm::computation(const FormItem &item) const
{
    std::vector<DeadlineRow> rows;
    const FormItem *table = item.deadline ? m_items.value(item.deadline->table).item : nullptr;
    if (!table)
        return rows;
    for (const QStringList &cells : m_answers.value(table->code).rows) {
        if (!isBlank(cells))
            rows.push_back(deadlineRow(*item.deadline, *table, cells));
    }
    return rows;
}

void FilledForm::checkRows(const FormItem &item, std::vector<FormProblem> &problems) const
{
    int number = 0;
    for (const QStringList &cells : m_answers.value(item.code).rows) {
        ++number;
        for (size_t c = 0; c < item.columns.size() && !isBlank(cells); ++c) {
            const FormColumn &column = item.columns[c];
            const QString cell = cells.value(qsizetype(c)).trimmed();
            const QString label = inScreenLanguage(column.labelZh, column.labelEn);
            if (cell.isEmpty() && column.required)
                problems.push_back({u"FRM-104"_s, item.code, Text::tr("Row %1 has no “%2”; fill it in or delete the row.").arg(number).arg(label)});
            else if (!cell.isEmpty() && !cellFits(column.type, cell))
                problems.push_back({u"FRM-105"_s, item.code, Text::tr("“%3” in row %1 does not fit the column “%2”; correct it.").arg(number).arg(label, cell)});
        }
    }
}

void FilledForm::checkTyped(const FormItem &item, std::vector<FormProblem> &problems) const
{
    const Answer answer = m_answers.value(item.code);
    const auto add = [&](const QString &code, const QString &message) { problems.push_back({code, item.code, message}); };
    for (const QString &text : {answer.value, answer.remark, answer.note}) {
        if (const QString reason = base::forbiddenCharacter(text, true); !reason.isEmpty())
            add(u"FRM-106"_s, reason);
    }
    if (item.type == ItemType::Date && !answer.value.isEmpty() && !dayOf(answer.value).isValid())
        add(u"FRM-103"_s, Text::tr("“%1” is no date of the calendar; write it as 2026-03-05.").arg(answer.value));
    if (item.type != ItemType::Number || answer.value.isEmpty())
        return;
    const auto number = parseScaled(answer.value, item.decimals);
    if (!number)
        add(number.error().code, number.error().message);
    else if ((item.minimum && *number < *item.minimum) || (item.maximum && *number > *item.maximum))
        add(u"FRM-102"_s, Text::tr("%1 is outside the range from %2 to %3; check the number.")
                              .arg(answer.value, item.minimum ? formatScaled(*item.minimum, item.decimals) : u"−∞"_s,
                                   item.maximum ? formatScaled(*item.maximum, item.decimals) : u"∞"_s));
}

void FilledForm::checkNarrative(const FormItem &item, const Choice &given, std::vector<FormProblem> &problems) const
{
    const Answer answer = m_answers.value(item.code);
    if (given.evidence && answer.evidence.empty())
        problems.push_back({u"FRM-111"_s, item.code, Text::tr("The answer “%1” needs evidence; attach a file.").arg(inScreenLanguage(given.labelZh, given.labelEn))});
    if (!needsNarrative(given))
        return;
    const QStringList copies{item.textZh, item.textEn, given.labelZh, given.labelEn, given.meaningZh, given.meaningEn, item.helpZh, item.helpEn};
    QString problem = narrativeProblem(answer.remark, m_form.narrativeMinimum, copies);
    const QString key = m_remarkKeys.value(item.code);
    for (auto other = m_remarkKeys.cbegin(); other != m_remarkKeys.cend() && problem.isEmpty(); ++other) {
        if (other.key() != item.code && *other == key)
            problem = Text::tr("The narrative is the same as that of item %1; write what was found here.").arg(other.key());
    }
    if (!problem.isEmpty())
        problems.push_back({u"FRM-110"_s, item.code, problem});
}

std::vector<FormProblem> FilledForm::problems(const FormItem &item) const
{
    std::vector<FormProblem> found;
    if (asked(item) == Asked::No)
        return found;
    checkTyped(item, found);
    checkRows(item, found);
    if (const Choice *given = choice(item))
        checkNarrative(item, *given, found);
    return found;
}

std::optional<FormProblem> FilledForm::missing(const FormItem &item) const
{
    if (!item.required || asked(item) != Asked::Yes || isAnswered(item))
        return std::nullopt;
    return FormProblem{u"FRM-101"_s, item.code,
                       item.deadline ? Text::tr("The deadline cannot be computed yet: enter the dates of the sampled projects, or say that it does not apply.")
                                     : Text::tr("This item has no answer yet.")};
}

std::vector<FormProblem> FilledForm::problems() const
{
    std::vector<FormProblem> all;
    for (const FormSection &section : m_form.sections) {
        for (const FormItem &item : section.items) {
            if (auto none = missing(item))
                all.push_back(*std::move(none));
            const std::vector<FormProblem> found = problems(item);
            all.insert(all.end(), found.begin(), found.end());
        }
    }
    return all;
}

FormProgress FilledForm::progress(const FormSection &section) const
{
    FormProgress progress;
    for (const FormItem &item : section.items) {
        if (asked(item) != Asked::Yes)
            continue;
        ++progress.asked;
        progress.answered += isAnswered(item) ? 1 : 0;
        progress.problems += int(problems(item).size());
    }
    return progress;
}

FormProgress FilledForm::progress() const
{
    FormProgress all;
    for (const FormSection &section : m_form.sections) {
        const FormProgress one = progress(section);
        all.answered += one.answered;
        all.asked += one.asked;
        all.problems += one.problems;
    }
    return all;
}

FormShare FilledForm::share() const
{
    FormShare share;
    for (const FormSection &section : m_form.sections) {
        for (const FormItem &item : section.items) {
            if (item.choices.empty() || asked(item) == Asked::No)
                continue;
            const Choice *given = choice(item);
            if (!given)
                share.open += item.weight * 100;
            else if (given->share) {
                share.earned += item.weight * *given->share;
                share.answered += item.weight * 100;
            }
        }
    }
    return share;
}

std::vector<Proposal> FilledForm::proposals() const
{
    std::vector<Proposal> found;
    for (const FormSection &section : m_form.sections) {
        for (const FormItem &item : section.items) {
            const Choice *given = asked(item) == Asked::Yes ? choice(item) : nullptr;
            if (!given || !given->outcome)
                continue;
            const Answer answer = m_answers.value(item.code);
            found.push_back({item.code, given->value, *given->outcome, answer.remark.trimmed(), answer.evidence});
        }
    }
    return found;
}

std::vector<std::vector<const Choice *>> FilledForm::openChoices() const
{
    std::vector<std::vector<const Choice *>> open;
    for (const FormSection &section : m_form.sections) {
        for (const FormItem &item : section.items) {
            if (item.choices.empty() || asked(item) == Asked::No || (asked(item) == Asked::Yes && choice(item)))
                continue;
            std::vector<const Choice *> choices;
            for (const Choice &one : item.choices)
                choices.push_back(&one);
            if (asked(item) == Asked::Maybe)
                choices.push_back(nullptr); // perhaps it will not be asked at all
            open.push_back(std::move(choices));
        }
    }
    return open;
}

QString narrativeProblem(const QString &narrative, int minimum, const QStringList &copies)
{
    const QString key = base::nameKey(narrative);
    if (key.isEmpty())
        return Text::tr("A deduction needs a narrative: write what was found, where and in which document.");
    if (key.size() < minimum)
        return Text::tr("The narrative is too short to justify a deduction: write what was found, where and in which document, in at least %1 characters.").arg(minimum);
    for (const QString &copy : copies) {
        if (!copy.isEmpty() && base::nameKey(copy) == key)
            return Text::tr("The narrative only repeats another text; write what was found in this case.");
    }
    return {};
}

} // namespace chengcai::domain
