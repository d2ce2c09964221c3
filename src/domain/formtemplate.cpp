// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formtemplate.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

bool takesChoices(ItemType type)
{
    return type == ItemType::Choice || type == ItemType::YesNo || type == ItemType::Scale;
}

/// Checks one template; problems are gathered, not thrown, so that a designer sees all of them.
class Checker
{
public:
    Checker(const FormTemplate &form, const RuleBook &book) : m_form(form), m_book(book) {}

    [[nodiscard]] std::vector<Error> run()
    {
        head();
        for (const FormSection &section : m_form.sections) {
            if (section.titleZh.isEmpty() || section.titleEn.isEmpty() || section.items.empty())
                add(u"FRM-021"_s, section.code, Text::tr("The section %1 needs a title in both languages and at least one item.").arg(section.code));
            for (const FormItem &item : section.items)
                check(item);
        }
        return std::move(m_problems);
    }

private:
    void add(const QString &code, const QString &field, const QString &message)
    {
        m_problems.push_back({ErrorKind::InputRefused, code, message, {}, field});
    }
    void head()
    {
        if (m_form.code.isEmpty() || m_form.version.isEmpty() || m_form.titleZh.isEmpty() || m_form.titleEn.isEmpty() || m_form.source.isEmpty())
            add(u"FRM-020"_s, m_form.code, Text::tr("The template needs a code, a version, a title in both languages and its source."));
        if (m_form.sections.empty())
            add(u"FRM-021"_s, m_form.code, Text::tr("The template has no section; add one with at least one item."));
    }
    void check(const FormItem &item)
    {
        if (item.code.isEmpty() || m_earlier.contains(item.code))
            add(u"FRM-022"_s, item.code, Text::tr("The item code “%1” is empty or stands a second time; each item needs a code of its own.").arg(item.code));
        if (item.textZh.isEmpty() || item.textEn.isEmpty())
            add(u"FRM-023"_s, item.code, Text::tr("Item %1 needs its question in both languages.").arg(item.code));
        checkChoices(item);
        checkNumber(item);
        checkTable(item);
        checkDeadline(item);
        for (const Condition &condition : item.askIf)
            checkCondition(item, condition);
        m_earlier.insert(item.code, &item);
    }
    void checkChoices(const FormItem &item)
    {
        const bool judged = item.type == ItemType::Number && item.bound;
        if (takesChoices(item.type) ? item.choices.size() < 2 : (judged ? item.choices.size() != 2 : !item.choices.empty()))
            add(u"FRM-024"_s, item.code, Text::tr("Item %1 has the wrong number of choices for its type.").arg(item.code));
        QSet<QString> values;
        for (const Choice &choice : item.choices) {
            if (choice.value.isEmpty() || values.contains(choice.value) || choice.labelZh.isEmpty() || choice.labelEn.isEmpty())
                add(u"FRM-025"_s, item.code, Text::tr("A choice of item %1 has no value, a value twice or no label in a language.").arg(item.code));
            values.insert(choice.value);
            if (choice.share && (*choice.share < 0 || *choice.share > 100))
                add(u"FRM-026"_s, item.code, Text::tr("A choice of item %1 earns less than 0 or more than 100 percent.").arg(item.code));
            checkOutcome(item, choice);
        }
        checkAnswers(item, values);
    }
    void checkAnswers(const FormItem &item, const QSet<QString> &values)
    {
        const auto offers = [&values](const QSet<QString> &wanted) {
            return values.contains(wanted) && (values - wanted - QSet<QString>{u"na"_s}).isEmpty();
        };
        if (item.type == ItemType::YesNo && !offers({u"yes"_s, u"no"_s}))
            add(u"FRM-027"_s, item.code, Text::tr("Item %1 asks yes or no: its choices are yes, no and na.").arg(item.code));
        const auto explained = [](const Choice &choice) { return !choice.meaningZh.isEmpty() && !choice.meaningEn.isEmpty(); };
        if (item.type == ItemType::Scale
            && (!offers({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}) || !std::all_of(item.choices.begin(), item.choices.end(), explained)))
            add(u"FRM-028"_s, item.code, Text::tr("Item %1 is a scale: each step 0 to 4 needs its choice and its meaning.").arg(item.code));
    }
    void checkOutcome(const FormItem &item, const Choice &choice)
    {
        if (!choice.outcome)
            return;
        const Outcome &outcome = *choice.outcome;
        const Indicator *indicator = m_book.indicator(outcome.indicator);
        if (!indicator || indicator->retired || kindOfIndicator(outcome.indicator) != m_form.kind)
            add(u"FRM-029"_s, item.code, Text::tr("Item %1 proposes the indicator “%2”, which the rules do not know for this kind of party.").arg(item.code, outcome.indicator));
        else if ((indicator->polarity == Polarity::Positive) != outcome.praise)
            add(u"FRM-030"_s, item.code, Text::tr("Item %1 proposes “%2” as praise where it deducts, or the other way round.").arg(item.code, outcome.indicator));
        if (!outcome.praise && outcome.conduct == ConductClass::None)
            add(u"FRM-031"_s, item.code, Text::tr("A finding of item %1 must be classed: non-standard, opaque, unfair or non-compliant.").arg(item.code));
    }
    void checkNumber(const FormItem &item)
    {
        if (item.decimals < 0 || item.decimals > 4 || (item.minimum && item.maximum && *item.minimum > *item.maximum))
            add(u"FRM-032"_s, item.code, Text::tr("The range or the decimals of item %1 are impossible.").arg(item.code));
        if (item.type != ItemType::Number && (item.bound || item.minimum || item.maximum))
            add(u"FRM-032"_s, item.code, Text::tr("Item %1 has a range but asks for no number.").arg(item.code));
    }
    void checkTable(const FormItem &item)
    {
        QSet<QString> codes;
        for (const FormColumn &column : item.columns) {
            if (column.code.isEmpty() || codes.contains(column.code) || column.labelZh.isEmpty() || column.labelEn.isEmpty())
                add(u"FRM-033"_s, item.code, Text::tr("A column of item %1 has no code, a code twice or no label in a language.").arg(item.code));
            codes.insert(column.code);
        }
        if ((item.type == ItemType::Projects) == item.columns.empty())
            add(u"FRM-033"_s, item.code, Text::tr("Columns belong to a table of projects and only there: correct item %1.").arg(item.code));
    }
    void checkDeadline(const FormItem &item)
    {
        if (!item.deadline)
            return;
        const FormItem *table = m_earlier.value(item.deadline->table);
        const auto isDate = [table](const QString &code) {
            return std::any_of(table->columns.begin(), table->columns.end(),
                               [&code](const FormColumn &column) { return column.code == code && column.type == ColumnType::Date; });
        };
        if (item.type != ItemType::Choice || !table || !isDate(item.deadline->from) || !isDate(item.deadline->to) || item.deadline->days < 1)
            add(u"FRM-034"_s, item.code, Text::tr("The deadline of item %1 must name two date columns of an earlier table and at least one day.").arg(item.code));
    }
    void checkCondition(const FormItem &item, const Condition &condition)
    {
        const FormItem *asked = m_earlier.value(condition.item);
        const bool known = asked && !condition.values.isEmpty()
            && std::all_of(condition.values.begin(), condition.values.end(), [asked](const QString &value) { return asked->choice(value); });
        if (!known)
            add(u"FRM-035"_s, item.code, Text::tr("Item %1 is asked only after “%2”, which is no earlier item with such a choice.").arg(item.code, condition.item));
    }

    const FormTemplate &m_form;
    const RuleBook &m_book;
    QHash<QString, const FormItem *> m_earlier;
    std::vector<Error> m_problems;
};

} // namespace

QString conductLabel(ConductClass conduct)
{
    switch (conduct) {
    case ConductClass::None: return {};
    case ConductClass::NonStandard: return Text::tr("Non-standard behaviour");
    case ConductClass::Opaque: return Text::tr("Opaque process");
    case ConductClass::Unfair: return Text::tr("Unfair terms");
    case ConductClass::NonCompliant: return Text::tr("Non-compliant transaction");
    }
    return {};
}

QString itemTypeLabel(ItemType type)
{
    switch (type) {
    case ItemType::Choice: return Text::tr("Single choice");
    case ItemType::YesNo: return Text::tr("Yes or no");
    case ItemType::Scale: return Text::tr("Scale 0 to 4");
    case ItemType::Number: return Text::tr("Number");
    case ItemType::Date: return Text::tr("Date");
    case ItemType::Text: return Text::tr("Text");
    case ItemType::Projects: return Text::tr("Table of sampled projects");
    }
    return {};
}

const Choice *FormItem::choice(QStringView value) const
{
    const auto found = std::find_if(choices.begin(), choices.end(), [value](const Choice &choice) { return choice.value == value; });
    return found == choices.end() ? nullptr : &*found;
}

const FormItem *FormTemplate::item(QStringView itemCode) const
{
    for (const FormSection &section : sections) {
        for (const FormItem &item : section.items) {
            if (item.code == itemCode)
                return &item;
        }
    }
    return nullptr;
}

qsizetype FormTemplate::itemCount() const
{
    qsizetype count = 0;
    for (const FormSection &section : sections)
        count += qsizetype(section.items.size());
    return count;
}

std::vector<Error> checkFormTemplate(const FormTemplate &form, const RuleBook &book)
{
    return Checker(form, book).run();
}

} // namespace chengcai::domain
