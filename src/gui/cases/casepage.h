// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/cases/casedecisiondialog.h"
#include "gui/shell/page.h"
#include "models/supervisiontables.h"

#include <memory>
#include <optional>

class QMenu;

namespace chengcai::gui {

namespace Ui {
class CasePage;
}

/// One case: its steps as a timeline, its statutory clocks, its result, and what may be done now.
class CasePage : public Page
{
    Q_OBJECT
public:
    CasePage(const Context &context, domain::CaseId id, QWidget *parent);
    ~CasePage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;


protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        DecisionBasis basis;
        domain::Party party;
        std::vector<services::CaseStepRow> steps;
    };
    void connectAll();
    void show(Loaded loaded);
    void showHead();
    void showResult();
    void showStep();
    void fillRecordMenu(QMenu &menu);
    void fillPrintMenu(QMenu &menu);
    void record(domain::CaseAct act);
    void decide();
    void print(bool exposure);
    void showEvidence();
    [[nodiscard]] std::vector<domain::ClockState> clocks() const;

    Context m_context;
    domain::CaseId m_id;
    std::unique_ptr<Ui::CasePage> m_ui;
    std::optional<Loaded> m_loaded;
    models::CaseStepModel *m_steps = nullptr;
    models::ClockModel *m_clocks = nullptr;
};

} // namespace chengcai::gui
