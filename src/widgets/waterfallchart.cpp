// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/waterfallchart.h"

#include "base/money.h"
#include "widgets/theme.h"

#include <QBarSet>
#include <QHash>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using chengcai::domain::LineType;

namespace chengcai::widgets {

namespace {

constexpr int mostBars = 25;
constexpr int labelWidth = 220;

void number(std::vector<WaterfallBar> &bars)
{
    int running = 0;
    for (WaterfallBar &bar : bars) {
        bar.fromCenti = running;
        running = bar.toCenti();
    }
    WaterfallBar total;
    total.label = WaterfallChart::tr("Total");
    total.deltaCenti = running;
    bars.push_back(total);
}

bool foldable(const domain::ScoreLine &line)
{
    return line.type == LineType::Fact || line.type == LineType::Duplicate;
}

void addTo(WaterfallBar &bar, int line, int delta, const QString &text)
{
    bar.lines.push_back(line);
    bar.deltaCenti += delta;
    if (!text.isEmpty())
        bar.text += bar.text.isEmpty() ? text : u" "_s + text;
}

/// The transparent offset and the visible parts of one sign each. A stack grows from zero on both sides, so a bar that crosses
/// zero has a part on each.
struct Parts {
    qreal offset = 0, above = 0, below = 0;
};
Parts partsOf(const WaterfallBar &bar)
{
    const qreal low = std::min(bar.fromCenti, bar.toCenti()) / 100.0;
    const qreal high = std::max(bar.fromCenti, bar.toCenti()) / 100.0;
    if (low >= 0)
        return {low, high - low, 0};
    if (high <= 0)
        return {high, 0, low - high};
    return {0, high, low};
}

struct Sets {
    QBarSet *above;
    QBarSet *below;
};
Sets addSets(QHorizontalStackedBarSeries *series, const QString &name, const QBrush &brush)
{
    const auto make = [&] {
        auto *set = new QBarSet(name);
        set->setBrush(brush);
        set->setPen(QPen(brush.color(), 1));
        series->append(set);
        return set;
    };
    return {make(), make()};
}

int setOf(const WaterfallBar &bar, int index, int count)
{
    if (index == 0 || index == count - 1)
        return 2;
    return bar.deltaCenti < 0 ? 1 : 0;
}

void paintFrame(QPainter &painter, const QRectF &all, int frame, const ChartLook &look)
{
    const QColor orange = chartColor(ChartColor::Simulation, look.palette);
    QPainterPath ring;
    ring.addRect(all);
    ring.addRect(all.adjusted(frame - 2, frame - 2, 2 - frame, 2 - frame));
    painter.fillPath(ring, QBrush(orange, Qt::BDiagPattern));
    painter.setPen(QPen(orange, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(all.adjusted(1, 1, -1, -1));
    QFont bold = look.font;
    bold.setBold(true);
    painter.setFont(bold);
    const QRectF box(all.left() + 2 * frame, all.bottom() - frame - 24, labelWidth, 22);
    painter.setPen(orange);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, WaterfallChart::tr("SIMULATION"));
}

} // namespace

std::vector<WaterfallBar> waterfallBars(const std::vector<domain::ScoreLine> &lines, const std::vector<QString> &labels,
                                        const std::vector<QString> &texts)
{
    std::vector<WaterfallBar> bars;
    const bool fold = lines.size() > mostBars;
    QHash<QString, size_t> byIndicator;
    for (size_t line = 0; line < lines.size(); ++line) {
        const QString text = line < texts.size() ? texts[line] : QString();
        const auto known = fold && foldable(lines[line]) ? byIndicator.constFind(lines[line].indicator) : byIndicator.constEnd();
        if (known == byIndicator.constEnd()) {
            if (fold && foldable(lines[line]))
                byIndicator.insert(lines[line].indicator, bars.size());
            bars.emplace_back().label = line < labels.size() ? labels[line] : lines[line].indicator;
        }
        WaterfallBar &bar = known == byIndicator.constEnd() ? bars.back() : bars[known.value()];
        addTo(bar, int(line), lines[line].pointsCenti, text);
    }
    for (WaterfallBar &bar : bars) {
        if (bar.lines.size() > 1)
            bar.label += u" × %1"_s.arg(bar.lines.size());
    }
    number(bars);
    return bars;
}

WaterfallChart::WaterfallChart(QWidget *parent) : RowChart({.names = labelWidth, .numbers = 84, .inset = 4, .gap = 3}, parent)
{
    connect(this, &ChartFrame::pointActivated, this, [this](int bar) {
        if (!m_bars[size_t(bar)].lines.empty())
            emit lineActivated(m_bars[size_t(bar)].lines.front());
    });
    connect(this, &ChartFrame::currentChanged, this, [this](int bar) {
        if (bar >= 0 && !m_bars[size_t(bar)].lines.empty())
            emit lineSelected(m_bars[size_t(bar)].lines.front());
    });
    rebuild();
}

void WaterfallChart::setLines(std::vector<domain::ScoreLine> lines, std::vector<QString> labels, std::vector<QString> texts)
{
    m_bars = waterfallBars(lines, labels, texts);
    updateGeometry();
    rebuild();
}

void WaterfallChart::setSimulation(bool simulation)
{
    m_simulation = simulation;
    rebuild();
}

QSize WaterfallChart::sizeHint() const
{
    return {640, pointCount() * RowHeight + 80};
}

TwinTable WaterfallChart::twin() const
{
    TwinTable table{{tr("Line"), tr("Points"), tr("Running score"), tr("Explanation")}, {}};
    for (const WaterfallBar &bar : m_bars) {
        const bool signedPoints = bar.fromCenti != 0 || bar.deltaCenti < 0;
        table.rows.push_back({bar.label, base::formatPoints(bar.deltaCenti, signedPoints), base::formatPoints(bar.toCenti()), bar.text});
    }
    if (m_simulation)
        table.headers[0] = tr("SIMULATION") + u": "_s + table.headers[0];
    return table;
}

QString WaterfallChart::pointText(int point) const
{
    const WaterfallBar &bar = m_bars[size_t(point)];
    if (bar.lines.empty())
        return tr("Total %1 = sum of the lines.").arg(base::formatPoints(bar.deltaCenti));
    const QString points = base::formatPoints(bar.deltaCenti, point > 0);
    const QString text = tr("%1: %2, running score %3.").arg(bar.label, points, base::formatPoints(bar.toCenti()));
    return bar.text.isEmpty() ? text : text + u' ' + bar.text;
}

QString WaterfallChart::summary() const
{
    if (m_bars.empty())
        return tr("There is no score to explain.");
    QString text = m_simulation ? tr("SIMULATION") + u". "_s : QString();
    for (int bar = 0; bar + 1 < pointCount(); ++bar)
        text += m_bars[size_t(bar)].label + u' ' + base::formatPoints(m_bars[size_t(bar)].deltaCenti, bar > 0) + u"; "_s;
    return text + pointText(pointCount() - 1);
}

QChart *WaterfallChart::makeChart(const ChartLook &look) const
{
    QChart *chart = emptyRows(look);
    if (m_bars.empty())
        return chart;
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.68);
    auto *offset = new QBarSet(QString());
    offset->setBrush(Qt::NoBrush);
    offset->setPen(Qt::NoPen);
    series->append(offset);
    const std::array sets{addSets(series, tr("Gain"), chartColor(ChartColor::Positive, look.palette)),
                          addSets(series, tr("Loss"), QBrush(chartColor(ChartColor::Negative, look.palette), Qt::BDiagPattern)),
                          addSets(series, tr("Total"), chartColor(ChartColor::Total, look.palette))};
    qreal low = 0;
    qreal high = 100;
    // The base belongs on top.
    for (int index = pointCount() - 1; index >= 0; --index) {
        const WaterfallBar &bar = m_bars[size_t(index)];
        const Parts parts = partsOf(bar);
        offset->append(parts.offset);
        for (int set = 0; set < int(sets.size()); ++set) {
            const bool mine = set == setOf(bar, index, pointCount());
            sets[size_t(set)].above->append(mine ? parts.above : 0);
            sets[size_t(set)].below->append(mine ? parts.below : 0);
        }
        low = std::min(low, std::floor(std::min(bar.fromCenti, bar.toCenti()) / 1000.0) * 10);
        high = std::max(high, std::ceil(std::max(bar.fromCenti, bar.toCenti()) / 1000.0) * 10);
    }
    auto *points = new QValueAxis;
    points->setRange(low, high);
    points->setTickType(QValueAxis::TicksDynamic);
    points->setTickAnchor(0);
    points->setTickInterval(high - low > 300 ? 100 : 20);
    points->setLabelFormat(u"%.0f"_s);
    addRows(chart, series, points, look);
    return chart;
}

void WaterfallChart::paintOver(QPainter &painter, const QChart &chart, const ChartLook &look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < pointCount(); ++index) {
        const WaterfallBar &bar = m_bars[size_t(index)];
        const bool total = bar.lines.empty();
        paintRow(painter, chart, index, bar.label, base::formatPoints(bar.deltaCenti, index > 0 && !total), look, total);
    }
    if (m_simulation)
        paintFrame(painter, chart.rect(), Frame, look);
    painter.restore();
}

int WaterfallChart::nextEvent(int point, int step) const
{
    for (int next = point + step; next >= 0 && next < pointCount(); next += step) {
        if (m_bars[size_t(next)].deltaCenti != 0)
            return next;
    }
    return point;
}

} // namespace chengcai::widgets
