// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parties/partylistpage.h"

#include "gui/parties/filterjson.h"
#include "gui/shell/preferences.h"
#include "gui/shell/reasondialog.h"
#include "models/partylistmodel.h"
#include "services/maintenance.h"
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
#include <QInputDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using models::PartyListModel;

namespace {

/// Widths in characters, in the order of PartyListModel::Column.
const QList<int> DefaultWidths{20, 28, 17, 8, 14, 10, 11, 12, 12};

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
    connect(view, &widgets::ListView::columnsChanged, this,
            [this, view] { m_preferences.setState(viewPrefix() + u"columns"_s, view->columnState()); });
    connect(view, &widgets::ListView::rowActivated, this, [this](const QModelIndex &index) { emit partyRequested(m_model->partyAt(index.row())); });
    connect(m_frame, &widgets::ListFrame::filterChanged, m_model, &PartyListModel::setSearch);
    connect(m_frame, &widgets::ListFrame::chipRemoved, this, &PartyListPage::removeChip);
    connect(m_frame, &widgets::ListFrame::filterCleared, this, &PartyListPage::clearFilter);
    connect(m_frame, &widgets::ListFrame::emptyActionTriggered, this, [this] { emit areaRequested(u"import"_s); });
    connect(m_model, &PartyListModel::countsChanged, this, &PartyListPage::showCounts);
    m_frame->setContextMenu([this](QMenu &menu, const QModelIndex &index) { fillContextMenu(menu, index); });
    retranslate();
    showCounts();
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
    m_filterButton->setText(tr("&Filter"));
    m_viewButton->setText(m_viewName.isEmpty() ? tr("&Views") : m_viewName);
    m_newButton->setText(tr("&New"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, PartyListModel::ColumnCount - 1);
    showChips();
}

void PartyListPage::showCounts()
{
    m_frame->setCounts(m_model->isComplete() ? m_model->hits() : m_model->total(), m_model->total());
}

// ---- filter -----------------------------------------------------------------------------------------------------

namespace {

template <typename T> void toggle(std::vector<T> &values, T value)
{
    if (std::erase(values, value) == 0)
        values.push_back(value);
}

} // namespace

void PartyListPage::buildFilterMenu(QMenu &menu)
{
    menu.clear();
    const auto set = [this](const services::PartyFilter &filter) {
        m_model->setFilter(filter);
        showChips();
    };
    const services::PartyFilter &filter = m_model->filter();
    QMenu *grades = menu.addMenu(tr("&Grade is"));
    QMenu *notGrades = menu.addMenu(tr("Grade is &not"));
    for (const auto grade : {domain::Grade::A, domain::Grade::B, domain::Grade::C, domain::Grade::D, domain::Grade::U}) {
        const QString text = domain::gradeName(grade) + u' ' + domain::gradeLabel(grade);
        const auto add = [&](QMenu *to, std::vector<domain::Grade> services::PartyFilter::*member) {
            QAction *action = to->addAction(text);
            action->setCheckable(true);
            action->setChecked(std::count((filter.*member).begin(), (filter.*member).end(), grade) > 0);
            connect(action, &QAction::triggered, this, [this, set, member, grade] {
                services::PartyFilter changed = m_model->filter();
                toggle(changed.*member, grade);
                set(changed);
            });
        };
        add(grades, &services::PartyFilter::grades);
        add(notGrades, &services::PartyFilter::notGrades);
    }
    QMenu *regions = menu.addMenu(tr("&District is"));
    for (const services::Region &region : services::regions()) {
        QAction *action = regions->addAction(services::regionName(region.code));
        action->setCheckable(true);
        action->setChecked(filter.regions.contains(region.code));
        connect(action, &QAction::triggered, this, [this, set, code = region.code] {
            services::PartyFilter changed = m_model->filter();
            if (changed.regions.removeAll(code) == 0)
                changed.regions.append(code);
            set(changed);
        });
    }
    QMenu *lists = menu.addMenu(tr("&List"));
    for (const auto kind : {domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External}) {
        QAction *action = lists->addAction(domain::listKindLabel(kind));
        action->setCheckable(true);
        action->setChecked(std::count(filter.lists.begin(), filter.lists.end(), kind) > 0);
        connect(action, &QAction::triggered, this, [this, set, kind] {
            services::PartyFilter changed = m_model->filter();
            toggle(changed.lists, kind);
            set(changed);
        });
    }
    QAction *none = lists->addAction(tr("On no list"));
    none->setCheckable(true);
    none->setChecked(filter.onNoList);
    connect(none, &QAction::triggered, this, [this, set](bool on) {
        services::PartyFilter changed = m_model->filter();
        changed.onNoList = on;
        set(changed);
    });
    menu.addSeparator();
    menu.addAction(tr("&Clear filter"), this, &PartyListPage::clearFilter);
}

void PartyListPage::showChips()
{
    m_frame->setChips(filterChips(m_model->filter()));
}

void PartyListPage::removeChip(const QString &key)
{
    m_model->setFilter(withoutChip(m_model->filter(), key));
    showChips();
}

void PartyListPage::clearFilter()
{
    services::PartyFilter empty;
    empty.kind = m_kind;
    m_model->setFilter(empty);
    const QSignalBlocker quiet(m_frame);
    m_frame->filter()->clear();
    showChips();
}

// ---- saved views ------------------------------------------------------------------------------------------------

QByteArray PartyListPage::viewJson() const
{
    const QHeaderView *header = m_frame->view()->horizontalHeader();
    const QJsonObject json{{u"filter"_s, filterToJson(m_model->filter())},
                           {u"sortColumn"_s, header->sortIndicatorSection()},
                           {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder},
                           {u"columns"_s, QString::fromLatin1(m_frame->view()->columnState().toBase64())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void PartyListPage::applyView(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const services::PartyFilter filter = filterFromJson(json[u"filter"_s].toObject(), m_kind);
    m_frame->view()->restoreColumns(QByteArray::fromBase64(json[u"columns"_s].toString().toLatin1()));
    m_frame->view()->sortByColumn(json[u"sortColumn"_s].toInt(PartyListModel::Name),
                                  json[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    const QSignalBlocker quiet(m_frame);
    m_frame->filter()->setText(filter.search);
    m_model->setFilter(filter);
    showChips();
}

void PartyListPage::fillViewMenu()
{
    QMenu *menu = m_viewButton->menu();
    menu->clear();
    menu->addAction(tr("&Save this view…"), this, &PartyListPage::saveView);
    menu->addAction(tr("&Reset columns"), m_frame->view(), &widgets::ListView::resetColumns);
    menu->addSeparator();
    using Names = QStringList;
    const QString prefix = viewPrefix();
    m_context.desk
        .write(QString(),
               [prefix](services::Session &session, const base::Progress &) -> base::Result<Names> { return services::settingNames(session, prefix); })
        .then(this, [this, menu, prefix](const base::Result<Names> &names) {
            if (!names)
                return;
            for (const QString &name : *names)
                menu->addAction(name.mid(prefix.size()), this, [this, name] { loadView(name); });
        });
}

void PartyListPage::saveView()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Filter, sorting and columns are kept under this name:"));
    dialog->setTextValue(m_viewName);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        const QString name = typed.trimmed();
        if (name.isEmpty())
            return;
        m_context.desk
            .write(QString(), [key = viewPrefix() + name, json = viewJson()](services::Session &session,
                                                                            const base::Progress &) { return services::setSetting(session, key, json); })
            .then(this, [this, name](const base::Result<void> &saved) {
                if (!saved) {
                    emit message(Severity::Error, saved.error().message, saved.error().code);
                    return;
                }
                m_viewName = name;
                retranslate();
            });
    });
    dialog->open();
}

void PartyListPage::loadView(const QString &key)
{
    m_context.desk
        .write(QString(), [key](services::Session &session, const base::Progress &) -> base::Result<QByteArray> { return services::setting(session, key); })
        .then(this, [this, key](const base::Result<QByteArray> &json) {
            if (!json)
                return;
            applyView(*json);
            m_viewName = key.mid(viewPrefix().size());
            retranslate();
        });
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
            if (written)
                emit message(Severity::Success, tr("The list is written to %1").arg(file), {});
            else
                emit message(Severity::Error, written.error().message, written.error().code);
        });
}

} // namespace chengcai::gui
