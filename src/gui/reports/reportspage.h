// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "report/gather.h"

#include <QPdfDocument>

#include <memory>

class QBuffer;

namespace chengcai::report {
class FontSet;
}

namespace chengcai::gui {

class Preferences;
namespace Ui {
class ReportsPage;
}

/// The classification report: scope and dates, preview of the very PDF that is saved and printed, PDF, XLSX, CSV.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    ReportsPage(const Context &context, Preferences &preferences, QWidget *parent);
    ~ReportsPage() override;
    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    void exportCurrent() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Made {
        QByteArray pdf;
        int pages = 0;
    };
    void fillChoices();
    void preview();
    void show(const Made &made);
    void save(const QString &filter, const QString &suffix);
    void print();
    [[nodiscard]] std::optional<report::ClassificationRequest> request();

    Context m_context;
    Preferences &m_preferences;
    std::unique_ptr<Ui::ReportsPage> m_ui;
    QByteArray m_pdf;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfDocument> m_document;
    int m_generation = 0;
};

} // namespace chengcai::gui
