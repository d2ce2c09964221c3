// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// Days and moments as people read them, in lists and in sentences alike. Files and what is typed into a field are ISO and do not come here.
namespace chengcai::base {

/// "4 Jun 2026" if the default locale speaks English, 2026-06-04 otherwise: no reader can take the month for the day. Empty for no date.
[[nodiscard]] QString dayText(QDate day);
/// The day and the time of day in China, to the minute or the second.
[[nodiscard]] QString minuteText(qint64 utcMs);
[[nodiscard]] QString secondText(qint64 utcMs);

} // namespace chengcai::base
