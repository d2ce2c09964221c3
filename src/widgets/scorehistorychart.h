// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluator.h"
#include "widgets/chartframe.h"

namespace chengcai::widgets {

/// A mark on the history: inspection ○, penalty ▼, commendation ▲, listing ■; a rule change is a dashed vertical.
struct HistoryEvent {
    enum class Kind : quint8 { Inspection, Penalty, Commendation, Listing, RuleChange };
    Kind kind = Kind::Penalty;
    QDate date;
    QString text;  ///< one sentence, translated
    qint64 key = 0; ///< given back in eventActivated
    bool operator==(const HistoryEvent &) const = default;
};
[[nodiscard]] QString eventKindLabel(HistoryEvent::Kind kind);

/// Score over time as a step line above the bands of the rule book; unrated stretches are gaps; the strip below shows the grade
/// in force. Axis range is 0 … 100 and never cut. Keys and twin: ChartFrame.
class ScoreHistoryChart : public ChartFrame
{
    Q_OBJECT
public:
    explicit ScoreHistoryChart(QWidget *parent = nullptr);

    /// `points` by date; the last value holds until `until`. `bands` and `gradeByStars` of the rules in force at the end.
    void setHistory(std::vector<domain::HistoryPoint> points, std::vector<HistoryEvent> events, QDate until,
                    std::vector<domain::StarBand> bands, const std::array<domain::Grade, 6> &gradeByStars);
    [[nodiscard]] const std::vector<domain::HistoryPoint> &points() const { return m_points; }

    [[nodiscard]] TwinTable twin() const override;
    [[nodiscard]] int pointCount() const override { return int(m_points.size()); }
    [[nodiscard]] QString pointText(int point) const override;
    [[nodiscard]] QString summary() const override;

signals:
    /// Enter on a point with events: the first of them.
    void eventActivated(qint64 key);

protected:
    [[nodiscard]] QString name() const override { return tr("Score over time"); }
    [[nodiscard]] QChart *makeChart(const ChartLook &look) const override;
    void paintOver(QPainter &painter, const QChart &chart, const ChartLook &look) const override;
    [[nodiscard]] QRectF pointRect(const QChart &chart, int point) const override;
    [[nodiscard]] int pointAt(const QChart &chart, QPointF position) const override;
    [[nodiscard]] int nextEvent(int point, int step) const override;

private:
    [[nodiscard]] QDate endOf(int point) const;
    [[nodiscard]] std::vector<int> eventsOf(int point) const;
    void addBands(QChart *chart, const ChartLook &look) const;
    void addStretches(QChart *chart, const ChartLook &look) const;
    void paintStrip(QPainter &painter, const QChart &chart, const ChartLook &look) const;
    void paintEvents(QPainter &painter, const QChart &chart, const ChartLook &look) const;
    [[nodiscard]] QPointF position(const QChart &chart, QDate date, int centi) const;

    std::vector<domain::HistoryPoint> m_points;
    std::vector<HistoryEvent> m_events; ///< by date
    std::vector<domain::StarBand> m_bands;
    std::array<domain::Grade, 6> m_gradeByStars{};
    QDate m_until;
};

} // namespace chengcai::widgets
