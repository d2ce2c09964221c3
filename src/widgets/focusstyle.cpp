// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focusstyle.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace chengcai::widgets {

namespace {
enum class Outline { Round, Square };

void drawRing(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

/// Fusion draws what can be ticked in a shade that nearly is the background of a dark window: a line of ≥ 3:1 around it.
void drawOutline(Outline shape, QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1));
    painter->setBrush(Qt::NoBrush);
    const QRectF inner = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (shape == Outline::Round)
        painter->drawEllipse(inner);
    else
        painter->drawRoundedRect(inner, 2, 2);
    painter->restore();
}
} // namespace

FocusStyle::FocusStyle() : QProxyStyle(u"fusion"_s) {}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        drawRing(painter, option->rect, option->palette.color(QPalette::Link));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox || (element == PE_PanelLineEdit && option->rect.height() >= 20))
        drawOutline(element == PE_IndicatorRadioButton ? Outline::Round : Outline::Square, painter, option->rect, option->palette.color(QPalette::Mid));
    if (element == PE_PanelLineEdit && option->state.testFlag(State_HasFocus) && option->rect.height() >= 20)
        drawRing(painter, option->rect, option->palette.color(QPalette::Link));
}

void FocusStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion shows focus of buttons by a shade only.
    if (element == CE_PushButton && option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange))
        drawRing(painter, option->rect, option->palette.color(QPalette::Link));
}

int FocusStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    // Lists open by Enter or double click everywhere, not by a single click on some desktops.
    if (hint == SH_ItemView_ActivateItemOnSingleClick)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace chengcai::widgets
