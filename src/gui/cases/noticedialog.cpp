// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/noticedialog.h"

#include "services/desk.h"
#include "ui_noticedialog.h"

#include <QHeaderView>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Chosen, Demand, DueOn };

} // namespace

NoticeDialog::NoticeDialog(services::Desk &desk, const domain::Inspection &inspection, QWidget *parent)
    : FormDialog(desk, u"rectification.notice/1"_s, inspection.number, parent), m_ui(std::make_unique<Ui::NoticeDialog>()), m_inspection(inspection)
{
    std::copy_if(inspection.findings.begin(), inspection.findings.end(), std::back_inserter(m_findings), [](const domain::Finding &finding) {
        return finding.decision == domain::FindingDecision::Accepted && !finding.proposal.outcome.praise;
    });
    m_ui->setupUi(this);
    resize(860, 520);
    m_ui->headline->setText(tr("Inspection %1: untick what needs no rectification. Without another day, each item is due in %n working day(s).", nullptr,
                               domain::rectificationRules().dueWorkingDays)
                                .arg(inspection.number));
    m_ui->day->setText(desk.clock().today().toString(Qt::ISODate));
    fillDemands();
    wire();
}

NoticeDialog::~NoticeDialog() = default;

void NoticeDialog::fillDemands()
{
    QTableWidget *table = m_ui->demands;
    table->setColumnCount(3);
    table->setRowCount(int(m_findings.size()));
    table->setHorizontalHeaderLabels({tr("Finding"), tr("Demand"), tr("Due on")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(Chosen, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(Demand, QHeaderView::Stretch);
    const QString due = services::defaultDue(m_desk.clock().today()).toString(Qt::ISODate);
    for (int row = 0; row < int(m_findings.size()); ++row) {
        auto *finding = new QTableWidgetItem(u"%1. %2"_s.arg(m_findings[size_t(row)].number).arg(m_findings[size_t(row)].proposal.narrative));
        finding->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        finding->setCheckState(Qt::Checked);
        finding->setToolTip(finding->text());
        table->setItem(row, Chosen, finding);
        table->setItem(row, Demand, new QTableWidgetItem(tr("Put it right, explain the cause in writing and attach the evidence.")));
        table->setItem(row, DueOn, new QTableWidgetItem(due));
    }
}

services::NoticeInput NoticeDialog::typed(std::vector<FieldProblem> &problems) const
{
    services::NoticeInput input{m_inspection.id, day(u"day"_s, problems, true), m_ui->text->toPlainText(), {}};
    for (int row = 0; row < m_ui->demands->rowCount(); ++row) {
        if (m_ui->demands->item(row, Chosen)->checkState() != Qt::Checked)
            continue;
        const QString text = m_ui->demands->item(row, DueOn)->text().trimmed();
        const QDate due = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !due.isValid())
            problems.push_back({u"CAS-060"_s, u"demands"_s, tr("“%1” is no day. Write it as 2026-03-05.").arg(text), false});
        input.items.push_back({m_findings[size_t(row)].number, m_ui->demands->item(row, Demand)->text(), due});
    }
    return input;
}

void NoticeDialog::submit()
{
    std::vector<FieldProblem> problems;
    const services::NoticeInput input = typed(problems);
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    const auto made = std::make_shared<domain::RectificationId>();
    connect(this, &Editor::submitted, this, [this, made] {
        if (made->isValid()) // of the try that was recorded
            emit issued(*made);
    });
    send([input, made](services::Session &session) -> base::Result<void> {
        const auto id = services::Rectifications(session).issue(input);
        if (!id)
            return id.error();
        *made = *id;
        return {};
    });
}

} // namespace chengcai::gui
