// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboard.h"

/// The clocks of the overview, and the rows behind them: of everybody, where the workbench shows those of one person. Any thread.
namespace chengcai::services {

/// In the order of AllClockWork.
[[nodiscard]] std::vector<ClockCount> countClocks(const Reader &reader, QDate today);
/// What is over, or due within DashboardSoonDays; what ends first stands first. No work = all of it.
[[nodiscard]] std::vector<FigureRow> clockRows(const Reader &reader, std::optional<ClockWork> work, bool overdue, QDate today, qint64 limit);
/// By their due day.
[[nodiscard]] std::vector<FigureRow> openTaskRows(const Reader &reader, const base::Uid &person, qint64 limit);

} // namespace chengcai::services
