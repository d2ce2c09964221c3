// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace chengcai::exchange {

/// Translations of this folder share one context.
class Bundles
{
    Q_DECLARE_TR_FUNCTIONS(chengcai::exchange::Bundles)
};

/// The bytes are not what was written: a copy that broke.
[[nodiscard]] inline base::Error damagedBundle(const QString &code, const QString &detail)
{
    return {base::ErrorKind::InputRefused, code, Bundles::tr("The file is damaged, so nothing was taken over. Copy it again, or have it exported again."), detail, {}};
}
/// The bytes arrived as they were written, but not by whom they claim.
[[nodiscard]] inline base::Error notGenuine(const QString &code, const QString &detail)
{
    return {base::ErrorKind::NotAuthentic, code, Bundles::tr("The file does not come from a device of this office or was altered, so nothing was taken over. Ask the sender."), detail, {}};
}

} // namespace chengcai::exchange
