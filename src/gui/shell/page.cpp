// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/page.h"

namespace chengcai::gui {

void Page::say(const base::Result<void> &result, const QString &success)
{
    if (result)
        emit message(Severity::Success, success, {});
    else
        emit message(Severity::Error, result.error().message, result.error().code);
}

} // namespace chengcai::gui
