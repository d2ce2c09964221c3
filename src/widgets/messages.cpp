// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messages.h"

#include "widgets/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QTimerEvent>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chengcai::widgets {

namespace {

constexpr int successMs = 8000;
constexpr int iconSide = 20;
constexpr std::array iconOf{"info", "ok", "warning", "error"};

QColor colorOf(Severity severity, const QPalette &palette)
{
    return messageColor(MessageColor(int(severity)), palette);
}

QString iconName(Severity severity)
{
    return QString::fromLatin1(iconOf[size_t(severity)]);
}

/// A framed strip with a bar of the severity's colour at its left.
void paintStrip(QWidget &widget, Severity severity)
{
    QPainter painter(&widget);
    const QColor color = colorOf(severity, widget.palette());
    painter.fillRect(widget.rect(), widget.palette().color(QPalette::Base));
    painter.setPen(color);
    painter.drawRect(widget.rect().adjusted(0, 0, -1, -1));
    painter.fillRect(0, 0, 5, widget.height(), color);
}

QToolButton *addButton(QWidget *parent, QLayout *layout)
{
    auto *button = new QToolButton(parent);
    button->setMinimumSize(24, 24);
    button->setAutoRaise(true);
    layout->addWidget(button);
    return button;
}

QLabel *addSentence(QWidget *parent, QHBoxLayout *layout)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label, 1);
    return label;
}

void announce(QWidget *widget)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 6, 6);
    m_icon = new QLabel(this);
    layout->addWidget(m_icon);
    m_sentence = addSentence(this, layout);
    m_link = addButton(this, layout);
    m_code = addButton(this, layout);
    m_close = addButton(this, layout);
    connect(m_link, &QToolButton::clicked, this, &MessageBar::linkActivated);
    connect(m_code, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_codeText); });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    retranslate();
    hide();
}

void MessageBar::retranslate()
{
    m_close->setIcon(icon(u"close"_s));
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_code->setToolTip(tr("Copy the code"));
    m_code->setAccessibleName(tr("Copy the code %1").arg(m_codeText));
}

void MessageBar::showMessage(Severity severity, const QString &sentence, const QString &code, const QString &link)
{
    stopTimer();
    m_severity = severity;
    m_codeText = code;
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_icon->setPixmap(icon(iconName(severity), colorOf(severity, palette())).pixmap(iconSide));
    m_code->setText(code);
    m_code->setVisible(!code.isEmpty());
    m_link->setText(link);
    m_link->setAccessibleName(link);
    m_link->setVisible(!link.isEmpty());
    setAccessibleName(sentence);
    retranslate();
    show();
    update();
    announce(this);
    if (severity == Severity::Success)
        m_timer = startTimer(successMs);
}

void MessageBar::showError(const base::Error &error, const QString &link)
{
    showMessage(Severity::Error, error.message, error.code, link);
}

void MessageBar::stopTimer()
{
    if (m_timer)
        killTimer(std::exchange(m_timer, 0));
}

void MessageBar::clear()
{
    stopTimer();
    m_sentence->clear();
    m_codeText.clear();
    hide();
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    paintStrip(*this, m_severity);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_icon->setPixmap(icon(iconName(m_severity), colorOf(m_severity, palette())).pixmap(iconSide));
    QWidget::changeEvent(event);
}

void MessageBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer)
        clear();
}

Banner::Banner(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 6, 6);
    m_icon = new QLabel(this);
    layout->addWidget(m_icon);
    m_sentence = addSentence(this, layout);
    m_action = addButton(this, layout);
    m_action->setAutoRaise(false);
    connect(m_action, &QToolButton::clicked, this, &Banner::actionTriggered);
    hide();
}

void Banner::setContent(Severity severity, const QString &sentence, const QString &action)
{
    const bool news = sentence != m_sentence->text();
    m_severity = severity;
    m_sentence->setText(sentence);
    m_icon->setPixmap(icon(iconName(severity), colorOf(severity, palette())).pixmap(iconSide));
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
    if (news && !sentence.isEmpty())
        announce(this);
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    paintStrip(*this, m_severity);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_icon->setPixmap(icon(iconName(m_severity), colorOf(m_severity, palette())).pixmap(iconSide));
    QWidget::changeEvent(event);
}

JobBar::JobBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    m_title = new QLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(180);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    m_cancel = addButton(this, layout);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
    retranslate();
    hide();
}

void JobBar::retranslate()
{
    m_cancel->setIcon(icon(u"close"_s));
    m_cancel->setToolTip(tr("Cancel this job"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
}

void JobBar::start(const QString &title, bool cancellable)
{
    m_running = true;
    m_title->setText(title);
    m_progress->setAccessibleName(title);
    m_progress->setRange(0, 0);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    show();
}

void JobBar::setProgress(qint64 done, qint64 total)
{
    // Thousandths: a job of more than 2³¹ steps fits the bar, too.
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(std::clamp(double(done) / double(total), 0.0, 1.0) * 1000));
}

void JobBar::finish()
{
    m_running = false;
    hide();
}

void JobBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chengcai::widgets
