// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/casepage.h"

#include "base/dates.h"
#include "base/money.h"
#include "domain/statecalendar.h"
#include "domain/statutes.h"
#include "gui/cases/casestepdialog.h"
#include "gui/shell/documentfile.h"
#include "gui/shell/recordtext.h"
#include "models/columns.h"
#include "report/notices.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"
#include "ui_casepage.h"

#include <QMenu>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using base::dayText;
using domain::CaseAct;
using domain::CaseFile;
using domain::CaseResult;

CasePage::CasePage(const Context &context, domain::CaseId id, QWidget *parent)
    : TimelinePage(context, parent), m_id(id), m_ui(std::make_unique<Ui::CasePage>()),
      m_steps(new models::CaseStepModel(models::caseStepColumns(), [](const services::CaseStepRow &row) { return row.at; }, this))
{
    m_ui->setupUi(this);
    setUpClocks(m_ui->clocks);
    setUpMenu(m_ui->print, [this](QMenu &menu) { fillPrintMenu(menu); });
    connect(m_ui->decide, &QPushButton::clicked, this, &CasePage::decide);
    connect(m_ui->close, &QPushButton::clicked, this, [this] { record(CaseAct::Close); });
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(m_loaded->party.id); });
    connect(m_ui->openInspection, &QPushButton::clicked, this, [this] { emit inspectionRequested(m_loaded->basis.file.inspection); });
    setUp(partsOf(*m_ui), m_steps, {12, 18, 14, 6, 40}, {600, 400});
}

CasePage::~CasePage() = default;

bool CasePage::concerns(const services::ChangeNews &news) const
{
    return news.cases;
}

QString CasePage::title() const
{
    return m_loaded ? m_loaded->basis.file.number : tr("Case");
}

void CasePage::refresh()
{
    read<Loaded>(
        [id = m_id, today = today()](const services::Reader &reader) -> base::Result<Loaded> {
            Loaded loaded;
            loaded.basis.file = services::caseFile(reader, id).value_or(CaseFile{});
            loaded.party = services::party(reader, loaded.basis.file.party).value_or(domain::Party{});
            loaded.basis.book = services::rulingRuleBook(reader, today);
            loaded.basis.facts = services::factsOf(reader, loaded.party.id);
            loaded.basis.persons = services::personsOf(reader, loaded.party.id);
            loaded.steps = services::stepsOf(reader, id);
            return loaded;
        },
        [this](Loaded loaded) { show(std::move(loaded)); });
}

void CasePage::retranslate()
{
    m_ui->retranslateUi(this);
    m_steps->setColumns(models::caseStepColumns());
}

void CasePage::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    m_ui->openParty->setEnabled(true);
    m_ui->openInspection->setEnabled(true);
    m_ui->print->setEnabled(true);
    m_steps->setRows(m_loaded->steps);
    showClocks(domain::clocksOf(m_loaded->basis.file, today(), domain::stateCalendar()));
    showResult();
    showTimeline();
}

void CasePage::showHead()
{
    const CaseFile &file = m_loaded->basis.file;
    const domain::Cause *cause = domain::causeOf(file.kind, file.cause);
    m_ui->headline->setText(u"%1 · %2 · %3"_s.arg(file.number, m_loaded->party.name, domain::caseStateLabel(file.progress.state)));
    const QString origin = file.reference.isEmpty() ? domain::caseOriginLabel(file.origin) : u"%1 %2"_s.arg(domain::caseOriginLabel(file.origin), file.reference);
    m_ui->summary->setText(u"%1\n%2 · %3 · %4"_s.arg(file.summary, domain::conductLabel(file.conduct), cause ? domain::causeTitle(*cause) + u" · "_s + domain::statuteText(cause->basis) : file.cause, origin));
    const auto possible = [&file](CaseAct act) { return domain::caseAfter(file.progress, act).has_value(); };
    m_ui->record->setEnabled(desk().may(domain::Action::RecordCaseStep) && file.progress.state != domain::CaseState::Closed);
    m_ui->decide->setEnabled(desk().may(domain::Action::DecideCase) && possible(CaseAct::Decide));
    m_ui->decide->setToolTip(services::whyNot(file.progress, CaseAct::Decide));
    m_ui->close->setEnabled(desk().may(domain::Action::DecideCase) && possible(CaseAct::Close));
    m_ui->close->setToolTip(services::whyNot(file.progress, CaseAct::Close));
    m_ui->openInspection->setVisible(file.inspection.isValid());
}

void CasePage::showResult()
{
    const CaseFile &file = m_loaded->basis.file;
    QStringList lines{tr("Result: %1").arg(domain::caseResultLabel(file.result))};
    if (!file.decisionNo.isEmpty())
        lines.append(tr("%1 of %2").arg(file.decisionNo, dayText(file.decidedOn)));
    for (const domain::CreditFact &fact : m_loaded->basis.facts) {
        if (fact.id != file.fact)
            continue;
        lines.append(tr("Credit fact %1%2").arg(fact.indicator, fact.withdrawn ? tr(" (withdrawn)") : QString()));
        if (fact.fineFen)
            lines.append(tr("Fine %1 yuan").arg(base::formatFen(*fact.fineFen)));
        if (fact.banUntil.isValid())
            lines.append(tr("Banned until %1").arg(dayText(fact.banUntil)));
        if (fact.publicUntil.isValid())
            lines.append(tr("Public until %1").arg(dayText(fact.publicUntil)));
    }
    for (const domain::PersonMeasure &person : file.persons)
        lines.append(tr("%1 (%2): %3").arg(person.name, person.role, person.measure));
    m_ui->result->setText(lines.join(u'\n'));
}

TimelinePage::Step CasePage::stepAt(const QModelIndex &index) const
{
    const services::CaseStepRow &row = m_steps->at(index);
    QString html = stepHeading(domain::caseActLabel(row.step.act), row.step.day, row.authorName);
    html += paragraph(tr("Facts"), row.step.grounds) + paragraph(tr("Reasons and legal basis"), row.step.reasons);
    html += paragraph(row.step.act == CaseAct::Notice ? tr("Proposed penalty") : tr("What happened"), row.step.text) + paragraph(tr("Rights of the party"), row.step.rights);
    if (row.step.act == CaseAct::Statement)
        html += paragraph(tr("Statement"), (row.step.given ? tr("made") : tr("waived")) + (row.step.hearingWaived ? u"; "_s + tr("no hearing wanted") : QString()));
    if (row.step.until.isValid())
        html += paragraph(tr("Public until"), dayText(row.step.until));
    return {html + paragraph(tr("Evidence"), titlesOf(row.step.evidence)), row.step.evidence};
}

std::vector<TimelinePage::Act> CasePage::acts()
{
    std::vector<Act> acts;
    for (const CaseAct act : {CaseAct::File, CaseAct::Investigate, CaseAct::Notice, CaseAct::Statement, CaseAct::RequestHearing, CaseAct::HoldHearing, CaseAct::LegalReview,
                              CaseAct::Serve, CaseAct::Publish})
        acts.push_back({domain::caseActLabel(act), services::whyNot(m_loaded->basis.file.progress, act), [this, act] { record(act); },
                        act != CaseAct::File || desk().may(domain::Action::DecideCase)});
    return acts;
}

void CasePage::fillPrintMenu(QMenu &menu)
{
    const CaseFile &file = m_loaded->basis.file;
    menu.addAction(tr("Prior &notice…"), this, [this] { print(false); })->setEnabled(file.noticedOn.isValid());
    menu.addAction(tr("&Exposure notice…"), this, [this] { print(true); })->setEnabled(file.result == CaseResult::Exposure);
}

void CasePage::record(CaseAct act)
{
    (new CaseStepDialog(desk(), m_loaded->basis.file, act, this))->open();
}

void CasePage::decide()
{
    (new CaseDecisionDialog(desk(), m_loaded->basis, this))->open();
}

void CasePage::print(bool exposure)
{
    writeDocument(this, desk(), {exposure ? tr("Exposure notice") : tr("Prior notice"), title(), tr("PDF (*.pdf)"), tr("Writing the letter"), tr("The letter is written to %1")},
                  [id = m_id, exposure, &clock = desk().clock()](const services::Reader &reader, const base::Progress &) {
                      return exposure ? report::gatherExposureNotice(reader, id, clock) : report::gatherPriorNotice(reader, id, clock);
                  });
}

} // namespace chengcai::gui
