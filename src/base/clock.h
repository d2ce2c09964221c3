// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace chengcai::base {

/// The only source of the present moment. Injected everywhere; tests use a fixed one.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC, milliseconds since 1970.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// The day in China now.
    [[nodiscard]] QDate today() const;
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
};

/// Asia/Shanghai has had no daylight-saving time since 1991: a fixed offset of eight hours, so that a store
/// answers the same on a machine without time-zone data.
[[nodiscard]] QDate chinaDate(qint64 utcMs);
/// First millisecond (UTC) that no longer belongs to that day in China: "known at K" means before this instant.
[[nodiscard]] qint64 endOfChinaDay(QDate day);

} // namespace chengcai::base
