// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace chengcai::app {

/// A file that is opened by double click goes to the window that is open already: it has the store. Over the session's message bus; where there is
/// none, every start has a window of its own. Main thread.
class RunningInstance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "cn.chengcai.Chengcai")
public:
    using QObject::QObject;
    /// True if another window has taken the file.
    [[nodiscard]] static bool handOver(const QString &file);
    /// From now on this window takes files; without effect if another one does.
    void listen(std::function<void(const QString &file)> take);

public slots:
    /// Called by other starts of the program.
    Q_SCRIPTABLE void Open(const QString &file) { m_take(file); }

private:
    std::function<void(const QString &)> m_take;
};

} // namespace chengcai::app
