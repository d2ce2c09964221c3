// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/bundlereader.h"

#include "exchange/bundle/bundleerror.h"
#include "exchange/bundle/bundleformat.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <zstd.h>

#include <algorithm>

namespace chengcai::exchange {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qint64 PartBytes = 1 << 20;

Error spoolFailed(const QString &detail)
{
    return {ErrorKind::StoreProblem, u"BND-050"_s, Bundles::tr("There is no room to unpack the exchange file, so nothing was taken over. Make room, then import it again."), detail, {}};
}

/// The trailer: what arrived is what was written. Says nothing of who wrote it.
Result<void> checkTrailer(QIODevice &file, qint64 size)
{
    if (!file.seek(0))
        return damagedBundle(u"BND-004"_s, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = size - 32; left > 0;) {
        const QByteArray part = file.read(std::min(left, PartBytes));
        if (part.isEmpty())
            return damagedBundle(u"BND-004"_s, file.errorString());
        hash.addData(part);
        left -= part.size();
    }
    const bool ends = file.read(32) == hash.result() && file.seek(size - TrailerBytes) && file.read(8) == QByteArrayView(TrailerMark, 8);
    return ends ? Result<void>() : damagedBundle(u"BND-004"_s, u"trailer"_s);
}

Result<journal::Secret> fileKey(const OuterHeader &header, const journal::BoxKey &key)
{
    const base::Uid own = journal::recipientId(key.publicKey);
    for (const OuterHeader::Recipient &one : header.recipients) {
        if (one.id != own)
            continue;
        if (auto opened = journal::openSealed(key, one.sealedKey); opened && opened->view().size() == journal::StreamKeyBytes)
            return opened;
    }
    return Error{ErrorKind::NotAuthentic, u"BND-010"_s, Bundles::tr("The file is not addressed to this office, so it cannot be opened. Have it exported for this office."), {}, {}};
}

/// The sealed stream into the spool. Every chunk but the last is full and the last says that it is.
Result<void> unseal(QIODevice &file, qint64 from, qint64 until, QByteArrayView key, const OuterHeader &header, const QByteArray &associated, QIODevice &spool)
{
    journal::StreamOpener opener(key, header.streamHeader);
    if (!file.seek(from))
        return damagedBundle(u"BND-004"_s, file.errorString());
    QByteArray first = associated;
    for (bool last = false; !last;) {
        const QByteArray length = file.read(sizeof(quint32));
        const qint64 size = length.size() == sizeof(quint32) ? qFromBigEndian<quint32>(length.constData()) : 0;
        if (size < journal::StreamTagBytes || size > ChunkBytes + journal::StreamTagBytes || file.pos() + size > until)
            return notGenuine(u"BND-012"_s, u"chunk"_s);
        const auto chunk = opener.pull(file.read(size), first);
        if (!chunk)
            return notGenuine(u"BND-011"_s, u"seal"_s);
        first.clear();
        last = chunk->last;
        if (!last && chunk->plain.size() != ChunkBytes)
            return notGenuine(u"BND-012"_s, u"short chunk"_s);
        if (spool.write(chunk->plain) != chunk->plain.size())
            return spoolFailed(spool.errorString());
    }
    return file.pos() == until ? Result<void>() : notGenuine(u"BND-012"_s, u"after the end"_s);
}

Result<QByteArray> unpacked(const Block &block, const QByteArray &stored)
{
    if (block.codec == BlockCodec::Raw)
        return stored;
    // One frame, no larger than it says it is: room for more is never made.
    QByteArray plain(qsizetype(block.plainBytes), Qt::Uninitialized);
    const bool single = ZSTD_findFrameCompressedSize(stored.constData(), size_t(stored.size())) == size_t(stored.size());
    const size_t size = single ? ZSTD_decompress(plain.data(), size_t(plain.size()), stored.constData(), size_t(stored.size())) : 0;
    if (ZSTD_isError(size) || qint64(size) != block.plainBytes)
        return notGenuine(u"BND-034"_s, u"size"_s);
    return plain;
}

} // namespace

BundleReader::BundleReader(Manifest manifest, std::unique_ptr<QTemporaryFile> spool, qint64 blocksAt) : m_manifest(std::move(manifest)), m_spool(std::move(spool))
{
    for (const Block &block : m_manifest.blocks) {
        m_places.push_back(blocksAt);
        blocksAt += block.storedBytes;
    }
}

Result<std::unique_ptr<BundleReader>> BundleReader::open(QIODevice &file, const BundleTrust &trust, const QString &spoolFolder)
{
    const qint64 size = file.size();
    if (!file.seek(0))
        return damagedBundle(u"BND-004"_s, file.errorString());
    const QByteArray start = file.read(headerBytes(MaxRecipients));
    const auto header = decodeHeader(start, size);
    if (!header)
        return header.error();
    if (const auto whole = checkTrailer(file, size); !whole)
        return whole.error();
    const auto key = fileKey(*header, *trust.key);
    if (!key)
        return key.error();
    auto spool = std::make_unique<QTemporaryFile>(spoolFolder + u"/import-XXXXXX.part"_s);
    if (!spool->open())
        return spoolFailed(spool->errorString());
    const qsizetype length = headerBytes(header->recipients.size());
    if (const auto opened = unseal(file, length, size - TrailerBytes, key->view(), *header, start.first(length), *spool); !opened)
        return opened.error();

    const qint64 plain = spool->pos();
    if (!spool->seek(0))
        return spoolFailed(spool->errorString());
    const QByteArray head = spool->read(sizeof(quint32));
    const qint64 manifestBytes = head.size() == sizeof(quint32) ? qFromBigEndian<quint32>(head.constData()) : -1;
    if (manifestBytes <= 0 || manifestBytes > MaxManifestBytes || qint64(sizeof(quint32)) + manifestBytes + SignatureBytes > plain)
        return notGenuine(u"BND-030"_s, u"manifest length"_s);
    const QByteArray raw = spool->read(manifestBytes);
    const QByteArray signature = spool->read(SignatureBytes);
    auto manifest = decodeManifest(raw);
    if (!manifest)
        return manifest.error();
    std::vector<base::Uid> outer;
    std::transform(header->recipients.begin(), header->recipients.end(), std::back_inserter(outer), [](const OuterHeader::Recipient &one) { return one.id; });
    if (manifest->bundle != header->bundle || manifest->recipients != outer)
        return notGenuine(u"BND-020"_s, u"re-wrapped"_s);
    if (!trust.deployment.isNull() && manifest->deployment != trust.deployment)
        return Error{ErrorKind::NotAuthentic, u"BND-021"_s, Bundles::tr("The file belongs to another office, so nothing was taken over."), {}, {}};
    const auto device = trust.device(manifest->device, manifest->certificate);
    if (!device)
        return device.error();
    if (journal::deviceId(*device) != manifest->device)
        return notGenuine(u"BND-022"_s, u"device"_s);
    if (!journal::verifySignature(*device, manifestMessage(raw), signature))
        return notGenuine(u"BND-023"_s, u"signature"_s);
    const qint64 blocksAt = spool->pos();
    qint64 stored = 0;
    for (const Block &block : manifest->blocks)
        stored += block.storedBytes;
    if (blocksAt + stored != plain)
        return notGenuine(u"BND-032"_s, u"blocks"_s);
    std::unique_ptr<BundleReader> reader(new BundleReader(*std::move(manifest), std::move(spool), blocksAt));
    if (const auto good = reader->checkBlocks(); !good)
        return good.error();
    return Result<std::unique_ptr<BundleReader>>(std::move(reader));
}

/// Before anything is unpacked.
Result<void> BundleReader::checkBlocks()
{
    for (size_t i = 0; i < m_manifest.blocks.size(); ++i) {
        const Block &block = m_manifest.blocks[i];
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!m_spool->seek(m_places[i]))
            return spoolFailed(m_spool->errorString());
        for (qint64 left = block.storedBytes; left > 0;) {
            const QByteArray part = m_spool->read(std::min(left, PartBytes));
            if (part.isEmpty())
                return spoolFailed(m_spool->errorString());
            hash.addData(part);
            left -= part.size();
        }
        if (hash.result() != block.storedHash.toBytes())
            return notGenuine(u"BND-033"_s, u"block %1"_s.arg(i));
    }
    return {};
}

Result<QByteArray> BundleReader::plain(size_t block)
{
    const Block &wanted = m_manifest.blocks.at(block);
    if (!m_spool->seek(m_places[block]))
        return spoolFailed(m_spool->errorString());
    const QByteArray stored = m_spool->read(wanted.storedBytes);
    if (stored.size() != wanted.storedBytes)
        return spoolFailed(m_spool->errorString());
    auto plain = unpacked(wanted, stored);
    if (plain && journal::sha256(*plain) != wanted.plainHash)
        return notGenuine(u"BND-034"_s, u"hash"_s);
    return plain;
}

Result<void> BundleReader::entries(size_t block, const std::function<Result<void>(const Entry &)> &visit)
{
    if (m_manifest.blocks.at(block).type != BlockType::Entries)
        return notGenuine(u"BND-036"_s, u"block %1"_s.arg(block));
    const auto whole = plain(block);
    if (!whole)
        return whole.error();
    QByteArrayView left(*whole);
    while (!left.isEmpty()) {
        const qint64 length = left.size() >= qsizetype(sizeof(quint32)) ? qFromBigEndian<quint32>(left.data()) : 0;
        if (length <= 0 || length > journal::MaxEntryBytes || qint64(sizeof(quint32)) + length + SignatureBytes > left.size())
            return notGenuine(u"BND-035"_s, u"entry length"_s);
        const Entry entry{left.sliced(sizeof(quint32), qsizetype(length)), left.sliced(qsizetype(sizeof(quint32)) + qsizetype(length), SignatureBytes)};
        if (auto visited = visit(entry); !visited)
            return visited;
        left = left.sliced(qsizetype(sizeof(quint32)) + qsizetype(length) + SignatureBytes);
    }
    return {};
}

Result<QByteArray> BundleReader::content(size_t block)
{
    if (m_manifest.blocks.at(block).type == BlockType::Entries)
        return notGenuine(u"BND-036"_s, u"block %1"_s.arg(block));
    return plain(block);
}

} // namespace chengcai::exchange
