// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/petitions/petitiondialog.h"

#include "services/desk.h"
#include "services/petitions.h"
#include "ui_petitiondialog.h"

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::PetitionKind;

PetitionDialog::PetitionDialog(services::Desk &desk, const PetitionSubject &subject, PetitionKind kind, QWidget *parent)
    : FormDialog(desk, u"petition.receive/1"_s, u"%1/%2"_s.arg(subject.fact.value()).arg(subject.procedure.value()), parent), m_ui(std::make_unique<Ui::PetitionDialog>()), m_subject(subject)
{
    m_ui->setupUi(this);
    resize(640, 420);
    m_ui->headline->setText(u"%1 · %2"_s.arg(subject.party, subject.about));
    for (const PetitionKind one : {PetitionKind::Objection, PetitionKind::Repair})
        m_ui->kind->addItem(domain::petitionKindLabel(one), domain::petitionKindName(one));
    m_ui->kind->setCurrentIndex(int(kind));
    m_ui->day->setText(desk.clock().today().toString(Qt::ISODate));
    m_ui->applicant->setText(subject.party);
    wire();
}

PetitionDialog::~PetitionDialog() = default;

void PetitionDialog::submit()
{
    std::vector<FieldProblem> problems;
    const services::PetitionInput input{PetitionKind(m_ui->kind->currentIndex()), m_subject.fact, m_subject.procedure, m_ui->applicant->text(), m_ui->claim->toPlainText(),
                                        day(u"day"_s, problems, true)};
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    const auto made = std::make_shared<domain::PetitionId>();
    connect(this, &Editor::submitted, this, [this, made] {
        if (made->isValid()) // of the try that was recorded
            emit received(*made);
    });
    send([input, files = files(), made](services::Session &session) -> base::Result<void> {
        const auto id = services::Petitions(session).receive(input, files);
        if (!id)
            return id.error();
        *made = *id;
        return {};
    });
}

} // namespace chengcai::gui
