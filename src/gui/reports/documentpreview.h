// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "services/desk.h"

#include <QDialog>
#include <QPdfDocument>

#include <functional>
#include <memory>

class QBuffer;
class QLabel;
class QPdfView;
class QPushButton;

namespace chengcai::gui {

/// Prints a PDF through the system's dialog, page by page; the document outlives the printing. Not blocking.
void printPdf(QPdfDocument &document, QWidget *parent);

/// Shows a document as the very PDF that is saved and printed. Made in a reading thread; deletes itself when closed.
class DocumentPreview : public QDialog
{
    Q_OBJECT
public:
    using Make = std::function<base::Result<report::Document>(const services::Reader &)>;
    /// `name` = suggested file name without ending.
    DocumentPreview(services::Desk &desk, const QString &title, QString name, Make make, QWidget *parent);
    ~DocumentPreview() override;
    [[nodiscard]] int pageCount() const { return m_document->pageCount(); }

signals:
    void shown();

private:
    struct Made {
        report::Document document;
        QByteArray pdf;
        int pages = 0;
    };
    void load();
    void show(const Made &made);
    void save();

    services::Desk &m_desk;
    QString m_name;
    Make m_make;
    report::Document m_made;
    QByteArray m_pdf;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfDocument> m_document;
    QPdfView *m_view = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace chengcai::gui
