// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/petition.h"
#include "gui/shell/formdialog.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class PetitionStepDialog;
}

/// Records a step of an objection or a repair: request to verify, answer of the provider, answer to the applicant, withdrawal.
class PetitionStepDialog : public FormDialog
{
    Q_OBJECT
public:
    PetitionStepDialog(services::Desk &desk, const domain::Petition &petition, domain::PetitionAct act, QWidget *parent);
    ~PetitionStepDialog() override;

protected:
    void submit() override;

private:
    std::unique_ptr<Ui::PetitionStepDialog> m_ui;
    domain::PetitionId m_id;
    domain::PetitionAct m_act;
};

} // namespace chengcai::gui
