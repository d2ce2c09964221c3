// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "services/formlibrary.h"
#include "services/planning.h"

#include <QDialog>

#include <array>
#include <memory>

class QLabel;
class QSpinBox;

namespace chengcai::gui {

namespace Ui {
class DrawWizard;
}

/// Prepares a double random draw: scope, strata with their pots and quotas, inspectors and who is kept away; the seed comes last. Recording draws
/// and cannot be repeated with another outcome. Window-modal.
class DrawWizard : public QDialog
{
    Q_OBJECT
public:
    DrawWizard(const Context &context, QWidget *parent);
    ~DrawWizard() override;

signals:
    void drawn(const chengcai::base::Uid &draw);

private:
    struct People {
        std::vector<services::InspectorLoad> loads;
        std::vector<services::StoredForm> forms;
        std::vector<services::StoredPlan> plans;
    };
    void load();
    void fill(const People &people);
    void fillForms();
    void fillPlans();
    void choosePlan();
    void chooseUnit();
    void setShares(const std::vector<domain::DrawStratum> &strata);
    void preview();
    void show(const domain::DrawInput &input);
    void showConflicts(const domain::DrawInput &input);
    void check();
    void record();
    [[nodiscard]] services::DrawRequest request() const;
    [[nodiscard]] QString nameOf(const base::Uid &user) const;

    Context m_context;
    std::unique_ptr<Ui::DrawWizard> m_ui;
    People m_people;
    std::array<QSpinBox *, 5> m_shares{};  ///< in the order of domain::Strata
    std::array<QLabel *, 5> m_quotas{};
    bool m_ready = false;                  ///< the preview belongs to what stands in the fields
    quint64 m_asked = 0;
};

} // namespace chengcai::gui
