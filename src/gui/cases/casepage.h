// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/cases/casedecisiondialog.h"
#include "gui/shell/timelinepage.h"

#include <memory>
#include <optional>

class QMenu;

namespace chengcai::gui {

namespace Ui {
class CasePage;
}

/// One case: its steps as a timeline, its statutory clocks, its result, and what may be done now.
class CasePage : public TimelinePage
{
    Q_OBJECT
public:
    CasePage(const Context &context, domain::CaseId id, QWidget *parent);
    ~CasePage() override;
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
        DecisionBasis basis;
        domain::Party party;
        std::vector<services::CaseStepRow> steps;
    };
    void show(Loaded loaded);
    void showResult();
    void fillPrintMenu(QMenu &menu);
    void record(domain::CaseAct act);
    void decide();
    void print(bool exposure);

    domain::CaseId m_id;
    std::unique_ptr<Ui::CasePage> m_ui;
    std::optional<Loaded> m_loaded;
    models::CaseStepModel *m_steps = nullptr;
};

} // namespace chengcai::gui
