// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/measuretables.h"

#include <memory>
#include <optional>

namespace chengcai::widgets {
class ListView;
}

namespace chengcai::gui {

namespace Ui {
class MeasuresPage;
}

/// 措施核对: constraints that the catalogue proposes today, measures whose ground is gone or whose end has passed, measures without feedback.
class MeasuresPage : public Page
{
    Q_OBJECT
public:
    MeasuresPage(const Context &context, QWidget *parent);
    ~MeasuresPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMeasures();
    void show(services::MeasureReconciliation found);
    void showTexts();
    void updateButtons();
    void apply();
    void lift();
    [[nodiscard]] const services::MeasureTrouble *trouble() const; ///< the current one of the list in sight
    [[nodiscard]] domain::PartyId party() const;

    Context m_context;
    std::unique_ptr<Ui::MeasuresPage> m_ui;
    models::ProposalModel *m_proposals = nullptr;
    models::TroubleModel *m_toLift = nullptr;
    models::TroubleModel *m_silent = nullptr;
    std::optional<services::MeasureReconciliation> m_found; ///< its rows are in the models
    int m_generation = 0;
};

} // namespace chengcai::gui
