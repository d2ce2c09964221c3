// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluator.h"

#include <QRandomGenerator>

#include <vector>

namespace chengcai::tests {

/// One party on one day under a few rule books.
struct RandomCase {
    domain::PartyKind kind = domain::PartyKind::Supplier;
    std::vector<domain::CreditFact> facts;
    std::vector<domain::Listing> listings;
    QDate firstReviewed;
    QDate asOf;

    [[nodiscard]] domain::EvaluationInput input() const { return {kind, facts, listings, firstReviewed, false}; }
};

/// Small worlds full of the places where rules meet: month ends, equal points, caps of zero, one decision number in several
/// spellings, indicators a version does not know. Deterministic for a seed.
class RandomCases
{
public:
    explicit RandomCases(quint32 seed) : m_random(seed) {}

    /// One to three adopted versions for one random kind; the other kinds stay empty.
    [[nodiscard]] std::vector<domain::RuleBook> books();
    /// A case for the kind of the last books().
    [[nodiscard]] RandomCase next();
    [[nodiscard]] QRandomGenerator &random() { return m_random; }

private:
    template <typename T> T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + m_random.bounded(int(values.size())));
    }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString code(bool negative, int number) const;
    domain::Indicator indicator(bool negative, int number);
    domain::RuleBook book(int adoptedNo);
    QDate day();
    QDate asOf(const RandomCase &made);
    QString decisionNumber();
    domain::CreditFact fact(qint64 number);
    domain::Listing listing();

    QRandomGenerator m_random;
    domain::PartyKind m_kind = domain::PartyKind::Supplier;
};

} // namespace chengcai::tests
