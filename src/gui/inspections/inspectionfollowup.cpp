// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from an inspection: notices of rectification and cases. The rest of the page is in inspectionpage.cpp.
#include "gui/inspections/inspectionpage.h"

#include "gui/cases/caseopendialog.h"
#include "gui/cases/noticedialog.h"
#include "services/desk.h"

#include <QMenu>

namespace chengcai::gui {

void InspectionPage::fillFollowUp(QMenu &menu)
{
    menu.clear();
    const services::Desk &desk = m_context.desk;
    const domain::Inspection &inspection = m_loaded->inspection;
    menu.addAction(tr("Issue a &notice of rectification…"), this, [this] {
        auto *dialog = new NoticeDialog(m_context.desk, m_loaded->inspection, this);
        connect(dialog, &NoticeDialog::issued, this, &InspectionPage::rectificationRequested);
        dialog->open();
    })->setEnabled(desk.may(domain::Action::RecordCaseStep));
    for (const services::RectificationRow &notice : m_loaded->notices)
        menu.addAction(tr("Open notice %1").arg(notice.number), this, [this, id = notice.id] { emit rectificationRequested(id); });
    menu.addSeparator();
    for (const services::CaseLine &line : m_loaded->cases)
        menu.addAction(tr("Open case %1").arg(line.row.file.number), this, [this, id = line.row.file.id] { emit caseRequested(id); });
    for (const domain::Finding &finding : inspection.findings) {
        const bool accepted = finding.decision == domain::FindingDecision::Accepted && !finding.proposal.outcome.praise;
        const bool taken = std::any_of(m_loaded->cases.begin(), m_loaded->cases.end(), [&finding](const services::CaseLine &line) { return line.row.file.finding == finding.number; });
        if (accepted && !taken)
            menu.addAction(tr("Open a case on finding %1…").arg(finding.number), this, [this, finding] { openCase(finding); })->setEnabled(desk.may(domain::Action::DecideCase));
    }
}

void InspectionPage::openCase(const domain::Finding &finding)
{
    const domain::Inspection &inspection = m_loaded->inspection;
    const services::CaseInput input = services::caseFrom({inspection.id, inspection.number, finding.number, inspection.party, m_loaded->party.name, m_loaded->party.kind,
                                                          inspection.inspectedOn, finding.proposal.outcome.conduct, finding.proposal.outcome.indicator, finding.proposal.narrative});
    auto *dialog = new CaseOpenDialog(m_context, input, inspection.number, this);
    connect(dialog, &CaseOpenDialog::opened, this, &InspectionPage::caseRequested);
    dialog->open();
}

} // namespace chengcai::gui
