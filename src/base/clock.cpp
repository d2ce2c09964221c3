// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>

namespace chengcai::base {

namespace {

constexpr qint64 MsPerDay = 24LL * 60 * 60 * 1000;
constexpr qint64 ChinaOffsetMs = 8LL * 60 * 60 * 1000;
constexpr qint64 JulianDayOf1970 = 2440588;

qint64 floorDivide(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

} // namespace

QDate Clock::today() const
{
    return chinaDate(nowMs());
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDate chinaDate(qint64 utcMs)
{
    return QDate::fromJulianDay(floorDivide(utcMs + ChinaOffsetMs, MsPerDay) + JulianDayOf1970);
}

qint64 endOfChinaDay(QDate day)
{
    return (day.toJulianDay() + 1 - JulianDayOf1970) * MsPerDay - ChinaOffsetMs;
}

} // namespace chengcai::base
