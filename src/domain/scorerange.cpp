// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filledform.h"

#include <algorithm>

namespace chengcai::domain {

namespace {

/// The facts of the party with those the outcomes would create. Each outcome of the form is an act of its own.
class Trial
{
public:
    Trial(const RuleBook &book, const EvaluationInput &known, QDate asOf) : m_book(book), m_known(known), m_asOf(asOf)
    {
        m_known.firstReviewed = known.firstReviewed.isValid() ? std::min(known.firstReviewed, asOf) : asOf;
        m_facts.assign(known.facts.begin(), known.facts.end());
    }
    void add(const Outcome &outcome)
    {
        CreditFact fact;
        fact.indicator = outcome.indicator;
        fact.effectiveOn = m_asOf;
        fact.origin = FactOrigin::Inspection;
        m_facts.push_back(fact);
    }
    [[nodiscard]] Rating rating()
    {
        m_known.facts = m_facts;
        return evaluate(m_book, m_known, m_asOf);
    }

private:
    const RuleBook &m_book;
    EvaluationInput m_known;
    QDate m_asOf;
    std::vector<CreditFact> m_facts;
};

const Outcome *outcomeOf(const Choice *choice)
{
    return choice && choice->outcome ? &*choice->outcome : nullptr;
}

/// Signed points of what a choice would bring about.
int points(const RuleBook &book, const Choice *choice)
{
    const Outcome *outcome = outcomeOf(choice);
    const Indicator *indicator = outcome ? book.indicator(outcome->indicator) : nullptr;
    if (!indicator)
        return 0;
    return indicator->polarity == Polarity::Positive ? indicator->pointsCenti : -indicator->pointsCenti;
}

/// What pulls stars or grade down whatever the points: a veto before a serious fact before anything else.
int gravity(const RuleBook &book, const Choice *choice)
{
    const Outcome *outcome = outcomeOf(choice);
    const Indicator *indicator = outcome ? book.indicator(outcome->indicator) : nullptr;
    if (!indicator)
        return 0;
    return indicator->veto ? 2 : indicator->severity == Severity::Serious ? 1 : 0;
}

bool isWorse(Grade one, Grade other)
{
    return one > other;
}

} // namespace

ScoreRange scoreRange(const RuleBook &book, const EvaluationInput &known, QDate asOf, const FilledForm &filled)
{
    ScoreRange range;
    range.before = evaluate(book, known, asOf);
    Trial sure(book, known, asOf);
    for (const Proposal &proposal : filled.proposals())
        sure.add(proposal.outcome);
    // The worst points and the worst grade may come from different choices of an item: each bound takes its own.
    Trial best = sure;
    Trial fewest = sure;
    Trial gravest = sure;
    const auto take = [](Trial &trial, const Choice *choice) {
        if (const Outcome *outcome = outcomeOf(choice))
            trial.add(*outcome);
    };
    for (const std::vector<const Choice *> &choices : filled.openChoices()) {
        const auto byPoints = [&book](const Choice *a, const Choice *b) { return points(book, a) < points(book, b); };
        const auto byGravity = [&](const Choice *a, const Choice *b) {
            return std::pair(-gravity(book, a), points(book, a)) < std::pair(-gravity(book, b), points(book, b));
        };
        take(best, *std::max_element(choices.begin(), choices.end(), byPoints));
        take(fewest, *std::min_element(choices.begin(), choices.end(), byPoints));
        take(gravest, *std::min_element(choices.begin(), choices.end(), byGravity));
    }
    range.sure = sure.rating();
    const Rating top = best.rating();
    const Rating low = fewest.rating();
    const Rating grave = gravest.rating();
    range.bestCenti = top.scoreCenti;
    range.worstCenti = std::min(low.scoreCenti, grave.scoreCenti);
    range.bestGrade = top.grade;
    range.worstGrade = isWorse(grave.grade, low.grade) ? grave.grade : low.grade;
    return range;
}

} // namespace chengcai::domain
