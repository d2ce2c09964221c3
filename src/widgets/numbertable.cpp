// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/numbertable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace chengcai::widgets {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int LeastRow = 24;
constexpr int HeadPadding = 8;
/// With so many columns a title of more digits has two lines.
constexpr int ManyColumns = 4;
constexpr int MostDigits = 10;
/// A title given in two lines has the sign of its grade beside it.
constexpr int DigitsBesideSign = 6;

} // namespace

NumberTable::NumberTable(QWidget *parent) : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::Alignment::fromInt(int(Qt::AlignCenter) | int(Qt::TextWordWrap)));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellClicked, this, &NumberTable::open);
}

void NumberTable::begin(const QStringList &columns, int rows)
{
    clear();
    setColumnCount(int(columns.size()));
    setRowCount(rows);
    setHorizontalHeaderLabels(columns);
    // Long titles go on in a further line: a wrapped head does not know its height.
    const int digit = fontMetrics().horizontalAdvance(u'0');
    int lines = 1;
    for (const QString &title : columns) {
        const QStringList parts = title.split(u'\n');
        const int room = (parts.size() > 1 ? DigitsBesideSign : MostDigits) * digit;
        int needed = 0;
        for (const QString &part : parts)
            needed += columns.size() > ManyColumns && fontMetrics().horizontalAdvance(part) > room ? 2 : 1;
        lines = std::max(lines, needed);
    }
    horizontalHeader()->setFixedHeight(fontMetrics().height() * lines + HeadPadding);
    verticalHeader()->setDefaultSectionSize(std::max(LeastRow, fontMetrics().height() + 8));
}

void NumberTable::setName(int row, const QString &name)
{
    auto *item = new QTableWidgetItem(name);
    item->setToolTip(name);
    setVerticalHeaderItem(row, item);
}

void NumberTable::setNumber(int row, int column, qint64 number, const QVariant &key)
{
    auto *item = new QTableWidgetItem(QLocale().toString(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (number != 0 && key.isValid()) {
        item->setData(KeyRole, key);
        QFont font = this->font();
        font.setUnderline(true);
        item->setFont(font);
        item->setForeground(palette().color(QPalette::Link));
    } else if (number == 0) {
        item->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
    }
    setItem(row, column, item);
}

void NumberTable::setText(int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    setItem(row, column, item);
}

void NumberTable::setStrong(int row, int column)
{
    if (QTableWidgetItem *cell = item(row, column)) {
        QFont font = cell->font();
        font.setBold(true);
        cell->setFont(font);
    }
}

void NumberTable::finish()
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QTableWidgetItem *name = verticalHeaderItem(row);
            const QTableWidgetItem *head = horizontalHeaderItem(column);
            if (QTableWidgetItem *cell = item(row, column); cell && name && head)
                cell->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2: %3").arg(name->text(), head->text(), cell->text()));
        }
    }
    updateGeometry();
}

QVariant NumberTable::keyAt(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->data(KeyRole) : QVariant();
}

bool NumberTable::isLink(int row, int column) const
{
    return keyAt(row, column).isValid();
}

QSize NumberTable::sizeHint() const
{
    const int rows = std::max(1, rowCount()) * verticalHeader()->defaultSectionSize();
    return {400, horizontalHeader()->height() + rows + 2 * frameWidth()};
}

void NumberTable::open(int row, int column)
{
    if (isLink(row, column))
        emit opened(keyAt(row, column));
}

void NumberTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentItem())
        open(currentRow(), currentColumn());
    else
        QTableWidget::keyPressEvent(event);
}

void NumberTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    viewport()->setCursor(index.isValid() && isLink(index.row(), index.column()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableWidget::mouseMoveEvent(event);
}

} // namespace chengcai::widgets
