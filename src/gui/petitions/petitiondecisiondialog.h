// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/petition.h"
#include "gui/shell/formdialog.h"
#include "services/petitions.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class PetitionDecisionDialog;
}

/// Decides an objection or a repair, and shows before it is done what it does to score and lists.
class PetitionDecisionDialog : public FormDialog
{
    Q_OBJECT
public:
    PetitionDecisionDialog(services::Desk &desk, const domain::Petition &petition, const std::optional<domain::CreditFact> &fact, QWidget *parent);
    ~PetitionDecisionDialog() override;

protected:
    void submit() override;

private:
    void fillConditions();
    void showFields();
    void showEffect();
    [[nodiscard]] domain::PetitionOutcome outcome() const;
    [[nodiscard]] services::PetitionDecision typed(std::vector<FieldProblem> &problems) const;

    std::unique_ptr<Ui::PetitionDecisionDialog> m_ui;
    domain::Petition m_petition;
    std::optional<domain::CreditFact> m_fact;
    int m_generation = 0;
};

} // namespace chengcai::gui
