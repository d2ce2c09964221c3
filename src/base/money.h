// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace chengcai::base {

/// 759500 fen → "7,595.00". Grouped, two decimals, no currency.
[[nodiscard]] QString formatFen(qint64 fen);
/// 9650 centi-points → "96.50"; negative with U+2212 '−' when `sign` asks for it: "+3.00", "−10.00".
[[nodiscard]] QString formatPoints(qint64 centi, bool sign = false);
/// Whole fen written with digits only (no sign, exponent, separator or decimals), at most 15 digits. Code "MON-001".
[[nodiscard]] Result<qint64> parseFen(QStringView text);
/// Yuan with up to two decimals, optional thousands separators and full-width digits; no sign, no exponent. Code "MON-002".
[[nodiscard]] Result<qint64> parseYuan(QStringView text);
/// 万元 (ten thousand yuan) with up to six decimals, the sixth of which is one fen: 1.234567 → 1234567. Optional thousands
/// separators, full-width digits and the unit 万元 or 万 behind; no sign, no exponent, nothing is rounded. Code "MON-003";
/// "MON-004" for more decimals.
[[nodiscard]] Result<qint64> parseWanYuan(QStringView text);
/// 1234567 fen → "1.234567", 3000000 → "3": exact, as few decimals as that takes. Not for negative amounts.
[[nodiscard]] QString formatWanYuan(qint64 fen);

} // namespace chengcai::base
