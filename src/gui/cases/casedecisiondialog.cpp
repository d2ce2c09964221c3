// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/casedecisiondialog.h"

#include "base/dates.h"
#include "services/desk.h"
#include "ui_casedecisiondialog.h"

#include <QHeaderView>
#include <QLocale>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::CaseResult;

CaseDecisionDialog::CaseDecisionDialog(services::Desk &desk, const DecisionBasis &basis, QWidget *parent)
    : FormDialog(desk, u"case.decide/1"_s, basis.file.number, parent), m_ui(std::make_unique<Ui::CaseDecisionDialog>()), m_file(basis.file), m_persons(basis.persons)
{
    m_ui->setupUi(this);
    resize(960, 560);
    const domain::Cause *cause = domain::causeOf(m_file.kind, m_file.cause);
    m_ui->headline->setText(cause ? u"%1 · %2\n%3"_s.arg(m_file.number, domain::causeTitle(*cause), domain::inScreenLanguage(cause->consequenceZh, cause->consequenceEn)) : m_file.number);
    for (const CaseResult result : {CaseResult::Penalty, CaseResult::Exposure})
        m_ui->result->addItem(domain::caseResultLabel(result), domain::caseResultName(result));
    for (const domain::Indicator &indicator : basis.book.rules(m_file.kind).indicators) {
        if (!indicator.retired && indicator.polarity == domain::Polarity::Negative)
            m_ui->indicator->addItem(indicator.code + u' ' + domain::inScreenLanguage(indicator.nameZh, indicator.nameEn), indicator.code);
    }
    m_ui->indicator->setCurrentIndex(cause ? m_ui->indicator->findData(cause->indicator) : -1);
    m_ui->day->setText(desk.clock().today().toString(Qt::ISODate));
    fillFacts(basis);
    fillPersons(basis.persons);
    connect(m_ui->result, &QComboBox::currentIndexChanged, this, [this](int index) { m_ui->penaltyBox->setEnabled(index == 0); });
    wire();
}

CaseDecisionDialog::~CaseDecisionDialog() = default;

void CaseDecisionDialog::fillFacts(const DecisionBasis &basis)
{
    m_ui->existing->addItem(tr("A new fact"), QString());
    for (const domain::CreditFact &fact : basis.facts) {
        if (!fact.withdrawn && fact.decisionNo.isEmpty())
            m_ui->existing->addItem(u"%1 · %2 · %3"_s.arg(fact.indicator, base::dayText(fact.effectiveOn), fact.text.left(30)),
                                    QString::number(fact.id.value()));
    }
}

void CaseDecisionDialog::fillPersons(const std::vector<domain::ResponsiblePerson> &persons)
{
    QTableWidget *table = m_ui->persons;
    table->setColumnCount(2);
    table->setRowCount(int(persons.size()));
    table->setHorizontalHeaderLabels({tr("Person"), tr("Measure; empty = none")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    for (int row = 0; row < int(persons.size()); ++row) {
        auto *name = new QTableWidgetItem(u"%1 · %2"_s.arg(persons[size_t(row)].name, persons[size_t(row)].role));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        table->setItem(row, 0, name);
        auto *measure = new QTableWidgetItem;
        measure->setData(Qt::UserRole, QString::fromLatin1(persons[size_t(row)].uid.toBytes().toHex()));
        table->setItem(row, 1, measure);
    }
    table->resizeColumnToContents(0);
}

services::DecisionInput CaseDecisionDialog::typed(std::vector<FieldProblem> &problems) const
{
    services::DecisionInput input;
    input.result = m_ui->result->currentIndex() == 0 ? CaseResult::Penalty : CaseResult::Exposure;
    input.decisionNo = m_ui->decisionNo->text();
    input.day = day(u"day"_s, problems, true);
    input.text = m_ui->text->toPlainText();
    for (int row = 0; row < m_ui->persons->rowCount(); ++row) {
        const domain::ResponsiblePerson &person = m_persons[size_t(row)];
        if (const QString measure = m_ui->persons->item(row, 1)->text().trimmed(); !measure.isEmpty())
            input.persons.push_back({person.uid, person.name, person.role, measure});
    }
    if (input.result == CaseResult::Exposure)
        return input;
    input.existing = domain::FactId(m_ui->existing->currentData().toString().toLongLong());
    input.fact.indicator = m_ui->indicator->currentData().toString();
    input.fact.fineFen = fen(u"fine"_s, problems);
    input.fact.amountFen = fen(u"amount"_s, problems);
    input.fact.banFrom = day(u"banFrom"_s, problems);
    input.fact.banUntil = day(u"banUntil"_s, problems);
    input.fact.effectiveOn = day(u"effectiveOn"_s, problems);
    input.fact.until = day(u"until"_s, problems);
    input.fact.publicUntil = day(u"publicUntil"_s, problems);
    return input;
}

/// Everything is checked first; warnings are shown once, and the next submission goes on over them.
void CaseDecisionDialog::submit()
{
    std::vector<FieldProblem> problems;
    const services::DecisionInput input = typed(problems);
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    using Found = std::vector<services::Cases::Problem>;
    m_desk.write(QString(), [id = m_file.id, input](services::Session &session, const base::Progress &) -> base::Result<Found> { return services::Cases(session).check(id, input); })
        .then(this, [this, input](const base::Result<Found> &found) {
            if (!found) {
                failed(found.error());
                return;
            }
            std::vector<FieldProblem> shown;
            bool errors = false;
            for (const services::Cases::Problem &problem : *found) {
                shown.push_back({problem.code, problem.field, problem.message, problem.warning});
                errors = errors || !problem.warning;
            }
            showProblems(shown);
            if (!errors && (shown.empty() || m_warned))
                decide(input);
            m_warned = !errors;
        });
}

void CaseDecisionDialog::decide(const services::DecisionInput &input)
{
    send([id = m_file.id, input, files = files()](services::Session &session) { return services::Cases(session).decide(id, input, files); });
}

} // namespace chengcai::gui
