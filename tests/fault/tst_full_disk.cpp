// SPDX-License-Identifier: GPL-3.0-or-later
// Every single call by which the database writes fails in turn, as on a full or broken disk: the append says so in one sentence, what stood
// before stands, and once there is room again the work goes on. The calls are counted in a layer under SQLite, so this needs no disk.
#include "store/audit.h"
#include "store/backup.h"
#include "support/faultyfiles.h"
#include "support/storefixture.h"

#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;
using tests::FaultyFiles;
using tests::StoreFixture;

namespace {

using Work = std::function<base::Result<void>(StoreFixture &, const base::Uid &party)>;

base::Result<void> appendOne(StoreFixture &fixture, const base::Uid &party)
{
    const auto done = fixture.addFact(party, 1);
    return done ? base::Result<void>() : done.error();
}

base::Result<void> importMany(StoreFixture &fixture, const base::Uid &party)
{
    auto batch = fixture.store().ledger().beginBatch(u"import.facts"_s, fixture.signer());
    if (!batch)
        return batch.error();
    for (int i = 0; i < 3000; ++i) {
        if (const auto added = (*batch)->add(StoreFixture::factChange(party, i)); !added)
            return added.error();
    }
    const auto done = (*batch)->commit();
    return done ? base::Result<void>() : done.error();
}

base::Result<void> saveSetting(StoreFixture &fixture, const base::Uid &)
{
    static char value = 'a'; // an equal value would not be written
    return fixture.store().local().setSetting(fixture.signer().author, u"a"_s, QByteArray(9000, ++value));
}

base::Result<void> backUp(StoreFixture &fixture, const base::Uid &)
{
    static int number = 0;
    const auto made = store::createBackup(fixture.store(), fixture.path(u"%1.ccbak"_s.arg(number++)), {});
    return made ? base::Result<void>() : made.error();
}

base::Result<void> rebuildAll(StoreFixture &fixture, const base::Uid &)
{
    const auto done = store::rebuild(fixture.store().database(), true, {});
    return done ? base::Result<void>() : done.error();
}

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { FaultyFiles::install(); }
    void everyWriteFailsOnce_data();
    void everyWriteFailsOnce();
    void storeThatCannotBeMadeIsNotThere();
};

void FullDiskTest::everyWriteFailsOnce_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<FaultyFiles::Fault>("fault");
    QTest::addColumn<QString>("code");
    const std::initializer_list<std::pair<const char *, Work>> all{
        {"append", appendOne}, {"import", importMany}, {"setting", saveSetting}, {"backup", backUp}, {"rebuild", rebuildAll}};
    for (const auto &[name, work] : all) {
        QTest::addRow("%s, full", name) << work << FaultyFiles::Fault::Full << u"STO-031"_s;
        QTest::addRow("%s, broken", name) << work << FaultyFiles::Fault::Broken << u"STO-036"_s;
    }
}

void FullDiskTest::everyWriteFailsOnce()
{
    QFETCH(Work, work);
    QFETCH(FaultyFiles::Fault, fault);
    QFETCH(QString, code);
    StoreFixture fixture;
    const auto party = fixture.addParty(1);
    QVERIFY(party.ok());
    const base::Uid uid = party->created.front();
    FaultyFiles::count();
    QVERIFY(work(fixture, uid).ok());
    const int calls = FaultyFiles::calls();
    QVERIFY(calls > 0);
    // Every call of a short work, some of a long one.
    const int step = std::max(1, calls / 12);
    int told = 0;
    for (int call = 1; call <= calls; call += step) {
        const auto root = store::stateRoot(fixture.store().database());
        const auto head = fixture.store().ledger().head();
        FaultyFiles::failFrom(call, fault);
        const auto done = work(fixture, uid);
        FaultyFiles::count();
        const QString where = u"call %1 of %2"_s.arg(call).arg(calls);
        if (!done) {
            ++told;
            QVERIFY2(done.error().code == code || done.error().code == u"STO-037", qPrintable(where + u' ' + done.error().code + u' ' + done.error().detail));
            QCOMPARE(done.error().kind, base::ErrorKind::StoreProblem);
            QCOMPARE(fixture.store().ledger().head().receivedNo, head.receivedNo);
            const auto now = store::stateRoot(fixture.store().database());
            QVERIFY2(root.ok() && now.ok() && *root == *now, qPrintable(where));
        }
        const auto report = store::verify(fixture.store().database(), fixture.folder(), {});
        QVERIFY2(report.ok() && report->ok, qPrintable(where));
        QVERIFY2(fixture.addFact(uid, call).ok(), "with room again the work goes on");
    }
    QVERIFY(told > 0);
    fixture.reopen();
    const auto rebuilt = store::rebuild(fixture.store().database(), false, {});
    QVERIFY(rebuilt.ok());
    QVERIFY2(rebuilt->equal, qPrintable(rebuilt->firstDifference));
    QCOMPARE(QDir(fixture.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).filter(u".part"_s), QStringList());
}

void FullDiskTest::storeThatCannotBeMadeIsNotThere()
{
    QTemporaryDir dir;
    const tests::FixedClock clock;
    int refused = 0;
    for (int call = 1; call < 200; call += 7) {
        const QString folder = dir.filePath(QString::number(call));
        FaultyFiles::failFrom(call, FaultyFiles::Fault::Full);
        const auto made = store::Store::create(folder, clock);
        FaultyFiles::count();
        if (made)
            break;
        ++refused;
        QCOMPARE(made.error().code, u"STO-031"_s);
        QVERIFY(!QFile::exists(folder));
        QVERIFY2(store::Store::create(folder, clock).ok(), "with room again it is made in the same place");
    }
    QVERIFY(refused > 3);
}


QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_full_disk.moc"
