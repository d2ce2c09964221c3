// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gradebadge.h"

#include "models/roles.h"
#include "widgets/accessible.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using chengcai::domain::Grade;

namespace chengcai::widgets {

namespace {

constexpr int padding = 7;
constexpr int gap = 5;
constexpr std::array listKinds{domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External};

qreal shapeSide(const QFontMetricsF &metrics)
{
    return metrics.height() * 0.62;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

void paintHatchedSquare(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.setPen(QPen(color, 1.2));
    painter.drawRect(square);
    painter.setClipRect(square, Qt::IntersectClip);
    const qreal step = square.width() / 3;
    for (int line = -3; line < 3; ++line) {
        const qreal x = step * (line + 0.5);
        painter.drawLine(square.bottomLeft() + QPointF(x, 0), square.topLeft() + QPointF(x + square.width(), 0));
    }
}

QPolygonF shapeOf(Grade grade, const QRectF &square)
{
    const QPointF centre = square.center();
    if (grade == Grade::B)
        return {QPointF(centre.x(), square.top()), QPointF(square.right(), centre.y()), QPointF(centre.x(), square.bottom()),
                QPointF(square.left(), centre.y())};
    return {QPointF(centre.x(), square.top()), square.bottomRight(), square.bottomLeft()};
}

QString badgeText(Grade grade, bool withLabel)
{
    if (grade == Grade::U)
        return domain::gradeLabel(grade);
    return withLabel ? domain::gradeName(grade) + u' ' + domain::gradeLabel(grade) : domain::gradeName(grade);
}

void paintSeal(QPainter &painter, const QRectF &rect, const QString &text)
{
    const QColor red(0xFFB3131B);
    painter.setPen(QPen(red, 1.6));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
    painter.setPen(red);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void paintBlackLabel(QPainter &painter, const QRectF &rect, const QString &text, const QPalette &palette)
{
    // On dark backgrounds the near-black label needs an edge to be seen at all.
    painter.setPen(isDark(palette) ? QPen(QColor(0xFFB6BCC7), 1) : QPen(Qt::NoPen));
    painter.setBrush(QColor(0xFF3A3A3A));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const qreal side = rect.height() * 0.32;
    const QRectF cross(rect.left() + padding, rect.center().y() - side / 2, side, side);
    painter.setPen(QPen(Qt::white, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
    painter.drawText(QRectF(cross.right() + gap, rect.top(), rect.right() - cross.right() - gap, rect.height()), Qt::AlignVCenter, text);
}

void paintOutlined(QPainter &painter, const QRectF &rect, const QString &text, const QPalette &palette)
{
    const QColor color = palette.color(QPalette::Text);
    painter.setPen(QPen(color, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter, text);
}

QSize labelsSize(int lists, const QFontMetrics &metrics)
{
    int width = 0;
    for (const auto kind : listKinds) {
        if (lists & (1 << int(kind)))
            width += listLabelSize(kind, metrics).width() + (width ? gap : 0);
    }
    return {width, listLabelSize(domain::ListKind::Red, metrics).height()};
}

void paintLabels(QPainter &painter, const QRectF &rect, int lists, const QPalette &palette)
{
    const QFontMetrics metrics(painter.font());
    qreal x = rect.left();
    for (const auto kind : listKinds) {
        if (!(lists & (1 << int(kind))))
            continue;
        const QSize size = listLabelSize(kind, metrics);
        paintListLabel(painter, QRectF(x, rect.center().y() - size.height() / 2.0, size.width(), size.height()), kind, palette);
        x += size.width() + gap;
    }
}

QString listsText(int lists)
{
    QStringList names;
    for (const auto kind : listKinds) {
        if (lists & (1 << int(kind)))
            names << domain::listKindLabel(kind);
    }
    return names.isEmpty() ? ListLabels::tr("on no list") : names.join(u", "_s);
}

/// The row's background; what the delegate paints itself is not drawn.
void drawBackground(QPainter *painter, QStyleOptionViewItem &option)
{
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

} // namespace

void paintGradeShape(QPainter &painter, const QRectF &square, Grade grade, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (grade == Grade::A)
        painter.drawEllipse(square);
    else if (grade == Grade::B || grade == Grade::C)
        painter.drawPolygon(shapeOf(grade, square));
    else if (grade == Grade::U)
        painter.drawRect(QRectF(square.left(), square.center().y() - 1, square.width(), 2));
    else {
        painter.setBrush(Qt::NoBrush);
        paintHatchedSquare(painter, square.adjusted(0.5, 0.5, -0.5, -0.5), color);
    }
    painter.restore();
}

void paintGrade(QPainter &painter, const QRectF &rect, Grade grade, const QColor &color, bool withLabel)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(boldOf(painter.font()));
    painter.setPen(QPen(color, 1));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2);
    const qreal side = shapeSide(QFontMetricsF(painter.font()));
    const QRectF square(rect.left() + padding, rect.center().y() - side / 2, side, side);
    paintGradeShape(painter, square, grade, color);
    painter.setPen(color);
    painter.drawText(QRectF(square.right() + gap, rect.top(), rect.right() - square.right() - gap, rect.height()), Qt::AlignVCenter,
                     badgeText(grade, withLabel));
    painter.restore();
}

void paintGrade(QPainter &painter, const QRectF &rect, Grade grade, const QPalette &palette, bool withLabel)
{
    paintGrade(painter, rect, grade, gradeColor(grade, palette), withLabel);
}

QSize gradeSize(Grade grade, const QFontMetrics &metrics, bool withLabel)
{
    // Bold text is at most an eighth wider than regular.
    const int text = metrics.horizontalAdvance(badgeText(grade, withLabel)) * 9 / 8;
    return {int(shapeSide(QFontMetricsF(metrics))) + text + 2 * padding + gap + 1, metrics.height() + 4};
}

void paintListLabel(QPainter &painter, const QRectF &rect, domain::ListKind kind, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(boldOf(painter.font()));
    const QString text = domain::listKindLabel(kind);
    if (kind == domain::ListKind::Red)
        paintSeal(painter, rect, text);
    else if (kind == domain::ListKind::Black)
        paintBlackLabel(painter, rect, text, palette);
    else
        paintOutlined(painter, rect, text, palette);
    painter.restore();
}

QSize listLabelSize(domain::ListKind kind, const QFontMetrics &metrics)
{
    const int cross = kind == domain::ListKind::Black ? metrics.height() / 3 + gap : 0;
    return {metrics.horizontalAdvance(domain::listKindLabel(kind)) * 9 / 8 + 2 * padding + cross, metrics.height() + 4};
}

GradeBadge::GradeBadge(QWidget *parent) : QWidget(parent)
{
    installAccessibleFactory();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void GradeBadge::setGrade(Grade grade)
{
    m_grade = grade;
    describe();
    updateGeometry();
    update();
}

void GradeBadge::describe()
{
    setAccessibleName(m_grade == Grade::U ? domain::gradeLabel(m_grade) : tr("Grade %1").arg(badgeText(m_grade, true)));
    setToolTip(accessibleName());
}

QSize GradeBadge::sizeHint() const
{
    return gradeSize(m_grade, fontMetrics());
}

void GradeBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGrade(painter, rect(), m_grade, palette());
}

void GradeBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setGrade(m_grade);
    QWidget::changeEvent(event);
}

ListLabels::ListLabels(QWidget *parent) : QWidget(parent)
{
    installAccessibleFactory();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void ListLabels::setLists(int lists)
{
    m_lists = lists;
    describe();
    updateGeometry();
    update();
}

void ListLabels::describe()
{
    setAccessibleName(listsText(m_lists));
    setToolTip(accessibleName());
}

QSize ListLabels::sizeHint() const
{
    return labelsSize(m_lists, fontMetrics());
}

void ListLabels::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLabels(painter, rect(), m_lists, palette());
}

void ListLabels::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLists(m_lists);
    QWidget::changeEvent(event);
}

void GradeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    drawBackground(painter, option);
    const QVariant value = index.data(models::GradeRole);
    if (!value.isValid())
        return;
    const auto grade = Grade(value.toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QSize size = gradeSize(grade, option.fontMetrics).boundedTo(option.rect.size());
    painter->save();
    painter->setFont(option.font);
    paintGrade(*painter, QRectF(QPointF(option.rect.left() + 3, option.rect.center().y() - size.height() / 2.0 + 0.5), size), grade,
               selected ? option.palette.color(QPalette::HighlightedText) : gradeColor(grade, option.palette), true);
    painter->restore();
}

QSize GradeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return gradeSize(Grade(index.data(models::GradeRole).toInt()), option.fontMetrics).grownBy({3, 1, 3, 1});
}

void ListsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    drawBackground(painter, option);
    painter->save();
    painter->setFont(option.font);
    painter->setClipRect(option.rect);
    paintLabels(*painter, QRectF(option.rect).adjusted(3, 0, -3, 0), index.data(models::ListsRole).toInt(), option.palette);
    painter->restore();
}

QSize ListsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return labelsSize(index.data(models::ListsRole).toInt(), option.fontMetrics).grownBy({3, 1, 3, 1});
}

} // namespace chengcai::widgets
