// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "models/tables.h"

#include <memory>

namespace chengcai::widgets {
class EmptyState;
}

namespace chengcai::gui {

namespace Ui {
class ImportPage;
}

/// File → encoding and sheet → columns → dry run → one batch. Refused rows come back as a sheet to correct and import again.
class ImportPage : public Page
{
    Q_OBJECT
public:
    ImportPage(const Context &context, QWidget *parent);
    ~ImportPage() override;
    [[nodiscard]] QString title() const override;
    void focusFilter() override;
    /// The file to import; what the person would have chosen.
    void setFile(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fillChoices();
    void preview(bool keepMapping);
    void showPreview(const services::ImportPreview &preview);
    void showHeaderChoices();
    void columnChosen(int column, const QString &field);
    void showMissing();
    void showFile();
    void showEmpty(bool empty);
    void nameEmptyState();
    void start(bool dryRun);
    void showReport(const services::ImportReport &report, bool dryRun);
    void saveErrorSheet();
    void undo();
    void forgetReport();
    [[nodiscard]] services::ImportTarget target() const;
    [[nodiscard]] services::ImportSource source() const;

    Context m_context;
    std::unique_ptr<Ui::ImportPage> m_ui;
    QString m_file;
    std::optional<services::ImportPreview> m_preview;
    std::optional<services::ImportReport> m_report;
    bool m_mappingChanged = false;
    widgets::EmptyState *m_empty = nullptr;
    models::RejectedModel *m_rejected = nullptr;
    models::WarningModel *m_warnings = nullptr;
};

} // namespace chengcai::gui
