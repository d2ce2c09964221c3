// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/listspage.h"

#include "services/desk.h"
#include "ui_listspage.h"

#include <QEvent>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

ListsPage::ListsPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::ListsPage>()),
      m_candidates(new models::CandidateModel(models::candidateColumns(), [](const services::ListCandidate &row) { return row.party.id.value() * 8 + int(row.list); }, this)),
      m_entries(new models::ListEntryModel(models::listEntryColumns(), [](const services::ListEntry &row) { return row.listing.id.value(); }, this))
{
    m_ui->setupUi(this);
    m_ui->candidates->setModel(m_candidates);
    m_ui->candidates->setDefaultWidths({9, 22, 19, 16, 12, 70});
    m_ui->entries->setModel(m_entries);
    m_ui->entries->setDefaultWidths({9, 22, 19, 11, 11, 16, 22, 50});
    m_ui->day->setDate(m_context.desk.clock().today());
    connect(m_ui->day, &QDateEdit::dateChanged, this, &ListsPage::refresh);
    connect(m_ui->openParty, &QPushButton::clicked, this, [this] { emit partyRequested(currentParty()); });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &ListsPage::updateButtons);
    for (widgets::ListView *view : {m_ui->candidates, m_ui->entries}) {
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListsPage::updateButtons);
        connect(view, &widgets::ListView::rowActivated, this, [this] { emit partyRequested(currentParty()); });
    }
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
                  return Loaded{std::move(*candidates), services::listEntries(reader, day)};
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
    m_entries->setRows(loaded.entries);
    const auto current = std::count_if(loaded.entries.begin(), loaded.entries.end(), [](const services::ListEntry &entry) { return entry.current; });
    const auto trouble = std::count_if(loaded.entries.begin(), loaded.entries.end(), [](const services::ListEntry &entry) { return !entry.trouble.isEmpty(); });
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->candidatesTab), tr("&Proposed (%1)").arg(loaded.candidates.size()));
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->entriesTab), tr("Entr&ies (%1)").arg(loaded.entries.size()));
    QString summary = tr("%1: %2 on a list, %3 proposed by rule. A proposal lists nobody: notice, statement and decision follow.").arg(m_ui->day->date().toString(Qt::ISODate)).arg(current).arg(loaded.candidates.size());
    if (trouble > 0)
        summary += tr(" %n entry(ies) to look at.", nullptr, int(trouble));
    m_ui->summary->setText(summary);
    updateButtons();
}

domain::PartyId ListsPage::currentParty() const
{
    const bool proposed = m_ui->tabs->currentWidget() == m_ui->candidatesTab;
    const QModelIndex index = (proposed ? m_ui->candidates : m_ui->entries)->currentIndex();
    if (!index.isValid())
        return {};
    return proposed ? m_candidates->at(index).party.id : m_entries->at(index).party.id;
}

void ListsPage::updateButtons()
{
    m_ui->openParty->setEnabled(currentParty().isValid());
}

} // namespace chengcai::gui
