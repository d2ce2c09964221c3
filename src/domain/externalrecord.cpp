// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/externalrecord.h"

#include "base/money.h"
#include "base/text.h"

#include <QCoreApplication>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr QChar Between = ExternalKeySeparator;

QString indefiniteText()
{
    return u"2099-12-31"_s;
}

QString textFor(ExternalRecord record, ExternalRole role)
{
    if (const QString *text = textOf(record, role))
        return *text;
    if (const auto *money = moneyOf(record, role))
        return *money ? base::formatWanYuan(**money) : QString();
    if (role == ExternalRole::Until && record.indefinite)
        return indefiniteText();
    const QDate *day = dayOf(record, role);
    return day ? day->toString(Qt::ISODate) : QString();
}

std::optional<ExternalProblem> orderProblem(const ExternalRecord &record)
{
    const QDate begin = record.from.isValid() ? record.from : record.decidedOn;
    if (record.until.isValid() && begin.isValid() && record.until < begin)
        return ExternalProblem{ExternalRole::Until, u"EXR-002"_s,
                               Text::tr("The end, %1, lies before the beginning, %2. Correct one of them.")
                                   .arg(record.until.toString(Qt::ISODate), begin.toString(Qt::ISODate))};
    if (record.publicUntil.isValid() && record.decidedOn.isValid() && record.publicUntil < record.decidedOn)
        return ExternalProblem{ExternalRole::PublicUntil, u"EXR-002"_s,
                               Text::tr("The end of publicity, %1, lies before the decision, %2. Correct one of them.")
                                   .arg(record.publicUntil.toString(Qt::ISODate), record.decidedOn.toString(Qt::ISODate))};
    return std::nullopt;
}

} // namespace

QString *textOf(ExternalRecord &record, ExternalRole role)
{
    switch (role) {
    case ExternalRole::Name: return &record.name;
    case ExternalRole::Identifier: return &record.identifier;
    case ExternalRole::DocumentNo: return &record.documentNo;
    case ExternalRole::CaseNo: return &record.caseNo;
    case ExternalRole::Authority: return &record.authority;
    case ExternalRole::Facts: return &record.facts;
    case ExternalRole::Basis: return &record.basis;
    case ExternalRole::Result: return &record.result;
    case ExternalRole::Category: return &record.category;
    case ExternalRole::SourceUnit: return &record.sourceUnit;
    case ExternalRole::Region: return &record.region;
    case ExternalRole::Remark: return &record.remark;
    default: return nullptr;
    }
}

QDate *dayOf(ExternalRecord &record, ExternalRole role)
{
    switch (role) {
    case ExternalRole::DecidedOn: return &record.decidedOn;
    case ExternalRole::From: return &record.from;
    case ExternalRole::Until: return &record.until;
    case ExternalRole::PublicUntil: return &record.publicUntil;
    default: return nullptr;
    }
}

std::optional<qint64> *moneyOf(ExternalRecord &record, ExternalRole role)
{
    switch (role) {
    case ExternalRole::Fine: return &record.fineFen;
    case ExternalRole::Confiscated: return &record.confiscatedFen;
    default: return nullptr;
    }
}

QString externalKey(const ExternalRecord &record)
{
    const QString who = record.identifier.isEmpty() ? u"n:"_s + base::nameKey(record.name) : u"i:"_s + record.identifier;
    const QString document = base::decisionKey(record.documentNo);
    const QString key = record.layout + Between + document + Between + who;
    return document.isEmpty() ? QString(key + Between + base::decisionKey(record.category) + Between + record.decidedOn.toString(Qt::ISODate)) : key;
}

std::vector<OriginalField> externalFields(const ExternalLayout &layout, const ExternalRecord &record)
{
    if (!record.original.empty())
        return record.original;
    std::vector<OriginalField> fields;
    for (const ExternalField &field : layout.fields)
        fields.push_back({field.code, layout.field(field.role) == &field ? textFor(record, field.role) : QString()});
    return fields;
}

std::optional<ExternalProblem> externalProblem(const ExternalRecord &record)
{
    if (record.name.isEmpty())
        return ExternalProblem{ExternalRole::Name, u"EXR-001"_s, Text::tr("The record names nobody. Enter the name it is about.")};
    if (record.fineFen.value_or(0) < 0 || record.confiscatedFen.value_or(0) < 0)
        return ExternalProblem{record.fineFen.value_or(0) < 0 ? ExternalRole::Fine : ExternalRole::Confiscated, u"EXR-003"_s,
                               Text::tr("The amount is negative. Enter an amount without a sign.")};
    if (record.indefinite && record.until.isValid())
        return ExternalProblem{ExternalRole::Until, u"EXR-004"_s, Text::tr("The record has an end and none at the same time. Enter one of them.")};
    return orderProblem(record);
}

} // namespace chengcai::domain
