// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating.h"
#include "widgets/rowchart.h"

namespace chengcai::widgets {

/// One bar: a line of the rating, or several of one indicator folded, or the total. from + delta = to, in centi-points.
struct WaterfallBar {
    QString label;
    QString text;            ///< the sentence behind it
    int fromCenti = 0;
    int deltaCenti = 0;
    std::vector<int> lines;  ///< indices into the lines given; empty = total
    [[nodiscard]] int toCenti() const { return fromCenti + deltaCenti; }
};
/// Bars in the order of the lines, with the total last. More than 25 lines: facts of one indicator share a bar at the place of
/// the first of them. Always: the deltas of all bars but the last add up to the delta of the last.
[[nodiscard]] std::vector<WaterfallBar> waterfallBars(const std::vector<domain::ScoreLine> &lines, const std::vector<QString> &labels,
                                                      const std::vector<QString> &texts);

/// How a score comes about, bar by bar. Keys and twin: ChartFrame; ↑/↓ move between bars.
class WaterfallChart : public RowChart
{
    Q_OBJECT
public:
    explicit WaterfallChart(QWidget *parent = nullptr);

    /// `labels` (short, on the axis) and `texts` (sentences) have one entry per line; texts may be empty.
    void setLines(std::vector<domain::ScoreLine> lines, std::vector<QString> labels, std::vector<QString> texts = {});
    /// An orange hatched frame with the word SIMULATION, on screen and in every export.
    void setSimulation(bool simulation);
    [[nodiscard]] bool isSimulation() const { return m_simulation; }
    [[nodiscard]] const std::vector<WaterfallBar> &bars() const { return m_bars; }

    [[nodiscard]] TwinTable twin() const override;
    [[nodiscard]] int pointCount() const override { return int(m_bars.size()); }
    [[nodiscard]] QString pointText(int point) const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Enter, click or double click on a bar: its first line; not for the total.
    void lineActivated(int line);
    void lineSelected(int line);

protected:
    [[nodiscard]] QString name() const override { return tr("How the score comes about"); }
    [[nodiscard]] QChart *makeChart(const ChartLook &look) const override;
    void paintOver(QPainter &painter, const QChart &chart, const ChartLook &look) const override;
    [[nodiscard]] int nextEvent(int point, int step) const override;

private:
    std::vector<WaterfallBar> m_bars;
    bool m_simulation = false;
};

} // namespace chengcai::widgets
