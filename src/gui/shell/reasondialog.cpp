// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/reasondialog.h"

#include "gui/shell/leaving.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

ReasonDialog::ReasonDialog(const QString &title, const QString &sentence, const References &references, Done done, QWidget *parent)
    : QDialog(parent), m_reason(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    auto *layout = new QFormLayout(this);
    auto *text = new QLabel(sentence, this);
    text->setWordWrap(true);
    layout->addRow(text);
    if (!references.choices.isEmpty()) {
        m_reference = new QComboBox(this);
        m_reference->setObjectName(u"reference"_s);
        m_reference->addItems(references.choices);
        layout->addRow(references.label, m_reference);
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
        done(m_reason->toPlainText().trimmed(), m_reference ? m_reference->currentText() : QString());
        accept();
    });
    check();
}

void ReasonDialog::reject()
{
    if (mayLeave(this, !m_reason->toPlainText().isEmpty()))
        QDialog::reject();
}

void ReasonDialog::check()
{
    m_accept->setEnabled(!m_reason->toPlainText().trimmed().isEmpty());
}

} // namespace chengcai::gui
