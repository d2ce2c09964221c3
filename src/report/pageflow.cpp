// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pageflow.h"

#include "report/linebreaker.h"

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb FooterColour = 0xff404040;
constexpr int FooterPx = 133; // 8 pt

} // namespace

PageFlow::PageFlow(const Furniture &furniture, const TextMeasurer &measurer, const PageSink &sink)
    : m_furniture(furniture), m_measurer(measurer), m_sink(sink)
{
}

void PageFlow::snapToGrid()
{
    int line = m_y * paper::Lines / paper::Height;
    while (paper::lineTop(line) < m_y)
        ++line;
    m_y = paper::lineTop(line);
}

void PageFlow::need(int height)
{
    if (m_y > 0 && m_y + height > this->height())
        newPage(m_page.turned);
}

void PageFlow::newPage(bool turned)
{
    emitPage();
    m_page.number = m_pages + 1;
    m_page.turned = turned;
    m_y = 0;
}

void PageFlow::turn(bool turned)
{
    if (turned == m_page.turned)
        return;
    if (m_y > 0)
        newPage(turned);
    m_page.turned = turned;
}

void PageFlow::finish()
{
    if (m_y > 0 || m_pages == 0)
        emitPage();
}

void PageFlow::emitPage()
{
    if (m_stopped)
        return;
    m_page.watermark = m_furniture.watermark;
    if (m_furniture.pageNumbers)
        addNumber();
    addFooter();
    ++m_pages;
    m_stopped = !m_sink(m_page);
    m_page.boxes.clear();
    m_page.lines.clear();
    m_page.texts.clear();
    m_page.upright.clear();
}

void PageFlow::addNumber()
{
    const TextStyle style{FontRole::Body, paper::NumberPx};
    const QString number = u"— %1 —"_s.arg(m_page.number);
    const bool odd = m_page.number % 2 == 1;
    const int x = odd ? paper::Left + paper::Width - paper::NumberPx - m_measurer.width(number, style)
                      : paper::Left + paper::NumberPx;
    // The dash, not the line box, stands 7 mm below the type area; it is drawn about a third of an em above the base line.
    const int baseline = paper::Top + paper::Height + paper::mm(7) + paper::NumberPx * 36 / 100;
    m_page.upright.push_back({x, baseline, number, style});
}

void PageFlow::addFooter()
{
    const TextStyle style{FontRole::Kai, FooterPx};
    if (m_footer.empty()) {
        for (const QString &text : m_furniture.footer) {
            for (const TextLine &line : breakLines(text, paper::Width, paper::Width, style, m_measurer))
                m_footer.push_back(line.text);
        }
    }
    int baseline = paper::Top + paper::Height + paper::mm(15);
    for (const QString &line : m_footer) {
        m_page.upright.push_back({paper::Left, baseline, line, style, FooterColour});
        baseline += paper::mm(4.2);
    }
}

QPoint PageFlow::origin() const
{
    return m_page.turned ? QPoint(paper::PageHeight - paper::Top - paper::Height, paper::Left) : QPoint(paper::Left, paper::Top);
}

void PageFlow::text(int x, int baseline, const QString &text, TextStyle style, QRgb colour)
{
    if (!text.isEmpty())
        m_page.texts.push_back({x + origin().x(), baseline + origin().y(), text, style, colour});
}

void PageFlow::line(int x1, int y1, int x2, int y2, int thickness, QRgb colour)
{
    const QPoint o = origin();
    m_page.lines.push_back({x1 + o.x(), y1 + o.y(), x2 + o.x(), y2 + o.y(), thickness, colour});
}

void PageFlow::box(const QRect &rect, QRgb fill) { m_page.boxes.push_back({rect.translated(origin()), fill}); }

} // namespace chengcai::report
