// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace chengcai::exchange {

/// Translations of this folder share one context.
class Enrolment
{
    Q_DECLARE_TR_FUNCTIONS(chengcai::exchange::Enrolment)
};

[[nodiscard]] inline base::Error noRequest(const QString &detail)
{
    return {base::ErrorKind::InputRefused, QStringLiteral("ENR-001"), Enrolment::tr("The file is no request to join the office, or it is damaged. Copy it again, or let the computer ask again."), detail, {}};
}
[[nodiscard]] inline base::Error notGenuineRequest(const QString &detail)
{
    return {base::ErrorKind::NotAuthentic, QStringLiteral("ENR-002"), Enrolment::tr("The request was not signed by the computer it names, so it was not accepted. Let the computer ask again."), detail, {}};
}
[[nodiscard]] inline base::Error notGenuineReply(const QString &detail)
{
    return {base::ErrorKind::NotAuthentic, QStringLiteral("ENR-005"), Enrolment::tr("The file is no answer of an office to this computer, so nothing was changed. Ask the office for another one."), detail, {}};
}

} // namespace chengcai::exchange
