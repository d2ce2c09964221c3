// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listprocedure.h"
#include "domain/statecalendar.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai::domain;

class TestListProcedure : public QObject
{
    Q_OBJECT
private slots:
    void anyWayKeepsTheOrderOfTheLaw();
    void everyStageIsReached();
    void textsThatTheLawAsksFor();
    void clocksAgreeWithCountingDays();
    void publicOnlyBetweenItsDays();
    void namesGoBothWays();
};

namespace {

/// One letter for every act, so that a way is a word that a pattern can judge.
QChar letterOf(ListAct act)
{
    return QStringView(u"PNSQHDUEXAZ")[qsizetype(act)];
}

} // namespace

void TestListProcedure::anyWayKeepsTheOrderOfTheLaw()
{
    QRandomGenerator random(20260711);
    // Rounds of notice and hearing, one decision, publication, exit, archive.
    static const QRegularExpression lawful(u"^P(N[SQH]*)*(D(U(E?XA?|E)?)?)?Z?$"_s);
    int published = 0;
    for (int way = 0; way < 20000; ++way) {
        ListProgress progress{ListKind(random.bounded(3)), ListStage::Candidate, false, false};
        QString word = u"P"_s;
        bool hearingOpen = false;
        bool heard = false;
        bool over = false;
        for (int i = 0; i < 24; ++i) {
            const auto act = ListAct(random.bounded(int(ListActs)));
            over = over || random.bounded(12) == 0;
            const auto next = listAfter(progress, act, over);
            if (!next)
                continue;
            word += letterOf(act);
            // What must have been before: an oracle of one line each, that knows no table.
            switch (act) {
            case ListAct::Propose: QFAIL("proposed twice"); break;
            case ListAct::Notice:
                QVERIFY(!word.contains(u'D'));
                heard = hearingOpen = false;
                break;
            case ListAct::Statement:
                QVERIFY(word.contains(u'N') && !word.contains(u'D'));
                heard = true;
                break;
            case ListAct::RequestHearing:
                QVERIFY(progress.list != ListKind::Red && word.contains(u'N') && !word.contains(u'D') && !hearingOpen);
                hearingOpen = true;
                break;
            case ListAct::HoldHearing:
                QVERIFY(hearingOpen);
                hearingOpen = false;
                break;
            case ListAct::Decide: QVERIFY(heard && !hearingOpen && word.count(u'D') == 1); break;
            case ListAct::Publish: QVERIFY(word.endsWith(u"DU")); ++published; break;
            case ListAct::End: QVERIFY(word.endsWith(u"UE") && !over); break;
            case ListAct::ExitNotice: QVERIFY(word.endsWith(u"UEX") || (word.endsWith(u"UX") && over)); break;
            case ListAct::Archive: QVERIFY(word.endsWith(u"XA")); break;
            case ListAct::Drop: QVERIFY(!word.contains(u'U')); break;
            }
            progress = *next;
        }
        QVERIFY2(lawful.match(word).hasMatch(), qPrintable(word));
        if (word.endsWith(u'A') || word.endsWith(u'Z')) {
            for (int act = 0; act < int(ListActs); ++act)
                QVERIFY(!listAfter(progress, ListAct(act), true));
        }
    }
    QVERIFY(published > 100);
}

void TestListProcedure::everyStageIsReached()
{
    std::vector<ListProgress> open{{ListKind::Black, ListStage::Candidate, false, false}};
    std::vector<bool> reached(9, false);
    for (size_t i = 0; i < open.size(); ++i) {
        reached[size_t(open[i].stage)] = true;
        for (int act = 0; act < int(ListActs); ++act) {
            for (const bool over : {false, true}) {
                const auto next = listAfter(open[i], ListAct(act), over);
                if (next && std::find(open.begin(), open.end(), *next) == open.end())
                    open.push_back(*next);
            }
        }
    }
    QCOMPARE(std::count(reached.begin(), reached.end(), true), 9);
    // Nobody is listed by the office on somebody else's list.
    QVERIFY(!listAfter({ListKind::External, ListStage::Candidate, false, false}, ListAct::Notice, false));
}

void TestListProcedure::textsThatTheLawAsksFor()
{
    ListStep notice;
    notice.act = ListAct::Notice;
    QStringList asked;
    for (const auto &[name, text] : {std::pair{u"grounds"_s, &notice.grounds}, {u"reasons"_s, &notice.reasons}, {u"measures"_s, &notice.measures}, {u"rights"_s, &notice.rights}}) {
        QCOMPARE(missingText(notice, ListKind::Black), name);
        *text = u"演示"_s;
    }
    QVERIFY(missingText(notice, ListKind::Black).isEmpty());
    QCOMPARE(missingText(notice, ListKind::Red), u"channel"_s); // a public notice has a place
    ListStep step;
    step.text = u"演示"_s;
    for (const ListAct act : {ListAct::Publish, ListAct::ExitNotice}) {
        step.act = act;
        QCOMPARE(missingText(step, ListKind::Black), u"channel"_s);
    }
    step.act = ListAct::End;
    step.end = ListEnd::Repaired;
    QVERIFY(missingText(step, ListKind::Black).isEmpty());
    step.end = ListEnd::Wrong;
    QCOMPARE(missingText(step, ListKind::Black), u"apology"_s);
    step.text.clear();
    QCOMPARE(missingText(step, ListKind::Black), u"text"_s);
}

void TestListProcedure::clocksAgreeWithCountingDays()
{
    QRandomGenerator random(4711);
    int seen = 0;
    for (int i = 0; i < 400; ++i) {
        ListProcedure procedure;
        procedure.progress.list = ListKind(random.bounded(3));
        procedure.proposedOn = QDate(2026, 1, 1).addDays(random.bounded(250));
        procedure.noticedOn = procedure.proposedOn.addDays(random.bounded(10));
        if (random.bounded(2) == 0)
            procedure.statedOn = procedure.noticedOn.addDays(random.bounded(20));
        const QDate today = procedure.noticedOn.addDays(random.bounded(40));
        for (const ClockState &clock : clocksOf(procedure, today, stateCalendar())) {
            const bool red = procedure.progress.list == ListKind::Red;
            if (clock.rule->code != (red ? u"public-notice"_s : u"statement"_s))
                continue;
            ++seen;
            // Counted one by one: working days; of a public notice calendar days, moved off a day of rest at the end.
            QDate due = procedure.noticedOn;
            for (int left = clock.rule->count; left > 0;) {
                due = due.addDays(1);
                left -= red || stateCalendar().isWorkingDay(due) ? 1 : 0;
            }
            while (!stateCalendar().isWorkingDay(due))
                due = due.addDays(1);
            QCOMPARE(clock.due, due);
            QCOMPARE(clock.running(), procedure.statedOn.isNull());
            QCOMPARE(clock.daysLeft, int((clock.running() ? today : procedure.statedOn).daysTo(due)));
        }
    }
    QVERIFY(seen > 300);
}

void TestListProcedure::publicOnlyBetweenItsDays()
{
    ListProcedure procedure;
    procedure.progress.stage = ListStage::Published;
    procedure.publishedOn = procedure.from = QDate(2026, 3, 10);
    procedure.until = QDate(2027, 3, 10);
    QVERIFY(!procedure.isPublic(QDate(2026, 3, 9)));
    QVERIFY(procedure.isPublic(QDate(2026, 3, 10)));
    QVERIFY(procedure.isPublic(QDate(2027, 3, 9)));
    QVERIFY(!procedure.isPublic(QDate(2027, 3, 10)));
    // Nobody has to act for a term to be over; the exit notice is due from then.
    QVERIFY(clocksOf(procedure, QDate(2027, 3, 9), stateCalendar()).empty());
    const auto clocks = clocksOf(procedure, QDate(2027, 3, 10), stateCalendar());
    QCOMPARE(clocks.size(), size_t(1));
    QCOMPARE(clocks.front().rule->code, u"exit-notice"_s);
    procedure.endedOn = QDate(2026, 5, 6);
    QVERIFY(procedure.isPublic(QDate(2026, 5, 5)));
    QVERIFY(!procedure.isPublic(QDate(2026, 5, 6)));
}

void TestListProcedure::namesGoBothWays()
{
    for (int act = 0; act < int(ListActs); ++act)
        QCOMPARE(listActFromName(listActName(ListAct(act))), std::optional(ListAct(act)));
    for (const ListKind list : {ListKind::Red, ListKind::Black, ListKind::Focus}) {
        for (const ListEnd end : listEnds(list))
            QCOMPARE(listEndFromName(listEndName(end)), std::optional(end));
    }
    QVERIFY(!listActFromName(u"publish-now"));
}

QTEST_GUILESS_MAIN(TestListProcedure)
#include "tst_listprocedure.moc"
