// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "gui/shell/formdialog.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class EvaluationRunDialog;
}

/// Runs an evaluation of a kind for a period, or a revision of the one that is selected.
class EvaluationRunDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `revised`: a published evaluation, or null.
    EvaluationRunDialog(services::Desk &desk, const domain::Record *revised, QWidget *parent);
    ~EvaluationRunDialog() override;

signals:
    void made(chengcai::domain::RecordId record);

protected:
    void submit() override;

private:
    std::unique_ptr<Ui::EvaluationRunDialog> m_ui;
    domain::RecordId m_revises;
};

} // namespace chengcai::gui
