// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/commitmenttable.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class CommitmentsPage;
}

/// The ledger of credit commitments: who promised what for which project, and what spot checks found.
class CommitmentsPage : public Page
{
    Q_OBJECT
public:
    CommitmentsPage(const Context &context, QWidget *parent);
    ~CommitmentsPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const std::vector<services::CommitmentRow> &rows);
    void updateButtons();
    void check();
    void writeLetter();
    void withdraw();
    [[nodiscard]] const services::CommitmentRow *current() const;

    Context m_context;
    std::unique_ptr<Ui::CommitmentsPage> m_ui;
    models::CommitmentModel *m_rows = nullptr;
    int m_generation = 0;
};

} // namespace chengcai::gui
