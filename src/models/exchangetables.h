// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/conflicts.h"
#include "services/exchangestatus.h"

/// The tables of the exchange centre.
namespace chengcai::models {

using TransferModel = RowsModel<services::TransferRow>;
[[nodiscard]] std::vector<Column<services::TransferRow>> transferColumns();

using DeviceModel = RowsModel<services::DeviceStatus>;
[[nodiscard]] std::vector<Column<services::DeviceStatus>> deviceColumns();

using ConflictModel = RowsModel<services::Conflict>;
[[nodiscard]] std::vector<Column<services::Conflict>> conflictColumns();

using PairModel = RowsModel<services::Pair>;
[[nodiscard]] std::vector<Column<services::Pair>> pairColumns();

using SetAsideModel = RowsModel<services::SetAside>;
[[nodiscard]] std::vector<Column<services::SetAside>> setAsideColumns();

/// "2026-11-25 14:03" in China, "never" for 0.
[[nodiscard]] QString momentText(qint64 utcMs);
/// What an import brought, in words: "31 new, 4 waiting for earlier ones".
[[nodiscard]] QString reportText(const services::IntakeReport &report);

} // namespace chengcai::models
