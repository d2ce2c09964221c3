// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "domain/inspection.h"

namespace chengcai::domain {

using RectificationId = base::Id<struct RectificationTag>;

/// Of one item. Stored: never renumber. Open → Replied → Accepted, or Replied → Refused → Replied …
enum class RectificationState : quint8 { Open = 0, Replied = 1, Refused = 2, Accepted = 3 };
[[nodiscard]] QString rectificationStateName(RectificationState state);
[[nodiscard]] QString rectificationStateLabel(RectificationState state);

/// What somebody did. Stored: never renumber.
enum class RectificationAct : quint8 { Notice = 0, Reply = 1, Accept = 2, Refuse = 3, RecordLate = 4 };
[[nodiscard]] QString rectificationActLabel(RectificationAct act);

/// How an item stands against its due date on a day.
enum class Punctuality : quint8 {
    Running,  ///< nothing is late
    Overdue,  ///< the day has passed without a reply that is waiting or accepted
    LateReply ///< replied after the day; waits or is accepted
};

/// One thing to put right, numbered from 1.
struct RectificationItem {
    int number = 0;
    int finding = 0;       ///< its number in the inspection
    QString demand;
    QDate dueOn;           ///< as written on the notice or set with a refusal
    RectificationState state = RectificationState::Open;
    QString reply;
    QDate repliedOn;
    std::vector<Evidence> evidence; ///< of the last reply
    QString verdict;       ///< of the last verification
    QDate verifiedOn;
    FactId lateFact;       ///< what a supervisor recorded because it was late

    [[nodiscard]] Punctuality punctuality(QDate day, const base::WorkingCalendar &calendar) const;
};

/// A notice of rectification (整改通知书) on an inspection that was reviewed or is in effect.
struct Rectification {
    RectificationId id;
    base::Uid uid;
    QString number;        ///< "ZG2026-7F3A-004"
    InspectionId inspection;
    PartyId party;
    QDate noticedOn;
    QString text;          ///< what the notice says beside its items
    std::vector<RectificationItem> items;
    QDate closedOn;        ///< null until every item is accepted

    [[nodiscard]] const RectificationItem *item(int number) const;
};

/// A due date that is no working day ends on the next one (民法典 203). Derived whenever it is asked for, never stored.
[[nodiscard]] QDate lastDayInTime(QDate dueOn, const base::WorkingCalendar &calendar);
/// The latest due date that is over on that day: items due on it or before are late. Lets a store answer without a calendar.
[[nodiscard]] QDate overdueCutoff(QDate day, const base::WorkingCalendar &calendar);

} // namespace chengcai::domain
