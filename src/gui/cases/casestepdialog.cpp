// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/casestepdialog.h"

#include "services/cases.h"
#include "services/desk.h"
#include "ui_casestepdialog.h"
#include "domain/statutes.h"

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::CaseAct;

CaseStepDialog::CaseStepDialog(services::Desk &desk, const domain::CaseFile &file, CaseAct act, QWidget *parent)
    : FormDialog(desk, u"case.%1/1"_s.arg(domain::caseActName(act)), file.number, parent), m_ui(std::make_unique<Ui::CaseStepDialog>()), m_file(file), m_act(act)
{
    m_ui->setupUi(this);
    setWindowTitle(domain::caseActLabel(act));
    m_ui->headline->setText(u"%1 · %2"_s.arg(file.number, domain::caseActLabel(act)));
    m_ui->day->setText(desk.clock().today().toString(Qt::ISODate));
    showFields();
    resize(640, act == CaseAct::Notice ? 620 : 380);
    wire();
}

CaseStepDialog::~CaseStepDialog() = default;

void CaseStepDialog::showFields()
{
    const bool notice = m_act == CaseAct::Notice;
    const bool statement = m_act == CaseAct::Statement;
    for (QWidget *control : std::initializer_list<QWidget *>{m_ui->grounds, m_ui->groundsLabel, m_ui->reasons, m_ui->reasonsLabel, m_ui->rights, m_ui->rightsLabel})
        control->setVisible(notice);
    for (QWidget *control : std::initializer_list<QWidget *>{m_ui->given, m_ui->hearingWaived})
        control->setVisible(statement);
    for (QWidget *control : std::initializer_list<QWidget *>{m_ui->until, m_ui->untilLabel})
        control->setVisible(m_act == CaseAct::Publish);
    const bool evidence = m_act != CaseAct::File && m_act != CaseAct::Close;
    for (QWidget *control : std::initializer_list<QWidget *>{m_ui->files, m_ui->filesLabel, m_ui->addFile})
        control->setVisible(evidence);
    m_ui->given->setChecked(statement);
    if (m_act == CaseAct::Close)
        m_ui->textLabel->setText(m_file.progress.state < domain::CaseState::Decided ? tr("&Why there is no case:") : tr("What was &done:"));
    if (m_act == CaseAct::File)
        m_ui->textLabel->setText(tr("Grounds of the &filing:"));
    if (!notice)
        return;
    m_ui->textLabel->setText(tr("Pr&oposed penalty:"));
    m_ui->grounds->setPlainText(m_file.summary);
    m_ui->rights->setPlainText(services::rightsText());
    const domain::Cause *cause = domain::causeOf(m_file.kind, m_file.cause);
    m_ui->reasons->setPlainText(cause ? domain::statuteText(cause->basis) : QString());
}

void CaseStepDialog::submit()
{
    std::vector<FieldProblem> problems;
    domain::CaseStep step;
    step.act = m_act;
    step.day = day(u"day"_s, problems, true);
    step.text = m_ui->text->toPlainText();
    if (m_act == CaseAct::Notice) {
        step.grounds = m_ui->grounds->toPlainText();
        step.reasons = m_ui->reasons->toPlainText();
        step.rights = m_ui->rights->toPlainText();
    }
    step.given = m_act == CaseAct::Statement && m_ui->given->isChecked();
    step.hearingWaived = m_act == CaseAct::Statement && m_ui->hearingWaived->isChecked();
    step.until = day(u"until"_s, problems);
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    send([id = m_file.id, step, files = files()](services::Session &session) -> base::Result<void> {
        services::Cases cases(session);
        if (step.act == CaseAct::File)
            return cases.file(id, step.day, step.text);
        return step.act == CaseAct::Close ? cases.close(id, step.day, step.text) : cases.step(id, step, files);
    });
}

} // namespace chengcai::gui
