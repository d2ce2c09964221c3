// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/evaluationrundialog.h"

#include "services/desk.h"
#include "services/evaluations.h"
#include "ui_evaluationrundialog.h"

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

/// The last quarter that is over.
QString lastQuarter(QDate today)
{
    const QDate day = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addDays(-1);
    return u"%1-Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3);
}

} // namespace

EvaluationRunDialog::EvaluationRunDialog(services::Desk &desk, const domain::Record *revised, QWidget *parent)
    : FormDialog(desk, u"evaluation.run/1"_s, revised ? revised->number : u"new"_s, parent), m_ui(std::make_unique<Ui::EvaluationRunDialog>())
{
    m_ui->setupUi(this);
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        m_ui->kind->addItem(domain::partyKindLabel(kind), domain::partyKindName(kind));
    m_ui->period->setText(lastQuarter(desk.clock().today()));
    m_ui->reasonLabel->setVisible(revised);
    m_ui->reason->setVisible(revised);
    m_ui->headline->setText(revised ? tr("Revision of %1: everybody is rated anew, as known today.").arg(revised->number)
                                    : tr("Everybody of the kind is rated as of the last day of the period and as known today. Nothing is published yet."));
    if (revised) {
        m_revises = revised->id;
        m_ui->kind->setCurrentIndex(std::max(0, m_ui->kind->findData(revised->text("kind"))));
        m_ui->period->setText(revised->text("period"));
        m_ui->kind->setEnabled(false);
        m_ui->period->setReadOnly(true);
    }
    resize(560, 260);
    wire();
}

EvaluationRunDialog::~EvaluationRunDialog() = default;

void EvaluationRunDialog::submit()
{
    const services::EvaluationInput input{domain::partyKindFromName(m_ui->kind->currentData().toString()).value_or(domain::PartyKind::Supplier), m_ui->period->text(), m_revises,
                                          m_ui->reason->toPlainText()};
    if (!m_ui->submit->isEnabled()) // a run is under way
        return;
    m_ui->submit->setEnabled(false);
    m_desk.write(tr("Evaluating"), [input](services::Session &session, const base::Progress &progress) { return services::Evaluations(session).run(input, progress); })
        .then(this, [this](const base::Result<domain::RecordId> &id) {
            m_ui->submit->setEnabled(true);
            if (!id) {
                failed(id.error());
                return;
            }
            emit made(*id);
            done();
        });
}

} // namespace chengcai::gui
