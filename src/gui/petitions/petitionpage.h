// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/timelinepage.h"
#include "models/petitiontables.h"

#include <memory>
#include <optional>

namespace chengcai::gui {

namespace Ui {
class PetitionPage;
}

/// One objection or application for repair: its steps, its clocks, what it is about, and what may be done now.
class PetitionPage : public TimelinePage
{
    Q_OBJECT
public:
    PetitionPage(const Context &context, domain::PetitionId id, QWidget *parent);
    ~PetitionPage() override;
    [[nodiscard]] QString title() const override;
    void refresh() override;

protected:
    [[nodiscard]] bool isLoaded() const override { return m_loaded.has_value(); }
    [[nodiscard]] bool concerns(const services::ChangeNews &news) const override;
    void showHead() override;
    [[nodiscard]] Step stepAt(const QModelIndex &index) const override;
    [[nodiscard]] std::vector<Act> acts() override;
    void retranslate() override;
    void showLoaded() override { show(*std::move(m_loaded)); }

private:
    struct Loaded {
        domain::Petition petition;
        domain::Party party;
        QString subject;
        std::optional<domain::CreditFact> fact;
        std::vector<services::PetitionStepRow> steps;
    };
    void show(Loaded loaded);

    domain::PetitionId m_id;
    std::unique_ptr<Ui::PetitionPage> m_ui;
    std::optional<Loaded> m_loaded;
    models::PetitionStepModel *m_steps = nullptr;
};

} // namespace chengcai::gui
