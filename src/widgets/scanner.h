// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QProcess>

namespace chengcai::widgets {

/// One page from the scanner of this machine, taken by `scanimage` of SANE (Debian: sane-utils) in a process of its own. Window's thread,
/// never blocks it.
class Scanner : public QObject
{
    Q_OBJECT
public:
    explicit Scanner(QObject *parent = nullptr);
    ~Scanner() override;

    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void start();
    /// Neither signal follows but runningChanged().
    void stop();

signals:
    void scanned(const QImage &page);
    /// What happened and what to do, one sentence.
    void failed(const QString &sentence);
    void runningChanged();

private:
    void take();
    void end();

    QProcess m_process;
    QByteArray m_picture;
    bool m_stopped = false;
};

} // namespace chengcai::widgets
