// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/rail.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace chengcai::gui {

namespace {

constexpr int StartsGroup = Qt::UserRole + 1;
constexpr int LeastHeight = 24; // WCAG 2.2, 2.5.8: large enough to be hit
constexpr int RoomyHeight = 32;

class RailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(StartsGroup).toBool())
            return;
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
};

} // namespace

Rail::Rail(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new RailDelegate(this));
}

void Rail::add(const QIcon &icon, const QString &area, bool startsGroup)
{
    auto *item = new QListWidgetItem(icon, QString(), this);
    item->setData(Qt::UserRole, area);
    item->setData(StartsGroup, startsGroup && count() > 1);
    m_rowHeight = 0;
    fit();
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void Rail::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void Rail::fit()
{
    if (count() == 0)
        return;
    const int line = fontMetrics().height();
    const int least = std::max(LeastHeight, line + 4);
    const int height = std::clamp(viewport()->height() / count(), least, std::max(RoomyHeight, 2 * line));
    if (height == m_rowHeight)
        return;
    m_rowHeight = height;
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint(QSize(0, height));
    if (currentItem())
        scrollToItem(currentItem());
}

} // namespace chengcai::gui
