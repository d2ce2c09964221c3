// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "domain/listprocedure.h"
#include "gui/shell/formdialog.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class ListDecisionDialog;
}

/// What the dialog needs of the store, read before it opens.
struct ListDecisionBasis {
    domain::ListProcedure procedure;
    QString authority; ///< proposed: the office
    std::vector<domain::CreditFact> facts;          ///< of the party
    std::vector<domain::ResponsiblePerson> persons; ///< of the party
};

/// Decides that somebody comes on a list: number, authority, basis, term, the facts it rests on and the persons who are marked.
class ListDecisionDialog : public FormDialog
{
    Q_OBJECT
public:
    ListDecisionDialog(services::Desk &desk, const ListDecisionBasis &basis, QWidget *parent);
    ~ListDecisionDialog() override;

protected:
    void submit() override;

private:
    void fillPersons();

    std::unique_ptr<Ui::ListDecisionDialog> m_ui;
    domain::ListProcedureId m_id;
    std::vector<domain::ResponsiblePerson> m_persons;
};

} // namespace chengcai::gui
