// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"

#include <QDate>
#include <QString>

#include <vector>

/// Statutory periods between two moments of a proceeding. What is overdue is never stored: it follows from days and the holiday calendar.
/// Pure; any thread.
namespace chengcai::domain {

enum class ClockUnit : quint8 { WorkingDays, Days, Months };

/// Versions are dated: the one in force on the day the clock begins rules it.
struct ClockRule {
    QString code; ///< "decision"
    int count = 0;
    ClockUnit unit = ClockUnit::Days;
    QDate effectiveFrom;
    bool published = true; ///< false = our default where the statute names no number
    QString source;
    QString titleZh;
    QString titleEn;
    bool ofOffice = true; ///< false: the period is the party's, or the public's
};
[[nodiscard]] QString clockTitle(const ClockRule &rule);

/// With the moments of one kind of proceeding.
template <typename Moment> struct MomentRule : ClockRule {
    Moment from{};
    Moment to{};
};

/// The version in force on that day, null if there was none yet.
template <typename Rules> [[nodiscard]] const auto *rulingClock(const Rules &rules, QStringView code, QDate day)
{
    const typename Rules::value_type *ruling = nullptr;
    for (const auto &rule : rules) {
        if (rule.code == code && rule.effectiveFrom <= day && (!ruling || ruling->effectiveFrom < rule.effectiveFrom))
            ruling = &rule;
    }
    return ruling;
}

/// A period as it stands on a day.
struct ClockState {
    const ClockRule *rule = nullptr;
    QDate from;
    QDate due;      ///< last day in time
    QDate metOn;    ///< null = still running
    int daysLeft = 0; ///< calendar days to `due`; negative = over. Of one that was met: at the day it was met
    bool yearMissing = false; ///< the holiday calendar does not cover it: weekdays were assumed

    [[nodiscard]] bool running() const { return metOn.isNull(); }
    [[nodiscard]] bool late() const { return daysLeft < 0; }
};
[[nodiscard]] QDate dueUnder(const ClockRule &rule, QDate from, const base::WorkingCalendar &calendar);
/// `metOn` null: as it stands today.
[[nodiscard]] ClockState clockSince(const ClockRule &rule, QDate from, QDate metOn, QDate today, const base::WorkingCalendar &calendar);
/// The running clock of the office that ends first; its rule is null if there is none.
[[nodiscard]] ClockState nextClock(const std::vector<ClockState> &clocks);

} // namespace chengcai::domain
