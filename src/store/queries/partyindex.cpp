// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/partyindex.h"

#include "store/queries/partyshard.h"
#include "store/queries/rows.h"
#include "store/sqlite/rawstatement.h"

#include <QCoreApplication>

#include <set>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(queries)
};

constexpr qint64 Stride = 1 << 16;
constexpr char PartyColumns[] = "SELECT id,kind,region,status,successor,withdrawn,identifier,name_key,pinyin,initials,name_en,former_names FROM party";

using Shards = std::array<std::shared_ptr<const PartyShard>, 4>;
using NewShards = std::array<std::shared_ptr<PartyShard>, 4>;

base::Error loadFailed(const Database &database)
{
    return storeError(database, Text::tr("read the register"));
}

/// Views into the statement's row.
IndexedParty partyFrom(const RawStatement &row)
{
    IndexedParty party;
    party.id = quint32(row.number64(0));
    party.region = row.utf8(2);
    party.status = quint8(row.number(3));
    party.succeeded = row.number64(4) != 0;
    party.withdrawn = row.number64(5) != 0;
    party.identifier = row.utf8(6);
    party.nameKey = row.utf8(7);
    party.pinyin = row.utf8(8);
    party.initials = row.utf8(9);
    party.nameEn = row.utf8(10);
    party.formerNames = row.utf8(11);
    return party;
}

size_t kindOf(const RawStatement &row)
{
    return size_t(row.number(1)) & 3U;
}

/// Ratings of the cache and days of inspection, by party id.
Result<std::vector<IndexedRating>> ratings(const Database &database)
{
    std::vector<IndexedRating> all(size_t(database.integer(u"SELECT coalesce(max(id),0) FROM party"_s)) + 1);
    RawStatement cached(database, "SELECT party,score,grade,delta90,lists,stars90,stars FROM rating_cache");
    while (cached.step()) {
        const auto id = size_t(cached.number64(0));
        if (id < all.size())
            all[id] = {qint16(cached.number(1)), qint16(cached.number(3)), quint8(cached.number(2)), quint8(cached.number(4)), domain::starMove(cached.number(5), cached.number(6)), 0};
    }
    RawStatement inspected(database, "SELECT party,max(effective_on) FROM review GROUP BY party");
    while (inspected.step()) {
        const auto id = size_t(inspected.number64(0));
        if (id < all.size())
            all[id].lastInspection = inspected.number(1);
    }
    if (cached.failed() || inspected.failed())
        return loadFailed(database);
    return all;
}

/// The index on (kind, pinyin, id) has sorted the names already.
Result<std::array<std::vector<quint32>, 4>> orderByName(const Database &database, const NewShards &shards)
{
    std::vector<quint32> rowOfId;
    for (const auto &shard : shards) {
        if (shard->rows() > 0)
            rowOfId.resize(std::max(rowOfId.size(), size_t(shard->id(shard->rows() - 1)) + 1));
        for (quint32 row = 0; row < shard->rows(); ++row)
            rowOfId[shard->id(row)] = row;
    }
    std::array<std::vector<quint32>, 4> orders;
    for (size_t kind = 0; kind < orders.size(); ++kind)
        orders[kind].reserve(shards[kind]->rows());
    RawStatement scan(database, "SELECT id,kind FROM party ORDER BY kind,pinyin,id");
    while (scan.step())
        orders[kindOf(scan)].push_back(rowOfId[size_t(scan.number64(0))]);
    if (scan.failed())
        return loadFailed(database);
    return orders;
}

/// The old order without the changed rows, and these put in where they belong now.
std::vector<quint32> mergedByName(const PartyShard &shard, const PartyShard &before, const std::set<quint32> &changedRows)
{
    std::vector<quint32> moved(changedRows.begin(), changedRows.end());
    const auto byName = [&shard](quint32 a, quint32 b) { return shard.comesBeforeByName(a, b); };
    std::sort(moved.begin(), moved.end(), byName);
    std::vector<quint32> kept;
    kept.reserve(before.rows());
    for (const quint32 row : before.order(PartySort::Name)) {
        if (!changedRows.contains(row))
            kept.push_back(row);
    }
    std::vector<quint32> all(kept.size() + moved.size());
    auto to = all.begin();
    auto from = kept.cbegin();
    for (const quint32 row : moved) {
        const auto place = std::lower_bound(from, kept.cend(), row, byName);
        to = std::copy(from, place, to);
        *to++ = row;
        from = place;
    }
    std::copy(from, kept.cend(), to);
    return all;
}

} // namespace

struct PartyIndex::Private {
    Shards shards;
};

PartyIndex::PartyIndex() : d(std::make_unique<Private>()) {}

PartyIndex::~PartyIndex() = default;

Result<std::shared_ptr<const PartyIndex>> PartyIndex::load(const Database &database, const base::Progress &progress)
{
    const auto rated = ratings(database);
    if (!rated)
        return rated.error();
    NewShards shards;
    for (auto &shard : shards)
        shard = std::make_shared<PartyShard>();
    RawStatement scan(database, PartyColumns);
    qint64 done = 0;
    while (scan.step()) {
        const IndexedParty party = partyFrom(scan);
        if (party.id < rated->size())
            shards[kindOf(scan)]->append(party, (*rated)[party.id]);
        if (++done % Stride == 0) {
            progress.at(done, qint64(rated->size()));
            if (progress.cancelled())
                return base::Error{base::ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("Reading the register was stopped."), {}, {}};
        }
    }
    if (scan.failed())
        return loadFailed(database);
    auto orders = orderByName(database, shards);
    if (!orders)
        return orders.error();
    std::shared_ptr<PartyIndex> index(new PartyIndex);
    for (size_t kind = 0; kind < shards.size(); ++kind) {
        shards[kind]->finish(std::move((*orders)[kind]));
        index->d->shards[kind] = std::move(shards[kind]);
    }
    return std::shared_ptr<const PartyIndex>(std::move(index));
}

Result<std::shared_ptr<const PartyIndex>> PartyIndex::updated(const Database &database, const std::vector<domain::PartyId> &changed) const
{
    std::array<std::set<quint32>, 4> ids;
    RawStatement read(database, QByteArray(QByteArray(PartyColumns) + " WHERE id=?").constData());
    for (const domain::PartyId party : changed) {
        read.bind(1, party.value());
        if (read.step())
            ids[kindOf(read)].insert(quint32(party.value()));
        read.reset();
    }
    const auto rated = ratings(database);
    if (!rated)
        return rated.error();
    std::shared_ptr<PartyIndex> index(new PartyIndex);
    for (size_t kind = 0; kind < ids.size(); ++kind) {
        const PartyShard &before = *d->shards[kind];
        if (ids[kind].empty()) {
            index->d->shards[kind] = d->shards[kind];
            continue;
        }
        auto shard = std::make_shared<PartyShard>();
        std::set<quint32> rows;
        const auto append = [&](quint32 id) {
            read.bind(1, id);
            if (read.step()) {
                rows.insert(quint32(shard->rows()));
                shard->append(partyFrom(read), (*rated)[id]);
            }
            read.reset();
        };
        for (size_t row = 0; row < before.rows(); ++row) {
            if (ids[kind].contains(before.id(row)))
                append(before.id(row));
            else
                shard->copy(before, row, (*rated)[before.id(row)]);
        }
        for (const quint32 id : ids[kind]) {
            if (before.rowOf(id) == before.rows())
                append(id);
        }
        shard->finish(mergedByName(*shard, before, rows));
        index->d->shards[kind] = std::move(shard);
    }
    return std::shared_ptr<const PartyIndex>(std::move(index));
}

PartyIndex::Answer PartyIndex::query(const PartyFilter &filter, PartySort sort, bool descending) const
{
    const PartyShard &shard = *d->shards[size_t(filter.kind)];
    const std::vector<quint8> accepted = shard.accepted(filter);
    Answer answer;
    answer.total = shard.living();
    // Written without a branch: which rows pass cannot be predicted.
    answer.ids.resize(accepted.size() + 1);
    size_t count = 0;
    const auto take = [&](quint32 row) {
        answer.ids[count] = shard.id(row);
        count += accepted[row];
    };
    const std::vector<quint32> &order = shard.order(sort);
    if (descending)
        std::for_each(order.rbegin(), order.rend(), take);
    else
        std::for_each(order.begin(), order.end(), take);
    answer.ids.resize(count);
    return answer;
}

std::vector<quint32> PartyIndex::find(const QString &text, int limit) const
{
    const std::vector<SearchWord> words = searchWords(text);
    if (words.empty() || limit <= 0)
        return {};
    // What is found word by word, here and there, comes behind what is found as it was typed.
    const std::vector<SearchWord> whole = searchWords(QString(text).remove(u' '));
    std::array<std::vector<quint32>, size_t(2 * PartyShard::Distances)> byDistance;
    for (const auto &shard : d->shards) {
        const std::vector<quint8> found = shard->found(words);
        const std::vector<quint8> asTyped = words.size() > 1 ? shard->found(whole) : found;
        for (const quint32 row : shard->order(PartySort::Name)) {
            if (found[row] == 0)
                continue;
            const int distance = asTyped[row] ? shard->distance(row, whole.front()) : PartyShard::Distances + shard->distance(row, words.front());
            auto &ids = byDistance[size_t(distance)];
            if (ids.size() < size_t(limit))
                ids.push_back(shard->id(row));
        }
    }
    std::vector<quint32> best;
    for (const auto &ids : byDistance)
        best.insert(best.end(), ids.begin(), ids.end());
    best.resize(std::min(best.size(), size_t(limit)));
    return best;
}

qint64 PartyIndex::size() const
{
    qint64 size = 0;
    for (const auto &shard : d->shards)
        size += shard->living();
    return size;
}

} // namespace chengcai::store
