// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace chengcai::gui {

/// For small dialogs that keep no draft: asks before Esc or Close throws away what is `typed`. True = close.
[[nodiscard]] bool mayLeave(QWidget *dialog, bool typed);

} // namespace chengcai::gui
