// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/listdecisiondialog.h"

#include "gui/lists/listproposaldialog.h"
#include "services/desk.h"
#include "services/listprocedures.h"
#include "ui_listdecisiondialog.h"

#include <QHeaderView>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::ListKind;

ListDecisionDialog::ListDecisionDialog(services::Desk &desk, const ListDecisionBasis &basis, QWidget *parent)
    : FormDialog(desk, u"list.decide/1"_s, basis.procedure.number, parent), m_ui(std::make_unique<Ui::ListDecisionDialog>()), m_id(basis.procedure.id), m_persons(basis.persons)
{
    m_ui->setupUi(this);
    resize(820, 640);
    const ListKind list = basis.procedure.progress.list;
    m_ui->headline->setText(u"%1 · %2\n%3"_s.arg(basis.procedure.number, domain::listKindLabel(list), basis.procedure.summary));
    m_ui->day->setText(desk.clock().today().toString(Qt::ISODate));
    m_ui->authority->setText(basis.authority);
    const domain::ListRules &rules = domain::listRules();
    m_ui->basis->setText(list == ListKind::Red ? QString() : rules.blackTermSource);
    m_ui->months->setText(QString::number(list == ListKind::Red ? rules.redTermMonths : rules.blackTermMonths));
    m_ui->months->setToolTip(list == ListKind::Red ? rules.redTermSource : rules.blackTermSource);
    m_ui->text->setPlainText(tr("Entered in the %1.").arg(domain::listKindLabel(list)));
    std::vector<domain::CreditFact> notified;
    std::copy_if(basis.facts.begin(), basis.facts.end(), std::back_inserter(notified), [&basis](const domain::CreditFact &fact) {
        return std::find(basis.procedure.facts.begin(), basis.procedure.facts.end(), fact.id) != basis.procedure.facts.end();
    });
    fillFacts(*m_ui->facts, notified, basis.procedure.facts);
    fillPersons();
    const bool marks = list != ListKind::Red && !m_persons.empty();
    m_ui->persons->setVisible(marks);
    m_ui->personsLabel->setVisible(marks);
    wire();
}

ListDecisionDialog::~ListDecisionDialog() = default;

void ListDecisionDialog::fillPersons()
{
    QTableWidget *table = m_ui->persons;
    table->setColumnCount(2);
    table->setRowCount(int(m_persons.size()));
    table->setHorizontalHeaderLabels({tr("Person"), tr("Mark; empty = none")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    for (int row = 0; row < int(m_persons.size()); ++row) {
        auto *name = new QTableWidgetItem(u"%1 · %2"_s.arg(m_persons[size_t(row)].name, m_persons[size_t(row)].role));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        table->setItem(row, 0, name);
        auto *measure = new QTableWidgetItem;
        measure->setData(Qt::UserRole, QString::fromLatin1(m_persons[size_t(row)].uid.toBytes().toHex()));
        table->setItem(row, 1, measure);
    }
    table->resizeColumnToContents(0);
}

void ListDecisionDialog::submit()
{
    std::vector<FieldProblem> problems;
    services::ListDecision input;
    input.decisionNo = m_ui->decisionNo->text();
    input.day = day(u"day"_s, problems, true);
    input.text = m_ui->text->toPlainText();
    input.authority = m_ui->authority->text();
    input.basis = m_ui->basis->text();
    bool isNumber = false;
    input.months = m_ui->months->text().trimmed().toInt(&isNumber);
    if (!isNumber || input.months < 1)
        problems.push_back({u"LST-032"_s, u"months"_s, tr("The term is a number of months, one at least."), false});
    input.facts = tickedFacts(*m_ui->facts);
    for (int row = 0; row < m_ui->persons->rowCount(); ++row) {
        if (const QString measure = m_ui->persons->item(row, 1)->text().trimmed(); !measure.isEmpty())
            input.persons.push_back({m_persons[size_t(row)].uid, {}, {}, measure});
    }
    if (input.facts.empty() && m_ui->facts->rowCount() > 0)
        problems.push_back({u"LST-021"_s, u"facts"_s, tr("Tick the facts the decision rests on."), false});
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    send([id = m_id, input, files = files()](services::Session &session) { return services::ListProcedures(session).decide(id, input, files); });
}

} // namespace chengcai::gui
