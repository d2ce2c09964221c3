// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace chengcai::widgets {

/// Fusion with a focus ring of 2 px in the palette's link colour, which has ≥ 3:1 on every background of the program.
class FocusStyle : public QProxyStyle
{
    Q_OBJECT
public:
    FocusStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const override;
};

} // namespace chengcai::widgets
