// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evaluator.h"
#include "support/preset.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::domain;

namespace {

const RuleBook &preset()
{
    static const RuleBook book = tests::shippedRuleBook(u"jiangsu-2019"_s).value();
    return book;
}

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

/// "GY-N03 2025-02-01 until 2026-02-01 doc A objection", separated by commas; ids count from 1 in the order written.
std::vector<CreditFact> factsFrom(const QString &text)
{
    std::vector<CreditFact> facts;
    for (const QString &line : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        CreditFact fact;
        fact.id = FactId(qint64(facts.size()) + 1);
        fact.uid.bytes[15] = quint8(facts.size() + 1);
        fact.indicator = words[0];
        fact.effectiveOn = day(words[1]);
        if (const auto at = words.indexOf(u"until"_s); at > 0)
            fact.until = day(words[at + 1]);
        if (const auto at = words.indexOf(u"doc"_s); at > 0)
            fact.decisionNo = words[at + 1];
        fact.underObjection = words.contains(u"objection"_s);
        fact.withdrawn = words.contains(u"withdrawn"_s);
        facts.push_back(fact);
    }
    return facts;
}

EvaluationInput inputOf(const std::vector<CreditFact> &facts)
{
    return {facts.empty() ? PartyKind::Supplier : *kindOfIndicator(facts.front().indicator), facts, {}, {}, false};
}

/// "10000 | fact GY-P01 300 | clamp -300": every line but the base with its type.
QString linesOf(const Rating &rating)
{
    QStringList parts{QString::number(rating.lines.front().pointsCenti)};
    for (size_t i = 1; i < rating.lines.size(); ++i) {
        const ScoreLine &line = rating.lines[i];
        QStringList words{lineTypeName(line.type), line.indicator, QString::number(line.pointsCenti)};
        words.removeAll(QString());
        parts << words.join(u' ');
    }
    return parts.join(u" | "_s);
}

QString resultOf(const Rating &rating)
{
    return u"%1 %2 %3%4"_s.arg(rating.scoreCenti).arg(rating.stars).arg(gradeName(rating.grade), rating.veto ? u" veto"_s : QString());
}

QString historyOf(const std::vector<CreditFact> &facts, const QString &from, const QString &to)
{
    QStringList points;
    for (const HistoryPoint &point : history({&preset(), 1}, inputOf(facts), day(from), day(to)))
        points << u"%1 %2 %3 %4"_s.arg(point.date.toString(Qt::ISODate)).arg(point.scoreCenti).arg(point.stars).arg(gradeName(point.grade));
    return points.join(u"; "_s);
}

Listing entry(ListKind kind, QDate from, QDate until)
{
    Listing made;
    made.kind = kind;
    made.from = from;
    made.until = until;
    return made;
}

} // namespace

class EvaluatorTest : public QObject
{
    Q_OBJECT

private slots:
    void workedExamples_data();
    void workedExamples();
    void workedHistories();
    void indicatorCapReturnsPoints();
    void capOfZeroLetsNothingCountButHoldsTheCeiling();
    void expiryIsClampedToTheMonth_data();
    void expiryIsClampedToTheMonth();
    void tiesGoToTheLowestCodeThenTheLowestFact();
    void absentIndicatorScoresNothingAndSaysSo();
    void blackListMakesD();
    void removalFromTheListShowsInTheHistory();
    void whatMakesAPartyRated();
    void seriousActKeepsFourStarsAtB();
    void rulesChangeWithTheVersion();
    void nextEventsTellTheChange();
    void linesAreDescribed();
    void fiveHundredFactsAreExplainedAtOnce();
};

void EvaluatorTest::workedExamples_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("result");
    QTest::newRow("1") << u"GY-P01 2025-01-10"_s << u"2025-06-01"_s << u"10000 | fact GY-P01 300 | clamp -300"_s << u"10000 5 A"_s;
    const QString two = u"CG-N16 2025-03-01, CG-P01 2025-03-01"_s;
    QTest::newRow("2") << two << u"2025-06-01"_s << u"10000 | fact CG-N16 -200 | fact CG-P01 200 | ceiling -100"_s << u"9900 4 A"_s;
    QTest::newRow("2 last day") << two << u"2026-02-28"_s << u"10000 | fact CG-N16 -200 | fact CG-P01 200 | ceiling -100"_s
                                << u"9900 4 A"_s;
    QTest::newRow("2 expired") << two << u"2026-03-01"_s << u"10000"_s << u"10000 5 A"_s;
    const QString three = u"GY-N03 2025-02-01 until 2026-02-01 doc 豫财罚〔2025〕3号, GY-N01 2025-02-01 until 2026-02-01 doc 豫财罚(2025)3号, "
                          "GY-N15 2025-02-01 doc 豫财罚[2025]3号"_s;
    QTest::newRow("3") << three << u"2025-06-01"_s << u"10000 | fact GY-N01 -5000 | duplicate GY-N03 0 | duplicate GY-N15 0"_s
                       << u"5000 1 D veto"_s;
    QTest::newRow("3 heaviest expired") << three << u"2026-02-01"_s << u"10000 | fact GY-N15 -500"_s << u"9500 4 A"_s;
    QTest::newRow("3 all expired") << three << u"2027-02-01"_s << u"10000"_s << u"10000 5 A"_s;
    QTest::newRow("4") << u"ZJ-N08 2024-02-29, ZJ-N13 2024-06-15, ZJ-N16 2024-08-31, ZJ-P02 2024-12-01"_s << u"2025-02-27"_s
                       << u"10000 | fact ZJ-N08 -2000 | fact ZJ-N13 -1000 | fact ZJ-N16 -500 | fact ZJ-P02 100"_s << u"6600 3 B"_s;
    const QString five = u"DL-N02 2024-05-01 doc A, DL-N07 2024-09-01 doc B, DL-N11 2025-01-01, DL-P01 2025-02-01"_s;
    QTest::newRow("5") << five << u"2025-06-01"_s
                       << u"10000 | fact DL-N02 -5000 | fact DL-N07 -5000 | fact DL-N11 -1000 | fact DL-P01 500 | clamp 500"_s
                       << u"0 1 D veto"_s;
    QTest::newRow("5 later") << five << u"2027-05-01"_s << u"10000 | fact DL-N07 -5000"_s << u"5000 2 C"_s;
    const QString six = u"GY-P01 2025-01-05, GY-P03 2025-02-05, GY-P02 2025-03-05, GY-P02 2025-04-05, GY-N14 2025-05-06 %1"_s;
    QTest::newRow("6 under objection") << six.arg(u"objection"_s) << u"2025-06-01"_s
                                       << u"10000 | fact GY-P01 300 | fact GY-P03 500 | fact GY-P02 200 | fact GY-P02 200 | "
                                          "fact GY-N14 -1000 | bonus_cap -200 | ceiling -100"_s
                                       << u"9900 4 A"_s;
    QTest::newRow("6 withdrawn") << six.arg(u"withdrawn"_s) << u"2025-06-01"_s
                                 << u"10000 | fact GY-P01 300 | fact GY-P03 500 | fact GY-P02 200 | fact GY-P02 200 | "
                                    "bonus_cap -200 | clamp -1000"_s
                                 << u"10000 5 A"_s;
    QTest::newRow("nothing known") << QString() << u"2025-06-01"_s << u"10000"_s << u"10000 0 U"_s;
    QTest::newRow("only later") << u"GY-N15 2025-06-02"_s << u"2025-06-01"_s << u"10000"_s << u"10000 0 U"_s;
    QTest::newRow("only withdrawn") << u"GY-N15 2025-01-01 withdrawn"_s << u"2025-06-01"_s << u"10000"_s << u"10000 0 U"_s;
}

void EvaluatorTest::workedExamples()
{
    QFETCH(QString, facts);
    QFETCH(QString, asOf);
    QFETCH(QString, lines);
    QFETCH(QString, result);
    const std::vector<CreditFact> made = factsFrom(facts);
    const Rating rating = evaluate(preset(), inputOf(made), day(asOf));
    QCOMPARE(linesOf(rating), lines);
    QCOMPARE(resultOf(rating), result);
}

void EvaluatorTest::workedHistories()
{
    const auto four = factsFrom(u"ZJ-N08 2024-02-29, ZJ-N13 2024-06-15, ZJ-N16 2024-08-31, ZJ-P02 2024-12-01"_s);
    QCOMPARE(historyOf(four, u"2025-02-27"_s, u"2025-12-31"_s),
             u"2025-02-27 6600 3 B; 2025-02-28 8600 4 A; 2025-06-15 9600 4 A; 2025-08-31 10000 5 A"_s);
    const auto two = factsFrom(u"CG-N16 2025-03-01, CG-P01 2025-03-01"_s);
    QCOMPARE(historyOf(two, u"2025-01-01"_s, u"2026-03-01"_s),
             u"2025-01-01 10000 0 U; 2025-03-01 9900 4 A; 2026-03-01 10000 5 A"_s);
    QVERIFY(historyOf(two, u"2025-02-01"_s, u"2025-01-01"_s).isEmpty());
}

void EvaluatorTest::indicatorCapReturnsPoints()
{
    RuleBook capped = preset();
    capped.rules(PartyKind::Expert).indicators[u"ZJ-N16"_s].capCenti = 1000;
    const auto facts = factsFrom(u"ZJ-N16 2025-01-10, ZJ-N16 2025-02-10, ZJ-N16 2025-03-10"_s);
    const Rating rating = evaluate(capped, inputOf(facts), QDate(2025, 4, 1));
    QCOMPARE(linesOf(rating), u"10000 | fact ZJ-N16 -500 | fact ZJ-N16 -500 | fact ZJ-N16 -500 | indicator_cap ZJ-N16 500"_s);
    QCOMPARE(resultOf(rating), u"9000 4 A"_s);
}

void EvaluatorTest::capOfZeroLetsNothingCountButHoldsTheCeiling()
{
    RuleBook capped = preset();
    capped.rules(PartyKind::Supplier).indicators[u"GY-N15"_s].capCenti = 0;
    capped.rules(PartyKind::Supplier).indicators[u"GY-P02"_s].capCenti = 300;
    const auto facts = factsFrom(u"GY-N15 2025-01-10, GY-P02 2025-01-10, GY-P02 2025-01-11"_s);
    const Rating rating = evaluate(capped, inputOf(facts), QDate(2025, 4, 1));
    QCOMPARE(linesOf(rating), u"10000 | fact GY-N15 -500 | fact GY-P02 200 | fact GY-P02 200 | indicator_cap GY-N15 500 | "
                              "indicator_cap GY-P02 -100 | ceiling -400"_s);
    QCOMPARE(rating.scoreCenti, 9900);
}

void EvaluatorTest::expiryIsClampedToTheMonth_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("expires");
    QTest::newRow("leap day") << u"2024-02-29"_s << 12 << u"2025-02-28"_s;
    QTest::newRow("leap day to leap year") << u"2024-02-29"_s << 48 << u"2028-02-29"_s;
    QTest::newRow("31 to 30") << u"2025-08-31"_s << 1 << u"2025-09-30"_s;
    QTest::newRow("31 to February") << u"2025-08-31"_s << 6 << u"2026-02-28"_s;
    QTest::newRow("over the year") << u"2025-11-15"_s << 3 << u"2026-02-15"_s;
    QTest::newRow("no expiry") << u"2025-11-15"_s << 0 << QString();
}

void EvaluatorTest::expiryIsClampedToTheMonth()
{
    QFETCH(QString, from);
    QFETCH(int, months);
    QFETCH(QString, expires);
    QCOMPARE(expiresOn(day(from), {}, months), expires.isEmpty() ? QDate() : day(expires));
    QCOMPARE(expiresOn(day(from), QDate(2030, 1, 1), months), QDate(2030, 1, 1));
}

void EvaluatorTest::tiesGoToTheLowestCodeThenTheLowestFact()
{
    // The same act twice in one decision: the lower fact id counts, though it became effective later.
    const auto facts = factsFrom(u"GY-N15 2025-03-01 doc A, GY-N15 2025-02-01 doc A, GY-N16 2025-01-01 doc A"_s);
    const Rating rating = evaluate(preset(), inputOf(facts), QDate(2025, 6, 1));
    QCOMPARE(linesOf(rating), u"10000 | duplicate GY-N16 0 | duplicate GY-N15 0 | fact GY-N15 -500"_s);
    QCOMPARE(rating.lines.back().fact, FactId(1));
}

void EvaluatorTest::absentIndicatorScoresNothingAndSaysSo()
{
    const auto facts = factsFrom(u"GY-N99 2025-02-01 doc A, GY-P01 2025-03-01"_s);
    const Rating rating = evaluate(preset(), inputOf(facts), QDate(2030, 6, 1));
    QCOMPARE(linesOf(rating), u"10000 | fact GY-N99 0"_s);
    QVERIFY(rating.lines.back().unknownIndicator);
    QCOMPARE(resultOf(rating), u"10000 5 A"_s);
    QVERIFY(describeLine(rating.lines.back(), preset(), &facts.front()).contains(u"does not know"_s));
}

void EvaluatorTest::blackListMakesD()
{
    const std::vector<Listing> lists{entry(ListKind::Black, QDate(2025, 1, 1), QDate(2025, 7, 1)),
                                     entry(ListKind::External, QDate(2025, 1, 1), {})};
    EvaluationInput input;
    input.listings = lists;
    QCOMPARE(resultOf(evaluate(preset(), input, QDate(2024, 12, 31))), u"10000 0 U"_s);
    const Rating listed = evaluate(preset(), input, QDate(2025, 6, 30));
    QCOMPARE(resultOf(listed), u"10000 5 D"_s);
    QVERIFY(listed.onBlackList);
    QCOMPARE(resultOf(evaluate(preset(), input, QDate(2025, 7, 1))), u"10000 5 A"_s);
}

void EvaluatorTest::removalFromTheListShowsInTheHistory()
{
    Listing removed = entry(ListKind::Black, QDate(2025, 1, 1), QDate(2026, 1, 1));
    removed.removedOn = QDate(2025, 3, 5);
    EvaluationInput input;
    input.listings = {&removed, 1};
    const std::vector<HistoryPoint> expected{
        {QDate(2024, 12, 1), 10000, 0, Grade::U}, {QDate(2025, 1, 1), 10000, 5, Grade::D}, {QDate(2025, 3, 5), 10000, 5, Grade::A}};
    QVERIFY(history({&preset(), 1}, input, QDate(2024, 12, 1), QDate(2026, 12, 1)) == expected);
}

void EvaluatorTest::whatMakesAPartyRated()
{
    EvaluationInput input;
    input.firstReviewed = QDate(2025, 3, 1);
    QCOMPARE(resultOf(evaluate(preset(), input, QDate(2025, 2, 28))), u"10000 0 U"_s);
    QCOMPARE(resultOf(evaluate(preset(), input, QDate(2025, 3, 1))), u"10000 5 A"_s);
    const auto expired = factsFrom(u"GY-P01 2020-01-01"_s);
    QCOMPARE(resultOf(evaluate(preset(), inputOf(expired), QDate(2025, 1, 1))), u"10000 5 A"_s);
    input.provisional = true;
    QVERIFY(evaluate(preset(), input, QDate(2025, 3, 1)).provisional);
}

void EvaluatorTest::seriousActKeepsFourStarsAtB()
{
    RuleBook mild = preset();
    mild.rules(PartyKind::Supplier).indicators[u"GY-N12"_s].pointsCenti = 500;
    mild.rules(PartyKind::Supplier).indicators[u"GY-N12"_s].veto = false;
    const auto facts = factsFrom(u"GY-N12 2025-02-01 doc A, GY-N14 2025-02-01 doc A"_s);
    QCOMPARE(linesOf(evaluate(mild, inputOf(facts), QDate(2025, 6, 1))), u"10000 | duplicate GY-N12 0 | fact GY-N14 -1000"_s);
    QCOMPARE(resultOf(evaluate(mild, inputOf(facts), QDate(2025, 6, 1))), u"9000 4 B"_s);
}

void EvaluatorTest::rulesChangeWithTheVersion()
{
    std::vector<RuleBook> books{preset(), preset()};
    books[1].effectiveFrom = QDate(2025, 7, 1);
    books[1].adoptedNo = 5;
    books[1].rules(PartyKind::Supplier).indicators[u"GY-N15"_s].pointsCenti = 2500;
    const auto facts = factsFrom(u"GY-N15 2025-01-01"_s);
    const std::vector<HistoryPoint> expected{{QDate(2025, 6, 1), 9500, 4, Grade::A}, {QDate(2025, 7, 1), 7500, 3, Grade::B}};
    QVERIFY(history(books, inputOf(facts), QDate(2025, 6, 1), QDate(2025, 12, 31)) == expected);
    const auto events = nextEvents(books, inputOf(facts), QDate(2025, 6, 1), 5);
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events[0].kind, FutureEvent::Kind::RuleBookBegins);
    QCOMPARE(events[0].deltaCenti, -2000);
    QCOMPARE(events[1].kind, FutureEvent::Kind::FactExpires);
    QCOMPARE(events[1].date, QDate(2027, 1, 1));
}

void EvaluatorTest::nextEventsTellTheChange()
{
    const auto facts = factsFrom(u"GY-N15 2025-01-01, GY-N14 2025-03-01, GY-P01 2026-05-01"_s);
    const std::vector<Listing> lists{entry(ListKind::Red, QDate(2025, 1, 1), QDate(2026, 1, 1))};
    EvaluationInput input = inputOf(facts);
    input.listings = lists;
    const auto events = nextEvents({&preset(), 1}, input, QDate(2025, 6, 1), 3);
    QCOMPARE(events.size(), size_t(3));
    QCOMPARE(events[0].kind, FutureEvent::Kind::ListEnds);
    QCOMPARE(events[0].deltaCenti, 0);
    QCOMPARE(events[1].kind, FutureEvent::Kind::FactBegins);
    QCOMPARE(events[1].fact, FactId(3));
    QCOMPARE(events[1].deltaCenti, 300);
    QCOMPARE(events[2].kind, FutureEvent::Kind::FactExpires);
    QCOMPARE(events[2].date, QDate(2027, 1, 1));
    QCOMPARE(events[2].fact, FactId(1));
    QCOMPARE(events[2].deltaCenti, 500);
    QCOMPARE(events[2].after.scoreCenti, 9300);
}

void EvaluatorTest::linesAreDescribed()
{
    const auto facts = factsFrom(u"GY-N15 2025-02-01 doc 郑财罚〔2025〕3号 objection"_s);
    const Rating rating = evaluate(preset(), inputOf(facts), QDate(2025, 6, 1));
    const QString text = describeLine(rating.lines[1], preset(), &facts.front());
    for (const QString &part : {u"GY-N15"_s, u"Late delivery"_s, u"Procurement Law art. 45"_s, u"郑财罚〔2025〕3号"_s, u"2025-02-01"_s, u"2027-02-01"_s,
                                u"under objection"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(!describeLine(rating.lines[1], preset(), nullptr).contains(u"decision"_s));
    QVERIFY(!describeLine(rating.lines[0], preset(), nullptr).isEmpty());
}

void EvaluatorTest::fiveHundredFactsAreExplainedAtOnce()
{
    std::vector<CreditFact> facts;
    for (int i = 0; i < 500; ++i) {
        const auto made = factsFrom(u"GY-N%1 2025-01-01 doc 郑财罚〔2025〕%2号"_s.arg(i % 17 + 1, 2, 10, QChar(u'0')).arg(i / 3));
        facts.push_back(made.front());
        facts.back().uid.bytes[0] = quint8(i >> 8);
        facts.back().uid.bytes[1] = quint8(i);
    }
    QBENCHMARK {
        const Rating rating = evaluate(preset(), inputOf(facts), QDate(2025, 6, 1));
        QCOMPARE(rating.scoreCenti, 0);
    }
}

QTEST_GUILESS_MAIN(EvaluatorTest)
#include "tst_evaluator.moc"
