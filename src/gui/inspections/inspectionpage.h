// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/inspectionlistmodel.h"
#include "services/cases.h"
#include "services/inspectiondrafts.h"
#include "services/rectifications.h"

#include <functional>
#include <memory>

class QMenu;

namespace chengcai::gui {

namespace Ui {
class InspectionPage;
}

/// One inspection: what was found and answered, its steps, and what the person at the desk may do with it now. A review is gathered here,
/// finding by finding, and saved as one entry.
class InspectionPage : public Page
{
    Q_OBJECT
public:
    InspectionPage(const Context &context, domain::InspectionId inspection, QWidget *parent);
    ~InspectionPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void exportCurrent() override;
    void refresh() override;


protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        domain::Inspection inspection;
        services::StoredForm form;
        domain::Party party;
        domain::RuleBook book;
        std::optional<domain::Answers> before; ///< of the revision before
        std::vector<services::InspectionStep> steps;
        std::vector<services::RectificationRow> notices;
        std::vector<services::CaseLine> cases;
    };
    [[nodiscard]] static base::Result<Loaded> load(const services::Reader &reader, domain::InspectionId id, QDate today);
    void show(Loaded loaded);
    void showHead();
    [[nodiscard]] QString noticeText() const;
    void showAnswers();
    void showNarrative();
    void updateButtons();
    [[nodiscard]] bool isAuthor() const;
    [[nodiscard]] std::vector<models::FindingRow> findingRows() const;
    void propose(domain::FindingDecision decision, const QString &reason, bool all);
    void rejectFinding();
    void saveReview();
    void verify();
    void showDifferences(const domain::Reentry &again, const QStringList &different);
    void giveBack();
    void hear();
    void withdraw();
    void revise();
    void showEvidence();
    void fillFollowUp(QMenu &menu);
    void openCase(const domain::Finding &finding);
    void act(std::function<base::Result<void>(services::Session &)> work, const QString &success);

    Context m_context;
    domain::InspectionId m_id;
    std::unique_ptr<Ui::InspectionPage> m_ui;
    std::optional<Loaded> m_loaded;
    models::FindingModel *m_findings = nullptr;
    models::AnswerModel *m_answers = nullptr;
    models::StepModel *m_steps = nullptr;
};

} // namespace chengcai::gui
