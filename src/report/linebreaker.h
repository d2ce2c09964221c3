// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout.h"

namespace chengcai::report {

struct TextLine {
    QString text;
    int width = 0; ///< pixels
};

/// Breaks a text into lines no wider than `width` (the first one no wider than `firstWidth`). Hanzi may break anywhere, but
/// closing punctuation never begins and opening punctuation never ends a line; Latin words and numbers break only when
/// alone they are too long. Line feeds break. Always at least one line.
[[nodiscard]] std::vector<TextLine> breakLines(QStringView text, int firstWidth, int width, TextStyle style,
                                               const TextMeasurer &measurer);

/// Pixels of the widest part of the text that breakLines() keeps in one piece.
[[nodiscard]] int widestPiece(QStringView text, TextStyle style, const TextMeasurer &measurer);

} // namespace chengcai::report
