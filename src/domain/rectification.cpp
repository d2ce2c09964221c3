// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rectification.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using State = RectificationState;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

} // namespace

QString rectificationStateName(State state)
{
    constexpr std::array<QStringView, 4> names{u"open", u"replied", u"refused", u"accepted"};
    return names[size_t(state)].toString();
}

QString rectificationStateLabel(State state)
{
    switch (state) {
    case State::Open: return Text::tr("To be rectified");
    case State::Replied: return Text::tr("Waits for verification");
    case State::Refused: return Text::tr("Not accepted");
    case State::Accepted: return Text::tr("Rectified");
    }
    return {};
}

QString rectificationActLabel(RectificationAct act)
{
    switch (act) {
    case RectificationAct::Notice: return Text::tr("Notice issued");
    case RectificationAct::Reply: return Text::tr("Reply recorded");
    case RectificationAct::Accept: return Text::tr("Rectification accepted");
    case RectificationAct::Refuse: return Text::tr("Rectification not accepted");
    case RectificationAct::RecordLate: return Text::tr("Lateness recorded as a fact");
    }
    return {};
}

QDate lastDayInTime(QDate dueOn, const base::WorkingCalendar &calendar)
{
    QDate day = dueOn;
    while (!calendar.isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate overdueCutoff(QDate day, const base::WorkingCalendar &calendar)
{
    QDate cutoff = day.addDays(-1);
    while (!calendar.isWorkingDay(cutoff))
        cutoff = cutoff.addDays(-1);
    return cutoff;
}

Punctuality RectificationItem::punctuality(QDate day, const base::WorkingCalendar &calendar) const
{
    const QDate last = lastDayInTime(dueOn, calendar);
    const bool answered = state == State::Replied || state == State::Accepted;
    if (answered)
        return repliedOn > last ? Punctuality::LateReply : Punctuality::Running;
    return day > last ? Punctuality::Overdue : Punctuality::Running;
}

const RectificationItem *Rectification::item(int number) const
{
    const auto found = std::find_if(items.begin(), items.end(), [number](const RectificationItem &one) { return one.number == number; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace chengcai::domain
