// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/records.h"

#include <array>

namespace chengcai::services {

/// A constraint of the catalogue that applies to a party on the day and is not in force against it.
struct MeasureProposal {
    QString measure; ///< code in the catalogue
    domain::Party party;
    QString ground; ///< see domain::measureGroundText()
};
/// An open measure to be looked at.
struct MeasureTrouble {
    enum class Kind : quint8 {
        GroundGone, ///< the party stands otherwise, or the catalogue has no such measure any more: to be lifted
        EndPassed,  ///< the day until which it was set has come: to be lifted
        Silent      ///< nothing was heard of it for too long
    };
    RecordLine line;
    Kind kind = Kind::GroundGone;
    QString text; ///< one sentence
};
/// 措施核对.
struct MeasureReconciliation {
    QDate day;
    std::vector<MeasureProposal> proposals; ///< the first MostProposals by measure in the order of the catalogue, then name
    qint64 proposed = 0;                    ///< all of them
    std::vector<qint64> byMeasure;          ///< the same in the order of the catalogue
    std::vector<MeasureTrouble> toLift;
    std::vector<MeasureTrouble> silent;
};
inline constexpr size_t MostProposals = 2000;
/// `measure`: only proposals of this one; empty = all. One pass over everybody's rating and over the open measures: for a job. "JOB-CANCELLED"
/// when stopped. Reads only; the thread of the reader.
[[nodiscard]] base::Result<MeasureReconciliation> reconcileMeasures(const Reader &reader, const QString &measure, QDate day, const base::Progress &progress);

/// How many stand alike: what the effect of any rule follows from without looking at a party again.
class StandingCounts
{
public:
    void add(const domain::CreditStanding &standing) { ++m_counts[placeOf(standing)]; }
    template <typename Each> void each(Each call) const
    {
        for (size_t place = 0; place < m_counts.size(); ++place) {
            if (m_counts[place] != 0)
                call(standingAt(place), m_counts[place]);
        }
    }

private:
    static constexpr size_t Kinds = 4;
    static constexpr size_t Stars = 6;
    static constexpr size_t Grades = 5;
    static constexpr size_t Lists = 16;
    [[nodiscard]] static size_t placeOf(const domain::CreditStanding &standing)
    {
        return ((size_t(standing.kind) * Stars + size_t(standing.stars)) * Grades + size_t(standing.grade)) * Lists + (standing.lists & (Lists - 1));
    }
    [[nodiscard]] static domain::CreditStanding standingAt(size_t place);

    std::array<qint64, Kinds * Stars * Grades * Lists> m_counts{};
};
/// "JOB-CANCELLED" when stopped. Reads only; the thread of the reader.
[[nodiscard]] base::Result<StandingCounts> countStandings(const Reader &reader, QDate day, const base::Progress &progress);

/// Whom a rule of the catalogue reaches, and whom it would reach if it were changed so. [PartyKind][Grade]
struct MeasureEffect {
    std::array<std::array<qint64, 5>, 4> now{};
    std::array<std::array<qint64, 5>, 4> then{};
    qint64 all = 0;
    qint64 allThen = 0;
    qint64 gained = 0; ///< reached then and not now
    qint64 lost = 0;
};
[[nodiscard]] MeasureEffect measureEffect(const StandingCounts &counts, const domain::MeasureRule &now, const domain::MeasureRule &then);
/// Records of use that stand, by measure in the order of the catalogue.
[[nodiscard]] std::vector<qint64> benefitsUsed(const Reader &reader);

} // namespace chengcai::services
