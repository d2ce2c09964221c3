// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parties/successiondialog.h"

#include "gui/shell/leaving.h"
#include "services/desk.h"
#include "services/partyregister.h"
#include "ui_successiondialog.h"

#include <QKeyEvent>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::SuccessionReason;

SuccessionDialog::SuccessionDialog(services::Desk &desk, const domain::Party &from, const domain::Party &to, bool decided, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_ui(std::make_unique<Ui::SuccessionDialog>()), m_from(from), m_to(to)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    fillReasons();
    m_ui->reason->setCurrentIndex(m_ui->reason->findData(int(decided ? SuccessionReason::Merger : SuccessionReason::DuplicateRecord)));
    connect(m_ui->reason, &QComboBox::currentIndexChanged, this, &SuccessionDialog::check);
    connect(m_ui->decisionNo, &QLineEdit::textChanged, this, &SuccessionDialog::check);
    connect(m_ui->note, &QPlainTextEdit::textChanged, this, &SuccessionDialog::check);
    connect(m_ui->swap, &QPushButton::clicked, this, [this] {
        std::swap(m_from, m_to);
        showSentence();
    });
    connect(m_ui->cancel, &QPushButton::clicked, this, &SuccessionDialog::reject);
    connect(m_ui->submit, &QPushButton::clicked, this, &SuccessionDialog::submit);
    showSentence();
    check();
}

SuccessionDialog::~SuccessionDialog() = default;

void SuccessionDialog::fillReasons()
{
    m_ui->reason->addItem(tr("One party was recorded twice"), int(SuccessionReason::DuplicateRecord));
    m_ui->reason->addItem(tr("The firm merged into the other one"), int(SuccessionReason::Merger));
    m_ui->reason->addItem(tr("The firm was split; the other one answers for its facts"), int(SuccessionReason::Split));
    m_ui->reason->addItem(tr("The party has a new identifier and was recorded anew"), int(SuccessionReason::IdentifierChange));
}

void SuccessionDialog::showSentence()
{
    m_ui->sentence->setText(tr("“%1” (%2) gives way to “%3” (%4): its facts and list entries count for “%3” from now on. The act is a journal entry and can be taken back.")
                                .arg(m_from.name, m_from.identifier, m_to.name, m_to.identifier));
}

bool SuccessionDialog::needsDecision() const
{
    const auto reason = SuccessionReason(m_ui->reason->currentData().toInt());
    return reason == SuccessionReason::Merger || reason == SuccessionReason::Split;
}

void SuccessionDialog::check()
{
    const bool decision = !m_ui->decisionNo->text().trimmed().isEmpty();
    const bool note = !m_ui->note->toPlainText().trimmed().isEmpty();
    QString missing;
    if (needsDecision() && !decision)
        missing = tr("Facts follow a merger or split by decision: enter its number.");
    else if (!needsDecision() && !note)
        missing = tr("Write down why the two records are one party.");
    m_ui->problem->setText(missing);
    m_ui->submit->setEnabled(missing.isEmpty());
}

void SuccessionDialog::submit()
{
    m_ui->submit->setEnabled(false);
    m_desk
        .write(QString(),
               [from = m_from.id, to = m_to.id, reason = SuccessionReason(m_ui->reason->currentData().toInt()), decision = m_ui->decisionNo->text(),
                note = m_ui->note->toPlainText()](services::Session &session, const base::Progress &) {
                   return services::PartyRegister(session).succeed(from, to, reason, decision, note);
               })
        .then(this, [this](const base::Result<void> &done) {
            m_ui->submit->setEnabled(true);
            if (!done) {
                m_ui->problem->setText(done.error().message);
                return;
            }
            emit submitted(tr("“%1” has given way to “%2”. To take it back, open “%2” and choose More.").arg(m_from.name, m_to.name));
            accept();
        });
}

void SuccessionDialog::reject()
{
    if (mayLeave(this, !m_ui->note->toPlainText().isEmpty() || !m_ui->decisionNo->text().isEmpty()))
        QDialog::reject();
}

void SuccessionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_ui->submit->isEnabled())
        submit();
    else
        QDialog::keyPressEvent(event);
}

void SuccessionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const int reason = m_ui->reason->currentIndex();
    m_ui->retranslateUi(this);
    m_ui->reason->clear();
    fillReasons();
    m_ui->reason->setCurrentIndex(reason);
    showSentence();
}

} // namespace chengcai::gui
