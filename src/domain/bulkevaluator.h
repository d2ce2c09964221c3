// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluator.h"

#include <limits>
#include <vector>

namespace chengcai::domain {

/// Score, stars and grade of every party on one day in one pass over the facts, in any order. Gives exactly what evaluate()
/// gives, without lines; a property test holds the two together.
///
/// Days are Julian day numbers (QDate::toJulianDay), 0 = none. Memory: 16 B per party plus 4 B per decision group; with an
/// indicator cap in force 16 B per active fact on top. Not thread-safe; one object per evaluation.
class BulkEvaluator
{
public:
    struct Row {
        quint32 party = 0;      ///< 1 … parties
        quint32 group = 0;      ///< 1 … groups: same party and same normalised decision number; 0 = no decision number
        qint32 effectiveOn = 0;
        qint32 until = 0;       ///< 0 = by the indicator's validity
        quint16 indicator = 0;  ///< index into the codes given to the constructor
    };
    struct Result {
        qint32 scoreCenti = 10000;
        quint8 stars = 0;
        Grade grade = Grade::U;
        bool veto = false;
    };

    /// `codes`: indicator code of each index the rows will use. `parties`, `groups`: the greatest numbers that occur.
    BulkEvaluator(const RuleBook &book, std::span<const QString> codes, QDate asOf, quint32 parties, quint32 groups);

    /// Facts not withdrawn only. The party's kind is the indicator's kind.
    void add(const Row &row);
    void markOnBlackList(quint32 party);
    /// An effective inspection, a mutual review or a published list entry by that day: the party is rated.
    void markRated(quint32 party);
    /// Index = party number; element 0 unused. `kinds` in the same order. Ends the evaluation.
    [[nodiscard]] std::vector<Result> finish(std::span<const PartyKind> kinds);

private:
    struct Rule {
        qint32 points = 0;      ///< signed
        qint32 validityMonths = 0;
        quint16 order = 0;      ///< rank of the code in byte order
        quint8 flags = 0;
    };
    struct Tally {
        qint32 negative = 0;
        qint32 positive = 0;
        quint8 flags = 0;
    };
    std::vector<Rule> m_rules;
    std::vector<Tally> m_parties;
    std::vector<quint32> m_groups;
    const RuleBook *m_book = nullptr;
    qint32 m_asOf = 0;
};

} // namespace chengcai::domain
