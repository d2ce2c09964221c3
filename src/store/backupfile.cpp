// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupfile.h"

#include "journal/cbor.h"
#include "journal/crypto.h"
#include "journal/sealing.h"
#include "store/files.h"
#include "store/sealedfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <sodium.h>

#include <cerrno>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Hash;
using base::Result;
using journal::CborReader;
using journal::CborWriter;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr QByteArrayView Magic("CCBAK1\r\n", 8);
constexpr QByteArrayView SealedMagic("CCBAK2\r\n", 8);
constexpr qint64 ChunkSize = 1 << 20;
constexpr qint64 LargestManifest = 64 << 20;
constexpr qint64 LargestHead = 1 << 20;
enum Key : int { Version = 1, MadeAt, Entries, ChainHead, Parts, Holders = Parts, StreamStart };

Error damaged(const QString &detail)
{
    return {ErrorKind::InputRefused, u"BAK-001"_s, Text::tr("The file is not a backup, is incomplete or was changed. Use another backup."), detail, {}};
}

class Sha256
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(const QByteArray &bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<unsigned long long>(bytes.size()));
    }
    [[nodiscard]] Hash result()
    {
        Hash hash;
        crypto_hash_sha256_final(&m_state, hash.bytes.data());
        return hash;
    }

private:
    crypto_hash_sha256_state m_state;
};

/// Where the bytes of a container come from, and where they go.
using Source = std::function<QByteArray(qint64 most)>;
using Sink = std::function<bool(QByteArrayView)>;

Source from(QFile &file)
{
    return [&file](qint64 most) { return file.read(most); };
}

/// Moves `size` bytes through both hashes; `out` may be null.
bool pump(const Source &in, const Sink &out, qint64 size, Sha256 &part, Sha256 &whole)
{
    while (size > 0) {
        const QByteArray chunk = in(std::min(size, ChunkSize));
        if (chunk.isEmpty() || (out && !out(chunk)))
            return false;
        part.add(chunk);
        whole.add(chunk);
        size -= chunk.size();
    }
    return true;
}

/// Exactly so many bytes, or fewer where there are no more.
QByteArray take(const Source &in, qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray more = in(size - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

QByteArray encode(const BackupManifest &manifest)
{
    QByteArray out;
    CborWriter writer(out);
    writer.map(5);
    writer.integer(Version);
    writer.integer(1);
    writer.integer(MadeAt);
    writer.integer(manifest.madeAt);
    writer.integer(Entries);
    writer.integer(manifest.entries);
    writer.integer(ChainHead);
    writer.bytes(manifest.chain.toBytes());
    writer.integer(Parts);
    writer.array(manifest.parts.size());
    for (const BackupManifest::Part &part : manifest.parts) {
        writer.array(3);
        writer.text(part.name);
        writer.integer(part.size);
        writer.bytes(part.sha256.toBytes());
    }
    return out;
}

bool isKey(CborReader &reader, int expected)
{
    qint64 key = 0;
    return reader.integer(key) && key == expected;
}

bool readHash(CborReader &reader, Hash &hash)
{
    QByteArrayView bytes;
    if (!reader.bytes(bytes) || bytes.size() != 32)
        return false;
    hash = Hash::fromBytes(bytes);
    return true;
}

bool decode(const QByteArray &bytes, BackupManifest &manifest)
{
    static const QRegularExpression name(u"\\A(store\\.ccj|blobs/[0-9a-f]{2}/[0-9a-f]{64})\\z"_s);
    CborReader reader(bytes);
    quint64 count = 0;
    qint64 version = 0;
    if (!reader.map(count) || count != 5 || !isKey(reader, Version) || !reader.integer(version) || version != 1 || !isKey(reader, MadeAt)
        || !reader.integer(manifest.madeAt) || !isKey(reader, Entries) || !reader.integer(manifest.entries) || !isKey(reader, ChainHead)
        || !readHash(reader, manifest.chain) || !isKey(reader, Parts) || !reader.array(count))
        return false;
    for (quint64 i = 0; i < count; ++i) {
        BackupManifest::Part part;
        quint64 three = 0;
        if (!reader.array(three) || three != 3 || !reader.text(part.name) || !reader.integer(part.size) || !readHash(reader, part.sha256)
            || part.size < 0 || !name.match(part.name).hasMatch())
            return false;
        manifest.parts.push_back(part);
    }
    return reader.finish();
}

Result<void> open(QFile &file)
{
    if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly))
        return {};
    return Error{ErrorKind::InputRefused, u"BAK-005"_s,
                 Text::tr("The backup cannot be opened. Check that it is a file, that the drive is there and that you may read it."), file.fileName(), {}};
}

/// Magic, length and what has that length.
QByteArray headOf(const Source &in, QByteArrayView magic, qint64 largest)
{
    const QByteArray start = take(in, magic.size() + 4);
    if (start.size() != magic.size() + 4 || !start.startsWith(magic))
        return {};
    const qint64 length = qFromBigEndian<quint32>(start.constData() + magic.size());
    const QByteArray content = length <= largest ? take(in, length) : QByteArray();
    return content.size() == length ? start + content : QByteArray();
}

QByteArray headWith(QByteArrayView magic, const QByteArray &content)
{
    QByteArray head(magic.toByteArray());
    head.resize(magic.size() + 4);
    qToBigEndian(static_cast<quint32>(content.size()), head.data() + magic.size());
    return head + content;
}

/// The head of a sealed backup.
struct SealedHead {
    BackupManifest manifest; ///< without parts
    std::vector<BackupHolder> holders;
    std::vector<QByteArray> sealed;
    QByteArray streamHeader;
};

QByteArray encode(const SealedHead &head)
{
    QByteArray out;
    CborWriter writer(out);
    writer.map(6);
    writer.integer(Version);
    writer.integer(2);
    writer.integer(MadeAt);
    writer.integer(head.manifest.madeAt);
    writer.integer(Entries);
    writer.integer(head.manifest.entries);
    writer.integer(ChainHead);
    writer.bytes(head.manifest.chain.toBytes());
    writer.integer(Holders);
    writer.array(head.holders.size());
    for (size_t i = 0; i < head.holders.size(); ++i) {
        writer.array(3);
        writer.bytes(head.holders[i].publicKey);
        writer.bytes(head.holders[i].box);
        writer.bytes(head.sealed[i]);
    }
    writer.integer(StreamStart);
    writer.bytes(head.streamHeader);
    return out;
}

bool decode(QByteArrayView bytes, SealedHead &head)
{
    CborReader reader(bytes);
    quint64 count = 0;
    qint64 version = 0;
    if (!reader.map(count) || count != 6 || !isKey(reader, Version) || !reader.integer(version) || version != 2 || !isKey(reader, MadeAt) || !reader.integer(head.manifest.madeAt)
        || !isKey(reader, Entries) || !reader.integer(head.manifest.entries) || !isKey(reader, ChainHead) || !readHash(reader, head.manifest.chain) || !isKey(reader, Holders)
        || !reader.array(count))
        return false;
    for (quint64 i = 0; i < count; ++i) {
        quint64 three = 0;
        QByteArrayView key;
        QByteArrayView box;
        QByteArrayView sealed;
        if (!reader.array(three) || three != 3 || !reader.bytes(key) || !reader.bytes(box) || !reader.bytes(sealed) || key.size() != 32
            || sealed.size() != journal::StreamKeyBytes + journal::SealBytes)
            return false;
        head.holders.push_back({key.toByteArray(), box.toByteArray()});
        head.sealed.push_back(sealed.toByteArray());
    }
    QByteArrayView stream;
    if (!isKey(reader, StreamStart) || !reader.bytes(stream) || !reader.finish())
        return false;
    head.streamHeader = stream.toByteArray();
    return true;
}

/// Magic and length included, as it is bound to the stream; empty: this is no sealed backup.
Result<QByteArray> readHead(QFile &file, SealedHead &head)
{
    const QByteArray bytes = headOf(from(file), SealedMagic, LargestHead);
    if (bytes.isEmpty() || !decode(QByteArrayView(bytes).sliced(SealedMagic.size() + 4), head))
        return damaged(u"the head cannot be read"_s);
    return bytes;
}

bool isSealed(QFile &file)
{
    return file.peek(SealedMagic.size()) == SealedMagic;
}

/// Leaves the container standing at the first part.
Result<BackupManifest> readManifest(const Source &in, Sha256 &whole)
{
    const QByteArray head = headOf(in, Magic, LargestManifest);
    BackupManifest manifest;
    if (head.isEmpty() || !decode(head.sliced(Magic.size() + 4), manifest))
        return damaged(u"the manifest cannot be read"_s);
    whole.add(head);
    return manifest;
}

Result<void> unpackPart(const Source &in, const BackupManifest::Part &part, const QString &folder, Sha256 &whole)
{
    Sha256 own;
    if (folder.isEmpty()) {
        if (!pump(in, nullptr, part.size, own, whole))
            return damaged(part.name);
        return own.result() == part.sha256 ? Result<void>() : damaged(part.name);
    }
    QFile to(folder + u'/' + part.name);
    const QString parent = QFileInfo(to.fileName()).path();
    for (const QString &one : {QFileInfo(parent).path(), parent}) {
        if (Result<void> made = makeFolder(one); !made)
            return made;
    }
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fileError(to.fileName(), EACCES);
    const bool moved = pump(in, [&to](QByteArrayView bytes) { return writeWhole(to, bytes); }, part.size, own, whole);
    if (to.error() != QFileDevice::NoError || !to.flush())
        return fileError(to.fileName(), ENOSPC);
    to.close();
    if (!moved || own.result() != part.sha256)
        return damaged(part.name);
    return syncFile(to.fileName()) ? Result<void>() : fileError(to.fileName(), errno);
}

Result<BackupManifest> unpackContainer(const Source &in, const QString &folder)
{
    Sha256 whole;
    Result<BackupManifest> manifest = readManifest(in, whole);
    if (!manifest)
        return manifest;
    for (const BackupManifest::Part &part : manifest->parts) {
        if (const Result<void> unpacked = unpackPart(in, part, folder, whole); !unpacked)
            return unpacked.error();
    }
    if (take(in, 33) != whole.result().toBytes())
        return damaged(u"the hash at the end differs"_s);
    return manifest;
}

Result<BackupManifest> unpack(const QString &path, const QString &folder, const BackupOpener &opener)
{
    QFile file(path);
    if (const Result<void> opened = open(file); !opened)
        return opened.error();
    if (!isSealed(file))
        return unpackContainer(from(file), folder);
    SealedHead head;
    const Result<QByteArray> bound = readHead(file, head);
    if (!bound)
        return bound.error();
    const Result<journal::Secret> key = opener(head.holders, head.sealed);
    if (!key)
        return key.error();
    SealedReader stream(file, key->view(), head.streamHeader, *bound);
    Result<BackupManifest> manifest = unpackContainer([&stream](qint64 most) { return stream.read(most); }, folder);
    if (!manifest)
        return manifest;
    if (!stream.finished() || manifest->madeAt != head.manifest.madeAt || manifest->entries != head.manifest.entries || manifest->chain != head.manifest.chain)
        return damaged(u"the sealed stream does not end or does not belong to its head"_s);
    return manifest;
}

Result<BackupManifest::Part> describe(const BackupPart &part)
{
    QFile file(part.file);
    Sha256 own;
    Sha256 unused;
    if (!file.open(QIODevice::ReadOnly) || !pump(from(file), nullptr, file.size(), own, unused))
        return fileError(part.file, EIO);
    return BackupManifest::Part{part.name, file.size(), own.result()};
}

} // namespace

Result<journal::Secret> writeBackupFile(const QString &path, BackupManifest manifest, const std::vector<BackupPart> &parts, const std::vector<BackupHolder> &holders)
{
    SealedHead head{manifest, holders, {}, {}};
    for (const BackupPart &part : parts) {
        const Result<BackupManifest::Part> described = describe(part);
        if (!described)
            return described.error();
        manifest.parts.push_back(*described);
    }
    journal::Secret key(journal::randomBytes(journal::StreamKeyBytes));
    for (const BackupHolder &holder : holders)
        head.sealed.push_back(journal::sealFor(holder.publicKey, key.view()));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fileError(path, EACCES);
    SealedWriter stream(out, key.view());
    head.streamHeader = stream.streamHeader();
    const QByteArray bound = headWith(SealedMagic, encode(head));
    stream.associate(bound);
    const QByteArray start = headWith(Magic, encode(manifest));
    const Sink sink = [&stream](QByteArrayView bytes) { return stream.write(bytes); };
    Sha256 whole;
    whole.add(start);
    bool ok = writeWhole(out, bound) && sink(start);
    for (size_t i = 0; ok && i < parts.size(); ++i) {
        QFile in(parts[i].file);
        Sha256 own;
        ok = in.open(QIODevice::ReadOnly) && pump(from(in), sink, manifest.parts[i].size, own, whole) && own.result() == manifest.parts[i].sha256;
    }
    ok = ok && sink(whole.result().toBytes()) && stream.finish() && out.flush();
    out.close();
    if (!ok || !syncFile(path))
        return fileError(path, ENOSPC);
    return key;
}

Result<BackupManifest> readBackupManifest(const QString &path)
{
    QFile file(path);
    if (const Result<void> opened = open(file); !opened)
        return opened.error();
    if (!isSealed(file)) {
        Sha256 unused;
        return readManifest(from(file), unused);
    }
    SealedHead head;
    const Result<QByteArray> bound = readHead(file, head);
    return bound ? Result<BackupManifest>(std::move(head.manifest)) : bound.error();
}

Result<void> checkBackupFile(const QString &path, const BackupOpener &opener)
{
    const Result<BackupManifest> manifest = unpack(path, {}, opener);
    return manifest ? Result<void>() : manifest.error();
}

Result<BackupManifest> extractBackupFile(const QString &path, const QString &folder, const BackupOpener &opener)
{
    return unpack(path, folder, opener);
}

} // namespace chengcai::store
