// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/measuretables.h"

#include <memory>
#include <optional>

class QCheckBox;

namespace chengcai::gui {

namespace Ui {
class ScenariosPage;
}

/// 激励场景: every rule of the catalogue with whom it reaches today, and whom it would reach if it were changed. Everybody's standing is counted
/// once; what is typed is answered from the counts.
class ScenariosPage : public Page
{
    Q_OBJECT
public:
    ScenariosPage(const Context &context, QWidget *parent);
    ~ScenariosPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        services::StandingCounts counts;
        std::vector<qint64> used;
    };
    void connectAll();
    void nameBoxes();
    void showRules();
    void showRule();
    void showEffect();
    [[nodiscard]] const domain::MeasureRule *rule() const; ///< the selected one as it is
    [[nodiscard]] domain::MeasureRule typed() const;       ///< the same with what the form says

    Context m_context;
    std::unique_ptr<Ui::ScenariosPage> m_ui;
    models::RuleReachModel *m_rules = nullptr;
    std::vector<std::pair<QCheckBox *, domain::Grade>> m_grades;
    std::vector<std::pair<QCheckBox *, domain::ListKind>> m_lists;
    std::vector<std::pair<QCheckBox *, domain::PartyKind>> m_kinds;
    std::optional<Loaded> m_loaded;
    bool m_filling = false;
    int m_generation = 0;
};

} // namespace chengcai::gui
