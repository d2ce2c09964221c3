// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/listspage.h"

#include "base/dates.h"
#include "gui/lists/listproposaldialog.h"
#include "gui/shell/documentfile.h"
#include "report/listdocuments.h"
#include "services/desk.h"
#include "services/factregister.h"
#include "ui_listspage.h"

#include <QEvent>
#include <QMenu>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

ListsPage::ListsPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::ListsPage>()),
      m_candidates(new models::CandidateModel(models::candidateColumns(), [](const services::ListCandidate &row) { return row.party.id.value() * 8 + int(row.list); }, this)),
      m_procedures(new models::ListProcedureModel(models::listProcedureColumns(), [](const services::ListProcedureLine &row) { return row.procedure.id.value(); }, this)),
      m_entries(new models::ListEntryModel(models::listEntryColumns(), [](const services::ListEntry &row) { return row.listing.id.value(); }, this))
{
    m_ui->setupUi(this);
    m_ui->candidates->setModel(m_candidates);
    m_ui->candidates->setDefaultWidths({9, 22, 19, 16, 12, 70});
    m_ui->procedures->setModel(m_procedures);
    m_ui->procedures->setDefaultWidths({16, 9, 22, 18, 54, 12, 12, 20, 50});
    m_ui->entries->setModel(m_entries);
    m_ui->entries->setDefaultWidths({9, 22, 19, 11, 11, 16, 22, 22, 50});
    m_ui->publicList->setPopupMode(QToolButton::InstantPopup);
    m_ui->publicList->setMenu(new QMenu(m_ui->publicList));
    connect(m_ui->publicList->menu(), &QMenu::aboutToShow, this, &ListsPage::fillPublicMenu);
    connect(m_ui->begin, &QPushButton::clicked, this, &ListsPage::beginProcedure);
    connect(m_ui->openProcedure, &QPushButton::clicked, this, [this] { emit listProcedureRequested(currentProcedure()); });
    m_ui->day->setDate(m_context.desk.clock().today());
    connect(m_ui->day, &QDateEdit::dateChanged, this, &ListsPage::refresh);
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(currentParty()); });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &ListsPage::updateButtons);
    for (widgets::ListView *view : {m_ui->candidates, m_ui->procedures, m_ui->entries}) {
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListsPage::updateButtons);
        connect(view, &widgets::ListView::rowActivated, this, &ListsPage::open);
    }
    connect(&m_context.desk, &services::Desk::changed, this, [this](const services::ChangeNews &news) {
        if (isVisible() && (news.lists || news.everything))
            refresh();
    });
    connect(&m_context.desk, &services::Desk::accountChanged, this, &ListsPage::updateButtons);
    updateButtons();
}

ListsPage::~ListsPage() = default;

QString ListsPage::title() const
{
    return tr("Lists");
}

void ListsPage::activate()
{
    refresh();
}

void ListsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_candidates->setColumns(models::candidateColumns());
    m_procedures->setColumns(models::listProcedureColumns());
    m_entries->setColumns(models::listEntryColumns());
    // The grounds are sentences in the language in which they were given.
    refresh();
}

void ListsPage::refresh()
{
    const int generation = ++m_generation;
    m_context.desk
        .read(tr("Looking through the lists"),
              [day = m_ui->day->date()](const services::Reader &reader, const base::Progress &progress) -> base::Result<Loaded> {
                  auto candidates = services::listCandidates(reader, day, progress);
                  if (!candidates)
                      return candidates.error();
                  return Loaded{std::move(*candidates), services::listProcedures(reader, day), services::listEntries(reader, day)};
              })
        .then(this, [this, generation](const base::Result<Loaded> &loaded) {
            if (generation != m_generation)
                return;
            if (loaded)
                show(*loaded);
            else
                emit message(Severity::Error, loaded.error().message, loaded.error().code);
        });
}

void ListsPage::show(const Loaded &loaded)
{
    m_loaded = loaded;
    m_candidates->setRows(loaded.candidates);
    m_procedures->setRows(loaded.procedures);
    m_entries->setRows(loaded.entries);
    const auto current = std::count_if(loaded.entries.begin(), loaded.entries.end(), [](const services::ListEntry &entry) { return entry.current; });
    const auto trouble = std::count_if(loaded.entries.begin(), loaded.entries.end(), [](const services::ListEntry &entry) { return !entry.trouble.isEmpty(); });
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->candidatesTab), tr("&Proposed (%1)").arg(loaded.candidates.size()));
    const auto running = std::count_if(loaded.procedures.begin(), loaded.procedures.end(), [](const services::ListProcedureLine &line) { return line.procedure.closedOn.isNull(); });
    const auto late = std::count_if(loaded.procedures.begin(), loaded.procedures.end(), [](const services::ListProcedureLine &line) { return line.late(); });
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->proceduresTab), tr("Pro&cedures (%1)").arg(running));
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->entriesTab), tr("Entr&ies (%1)").arg(loaded.entries.size()));
    QString summary = tr("%1: %2 on a list, %3 proposed by rule. A proposal lists nobody: notice, statement and decision follow.").arg(base::dayText(m_ui->day->date())).arg(current).arg(loaded.candidates.size());
    if (late > 0)
        summary += tr(" %n clock(s) over.", nullptr, int(late));
    if (trouble > 0)
        summary += tr(" %n entry(ies) to look at.", nullptr, int(trouble));
    m_ui->summary->setText(summary);
    updateButtons();
}

domain::PartyId ListsPage::currentParty() const
{
    const QWidget *tab = m_ui->tabs->currentWidget();
    if (tab == m_ui->candidatesTab)
        return m_ui->candidates->currentIndex().isValid() ? m_candidates->at(m_ui->candidates->currentIndex()).party.id : domain::PartyId();
    if (tab == m_ui->proceduresTab)
        return m_ui->procedures->currentIndex().isValid() ? m_procedures->at(m_ui->procedures->currentIndex()).party.id : domain::PartyId();
    return m_ui->entries->currentIndex().isValid() ? m_entries->at(m_ui->entries->currentIndex()).party.id : domain::PartyId();
}

domain::ListProcedureId ListsPage::currentProcedure() const
{
    const QWidget *tab = m_ui->tabs->currentWidget();
    if (tab == m_ui->proceduresTab && m_ui->procedures->currentIndex().isValid())
        return m_procedures->at(m_ui->procedures->currentIndex()).procedure.id;
    if (tab == m_ui->entriesTab && m_ui->entries->currentIndex().isValid())
        return m_entries->at(m_ui->entries->currentIndex()).procedureId;
    return {};
}

void ListsPage::updateButtons()
{
    m_ui->openParty->setEnabled(currentParty().isValid());
    m_ui->openProcedure->setEnabled(currentProcedure().isValid());
    m_ui->begin->setEnabled(m_ui->tabs->currentWidget() == m_ui->candidatesTab && currentParty().isValid() && m_context.desk.may(domain::Action::ManageLists));
}

/// The procedure of the row where there is one, else the party.
void ListsPage::open()
{
    if (currentProcedure().isValid())
        emit listProcedureRequested(currentProcedure());
    else
        emit partyRequested(currentParty());
}

/// With the grounds the rules found ticked; the person may choose others of the party's facts.
void ListsPage::beginProcedure()
{
    const services::ListCandidate candidate = m_candidates->at(m_ui->candidates->currentIndex());
    ProposalBasis basis{candidate.party, candidate.list, candidate.text, {}, {}};
    for (const domain::ListGround &ground : candidate.grounds)
        basis.chosen.push_back(ground.fact);
    m_context.desk
        .read(QString(), [id = candidate.party.id](const services::Reader &reader, const base::Progress &) -> base::Result<std::vector<domain::CreditFact>> { return services::factsOf(reader, id); })
        .then(this, [this, basis](const base::Result<std::vector<domain::CreditFact>> &facts) {
            if (!facts)
                return;
            ProposalBasis full = basis;
            full.facts = *facts;
            auto *dialog = new ListProposalDialog(m_context.desk, full, this);
            connect(dialog, &ListProposalDialog::proposed, this, &ListsPage::listProcedureRequested);
            dialog->open();
        });
}

void ListsPage::fillPublicMenu()
{
    QMenu &menu = *m_ui->publicList->menu();
    menu.clear();
    for (const domain::ListKind list : {domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus})
        menu.addAction(tr("%1…").arg(domain::listKindLabel(list)), this, [this, list] { writePublicList(list); });
}

void ListsPage::writePublicList(domain::ListKind list)
{
    const QDate day = m_ui->day->date();
    writeDocument(this, m_context.desk,
                  {domain::listKindLabel(list), u"%1 %2"_s.arg(domain::listKindLabel(list), day.toString(Qt::ISODate)), tr("PDF (*.pdf);;Table (*.xlsx);;Text table (*.csv)"), tr("Writing the list"),
                   tr("The list is written to %1")},
                  [list, day, &clock = m_context.desk.clock()](const services::Reader &reader, const base::Progress &) -> base::Result<report::Document> {
                      return report::gatherPublicList(reader, list, day, clock);
                  });
}

} // namespace chengcai::gui
