// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/supervisiontables.h"

#include <memory>

namespace chengcai::gui {

class Preferences;
namespace Ui {
class CasesPage;
}

/// Area "cases": investigation cases with their clocks, notices of rectification, serious findings that propose a case, and counts by class of
/// conduct.
class CasesPage : public Page
{
    Q_OBJECT
public:
    CasesPage(const Context &context, Preferences &preferences, QWidget *parent);
    ~CasesPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void focusFilter() override;
    void refresh() override;


protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTables();
    void retranslate();
    void loadCases();
    void loadRectifications();
    void loadProposed();
    void loadStatistics();
    void showCases(const services::CasePage &page);
    void showRectifications(const services::RectificationPage &page);
    void updateButtons();
    void openNew();
    void openProposed();
    void openDialog(const services::CaseInput &input, const QString &inspection);
    [[nodiscard]] services::CaseFilter filter() const;

    Context m_context;
    Preferences &m_preferences;
    std::unique_ptr<Ui::CasesPage> m_ui;
    models::CaseModel *m_cases = nullptr;
    models::RectificationModel *m_rectifications = nullptr;
    models::SeriousFindingModel *m_proposed = nullptr;
    models::ConductCountModel *m_counts = nullptr;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace chengcai::gui
