// SPDX-License-Identifier: GPL-3.0-or-later
// An import, a release, an export and the joining of an office, stopped at every single system call that changes a file: by kill -9, by a full
// disk and by a broken one. Whatever happened, the store is whole, either nothing of the file is there or all of it, and doing it again ends
// where an undisturbed run ends. Every call by hand: CHENGCAI_FAULT_SECONDS=3600 tst_kill_import
#include "services/laptop.h"
#include "services/maintenance.h"
#include "support/tracedrun.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace chengcai;
using namespace chengcai::tests;
using Fault = TracedRun::Fault;

namespace {

const QDate Day(2026, 6, 1);

struct Found {
    bool sound = false;
    QString problem;
    qint64 foreign = 0; ///< entries of other computers
    bool joined = false;
};

/// As the next start of the program finds it.
Found lookAt(const QString &folder)
{
    const FixedClock clock(Day);
    Found found;
    auto session = services::Session::open(folder, store::OpenMode::ReadWrite, clock);
    if (!session) {
        found.problem = session.error().message + session.error().detail;
        return found;
    }
    const auto verified = services::verifyStore((*session)->reader(), {});
    const auto rebuilt = services::rebuildStore(**session, false, {});
    found.sound = verified && verified->ok && rebuilt && rebuilt->equal;
    found.problem = !verified ? verified.error().message : !verified->ok ? verified->problem : !rebuilt ? rebuilt.error().message : rebuilt->firstDifference;
    found.foreign = (*session)->store().database().integer(u"SELECT count(*) FROM journal WHERE bundle_id IS NOT NULL"_s);
    found.joined = !services::devices((*session)->reader()).empty();
    session->reset();
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).fileName();
        if (name.contains(u".part"_s) || name.contains(u".tmp"_s)) {
            found.sound = false;
            found.problem = name;
        }
    }
    return found;
}

} // namespace

class KillImportTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCall_data();
    void everyCall();

private:
    [[nodiscard]] QStringList commandFor(const QString &work, const QString &folder) const;
    [[nodiscard]] QString prepared(const QString &work, const QString &name);
    void trial(const QString &work, Fault fault, int call, const Found &before, const Found &after);

    QTemporaryDir m_dir;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Laptop> m_laptop;
    std::unique_ptr<Laptop> m_asking;
};

void KillImportTest::initTestCase()
{
    if (!TracedRun::isPossible())
        QSKIP("no tracer for system calls here");
    qputenv("XDG_STATE_HOME", m_dir.filePath(u"state"_s).toUtf8());
    m_office = std::make_unique<Office>(Day);
    const auto party = m_office->party(domain::PartyKind::Supplier, uscc(1), u"演示供应商 001"_s);
    QVERIFY(party.isValid());
    m_laptop = std::make_unique<Laptop>(m_office->clock);
    m_laptop->join(*m_office, u"ZZ-01"_s);
    const auto there = services::findParties(m_laptop->session(), uscc(1));
    QVERIFY(there.ok());
    QVERIFY(m_laptop->record(there->front().id, 1, "短证据"));
    QVERIFY(m_laptop->record(there->front().id, 2, QByteArray(2 << 20, 'p')));
    (void)m_laptop->party(domain::PartyKind::Expert, u"11010519491231002X"_s, u"演示专家 03"_s);
    QVERIFY(services::exportBundle(m_laptop->session(), m_dir.filePath(u"in.ccb"_s), {}).ok());
    m_asking = std::make_unique<Laptop>(m_office->clock, u"zhang"_s);
    QVERIFY(m_asking->record(m_asking->party(domain::PartyKind::Supplier, uscc(2), u"演示供应商 002"_s), 1, "短证据"));
    const auto asked = services::requestEnrolment(m_asking->session(), u"ZZ-02"_s, {}, {}, m_dir.filePath(u"ask"_s));
    QVERIFY(asked.ok());
    QVERIFY(services::approveEnrolment(m_office->session(), {asked->file, m_dir.filePath(u"answer"_s), {}, {}, {}, {}, {}}, {}).ok());
    m_office->close();
    m_laptop->close();
    m_asking->close();
}

QStringList KillImportTest::commandFor(const QString &work, const QString &folder) const
{
    const QStringList store{u"--store"_s, folder};
    if (work == u"import")
        return store + QStringList{u"bundle"_s, u"import"_s, m_dir.filePath(u"in.ccb"_s)};
    if (work == u"join")
        return store + QStringList{u"enrol"_s, u"accept"_s, m_dir.filePath(u"answer"_s)};
    return store + QStringList{u"bundle"_s, u"export"_s, u"-o"_s, folder + u".ccb"_s};
}

QString KillImportTest::prepared(const QString &work, const QString &name)
{
    const QString folder = m_dir.filePath(name);
    QDir(folder).removeRecursively();
    QFile::remove(folder + u".ccb"_s);
    copyFolder(work == u"import" ? m_office->folder() : work == u"join" ? m_asking->folder() : m_laptop->folder(), folder);
    return folder;
}

void KillImportTest::trial(const QString &work, Fault fault, int call, const Found &before, const Found &after)
{
    const QString folder = prepared(work, u"trial"_s);
    const auto told = [&](const QString &what) { return u"%1, fault %2 at call %3: %4"_s.arg(work).arg(int(fault)).arg(call).arg(what); };
    const TracedRun::Outcome outcome = TracedRun::run(QStringLiteral(CHENGCAICTL), commandFor(work, folder), fault, call);
    QVERIFY2(outcome.started, "not started");
    if (fault != Fault::Kill)
        QVERIFY2(outcome.exitCode == 0 || (outcome.exitCode == 4 && outcome.errors.trimmed().size() > 20), qPrintable(told(u"exit %1, “%2”"_s.arg(outcome.exitCode).arg(QString::fromUtf8(outcome.errors)))));
    const Found found = lookAt(folder);
    QVERIFY2(found.sound, qPrintable(told(found.problem)));
    // All or nothing, and all if it said so.
    QVERIFY2(found.foreign == before.foreign || found.foreign == after.foreign, qPrintable(told(QString::number(found.foreign))));
    QVERIFY2(outcome.exitCode != 0 || (found.foreign == after.foreign && found.joined == after.joined), qPrintable(told(u"said to be done"_s)));
    // An exchange file is whole or not there; what is there under another name says so.
    if (work == u"export" && QFile::exists(folder + u".ccb"_s)) {
        const FixedClock clock(Day);
        const QString other = prepared(u"import"_s, u"reader"_s);
        auto session = services::Session::open(other, store::OpenMode::ReadWrite, clock);
        QVERIFY(session.ok() && (*session)->signIn({}, {}).ok());
        QVERIFY2(services::importBundle(**session, folder + u".ccb"_s, true, {}).ok(), qPrintable(told(u"export"_s)));
    }
    QFile::remove(folder + u".ccb"_s);
    // Once more, undisturbed.
    if (work == u"join" && found.joined)
        return;
    const TracedRun::Outcome again = TracedRun::run(QStringLiteral(CHENGCAICTL), commandFor(work, folder));
    QVERIFY2(again.exitCode == 0, qPrintable(told(u"again: "_s + QString::fromUtf8(again.errors))));
    const Found healed = lookAt(folder);
    QVERIFY2(healed.sound && healed.foreign == after.foreign && healed.joined == after.joined, qPrintable(told(u"again: "_s + healed.problem)));
}

void KillImportTest::everyCall_data()
{
    QTest::addColumn<QString>("work");
    QTest::addColumn<int>("fault");
    for (const char *const work : {"import", "join", "export"}) {
        QTest::addRow("%s, killed", work) << QString::fromLatin1(work) << int(Fault::Kill);
        QTest::addRow("%s, disk full", work) << QString::fromLatin1(work) << int(Fault::Full);
        QTest::addRow("%s, disk broken", work) << QString::fromLatin1(work) << int(Fault::Broken);
    }
}

void KillImportTest::everyCall()
{
    QFETCH(QString, work);
    QFETCH(int, fault);
    const int seconds = qEnvironmentVariableIsSet("CHENGCAI_FAULT_SECONDS") ? qEnvironmentVariableIntValue("CHENGCAI_FAULT_SECONDS") : 7;
    const Found before = lookAt(prepared(work, u"before"_s));
    const QString undisturbed = prepared(work, u"after"_s);
    const TracedRun::Outcome whole = TracedRun::run(QStringLiteral(CHENGCAICTL), commandFor(work, undisturbed));
    QVERIFY2(whole.exitCode == 0 && whole.calls > 20, whole.errors.constData());
    const Found after = lookAt(undisturbed);
    QVERIFY2(before.sound && after.sound, qPrintable(before.problem + after.problem));
    // All of them if there is time, else as many as there is time for, spread over all.
    std::vector<int> calls(size_t(whole.calls));
    std::iota(calls.begin(), calls.end(), 1);
    const auto seed = QRandomGenerator::global()->generate();
    std::shuffle(calls.begin(), calls.end(), std::mt19937(seed));
    QElapsedTimer timer;
    timer.start();
    int trials = 0;
    for (const int call : calls) {
        if (timer.elapsed() > seconds * 1000)
            break;
        trial(work, Fault(fault), call, before, after);
        if (QTest::currentTestFailed())
            return;
        ++trials;
    }
    qInfo("%d of %d calls, seed %u, %lld s", trials, whole.calls, seed, timer.elapsed() / 1000);
    QVERIFY(trials > 0);
}

QTEST_GUILESS_MAIN(KillImportTest)
#include "tst_kill_import.moc"
