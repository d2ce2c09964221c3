// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupfile.h"

#include "journal/cbor.h"
#include "journal/crypto.h"
#include "store/files.h"

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
constexpr qint64 ChunkSize = 1 << 20;
constexpr qint64 LargestManifest = 64 << 20;
enum Key : int { Version = 1, MadeAt, Entries, ChainHead, Parts };

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

/// A disk that fills up takes part of a chunk without an error; only the next call has one.
bool writeWhole(QFile &out, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = out.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

/// Moves `size` bytes through both hashes; `out` may be null.
bool pump(QFile &in, QFile *out, qint64 size, Sha256 &part, Sha256 &whole)
{
    while (size > 0) {
        const QByteArray chunk = in.read(std::min(size, ChunkSize));
        if (chunk.isEmpty() || (out && !writeWhole(*out, chunk)))
            return false;
        part.add(chunk);
        whole.add(chunk);
        size -= chunk.size();
    }
    return true;
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

/// Leaves the file standing at the first part.
Result<BackupManifest> openManifest(QFile &file, Sha256 &whole)
{
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::InputRefused, u"BAK-005"_s,
                     Text::tr("The backup cannot be opened. Check that it is a file, that the drive is there and that you may read it."), file.fileName(), {}};
    const QByteArray head = file.read(Magic.size() + 4);
    if (head.size() != Magic.size() + 4 || !head.startsWith(Magic))
        return damaged(u"no backup"_s);
    const qint64 length = qFromBigEndian<quint32>(head.constData() + Magic.size());
    const QByteArray bytes = length <= LargestManifest ? file.read(length) : QByteArray();
    BackupManifest manifest;
    if (bytes.size() != length || !decode(bytes, manifest))
        return damaged(u"the manifest cannot be read"_s);
    whole.add(head);
    whole.add(bytes);
    return manifest;
}

Result<void> unpackPart(QFile &from, const BackupManifest::Part &part, const QString &folder, Sha256 &whole)
{
    Sha256 own;
    if (folder.isEmpty()) {
        if (!pump(from, nullptr, part.size, own, whole))
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
    const bool moved = pump(from, &to, part.size, own, whole);
    if (to.error() != QFileDevice::NoError || !to.flush())
        return fileError(to.fileName(), ENOSPC);
    to.close();
    if (!moved || own.result() != part.sha256)
        return damaged(part.name);
    return syncFile(to.fileName()) ? Result<void>() : fileError(to.fileName(), errno);
}

Result<BackupManifest> unpack(const QString &path, const QString &folder)
{
    QFile file(path);
    Sha256 whole;
    Result<BackupManifest> manifest = openManifest(file, whole);
    if (!manifest)
        return manifest;
    for (const BackupManifest::Part &part : manifest->parts) {
        if (const Result<void> unpacked = unpackPart(file, part, folder, whole); !unpacked)
            return unpacked.error();
    }
    const QByteArray trailer = file.readAll();
    if (trailer != whole.result().toBytes())
        return damaged(u"the hash at the end differs"_s);
    return manifest;
}

Result<BackupManifest::Part> describe(const BackupPart &part)
{
    QFile file(part.file);
    Sha256 own;
    Sha256 unused;
    if (!file.open(QIODevice::ReadOnly) || !pump(file, nullptr, file.size(), own, unused))
        return fileError(part.file, EIO);
    return BackupManifest::Part{part.name, file.size(), own.result()};
}

} // namespace

Result<void> writeBackupFile(const QString &path, BackupManifest manifest, const std::vector<BackupPart> &parts)
{
    for (const BackupPart &part : parts) {
        const Result<BackupManifest::Part> described = describe(part);
        if (!described)
            return described.error();
        manifest.parts.push_back(*described);
    }
    const QByteArray body = encode(manifest);
    QByteArray head(Magic.toByteArray());
    head.resize(Magic.size() + 4);
    qToBigEndian(static_cast<quint32>(body.size()), head.data() + Magic.size());
    head += body;
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fileError(path, EACCES);
    Sha256 whole;
    whole.add(head);
    bool ok = out.write(head) == head.size();
    for (size_t i = 0; ok && i < parts.size(); ++i) {
        QFile in(parts[i].file);
        Sha256 own;
        ok = in.open(QIODevice::ReadOnly) && pump(in, &out, manifest.parts[i].size, own, whole) && own.result() == manifest.parts[i].sha256;
    }
    ok = ok && out.write(whole.result().toBytes()) == 32 && out.flush();
    out.close();
    return ok && syncFile(path) ? Result<void>() : fileError(path, ENOSPC);
}

Result<BackupManifest> readBackupManifest(const QString &path)
{
    QFile file(path);
    Sha256 whole;
    return openManifest(file, whole);
}

Result<void> checkBackupFile(const QString &path)
{
    const Result<BackupManifest> manifest = unpack(path, {});
    return manifest ? Result<void>() : manifest.error();
}

Result<BackupManifest> extractBackupFile(const QString &path, const QString &folder)
{
    return unpack(path, folder);
}

} // namespace chengcai::store
