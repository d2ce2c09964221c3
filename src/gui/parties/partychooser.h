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

    /// Never offered: the record that is to give way.
    void setExcluded(domain::PartyId party) { m_excluded = party; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void chosen(chengcai::domain::PartyId party);

private:
    void search(const QString &text);

    Context m_context;
    domain::PartyKind m_kind;
    domain::PartyId m_excluded;
    QLineEdit *m_edit = nullptr;
    QListWidget *m_hits = nullptr;
};

} // namespace chengcai::gui
