// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QRandomGenerator>
#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace chengcai::base;

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void fenAreGrouped_data();
    void fenAreGrouped();
    void pointsCarryTheirSign();
    void fenAreDigitsOnly_data();
    void fenAreDigitsOnly();
    void yuanAreRead_data();
    void yuanAreRead();
    void yuanAreRefused_data();
    void yuanAreRefused();
    void whatIsWrittenIsReadBack();
    void wanYuanAreRead_data();
    void wanYuanAreRead();
};

void MoneyTest::fenAreGrouped_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("text");
    QTest::newRow("case of law") << qint64(759500) << u"7,595.00"_s;
    QTest::newRow("nothing") << qint64(0) << u"0.00"_s;
    QTest::newRow("a fen") << qint64(1) << u"0.01"_s;
    QTest::newRow("no group") << qint64(99999) << u"999.99"_s;
    QTest::newRow("two groups") << qint64(123456789012) << u"1,234,567,890.12"_s;
    QTest::newRow("owed") << qint64(-100000) << u"−1,000.00"_s;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"−92,233,720,368,547,758.08"_s;
}

void MoneyTest::fenAreGrouped()
{
    QFETCH(qint64, fen);
    QFETCH(QString, text);
    QCOMPARE(formatFen(fen), text);
}

void MoneyTest::pointsCarryTheirSign()
{
    QCOMPARE(formatPoints(9650), u"96.50"_s);
    QCOMPARE(formatPoints(5), u"0.05"_s);
    QCOMPARE(formatPoints(300, true), u"+3.00"_s);
    QCOMPARE(formatPoints(-1000, true), u"−10.00"_s);
    QCOMPARE(formatPoints(0, true), u"0.00"_s);
}

void MoneyTest::fenAreDigitsOnly_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"-1"_s, u"+1"_s, u"1e3"_s, u"1,000"_s, u"1.0"_s, u" 1"_s, u"１"_s, u"1234567890123456"_s})
        QTest::addRow("“%s”", qPrintable(text)) << text;
}

void MoneyTest::fenAreDigitsOnly()
{
    QFETCH(QString, text);
    const auto fen = parseFen(text);
    QVERIFY(!fen.ok());
    QCOMPARE(fen.error().code, u"MON-001"_s);
    QCOMPARE(parseFen(u"999999999999999").value(), 999'999'999'999'999);
    QCOMPARE(parseFen(u"0").value(), 0);
}

void MoneyTest::yuanAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("fen");
    QTest::newRow("whole") << u"7595"_s << qint64(759500);
    QTest::newRow("one decimal") << u"7595.5"_s << qint64(759550);
    QTest::newRow("two decimals") << u"1519000.07"_s << qint64(151900007);
    QTest::newRow("grouped") << u"1,519,000.00"_s << qint64(151900000);
    QTest::newRow("full width") << u"１，５１９．００"_s << qint64(151900);
    QTest::newRow("outer space") << u" 12 "_s << qint64(1200);
}

void MoneyTest::yuanAreRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, fen);
    const auto read = parseYuan(text);
    QVERIFY(read.ok());
    QCOMPARE(*read, fen);
}

void MoneyTest::yuanAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"."_s, u".5"_s, u"5."_s, u"-5"_s, u"+5"_s, u"1e5"_s, u"1.234"_s, u"1,23"_s, u"1234,567"_s, u",123"_s,
                                u"1,,234"_s, u"1.2.3"_s, u"12 3"_s, u"¥5"_s, u"0x1F"_s, u"12345678901234"_s, u"٣"_s})
        QTest::addRow("“%s”", qPrintable(text)) << text;
}

void MoneyTest::yuanAreRefused()
{
    QFETCH(QString, text);
    const auto read = parseYuan(text);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, u"MON-002"_s);
}

void MoneyTest::whatIsWrittenIsReadBack()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 10000; ++i) {
        const qint64 fen = qint64(random.generate64() >> 8) % 1'000'000'000'000'000 >> random.bounded(40);
        QCOMPARE(parseYuan(formatFen(fen)).value(), fen);
        QCOMPARE(parseFen(QString::number(fen)).value(), fen);
    }
}

void MoneyTest::wanYuanAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("code");
    const auto good = [](const QString &text, qint64 fen) { QTest::addRow("“%s”", qPrintable(text)) << text << fen << QString(); };
    const auto bad = [](const QString &text, const QString &code) { QTest::addRow("“%s”", qPrintable(text)) << text << qint64(0) << code; };
    good(u"1.234567"_s, 1'234'567); // domain.md (e): 12,345.67 yuan
    good(u"0.000001"_s, 1);
    good(u"0"_s, 0);
    good(u"3"_s, 3'000'000);
    good(u"200万元"_s, 200'000'000);
    good(u"0.7595 万"_s, 759'500);
    good(u"1,234.5"_s, 1'234'500'000);
    good(u" ０．７５９５ "_s, 759'500);
    good(u"999999999.999999"_s, 999'999'999'999'999);
    for (const QString &text : {u"0.0000001"_s, u"1.2345670"_s})
        bad(text, u"MON-004"_s);
    for (const QString &text : {u""_s, u"."_s, u"1."_s, u".5"_s, u"-1"_s, u"+1"_s, u"1e2"_s, u"7595元"_s, u"万元"_s, u"12,34"_s, u"1.2.3"_s, u"一万"_s, u"1234567890"_s})
        bad(text, u"MON-003"_s);
}

void MoneyTest::wanYuanAreRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, fen);
    QFETCH(QString, code);
    const auto read = parseWanYuan(text);
    QCOMPARE(read.ok() ? QString() : read.error().code, code);
    if (read)
        QCOMPARE(*read, fen);
    QCOMPARE(formatWanYuan(1'234'567), u"1.234567"_s);
    QCOMPARE(formatWanYuan(3'000'000), u"3"_s);
    QCOMPARE(formatWanYuan(10), u"0.00001"_s);
    QCOMPARE(formatWanYuan(0), u"0"_s);
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
