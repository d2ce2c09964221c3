// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"
#include "store/backup.h"
#include "store/migrations.h"
#include "store/queries/facts.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTest>

#include <sqlite3.h>

using namespace chengcai;
using namespace Qt::StringLiterals;
using tests::StoreFixture;

namespace {

/// Changes the closed store behind its back, as an insider with an SQL shell would: the guards of the schema are taken away first.
void tamper(const QString &folder, const char *sql)
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(QDir(folder).filePath(u"store.ccj"_s).toUtf8().constData(), &db), SQLITE_OK);
    const QByteArray all = QByteArray("DROP TRIGGER journal_fixed; DROP TRIGGER journal_kept; DROP TRIGGER receipt_fixed; DROP TRIGGER receipt_kept;") + sql;
    char *error = nullptr;
    const int rc = sqlite3_exec(db, all.constData(), nullptr, nullptr, &error);
    const QString message = QString::fromUtf8(error);
    sqlite3_free(error);
    sqlite3_close(db);
    QVERIFY2(rc == SQLITE_OK, qPrintable(message));
}

/// Ten parties with a fact each.
void fill(StoreFixture &fixture)
{
    for (int i = 1; i <= 10; ++i) {
        const auto party = fixture.addParty(i);
        QVERIFY2(party.ok(), party.ok() ? "" : qPrintable(party.error().message + party.error().detail));
        QVERIFY(fixture.addFact(party->created.front(), i).ok());
    }
}

store::VerifyReport verified(const QString &folder)
{
    auto database = store::Database::open(QDir(folder).filePath(u"store.ccj"_s), store::OpenMode::ReadOnly);
    if (!database)
        return {0, false, -1, database.error().message};
    const auto report = store::verify(**database, folder, {});
    return report ? *report : store::VerifyReport{0, false, -1, report.error().message};
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT
private slots:
    void survivesClosingAndOpening();
    void verifyNamesTheFirstBadEntry_data();
    void verifyNamesTheFirstBadEntry();
    void rebuildFindsAChangedProjection();
    void oneProcessWritesOthersRead();
    void rolesAreAskedByTheLedger();
    void newerStoreOpensReadOnly();
    void damagedStoreIsNeverReplacedByAnEmptyOne();
    void backupComesBackEqual();
    void changedBackupIsRefused();
    void batchIsAllOrNothing();
    void positionsFollowTheDay();
};

void StoreTest::survivesClosingAndOpening()
{
    StoreFixture fixture;
    fill(fixture);
    const auto head = fixture.store().ledger().head();
    const auto root = store::stateRoot(fixture.store().database());
    QVERIFY(root.ok());
    fixture.reopen();
    QCOMPARE(store::FactQueries(fixture.store().database()).count(), 10);
    const auto again = store::stateRoot(fixture.store().database());
    QVERIFY(again.ok());
    QVERIFY(*root == *again);
    QVERIFY(fixture.store().ledger().head().receivedNo > head.receivedNo); // the new session's entry
    fixture.close();
    const auto report = verified(fixture.folder());
    QVERIFY2(report.ok, qPrintable(report.problem));
}

void StoreTest::verifyNamesTheFirstBadEntry_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("firstBad");
    QTest::newRow("a byte of the content") << QByteArray("UPDATE journal SET raw=CAST(substr(raw,1,length(raw)-1)||x'00' AS BLOB) WHERE received_no=7;") << qint64(7);
    QTest::newRow("signature") << QByteArray("UPDATE journal SET sig=zeroblob(64) WHERE received_no=6;") << qint64(6);
    QTest::newRow("copied column") << QByteArray("UPDATE journal SET author=zeroblob(16) WHERE received_no=9;") << qint64(9);
    QTest::newRow("kind beside the entry") << QByteArray("UPDATE journal SET kind='import.facts' WHERE received_no=8;") << qint64(8);
    QTest::newRow("entry taken out") << QByteArray("PRAGMA foreign_keys=OFF; DELETE FROM receipt WHERE received_no=12; DELETE FROM field_head WHERE entry=12; "
                                                   "DELETE FROM id_run WHERE entry=12; DELETE FROM journal WHERE received_no=12;")
                                     << qint64(13);
    QTest::newRow("receipt") << QByteArray("UPDATE receipt SET chain=zeroblob(32) WHERE received_no=5;") << qint64(5);
    QTest::newRow("admitted earlier") << QByteArray("UPDATE journal SET admitted_at=1 WHERE received_no=10;") << qint64(10);
}

void StoreTest::verifyNamesTheFirstBadEntry()
{
    QFETCH(QByteArray, sql);
    QFETCH(qint64, firstBad);
    StoreFixture fixture;
    fill(fixture);
    fixture.close();
    QVERIFY(verified(fixture.folder()).ok);
    tamper(fixture.folder(), sql.constData());
    const auto report = verified(fixture.folder());
    QVERIFY(!report.ok);
    QCOMPARE(report.firstBad, firstBad);
    QVERIFY(!report.problem.isEmpty());
}

void StoreTest::rebuildFindsAChangedProjection()
{
    StoreFixture fixture;
    fill(fixture);
    fixture.close();
    tamper(fixture.folder(), "UPDATE fact SET fine_fen=1 WHERE id=4;");
    fixture.reopen();
    const auto checked = store::rebuild(fixture.store().database(), false, {});
    QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().message));
    QVERIFY(!checked->equal);
    QVERIFY(!checked->firstDifference.isEmpty());
    QVERIFY(store::rebuild(fixture.store().database(), true, {}).ok());
    const auto mended = store::rebuild(fixture.store().database(), false, {});
    QVERIFY(mended.ok() && mended->equal);
}

void StoreTest::oneProcessWritesOthersRead()
{
    StoreFixture fixture;
    fill(fixture);
    const auto second = store::Store::open(fixture.folder(), store::OpenMode::ReadWrite, fixture.clock());
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, base::ErrorKind::StoreProblem);
    const auto reader = store::Store::open(fixture.folder(), store::OpenMode::ReadOnly, fixture.clock());
    QVERIFY(reader.ok());
    QCOMPARE(store::FactQueries((*reader)->database()).count(), 10);
}

void StoreTest::rolesAreAskedByTheLedger()
{
    StoreFixture fixture;
    const auto party = fixture.addParty(1);
    QVERIFY(party.ok());
    const auto auditor = fixture.addAccount(u"auditor"_s, domain::Role::Auditor);
    auto claimed = auditor;
    claimed.roles = domain::Role::Supervisor; // what a patched program would say
    store::Draft draft;
    draft.kind = u"fact.record"_s;
    draft.changes = {StoreFixture::factChange(party->created.front(), 1)};
    for (const auto &signer : {auditor, claimed}) {
        const auto refused = fixture.store().ledger().append(draft, signer);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, base::ErrorKind::NotAuthorised);
    }
    QCOMPARE(store::FactQueries(fixture.store().database()).count(), 0);
}

void StoreTest::newerStoreOpensReadOnly()
{
    StoreFixture fixture;
    fill(fixture);
    fixture.close();
    tamper(fixture.folder(), "PRAGMA user_version=99;");
    const auto opened = store::Store::open(fixture.folder(), store::OpenMode::ReadWrite, fixture.clock());
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
    QVERIFY((*opened)->readOnly());
    QVERIFY(!(*opened)->readOnlyReason().isEmpty());
}

void StoreTest::damagedStoreIsNeverReplacedByAnEmptyOne()
{
    StoreFixture fixture;
    fill(fixture);
    fixture.close();
    const QString file = QDir(fixture.folder()).filePath(u"store.ccj"_s);
    for (const qint64 keep : {qint64(0), qint64(50), qint64(100), qint64(4096)}) {
        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadWrite));
        const QByteArray before = stored.readAll();
        QVERIFY(stored.resize(keep));
        stored.close();
        {
            const auto opened = store::Store::open(fixture.folder(), store::OpenMode::ReadWrite, fixture.clock());
            const bool refused = !opened.ok() || !(*opened)->startSession(u"test"_s).ok();
            QVERIFY2(refused, qPrintable(u"opened with %1 bytes"_s.arg(keep)));
        }
        QVERIFY(stored.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(stored.write(before), before.size());
        stored.close();
    }
}

void StoreTest::backupComesBackEqual()
{
    StoreFixture fixture;
    fill(fixture);
    const QByteArray big(3 << 20, 'e');
    const auto blob = fixture.store().blobs().add(big, u"application/octet-stream"_s);
    QVERIFY(blob.ok());
    const auto root = store::stateRoot(fixture.store().database());
    const auto made = store::createBackup(fixture.store(), fixture.path(u"copy.ccbak"_s), {});
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message + made.error().detail));
    QVERIFY(made->verified);
    QVERIFY(store::verifyBackup(made->path, fixture.opener(), {}).ok());
    const QString target = fixture.path(u"restored"_s);
    const auto restored = store::restoreBackup(made->path, target, fixture.opener(), [](store::Database &, const QString &) { return base::Result<void>(); }, {});
    QVERIFY2(restored.ok(), restored.ok() ? "" : qPrintable(restored.error().message + restored.error().detail));
    auto opened = store::Store::open(target, store::OpenMode::ReadWrite, fixture.clock());
    QVERIFY(opened.ok());
    QVERIFY((*opened)->startSession(u"test"_s).ok());
    const auto again = store::stateRoot((*opened)->database());
    QVERIFY(root.ok() && again.ok() && *root == *again);
    QCOMPARE(*(*opened)->blobs().read(blob->sha256), big);
    QVERIFY((*opened)->ledger().mark().origin != fixture.store().ledger().mark().origin);
    QVERIFY(!store::restoreBackup(made->path, target, fixture.opener(), [](store::Database &, const QString &) { return base::Result<void>(); }, {}).ok()); // never over what is there
}

void StoreTest::changedBackupIsRefused()
{
    StoreFixture fixture;
    fill(fixture);
    const auto made = store::createBackup(fixture.store(), fixture.path(u"copy.ccbak"_s), {});
    QVERIFY(made.ok());
    QFile file(made->path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const qint64 at : {qint64(3), file.size() / 2, file.size() - 2}) {
        QVERIFY(file.seek(at));
        const char byte = char(file.read(1).front() ^ 0x20);
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(&byte, 1), 1);
        QVERIFY(file.flush());
        QVERIFY2(!store::verifyBackup(made->path, fixture.opener(), {}).ok(), qPrintable(QString::number(at)));
        const char back = char(byte ^ 0x20);
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(&back, 1), 1);
        QVERIFY(file.flush());
    }
    QVERIFY(store::verifyBackup(made->path, fixture.opener(), {}).ok());
}

void StoreTest::batchIsAllOrNothing()
{
    StoreFixture fixture;
    const auto party = fixture.addParty(1);
    const auto root = store::stateRoot(fixture.store().database());
    {
        auto batch = fixture.store().ledger().beginBatch(u"import.facts"_s, fixture.signer());
        QVERIFY(batch.ok());
        for (int i = 0; i < 30'000; ++i) // more than one entry
            QVERIFY((*batch)->add(StoreFixture::factChange(party->created.front(), i)).ok());
    }
    const auto after = store::stateRoot(fixture.store().database());
    QVERIFY(root.ok() && after.ok() && *root == *after);
    auto batch = fixture.store().ledger().beginBatch(u"import.facts"_s, fixture.signer());
    QVERIFY(batch.ok());
    for (int i = 0; i < 30'000; ++i)
        QVERIFY((*batch)->add(StoreFixture::factChange(party->created.front(), i)).ok());
    QVERIFY((*batch)->commit().ok());
    QCOMPARE(store::FactQueries(fixture.store().database()).count(), 30'000);
    const auto checked = store::rebuild(fixture.store().database(), false, {});
    QVERIFY(checked.ok() && checked->equal);
}

void StoreTest::positionsFollowTheDay()
{
    StoreFixture fixture;
    const QDate today = fixture.clock().today();
    QVERIFY(fixture.addParty(1).ok());
    const qint64 first = fixture.store().ledger().head().receivedNo;
    fixture.clock().setNowMs(base::endOfChinaDay(today)); // the first millisecond of the next day in China
    QVERIFY(fixture.addParty(2).ok());
    QCOMPARE(store::positionKnownAt(fixture.store().database(), today), first);
    QCOMPARE(store::positionKnownAt(fixture.store().database(), today.addDays(1)), first + 1);
    QCOMPARE(store::positionKnownAt(fixture.store().database(), today.addDays(-1000)), 0);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
