// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include "journal/changes/exchangebodies.h"
#include "journal/release.h"

#include <QCoreApplication>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using journal::Change;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

} // namespace

Result<void> foldDevice(Fold &fold, const Change &change)
{
    const auto body = journal::decodeDevice(change);
    if (!body)
        return body.error();
    const QByteArray device = journal::deviceId(body->publicKey).toBytes();
    const auto twin = fold.number(u"SELECT id FROM device WHERE device_id=?"_s, {device});
    if (!twin)
        return twin.error();
    if (*twin != 0)
        return foldError(u"FLD-090"_s, Text::tr("This computer has been approved already. Look for it in the exchange centre."), u"device"_s);
    return fold.run(u"INSERT INTO device(id,device_id,public_key,box_key,label,unit,since_no) VALUES(?,?,?,?,?,?,?)"_s,
                    {fold.create(EntityType::Device), device, body->publicKey, body->boxKey, sqlText(body->label), sqlText(body->unit), fold.no()});
}

Result<void> foldDeviceRevoke(Fold &fold, const Change &change)
{
    const auto body = journal::decodeDeviceRevoke(change);
    if (!body)
        return body.error();
    const auto id = fold.idOf(change.entity, EntityType::Device);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Device, *id, 1U << unsigned(journal::DeviceRecordField)); !base)
        return base;
    const auto device = fold.row(u"SELECT device_id,revoked_no FROM device WHERE id=?"_s, {*id}, 2);
    if (!device)
        return device.error();
    if (device->at(1).toLongLong() != 0 || body->reason.isEmpty())
        return foldError(u"FLD-091"_s, Text::tr("The computer has been revoked already, or no reason was given."), u"reason"_s);
    const QString limit = u"INSERT INTO origin_limit(id,last_seq,decided_no) VALUES(?,?,?) ON CONFLICT(id) DO UPDATE SET last_seq=excluded.last_seq,decided_no=excluded.decided_no"_s;
    if (auto limited = fold.run(limit, {device->at(0), 0, fold.no()}); !limited)
        return limited;
    for (const journal::ChainHead &last : body->lastAccepted) {
        if (auto limited = fold.run(limit, {last.origin.toBytes(), last.seq, fold.no()}); !limited)
            return limited;
    }
    if (auto updated = fold.update(EntityType::Device, *id, {{u"revoked_no"_s, fold.no()}, {u"revoke_reason"_s, sqlText(body->reason)}, {u"since_no"_s, fold.no()}}); !updated)
        return updated;
    return fold.moveHead(EntityType::Device, *id, journal::DeviceRecordField);
}

Result<void> foldEntryDecide(Fold &fold, const Change &change)
{
    const auto body = journal::decodeEntryDecision(change);
    if (!body)
        return body.error();
    if (body->reason.isEmpty())
        return foldError(u"FLD-056"_s, Text::tr("This step needs a written reason."), u"reason"_s);
    return fold.run(u"INSERT INTO entry_decision(hash,decided_no,author,reason) VALUES(?,?,?,?) ON CONFLICT(hash) DO UPDATE SET decided_no=excluded.decided_no,"
                    "author=excluded.author,reason=excluded.reason"_s,
                    {body->entry.toBytes(), fold.no(), fold.author().toBytes(), sqlText(body->reason)});
}

Result<void> foldComparison(Fold &fold, const Change &change)
{
    const auto body = journal::decodeComparison(change);
    if (!body)
        return body.error();
    if (body->reason.isEmpty())
        return foldError(u"FLD-056"_s, Text::tr("This step needs a written reason."), u"reason"_s);
    return fold.run(u"INSERT INTO comparison(one,other,decided_no,author,reason) VALUES(?,?,?,?,?) ON CONFLICT(one,other) DO UPDATE SET decided_no=excluded.decided_no,"
                    "author=excluded.author,reason=excluded.reason"_s,
                    {body->one, body->other, fold.no(), fold.author().toBytes(), sqlText(body->reason)});
}

Result<void> foldReissue(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReissue(change);
    if (!body)
        return body.error();
    for (const journal::ReissueBody::Pair &pair : body->pairs) {
        const base::Hash now = pair.now.isNull() ? fold.hash() : pair.now;
        if (auto written = fold.run(u"INSERT INTO reissued(old,new,since_no) VALUES(?,?,?) ON CONFLICT(old) DO UPDATE SET new=excluded.new,since_no=excluded.since_no"_s,
                                    {pair.before.toBytes(), now.toBytes(), fold.no()});
            !written)
            return written;
    }
    return {};
}

Result<void> foldReleasePrepare(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReleasePrepare(change);
    if (!body)
        return body.error();
    const auto document = journal::decodeRelease(body->document);
    if (!document)
        return document.error();
    const auto published = fold.number(u"SELECT count(*) FROM office_release WHERE published_no<>0 AND (epoch>? OR (epoch=? AND version>=?))"_s,
                                       {document->epoch, document->epoch, document->version});
    if (!published)
        return published.error();
    if (*published != 0)
        return foldError(u"FLD-095"_s, Text::tr("A release of this number or a later one has been published already. Prepare the next one."), u"version"_s);
    if (auto replaced = fold.run(u"DELETE FROM office_release WHERE published_no=0"_s, {}); !replaced)
        return replaced;
    return fold.run(u"INSERT INTO office_release(sha256,epoch,version,document,prepared_no,preparer,preparer_sig) VALUES(?,?,?,?,?,?,?)"_s,
                    {journal::sha256(body->document).toBytes(), document->epoch, document->version, body->document, fold.no(), fold.author().toBytes(), body->signature});
}

Result<void> foldReleasePublish(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReleasePublish(change);
    if (!body)
        return body.error();
    const auto prepared = fold.row(u"SELECT preparer,published_no FROM office_release WHERE sha256=?"_s, {body->document.toBytes()}, 2);
    if (!prepared)
        return prepared.error();
    if (prepared->isEmpty() || prepared->at(1).toLongLong() != 0)
        return foldError(u"FLD-096"_s, Text::tr("There is no such prepared release, or it has been published already. Prepare the next one."), u"document"_s);
    if (prepared->at(0).toByteArray() == fold.author().toBytes())
        return base::Error{base::ErrorKind::NotAuthorised, u"FLD-097"_s, Text::tr("Whoever prepared a release may not publish it. Let a second supervisor look at it and publish it."), {}, {}};
    return fold.run(u"UPDATE office_release SET published_no=?,approver=?,approver_sig=?,root_key=?,root_sig=? WHERE sha256=?"_s,
                    {fold.no(), fold.author().toBytes(), body->signature, body->rootKey, body->rootSignature, body->document.toBytes()});
}

} // namespace chengcai::store
