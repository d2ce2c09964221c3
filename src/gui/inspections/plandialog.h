// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/planningmodel.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class PlanDialog;
}

/// Proposes the yearly plan of one kind of party and adopts it. Window-modal.
class PlanDialog : public QDialog
{
    Q_OBJECT
public:
    PlanDialog(const Context &context, QWidget *parent);
    ~PlanDialog() override;

signals:
    void adopted();

private:
    void chooseFrequency();
    void propose();
    void show(const domain::SupervisionPlan &plan);
    void adopt();

    Context m_context;
    std::unique_ptr<Ui::PlanDialog> m_ui;
    models::StratumModel *m_strata = nullptr;
    domain::SupervisionFrequency m_frequency;
    std::optional<domain::SupervisionPlan> m_plan;
    quint64 m_asked = 0;
};

} // namespace chengcai::gui
