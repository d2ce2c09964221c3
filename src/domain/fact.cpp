// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fact.h"

#include "base/text.h"

#include <QCoreApplication>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr qint64 LargestFen = 999'999'999'999'999;

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

std::optional<Error> checkPeriods(const CreditFact &fact)
{
    if (!fact.effectiveOn.isValid())
        return refuse(u"FCT-003"_s, u"effective_on"_s, Text::tr("The fact has no effective date; enter the day from which it counts."));
    if (!fact.until.isNull() && fact.until <= fact.effectiveOn)
        return refuse(u"FCT-004"_s, u"until"_s,
                      Text::tr("The end %1 is not later than the effective date %2; enter the first day that no longer counts.")
                          .arg(fact.until.toString(Qt::ISODate), fact.effectiveOn.toString(Qt::ISODate)));
    if (!fact.banUntil.isNull() && !fact.banFrom.isNull() && fact.banUntil <= fact.banFrom)
        return refuse(u"FCT-006"_s, u"ban_until"_s,
                      Text::tr("The ban ends on %1, which is not later than its beginning %2; correct one of the dates.")
                          .arg(fact.banUntil.toString(Qt::ISODate), fact.banFrom.toString(Qt::ISODate)));
    return std::nullopt;
}

std::optional<Error> checkMoney(const std::optional<qint64> &fen, const QString &field)
{
    if (!fen || (*fen >= 0 && *fen <= LargestFen))
        return std::nullopt;
    return refuse(u"FCT-005"_s, field, Text::tr("An amount of money is negative or has more than 15 digits; enter it in whole fen."));
}

std::optional<Error> checkText(const QString &text, const QString &field, bool multiLine)
{
    const QString reason = base::forbiddenCharacter(text, multiLine);
    return reason.isEmpty() ? std::nullopt : std::optional(refuse(u"FCT-007"_s, field, reason));
}

/// 5‰ ≤ fine/amount ≤ 10‰ without division: fine × 1000 between amount × 5 and amount × 10.
bool isFineInRange(qint64 fine, qint64 amount)
{
    return fine * 1000 >= amount * 5 && fine * 1000 <= amount * 10;
}

} // namespace

base::Result<void> checkFact(const CreditFact &fact)
{
    if (!fact.party.isValid())
        return refuse(u"FCT-001"_s, u"party"_s, Text::tr("The fact names no party; choose the party it belongs to."));
    if (fact.indicator.isEmpty())
        return refuse(u"FCT-002"_s, u"indicator"_s, Text::tr("The fact names no indicator; choose the act it stands for."));
    for (const auto &problem :
         {checkPeriods(fact), checkMoney(fact.fineFen, u"fine_fen"_s), checkMoney(fact.amountFen, u"amount_fen"_s),
          checkText(fact.decisionNo, u"decision_no"_s, false), checkText(fact.authority, u"authority"_s, false),
          checkText(fact.text, u"text"_s, true), checkText(fact.source, u"source"_s, false)}) {
        if (problem)
            return *problem;
    }
    return {};
}

std::vector<FactWarning> factWarnings(const CreditFact &fact, QDate today, bool validityFollowsBan)
{
    std::vector<FactWarning> warnings;
    if (fact.fineFen && fact.amountFen && !isFineInRange(*fact.fineFen, *fact.amountFen))
        warnings.push_back({u"FCT-101"_s, u"fine_fen"_s,
                            Text::tr("The fine lies outside 5‰ to 10‰ of the contract amount (Procurement Law, article 77).")});
    if (fact.effectiveOn > today)
        warnings.push_back({u"FCT-102"_s, u"effective_on"_s, Text::tr("The effective date lies in the future.")});
    if (fact.effectiveOn < QDate(2003, 1, 1))
        warnings.push_back({u"FCT-103"_s, u"effective_on"_s,
                            Text::tr("The effective date lies before 2003-01-01, the day the Procurement Law came into force.")});
    if (validityFollowsBan && fact.until.isNull())
        warnings.push_back({u"FCT-104"_s, u"until"_s,
                            Text::tr("This act counts as long as the ban or list entry lasts, but no end is given; the general "
                                     "period of the indicator is used.")});
    return warnings;
}

} // namespace chengcai::domain
