// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout.h"

namespace chengcai::report {

/// The page being filled, for the parts of the layout. Coordinates are relative to the type area; y grows downwards, in
/// turned pages towards the right edge of the sheet. Nothing else knows about margins, numbers or footers.
class PageFlow
{
public:
    PageFlow(const Furniture &furniture, const TextMeasurer &measurer, const PageSink &sink);

    [[nodiscard]] const TextMeasurer &measurer() const { return m_measurer; }
    [[nodiscard]] int width() const { return m_page.turned ? paper::Height : paper::Width; }
    [[nodiscard]] int height() const { return m_page.turned ? paper::Width : paper::Height; }
    [[nodiscard]] int y() const { return m_y; }
    [[nodiscard]] int room() const { return height() - m_y; }
    /// The sink has seen enough.
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] int pages() const { return m_pages; }

    void advance(int height) { m_y += height; }
    /// To the top of the next line of the 22-line grid, if not on one already.
    void snapToGrid();
    /// A new page unless so much is left or nothing is on it yet.
    void need(int height);
    void newPage(bool turned = false);
    /// A page of that direction: a new one if the current is of the other and not empty.
    void turn(bool turned);
    void finish();

    void text(int x, int baseline, const QString &text, TextStyle style, QRgb colour = 0xff000000);
    void line(int x1, int y1, int x2, int y2, int thickness = 8, QRgb colour = 0xff000000);
    void box(const QRect &rect, QRgb fill);

private:
    void emitPage();
    void addNumber();
    void addFooter();
    [[nodiscard]] QPoint origin() const;

    const Furniture &m_furniture;
    const TextMeasurer &m_measurer;
    const PageSink &m_sink;
    Page m_page;
    QStringList m_footer; ///< broken to the width of the type area, equal on all pages
    int m_y = 0;
    int m_pages = 0;
    bool m_stopped = false;
};

/// Base line of a line of text whose box of `height` begins at `top`: the ideographic em box stands in its middle.
[[nodiscard]] constexpr int baselineIn(int top, int height, int px) { return top + (height - px) / 2 + px * 86 / 100; }

} // namespace chengcai::report
