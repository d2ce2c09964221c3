// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/joindialog.h"

#include "services/desk.h"
#include "services/enrolment.h"
#include "ui_joindialog.h"
#include "widgets/dialogs.h"

#include <QDir>
#include <QFontDatabase>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::Role;

JoinDialog::JoinDialog(services::Desk &desk, QWidget *parent) : QDialog(parent), m_desk(desk), m_ui(std::make_unique<Ui::JoinDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 520);
    QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    digits.setPointSizeF(font().pointSizeF() * 1.4);
    for (QLabel *fingerprint : {m_ui->fingerprint, m_ui->officeFingerprint})
        fingerprint->setFont(digits);
    m_ui->fingerprint->setAccessibleName(tr("Fingerprint of the request"));
    m_ui->officeFingerprint->setAccessibleName(tr("Fingerprint of the office"));
    for (const Role role : {Role::Inspector, Role::Supervisor, Role::Auditor})
        m_ui->role->addItem(domain::roleLabel(role), int(role));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->askedText, m_ui->officeText, m_ui->problem})
        widget->hide();
    connect(m_ui->ask, &QPushButton::clicked, this, &JoinDialog::ask);
    connect(m_ui->choose, &QPushButton::clicked, this, &JoinDialog::choose);
    connect(m_ui->submit, &QPushButton::clicked, this, &JoinDialog::submit);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->compared, &QCheckBox::toggled, this, &JoinDialog::update);
    update();
}

JoinDialog::~JoinDialog() = default;

void JoinDialog::update()
{
    m_ui->compared->setEnabled(!m_answer.isEmpty());
    m_ui->submit->setEnabled(!m_answer.isEmpty() && m_ui->compared->isChecked());
}

void JoinDialog::say(const QString &sentence)
{
    m_ui->problem->setText(sentence);
    m_ui->problem->setVisible(!sentence.isEmpty());
}

void JoinDialog::ask()
{
    const QString label = m_ui->label->text();
    const QString file = widgets::Dialogs::saveFile(this, tr("Write the request"), u"%1-request.cce"_s.arg(label.isEmpty() ? u"computer"_s : label), tr("Requests (*.cce)"));
    if (file.isEmpty())
        return;
    m_desk
        .write(QString(), [label, unit = m_ui->unit->text(), role = m_ui->role->currentData().toInt(), file](services::Session &session, const base::Progress &) {
            return services::requestEnrolment(session, label, unit, domain::Roles(Role(role)), file);
        })
        .then(this, [this](const base::Result<services::Asked> &asked) {
            say(asked ? QString() : asked.error().message);
            if (!asked)
                return;
            m_ui->askedText->setText(tr("Carry %1 to the office. The administrator there must see exactly this fingerprint:").arg(QDir::toNativeSeparators(asked->file)));
            m_ui->askedText->show();
            m_ui->fingerprint->setText(asked->fingerprint);
        });
}

void JoinDialog::choose()
{
    const QString file = widgets::Dialogs::openFile(this, tr("Choose the answer of the office"), {}, tr("Exchange files (*.ccb);;All files (*)"));
    if (file.isEmpty())
        return;
    m_desk.write(QString(), [file](services::Session &session, const base::Progress &) { return services::officeFingerprintIn(session, file); })
        .then(this, [this, file](const base::Result<QString> &fingerprint) {
            say(fingerprint ? QString() : fingerprint.error().message);
            m_answer = fingerprint ? file : QString();
            m_ui->answerFile->setText(fingerprint ? QDir::toNativeSeparators(file) : QString());
            m_ui->officeText->setText(tr("Ask the office, in person or by telephone, for its fingerprint. It must be this one:"));
            m_ui->officeText->setVisible(fingerprint.ok());
            m_ui->officeFingerprint->setText(fingerprint ? *fingerprint : QString());
            m_ui->compared->setChecked(false);
            update();
        });
}

void JoinDialog::submit()
{
    emit joinRequested(m_answer, m_ui->officeFingerprint->text());
    accept();
}

} // namespace chengcai::gui
