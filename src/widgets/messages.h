// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace chengcai::widgets {

enum class Severity { Information, Success, Warning, Error };

/// A bar that says what happened without stopping the work: icon, sentence, code that can be copied, link with an action. A new
/// message replaces the old one; successes leave after 8 s, the others stay until closed.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Severity severity, const QString &sentence, const QString &code = {}, const QString &link = {});
    void showError(const base::Error &error, const QString &link = {});
    void clear();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString code() const { return m_codeText; }
    [[nodiscard]] Severity severity() const { return m_severity; }

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void retranslate();
    void stopTimer();

    QLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QToolButton *m_code = nullptr;
    QToolButton *m_link = nullptr;
    QToolButton *m_close = nullptr;
    QString m_codeText;
    Severity m_severity = Severity::Information;
    int m_timer = 0;
};

/// A state that lasts (demonstration store, no backup for 7 days, read-only): cannot be closed, only answered.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    /// An empty sentence hides it.
    void setContent(Severity severity, const QString &sentence, const QString &action = {});
    [[nodiscard]] QString sentence() const;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QToolButton *m_action = nullptr;
    Severity m_severity = Severity::Information;
};

/// The running job in the status bar: title, progress, cancel. Hidden while there is none. Main thread.
class JobBar : public QWidget
{
    Q_OBJECT
public:
    explicit JobBar(QWidget *parent = nullptr);
    void start(const QString &title, bool cancellable = true);
    /// total 0 = unknown length.
    void setProgress(qint64 done, qint64 total);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    /// Once per job; the button then waits for finish().
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    bool m_running = false;
};

} // namespace chengcai::widgets
