// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every party, day and rule book, tried on random histories.
#include "support/bulkrun.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace chengcai;
using namespace chengcai::domain;
using chengcai::tests::RandomCase;
using chengcai::tests::RandomCases;

namespace {

Rating ratingOn(std::span<const RuleBook> books, const RandomCase &made, QDate day)
{
    return evaluate(books[size_t(rulingVersion(books, day))], made.input(), day);
}

bool isSameRating(const HistoryPoint &point, const Rating &rating)
{
    return point.scoreCenti == rating.scoreCenti && point.stars == rating.stars && point.grade == rating.grade;
}

template <typename Check> void forCases(quint32 seed, int worlds, int casesEach, Check check)
{
    RandomCases cases(seed);
    for (int world = 0; world < worlds; ++world) {
        const std::vector<RuleBook> books = cases.books();
        for (int i = 0; i < casesEach; ++i)
            check(books, cases.next(), cases.random());
    }
}

} // namespace

class RatingPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void linesSumToTheScore();
    void orderOfFactsDoesNotMatter();
    void historyAgreesWithEveryDay();
    void everyChangeOfTheScoreIsAnnounced();
    void bulkGivesWhatOneByOneGives();
    void oneMorePenaltyNeverRaisesTheScore();
};

void RatingPropertiesTest::linesSumToTheScore()
{
    forCases(1, 300, 10, [](const auto &books, const RandomCase &made, auto &) {
        const Rating rating = ratingOn(books, made, made.asOf);
        const int sum = std::accumulate(rating.lines.begin(), rating.lines.end(), 0,
                                        [](int total, const ScoreLine &line) { return total + line.pointsCenti; });
        QCOMPARE(sum, rating.scoreCenti);
        QVERIFY(rating.scoreCenti >= 0 && rating.scoreCenti <= 10000);
        QCOMPARE(rating.stars == 0, rating.grade == Grade::U);
    });
}

void RatingPropertiesTest::orderOfFactsDoesNotMatter()
{
    forCases(2, 200, 10, [](const auto &books, RandomCase made, QRandomGenerator &random) {
        const Rating before = ratingOn(books, made, made.asOf);
        std::shuffle(made.facts.begin(), made.facts.end(), random);
        std::shuffle(made.listings.begin(), made.listings.end(), random);
        QVERIFY(ratingOn(books, made, made.asOf) == before);
    });
}

void RatingPropertiesTest::historyAgreesWithEveryDay()
{
    forCases(3, 25, 2, [](const auto &books, const RandomCase &made, auto &) {
        const QDate from(2023, 6, 1);
        const QDate to(2026, 6, 1);
        const auto points = history(books, made.input(), from, to);
        QCOMPARE(points.front().date, from);
        size_t at = 0;
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            if (at + 1 < points.size() && points[at + 1].date == day) {
                ++at;
                QVERIFY(!(points[at].scoreCenti == points[at - 1].scoreCenti && points[at].stars == points[at - 1].stars
                          && points[at].grade == points[at - 1].grade));
            }
            QVERIFY(isSameRating(points[at], ratingOn(books, made, day)));
        }
        QCOMPARE(at + 1, points.size());
    });
}

void RatingPropertiesTest::everyChangeOfTheScoreIsAnnounced()
{
    forCases(4, 25, 2, [](const auto &books, const RandomCase &made, auto &) {
        const QDate after(2024, 1, 1);
        const auto events = nextEvents(books, made.input(), after, 1000);
        QVERIFY(std::is_sorted(events.begin(), events.end(),
                               [](const FutureEvent &a, const FutureEvent &b) { return a.date < b.date; }));
        QMap<QDate, int> announced;
        for (const FutureEvent &event : events) {
            announced.insert(event.date, event.deltaCenti);
            QVERIFY(event.date > after);
            QVERIFY(event.after == ratingOn(books, made, event.date));
        }
        int before = ratingOn(books, made, after).scoreCenti;
        for (QDate day = after.addDays(1); day <= QDate(2026, 6, 1); day = day.addDays(1)) {
            const int score = ratingOn(books, made, day).scoreCenti;
            QCOMPARE(announced.value(day), score - before);
            before = score;
        }
    });
}

void RatingPropertiesTest::bulkGivesWhatOneByOneGives()
{
    RandomCases cases(5);
    for (int world = 0; world < 60; ++world) {
        const std::vector<RuleBook> books = cases.books();
        std::vector<RandomCase> parties;
        for (int i = 0; i < 100; ++i)
            parties.push_back(cases.next());
        for (const QDate day : {parties.front().asOf, QDate(2025, 2, 28), QDate(2025, 3, 31)}) {
            const RuleBook &book = books[size_t(rulingVersion(books, day))];
            const auto bulk = tests::runBulk(book, parties, day);
            for (size_t i = 0; i < parties.size(); ++i) {
                const Rating rating = evaluate(book, parties[i].input(), day);
                QCOMPARE(bulk[i].scoreCenti, rating.scoreCenti);
                QCOMPARE(int(bulk[i].stars), rating.stars);
                QCOMPARE(bulk[i].grade, rating.grade);
                QCOMPARE(bulk[i].veto, rating.veto);
            }
        }
    }
}

void RatingPropertiesTest::oneMorePenaltyNeverRaisesTheScore()
{
    forCases(6, 200, 10, [](const auto &books, RandomCase made, auto &) {
        RuleBook book = books.front();
        for (Indicator &indicator : book.rules(made.kind).indicators)
            indicator.capCenti.reset();
        const int before = evaluate(book, made.input(), made.asOf).scoreCenti;
        CreditFact penalty;
        penalty.uid.bytes.fill(0xEE);
        penalty.indicator = indicatorPrefix(made.kind) + QStringLiteral("-N01");
        penalty.effectiveOn = made.asOf;
        made.facts.push_back(penalty);
        QVERIFY(evaluate(book, made.input(), made.asOf).scoreCenti <= before);
    });
}

QTEST_GUILESS_MAIN(RatingPropertiesTest)
#include "tst_ratingproperties.moc"
