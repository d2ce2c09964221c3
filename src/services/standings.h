// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditdata.h"
#include "services/ratings.h"

namespace chengcai::services {

/// How everybody stands on a day, by party id; parties that were withdrawn or gave way do not stand.
class Standings
{
public:
    /// Null for nobody.
    [[nodiscard]] const domain::CreditStanding *of(domain::PartyId party) const
    {
        const auto id = size_t(party.value());
        return id < m_exists.size() && m_exists[id] ? &m_all[id] : nullptr;
    }
    template <typename Each> void each(Each call) const
    {
        for (size_t id = 1; id < m_all.size(); ++id) {
            if (m_exists[id])
                call(domain::PartyId(qint64(id)), m_all[id]);
        }
    }

private:
    friend base::Result<Standings> standingsOn(const Reader &reader, QDate day, const base::Progress &progress);
    void put(size_t id, const domain::CreditStanding &standing);

    std::vector<domain::CreditStanding> m_all;
    std::vector<bool> m_exists;
};
/// Today's from the rating cache if it is up to date, else computed in one pass over the facts: never a question per party. "JOB-CANCELLED" when
/// stopped. Reads only; the thread of the reader.
[[nodiscard]] base::Result<Standings> standingsOn(const Reader &reader, QDate day, const base::Progress &progress);

} // namespace chengcai::services
