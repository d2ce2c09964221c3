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

std::vector<ClockState> clocksOf(const CaseFile &file, QDate today, const base::WorkingCalendar &calendar)
{
    std::vector<ClockState> clocks;
    for (const CaseClockRule &rule : clockRules()) {
        const QDate from = file.moment(rule.from);
        if (!from.isValid() || clockRule(rule.code, from) != &rule)
            continue;
        const ClockState clock = clockSince(rule, from, file.moment(rule.to), today, calendar);
        // What never came and no longer can, is not waited for: a hearing nobody asked for, a publication of a case that was dropped.
        const bool over = file.progress.state == CaseState::Closed || (!rule.ofOffice && file.decidedOn.isValid())
            || (rule.to == CaseMoment::HearingRequested && file.hearingWaived);
        if (!clock.running() || !over)
            clocks.push_back(clock);
    }
    return clocks;
}

} // namespace chengcai::domain
