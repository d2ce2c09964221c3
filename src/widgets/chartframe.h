// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QChartView>
#include <QFont>
#include <QPalette>
#include <QWidget>

class QIODevice;
class QLabel;
class QStackedWidget;
class QTableWidget;

namespace chengcai::widgets {

class ChartCanvas;

/// One row of the text twin of a chart; also the CSV's row.
struct TwinTable {
    QStringList headers;
    std::vector<QStringList> rows;
    bool operator==(const TwinTable &) const = default;
};
/// RFC 4180 with CRLF, UTF-8 with BOM.
[[nodiscard]] QByteArray twinCsv(const TwinTable &twin);

/// How a chart is to look: on the screen the widget's palette and font, in exports always light.
struct ChartLook {
    QPalette palette;
    QFont font;
};

/// What the two charts have in common: picture and table twin (F4), the line that speaks the focused point, a keyboard cursor,
/// accessible text, export. A subclass fills the QChart and answers about its points.
class ChartFrame : public QWidget
{
    Q_OBJECT
public:
    explicit ChartFrame(QWidget *parent = nullptr);

    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool table);
    /// Focused point, −1 = none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int point);

    [[nodiscard]] virtual TwinTable twin() const = 0;
    [[nodiscard]] virtual int pointCount() const = 0;
    /// One sentence about a point: tooltip, cursor line, accessible value.
    [[nodiscard]] virtual QString pointText(int point) const = 0;
    /// Range and latest value.
    [[nodiscard]] virtual QString summary() const = 0;

    /// Always in the light palette; `scale` 2 gives twice the pixels of the same picture.
    [[nodiscard]] QImage toImage(QSize size, qreal scale) const;
    /// By the file's ending: png (2×), svg (text stays text), pdf, csv. Codes "EXP-401" (cannot write), "EXP-402" (unknown ending).
    [[nodiscard]] base::Result<void> exportTo(const QString &file, QSize size = {900, 420}) const;

    [[nodiscard]] QChartView *view() const;

signals:
    /// Enter or double click on the focused point.
    void pointActivated(int point);
    void currentChanged(int point);
    void tableShown(bool table);

protected:
    /// A new chart; called for the screen and for every export.
    [[nodiscard]] virtual QChart *makeChart(const ChartLook &look) const = 0;
    /// Paints over the chart what series cannot: strips, markers, frames. `chart` has been laid out.
    virtual void paintOver(QPainter &painter, const QChart &chart, const ChartLook &look) const = 0;
    /// Where the point is in the chart's coordinates.
    [[nodiscard]] virtual QRectF pointRect(const QChart &chart, int point) const = 0;
    /// The point at a position, −1 = none.
    [[nodiscard]] virtual int pointAt(const QChart &chart, QPointF position) const = 0;
    /// Next point with an event in that direction; the same point if none.
    [[nodiscard]] virtual int nextEvent(int point, int step) const = 0;

    /// Without series and legend, in the colours of the look; what paintOver() paints beside the plot needs the margins.
    [[nodiscard]] static QChart *emptyChart(const ChartLook &look, const QMargins &margins);
    static void styleAxis(QAbstractAxis *axis, const ChartLook &look);

    /// Accessible name and title of exports, translated now.
    [[nodiscard]] virtual QString name() const = 0;
    /// Call after every change of data; the focused point is forgotten.
    void rebuild();
    void changeEvent(QEvent *event) override;

private:
    friend class ChartCanvas;
    [[nodiscard]] ChartLook screenLook() const;
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void activate();
    void fillTable();
    void showCursorLine();
    void retranslate();
    void paintChart(QPainter &painter, QSize size, const ChartLook &look) const;
    [[nodiscard]] bool writeSvg(QIODevice &device, QSize size) const;
    [[nodiscard]] bool writePdf(QIODevice &device, QSize size) const;

    QStackedWidget *m_stack = nullptr;
    ChartCanvas *m_view = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_cursorLine = nullptr;
    int m_current = -1;
};

} // namespace chengcai::widgets
