// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/exchange.h"

#include "journal/changes/bodies.h"
#include "journal/credentials.h"
#include "store/localstore.h"
#include "store/projections/projections.h"

#include <QCoreApplication>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Hash;
using base::Result;
using base::Uid;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

} // namespace

QByteArray officeDeviceKey(const Database &database)
{
    if (const auto office = trustRow(database, u"office"_s); office && *office) {
        if (const auto certificate = journal::decodeCertificate((*office)->raw))
            return certificate->deviceKey;
    }
    QSqlQuery query(database.sql());
    return query.exec(u"SELECT o.device_key FROM journal j JOIN origin o USING(origin_id) ORDER BY j.received_no LIMIT 1"_s) && query.next() ? query.value(0).toByteArray() : QByteArray();
}

std::vector<Device> devices(const Database &database)
{
    std::vector<Device> all;
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT id,device_id,public_key,box_key,label,unit,revoked_no<>0,public_key=?,"
               "coalesce(device_id=(SELECT device_id FROM origin WHERE state='active'),0) FROM device ORDER BY label,id"_s);
    query.addBindValue(notNull(officeDeviceKey(database)));
    query.exec();
    while (query.next())
        all.push_back({entityUid(database, EntityType::Device, query.value(0).toLongLong()), Uid::fromBytes(query.value(1).toByteArray()), query.value(2).toByteArray(),
                       query.value(3).toByteArray(), query.value(4).toString(), query.value(5).toString(), query.value(6).toBool(), query.value(7).toBool(), query.value(8).toBool()});
    return all;
}

QByteArray ownDeviceKey(const Database &database)
{
    PreparedQuery query(database, u"SELECT device_key FROM origin WHERE state='active'"_s);
    return query.exec({}) && query.next() ? query.row().value(0).toByteArray() : QByteArray();
}

Uid firstOrigin(const Database &database)
{
    PreparedQuery query(database, u"SELECT origin_id FROM journal ORDER BY received_no LIMIT 1"_s);
    return query.exec({}) && query.next() ? Uid::fromBytes(query.row().value(0).toByteArray()) : Uid();
}

Uid deploymentOf(const Database &database)
{
    PreparedQuery query(database, u"SELECT raw FROM journal ORDER BY received_no LIMIT 1"_s);
    if (!query.exec({}) || !query.next())
        return {};
    const auto entry = journal::decodeEntry(query.row().value(0).toByteArray());
    return entry ? entry->deployment : Uid();
}

Result<std::vector<OriginRow>> originRows(const Database &database)
{
    std::vector<OriginRow> rows;
    PreparedQuery query(database, u"SELECT o.origin_id,o.last_seq,o.last_hash,o.device_key,j.raw,coalesce(o.fork_seq,0) FROM origin o JOIN journal j ON j.origin_id=o.origin_id AND j.seq=1 ORDER BY o.origin_id"_s);
    if (!query.exec({}))
        return storeError(database, u"origin"_s);
    while (query.next()) {
        const QSqlQuery &row = query.row();
        const auto first = journal::decodeEntry(row.value(4).toByteArray());
        if (!first)
            return first.error();
        const auto session = journal::decodeSession(first->changes.front());
        if (!session)
            return session.error();
        rows.push_back({{Uid::fromBytes(row.value(0).toByteArray()), row.value(1).toLongLong(), Hash::fromBytes(row.value(2).toByteArray())}, row.value(3).toByteArray(), session->originNonce, row.value(5).toLongLong()});
    }
    return rows;
}

Hash entryHashAt(const Database &database, const Uid &origin, qint64 seq)
{
    PreparedQuery query(database, u"SELECT hash FROM journal WHERE origin_id=? AND seq=?"_s);
    return query.exec({origin.toBytes(), seq}) && query.next() ? Hash::fromBytes(query.row().value(0).toByteArray()) : Hash();
}

Result<void> visitEntries(const Database &database, const std::function<Result<void>(const Uid &origin, qint64 seq, const journal::SignedEntry &)> &visit)
{
    for (const QString &sql : {u"SELECT origin_id,seq,hash,sig,raw FROM journal ORDER BY received_no"_s, u"SELECT origin_id,seq,hash,sig,raw FROM journal_fork ORDER BY origin_id,seq,hash"_s}) {
        PreparedQuery rows(database, sql);
        if (!rows.exec({}))
            return storeError(database, u"journal"_s);
        while (rows.next()) {
            const QSqlQuery &row = rows.row();
            const Result<void> visited = visit(Uid::fromBytes(row.value(0).toByteArray()), row.value(1).toLongLong(),
                                               {row.value(4).toByteArray(), row.value(3).toByteArray(), Hash::fromBytes(row.value(2).toByteArray())});
            if (!visited)
                return visited;
        }
    }
    return {};
}

std::optional<journal::Entry> entryWithHash(const Database &database, const Hash &hash)
{
    PreparedQuery query(database, u"SELECT raw FROM journal WHERE hash=?"_s);
    if (!query.exec({hash.toBytes()}) || !query.next())
        return std::nullopt;
    const auto entry = journal::decodeEntry(query.row().value(0).toByteArray());
    return entry ? std::optional(*entry) : std::nullopt;
}

std::vector<ReissuedRow> reissuedRows(const Database &database)
{
    std::vector<ReissuedRow> rows;
    PreparedQuery query(database, u"SELECT old,new FROM reissued ORDER BY since_no,old"_s);
    if (!query.exec({}))
        return rows;
    while (query.next())
        rows.push_back({Hash::fromBytes(query.row().value(0).toByteArray()), Hash::fromBytes(query.row().value(1).toByteArray())});
    return rows;
}

qint64 ackedSeq(const Database &database, const Uid &device, const Uid &origin)
{
    PreparedQuery query(database, u"SELECT a.seq FROM acked a JOIN journal j ON j.origin_id=a.origin_id AND j.seq=a.seq AND j.hash=a.hash WHERE a.device_id=? AND a.origin_id=?"_s);
    return query.exec({device.toBytes(), origin.toBytes()}) && query.next() ? query.row().value(0).toLongLong() : 0;
}

Result<void> noteAcks(const Database &database, const Uid &device, const std::vector<journal::ChainHead> &heads, qint64 nowMs)
{
    if (!PreparedQuery(database, u"DELETE FROM acked WHERE device_id=?"_s).exec({device.toBytes()}))
        return storeError(database, u"acked"_s);
    for (const journal::ChainHead &head : heads) {
        if (head.hash.isNull() || entryHashAt(database, head.origin, head.seq) != head.hash)
            continue;
        QVariantList row{device.toBytes(), head.origin.toBytes(), head.seq, head.hash.toBytes(), nowMs};
        const QByteArray crc = rowChecksum(row);
        if (!PreparedQuery(database, u"INSERT OR REPLACE INTO acked(device_id,origin_id,seq,hash,at,crc) VALUES(?,?,?,?,?,?)"_s).exec(row << crc))
            return storeError(database, u"acked"_s);
    }
    return {};
}

Result<void> noteBundleOut(const Database &database, const BundleRow &bundle)
{
    QVariantList row{bundle.bundle.toBytes(), bundle.file.toBytes(), bundle.at, u"entries"_s, bundle.name, bundle.entries, bundle.bytes};
    const QByteArray crc = rowChecksum(row);
    PreparedQuery insert(database, u"INSERT INTO bundle_out(bundle_id,file_sha256,written_at,kind,name,entries,bytes,crc) VALUES(?,?,?,?,?,?,?,?)"_s);
    return insert.exec(row << crc) ? Result<void>() : Result<void>(storeError(database, u"bundle_out"_s));
}

Result<void> noteBundleIn(const Database &database, const BundleRow &bundle)
{
    QVariantList row{bundle.file.toBytes(), bundle.bundle.toBytes(), bundle.device.toBytes(), bundle.at, u"entries"_s, bundle.name, notNull(bundle.counts)};
    const QByteArray crc = rowChecksum(row);
    PreparedQuery insert(database, u"INSERT OR REPLACE INTO bundle_in(file_sha256,bundle_id,device_id,imported_at,kind,name,report,crc) VALUES(?,?,?,?,?,?,?,?)"_s);
    return insert.exec(row << crc) ? Result<void>() : Result<void>(storeError(database, u"bundle_in"_s));
}

Result<std::optional<BundleRow>> bundleIn(const Database &database, const Hash &file)
{
    PreparedQuery query(database, u"SELECT bundle_id,device_id,imported_at,name,report FROM bundle_in WHERE file_sha256=?"_s);
    if (!query.exec({file.toBytes()}))
        return storeError(database, u"bundle_in"_s);
    if (!query.next())
        return std::optional<BundleRow>();
    const QSqlQuery &row = query.row();
    return std::optional(BundleRow{file, Uid::fromBytes(row.value(0).toByteArray()), Uid::fromBytes(row.value(1).toByteArray()), row.value(2).toLongLong(), row.value(3).toString(), 0, 0,
                                   row.value(4).toByteArray()});
}

qint64 bundlesOut(const Database &database)
{
    return database.integer(u"SELECT count(*) FROM bundle_out"_s);
}

Result<void> writeTrust(const Database &database, const TrustRow &trust)
{
    QVariantList row{trust.role, trust.epoch, trust.version, journal::sha256(trust.raw).toBytes(), notNull(trust.raw)};
    const QByteArray crc = rowChecksum(row);
    PreparedQuery insert(database, u"INSERT OR REPLACE INTO trust(role,epoch,version,sha256,raw,crc) VALUES(?,?,?,?,?,?)"_s);
    return insert.exec(row << crc) ? Result<void>() : Result<void>(storeError(database, u"trust"_s));
}

Result<std::optional<TrustRow>> trustRow(const Database &database, const QString &role)
{
    PreparedQuery query(database, u"SELECT role,epoch,version,sha256,raw,crc FROM trust WHERE role=?"_s);
    if (!query.exec({role}))
        return storeError(database, u"trust"_s);
    if (!query.next())
        return std::optional<TrustRow>();
    const QSqlQuery &row = query.row();
    const QVariantList values{row.value(0), row.value(1), row.value(2), row.value(3), row.value(4)};
    if (rowChecksum(values) != row.value(5).toByteArray())
        return base::Error{base::ErrorKind::StoreProblem, u"XCH-020"_s, Text::tr("What this store trusts was altered outside the program. Restore the newest backup that verifies."), role, {}};
    return std::optional(TrustRow{role, row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(4).toByteArray()});
}

std::vector<ReleaseRow> releaseRows(const Database &database)
{
    std::vector<ReleaseRow> rows;
    QSqlQuery query(database.sql());
    query.exec(u"SELECT sha256,epoch,version,document,prepared_no,preparer,preparer_sig,published_no,approver,approver_sig,root_key,root_sig FROM office_release "
               "ORDER BY published_no<>0,epoch DESC,version DESC"_s);
    while (query.next())
        rows.push_back({Hash::fromBytes(query.value(0).toByteArray()), query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toByteArray(), query.value(4).toLongLong(),
                        Uid::fromBytes(query.value(5).toByteArray()), query.value(6).toByteArray(), query.value(7).toLongLong(), Uid::fromBytes(query.value(8).toByteArray()),
                        query.value(9).toByteArray(), query.value(10).toByteArray(), query.value(11).toByteArray()});
    return rows;
}

qint64 ownOriginStart(const Database &database)
{
    return database.integer(u"SELECT j.received_no FROM origin o JOIN journal j ON j.origin_id=o.origin_id AND j.seq=1 WHERE o.state='active'"_s);
}

bool hasFile(const Database &database, const Hash &file)
{
    PreparedQuery query(database, u"SELECT 1 FROM blobs WHERE sha256=? AND place<>'awaited'"_s);
    return query.exec({file.toBytes()}) && query.next();
}

std::vector<Hash> awaitedHashes(const Database &database)
{
    std::vector<Hash> files;
    QSqlQuery query(database.sql());
    query.exec(u"SELECT sha256 FROM blobs WHERE place='awaited' ORDER BY sha256"_s);
    while (query.next())
        files.push_back(Hash::fromBytes(query.value(0).toByteArray()));
    return files;
}

std::vector<TransferRow> transferRows(const Database &database, int limit)
{
    std::vector<TransferRow> rows;
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT 1,written_at,name,'',entries,bytes,x'' FROM bundle_out UNION ALL SELECT 0,b.imported_at,b.name,coalesce(d.label,''),0,0,b.report FROM bundle_in b "
                  "LEFT JOIN device d ON d.device_id=b.device_id ORDER BY 2 DESC LIMIT ?"_s);
    query.addBindValue(limit);
    query.exec();
    while (query.next())
        rows.push_back({query.value(0).toBool(), query.value(1).toLongLong(), query.value(2).toString(), query.value(3).toString(), query.value(4).toLongLong(), query.value(5).toLongLong(),
                        query.value(6).toByteArray()});
    return rows;
}

TransferTimes transferTimes(const Database &database)
{
    return {database.integer(u"SELECT coalesce(max(written_at),0) FROM bundle_out"_s), database.integer(u"SELECT coalesce(max(imported_at),0) FROM bundle_in"_s),
            database.integer(u"SELECT coalesce(min(imported_at),0) FROM bundle_in"_s)};
}

std::vector<DeviceProgress> deviceProgress(const Database &database)
{
    std::vector<DeviceProgress> all;
    QSqlQuery query(database.sql());
    query.exec(u"SELECT d.device_id,(SELECT coalesce(sum(o.last_seq),0) FROM origin o WHERE o.device_id=d.device_id),"
               "(SELECT count(*) FROM journal_held h JOIN origin o USING(origin_id) WHERE o.device_id=d.device_id),"
               "(SELECT coalesce(max(b.imported_at),0) FROM bundle_in b WHERE b.device_id=d.device_id),"
               "(SELECT coalesce(sum(o.last_seq-coalesce(a.seq,0)),0) FROM origin o LEFT JOIN acked a ON a.origin_id=o.origin_id AND a.device_id=d.device_id WHERE o.device_id<>d.device_id),"
               "EXISTS(SELECT 1 FROM origin o WHERE o.device_id=d.device_id AND o.fork_seq IS NOT NULL) FROM device d ORDER BY d.id"_s);
    while (query.next())
        all.push_back({Uid::fromBytes(query.value(0).toByteArray()), query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toLongLong(), query.value(4).toLongLong(),
                       query.value(5).toBool()});
    return all;
}

qint64 ownUnacked(const Database &database, const Uid &device)
{
    PreparedQuery query(database, u"SELECT coalesce(sum(o.last_seq-coalesce(a.seq,0)),0) FROM origin o LEFT JOIN acked a ON a.origin_id=o.origin_id AND a.device_id=? "
                                  "WHERE o.device_id=(SELECT device_id FROM origin WHERE state='active')"_s);
    return query.exec({device.toBytes()}) && query.next() ? query.row().value(0).toLongLong() : 0;
}

std::vector<Gap> gaps(const Database &database)
{
    std::vector<Gap> all;
    QSqlQuery query(database.sql());
    query.exec(u"SELECT coalesce(d.label,hex(o.device_id)),o.last_seq+1,(SELECT min(h.seq)-1 FROM journal_held h WHERE h.origin_id=o.origin_id) FROM origin o "
               "LEFT JOIN device d ON d.device_id=o.device_id WHERE EXISTS(SELECT 1 FROM journal_held h WHERE h.origin_id=o.origin_id) ORDER BY 1,2"_s);
    while (query.next())
        all.push_back({query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toLongLong()});
    return all;
}

qint64 awaitedFiles(const Database &database)
{
    return database.integer(u"SELECT count(*) FROM blobs WHERE place='awaited'"_s);
}

} // namespace chengcai::store
