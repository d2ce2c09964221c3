// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowchart.h"

#include <QBarCategoryAxis>
#include <QPainter>
#include <QValueAxis>

namespace chengcai::widgets {

RowChart::RowChart(const Columns &columns, QWidget *parent) : ChartFrame(parent), m_columns(columns) {}

QChart *RowChart::emptyRows(const ChartLook &look) const
{
    return emptyChart(look, QMargins(m_columns.names, Frame, m_columns.numbers, Frame));
}

void RowChart::addRows(QChart *chart, QAbstractSeries *series, QValueAxis *values, const ChartLook &look) const
{
    chart->addSeries(series);
    auto *rows = new QBarCategoryAxis;
    for (int point = pointCount() - 1; point >= 0; --point)
        rows->append(QString::number(point));
    rows->setLabelsVisible(false);
    rows->setGridLineVisible(false);
    chart->addAxis(rows, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{rows, values}) {
        series->attachAxis(axis);
        styleAxis(axis, look);
    }
}

void RowChart::paintRow(QPainter &painter, const QChart &chart, int point, const QString &name, const QString &number, const ChartLook &look, bool bold) const
{
    QFont font = look.font;
    font.setBold(bold);
    painter.setFont(font);
    painter.setPen(look.palette.color(QPalette::Text));
    const QRectF plot = chart.plotArea();
    const QRectF row = pointRect(chart, point);
    const QRectF left(row.left() + m_columns.inset, row.top(), plot.left() - row.left() - m_columns.inset - 8, row.height());
    // Measured in the plain font; bold letters need a little more.
    const QString text = QFontMetricsF(look.font).elidedText(name, Qt::ElideRight, left.width() - (bold ? 8 : 0));
    painter.drawText(left, Qt::AlignVCenter | Qt::AlignRight, text);
    painter.drawText(QRectF(plot.right() + 4, row.top(), row.right() - plot.right() - 8, row.height()), Qt::AlignVCenter | Qt::AlignRight, number);
}

QRectF RowChart::pointRect(const QChart &chart, int point) const
{
    const QRectF plot = chart.plotArea();
    const qreal height = plot.height() / pointCount();
    return {Frame, plot.top() + point * height + m_columns.gap, chart.rect().width() - 2 * Frame, height - 2 * m_columns.gap};
}

int RowChart::pointAt(const QChart &chart, QPointF at) const
{
    const QRectF plot = chart.plotArea();
    if (pointCount() == 0 || at.y() < plot.top() || at.y() >= plot.bottom())
        return -1;
    return int((at.y() - plot.top()) / plot.height() * pointCount());
}

} // namespace chengcai::widgets
