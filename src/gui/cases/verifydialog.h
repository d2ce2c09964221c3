// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rectification.h"
#include "gui/shell/formdialog.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class VerifyDialog;
}

/// Judges a reply: accepted, or not with a reason and a new due date.
class VerifyDialog : public FormDialog
{
    Q_OBJECT
public:
    VerifyDialog(services::Desk &desk, const domain::Rectification &notice, int item, QWidget *parent);
    ~VerifyDialog() override;

protected:
    void submit() override;

private:
    std::unique_ptr<Ui::VerifyDialog> m_ui;
    domain::RectificationId m_id;
    int m_item;
};

} // namespace chengcai::gui
