// SPDX-License-Identifier: GPL-3.0-or-later
// Every outcome of bringing a store to another schema: nothing to do, made, upgraded, upgraded and folded anew, newer, failed; and
// files that are no store of ours.
#include "store/audit.h"
#include "store/files.h"
#include "store/migrations.h"
#include "store/queries/facts.h"
#include "support/sqlshell.h"
#include "support/storefixture.h"

#include <QDir>
#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;
using store::Database;
using store::MigrationOutcome;
using store::MigrationScript;
using store::OpenMode;
using tests::SqlShell;
using tests::StoreFixture;

namespace {

QString databaseFile(const StoreFixture &fixture)
{
    return fixture.folder() + u"/store.ccj"_s;
}

/// The shipped scripts and one after them.
std::vector<MigrationScript> scriptsAnd(const QByteArray &sql)
{
    std::vector<MigrationScript> scripts = store::migrationScripts();
    scripts.push_back({store::newestSchema() + 1, u"next"_s, sql});
    return scripts;
}

void fill(StoreFixture &fixture)
{
    for (int i = 1; i <= 5; ++i) {
        const auto party = fixture.addParty(i);
        QVERIFY(party.ok());
        QVERIFY(fixture.addFact(party->created.front(), i).ok());
    }
    fixture.close();
}

std::unique_ptr<Database> opened(const StoreFixture &fixture)
{
    auto database = Database::open(databaseFile(fixture), OpenMode::ReadWrite);
    return database ? std::move(*database) : nullptr;
}

QStringList copies(const StoreFixture &fixture)
{
    return QDir(fixture.folder()).entryList({u"store.ccj.version-*"_s}, QDir::Files);
}

void expectNoLeftovers(const StoreFixture &fixture)
{
    const QStringList found = QDir(fixture.folder()).entryList({u"*.part*"_s, u".chengcai*"_s}, QDir::AllEntries | QDir::Hidden);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT
private slots:
    void scriptsAreNumberedWithoutHoles();
    void freshAndUpgradedSchemaAreEqual();
    void currentStoreIsLeftAlone();
    void everyEarlierVersionIsUpgradedAndKeptBeside();
    void upgradeKeepsEveryRow();
    void failedUpgradeLeavesTheStoreAndTheCopy_data();
    void failedUpgradeLeavesTheStoreAndTheCopy();
    void journalThatDoesNotVerifyIsNotUpgraded();
    void repeatedFailureDoesNotPileUpCopies();
    void tablesThatFoldDifferentlyAreFoldedAnew();
    void newerStoreIsReadAndNeverWritten();
    void earlierStoreOnReadOnlyMediumSaysSo();
    void filesOfOthersAreRefused_data();
    void filesOfOthersAreRefused();
    void storeWithoutTablesIsNotBegunAnew();
    void lostLogIsNoticed();
    void settingsAreReadBack();
};

void MigrationsTest::scriptsAreNumberedWithoutHoles()
{
    int number = 0;
    for (const MigrationScript &script : store::migrationScripts()) {
        QCOMPARE(script.number, ++number);
        QVERIFY(!script.title.isEmpty() && !script.sql.isEmpty());
    }
    QCOMPARE(store::newestSchema(), number);
}

void MigrationsTest::freshAndUpgradedSchemaAreEqual()
{
    StoreFixture fresh;
    fresh.close();
    const QStringList wanted = SqlShell(databaseFile(fresh)).schema();
    for (int version = 1; version < store::newestSchema(); ++version) {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"store.ccj"_s);
        std::vector<MigrationScript> scripts = store::migrationScripts();
        {
            auto database = Database::create(file);
            QVERIFY(database.ok());
            QCOMPARE(*store::migrate(**database, {scripts.begin(), scripts.begin() + version}), MigrationOutcome::Created);
            QCOMPARE((*database)->schemaVersion(), version);
            const auto upgraded = store::migrate(**database);
            QVERIFY2(upgraded.ok(), upgraded.ok() ? "" : qPrintable(upgraded.error().detail));
            QCOMPARE(*upgraded, MigrationOutcome::Upgraded);
        }
        QCOMPARE(SqlShell(file).schema(), wanted);
    }
}

void MigrationsTest::currentStoreIsLeftAlone()
{
    StoreFixture fixture;
    fill(fixture);
    const QStringList before = SqlShell(databaseFile(fixture)).dump();
    QCOMPARE(*store::migrate(*opened(fixture)), MigrationOutcome::Current);
    QCOMPARE(SqlShell(databaseFile(fixture)).dump(), before);
    QVERIFY(copies(fixture).isEmpty());
}

/// A store as the first version of the program left it: what later ones added is taken away again, entries of theirs are none.
void MigrationsTest::everyEarlierVersionIsUpgradedAndKeptBeside()
{
    QTemporaryDir dir;
    qputenv("XDG_STATE_HOME", dir.filePath(u"state"_s).toUtf8());
    const std::vector<MigrationScript> scripts = store::migrationScripts();
    for (int version = 1; version < store::newestSchema(); ++version) {
        const QString folder = dir.filePath(QString::number(version));
        QVERIFY(store::makeFolder(folder).ok());
        {
            auto database = Database::create(folder + u"/store.ccj"_s);
            QVERIFY(database.ok());
            QVERIFY(store::migrate(**database, {scripts.begin(), scripts.begin() + version}).ok());
            const tests::FixedClock clock;
            store::Ledger ledger(**database, clock);
            const auto key = journal::SigningKey::generate();
            // This program writes down beside every entry how it was folded; earlier ones did not.
            const bool beside = (*database)->integer(u"SELECT count(*) FROM sqlite_schema WHERE name='journal_place'"_s) == 0;
            if (beside)
                QVERIFY((*database)->execute(u"CREATE TABLE journal_place(received_no INTEGER PRIMARY KEY,place,fold_no,signer,problem,crc)"_s).ok());
            QVERIFY(ledger.appendSession(u"an earlier version"_s, key, journal::OriginCause::First).ok());
            if (beside)
                QVERIFY((*database)->execute(u"DROP TABLE journal_place"_s).ok());
        }
        const tests::FixedClock clock;
        const auto opened = store::Store::open(folder, OpenMode::ReadWrite, clock);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message + opened.error().detail));
        QCOMPARE((*opened)->database().schemaVersion(), store::newestSchema());
        QCOMPARE((*opened)->ledger().head().receivedNo, 1);
        const auto copy = Database::open(folder + u"/store.ccj.version-%1"_s.arg(version), OpenMode::ReadOnly);
        QVERIFY(copy.ok());
        QCOMPARE((*copy)->schemaVersion(), version);
    }
}

void MigrationsTest::upgradeKeepsEveryRow()
{
    StoreFixture fixture;
    fill(fixture);
    const QStringList before = SqlShell(databaseFile(fixture)).dump();
    const auto outcome = store::migrate(*opened(fixture), scriptsAnd("CREATE TABLE pledge(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"));
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(*outcome, MigrationOutcome::Upgraded);
    QCOMPARE(SqlShell(databaseFile(fixture)).dump(), before);
    QCOMPARE(copies(fixture), QStringList{u"store.ccj.version-%1"_s.arg(store::newestSchema())});
    QCOMPARE(SqlShell(fixture.folder() + u'/' + copies(fixture).front()).dump(), before);
    QCOMPARE(QFile::permissions(fixture.folder() + u'/' + copies(fixture).front()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    expectNoLeftovers(fixture);
}

void MigrationsTest::failedUpgradeLeavesTheStoreAndTheCopy_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("nonsense") << QByteArray("CREATE TABLE pledge(id INTEGER PRIMARY KEY) STRICT; NONSENSE;");
    QTest::newRow("reference to nothing") << QByteArray("CREATE TABLE pledge(id INTEGER PRIMARY KEY, party INTEGER REFERENCES party) STRICT;"
                                                        "INSERT INTO pledge VALUES(1,999999);");
    QTest::newRow("constraint") << QByteArray("CREATE TABLE pledge(id INTEGER PRIMARY KEY CHECK(id>5)) STRICT; INSERT INTO pledge VALUES(1);");
    QTest::newRow("takes away what the fold needs") << QByteArray("DROP TABLE fact;");
}

void MigrationsTest::failedUpgradeLeavesTheStoreAndTheCopy()
{
    QFETCH(QByteArray, sql);
    StoreFixture fixture;
    fill(fixture);
    const QStringList before = SqlShell(databaseFile(fixture)).dump();
    const QStringList schema = SqlShell(databaseFile(fixture)).schema();
    // Two steps: a good one before the bad one must not remain either.
    std::vector<MigrationScript> scripts = scriptsAnd("CREATE TABLE good(id INTEGER PRIMARY KEY) STRICT;");
    scripts.push_back({store::newestSchema() + 2, u"bad"_s, sql});
    const auto outcome = store::migrate(*opened(fixture), scripts);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, u"STO-050"_s);
    QCOMPARE(SqlShell(databaseFile(fixture)).dump(), before);
    QCOMPARE(SqlShell(databaseFile(fixture)).schema(), schema);
    QCOMPARE(copies(fixture).size(), 1);
    expectNoLeftovers(fixture);
    fixture.reopen(); // with the program it was written by
    QVERIFY(fixture.addParty(99).ok());
}

void MigrationsTest::journalThatDoesNotVerifyIsNotUpgraded()
{
    StoreFixture fixture;
    fill(fixture);
    SqlShell(databaseFile(fixture)).unguarded("UPDATE journal SET sig=zeroblob(64) WHERE received_no=4;");
    const QStringList before = SqlShell(databaseFile(fixture)).dump();
    const auto outcome = store::migrate(*opened(fixture), scriptsAnd("CREATE TABLE pledge(id INTEGER PRIMARY KEY) STRICT;"));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, u"STO-052"_s);
    QCOMPARE(SqlShell(databaseFile(fixture)).dump(), before);
    QVERIFY(copies(fixture).isEmpty());
    expectNoLeftovers(fixture);
}

void MigrationsTest::repeatedFailureDoesNotPileUpCopies()
{
    StoreFixture fixture;
    fill(fixture);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!store::migrate(*opened(fixture), scriptsAnd("NONSENSE;")).ok());
    QCOMPARE(copies(fixture).size(), 1);
    fixture.reopen();
    QVERIFY(fixture.addParty(99).ok());
    fixture.close();
    QVERIFY(!store::migrate(*opened(fixture), scriptsAnd("NONSENSE;")).ok());
    QCOMPARE(copies(fixture).size(), 2); // the earlier one lacks the party: both are kept
    const QStringList now = SqlShell(databaseFile(fixture)).dump();
    QCOMPARE(SqlShell(fixture.folder() + u'/' + copies(fixture).back()).dump(), now);
}

void MigrationsTest::tablesThatFoldDifferentlyAreFoldedAnew()
{
    StoreFixture fixture;
    fill(fixture);
    SqlShell(databaseFile(fixture)).unguarded("UPDATE fact SET text='another';");
    const auto outcome = store::migrate(*opened(fixture), scriptsAnd("CREATE TABLE pledge(id INTEGER PRIMARY KEY) STRICT;"));
    QVERIFY(outcome.ok());
    QCOMPARE(*outcome, MigrationOutcome::UpgradedStale);
    const auto database = opened(fixture); // newer than this program, so read-only: rebuild() is asked for by the one that upgraded
    QVERIFY(database && database->readOnly());
}

void MigrationsTest::newerStoreIsReadAndNeverWritten()
{
    StoreFixture fixture;
    fill(fixture);
    SqlShell(databaseFile(fixture)).run("CREATE TABLE pledge(id INTEGER PRIMARY KEY) STRICT; PRAGMA user_version=99;");
    const QStringList before = SqlShell(databaseFile(fixture)).dump();
    {
        const auto opened = store::Store::open(fixture.folder(), OpenMode::ReadWrite, fixture.clock());
        QVERIFY(opened.ok());
        QVERIFY((*opened)->readOnly());
        QVERIFY((*opened)->readOnlyReason().contains(u"newer version"));
        QCOMPARE(store::FactQueries((*opened)->database()).count(), 5);
        const auto refused = (*opened)->startSession(u"test"_s);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, u"STO-040"_s);
        QCOMPARE(*store::migrate((*opened)->database()), MigrationOutcome::Newer);
        const auto report = store::verify((*opened)->database(), fixture.folder(), {});
        QVERIFY(report.ok() && report->ok);
    }
    QCOMPARE(SqlShell(databaseFile(fixture)).dump(), before);
}

void MigrationsTest::earlierStoreOnReadOnlyMediumSaysSo()
{
    StoreFixture fixture;
    fill(fixture);
    SqlShell(databaseFile(fixture)).run("PRAGMA user_version=1;");
    if (store::newestSchema() == 1)
        QSKIP("there is one version only");
    const auto opened = store::Store::open(fixture.folder(), OpenMode::ReadOnly, fixture.clock());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, u"STO-051"_s);
}

void MigrationsTest::filesOfOthersAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("application id") << u"application"_s << u"STO-002"_s;
    QTest::newRow("no application id") << u"anonymous"_s << u"STO-002"_s;
    QTest::newRow("not a database") << u"noise"_s << u"STO-033"_s;
    QTest::newRow("text") << u"text"_s << u"STO-033"_s;
    QTest::newRow("empty") << u"empty"_s << u"STO-033"_s;
    QTest::newRow("nothing") << u"nothing"_s << u"STO-001"_s;
    QTest::newRow("folder") << u"folder"_s << u"STO-033"_s;
}

void MigrationsTest::filesOfOthersAreRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"store.ccj"_s);
    if (what == u"application")
        SqlShell(path).run("PRAGMA application_id=1234; CREATE TABLE theirs(x); INSERT INTO theirs VALUES(1);");
    else if (what == u"anonymous")
        SqlShell(path).run("CREATE TABLE theirs(x); INSERT INTO theirs VALUES(1);");
    else if (what == u"folder")
        QVERIFY(QDir(dir.path()).mkdir(u"store.ccj"_s));
    QFile file(path);
    if (what == u"noise" || what == u"text" || what == u"empty") {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(what == u"empty" ? QByteArray() : QByteArray(9000, what == u"text" ? 't' : '\x93'));
        file.close();
    }
    const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    const tests::FixedClock clock;
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = store::Store::open(dir.path(), mode, clock);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().kind, base::ErrorKind::StoreProblem);
    }
    QCOMPARE(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), before);
}

void MigrationsTest::storeWithoutTablesIsNotBegunAnew()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"store.ccj"_s);
    QVERIFY(Database::create(file).ok()); // our application id, version 0, nothing in it
    const tests::FixedClock clock;
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = store::Store::open(dir.path(), mode, clock);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, u"STO-005"_s);
    }
    QVERIFY(SqlShell(file).schema().isEmpty());
}

/// What was acknowledged stood in the log only; without it the store is whole and older, and the mark outside knows better.
void MigrationsTest::lostLogIsNoticed()
{
    StoreFixture fixture;
    QVERIFY(fixture.addParty(1).ok());
    fixture.reopen(); // the log is in the file now
    const auto origin = fixture.store().ledger().mark().origin;
    QVERIFY(fixture.addParty(2).ok());
    QVERIFY(fixture.addParty(3).ok());
    const QString old = fixture.path(u"old"_s);
    QVERIFY(QDir().mkpath(old));
    QVERIFY(QFile::copy(databaseFile(fixture), old + u"/store.ccj"_s)); // as it lies on the disk, without the log
    fixture.close();
    {
        // In place, so that it is the same file to the system.
        QFile now(databaseFile(fixture));
        QFile before(old + u"/store.ccj"_s);
        QVERIFY(now.open(QIODevice::ReadWrite | QIODevice::Truncate) && before.open(QIODevice::ReadOnly));
        now.write(before.readAll());
    }
    {
        const auto database = Database::open(databaseFile(fixture), OpenMode::ReadOnly);
        QVERIFY(database.ok());
        const auto report = store::verify(**database, fixture.folder(), {});
        QVERIFY(report.ok());
        QVERIFY2(!report->ok, "the mark outside knows of more entries");
        QCOMPARE(report->firstBad, report->entries + 1);
    }
    fixture.reopen();
    QVERIFY2(fixture.store().ledger().mark().origin != origin, "a new origin, so that no number is given twice");
    const auto report = store::verify(fixture.store().database(), fixture.folder(), {});
    QVERIFY(report.ok() && report->ok);
}

void MigrationsTest::settingsAreReadBack()
{
    StoreFixture fixture;
    const Database &writer = fixture.store().database();
    const auto reader = fixture.store().reader();
    QVERIFY(reader.ok());
    for (const Database *database : std::initializer_list<const Database *>{&writer, reader->get()}) {
        for (const auto &[pragma, value] : std::initializer_list<std::pair<QString, qint64>>{
                 {u"foreign_keys"_s, 1}, {u"trusted_schema"_s, 0}, {u"cell_size_check"_s, 1}, {u"secure_delete"_s, 1}, {u"busy_timeout"_s, 5000},
                 {u"application_id"_s, Database::ApplicationId}})
            QCOMPARE(database->integer(u"PRAGMA "_s + pragma, -1), value);
        QVERIFY2(!database->execute(u"SELECT \"no such column\" FROM account"_s).ok(), "a string in double quotes");
        QVERIFY2(!database->execute(u"UPDATE sqlite_schema SET sql=''"_s).ok(), "the schema is not to be written by hand");
    }
    QCOMPARE(writer.integer(u"PRAGMA synchronous"_s), 2);
    QCOMPARE((*reader)->integer(u"PRAGMA query_only"_s), 1);
    QCOMPARE((*reader)->integer(u"PRAGMA wal_autocheckpoint"_s, -1), 0);
    QVERIFY(!(*reader)->execute(u"DELETE FROM setting"_s).ok());
    QVERIFY2(!writer.execute(u"DELETE FROM journal"_s).ok(), "the guard of the schema");
    QVERIFY2(!writer.execute(u"UPDATE receipt SET leaf=x''"_s).ok(), "the guard of the schema");
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
