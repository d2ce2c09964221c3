// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ratings.h"

namespace chengcai::services {

/// The three answers of contract financing (豫财办〔2020〕33号): refused while a rule keeps the supplier out or it stands on the black list or an
/// external one; offered from so many stars; else the bank decides.
struct FinancingAnswer {
    QString code;        ///< "offered", "bank-decides", "refused": the choices of the field of the record
    QStringList reasons; ///< sentences with decision numbers and days
};
/// From what is known at the position and on the day of the explanation.
[[nodiscard]] FinancingAnswer financingAnswer(const Explanation &explained);
/// As people read the code.
[[nodiscard]] QString financingAnswerLabel(const QString &code);

} // namespace chengcai::services
