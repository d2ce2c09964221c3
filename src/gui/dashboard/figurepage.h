// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/figuretable.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class FigurePage;
}

/// The rows behind one number of the overview; each opens its record.
class FigurePage : public Page
{
    Q_OBJECT
public:
    FigurePage(const Context &context, const services::Figure &figure, const services::DashboardScope &scope, QWidget *parent);
    ~FigurePage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

    /// Equal for the same number of the same period.
    [[nodiscard]] static QString keyOf(const services::Figure &figure, const services::DashboardScope &scope);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        QString title;
        std::vector<services::FigureRow> rows;
    };
    void show(const Loaded &loaded);
    void updateButtons();
    void open();
    [[nodiscard]] const services::FigureRow *current() const;

    Context m_context;
    services::Figure m_figure;
    services::DashboardScope m_scope;
    std::unique_ptr<Ui::FigurePage> m_ui;
    models::FigureModel *m_rows = nullptr;
    QString m_title;
    int m_generation = 0;
};

} // namespace chengcai::gui
