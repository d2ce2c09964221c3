// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge/folding.h"

#include "journal/changes/bodies.h"
#include "journal/changes/exchangebodies.h"
#include "store/localstore.h"
#include "store/sqlite/statehash.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <algorithm>
#include <ranges>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::Hash;
using base::Result;
using base::Uid;
using journal::ChangeKind;
using journal::Entry;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

Error cancelled()
{
    return {base::ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."), {}, {}};
}

/// Cleared before a new fold, but for the ids, which belong to the admission, and the limits of revoked computers, which hold for what was
/// folded before they were known as well.
Result<void> emptyProjections(const Database &database)
{
    QString statements = u"PRAGMA defer_foreign_keys=ON;"_s;
    for (const ProjectionTable &table : projectionTables() | std::views::reverse) {
        const QLatin1StringView name(table.name);
        if (name != "id_run"_L1 && name != "origin_limit"_L1)
            statements += u"DELETE FROM %1;"_s.arg(name);
    }
    // Ratings that were computed once may rest on what is applied no longer.
    return database.execute(statements + u"DELETE FROM rating_cache; DELETE FROM rating_count; DELETE FROM rating_cache_of; DELETE FROM rating_trend"_s);
}

Result<std::vector<Placed>> canonicalOrder(const Database &database)
{
    std::vector<Placed> order;
    QSqlQuery query(database.sql());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT p.received_no,p.place,j.origin_id,j.seq FROM journal_place p JOIN journal j USING(received_no)"_s))
        return storeError(database, u"journal_place"_s);
    while (query.next())
        order.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(), Uid::fromBytes(query.value(2).toByteArray()), query.value(3).toLongLong()});
    std::sort(order.begin(), order.end());
    return order;
}

QVariantList foldingRow(qint64 receivedNo, const Folding &folding)
{
    return {receivedNo, folding.place, folding.foldNo, notNull(folding.signer), notNull(folding.problem), folding.apply};
}

} // namespace

Result<void> writeFolding(const Database &database, qint64 receivedNo, const Folding &folding)
{
    QVariantList row = foldingRow(receivedNo, folding);
    const QByteArray crc = rowChecksum(row);
    row.removeLast(); // it stands in the journal
    if (folding.signer.isEmpty())
        row[3] = QVariant(QMetaType(QMetaType::QByteArray));
    PreparedQuery insert(database, u"INSERT OR REPLACE INTO journal_place(received_no,place,fold_no,signer,problem,crc) VALUES(?,?,?,?,?,?)"_s);
    return insert.exec(row << crc) ? Result<void>() : Result<void>(storeError(database, u"journal_place"_s));
}

bool isFoldingWhole(qint64 receivedNo, const Folding &folding, const QByteArray &crc)
{
    return rowChecksum(foldingRow(receivedNo, folding)) == crc 
        || (crc.isEmpty() && folding.signer.isEmpty() && folding.problem.isEmpty() && folding.foldNo == receivedNo && folding.apply == applyName(Apply::Ok));
}

Result<StoredEntry> storedEntry(const Database &database, qint64 receivedNo)
{
    PreparedQuery query(database, u"SELECT j.raw,j.sig,p.place,p.fold_no,p.signer,p.problem,j.apply FROM journal j JOIN journal_place p USING(received_no) WHERE j.received_no=?"_s);
    if (!query.exec({receivedNo}) || !query.next())
        return storeError(database, u"journal"_s);
    const QSqlQuery &row = query.row();
    const QByteArray raw = row.value(0).toByteArray();
    auto entry = journal::decodeEntry(raw);
    if (!entry)
        return entry.error();
    return StoredEntry{std::move(*entry), journal::entryHash(raw), row.value(1).toByteArray(),
                       {row.value(6).toString(), row.value(2).toLongLong(), row.value(3).toLongLong(), row.value(4).toByteArray(), row.value(5).toString()}};
}

Result<Verdict> foldStored(Database &database, Applier &applier, qint64 receivedNo, qint64 foldNo)
{
    const Result<StoredEntry> stored = storedEntry(database, receivedNo);
    if (!stored)
        return stored.error();
    const Result<Verdict> verdict = applier.apply(stored->entry, stored->hash, stored->signature, receivedNo, stored->folding.signer);
    if (!verdict)
        return verdict;
    // The raw bytes lie in the same row: it is written anew only where it has to be.
    const QString name = applyName(verdict->apply);
    if (!PreparedQuery(database, u"UPDATE journal SET apply=? WHERE received_no=? AND apply<>?"_s).exec({name, receivedNo, name}))
        return storeError(database, u"journal"_s);
    if (const Result<void> written = writeFolding(database, receivedNo, {name, stored->folding.place, foldNo, verdict->signer, verdict->problem}); !written)
        return written.error();
    return verdict;
}

std::vector<Hash> followed(const Entry &entry)
{
    std::vector<Hash> hashes;
    if (!journal::isMachineKind(entry.kind)) {
        for (const journal::Change &change : entry.changes) {
            for (const journal::BaseHead &base : change.base)
                hashes.insert(hashes.end(), base.heads.begin(), base.heads.end());
        }
        std::sort(hashes.begin(), hashes.end());
        hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
        return hashes;
    }
    if (entry.changes.empty())
        return hashes;
    const journal::Change &change = entry.changes.front();
    std::vector<journal::ChainHead> heads;
    if (change.kind == ChangeKind::Imported) {
        if (auto body = journal::decodeTransfer(change))
            heads = std::move(body->heads);
    } else if (change.kind == ChangeKind::Session) {
        if (auto body = journal::decodeSession(change))
            heads = std::move(body->heads);
    }
    hashes.reserve(heads.size());
    for (const journal::ChainHead &head : heads)
        hashes.push_back(head.hash);
    return hashes;
}

Result<void> foldAnew(Database &database, Projections &projections, const base::Progress &progress)
{
    if (Result<void> emptied = emptyProjections(database); !emptied)
        return emptied;
    projections.forget();
    const auto order = canonicalOrder(database);
    if (!order)
        return order.error();
    Applier applier(database, projections);
    qint64 done = 0;
    for (const Placed &placed : *order) {
        if (progress.cancelled())
            return cancelled();
        if (const auto verdict = foldStored(database, applier, placed.receivedNo, done + 1); !verdict)
            return verdict.error();
        progress.at(++done, qint64(order->size()));
    }
    database.projectionsReplaced();
    return {};
}

namespace {

/// Where the entry stands, or what stands of its chain before a fork; −1 if nothing does. Only what the entry really comes after is meant: a
/// branch whose beginning is not here yet has no known place in the other one, and to suppose one could set two entries each after the other.
Result<qint64> placeOfStanding(const Database &database, const Hash &followed, std::vector<Hash> *missing)
{
    Hash hash = followed;
    for (bool aside = false;; aside = true) {
        PreparedQuery standing(database, u"SELECT p.place FROM journal f JOIN origin o ON o.origin_id=f.origin_id LEFT JOIN journal j ON j.origin_id=o.origin_id "
                                         "AND j.seq=min(f.seq,coalesce(o.fork_seq-1,9223372036854775807)) LEFT JOIN journal_place p ON p.received_no=j.received_no WHERE f.hash=?"_s);
        if (!standing.exec({hash.toBytes()}))
            return storeError(database, u"journal_place"_s);
        if (standing.next())
            return standing.row().isNull(0) ? -1 : standing.row().value(0).toLongLong();
        PreparedQuery beside(database, u"SELECT raw FROM journal_fork WHERE hash=? UNION ALL SELECT h.raw FROM journal_held h JOIN origin o USING(origin_id) WHERE h.hash=? AND h.seq>=o.fork_seq"_s);
        if (!beside.exec({hash.toBytes(), hash.toBytes()}))
            return storeError(database, u"journal_fork"_s);
        if (!beside.next()) {
            if (missing && !aside)
                missing->push_back(hash);
            return -1;
        }
        const auto entry = journal::decodeEntry(beside.row().value(0).toByteArray());
        if (!entry)
            return entry.error();
        hash = entry->prev;
    }
}

} // namespace

Result<qint64> placeFor(const Database &database, const Entry &entry, qint64 before, std::vector<Hash> *missing)
{
    qint64 place = std::max(placeOfClock(entry.hlc), before + 1);
    for (const Hash &hash : followed(entry)) {
        const auto stands = placeOfStanding(database, hash, missing);
        if (!stands)
            return stands.error();
        place = std::max(place, *stands + 1);
    }
    return place;
}

Result<void> foldWhatIsUnderstood(Database &database)
{
    if (!understandsMore(database))
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Projections projections(database);
    Result<void> folded = foldAnew(database, projections, {});
    return folded ? (*transaction)->commit() : folded;
}

QByteArray asideChecksum(const QByteArray &signature, const QByteArray &bundle)
{
    return rowChecksum({notNull(signature), notNull(bundle)});
}

// Begun from nothing, for a fork may lower what was known: within the passes places only rise, and they are repeated until none does.
Result<void> placeAnew(Database &database)
{
    struct Node {
        qint64 hlc = 0;
        qint64 place = 0;
        qint64 before = -1; ///< index of the predecessor in its chain
        std::vector<Hash> follows;
        std::vector<qint64> after; ///< indexes of what it follows
    };
    std::vector<Node> nodes;
    QHash<Hash, qint64> index; ///< of what stands; of what lies after a fork, the last entry before it
    QHash<Hash, qint64> chain; ///< of the entry itself
    QHash<QByteArray, qint64> forkSeq;
    QHash<QByteArray, qint64> lastStanding;
    QSqlQuery query(database.sql());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT origin_id,fork_seq FROM origin WHERE fork_seq IS NOT NULL"_s))
        return storeError(database, u"origin"_s);
    while (query.next())
        forkSeq.insert(query.value(0).toByteArray(), query.value(1).toLongLong());
    if (!query.exec(u"SELECT hash,prev,hlc,raw,origin_id,seq FROM journal ORDER BY received_no"_s))
        return storeError(database, u"journal"_s);
    while (query.next()) {
        Node node{query.value(2).toLongLong(), 0, chain.value(Hash::fromBytes(query.value(1).toByteArray()), -1), {}, {}};
        if (const auto entry = journal::decodeEntry(query.value(3).toByteArray()))
            node.follows = followed(*entry);
        const Hash hash = Hash::fromBytes(query.value(0).toByteArray());
        const QByteArray origin = query.value(4).toByteArray();
        const bool stands = !forkSeq.contains(origin) || query.value(5).toLongLong() < forkSeq.value(origin);
        if (stands)
            lastStanding.insert(origin, qint64(nodes.size()));
        index.insert(hash, lastStanding.value(origin, -1));
        chain.insert(hash, qint64(nodes.size()));
        nodes.push_back(std::move(node));
    }
    QHash<Hash, Hash> aside; ///< predecessor of what lies after a fork
    if (!query.exec(u"SELECT hash,raw FROM journal_fork UNION ALL SELECT h.hash,h.raw FROM journal_held h JOIN origin o USING(origin_id) WHERE h.seq>=o.fork_seq"_s))
        return storeError(database, u"journal_fork"_s);
    while (query.next()) {
        if (const auto entry = journal::decodeEntry(query.value(1).toByteArray()))
            aside.insert(Hash::fromBytes(query.value(0).toByteArray()), entry->prev);
    }
    query.finish();
    const auto standing = [&](Hash hash) {
        while (aside.contains(hash))
            hash = aside.value(hash);
        return index.value(hash, -1);
    };
    for (Node &node : nodes) {
        for (const Hash &hash : node.follows) {
            if (const qint64 at = standing(hash); at >= 0)
                node.after.push_back(at);
        }
    }
    // Everything that is followed comes earlier in truth, so that the passes end.
    for (bool risen = true; risen;) {
        risen = false;
        for (Node &node : nodes) {
            qint64 place = placeOfClock(node.hlc);
            if (node.before >= 0)
                place = std::max(place, nodes[size_t(node.before)].place + 1);
            for (const qint64 at : node.after)
                place = std::max(place, nodes[size_t(at)].place + 1);
            risen = risen || place > node.place;
            node.place = std::max(node.place, place);
        }
    }
    qint64 receivedNo = 0;
    for (const Node &node : nodes) {
        Folding folding;
        {
            PreparedQuery stored(database, u"SELECT p.place,p.fold_no,p.signer,p.problem,j.apply FROM journal_place p JOIN journal j USING(received_no) WHERE received_no=?"_s);
            if (!stored.exec({++receivedNo}) || !stored.next())
                return storeError(database, u"journal_place"_s);
            folding = {stored.row().value(4).toString(), stored.row().value(0).toLongLong(), stored.row().value(1).toLongLong(), stored.row().value(2).toByteArray(), stored.row().value(3).toString()};
        }
        if (folding.place == node.place)
            continue;
        folding.place = node.place;
        if (Result<void> written = writeFolding(database, receivedNo, folding); !written)
            return written;
    }
    return {};
}

} // namespace chengcai::store
