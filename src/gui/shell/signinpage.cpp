// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/signinpage.h"

#include "services/desk.h"
#include "ui_signinpage.h"

#include <QDir>
#include <QEvent>

namespace chengcai::gui {

SignInPage::SignInPage(services::Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->name, &QComboBox::currentTextChanged, this, &SignInPage::showPasswordField);
    connect(m_ui->password, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m_ui->signIn, &QPushButton::clicked, this, &SignInPage::signIn);
}

SignInPage::~SignInPage() = default;

QString SignInPage::title() const
{
    return tr("Sign in");
}

void SignInPage::activate()
{
    const QString before = m_ui->name->currentText();
    m_ui->name->clear();
    m_ui->name->addItems(m_desk.accountNames());
    m_ui->name->setCurrentText(before);
    m_ui->store->setText(QDir::toNativeSeparators(m_desk.folder()));
    m_ui->problem->clear();
    m_ui->password->clear();
    showPasswordField();
}

void SignInPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void SignInPage::showPasswordField()
{
    const bool needed = m_desk.needsPassword(m_ui->name->currentText());
    m_ui->password->setVisible(needed);
    m_ui->passwordLabel->setVisible(needed);
    if (needed)
        m_ui->password->setFocus();
    else
        m_ui->signIn->setFocus();
}

void SignInPage::signIn()
{
    const QString name = m_ui->name->currentText();
    const std::optional<QString> password =
        m_desk.needsPassword(name) ? std::optional(m_ui->password->text()) : std::nullopt;
    m_ui->signIn->setEnabled(false);
    m_desk.signIn(name, password).then(this, [this](const base::Result<services::Account> &account) {
        m_ui->signIn->setEnabled(true);
        m_ui->password->clear();
        m_ui->problem->setText(account ? QString() : account.error().message);
        if (!account)
            m_ui->password->setFocus();
    });
}

} // namespace chengcai::gui
