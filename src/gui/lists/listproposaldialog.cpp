// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/listproposaldialog.h"

#include "base/dates.h"
#include "domain/lists.h"
#include "services/desk.h"
#include "services/listprocedures.h"
#include "ui_listproposaldialog.h"

#include <QHeaderView>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::ListKind;

void fillFacts(QTableWidget &table, const std::vector<domain::CreditFact> &facts, const std::vector<domain::FactId> &chosen)
{
    table.setColumnCount(3);
    table.setHorizontalHeaderLabels({ListProposalDialog::tr("Indicator"), ListProposalDialog::tr("Decision"), ListProposalDialog::tr("Text")});
    table.horizontalHeader()->setStretchLastSection(true);
    table.verticalHeader()->hide();
    table.setRowCount(0);
    for (const domain::CreditFact &fact : facts) {
        if (fact.withdrawn)
            continue;
        const int row = table.rowCount();
        table.insertRow(row);
        auto *indicator = new QTableWidgetItem(u"%1 %2"_s.arg(fact.indicator, base::dayText(fact.effectiveOn)));
        indicator->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        indicator->setCheckState(std::find(chosen.begin(), chosen.end(), fact.id) == chosen.end() ? Qt::Unchecked : Qt::Checked);
        indicator->setData(Qt::UserRole, fact.id.value());
        table.setItem(row, 0, indicator);
        const QString mark = fact.underObjection ? ListProposalDialog::tr(" (under objection)") : !fact.secondChecked ? ListProposalDialog::tr(" (not confirmed)") : QString();
        int column = 1;
        for (const QString &text : {QString(fact.decisionNo + mark), fact.text}) {
            auto *cell = new QTableWidgetItem(text);
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            cell->setToolTip(text);
            table.setItem(row, column++, cell);
        }
    }
    table.resizeColumnToContents(0);
    table.resizeColumnToContents(1);
}

std::vector<domain::FactId> tickedFacts(const QTableWidget &table)
{
    std::vector<domain::FactId> facts;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.item(row, 0)->checkState() == Qt::Checked)
            facts.emplace_back(table.item(row, 0)->data(Qt::UserRole).toLongLong());
    }
    return facts;
}

ListProposalDialog::ListProposalDialog(services::Desk &desk, const ProposalBasis &basis, QWidget *parent)
    : FormDialog(desk, u"list.propose/1"_s, QString::number(basis.party.id.value()), parent), m_ui(std::make_unique<Ui::ListProposalDialog>()), m_party(basis.party.id)
{
    m_ui->setupUi(this);
    resize(760, 480);
    m_ui->headline->setText(u"%1 · %2"_s.arg(basis.party.name, basis.party.identifier));
    if (const auto list = domain::listOfGrounds(basis.party.kind))
        m_ui->list->addItem(domain::listKindLabel(*list), domain::listKindName(*list));
    m_ui->list->addItem(domain::listKindLabel(ListKind::Red), domain::listKindName(ListKind::Red));
    m_ui->list->setCurrentIndex(std::max(0, m_ui->list->findData(domain::listKindName(basis.list))));
    m_ui->day->setText(desk.clock().today().toString(Qt::ISODate));
    m_ui->summary->setPlainText(basis.summary);
    fillFacts(*m_ui->facts, basis.facts, basis.chosen);
    wire();
}

ListProposalDialog::~ListProposalDialog() = default;

void ListProposalDialog::submit()
{
    std::vector<FieldProblem> problems;
    services::ListProposal input;
    input.party = m_party;
    for (const ListKind list : {ListKind::Red, ListKind::Black, ListKind::Focus}) {
        if (domain::listKindName(list) == m_ui->list->currentData().toString())
            input.list = list;
    }
    input.day = day(u"day"_s, problems, true);
    input.summary = m_ui->summary->toPlainText();
    input.facts = tickedFacts(*m_ui->facts);
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    const auto made = std::make_shared<domain::ListProcedureId>();
    connect(this, &Editor::submitted, this, [this, made] {
        if (made->isValid()) // of the try that was recorded
            emit proposed(*made);
    });
    send([input, made](services::Session &session) -> base::Result<void> {
        const auto id = services::ListProcedures(session).propose(input);
        if (!id)
            return id.error();
        *made = *id;
        return {};
    });
}

} // namespace chengcai::gui
