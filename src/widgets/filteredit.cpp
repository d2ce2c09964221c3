// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listframe.h"

#include "widgets/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace chengcai::widgets {

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::announce);
    nameButtons();
}

void FilterEdit::nameButtons()
{
    // The edit's own icon buttons are nameless; the one that clears was made first.
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(button == buttons.constFirst() ? tr("Clear filter") : tr("Search"));
}

void FilterEdit::clearQuietly()
{
    m_last.clear();
    clear();
}

void FilterEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
    QLineEdit::changeEvent(event);
}

void FilterEdit::announce()
{
    if (m_composing || text() == m_last)
        return;
    m_last = text();
    emit filterChanged(m_last);
}

void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    // Composing over a selection already removes it: that is no wish to search yet.
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    announce();
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_composing && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace chengcai::widgets
