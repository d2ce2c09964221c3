// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filledform.h"

#include <QPalette>

namespace chengcai::gui {

/// "Award notice issued → Contract signed: within 30 calendar days; day 1 is the day after."
[[nodiscard]] QString deadlineRule(const domain::FormTemplate &form, const domain::FormItem &item);
/// The computation as a table (rich text): project, from, due, done, days, kept or broken; then a warning for years without a calendar.
/// Empty for no rows.
[[nodiscard]] QString computationTable(const domain::Deadline &deadline, const std::vector<domain::DeadlineRow> &rows, const QPalette &palette);

} // namespace chengcai::gui
