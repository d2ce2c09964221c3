// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/commitmentcheckdialog.h"

#include "services/desk.h"
#include "ui_commitmentcheckdialog.h"

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::CommitmentFinding;

CommitmentCheckDialog::CommitmentCheckDialog(services::Desk &desk, const services::CommitmentRow &row, QWidget *parent)
    : FormDialog(desk, u"commitment.check/1"_s, row.commitment.number, parent), m_ui(std::make_unique<Ui::CommitmentCheckDialog>()), m_id(row.commitment.id)
{
    m_ui->setupUi(this);
    resize(620, 400);
    m_ui->headline->setText(tr("%1 · %2 · %3\nIt stands for: %4.").arg(row.commitment.number, row.party.name, row.commitment.project, services::documentsOf(row.commitment).join(tr(", "))));
    for (const CommitmentFinding finding : {CommitmentFinding::Kept, CommitmentFinding::False, CommitmentFinding::Unfulfilled})
        m_ui->finding->addItem(domain::commitmentFindingLabel(finding), domain::commitmentFindingName(finding));
    m_ui->day->setText(desk.clock().today().toString(Qt::ISODate));
    wire();
}

CommitmentCheckDialog::~CommitmentCheckDialog() = default;

void CommitmentCheckDialog::submit()
{
    std::vector<FieldProblem> problems;
    const services::CommitmentCheckInput input{day(u"day"_s, problems, true), domain::commitmentFindingFromName(m_ui->finding->currentData().toString()).value_or(CommitmentFinding::None),
                                               m_ui->text->toPlainText()};
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    send([id = m_id, input, files = files()](services::Session &session) { return services::Commitments(session).check(id, input, files); });
}

} // namespace chengcai::gui
