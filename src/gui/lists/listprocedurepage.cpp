// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/listprocedurepage.h"

#include "base/dates.h"
#include "domain/statecalendar.h"
#include "gui/lists/liststepdialog.h"
#include "gui/petitions/petitiondialog.h"
#include "gui/shell/documentfile.h"
#include "gui/shell/recordtext.h"
#include "models/columns.h"
#include "report/listdocuments.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "ui_listprocedurepage.h"

#include <QMenu>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using base::dayText;
using domain::ListAct;
using domain::ListKind;
using domain::ListProcedure;

ListProcedurePage::ListProcedurePage(const Context &context, domain::ListProcedureId id, QWidget *parent)
    : TimelinePage(context, parent), m_id(id), m_ui(std::make_unique<Ui::ListProcedurePage>()),
      m_steps(new models::ListStepModel(models::listStepColumns(ListKind::Black), [](const services::ListStepRow &row) { return row.at; }, this))
{
    m_ui->setupUi(this);
    setUpClocks(m_ui->clocks);
    setUpMenu(m_ui->print, [this](QMenu &menu) { fillPrintMenu(menu); });
    connect(m_ui->decide, &QPushButton::clicked, this, [this] { (new ListDecisionDialog(desk(), m_loaded->basis, this))->open(); });
    connect(m_ui->petition, &QPushButton::clicked, this, &ListProcedurePage::receivePetition);
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(m_loaded->party.id); });
    setUp(partsOf(*m_ui), m_steps, {12, 16, 12, 6, 34}, {600, 400});
}

ListProcedurePage::~ListProcedurePage() = default;

bool ListProcedurePage::concerns(const services::ChangeNews &news) const
{
    const bool ours = m_loaded && std::find(news.parties.begin(), news.parties.end(), m_loaded->party.id) != news.parties.end();
    return ours || news.lists || news.everything;
}

QString ListProcedurePage::title() const
{
    return m_loaded ? m_loaded->basis.procedure.number : tr("List procedure");
}

void ListProcedurePage::refresh()
{
    read<Loaded>(
        [id = m_id](const services::Reader &reader) -> base::Result<Loaded> {
            Loaded loaded;
            loaded.basis.procedure = services::listProcedure(reader, id).value_or(ListProcedure{});
            loaded.party = services::party(reader, loaded.basis.procedure.party).value_or(domain::Party{});
            loaded.basis.authority = store::storeInfo(reader.database()).office;
            loaded.basis.facts = services::factsOf(reader, loaded.party.id);
            loaded.basis.persons = services::personsOf(reader, loaded.party.id);
            loaded.steps = services::listSteps(reader, id);
            return loaded;
        },
        [this](Loaded loaded) { show(std::move(loaded)); });
}

void ListProcedurePage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ListProcedurePage::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    m_ui->openParty->setEnabled(true);
    m_ui->print->setEnabled(true);
    m_steps->setColumns(models::listStepColumns(m_loaded->basis.procedure.progress.list));
    m_steps->setRows(m_loaded->steps);
    showClocks(domain::clocksOf(m_loaded->basis.procedure, today(), domain::stateCalendar()));
    m_ui->next->setVisible(!m_ui->next->text().isEmpty());
    showResult();
    showTimeline();
}

void ListProcedurePage::showHead()
{
    const ListProcedure &procedure = m_loaded->basis.procedure;
    const ListKind list = procedure.progress.list;
    m_ui->headline->setText(u"%1 · %2 · %3 · %4"_s.arg(procedure.number, m_loaded->party.name, domain::listKindLabel(list), domain::listStageLabel(procedure.progress.stage, list)));
    QStringList lines{procedure.summary};
    for (const domain::CreditFact &fact : m_loaded->basis.facts) {
        if (std::find(procedure.facts.begin(), procedure.facts.end(), fact.id) == procedure.facts.end())
            continue;
        const QString mark = fact.withdrawn ? tr(" (withdrawn)") : fact.underObjection ? tr(" (under objection)") : !fact.secondChecked ? tr(" (not confirmed)") : QString();
        lines << u"%1 · %2 %3%4"_s.arg(fact.indicator, dayText(fact.effectiveOn), fact.decisionNo, mark);
    }
    m_ui->summary->setText(lines.join(u'\n'));
    updateButtons();
}

void ListProcedurePage::updateButtons()
{
    const ListProcedure &procedure = m_loaded->basis.procedure;
    const bool may = desk().may(domain::Action::ManageLists);
    m_ui->record->setEnabled(may && procedure.closedOn.isNull());
    m_ui->petition->setEnabled(procedure.publishedOn.isValid() && procedure.closedOn.isNull() && desk().may(domain::Action::RecordCaseStep));
    const QString why = services::whyNot(procedure, ListAct::Decide, today());
    m_ui->decide->setEnabled(may && why.isEmpty());
    m_ui->decide->setToolTip(why);
}

void ListProcedurePage::showResult()
{
    const ListProcedure &procedure = m_loaded->basis.procedure;
    QStringList lines;
    if (!procedure.decisionNo.isEmpty()) {
        lines << u"%1 · %2"_s.arg(procedure.decisionNo, dayText(procedure.decidedOn)) << procedure.decisionText;
        lines << tr("%1, %2; term %n month(s)", nullptr, procedure.months).arg(procedure.authority, procedure.basis);
    }
    if (procedure.publishedOn.isValid())
        lines << (procedure.from > today() ? tr("Will be public from %1 until %2").arg(dayText(procedure.from), dayText(procedure.until)) : procedure.isPublic(today()) ? tr("Public from %1 until %2").arg(dayText(procedure.from), dayText(procedure.until))
                                              : tr("Was public from %1 until %2").arg(dayText(procedure.from), dayText(procedure.endedOn.isValid() ? procedure.endedOn : procedure.until)));
    if (procedure.end != domain::ListEnd::None)
        lines << domain::listEndLabel(procedure.end);
    for (const domain::PersonMeasure &person : procedure.persons)
        lines << tr("%1 (%2): %3").arg(person.name, person.role, person.measure);
    m_ui->result->setText(lines.isEmpty() ? tr("Not decided yet.") : lines.join(u'\n'));
}

TimelinePage::Step ListProcedurePage::stepAt(const QModelIndex &index) const
{
    const services::ListStepRow &row = m_steps->at(index);
    const ListKind list = m_loaded->basis.procedure.progress.list;
    QString html = stepHeading(domain::listActLabel(row.step.act, list), row.step.day, row.authorName);
    html += paragraph(tr("Facts"), row.step.grounds) + paragraph(tr("Reasons and legal basis"), row.step.reasons) + paragraph(tr("Measures"), row.step.measures)
        + paragraph(tr("Rights"), row.step.rights);
    html += paragraph(tr("Cause"), domain::listEndLabel(row.step.end)) + paragraph(tr("What happened"), row.step.text) + paragraph(tr("Place of publication"), row.step.channel)
        + paragraph(tr("Apology"), row.step.apology);
    if (row.step.act == ListAct::Statement)
        html += list == ListKind::Red ? paragraph(tr("Objections"), row.step.given ? tr("came in") : tr("none")) : paragraph(tr("Statement"), row.step.given ? tr("made") : tr("not made in time"));
    return {html + paragraph(tr("Evidence"), titlesOf(row.step.evidence)), row.step.evidence};
}

std::vector<TimelinePage::Act> ListProcedurePage::acts()
{
    const ListProcedure &procedure = m_loaded->basis.procedure;
    std::vector<Act> acts;
    for (const ListAct act : {ListAct::Notice, ListAct::Statement, ListAct::RequestHearing, ListAct::HoldHearing, ListAct::Publish, ListAct::End, ListAct::ExitNotice, ListAct::Archive, ListAct::Drop}) {
        const bool ofHearing = act == ListAct::RequestHearing || act == ListAct::HoldHearing;
        if (!ofHearing || procedure.progress.list != ListKind::Red)
            acts.push_back({domain::listActLabel(act, procedure.progress.list), services::whyNot(procedure, act, today()), [this, act] { record(act); }});
    }
    return acts;
}

void ListProcedurePage::fillPrintMenu(QMenu &menu)
{
    const ListProcedure &procedure = m_loaded->basis.procedure;
    const bool red = procedure.progress.list == ListKind::Red;
    menu.addAction(red ? tr("Public &notice…") : tr("Prior &notice…"), this, [this] { print(Paper::Notice); })->setEnabled(procedure.noticedOn.isValid());
    menu.addAction(tr("Announcement of the &entry…"), this, [this] { print(Paper::Entry); })->setEnabled(procedure.publishedOn.isValid());
    menu.addAction(tr("Announcement of the e&xit…"), this, [this] { print(Paper::Exit); })->setEnabled(procedure.exitNoticedOn.isValid());
}

void ListProcedurePage::record(ListAct act)
{
    QString channel;
    for (const services::ListStepRow &row : m_loaded->steps) {
        if (row.step.act == ListAct::Publish)
            channel = row.step.channel;
    }
    (new ListStepDialog(desk(), m_loaded->basis.procedure, act, channel, this))->open();
}

void ListProcedurePage::receivePetition()
{
    const ListProcedure &procedure = m_loaded->basis.procedure;
    const PetitionSubject subject{{}, procedure.id, m_loaded->party.name, u"%1 %2"_s.arg(domain::listKindLabel(procedure.progress.list), procedure.number)};
    auto *dialog = new PetitionDialog(desk(), subject, domain::PetitionKind::Objection, this);
    connect(dialog, &PetitionDialog::received, this, &ListProcedurePage::petitionRequested);
    dialog->open();
}

void ListProcedurePage::print(Paper paper)
{
    writeDocument(this, desk(),
                  {paper == Paper::Notice ? tr("Notice") : tr("Announcement"), title(), tr("PDF (*.pdf)"), tr("Writing the letter"), tr("The letter is written to %1")},
                  [id = m_id, paper, &clock = desk().clock()](const services::Reader &reader, const base::Progress &) {
                      return paper == Paper::Notice ? report::gatherListNotice(reader, id, clock) : report::gatherListAnnouncement(reader, id, paper == Paper::Exit, clock);
                  });
}

} // namespace chengcai::gui
