// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/starrating.h"

#include "models/roles.h"
#include "widgets/accessible.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace chengcai::widgets {

namespace {

constexpr int starCount = 5;
constexpr int smallest = 16;
constexpr qreal gapShare = 0.14;
constexpr int margin = 4;

QPainterPath starPath(QPointF centre, qreal radius)
{
    // 0.42 instead of the pentagram's 0.38: fuller points stay legible at 16 px.
    QPainterPath path;
    for (int corner = 0; corner < 10; ++corner) {
        const qreal length = corner % 2 ? radius * 0.42 : radius;
        const qreal angle = -std::numbers::pi / 2 + corner * std::numbers::pi / 5;
        const QPointF point = centre + QPointF(std::cos(angle), std::sin(angle)) * length;
        corner ? path.lineTo(point) : path.moveTo(point);
    }
    path.closeSubpath();
    return path;
}

void paintStar(QPainter &painter, const QRectF &cell, int halves, const QColor &fill, const QColor &outline)
{
    const qreal side = cell.height();
    const QPainterPath path = starPath(cell.center() + QPointF(0, side * 0.04), side * 0.47);
    if (halves > 0) {
        painter.save();
        if (halves == 1)
            painter.setClipRect(QRectF(cell.left(), cell.top(), cell.width() / 2, cell.height()), Qt::IntersectClip);
        painter.fillPath(path, fill);
        painter.restore();
    }
    painter.strokePath(path, QPen(outline, std::max(1.0, side / 18), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintDash(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const qreal width = std::min(rect.height() * 0.8, rect.width());
    painter.setPen(QPen(color, std::max(1.5, rect.height() / 9), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(rect.left() + 2, rect.center().y()), QPointF(rect.left() + width, rect.center().y()));
}

} // namespace

QString starsText(int halfStars)
{
    if (halfStars < 0)
        return StarRating::tr("not rated");
    if (halfStars == 2)
        return StarRating::tr("1 star of 5");
    const QString number = halfStars % 2 ? u"%1.5"_s.arg(halfStars / 2) : QString::number(halfStars / 2);
    return StarRating::tr("%1 stars of 5").arg(number);
}

QSizeF starsSize(qreal height)
{
    return {height * (starCount + (starCount - 1) * gapShare), height};
}

void paintStars(QPainter &painter, const QRectF &rect, int halfStars, const QColor &fill, const QColor &outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(rect.height(), rect.width() / starsSize(1).width());
    const QRectF line(rect.left(), rect.center().y() - side / 2, rect.width(), side);
    if (halfStars < 0)
        paintDash(painter, line, outline);
    for (int star = 0; halfStars >= 0 && star < starCount; ++star) {
        const QRectF cell(line.left() + star * side * (1 + gapShare), line.top(), side, side);
        paintStar(painter, cell, std::clamp(halfStars - 2 * star, 0, 2), fill, outline);
    }
    painter.restore();
}

void paintStars(QPainter &painter, const QRectF &rect, int halfStars, const QPalette &palette)
{
    const QColor outline = halfStars < 0 ? gradeColor(domain::Grade::U, palette) : starOutline(palette);
    paintStars(painter, rect, halfStars, starColor(palette), outline);
}

StarRating::StarRating(QWidget *parent) : QWidget(parent)
{
    installAccessibleFactory();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(starsText(m_halfStars));
}

void StarRating::setHalfStars(int value)
{
    value = std::clamp(value, NotRated, Most);
    if (value == m_halfStars)
        return;
    m_halfStars = value;
    setToolTip(starsText(value));
    update();
    QAccessibleValueChangeEvent event(this, value / 2.0);
    QAccessible::updateAccessibility(&event);
    emit halfStarsChanged(value);
}

void StarRating::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
    update();
}

void StarRating::setStarSize(int pixels)
{
    m_starSize = std::max(smallest, pixels);
    updateGeometry();
    update();
}

QSize StarRating::sizeHint() const
{
    const QSizeF stars = starsSize(m_starSize);
    const int height = int(std::ceil(stars.height())) + 2 * margin;
    return {int(std::ceil(stars.width())) + 2 * margin, std::max(height, m_readOnly ? 0 : 24)};
}

QRectF StarRating::starsRect() const
{
    return {qreal(margin), (height() - m_starSize) / 2.0, starsSize(m_starSize).width(), qreal(m_starSize)};
}

void StarRating::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStars(painter, starsRect(), m_halfStars, palette());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void StarRating::keyPressEvent(QKeyEvent *event)
{
    if (m_readOnly)
        return QWidget::keyPressEvent(event);
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Down)
        setHalfStars(std::max(0, m_halfStars - 1));
    else if (key == Qt::Key_Right || key == Qt::Key_Up)
        setHalfStars(std::max(0, m_halfStars) + 1);
    else if (key == Qt::Key_Home)
        setHalfStars(0);
    else if (key == Qt::Key_End)
        setHalfStars(Most);
    else if (key == Qt::Key_0)
        setHalfStars(NotRated);
    else if (key >= Qt::Key_1 && key <= Qt::Key_5)
        setHalfStars(2 * (key - Qt::Key_0));
    else
        QWidget::keyPressEvent(event);
}

void StarRating::setFromMouse(qreal x)
{
    const qreal pitch = m_starSize * (1 + gapShare);
    setHalfStars(std::clamp(int(std::ceil((x - margin) / pitch * 2)), 0, Most));
}

void StarRating::mousePressEvent(QMouseEvent *event)
{
    if (m_readOnly)
        return QWidget::mousePressEvent(event);
    setFromMouse(event->position().x());
}

void StarRating::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_readOnly && event->buttons().testFlag(Qt::LeftButton))
        setFromMouse(event->position().x());
}

void StarRating::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setToolTip(starsText(m_halfStars));
    QWidget::changeEvent(event);
}

namespace {
qreal delegateStar(const QStyleOptionViewItem &option)
{
    return std::max<qreal>(smallest, option.fontMetrics.height() - 2);
}
} // namespace

void StarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = std::exchange(option.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const QVariant value = index.data(models::StarsRole);
    if (!value.isValid())
        return;
    const qreal side = delegateStar(option);
    const QRectF stars(QPointF(option.rect.left() + margin, option.rect.center().y() - side / 2 + 0.5), starsSize(side));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor onSelection = option.palette.color(QPalette::HighlightedText);
    if (selected)
        paintStars(*painter, stars, value.toInt(), onSelection, onSelection);
    else
        paintStars(*painter, stars, value.toInt(), option.palette);
    const QRect rest = option.rect.adjusted(int(stars.width()) + 3 * margin, 0, -margin, 0);
    style->drawItemText(painter, rest, Qt::AlignVCenter | Qt::AlignLeft, option.palette, true,
                        option.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()),
                        selected ? QPalette::HighlightedText : QPalette::Text);
}

QSize StarDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QSizeF stars = starsSize(delegateStar(option));
    const int text = option.text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(option.text) + 2 * margin;
    return {int(std::ceil(stars.width())) + 2 * margin + text, int(std::ceil(stars.height())) + margin};
}

} // namespace chengcai::widgets
