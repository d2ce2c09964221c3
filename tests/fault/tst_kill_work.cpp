// SPDX-License-Identifier: GPL-3.0-or-later
// Import, backup, restore and upgrade killed at a random moment: what is found afterwards is the store before or after, never between,
// the same command carries it through, and nothing half-made is left.
// Many trials by hand: QTEST_FUNCTION_TIMEOUT=3600000 CHENGCAI_FAULT_SECONDS=900 tst_kill_work
#include "store/audit.h"
#include "store/backup.h"
#include "store/migrations.h"
#include "store/queries/facts.h"
#include "store/store.h"
#include "support/sqlshell.h"
#include "support/storefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 4000;

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator all(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        const QString target = to + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            return false;
    }
    return true;
}

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

} // namespace

class KillWorkTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingIsLeftBetween_data();
    void nothingIsLeftBetween();

private:
    [[nodiscard]] int run(const QStringList &words, int killAfter = -1);
    void expectWhole(const QString &folder);
    void afterImport(const QString &folder);
    void afterBackup(const QString &folder);
    void afterRestore(const QString &folder);
    void afterUpgrade(const QString &folder);

    QTemporaryDir m_dir;
    QString m_store;
    QString m_table;
    QString m_backup;
    tests::FixedClock m_clock;
};

/// Exit code, −1 if it was killed.
int KillWorkTest::run(const QStringList &words, int killAfter)
{
    QProcess process;
    const bool upgrade = words.front() == u"migrate";
    process.start(upgrade ? QStringLiteral(KILL_WRITER) : QStringLiteral(CHENGCAICTL), words);
    if (!process.waitForStarted())
        return -2;
    if (killAfter >= 0) {
        (void)process.waitForFinished(killAfter);
        process.kill();
    }
    (void)process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void KillWorkTest::initTestCase()
{
    qputenv("XDG_STATE_HOME", m_dir.filePath(u"state"_s).toUtf8());
    m_store = m_dir.filePath(u"store"_s);
    m_table = m_dir.filePath(u"facts.csv"_s);
    m_backup = m_dir.filePath(u"copy.ccbak"_s);
    QFile parties(m_dir.filePath(u"parties.csv"_s));
    QVERIFY(parties.open(QIODevice::WriteOnly));
    parties.write("kind,identifier,name\nsupplier,91410000170001401D,Demo\n");
    parties.close();
    QFile facts(m_table);
    QVERIFY(facts.open(QIODevice::WriteOnly));
    facts.write("party,indicator,effective_on,decision_no,text\n");
    for (int i = 0; i < Rows; ++i)
        facts.write(QByteArray("91410000170001401D,GY-N15,2025-01-01,No ") + QByteArray::number(i) + ",late\n");
    facts.close();
    QCOMPARE(run({u"--store"_s, m_store, u"init"_s, u"--no-password"_s}), 0);
    QCOMPARE(run({u"--store"_s, m_store, u"import"_s, u"parties"_s, parties.fileName()}), 0);
    {
        // Something to copy, and evidence beside the database.
        auto store = store::Store::open(m_store, store::OpenMode::ReadWrite, m_clock);
        QVERIFY(store.ok());
        QVERIFY((*store)->blobs().add(QByteArray(3 << 20, 'e'), u"application/octet-stream"_s).ok());
    }
    QCOMPARE(run({u"--store"_s, m_store, u"backup"_s, u"create"_s, u"-o"_s, m_backup}), 0);
}

void KillWorkTest::nothingIsLeftBetween_data()
{
    QTest::addColumn<QString>("work");
    for (const char *work : {"import", "backup", "restore", "migrate"})
        QTest::newRow(work) << QString::fromLatin1(work);
}

void KillWorkTest::expectWhole(const QString &folder)
{
    const auto store = store::Store::open(folder, store::OpenMode::ReadWrite, m_clock); // clears away what a killed one left
    QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().message + store.error().detail));
    const auto report = store::verify((*store)->database(), folder, {});
    QVERIFY(report.ok());
    QVERIFY2(report->ok, qPrintable(report->problem));
    const auto rebuilt = store::rebuild((*store)->database(), false, {});
    QVERIFY2(rebuilt.ok(), rebuilt.ok() ? "" : qPrintable(rebuilt.error().message));
    QVERIFY2(rebuilt->equal, qPrintable(rebuilt->firstDifference));
}

void KillWorkTest::afterImport(const QString &folder)
{
    expectWhole(folder);
    {
        const auto store = store::Store::open(folder, store::OpenMode::ReadOnly, m_clock);
        QVERIFY(store.ok());
        const qint64 facts = store::FactQueries((*store)->database()).count();
        QVERIFY2(facts == 0 || facts == Rows, qPrintable(u"%1 facts"_s.arg(facts)));
    }
    QCOMPARE(run({u"--store"_s, folder, u"import"_s, u"facts"_s, m_table}), 0);
    const auto store = store::Store::open(folder, store::OpenMode::ReadOnly, m_clock);
    QVERIFY(store.ok());
    QCOMPARE(store::FactQueries((*store)->database()).count(), Rows);
}

void KillWorkTest::afterBackup(const QString &folder)
{
    expectWhole(folder);
    QCOMPARE(run({u"--store"_s, folder, u"backup"_s, u"create"_s}), 0);
    for (const QFileInfo &file : QDir(folder + u"/backups"_s).entryInfoList(QDir::Files)) {
        const auto verified = store::verifyBackup(file.filePath(), store::openerWith({folder, {}, {}}, m_clock), {});
        QVERIFY2(verified.ok(), "under its name a backup is whole");
    }
}

void KillWorkTest::afterRestore(const QString &folder)
{
    if (!QFile::exists(folder + u"/store.ccj"_s))
        QCOMPARE(run({u"--store"_s, folder, u"backup"_s, u"restore"_s, m_backup}), 0);
    expectWhole(folder);
}

void KillWorkTest::afterUpgrade(const QString &folder)
{
    {
        const auto database = store::Database::open(folder + u"/store.ccj"_s, store::OpenMode::ReadOnly);
        QVERIFY(database.ok());
        const bool upgraded = (*database)->schemaVersion() == store::newestSchema() + 1;
        QVERIFY(upgraded || (*database)->schemaVersion() == store::newestSchema());
        QCOMPARE((*database)->integer(u"SELECT count(*) FROM sqlite_schema WHERE name IN('next','next_raw')"_s), upgraded ? 2 : 0);
        if (upgraded)
            QCOMPARE((*database)->integer(u"SELECT count(*) FROM next"_s), (*database)->integer(u"SELECT count(*) FROM journal"_s));
    }
    for (const QString &copy : QDir(folder).entryList({u"store.ccj.version-*"_s}, QDir::Files))
        QCOMPARE(tests::SqlShell(folder + u'/' + copy).dump(), tests::SqlShell(m_store + u"/store.ccj"_s).dump());
    QCOMPARE(run({u"migrate"_s, folder}), 0);
    expectWhole(folder);
}

void KillWorkTest::nothingIsLeftBetween()
{
    QFETCH(QString, work);
    const int limit = qEnvironmentVariableIsSet("CHENGCAI_FAULT_SECONDS") ? qEnvironmentVariableIntValue("CHENGCAI_FAULT_SECONDS") : 8;
    const quint32 seed = qEnvironmentVariableIsSet("CHENGCAI_FAULT_SEED") ? quint32(qEnvironmentVariableIntValue("CHENGCAI_FAULT_SEED"))
                                                                         : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    // How long it takes undisturbed: the blow falls anywhere in that time.
    const auto words = [&](const QString &folder) {
        const QStringList where{u"--store"_s, folder};
        return work == u"import" ? where + QStringList{work, u"facts"_s, m_table}
            : work == u"backup"  ? where + QStringList{work, u"create"_s}
            : work == u"restore" ? where + QStringList{u"backup"_s, work, m_backup}
                                 : QStringList{work, folder};
    };
    QElapsedTimer timer;
    const auto prepare = [&](const QString &folder) { return work == u"restore" || copyFolder(m_store, folder); };
    const QString first = m_dir.filePath(work + u"-first"_s);
    QVERIFY(prepare(first));
    timer.start();
    QCOMPARE(run(words(first)), 0);
    const int whole = int(timer.restart());
    int trials = 0;
    int killed = 0;
    for (; timer.elapsed() < limit * 1000; ++trials) {
        const QString folder = m_dir.filePath(u"%1-%2"_s.arg(work).arg(trials));
        QVERIFY(prepare(folder));
        killed += run(words(folder), 1 + random.bounded(whole)) == -1 ? 1 : 0;
        work == u"import" ? afterImport(folder) : work == u"backup" ? afterBackup(folder) : work == u"restore" ? afterRestore(folder) : afterUpgrade(folder);
        QVERIFY2(leftovers(folder).isEmpty(), qPrintable(leftovers(folder).join(u' ')));
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"seed %1, trial %2"_s.arg(seed).arg(trials)));
        QDir(folder).removeRecursively();
    }
    qInfo("kill -9 in %s: %d trials, %d killed, seed %u, %d ms undisturbed", qPrintable(work), trials, killed, seed, whole);
    QVERIFY(killed > 0);
}

QTEST_GUILESS_MAIN(KillWorkTest)
#include "tst_kill_work.moc"
