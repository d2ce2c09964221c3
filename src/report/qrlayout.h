// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pageflow.h"

namespace chengcai::report {

/// The code at the left with its quiet zone, its text beside it.
[[nodiscard]] int qrCodeHeight(const QrCode &code);
[[nodiscard]] base::Result<void> placeQrCode(const QrCode &code, PageFlow &flow);

} // namespace chengcai::report
