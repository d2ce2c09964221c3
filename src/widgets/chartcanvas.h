// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chartframe.h"

namespace chengcai::widgets {

/// The view of a ChartFrame: what the series cannot draw, the cursor, hover, keys.
class ChartCanvas : public QChartView
{
    Q_OBJECT
public:
    explicit ChartCanvas(ChartFrame *frame);
    [[nodiscard]] const ChartFrame &frame() const { return *m_frame; }

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int pointUnder(QPoint position) const;
    ChartFrame *m_frame;
};

} // namespace chengcai::widgets
