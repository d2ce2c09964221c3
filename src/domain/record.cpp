// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include "base/dates.h"
#include "base/money.h"
#include "base/text.h"
#include "domain/creditdata.h"
#include "domain/externalrecord.h"
#include "domain/rulebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

/// Digits only, so that a value has one form.
bool isPlainNumber(const QString &value)
{
    return !value.isEmpty() && value.size() <= 15 && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })
        && (value.size() == 1 || value[0] != u'0');
}

QString problemOf(const RecordField &field, const QString &value)
{
    const QString label = recordText(field.label);
    switch (field.type) {
    // Which measures there are is data of the office and no matter of the form.
    case ValueType::Measure:
    case ValueType::Ground:
    case ValueType::Layout:
    case ValueType::Text:
    case ValueType::Prose: return {};
    case ValueType::Day:
        // In its one form: Qt takes a day with a time behind it, too.
        return QDate::fromString(value, Qt::ISODate).toString(Qt::ISODate) == value ? QString() : Text::tr("%1: “%2” is no day. Write it as 2026-03-05.").arg(label, value);
    case ValueType::Money:
        return isPlainNumber(value) ? QString() : Text::tr("%1: “%2” is no amount. Write yuan with at most two decimals.").arg(label, value);
    case ValueType::Number:
        if (!isPlainNumber(value))
            return Text::tr("%1: “%2” is no whole number.").arg(label, value);
        return field.most > 0 && value.toLongLong() > field.most ? Text::tr("%1 is at most %2.").arg(label).arg(field.most) : QString();
    case ValueType::Flag: return value == u"1"_s ? QString() : Text::tr("%1 is either 1 or empty.").arg(label);
    case ValueType::Choice: {
        QStringList codes;
        for (const RecordChoice &choice : field.choices)
            codes << QString::fromLatin1(choice.code);
        return codes.contains(value) ? QString() : Text::tr("%1: “%2” is none of %3.").arg(label, value, codes.join(u", "_s));
    }
    }
    return {};
}

} // namespace

int actNumber(const RecordKind &kind, QStringView code)
{
    const auto found = std::find_if(kind.acts.begin(), kind.acts.end(), [code](const RecordAct &act) { return code == QLatin1StringView(act.code); });
    return found == kind.acts.end() ? 0 : int(found - kind.acts.begin()) + 1;
}

quint32 actsInto(const RecordKind &kind, quint32 states)
{
    quint32 acts = 0;
    for (size_t i = 0; i < kind.acts.size(); ++i) {
        if (kind.acts[i].to >= 0 && (states & bit(kind.acts[i].to)) != 0)
            acts |= bit(int(i) + 1);
    }
    return acts;
}

const RecordKind *recordKind(RecordType type)
{
    for (const RecordKind *kind : recordKinds()) {
        if (kind->type == type)
            return kind;
    }
    return nullptr;
}

const RecordKind *recordKindByCode(QStringView code)
{
    for (const RecordKind *kind : recordKinds()) {
        if (code == QLatin1StringView(kind->code))
            return kind;
    }
    return nullptr;
}

QString recordText(const char *source)
{
    return source ? QCoreApplication::translate("records", source) : QString();
}

QString recordTypeLabel(RecordType type)
{
    const RecordKind *kind = recordKind(type);
    return kind ? recordText(kind->label) : QString();
}

QString recordTypePlural(RecordType type)
{
    const RecordKind *kind = recordKind(type);
    return kind ? recordText(kind->many) : QString();
}

QString recordStateLabel(RecordType type, int state)
{
    const RecordKind *kind = recordKind(type);
    return kind && size_t(state) < kind->states.size() ? recordText(kind->states[size_t(state)].label) : QString();
}

QString recordActLabel(RecordType type, int act)
{
    const RecordKind *kind = recordKind(type);
    if (act == 0)
        return Text::tr("Opened");
    return kind && size_t(act) <= kind->acts.size() ? recordText(kind->acts[size_t(act) - 1].label) : QString();
}

const RecordField *recordField(const RecordKind &kind, QStringView code)
{
    const auto in = [code](std::span<const RecordField> fields) -> const RecordField * {
        const auto found = std::find_if(fields.begin(), fields.end(), [code](const RecordField &field) { return code == QLatin1StringView(field.code); });
        return found == fields.end() ? nullptr : &*found;
    };
    if (const RecordField *field = in(kind.fields))
        return field;
    for (const RecordAct &act : kind.acts) {
        if (const RecordField *field = in(act.fields))
            return field;
    }
    return nullptr;
}

QString recordValueText(const RecordField &field, const QString &value)
{
    if (value.isEmpty())
        return {};
    switch (field.type) {
    case ValueType::Day: return base::dayText(QDate::fromString(value, Qt::ISODate));
    case ValueType::Money: return base::formatFen(value.toLongLong());
    case ValueType::Flag: return Text::tr("yes");
    case ValueType::Choice:
        for (const RecordChoice &choice : field.choices) {
            if (value == QLatin1StringView(choice.code))
                return recordText(choice.label);
        }
        return value;
    case ValueType::Measure: {
        const MeasureRule *rule = measureCatalogue().of(value);
        return rule ? measureTitle(*rule) : value;
    }
    case ValueType::Ground: return measureGroundText(value);
    case ValueType::Layout: {
        const ExternalLayout *layout = externalLayout(value);
        return layout ? inScreenLanguage(layout->titleZh, layout->titleEn) : value;
    }
    case ValueType::Text:
    case ValueType::Prose:
    case ValueType::Number: break;
    }
    return value;
}

std::vector<ValueProblem> checkValues(std::span<const RecordField> fields, const RecordValues &values, bool whole)
{
    std::vector<ValueProblem> problems;
    const auto stands = [&values](const RecordField &field) {
        return std::find_if(values.keyBegin(), values.keyEnd(), [&field](const QString &code) { return code == QLatin1StringView(field.code); }).base();
    };
    for (const RecordField &field : fields) {
        const auto found = stands(field);
        const QString value = found == values.end() ? QString() : found.value();
        if (value.isEmpty()) {
            if (field.required && whole)
                problems.push_back({QString::fromLatin1(field.code), Text::tr("%1 is missing.").arg(recordText(field.label))});
            continue;
        }
        if (const QString problem = problemOf(field, value); !problem.isEmpty())
            problems.push_back({QString::fromLatin1(field.code), problem});
    }
    for (auto value = values.begin(); value != values.end(); ++value) {
        const bool known = std::any_of(fields.begin(), fields.end(), [&](const RecordField &field) { return value.key() == QLatin1StringView(field.code); });
        if (!known)
            problems.push_back({value.key(), Text::tr("“%1” is no field of this record.").arg(value.key())});
    }
    return problems;
}

QString storedValue(const RecordField &field, const QString &typed)
{
    const QString value = field.type == ValueType::Prose ? typed.trimmed().normalized(QString::NormalizationForm_C) : base::tidyName(typed);
    if (field.type != ValueType::Money || value.isEmpty())
        return value;
    const auto fen = base::parseYuan(value);
    return fen ? QString::number(*fen) : value + u'?'; // no amount ends so: it is refused by name
}

bool Record::open() const
{
    const RecordKind *kind = recordKind(type);
    return kind && size_t(state) < kind->states.size() && kind->states[size_t(state)].open;
}

bool Record::withdrawn() const
{
    const RecordKind *kind = recordKind(type);
    return kind && size_t(state) < kind->states.size() && QLatin1StringView(kind->states[size_t(state)].code) == "withdrawn"_L1;
}

QString whyNot(const Record &record, int act)
{
    const RecordKind *kind = recordKind(record.type);
    if (!kind || act < 1 || size_t(act) > kind->acts.size())
        return Text::tr("There is no such step.");
    if ((kind->acts[size_t(act) - 1].from & bit(record.state)) != 0)
        return {};
    return Text::tr("The record stands at “%1” and cannot take the step “%2”.").arg(recordStateLabel(record.type, record.state), recordActLabel(record.type, act));
}

} // namespace chengcai::domain
