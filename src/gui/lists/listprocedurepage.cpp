// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/listprocedurepage.h"

#include "base/dates.h"
#include "domain/statecalendar.h"
#include "gui/lists/liststepdialog.h"
#include "gui/petitions/petitiondialog.h"
#include "gui/shell/evidencedialog.h"
#include "report/listdocuments.h"
#include "report/output.h"
#include "services/desk.h"
#include "services/factregister.h"
#include "services/partyregister.h"
#include "ui_listprocedurepage.h"
#include "widgets/dialogs.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using base::dayText;
using domain::ListAct;
using domain::ListKind;
using domain::ListProcedure;

namespace {

QString paragraph(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString() : u"<p><b>%1</b><br>%2</p>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

ListProcedurePage::ListProcedurePage(const Context &context, domain::ListProcedureId id, QWidget *parent)
    : Page(parent), m_context(context), m_id(id), m_ui(std::make_unique<Ui::ListProcedurePage>()),
      m_steps(new models::ListStepModel(models::listStepColumns(ListKind::Black), [](const services::ListStepRow &row) { return row.at; }, this)),
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
    for (QToolButton *button : {m_ui->record, m_ui->print}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
    }
    connectAll();
    for (auto *button : findChildren<QAbstractButton *>())
        button->setEnabled(false); // until the procedure is there
    refresh();
}

ListProcedurePage::~ListProcedurePage() = default;

void ListProcedurePage::connectAll()
{
    connect(m_ui->record->menu(), &QMenu::aboutToShow, this, [this] { fillRecordMenu(*m_ui->record->menu()); });
    connect(m_ui->print->menu(), &QMenu::aboutToShow, this, [this] { fillPrintMenu(*m_ui->print->menu()); });
    connect(m_ui->decide, &QPushButton::clicked, this, [this] { (new ListDecisionDialog(m_context.desk, m_loaded->basis, this))->open(); });
    connect(m_ui->showEvidence, &QPushButton::clicked, this, [this] {
        if (const QModelIndex index = m_ui->steps->currentIndex(); index.isValid())
            (new EvidenceDialog(m_context.desk, m_steps->at(index).step.evidence, this))->open();
    });
    connect(m_ui->petition, &QPushButton::clicked, this, &ListProcedurePage::receivePetition);
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(m_loaded->party.id); });
    connect(m_ui->steps->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListProcedurePage::showStep);
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        const bool ours = m_loaded && std::find(news.parties.begin(), news.parties.end(), m_loaded->party.id) != news.parties.end();
        if (ours || news.lists || news.everything)
            refresh();
    });
    connect(&m_context.desk, &services::Desk::accountChanged, this, [this] {
        if (m_loaded)
            updateButtons();
    });
}

QString ListProcedurePage::title() const
{
    return m_loaded ? m_loaded->basis.procedure.number : tr("List procedure");
}

void ListProcedurePage::activate()
{
    m_ui->steps->setFocus();
}

QDate ListProcedurePage::today() const
{
    return m_context.desk.clock().today();
}

void ListProcedurePage::refresh()
{
    const int generation = ++m_generation;
    m_context.desk
        .read(QString(),
              [id = m_id](const services::Reader &reader, const base::Progress &) -> base::Result<Loaded> {
                  Loaded loaded;
                  loaded.basis.procedure = services::listProcedure(reader, id).value_or(ListProcedure{});
                  loaded.party = services::party(reader, loaded.basis.procedure.party).value_or(domain::Party{});
                  loaded.basis.authority = store::storeInfo(reader.database()).office;
                  loaded.basis.facts = services::factsOf(reader, loaded.party.id);
                  loaded.basis.persons = services::personsOf(reader, loaded.party.id);
                  loaded.steps = services::listSteps(reader, id);
                  return loaded;
              })
        .then(this, [this, generation](base::Result<Loaded> loaded) {
            if (loaded && generation == m_generation)
                show(*std::move(loaded));
        });
}

void ListProcedurePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_clocks->setColumns(models::clockColumns());
    if (m_loaded)
        show(*std::move(m_loaded));
}

std::vector<domain::ClockState> ListProcedurePage::clocks() const
{
    return domain::clocksOf(m_loaded->basis.procedure, today(), domain::stateCalendar());
}

void ListProcedurePage::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    m_ui->openParty->setEnabled(true);
    m_ui->print->setEnabled(true);
    m_clocks->setRows(clocks());
    m_steps->setColumns(models::listStepColumns(m_loaded->basis.procedure.progress.list));
    m_steps->setRows(m_loaded->steps);
    m_ui->steps->selectRow(m_steps->rowCount() - 1);
    showHead();
    showResult();
    showStep();
    emit titleChanged();
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
    const domain::ClockState next = domain::nextClock(clocks());
    m_ui->next->setText(next.rule ? tr("Next: %1, %2").arg(domain::clockTitle(*next.rule), models::clockSentence(next)) : QString());
    m_ui->next->setVisible(next.rule != nullptr);
    QFont font = m_ui->next->font();
    font.setBold(next.rule && next.late());
    m_ui->next->setFont(font);
    updateButtons();
}

void ListProcedurePage::updateButtons()
{
    const ListProcedure &procedure = m_loaded->basis.procedure;
    const bool may = m_context.desk.may(domain::Action::ManageLists);
    m_ui->record->setEnabled(may && procedure.closedOn.isNull());
    m_ui->petition->setEnabled(procedure.publishedOn.isValid() && procedure.closedOn.isNull() && m_context.desk.may(domain::Action::RecordCaseStep));
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

void ListProcedurePage::showStep()
{
    const QModelIndex index = m_ui->steps->currentIndex();
    if (!index.isValid() || index.row() >= m_steps->rowCount()) {
        m_ui->detail->clear();
        m_ui->showEvidence->setEnabled(false);
        return;
    }
    const services::ListStepRow &row = m_steps->at(index);
    const ListKind list = m_loaded->basis.procedure.progress.list;
    QString html = u"<p><b>%1</b> · %2 · %3</p>"_s.arg(domain::listActLabel(row.step.act, list).toHtmlEscaped(), dayText(row.step.day), row.authorName.toHtmlEscaped());
    html += paragraph(tr("Facts"), row.step.grounds) + paragraph(tr("Reasons and legal basis"), row.step.reasons) + paragraph(tr("Measures"), row.step.measures)
        + paragraph(tr("Rights"), row.step.rights);
    html += paragraph(tr("Cause"), domain::listEndLabel(row.step.end)) + paragraph(tr("What happened"), row.step.text) + paragraph(tr("Place of publication"), row.step.channel)
        + paragraph(tr("Apology"), row.step.apology);
    if (row.step.act == ListAct::Statement)
        html += list == ListKind::Red ? paragraph(tr("Objections"), row.step.given ? tr("came in") : tr("none")) : paragraph(tr("Statement"), row.step.given ? tr("made") : tr("not made in time"));
    QStringList files;
    for (const domain::Evidence &file : row.step.evidence)
        files.append(file.title);
    html += paragraph(tr("Evidence"), files.join(u'\n'));
    m_ui->detail->setHtml(html);
    m_ui->showEvidence->setEnabled(!files.isEmpty());
}

/// What is possible next; the rest stands there greyed, with the reason.
void ListProcedurePage::fillRecordMenu(QMenu &menu)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    const ListProcedure &procedure = m_loaded->basis.procedure;
    for (const ListAct act : {ListAct::Notice, ListAct::Statement, ListAct::RequestHearing, ListAct::HoldHearing, ListAct::Publish, ListAct::End, ListAct::ExitNotice, ListAct::Archive, ListAct::Drop}) {
        const bool ofHearing = act == ListAct::RequestHearing || act == ListAct::HoldHearing;
        if (ofHearing && procedure.progress.list == ListKind::Red)
            continue;
        QAction *action = menu.addAction(domain::listActLabel(act, procedure.progress.list), this, [this, act] { record(act); });
        const QString why = services::whyNot(procedure, act, today());
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? action->text() : why);
    }
}

void ListProcedurePage::fillPrintMenu(QMenu &menu)
{
    menu.clear();
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
    (new ListStepDialog(m_context.desk, m_loaded->basis.procedure, act, channel, this))->open();
}

void ListProcedurePage::receivePetition()
{
    const ListProcedure &procedure = m_loaded->basis.procedure;
    const PetitionSubject subject{{}, procedure.id, m_loaded->party.name, u"%1 %2"_s.arg(domain::listKindLabel(procedure.progress.list), procedure.number)};
    auto *dialog = new PetitionDialog(m_context.desk, subject, domain::PetitionKind::Objection, this);
    connect(dialog, &PetitionDialog::received, this, &ListProcedurePage::petitionRequested);
    dialog->open();
}

void ListProcedurePage::print(Paper paper)
{
    const QString path = widgets::Dialogs::saveFile(this, paper == Paper::Notice ? tr("Notice") : tr("Announcement"), title(), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_context.desk
        .read(tr("Writing the letter"),
              [id = m_id, paper, path, &clock = m_context.desk.clock()](const services::Reader &reader, const base::Progress &progress) -> base::Result<void> {
                  const auto document = paper == Paper::Notice ? report::gatherListNotice(reader, id, clock) : report::gatherListAnnouncement(reader, id, paper == Paper::Exit, clock);
                  return document ? report::writeDocument(*document, path, {}, {}, progress) : base::Result<void>(document.error());
              })
        .then(this, [this, path](const base::Result<void> &written) {
            if (written)
                emit message(Severity::Success, tr("The letter is written to %1").arg(path), {});
            else
                emit message(Severity::Error, written.error().message, written.error().code);
        });
}

} // namespace chengcai::gui
