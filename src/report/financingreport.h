// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/stamp.h"
#include "services/financingstatistics.h"

namespace chengcai::report {

struct FinancingReportInput {
    Stamp stamp;
    services::FinancingStatistics statistics;
};
/// 合同融资统计: a row for each bank and month, the sum of each bank and of all, sign-off.
[[nodiscard]] Document financingReport(const FinancingReportInput &input);

} // namespace chengcai::report
