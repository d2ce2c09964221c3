// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "domain/listprocedure.h"
#include "gui/shell/formdialog.h"

#include <memory>

class QTableWidget;

namespace chengcai::gui {

namespace Ui {
class ListProposalDialog;
}

/// What the dialog needs of the store, read before it opens.
struct ProposalBasis {
    domain::Party party;
    domain::ListKind list = domain::ListKind::Black; ///< that is chosen at first
    QString summary;
    std::vector<domain::CreditFact> facts;  ///< of the party
    std::vector<domain::FactId> chosen;     ///< that are ticked at first
};

/// Facts of a party as rows with a box each. `chosen` says which are ticked; withdrawn ones are left out.
void fillFacts(QTableWidget &table, const std::vector<domain::CreditFact> &facts, const std::vector<domain::FactId> &chosen);
[[nodiscard]] std::vector<domain::FactId> tickedFacts(const QTableWidget &table);

/// Begins a procedure: the list, why, and the facts it rests on.
class ListProposalDialog : public FormDialog
{
    Q_OBJECT
public:
    ListProposalDialog(services::Desk &desk, const ProposalBasis &basis, QWidget *parent);
    ~ListProposalDialog() override;

signals:
    void proposed(chengcai::domain::ListProcedureId procedure);

protected:
    void submit() override;

private:
    std::unique_ptr<Ui::ListProposalDialog> m_ui;
    domain::PartyId m_party;
};

} // namespace chengcai::gui
