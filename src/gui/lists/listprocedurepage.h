// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/listdecisiondialog.h"
#include "gui/shell/page.h"
#include "models/listtables.h"
#include "models/supervisiontables.h"

#include <memory>
#include <optional>

class QMenu;

namespace chengcai::gui {

namespace Ui {
class ListProcedurePage;
}

/// One list procedure: its steps as a timeline, its clocks, what it rests on, and what may be done now.
class ListProcedurePage : public Page
{
    Q_OBJECT
public:
    ListProcedurePage(const Context &context, domain::ListProcedureId id, QWidget *parent);
    ~ListProcedurePage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Paper { Notice, Entry, Exit };
    struct Loaded {
        ListDecisionBasis basis;
        domain::Party party;
        std::vector<services::ListStepRow> steps;
    };
    void connectAll();
    void show(Loaded loaded);
    void showHead();
    void updateButtons();
    void showResult();
    void showStep();
    void fillRecordMenu(QMenu &menu);
    void fillPrintMenu(QMenu &menu);
    void record(domain::ListAct act);
    void receivePetition();
    void print(Paper paper);
    [[nodiscard]] std::vector<domain::ClockState> clocks() const;
    [[nodiscard]] QDate today() const;

    Context m_context;
    domain::ListProcedureId m_id;
    std::unique_ptr<Ui::ListProcedurePage> m_ui;
    std::optional<Loaded> m_loaded;
    models::ListStepModel *m_steps = nullptr;
    models::ClockModel *m_clocks = nullptr;
    int m_generation = 0;
};

} // namespace chengcai::gui
