// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"
#include "support/fixedclock.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using base::WorkingCalendar;

namespace {

WorkingCalendar shipped()
{
    WorkingCalendar all;
    for (int year = 2023; year <= 2026; ++year) {
        QFile file(QStringLiteral(CHENGCAI_SOURCE_DIR "/resources/calendar/%1.json").arg(year));
        const auto calendar = file.open(QIODevice::ReadOnly) ? WorkingCalendar::fromJson(file.readAll()) : WorkingCalendar();
        if (calendar.ok())
            all.merge(*calendar);
    }
    return all;
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void yearsHaveTheWorkingDaysOfTheNotice_data();
    void yearsHaveTheWorkingDaysOfTheNotice();
    void holidaysAndMakeUpDays();
    void deadlinesCountFromTheDayAfter();
    void calendarPeriodEndsOnAWorkingDay();
    void countingIsTheReverseOfDueDate();
    void yearWithoutDataCountsWeekdays();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void laterDataReplacesAYear();
    void chinaDayBeginsAtSixteenHoursUtc();
};

void CalendarTest::yearsHaveTheWorkingDaysOfTheNotice_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("days");
    QTest::newRow("2023") << 2023 << 249;
    QTest::newRow("2024") << 2024 << 251;
    QTest::newRow("2025") << 2025 << 248;
    QTest::newRow("2026") << 2026 << 248;
}

void CalendarTest::yearsHaveTheWorkingDaysOfTheNotice()
{
    QFETCH(int, year);
    QFETCH(int, days);
    const WorkingCalendar calendar = shipped();
    QVERIFY(calendar.covers(year));
    QCOMPARE(calendar.workingDaysBetween(QDate(year - 1, 12, 31), QDate(year, 12, 31)), days);
}

void CalendarTest::holidaysAndMakeUpDays()
{
    const WorkingCalendar calendar = shipped();
    QVERIFY(!calendar.isWorkingDay(QDate(2025, 10, 8)));
    QVERIFY(calendar.isWorkingDay(QDate(2025, 9, 28)));
    QVERIFY(!calendar.isWorkingDay(QDate(2025, 9, 27)));
    QVERIFY(calendar.isWorkingDay(QDate(2026, 2, 28)));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 2, 23)));
}

void CalendarTest::deadlinesCountFromTheDayAfter()
{
    const WorkingCalendar calendar = shipped();
    QCOMPARE(calendar.dueDate(QDate(2025, 6, 9), 5), QDate(2025, 6, 16));
    // Across the national holiday with its two make-up days: 28, 29, 30 September, 9, 10, 11, 13 October.
    QCOMPARE(calendar.dueDate(QDate(2025, 9, 26), 6), QDate(2025, 10, 11));
    QCOMPARE(calendar.dueDate(QDate(2025, 9, 26), 7), QDate(2025, 10, 13));
    QCOMPARE(calendar.dueDate(QDate(2025, 6, 9), 0), QDate(2025, 6, 9));
}

void CalendarTest::calendarPeriodEndsOnAWorkingDay()
{
    const WorkingCalendar calendar = shipped();
    QCOMPARE(calendar.dueCalendarDate(QDate(2025, 9, 1), 30), QDate(2025, 10, 9));
    QCOMPARE(calendar.dueCalendarDate(QDate(2025, 6, 2), 30), QDate(2025, 7, 2));
}

void CalendarTest::countingIsTheReverseOfDueDate()
{
    const WorkingCalendar calendar = shipped();
    for (QDate day(2024, 1, 1); day < QDate(2024, 12, 1); day = day.addDays(3)) {
        for (const int days : {1, 2, 7, 15}) {
            const QDate due = calendar.dueDate(day, days);
            QVERIFY(calendar.isWorkingDay(due));
            QCOMPARE(calendar.workingDaysBetween(day, due), days);
            QCOMPARE(calendar.workingDaysBetween(due, day), -days);
        }
    }
}

void CalendarTest::yearWithoutDataCountsWeekdays()
{
    const WorkingCalendar calendar = shipped();
    QVERIFY(!calendar.covers(2031));
    QVERIFY(calendar.isWorkingDay(QDate(2031, 10, 1)));
    QVERIFY(!calendar.isWorkingDay(QDate(2031, 10, 4)));
}

void CalendarTest::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("2025") << u"CAL-001"_s;
    QTest::newRow("no source") << QByteArray(R"({"year":2025,"holidays":[],"workdays":[]})") << u"CAL-002"_s;
    QTest::newRow("no list") << QByteArray(R"({"year":2025,"source":"s","holidays":"2025-01-01","workdays":[]})") << u"CAL-003"_s;
    QTest::newRow("no such day") << QByteArray(R"({"year":2025,"source":"s","holidays":["2025-02-30"],"workdays":[]})") << u"CAL-004"_s;
    QTest::newRow("other year") << QByteArray(R"({"year":2025,"source":"s","holidays":["2024-01-01"],"workdays":[]})") << u"CAL-004"_s;
    QTest::newRow("twice") << QByteArray(R"({"year":2025,"source":"s","holidays":["2025-01-01","2025-01-01"],"workdays":[]})")
                           << u"CAL-004"_s;
    QTest::newRow("make-up on a Monday") << QByteArray(R"({"year":2025,"source":"s","holidays":[],"workdays":["2025-01-06"]})")
                                         << u"CAL-005"_s;
    QTest::newRow("both") << QByteArray(R"({"year":2025,"source":"s","holidays":["2025-01-04"],"workdays":["2025-01-04"]})")
                          << u"CAL-005"_s;
}

void CalendarTest::wrongFilesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const auto calendar = WorkingCalendar::fromJson(json);
    QVERIFY(!calendar.ok());
    QCOMPARE(calendar.error().code, code);
}

void CalendarTest::laterDataReplacesAYear()
{
    WorkingCalendar calendar = shipped();
    const auto corrected = WorkingCalendar::fromJson(R"({"year":2025,"source":"s","holidays":["2025-03-03"],"workdays":[]})");
    QVERIFY(corrected.ok());
    calendar.merge(*corrected);
    QVERIFY(!calendar.isWorkingDay(QDate(2025, 3, 3)));
    QVERIFY(calendar.isWorkingDay(QDate(2025, 10, 8)));
    QVERIFY(!calendar.isWorkingDay(QDate(2024, 10, 1)));
}

void CalendarTest::chinaDayBeginsAtSixteenHoursUtc()
{
    const qint64 end = base::endOfChinaDay(QDate(2025, 6, 9));
    QCOMPARE(end, QDateTime(QDate(2025, 6, 9), QTime(16, 0), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(base::chinaDate(end - 1), QDate(2025, 6, 9));
    QCOMPARE(base::chinaDate(end), QDate(2025, 6, 10));
    QCOMPARE(base::chinaDate(-8LL * 3600 * 1000), QDate(1970, 1, 1));
    QCOMPARE(base::chinaDate(-8LL * 3600 * 1000 - 1), QDate(1969, 12, 31));
    QCOMPARE(tests::FixedClock(QDate(2024, 2, 29)).today(), QDate(2024, 2, 29));
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
