// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: which go and which stay over years, when nothing may go at all, and what a failure, a stop or a kill leaves behind.
#include "journal/cbor.h"
#include "store/audit.h"
#include "store/backup.h"
#include "support/sqlshell.h"
#include "support/storefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <map>

using namespace chengcai;
using namespace Qt::StringLiterals;
using store::BackupInfo;
using store::OpenMode;
using tests::StoreFixture;

namespace {

base::Result<void> anybody(store::Database &, const QString &)
{
    return {};
}

constexpr qint64 Day = 86'400'000;
constexpr qint64 Start = 1'700'000'000'000;

QStringList backups(const StoreFixture &fixture)
{
    return QDir(fixture.folder() + u"/backups"_s).entryList({u"*.ccbak"_s}, QDir::Files, QDir::Name);
}

/// Files that nobody would miss and folders of work, anywhere below.
QStringList leftovers(const QString &folder)
{
    QStringList found;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = QFileInfo(all.next()).fileName();
        if (name.contains(u".part") || name.startsWith(u".chengcai"))
            found << name;
    }
    return found;
}

/// For each period of the last so many that have a good backup, the newest good one in it.
QStringList newestOf(const QList<BackupInfo> &all, int periods, const std::function<QString(QDate)> &period)
{
    std::map<qint64, const BackupInfo *, std::greater<>> newestFirst;
    for (const BackupInfo &one : all) {
        if (one.verified)
            newestFirst[one.madeAt] = &one;
    }
    QStringList names;
    QStringList taken;
    for (const auto &[at, one] : newestFirst) {
        const QString here = period(base::chinaDate(at));
        if (taken.contains(here) || taken.size() == periods)
            continue;
        taken << here;
        names << one->path;
    }
    return names;
}

QStringList mustStay(const QList<BackupInfo> &all)
{
    return newestOf(all, 7, [](QDate day) { return day.toString(Qt::ISODate); })
        + newestOf(all, 4, [](QDate day) {
              int year = 0;
              const int week = day.weekNumber(&year);
              return u"%1-%2"_s.arg(year).arg(week);
          })
        + newestOf(all, 12, [](QDate day) { return day.toString(u"yyyy-MM"_s); });
}

base::Progress stopped()
{
    static const std::atomic_bool yes = true;
    return {{}, &yes};
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT
private slots:
    void rotationOverYears_data();
    void rotationOverYears();
    void clockThatJumpsDisplacesNothing();
    void storeRotatesItsOwn();
    void storeThatLostEntriesRemovesNothing();
    void backupsOfAnotherPastRemoveNothing();
    void damagedStoreIsNotBackedUp();
    void stoppedWorkLeavesNothing();
    void killedWorkIsClearedAway();
    void restoringShowsTheStoreOnlyWhenWhole();
    void rightsAreTheOwnersAlone();
    void whoFindsACopyReadsNothing();
    void copiesOfTheFirstFormatAreRead();
};

void BackupTest::rotationOverYears_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// Days without a backup, several on one day, some that do not verify: what has to stay stays, what may go goes.
void BackupTest::rotationOverYears()
{
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    QList<BackupInfo> all;
    QStringList keep;
    qint64 now = Start;
    for (int i = 0; i < 700; ++i) {
        now += random.bounded(4) == 0 ? Day / 5 : Day * (1 + random.bounded(3));
        const bool good = random.bounded(10) != 0 && !(seed % 4 == 0 && i > 600);
        all.append({u"b%1"_s.arg(i), now, i, {}, good});
        const QString made = all.last().path;
        const QStringList gone = store::backupsToRemove(all, now);
        QVERIFY2(!gone.contains(made), "the one just made");
        // What was made just now fills no period, so that the others are what they were before it.
        const QList<BackupInfo> before = all.first(all.size() - 1);
        for (const QString &name : mustStay(before))
            QVERIFY2(!gone.contains(name), qPrintable(u"%1 of step %2"_s.arg(name).arg(i)));
        const bool hadGood = std::any_of(before.begin(), before.end(), [](const BackupInfo &one) { return one.verified; });
        all.removeIf([&gone](const BackupInfo &one) { return gone.contains(one.path); });
        const qint64 left = std::count_if(all.begin(), all.end(), [](const BackupInfo &one) { return one.verified; });
        QVERIFY2(!hadGood || left > 0, "the last copy that verifies was rotated out");
        QVERIFY2(left <= 7 + 4 + 12 + 1, qPrintable(QString::number(left)));
    }
}

void BackupTest::clockThatJumpsDisplacesNothing()
{
    QList<BackupInfo> all;
    for (int i = 0; i < 40; ++i)
        all.append({u"ahead%1"_s.arg(i), Start + 1000 * Day + i * Day, i, {}, true});
    for (int i = 0; i < 5; ++i) {
        all.append({u"now%1"_s.arg(i), Start + i * Day, i, {}, true});
        QVERIFY(store::backupsToRemove(all, Start + i * Day).isEmpty());
    }
}

void BackupTest::storeRotatesItsOwn()
{
    StoreFixture fixture;
    for (int i = 1; i <= 70; ++i) {
        fixture.clock().setNowMs(fixture.clock().nowMs() + Day);
        if (i % 10 == 0)
            QVERIFY(fixture.addParty(i).ok());
        if (i == 40) { // moved with its backups: they are known all the same
            fixture.close();
            QVERIFY(QDir().rename(fixture.folder(), fixture.path(u"elsewhere"_s)));
            QVERIFY(QDir().rename(fixture.path(u"elsewhere"_s), fixture.folder()));
            fixture.reopen();
        }
        const auto made = store::createBackup(fixture.store(), {}, {});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message + made.error().detail));
        QCOMPARE(made->remark, QString());
        QVERIFY(backups(fixture).contains(QFileInfo(made->path).fileName()));
    }
    const QStringList kept = backups(fixture);
    QVERIFY2(kept.size() >= 10 && kept.size() <= 7 + 4 + 12 + 1, qPrintable(QString::number(kept.size())));
    for (const QString &name : kept)
        QVERIFY(store::verifyBackup(fixture.folder() + u"/backups/"_s + name, fixture.opener(), {}).ok());
    QVERIFY(leftovers(fixture.folder()).isEmpty());
}

void BackupTest::storeThatLostEntriesRemovesNothing()
{
    StoreFixture fixture;
    fixture.close();
    const QString file = fixture.folder() + u"/store.ccj"_s;
    QVERIFY(QFile::copy(file, fixture.path(u"old"_s)));
    fixture.reopen();
    for (int i = 1; i <= 9; ++i) {
        fixture.clock().setNowMs(fixture.clock().nowMs() + Day);
        QVERIFY(fixture.addParty(i).ok());
        QVERIFY(store::createBackup(fixture.store(), {}, {}).ok());
    }
    const QStringList before = backups(fixture);
    fixture.close();
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(fixture.path(u"old"_s), file)); // somebody put an old copy back
    fixture.reopen();
    for (int i = 0; i < 40; ++i) {
        fixture.clock().setNowMs(fixture.clock().nowMs() + Day);
        const auto made = store::createBackup(fixture.store(), {}, {});
        QVERIFY(made.ok());
        QVERIFY(!made->remark.isEmpty());
    }
    for (const QString &name : before)
        QVERIFY2(backups(fixture).contains(name), "the only copies of what the store has lost");
}

void BackupTest::backupsOfAnotherPastRemoveNothing()
{
    StoreFixture other;
    QVERIFY(other.addParty(1).ok());
    const auto theirs = store::createBackup(other.store(), other.path(u"theirs.ccbak"_s), {});
    QVERIFY(theirs.ok());
    StoreFixture fixture;
    for (int i = 1; i <= 5; ++i)
        QVERIFY(fixture.addParty(i).ok());
    QVERIFY(store::createBackup(fixture.store(), {}, {}).ok());
    QVERIFY(QFile::copy(theirs->path, fixture.folder() + u"/backups/theirs.ccbak"_s));
    fixture.clock().setNowMs(fixture.clock().nowMs() + Day);
    const auto made = store::createBackup(fixture.store(), {}, {});
    QVERIFY(made.ok() && !made->remark.isEmpty());
    QCOMPARE(backups(fixture).size(), 3);
}

void BackupTest::damagedStoreIsNotBackedUp()
{
    StoreFixture fixture;
    QVERIFY(fixture.addParty(1).ok());
    QVERIFY(store::createBackup(fixture.store(), {}, {}).ok());
    fixture.close();
    tests::SqlShell(fixture.folder() + u"/store.ccj"_s).unguarded("UPDATE journal SET sig=zeroblob(64) WHERE received_no=2;");
    fixture.reopen();
    fixture.clock().setNowMs(fixture.clock().nowMs() + Day);
    for (const QString &path : {QString(), fixture.path(u"copy.ccbak"_s)}) {
        const auto refused = store::createBackup(fixture.store(), path, {});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, u"BAK-002"_s);
    }
    QCOMPARE(backups(fixture).size(), 1);
    QVERIFY(!QFile::exists(fixture.path(u"copy.ccbak"_s)));
    QVERIFY(leftovers(fixture.path({})).isEmpty());
}

void BackupTest::stoppedWorkLeavesNothing()
{
    StoreFixture fixture;
    for (int i = 1; i <= 5; ++i)
        QVERIFY(fixture.addParty(i).ok());
    const QString copy = fixture.path(u"copy.ccbak"_s);
    const auto stoppedCopy = store::createBackup(fixture.store(), copy, stopped());
    QVERIFY(!stoppedCopy.ok());
    QCOMPARE(stoppedCopy.error().code, u"JOB-CANCELLED"_s);
    QVERIFY(!QFile::exists(copy));
    QVERIFY(store::createBackup(fixture.store(), copy, {}).ok());
    QVERIFY(!store::verifyBackup(copy, fixture.opener(), stopped()).ok());
    QVERIFY(!store::restoreBackup(copy, fixture.path(u"restored"_s), fixture.opener(), anybody, stopped()).ok());
    QVERIFY(!QFile::exists(fixture.path(u"restored"_s)));
    QVERIFY(QDir().mkpath(fixture.path(u"there"_s)));
    QVERIFY(!store::restoreBackup(copy, fixture.path(u"there"_s), fixture.opener(), anybody, stopped()).ok());
    QVERIFY2(QDir(fixture.path(u"there"_s)).exists(), "a folder that was there stays");
    QVERIFY(leftovers(fixture.path({})).isEmpty());
}

void BackupTest::killedWorkIsClearedAway()
{
    StoreFixture fixture;
    QVERIFY(fixture.addParty(1).ok());
    const QString copy = fixture.path(u"stick/copy.ccbak"_s);
    QVERIFY(QDir().mkpath(fixture.path(u"stick"_s)));
    const QString nobody = u".chengcai-0.%1.part"_s.arg(0x7ffffffe); // no process has that number
    const auto leave = [&nobody](const QString &where) {
        QFile file(where + u'/' + nobody + u"/store.ccj"_s);
        return QDir().mkpath(where + u'/' + nobody) && file.open(QIODevice::WriteOnly) && file.write("half a store") > 0;
    };
    QVERIFY(leave(fixture.path(u"stick"_s)) && leave(fixture.folder()) && leave(fixture.path(u"target"_s)));
    QFile theirs(fixture.path(u"stick/film.mkv.part"_s));
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    QVERIFY(store::createBackup(fixture.store(), copy, {}).ok());
    fixture.reopen();
    const auto restored = store::restoreBackup(copy, fixture.path(u"target"_s), fixture.opener(), anybody, {});
    QVERIFY2(restored.ok(), "what a killed restore left is no store");
    QCOMPARE(leftovers(fixture.path({})), QStringList{u"film.mkv.part"_s}); // on the stick of somebody only what is ours goes
}

void BackupTest::restoringShowsTheStoreOnlyWhenWhole()
{
    StoreFixture fixture;
    QVERIFY(fixture.store().blobs().add(QByteArray(2 << 20, 'e'), u"application/octet-stream"_s).ok());
    const QString copy = fixture.path(u"copy.ccbak"_s);
    QVERIFY(store::createBackup(fixture.store(), copy, {}).ok());
    const QString target = fixture.path(u"target"_s);
    bool early = false;
    const base::Progress watch{[&](qint64, qint64) { early |= QFile::exists(target + u"/store.ccj"_s); }, nullptr};
    QVERIFY(store::restoreBackup(copy, target, fixture.opener(), anybody, watch).ok());
    QVERIFY2(!early, "a kill at that moment would have left a store that is none");
    const auto opened = store::Store::open(target, OpenMode::ReadWrite, fixture.clock());
    QVERIFY(opened.ok());
    QVERIFY((*opened)->startSession(u"test"_s).ok());
    const auto report = store::verify((*opened)->database(), target, {});
    QVERIFY(report.ok() && report->ok);
    QVERIFY((*opened)->ledger().mark().origin != fixture.store().ledger().mark().origin);
}

void BackupTest::whoFindsACopyReadsNothing()
{
    StoreFixture fixture;
    const QByteArray photo = journal::randomBytes(3 << 20);
    QVERIFY(fixture.store().blobs().add(photo, u"application/octet-stream"_s).ok());
    QVERIFY(fixture.addParty(1).ok());
    QVERIFY(QDir().mkpath(fixture.path(u"stick"_s)));
    const QString copy = fixture.path(u"stick/copy.ccbak"_s);
    bool plain = false;
    const base::Progress watch{[&](qint64, qint64) {
                                   QDirIterator all(fixture.path(u"stick"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
                                   while (all.hasNext()) {
                                       QFile one(all.next());
                                       plain = plain || (one.open(QIODevice::ReadOnly) && one.readAll().contains("SQLite format 3"));
                                   }
                               },
                               nullptr};
    QVERIFY(store::createBackup(fixture.store(), copy, watch).ok());
    QVERIFY(store::verifyBackup(copy, fixture.opener(), watch).ok());
    QVERIFY2(!plain, "the medium never carries what is not sealed");
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("SQLite format 3") && !bytes.contains(u"演示供应商"_s.toUtf8()) && !bytes.contains(photo.first(64)) && !bytes.contains(photo.last(64)));
    QVERIFY(bytes.size() > photo.size());
    // Another store's key is none of its keys, and without any key nobody says that the copy is good.
    StoreFixture other;
    for (const QString &folder : {other.folder(), QString()})
        QVERIFY(!store::verifyBackup(copy, store::openerWith({folder, u"nobody"_s, {}}, fixture.clock()), {}).ok());
    QVERIFY(store::verifyBackup(copy, fixture.opener(), {}).ok());
    // A copy that was cut between two chunks, or goes on after its end, is none.
    for (const QByteArray &altered : {QByteArray(bytes.first(bytes.size() - (1 << 20))), QByteArray(bytes + bytes.last(100)), QByteArray(bytes + char(0))}) {
        QFile out(fixture.path(u"altered.ccbak"_s));
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(altered) == altered.size());
        out.close();
        QCOMPARE(store::verifyBackup(out.fileName(), fixture.opener(), {}).error().code, u"BAK-001"_s);
    }
}

/// Written here as the first version wrote them.
void BackupTest::copiesOfTheFirstFormatAreRead()
{
    StoreFixture fixture;
    QVERIFY(fixture.addParty(1).ok());
    const auto made = store::createBackup(fixture.store(), fixture.path(u"new.ccbak"_s), {});
    QVERIFY(made.ok());
    QVERIFY(store::extractBackupFile(made->path, fixture.path(u"parts"_s), fixture.opener()).ok());
    QFile part(fixture.path(u"parts/store.ccj"_s));
    QVERIFY(part.open(QIODevice::ReadOnly));
    const QByteArray database = part.readAll();
    QByteArray manifest;
    journal::CborWriter writer(manifest);
    writer.map(5);
    writer.integer(1);
    writer.integer(1);
    writer.integer(2);
    writer.integer(made->madeAt);
    writer.integer(3);
    writer.integer(made->entries);
    writer.integer(4);
    writer.bytes(made->chain.toBytes());
    writer.integer(5);
    writer.array(1);
    writer.array(3);
    writer.text(u"store.ccj"_s);
    writer.integer(database.size());
    writer.bytes(journal::sha256(database).toBytes());
    QByteArray length(4, '\0');
    qToBigEndian(quint32(manifest.size()), length.data());
    QByteArray whole = "CCBAK1\r\n" + length + manifest + database;
    whole += journal::sha256(whole).toBytes();
    const QString old = fixture.path(u"old.ccbak"_s);
    QFile out(old);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(whole) == whole.size());
    out.close();
    const auto verified = store::verifyBackup(old, fixture.opener(), {});
    QVERIFY2(verified.ok(), verified.ok() ? "" : qPrintable(verified.error().detail));
    QCOMPARE(verified->chain, made->chain);
    QVERIFY(store::restoreBackup(old, fixture.path(u"target"_s), fixture.opener(), anybody, {}).ok());
}

void BackupTest::rightsAreTheOwnersAlone()
{
    StoreFixture fixture;
    QVERIFY(fixture.store().blobs().add(QByteArray(2 << 20, 'e'), u"application/octet-stream"_s).ok());
    QVERIFY(fixture.addParty(1).ok());
    const auto made = store::createBackup(fixture.store(), {}, {});
    QVERIFY(made.ok());
    const QString target = fixture.path(u"open"_s);
    QVERIFY(QDir().mkpath(target));
    QVERIFY(QFile::setPermissions(target, QFile::Permissions(0x7755))); // a folder of everybody's, as a file manager makes it
    QVERIFY(store::restoreBackup(made->path, target, fixture.opener(), anybody, {}).ok());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &folder : {fixture.folder(), target}) {
        QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
        QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            QVERIFY2((QFile::permissions(path) & others) == QFile::Permissions(), qPrintable(path));
        }
    }
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
