// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reports/reportspage.h"

#include "gui/reports/documentpreview.h"
#include "gui/shell/documentfile.h"
#include "gui/shell/preferences.h"
#include "report/fonts.h"
#include "report/output.h"
#include "services/desk.h"
#include "services/partyregister.h"
#include "ui_reportspage.h"

#include <QBuffer>
#include <QEvent>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(const Context &context, Preferences &preferences, QWidget *parent)
    : Page(parent), m_context(context), m_preferences(preferences), m_ui(std::make_unique<Ui::ReportsPage>()),
      m_document(std::make_unique<QPdfDocument>(nullptr))
{
    m_ui->setupUi(this);
    m_ui->outer->setStretch(1, 1); // the page is what matters
    m_ui->view->setPageMode(QPdfView::PageMode::MultiPage);
    m_ui->view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_ui->view->setDocument(m_document.get());
    fillChoices();
    m_ui->asOf->setDate(m_context.desk.clock().today());
    connect(m_ui->preview, &QPushButton::clicked, this, &ReportsPage::preview);
    connect(m_ui->pdf, &QPushButton::clicked, this, [this] { save(tr("PDF (*.pdf)"), u".pdf"_s); });
    connect(m_ui->xlsx, &QPushButton::clicked, this, [this] { save(tr("Excel (*.xlsx)"), u".xlsx"_s); });
    connect(m_ui->csv, &QPushButton::clicked, this, [this] { save(tr("CSV (*.csv)"), u".csv"_s); });
    connect(m_ui->print, &QPushButton::clicked, this, &ReportsPage::print);
    m_ui->print->setEnabled(false);
}

ReportsPage::~ReportsPage() = default;

QString ReportsPage::title() const
{
    return tr("Reports");
}

void ReportsPage::activate()
{
    if (m_pdf.isEmpty())
        preview();
}

void ReportsPage::refresh()
{
    preview();
}

void ReportsPage::exportCurrent()
{
    save(tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"), u".pdf"_s);
}

void ReportsPage::fillChoices()
{
    m_ui->kind->addItem(tr("All four kinds"), -1);
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        m_ui->kind->addItem(domain::partyKindLabel(kind), int(kind));
    m_ui->region->addItem(tr("All districts"), QString());
    for (const services::Region &region : services::regions())
        m_ui->region->addItem(services::regionName(region.code), region.code);
    m_ui->order->addItem(tr("By grade"), int(report::ClassificationOrder::Grade));
    m_ui->order->addItem(tr("By district"), int(report::ClassificationOrder::Region));
    m_ui->order->addItem(tr("By kind of party"), int(report::ClassificationOrder::Kind));
}

void ReportsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    const std::array boxes{m_ui->kind, m_ui->region, m_ui->order};
    std::array<int, 3> chosen{};
    for (size_t i = 0; i < boxes.size(); ++i) {
        chosen[i] = boxes[i]->currentIndex();
        boxes[i]->clear();
    }
    fillChoices();
    for (size_t i = 0; i < boxes.size(); ++i)
        boxes[i]->setCurrentIndex(chosen[i]);
    if (!m_pdf.isEmpty())
        preview();
}

std::optional<report::ClassificationRequest> ReportsPage::request()
{
    const QString known = m_ui->knownAt->text().trimmed();
    report::ClassificationRequest request;
    request.scope.moment = {m_ui->asOf->date(), QDate::fromString(known, Qt::ISODate)};
    if (!known.isEmpty() && !request.scope.moment.knownAt.isValid()) {
        emit message(Severity::Warning, tr("“%1” is not a date. Write year-month-day, such as 2026-03-05, or leave it empty for now.").arg(known), {});
        return std::nullopt;
    }
    if (const int kind = m_ui->kind->currentData().toInt(); kind >= 0)
        request.scope.kind = domain::PartyKind(kind);
    if (const QString region = m_ui->region->currentData().toString(); !region.isEmpty())
        request.scope.regions = {region};
    request.order = report::ClassificationOrder(m_ui->order->currentData().toInt());
    return request;
}

void ReportsPage::preview()
{
    const auto asked = request();
    if (!asked)
        return;
    const int generation = ++m_generation;
    m_context.desk
        .read(tr("Making the report"),
              [asked = *asked, &clock = m_context.desk.clock()](const services::Reader &reader, const base::Progress &progress) -> base::Result<Made> {
                  const auto document = report::gatherClassification(reader, asked, clock, progress);
                  if (!document)
                      return document.error();
                  Made made;
                  QBuffer buffer(&made.pdf);
                  buffer.open(QIODevice::WriteOnly);
                  const auto pages = report::writePdf(*document, buffer, *report::FontSet::probe(), {}, progress);
                  if (!pages)
                      return pages.error();
                  made.pages = *pages;
                  return made;
              })
        .then(this, [this, generation](const base::Result<Made> &made) {
            if (generation != m_generation)
                return;
            if (made)
                show(*made);
            else
                emit message(Severity::Error, made.error().message, made.error().code);
        });
}

void ReportsPage::show(const Made &made)
{
    m_document->close();
    m_pdf = made.pdf;
    m_buffer = std::make_unique<QBuffer>(&m_pdf);
    m_buffer->open(QIODevice::ReadOnly);
    m_document->load(m_buffer.get());
    m_ui->print->setEnabled(true);
    m_ui->checks->setText(tr("%n page(s), A4. The preview is the very file that is saved and printed.", nullptr, made.pages));
}

void ReportsPage::save(const QString &filter, const QString &suffix)
{
    const auto asked = request();
    if (!asked)
        return;
    const QString name = tr("Classification report %1").arg(m_ui->asOf->date().toString(Qt::ISODate));
    writeDocument(this, m_context.desk, {tr("Save the report"), name + suffix, filter, tr("Writing the report"), tr("The report is written to %1")},
                  [asked = *asked, &clock = m_context.desk.clock()](const services::Reader &reader, const base::Progress &progress) { return report::gatherClassification(reader, asked, clock, progress); });
}

void ReportsPage::print()
{
    printPdf(*m_document, this);
}

} // namespace chengcai::gui
