// SPDX-License-Identifier: GPL-3.0-or-later
// Many trials by hand: QTEST_FUNCTION_TIMEOUT=3600000 CHENGCAI_FAULT_SECONDS=3600 CHENGCAI_FAULT_TRIALS=3000 tst_kill
//
// Nothing acknowledged is lost when the writer is killed at a random moment, and what is found afterwards is whole.
#include "store/audit.h"
#include "store/store.h"
#include "support/fixedclock.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;

class KillTest : public QObject
{
    Q_OBJECT
private slots:
    void acknowledgedEntriesSurvive();

private:
    void trial(const QString &folder, int millis, bool deep);
};

void KillTest::trial(const QString &folder, int millis, bool deep)
{
    QProcess writer;
    writer.start(QStringLiteral(KILL_WRITER), {u"append"_s, folder});
    QVERIFY(writer.waitForStarted());
    (void)writer.waitForFinished(millis); // it never finishes: this is the random moment
    writer.kill();
    QVERIFY(writer.waitForFinished());
    const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
    // The last piece has no line end: it was being written when the blow fell and acknowledges nothing.
    const qint64 acknowledged = lines.size() < 2 ? 0 : lines[lines.size() - 2].toLongLong();
    const tests::FixedClock clock(QDate(2026, 6, 1));
    auto store = store::Store::open(folder, store::OpenMode::ReadWrite, clock);
    if (acknowledged == 0 && !store)
        return; // killed before there was a store
    QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().message + store.error().detail));
    QVERIFY2((*store)->ledger().head().receivedNo >= acknowledged, qPrintable(u"acknowledged %1, found %2"_s.arg(acknowledged).arg((*store)->ledger().head().receivedNo)));
    const auto report = store::verify((*store)->database(), folder, {});
    QVERIFY(report.ok());
    QVERIFY2(report->ok, qPrintable(report->problem));
    if (deep) {
        const auto rebuilt = store::rebuild((*store)->database(), false, {});
        QVERIFY(rebuilt.ok() && rebuilt->equal);
    }
    store->reset();
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).fileName();
        QVERIFY2(!name.contains(u".part") && !name.contains(u".tmp"), qPrintable(name));
    }
}

void KillTest::acknowledgedEntriesSurvive()
{
    const int limit = qEnvironmentVariableIsSet("CHENGCAI_FAULT_SECONDS") ? qEnvironmentVariableIntValue("CHENGCAI_FAULT_SECONDS") : 30;
    const int most = qEnvironmentVariableIsSet("CHENGCAI_FAULT_TRIALS") ? qEnvironmentVariableIntValue("CHENGCAI_FAULT_TRIALS") : 1'000'000;
    const quint32 seed = qEnvironmentVariableIsSet("CHENGCAI_FAULT_SEED") ? quint32(qEnvironmentVariableIntValue("CHENGCAI_FAULT_SEED"))
                                                                         : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    QTemporaryDir dir;
    qputenv("XDG_STATE_HOME", dir.filePath(u"state"_s).toUtf8());
    QElapsedTimer timer;
    timer.start();
    int trials = 0;
    for (; trials < most && timer.elapsed() < limit * 1000; ++trials) {
        const QString folder = dir.filePath(u"store%1"_s.arg(trials));
        trial(folder, 1 + random.bounded(250), trials % 20 == 0);
        QDir(folder).removeRecursively();
        if (QTest::currentTestFailed())
            break;
    }
    qInfo("kill -9: %d trials, seed %u, %lld s", trials, seed, timer.elapsed() / 1000);
    QVERIFY(trials > 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
