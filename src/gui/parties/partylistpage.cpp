// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parties/partylistpage.h"

#include "gui/shell/preferences.h"
#include "models/partylistmodel.h"
#include "services/partyregister.h"
#include "widgets/dialogs.h"
#include "widgets/gradebadge.h"
#include "widgets/listframe.h"
#include "widgets/listview.h"
#include "widgets/starrating.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using models::PartyListModel;

namespace {

/// Widths in characters, in the order of PartyListModel::Column.
/// All of them fit a window of 1280.
const QList<int> DefaultWidths{17, 17, 15, 7, 12, 12, 13, 11, 11};

const char *emptySentence(domain::PartyKind kind)
{
    switch (kind) {
    case domain::PartyKind::Purchaser: return QT_TRANSLATE_NOOP("chengcai::gui::PartyListPage", "No purchaser is registered yet. Import a list, or record the first one.");
    case domain::PartyKind::Agency: return QT_TRANSLATE_NOOP("chengcai::gui::PartyListPage", "No agency is registered yet. Import a list, or record the first one.");
    case domain::PartyKind::Supplier: return QT_TRANSLATE_NOOP("chengcai::gui::PartyListPage", "No supplier is registered yet. Import a list, or record the first one.");
    case domain::PartyKind::Expert: break;
    }
    return QT_TRANSLATE_NOOP("chengcai::gui::PartyListPage", "No evaluation expert is registered yet. Import a list, or record the first one.");
}

} // namespace

PartyListPage::PartyListPage(const Context &context, Preferences &preferences, domain::PartyKind kind, QWidget *parent)
    : Page(parent), m_context(context), m_preferences(preferences), m_kind(kind),
      m_model(new PartyListModel(context.directory, kind, this)), m_frame(new widgets::ListFrame(domain::partyKindLabel(kind), this)),
      m_filterButton(new QToolButton(this)), m_viewButton(new QToolButton(this)), m_newButton(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_frame);
    widgets::ListView *view = m_frame->view();
    view->setModel(m_model);
    view->setDefaultWidths(DefaultWidths);
    view->restoreColumns(m_preferences.state(viewPrefix() + u"columns"_s));
    view->setItemDelegateForColumn(PartyListModel::Stars, new widgets::StarDelegate(view));
    view->setItemDelegateForColumn(PartyListModel::Grade, new widgets::GradeDelegate(view));
    view->setItemDelegateForColumn(PartyListModel::Lists, new widgets::ListsDelegate(view));
    view->horizontalHeader()->setSortIndicator(PartyListModel::Name, Qt::AscendingOrder);
    for (QToolButton *button : {m_filterButton, m_viewButton, m_newButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_frame->tools()->addWidget(button);
    }
    m_filterButton->setIcon(widgets::icon(u"filter"_s));
    m_viewButton->setIcon(widgets::icon(u"columns"_s));
    m_newButton->setIcon(widgets::icon(u"add"_s));
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    m_viewButton->setPopupMode(QToolButton::InstantPopup);
    m_filterButton->setMenu(new QMenu(m_filterButton));
    m_viewButton->setMenu(new QMenu(m_viewButton));
    connect(m_filterButton->menu(), &QMenu::aboutToShow, this, [this] { buildFilterMenu(*m_filterButton->menu()); });
    connect(m_viewButton->menu(), &QMenu::aboutToShow, this, &PartyListPage::fillViewMenu);
    connect(m_newButton, &QToolButton::clicked, this, [this] { emit newPartyRequested(m_kind); });
    connect(view, &widgets::ListView::columnsChanged, this, [this, view] {
        m_preferences.setState(viewPrefix() + u"columns"_s, view->columnState());
        showViewName();
    });
    connect(view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PartyListPage::showViewName, Qt::QueuedConnection);
    connect(&m_context.desk, &services::Desk::accountChanged, this, &PartyListPage::updateButtons);
    connect(view, &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit partyRequested(m_model->partyAt(index.row())); });
    connect(m_frame, &widgets::ListFrame::filterChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showViewName();
    });
    connect(m_frame, &widgets::ListFrame::chipRemoved, this, &PartyListPage::removeChip);
    connect(m_frame, &widgets::ListFrame::filterCleared, this, &PartyListPage::clearFilter);
    connect(m_frame, &widgets::ListFrame::emptyActionTriggered, this, [this] { emit areaRequested(u"import"_s); });
    connect(m_model, &PartyListModel::countsChanged, this, &PartyListPage::showCounts);
    m_frame->setContextMenu([this](QMenu &menu, const QModelIndex &index) { fillContextMenu(menu, index); });
    retranslate();
    showCounts();
    updateButtons();
}

PartyListPage::~PartyListPage() = default;

QString PartyListPage::title() const
{
    return domain::partyKindLabel(m_kind);
}

QString PartyListPage::viewPrefix() const
{
    return u"views/"_s + domain::partyKindName(m_kind) + u'/';
}

void PartyListPage::activate()
{
    m_frame->view()->setFocus();
}

void PartyListPage::focusFilter()
{
    m_frame->filter()->setFocus();
    m_frame->filter()->selectAll();
}

void PartyListPage::refresh()
{
    m_context.directory.refreshDay();
}

void PartyListPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PartyListPage::retranslate()
{
    m_frame->setName(title());
    m_frame->filter()->setPlaceholderText(tr("Name, pinyin, initials or credit code"));
    m_frame->setEmptyState(u"import"_s, tr(emptySentence(m_kind)), tr("Import a table…"));
    m_filterButton->setText(tr("Fi&lter"));
    showViewName();
    m_newButton->setText(tr("&New"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, PartyListModel::ColumnCount - 1);
    showChips();
}

void PartyListPage::updateButtons()
{
    m_newButton->setEnabled(m_context.desk.may(domain::Action::RecordParty) && m_context.desk.readOnlyReason().isEmpty());
}

void PartyListPage::showCounts()
{
    m_frame->setCounts(m_model->isComplete() ? m_model->hits() : m_model->total(), m_model->total());
}

// ---- acts -------------------------------------------------------------------------------------------------------

void PartyListPage::fillContextMenu(QMenu &menu, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const domain::PartyId party = m_model->partyAt(index.row());
    menu.addAction(tr("&Open"), this, [this, party] { emit partyRequested(party); });
    if (!m_context.desk.may(domain::Action::RecordParty))
        return;
    menu.addAction(tr("&Amend…"), this, [this, party] { emit amendPartyRequested(party); });
    menu.addAction(tr("Record a &fact…"), this, [this, party] { emit newFactRequested(party); });
}

void PartyListPage::exportCurrent()
{
    const QString file = widgets::Dialogs::saveFile(this, tr("Export this list"), title(), tr("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    std::vector<quint32> ids;
    ids.reserve(size_t(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.push_back(quint32(m_model->partyAt(row).value()));
    m_context.desk
        .read(tr("Exporting the list"),
              [file, ids](const services::Reader &reader, const base::Progress &progress) { return services::exportParties(reader, ids, file, progress); })
        .then(this, [this, file](const base::Result<void> &written) {
            say(written, tr("The list is written to %1").arg(file));
        });
}

} // namespace chengcai::gui
