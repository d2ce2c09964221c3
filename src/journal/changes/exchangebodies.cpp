// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/exchangebodies.h"

#include "journal/changes/fields.h"

#include <algorithm>
#include <limits>

namespace chengcai::journal {

namespace {

enum TransferField { TransferBundle = 1, TransferFile = 2, TransferHeads = 3 };
enum RefusedField { RefusedFile = 1, RefusedCode = 2 };
enum DeviceField { DevicePublicKey = 1, DeviceBoxKey = 2, DeviceLabel = 3, DeviceUnit = 4 };
enum RevokeField { RevokeReason = 1, RevokeHeads = 2 };
enum ReissueField { ReissuePairs = 1 };
enum PrepareField { PrepareDocument = 1, PrepareSignature = 2 };
enum PublishField { PublishDocument = 1, PublishSignature = 2, PublishRoot = 3, PublishRootSignature = 4 };
enum DecisionField { DecisionEntry = 1, DecisionReason = 2 };
enum ComparisonField { ComparedOne = 1, ComparedOther = 2, ComparedReason = 3 };

constexpr qsizetype UidBytes = 16;
constexpr qsizetype KeyBytes = 32;
constexpr qsizetype SignatureBytes = 64;

QByteArrayView viewOf(const base::Hash &hash)
{
    return {hash.bytes.data(), qsizetype(hash.bytes.size())};
}

void readHash(BodyReader &in, base::Hash &hash)
{
    QByteArray bytes;
    in.bytes(bytes);
    if (bytes.size() != 32)
        in.refuse();
    hash = base::Hash::fromBytes(bytes);
}

void readSignature(BodyReader &in, QByteArray &signature)
{
    in.bytes(signature);
    if (signature.size() != SignatureBytes)
        in.refuse();
}

bool readPairs(CborReader &in, std::vector<ReissueBody::Pair> &pairs)
{
    quint64 count = 0;
    if (!in.array(count) || count == 0 || count > 2 * MaxReissued || count % 2 != 0)
        return false;
    for (quint64 i = 0; i < count; i += 2) {
        QByteArrayView before;
        QByteArrayView now;
        if (!in.bytes(before) || !in.bytes(now) || before.size() != KeyBytes || now.size() != KeyBytes)
            return false;
        pairs.push_back({base::Hash::fromBytes(before), base::Hash::fromBytes(now)});
    }
    return true;
}

void readKey(BodyReader &in, QByteArray &key)
{
    in.bytes(key);
    if (key.size() != KeyBytes)
        in.refuse();
}

} // namespace

Change encodeTransfer(ChangeKind kind, const TransferBody &body)
{
    BodyWriter out;
    out.uid(TransferBundle, body.bundle);
    out.bytes(TransferFile, viewOf(body.fileHash));
    if (out.wants(TransferHeads, true))
        writeHeads(out.cbor(), body.heads);
    return {kind, {}, {}, out.take()};
}

base::Result<TransferBody> decodeTransfer(const Change &change)
{
    TransferBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case TransferBundle: in.uid(body.bundle); break;
        case TransferFile: readHash(in, body.fileHash); break;
        case TransferHeads:
            if (!readHeads(in.cbor(), body.heads))
                in.refuse();
            break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(TransferFile, TransferHeads)); !read)
        return read.error();
    return body;
}

Change encodeFileRefused(const FileRefusedBody &body)
{
    BodyWriter out;
    out.bytes(RefusedFile, viewOf(body.fileHash));
    out.text(RefusedCode, body.code);
    return {ChangeKind::FileRefused, {}, {}, out.take()};
}

base::Result<FileRefusedBody> decodeFileRefused(const Change &change)
{
    FileRefusedBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case RefusedFile: readHash(in, body.fileHash); break;
        case RefusedCode: in.text(body.code); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(RefusedFile, RefusedCode)); !read)
        return read.error();
    return body;
}

Change encodeDevice(const DeviceBody &body)
{
    BodyWriter out;
    out.bytes(DevicePublicKey, body.publicKey);
    out.bytes(DeviceBoxKey, body.boxKey);
    out.text(DeviceLabel, body.label);
    out.text(DeviceUnit, body.unit);
    return {ChangeKind::DeviceApprove, {}, {}, out.take()};
}

base::Result<DeviceBody> decodeDevice(const Change &change)
{
    DeviceBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case DevicePublicKey: readKey(in, body.publicKey); break;
        case DeviceBoxKey: readKey(in, body.boxKey); break;
        case DeviceLabel: in.text(body.label); break;
        case DeviceUnit: in.text(body.unit); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(DevicePublicKey, DeviceBoxKey, DeviceLabel)); !read)
        return read.error();
    return body;
}

Change encodeDeviceRevoke(const base::Uid &entity, const DeviceRevokeBody &body, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.text(RevokeReason, body.reason);
    if (out.wants(RevokeHeads, true))
        writeHeads(out.cbor(), body.lastAccepted);
    return {ChangeKind::DeviceRevoke, entity, std::move(base), out.take()};
}

base::Result<DeviceRevokeBody> decodeDeviceRevoke(const Change &change)
{
    DeviceRevokeBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case RevokeReason: in.text(body.reason); break;
        case RevokeHeads:
            if (!readHeads(in.cbor(), body.lastAccepted))
                in.refuse();
            break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(RevokeReason, RevokeHeads)); !read)
        return read.error();
    return body;
}

Change encodeEntryDecision(const EntryDecisionBody &body)
{
    BodyWriter out;
    out.bytes(DecisionEntry, viewOf(body.entry));
    out.text(DecisionReason, body.reason);
    return {ChangeKind::EntryDecide, {}, {}, out.take()};
}

base::Result<EntryDecisionBody> decodeEntryDecision(const Change &change)
{
    EntryDecisionBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case DecisionEntry: readHash(in, body.entry); break;
        case DecisionReason: in.text(body.reason); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(DecisionEntry, DecisionReason)); !read)
        return read.error();
    return body;
}

Change encodeComparison(const ComparisonBody &body)
{
    BodyWriter out;
    out.bytes(ComparedOne, body.one);
    out.bytes(ComparedOther, body.other);
    out.text(ComparedReason, body.reason);
    return {ChangeKind::Compare, {}, {}, out.take()};
}

base::Result<ComparisonBody> decodeComparison(const Change &change)
{
    ComparisonBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case ComparedOne: in.bytes(body.one); break;
        case ComparedOther: in.bytes(body.other); break;
        case ComparedReason: in.text(body.reason); break;
        default: in.refuse();
        }
    }
    const bool sides = (body.one.size() == UidBytes || body.one.size() == KeyBytes) && body.one.size() == body.other.size() && body.one < body.other;
    if (!sides)
        in.refuse();
    if (const auto read = in.finish(fieldMask(ComparedOne, ComparedOther, ComparedReason)); !read)
        return read.error();
    return body;
}

Change encodeReissue(const ReissueBody &body)
{
    BodyWriter out;
    if (out.wants(ReissuePairs, true)) {
        out.cbor().array(2 * body.pairs.size());
        for (const ReissueBody::Pair &pair : body.pairs) {
            out.cbor().bytes(viewOf(pair.before));
            out.cbor().bytes(viewOf(pair.now));
        }
    }
    return {ChangeKind::Reissue, {}, {}, out.take()};
}

base::Result<ReissueBody> decodeReissue(const Change &change)
{
    ReissueBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        if (field != ReissuePairs || !readPairs(in.cbor(), body.pairs))
            in.refuse();
    }
    if (const auto read = in.finish(fieldMask(ReissuePairs)); !read)
        return read.error();
    return body;
}

Change encodeReleasePrepare(const ReleasePrepareBody &body)
{
    BodyWriter out;
    out.bytes(PrepareDocument, body.document);
    out.bytes(PrepareSignature, body.signature);
    return {ChangeKind::ReleasePrepare, {}, {}, out.take()};
}

base::Result<ReleasePrepareBody> decodeReleasePrepare(const Change &change)
{
    ReleasePrepareBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case PrepareDocument: in.bytes(body.document); break;
        case PrepareSignature: readSignature(in, body.signature); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(PrepareDocument, PrepareSignature)); !read)
        return read.error();
    return body;
}

Change encodeReleasePublish(const ReleasePublishBody &body)
{
    BodyWriter out;
    out.bytes(PublishDocument, viewOf(body.document));
    out.bytes(PublishSignature, body.signature);
    out.bytes(PublishRoot, body.rootKey);
    out.bytes(PublishRootSignature, body.rootSignature);
    return {ChangeKind::ReleasePublish, {}, {}, out.take()};
}

base::Result<ReleasePublishBody> decodeReleasePublish(const Change &change)
{
    ReleasePublishBody body;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case PublishDocument: readHash(in, body.document); break;
        case PublishSignature: readSignature(in, body.signature); break;
        case PublishRoot: readKey(in, body.rootKey); break;
        case PublishRootSignature: readSignature(in, body.rootSignature); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(PublishDocument, PublishSignature, PublishRoot, PublishRootSignature)); !read)
        return read.error();
    return body;
}

} // namespace chengcai::journal
