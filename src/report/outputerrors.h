// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace chengcai::report {

/// JOB-CANCELLED: the person stopped the work.
[[nodiscard]] base::Error cancelled();
/// REP-104: the file cannot be written; `detail` is the system's reason.
[[nodiscard]] base::Error cannotWrite(const QString &detail);

} // namespace chengcai::report
