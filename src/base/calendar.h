// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QSet>

namespace chengcai::base {

/// Working days of the State holiday calendar. Data: one file a year, from the State Council's notice, with public
/// holidays and make-up working days. A year without data counts Monday to Friday and is reported by `covers`.
class WorkingCalendar
{
public:
    /// One year: {"year", "source", "holidays": ["2025-01-01", …], "workdays": […]}. Every date lies in the year, none is
    /// both, a make-up working day is a Saturday or Sunday. Codes "CAL-…".
    [[nodiscard]] static Result<WorkingCalendar> fromJson(const QByteArray &json);
    /// Adds the years of `other`; a year known to both takes the days of `other`.
    void merge(const WorkingCalendar &other);

    [[nodiscard]] bool covers(int year) const { return m_years.contains(year); }
    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// Last day of a period of `days` working days whose day 1 is the day after `event`.
    [[nodiscard]] QDate dueDate(QDate event, int days) const;
    /// A period in calendar days whose last day is no working day ends on the next working day (民法典 203).
    [[nodiscard]] QDate dueCalendarDate(QDate event, int days) const;
    /// Working days after `from` up to and including `to`; negative when `to` is before `from`.
    [[nodiscard]] int workingDaysBetween(QDate from, QDate to) const;

private:
    void dropYear(int year);

    QSet<int> m_years;
    QSet<QDate> m_holidays;
    QSet<QDate> m_workdays;
};

} // namespace chengcai::base
