// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace chengcai::tests {

/// A clock that stands still until it is told otherwise. Starts at noon in China on the given day.
class FixedClock : public base::Clock
{
public:
    explicit FixedClock(QDate day = QDate(2025, 6, 1)) { setDay(day); }

    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    void setNowMs(qint64 nowMs) { m_nowMs = nowMs; }
    void setDay(QDate day) { m_nowMs = base::endOfChinaDay(day) - 12LL * 60 * 60 * 1000; }
    void advanceMs(qint64 ms) { m_nowMs += ms; }

private:
    qint64 m_nowMs = 0;
};

} // namespace chengcai::tests
