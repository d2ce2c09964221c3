// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"

namespace chengcai::domain {

/// The State holiday calendar of every year the program ships (State Council notices): holidays and make-up working days. Read once; safe in any
/// thread.
[[nodiscard]] const base::WorkingCalendar &stateCalendar();

} // namespace chengcai::domain
