// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/ratings.h"

#include "store/queries/factscan.h"
#include "store/queries/partyscan.h"
#include "store/queries/records.h"
#include "store/queries/registry.h"
#include "store/queries/rows.h"
#include "store/sqlite/rawstatement.h"

#include <QCoreApplication>
#include <QHash>
#include <QScopeGuard>

#include <array>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::BulkEvaluator;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(queries)
};

Error cancelled()
{
    return {ErrorKind::Usage, u"JOB-CANCELLED"_s, Text::tr("The evaluation was stopped before it was finished; nothing was changed."), {}, {}};
}

/// Index = indicator id.
std::vector<QString> indicatorCodes(const Database &database)
{
    std::vector<QString> codes(size_t(database.integer(u"SELECT coalesce(max(id),0) FROM indicator"_s)) + 1);
    forEachRow(database, u"SELECT id,code FROM indicator"_s, {}, [&](const QSqlQuery &row) { codes[size_t(row.value(0).toLongLong())] = row.value(1).toString(); });
    return codes;
}

/// Greatest party id that was given by that position: ids are given in order.
qint64 partiesKnown(const Database &database, qint64 position)
{
    qint64 last = 0;
    forEachRow(database, u"SELECT coalesce(max(first_id+count-1),0) FROM id_run WHERE type=? AND entry<=?"_s, {int(EntityType::Party), position},
               [&](const QSqlQuery &row) { last = row.value(0).toLongLong(); });
    return last;
}

Result<void> readParties(const Database &database, qint64 position, const Answerable &answerable, AllRatings &all)
{
    const qint64 known = partiesKnown(database, position);
    RawStatement scan(database, "SELECT id,kind,withdrawn FROM party");
    while (scan.step()) {
        const auto id = size_t(scan.number64(0));
        const qint64 withdrawn = scan.number64(2);
        all.kinds[id] = domain::PartyKind(scan.number(1));
        all.exists[id] = qint64(id) <= known && (withdrawn == 0 || withdrawn > position) && answerable.owner(quint32(id)) == id;
    }
    return scan.failed() ? Result<void>(storeError(database, Text::tr("read the register"))) : Result<void>();
}

void markListed(const Database &database, QDate asOf, qint64 position, const Answerable &answerable, BulkEvaluator &evaluator)
{
    const qint64 day = asOf.toJulianDay();
    forEachRow(database, u"SELECT party,kind,until_day,removed_day,removed_no FROM listing WHERE since_no<=? AND from_day<=?"_s, {position, day}, [&](const QSqlQuery &row) {
        const quint32 party = answerable.owner(row.value(0).toUInt());
        const qint64 until = row.value(2).toLongLong();
        const qint64 removedNo = row.value(4).toLongLong();
        const bool removed = removedNo != 0 && removedNo <= position && row.value(3).toLongLong() <= day;
        evaluator.markRated(party);
        if (domain::ListKind(row.value(1).toUInt()) == domain::ListKind::Black && !removed && (until == 0 || day < until))
            evaluator.markOnBlackList(party);
    });
    forEachRow(database, u"SELECT DISTINCT party FROM review WHERE since_no<=? AND effective_on<=?"_s, {position, day},
               [&](const QSqlQuery &row) { evaluator.markRated(answerable.owner(row.value(0).toUInt())); });
    RecordQueries(database).forEachReviewed(position, [&](qint64 party, QDate from) {
        if (from <= asOf)
            evaluator.markRated(answerable.owner(quint32(party)));
    });
}

/// Everybody's district: a number for each code, so that a million of them stay small.
struct Regions {
    std::vector<quint16> numbers; ///< index = party id
    std::vector<QByteArray> codes;

    [[nodiscard]] const QByteArray &of(size_t id) const { return codes[id < numbers.size() ? numbers[id] : 0]; }
};

Result<Regions> readRegions(const Database &database, size_t parties)
{
    Regions regions;
    regions.numbers.resize(parties);
    regions.codes.emplace_back();
    QHash<QByteArray, quint16> known{{QByteArray(), quint16(0)}};
    RawStatement scan(database, "SELECT id,region FROM party");
    while (scan.step()) {
        const auto id = size_t(scan.number64(0));
        const QByteArrayView code = scan.utf8(1);
        auto found = known.constFind(QByteArray::fromRawData(code.data(), code.size()));
        if (found == known.cend()) {
            regions.codes.push_back(code.toByteArray());
            found = known.insert(regions.codes.back(), quint16(regions.codes.size() - 1));
        }
        if (id < parties)
            regions.numbers[id] = *found;
    }
    return scan.failed() ? Result<Regions>(storeError(database, Text::tr("read the register"))) : Result<Regions>(std::move(regions));
}

/// What stands beside the ratings of today in the rows of the cache.
struct Beside {
    const AllRatings &before;
    std::vector<quint8> lists;
    Regions regions;
};

Result<Beside> besideRatings(const Database &database, const AllRatings &now, const AllRatings &before, QDate asOf)
{
    auto regions = readRegions(database, now.results.size());
    if (!regions)
        return regions.error();
    return Beside{before, listBits(database, asOf, Latest), *std::move(regions)};
}

CachedRating cachedRow(const AllRatings &now, const Beside &beside, size_t id)
{
    const AllRatings &before = beside.before;
    const std::vector<quint8> &lists = beside.lists;
    CachedRating row;
    row.party = domain::PartyId(qint64(id));
    row.kind = now.kinds[id];
    row.rating = now.results[id];
    row.delta90Centi = id < before.results.size() ? row.rating.scoreCenti - before.results[id].scoreCenti : 0;
    row.lists = id < lists.size() ? lists[id] : quint8(0);
    row.stars90 = id < before.results.size() ? before.results[id].stars : quint8(0);
    row.region = beside.regions.of(id);
    return row;
}

RatingKey keyOf(const CachedRating &row)
{
    return {row.kind, row.region, row.rating.grade, domain::starMove(row.stars90, row.rating.stars)};
}

RatingTally tallyOf(const AllRatings &now, const Beside &beside)
{
    using Counts = std::array<std::array<std::array<qint64, 3>, 5>, 4>; ///< by kind, grade, move
    std::vector<Counts> byRegion(beside.regions.codes.size());
    for (size_t id = 1; id < now.results.size(); ++id) {
        if (!now.exists[id])
            continue;
        const int before = id < beside.before.results.size() ? beside.before.results[id].stars : 0;
        const BulkEvaluator::Result &result = now.results[id];
        ++byRegion[beside.regions.numbers[id]][size_t(now.kinds[id])][size_t(result.grade)][size_t(domain::starMove(before, result.stars))];
    }
    RatingTally tally;
    for (size_t region = 0; region < byRegion.size(); ++region) {
        for (size_t kind = 0; kind < 4; ++kind) {
            for (size_t grade = 0; grade < 5; ++grade) {
                for (size_t moved = 0; moved < 3; ++moved)
                    tally[{domain::PartyKind(kind), beside.regions.codes[region], domain::Grade(grade), domain::StarMove(moved)}] += byRegion[region][kind][grade][moved];
            }
        }
    }
    return tally;
}

/// Writes cache rows; ascending ids append.
class CacheWriter
{
public:
    explicit CacheWriter(Database &database)
        : m_upsert(database,
                   "INSERT INTO rating_cache(party,kind,score,stars,grade,veto,delta90,lists,stars90,region) VALUES(?,?,?,?,?,?,?,?,?,?) ON CONFLICT(party) DO UPDATE SET"
                   " kind=excluded.kind,score=excluded.score,stars=excluded.stars,grade=excluded.grade,veto=excluded.veto,"
                   "delta90=excluded.delta90,lists=excluded.lists,stars90=excluded.stars90,region=excluded.region"),
          m_remove(database, "DELETE FROM rating_cache WHERE party=?")
    {
    }
    [[nodiscard]] bool write(const CachedRating &row)
    {
        int index = 0;
        for (const qint64 value : {row.party.value(), qint64(row.kind), qint64(row.rating.scoreCenti), qint64(row.rating.stars), qint64(row.rating.grade),
                                   qint64(row.rating.veto), qint64(row.delta90Centi), qint64(row.lists), qint64(row.stars90)})
            m_upsert.bind(++index, value);
        m_upsert.bindText(++index, row.region);
        return m_upsert.run();
    }
    [[nodiscard]] bool remove(qint64 party)
    {
        m_remove.bind(1, party);
        return m_remove.run();
    }

private:
    RawStatement m_upsert;
    RawStatement m_remove;
};

bool isSame(const RawStatement &stored, const CachedRating &row)
{
    return stored.number(1) == int(row.kind) && stored.number(2) == row.rating.scoreCenti && stored.number(3) == row.rating.stars
        && stored.number(4) == int(row.rating.grade) && stored.number(5) == int(row.rating.veto) && stored.number(6) == row.delta90Centi
        && stored.number(7) == row.lists && stored.number(8) == row.stars90 && stored.utf8(9) == QByteArrayView(row.region);
}

/// What the cache counts of a party before it is written over.
class OldRows
{
public:
    explicit OldRows(const Database &database) : m_read(database, "SELECT kind,region,grade,stars90,stars FROM rating_cache WHERE party=?") {}
    void takeFrom(RatingTally &tally, qint64 party)
    {
        m_read.bind(1, party);
        if (m_read.step())
            --tally[ratingKey(m_read)];
        m_read.reset();
    }

private:
    RawStatement m_read;
};

Result<void> writeState(Database &database, const RatingCacheState &state)
{
    QSqlQuery query(database.sql());
    query.prepare(u"INSERT INTO rating_cache_of(id,as_of,rulebook,received_no) VALUES(1,?,?,?) ON CONFLICT(id) DO UPDATE SET"
                  " as_of=excluded.as_of,rulebook=excluded.rulebook,received_no=excluded.received_no"_s);
    for (const qint64 value : {state.asOf.toJulianDay(), state.ruleBook.value(), state.receivedNo})
        query.addBindValue(value);
    return query.exec() ? Result<void>() : Result<void>(storeError(database, Text::tr("save the ratings")));
}

/// Parties that have given way or were withdrawn have no rating of their own.
[[nodiscard]] bool dropGone(const Database &database, CacheWriter &writer, OldRows &old, RatingTally &tally)
{
    std::vector<qint64> gone;
    forEachRow(database, u"SELECT party FROM rating_cache WHERE party IN (SELECT party FROM succession WHERE until_no IS NULL UNION ALL SELECT id FROM party WHERE withdrawn>0)"_s, {},
               [&gone](const QSqlQuery &row) { gone.push_back(row.value(0).toLongLong()); });
    return std::all_of(gone.begin(), gone.end(), [&](qint64 party) {
        old.takeFrom(tally, party);
        return writer.remove(party);
    });
}

/// What differs from the stored cache, by ascending party: at midnight few ratings change.
std::vector<bool> sameAsStored(const Database &database, const AllRatings &now, const Beside &beside, std::vector<qint64> &gone)
{
    std::vector<bool> same(now.results.size());
    RawStatement stored(database, "SELECT party,kind,score,stars,grade,veto,delta90,lists,stars90,region FROM rating_cache");
    while (stored.step()) {
        const auto id = size_t(stored.number64(0));
        if (id >= same.size() || !now.exists[id])
            gone.push_back(qint64(id));
        else
            same[id] = isSame(stored, cachedRow(now, beside, id));
    }
    return same;
}

} // namespace

Result<AllRatings> evaluateAll(const Database &database, const domain::RuleBook &book, QDate asOf, qint64 position, const base::Progress &progress)
{
    const qint64 parties = database.integer(u"SELECT coalesce(max(id),0) FROM party"_s);
    const qint64 facts = database.integer(u"SELECT coalesce(max(id),0) FROM fact"_s);
    const std::vector<QString> codes = indicatorCodes(database);
    const Answerable answerable(database, position, parties);
    AllRatings all;
    all.kinds.resize(size_t(parties) + 1, domain::PartyKind::Supplier);
    all.exists.resize(size_t(parties) + 1);
    if (auto read = readParties(database, position, answerable, all); !read)
        return read.error();
    BulkEvaluator evaluator(book, codes, asOf, quint32(parties), quint32(facts));
    FactScan scan(database, position, answerable, parties);
    const auto fed = scan.feed(evaluator, facts, progress);
    if (!fed)
        return fed.error();
    if (!*fed)
        return cancelled();
    markListed(database, asOf, position, answerable, evaluator);
    all.results = evaluator.finish(all.kinds);
    return all;
}

RatingCacheState ratingCacheState(const Database &database)
{
    RatingCacheState state;
    forEachRow(database, u"SELECT as_of,rulebook,received_no FROM rating_cache_of WHERE id=1"_s, {}, [&](const QSqlQuery &row) {
        state = {dayOf(row.value(0)), domain::RuleBookId(row.value(1).toLongLong()), row.value(2).toLongLong()};
    });
    return state;
}

Result<void> writeRatingCache(Database &database, const AllRatings &now, const AllRatings &before, const RatingCacheState &state,
                              const base::Progress &progress)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<Beside> beside = besideRatings(database, now, before, state.asOf);
    if (!beside)
        return beside.error();
    std::vector<qint64> gone;
    const std::vector<bool> same = sameAsStored(database, now, *beside, gone);
    {
        CacheWriter writer(database);
        bool ok = std::all_of(gone.begin(), gone.end(), [&writer](qint64 party) { return writer.remove(party); });
        for (size_t id = 1; ok && id < now.results.size(); ++id) {
            if (!same[id] && now.exists[id])
                ok = writer.write(cachedRow(now, *beside, id));
            if (id % 65536 == 0) {
                progress.at(qint64(id), qint64(now.results.size()));
                if (progress.cancelled())
                    return cancelled();
            }
        }
        if (!ok)
            return storeError(database, Text::tr("save the ratings"));
    }
    if (auto counted = replaceRatingCounts(database, tallyOf(now, *beside)); !counted)
        return counted;
    if (auto written = writeState(database, state); !written)
        return written;
    return (*transaction)->commit();
}

Result<std::vector<RatingCount>> countRatings(const Database &database, const AllRatings &now, const AllRatings &before)
{
    auto regions = readRegions(database, now.results.size());
    if (!regions)
        return regions.error();
    return countsOf(tallyOf(now, {before, {}, *std::move(regions)}));
}

Result<bool> ratingCacheAltered(const Database &database, const base::Progress &progress)
{
    QSqlDatabase connection = database.sql();
    const bool snapshot = connection.transaction();
    const auto release = qScopeGuard([&] {
        if (snapshot)
            connection.rollback();
    });
    const RatingCacheState state = ratingCacheState(database);
    const std::vector<domain::RuleBook> adopted = adoptedRuleBooks(database);
    const auto ruling = [&adopted](QDate day) -> const domain::RuleBook & { return adopted[size_t(domain::rulingVersion(adopted, day))]; };
    if (!state.asOf.isValid() || state.receivedNo != lastBusinessEntry(database) || state.ruleBook != ruling(state.asOf).id)
        return false; // out of date: computed anew before anybody looks at it
    const QDate earlier = state.asOf.addDays(-RatingChangeDays);
    const Result<AllRatings> now = evaluateAll(database, ruling(state.asOf), state.asOf, Latest, progress);
    const Result<AllRatings> before = now ? evaluateAll(database, ruling(earlier), earlier, Latest, progress) : now;
    if (!before)
        return before.error();
    const Result<Beside> beside = besideRatings(database, *now, *before, state.asOf);
    if (!beside)
        return beside.error();
    std::vector<qint64> gone;
    const std::vector<bool> same = sameAsStored(database, *now, *beside, gone);
    for (size_t id = 1; id < same.size(); ++id) {
        if (now->exists[id] && !same[id])
            return true;
    }
    return !gone.empty() || ratingCounts(database) != countsOf(tallyOf(*now, *beside));
}

Result<void> forgetRatings(Database &database)
{
    return database.execute(u"DELETE FROM rating_cache_of"_s);
}

Result<void> scanRatingCache(const Database &database, const std::function<void(const CachedRating &)> &row)
{
    RawStatement cached(database, "SELECT party,kind,score,stars,grade,veto,delta90,lists FROM rating_cache");
    while (cached.step()) {
        CachedRating one;
        one.party = domain::PartyId(cached.number64(0));
        one.kind = domain::PartyKind(cached.number(1));
        one.rating = {cached.number(2), quint8(cached.number(3)), domain::Grade(cached.number(4)), cached.number(5) != 0};
        one.delta90Centi = cached.number(6);
        one.lists = quint8(cached.number(7));
        row(one);
    }
    return cached.failed() ? Result<void>(storeError(database, Text::tr("read the ratings"))) : Result<void>();
}

Result<void> writeRatings(Database &database, const std::vector<CachedRating> &rows, const RatingCacheState &state)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    RatingTally changes;
    {
        CacheWriter writer(database);
        OldRows old(database);
        const bool written = std::all_of(rows.begin(), rows.end(), [&](const CachedRating &row) {
            old.takeFrom(changes, row.party.value());
            ++changes[keyOf(row)];
            return writer.write(row);
        });
        if (!written || !dropGone(database, writer, old, changes))
            return storeError(database, Text::tr("save the ratings"));
    }
    if (auto counted = changeRatingCounts(database, changes); !counted)
        return counted;
    if (auto written = writeState(database, state); !written)
        return written;
    return (*transaction)->commit();
}

} // namespace chengcai::store
