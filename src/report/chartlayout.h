// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pageflow.h"

namespace chengcai::report {

/// Charts in vector, always with the light palette, kept on one page.
[[nodiscard]] int chartHeight(const BarChart &chart);
[[nodiscard]] int chartHeight(const StepChart &chart);
void placeChart(const BarChart &chart, PageFlow &flow);
void placeChart(const StepChart &chart, PageFlow &flow);

} // namespace chengcai::report
