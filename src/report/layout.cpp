// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout.h"

#include "report/chartlayout.h"
#include "report/qrlayout.h"
#include "report/tablelayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::report {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle BodyStyle{FontRole::Body, paper::BodyPx};
constexpr TextStyle TitleStyle{FontRole::Title, paper::TitlePx};
constexpr TextStyle SubtitleStyle{FontRole::Kai, paper::BodyPx};
constexpr TextStyle SignStyle{FontRole::Body, paper::NumberPx};
constexpr int Indent = 2 * paper::BodyPx;
constexpr int SignLines = 5;
constexpr int SealLines = 3;

int pitch() { return paper::lineTop(1); }

class DocumentLayout
{
public:
    DocumentLayout(const Document &document, const TextMeasurer &measurer, const PageSink &sink, const base::Progress &progress)
        : m_document(document), m_flow(document.furniture, measurer, sink), m_progress(progress)
    {
    }

    Result<int> run()
    {
        placeTitle();
        for (size_t i = 0; i < m_document.blocks.size() && !m_flow.stopped(); ++i) {
            m_next = i + 1 < m_document.blocks.size() ? &m_document.blocks[i + 1] : nullptr;
            const Result<void> placed = std::visit([this](const auto &block) { return place(block); }, m_document.blocks[i]);
            if (!placed)
                return placed.error();
        }
        m_flow.finish();
        return m_flow.pages();
    }

private:
    void placeTitle()
    {
        for (const QString &part : m_document.title.split(u'\n', Qt::SkipEmptyParts))
            placeCentred(part, TitleStyle);
        placeCentred(m_document.subtitle, SubtitleStyle);
        if (m_flow.y() > 0)
            gridLine();
    }

    void placeCentred(const QString &text, TextStyle style)
    {
        if (text.isEmpty())
            return;
        const TextMeasurer &measure = m_flow.measurer();
        // Lines of like length: no last line of one or two characters under a full one.
        const int total = measure.width(text, style);
        const int lines = (total + m_flow.width() - 1) / m_flow.width();
        const int limit = lines > 1 ? std::min(m_flow.width(), total / lines + style.px) : m_flow.width();
        for (const TextLine &line : breakLines(text, limit, limit, style, measure)) {
            m_flow.need(pitch());
            m_flow.text((m_flow.width() - line.width) / 2, baselineIn(m_flow.y(), pitch(), style.px), line.text, style);
            gridLine();
        }
    }

    /// To the next line of the grid: at least one line on.
    void gridLine()
    {
        m_flow.advance(1);
        m_flow.snapToGrid();
    }

    /// Upright again after a turned table, and on the grid.
    void beginProse()
    {
        m_flow.turn(false);
        m_flow.snapToGrid();
    }

    std::vector<TextLine> proseLines(const QString &text, TextStyle style, int indent) const
    {
        return breakLines(text, m_flow.width() - indent, m_flow.width(), style, m_flow.measurer());
    }

    /// Room without which a text of so many lines is not begun: never one line alone at the foot of a page or at the head of the next.
    static int startHeight(size_t lines, int keep) { return lines > 3 ? 2 * pitch() : int(lines) * pitch() + keep; }

    /// `keep` stands on the page of the last two lines.
    void placeProse(const QString &text, TextStyle style, int indent, int keep)
    {
        beginProse();
        const auto lines = proseLines(text, style, indent);
        m_flow.need(startHeight(lines.size(), keep));
        for (size_t i = 0; i < lines.size(); ++i) {
            m_flow.need(lines.size() > 3 && i + 2 == lines.size() ? 2 * pitch() + keep : pitch());
            m_flow.text(i == 0 ? indent : 0, baselineIn(m_flow.y(), pitch(), style.px), lines[i].text, style);
            gridLine();
        }
    }

    /// What must stand on the page with a heading.
    int nextNeeds() const
    {
        if (!m_next)
            return 0;
        if (const auto *chart = std::get_if<BarChart>(m_next))
            return chartHeight(*chart);
        if (const auto *chart = std::get_if<StepChart>(m_next))
            return chartHeight(*chart);
        if (const auto *code = std::get_if<QrCode>(m_next))
            return qrCodeHeight(*code);
        if (const auto *table = std::get_if<Table>(m_next))
            return table->landscape ? 0 : tableStartHeight();
        if (std::holds_alternative<KeyValueBlock>(*m_next))
            return tableStartHeight();
        if (const auto *paragraph = std::get_if<Paragraph>(m_next))
            return startHeight(proseLines(paragraph->text, BodyStyle, paragraph->indent ? Indent : 0).size(), signOffBehind(m_next + 1));
        return 2 * pitch();
    }

    static int signOffHeight(const SignOff &sign) { return (SignLines + (sign.seal ? SealLines : 0)) * pitch(); }

    /// Room for the sign-off if it comes next: it shall not stand on a page without a word of the report.
    int signOffAhead() const { return m_next ? signOffBehind(m_next) : 0; }
    int signOffBehind(const Block *block) const
    {
        const auto *sign = block <= &m_document.blocks.back() ? std::get_if<SignOff>(block) : nullptr;
        return sign ? signOffHeight(*sign) + pitch() : 0;
    }

    Result<void> place(const Heading &heading)
    {
        const FontRole role = heading.level <= 1 ? FontRole::Hei : heading.level == 2 ? FontRole::Kai : FontRole::Body;
        placeProse(heading.text, {role, paper::BodyPx}, Indent, nextNeeds());
        return {};
    }

    Result<void> place(const Paragraph &paragraph)
    {
        placeProse(paragraph.text, BodyStyle, paragraph.indent ? Indent : 0, signOffAhead());
        return {};
    }

    Result<void> place(const KeyValueBlock &block)
    {
        std::vector<Row> rows;
        for (const auto &[key, value] : block.entries)
            rows.push_back({{key, value}, RowKind::Data});
        Table table;
        table.columns = {{{}, CellType::Text, 16, Medium::Everywhere, true, true}, {{}, CellType::Text, 60}};
        table.rows = rowsOf(std::move(rows));
        return place(table);
    }

    Result<void> place(const Table &table) { return TableLayout(table, m_flow, table.landscape ? 0 : signOffAhead(), m_progress).run(); }
    Result<void> place(const BarChart &chart) { return placeKept(chart); }
    Result<void> place(const StepChart &chart) { return placeKept(chart); }

    template <typename Chart> Result<void> placeKept(const Chart &chart)
    {
        m_flow.turn(false);
        m_flow.need(chartHeight(chart));
        placeChart(chart, m_flow);
        return {};
    }

    Result<void> place(const SignOff &sign)
    {
        beginProse();
        m_flow.need(signOffHeight(sign));
        m_flow.advance(pitch());
        placeRoles(sign.roles);
        m_flow.advance(sign.seal ? SealLines * pitch() : pitch() / 2);
        m_flow.snapToGrid();
        placeRight(sign.office, 4 * paper::BodyPx);
        placeRight(sign.date, 4 * paper::BodyPx);
        return {};
    }

    /// Four to a line, each with a rule to write on.
    void placeRoles(const QStringList &roles)
    {
        const int share = m_flow.width() / 4;
        const int height = pitch() * 3 / 2;
        for (qsizetype i = 0; i < roles.size(); ++i) {
            const int left = int(i % 4) * share;
            const int baseline = baselineIn(m_flow.y(), height, SignStyle.px);
            //: %1 is who signs on the line that follows: Prepared by, Checked by …
            const QString text = QCoreApplication::translate("Report", "%1:").arg(roles[i]);
            m_flow.text(left, baseline, text, SignStyle);
            const int ruleLeft = left + m_flow.measurer().width(text, SignStyle);
            m_flow.line(ruleLeft, baseline + paper::mm(1), left + share - paper::mm(3), baseline + paper::mm(1), 8);
            if (i % 4 == 3 || i + 1 == roles.size())
                m_flow.advance(height);
        }
    }

    void placeRight(const QString &text, int inset)
    {
        const int width = m_flow.measurer().width(text, BodyStyle);
        m_flow.text(std::max(0, m_flow.width() - inset - width), baselineIn(m_flow.y(), pitch(), BodyStyle.px), text, BodyStyle);
        gridLine();
    }

    Result<void> place(const QrCode &code)
    {
        beginProse();
        return placeQrCode(code, m_flow);
    }

    Result<void> place(const PageBreak &)
    {
        if (m_flow.y() > 0)
            m_flow.newPage();
        return {};
    }

    const Document &m_document;
    PageFlow m_flow;
    const base::Progress &m_progress;
    const Block *m_next = nullptr;
};

} // namespace

int TextMeasurer::width(QStringView text, TextStyle style) const
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        sum += advance64(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()), style);
        i += pair ? 1 : 0;
    }
    return int((sum + 63) / 64);
}

Result<int> layOut(const Document &document, const TextMeasurer &measurer, const PageSink &sink, const base::Progress &progress)
{
    return DocumentLayout(document, measurer, sink, progress).run();
}

} // namespace chengcai::report
