// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocks.h"
#include "domain/rights.h"

#include <QJsonArray>
#include <QJsonObject>

/// How several verbs write the same thing.
namespace chengcai::cli {

/// ISO date, empty for none.
[[nodiscard]] QString dayText(QDate day);
/// ISO date and time with milliseconds, of milliseconds since 1970.
[[nodiscard]] QString utc(qint64 ms);
[[nodiscard]] QJsonArray roleNames(domain::Roles roles);
[[nodiscard]] QJsonObject clockJson(const domain::ClockState &clock);

} // namespace chengcai::cli
