// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyindata.h"
#include "base/text.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace chengcai::base;

namespace {

/// The rule read literally, without any short cut.
QString plainDecisionKey(const QString &number)
{
    const QString opening = u"([{〔【〖〈《「『"_s;
    const QString closing = u")]}〕】〗〉》」』"_s;
    QString key;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace())
            continue;
        if (c >= u'a' && c <= u'z')
            key += c.toUpper();
        else if (opening.contains(c))
            key += u'〔';
        else if (closing.contains(c))
            key += u'〕';
        else
            key += c;
    }
    return key;
}

QString randomText(QRandomGenerator &random)
{
    static const QString pool = u"郑州市财罚字第号〔〕【】〖〗《》〈〉「」『』()[]{}（）［］｛｝｢｣０１２2025ａｂAbZz －–-_ \t\u3000\u00a0\u2003"
                                "éßİıſﬁ①㈱Ⅷ々〇〃〒\u0301\u0308\u3099かが゛ｶﾞ、。，．！？·•"_s;
    QString text;
    for (int left = random.bounded(12); left > 0; --left)
        text += pool[random.bounded(int(pool.size()))];
    return text;
}

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void decisionNumbersThatMeanTheSameAreEqual_data();
    void decisionNumbersThatMeanTheSameAreEqual();
    void decisionNumbersThatDifferStayDifferent();
    void decisionKeyFollowsTheRuleForAnyText();
    void nameKeyIgnoresWidthCaseSpaceAndPunctuation();
    void nameKeyOfAKeyIsTheKey();
    void tidyNameKeepsOneSpace();
    void tidyAndComposedTextsStayAsTheyAre();
    void forbiddenCharactersAreNamed_data();
    void forbiddenCharactersAreNamed();
    void ordinaryTextIsAllowed();
    void pinyinReadsPlacesTradesAndSurnames_data();
    void pinyinReadsPlacesTradesAndSurnames();
    void everyOverrideHasASyllableForEachCharacter();
    void alternativesHoldTheOtherReading();
};

void TextTest::decisionNumbersThatMeanTheSameAreEqual_data()
{
    QTest::addColumn<QString>("number");
    const QStringList spellings{u"郑财罚〔2025〕7号"_s,   u"郑财罚[2025]7号"_s,      u"郑财罚（2025）7号"_s, u"郑财罚【2025】7号"_s,
                                u"郑财罚〖2025〗7号"_s,   u"郑财罚〈2025〉7号"_s,    u"郑财罚《2025》7号"_s, u"郑财罚「2025」7号"_s,
                                u"郑财罚『2025』7号"_s,   u"郑财罚{2025}7号"_s,      u"郑财罚｢2025｣7号"_s,   u"郑财罚〔２０２５〕７号"_s,
                                u" 郑财罚 〔2025〕\t7号 "_s, u"郑财罚\u3000〔2025〕7\u00a0号"_s};
    for (const QString &spelling : spellings)
        QTest::addRow("%s", qPrintable(spelling)) << spelling;
}

void TextTest::decisionNumbersThatMeanTheSameAreEqual()
{
    QFETCH(QString, number);
    QCOMPARE(decisionKey(number), u"郑财罚〔2025〕7号"_s);
}

void TextTest::decisionNumbersThatDifferStayDifferent()
{
    QCOMPARE(decisionKey(u"zc-07a"), u"ZC-07A"_s);
    QVERIFY(decisionKey(u"ZC-7") != decisionKey(u"ZC–7"));
    QVERIFY(decisionKey(u"ZC-7") != decisionKey(u"ZC7"));
    QVERIFY(decisionKey(u"é1") != decisionKey(u"É1"));
    QVERIFY(decisionKey(u"郑财罚〘2025〙7号") != decisionKey(u"郑财罚〔2025〕7号"));
    QCOMPARE(decisionKey(u" \u3000\t"), QString());
}

void TextTest::decisionKeyFollowsTheRuleForAnyText()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20000; ++i) {
        const QString text = randomText(random);
        QCOMPARE(decisionKey(text), plainDecisionKey(text));
    }
}

void TextTest::nameKeyIgnoresWidthCaseSpaceAndPunctuation()
{
    const QString key = nameKey(u"河南ABC科技（郑州）有限公司");
    QCOMPARE(key, u"河南abc科技郑州有限公司"_s);
    QCOMPARE(nameKey(u" 河南ａＢｃ科技 (郑州)有限公司"), key);
    QCOMPARE(nameKey(u"河南Ａ·Ｂ、C科技【郑州】有限公司。"), key);
    QCOMPARE(nameKey(u"Société ÉTOILE"), nameKey(u"SOCIE\u0301TE\u0301 étoile"));
    QVERIFY(nameKey(u"河南甲公司") != nameKey(u"河南乙公司"));
}

void TextTest::nameKeyOfAKeyIsTheKey()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 5000; ++i) {
        const QString key = nameKey(randomText(random));
        QCOMPARE(nameKey(key), key);
    }
}

void TextTest::tidyNameKeepsOneSpace()
{
    QCOMPARE(tidyName(u"  Henan \t\u3000 Firm\n"), u"Henan Firm"_s);
    QCOMPARE(tidyName(u"e\u0301"), u"é"_s);
    QCOMPARE(tidyName(u"（郑州）"), u"（郑州）"_s);
}

/// What is given back without a copy is what the general rule would have made of it.
void TextTest::tidyAndComposedTextsStayAsTheyAre()
{
    QRandomGenerator random(12);
    for (int i = 0; i < 5000; ++i) {
        const QString text = randomText(random);
        QCOMPARE(composed(text), text.normalized(QString::NormalizationForm_C));
        QCOMPARE(tidyName(text), text.normalized(QString::NormalizationForm_C).simplified());
    }
    for (const QString &text : {u"演示供应商 017"_s, u" a"_s, u"a "_s, u"a  b"_s, u"a\tb"_s, u"a\u3000b"_s, u"a\u00a0b"_s, u" "_s, QString()})
        QCOMPARE(tidyName(text), text.simplified());
}

void TextTest::forbiddenCharactersAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("null") << QString(QChar(u'\0')) << u"U+0000"_s;
    QTest::newRow("escape") << u"a\u001bb"_s << u"U+001B"_s;
    QTest::newRow("delete") << u"\u007f"_s << u"U+007F"_s;
    QTest::newRow("C1") << u"\u0085"_s << u"U+0085"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"U+000A"_s;
    QTest::newRow("right-to-left override") << u"公司\u202e1"_s << u"U+202E"_s;
    QTest::newRow("isolate") << u"\u2066"_s << u"U+2066"_s;
    QTest::newRow("zero width") << u"郑\u200b州"_s << u"U+200B"_s;
    QTest::newRow("word joiner") << u"\u2060"_s << u"U+2060"_s;
    QTest::newRow("byte order mark") << u"\ufeff"_s << u"U+FEFF"_s;
    QTest::newRow("noncharacter") << QString(QChar(0xFFFF)) << u"U+FFFF"_s;
    QTest::newRow("noncharacter in plane 1") << QString::fromUcs4(U"\U0001FFFE", 1) << u"U+1FFFE"_s;
    QTest::newRow("noncharacter FDD0") << QString(QChar(0xFDD0)) << u"U+FDD0"_s;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD840) + u'b' << u"U+D840"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xDC00)) << u"U+DC00"_s;
}

void TextTest::forbiddenCharactersAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QVERIFY2(forbiddenCharacter(text).contains(name), qPrintable(forbiddenCharacter(text)));
}

void TextTest::ordinaryTextIsAllowed()
{
    QCOMPARE(forbiddenCharacter(u"郑州市（演示）No. 7 喆堃玥赟昇璟 – “é” 𠮷"), QString());
    QCOMPARE(forbiddenCharacter(u"first\n\tsecond", true), QString());
    QVERIFY(!forbiddenCharacter(u"first\rsecond", true).isEmpty());
}

void TextTest::pinyinReadsPlacesTradesAndSurnames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("initials");
    QTest::newRow("city") << u"郑州市"_s << u"zhengzhoushi"_s << u"zzs"_s;
    QTest::newRow("bank") << u"中原银行"_s << u"zhongyuanyinhang"_s << u"zyyh"_s;
    QTest::newRow("trade") << u"行业协会"_s << u"hangyexiehui"_s << u"hyxh"_s;
    QTest::newRow("administration") << u"行政执法局"_s << u"xingzhengzhifaju"_s << u"xzzfj"_s;
    QTest::newRow("Changsha") << u"长沙建设"_s << u"changshajianshe"_s << u"csjs"_s;
    QTest::newRow("Chongqing") << u"重庆路"_s << u"chongqinglu"_s << u"cql"_s;
    QTest::newRow("Xiamen") << u"厦门大厦"_s << u"xiamendasha"_s << u"xmds"_s;
    QTest::newRow("surname Shan") << u"单小明"_s << u"shanxiaoming"_s << u"sxm"_s;
    QTest::newRow("surname Qiu") << u"仇和"_s << u"qiuhe"_s << u"qh"_s;
    QTest::newRow("compound surname") << u"尉迟恭"_s << u"yuchigong"_s << u"ycg"_s;
    QTest::newRow("no person") << u"单位食堂服务公司"_s << u"danweishitangfuwugongsi"_s << u"dwstfwgs"_s;
    QTest::newRow("a word before a surname") << u"解放军"_s << u"jiefangjun"_s << u"jfj"_s;
    QTest::newRow("umlaut") << u"吕女士"_s << u"lvnvshi"_s << u"lns"_s;
    QTest::newRow("mixed") << u"ABC科技（郑州）12"_s << u"abckejizhengzhou12"_s << u"abckjzz12"_s;
    QTest::newRow("beyond the first plane") << u"𠮷野"_s << u"𠮷ye"_s << u"𠮷y"_s;
    QTest::newRow("rare name characters") << u"喆堃玥赟昇璟"_s << u"zhekunyueyunshengjing"_s << u"zkyysj"_s;
}

void TextTest::pinyinReadsPlacesTradesAndSurnames()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QFETCH(QString, initials);
    QCOMPARE(pinyin(name), expected);
    QCOMPARE(pinyinInitials(name), initials);
}

void TextTest::everyOverrideHasASyllableForEachCharacter()
{
    for (const auto readings : {wordReadings(), surnameReadings()}) {
        QSet<QString> seen;
        for (const Reading &reading : readings) {
            const QString word = QString::fromUtf16(reading.word);
            QCOMPARE(QString::fromLatin1(reading.syllables).split(u' ').size(), word.size());
            QVERIFY2(!seen.contains(word), qPrintable(word));
            seen.insert(word);
        }
    }
}

void TextTest::alternativesHoldTheOtherReading()
{
    QCOMPARE(pinyinAlternatives(u"郑州市"), QString());
    QCOMPARE(pinyinAlternatives(u"单小明"), u"danxiaoming"_s);
    QVERIFY(pinyinAlternatives(u"吕明").split(u'|').contains(u"luming"_s));
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
