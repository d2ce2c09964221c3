// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/externalrecord.h"

#include <QTest>

using namespace chengcai::domain;
using namespace Qt::StringLiterals;

namespace
{

ExternalRecord decision(const QString &number)
{
    ExternalRecord record;
    record.layout = u"penalty"_s;
    record.name = u"演示供应商 017"_s;
    record.identifier = u"91990100D000000138"_s;
    record.documentNo = number;
    record.category = u"罚款"_s;
    record.decidedOn = QDate(2024, 3, 5);
    return record;
}

QByteArray layoutWith(const QByteArray &field)
{
    return R"({"effectiveFrom":"2026-01-01","source":"s","layouts":[{"code":"x","domain":"tax","meaning":"black","titleZh":"a","titleEn":"b","source":"c","fields":[
        {"code":"N","zh":"n","en":"n","others":[],"type":"line","role":"name","required":true,"personal":false},)" + field + "]}]}";
}

} // namespace

class ExternalRecordTest : public QObject
{
    Q_OBJECT
private slots:
    void sameDecisionHasOneKey();
    void withoutNumberTheActCounts();
    void whatCannotBeIsRefused();
    void everyLayoutNamesItsSource();
    void domainsHaveNames();
    void badLayoutsAreRefused_data();
    void badLayoutsAreRefused();
};

void ExternalRecordTest::sameDecisionHasOneKey()
{
    const ExternalRecord record = decision(u"演财罚〔2024〕1号"_s);
    ExternalRecord other = decision(u" 演财罚（２０２４） 1号"_s);
    other.name = u"演示供应商（017）"_s;
    other.decidedOn = QDate(2024, 3, 6);
    other.remark = u"x"_s;
    QCOMPARE(externalKey(other), externalKey(record));
    other.identifier = u"91990100D000000213"_s;
    QVERIFY(externalKey(other) != externalKey(record));
    ExternalRecord elsewhere = record;
    elsewhere.layout = u"licence"_s;
    QVERIFY(externalKey(elsewhere) != externalKey(record));
    // Without an identifier the name counts, however it is spelt.
    ExternalRecord nameless = record;
    nameless.identifier.clear();
    ExternalRecord spelt = nameless;
    spelt.name = u"演示供应商　０１７"_s;
    QCOMPARE(externalKey(spelt), externalKey(nameless));
    QVERIFY(externalKey(nameless) != externalKey(record));
}

void ExternalRecordTest::withoutNumberTheActCounts()
{
    const ExternalRecord record = decision({});
    ExternalRecord other = record;
    other.decidedOn = QDate(2024, 3, 6);
    QVERIFY(externalKey(other) != externalKey(record));
    other = record;
    other.category = u"警告"_s;
    QVERIFY(externalKey(other) != externalKey(record));
    other.category = u" 罚款"_s;
    QCOMPARE(externalKey(other), externalKey(record));
}

void ExternalRecordTest::whatCannotBeIsRefused()
{
    const auto problem = [](auto change) {
        ExternalRecord record = decision(u"1"_s);
        record.until = QDate(2025, 3, 5);
        change(record);
        const auto found = externalProblem(record);
        return found ? QString(found->code + u' ' + externalRoleName(found->role)) : QString();
    };
    QCOMPARE(problem([](ExternalRecord &) {}), QString());
    QCOMPARE(problem([](ExternalRecord &record) { record.name.clear(); }), u"EXR-001 name"_s);
    QCOMPARE(problem([](ExternalRecord &record) { record.until = record.decidedOn; }), QString());
    QCOMPARE(problem([](ExternalRecord &record) { record.until = record.decidedOn.addDays(-1); }), u"EXR-002 until"_s);
    QCOMPARE(problem([](ExternalRecord &record) { record.from = QDate(2026, 1, 1); }), u"EXR-002 until"_s);
    QCOMPARE(problem([](ExternalRecord &record) { record.publicUntil = record.decidedOn.addDays(-1); }), u"EXR-002 public-until"_s);
    QCOMPARE(problem([](ExternalRecord &record) { record.confiscatedFen = -1; }), u"EXR-003 confiscated"_s);
    QCOMPARE(problem([](ExternalRecord &record) { record.indefinite = true; }), u"EXR-004 until"_s);
}

void ExternalRecordTest::everyLayoutNamesItsSource()
{
    QCOMPARE(externalLayouts().size(), size_t(9));
    for (const ExternalLayout &layout : externalLayouts()) {
        QVERIFY(!layout.source.isEmpty());
        QVERIFY(!externalLayoutTitle(layout).isEmpty());
        QVERIFY(layout.field(ExternalRole::Authority) && layout.field(ExternalRole::DecidedOn));
        for (const ExternalField &field : layout.fields)
            QVERIFY2(!field.labelZh.isEmpty() && !field.labelEn.isEmpty(), qPrintable(field.code));
    }
    // The stars of the published list.
    QStringList required;
    for (const ExternalField &field : externalLayout(u"penalty")->fields) {
        if (field.required)
            required.append(field.code);
    }
    QCOMPARE(required, QStringList({u"CF_XDR_MC"_s, u"CF_WSH"_s, u"CF_WFXW"_s, u"CF_SY"_s, u"CF_YJ"_s, u"CF_CFLB"_s, u"CF_NR"_s, u"CF_JDRQ"_s, u"CF_YXQ"_s,
                                    u"CF_CFJG"_s, u"CF_CFJGDM"_s, u"CF_SJLY"_s, u"CF_SJLYDM"_s}));
}

void ExternalRecordTest::domainsHaveNames()
{
    for (const SourceDomain domain : AllSourceDomains) {
        QCOMPARE(sourceDomainFromName(sourceDomainName(domain)), std::optional(domain));
        QVERIFY(!sourceDomainLabel(domain).isEmpty());
    }
    QVERIFY(!sourceDomainFromName(u"x"));
}

void ExternalRecordTest::badLayoutsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const QByteArray good = R"({"code":"F","zh":"f","en":"f","others":[],"type":"wan-yuan","role":"fine","required":false,"personal":false})";
    QTest::newRow("good") << layoutWith(good) << QString();
    QTest::newRow("no JSON") << QByteArray("[") << u"LAY-001"_s;
    QTest::newRow("money that is a day") << layoutWith(QByteArray(good).replace("wan-yuan", "day")) << u"LAY-005"_s;
    QTest::newRow("unknown type") << layoutWith(QByteArray(good).replace("wan-yuan", "yuan")) << u"LAY-005"_s;
    QTest::newRow("unknown role") << layoutWith(QByteArray(good).replace("\"fine\"", "\"fines\"")) << u"LAY-005"_s;
    QTest::newRow("unknown key") << layoutWith(QByteArray(good).replace("\"zh\":\"f\"", "\"zh\":\"f\",\"zn\":\"f\"")) << u"LAY-006"_s;
    QTest::newRow("code twice") << layoutWith(good + "," + good) << u"LAY-007"_s;
    QTest::newRow("no name") << layoutWith(good).replace("\"role\":\"name\"", "\"role\":\"\"") << u"LAY-008"_s;
    QTest::newRow("unknown domain") << layoutWith(good).replace("\"tax\"", "\"taxes\"") << u"LAY-005"_s;
}

void ExternalRecordTest::badLayoutsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const auto layouts = externalLayoutsFromJson(json);
    QCOMPARE(layouts.ok() ? QString() : layouts.error().code, code);
}

QTEST_GUILESS_MAIN(ExternalRecordTest)
#include "tst_externalrecord.moc"
