// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/petitions/petitionpage.h"

#include "base/dates.h"
#include "domain/statecalendar.h"
#include "gui/petitions/petitiondecisiondialog.h"
#include "gui/petitions/petitionstepdialog.h"
#include "gui/shell/evidencedialog.h"
#include "services/desk.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "ui_petitionpage.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using base::dayText;
using domain::Petition;
using domain::PetitionAct;

namespace {

QString paragraph(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString() : u"<p><b>%1</b><br>%2</p>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

PetitionPage::PetitionPage(const Context &context, domain::PetitionId id, QWidget *parent)
    : Page(parent), m_context(context), m_id(id), m_ui(std::make_unique<Ui::PetitionPage>()),
      m_steps(new models::PetitionStepModel(models::petitionStepColumns(), [](const services::PetitionStepRow &row) { return row.at; }, this)),
      m_clocks(new models::ClockModel(models::clockColumns(), [](const domain::ClockState &clock) { return qint64(qHash(clock.rule->code)); }, this))
{
    m_ui->setupUi(this);
    QFont big = m_ui->headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setBold(true);
    m_ui->headline->setFont(big);
    m_ui->steps->setModel(m_steps);
    m_ui->steps->setDefaultWidths({12, 16, 12, 6, 34});
    m_ui->clocks->setModel(m_clocks);
    m_ui->clocks->setDefaultWidths({22, 12, 30, 10, 50});
    m_ui->splitter->setSizes({600, 400});
    m_ui->record->setPopupMode(QToolButton::InstantPopup);
    m_ui->record->setMenu(new QMenu(m_ui->record));
    connectAll();
    for (auto *button : findChildren<QAbstractButton *>())
        button->setEnabled(false); // until the petition is there
    refresh();
}

PetitionPage::~PetitionPage() = default;

void PetitionPage::connectAll()
{
    connect(m_ui->record->menu(), &QMenu::aboutToShow, this, [this] { fillRecordMenu(*m_ui->record->menu()); });
    connect(m_ui->decide, &QPushButton::clicked, this, [this] { (new PetitionDecisionDialog(m_context.desk, m_loaded->petition, m_loaded->fact, this))->open(); });
    connect(m_ui->showEvidence, &QPushButton::clicked, this, [this] {
        if (const QModelIndex index = m_ui->steps->currentIndex(); index.isValid())
            (new EvidenceDialog(m_context.desk, m_steps->at(index).step.evidence, this))->open();
    });
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(m_loaded->party.id); });
    connect(m_ui->openProcedure, &QPushButton::clicked, this, [this] { emit listProcedureRequested(m_loaded->petition.procedure); });
    connect(m_ui->steps->selectionModel(), &QItemSelectionModel::currentChanged, this, &PetitionPage::showStep);
    connect(&m_context.desk, &services::Desk::accountChanged, this, [this] {
        if (m_loaded)
            showHead();
    });
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        const bool ours = m_loaded && std::find(news.parties.begin(), news.parties.end(), m_loaded->party.id) != news.parties.end();
        if (ours || news.petitions || news.everything)
            refresh();
    });
}

QString PetitionPage::title() const
{
    return m_loaded ? m_loaded->petition.number : tr("Objection or repair");
}

void PetitionPage::activate()
{
    m_ui->steps->setFocus();
}

void PetitionPage::refresh()
{
    const int generation = ++m_generation;
    m_context.desk
        .read(QString(),
              [id = m_id](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  Loaded loaded;
                  loaded.petition = services::petition(reader, id).value_or(Petition{});
                  loaded.party = services::party(reader, loaded.petition.party).value_or(domain::Party{});
                  loaded.subject = services::subjectText(reader, loaded.petition);
                  loaded.fact = services::fact(reader, loaded.petition.fact);
                  loaded.steps = services::petitionSteps(reader, id);
                  return loaded;
              })
        .then(this, [this, generation](base::Result<Loaded> loaded) {
            if (loaded && generation == m_generation)
                show(*std::move(loaded));
        });
}

void PetitionPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_steps->setColumns(models::petitionStepColumns());
    m_clocks->setColumns(models::clockColumns());
    if (m_loaded)
        show(*std::move(m_loaded));
}

std::vector<domain::ClockState> PetitionPage::clocks() const
{
    return domain::clocksOf(m_loaded->petition, m_context.desk.clock().today(), domain::stateCalendar());
}

void PetitionPage::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    m_ui->openParty->setEnabled(true);
    m_ui->openProcedure->setEnabled(true);
    m_ui->openProcedure->setVisible(m_loaded->petition.procedure.isValid());
    m_clocks->setRows(clocks());
    m_steps->setRows(m_loaded->steps);
    m_ui->steps->selectRow(m_steps->rowCount() - 1);
    showHead();
    showStep();
    emit titleChanged();
}

void PetitionPage::showHead()
{
    const Petition &petition = m_loaded->petition;
    m_ui->headline->setText(u"%1 · %2 · %3 · %4"_s.arg(petition.number, domain::petitionKindLabel(petition.kind), m_loaded->party.name, domain::petitionStageLabel(petition.stage)));
    QString about = m_loaded->subject;
    if (m_loaded->fact && !m_loaded->fact->text.isEmpty())
        about += u" · "_s + m_loaded->fact->text;
    m_ui->summary->setText(tr("About: %1\nApplicant: %2\n%3").arg(about, petition.applicant, petition.claim));
    const domain::ClockState next = domain::nextClock(clocks());
    m_ui->next->setText(next.rule ? tr("Next: %1, %2").arg(domain::clockTitle(*next.rule), models::clockSentence(next)) : QString());
    QFont font = m_ui->next->font();
    font.setBold(next.rule && next.late());
    m_ui->next->setFont(font);
    const bool closed = petition.stage == domain::PetitionStage::Answered || petition.stage == domain::PetitionStage::Withdrawn;
    m_ui->record->setEnabled(m_context.desk.may(domain::Action::RecordCaseStep) && !closed);
    const QString why = services::whyNot(petition, PetitionAct::Decide);
    m_ui->decide->setEnabled(m_context.desk.may(domain::Action::DecideCase) && why.isEmpty());
    m_ui->decide->setToolTip(why);
    QStringList lines;
    if (petition.outcome != domain::PetitionOutcome::None)
        lines << tr("%1 on %2").arg(domain::petitionOutcomeLabel(petition.outcome, petition.kind), dayText(petition.decidedOn)) << petition.decision;
    for (const domain::MetCondition &condition : petition.conditions) {
        for (const domain::RepairCondition &known : domain::petitionRules().conditions) {
            if (known.code == condition.code)
                lines << tr("%1: %2").arg(domain::inScreenLanguage(known.titleZh, known.titleEn), condition.proof);
        }
    }
    m_ui->result->setText(lines.isEmpty() ? tr("Not decided yet.") : lines.join(u'\n'));
}

void PetitionPage::showStep()
{
    const QModelIndex index = m_ui->steps->currentIndex();
    if (!index.isValid() || index.row() >= m_steps->rowCount()) {
        m_ui->detail->clear();
        m_ui->showEvidence->setEnabled(false);
        return;
    }
    const services::PetitionStepRow &row = m_steps->at(index);
    QStringList files;
    for (const domain::Evidence &file : row.step.evidence)
        files.append(file.title);
    m_ui->detail->setHtml(u"<p><b>%1</b> · %2 · %3</p>"_s.arg(domain::petitionActLabel(row.step.act).toHtmlEscaped(), dayText(row.step.day), row.authorName.toHtmlEscaped())
                          + paragraph(tr("What happened"), row.step.text) + paragraph(tr("Evidence"), files.join(u'\n')));
    m_ui->showEvidence->setEnabled(!files.isEmpty());
}

/// What is possible next; the rest stands there greyed, with the reason.
void PetitionPage::fillRecordMenu(QMenu &menu)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    for (const PetitionAct act : {PetitionAct::Ask, PetitionAct::Verify, PetitionAct::Answer, PetitionAct::Withdraw}) {
        QAction *action = menu.addAction(domain::petitionActLabel(act), this, [this, act] { (new PetitionStepDialog(m_context.desk, m_loaded->petition, act, this))->open(); });
        const QString why = services::whyNot(m_loaded->petition, act);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? action->text() : why);
    }
}

} // namespace chengcai::gui
