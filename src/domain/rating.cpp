// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating.h"

#include "base/dates.h"
#include "base/money.h"
#include "domain/statutes.h"

#include <QCoreApplication>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr std::array<QStringView, 7> LineNames{u"base", u"fact", u"duplicate", u"indicator_cap", u"bonus_cap", u"ceiling", u"clamp"};

QString nameOf(const QString &code, const Indicator *indicator)
{
    if (!indicator)
        return code;
    return u"%1 %2"_s.arg(code, inScreenLanguage(indicator->nameZh, indicator->nameEn));
}

QString periodOf(const ScoreLine &line)
{
    const QString from = base::dayText(line.from);
    return line.expiresOn.isNull() ? Text::tr("counts from %1 without end").arg(from)
                                   : Text::tr("counts from %1, no longer from %2").arg(from, base::dayText(line.expiresOn));
}

QString describeFact(const ScoreLine &line, const Indicator *indicator, const CreditFact *fact)
{
    QStringList parts{nameOf(line.indicator, indicator)};
    if (indicator)
        parts << Text::tr("basis %1").arg(statuteText(indicator->basis));
    if (fact && !fact->decisionNo.isEmpty())
        parts << Text::tr("decision %1").arg(fact->decisionNo);
    parts << periodOf(line);
    if (line.type == LineType::Duplicate)
        parts << Text::tr("0.00 because a heavier act of the same decision counts");
    if (line.unknownIndicator)
        parts << Text::tr("0.00 because the ruling version does not know this indicator");
    if (line.underObjection)
        parts << Text::tr("under objection");
    if (fact && fact->origin == FactOrigin::Decision && !fact->secondChecked)
        parts << Text::tr("not second-checked");
    //: Joins the parts of a line of an explanation.
    return parts.join(Text::tr("; "));
}

} // namespace

QString lineTypeName(LineType type)
{
    return LineNames[size_t(type)].toString();
}

QString describeLine(const ScoreLine &line, const RuleBook &book, const CreditFact *fact)
{
    const Indicator *indicator = book.indicator(line.indicator);
    switch (line.type) {
    case LineType::Base:
        return Text::tr("Base score");
    case LineType::Fact:
    case LineType::Duplicate:
        return describeFact(line, indicator, fact);
    case LineType::IndicatorCap:
        return Text::tr("Cap of the indicator %1: at most %2 points count")
            .arg(nameOf(line.indicator, indicator), base::formatPoints(indicator ? indicator->capCenti.value_or(0) : 0));
    case LineType::BonusCap:
        return Text::tr("Bonus beyond the cap for good conduct is cut");
    case LineType::Ceiling:
        return Text::tr("Ceiling while a negative fact counts");
    case LineType::Clamp:
        return Text::tr("Limit of the scale, 0.00 to 100.00");
    }
    return {};
}

} // namespace chengcai::domain
