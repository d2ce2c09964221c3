// SPDX-License-Identifier: GPL-3.0-or-later
// A day cannot be misread, whatever the territory of the reader's locale makes of short dates.
#include "base/dates.h"

#include <QLocale>
#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;

class TestDates : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void everyTerritoryWritesTheSame();
    void dayAndMonthAreNeverConfused();
    void momentsAreThoseOfChina();
};

void TestDates::everyTerritoryWritesTheSame()
{
    const QDate day(2026, 6, 4);
    for (const QLocale::Territory territory : {QLocale::UnitedStates, QLocale::UnitedKingdom, QLocale::Australia}) {
        QLocale::setDefault(QLocale(QLocale::English, territory));
        QCOMPARE(base::dayText(day), u"4 Jun 2026"_s);
    }
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::Chinese, QLocale::China), QLocale(QLocale::Chinese, QLocale::Taiwan)}) {
        QLocale::setDefault(locale);
        QCOMPARE(base::dayText(day), u"2026-06-04"_s);
    }
    QCOMPARE(base::dayText(QDate()), QString());
}

void TestDates::dayAndMonthAreNeverConfused()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QSet<QString> texts;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        texts.insert(base::dayText(day));
        QCOMPARE(QLocale(QLocale::English).toDate(base::dayText(day), u"d MMM yyyy"_s), day);
    }
    QCOMPARE(texts.size(), 365);
}

void TestDates::momentsAreThoseOfChina()
{
    const qint64 evening = QDateTime(QDate(2026, 6, 3), QTime(18, 30, 5), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(base::minuteText(evening), u"2026-06-04 02:30"_s);
    QCOMPARE(base::secondText(evening), u"2026-06-04 02:30:05"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(base::minuteText(evening), u"4 Jun 2026 02:30"_s);
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
