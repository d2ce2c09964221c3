// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identifier.h"
#include "support/fixturecsv.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::domain;

namespace {

const QDate Today(2025, 6, 1);
const QString UsccAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;

} // namespace

class IdentifierTest : public QObject
{
    Q_OBJECT

private slots:
    void realCodesPass();
    void damagedCodesFailWithTheCharacterTheStandardGives();
    void realNonConformingCodesFail();
    void everySingleWrongCharacterIsFound();
    void everySwapOfNeighboursIsFound();
    void spellingIsFoldedButNotGuessed();
    void mistypedLettersAreSuggestedNeverTaken();
    void wrongOrganisationCodeIsToldApart();
    void unknownAuthorityWarns();
    void residentNumbersOfTheStandardPass();
    void wrongResidentNumbersAreNamed_data();
    void wrongResidentNumbersAreNamed();
    void theKindOfIdentifierIsRecognised();
    void residentNumbersAreMasked();
    void residentNumbersAreFoundInText();
};

void IdentifierTest::realCodesPass()
{
    const auto rows = tests::fixtureRows(u"uscc_valid.csv"_s);
    QVERIFY(rows.size() > 10);
    for (const auto &row : rows) {
        const IdentifierCheck check = checkUscc(row[u"code"_s]);
        QVERIFY2(check.valid(), qPrintable(row[u"code"_s]));
        QCOMPARE(check.normalised, row[u"code"_s]);
        QVERIFY(check.suggestions.isEmpty());
        QCOMPARE(checkIdentifier(row[u"code"_s], Today).type, IdentifierType::Uscc);
    }
}

void IdentifierTest::damagedCodesFailWithTheCharacterTheStandardGives()
{
    const auto rows = tests::fixtureRows(u"uscc_invalid.csv"_s);
    QVERIFY(rows.size() > 3);
    for (const auto &row : rows) {
        const IdentifierCheck check = checkUscc(row[u"code"_s]);
        QVERIFY2(!check.valid(), qPrintable(row[u"code"_s]));
        QCOMPARE(check.expected, check.problem == IdentifierProblem::CheckCharacter ? row[u"expected"_s] : QString());
    }
}

void IdentifierTest::realNonConformingCodesFail()
{
    const auto rows = tests::fixtureRows(u"uscc_nonconforming.csv"_s);
    QVERIFY(rows.size() > 3);
    for (const auto &row : rows) {
        const IdentifierCheck check = checkUscc(row[u"code"_s]);
        QCOMPARE(identifierProblemName(check.problem), u"check character"_s);
        QCOMPARE(check.expected, row[u"expected_check"_s]);
    }
}

void IdentifierTest::everySingleWrongCharacterIsFound()
{
    const QString code = u"91410000170001401D"_s;
    for (qsizetype at = 0; at < code.size(); ++at) {
        for (const QChar wrong : UsccAlphabet) {
            QString changed = code;
            changed[at] = wrong;
            QCOMPARE(checkUscc(changed).valid(), wrong == code[at]);
        }
    }
}

void IdentifierTest::everySwapOfNeighboursIsFound()
{
    const QString code = u"91410105MA3X5ANA56"_s;
    for (qsizetype at = 0; at + 1 < code.size(); ++at) {
        QString swapped = code;
        std::swap(swapped[at], swapped[at + 1]);
        QCOMPARE(checkUscc(swapped).valid(), swapped == code);
    }
}

void IdentifierTest::spellingIsFoldedButNotGuessed()
{
    QVERIFY(checkUscc(u" 9141 0105-ma3x5ana56 ").valid());
    QVERIFY(checkUscc(u"９１４１０１０５ＭＡ３Ｘ５ＡＮＡ５６").valid());
    QVERIFY(checkUscc(u"91410105－MA3X5ANA5—6").valid());
    QCOMPARE(checkUscc(u"91410105MA3X5ANA5").problem, IdentifierProblem::Length);
    QCOMPARE(checkUscc(u"").problem, IdentifierProblem::Length);
    QCOMPARE(checkUscc(u"91410105MA3X5ANA5郑").problem, IdentifierProblem::IllegalCharacter);
}

void IdentifierTest::mistypedLettersAreSuggestedNeverTaken()
{
    const IdentifierCheck check = checkUscc(u"9I4IOIOSMA3XSANAS6");
    QCOMPARE(check.problem, IdentifierProblem::IllegalCharacter);
    QCOMPARE(check.suggestions, QStringList{u"91410105MA3X5ANA56"_s});
    QCOMPARE(check.normalised, u"9I4IOIOSMA3XSANAS6"_s);
    QVERIFY(checkUscc(u"9I4I0105MA3X5ANA55").suggestions.isEmpty());
    QCOMPARE(checkResidentId(u"IIOIO5I949I23I002X", Today).suggestions, QStringList{u"11010519491231002X"_s});
}

void IdentifierTest::wrongOrganisationCodeIsToldApart()
{
    // The inner check one too high and the outer one computed anew.
    QString code = u"91410000170001402"_s;
    int passing = 0;
    for (const QChar last : UsccAlphabet) {
        const IdentifierCheck check = checkUscc(QString(code + last));
        passing += check.problem == IdentifierProblem::OrganisationCode ? 1 : 0;
        QVERIFY(!check.valid());
    }
    QCOMPARE(passing, 1);
}

void IdentifierTest::unknownAuthorityWarns()
{
    QVERIFY(checkUscc(u"91410000170001401D").warning.isEmpty());
    int warned = 0;
    for (const QChar last : UsccAlphabet) {
        const IdentifierCheck check = checkUscc(QString(u"QQ410000170001401"_s + last));
        warned += check.valid() && !check.warning.isEmpty() ? 1 : 0;
    }
    QCOMPARE(warned, 1);
}

void IdentifierTest::residentNumbersOfTheStandardPass()
{
    for (const QString &number : {u"11010519491231002X"_s, u"440524188001010014"_s, u"11010519491231002x"_s}) {
        const IdentifierCheck check = checkIdentifier(number, Today);
        QCOMPARE(check.type, IdentifierType::ResidentId);
        QVERIFY(check.valid());
        QCOMPARE(check.normalised, number.toUpper());
    }
}

void IdentifierTest::wrongResidentNumbersAreNamed_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("problem");
    QTest::newRow("short") << u"11010519491231002"_s << u"length"_s;
    QTest::newRow("letter") << u"1101051949123100AX"_s << u"illegal character"_s;
    QTest::newRow("X inside") << u"11010519491231X02X"_s << u"illegal character"_s;
    QTest::newRow("check") << u"110105194912310021"_s << u"check character"_s;
    QTest::newRow("month 13") << u"110105194913310025"_s << u"birth date"_s;
    QTest::newRow("no leap year") << u"110105190002290021"_s << u"birth date"_s;
    QTest::newRow("tomorrow") << u"110105202506020021"_s << u"birth date"_s;
    QTest::newRow("province 99") << u"990105194912310021"_s << u"province"_s;
}

void IdentifierTest::wrongResidentNumbersAreNamed()
{
    QFETCH(QString, number);
    QFETCH(QString, problem);
    const IdentifierCheck check = checkResidentId(number, Today);
    QCOMPARE(identifierProblemName(check.problem), problem);
    QCOMPARE(check.expected, problem == "check character"_L1 ? u"X"_s : QString());
}

void IdentifierTest::theKindOfIdentifierIsRecognised()
{
    // All digits, and yet an organisation: digits 7 to 14 are no date.
    QCOMPARE(checkIdentifier(u"914107006149375190", Today).type, IdentifierType::Uscc);
    QVERIFY(checkIdentifier(u"914107006149375190", Today).valid());
    QCOMPARE(checkIdentifier(u"110105194912310021", Today).type, IdentifierType::Uscc);
}

void IdentifierTest::residentNumbersAreMasked()
{
    QCOMPARE(maskResidentId(u"410105199001010012"), u"410***********0012"_s);
    QVERIFY(!maskResidentId(u"41010519900101").contains(u'4'));
}

/// The number is the one of the standard GB 11643; however it is written, nobody can read it off.
void IdentifierTest::residentNumbersAreFoundInText()
{
    const QString number = u"11010519491231002X"_s;
    const auto digitsLeft = [](const QString &text) { return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }); };
    for (const QString &text : {number, u"法定代表人张某（身份证号11010519491231002x）"_s, u"110105 19491231 002X"_s, u"110105-19491231-002X，另见附件"_s, u"１１０１０５１９４９１２３１００２Ｘ"_s, u"44052418800101001401"_s}) {
        const QString masked = withoutResidentIds(text, Today);
        QCOMPARE(masked.size(), text.size());
        QVERIFY2(digitsLeft(text) - digitsLeft(masked) >= 11, qPrintable(masked));
    }
    for (const QString &text : {QString(), u"罚款 30000 元，2026-03-01 起三年"_s, u"410100000012345"_s, u"110105194912310021"_s, u"演财罚〔2026〕第 12 号"_s})
        QCOMPARE(withoutResidentIds(text, Today), text);
    for (const auto &row : tests::fixtureRows(u"uscc_valid.csv"_s))
        QCOMPARE(withoutResidentIds(row[u"code"_s], Today), row[u"code"_s]);
}

QTEST_GUILESS_MAIN(IdentifierTest)
#include "tst_identifier.moc"
