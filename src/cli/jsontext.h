// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocks.h"

#include <QJsonObject>

/// How several verbs write the same thing.
namespace chengcai::cli {

/// ISO date, empty for none.
[[nodiscard]] QString dayText(QDate day);
[[nodiscard]] QJsonObject clockJson(const domain::ClockState &clock);

} // namespace chengcai::cli
