// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/audit.h"
#include "store/backupfile.h"
#include "store/files.h"
#include "store/sqlite/copy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>

#include <algorithm>
#include <cerrno>
#include <set>
#include <utility>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Hash;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr auto DatabaseName = "store.ccj";
constexpr int DailyKept = 7;
constexpr int WeeklyKept = 4;
constexpr int MonthlyKept = 12;

Error notVerified(const QString &detail)
{
    return {ErrorKind::NotAuthentic, u"BAK-002"_s,
            Text::tr("The backup does not verify and was not used. Use another backup, and verify the store before making a new one."), detail, {}};
}

QStringList sideFiles(const Database &database, const QString &folder)
{
    QSqlQuery query(database.sql());
    query.exec(u"SELECT sha256 FROM blobs WHERE place='side' ORDER BY sha256"_s);
    QStringList files;
    while (query.next()) {
        const QString name = QString::fromLatin1(query.value(0).toByteArray().toHex());
        const QString file = u"blobs/%1/%2"_s.arg(name.left(2), name);
        if (QFileInfo::exists(folder + u'/' + file))
            files << file;
    }
    return files;
}

/// Head of the receipts of a database that is not open elsewhere.
BackupInfo describe(const Database &database)
{
    BackupInfo info;
    QSqlQuery query(database.sql());
    if (query.exec(u"SELECT received_no,chain FROM receipt ORDER BY received_no DESC LIMIT 1"_s) && query.next()) {
        info.entries = query.value(0).toLongLong();
        info.chain = Hash::fromBytes(query.value(1).toByteArray());
    }
    return info;
}

/// Everything verify() checks, on a copy in a folder of its own.
Result<BackupInfo> verifiedCopy(const QString &file, const QString &blobFolder, const base::Progress &progress)
{
    const Result<std::unique_ptr<Database>> database = Database::open(file, OpenMode::ReadOnly);
    if (!database)
        return notVerified(database.error().detail);
    const Result<VerifyReport> report = verify(**database, blobFolder, progress);
    if (!report)
        return report.error();
    if (!report->ok)
        return notVerified(u"%1: %2"_s.arg(report->firstBad).arg(report->problem));
    return describe(**database);
}

Hash chainAt(const Database &database, qint64 receivedNo)
{
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT chain FROM receipt WHERE received_no=?"_s);
    query.addBindValue(receivedNo);
    return query.exec() && query.next() ? Hash::fromBytes(query.value(0).toByteArray()) : Hash();
}

constexpr auto LogDigestName = "backup-log";

/// Over every row, so that one that was taken away or put in is missed, too.
QByteArray logDigest(const Database &database)
{
    QSqlQuery query(database.sql());
    query.exec(u"SELECT id,made_at,path,entries,chain,verified_at,ok FROM backup_log ORDER BY id"_s);
    QByteArray digest;
    while (query.next()) {
        QVariantList row{digest};
        for (int column = 0; column < 7; ++column)
            row << query.value(column);
        digest = rowChecksum(row);
    }
    return digest;
}

Result<void> insertBackup(Database &database, const BackupInfo &info)
{
    QSqlQuery query(database.sql());
    query.prepare(u"INSERT INTO backup_log(made_at,path,entries,chain,verified_at,ok) VALUES(?,?,?,?,?,1)"_s);
    query.addBindValue(info.madeAt);
    query.addBindValue(info.path);
    query.addBindValue(info.entries);
    query.addBindValue(info.chain.toBytes());
    query.addBindValue(info.madeAt);
    return query.exec() ? Result<void>() : storeError(database, u"backup_log"_s);
}

Result<void> noteBackup(Store &store, const BackupInfo &info)
{
    Database &database = store.database();
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // A list that was altered is not made good by the next backup.
    const bool altered = backupLogAltered(database);
    if (const Result<void> inserted = insertBackup(database, info); !inserted)
        return inserted;
    if (!altered) {
        if (const Result<void> noted = store.local().setSetting({}, QString::fromLatin1(LogDigestName), logDigest(database)); !noted)
            return noted;
    }
    return (*transaction)->commit();
}

QString standardPath(const Store &store, qint64 nowMs)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    return u"%1/backups/%2.ccbak"_s.arg(store.folder(), stamp);
}

/// Only files whose manifest can be read: what cannot be read is left for a person to look at. Known by time and chain, not by
/// path: the store may have been moved with its backups.
QList<BackupInfo> backupsIn(const QString &folder, const Database &database)
{
    QSqlQuery query(database.sql());
    query.exec(u"SELECT made_at,chain FROM backup_log WHERE ok=1"_s);
    std::set<std::pair<qint64, QByteArray>> verified;
    while (query.next())
        verified.insert({query.value(0).toLongLong(), query.value(1).toByteArray()});
    QList<BackupInfo> all;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.ccbak"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        const Result<BackupManifest> manifest = readBackupManifest(file.filePath());
        if (manifest)
            all << BackupInfo{file.filePath(), manifest->madeAt, manifest->entries, manifest->chain,
                              verified.contains({manifest->madeAt, manifest->chain.toBytes()}), {}};
    }
    return all;
}

/// Whether every earlier backup holds a beginning of what this one holds. A store that shrank or whose past changed is not trusted to
/// replace older copies.
bool continuesAll(const Database &database, const QList<BackupInfo> &earlier, const BackupInfo &made)
{
    return std::all_of(earlier.begin(), earlier.end(), [&](const BackupInfo &old) {
        return old.entries <= made.entries && (old.entries == 0 || chainAt(database, old.entries) == old.chain);
    });
}

void rotate(const Database &database, const BackupInfo &previous, BackupInfo &made)
{
    const QList<BackupInfo> all = backupsIn(QFileInfo(made.path).path(), database);
    if (!continuesAll(database, all + QList<BackupInfo>{previous}, made)) {
        made.remark = Text::tr("No older backup was removed: one of them holds entries this store does not have. Verify the store and look at its backups.");
        return;
    }
    const QStringList old = backupsToRemove(all, made.madeAt);
    for (const QString &name : old)
        QFile::remove(name);
}

Result<BackupInfo> writeBackup(Store &store, const QString &path, const base::Progress &progress)
{
    const Result<std::unique_ptr<Database>> reader = store.reader();
    if (!reader)
        return reader.error();
    // The plain copy stays where the store is, or in this computer's own folder: only what is sealed goes to the medium.
    const bool writable = QFileInfo(store.folder()).isWritable();
    if (!writable) {
        if (const Result<void> made = makeFolder(stateFolder()); !made)
            return made.error();
    }
    const WorkFolder ours(writable ? store.folder() : stateFolder());
    const WorkFolder work(QFileInfo(path).path());
    if (!ours.isValid() || !work.isValid())
        return fileError(path, work.isValid() ? ours.error() : work.error());
    const QString copy = ours.filePath(QString::fromLatin1(DatabaseName));
    if (const Result<void> copied = copyDatabase(**reader, copy, progress); !copied)
        return copied.error();
    Result<BackupInfo> info = verifiedCopy(copy, store.folder(), progress);
    if (!info)
        return info;
    info->path = path;
    info->madeAt = store.clock().nowMs();
    std::vector<BackupPart> parts{{QString::fromLatin1(DatabaseName), copy}};
    for (const QString &file : sideFiles(**reader, store.folder()))
        parts.push_back({file, store.folder() + u'/' + file});
    const Result<std::vector<BackupHolder>> holders = holdersOf(store);
    if (!holders)
        return holders.error();
    const QString temporary = work.filePath(u"backup"_s);
    const Result<journal::Secret> key = writeBackupFile(temporary, {info->madeAt, info->entries, info->chain, {}}, parts, *holders);
    if (!key)
        return key.error();
    Result<void> written = checkBackupFile(temporary, [&key](const auto &, const auto &) { return Result<journal::Secret>(journal::Secret(key->view())); });
    if (written)
        written = renameDurably(temporary, path);
    if (!written)
        return written.error();
    info->verified = true;
    return info;
}

Result<BackupInfo> verifyExtracted(const QString &folder, const BackupManifest &manifest, const QString &path, const base::Progress &progress)
{
    Result<BackupInfo> info = verifiedCopy(folder + u'/' + QString::fromLatin1(DatabaseName), folder, progress);
    if (!info)
        return info;
    if (info->entries != manifest.entries || info->chain != manifest.chain)
        return notVerified(u"the head of the chain differs from the manifest"_s);
    info->path = path;
    info->madeAt = manifest.madeAt;
    info->verified = true;
    return info;
}

/// So that the next session opens a new origin even where no mark can be kept.
Result<void> closeOrigins(const QString &file)
{
    const Result<std::unique_ptr<Database>> database = Database::open(file, OpenMode::ReadWrite);
    if (!database)
        return database.error();
    if ((*database)->readOnly())
        return {};
    const Result<void> closed = (*database)->execute(u"UPDATE origin SET state='closed' WHERE state='active'"_s);
    return closed ? (*database)->standAlone() : closed;
}

} // namespace

Result<BackupInfo> createBackup(Store &store, const QString &path, const base::Progress &progress)
{
    const bool standard = path.isEmpty();
    const QString file = standard ? standardPath(store, store.clock().nowMs()) : QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(file))
        return Error{ErrorKind::InputRefused, u"BAK-003"_s, Text::tr("There is already a file of this name. Choose another name for the backup."), file, {}};
    if (standard) {
        if (const Result<void> made = makeFolder(QFileInfo(file).path()); !made)
            return made.error();
    }
    const BackupInfo previous = lastVerifiedBackup(store.database());
    Result<BackupInfo> made = writeBackup(store, file, progress);
    if (!made || store.readOnly())
        return made;
    if (const Result<void> noted = noteBackup(store, *made); !noted)
        return noted.error();
    if (standard)
        rotate(store.database(), previous, *made);
    return made;
}

Result<BackupInfo> verifyBackup(const QString &path, const BackupOpener &opener, const base::Progress &progress)
{
    if (const Result<BackupManifest> readable = readBackupManifest(path); !readable)
        return readable.error();
    // Never beside the file: what is looked at there in the plain could be read from the medium afterwards.
    if (const Result<void> made = makeFolder(stateFolder()); !made)
        return made.error();
    const WorkFolder work(stateFolder());
    if (!work.isValid())
        return fileError(work.path(), work.error());
    const Result<BackupManifest> manifest = extractBackupFile(path, work.path(), opener);
    return manifest ? verifyExtracted(work.path(), *manifest, path, progress) : manifest.error();
}

namespace {

/// The database last: without it the folder is no store.
Result<void> moveIn(const QString &from, const QString &folder)
{
    const QString name = QString::fromLatin1(DatabaseName);
    if (QFileInfo::exists(from + u"/blobs"_s)) {
        if (const Result<void> moved = renameDurably(from + u"/blobs"_s, folder + u"/blobs"_s); !moved)
            return moved;
    }
    return renameDurably(from + u'/' + name, folder + u'/' + name);
}

Result<void> askForCopy(const WorkFolder &work, const MayRestore &mayRestore)
{
    const Result<std::unique_ptr<Database>> copy = Database::open(work.filePath(QString::fromLatin1(DatabaseName)), OpenMode::ReadOnly);
    return copy ? mayRestore(**copy, work.path()) : copy.error();
}

Result<void> restoreInto(const QString &path, const QString &folder, const BackupOpener &opener, const MayRestore &mayRestore, const base::Progress &progress)
{
    if (const QString fileSystem = unsuitableFileSystem(folder); !fileSystem.isEmpty())
        return unsuitable(fileSystem);
    const WorkFolder work(folder);
    if (!work.isValid())
        return fileError(folder, work.error());
    const Result<BackupManifest> manifest = extractBackupFile(path, work.path(), opener);
    if (!manifest)
        return manifest.error();
    if (const Result<BackupInfo> info = verifyExtracted(work.path(), *manifest, path, progress); !info)
        return info.error();
    if (const Result<void> allowed = askForCopy(work, mayRestore); !allowed)
        return allowed;
    if (const Result<void> closed = closeOrigins(work.filePath(QString::fromLatin1(DatabaseName))); !closed)
        return closed;
    return moveIn(work.path(), folder);
}

} // namespace

Result<void> restoreBackup(const QString &path, const QString &folder, const BackupOpener &opener, const MayRestore &mayRestore, const base::Progress &progress)
{
    if (!isFreePlace(folder))
        return Error{ErrorKind::InputRefused, u"BAK-004"_s,
                     Text::tr("The folder is not empty, and restoring never replaces what may be the only copy. Choose an empty folder."), folder, {}};
    if (const Result<BackupManifest> readable = readBackupManifest(path); !readable)
        return readable.error();
    const bool existed = QFileInfo::exists(folder);
    if (const Result<void> made = makeFolder(folder); !made)
        return made;
    closeToOthers(folder);
    const Result<void> restored = restoreInto(path, folder, opener, mayRestore, progress);
    if (!restored && !existed)
        QDir().rmdir(folder); // only if empty
    return restored;
}

bool backupLogAltered(const Database &database)
{
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT value FROM setting WHERE user_id=? AND name=?"_s);
    query.addBindValue(base::Uid().toBytes());
    query.addBindValue(QString::fromLatin1(LogDigestName));
    return query.exec() && query.next() && query.value(0).toByteArray() != logDigest(database);
}

QStringList backupsToRemove(const QList<BackupInfo> &all, qint64 nowMs)
{
    QList<BackupInfo> newestFirst = all;
    std::stable_sort(newestFirst.begin(), newestFirst.end(), [](const BackupInfo &a, const BackupInfo &b) { return a.madeAt > b.madeAt; });
    std::set<QDate> days;
    std::set<std::pair<int, int>> weeks;
    std::set<std::pair<int, int>> months;
    QStringList removed;
    bool anyVerified = false;
    for (const BackupInfo &backup : std::as_const(newestFirst)) {
        // Made just now, or by a clock that ran ahead: kept, and fills no period, so that it displaces nothing.
        if (backup.madeAt >= nowMs)
            continue;
        const QDate day = base::chinaDate(backup.madeAt);
        int year = 0;
        const int week = day.weekNumber(&year);
        // A period is filled by its newest backup; unverified ones fill none, so they never displace a good one.
        bool kept = backup.verified && !std::exchange(anyVerified, true);
        if (backup.verified) {
            kept |= days.size() < DailyKept && days.insert(day).second;
            kept |= weeks.size() < WeeklyKept && weeks.insert({year, week}).second;
            kept |= months.size() < MonthlyKept && months.insert({day.year(), day.month()}).second;
        } else {
            kept |= days.size() < DailyKept;
        }
        if (!kept)
            removed << backup.path;
    }
    return removed;
}

BackupInfo lastVerifiedBackup(const Database &database)
{
    QSqlQuery query(database.sql());
    BackupInfo info;
    if (query.exec(u"SELECT path,made_at,entries,chain FROM backup_log WHERE ok=1 ORDER BY made_at DESC,id DESC LIMIT 1"_s) && query.next())
        info = {query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toLongLong(), Hash::fromBytes(query.value(3).toByteArray()), true, {}};
    return info;
}

} // namespace chengcai::store
