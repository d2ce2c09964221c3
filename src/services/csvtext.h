// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace chengcai::services {

/// CSV for standard output, as all our CSV is: UTF-8 with byte order mark (CsvBom once, in front), \r\n, no cell a formula.
inline constexpr const char *CsvBom = "\xEF\xBB\xBF";
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace chengcai::services
