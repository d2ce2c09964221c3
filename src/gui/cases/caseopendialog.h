// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/formdialog.h"
#include "gui/shell/page.h"
#include "services/cases.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class CaseOpenDialog;
}

/// Opens an investigation case: from a proposal, or from nothing, then the party is chosen first.
class CaseOpenDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `input.party` none = to be chosen. `inspection`: its number, where the case comes from one.
    CaseOpenDialog(const Context &context, const services::CaseInput &input, const QString &inspection, QWidget *parent);
    ~CaseOpenDialog() override;

signals:
    void opened(chengcai::domain::CaseId id);

protected:
    void submit() override;

private:
    void chooseParty(domain::PartyKind kind);
    void setParty(domain::PartyId party);
    void fillCauses();
    void showCause();
    void showOrigin();
    void openWith(services::CaseInput input);

    Context m_context;
    std::unique_ptr<Ui::CaseOpenDialog> m_ui;
    services::CaseInput m_input;
    QString m_cause; ///< to be chosen once the kind of party is known
    domain::PartyKind m_kind = domain::PartyKind::Supplier;
};

} // namespace chengcai::gui
