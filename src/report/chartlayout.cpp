// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartlayout.h"

#include <algorithm>
#include <numeric>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle Label{FontRole::Body, paper::TablePx};
constexpr TextStyle Strong{FontRole::Hei, paper::TablePx};
constexpr TextStyle Small{FontRole::Body, paper::SmallPx};
constexpr QRgb White = 0xffffffff;
constexpr QRgb GridColour = 0xffc8c8c8;
constexpr QRgb LineColour = 0xff0b5fa5;
constexpr int TitleHeight = paper::lineTop(1);
constexpr int LegendHeight = paper::mm(7);
constexpr int BarPitch = paper::mm(8.5);
constexpr int BarHeight = paper::mm(5.6);
constexpr int Gap = paper::mm(2);
constexpr int PlotHeight = paper::mm(55);

void placeTitle(const QString &title, PageFlow &flow)
{
    const int width = flow.measurer().width(title, Strong);
    flow.text((flow.width() - width) / 2, baselineIn(flow.y(), TitleHeight, Strong.px), title, Strong);
    flow.advance(TitleHeight);
}

/// Diagonals at 45 degrees, cut to the box by arithmetic so that no renderer has to clip.
void hatch(const QRect &box, PageFlow &flow)
{
    const int w = box.width();
    const int h = box.height();
    for (int d = paper::mm(1.2); d < w + h; d += paper::mm(1.2)) {
        flow.line(box.left() + std::max(0, d - h), box.top() + std::min(d, h), box.left() + std::min(d, w),
                  box.top() + std::max(0, d - w), 7, White);
    }
}

QString legendText(const BarChart::Series &series) { return series.mark + u' ' + series.name; }

void placeLegend(const BarChart &chart, PageFlow &flow)
{
    const int square = paper::mm(3.2);
    const auto itemWidth = [&](const BarChart::Series &s) {
        return square + paper::mm(1.2) + flow.measurer().width(legendText(s), Small) + paper::mm(5);
    };
    int total = 0;
    for (const BarChart::Series &series : chart.series)
        total += itemWidth(series);
    int x = std::max(0, (flow.width() - total) / 2);
    for (const BarChart::Series &series : chart.series) {
        const QRect box(x, flow.y() + (LegendHeight - square) / 2, square, square);
        flow.box(box, series.colour);
        if (series.hatched)
            hatch(box, flow);
        flow.text(x + square + paper::mm(1.2), baselineIn(flow.y(), LegendHeight, Small.px), legendText(series), Small);
        x += itemWidth(series);
    }
    flow.advance(LegendHeight);
}

qint64 sumOf(const BarChart::Bar &bar) { return std::accumulate(bar.values.begin(), bar.values.end(), qint64(0)); }

struct BarPlace {
    int left = 0;
    int width = 0;
    qint64 greatest = 1;
};

void placeBar(const BarChart &chart, const BarChart::Bar &bar, const BarPlace &place, PageFlow &flow)
{
    const TextMeasurer &measure = flow.measurer();
    const int baseline = baselineIn(flow.y(), BarPitch, Label.px);
    flow.text(place.left - Gap - measure.width(bar.label, Label), baseline, bar.label, Label);
    const TextStyle inside{FontRole::Hei, paper::SmallPx};
    qint64 before = 0;
    for (size_t i = 0; i < bar.values.size() && i < chart.series.size(); ++i) {
        const int from = place.left + int(before * place.width / place.greatest);
        before += bar.values[i];
        const int to = place.left + int(before * place.width / place.greatest);
        const QRect box(from, flow.y() + (BarPitch - BarHeight) / 2, to - from, BarHeight);
        if (box.width() <= 0)
            continue;
        flow.box(box, chart.series[i].colour);
        if (chart.series[i].hatched)
            hatch(box, flow);
        const QString text = chart.series[i].mark + u' ' + QString::number(bar.values[i]);
        const int width = measure.width(text, inside);
        const int x = from + (box.width() - width) / 2;
        if (width + Gap / 2 > box.width())
            continue;
        if (chart.series[i].hatched)
            flow.box(QRect(x - Gap / 4, box.top() + BarHeight / 6, width + Gap / 2, BarHeight * 2 / 3), chart.series[i].colour);
        flow.text(x, baselineIn(flow.y(), BarPitch, inside.px), text, inside, White);
    }
    const int end = place.left + int(before * place.width / place.greatest);
    flow.text(end + Gap, baseline, QString::number(before), Label);
    flow.advance(BarPitch);
}

struct Plot {
    QRect area;
    QDate from;
    qint64 days = 1;

    [[nodiscard]] int x(QDate day) const { return area.left() + int(from.daysTo(day) * area.width() / days); }
    [[nodiscard]] int y(int centi) const { return area.top() + int(qint64(10000 - centi) * area.height() / 10000); }
};

void placeAxes(const Plot &plot, QDate to, PageFlow &flow)
{
    for (int centi = 0; centi <= 10000; centi += 2000) {
        const QString text = QString::number(centi / 100);
        flow.line(plot.area.left(), plot.y(centi), plot.x(to), plot.y(centi), centi == 0 ? 8 : 4, centi == 0 ? 0xff000000 : GridColour);
        flow.text(plot.area.left() - Gap / 2 - flow.measurer().width(text, Small), plot.y(centi) + Small.px * 36 / 100, text, Small);
    }
    flow.line(plot.area.left(), plot.area.top(), plot.area.left(), plot.y(0));
    for (QDate day(plot.from.year(), 1, 1); day <= to; day = day.addYears(1)) {
        if (day < plot.from)
            continue;
        flow.line(plot.x(day), plot.y(0), plot.x(day), plot.y(0) + paper::mm(1.2));
        const QString text = QString::number(day.year());
        flow.text(plot.x(day) - flow.measurer().width(text, Small) / 2, plot.y(0) + paper::mm(5), text, Small);
    }
}

void placeSteps(const StepChart &chart, const Plot &plot, PageFlow &flow)
{
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const StepChart::Point &point = chart.points[i];
        const QDate until = i + 1 < chart.points.size() ? chart.points[i + 1].date : chart.to;
        if (point.gap)
            continue;
        flow.line(plot.x(point.date), plot.y(point.centi), plot.x(until), plot.y(point.centi), 20, LineColour);
        if (i + 1 < chart.points.size() && !chart.points[i + 1].gap)
            flow.line(plot.x(until), plot.y(point.centi), plot.x(until), plot.y(chart.points[i + 1].centi), 20, LineColour);
    }
}

} // namespace

int chartHeight(const BarChart &chart) { return TitleHeight + LegendHeight + int(chart.bars.size()) * BarPitch + Gap; }
int chartHeight(const StepChart &) { return TitleHeight + PlotHeight + paper::mm(10); }

void placeChart(const BarChart &chart, PageFlow &flow)
{
    placeTitle(chart.title, flow);
    placeLegend(chart, flow);
    BarPlace place;
    int labels = 0;
    for (const BarChart::Bar &bar : chart.bars) {
        labels = std::max(labels, flow.measurer().width(bar.label, Label));
        place.greatest = std::max(place.greatest, sumOf(bar));
    }
    place.left = labels + Gap;
    place.width = flow.width() - place.left - 2 * Gap - flow.measurer().width(QString::number(place.greatest), Label);
    const int top = flow.y();
    for (const BarChart::Bar &bar : chart.bars)
        placeBar(chart, bar, place, flow);
    flow.line(place.left, top, place.left, flow.y());
    flow.advance(Gap);
}

void placeChart(const StepChart &chart, PageFlow &flow)
{
    placeTitle(chart.title, flow);
    const int left = flow.measurer().width(u"100"_s, Small) + Gap;
    Plot plot{QRect(left, flow.y() + Gap, flow.width() - left - Gap, PlotHeight - Gap), chart.from,
              std::max<qint64>(1, chart.from.daysTo(chart.to))};
    placeAxes(plot, chart.to, flow);
    placeSteps(chart, plot, flow);
    flow.advance(PlotHeight + paper::mm(10));
}

} // namespace chengcai::report
