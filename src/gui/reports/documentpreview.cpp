// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reports/documentpreview.h"

#include "report/output.h"
#include "widgets/dialogs.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int PrintDpi = 300;
}

void printPdf(QPdfDocument &document, QWidget *parent)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setResolution(PrintDpi);
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] { delete printer; });
    QObject::connect(dialog, &QDialog::accepted, parent, [&document, printer] {
        QPainter painter(printer);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0)
                printer->newPage();
            painter.drawImage(painter.viewport(), document.render(page, painter.viewport().size()));
        }
    });
    dialog->open();
}

DocumentPreview::DocumentPreview(services::Desk &desk, const QString &title, QString name, Make make, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_name(std::move(name)), m_make(std::move(make)), m_document(std::make_unique<QPdfDocument>(nullptr)),
      m_view(new QPdfView(this)), m_state(new QLabel(tr("Making the document…"), this)), m_save(new QPushButton(tr("&Save…"), this)),
      m_print(new QPushButton(tr("&Print…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(m_document.get());
    m_view->setAccessibleName(title);
    auto *close = new QPushButton(tr("&Close"), this);
    auto *bar = new QHBoxLayout;
    m_state->setWordWrap(true);
    bar->addWidget(m_state, 1);
    for (QPushButton *button : {m_save, m_print, close})
        bar->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(bar);
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &DocumentPreview::save);
    connect(m_print, &QPushButton::clicked, this, [this] { printPdf(*m_document, this); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    resize(820, 660);
    load();
}

DocumentPreview::~DocumentPreview()
{
    m_view->setDocument(nullptr);
}

void DocumentPreview::load()
{
    m_desk
        .read(tr("Making the document"),
              [make = m_make](const services::Reader &reader, const base::Progress &progress) -> base::Result<Made> {
                  auto document = make(reader);
                  if (!document)
                      return document.error();
                  Made made{*std::move(document), {}, 0};
                  QBuffer buffer(&made.pdf);
                  buffer.open(QIODevice::WriteOnly);
                  const auto pages = report::writePdf(made.document, buffer, *report::FontSet::probe(), {}, progress);
                  if (!pages)
                      return pages.error();
                  made.pages = *pages;
                  return made;
              })
        .then(this, [this](const base::Result<Made> &made) {
            if (made)
                show(*made);
            else
                m_state->setText(made.error().message + u"  ["_s + made.error().code + u']');
        });
}

void DocumentPreview::show(const Made &made)
{
    m_made = made.document;
    m_pdf = made.pdf;
    m_buffer = std::make_unique<QBuffer>(&m_pdf);
    m_buffer->open(QIODevice::ReadOnly);
    m_document->load(m_buffer.get());
    m_state->setText(tr("%n page(s), A4. The preview is the very file that is saved and printed.", nullptr, made.pages));
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(true);
    emit shown();
}

void DocumentPreview::save()
{
    const QString file = widgets::Dialogs::saveFile(this, tr("Save the document"), m_name + u".pdf"_s, tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty())
        return;
    m_desk
        .read(tr("Writing the document"),
              [document = m_made, file](const services::Reader &, const base::Progress &progress) -> base::Result<void> {
                  return report::writeDocument(document, file, {}, {}, progress);
              })
        .then(this, [this, file](const base::Result<void> &written) {
            m_state->setText(written ? tr("The document is written to %1").arg(file) : written.error().message + u"  ["_s + written.error().code + u']');
        });
}

} // namespace chengcai::gui
