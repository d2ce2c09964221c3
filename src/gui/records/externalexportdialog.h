// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class ExternalExportDialog;
}

/// Writes what the office hands to the credit platform: its penalties, its lists, and what came from others as it came.
class ExternalExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExternalExportDialog(const Context &context, QWidget *parent);
    ~ExternalExportDialog() override;

private:
    void updateFields();
    void save();

    Context m_context;
    std::unique_ptr<Ui::ExternalExportDialog> m_ui;
};

} // namespace chengcai::gui
