// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/passphrasedialog.h"

#include "ui_passphrasedialog.h"

namespace chengcai::gui {

PassphraseDialog::PassphraseDialog(const QString &title, const QString &sentence, const services::OfficeKeyState &key, Done done, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PassphraseDialog>()), m_key(key), m_done(std::move(done))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(480, 220);
    m_ui->sentence->setText(m_key.here ? sentence : sentence + u' ' + tr("The office has no key yet; it is made with the passphrase you choose now."));
    const bool asks = m_key.needsPassphrase || !m_key.here;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->passphrase, m_ui->passphraseText})
        widget->setVisible(asks);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->again, m_ui->againText})
        widget->setVisible(!m_key.here);
    m_ui->problem->hide();
    connect(m_ui->submit, &QPushButton::clicked, this, &PassphraseDialog::submit);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
}

PassphraseDialog::~PassphraseDialog() = default;

QString PassphraseDialog::problemWith(const QString &passphrase, const QString &again)
{
    constexpr qsizetype Shortest = 12;
    if (passphrase.size() < Shortest)
        return tr("The passphrase has fewer than 12 characters. The office's key deserves a longer one, such as four words.");
    return passphrase == again ? QString() : tr("The two passphrases are not the same. Type both again.");
}

void PassphraseDialog::submit()
{
    const QString passphrase = m_ui->passphrase->text();
    if (const QString problem = m_key.here ? QString() : problemWith(passphrase, m_ui->again->text()); !problem.isEmpty()) {
        m_ui->problem->setText(problem);
        m_ui->problem->show();
        m_ui->passphrase->setFocus();
        return;
    }
    m_done(m_key.here && !m_key.needsPassphrase ? std::nullopt : std::optional(passphrase));
    accept();
}

} // namespace chengcai::gui
