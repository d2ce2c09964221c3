// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/identifier.h"

namespace chengcai::tests {

/// A code of region 990100, which GB/T 2260 does not know; the check characters are found with the checker of the program.
[[nodiscard]] inline QString artificialUscc(int serial)
{
    for (const QChar inner : QStringLiteral("0123456789X")) {
        QString code = QStringLiteral("91990100D") + QString::number(serial).rightJustified(7, u'0') + inner + u'0';
        const domain::IdentifierCheck check = domain::checkUscc(code);
        if (check.problem == domain::IdentifierProblem::CheckCharacter)
            code[17] = check.expected.front();
        if (domain::checkUscc(code).valid())
            return code;
    }
    return {};
}

} // namespace chengcai::tests
