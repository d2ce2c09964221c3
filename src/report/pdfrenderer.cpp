// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/output.h"

#include "report/glyphs.h"
#include "report/outputerrors.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cstdlib>

namespace chengcai::report {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb WatermarkColour = 0xffe6e6e6;
constexpr int WatermarkPx = paper::mm(26);

/// Paints the display list of a page. PDF/A-1 knows no transparency: everything is opaque, the watermark lies below.
class PagePainter
{
public:
    PagePainter(QPainter &painter, const Glyphs &glyphs) : m_painter(painter), m_glyphs(glyphs) {}

    void paint(const Page &page)
    {
        if (!page.watermark.isEmpty())
            paintWatermark(page.watermark);
        m_painter.save();
        if (page.turned) {
            m_painter.translate(0, paper::PageHeight);
            m_painter.rotate(-90);
        }
        for (const BoxItem &box : page.boxes)
            m_painter.fillRect(box.rect, QColor::fromRgb(box.fill));
        for (const LineItem &line : page.lines)
            paintLine(line);
        paintTexts(page.texts);
        m_painter.restore();
        paintTexts(page.upright);
    }

private:
    void paintLine(const LineItem &line)
    {
        const int half = line.thickness / 2;
        const QColor colour = QColor::fromRgb(line.colour);
        if (line.y1 == line.y2)
            return m_painter.fillRect(line.x1 - half, line.y1 - half, line.x2 - line.x1 + line.thickness, line.thickness, colour);
        if (line.x1 == line.x2) {
            const int top = std::min(line.y1, line.y2);
            return m_painter.fillRect(line.x1 - half, top - half, line.thickness, std::abs(line.y2 - line.y1) + line.thickness, colour);
        }
        m_painter.setPen(QPen(colour, line.thickness));
        m_painter.drawLine(line.x1, line.y1, line.x2, line.y2);
    }

    void paintTexts(const std::vector<TextItem> &texts)
    {
        QRgb colour = 0;
        for (const TextItem &item : texts) {
            if (colour != item.colour) {
                colour = item.colour;
                m_painter.setPen(QColor::fromRgb(colour));
            }
            paintText(item);
        }
    }

    /// One glyph run per stretch of characters from the same font.
    void paintText(const TextItem &item)
    {
        m_indexes.clear();
        m_positions.clear();
        qreal x = 0;
        Glyph first;
        for (qsizetype i = 0; i < item.text.size(); ++i) {
            char32_t code = item.text[i].unicode();
            if (QChar::isHighSurrogate(code) && i + 1 < item.text.size())
                code = QChar::surrogateToUcs4(char16_t(code), item.text[++i].unicode());
            const Glyph &glyph = m_glyphs.glyph(code, item.style);
            if (!m_indexes.isEmpty() && first.font != glyph.font)
                flush(item, first);
            if (m_indexes.isEmpty())
                first = glyph;
            m_indexes.append(glyph.index);
            m_positions.append(QPointF(x, 0));
            x += qreal(glyph.advance);
        }
        if (!m_indexes.isEmpty())
            flush(item, first);
    }

    void flush(const TextItem &item, const Glyph &first)
    {
        QGlyphRun run;
        run.setRawFont(m_glyphs.font(first, item.style));
        run.setRawData(m_indexes.constData(), m_positions.constData(), int(m_indexes.size()));
        m_painter.drawGlyphRun(QPointF(item.x, item.baseline), run);
        if (const int strike = m_glyphs.strike(first, item.style))
            m_painter.drawGlyphRun(QPointF(item.x + strike, item.baseline), run);
        m_indexes.clear();
        m_positions.clear();
    }

    void paintWatermark(const QString &text)
    {
        const TextStyle style{FontRole::Hei, WatermarkPx};
        m_painter.save();
        m_painter.translate(paper::PageWidth / 2, paper::PageHeight / 2);
        m_painter.rotate(-52);
        m_painter.setPen(QColor::fromRgb(WatermarkColour));
        paintText({-m_glyphs.width(text, style) / 2, WatermarkPx / 3, text, style, WatermarkColour});
        m_painter.restore();
    }

    QPainter &m_painter;
    const Glyphs &m_glyphs;
    QList<quint32> m_indexes;
    QList<QPointF> m_positions;
};

void setUp(QPdfWriter &writer, const Document &document, const PdfOptions &options)
{
    QString title = document.title;
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(paper::Dpi);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(title.replace(u'\n', u' '));
    writer.setCreator(options.author.isEmpty() ? u"Chengcai"_s : options.author);
}

base::Error missingGlyphs(const QString &characters)
{
    //: %1 is a list of characters.
    const QString sentence = QCoreApplication::translate(
        "Report", "A formal report cannot be written because no installed font has the characters %1; install the package "
                  "fonts-lxgw-wenkai or correct the text.");
    return {base::ErrorKind::InputRefused, u"REP-102"_s, sentence.arg(characters), {}, {}};
}

} // namespace

Result<int> writePdf(const Document &document, QIODevice &device, const FontSet &fonts, const PdfOptions &options,
                     const base::Progress &progress)
{
    if (options.formal && !fonts.complete())
        return FontSet::missing();
    const Glyphs glyphs(fonts);
    QPdfWriter writer(&device);
    setUp(writer, document, options);
    QPainter painter;
    if (!painter.begin(&writer))
        return cannotWrite(device.errorString());
    PagePainter pages(painter, glyphs);
    Result<int> count = layOut(
        document, glyphs,
        [&](const Page &page) {
            if (page.number > 1)
                writer.newPage();
            pages.paint(page);
            return options.firstPages == 0 || page.number < options.firstPages;
        },
        progress);
    painter.end();
    if (count && options.formal && !glyphs.missing().isEmpty())
        return missingGlyphs(glyphs.missing());
    return count;
}

} // namespace chengcai::report
