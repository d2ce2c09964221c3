// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluator.h"
#include "domain/scoring.h"

#include <limits>
#include <span>
#include <vector>

namespace chengcai::domain {

/// Score, stars and grade of every party on one day in one pass over the facts, in any order. Gives exactly what evaluate()
/// gives, without lines; a property test holds the two together.
///
/// Days are Julian day numbers (QDate::toJulianDay), 0 = none. Memory: 16 B per party plus 4 B per decision group; with an
/// indicator cap in force 12 B per active fact, twice while finishing. Not thread-safe; one object per evaluation.
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
    /// The book must outlive the evaluation.
    BulkEvaluator(const RuleBook &book, std::span<const QString> codes, QDate asOf, quint32 parties, quint32 groups);

    /// Facts not withdrawn only. The party's kind is the indicator's kind.
    void add(const Row &row)
    {
        if (row.effectiveOn > m_asOf)
            return;
        Tally &tally = m_parties[row.party];
        tally.flags |= scoring::Rated;
        const Rule &rule = m_rules[row.indicator];
        if (row.until != 0 ? row.until <= m_asOf : row.effectiveOn <= rule.expiredUpTo)
            return;
        if (m_hasCaps)
            keep(row, rule);
        else
            charge(tally, row.group, rule);
    }
    void markOnBlackList(quint32 party);
    /// An effective inspection, a mutual review or a published list entry by that day: the party is rated.
    void markRated(quint32 party);
    /// Index = party number; element 0 unused. `kinds` in the same order. Ends the evaluation.
    [[nodiscard]] std::vector<Result> finish(std::span<const PartyKind> kinds);

private:
    enum OwnFlag : quint8 { BlackListed = 16 };

    struct Rule {
        /// Greatest effectiveOn already expired on the day: validity in calendar months becomes one comparison.
        qint32 expiredUpTo = std::numeric_limits<qint32>::min();
        qint32 pointsCenti = 0;
        quint16 tariff = 0;
        bool negative = true;
        bool known = false;
        quint8 flags = 0;
    };
    struct Tally {
        quint64 positive : 56 = 0;
        quint64 flags : 8 = 0;
        qint64 negative = 0;
    };
    struct Active {
        quint32 party = 0;
        quint32 group = 0;
        quint16 tariff = 0;
    };

    void charge(Tally &tally, quint32 group, const Rule &rule)
    {
        tally.flags |= rule.flags;
        if (!rule.negative) {
            tally.positive += quint64(rule.pointsCenti);
        } else if (group == 0) {
            tally.negative += rule.pointsCenti;
        } else if (qint32 &heaviest = m_groups[group]; rule.pointsCenti > heaviest) {
            tally.negative += rule.pointsCenti - heaviest;
            heaviest = rule.pointsCenti;
        }
    }
    void keep(const Row &row, const Rule &rule)
    {
        if (rule.known)
            m_active.push_back({row.party, rule.negative ? row.group : 0, rule.tariff});
    }
    void settleCapped();
    [[nodiscard]] std::vector<Active> activeByParty();

    const RuleBook &m_book;
    qint32 m_asOf = 0;
    bool m_hasCaps = false;
    std::vector<Rule> m_rules;
    std::vector<Tally> m_parties;
    std::vector<qint32> m_groups;
    std::vector<scoring::Tariff> m_tariffs; ///< of all kinds, by code; only used with caps
    std::vector<Active> m_active;
};

} // namespace chengcai::domain
