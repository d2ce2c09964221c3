// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/petitions/petitionpage.h"

#include "base/dates.h"
#include "domain/statecalendar.h"
#include "gui/petitions/petitiondecisiondialog.h"
#include "gui/petitions/petitionstepdialog.h"
#include "gui/shell/recordtext.h"
#include "models/columns.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "ui_petitionpage.h"

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using base::dayText;
using domain::Petition;
using domain::PetitionAct;

PetitionPage::PetitionPage(const Context &context, domain::PetitionId id, QWidget *parent)
    : TimelinePage(context, parent), m_id(id), m_ui(std::make_unique<Ui::PetitionPage>()),
      m_steps(new models::PetitionStepModel(models::petitionStepColumns(), [](const services::PetitionStepRow &row) { return row.at; }, this))
{
    m_ui->setupUi(this);
    setUpClocks(m_ui->clocks);
    connect(m_ui->decide, &QPushButton::clicked, this, [this] { (new PetitionDecisionDialog(desk(), m_loaded->petition, m_loaded->fact, this))->open(); });
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(m_loaded->party.id); });
    connect(m_ui->openProcedure, &QPushButton::clicked, this, [this] { emit listProcedureRequested(m_loaded->petition.procedure); });
    setUp(partsOf(*m_ui), m_steps, {12, 16, 12, 6, 34}, {600, 400});
}

PetitionPage::~PetitionPage() = default;

bool PetitionPage::concerns(const services::ChangeNews &news) const
{
    const bool ours = m_loaded && std::find(news.parties.begin(), news.parties.end(), m_loaded->party.id) != news.parties.end();
    return ours || news.petitions || news.everything;
}

QString PetitionPage::title() const
{
    return m_loaded ? m_loaded->petition.number : tr("Objection or repair");
}

void PetitionPage::refresh()
{
    read<Loaded>(
        [id = m_id](const services::Reader &reader) -> base::Result<Loaded> {
            Loaded loaded;
            loaded.petition = services::petition(reader, id).value_or(Petition{});
            loaded.party = services::party(reader, loaded.petition.party).value_or(domain::Party{});
            loaded.subject = services::subjectText(reader, loaded.petition);
            loaded.fact = services::fact(reader, loaded.petition.fact);
            loaded.steps = services::petitionSteps(reader, id);
            return loaded;
        },
        [this](Loaded loaded) { show(std::move(loaded)); });
}

void PetitionPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_steps->setColumns(models::petitionStepColumns());
}

void PetitionPage::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    m_ui->openParty->setEnabled(true);
    m_ui->openProcedure->setEnabled(true);
    m_ui->openProcedure->setVisible(m_loaded->petition.procedure.isValid());
    m_steps->setRows(m_loaded->steps);
    showClocks(domain::clocksOf(m_loaded->petition, today(), domain::stateCalendar()));
    showTimeline();
}

void PetitionPage::showHead()
{
    const Petition &petition = m_loaded->petition;
    m_ui->headline->setText(u"%1 · %2 · %3 · %4"_s.arg(petition.number, domain::petitionKindLabel(petition.kind), m_loaded->party.name, domain::petitionStageLabel(petition.stage)));
    QString about = m_loaded->subject;
    if (m_loaded->fact && !m_loaded->fact->text.isEmpty())
        about += u" · "_s + m_loaded->fact->text;
    m_ui->summary->setText(tr("About: %1\nApplicant: %2\n%3").arg(about, petition.applicant, petition.claim));
    const bool closed = petition.stage == domain::PetitionStage::Answered || petition.stage == domain::PetitionStage::Withdrawn;
    m_ui->record->setEnabled(desk().may(domain::Action::RecordCaseStep) && !closed);
    const QString why = services::whyNot(petition, PetitionAct::Decide);
    m_ui->decide->setEnabled(desk().may(domain::Action::DecideCase) && why.isEmpty());
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

TimelinePage::Step PetitionPage::stepAt(const QModelIndex &index) const
{
    const services::PetitionStepRow &row = m_steps->at(index);
    return {stepHeading(domain::petitionActLabel(row.step.act), row.step.day, row.authorName) + paragraph(tr("What happened"), row.step.text)
                + paragraph(tr("Evidence"), titlesOf(row.step.evidence)),
            row.step.evidence};
}

std::vector<TimelinePage::Act> PetitionPage::acts()
{
    std::vector<Act> acts;
    for (const PetitionAct act : {PetitionAct::Ask, PetitionAct::Verify, PetitionAct::Answer, PetitionAct::Withdraw})
        acts.push_back({domain::petitionActLabel(act), services::whyNot(m_loaded->petition, act), [this, act] { (new PetitionStepDialog(desk(), m_loaded->petition, act, this))->open(); }});
    return acts;
}

} // namespace chengcai::gui
