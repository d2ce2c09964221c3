// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace chengcai::report {

/// The modules of a QR code, without the quiet zone.
struct QrMatrix {
    int size = 0;
    std::vector<bool> dark; ///< row by row
    [[nodiscard]] bool at(int row, int column) const { return dark[size_t(row * size + column)]; }
};
/// Level M, the smallest version that holds the text. "REP-106" for an empty text or one that no code holds.
[[nodiscard]] base::Result<QrMatrix> qrMatrix(const QString &text);

} // namespace chengcai::report
