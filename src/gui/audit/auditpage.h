// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/tables.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class AuditPage;
}

/// The journal, newest first, and the imports, each of which can be undone as one.
class AuditPage : public Page
{
    Q_OBJECT
public:
    AuditPage(const Context &context, QWidget *parent);
    ~AuditPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void loadTrail(qint64 before);
    void loadBatches();
    void undo();
    void updateButtons();

    Context m_context;
    std::unique_ptr<Ui::AuditPage> m_ui;
    models::AuditModel *m_trail = nullptr;
    models::BatchModel *m_batches = nullptr;
};

} // namespace chengcai::gui
