// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inspection.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class StatementDialog;
}

/// The party's statement on the findings, or that it was asked and made none. Window-modal, not blocking.
class StatementDialog : public QDialog
{
    Q_OBJECT
public:
    StatementDialog(QDate today, QWidget *parent);
    ~StatementDialog() override;

signals:
    void given(const chengcai::domain::PartyStatement &statement, const QStringList &files);

private:
    void check();
    void addFiles();

    std::unique_ptr<Ui::StatementDialog> m_ui;
    QStringList m_files;
};

} // namespace chengcai::gui
