// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/approvedialog.h"

#include "services/desk.h"
#include "ui_approvedialog.h"
#include "widgets/dialogs.h"

#include <QFontDatabase>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::Role;

ApproveDialog::ApproveDialog(services::Desk &desk, const QString &file, const services::EnrolmentRequest &request, const services::OfficeKeyState &key, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_file(file), m_request(request), m_key(key), m_ui(std::make_unique<Ui::ApproveDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 420);
    const services::EnrolmentRequest::Person &person = m_request.people.front();
    m_ui->request->setText(tr("%1 (%2) asks with a computer of %3 to join the office. Program %4.%5")
                               .arg(person.fullName, person.name, m_request.unit.isEmpty() ? tr("no unit named") : m_request.unit, m_request.program,
                                    m_request.approvedBefore ? u' ' + tr("This computer was approved before; the answer is written once more.") : QString()));
    QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    digits.setPointSizeF(font().pointSizeF() * 1.4);
    m_ui->fingerprint->setFont(digits);
    m_ui->fingerprint->setText(m_request.fingerprint);
    m_ui->fingerprint->setAccessibleName(tr("Fingerprint of the request"));
    m_ui->label->setText(m_request.label);
    m_ui->unit->setText(m_request.unit);
    for (const Role role : {Role::Inspector, Role::Supervisor, Role::Auditor})
        m_ui->role->addItem(domain::roleLabel(role), int(role));
    m_ui->role->setCurrentIndex(person.roles & Role::Supervisor ? 1 : person.roles & Role::Inspector ? 0 : 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->passphrase, m_ui->passphraseText})
        widget->setVisible(m_key.needsPassphrase);
    m_ui->keyHint->setText(tr("No copy of the office's key has been read back yet. Close this window and copy the key first: if this disk fails, every computer has to join again."));
    m_ui->keyHint->setVisible(m_key.copiedAt == 0);
    m_ui->problem->hide();
    connect(m_ui->compared, &QCheckBox::toggled, this, &ApproveDialog::update);
    connect(m_ui->submit, &QPushButton::clicked, this, &ApproveDialog::submit);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    update();
}

ApproveDialog::~ApproveDialog() = default;

void ApproveDialog::update()
{
    m_ui->submit->setEnabled(m_ui->compared->isChecked() && m_key.copiedAt != 0);
}

void ApproveDialog::say(const QString &sentence)
{
    m_ui->problem->setText(sentence);
    m_ui->problem->show();
    m_ui->submit->setEnabled(true);
}

void ApproveDialog::submit()
{
    const QString reply = widgets::Dialogs::saveFile(this, tr("Write the answer"), u"%1-answer.ccb"_s.arg(m_ui->label->text().isEmpty() ? u"computer"_s : m_ui->label->text()), tr("Exchange files (*.ccb)"));
    if (reply.isEmpty())
        return;
    m_ui->submit->setEnabled(false);
    const services::Approval approval{m_file, reply, m_ui->label->text(), m_ui->unit->text(), domain::Roles(Role(m_ui->role->currentData().toInt())), m_request.fingerprint,
                                      m_key.needsPassphrase ? std::optional(m_ui->passphrase->text()) : std::nullopt};
    m_desk.write(tr("Approving"), [approval](services::Session &session, const base::Progress &progress) { return services::approveEnrolment(session, approval, progress); })
        .then(this, [this](const base::Result<services::Approved> &done) {
            if (!done) {
                say(done.error().message);
                return;
            }
            emit approved(tr("%1 is approved for %2. Carry the answer there; the office's fingerprint to compare is %3.").arg(done->label, done->accounts.join(u", "_s), done->officeFingerprint));
            accept();
        });
}

} // namespace chengcai::gui
