// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lists.h"

#include "base/dates.h"
#include "base/money.h"
#include "domain/evaluator.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

QString numberOf(const CreditFact &fact)
{
    return fact.decisionNo.isEmpty() ? Text::tr("fact of %1").arg(base::dayText(fact.effectiveOn)) : fact.decisionNo;
}

QString dayText(QDate day)
{
    return day.isNull() ? Text::tr("no end stated") : base::dayText(day);
}

bool isActive(const CreditFact &fact, const Indicator &indicator, QDate day, QDate *ends)
{
    *ends = expiresOn(fact.effectiveOn, fact.until, indicator.validityMonths);
    return fact.effectiveOn <= day && (ends->isNull() || day < *ends);
}

} // namespace

std::optional<ListKind> listOfGrounds(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Supplier:
    case PartyKind::Agency: return ListKind::Black;
    case PartyKind::Purchaser: return ListKind::Focus;
    case PartyKind::Expert: break;
    }
    return std::nullopt;
}

std::vector<ListGround> listGrounds(const AccessRules &rules, const RuleBook &book, PartyKind kind, std::span<const CreditFact> facts, QDate day)
{
    std::vector<ListGround> grounds;
    if (!listOfGrounds(kind))
        return grounds;
    for (const CreditFact &fact : facts) {
        if (fact.withdrawn)
            continue;
        const QDate decided = penaltyDay(fact);
        const bool final = fact.secondChecked && !fact.underObjection;
        const auto add = [&](ListGround::Kind ground, const QString &sentence, QDate until) { grounds.push_back({ground, fact.id, sentence, until, decided, final}); };
        if (meetsListTest(rules, kind, fact, day)) {
            const bool banned = banRuns(fact, day);
            const QDate fineEnds = decided.addMonths(rules.listMonths);
            if (banned)
                add(ListGround::Kind::Ban, Text::tr("Ban until %1: %2.").arg(dayText(fact.banUntil), numberOf(fact)), fact.banUntil);
            if (fact.fineFen && *fact.fineFen >= rules.listFineFen && day < fineEnds)
                add(ListGround::Kind::Fine, Text::tr("Fine of %1 yuan, counted until %2: %3.").arg(base::formatFen(*fact.fineFen), dayText(fineEnds), numberOf(fact)), fineEnds);
        }
        const Indicator *indicator = book.indicator(fact.indicator);
        QDate ends;
        if (indicator && indicator->veto && indicator->polarity == Polarity::Negative && isActive(fact, *indicator, day, &ends))
            add(ListGround::Kind::Veto, Text::tr("%1, until %2: %3.").arg(inScreenLanguage(indicator->nameZh, indicator->nameEn), dayText(ends), numberOf(fact)), ends);
    }
    return grounds;
}

QStringList redObstacles(const ListRules &rules, const RedInput &input, QDate day)
{
    QStringList obstacles;
    if (input.knownSince.isNull() || input.knownSince.addMonths(rules.redMonths) > day)
        obstacles << Text::tr("Less than %n month(s) in the register.", nullptr, rules.redMonths);
    const auto enough = std::count_if(input.annual.begin(), input.annual.end(), [&rules](const Rating &rating) { return rating.stars >= rules.redStars; });
    if (qsizetype(input.annual.size()) < rules.redYears || enough < rules.redYears)
        obstacles << Text::tr("Not %1 stars at the end of the last %2 years.").arg(rules.redStars).arg(rules.redYears);
    int positives = 0;
    bool negative = false;
    for (const CreditFact &fact : input.facts) {
        const Indicator *indicator = input.book->indicator(fact.indicator);
        QDate ends;
        if (fact.withdrawn || !indicator || !isActive(fact, *indicator, day, &ends))
            continue;
        negative = negative || indicator->polarity == Polarity::Negative;
        positives += indicator->polarity == Polarity::Positive ? 1 : 0;
    }
    if (negative)
        obstacles << Text::tr("A negative fact is active.");
    if (positives < rules.redPositives)
        obstacles << Text::tr("No positive fact is active.");
    if (std::any_of(input.listings.begin(), input.listings.end(), [day](const Listing &listing) { return listing.kind != ListKind::Red && listing.contains(day); }))
        obstacles << Text::tr("On another list.");
    return obstacles;
}

} // namespace chengcai::domain
