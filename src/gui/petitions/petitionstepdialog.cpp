// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/petitions/petitionstepdialog.h"

#include "services/desk.h"
#include "services/petitions.h"
#include "ui_petitionstepdialog.h"

namespace chengcai::gui {

using namespace Qt::StringLiterals;

PetitionStepDialog::PetitionStepDialog(services::Desk &desk, const domain::Petition &petition, domain::PetitionAct act, QWidget *parent)
    : FormDialog(desk, u"petition.%1/1"_s.arg(domain::petitionActName(act)), petition.number, parent), m_ui(std::make_unique<Ui::PetitionStepDialog>()), m_id(petition.id), m_act(act)
{
    m_ui->setupUi(this);
    resize(600, 340);
    const QString title = domain::petitionActLabel(act);
    setWindowTitle(title);
    m_ui->headline->setText(u"%1 · %2"_s.arg(petition.number, title));
    m_ui->day->setText(desk.clock().today().toString(Qt::ISODate));
    wire();
}

PetitionStepDialog::~PetitionStepDialog() = default;

void PetitionStepDialog::submit()
{
    std::vector<FieldProblem> problems;
    const domain::PetitionStep step{m_act, day(u"day"_s, problems, true), m_ui->text->toPlainText(), {}};
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    send([id = m_id, step, files = files()](services::Session &session) { return services::Petitions(session).step(id, step, files); });
}

} // namespace chengcai::gui
