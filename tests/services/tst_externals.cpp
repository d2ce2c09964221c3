// SPDX-License-Identifier: GPL-3.0-or-later
// Information of other authorities: what it becomes, what ends it, and that a round trip loses nothing.
#include "services/bureau.h"
#include "services/access.h"
#include "services/externals.h"
#include "services/factregister.h"
#include "services/maintenance.h"
#include "services/ratings.h"
#include "services/tableimport.h"
#include "store/queries/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::PartyKind;
using domain::RecordType;
using services::ExternalReport;
using services::ExternalSource;
using tests::Bureau;
using tests::Today;

namespace {

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

struct ExternalBureau : Bureau {
    ExternalBureau()
    {
        supplier = party(PartyKind::Supplier, tests::uscc(90), u"演示供应商 090"_s);
        other = party(PartyKind::Supplier, tests::uscc(91), u"演示供应商 091"_s);
        as(u"wang"_s);
    }
    /// A list of judgment debtors: name, number, case, day.
    [[nodiscard]] QString debtors(const QStringList &rows)
    {
        const domain::ExternalLayout &layout = *domain::externalLayout(u"judgment-debtor");
        QStringList header;
        for (const domain::ExternalField &field : layout.fields)
            header << field.code;
        QByteArray text = header.join(u',').toUtf8() + "\r\n";
        for (const QString &row : rows) {
            const QStringList given = row.split(u'|');
            QStringList cells;
            int authorities = 0;
            for (const domain::ExternalField &field : layout.fields) {
                QString cell;
                if (field.role == domain::ExternalRole::Name)
                    cell = given[0];
                else if (field.role == domain::ExternalRole::Identifier)
                    cell = given[1];
                else if (field.role == domain::ExternalRole::DocumentNo)
                    cell = given[2];
                else if (field.type == domain::ExternalType::Day || field.type == domain::ExternalType::OpenDay)
                    cell = given.value(3, u"2026-02-01"_s);
                else if (field.required)
                    cell = u"演示 %1"_s.arg(++authorities);
                cells << cell;
            }
            text += cells.join(u',').toUtf8() + "\r\n";
        }
        const QString path = dir.filePath(u"debtors%1.csv"_s.arg(++files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        return path;
    }
    [[nodiscard]] base::Result<ExternalReport> take(const QString &file, bool whole = false, bool dryRun = false)
    {
        ExternalSource source;
        source.table.file = file;
        source.layout = u"judgment-debtor"_s;
        source.wholeList = whole;
        return services::importExternal(session(), source, dryRun, {});
    }
    [[nodiscard]] std::vector<services::RecordLine> records() { return services::recordLines(session().reader(), RecordType::External, {}, clock.today(), 100); }
    [[nodiscard]] int stars(domain::PartyId party) { return services::explain(session().reader(), party, {clock.today(), {}})->rating.stars; }
    [[nodiscard]] bool refused(domain::PartyId party)
    {
        const auto known = services::explain(session().reader(), party, {clock.today(), {}})->party;
        return services::accessAnswer(session().reader(), known, clock.today()).verdict == domain::AccessVerdict::Refused;
    }

    domain::PartyId supplier;
    domain::PartyId other;
    QTemporaryDir dir;
    int files = 0;
};

} // namespace

class TestExternals : public QObject
{
    Q_OBJECT
private slots:
    void matchedByIdentifierBecomesFactAndEntry();
    void nobodyKnownIsKeptAndMatchedByAPerson();
    void theSameFileTwiceChangesNothing();
    void whatTheSourceNoLongerNamesEnds();
    void aListThatCannotBeReadEndsNothing();
    void whatTheSourceChangesIsReplaced();
    void dryRunChangesNothing();
    void roundTripLosesNothing();
    void numbersOfPersonsAreMasked();
    void whoIsRegisteredLaterIsFoundByTheNextFile();
    void whatIsOverBeforeItBeginsHasNoEffect();
    void whatWasWithdrawnHereDoesNotComeBack();
    void anImportIsNotTakenBackAsAWhole();
    void rebuiltStoreIsTheSame();
    void longListsAreTakenAsAWhole();
    void cancelledImportLeavesNothing();
    void originalCellsAreKeptAsJson();
};

void TestExternals::matchedByIdentifierBecomesFactAndEntry()
{
    ExternalBureau bureau;
    QVERIFY(!bureau.refused(bureau.supplier));
    const auto report = bureau.take(bureau.debtors({u"演示供应商 090|%1|（2026）演执1号"_s.arg(tests::uscc(90))}));
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->rejected.size(), size_t(0));
    QCOMPARE(report->fresh, 1);
    QCOMPARE(report->matched, 1);
    QCOMPARE(report->facts, 1);
    QCOMPARE(report->entries, 1);
    const auto lines = bureau.records();
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines.front().party.id, bureau.supplier);
    QVERIFY(lines.front().record.fact.isValid() && lines.front().record.listing.isValid());
    QCOMPARE(bureau.stars(bureau.supplier), 1); // a veto
    QVERIFY(bureau.refused(bureau.supplier));   // CK2016-125
}

void TestExternals::nobodyKnownIsKeptAndMatchedByAPerson()
{
    ExternalBureau bureau;
    const auto report = bureau.take(bureau.debtors({u"演示供应商 091|%1|（2026）演执2号"_s.arg(tests::uscc(700))}));
    QCOMPARE(report->unmatched, 1);
    QCOMPARE(report->facts, 0);
    QVERIFY(!bureau.refused(bureau.other)); // the name alone is nobody
    const domain::Record record = bureau.records().front().record;
    QVERIFY(!record.party.isValid());
    const auto candidates = services::externalCandidates(bureau.session().reader(), record);
    QCOMPARE(candidates.size(), size_t(1));
    QCOMPARE(candidates.front().id, bureau.other);
    // The code decides: the party of that name never had it.
    const auto match = [&](domain::RecordId id) { return services::Records(bureau.session()).act(id, {.act = u"match"_s, .party = bureau.other, .text = u"经电话核实"_s}); };
    QCOMPARE(match(record.id).error().code, u"EXI-013"_s);
    // Where the source names no code a person says who it is.
    const QString row = u"演示供应商 091||（2026）演执3号"_s;
    QVERIFY(bureau.take(bureau.debtors({row})).ok());
    const auto noCode = [&] {
        for (const services::RecordLine &line : bureau.records()) {
            if (line.record.text("identifier").isEmpty())
                return line.record;
        }
        return domain::Record();
    };
    QVERIFY(match(noCode().id).ok());
    QCOMPARE(noCode().party, bureau.other);
    QVERIFY(noCode().fact.isValid());
    QVERIFY(bureau.refused(bureau.other));
    // The next file of the source does not undo what a person found out.
    QCOMPARE(bureau.take(bureau.debtors({row}))->same, 1);
    QCOMPARE(noCode().party, bureau.other);
}

/// Who comes into the register after the list came is found by the next file, though the source says nothing new.
void TestExternals::whoIsRegisteredLaterIsFoundByTheNextFile()
{
    ExternalBureau bureau;
    const QString row = u"演示供应商 701|%1|（2026）演执7号"_s.arg(tests::uscc(701));
    QCOMPARE(bureau.take(bureau.debtors({row}))->unmatched, 1);
    const domain::PartyId late = bureau.party(domain::PartyKind::Supplier, tests::uscc(701), u"演示供应商 701"_s);
    QVERIFY(!bureau.refused(late));
    const auto again = bureau.take(bureau.debtors({row}));
    QCOMPARE(again->same, 1);
    QCOMPARE(again->matched, 1);
    QCOMPARE(again->facts, 1);
    QVERIFY(bureau.refused(late));
    QCOMPARE(bureau.records().size(), size_t(1)); // the very record
    QCOMPARE(bureau.take(bureau.debtors({row}))->matched, 0);
}

void TestExternals::whatIsOverBeforeItBeginsHasNoEffect()
{
    ExternalBureau bureau;
    const domain::ExternalLayout &layout = *domain::externalLayout(u"tax-violation");
    QStringList head;
    QStringList cells;
    for (const domain::ExternalField &field : layout.fields) {
        head << field.labelZh;
        const bool last = field.role == domain::ExternalRole::Until || field.role == domain::ExternalRole::PublicUntil;
        const bool day = field.type == domain::ExternalType::Day || field.type == domain::ExternalType::OpenDay;
        cells << (field.role == domain::ExternalRole::Name ? u"演示供应商 090"_s : field.role == domain::ExternalRole::Identifier ? tests::uscc(90) : last ? u"2020-12-31"_s : day ? QString() : field.required ? u"演示"_s : QString());
    }
    QFile file(bureau.dir.filePath(u"over.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((head.join(u',') + u"\r\n"_s + cells.join(u',') + u"\r\n"_s).toUtf8());
    file.close();
    ExternalSource source;
    source.table.file = file.fileName();
    source.layout = layout.code;
    const auto report = services::importExternal(bureau.session(), source, false, {});
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->rejected.size(), size_t(0));
    QCOMPARE(report->matched, 1);
    QCOMPARE(report->facts + report->entries, 0);
    QVERIFY(!bureau.refused(bureau.supplier));
}

/// A decision taken here about what the source once said is not overturned by a remark that the source changes.
void TestExternals::whatWasWithdrawnHereDoesNotComeBack()
{
    ExternalBureau bureau;
    const auto row = [](const QString &day) { return u"演示供应商 090|%1|（2026）演执8号|%2"_s.arg(tests::uscc(90), day); };
    QVERIFY(bureau.take(bureau.debtors({row(u"2026-02-01"_s)})).ok());
    const domain::FactId fact = bureau.records().front().record.fact;
    QVERIFY(services::FactRegister(bureau.session()).setObjection(fact, true, u"已提异议"_s).ok());
    const auto pending = bureau.take(bureau.debtors({row(u"2026-02-02"_s)}));
    QCOMPARE(pending->changed, 0);
    QCOMPARE(pending->warningCount, 1);
    QCOMPARE(bureau.records().front().record.fact, fact); // it waits for the decision
    QVERIFY(services::FactRegister(bureau.session()).setObjection(fact, false, u"已处理"_s).ok());
    QVERIFY(services::FactRegister(bureau.session()).withdraw(fact, u"异议成立"_s).ok());
    const auto changed = bureau.take(bureau.debtors({row(u"2026-02-03"_s)}));
    QCOMPARE(changed->changed, 1);
    QCOMPARE(changed->facts, 0);
    QCOMPARE(changed->warningCount, 1);
    QCOMPARE(bureau.stars(bureau.supplier) == 1, false);
}

/// A file for the wrong layout is not half undone: its list entries would stay.
void TestExternals::anImportIsNotTakenBackAsAWhole()
{
    ExternalBureau bureau;
    QVERIFY(bureau.take(bureau.debtors({u"演示供应商 090|%1|（2026）演执1号"_s.arg(tests::uscc(90))})).ok());
    QVERIFY(store::batches(bureau.session().store().database(), 10).empty());
    QSqlQuery query(bureau.session().store().database().sql());
    QVERIFY(query.exec(u"SELECT id FROM batch"_s) && query.next());
    const auto undone = services::undoImport(bureau.session(), base::Uid::fromBytes(query.value(0).toByteArray()), u"文件有误"_s);
    QCOMPARE(undone.error().code, u"FLD-153"_s);
    QVERIFY(bureau.refused(bureau.supplier));
}

void TestExternals::theSameFileTwiceChangesNothing()
{
    ExternalBureau bureau;
    const QString file = bureau.debtors({u"演示供应商 090|%1|（2026）演执1号"_s.arg(tests::uscc(90)), u"某演示公司|%1|（2026）演执3号"_s.arg(tests::uscc(701)), u"某演示公司|%1|（2026）演执3号"_s.arg(tests::uscc(701))});
    QCOMPARE(bureau.take(file)->fresh, 2);
    const auto again = bureau.take(file);
    QCOMPARE(again->fresh, 0);
    QCOMPARE(again->same, 3);
    QCOMPARE(bureau.records().size(), size_t(2));
}

void TestExternals::whatTheSourceNoLongerNamesEnds()
{
    ExternalBureau bureau;
    QVERIFY(bureau.take(bureau.debtors({u"演示供应商 090|%1|（2026）演执1号"_s.arg(tests::uscc(90)), u"演示供应商 091|%1|（2026）演执2号"_s.arg(tests::uscc(91))})).ok());
    bureau.clock.setDay(Today.addDays(10));
    const QString shorter = bureau.debtors({u"演示供应商 091|%1|（2026）演执2号"_s.arg(tests::uscc(91))});
    QCOMPARE(bureau.take(shorter)->gone, 0); // a part of the list says nothing about the others
    QVERIFY(bureau.refused(bureau.supplier));
    const auto report = bureau.take(shorter, true);
    QCOMPARE(report->gone, 1);
    QVERIFY(!bureau.refused(bureau.supplier));
    QVERIFY(bureau.refused(bureau.other));
    // Until that day it counted, and still does when that day is looked at.
    const auto then = services::explain(bureau.session().reader(), bureau.supplier, {Today.addDays(5), {}});
    QCOMPARE(then->rating.stars, 1);
    QVERIFY(bureau.stars(bureau.supplier) > 1);
}

void TestExternals::aListThatCannotBeReadEndsNothing()
{
    ExternalBureau bureau;
    QVERIFY(bureau.take(bureau.debtors({u"演示供应商 090|%1|（2026）演执1号"_s.arg(tests::uscc(90))})).ok());
    const QString damaged = bureau.debtors({u"演示供应商 091|%1|（2026）演执2号|何时"_s.arg(tests::uscc(91))});
    const auto part = bureau.take(damaged);
    QCOMPARE(part->rejected.size(), size_t(1));
    QVERIFY(!part->rejected.front().field.isEmpty() && part->rejected.front().row > 1);
    QCOMPARE(codeOf(bureau.take(damaged, true)), u"EXI-003"_s);
    QVERIFY(bureau.refused(bureau.supplier));
    QCOMPARE(bureau.records().size(), size_t(1));
}

void TestExternals::whatTheSourceChangesIsReplaced()
{
    ExternalBureau bureau;
    QVERIFY(bureau.take(bureau.debtors({u"演示供应商 090|%1|（2026）演执1号|2026-02-01"_s.arg(tests::uscc(90))})).ok());
    const auto report = bureau.take(bureau.debtors({u"演示供应商 090|%1|（2026）演执1号|2026-03-01"_s.arg(tests::uscc(90))}));
    QCOMPARE(report->changed, 1);
    int counting = 0;
    for (const domain::CreditFact &fact : services::factsOf(bureau.session().reader(), bureau.supplier))
        counting += !fact.withdrawn;
    QCOMPARE(counting, 1); // one act is not charged twice
    QCOMPARE(bureau.records().size(), size_t(2));
}

void TestExternals::dryRunChangesNothing()
{
    ExternalBureau bureau;
    const auto before = bureau.session().store().ledger().head().receivedNo;
    const auto report = bureau.take(bureau.debtors({u"演示供应商 090|%1|（2026）演执1号"_s.arg(tests::uscc(90))}), false, true);
    QCOMPARE(report->fresh, 1);
    QCOMPARE(report->facts, 1);
    QCOMPARE(bureau.session().store().ledger().head().receivedNo, before);
}

void TestExternals::roundTripLosesNothing()
{
    ExternalBureau bureau;
    const QString file = bureau.debtors({u"演示供应商 090|%1|（2026）演执1号"_s.arg(tests::uscc(90)), u"某演示公司|%1|（2026）演执3号"_s.arg(tests::uscc(701))});
    QVERIFY(bureau.take(file).ok());
    const QString written = bureau.dir.filePath(u"again.csv"_s);
    const auto rows = services::exportExternal(bureau.session().reader(), u"judgment-debtor"_s, written, bureau.clock);
    QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().message));
    QCOMPARE(*rows, 2);
    const auto lines = [](const QString &path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()).remove(QChar(0xfeff)).split(u"\r\n"_s, Qt::SkipEmptyParts) : QStringList();
    };
    QStringList before = lines(file);
    QStringList after = lines(written);
    before.sort();
    after.sort();
    QCOMPARE(after, before);
    QCOMPARE(bureau.take(written)->same, 2); // and it is known when it comes back
}

void TestExternals::numbersOfPersonsAreMasked()
{
    ExternalBureau bureau;
    const QString number = u"11010519491231002X"_s; // of the standard GB 11643
    QVERIFY(bureau.take(bureau.debtors({u"演示某人|%1|（2026）演执9号"_s.arg(number)})).ok());
    const domain::Record record = bureau.records().front().record;
    QVERIFY(record.text("identifier").contains(u'*'));
    for (const QString &value : record.values)
        QVERIFY(!value.contains(number));
    QVERIFY(!tests::folderContains(bureau.folder(), number.toLatin1()));
    QCOMPARE(bureau.take(bureau.debtors({u"演示某人|%1|（2026）演执9号"_s.arg(number)}))->same, 1); // found again all the same
    // Where nobody expects it: in the number of the document, which is part of the key.
    const QString odd = u"演示某人||（2026）演执%1号"_s.arg(number);
    QVERIFY(bureau.take(bureau.debtors({odd})).ok());
    QVERIFY(!tests::folderContains(bureau.folder(), number.toLatin1()));
    QCOMPARE(bureau.take(bureau.debtors({odd}))->same, 1);
}

void TestExternals::rebuiltStoreIsTheSame()
{
    ExternalBureau bureau;
    QVERIFY(bureau.take(bureau.debtors({u"演示供应商 090|%1|（2026）演执1号"_s.arg(tests::uscc(90)), u"演示供应商 091|%1|（2026）演执2号"_s.arg(tests::uscc(91))})).ok());
    QVERIFY(bureau.take(bureau.debtors({u"演示供应商 091|%1|（2026）演执2号|2026-03-03"_s.arg(tests::uscc(91))}), true).ok());
    const auto rebuilt = services::rebuildStore(bureau.session(), true, {});
    QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
}

/// More rows than are looked at together: each finds its own party, and the next issue its own record.
void TestExternals::longListsAreTakenAsAWhole()
{
    constexpr int Rows = 1'203;
    ExternalBureau bureau;
    const auto issue = [&bureau](int from, const QString &day) {
        QStringList rows;
        for (int i = from; i < from + Rows; ++i)
            rows << u"演示公司 %1|%2|（2026）演执%1号|%3"_s.arg(QString::number(i), i % 400 == 90 ? tests::uscc(90) : tests::uscc(1000 + i), i % 100 == 0 ? day : u"2026-02-01"_s);
        return bureau.debtors(rows);
    };
    const auto first = bureau.take(issue(0, u"2026-02-02"_s), true);
    QCOMPARE(first->fresh, Rows);
    QCOMPARE(first->matched, 3); // 90, 490, 890
    QCOMPARE(services::factsOf(bureau.session().reader(), bureau.supplier).size(), size_t(3));
    const auto same = bureau.take(issue(0, u"2026-02-02"_s), true);
    QCOMPARE(same->same, Rows);
    QCOMPARE(same->gone, 0);
    const auto next = bureau.take(issue(100, u"2026-02-03"_s), true);
    QCOMPARE(next->gone, 100); // 0 … 99
    QCOMPARE(next->fresh, 100);
    QCOMPARE(next->changed, 12); // 100, 200 … 1200
    QCOMPARE(next->same, Rows - 112);
    QCOMPARE(next->matched, 1); // 1290; 90 has gone with its fact
    int counting = 0;
    for (const domain::CreditFact &fact : services::factsOf(bureau.session().reader(), bureau.supplier))
        counting += !fact.withdrawn && (fact.until.isNull() || fact.until > Today);
    QCOMPARE(counting, 3);
    const auto rebuilt = services::rebuildStore(bureau.session(), true, {});
    QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
}

void TestExternals::cancelledImportLeavesNothing()
{
    ExternalBureau bureau;
    QStringList rows;
    for (int i = 0; i < 2'000; ++i)
        rows << u"演示公司 %1|%2|（2026）演执%1号"_s.arg(QString::number(i), tests::uscc(1000 + i));
    const auto before = bureau.session().store().ledger().head().receivedNo;
    std::atomic_bool cancel = false;
    qint64 last = 0;
    const base::Progress progress{[&](qint64 done, qint64 total) {
                                      QVERIFY(done >= last && done <= total);
                                      last = done;
                                      cancel = true;
                                  },
                                  &cancel};
    ExternalSource source;
    source.table.file = bureau.debtors(rows);
    source.layout = u"judgment-debtor"_s;
    QCOMPARE(codeOf(services::importExternal(bureau.session(), source, false, progress)), u"JOB-CANCELLED"_s);
    QVERIFY(last > 0);
    QCOMPARE(bureau.session().store().ledger().head().receivedNo, before);
    QVERIFY(bureau.records().empty());
    QCOMPARE(bureau.take(source.table.file)->fresh, 2'000);
}

/// The form in which earlier versions have kept them: a record is told from its next issue by it.
void TestExternals::originalCellsAreKeptAsJson()
{
    ExternalBureau bureau;
    QVERIFY(bureau.take(bureau.debtors({u"演示\\公司 “甲” \"乙\" \t/丙 𠀀|%1|（2026）演执1号"_s.arg(tests::uscc(701))})).ok());
    const domain::Record record = bureau.records().front().record;
    QJsonArray cells;
    for (const domain::OriginalField &field : services::originalFields(record))
        cells.append(QJsonArray{field.code, field.text});
    QVERIFY(cells[0][1].toString().contains(u'\\') && cells[0][1].toString().contains(u'"') && cells[0][1].toString().contains(u'\t'));
    QCOMPARE(record.text("original"), QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact)));
}

QTEST_GUILESS_MAIN(TestExternals)
#include "tst_externals.moc"
