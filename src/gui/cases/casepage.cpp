// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/casepage.h"

#include "base/dates.h"
#include "base/money.h"
#include "domain/statecalendar.h"
#include "domain/statutes.h"
#include "gui/cases/casestepdialog.h"
#include "gui/shell/evidencedialog.h"
#include "report/notices.h"
#include "report/output.h"
#include "services/desk.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"
#include "ui_casepage.h"
#include "widgets/dialogs.h"

#include <QEvent>
#include <QMenu>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using base::dayText;
using domain::CaseAct;
using domain::CaseFile;
using domain::CaseResult;

namespace {

QString paragraph(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString() : u"<p><b>%1</b><br>%2</p>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

CasePage::CasePage(const Context &context, domain::CaseId id, QWidget *parent)
    : Page(parent), m_context(context), m_id(id), m_ui(std::make_unique<Ui::CasePage>()),
      m_steps(new models::CaseStepModel(models::caseStepColumns(), [](const services::CaseStepRow &row) { return row.at; }, this)),
      m_clocks(new models::ClockModel(models::clockColumns(), [](const domain::ClockState &clock) { return qint64(qHash(clock.rule->code)); }, this))
{
    m_ui->setupUi(this);
    QFont big = m_ui->headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setBold(true);
    m_ui->headline->setFont(big);
    m_ui->steps->setModel(m_steps);
    m_ui->steps->setDefaultWidths({12, 18, 14, 6, 40});
    m_ui->clocks->setModel(m_clocks);
    m_ui->clocks->setDefaultWidths({22, 12, 30, 10, 50});
    m_ui->splitter->setSizes({600, 400});
    for (QToolButton *button : {m_ui->record, m_ui->print}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
    }
    connectAll();
    for (auto *button : findChildren<QAbstractButton *>())
        button->setEnabled(false); // until the case is there
    refresh();
}

CasePage::~CasePage() = default;

void CasePage::connectAll()
{
    connect(m_ui->record->menu(), &QMenu::aboutToShow, this, [this] { fillRecordMenu(*m_ui->record->menu()); });
    connect(m_ui->print->menu(), &QMenu::aboutToShow, this, [this] { fillPrintMenu(*m_ui->print->menu()); });
    connect(m_ui->decide, &QPushButton::clicked, this, &CasePage::decide);
    connect(m_ui->close, &QPushButton::clicked, this, [this] { record(CaseAct::Close); });
    connect(m_ui->showEvidence, &QPushButton::clicked, this, &CasePage::showEvidence);
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(m_loaded->party.id); });
    connect(m_ui->openInspection, &QPushButton::clicked, this, [this] { emit inspectionRequested(m_loaded->basis.file.inspection); });
    connect(m_ui->steps->selectionModel(), &QItemSelectionModel::currentChanged, this, &CasePage::showStep);
    connect(&m_context.desk, &services::Desk::accountChanged, this, [this] {
        if (m_loaded)
            showHead();
    });
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (news.cases)
            refresh();
    });
}

QString CasePage::title() const
{
    return m_loaded ? m_loaded->basis.file.number : tr("Case");
}

void CasePage::activate()
{
    m_ui->steps->setFocus();
}

void CasePage::refresh()
{
    m_context.desk
        .read(QString(),
              [id = m_id, today = m_context.desk.clock().today()](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  Loaded loaded;
                  loaded.basis.file = services::caseFile(reader, id).value_or(CaseFile{});
                  loaded.party = services::party(reader, loaded.basis.file.party).value_or(domain::Party{});
                  loaded.basis.book = services::rulingRuleBook(reader, today);
                  loaded.basis.facts = services::factsOf(reader, loaded.party.id);
                  loaded.basis.persons = services::personsOf(reader, loaded.party.id);
                  loaded.steps = services::stepsOf(reader, id);
                  return loaded;
              })
        .then(this, [this](base::Result<Loaded> loaded) {
            if (loaded)
                show(*std::move(loaded));
        });
}

void CasePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_steps->setColumns(models::caseStepColumns());
    m_clocks->setColumns(models::clockColumns());
    if (m_loaded)
        show(*std::move(m_loaded));
}

std::vector<domain::ClockState> CasePage::clocks() const
{
    return domain::clocksOf(m_loaded->basis.file, m_context.desk.clock().today(), domain::stateCalendar());
}

void CasePage::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    m_ui->openParty->setEnabled(true);
    m_ui->openInspection->setEnabled(true);
    m_ui->print->setEnabled(true);
    m_clocks->setRows(clocks());
    m_steps->setRows(m_loaded->steps);
    m_ui->steps->selectRow(m_steps->rowCount() - 1);
    showHead();
    showResult();
    showStep();
    emit titleChanged();
}

void CasePage::showHead()
{
    const CaseFile &file = m_loaded->basis.file;
    const domain::Cause *cause = domain::causeOf(file.kind, file.cause);
    m_ui->headline->setText(u"%1 · %2 · %3"_s.arg(file.number, m_loaded->party.name, domain::caseStateLabel(file.progress.state)));
    const QString origin = file.reference.isEmpty() ? domain::caseOriginLabel(file.origin) : u"%1 %2"_s.arg(domain::caseOriginLabel(file.origin), file.reference);
    m_ui->summary->setText(u"%1\n%2 · %3 · %4"_s.arg(file.summary, domain::conductLabel(file.conduct), cause ? domain::causeTitle(*cause) + u" · "_s + domain::statuteText(cause->basis) : file.cause, origin));
    const domain::ClockState next = domain::nextClock(clocks());
    m_ui->next->setText(next.rule ? tr("Next: %1, %2").arg(domain::clockTitle(*next.rule), models::clockSentence(next)) : QString());
    QFont font = m_ui->next->font();
    font.setBold(next.rule && next.late());
    m_ui->next->setFont(font);
    const services::Desk &desk = m_context.desk;
    const auto possible = [&file](CaseAct act) { return domain::caseAfter(file.progress, act).has_value(); };
    m_ui->record->setEnabled(desk.may(domain::Action::RecordCaseStep) && file.progress.state != domain::CaseState::Closed);
    m_ui->decide->setEnabled(desk.may(domain::Action::DecideCase) && possible(CaseAct::Decide));
    m_ui->decide->setToolTip(services::whyNot(file.progress, CaseAct::Decide));
    m_ui->close->setEnabled(desk.may(domain::Action::DecideCase) && possible(CaseAct::Close));
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

void CasePage::showStep()
{
    const QModelIndex index = m_ui->steps->currentIndex();
    if (!index.isValid() || index.row() >= m_steps->rowCount()) {
        m_ui->detail->clear();
        m_ui->showEvidence->setEnabled(false);
        return;
    }
    const services::CaseStepRow &row = m_steps->at(index);
    QString html = u"<p><b>%1</b> · %2 · %3</p>"_s.arg(domain::caseActLabel(row.step.act).toHtmlEscaped(), dayText(row.step.day), row.authorName.toHtmlEscaped());
    html += paragraph(tr("Facts"), row.step.grounds) + paragraph(tr("Reasons and legal basis"), row.step.reasons);
    html += paragraph(row.step.act == CaseAct::Notice ? tr("Proposed penalty") : tr("What happened"), row.step.text) + paragraph(tr("Rights of the party"), row.step.rights);
    if (row.step.act == CaseAct::Statement)
        html += paragraph(tr("Statement"), (row.step.given ? tr("made") : tr("waived")) + (row.step.hearingWaived ? u"; "_s + tr("no hearing wanted") : QString()));
    if (row.step.until.isValid())
        html += paragraph(tr("Public until"), dayText(row.step.until));
    QStringList files;
    for (const domain::Evidence &file : row.step.evidence)
        files.append(file.title);
    html += paragraph(tr("Evidence"), files.join(u'\n'));
    m_ui->detail->setHtml(html);
    m_ui->showEvidence->setEnabled(!files.isEmpty());
}

/// What the law allows next; the rest stands there greyed, with the reason.
void CasePage::fillRecordMenu(QMenu &menu)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    for (const CaseAct act : {CaseAct::File, CaseAct::Investigate, CaseAct::Notice, CaseAct::Statement, CaseAct::RequestHearing, CaseAct::HoldHearing, CaseAct::LegalReview,
                              CaseAct::Serve, CaseAct::Publish}) {
        QAction *action = menu.addAction(domain::caseActLabel(act), this, [this, act] { record(act); });
        const QString why = services::whyNot(m_loaded->basis.file.progress, act);
        const bool allowed = act != CaseAct::File || m_context.desk.may(domain::Action::DecideCase);
        action->setEnabled(why.isEmpty() && allowed);
        action->setToolTip(why.isEmpty() ? action->text() : why);
    }
}

void CasePage::fillPrintMenu(QMenu &menu)
{
    menu.clear();
    const CaseFile &file = m_loaded->basis.file;
    menu.addAction(tr("Prior &notice…"), this, [this] { print(false); })->setEnabled(file.noticedOn.isValid());
    menu.addAction(tr("&Exposure notice…"), this, [this] { print(true); })->setEnabled(file.result == CaseResult::Exposure);
}

void CasePage::record(CaseAct act)
{
    (new CaseStepDialog(m_context.desk, m_loaded->basis.file, act, this))->open();
}

void CasePage::decide()
{
    (new CaseDecisionDialog(m_context.desk, m_loaded->basis, this))->open();
}

void CasePage::print(bool exposure)
{
    const QString path = widgets::Dialogs::saveFile(this, exposure ? tr("Exposure notice") : tr("Prior notice"), title(), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_context.desk
        .read(tr("Writing the letter"),
              [id = m_id, exposure, path, &clock = m_context.desk.clock()](const services::Reader &reader, const base::Progress &progress) -> base::Result<void> {
                  const auto document = exposure ? report::gatherExposureNotice(reader, id, clock) : report::gatherPriorNotice(reader, id, clock);
                  return document ? report::writeDocument(*document, path, {}, {}, progress) : base::Result<void>(document.error());
              })
        .then(this, [this, path](const base::Result<void> &written) {
            if (written)
                emit message(Severity::Success, tr("The letter is written to %1").arg(path), {});
            else
                emit message(Severity::Error, written.error().message, written.error().code);
        });
}

void CasePage::showEvidence()
{
    const QModelIndex index = m_ui->steps->currentIndex();
    if (index.isValid())
        (new EvidenceDialog(m_context.desk, m_steps->at(index).step.evidence, this))->open();
}

} // namespace chengcai::gui
