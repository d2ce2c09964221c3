// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is altered in a store is found: every column of every table by its own, and random bits of the file. What verify() answers for
// it finds; what follows from the journal, rebuild() finds and names.
// More by hand: CHENGCAI_FLIP_SECONDS=600 CHENGCAI_FLIP_SEED=1 tst_tamper everyFlippedBitIsFound
#include "services/tampered.h"
#include "services/maintenance.h"
#include "services/ratings.h"
#include "store/projections/projections.h"
#include "store/queries/ratings.h"
#include "store/sqlite/statehash.h"
#include "support/fixedclock.h"
#include "support/sqlshell.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace chengcai;
using namespace Qt::StringLiterals;
using store::Database;
using store::OpenMode;
using tests::SqlShell;

namespace {

/// Not asked about: nothing writes it.
const std::set<QString> Unprotected{u"state_bucket"_s};
/// Truth and local tables, which verify() answers for. Every other one must be a projection.
const std::set<QString> Verified{u"origin"_s, u"journal"_s, u"journal_held"_s, u"journal_fork"_s, u"receipt"_s, u"blobs"_s, u"setting"_s, u"draft"_s,
                                 u"keybox"_s, u"person_key"_s, u"rating_cache"_s, u"rating_cache_of"_s, u"rating_count"_s, u"rating_trend"_s, u"backup_log"_s,
                                 u"journal_place"_s, u"journal_missing"_s, u"bundle_in"_s, u"bundle_out"_s, u"acked"_s, u"trust"_s};
/// Alterations that change nothing anybody relies on: a number of order, and a cache that counts as out of date then.
const std::set<QString> Harmless{u"draft.id"_s, u"rating_cache_of.id"_s, u"rating_cache_of.as_of"_s, u"rating_cache_of.rulebook"_s, u"rating_cache_of.received_no"_s};

bool isProjection(const QString &table)
{
    const auto all = store::projectionTables();
    return std::any_of(all.begin(), all.end(), [&](const store::ProjectionTable &one) { return QLatin1StringView(one.name) == table; });
}

QStringList tablesOf(SqlShell &shell)
{
    return shell.column("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%' ORDER BY name");
}

QStringList answeredFor(QStringList rows)
{
    rows.removeIf([](const QString &row) { return Unprotected.contains(row.section(u'|', 0, 0)); });
    return rows;
}

/// SQL for another value of the column, as like the old one as can be.
QString altered(const QString &column)
{
    return u"CASE typeof(%1) WHEN 'integer' THEN %1+1 WHEN 'text' THEN %1||'x' "
           "WHEN 'blob' THEN CAST(substr(%1,1,length(%1)-1)||CASE WHEN substr(%1,-1)=x'41' THEN x'42' ELSE x'41' END AS BLOB) END"_s.arg(column);
}

} // namespace

class TamperTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyTableIsAnsweredFor();
    void everyAlteredColumnIsFound_data();
    void everyAlteredColumnIsFound();
    void everyMissingOrSwappedRowIsFound_data();
    void everyMissingOrSwappedRowIsFound();
    void everyMissingKeyIsNamed();
    void rebuildNamesAndMendsEveryProjection_data();
    void rebuildNamesAndMendsEveryProjection();
    void aGuardTakenAwayIsFound();
    void everyFlippedBitIsFound();
    void bothReportProgressAndStop();

private:
    void putBack();
    void tableRows(const char *also = nullptr);
    [[nodiscard]] QString found();
    [[nodiscard]] QString difference();

    QTemporaryDir m_dir;
    tests::FixedClock m_clock{QDate(2026, 6, 30)};
    QString m_good;
    QString m_bad;
    QString m_folder;
};

void TamperTest::initTestCase()
{
    qputenv("XDG_STATE_HOME", m_dir.filePath(u"state"_s).toUtf8());
    std::unique_ptr<services::Session> made = tests::storeToTamperWith(m_dir.path(), m_clock);
    QVERIFY(made);
    services::Session &session = *made;
    const QString folder = session.store().folder();
    QVERIFY(services::setSetting(session, u"view/1"_s, "columns").ok());
    QVERIFY(services::saveDraft(session, {u"fact"_s, u"1"_s, 0, "half a sentence"}).ok());
    QVERIFY(services::refreshRatings(session, {{}, true}, {}).ok());
    QVERIFY(services::backUp(session, {}, {}).ok());
    made.reset();
    m_good = folder + u"/store.ccj"_s;
    m_folder = m_dir.filePath(u"tampered"_s);
    m_bad = m_folder + u"/store.ccj"_s;
    QVERIFY(QDir().mkpath(m_folder));
    putBack();
    QCOMPARE(found(), QString());
    QCOMPARE(difference(), QString());
}

void TamperTest::putBack()
{
    QFile::remove(m_bad);
    QVERIFY(QFile::copy(m_good, m_bad));
}

/// What an auditor is told by `verify`; empty if all is well.
QString TamperTest::found()
{
    auto database = Database::open(m_bad, OpenMode::ReadOnly);
    if (!database)
        return database.error().message;
    const services::Reader reader(**database, m_folder);
    const auto report = services::verifyStore(reader, {});
    if (!report)
        return report.error().message;
    return report->ok ? QString() : u"%1: %2"_s.arg(report->firstBad).arg(report->problem);
}

/// The first difference of the tables from those of the good store, which are what the journal folds to.
QString TamperTest::difference()
{
    const auto good = Database::open(m_good, OpenMode::ReadOnly);
    const auto bad = Database::open(m_bad, OpenMode::ReadOnly);
    if (!bad)
        return bad.error().message;
    const auto result = store::firstDifference(**bad, **good, {});
    return result ? *result : result.error().message;
}

void TamperTest::everyTableIsAnsweredFor()
{
    SqlShell shell(m_good);
    for (const QString &table : tablesOf(shell)) {
        const int classes = int(isProjection(table)) + int(Verified.contains(table)) + int(Unprotected.contains(table));
        QVERIFY2(classes == 1, qPrintable(table + u" is neither truth nor projection nor local: nobody would see it change"_s));
    }
}

void TamperTest::tableRows(const char *also)
{
    QTest::addColumn<QString>("table");
    SqlShell shell(m_good);
    for (const QString &table : tablesOf(shell)) {
        const bool filled = shell.column("SELECT count(*) FROM " + table.toUtf8()).front() != u"0";
        if (filled && !Unprotected.contains(table) && (!also || isProjection(table)))
            QTest::newRow(qPrintable(table)) << table;
    }
}

void TamperTest::everyAlteredColumnIsFound_data()
{
    tableRows();
}

void TamperTest::everyAlteredColumnIsFound()
{
    QFETCH(QString, table);
    SqlShell names(m_good);
    const QStringList columns = names.column("SELECT name FROM pragma_table_info('" + table.toUtf8() + "')");
    QStringList quoted;
    for (const QString &column : columns)
        quoted << u"quote(%1)"_s.arg(column);
    const QString whole = quoted.join(u"||','||"_s);
    for (const QString &column : columns) {
        if (Harmless.contains(table + u'.' + column))
            continue;
        const QStringList rows = names.column(u"SELECT %1 FROM %2 WHERE %3 IS NOT NULL ORDER BY 1 DESC LIMIT 1"_s.arg(whole, table, column).toUtf8());
        for (QString row : rows) {
            putBack();
            row.replace(u'\'', u"''"_s);
            const QString sql = u"PRAGMA ignore_check_constraints=ON; UPDATE %1 SET %2=%3 WHERE %4='%5';"_s.arg(table, column, altered(column), whole, row);
            if (!SqlShell(m_bad).tryUnguarded(sql.toUtf8()))
                continue; // another row has that key
            const QString told = isProjection(table) ? difference() : found();
            QVERIFY2(!told.isEmpty(), qPrintable(table + u'.' + column));
        }
    }
}

void TamperTest::everyMissingOrSwappedRowIsFound_data()
{
    tableRows();
}

void TamperTest::everyMissingOrSwappedRowIsFound()
{
    QFETCH(QString, table);
    // No evidence: people take settings and drafts away as they like, a cache without its date counts as out of date, and an account of
    // another desk has no box here.
    if (table == u"setting" || table == u"draft" || table == u"rating_cache_of" || table == u"keybox")
        return;
    for (const char *row : {"(SELECT max(rowid) FROM %1)", "(SELECT min(rowid) FROM %1)"}) {
        SqlShell names(m_good);
        if (names.column("SELECT sql FROM sqlite_schema WHERE name='" + table.toUtf8() + "'").front().contains(u"WITHOUT ROWID"))
            return;
        putBack();
        SqlShell(m_bad).unguarded(u"PRAGMA foreign_keys=OFF; DELETE FROM %1 WHERE rowid=%2;"_s.arg(table, QString::fromLatin1(row).arg(table)).toUtf8());
        QVERIFY2(!(isProjection(table) ? difference() : found()).isEmpty(), qPrintable(table));
    }
    if (table != u"journal")
        return;
    putBack();
    SqlShell(m_bad).unguarded("UPDATE journal SET received_no=-1 WHERE received_no=20; UPDATE journal SET received_no=20 WHERE received_no=21;"
                              "UPDATE journal SET received_no=21 WHERE received_no=-1;");
    QVERIFY(found().startsWith(u"20: "));
    // The tail with everything that tells of it but the mark outside, which another place does not have.
    putBack();
    SqlShell(m_bad).unguarded("DELETE FROM receipt WHERE received_no>(SELECT max(received_no)-3 FROM journal);"
                              "DELETE FROM journal WHERE received_no>(SELECT max(received_no)-3 FROM journal);");
    QVERIFY(!found().isEmpty());
}

/// Without its key a number can never be read again: it is named.
void TamperTest::everyMissingKeyIsNamed()
{
    const QStringList experts = SqlShell(m_good).column("SELECT p.name||'|'||hex(k.party_uid) FROM person_key k JOIN party p ON substr(p.identifier_cipher,1,16)=k.party_uid");
    QVERIFY(!experts.isEmpty());
    for (const QString &expert : experts) {
        putBack();
        SqlShell(m_bad).unguarded(u"DELETE FROM person_key WHERE hex(party_uid)='%1';"_s.arg(expert.section(u'|', 1)).toUtf8());
        QVERIFY2(found().contains(expert.section(u'|', 0, 0)), qPrintable(found()));
    }
}

void TamperTest::rebuildNamesAndMendsEveryProjection_data()
{
    tableRows("projections");
}

void TamperTest::rebuildNamesAndMendsEveryProjection()
{
    QFETCH(QString, table);
    putBack();
    SqlShell shell(m_bad);
    const QStringList columns = shell.column("SELECT name FROM pragma_table_info('" + table.toUtf8() + "') WHERE \"notnull\"=1 AND pk=0");
    const QString change = columns.isEmpty() ? u"DELETE FROM %1;"_s.arg(table) : u"UPDATE %1 SET %2=%3;"_s.arg(table, columns.back(), altered(columns.back()));
    shell.unguarded(u"PRAGMA ignore_check_constraints=ON; "_s.toUtf8() + change.toUtf8());
    {
        auto database = Database::open(m_bad, OpenMode::ReadOnly);
        QVERIFY(database.ok());
        const auto checked = store::rebuild(**database, false, {});
        QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().message));
        QVERIFY(!checked->equal);
        QVERIFY2(checked->firstDifference.startsWith(table + u' '), qPrintable(checked->firstDifference));
    }
    {
        auto database = Database::open(m_bad, OpenMode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY(store::rebuild(**database, true, {}).ok());
    }
    QCOMPARE(difference(), QString());
}

void TamperTest::aGuardTakenAwayIsFound()
{
    for (const char *sql : {"DROP TRIGGER journal_fixed", "DROP INDEX fact_party", "CREATE TABLE theirs(x)", "CREATE VIEW v AS SELECT 1",
                            "CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM draft; END"}) {
        putBack();
        SqlShell(m_bad).run(sql);
        QVERIFY2(!found().isEmpty(), sql);
    }
}

/// A bit of the file: told by somebody, or no row of any table has changed (free space, counters of the database's own).
void TamperTest::everyFlippedBitIsFound()
{
    const int seconds = qEnvironmentVariableIsSet("CHENGCAI_FLIP_SECONDS") ? qEnvironmentVariableIntValue("CHENGCAI_FLIP_SECONDS") : 15;
    const quint32 seed = qEnvironmentVariableIsSet("CHENGCAI_FLIP_SEED") ? quint32(qEnvironmentVariableIntValue("CHENGCAI_FLIP_SEED"))
                                                                         : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QStringList rows = answeredFor(SqlShell(m_good).dump());
    QElapsedTimer timer;
    timer.start();
    int flips = 0;
    int idle = 0;
    for (; timer.elapsed() < seconds * 1000; ++flips) {
        putBack();
        QFile file(m_bad);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 at = qint64(random.bounded(quint64(file.size())));
        QVERIFY(file.seek(at));
        const char byte = char(file.read(1).front() ^ (1 << random.bounded(8)));
        QVERIFY(file.seek(at) && file.write(&byte, 1) == 1);
        file.close();
        if (!found().isEmpty() || !difference().isEmpty())
            continue;
        ++idle;
        const QStringList now = answeredFor(SqlShell(m_bad).dump());
        const auto differs = std::mismatch(now.begin(), now.end(), rows.begin(), rows.end());
        QVERIFY2(now == rows, qPrintable(u"seed %1, byte %2: %3"_s.arg(seed).arg(at).arg(differs.first == now.end() ? u"a row less"_s : *differs.first)));
    }
    qInfo("%d bits flipped, %d of them without effect, seed %u", flips, idle, seed);
    QVERIFY(flips > 20);
}

void TamperTest::bothReportProgressAndStop()
{
    putBack();
    const auto database = Database::open(m_bad, OpenMode::ReadWrite);
    QVERIFY(database.ok());
    std::atomic_bool stop = false;
    qint64 reports = 0;
    qint64 last = 0;
    const base::Progress progress{[&](qint64 done, qint64 total) {
                                      ++reports;
                                      last = done;
                                      stop = total > 0 && done >= total / 2;
                                  },
                                  &stop};
    const auto entries = (*database)->integer(u"SELECT count(*) FROM journal"_s);
    const auto verified = store::verify(**database, m_folder, progress);
    QVERIFY(!verified.ok());
    QCOMPARE(verified.error().code, u"JOB-CANCELLED"_s);
    QVERIFY(reports > 10 && last < entries);
    stop = false;
    reports = 0;
    const auto rebuilt = store::rebuild(**database, true, progress);
    QVERIFY(!rebuilt.ok());
    QCOMPARE(rebuilt.error().code, u"JOB-CANCELLED"_s);
    QVERIFY(reports > 10);
    QCOMPARE(difference(), QString());
    QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).filter(u".part"_s), QStringList());
}

QTEST_GUILESS_MAIN(TamperTest)
#include "tst_tamper.moc"
