// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/admin/accountspage.h"

#include "gui/shell/preferences.h"
#include "services/desk.h"
#include "services/exchangestatus.h"
#include "services/maintenance.h"
#include "ui_accountspage.h"
#include "widgets/dialogs.h"

#include <QEvent>
#include <QHeaderView>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr domain::Role AllRoles[] = {domain::Role::Inspector, domain::Role::Supervisor, domain::Role::Administrator, domain::Role::Auditor};

QString roleWords(domain::Roles roles)
{
    QStringList words;
    for (const domain::Role role : AllRoles) {
        if (roles.testFlag(role))
            words.append(domain::roleLabel(role));
    }
    return words.join(u", "_s);
}

} // namespace

AccountsPage::AccountsPage(const Context &context, Preferences &preferences, QWidget *parent)
    : Page(parent), m_context(context), m_preferences(preferences), m_ui(std::make_unique<Ui::AccountsPage>())
{
    m_ui->setupUi(this);
    m_ui->accounts->horizontalHeader()->setStretchLastSection(true);
    m_ui->accounts->verticalHeader()->hide();
    m_ui->idle->setValue(m_preferences.idleMinutes());
    connect(m_ui->add, &QPushButton::clicked, this, &AccountsPage::add);
    connect(m_ui->change, &QPushButton::clicked, this, &AccountsPage::changePassword);
    connect(m_ui->idle, &QSpinBox::valueChanged, &m_preferences, &Preferences::setIdleMinutes);
    for (QLineEdit *edit : {m_ui->name, m_ui->password, m_ui->oldPassword, m_ui->newPassword})
        connect(edit, &QLineEdit::textChanged, this, &AccountsPage::updateButtons);
    updateButtons();
    load();
}

AccountsPage::~AccountsPage() = default;

QString AccountsPage::title() const
{
    return tr("Accounts");
}

void AccountsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    load();
}

void AccountsPage::updateButtons()
{
    m_ui->newBox->setEnabled(m_context.desk.may(domain::Action::ManageAccounts) || m_asks);
    m_ui->administrator->setEnabled(!m_asks);
    m_ui->add->setText(m_asks ? tr("&Ask the office…") : tr("&Create account"));
    m_ui->add->setEnabled(!m_ui->name->text().trimmed().isEmpty() && !m_ui->password->text().isEmpty());
    m_ui->change->setEnabled(!m_ui->oldPassword->text().isEmpty() && !m_ui->newPassword->text().isEmpty());
}

void AccountsPage::load()
{
    const QDate today = m_context.desk.clock().today();
    m_context.desk.read(QString(), [today](const services::Reader &reader, const base::Progress &) -> base::Result<services::ExchangeStatus> { return services::exchangeStatus(reader, today); })
        .then(this, [this](const base::Result<services::ExchangeStatus> &status) {
            m_asks = status && status->joined && !status->office;
            updateButtons();
        });
    using Rows = std::vector<services::Account>;
    m_context.desk.read(QString(), [](const services::Reader &reader, const base::Progress &) -> base::Result<Rows> { return services::accountsOf(reader); })
        .then(this, [this](const base::Result<Rows> &rows) {
            if (!rows)
                return;
            m_ui->accounts->setHorizontalHeaderLabels({tr("Sign-in name"), tr("Full name"), tr("Roles"), tr("State")});
            m_ui->accounts->setRowCount(int(rows->size()));
            for (int row = 0; row < int(rows->size()); ++row) {
                const services::Account &account = (*rows)[size_t(row)];
                const QStringList cells{account.name, account.fullName, roleWords(account.roles), account.active ? tr("Active") : tr("Closed")};
                for (int column = 0; column < cells.size(); ++column)
                    m_ui->accounts->setItem(row, column, new QTableWidgetItem(cells[column]));
            }
            m_ui->accounts->resizeColumnsToContents();
        });
}

void AccountsPage::add()
{
    domain::Roles roles;
    const std::pair<const QCheckBox *, domain::Role> boxes[] = {{m_ui->inspector, domain::Role::Inspector},
                                                                {m_ui->supervisor, domain::Role::Supervisor},
                                                                {m_ui->administrator, domain::Role::Administrator},
                                                                {m_ui->auditor, domain::Role::Auditor}};
    for (const auto &[box, role] : boxes)
        roles.setFlag(role, box->isChecked());
    if (m_asks) {
        ask(roles);
        return;
    }
    m_context.desk
        .write(QString(),
               [name = m_ui->name->text().trimmed(), fullName = m_ui->fullName->text().trimmed(), roles,
                password = m_ui->password->text()](services::Session &session, const base::Progress &) { return session.addAccount(name, fullName, roles, password); })
        .then(this, [this](const base::Result<void> &added) {
            if (added) {
                emit message(Severity::Success, tr("The account is created."), {});
                for (QLineEdit *edit : {m_ui->name, m_ui->fullName, m_ui->password})
                    edit->clear();
                load();
            } else {
                emit message(Severity::Error, added.error().message, added.error().code);
            }
        });
}

/// At a field computer the office gives the account: its request is a file.
void AccountsPage::ask(domain::Roles roles)
{
    const QString name = m_ui->name->text().trimmed();
    const QString file = widgets::Dialogs::saveFile(this, tr("Write the request"), name + QStringLiteral("-request.cce"), tr("Requests (*.cce)"));
    if (file.isEmpty())
        return;
    m_context.desk
        .write(QString(), [person = services::NewPerson{name, m_ui->fullName->text().trimmed(), roles, m_ui->password->text()}, file](services::Session &session, const base::Progress &) {
            return services::requestAccount(session, person, file);
        })
        .then(this, [this](const base::Result<services::Asked> &asked) {
            if (!asked) {
                emit message(Severity::Error, asked.error().message, asked.error().code);
                return;
            }
            emit message(Severity::Information, tr("Carry the request to the office. Its fingerprint to compare is %1. The account works once the office's answer is imported.").arg(asked->fingerprint), {});
            for (QLineEdit *edit : {m_ui->name, m_ui->fullName, m_ui->password})
                edit->clear();
        });
}

void AccountsPage::changePassword()
{
    m_context.desk
        .write(QString(),
               [old = m_ui->oldPassword->text(), fresh = m_ui->newPassword->text()](services::Session &session, const base::Progress &) {
                   return session.changePassword(old, fresh);
               })
        .then(this, [this](const base::Result<void> &changed) {
            m_ui->oldPassword->clear();
            m_ui->newPassword->clear();
            say(changed, tr("The password is changed."));
        });
}

} // namespace chengcai::gui
