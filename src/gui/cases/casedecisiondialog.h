// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/rulebook.h"
#include "gui/shell/formdialog.h"
#include "services/cases.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class CaseDecisionDialog;
}

/// What the dialog needs of the store, read before it opens.
struct DecisionBasis {
    domain::CaseFile file;
    domain::RuleBook book;                          ///< ruling today
    std::vector<domain::CreditFact> facts;          ///< of the party, not withdrawn
    std::vector<domain::ResponsiblePerson> persons; ///< of the party
};

/// Decides a case: a penalty with its fact, or an exposure notice; and what is done about the persons who answer for the party.
class CaseDecisionDialog : public FormDialog
{
    Q_OBJECT
public:
    CaseDecisionDialog(services::Desk &desk, const DecisionBasis &basis, QWidget *parent);
    ~CaseDecisionDialog() override;

protected:
    void submit() override;

private:
    void fillPersons(const std::vector<domain::ResponsiblePerson> &persons);
    void fillFacts(const DecisionBasis &basis);
    [[nodiscard]] services::DecisionInput typed(std::vector<FieldProblem> &problems) const;
    void decide(const services::DecisionInput &input);

    std::unique_ptr<Ui::CaseDecisionDialog> m_ui;
    domain::CaseFile m_file;
    std::vector<domain::ResponsiblePerson> m_persons;
    bool m_warned = false; ///< the warnings were shown; the next submission goes on
};

} // namespace chengcai::gui
