// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bardelegate.h"

#include "models/roles.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace chengcai::widgets {

namespace {

constexpr int Pad = 4;
constexpr int Whole = 1000;
constexpr int Narrowest = 60;

} // namespace

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = option.text;
    option.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);
    const int share = index.data(models::BarRole).toInt();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const int textWidth = option.fontMetrics.horizontalAdvance(text) + Pad;
    const QRect inside = option.rect.adjusted(Pad, Pad, -Pad, -Pad);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, text);
    if (const QRect bar = inside.adjusted(0, 0, -textWidth - Pad, 0); share >= 0 && bar.width() > 2) {
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(bar.adjusted(0, 0, -1, -1));
        painter->fillRect(bar.x(), bar.y(), bar.width() * std::min(share, Whole) / Whole, bar.height(), selected ? ink : chartColor(ChartColor::Line, option.palette));
    }
    painter->restore();
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({Narrowest + option.fontMetrics.horizontalAdvance(index.data().toString()) + 4 * Pad, 0});
}

} // namespace chengcai::widgets
