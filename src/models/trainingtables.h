// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/attendance.h"
#include "services/training.h"

namespace chengcai::models {

/// The second column carries BarRole.
using TrainingFigureModel = RowsModel<services::TrainingFigure>;
[[nodiscard]] std::vector<Column<services::TrainingFigure>> trainingFigureColumns();

using TrainingRowModel = RowsModel<services::TrainingRow>;
[[nodiscard]] std::vector<Column<services::TrainingRow>> trainingRowColumns();

/// The lines of a list of who took part, and what becomes of each.
using AttendanceModel = RowsModel<services::AttendanceLine>;
[[nodiscard]] std::vector<Column<services::AttendanceLine>> attendanceColumns();

} // namespace chengcai::models
