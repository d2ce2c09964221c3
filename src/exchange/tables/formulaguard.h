// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace chengcai::exchange
{

/// For the reader: whether a UTF-8 cell starts with the apostrophe that formulaGuarded() puts in front.
[[nodiscard]] bool guardedUtf8(QByteArrayView cell);

} // namespace chengcai::exchange
