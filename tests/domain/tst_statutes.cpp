// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statutes.h"
#include "support/preset.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::domain;

class TestStatutes : public QObject
{
    Q_OBJECT
private slots:
    void articlesInWords_data();
    void articlesInWords();
    void everyShippedBasisIsChineseOnAChineseScreen();
    void numerals();
};

void TestStatutes::articlesInWords_data()
{
    QTest::addColumn<QString>("basis");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    const auto row = [](const QString &basis, const QString &zh, const QString &en) { QTest::newRow(qPrintable(basis)) << basis << zh << en; };
    row(u"L77(1)(1)"_s, u"《政府采购法》第七十七条第一款第（一）项"_s, u"Government Procurement Law art. 77(1)(1)"_s);
    row(u"L71(4)"_s, u"《政府采购法》第七十一条第（四）项"_s, u"Government Procurement Law art. 71(4)"_s);
    row(u"R68(10)"_s, u"《政府采购法实施条例》第六十八条第（十）项"_s, u"Implementing Regulation of the Government Procurement Law art. 68(10)"_s);
    row(u"R72 para 2"_s, u"《政府采购法实施条例》第七十二条第二款"_s, u"Implementing Regulation of the Government Procurement Law art. 72 para. 2"_s);
    row(u"HN art. 58"_s, u"《河南省社会信用条例》第五十八条"_s, u"Henan Social Credit Regulation art. 58"_s);
    row(u"HN art. 33(8), 58; L77(1)(1) if used to win"_s,
        u"《河南省社会信用条例》第三十三条第（八）项、第五十八条；《政府采购法》第七十七条第一款第（一）项（用以谋取中标、成交的）"_s,
        u"Henan Social Credit Regulation art. 33(8), art. 58; Government Procurement Law art. 77(1)(1) if used to win"_s);
    row(u"CKB526(1)"_s, u"财办库〔2014〕526号第（一）项"_s, u"Cai Ban Ku [2014] No. 526 (1)"_s);
    row(u"HN2023-5"_s, u"豫财购〔2023〕5号"_s, u"Yu Cai Gou [2023] No. 5"_s);
    row(u"L46"_s, u"《政府采购法》第四十六条"_s, u"Government Procurement Law art. 46"_s);
    row(u"本级财政部门规定"_s, u"本级财政部门规定"_s, u"本级财政部门规定"_s);
}

void TestStatutes::articlesInWords()
{
    QFETCH(QString, basis);
    QFETCH(QString, zh);
    QFETCH(QString, en);
    QCOMPARE(statuteText(basis, true), zh);
    QCOMPARE(statuteText(basis, false), en);
}

void TestStatutes::everyShippedBasisIsChineseOnAChineseScreen()
{
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    const RuleBook book = tests::shippedRuleBook(u"jiangsu-2019"_s).value();
    for (const PartyKind kind : AllPartyKinds) {
        for (const Indicator &indicator : book.rules(kind).indicators)
            QVERIFY2(!latin.match(statuteText(indicator.basis, true)).hasMatch(), qPrintable(indicator.code + u' ' + statuteText(indicator.basis, true)));
        for (const Duty &duty : book.rules(kind).duties)
            QVERIFY2(!latin.match(statuteText(duty.basis, true)).hasMatch(), qPrintable(duty.basis + u' ' + statuteText(duty.basis, true)));
    }
}

void TestStatutes::numerals()
{
    QCOMPARE(chineseNumeral(9), u"九"_s);
    QCOMPARE(chineseNumeral(10), u"十"_s);
    QCOMPARE(chineseNumeral(15), u"十五"_s);
    QCOMPARE(chineseNumeral(20), u"二十"_s);
    QCOMPARE(chineseNumeral(77), u"七十七"_s);
    QCOMPARE(chineseNumeral(203), u"二百零三"_s);
    QCOMPARE(chineseNumeral(115), u"一百一十五"_s);
}

QTEST_GUILESS_MAIN(TestStatutes)
#include "tst_statutes.moc"
