// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/manifest.h"

#include "exchange/bundle/bundleerror.h"
#include "journal/strictcbor.h"

#include <algorithm>

namespace chengcai::exchange {

using namespace Qt::StringLiterals;
using base::Hash;
using base::Result;
using base::Uid;
using journal::CborWriter;
using journal::put;
using journal::view;
using Strict = journal::StrictReader;

namespace {

enum Key : int { Version = 1, Deployment, Type, Bundle, Recipients, Device, Certificate, AppVersion, Schema, Created, Counter, Ranges, Have, Release, Blocks };
constexpr int FormatVersion = 1;
constexpr quint64 Keys = 15;
constexpr quint64 MostRanges = 4096;
constexpr quint64 MostBlocks = 16384;
constexpr qsizetype MostCertificateBytes = 4096;
constexpr qsizetype MostVersionText = 32;

constexpr qint64 Any = std::numeric_limits<qint64>::max();

OriginRange readRange(Strict &in)
{
    OriginRange range;
    in.map(8, u"range"_s);
    in.key(1);
    range.origin = in.uid(u"range.origin"_s);
    in.key(2);
    range.fromSeq = in.number(1, Any, u"range.from"_s);
    in.key(3);
    range.toSeq = in.number(range.fromSeq, Any, u"range.to"_s);
    in.key(4);
    range.prev = in.hash(u"range.prev"_s);
    in.key(5);
    range.head = in.hash(u"range.head"_s);
    in.key(6);
    range.devicePublicKey = in.bytes(32, 32, u"range.device"_s);
    in.key(7);
    range.nonce = in.bytes(16, 16, u"range.nonce"_s);
    in.key(8);
    range.signature = in.bytes(64, 64, u"range.signature"_s);
    in.fine(range.prev.isNull() == (range.fromSeq == 1), u"range.prev"_s);
    return range;
}

Block readBlock(Strict &in)
{
    Block block;
    in.map(6, u"block"_s);
    in.key(1);
    block.type = BlockType(in.number(0, qint64(BlockType::PersonKeys), u"block.type"_s));
    in.key(2);
    block.codec = BlockCodec(in.number(0, qint64(BlockCodec::Zstd), u"block.codec"_s));
    const qint64 most = block.type == BlockType::Entries ? MaxEntriesBlock : MaxBlobBytes;
    in.key(3);
    block.storedBytes = in.number(1, most, u"block.stored"_s);
    in.key(4);
    block.plainBytes = in.number(1, most, u"block.plain"_s);
    in.key(5);
    block.storedHash = in.hash(u"block.stored hash"_s);
    in.key(6);
    block.plainHash = in.hash(u"block.plain hash"_s);
    in.fine(block.codec == BlockCodec::Zstd || (block.storedBytes == block.plainBytes && block.storedHash == block.plainHash), u"block.raw"_s);
    in.fine(block.codec == BlockCodec::Raw || block.storedBytes < block.plainBytes, u"block.zstd"_s);
    return block;
}

void checkWhole(Strict &in, const Manifest &manifest)
{
    qint64 plain = 0;
    for (const Block &block : manifest.blocks)
        plain += block.plainBytes;
    in.fine(plain <= MaxPlainBytes, u"blocks.plain"_s);
    const auto twice = [](auto list, auto less, auto same) {
        std::sort(list.begin(), list.end(), less);
        return std::adjacent_find(list.begin(), list.end(), same) != list.end();
    };
    in.fine(!twice(manifest.ranges, [](const OriginRange &a, const OriginRange &b) { return a.origin < b.origin; }, [](const OriginRange &a, const OriginRange &b) { return a.origin == b.origin; }),
            u"ranges"_s);
    in.fine(!twice(manifest.have, [](const Ack &a, const Ack &b) { return a.origin < b.origin; }, [](const Ack &a, const Ack &b) { return a.origin == b.origin; }), u"have"_s);
    in.fine(!twice(manifest.recipients, std::less<>(), std::equal_to<>()), u"recipients"_s);
    in.fine(!manifest.recipients.empty(), u"recipients"_s);
}

} // namespace

Result<QByteArray> encodeManifest(const Manifest &manifest)
{
    QByteArray raw;
    CborWriter out(raw);
    out.map(Keys);
    put(out, Version, FormatVersion);
    put(out, Deployment, view(manifest.deployment));
    put(out, Type, qint64(manifest.type));
    put(out, Bundle, view(manifest.bundle));
    out.integer(Recipients);
    out.array(manifest.recipients.size());
    for (const Uid &one : manifest.recipients)
        out.bytes(view(one));
    put(out, Device, view(manifest.device));
    put(out, Certificate, manifest.certificate);
    out.integer(AppVersion);
    out.text(manifest.appVersion);
    put(out, Schema, manifest.schema);
    put(out, Created, manifest.createdHlc);
    put(out, Counter, manifest.counter);
    out.integer(Ranges);
    out.array(manifest.ranges.size());
    for (const OriginRange &range : manifest.ranges) {
        out.map(8);
        put(out, 1, view(range.origin));
        put(out, 2, range.fromSeq);
        put(out, 3, range.toSeq);
        put(out, 4, view(range.prev));
        put(out, 5, view(range.head));
        put(out, 6, range.devicePublicKey);
        put(out, 7, range.nonce);
        put(out, 8, range.signature);
    }
    out.integer(Have);
    out.array(manifest.have.size());
    for (const Ack &ack : manifest.have) {
        out.map(3);
        put(out, 1, view(ack.origin));
        put(out, 2, ack.seq);
        put(out, 3, view(ack.hash));
    }
    out.integer(Release);
    out.map(2);
    put(out, 1, manifest.releaseEpoch);
    put(out, 2, manifest.releaseVersion);
    out.integer(Blocks);
    out.array(manifest.blocks.size());
    for (const Block &block : manifest.blocks) {
        out.map(6);
        put(out, 1, qint64(block.type));
        put(out, 2, qint64(block.codec));
        put(out, 3, block.storedBytes);
        put(out, 4, block.plainBytes);
        put(out, 5, view(block.storedHash));
        put(out, 6, view(block.plainHash));
    }
    if (const auto read = decodeManifest(raw); !read)
        return read.error();
    return raw;
}

Result<Manifest> decodeManifest(QByteArrayView raw)
{
    if (raw.size() > MaxManifestBytes)
        return notGenuine(u"BND-030"_s, u"manifest too long"_s);
    Strict in(raw);
    Manifest manifest;
    in.map(Keys, u"manifest"_s);
    in.key(Version);
    (void)in.number(FormatVersion, FormatVersion, u"version"_s);
    in.key(Deployment);
    manifest.deployment = in.uid(u"deployment"_s);
    in.key(Type);
    manifest.type = BundleType(in.number(0, qint64(BundleType::EnrolReply), u"type"_s));
    in.key(Bundle);
    manifest.bundle = in.uid(u"bundle"_s);
    in.key(Recipients);
    for (quint64 i = in.array(MaxRecipients, u"recipients"_s); i > 0 && in.ok(); --i)
        manifest.recipients.push_back(in.uid(u"recipient"_s));
    in.key(Device);
    manifest.device = in.uid(u"device"_s);
    in.key(Certificate);
    manifest.certificate = in.bytes(0, MostCertificateBytes, u"certificate"_s);
    in.key(AppVersion);
    manifest.appVersion = in.text(MostVersionText, u"program"_s);
    in.key(Schema);
    manifest.schema = in.number(1, 1'000'000, u"schema"_s);
    in.key(Created);
    manifest.createdHlc = in.number(0, Any, u"created"_s);
    in.key(Counter);
    manifest.counter = in.number(0, Any, u"counter"_s);
    in.key(Ranges);
    for (quint64 i = in.array(MostRanges, u"ranges"_s); i > 0 && in.ok(); --i)
        manifest.ranges.push_back(readRange(in));
    in.key(Have);
    for (quint64 i = in.array(MostRanges, u"have"_s); i > 0 && in.ok(); --i) {
        Ack ack;
        in.map(3, u"have"_s);
        in.key(1);
        ack.origin = in.uid(u"have.origin"_s);
        in.key(2);
        ack.seq = in.number(1, Any, u"have.seq"_s);
        in.key(3);
        ack.hash = in.hash(u"have.hash"_s);
        manifest.have.push_back(ack);
    }
    in.key(Release);
    in.map(2, u"release"_s);
    in.key(1);
    manifest.releaseEpoch = in.number(0, Any, u"release.epoch"_s);
    in.key(2);
    manifest.releaseVersion = in.number(0, Any, u"release.version"_s);
    in.key(Blocks);
    for (quint64 i = in.array(MostBlocks, u"blocks"_s); i > 0 && in.ok(); --i)
        manifest.blocks.push_back(readBlock(in));
    in.finish();
    checkWhole(in, manifest);
    if (!in.ok())
        return notGenuine(u"BND-031"_s, in.what());
    return manifest;
}

} // namespace chengcai::exchange
