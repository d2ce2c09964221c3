// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace chengcai::gui {

/// Chooses one party of a kind by part of its name, pinyin, initials or identifier.
class PartyChooser : public QDialog
{
    Q_OBJECT
public:
    PartyChooser(const Context &context, domain::PartyKind kind, QWidget *parent);

signals:
    void chosen(chengcai::domain::PartyId party);

private:
    void search(const QString &text);

    Context m_context;
    domain::PartyKind m_kind;
    QLineEdit *m_edit = nullptr;
    QListWidget *m_hits = nullptr;
};

} // namespace chengcai::gui
