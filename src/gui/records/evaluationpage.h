// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/recordtables.h"

#include <memory>
#include <optional>

namespace chengcai::gui {

namespace Ui {
class EvaluationPage;
}

/// The result of one evaluation: grades now and before, whom to look at and why, what was said of each.
class EvaluationPage : public Page
{
    Q_OBJECT
public:
    EvaluationPage(const Context &context, domain::RecordId id, QWidget *parent);
    ~EvaluationPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    void exportCurrent() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(services::EvaluationView view);
    void showHead();
    void explainCurrent();
    void updateButtons();
    void say(const QString &word);
    void verify();

    Context m_context;
    domain::RecordId m_id;
    std::unique_ptr<Ui::EvaluationPage> m_ui;
    std::optional<services::EvaluationView> m_view;
    models::EvaluationModel *m_lines = nullptr;
    int m_generation = 0;
    int m_explained = 0; ///< an answer about another party is dropped
};

} // namespace chengcai::gui
