// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/recordtables.h"

#include <memory>
#include <optional>

class QMenu;

namespace chengcai::gui {

namespace Ui {
class RecordPage;
}

/// One record of any type: what it says, its steps, what belongs to it, and what may be done now.
class RecordPage : public Page
{
    Q_OBJECT
public:
    RecordPage(const Context &context, domain::RecordId id, QWidget *parent);
    ~RecordPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        services::RecordLine line;
        std::vector<services::RecordStepRow> steps;
        std::vector<services::RecordLine> belonging;
    };
    void show(Loaded loaded);
    void showHead();
    void showStep();
    void fillRecordMenu(QMenu &menu);

    Context m_context;
    domain::RecordId m_id;
    std::unique_ptr<Ui::RecordPage> m_ui;
    std::optional<Loaded> m_loaded;
    models::RecordStepModel *m_steps = nullptr;
    models::RecordModel *m_belonging = nullptr;
    int m_generation = 0;
};

} // namespace chengcai::gui
