// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/importfiledialog.h"

#include "models/exchangetables.h"
#include "ui_importfiledialog.h"
#include "widgets/theme.h"

namespace chengcai::gui {

using namespace Qt::StringLiterals;

ImportFileDialog::ImportFileDialog(const services::Imported &rehearsed, QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::ImportFileDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 340);
    m_ui->steps->setWordWrap(true);
    fill(rehearsed);
    connect(m_ui->submit, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
}

ImportFileDialog::~ImportFileDialog() = default;

void ImportFileDialog::fill(const services::Imported &in)
{
    const auto add = [this](const QString &icon, const QString &sentence) { new QListWidgetItem(widgets::icon(icon), sentence, m_ui->steps); };
    if (in.before) {
        m_ui->headline->setText(tr("This file of %1 was taken over before, on %2. Nothing would change.").arg(in.from, models::momentText(in.importedAt)));
        m_ui->steps->hide();
        m_ui->submit->setEnabled(false);
        return;
    }
    m_ui->headline->setText(tr("From %1. Nothing has been changed yet.").arg(in.from));
    add(u"ok"_s, tr("The file is whole, sealed for this computer and signed by %1.").arg(in.from));
    add(u"ok"_s, tr("It brings: %1.").arg(models::reportText(in.report)));
    for (const services::Gap &gap : in.gaps)
        add(u"warning"_s, tr("%1: entries %2 to %3 are missing. What comes after them waits; the next file of that computer brings them.").arg(gap.label).arg(gap.first).arg(gap.last));
    if (in.report.forked > 0)
        add(u"error"_s, tr("A computer wrote %n number(s) twice: it was cloned or restored. Both are kept, neither is applied; a supervisor decides.", nullptr, int(in.report.forked)));
    if (in.report.unauthorised + in.report.invalid + in.report.quarantined > 0)
        add(u"warning"_s, tr("%n entry(ies) are kept and not applied; a supervisor decides.", nullptr, int(in.report.unauthorised + in.report.invalid + in.report.quarantined)));
    if (in.report.conflicts > 0)
        add(u"warning"_s, tr("%n value(s) were changed by two people; both stand until a supervisor decides.", nullptr, int(in.report.conflicts)));
    for (const QString &conflict : in.conflicts)
        add(u"warning"_s, tr("To be decided: %1").arg(conflict));
    if (in.awaitedFiles > 0)
        add(u"info"_s, tr("%n evidence file(s) have not arrived yet.", nullptr, int(in.awaitedFiles)));
    add(u"backup"_s, tr("A backup is made before anything is taken over."));
    m_ui->submit->setEnabled(in.report.changedAnything());
    if (!in.report.changedAnything())
        add(u"info"_s, tr("Everything in it is here already."));
}

} // namespace chengcai::gui
