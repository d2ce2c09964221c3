// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/externalimportdialog.h"

#include "domain/rulebook.h"
#include "services/desk.h"
#include "ui_externalimportdialog.h"
#include "widgets/dialogs.h"

#include <QComboBox>
#include <QHeaderView>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::ExternalReport;

namespace {

constexpr qsizetype ShownProblems = 200;

} // namespace

ExternalImportDialog::ExternalImportDialog(const Context &context, const QString &file, QWidget *parent)
    : QDialog(parent), m_context(context), m_file(file), m_ui(std::make_unique<Ui::ExternalImportDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    m_ui->file->setText(file.section(u'/', -1));
    m_ui->layoutBox->addItem(tr("As the headings say"), QString());
    for (const domain::ExternalLayout &layout : domain::externalLayouts())
        m_ui->layoutBox->addItem(domain::inScreenLanguage(layout.titleZh, layout.titleEn), layout.code);
    m_ui->columns->setHorizontalHeaderLabels({tr("Field"), tr("Column of the file")});
    m_ui->columns->horizontalHeader()->setStretchLastSection(true);
    m_ui->columns->verticalHeader()->hide();
    m_ui->import->setEnabled(false);
    m_ui->saveErrors->setEnabled(false);
    resize(860, 560);
    connect(m_ui->layoutBox, &QComboBox::currentIndexChanged, this, &ExternalImportDialog::readHeadings);
    connect(m_ui->whole, &QCheckBox::toggled, this, &ExternalImportDialog::rehearse);
    connect(m_ui->import, &QPushButton::clicked, this, &ExternalImportDialog::import);
    connect(m_ui->saveErrors, &QPushButton::clicked, this, &ExternalImportDialog::saveErrors);
    connect(m_ui->close, &QPushButton::clicked, this, &ExternalImportDialog::reject);
    readHeadings();
}

ExternalImportDialog::~ExternalImportDialog() = default;

services::ExternalSource ExternalImportDialog::source() const
{
    services::ExternalSource source;
    source.table.file = m_file;
    source.layout = m_ui->layoutBox->currentData().toString();
    source.wholeList = m_ui->whole->isChecked();
    if (m_ui->columns->rowCount() == 0)
        return source;
    exchange::ColumnMapping mapping(m_ui->columns->property("target").toString());
    for (int row = 0; row < m_ui->columns->rowCount(); ++row) {
        const auto *box = qobject_cast<const QComboBox *>(m_ui->columns->cellWidget(row, 1));
        mapping.assign(m_ui->columns->item(row, 0)->data(Qt::UserRole).toString(), box->currentIndex() - 1);
    }
    source.table.mapping = mapping;
    return source;
}

void ExternalImportDialog::readHeadings()
{
    struct Read {
        QStringList header;
        exchange::ColumnMapping mapping;
    };
    m_ui->columns->setRowCount(0);
    m_context.desk
        .write(QString(), [source = source()](services::Session &session, const base::Progress &) -> base::Result<Read> {
            const auto header = services::externalHeader(source);
            if (!header)
                return header.error();
            return Read{*header, services::externalMapping(session, source, *header)};
        })
        .then(this, [this](const base::Result<Read> &read) {
            if (!read) {
                m_ui->summary->setText(read.error().message);
                return;
            }
            m_header = read->header;
            fillColumns(read->mapping);
            rehearse();
        });
}

void ExternalImportDialog::fillColumns(const exchange::ColumnMapping &mapping)
{
    const domain::ExternalLayout *layout = domain::externalLayout(mapping.target().section(u'/', 1));
    m_ui->columns->setProperty("target", mapping.target());
    for (const domain::ExternalField &field : layout ? layout->fields : std::vector<domain::ExternalField>()) {
        const int row = m_ui->columns->rowCount();
        m_ui->columns->insertRow(row);
        auto *label = new QTableWidgetItem(domain::inScreenLanguage(field.labelZh, field.labelEn) + (field.required ? u" *"_s : QString()));
        label->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        label->setData(Qt::UserRole, field.code);
        m_ui->columns->setItem(row, 0, label);
        auto *box = new QComboBox(m_ui->columns);
        box->setAccessibleName(label->text());
        box->addItem(tr("not in this file"));
        box->addItems(m_header);
        box->setCurrentIndex(mapping.column(field.code) + 1);
        connect(box, &QComboBox::activated, this, &ExternalImportDialog::rehearse);
        m_ui->columns->setCellWidget(row, 1, box);
    }
    m_ui->columns->resizeColumnToContents(0);
}

void ExternalImportDialog::rehearse()
{
    const int generation = ++m_generation;
    m_ui->import->setEnabled(false);
    m_context.desk.write(tr("Checking the file"), [source = source()](services::Session &session, const base::Progress &progress) { return services::importExternal(session, source, true, progress); })
        .then(this, [this, generation](const base::Result<ExternalReport> &report) {
            if (generation == m_generation)
                show(report, false);
        });
}

void ExternalImportDialog::import()
{
    m_ui->import->setEnabled(false);
    m_context.desk.write(tr("Importing"), [source = source()](services::Session &session, const base::Progress &progress) { return services::importExternal(session, source, false, progress); })
        .then(this, [this](const base::Result<ExternalReport> &report) { show(report, true); });
}

void ExternalImportDialog::show(const base::Result<ExternalReport> &report, bool done)
{
    m_ui->problems->clear();
    m_ui->saveErrors->setEnabled(report && !report->rejected.empty());
    m_ui->import->setEnabled(report && !done && report->rows > qint64(report->rejected.size()));
    if (!report) {
        m_ui->summary->setText(report.error().message);
        return;
    }
    m_report = *report;
    const domain::ExternalLayout *layout = domain::externalLayout(report->layout);
    const QString head = done ? tr("Imported: %1.") : tr("Nothing is imported yet: %1.");
    m_ui->summary->setText(head.arg(domain::inScreenLanguage(layout->titleZh, layout->titleEn)) + u'\n'
                           + tr("%n row(s): %1 new, %2 changed, %3 known, %4 gone from the source, %5 refused.", nullptr, int(report->rows)).arg(report->fresh).arg(report->changed).arg(report->same).arg(report->gone).arg(report->rejected.size())
                           + u'\n'
                           + tr("Matched by identifier: %1, about nobody of the register: %2. What becomes of it: facts %3, entries of the external list %4.").arg(report->matched).arg(report->unmatched).arg(report->facts).arg(report->entries));
    const auto add = [this, layout](const QString &fate, qint64 row, const QString &field, const QString &message, const QString &code) {
        const domain::ExternalField *known = layout->field(field);
        m_ui->problems->addItem(tr("%1: row %2, %3: %4 (%5)").arg(fate).arg(row).arg(known ? domain::inScreenLanguage(known->labelZh, known->labelEn) : field, message, code));
    };
    for (const services::RejectedRow &row : report->rejected) {
        if (m_ui->problems->count() < ShownProblems)
            add(tr("Refused"), row.row, row.field, row.message, row.code);
    }
    for (const services::ImportWarning &row : report->warnings) {
        if (m_ui->problems->count() < ShownProblems)
            add(tr("Remark"), row.row, row.field, row.message, row.code);
    }
}

void ExternalImportDialog::saveErrors()
{
    const QString path = widgets::Dialogs::saveFile(this, tr("Refused rows"), m_file.section(u'/', -1).section(u'.', 0, 0) + tr(" refused"), tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_context.desk.read(QString(), [report = m_report, path, &clock = m_context.desk.clock()](const services::Reader &, const base::Progress &) { return services::writeErrorSheet(report, path, clock); })
        .then(this, [this, path](const base::Result<void> &written) { m_ui->summary->setText(written ? tr("The refused rows are written to %1").arg(path) : written.error().message); });
}

} // namespace chengcai::gui
