// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scorehistorychart.h"

#include "base/dates.h"
#include "base/money.h"
#include "widgets/gradebadge.h"
#include "widgets/starrating.h"
#include "widgets/theme.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;
using chengcai::domain::Grade;

namespace chengcai::widgets {

namespace {

constexpr int fullCenti = 10000;
constexpr int stripHeight = 20;
constexpr int stripGap = 8;
constexpr qreal markerSide = 10;
constexpr qreal clusterDistance = 13;
constexpr qreal bandTint = 0.12;

qreal instant(QDate date)
{
    return qreal(date.startOfDay().toMSecsSinceEpoch());
}

QString starsAndGrade(int stars, Grade grade)
{
    if (stars == 0)
        return domain::gradeLabel(grade);
    return u"%1★ %2"_s.arg(stars).arg(domain::gradeName(grade));
}

QPainterPath markerPath(HistoryEvent::Kind kind, const QRectF &square)
{
    QPainterPath path;
    if (kind == HistoryEvent::Kind::Inspection)
        path.addEllipse(square);
    else if (kind == HistoryEvent::Kind::Listing)
        path.addRect(square.adjusted(1, 1, -1, -1));
    else if (kind == HistoryEvent::Kind::Commendation)
        path.addPolygon(QPolygonF{QPointF(square.center().x(), square.top()), square.bottomRight(), square.bottomLeft()});
    else
        path.addPolygon(QPolygonF{square.topLeft(), square.topRight(), QPointF(square.center().x(), square.bottom())});
    path.closeSubpath();
    return path;
}

QColor markerColor(HistoryEvent::Kind kind, const QPalette &palette)
{
    if (kind == HistoryEvent::Kind::Penalty)
        return chartColor(ChartColor::Negative, palette);
    return chartColor(kind == HistoryEvent::Kind::Commendation ? ChartColor::Positive : ChartColor::Line, palette);
}

void paintMarker(QPainter &painter, HistoryEvent::Kind kind, QPointF centre, int count, const ChartLook &look)
{
    const QRectF square(centre - QPointF(markerSide / 2, markerSide / 2), QSizeF(markerSide, markerSide));
    const QColor color = markerColor(kind, look.palette);
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(kind == HistoryEvent::Kind::Inspection ? look.palette.color(QPalette::Base) : color);
    painter.drawPath(markerPath(kind, square));
    if (count < 2)
        return;
    painter.setPen(chartColor(ChartColor::Label, look.palette));
    painter.drawText(QRectF(square.right() + 2, square.top() - 4, 30, markerSide + 8), Qt::AlignVCenter, QString::number(count));
}

} // namespace

QString eventKindLabel(HistoryEvent::Kind kind)
{
    switch (kind) {
    case HistoryEvent::Kind::Inspection:
        return ScoreHistoryChart::tr("Inspection");
    case HistoryEvent::Kind::Penalty:
        return ScoreHistoryChart::tr("Penalty");
    case HistoryEvent::Kind::Commendation:
        return ScoreHistoryChart::tr("Commendation");
    case HistoryEvent::Kind::Listing:
        return ScoreHistoryChart::tr("Listing");
    case HistoryEvent::Kind::RuleChange:
        break;
    }
    return ScoreHistoryChart::tr("Change of rules");
}

ScoreHistoryChart::ScoreHistoryChart(QWidget *parent) : ChartFrame(parent)
{
    connect(this, &ChartFrame::pointActivated, this, [this](int point) {
        if (const auto events = eventsOf(point); !events.empty())
            emit eventActivated(m_events[size_t(events.front())].key);
    });
    rebuild();
}

void ScoreHistoryChart::setHistory(std::vector<domain::HistoryPoint> points, std::vector<HistoryEvent> events, QDate until,
                                   std::vector<domain::StarBand> bands, const std::array<Grade, 6> &gradeByStars)
{
    m_points = std::move(points);
    m_events = std::move(events);
    std::stable_sort(m_events.begin(), m_events.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    m_until = m_points.empty() ? until : std::max(until, m_points.back().date.addDays(1));
    m_bands = std::move(bands);
    m_gradeByStars = gradeByStars;
    rebuild();
}

QDate ScoreHistoryChart::endOf(int point) const
{
    return point + 1 < pointCount() ? m_points[size_t(point) + 1].date : m_until;
}

std::vector<int> ScoreHistoryChart::eventsOf(int point) const
{
    std::vector<int> found;
    for (int event = 0; event < int(m_events.size()); ++event) {
        const QDate date = m_events[size_t(event)].date;
        if (date >= m_points[size_t(point)].date && date < endOf(point))
            found.push_back(event);
    }
    return found;
}

TwinTable ScoreHistoryChart::twin() const
{
    TwinTable table{{tr("Date"), tr("Score"), tr("Stars"), tr("Grade"), tr("Events")}, {}};
    for (int index = 0; index < pointCount(); ++index) {
        const auto &point = m_points[size_t(index)];
        QStringList events;
        for (const int event : eventsOf(index))
            events << m_events[size_t(event)].date.toString(Qt::ISODate) + u' ' + m_events[size_t(event)].text;
        const bool rated = point.stars > 0;
        table.rows.push_back({point.date.toString(Qt::ISODate), rated ? base::formatPoints(point.scoreCenti) : QString(),
                              rated ? QString::number(point.stars) : QString(), domain::gradeName(point.grade), events.join(u"; "_s)});
    }
    return table;
}

QString ScoreHistoryChart::pointText(int index) const
{
    const auto &point = m_points[size_t(index)];
    QString text = point.stars == 0
        ? tr("From %1: not rated.").arg(base::dayText(point.date))
        : tr("From %1: score %2, %3, grade %4.")
              .arg(base::dayText(point.date), base::formatPoints(point.scoreCenti), starsText(2 * point.stars), domain::gradeName(point.grade));
    for (const int event : eventsOf(index))
        text += u' ' + base::dayText(m_events[size_t(event)].date) + u' ' + eventKindLabel(m_events[size_t(event)].kind) + u": "_s + m_events[size_t(event)].text;
    return text;
}

QString ScoreHistoryChart::summary() const
{
    if (m_points.empty())
        return tr("There is no history in this period.");
    const auto &last = m_points.back();
    const QString now = last.stars == 0 ? tr("not rated") : tr("score %1, grade %2").arg(base::formatPoints(last.scoreCenti), domain::gradeName(last.grade));
    return tr("%1 to %2. At the end: %3.").arg(base::dayText(m_points.front().date), base::dayText(m_until), now);
}

void ScoreHistoryChart::addBands(QChart *chart, const ChartLook &look) const
{
    int top = fullCenti;
    for (const auto &band : m_bands) {
        // The highest band may be the single value 100.00: a hair of height, so that it is seen at all.
        const int upper = std::max(top, band.minCenti + (band.minCenti == fullCenti ? 0 : 1));
        auto *high = new QLineSeries;
        auto *low = new QLineSeries;
        high->replace({{instant(m_points.front().date), upper / 100.0}, {instant(m_until), upper / 100.0}});
        low->replace({{instant(m_points.front().date), band.minCenti / 100.0}, {instant(m_until), band.minCenti / 100.0}});
        auto *area = new QAreaSeries(high, low);
        high->setParent(area);
        low->setParent(area);
        QColor tint = gradeColor(m_gradeByStars[size_t(std::clamp(band.stars, 0, 5))], look.palette);
        tint.setAlphaF(float(bandTint));
        area->setBrush(tint);
        area->setPen(Qt::NoPen);
        chart->addSeries(area);
        top = band.minCenti;
    }
}

void ScoreHistoryChart::addStretches(QChart *chart, const ChartLook &look) const
{
    QList<QPointF> steps;
    const auto flush = [&] {
        if (steps.isEmpty())
            return;
        auto *line = new QLineSeries;
        line->setPen(QPen(chartColor(ChartColor::Line, look.palette), 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        line->replace(steps);
        chart->addSeries(line);
        steps.clear();
    };
    for (int index = 0; index < pointCount(); ++index) {
        const auto &point = m_points[size_t(index)];
        if (point.stars == 0) {
            flush();
            continue;
        }
        steps << QPointF(instant(point.date), point.scoreCenti / 100.0) << QPointF(instant(endOf(index)), point.scoreCenti / 100.0);
    }
    flush();
}

QChart *ScoreHistoryChart::makeChart(const ChartLook &look) const
{
    QChart *chart = emptyChart(look, QMargins(10, 14, 10, stripHeight + 2 * stripGap));
    if (m_points.empty())
        return chart;
    addBands(chart, look);
    addStretches(chart, look);
    auto *time = new QDateTimeAxis;
    time->setFormat(u"yyyy-MM-dd"_s);
    time->setRange(m_points.front().date.startOfDay(), m_until.startOfDay());
    time->setTickCount(5);
    time->setGridLineVisible(false);
    auto *score = new QValueAxis;
    score->setRange(0, fullCenti / 100.0);
    score->setTickCount(6);
    score->setLabelFormat(u"%d"_s);
    auto *bands = new QCategoryAxis;
    bands->setRange(0, fullCenti / 100.0);
    bands->setLabelsPosition(QCategoryAxis::AxisLabelsPositionCenter);
    bands->setGridLineVisible(false);
    int top = fullCenti;
    std::vector<std::pair<QString, int>> ends;
    for (const auto &band : m_bands) {
        if (band.minCenti < fullCenti)
            ends.emplace_back(starsAndGrade(band.stars, m_gradeByStars[size_t(std::clamp(band.stars, 0, 5))]), top);
        top = band.minCenti;
    }
    std::reverse(ends.begin(), ends.end());
    for (const auto &[label, end] : ends)
        bands->append(label, end / 100.0);
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(score, Qt::AlignLeft);
    chart->addAxis(bands, Qt::AlignRight);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{time, score, bands})
        styleAxis(axis, look);
    for (QAbstractSeries *series : chart->series()) {
        series->attachAxis(time);
        series->attachAxis(score);
    }
    return chart;
}

QPointF ScoreHistoryChart::position(const QChart &chart, QDate date, int centi) const
{
    const QRectF plot = chart.plotArea();
    const qreal from = instant(m_points.front().date);
    const qreal share = (instant(date) - from) / (instant(m_until) - from);
    return {plot.left() + share * plot.width(), plot.bottom() - plot.height() * centi / fullCenti};
}

void ScoreHistoryChart::paintStrip(QPainter &painter, const QChart &chart, const ChartLook &look) const
{
    const qreal top = chart.rect().bottom() - stripHeight - stripGap;
    for (int index = 0; index < pointCount();) {
        const Grade grade = m_points[size_t(index)].grade;
        int next = index + 1;
        while (next < pointCount() && m_points[size_t(next)].grade == grade)
            ++next;
        const qreal left = position(chart, m_points[size_t(index)].date, 0).x();
        const QRectF cell(left, top, position(chart, endOf(next - 1), 0).x() - left, stripHeight);
        const QColor color = gradeColor(grade, look.palette);
        painter.setPen(QPen(look.palette.color(QPalette::Base), 1));
        painter.setBrush(color);
        painter.drawRect(cell);
        const QColor on = look.palette.color(QPalette::Base);
        if (cell.width() > 34)
            paintGradeShape(painter, QRectF(cell.center().x() - 14, cell.center().y() - 5, 10, 10), grade, on);
        painter.setPen(on);
        if (cell.width() > 14)
            painter.drawText(cell.width() > 34 ? cell.adjusted(14, 0, 0, 0) : cell, Qt::AlignCenter, domain::gradeName(grade));
        index = next;
    }
    painter.setPen(chartColor(ChartColor::Label, look.palette));
    const QRectF plot = chart.plotArea();
    painter.drawText(QRectF(0, top, plot.left() - 6, stripHeight), Qt::AlignVCenter | Qt::AlignRight, tr("Grade"));
}

void ScoreHistoryChart::paintEvents(QPainter &painter, const QChart &chart, const ChartLook &look) const
{
    const QRectF plot = chart.plotArea();
    const auto visible = [&](const HistoryEvent &event) { return event.date >= m_points.front().date && event.date <= m_until; };
    for (size_t index = 0; index < m_events.size();) {
        const HistoryEvent &first = m_events[index];
        if (!visible(first)) {
            ++index;
            continue;
        }
        const qreal x = position(chart, first.date, 0).x();
        if (first.kind == HistoryEvent::Kind::RuleChange) {
            painter.setPen(QPen(chartColor(ChartColor::Label, look.palette), 1.2, Qt::DashLine));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            ++index;
            continue;
        }
        size_t next = index + 1;
        while (next < m_events.size() && m_events[next].kind != HistoryEvent::Kind::RuleChange && visible(m_events[next]) &&
               position(chart, m_events[next].date, 0).x() - x < clusterDistance)
            ++next;
        paintMarker(painter, first.kind, {x, plot.bottom() - markerSide}, int(next - index), look);
        index = next;
    }
}

void ScoreHistoryChart::paintOver(QPainter &painter, const QChart &chart, const ChartLook &look) const
{
    if (m_points.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    paintEvents(painter, chart, look);
    paintStrip(painter, chart, look);
    painter.restore();
}

QRectF ScoreHistoryChart::pointRect(const QChart &chart, int point) const
{
    const QPointF centre = position(chart, m_points[size_t(point)].date, m_points[size_t(point)].scoreCenti);
    return {centre - QPointF(4, 4), QSizeF(8, 8)};
}

int ScoreHistoryChart::pointAt(const QChart &chart, QPointF at) const
{
    if (m_points.empty() || at.x() < chart.plotArea().left() || at.x() > chart.plotArea().right())
        return -1;
    const auto after = std::find_if(m_points.begin(), m_points.end(),
                                    [&](const auto &point) { return position(chart, point.date, 0).x() > at.x(); });
    return int(after - m_points.begin()) - 1;
}

int ScoreHistoryChart::nextEvent(int point, int step) const
{
    for (int next = point + step; next >= 0 && next < pointCount(); next += step) {
        if (!eventsOf(next).empty())
            return next;
    }
    return point;
}

} // namespace chengcai::widgets
