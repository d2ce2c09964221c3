// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/reasondialog.h"

#include "gui/shell/leaving.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace chengcai::gui {

ReasonDialog::ReasonDialog(const QString &title, const QString &sentence, const QString &referenceLabel, Done done, QWidget *parent)
    : QDialog(parent), m_reason(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    auto *layout = new QFormLayout(this);
    auto *text = new QLabel(sentence, this);
    text->setWordWrap(true);
    layout->addRow(text);
    if (!referenceLabel.isEmpty()) {
        m_reference = new QLineEdit(this);
        layout->addRow(referenceLabel, m_reference);
        connect(m_reference, &QLineEdit::textChanged, this, &ReasonDialog::check);
    }
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    layout->addRow(tr("&Reason:"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addRow(buttons);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReasonDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReasonDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, done = std::move(done)] {
        done(m_reason->toPlainText().trimmed(), m_reference ? m_reference->text().trimmed() : QString());
        accept();
    });
    check();
}

void ReasonDialog::reject()
{
    if (mayLeave(this, !m_reason->toPlainText().isEmpty() || (m_reference && !m_reference->text().isEmpty())))
        QDialog::reject();
}

void ReasonDialog::check()
{
    const bool referenced = !m_reference || !m_reference->text().trimmed().isEmpty();
    m_accept->setEnabled(referenced && !m_reason->toPlainText().trimmed().isEmpty());
}

} // namespace chengcai::gui
