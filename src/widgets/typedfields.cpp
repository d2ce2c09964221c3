// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typedfields.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QPainter>

namespace chengcai::widgets {

namespace {

QString inserted(QString text, const QString &preedit, qsizetype position)
{
    return text.insert(position, preedit);
}

} // namespace

LineField::LineField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &LineField::typed);
}

QString LineField::typedText() const
{
    return inserted(text(), m_preedit, cursorPosition());
}

void LineField::setTypedText(const QString &text)
{
    if (text != typedText())
        setText(text);
}

void LineField::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    emit typed();
}

void LineField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    emit left();
}

TextField::TextField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLines(m_lines);
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::typed);
}

QString TextField::typedText() const
{
    return inserted(toPlainText(), m_preedit, textCursor().position());
}

void TextField::setTypedText(const QString &text)
{
    if (text == typedText())
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text);
}

void TextField::setLines(int lines)
{
    m_lines = lines;
    const QMargins margins = contentsMargins();
    setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * int(document()->documentMargin()) + margins.top() + margins.bottom() + 2 * frameWidth());
}

void TextField::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
    emit typed();
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

void TextField::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    // The style's frame is too faint in a dark window to show where to type.
    QPainter painter(viewport());
    painter.setPen(palette().color(hasFocus() ? QPalette::Link : QPalette::Mid));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setLines(m_lines);
}

} // namespace chengcai::widgets
