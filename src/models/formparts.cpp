// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formparts.h"

#include <QCoreApplication>

namespace chengcai::models {

using namespace Qt::StringLiterals;
using domain::Choice;
using domain::Condition;
using domain::ConductClass;
using domain::FormColumn;

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(FormParts)
};

using Choices = std::vector<std::pair<QString, QString>>;

template <typename Row> EditColumn<Row> textColumn(const QString &title, QString Row::*member)
{
    return {title, [member](const Row &row) { return row.*member; },
            [member](Row &row, const QString &text) {
                row.*member = text.normalized(QString::NormalizationForm_C).trimmed();
                return true;
            },
            false, {}};
}

template <typename Row> EditColumn<Row> tickColumn(const QString &title, bool Row::*member)
{
    return {title, [member](const Row &row) { return row.*member ? u"1"_s : QString(); },
            [member](Row &row, const QString &text) {
                row.*member = !text.isEmpty();
                return true;
            },
            true, {}};
}

QString outcomeName(const Choice &choice)
{
    return !choice.outcome ? QString() : choice.outcome->praise ? u"praise"_s : u"finding"_s;
}

bool setOutcome(Choice &choice, const QString &name)
{
    if (name.isEmpty()) {
        choice.outcome.reset();
        return true;
    }
    if (!choice.outcome)
        choice.outcome.emplace();
    choice.outcome->praise = name == u"praise";
    if (choice.outcome->praise)
        choice.outcome->conduct = ConductClass::None;
    else if (choice.outcome->conduct == ConductClass::None)
        choice.outcome->conduct = ConductClass::NonStandard;
    return true;
}

bool setShare(Choice &choice, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        choice.share.reset();
        return true;
    }
    bool ok = false;
    const int share = text.trimmed().toInt(&ok);
    if (ok)
        choice.share = share;
    return ok;
}

Choices conducts()
{
    Choices all;
    for (const ConductClass conduct : {ConductClass::NonStandard, ConductClass::Opaque, ConductClass::Unfair, ConductClass::NonCompliant})
        all.emplace_back(domain::conductName(conduct), domain::conductLabel(conduct));
    return all;
}

bool setConduct(Choice &choice, const QString &name)
{
    for (const ConductClass conduct : {ConductClass::NonStandard, ConductClass::Opaque, ConductClass::Unfair, ConductClass::NonCompliant}) {
        if (choice.outcome && !choice.outcome->praise && domain::conductName(conduct) == name) {
            choice.outcome->conduct = conduct;
            return true;
        }
    }
    return false;
}

Choices columnTypes()
{
    return {{u"0"_s, Tables::tr("Text")}, {u"1"_s, Tables::tr("Date")}, {u"2"_s, Tables::tr("Number")}, {u"3"_s, Tables::tr("Money")}};
}

} // namespace

std::vector<EditColumn<Choice>> choiceColumns(const Choices &indicators)
{
    const EditColumn<Choice> share{Tables::tr("Share %"), [](const Choice &choice) { return choice.share ? QString::number(*choice.share) : QString(); }, setShare, false, {}};
    const EditColumn<Choice> outcome{Tables::tr("Becomes"), outcomeName, setOutcome, false,
                                     {{QString(), Tables::tr("nothing")}, {u"finding"_s, Tables::tr("a finding")}, {u"praise"_s, Tables::tr("praise")}}};
    const EditColumn<Choice> indicator{Tables::tr("Indicator"), [](const Choice &choice) { return choice.outcome ? choice.outcome->indicator : QString(); },
                                       [](Choice &choice, const QString &code) {
                                           if (choice.outcome)
                                               choice.outcome->indicator = code;
                                           return choice.outcome.has_value();
                                       },
                                       false, indicators};
    const EditColumn<Choice> conduct{Tables::tr("Class"), [](const Choice &choice) { return choice.outcome && !choice.outcome->praise ? domain::conductName(choice.outcome->conduct) : QString(); },
                                     setConduct, false, conducts()};
    const EditColumn<Choice> serious{Tables::tr("Serious"), [](const Choice &choice) { return choice.outcome && choice.outcome->serious ? u"1"_s : QString(); },
                                     [](Choice &choice, const QString &on) {
                                         if (choice.outcome)
                                             choice.outcome->serious = !on.isEmpty();
                                         return choice.outcome.has_value();
                                     },
                                     true, {}};
    return {textColumn(Tables::tr("Value"), &Choice::value),
            textColumn(Tables::tr("Label (Chinese)"), &Choice::labelZh),
            textColumn(Tables::tr("Label (English)"), &Choice::labelEn),
            share,
            outcome,
            indicator,
            conduct,
            serious,
            tickColumn(Tables::tr("Remark needed"), &Choice::remark),
            tickColumn(Tables::tr("Evidence needed"), &Choice::evidence),
            textColumn(Tables::tr("Meaning (Chinese)"), &Choice::meaningZh),
            textColumn(Tables::tr("Meaning (English)"), &Choice::meaningEn)};
}

std::vector<EditColumn<FormColumn>> formColumnColumns()
{
    const EditColumn<FormColumn> type{Tables::tr("Type"), [](const FormColumn &column) { return QString::number(int(column.type)); },
                                      [](FormColumn &column, const QString &number) {
                                          bool ok = false;
                                          const int type = number.toInt(&ok);
                                          if (ok && type >= 0 && type <= int(domain::ColumnType::Money))
                                              column.type = domain::ColumnType(type);
                                          return ok;
                                      },
                                      false, columnTypes()};
    return {textColumn(Tables::tr("Code"), &FormColumn::code), textColumn(Tables::tr("Label (Chinese)"), &FormColumn::labelZh),
            textColumn(Tables::tr("Label (English)"), &FormColumn::labelEn), type, tickColumn(Tables::tr("Needed"), &FormColumn::required)};
}

std::vector<EditColumn<Condition>> conditionColumns()
{
    const EditColumn<Condition> values{Tables::tr("Answers, with commas between"), [](const Condition &condition) { return condition.values.join(u", "_s); },
                                       [](Condition &condition, const QString &text) {
                                           condition.values.clear();
                                           for (const QString &value : text.split(u',', Qt::SkipEmptyParts))
                                               condition.values.append(value.trimmed());
                                           return true;
                                       },
                                       false, {}};
    return {textColumn(Tables::tr("Earlier item"), &Condition::item), tickColumn(Tables::tr("Is none of"), &Condition::negated), values};
}

} // namespace chengcai::models
