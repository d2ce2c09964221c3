// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "report/document.h"
#include "report/fonts.h"

#include <QRect>

namespace chengcai::report {

/// GB/T 9704-2012 in pixels of 1200 to the inch: A4, top 37, left 28, type area 156 × 225 mm, 22 lines of 28 characters.
namespace paper {
inline constexpr int Dpi = 1200;
[[nodiscard]] constexpr int mm(double millimetres) { return static_cast<int>(millimetres * Dpi / 25.4 + 0.5); } // NOLINT(bugprone-incorrect-roundings): lround is not constexpr
inline constexpr int PageWidth = mm(210);
inline constexpr int PageHeight = mm(297);
inline constexpr int Left = mm(28);
inline constexpr int Top = mm(37);
inline constexpr int Width = mm(156);
inline constexpr int Height = mm(225);
inline constexpr int Lines = 22;
inline constexpr int Columns = 28;
inline constexpr int BodyPx = 263;   ///< 15.79 pt: 28 of them measure 155.9 mm; 16 pt would not fit
inline constexpr int TitlePx = 367;  ///< 22 pt
inline constexpr int TablePx = 175;  ///< 10.5 pt
inline constexpr int SmallPx = 150;  ///< 9 pt
inline constexpr int NumberPx = 233; ///< 14 pt
/// Top of grid line `line` below the top of the type area.
[[nodiscard]] constexpr int lineTop(int line) { return Height * line / Lines; }
} // namespace paper

struct TextStyle {
    FontRole role = FontRole::Body;
    int px = paper::BodyPx;
    bool operator==(const TextStyle &) const = default;
};

/// Widths of text; the only thing the layout needs to know about fonts.
class TextMeasurer
{
public:
    virtual ~TextMeasurer() = default;
    /// Advance of one code point, in 1/64 pixel.
    [[nodiscard]] virtual int advance64(char32_t character, TextStyle style) const = 0;
    /// Width of a text in whole pixels, rounded up.
    [[nodiscard]] int width(QStringView text, TextStyle style) const;
};

/// Text at its base line.
struct TextItem {
    int x = 0;
    int baseline = 0;
    QString text;
    TextStyle style;
    QRgb colour = 0xff000000;
};
struct LineItem {
    int x1 = 0;
    int y1 = 0;
    int x2 = 0;
    int y2 = 0;
    int thickness = 8;
    QRgb colour = 0xff000000;
};
struct BoxItem {
    QRect rect;
    QRgb fill = 0;
};

/// One finished page. Items of `turned` pages are in the turned system: x along the long side, origin at the lower left
/// corner of the sheet, head of the table at the left edge; `upright` items are always in the system of the sheet.
struct Page {
    int number = 1;
    bool turned = false;
    std::vector<BoxItem> boxes;
    std::vector<LineItem> lines;
    std::vector<TextItem> texts;
    std::vector<TextItem> upright; ///< page number and footer
    QString watermark;
};

/// Takes a page and may keep nothing of it; false stops the layout (a preview has seen enough).
using PageSink = std::function<bool(const Page &page)>;

/// Breaks the document into pages, one at a time: memory does not grow with the number of rows. Rows are never split, a
/// table's head is repeated and its title continued, a heading stays with what follows, a sign-off stays on one page.
/// Returns the number of pages handed out; "JOB-CANCELLED" when the progress asks to stop. Pure.
[[nodiscard]] base::Result<int> layOut(const Document &document, const TextMeasurer &measurer, const PageSink &sink,
                                       const base::Progress &progress = {});

} // namespace chengcai::report
