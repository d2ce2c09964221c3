// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listframe.h"

#include "widgets/listview.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace chengcai::widgets {

namespace {
constexpr int pictureSide = 48;
enum Shown { Table, Empty, Hidden };
} // namespace

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    m_picture = new QLabel(this);
    m_sentence = new QLabel(this);
    m_action = new QPushButton(this);
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_action->setDefault(true);
    m_action->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addSpacing(8);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(m_action, 0, Qt::AlignCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(const QString &iconName, const QString &sentence, const QString &action)
{
    m_iconName = iconName;
    m_picture->setPixmap(icon(iconName).pixmap(pictureSide));
    m_picture->setVisible(!iconName.isEmpty());
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_picture->setPixmap(icon(m_iconName).pixmap(pictureSide));
    QWidget::changeEvent(event);
}

ListFrame::ListFrame(const QString &name, QWidget *parent) : QWidget(parent)
{
    m_filter = new FilterEdit(this);
    m_count = new QLabel(this);
    m_tools = new QHBoxLayout;
    m_chipRow = new QWidget(this);
    m_chipLayout = new QHBoxLayout(m_chipRow);
    m_stack = new QStackedWidget(this);
    m_view = new ListView(this);
    m_empty = new EmptyState(this);
    m_hidden = new EmptyState(this);
    m_chipLayout->setContentsMargins({});
    m_chipRow->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_hidden);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    top->addLayout(m_tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_chipRow);
    layout->addWidget(m_stack, 1);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListFrame::showMenu);
    connect(m_filter, &FilterEdit::filterChanged, this, &ListFrame::filterChanged);
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::actionTriggered, this, &ListFrame::emptyActionTriggered);
    connect(m_hidden, &EmptyState::actionTriggered, this, &ListFrame::clearFilter);
    setName(name);
    retranslate();
}

void ListFrame::setName(const QString &name)
{
    m_view->setAccessibleName(name);
    m_view->horizontalHeader()->setAccessibleName(tr("Columns of %1").arg(name));
    m_filter->setAccessibleName(tr("Filter %1").arg(name));
    m_stack->setAccessibleName(name);
}

void ListFrame::retranslate()
{
    setName(m_view->accessibleName());
    m_filter->setPlaceholderText(tr("Name, pinyin, initials or code"));
    m_hidden->setContent(u"filter"_s, tr("The filter hides every row of this list."), tr("Clear filter"));
    showCounts();
}

void ListFrame::setChips(const std::vector<FilterChip> &chips)
{
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const FilterChip &chip : chips) {
        auto *button = new QToolButton(m_chipRow);
        button->setText(chip.text);
        button->setIcon(icon(u"close"_s));
        button->setIconSize({12, 12});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
        button->setMinimumHeight(24);
        button->setAccessibleName(tr("Remove filter %1").arg(chip.text));
        button->setToolTip(button->accessibleName());
        connect(button, &QToolButton::clicked, this, [this, key = chip.key] { emit chipRemoved(key); });
        m_chipLayout->addWidget(button);
    }
    m_chipLayout->addStretch(1);
    m_chipRow->setVisible(!chips.empty());
}

void ListFrame::setCounts(qint64 hits, qint64 total)
{
    m_hits = hits;
    m_total = total;
    showCounts();
    if (total == 0)
        m_stack->setCurrentIndex(Empty);
    else
        m_stack->setCurrentIndex(hits == 0 ? Hidden : Table);
}

void ListFrame::showCounts()
{
    const QLocale locale;
    if (m_hits < 0 || m_total < 0)
        m_count->setText(tr("counting …"));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_hits), locale.toString(m_total)));
}

void ListFrame::setEmptyState(const QString &iconName, const QString &sentence, const QString &action)
{
    m_empty->setContent(iconName, sentence, action);
}

void ListFrame::setContextMenu(std::function<void(QMenu &, const QModelIndex &)> fill)
{
    m_fillMenu = std::move(fill);
}

void ListFrame::showMenu(QPoint position)
{
    QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        index = m_view->currentIndex();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_fillMenu)
        m_fillMenu(*menu, index);
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *copy = menu->addAction(tr("Copy"), m_view, &ListView::copySelection);
    copy->setEnabled(m_view->selectionModel() && m_view->selectionModel()->hasSelection());
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ListFrame::clearFilter()
{
    // One new query, not two: filterCleared() tells.
    m_filter->clearQuietly();
    m_filter->setFocus();
    emit filterCleared();
}

void ListFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chengcai::widgets
