// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/externalexportdialog.h"

#include "domain/rulebook.h"
#include "services/desk.h"
#include "services/externals.h"
#include "ui_externalexportdialog.h"
#include "widgets/dialogs.h"

namespace chengcai::gui {

using namespace Qt::StringLiterals;

ExternalExportDialog::ExternalExportDialog(const Context &context, QWidget *parent) : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::ExternalExportDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    m_ui->what->addItem(tr("Penalties of the office (double publicity)"), u"penalties"_s);
    m_ui->what->addItem(tr("Red list of the office"), u"red"_s);
    m_ui->what->addItem(tr("Black list of the office"), u"black"_s);
    for (const domain::ExternalLayout &layout : domain::externalLayouts())
        m_ui->what->addItem(tr("As it came: %1").arg(domain::inScreenLanguage(layout.titleZh, layout.titleEn)), layout.code);
    const QDate today = context.desk.clock().today();
    m_ui->from->setDate(QDate(today.year(), 1, 1));
    m_ui->to->setDate(today);
    connect(m_ui->what, &QComboBox::currentIndexChanged, this, &ExternalExportDialog::updateFields);
    connect(m_ui->save, &QPushButton::clicked, this, &ExternalExportDialog::save);
    connect(m_ui->close, &QPushButton::clicked, this, &ExternalExportDialog::reject);
    updateFields();
}

ExternalExportDialog::~ExternalExportDialog() = default;

void ExternalExportDialog::updateFields()
{
    const bool penalties = m_ui->what->currentData().toString() == u"penalties"_s;
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->from, m_ui->fromLabel, m_ui->to, m_ui->toLabel, m_ui->code, m_ui->codeLabel})
        field->setVisible(penalties);
}

void ExternalExportDialog::save()
{
    const QString what = m_ui->what->currentData().toString();
    const domain::ExternalLayout *layout = domain::externalLayout(what);
    const QString name = layout ? domain::inScreenLanguage(layout->titleZh, layout->titleEn) : m_ui->what->currentText();
    const QString path = widgets::Dialogs::saveFile(this, windowTitle(), name, tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_context.desk
        .read(tr("Writing the file"),
              [what, path, from = m_ui->from->date(), to = m_ui->to->date(), code = m_ui->code->text().trimmed().toUpper(), &clock = m_context.desk.clock()](
                  const services::Reader &reader, const base::Progress &) -> base::Result<qint64> {
                  if (what == u"penalties"_s)
                      return services::exportPenalties(reader, from, to, code, path, clock);
                  if (what == u"red"_s || what == u"black"_s)
                      return services::exportListEntries(reader, what == u"red"_s ? domain::ListKind::Red : domain::ListKind::Black, clock.today(), path, clock);
                  return services::exportExternal(reader, what, path, clock);
              })
        .then(this, [this, path](const base::Result<qint64> &rows) { m_ui->result->setText(rows ? tr("%n row(s) are written to %1", nullptr, int(*rows)).arg(path) : rows.error().message); });
}

} // namespace chengcai::gui
