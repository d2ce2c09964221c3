// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace chengcai::gui {

/// Ctrl+K: one box for parties (name, credit code, pinyin, initials) and every command. Prefixes: > commands only, @ parties only.
class CommandBox : public QDialog
{
    Q_OBJECT
public:
    CommandBox(services::PartyDirectory &directory, QList<QAction *> actions, QWidget *parent);
    void start();

signals:
    void partyChosen(chengcai::domain::PartyId party);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void addParties(const QString &text);
    void addActions(const QString &text);
    void choose();

    services::PartyDirectory &m_directory;
    QList<QAction *> m_actions;
    QLineEdit *m_edit = nullptr;
    QListWidget *m_hits = nullptr;
};

} // namespace chengcai::gui
