// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/transfer.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class ImportFileDialog;
}

/// What an exchange file would bring, step by step, before anything of it is kept. Accepted = take it over.
class ImportFileDialog : public QDialog
{
    Q_OBJECT
public:
    ImportFileDialog(const services::Imported &rehearsed, QWidget *parent);
    ~ImportFileDialog() override;

private:
    void fill(const services::Imported &rehearsed);

    std::unique_ptr<Ui::ImportFileDialog> m_ui;
};

} // namespace chengcai::gui
