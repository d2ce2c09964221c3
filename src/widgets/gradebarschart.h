// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"
#include "widgets/rowchart.h"

#include <optional>

namespace chengcai::widgets {

/// One bar: parties by grade, not rated ones included.
struct GradeBar {
    QString label;
    std::array<qint64, 5> grades{};    ///< by domain::Grade
    std::optional<int> averageCenti;   ///< of the rated ones; none = not shown
    [[nodiscard]] qint64 total() const;
    bool operator==(const GradeBar &) const = default;
};

/// Parties by grade as stacked horizontal bars, one beside the other, each as long as its share: grades in their colours, with the letter in
/// the part. The numbers stand at the right and in the table twin. Keys and twin: ChartFrame; a point is a bar.
class GradeBarsChart : public RowChart
{
    Q_OBJECT
public:
    explicit GradeBarsChart(QWidget *parent = nullptr);

    /// `category` names what the bars are, such as District.
    void setBars(std::vector<GradeBar> bars, const QString &category);
    [[nodiscard]] const std::vector<GradeBar> &bars() const { return m_bars; }

    [[nodiscard]] TwinTable twin() const override;
    [[nodiscard]] int pointCount() const override { return int(m_bars.size()); }
    [[nodiscard]] QString pointText(int point) const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] QString name() const override { return tr("Parties by grade"); }
    [[nodiscard]] QChart *makeChart(const ChartLook &look) const override;
    void paintOver(QPainter &painter, const QChart &chart, const ChartLook &look) const override;
    [[nodiscard]] int nextEvent(int point, int step) const override;

private:
    [[nodiscard]] bool hasAverages() const;
    [[nodiscard]] QString valueText(const GradeBar &bar) const;
    void paintParts(QPainter &painter, const QRectF &row, const QRectF &plot, const GradeBar &bar, const ChartLook &look) const;

    std::vector<GradeBar> m_bars;
    QString m_category;
};

} // namespace chengcai::widgets
