// SPDX-License-Identifier: GPL-3.0-or-later
// A form being filled while the disk is full or broken, every writing call failing in turn: what was kept before is still there, the sentence
// says so, nothing is submitted by halves, and with room again the work goes on.
#include "services/bureau.h"
#include "services/inspectiondrafts.h"
#include "support/faultyfiles.h"

#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;
using tests::Bureau;
using tests::FaultyFiles;

class FullDiskFormTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { FaultyFiles::install(); }
    void keptTypingStays_data() { faults(); }
    void keptTypingStays();
    void submissionIsWholeOrNotThere_data() { faults(); }
    void submissionIsWholeOrNotThere();
    void fileIsAttachedWholeOrNotAtAll_data() { faults(); }
    void fileIsAttachedWholeOrNotAtAll();

private:
    static void faults()
    {
        QTest::addColumn<FaultyFiles::Fault>("fault");
        QTest::newRow("full") << FaultyFiles::Fault::Full;
        QTest::newRow("broken") << FaultyFiles::Fault::Broken;
    }
    static services::InspectionDraft draftOf(Bureau &bureau, const QString &remark)
    {
        services::InspectionDraft draft;
        draft.input = bureau.input();
        draft.formSha256 = services::form(bureau.session().reader(), bureau.formId())->sha256;
        draft.input.answers[u"A-01"_s].remark = remark;
        return draft;
    }
    static void refusedByStore(const base::Error &error)
    {
        QCOMPARE(error.kind, base::ErrorKind::StoreProblem);
        QVERIFY(!error.message.isEmpty());
    }
};

void FullDiskFormTest::keptTypingStays()
{
    QFETCH(FaultyFiles::Fault, fault);
    Bureau bureau;
    services::InspectionDrafts drafts(bureau.session());
    QVERIFY(drafts.save(draftOf(bureau, u"typed first"_s)).ok());
    FaultyFiles::count();
    QVERIFY(drafts.save(draftOf(bureau, u"typed next"_s)).ok());
    const int calls = FaultyFiles::calls();
    QVERIFY(calls > 0);
    QString kept = u"typed next"_s;
    int told = 0;
    for (int call = 1; call <= calls; ++call) {
        const QString typed = u"typed at %1"_s.arg(call);
        const services::InspectionDraft draft = draftOf(bureau, typed);
        FaultyFiles::failFrom(call, fault);
        const auto saved = drafts.save(draft);
        FaultyFiles::count();
        if (saved) {
            kept = typed;
        } else {
            ++told;
            refusedByStore(saved.error());
        }
        const auto all = drafts.all();
        QVERIFY(all.ok());
        QCOMPARE(all->size(), size_t(1));
        QCOMPARE(all->front().input.answers.value(u"A-01"_s).remark, kept);
        kept = typed + u" again"_s;
        QVERIFY2(drafts.save(draftOf(bureau, kept)).ok(), "with room again the typing is kept");
    }
    QVERIFY(told > 0);
}

void FullDiskFormTest::submissionIsWholeOrNotThere()
{
    QFETCH(FaultyFiles::Fault, fault);
    int told = 0;
    for (int call = 1;; ++call) {
        Bureau bureau;
        services::InspectionDrafts drafts(bureau.session());
        const services::InspectionDraft draft = draftOf(bureau, u"before submitting"_s);
        QVERIFY(drafts.save(draft).ok());
        const auto head = bureau.session().store().ledger().head();
        FaultyFiles::failFrom(call, fault);
        const auto submitted = drafts.submit(draft);
        const bool spared = FaultyFiles::calls() < call;
        FaultyFiles::count();
        if (!submitted) {
            ++told;
            refusedByStore(submitted.error());
            QCOMPARE(bureau.session().store().ledger().head().receivedNo, head.receivedNo);
            QCOMPARE(drafts.all()->size(), size_t(1));
            QCOMPARE(drafts.all()->front().input.answers.value(u"A-01"_s).remark, u"before submitting"_s);
            QVERIFY2(drafts.submit(draft).ok(), "with room again it is submitted");
        }
        QCOMPARE(services::inspections(bureau.session().reader(), {}, services::InspectionSort::Day, true, 0, 10).count, 1);
        if (spared)
            break;
    }
    QVERIFY(told > 3);
}

void FullDiskFormTest::fileIsAttachedWholeOrNotAtAll()
{
    QFETCH(FaultyFiles::Fault, fault);
    Bureau bureau;
    const QByteArray content(300'000, 'e');
    int told = 0;
    for (int call = 1;; ++call) {
        const QByteArray own = content + QByteArray::number(call);
        FaultyFiles::failFrom(call, fault);
        const auto attached = services::Inspections(bureau.session()).attach(own, u"text/plain"_s, u"证据.txt"_s);
        const bool spared = FaultyFiles::calls() < call;
        FaultyFiles::count();
        if (!attached) {
            ++told;
            refusedByStore(attached.error());
        }
        const auto again = services::Inspections(bureau.session()).attach(own, u"text/plain"_s, u"证据.txt"_s);
        QVERIFY(again.ok());
        QCOMPARE(*services::Inspections(bureau.session()).evidence(*again), own);
        if (spared)
            break;
    }
    QVERIFY(told > 0);
}

QTEST_GUILESS_MAIN(FullDiskFormTest)
#include "tst_full_disk_form.moc"
