// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/financing.h"

#include "domain/access.h"
#include "domain/creditdata.h"
#include "domain/record.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// Why it is refused; empty if it is not.
QStringList obstacles(const Explanation &explained)
{
    QStringList reasons;
    const domain::AccessInput input{explained.party.kind, explained.facts, explained.listings, &explained.rating, &explained.ruleBook};
    const domain::AccessAnswer access = domain::accessOf(domain::accessRules(), input, explained.moment.asOf);
    if (access.verdict == domain::AccessVerdict::Refused) {
        for (const domain::AccessReason &reason : access.reasons)
            reasons << reason.sentence;
        return reasons;
    }
    // A list of another authority refuses participation in few cases, a loan in all.
    for (const domain::Listing &listing : explained.listings) {
        if (listing.kind == domain::ListKind::External && listing.contains(explained.moment.asOf))
            reasons << Text::tr("On a list of another authority: %1.").arg(listing.source);
    }
    return reasons;
}

} // namespace

FinancingAnswer financingAnswer(const Explanation &explained)
{
    FinancingAnswer answer{u"refused"_s, obstacles(explained)};
    if (!answer.reasons.isEmpty())
        return answer;
    const domain::FinancingRules &rules = domain::financingRules();
    const int stars = explained.rating.stars;
    answer.code = stars >= rules.offeredFromStars ? u"offered"_s : u"bank-decides"_s;
    if (explained.rating.grade == domain::Grade::U)
        answer.reasons << Text::tr("Not rated yet.");
    else
        answer.reasons << Text::tr("%n star(s), offered from %1.", nullptr, stars).arg(rules.offeredFromStars);
    answer.reasons << Text::tr("On no black list and no external list, no ban.");
    return answer;
}

QString financingAnswerLabel(const QString &code)
{
    return domain::recordValueText(*domain::recordField(*domain::recordKind(domain::RecordType::Financing), u"answer"), code);
}

} // namespace chengcai::services
