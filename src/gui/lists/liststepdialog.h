// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listprocedure.h"
#include "gui/shell/formdialog.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class ListStepDialog;
}

/// Records one step of a list procedure: notice, statement, hearing, publication, end, exit notice, archive, not listing. Shows only what the
/// act needs.
class ListStepDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `channel`: where the entry was published; proposed for the exit.
    ListStepDialog(services::Desk &desk, const domain::ListProcedure &procedure, domain::ListAct act, const QString &channel, QWidget *parent);
    ~ListStepDialog() override;

protected:
    void submit() override;

private:
    void showFields(const QString &channel);

    std::unique_ptr<Ui::ListStepDialog> m_ui;
    domain::ListProcedure m_procedure;
    domain::ListAct m_act;
};

} // namespace chengcai::gui
