// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rectification.h"
#include "gui/shell/formdialog.h"

#include <memory>

namespace chengcai::gui {

namespace Ui {
class ReplyDialog;
}

/// Records what the party replied to one item of a notice, with its evidence.
class ReplyDialog : public FormDialog
{
    Q_OBJECT
public:
    ReplyDialog(services::Desk &desk, const domain::Rectification &notice, int item, QWidget *parent);
    ~ReplyDialog() override;

protected:
    void submit() override;

private:
    std::unique_ptr<Ui::ReplyDialog> m_ui;
    domain::RectificationId m_id;
    int m_item;
};

} // namespace chengcai::gui
