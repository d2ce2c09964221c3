// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/petitiontables.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class PetitionsPage;
}

/// Objections and applications for credit repair with their clocks, open ones first.
class PetitionsPage : public Page
{
    Q_OBJECT
public:
    PetitionsPage(const Context &context, QWidget *parent);
    ~PetitionsPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const std::vector<services::PetitionLine> &lines);
    void updateButtons();

    Context m_context;
    std::unique_ptr<Ui::PetitionsPage> m_ui;
    models::PetitionModel *m_petitions = nullptr;
    int m_generation = 0;
};

} // namespace chengcai::gui
