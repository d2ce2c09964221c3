// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/stamp.h"
#include "services/dashboard.h"

namespace chengcai::report {

struct DashboardInput {
    Stamp stamp;
    services::Dashboard board;
    services::Trend trend; ///< may be empty
};
/// The numbers of the overview on paper: grades by kind and district, movement, causes, cases, clocks, work, trend.
[[nodiscard]] Document dashboardReport(const DashboardInput &input);

/// Straight from the store; the thread of the reader. Ratings and trend are computed where what is kept is not current: a job then
/// ("JOB-CANCELLED" when stopped).
[[nodiscard]] base::Result<Document> gatherDashboard(const services::Reader &reader, const services::DashboardScope &scope, const base::Clock &clock, const base::Progress &progress);

} // namespace chengcai::report
