// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/bundlewriter.h"

#include "exchange/bundle/bundleerror.h"
#include "exchange/bundle/bundleformat.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <zstd.h>

namespace chengcai::exchange {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr int CompressionLevel = 9;

Error notWritten(const QString &detail)
{
    return {ErrorKind::StoreProblem, u"BND-040"_s, Bundles::tr("The exchange file could not be written. Make room or choose another place, then export again."), detail, {}};
}

/// What is not made smaller travels as it is.
QByteArray compressed(const QByteArray &plain)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), plain.constData(), size_t(plain.size()), CompressionLevel);
    if (ZSTD_isError(size) || qsizetype(size) >= plain.size())
        return plain;
    packed.truncate(qsizetype(size));
    return packed;
}

/// Cuts what comes into chunks, seals and writes them; all but the last are full.
class SealedOutput
{
public:
    SealedOutput(QIODevice &out, QByteArrayView fileKey) : m_out(out), m_hash(QCryptographicHash::Sha256), m_sealer(fileKey) {}

    [[nodiscard]] QByteArray streamHeader() const { return m_sealer.header(); }
    [[nodiscard]] bool start(const QByteArray &header)
    {
        m_associated = header;
        return put(header);
    }
    [[nodiscard]] bool add(QByteArrayView plain)
    {
        m_waiting.append(plain);
        // The last chunk says that it is: one full chunk waits until something follows.
        while (m_waiting.size() > ChunkBytes) {
            if (!putChunk(m_waiting.first(ChunkBytes), false))
                return false;
            m_waiting.remove(0, ChunkBytes);
        }
        return true;
    }
    [[nodiscard]] bool finish() { return putChunk(m_waiting, true) && put(QByteArrayView(TrailerMark, 8)) && m_out.write(m_hash.result()) == 32; }

private:
    [[nodiscard]] bool putChunk(QByteArrayView plain, bool last)
    {
        const QByteArray sealed = m_sealer.push(plain, m_associated, last);
        m_associated.clear();
        const quint32 length = qToBigEndian(quint32(sealed.size()));
        return put({reinterpret_cast<const char *>(&length), qsizetype(sizeof length)}) && put(sealed);
    }
    [[nodiscard]] bool put(QByteArrayView bytes)
    {
        m_hash.addData(bytes);
        return m_out.write(bytes.data(), bytes.size()) == bytes.size();
    }

    QIODevice &m_out;
    QCryptographicHash m_hash;
    journal::StreamSealer m_sealer;
    QByteArray m_associated;
    QByteArray m_waiting;
};

} // namespace

BundleWriter::BundleWriter(Manifest head, const QString &spoolFolder) : m_manifest(std::move(head)), m_spool(spoolFolder + u"/export-XXXXXX.part"_s)
{
    m_manifest.bundle = journal::randomUid();
    m_manifest.recipients.clear();
    m_manifest.blocks.clear();
}

Result<void> BundleWriter::addBlock(BlockType type, const QByteArray &plain)
{
    const qint64 most = type == BlockType::Entries ? MaxEntriesBlock : MaxBlobBytes;
    if (plain.isEmpty() || plain.size() > most)
        return Error{ErrorKind::InputRefused, u"BND-041"_s, Bundles::tr("A file of this size does not travel; it may have at most %1 bytes and not be empty.").arg(most), {}, {}};
    const QByteArray stored = compressed(plain);
    if ((!m_spool.isOpen() && !m_spool.open()) || m_spool.write(stored) != stored.size())
        return notWritten(m_spool.errorString());
    const bool packed = stored.size() < plain.size();
    m_manifest.blocks.push_back({type, packed ? BlockCodec::Zstd : BlockCodec::Raw, stored.size(), plain.size(), journal::sha256(stored), journal::sha256(plain)});
    return {};
}

Result<void> BundleWriter::flushEntries()
{
    if (m_entries.isEmpty())
        return {};
    Result<void> added = addBlock(BlockType::Entries, m_entries);
    m_entries.clear();
    return added;
}

Result<void> BundleWriter::addEntry(const journal::SignedEntry &entry)
{
    const qint64 size = qint64(sizeof(quint32)) + entry.raw.size() + SignatureBytes;
    if (m_entries.size() + size > MaxEntriesBlock) {
        if (auto flushed = flushEntries(); !flushed)
            return flushed;
    }
    const quint32 length = qToBigEndian(quint32(entry.raw.size()));
    m_entries.append(reinterpret_cast<const char *>(&length), sizeof length).append(entry.raw).append(entry.signature);
    return {};
}

Result<void> BundleWriter::addBlob(const QByteArray &content)
{
    if (auto flushed = flushEntries(); !flushed)
        return flushed;
    return addBlock(BlockType::Blob, content);
}

Result<void> BundleWriter::addPart(BlockType type, const QByteArray &content)
{
    if (auto flushed = flushEntries(); !flushed)
        return flushed;
    return addBlock(type, content);
}

Result<void> BundleWriter::write(QIODevice &out, const QList<QByteArray> &recipientKeys, const journal::SigningKey &device)
{
    if (auto flushed = flushEntries(); !flushed)
        return flushed;
    const journal::Secret fileKey(journal::randomBytes(journal::StreamKeyBytes));
    OuterHeader header;
    header.bundle = m_manifest.bundle;
    qint64 stored = 0;
    for (const Block &block : m_manifest.blocks)
        stored += block.storedBytes;
    for (const QByteArray &key : recipientKeys) {
        m_manifest.recipients.push_back(journal::recipientId(key));
        header.recipients.push_back({m_manifest.recipients.back(), journal::sealFor(key, fileKey.view())});
    }
    const auto manifest = encodeManifest(m_manifest);
    if (!manifest)
        return manifest.error();
    header.totalBytes = headerBytes(header.recipients.size()) + bodyBytes(qint64(sizeof(quint32)) + manifest->size() + SignatureBytes + stored) + TrailerBytes;
    if (header.totalBytes > MaxBundleBytes)
        return Error{ErrorKind::InputRefused, u"BND-042"_s, Bundles::tr("The exchange file would be larger than %1 MiB. Export fewer attachments at once.").arg(MaxBundleBytes >> 20), {}, {}};
    SealedOutput sealed(out, fileKey.view());
    header.streamHeader = sealed.streamHeader();
    const quint32 length = qToBigEndian(quint32(manifest->size()));
    bool written = sealed.start(encodeHeader(header)) && sealed.add({reinterpret_cast<const char *>(&length), qsizetype(sizeof length)}) && sealed.add(*manifest)
        && sealed.add(device.sign(manifestMessage(*manifest)));
    if (m_spool.isOpen() && !m_spool.seek(0))
        written = false;
    for (qint64 left = stored; written && left > 0;) {
        const QByteArray part = m_spool.read(std::min<qint64>(left, 1 << 20));
        written = !part.isEmpty() && sealed.add(part);
        left -= part.size();
    }
    return written && sealed.finish() ? Result<void>() : notWritten(out.errorString());
}

} // namespace chengcai::exchange
