// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/dialogkeeper.h"

namespace chengcai::gui {

void DialogKeeper::putAside(const QString &person)
{
    QList<QPointer<QDialog>> &kept = m_kept[person];
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        dialog->hide();
        kept.append(dialog);
    }
}

void DialogKeeper::bringBack(const QString &person)
{
    // A dialog over another one comes after it among the children, so the order is that of opening.
    for (const QPointer<QDialog> &dialog : m_kept.take(person)) {
        if (dialog)
            dialog->open();
    }
}

void DialogKeeper::forget()
{
    for (const QList<QPointer<QDialog>> &dialogs : std::exchange(m_kept, {})) {
        for (const QPointer<QDialog> &dialog : dialogs)
            delete dialog;
    }
}

} // namespace chengcai::gui
