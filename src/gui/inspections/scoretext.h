// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filledform.h"

#include <QPalette>

namespace chengcai::models {
class InspectionSheet;
}

namespace chengcai::gui {

/// How the score comes about, as a table (rich text): before, the sections, what limits take, as answered.
[[nodiscard]] QString scoreTable(const models::InspectionSheet &sheet, const QPalette &palette);
/// "93.00 … 71.00", or the score alone where nothing is open.
[[nodiscard]] QString rangeText(const domain::ScoreRange &range);
/// "A Excellent, maybe B Good"
[[nodiscard]] QString gradesText(const domain::ScoreRange &range);
/// What is still open, and the form's own percentage.
[[nodiscard]] QString openText(const models::InspectionSheet &sheet);

} // namespace chengcai::gui
