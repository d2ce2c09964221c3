// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QPointer>

namespace chengcai::gui {

/// The dialogs of people who have left the desk: hidden with everything typed in them, so that the gate can be reached and nobody else
/// sees them, and shown again when the same person is back. Questions that wait for an answer count as closed without one.
class DialogKeeper
{
public:
    explicit DialogKeeper(QWidget &window) : m_window(window) {}

    /// Hides every open dialog of the window until `person` is back.
    void putAside(const QString &person);
    void bringBack(const QString &person);
    /// The store is closed: what is kept belongs to no record any more.
    void forget();

private:
    QWidget &m_window;
    QHash<QString, QList<QPointer<QDialog>>> m_kept;
};

} // namespace chengcai::gui
