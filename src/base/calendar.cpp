// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chengcai::base {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(base)
};

Error calendarError(const QString &code, const QString &reason)
{
    return {ErrorKind::InputRefused, code,
            Text::tr("The holiday calendar cannot be used: %1 Compare the file with the State Council's notice.").arg(reason),
            {},
            {}};
}

Result<QSet<QDate>> datesOf(const QJsonObject &object, const QString &key, int year)
{
    if (!object[key].isArray())
        return calendarError(u"CAL-003"_s, Text::tr("“%1” must be a list of dates.").arg(key));
    QSet<QDate> dates;
    for (const QJsonValue &value : object[key].toArray()) {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        if (date.year() != year || dates.contains(date))
            return calendarError(u"CAL-004"_s, Text::tr("“%1” in “%2” is no date of %3 or stands there twice.")
                                                    .arg(value.toVariant().toString(), key, QString::number(year)));
        dates.insert(date);
    }
    return dates;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

struct YearDays {
    int year = 0;
    QSet<QDate> holidays;
    QSet<QDate> workdays;
};

Result<YearDays> readYear(const QJsonObject &object)
{
    const int year = object["year"_L1].toInt();
    if (year < 2000 || year > 2200)
        return calendarError(u"CAL-001"_s, Text::tr("it is no JSON object with a year."));
    if (object["source"_L1].toString().isEmpty())
        return calendarError(u"CAL-002"_s, Text::tr("it does not name its source."));
    const auto holidays = datesOf(object, u"holidays"_s, year);
    if (!holidays)
        return holidays.error();
    const auto workdays = datesOf(object, u"workdays"_s, year);
    if (!workdays)
        return workdays.error();
    for (const QDate day : *workdays) {
        if (!isWeekend(day) || holidays->contains(day))
            return calendarError(u"CAL-005"_s, Text::tr("the make-up working day %1 is a weekday or a holiday.")
                                                    .arg(day.toString(Qt::ISODate)));
    }
    return YearDays{year, *holidays, *workdays};
}

} // namespace

Result<WorkingCalendar> WorkingCalendar::fromJson(const QByteArray &json)
{
    const auto days = readYear(QJsonDocument::fromJson(json).object());
    if (!days)
        return days.error();
    WorkingCalendar calendar;
    calendar.m_years.insert(days->year);
    calendar.m_holidays = days->holidays;
    calendar.m_workdays = days->workdays;
    return calendar;
}

void WorkingCalendar::dropYear(int year)
{
    const auto inYear = [year](QDate day) { return day.year() == year; };
    m_holidays.removeIf(inYear);
    m_workdays.removeIf(inYear);
}

void WorkingCalendar::merge(const WorkingCalendar &other)
{
    for (const int year : other.m_years)
        dropYear(year);
    m_years.unite(other.m_years);
    m_holidays.unite(other.m_holidays);
    m_workdays.unite(other.m_workdays);
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    if (m_holidays.contains(day))
        return false;
    return !isWeekend(day) || m_workdays.contains(day);
}

QDate WorkingCalendar::dueDate(QDate event, int days) const
{
    QDate day = event;
    for (int left = days; left > 0;) {
        day = day.addDays(1);
        left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

QDate WorkingCalendar::dueCalendarDate(QDate event, int days) const
{
    QDate day = event.addDays(days);
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

int WorkingCalendar::workingDaysBetween(QDate from, QDate to) const
{
    if (to < from)
        return -workingDaysBetween(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace chengcai::base
