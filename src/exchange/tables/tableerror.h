// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace chengcai::exchange
{

/// Translations of this folder share one context.
class Tables
{
    Q_DECLARE_TR_FUNCTIONS(chengcai::exchange::Tables)
};

[[nodiscard]] inline base::Error refusal(const QString &code, const QString &message, const QString &field = {})
{
    return base::Error{base::ErrorKind::InputRefused, code, message, {}, field};
}

} // namespace chengcai::exchange
