// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clocks.h"

#include "domain/rulebook.h"

namespace chengcai::domain {

QString clockTitle(const ClockRule &rule)
{
    return inScreenLanguage(rule.titleZh, rule.titleEn);
}

QDate dueUnder(const ClockRule &rule, QDate from, const base::WorkingCalendar &calendar)
{
    switch (rule.unit) {
    case ClockUnit::WorkingDays: return calendar.dueDate(from, rule.count);
    case ClockUnit::Days: return calendar.dueCalendarDate(from, rule.count);
    // A limitation in months ends on the same day of the month; it is no act of an office that could be done on the next working day.
    case ClockUnit::Months: return from.addMonths(rule.count);
    }
    return {};
}

ClockState clockSince(const ClockRule &rule, QDate from, QDate metOn, QDate today, const base::WorkingCalendar &calendar)
{
    ClockState clock{&rule, from, dueUnder(rule, from, calendar), metOn, 0, false};
    clock.daysLeft = int((clock.running() ? today : metOn).daysTo(clock.due));
    clock.yearMissing = rule.unit != ClockUnit::Months && !(calendar.covers(from.year()) && calendar.covers(clock.due.year()));
    return clock;
}

ClockState nextClock(const std::vector<ClockState> &clocks)
{
    ClockState next;
    for (const ClockState &clock : clocks) {
        if (clock.running() && clock.rule->ofOffice && (!next.rule || clock.due < next.due))
            next = clock;
    }
    return next;
}

} // namespace chengcai::domain
