// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/stamp.h"
#include "services/planning.h"

namespace chengcai::report {

/// The record of a double random draw: seed, strata and quotas, inspectors, what was drawn, who was kept away, and how to do it again.
[[nodiscard]] Document drawReport(const Stamp &stamp, const services::DrawShown &shown);
/// The same straight from the store. Reads only; the thread of the reader.
[[nodiscard]] base::Result<Document> gatherDraw(const services::Reader &reader, const base::Uid &draw, const base::Clock &clock);

} // namespace chengcai::report
