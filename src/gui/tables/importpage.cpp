// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tables/importpage.h"

#include "gui/shell/reasondialog.h"
#include "services/desk.h"
#include "ui_importpage.h"
#include "widgets/dialogs.h"
#include "widgets/listframe.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QSignalBlocker>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::ImportPreview;
using services::ImportReport;
using services::ImportTarget;

namespace {

constexpr size_t ShownRows = 5000;
constexpr int NarrowestColumn = 150;
constexpr int WidestColumn = 320;

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

template <typename T> std::vector<T> firstOf(const std::vector<T> &all)
{
    return {all.begin(), all.begin() + std::ptrdiff_t(std::min(all.size(), ShownRows))};
}

} // namespace

ImportPage::ImportPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::ImportPage>()),
      m_rejected(new models::RejectedModel(models::rejectedColumns(), [](const services::RejectedRow &row) { return row.row; }, this)),
      m_warnings(new models::WarningModel(models::warningColumns(), [](const services::ImportWarning &row) { return row.row; }, this))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ui->rejected->setModel(m_rejected);
    m_ui->rejected->setDefaultWidths({8, 18, 12, 90});
    m_ui->warnings->setModel(m_warnings);
    m_ui->warnings->setDefaultWidths({8, 18, 12, 90});
    fillChoices();
    m_empty = new widgets::EmptyState(this);
    m_ui->outer->insertWidget(m_ui->outer->indexOf(m_ui->preview), m_empty, 1);
    nameEmptyState();
    showEmpty(true);
    connect(m_empty, &widgets::EmptyState::actionTriggered, m_ui->choose, &QPushButton::click);
    for (QComboBox *box : {m_ui->sheet, m_ui->encoding, m_ui->separator})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_ui->choose, &QPushButton::clicked, this, [this] {
        const QString file = widgets::Dialogs::openFile(this, tr("Table to import"), {}, tr("Tables (*.csv *.xlsx *.txt *.tsv);;All files (*)"));
        if (!file.isEmpty())
            setFile(file);
    });
    for (QComboBox *box : {m_ui->target, m_ui->sheet, m_ui->encoding, m_ui->separator})
        connect(box, &QComboBox::activated, this, [this] { preview(false); });
    connect(m_ui->dryRun, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_ui->run, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_ui->errorSheet, &QPushButton::clicked, this, &ImportPage::saveErrorSheet);
    connect(m_ui->undo, &QPushButton::clicked, this, &ImportPage::undo);
    forgetReport();
    m_ui->dryRun->setEnabled(false);
}

ImportPage::~ImportPage() = default;

QString ImportPage::title() const
{
    return tr("Import");
}

void ImportPage::focusFilter()
{
    m_ui->choose->setFocus();
}

void ImportPage::fillChoices()
{
    m_ui->target->addItem(tr("Parties"), int(ImportTarget::Parties));
    m_ui->target->addItem(tr("Facts"), int(ImportTarget::Facts));
    m_ui->encoding->addItem(tr("Find out"), QString());
    for (const QString &name : {u"UTF-8"_s, u"GB18030"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        m_ui->encoding->addItem(name, name);
    m_ui->separator->addItem(tr("Find out"), QChar());
    m_ui->separator->addItem(tr("Comma"), QChar(u','));
    m_ui->separator->addItem(tr("Semicolon"), QChar(u';'));
    m_ui->separator->addItem(tr("Tab"), QChar(u'\t'));
}

void ImportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    const int target = m_ui->target->currentIndex();
    for (QComboBox *box : {m_ui->target, m_ui->encoding, m_ui->separator})
        box->clear();
    fillChoices();
    m_ui->target->setCurrentIndex(target);
    m_rejected->setColumns(models::rejectedColumns());
    m_warnings->setColumns(models::warningColumns());
    if (m_preview)
        showPreview(*m_preview);
    showFile();
    nameEmptyState();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        setFile(urls.first().toLocalFile());
}

ImportTarget ImportPage::target() const
{
    return ImportTarget(m_ui->target->currentData().toInt());
}

services::ImportSource ImportPage::source() const
{
    services::ImportSource source;
    source.file = m_file;
    source.sheet = m_ui->sheet->currentText();
    source.encoding = m_ui->encoding->currentData().toString();
    source.separator = m_ui->separator->currentData().toChar();
    if (m_preview && m_mappingChanged)
        source.mapping = m_preview->mapping;
    return source;
}

void ImportPage::setFile(const QString &file)
{
    m_file = file;
    showFile();
    m_ui->sheet->clear();
    m_ui->encoding->setCurrentIndex(0);
    m_ui->separator->setCurrentIndex(0);
    preview(false);
}

void ImportPage::showFile()
{
    m_ui->file->setText(QFileInfo(m_file).fileName());
    m_ui->file->setToolTip(QDir::toNativeSeparators(m_file));
}

void ImportPage::nameEmptyState()
{
    m_empty->setContent(u"import"_s,
                        tr("Choose a CSV or XLSX file, or drop it here. Nothing is recorded before you have seen the columns and a dry run."),
                        tr("Choose a file…"));
}

void ImportPage::forgetReport()
{
    m_report.reset();
    m_rejected->setRows({});
    m_warnings->setRows({});
    m_ui->result->clear();
    m_ui->errorSheet->setEnabled(false);
    m_ui->undo->setEnabled(false);
    m_ui->run->setEnabled(false);
    m_ui->results->setVisible(false);
}

void ImportPage::preview(bool keepMapping)
{
    if (m_file.isEmpty())
        return;
    forgetReport();
    m_mappingChanged = m_mappingChanged && keepMapping;
    m_context.desk
        .write(QString(),
               [target = target(), source = source()](services::Session &session, const base::Progress &) { return services::previewImport(session, target, source); })
        .then(this, [this](const base::Result<ImportPreview> &preview) {
            if (preview) {
                m_preview = *preview;
                showPreview(*preview);
                return;
            }
            m_preview.reset();
            m_ui->preview->setRowCount(0);
            m_ui->preview->setColumnCount(0);
            m_ui->dryRun->setEnabled(false);
            emit message(Severity::Error, preview.error().message, preview.error().code);
        });
}

/// Before there is a file: one sentence and one action instead of empty tables and buttons for nothing.
void ImportPage::showEmpty(bool empty)
{
    m_empty->setVisible(empty);
    for (QWidget *control : {static_cast<QWidget *>(m_ui->preview), static_cast<QWidget *>(m_ui->mappingTitle), static_cast<QWidget *>(m_ui->sheet),
                             static_cast<QWidget *>(m_ui->sheetLabel), static_cast<QWidget *>(m_ui->encoding), static_cast<QWidget *>(m_ui->encodingLabel),
                             static_cast<QWidget *>(m_ui->separator), static_cast<QWidget *>(m_ui->separatorLabel), static_cast<QWidget *>(m_ui->dryRun),
                             static_cast<QWidget *>(m_ui->run), static_cast<QWidget *>(m_ui->errorSheet), static_cast<QWidget *>(m_ui->undo)})
        control->setVisible(!empty);
}

void ImportPage::showPreview(const ImportPreview &preview)
{
    showEmpty(false);
    m_ui->sheet->clear();
    m_ui->sheet->addItems(preview.sheets);
    m_ui->sheet->setCurrentText(preview.sheet);
    const bool workbook = !preview.sheets.isEmpty();
    for (QWidget *control : {static_cast<QWidget *>(m_ui->sheet), static_cast<QWidget *>(m_ui->sheetLabel)})
        control->setVisible(workbook);
    for (QWidget *control : {static_cast<QWidget *>(m_ui->encoding), static_cast<QWidget *>(m_ui->encodingLabel), static_cast<QWidget *>(m_ui->separator),
                             static_cast<QWidget *>(m_ui->separatorLabel)})
        control->setVisible(!workbook);
    if (m_ui->encoding->currentIndex() == 0 && !preview.encoding.isEmpty())
        m_ui->encoding->setItemText(0, tr("Find out (%1)").arg(preview.encoding));
    QTableWidget *table = m_ui->preview;
    table->clear();
    table->setColumnCount(int(preview.header.size()));
    table->setRowCount(int(preview.rows.size()) + 1);
    table->setHorizontalHeaderLabels(preview.header);
    QStringList numbers{tr("Field")};
    for (size_t row = 0; row < preview.rows.size(); ++row) {
        numbers.append(QString::number(preview.lines[row]));
        for (int column = 0; column < preview.rows[row].size(); ++column)
            table->setItem(int(row) + 1, column, new QTableWidgetItem(preview.rows[row][column].simplified()));
    }
    table->setVerticalHeaderLabels(numbers);
    showHeaderChoices();
    table->resizeColumnsToContents();
    for (int column = 0; column < table->columnCount(); ++column)
        table->setColumnWidth(column, std::clamp(table->columnWidth(column), NarrowestColumn, WidestColumn));
    showMissing();
}

void ImportPage::showHeaderChoices()
{
    const auto &fields = services::importFields(target());
    for (int column = 0; column < m_ui->preview->columnCount(); ++column) {
        auto *box = new QComboBox;
        box->setAccessibleName(tr("Field for the column %1").arg(m_preview->header.value(column)));
        box->addItem(tr("— not used —"), QString());
        for (const auto &field : fields)
            box->addItem(services::importFieldLabel(field) + (field.required ? u" *"_s : QString()), field.name);
        for (const auto &field : fields) {
            if (m_preview->mapping.column(field.name) == column)
                box->setCurrentIndex(box->findData(field.name));
        }
        connect(box, &QComboBox::activated, this, [this, box, column] { columnChosen(column, box->currentData().toString()); });
        m_ui->preview->setCellWidget(0, column, box);
    }
}

void ImportPage::columnChosen(int column, const QString &field)
{
    for (const auto &other : services::importFields(target())) {
        if (m_preview->mapping.column(other.name) == column)
            m_preview->mapping.assign(other.name, -1);
    }
    if (!field.isEmpty())
        m_preview->mapping.assign(field, column);
    m_preview->missing = m_preview->mapping.missing();
    m_mappingChanged = true;
    forgetReport();
    showHeaderChoices();
    showMissing();
}

void ImportPage::showMissing()
{
    const bool complete = m_preview && m_preview->missing.isEmpty();
    QStringList labels;
    if (m_preview) {
        for (const auto &field : services::importFields(target())) {
            if (m_preview->missing.contains(field.name))
                labels.append(services::importFieldLabel(field));
        }
    }
    m_ui->missing->setText(complete ? QString() : tr("Still needed: %1").arg(labels.join(tr(", "))));
    m_ui->dryRun->setEnabled(complete);
}

void ImportPage::start(bool dryRun)
{
    m_ui->dryRun->setEnabled(false);
    m_ui->run->setEnabled(false);
    m_context.desk
        .write(dryRun ? tr("Checking the table") : tr("Importing the table"),
               [target = target(), source = source(), dryRun](services::Session &session, const base::Progress &progress) {
                   return services::importTable(session, target, source, dryRun, false, progress);
               })
        .then(this, [this, dryRun](const base::Result<ImportReport> &report) {
            m_ui->dryRun->setEnabled(true);
            if (report) {
                showReport(*report, dryRun);
                return;
            }
            m_ui->run->setEnabled(!dryRun); // what was checked before can be imported after all
            emit message(Severity::Error, report.error().message, report.error().code);
        });
}

void ImportPage::showReport(const ImportReport &report, bool dryRun)
{
    m_report = report;
    const QString counts = tr("%1 rows: %2 new, %3 changed, %4 already there, %5 refused, %6 remarks")
                               .arg(countText(report.rows), countText(report.created), countText(report.updated), countText(report.duplicates),
                                    countText(qint64(report.rejected.size())), countText(report.warningCount));
    m_ui->result->setText(dryRun ? tr("Dry run, nothing was imported. %1").arg(counts) : tr("Imported as one batch. %1").arg(counts));
    m_rejected->setRows(firstOf(report.rejected));
    m_warnings->setRows(firstOf(report.warnings));
    m_ui->results->setVisible(!report.rejected.empty() || !report.warnings.empty());
    m_ui->results->setCurrentWidget(report.rejected.empty() ? m_ui->warningTab : m_ui->rejectedTab);
    m_ui->errorSheet->setEnabled(!report.rejected.empty());
    m_ui->run->setEnabled(dryRun && report.created + report.updated > 0);
    m_ui->undo->setEnabled(!report.batch.isNull() && m_context.desk.may(domain::Action::WithdrawFact));
}

void ImportPage::saveErrorSheet()
{
    const QFileInfo info(m_file);
    const QString file = widgets::Dialogs::saveFile(this, tr("Save the refused rows"), info.dir().filePath(info.completeBaseName() + tr("-refused")),
                                                    tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty() || !m_report)
        return;
    const auto written = services::writeErrorSheet(*m_report, file, m_context.desk.clock());
    if (written)
        emit message(Severity::Success, tr("The refused rows are written to %1. Correct them there and import that file.").arg(file), {});
    else
        emit message(Severity::Error, written.error().message, written.error().code);
}

void ImportPage::undo()
{
    if (!m_report)
        return;
    auto *dialog = new ReasonDialog(
        tr("Undo the import"), tr("%n record(s) of this import are withdrawn by one entry. The journal keeps both.", nullptr, int(m_report->created)), {},
        [this, batch = m_report->batch](const QString &reason, const QString &) {
            m_context.desk
                .write(tr("Undoing the import"), [batch, reason](services::Session &session, const base::Progress &) { return services::undoImport(session, batch, reason); })
                .then(this, [this](const base::Result<void> &undone) {
                    if (!undone) {
                        emit message(Severity::Error, undone.error().message, undone.error().code);
                        return;
                    }
                    forgetReport();
                    emit message(Severity::Success, tr("The import is undone."), {});
                });
        },
        this);
    dialog->open();
}

} // namespace chengcai::gui
