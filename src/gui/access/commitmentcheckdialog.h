// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/formdialog.h"
#include "services/commitments.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class CommitmentCheckDialog;
}

/// Records what a spot check of a commitment found. One that was not kept becomes a fact with its evidence.
class CommitmentCheckDialog : public FormDialog
{
    Q_OBJECT
public:
    CommitmentCheckDialog(services::Desk &desk, const services::CommitmentRow &row, QWidget *parent);
    ~CommitmentCheckDialog() override;

protected:
    void submit() override;

private:
    std::unique_ptr<Ui::CommitmentCheckDialog> m_ui;
    domain::CommitmentId m_id;
};

} // namespace chengcai::gui
