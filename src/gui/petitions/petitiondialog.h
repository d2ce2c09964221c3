// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/petition.h"
#include "gui/shell/formdialog.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class PetitionDialog;
}

/// What an objection or a repair is about, as the page that opens the dialog knows it.
struct PetitionSubject {
    domain::FactId fact;
    domain::ListProcedureId procedure;
    QString party; ///< name
    QString about; ///< one line
};

/// Receives an objection or an application for repair.
class PetitionDialog : public FormDialog
{
    Q_OBJECT
public:
    PetitionDialog(services::Desk &desk, const PetitionSubject &subject, domain::PetitionKind kind, QWidget *parent);
    ~PetitionDialog() override;

signals:
    void received(chengcai::domain::PetitionId petition);

protected:
    void submit() override;

private:
    std::unique_ptr<Ui::PetitionDialog> m_ui;
    PetitionSubject m_subject;
};

} // namespace chengcai::gui
