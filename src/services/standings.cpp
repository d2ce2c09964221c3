// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/standings.h"

#include "store/queries/partyscan.h"
#include "store/queries/ratings.h"
#include "store/queries/registry.h"

namespace chengcai::services {

using base::Result;

void Standings::put(size_t id, const domain::CreditStanding &standing)
{
    if (id >= m_all.size()) {
        m_all.resize(id + 1);
        m_exists.resize(id + 1);
    }
    m_all[id] = standing;
    m_exists[id] = true;
}

Result<Standings> standingsOn(const Reader &reader, QDate day, const base::Progress &progress)
{
    const store::Database &database = reader.database();
    const auto adopted = store::adoptedRuleBooks(database);
    const domain::RuleBook &book = adopted[size_t(domain::rulingVersion(adopted, day))];
    Standings standings;
    if (store::ratingCacheState(database) == store::RatingCacheState{day, book.id, store::lastBusinessEntry(database)}) {
        const auto scanned = store::scanRatingCache(database, [&standings](const store::CachedRating &row) {
            standings.put(size_t(row.party.value()), {row.kind, row.rating.stars, row.rating.grade, row.lists});
        });
        return scanned ? Result<Standings>(std::move(standings)) : scanned.error();
    }
    const auto all = store::evaluateAll(database, book, day, store::Latest, progress);
    if (!all)
        return all.error();
    const std::vector<quint8> lists = store::listBits(database, day, store::Latest);
    for (size_t id = 1; id < all->results.size(); ++id) {
        if (all->exists[id])
            standings.put(id, {all->kinds[id], all->results[id].stars, all->results[id].grade, id < lists.size() ? lists[id] : quint8(0)});
    }
    return standings;
}

} // namespace chengcai::services
