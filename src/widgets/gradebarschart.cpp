// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gradebarschart.h"

#include "base/money.h"
#include "widgets/gradebadge.h"
#include "widgets/theme.h"

#include <QBarSet>
#include <QHorizontalPercentBarSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using chengcai::domain::Grade;

namespace chengcai::widgets {

namespace {

constexpr std::array<Grade, 5> Grades{Grade::A, Grade::B, Grade::C, Grade::D, Grade::U};
constexpr double BarWidth = 0.72;

Qt::BrushStyle patternOf(Grade grade)
{
    return grade == Grade::D ? Qt::BDiagPattern : Qt::SolidPattern;
}

/// The letter stands on the bar's own colour, or, where the bar is hatched, on the paper between the lines.
QColor letterColor(Grade grade, const QPalette &palette)
{
    if (grade == Grade::D)
        return palette.color(QPalette::Text);
    const QColor bar = gradeColor(grade, palette);
    return contrastRatio(bar, Qt::white) >= contrastRatio(bar, Qt::black) ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace

qint64 GradeBar::total() const
{
    return std::accumulate(grades.begin(), grades.end(), qint64(0));
}

GradeBarsChart::GradeBarsChart(QWidget *parent) : RowChart({.names = 120, .numbers = 96, .inset = 2, .gap = 2}, parent)
{
    rebuild();
}

void GradeBarsChart::setBars(std::vector<GradeBar> bars, const QString &category)
{
    m_bars = std::move(bars);
    m_category = category;
    updateGeometry();
    rebuild();
}

QSize GradeBarsChart::sizeHint() const
{
    return {440, pointCount() * RowHeight + 70};
}

bool GradeBarsChart::hasAverages() const
{
    return std::any_of(m_bars.begin(), m_bars.end(), [](const GradeBar &bar) { return bar.averageCenti.has_value(); });
}

TwinTable GradeBarsChart::twin() const
{
    TwinTable table;
    table.headers << m_category;
    for (const Grade grade : Grades)
        table.headers << domain::gradeName(grade) + u' ' + domain::gradeLabel(grade);
    table.headers << tr("Total");
    if (hasAverages())
        table.headers << tr("Average score");
    for (const GradeBar &bar : m_bars) {
        QStringList row{bar.label};
        for (const Grade grade : Grades)
            row << QString::number(bar.grades[size_t(grade)]);
        row << QString::number(bar.total());
        if (hasAverages())
            row << (bar.averageCenti ? base::formatPoints(*bar.averageCenti) : QString());
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString GradeBarsChart::pointText(int point) const
{
    const GradeBar &bar = m_bars[size_t(point)];
    QStringList parts;
    for (const Grade grade : Grades) {
        if (bar.grades[size_t(grade)] != 0)
            parts << domain::gradeName(grade) + u' ' + QLocale().toString(bar.grades[size_t(grade)]);
    }
    if (parts.isEmpty())
        return tr("%1: nobody.").arg(bar.label);
    //: %1 a district, a kind of party or a quarter; %2 the parties by grade; %3 how many in all.
    const QString text = tr("%1: %2, %3 in all.").arg(bar.label, parts.join(u", "_s), QLocale().toString(bar.total()));
    return bar.averageCenti ? text + u' ' + tr("Average score %1.").arg(base::formatPoints(*bar.averageCenti)) : text;
}

QString GradeBarsChart::summary() const
{
    if (m_bars.empty())
        return tr("There is nothing to show.");
    if (hasAverages()) {
        const auto rated = [](const GradeBar &bar) { return bar.averageCenti.has_value(); };
        const auto first = std::find_if(m_bars.begin(), m_bars.end(), rated);
        const auto last = std::find_if(m_bars.rbegin(), m_bars.rend(), rated);
        return tr("Average score: %1 %2, %3 %4.").arg(first->label, base::formatPoints(*first->averageCenti), last->label, base::formatPoints(*last->averageCenti));
    }
    const auto share = [](const GradeBar &bar) { return bar.total() == 0 ? 0 : int(100 * bar.grades[size_t(Grade::A)] / bar.total()); };
    const auto [least, most] = std::minmax_element(m_bars.begin(), m_bars.end(), [&](const GradeBar &a, const GradeBar &b) { return share(a) < share(b); });
    //: %1 and %3 name districts or kinds of party.
    return tr("Share of grade A: least %1 %2 %, most %3 %4 %.").arg(least->label).arg(share(*least)).arg(most->label).arg(share(*most));
}

QChart *GradeBarsChart::makeChart(const ChartLook &look) const
{
    QChart *chart = emptyRows(look);
    if (m_bars.empty())
        return chart;
    auto *series = new QHorizontalPercentBarSeries;
    series->setBarWidth(BarWidth);
    for (const Grade grade : Grades) {
        auto *set = new QBarSet(domain::gradeLabel(grade));
        set->setBrush(QBrush(gradeColor(grade, look.palette), patternOf(grade)));
        set->setPen(QPen(gradeColor(grade, look.palette), 1));
        for (auto bar = m_bars.rbegin(); bar != m_bars.rend(); ++bar)
            set->append(double(bar->grades[size_t(grade)]));
        series->append(set);
    }
    auto *share = new QValueAxis;
    share->setRange(0, 100);
    share->setTickCount(5);
    share->setLabelFormat(u"%.0f %%"_s);
    addRows(chart, series, share, look);
    return chart;
}

QString GradeBarsChart::valueText(const GradeBar &bar) const
{
    if (hasAverages())
        return bar.averageCenti ? tr("avg %1").arg(base::formatPoints(*bar.averageCenti)) : tr("not rated");
    return QLocale().toString(bar.total());
}

void GradeBarsChart::paintParts(QPainter &painter, const QRectF &row, const QRectF &plot, const GradeBar &bar, const ChartLook &look) const
{
    const QFontMetricsF metrics(painter.font());
    qreal left = plot.left();
    for (const Grade grade : Grades) {
        const qreal width = bar.total() == 0 ? 0 : plot.width() * double(bar.grades[size_t(grade)]) / double(bar.total());
        const QString letter = domain::gradeName(grade) + u' ' + QLocale().toString(bar.grades[size_t(grade)]);
        const QString text = metrics.horizontalAdvance(letter) + 6 <= width ? letter : domain::gradeName(grade);
        const QRectF part(left, row.top(), width, row.height());
        if (metrics.horizontalAdvance(text) + 4 <= width) {
            if (patternOf(grade) != Qt::SolidPattern) {
                const qreal textWidth = metrics.horizontalAdvance(text) + 6;
                painter.fillRect(QRectF(part.center().x() - textWidth / 2, part.center().y() - metrics.height() / 2, textWidth, metrics.height()), look.palette.color(QPalette::Base));
            }
            painter.setPen(letterColor(grade, look.palette));
            painter.drawText(part, Qt::AlignCenter, text);
        }
        left += width;
    }
}

void GradeBarsChart::paintOver(QPainter &painter, const QChart &chart, const ChartLook &look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    for (int point = 0; point < pointCount(); ++point) {
        const GradeBar &bar = m_bars[size_t(point)];
        paintParts(painter, pointRect(chart, point), chart.plotArea(), bar, look);
        paintRow(painter, chart, point, bar.label, valueText(bar), look);
    }
    painter.restore();
}

int GradeBarsChart::nextEvent(int point, int step) const
{
    return std::clamp(point + step, 0, std::max(0, pointCount() - 1));
}

} // namespace chengcai::widgets
