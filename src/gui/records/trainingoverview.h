// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/trainingtables.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class TrainingOverview;
}

/// Publicity and training of a year against its targets: figures with a bar and its text, and beneath what the chosen figure counts.
/// Part of a RecordsPage, which brings it up to date.
class TrainingOverview : public Page
{
    Q_OBJECT
public:
    TrainingOverview(const Context &context, QWidget *parent);
    ~TrainingOverview() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void focusFilter() override;
    void refresh() override;
    void exportCurrent() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(services::TrainingYear year);
    void showRows();
    void openRow();
    void updateButtons();
    void print();
    void fillDutiesMenu();
    [[nodiscard]] const services::TrainingRow *current() const;

    Context m_context;
    std::unique_ptr<Ui::TrainingOverview> m_ui;
    models::TrainingFigureModel *m_figures = nullptr;
    models::TrainingRowModel *m_rows = nullptr;
    int m_generation = 0;
};

} // namespace chengcai::gui
