// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "services/partyregister.h"
#include "services/maintenance.h"
#include "services/tableimport.h"
#include "store/audit.h"
#include "store/queries/facts.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;
using services::ImportReport;
using services::ImportTarget;
using tests::Office;

namespace {

QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &content)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's own file");
    return file.fileName();
}

base::Result<ImportReport> import(Office &office, ImportTarget target, const QString &file, bool dryRun = false, bool strict = false)
{
    services::ImportSource source;
    source.file = file;
    return services::importTable(office.session(), target, source, dryRun, strict, {});
}

qint64 facts(Office &office)
{
    return store::FactQueries(office.session().store().database()).count();
}

QByteArray factTable(const QStringList &rows)
{
    return "party,indicator,effective_on,until,decision_no,authority,fine_fen,text,source\n" + rows.join(u'\n').toUtf8() + '\n';
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT
private slots:
    void partiesAndFactsInBothLanguages();
    void refusedRowsAreNamedAndGoodOnesGoIn();
    void badValues_data();
    void badValues();
    void dryRunAndStrictWriteNothing();
    void truncatedFileIsRefusedWhole();
    void sameFactIsADuplicateHoweverTheNumberIsWritten();
    void indicatorChoosesTheKindOfATwofoldParty();
    void undoIsOneEntryAndGivesTheOldScore();
    void undoGivesPartiesTheirEarlierValues();
    void mappingIsRememberedForTheErrorSheetToo();
    void errorSheetComesBackCorrected();
    void everyRecordOfTheMessyListIsAccountedFor();
    void partyIsUpdatedOnlyWhereACellSpeaks();
};

void ImportTest::partiesAndFactsInBothLanguages()
{
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    const QString b = tests::uscc(2);
    const QString chinese = u"主体类型,标识代码,名称,行政区划\n供应商,%1,演示甲公司,410105\n"_s.arg(a);
    QStringEncoder gb("GB18030");
    const auto first = import(office, ImportTarget::Parties, write(dir, u"gb.csv"_s, QByteArray(gb(chinese))));
    QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().message));
    QCOMPARE(first->created, 1);
    const auto second = import(office, ImportTarget::Parties,
                               write(dir, u"utf8.csv"_s, "\xEF\xBB\xBFkind,identifier,name\r\nsupplier," + b.toUtf8() + ",\"Demo, \"\"two\"\"\"\r\n"));
    QVERIFY(second.ok());
    QCOMPARE(second->created, 1);
    const auto found = services::findParties(office.session(), a);
    QVERIFY(found.ok() && found->size() == 1);
    QCOMPARE(found->front().name, u"演示甲公司"_s);
    const auto recorded = import(office, ImportTarget::Facts, write(dir, u"facts.csv"_s, factTable({a + u",GY-N15,2025-03-01,,,,,晚交,x"_s, b + u",GY-P01,2025年3月1日,,,,,,"_s})));
    QVERIFY(recorded.ok());
    QCOMPARE(recorded->created, 2);
    QCOMPARE(office.score(found->front().id, QDate(2025, 6, 1)), 9500);
}

void ImportTest::refusedRowsAreNamedAndGoodOnesGoIn()
{
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    office.party(domain::PartyKind::Supplier, a, u"演示甲"_s);
    const auto report = import(office, ImportTarget::Facts,
                               write(dir, u"f.csv"_s, factTable({a + u",GY-N15,2025-03-01,,,,,好,x"_s, tests::uscc(9) + u",GY-N15,2025-03-01,,,,,无此主体,x"_s,
                                                                 a + u",GY-N15,2025-02-30,,,,,无此日,x"_s, a + u",GY-N99,2025-03-01,,,,,无此指标,x"_s})));
    QVERIFY(report.ok());
    QCOMPARE(report->rows, 4);
    QCOMPARE(report->created, 1);
    QCOMPARE(report->accepted + qint64(report->rejected.size()), report->rows);
    const QStringList fields{u"party"_s, u"effective_on"_s, u"indicator"_s};
    for (size_t i = 0; i < report->rejected.size(); ++i) {
        QCOMPARE(report->rejected[i].row, qint64(i) + 3);
        QCOMPARE(report->rejected[i].field, fields[qsizetype(i)]);
        QVERIFY(!report->rejected[i].code.isEmpty() && !report->rejected[i].message.isEmpty());
    }
    QCOMPARE(facts(office), 1);
}

void ImportTest::badValues_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("sign") << u"@,GY-N15,2025-03-01,,,,-5,x,x"_s << u"fine_fen"_s << u"FLD-120"_s;
    QTest::newRow("exponent") << u"@,GY-N15,2025-03-01,,,,1e5,x,x"_s << u"fine_fen"_s << u"FLD-121"_s;
    QTest::newRow("decimals") << u"@,GY-N15,2025-03-01,,,,7595.00,x,x"_s << u"fine_fen"_s << u"FLD-122"_s;
    QTest::newRow("not a date") << u"@,GY-N15,soon,,,,,x,x"_s << u"effective_on"_s << u"FLD-110"_s;
    QTest::newRow("no such day") << u"@,GY-N15,2025-02-29,,,,,x,x"_s << u"effective_on"_s << u"FLD-111"_s;
    QTest::newRow("for ever") << u"@,GY-N15,2025-03-01,长期,,,,x,x"_s << u"until"_s << u"FLD-113"_s;
    QTest::newRow("ends before it begins") << u"@,GY-N15,2025-03-01,2025-03-01,,,,x,x"_s << u"until"_s << u"FCT-004"_s;
    QTest::newRow("no effective date") << u"@,GY-N15,,,,,,x,x"_s << u"effective_on"_s << u"FCT-003"_s;
    QTest::newRow("bidi") << u"@,GY-N15,2025-03-01,,A\u202EB,,,x,x"_s << u"decision_no"_s << u"FLD-130"_s;
    QTest::newRow("zero width") << u"@,GY-N15,2025-03-01,,,,,a\u200Bb,x"_s << u"text"_s << u"FLD-130"_s;
    QTest::newRow("another kind's indicator") << u"@,ZJ-N16,2025-03-01,,,,,x,x"_s << u"indicator"_s << u"FCT-021"_s;
    QTest::newRow("unknown indicator") << u"@,GY-X01,2025-03-01,,,,,x,x"_s << u"indicator"_s << u"FCT-020"_s;
    QTest::newRow("bad identifier") << u"9141000017000141OD,GY-N15,2025-03-01,,,,,x,x"_s << u"party"_s << u"IMP-203"_s;
    QTest::newRow("no party") << u",GY-N15,2025-03-01,,,,,x,x"_s << u"party"_s << u"IMP-201"_s;
}

void ImportTest::badValues()
{
    QFETCH(QString, row);
    QFETCH(QString, field);
    QFETCH(QString, code);
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    office.party(domain::PartyKind::Supplier, a, u"演示甲"_s);
    const auto report = import(office, ImportTarget::Facts, write(dir, u"f.csv"_s, factTable({row.replace(u'@', a)})));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QCOMPARE(report->rejected.size(), size_t(1));
    QCOMPARE(report->rejected.front().field, field);
    QCOMPARE(report->rejected.front().code, code);
    QCOMPARE(facts(office), 0);
}

void ImportTest::dryRunAndStrictWriteNothing()
{
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    office.party(domain::PartyKind::Supplier, a, u"演示甲"_s);
    const QString file = write(dir, u"f.csv"_s, factTable({a + u",GY-N15,2025-03-01,,,,,好,x"_s, a + u",GY-N15,never,,,,,坏,x"_s}));
    const qint64 head = office.session().store().ledger().head().receivedNo;
    const auto dry = import(office, ImportTarget::Facts, file, true);
    QVERIFY(dry.ok());
    QCOMPARE(dry->created, 1);
    QVERIFY(dry->batch.isNull());
    const auto strict = import(office, ImportTarget::Facts, file, false, true);
    QVERIFY(!strict.ok());
    QCOMPARE(strict.error().kind, base::ErrorKind::InputRefused);
    QCOMPARE(office.session().store().ledger().head().receivedNo, head);
    QCOMPARE(facts(office), 0);
}

void ImportTest::truncatedFileIsRefusedWhole()
{
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    office.party(domain::PartyKind::Supplier, a, u"演示甲"_s);
    const auto report = import(office, ImportTarget::Facts, write(dir, u"f.csv"_s, factTable({a + u",GY-N15,2025-03-01,,,,,好,x"_s}) + a.toUtf8() + ",GY-N15,2025-03-01,,,,,\"cut of"));
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, base::ErrorKind::InputRefused);
    QCOMPARE(facts(office), 0);
}

void ImportTest::sameFactIsADuplicateHoweverTheNumberIsWritten()
{
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    office.party(domain::PartyKind::Supplier, a, u"演示甲"_s);
    const QString file = write(dir, u"f.csv"_s, factTable({a + u",GY-N15,2025-03-01,,演财〔2025〕1号,,,x,x"_s, a + u",GY-N15,2025-03-01,,演财 [2025] 1号,,,x,other source"_s,
                                                           a + u",GY-N15,2025-03-01,,演财〔2025〕1号,,,y,x"_s}));
    const auto once = import(office, ImportTarget::Facts, file);
    QVERIFY(once.ok());
    QCOMPARE(once->created, 2);
    QCOMPARE(once->duplicates, 1);
    const auto twice = import(office, ImportTarget::Facts, file);
    QVERIFY(twice.ok());
    QCOMPARE(twice->created, 0);
    QCOMPARE(twice->duplicates, 3);
    QCOMPARE(facts(office), 2);
}

void ImportTest::indicatorChoosesTheKindOfATwofoldParty()
{
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    const auto buyer = office.party(domain::PartyKind::Purchaser, a, u"演示大学"_s);
    const auto seller = office.party(domain::PartyKind::Supplier, a, u"演示大学"_s);
    const auto report = import(office, ImportTarget::Facts, write(dir, u"f.csv"_s, factTable({a + u",GY-N15,2025-03-01,,,,,x,x"_s, a + u",CG-N13,2025-03-01,,,,,x,x"_s})));
    QVERIFY(report.ok());
    QCOMPARE(report->created, 2);
    QCOMPARE(office.score(seller, QDate(2025, 6, 1)), 9500);
    QCOMPARE(office.score(buyer, QDate(2025, 6, 1)), 8000);
}

void ImportTest::undoIsOneEntryAndGivesTheOldScore()
{
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    const auto party = office.party(domain::PartyKind::Supplier, a, u"演示甲"_s);
    office.fact(party, u"GY-P01"_s, QDate(2025, 1, 1));
    office.fact(party, u"GY-N16"_s, QDate(2025, 1, 2));
    const int before = office.score(party, QDate(2025, 6, 1));
    const auto report = import(office, ImportTarget::Facts, write(dir, u"f.csv"_s, factTable({a + u",GY-N15,2025-03-01,,,,,x,x"_s, a + u",GY-N14,2025-03-01,,,,,x,x"_s})));
    QVERIFY(report.ok());
    QVERIFY(office.score(party, QDate(2025, 6, 1)) < before);
    const qint64 head = office.session().store().ledger().head().receivedNo;
    QVERIFY(!services::undoImport(office.session(), report->batch, {}).ok());
    QVERIFY(services::undoImport(office.session(), report->batch, u"wrong file"_s).ok());
    QCOMPARE(office.session().store().ledger().head().receivedNo, head + 1);
    QCOMPARE(office.score(party, QDate(2025, 6, 1)), before);
    const auto checked = store::rebuild(office.session().store().database(), false, {});
    QVERIFY(checked.ok() && checked->equal);
}

void ImportTest::undoGivesPartiesTheirEarlierValues()
{
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    const QString b = tests::uscc(2);
    const QString c = tests::uscc(3);
    const QByteArray head = "kind,identifier,name,address,phone\n";
    const auto row = [](const QString &code, const QByteArray &rest) -> QByteArray { return "supplier," + code.toUtf8() + ',' + rest + '\n'; };
    QVERIFY(import(office, ImportTarget::Parties, write(dir, u"1.csv"_s, head + row(a, "Old,Street 1,123") + row(b, "Firm B,Street 2,2"))).ok());
    const auto changed =
        import(office, ImportTarget::Parties, write(dir, u"2.csv"_s, head + row(a, "New,Street 9,456") + row(b, "Firm B,Street 8,9") + row(c, "Firm C,Street 3,3")));
    QVERIFY(changed.ok());
    QCOMPARE(changed->updated, 2);
    const auto found = [&office](const QString &code) { return services::findParties(office.session(), code)->front(); };
    domain::Party later = found(b);
    later.phone = u"by hand"_s;
    QVERIFY(services::PartyRegister(office.session()).amend(later.id, {later}).ok());
    const qint64 head0 = office.session().store().ledger().head().receivedNo;
    QVERIFY(services::undoImport(office.session(), changed->batch, u"wrong file"_s).ok());
    QCOMPARE(office.session().store().ledger().head().receivedNo, head0 + 1);
    QCOMPARE(found(a).name, u"Old"_s);
    QCOMPARE(found(a).address, u"Street 1"_s);
    QCOMPARE(found(a).phone, u"123"_s);
    QCOMPARE(found(a).formerNames, QStringList());
    QCOMPARE(found(b).address, u"Street 2"_s);
    QVERIFY2(found(b).phone == u"by hand", "what somebody changed since is left alone");
    QVERIFY2(services::auditTrailOf(office.session().reader(), found(a).id, 1).front().kind == u"import.undo", "the party's trail tells");
    QVERIFY(services::findParties(office.session(), c)->empty());
    QVERIFY(!services::undoImport(office.session(), changed->batch, u"twice"_s).ok());
    const auto checked = store::rebuild(office.session().store().database(), false, {});
    QVERIFY(checked.ok() && checked->equal);
}

void ImportTest::mappingIsRememberedForTheErrorSheetToo()
{
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    office.party(domain::PartyKind::Supplier, a, u"演示甲"_s);
    services::ImportSource source;
    source.file = write(dir, u"f.csv"_s, "谁,何事,何时,说明\n" + a.toUtf8() + ",GY-N15,2025-02-30,x\n");
    auto mapping = exchange::ColumnMapping::automatic(ImportTarget::Facts, {u"谁"_s, u"何事"_s, u"何时"_s, u"说明"_s});
    for (const auto &[field, column] : {std::pair(u"party"_s, 0), std::pair(u"indicator"_s, 1), std::pair(u"effective_on"_s, 2), std::pair(u"text"_s, 3)})
        mapping.assign(field, column);
    source.mapping = mapping;
    const auto report = services::importTable(office.session(), ImportTarget::Facts, source, true, false, {});
    QVERIFY(report.ok());
    QCOMPARE(report->rejected.size(), size_t(1));
    const QString sheet = dir.filePath(u"refused.csv"_s);
    QVERIFY(services::writeErrorSheet(*report, sheet, office.clock).ok());
    const auto preview = services::previewImport(office.session(), ImportTarget::Facts, {sheet, {}, {}, {}, {}});
    QVERIFY(preview.ok());
    QVERIFY2(preview->missing.isEmpty(), "chosen in a dry run, known for its error sheet");
    QCOMPARE(preview->mapping.column(u"effective_on"_s), 2);
}

void ImportTest::errorSheetComesBackCorrected()
{
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    office.party(domain::PartyKind::Supplier, a, u"演示甲"_s);
    const auto report = import(office, ImportTarget::Facts, write(dir, u"f.csv"_s, factTable({a + u",GY-N15,2025-02-30,,,,,=1+1,x"_s})));
    QVERIFY(report.ok());
    const QString sheet = dir.filePath(u"refused.csv"_s);
    QVERIFY(services::writeErrorSheet(*report, sheet, office.clock).ok());
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray corrected = file.readAll().replace("2025-02-30", "2025-02-28");
    QVERIFY(corrected.contains("FLD-111"));
    const auto again = import(office, ImportTarget::Facts, write(dir, u"corrected.csv"_s, corrected));
    QVERIFY(again.ok());
    QCOMPARE(again->created, 1);
    const auto found = services::findParties(office.session(), a);
    const auto stored = store::FactQueries(office.session().store().database()).ofParty(found->front().id);
    QCOMPARE(stored.front().text, u"=1+1"_s); // the guard against formulas is on paper only
}

void ImportTest::everyRecordOfTheMessyListIsAccountedFor()
{
    Office office;
    const qint64 head = office.session().store().ledger().head().receivedNo;
    const QString file = QStringLiteral(CHENGCAI_FIXTURES "/ebrd_ineligible.csv");
    services::ImportSource source;
    source.file = file;
    const auto preview = services::previewImport(office.session(), ImportTarget::Facts, source);
    QVERIFY2(preview.ok(), preview.ok() ? "" : qPrintable(preview.error().message));
    QCOMPARE(preview->rows.size(), size_t(20));
    // It has no indicator; the person maps one of its columns to see what would happen.
    source.mapping = preview->mapping;
    source.mapping->assign(u"indicator"_s, int(preview->header.indexOf(u"Nationality"_s)));
    QVERIFY(source.mapping->missing().isEmpty());
    const auto report = services::importTable(office.session(), ImportTarget::Facts, source, true, false, {});
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QCOMPARE(report->rows, 1322);
    QCOMPARE(report->created, 0);
    QCOMPARE(report->rejected.size(), size_t(1322));
    qint64 last = 1;
    for (const auto &rejected : report->rejected) {
        QVERIFY(rejected.row > last);
        last = rejected.row;
        QVERIFY(!rejected.field.isEmpty() && !rejected.code.isEmpty() && !rejected.message.isEmpty());
    }
    QCOMPARE(office.session().store().ledger().head().receivedNo, head);
}

void ImportTest::partyIsUpdatedOnlyWhereACellSpeaks()
{
    Office office;
    QTemporaryDir dir;
    const QString a = tests::uscc(1);
    const QByteArray head = "kind,identifier,name,address,phone\n";
    QVERIFY(import(office, ImportTarget::Parties, write(dir, u"1.csv"_s, head + "supplier," + a.toUtf8() + ",Old,Street 1,123\n")).ok());
    const auto changed = import(office, ImportTarget::Parties, write(dir, u"2.csv"_s, head + "supplier," + a.toUtf8() + ",New,,456\n"));
    QVERIFY(changed.ok());
    QCOMPARE(changed->updated, 1);
    const auto found = services::findParties(office.session(), a);
    QVERIFY(found.ok() && found->size() == 1);
    const auto party = services::party(office.session().reader(), found->front().id);
    QCOMPARE(party->name, u"New"_s);
    QCOMPARE(party->address, u"Street 1"_s);
    QCOMPARE(party->phone, u"456"_s);
    QCOMPARE(party->formerNames, QStringList{u"Old"_s});
    const auto same = import(office, ImportTarget::Parties, write(dir, u"3.csv"_s, head + "supplier," + a.toUtf8() + ",New,,456\n"));
    QVERIFY(same.ok());
    QCOMPARE(same->duplicates, 1);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
