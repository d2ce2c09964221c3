// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "services/tasks.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class HandoverDialog;
}

/// Hands every open task of somebody who leaves to somebody else, and the drafts kept on this computer. Window-modal.
class HandoverDialog : public QDialog
{
    Q_OBJECT
public:
    HandoverDialog(const Context &context, QWidget *parent);
    ~HandoverDialog() override;

signals:
    void handedOver(const chengcai::services::TaskBatch &batch, int drafts);

private:
    void load();
    void showSum();
    void record();
    [[nodiscard]] base::Uid from() const;
    [[nodiscard]] base::Uid to() const;

    Context m_context;
    std::unique_ptr<Ui::HandoverDialog> m_ui;
    std::vector<services::InspectorLoad> m_loads;
    quint64 m_asked = 0;
};

} // namespace chengcai::gui
