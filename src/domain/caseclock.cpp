// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"

namespace chengcai::domain {

QDate CaseFile::moment(CaseMoment moment) const
{
    switch (moment) {
    case CaseMoment::Conduct: return actedOn;
    case CaseMoment::Discovery: return foundOn;
    case CaseMoment::Filed: return filedOn;
    case CaseMoment::Noticed: return noticedOn;
    case CaseMoment::Stated: return statedOn;
    case CaseMoment::HearingRequested: return hearingRequestedOn;
    case CaseMoment::Decided: return decidedOn;
    case CaseMoment::Served: return servedOn;
    case CaseMoment::Published: return publishedOn;
    }
    return {};
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

std::vector<CaseClock> clocksOf(const CaseFile &file, QDate today, const base::WorkingCalendar &calendar)
{
    std::vector<CaseClock> clocks;
    for (const ClockRule &rule : clockRules()) {
        const QDate from = file.moment(rule.from);
        if (!from.isValid() || clockRule(rule.code, from) != &rule)
            continue;
        CaseClock clock{&rule, from, dueUnder(rule, from, calendar), file.moment(rule.to), 0, false};
        // What never came and no longer can, is not waited for: a hearing nobody asked for, a publication of a case that was dropped.
        const bool over = file.progress.state == CaseState::Closed || (!rule.ofOffice && file.decidedOn.isValid())
            || (rule.to == CaseMoment::HearingRequested && file.hearingWaived);
        if (clock.running() && over)
            continue;
        clock.daysLeft = int((clock.running() ? today : clock.metOn).daysTo(clock.due));
        clock.yearMissing = rule.unit != ClockUnit::Months && !(calendar.covers(from.year()) && calendar.covers(clock.due.year()));
        clocks.push_back(clock);
    }
    return clocks;
}

CaseClock nextClock(const std::vector<CaseClock> &clocks)
{
    CaseClock next;
    for (const CaseClock &clock : clocks) {
        if (clock.running() && clock.rule->ofOffice && (!next.rule || clock.due < next.due))
            next = clock;
    }
    return next;
}

} // namespace chengcai::domain
