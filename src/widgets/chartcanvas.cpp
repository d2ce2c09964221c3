// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartcanvas.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace chengcai::widgets {

ChartCanvas::ChartCanvas(ChartFrame *frame) : QChartView(frame), m_frame(frame)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    m_frame->paintOver(*painter, *chart(), m_frame->screenLook());
    const QColor color = chartColor(ChartColor::Cursor, m_frame->palette());
    painter->setPen(QPen(color, 2));
    painter->setBrush(Qt::NoBrush);
    if (m_frame->current() >= 0)
        painter->drawRoundedRect(m_frame->pointRect(*chart(), m_frame->current()).adjusted(-3, -3, 3, 3), 3, 3);
    if (hasFocus())
        painter->drawRoundedRect(sceneRect().adjusted(1, 1, -1, -1), 3, 3);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!m_frame->handleKey(event->key(), event->modifiers()))
        QWidget::keyPressEvent(event);
}

int ChartCanvas::pointUnder(QPoint position) const
{
    return m_frame->pointAt(*chart(), mapToScene(position));
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int point = pointUnder(event->pos());
    if (point < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), m_frame->pointText(point), this);
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (const int point = pointUnder(event->pos()); point >= 0)
        m_frame->setCurrent(point);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (pointUnder(event->pos()) >= 0)
        m_frame->activate();
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace chengcai::widgets
