// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "services/externals.h"

#include <QDialog>

#include <memory>

namespace chengcai::gui {

namespace Ui {
class ExternalImportDialog;
}

/// A file of another authority: what it is, which column means what, what it would do, and then the import.
class ExternalImportDialog : public QDialog
{
    Q_OBJECT
public:
    ExternalImportDialog(const Context &context, const QString &file, QWidget *parent);
    ~ExternalImportDialog() override;

private:
    void readHeadings();
    void fillColumns(const exchange::ColumnMapping &mapping);
    [[nodiscard]] services::ExternalSource source() const;
    void rehearse();
    void show(const base::Result<services::ExternalReport> &report, bool done);
    void import();
    void saveErrors();

    Context m_context;
    QString m_file;
    std::unique_ptr<Ui::ExternalImportDialog> m_ui;
    QStringList m_header;
    services::ExternalReport m_report;
    int m_generation = 0;
};

} // namespace chengcai::gui
