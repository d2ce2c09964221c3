// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/petitiontables.h"
#include "models/supervisiontables.h"

#include <memory>
#include <optional>

class QMenu;

namespace chengcai::gui {

namespace Ui {
class PetitionPage;
}

/// One objection or application for repair: its steps, its clocks, what it is about, and what may be done now.
class PetitionPage : public Page
{
    Q_OBJECT
public:
    PetitionPage(const Context &context, domain::PetitionId id, QWidget *parent);
    ~PetitionPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        domain::Petition petition;
        domain::Party party;
        QString subject;
        std::optional<domain::CreditFact> fact;
        std::vector<services::PetitionStepRow> steps;
    };
    void connectAll();
    void show(Loaded loaded);
    void showHead();
    void showStep();
    void fillRecordMenu(QMenu &menu);
    [[nodiscard]] std::vector<domain::ClockState> clocks() const;

    Context m_context;
    domain::PetitionId m_id;
    std::unique_ptr<Ui::PetitionPage> m_ui;
    std::optional<Loaded> m_loaded;
    models::PetitionStepModel *m_steps = nullptr;
    models::ClockModel *m_clocks = nullptr;
    int m_generation = 0;
};

} // namespace chengcai::gui
