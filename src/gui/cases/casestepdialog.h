// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "gui/shell/formdialog.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class CaseStepDialog;
}

/// Records one step of a case: filing, investigation, notice, statement, hearing, legal review, service, publication or closing. Shows only
/// what the act needs.
class CaseStepDialog : public FormDialog
{
    Q_OBJECT
public:
    CaseStepDialog(services::Desk &desk, const domain::CaseFile &file, domain::CaseAct act, QWidget *parent);
    ~CaseStepDialog() override;

protected:
    void submit() override;

private:
    void showFields();

    std::unique_ptr<Ui::CaseStepDialog> m_ui;
    domain::CaseId m_id;
    domain::CaseFile m_file;
    domain::CaseAct m_act;
};

} // namespace chengcai::gui
