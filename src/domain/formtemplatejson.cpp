// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formtemplate.h"
#include "domain/strictjson.h"

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using strictjson::Reader;
using strictjson::Text;
using strictjson::valueOf;

namespace {

constexpr auto Format = "chengcai-form-1"_L1;
constexpr std::array<QStringView, 7> TypeNames{u"choice", u"yesno", u"scale", u"number", u"date", u"text", u"projects"};
constexpr std::array<QStringView, 5> ConductNames{u"none", u"non_standard", u"opaque", u"unfair", u"non_compliant"};
constexpr std::array<QStringView, 4> ColumnNames{u"text", u"date", u"number", u"money"};
constexpr std::array<QStringView, 2> UnitNames{u"working", u"calendar"};
constexpr std::array<QStringView, 2> BoundNames{u"at_most", u"at_least"};

strictjson::FileKind fileKind()
{
    return {u"FRM"_s, Text::tr("The form template cannot be read: at %1 %2. Correct the file and try again.")};
}

std::optional<qint64> toWide(std::optional<int> number)
{
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

/// Keys with an everyday default may be left out; they are not written then.
template <typename Take> auto optionally(Reader &reader, const QString &key, Take take, decltype(take()) otherwise)
{
    return reader.has(key) ? take() : otherwise;
}
bool flagOr(Reader &reader, const QString &key, bool otherwise)
{
    return optionally(reader, key, [&] { return reader.flag(key); }, otherwise);
}
QString textOr(Reader &reader, const QString &key)
{
    return optionally(reader, key, [&] { return reader.text(key); }, QString());
}
int numberOr(Reader &reader, const QString &key, int otherwise)
{
    return optionally(reader, key, [&] { return reader.number(key); }, otherwise);
}
std::optional<int> numberIf(Reader &reader, const QString &key)
{
    return reader.has(key) ? std::optional(reader.number(key)) : std::nullopt;
}

void readOutcome(Reader &reader, Outcome &outcome)
{
    constexpr std::array<QStringView, 2> kinds{u"finding", u"praise"};
    outcome.praise = reader.choice(u"kind"_s, kinds) == 1;
    outcome.indicator = reader.text(u"indicator"_s);
    if (!outcome.praise)
        outcome.conduct = ConductClass(reader.choice(u"conduct"_s, ConductNames));
    outcome.serious = flagOr(reader, u"serious"_s, false);
}

void readChoice(Reader &reader, Choice &choice)
{
    choice.value = reader.text(u"value"_s);
    choice.labelZh = reader.text(u"label_zh"_s);
    choice.labelEn = reader.text(u"label_en"_s);
    choice.meaningZh = textOr(reader, u"meaning_zh"_s);
    choice.meaningEn = textOr(reader, u"meaning_en"_s);
    choice.share = reader.optionalNumber(u"share"_s);
    if (reader.has(u"outcome"_s))
        choice.outcome = valueOf<Outcome>(reader.object(u"outcome"_s), readOutcome);
    choice.remark = flagOr(reader, u"remark"_s, false);
    choice.evidence = flagOr(reader, u"evidence"_s, false);
}

void readColumn(Reader &reader, FormColumn &column)
{
    column.code = reader.text(u"code"_s);
    column.type = ColumnType(reader.choice(u"type"_s, ColumnNames));
    column.labelZh = reader.text(u"label_zh"_s);
    column.labelEn = reader.text(u"label_en"_s);
    column.required = flagOr(reader, u"required"_s, false);
}

void readBound(Reader &reader, Bound &bound)
{
    bound = {reader.choice(u"bound"_s, BoundNames) == 0, reader.number(u"value"_s)};
}

void readDeadline(Reader &reader, Deadline &deadline)
{
    deadline.table = reader.text(u"table"_s);
    deadline.from = reader.text(u"from"_s);
    deadline.to = reader.text(u"to"_s);
    deadline.days = reader.number(u"days"_s);
    deadline.workingDays = reader.choice(u"unit"_s, UnitNames) == 0;
    deadline.atMost = reader.choice(u"bound"_s, BoundNames) == 0;
}

void readCondition(Reader &reader, Condition &condition)
{
    condition.item = reader.text(u"item"_s);
    condition.values = reader.texts(u"values"_s);
    condition.negated = flagOr(reader, u"not"_s, false);
}

template <typename T, typename Fill> std::vector<T> listIf(Reader &reader, const QString &key, Fill fill)
{
    return reader.has(key) ? strictjson::listOf<T>(reader, key, fill) : std::vector<T>();
}

void readItem(Reader &reader, FormItem &item)
{
    item.code = reader.text(u"code"_s);
    item.type = ItemType(reader.choice(u"type"_s, TypeNames));
    item.textZh = reader.text(u"text_zh"_s);
    item.textEn = reader.text(u"text_en"_s);
    item.helpZh = textOr(reader, u"help_zh"_s);
    item.helpEn = textOr(reader, u"help_en"_s);
    item.basis = textOr(reader, u"basis"_s);
    item.starred = flagOr(reader, u"starred"_s, false);
    item.required = flagOr(reader, u"required"_s, true);
    item.weight = numberOr(reader, u"weight"_s, 0);
    item.choices = listIf<Choice>(reader, u"choices"_s, readChoice);
    item.unitZh = textOr(reader, u"unit_zh"_s);
    item.unitEn = textOr(reader, u"unit_en"_s);
    item.decimals = numberOr(reader, u"decimals"_s, 0);
    item.minimum = toWide(numberIf(reader, u"minimum"_s));
    item.maximum = toWide(numberIf(reader, u"maximum"_s));
    if (reader.has(u"bound"_s))
        item.bound = valueOf<Bound>(reader.object(u"bound"_s), readBound);
    item.columns = listIf<FormColumn>(reader, u"columns"_s, readColumn);
    if (reader.has(u"deadline"_s))
        item.deadline = valueOf<Deadline>(reader.object(u"deadline"_s), readDeadline);
    item.askIf = listIf<Condition>(reader, u"ask_if"_s, readCondition);
}

void readSection(Reader &reader, FormSection &section)
{
    section.code = reader.text(u"code"_s);
    section.titleZh = reader.text(u"title_zh"_s);
    section.titleEn = reader.text(u"title_en"_s);
    section.items = listIf<FormItem>(reader, u"items"_s, readItem);
}

void readTemplate(Reader &reader, FormTemplate &form)
{
    if (reader.text(u"format"_s) != Format)
        reader.refuse(u"001", reader.path(u"format"), Text::tr("another format is named"));
    form.code = reader.text(u"code"_s);
    form.version = reader.text(u"version"_s);
    form.kind = PartyKind(reader.choice(u"kind"_s, PartyKindNames));
    form.titleZh = reader.text(u"title_zh"_s);
    form.titleEn = reader.text(u"title_en"_s);
    form.source = reader.text(u"source"_s);
    form.effectiveFrom = reader.date(u"effective_from"_s);
    form.narrativeMinimum = reader.number(u"narrative_minimum"_s);
    form.sections = listIf<FormSection>(reader, u"sections"_s, readSection);
}

void insertText(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}
void insertFlag(QJsonObject &object, const QString &key, bool value, bool usual)
{
    if (value != usual)
        object.insert(key, value);
}
template <typename T, typename Write> void insertList(QJsonObject &object, const QString &key, const std::vector<T> &list, Write write)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(write(one));
    if (!array.isEmpty())
        object.insert(key, array);
}

QJsonObject writeOutcome(const Outcome &outcome)
{
    QJsonObject object{{u"kind"_s, outcome.praise ? u"praise"_s : u"finding"_s}, {u"indicator"_s, outcome.indicator}};
    if (!outcome.praise)
        object.insert(u"conduct"_s, conductName(outcome.conduct));
    insertFlag(object, u"serious"_s, outcome.serious, false);
    return object;
}

QJsonObject writeChoice(const Choice &choice)
{
    QJsonObject object{{u"value"_s, choice.value}, {u"label_zh"_s, choice.labelZh}, {u"label_en"_s, choice.labelEn},
                       {u"share"_s, choice.share ? QJsonValue(*choice.share) : QJsonValue()}};
    insertText(object, u"meaning_zh"_s, choice.meaningZh);
    insertText(object, u"meaning_en"_s, choice.meaningEn);
    if (choice.outcome)
        object.insert(u"outcome"_s, writeOutcome(*choice.outcome));
    insertFlag(object, u"remark"_s, choice.remark, false);
    insertFlag(object, u"evidence"_s, choice.evidence, false);
    return object;
}

QJsonObject writeColumn(const FormColumn &column)
{
    QJsonObject object{{u"code"_s, column.code}, {u"type"_s, ColumnNames[size_t(column.type)].toString()}, {u"label_zh"_s, column.labelZh},
                       {u"label_en"_s, column.labelEn}};
    insertFlag(object, u"required"_s, column.required, false);
    return object;
}

QJsonObject writeDeadline(const Deadline &deadline)
{
    return {{u"table"_s, deadline.table}, {u"from"_s, deadline.from}, {u"to"_s, deadline.to}, {u"days"_s, deadline.days},
            {u"unit"_s, UnitNames[deadline.workingDays ? 0 : 1].toString()}, {u"bound"_s, BoundNames[deadline.atMost ? 0 : 1].toString()}};
}

QJsonObject writeCondition(const Condition &condition)
{
    QJsonObject object{{u"item"_s, condition.item}, {u"values"_s, QJsonArray::fromStringList(condition.values)}};
    insertFlag(object, u"not"_s, condition.negated, false);
    return object;
}

void writeNumber(QJsonObject &object, const FormItem &item)
{
    insertText(object, u"unit_zh"_s, item.unitZh);
    insertText(object, u"unit_en"_s, item.unitEn);
    if (item.decimals != 0)
        object.insert(u"decimals"_s, item.decimals);
    if (item.minimum)
        object.insert(u"minimum"_s, *item.minimum);
    if (item.maximum)
        object.insert(u"maximum"_s, *item.maximum);
    if (item.bound)
        object.insert(u"bound"_s, QJsonObject{{u"bound"_s, BoundNames[item.bound->atMost ? 0 : 1].toString()}, {u"value"_s, item.bound->value}});
}

QJsonObject writeItem(const FormItem &item)
{
    QJsonObject object{{u"code"_s, item.code}, {u"type"_s, itemTypeName(item.type)}, {u"text_zh"_s, item.textZh}, {u"text_en"_s, item.textEn}};
    insertText(object, u"help_zh"_s, item.helpZh);
    insertText(object, u"help_en"_s, item.helpEn);
    insertText(object, u"basis"_s, item.basis);
    insertFlag(object, u"starred"_s, item.starred, false);
    insertFlag(object, u"required"_s, item.required, true);
    if (item.weight != 0)
        object.insert(u"weight"_s, item.weight);
    insertList(object, u"choices"_s, item.choices, writeChoice);
    writeNumber(object, item);
    insertList(object, u"columns"_s, item.columns, writeColumn);
    if (item.deadline)
        object.insert(u"deadline"_s, writeDeadline(*item.deadline));
    insertList(object, u"ask_if"_s, item.askIf, writeCondition);
    return object;
}

QJsonObject writeSection(const FormSection &section)
{
    QJsonObject object{{u"code"_s, section.code}, {u"title_zh"_s, section.titleZh}, {u"title_en"_s, section.titleEn}};
    insertList(object, u"items"_s, section.items, writeItem);
    return object;
}

} // namespace

QString conductName(ConductClass conduct)
{
    return ConductNames[size_t(conduct)].toString();
}

QString itemTypeName(ItemType type)
{
    return TypeNames[size_t(type)].toString();
}

base::Result<FormTemplate> formTemplateFromJson(const QByteArray &json)
{
    return strictjson::parse<FormTemplate>(fileKind(), json, readTemplate);
}

QByteArray formTemplateToJson(const FormTemplate &form)
{
    QJsonObject object{{u"format"_s, Format},
                       {u"code"_s, form.code},
                       {u"version"_s, form.version},
                       {u"kind"_s, PartyKindNames[size_t(form.kind)].toString()},
                       {u"title_zh"_s, form.titleZh},
                       {u"title_en"_s, form.titleEn},
                       {u"source"_s, form.source},
                       {u"effective_from"_s, form.effectiveFrom.toString(Qt::ISODate)},
                       {u"narrative_minimum"_s, form.narrativeMinimum}};
    insertList(object, u"sections"_s, form.sections, writeSection);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace chengcai::domain
