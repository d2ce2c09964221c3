// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobs.h"

#include "store/database.h"
#include "store/files.h"
#include "store/localstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSqlQuery>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr qint64 LargestInTable = 1 << 20;
constexpr qint64 Largest = 64 << 20;

Error refused(const QString &code, const QString &message, const QString &path)
{
    return {ErrorKind::InputRefused, code, message, path, u"evidence"_s};
}

QString sideFile(const QString &folder, const base::Hash &sha256)
{
    const QString name = QString::fromLatin1(sha256.toBytes().toHex());
    return u"%1/blobs/%2/%3"_s.arg(folder, name.left(2), name);
}

Error tooLarge(const QString &path)
{
    return refused(u"BLB-004"_s, Text::tr("The file is larger than 64 MiB and was not added. Scan it again at a lower resolution."), path);
}

Error unreadable(const QString &path)
{
    return refused(u"BLB-005"_s, Text::tr("The file cannot be read, so it was not added. Check that you may open it."), path);
}

Result<void> writeSide(const QString &folder, const base::Hash &sha256, const QByteArray &content)
{
    const QString path = sideFile(folder, sha256);
    if (QFileInfo(path).size() == content.size())
        return {};
    for (const QString &parent : {QString(folder + u"/blobs"_s), QFileInfo(path).path()}) {
        if (const Result<void> made = makeFolder(parent); !made)
            return made;
    }
    return writeDurably(path, content);
}

} // namespace

BlobStore::BlobStore(Database &database, const QString &storeFolder) : m_database(database), m_folder(storeFolder) {}

Result<journal::BlobRef> BlobStore::addFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(u"BLB-001"_s, Text::tr("The file no longer exists. Choose it again."), path);
    if (!info.isFile())
        return refused(u"BLB-002"_s, Text::tr("This is a folder. Choose a file in it."), path);
    if (info.size() > Largest)
        return tooLarge(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path);
    const QByteArray content = file.read(Largest + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path);
    return add(content, QMimeDatabase().mimeTypeForFileNameAndData(info.fileName(), content.left(16384)).name());
}

Result<journal::BlobRef> BlobStore::add(const QByteArray &content, const QString &mediaType)
{
    if (content.isEmpty())
        return refused(u"BLB-003"_s, Text::tr("The file is empty and was not added. Choose the right file."), {});
    if (content.size() > Largest)
        return tooLarge({});
    const base::Hash sha256 = journal::sha256(content);
    const bool side = content.size() > LargestInTable;
    if (side) {
        if (const Result<void> written = writeSide(m_folder, sha256, content); !written)
            return written.error();
    }
    QSqlQuery query(m_database.sql());
    query.prepare(u"INSERT INTO blobs(sha256,size,place,bytes) VALUES(?,?,?,?) ON CONFLICT(sha256) DO UPDATE SET place=excluded.place,"
                  "bytes=excluded.bytes WHERE blobs.place='awaited'"_s);
    query.addBindValue(sha256.toBytes());
    query.addBindValue(qint64(content.size()));
    query.addBindValue(side ? u"side"_s : u"table"_s);
    query.addBindValue(side ? QVariant() : QVariant(content));
    if (!query.exec())
        return storeError(m_database, u"blobs"_s);
    return journal::BlobRef{sha256, content.size(), mediaType};
}

bool BlobStore::isAwaited(const base::Hash &sha256) const
{
    PreparedQuery query(m_database, u"SELECT 1 FROM blobs WHERE sha256=? AND place='awaited'"_s);
    return query.exec({sha256.toBytes()}) && query.next();
}

Result<QByteArray> BlobStore::read(const base::Hash &sha256) const
{
    return readBlob(m_database, m_folder, sha256);
}

Result<QByteArray> readBlob(const Database &database, const QString &storeFolder, const base::Hash &sha256)
{
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT place,bytes FROM blobs WHERE sha256=?"_s);
    query.addBindValue(sha256.toBytes());
    if (!query.exec())
        return storeError(database, u"blobs"_s);
    if (!query.next())
        return Error{ErrorKind::StoreProblem, u"BLB-006"_s, Text::tr("This file is not kept in the store. Restore a backup that has it."), {}, {}};
    if (query.value(0).toString() == u"awaited")
        return Error{ErrorKind::StoreProblem, u"BLB-008"_s, Text::tr("This file has not arrived yet; it comes with a later exchange file."), {}, {}};
    QByteArray content = query.value(1).toByteArray();
    if (query.value(0).toString() == u"side") {
        QFile file(sideFile(storeFolder, sha256));
        content = file.open(QIODevice::ReadOnly) ? file.read(Largest + 1) : QByteArray();
    }
    if (journal::sha256(content) != sha256)
        return Error{ErrorKind::NotAuthentic, u"BLB-007"_s,
                     Text::tr("This file was changed or damaged since it was added and is not shown. Restore it from a backup."),
                     QString::fromLatin1(sha256.toBytes().toHex()), {}};
    return content;
}

} // namespace chengcai::store
