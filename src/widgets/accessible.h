// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chengcai::widgets {

/// Teaches Qt's accessibility what our painted widgets are: stars, badges, list labels, charts. Calling it again does nothing.
void installAccessibleFactory();

} // namespace chengcai::widgets
