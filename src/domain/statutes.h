// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chengcai::domain {

/// A legal basis as rule books write it ("L77(1)(1); R74", "HN art. 58") in the words of the screen's language: 《政府采购法》第七十七条第一款第（一）项.
/// Short names and phrases are data (resources/statutes.json); what is not known there stays as written. Any thread.
[[nodiscard]] QString statuteText(const QString &basis, bool chinese);
/// In the language of the screen.
[[nodiscard]] QString statuteText(const QString &basis);

/// 77 → 七十七, for articles; 1 … 999.
[[nodiscard]] QString chineseNumeral(int number);

} // namespace chengcai::domain
