// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspections/statementdialog.h"

#include "ui_statementdialog.h"
#include "widgets/dialogs.h"

#include <QFileInfo>
#include <QPushButton>

namespace chengcai::gui {

StatementDialog::StatementDialog(QDate today, QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::StatementDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    m_ui->day->setMaximumDate(today);
    m_ui->day->setDate(today);
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, &StatementDialog::check);
    connect(m_ui->addFiles, &QPushButton::clicked, this, &StatementDialog::addFiles);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &StatementDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] {
        emit given({m_ui->day->date(), m_ui->spoke->isChecked(), m_ui->text->toPlainText(), {}}, m_files);
        accept();
    });
    check();
}

StatementDialog::~StatementDialog() = default;

void StatementDialog::check()
{
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_ui->text->toPlainText().trimmed().isEmpty());
}

void StatementDialog::addFiles()
{
    m_files += widgets::Dialogs::openFiles(this, tr("Files of the statement"));
    QStringList names;
    for (const QString &file : std::as_const(m_files))
        names << QFileInfo(file).fileName();
    m_ui->files->setText(names.join(tr(", ")));
}

} // namespace chengcai::gui
