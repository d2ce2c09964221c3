// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the law, statutory clocks and due dates, against an independent reading of the calendar files.
#include "domain/casefile.h"
#include "domain/rectification.h"
#include "domain/statecalendar.h"
#include "domain/statutes.h"
#include "support/preset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai::domain;
using chengcai::tests::shippedRuleBook;

namespace {

/// Working days read from the files themselves, day by day.
struct Oracle {
    QSet<QDate> off;
    QSet<QDate> on;

    Oracle()
    {
        for (int year = 2023; year <= 2026; ++year) {
            QFile file(QStringLiteral(CHENGCAI_SOURCE_DIR "/resources/calendar/%1.json").arg(year));
            const QJsonObject json = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
            for (const QJsonValue &day : json[u"holidays"_s].toArray())
                off.insert(QDate::fromString(day.toString(), Qt::ISODate));
            for (const QJsonValue &day : json[u"workdays"_s].toArray())
                on.insert(QDate::fromString(day.toString(), Qt::ISODate));
        }
    }
    [[nodiscard]] bool works(QDate day) const { return on.contains(day) || (day.dayOfWeek() < 6 && !off.contains(day)); }
    [[nodiscard]] QDate working(QDate from, int count) const
    {
        QDate day = from;
        for (int left = count; left > 0;) {
            day = day.addDays(1);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }
    [[nodiscard]] QDate calendarDays(QDate from, int count) const
    {
        QDate day = from.addDays(count);
        while (!works(day))
            day = day.addDays(1);
        return day;
    }
};

QDate randomDay(QRandomGenerator &random)
{
    return QDate(2023, 1, 1).addDays(random.bounded(1300));
}

} // namespace

class TestCaseFile : public QObject
{
    Q_OBJECT
private slots:
    void everyWayToADecisionKeepsTheOrderOfTheLaw();
    void onlyTheTabledStepsAreEverPossible();
    void clocksAgreeWithAnIndependentCount();
    void limitationIsTwoYearsToTheDay();
    void clockOfTheDayRules();
    void partysClocksNeverMakeTheOfficeLate();
    void overdueFollowsFromTheCalendarForAnyDay();
    void lateReplyIsNeitherOverdueNorInTime();
    void statutesFitTheRuleBook();
    void noticeNeedsEveryText();
};

/// Random walks over every act: whatever the walk, the law's order holds.
void TestCaseFile::everyWayToADecisionKeepsTheOrderOfTheLaw()
{
    QRandomGenerator random(1);
    int decisions = 0;
    for (int walk = 0; walk < 20000; ++walk) {
        CaseProgress at;
        std::vector<CaseAct> done;
        for (int i = 0; i < 40 && at.state != CaseState::Closed; ++i) {
            const auto act = CaseAct(random.bounded(int(CaseActs)));
            const auto next = caseAfter(at, act);
            // Most cases go on: a walk that is closed early says little.
            if (!next || (act == CaseAct::Close && random.bounded(10) > 0))
                continue;
            at = *next;
            done.push_back(act);
        }
        const auto last = [&done](CaseAct act) { return int(std::find(done.rbegin(), done.rend(), act) - done.rbegin()); };
        const auto has = [&](CaseAct act) { return last(act) < int(done.size()); };
        if (has(CaseAct::Publish))
            QVERIFY(has(CaseAct::Serve) && last(CaseAct::Publish) < last(CaseAct::Serve));
        if (!has(CaseAct::Decide))
            continue;
        ++decisions;
        const int decided = last(CaseAct::Decide);
        QVERIFY(has(CaseAct::File) && has(CaseAct::Investigate) && has(CaseAct::Notice) && has(CaseAct::Statement));
        // Counted from the end: a greater number is earlier.
        QVERIFY(last(CaseAct::Statement) > decided && last(CaseAct::Notice) > last(CaseAct::Statement));
        QVERIFY(last(CaseAct::Investigate) > last(CaseAct::Notice) && last(CaseAct::File) > last(CaseAct::Investigate));
        const bool requested = has(CaseAct::RequestHearing) && last(CaseAct::RequestHearing) < last(CaseAct::Notice);
        if (requested) {
            QVERIFY(has(CaseAct::HoldHearing) && last(CaseAct::HoldHearing) < last(CaseAct::RequestHearing) && last(CaseAct::HoldHearing) > decided);
            QVERIFY(has(CaseAct::LegalReview) && last(CaseAct::LegalReview) < last(CaseAct::HoldHearing) && last(CaseAct::LegalReview) > decided);
        }
        QCOMPARE(std::count(done.begin(), done.end(), CaseAct::Decide), 1);
    }
    QVERIFY(decisions > 1000);
}

void TestCaseFile::onlyTheTabledStepsAreEverPossible()
{
    for (const bool requested : {false, true}) {
        for (const bool held : {false, true}) {
            for (int state = 0; state < 10; ++state) {
                const CaseProgress at{CaseState(state), requested, held};
                QVERIFY(!caseAfter(at, CaseAct::Open));
                if (at.state == CaseState::Closed) {
                    for (size_t act = 0; act < CaseActs; ++act)
                        QVERIFY(!caseAfter(at, CaseAct(act)));
                }
                if (at.state < CaseState::Stated)
                    QVERIFY(!caseAfter(at, CaseAct::Decide) && !caseAfter(at, CaseAct::LegalReview));
                if (at.state != CaseState::Served)
                    QVERIFY(!caseAfter(at, CaseAct::Publish));
                if (at.state == CaseState::Decided)
                    QVERIFY(!caseAfter(at, CaseAct::Close));
            }
        }
    }
}

void TestCaseFile::clocksAgreeWithAnIndependentCount()
{
    const Oracle oracle;
    QRandomGenerator random(2);
    for (int i = 0; i < 3000; ++i) {
        CaseFile file;
        file.progress.state = CaseState::Decided;
        file.filedOn = randomDay(random);
        file.noticedOn = randomDay(random);
        file.decidedOn = randomDay(random);
        const QDate today = randomDay(random);
        for (const ClockState &clock : clocksOf(file, today, stateCalendar())) {
            const QDate due = clock.rule->unit == ClockUnit::WorkingDays ? oracle.working(clock.from, clock.rule->count) : oracle.calendarDays(clock.from, clock.rule->count);
            QCOMPARE(clock.due, due);
            const QDate counted = clock.running() ? today : clock.metOn;
            QCOMPARE(clock.daysLeft, int(due.toJulianDay() - counted.toJulianDay()));
            QCOMPARE(clock.late(), counted > due);
        }
    }
}

void TestCaseFile::limitationIsTwoYearsToTheDay()
{
    const ClockRule *rule = clockRule(u"discovery", QDate(2024, 2, 29));
    QVERIFY(rule);
    QCOMPARE(dueUnder(*rule, QDate(2024, 2, 29), stateCalendar()), QDate(2026, 2, 28));
    // 2026-02-15 is a holiday: a limitation does not wait for the next working day.
    QCOMPARE(dueUnder(*rule, QDate(2024, 2, 15), stateCalendar()), QDate(2026, 2, 15));
}

void TestCaseFile::clockOfTheDayRules()
{
    QVERIFY(!clockRule(u"decision", QDate(2021, 7, 14)));
    QVERIFY(clockRule(u"decision", QDate(2021, 7, 15)));
    QVERIFY(clockRule(u"discovery", QDate(2021, 7, 14)) != clockRule(u"discovery", QDate(2021, 7, 15)));
    CaseFile old;
    old.progress.state = CaseState::Filed;
    old.filedOn = QDate(2021, 7, 14);
    QVERIFY(clocksOf(old, QDate(2022, 1, 1), stateCalendar()).empty());
}

void TestCaseFile::partysClocksNeverMakeTheOfficeLate()
{
    CaseFile file;
    file.progress.state = CaseState::Noticed;
    file.filedOn = QDate(2026, 3, 2);
    file.noticedOn = QDate(2026, 3, 10);
    const ClockState next = nextClock(clocksOf(file, QDate(2026, 4, 10), stateCalendar()));
    QVERIFY(next.rule);
    QCOMPARE(next.rule->code, u"decision"_s);
    QVERIFY(!next.late());
}

void TestCaseFile::overdueFollowsFromTheCalendarForAnyDay()
{
    const Oracle oracle;
    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i) {
        const QDate day = randomDay(random);
        RectificationItem item;
        item.dueOn = day.addDays(random.bounded(40) - 25);
        item.state = random.bounded(2) == 0 ? RectificationState::Open : RectificationState::Refused;
        QDate last = item.dueOn;
        while (!oracle.works(last))
            last = last.addDays(1);
        const bool overdue = day > last;
        QCOMPARE(item.punctuality(day, stateCalendar()) == Punctuality::Overdue, overdue);
        // What the store compares with, without a calendar of its own.
        QCOMPARE(item.dueOn <= overdueCutoff(day, stateCalendar()), overdue);
    }
}

void TestCaseFile::lateReplyIsNeitherOverdueNorInTime()
{
    RectificationItem item;
    item.dueOn = QDate(2026, 2, 14); // a make-up working Saturday before the Spring Festival
    item.state = RectificationState::Replied;
    item.repliedOn = QDate(2026, 2, 14);
    QCOMPARE(item.punctuality(QDate(2026, 6, 1), stateCalendar()), Punctuality::Running);
    item.repliedOn = QDate(2026, 2, 15);
    QCOMPARE(item.punctuality(QDate(2026, 2, 15), stateCalendar()), Punctuality::LateReply);
    item.dueOn = QDate(2026, 2, 15); // in the holiday: the first working day after it is in time
    item.repliedOn = QDate(2026, 2, 24);
    QCOMPARE(item.punctuality(QDate(2026, 6, 1), stateCalendar()), Punctuality::Running);
}

void TestCaseFile::statutesFitTheRuleBook()
{
    const auto book = shippedRuleBook(u"jiangsu-2019"_s);
    QVERIFY(book.ok());
    QSet<QString> seen;
    for (const Cause &cause : causes()) {
        const QString key = partyKindName(cause.kind) + cause.code;
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
        const Indicator *indicator = book->indicator(cause.indicator);
        QVERIFY2(indicator && indicator->polarity == Polarity::Negative && kindOfIndicator(cause.indicator) == cause.kind, qPrintable(key));
        for (const QString &text : {cause.basis, cause.titleZh, cause.titleEn, cause.consequenceZh, cause.consequenceEn})
            QVERIFY2(!text.isEmpty(), qPrintable(key));
        QVERIFY(!cause.fineTo || cause.fineFrom.value_or(0) <= *cause.fineTo);
        // Short names are written in full on every screen and letter.
        QVERIFY2(statuteText(cause.basis, true) != cause.basis && statuteText(cause.basis, false) != cause.basis, qPrintable(cause.basis));
    }
    for (const PartyKind kind : AllPartyKinds) {
        QVERIFY(causesOf(kind).size() >= 4);
        const LateRule *late = rectificationRules().of(kind);
        QVERIFY(late && book->indicator(late->indicator) && kindOfIndicator(late->indicator) == kind);
        QVERIFY(!late->noteZh.isEmpty() && !late->noteEn.isEmpty() && !late->source.isEmpty());
    }
    for (const ClockRule &rule : clockRules())
        QVERIFY(statuteText(rule.source, true) != rule.source && rule.count > 0 && rule.effectiveFrom.isValid());
}

void TestCaseFile::noticeNeedsEveryText()
{
    CaseStep step{CaseAct::Notice, QDate(2026, 3, 2), u"拟处罚款"_s, u"事实"_s, u"理由"_s, u"权利"_s, false, false, {}, {}};
    QVERIFY(missingText(step).isEmpty());
    for (QString CaseStep::*text : {&CaseStep::text, &CaseStep::grounds, &CaseStep::reasons, &CaseStep::rights}) {
        CaseStep lacking = step;
        (lacking.*text).clear();
        QVERIFY(!missingText(lacking).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
