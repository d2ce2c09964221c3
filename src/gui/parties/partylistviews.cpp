// SPDX-License-Identifier: GPL-3.0-or-later
// Filters and saved views of a list of parties; the list itself is in partylistpage.cpp.
#include "gui/parties/partylistpage.h"

#include "base/money.h"
#include "gui/parties/filterjson.h"
#include "models/partylistmodel.h"
#include "services/maintenance.h"
#include "services/partyregister.h"
#include "widgets/listframe.h"
#include "widgets/listview.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QToolButton>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using models::PartyListModel;
using services::PartyFilter;

namespace {

constexpr int CentiPerPoint = 100;
constexpr double HighestScore = 100.0;

template <typename T> void toggle(std::vector<T> &values, const T &value)
{
    if (std::erase(values, value) == 0)
        values.push_back(value);
}

void toggle(QStringList &values, const QString &value)
{
    if (values.removeAll(value) == 0)
        values.append(value);
}

} // namespace

// ---- filter -----------------------------------------------------------------------------------------------------

void PartyListPage::setFilter(const PartyFilter &filter)
{
    m_model->setFilter(filter);
    showChips();
}

/// An entry that is ticked while `value` is among `member` of the filter.
template <typename List, typename Value> void PartyListPage::addToggle(QMenu &menu, const QString &text, List PartyFilter::*member, const Value &value)
{
    const List &chosen = m_model->filter().*member;
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(std::find(chosen.begin(), chosen.end(), value) != chosen.end());
    connect(action, &QAction::triggered, this, [this, member, value] {
        PartyFilter changed = m_model->filter();
        toggle(changed.*member, value);
        setFilter(changed);
    });
}

void PartyListPage::addSwitch(QMenu &menu, const QString &text, bool PartyFilter::*member)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(m_model->filter().*member);
    connect(action, &QAction::triggered, this, [this, member](bool on) {
        PartyFilter changed = m_model->filter();
        changed.*member = on;
        setFilter(changed);
    });
}

void PartyListPage::showOnly(const PartyFilter &filter)
{
    m_frame->filter()->clearQuietly();
    setFilter(filter);
}

void PartyListPage::buildFilterMenu(QMenu &menu)
{
    menu.clear();
    QMenu *grades = menu.addMenu(tr("&Grade is"));
    QMenu *notGrades = menu.addMenu(tr("Grade is &not"));
    for (const auto grade : {domain::Grade::A, domain::Grade::B, domain::Grade::C, domain::Grade::D, domain::Grade::U}) {
        const QString text = domain::gradeName(grade) + u' ' + domain::gradeLabel(grade);
        addToggle(*grades, text, &PartyFilter::grades, grade);
        addToggle(*notGrades, text, &PartyFilter::notGrades, grade);
    }
    menu.addAction(tr("&Score from…"), this, [this] { askForScore(tr("Score from"), &PartyFilter::minScoreCenti); });
    menu.addAction(tr("Score &up to…"), this, [this] { askForScore(tr("Score up to"), &PartyFilter::maxScoreCenti); });
    QMenu *regions = menu.addMenu(tr("&District is"));
    QMenu *notRegions = menu.addMenu(tr("District is n&ot"));
    for (const services::Region &region : services::regions()) {
        addToggle(*regions, services::regionName(region.code), &PartyFilter::regions, region.code);
        addToggle(*notRegions, services::regionName(region.code), &PartyFilter::notRegions, region.code);
    }
    QMenu *lists = menu.addMenu(tr("&List"));
    for (const auto kind : {domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External})
        addToggle(*lists, domain::listKindLabel(kind), &PartyFilter::lists, kind);
    addSwitch(*lists, tr("On no list"), &PartyFilter::onNoList);
    fillMovedMenu(*menu.addMenu(tr("Stars &moved")));
    fillStatusMenu(*menu.addMenu(tr("S&tatus")));
    addSwitch(menu, tr("Also records that gave &way to another one"), &PartyFilter::includeSucceeded);
    menu.addSeparator();
    menu.addAction(tr("&Clear filter"), this, &PartyListPage::clearFilter);
}

void PartyListPage::fillMovedMenu(QMenu &menu)
{
    for (const auto moved : {domain::StarMove::Up, domain::StarMove::Down, domain::StarMove::None}) {
        QAction *action = menu.addAction(movedWords(moved));
        action->setCheckable(true);
        action->setChecked(m_model->filter().moved == moved);
        connect(action, &QAction::triggered, this, [this, moved](bool on) {
            PartyFilter changed = m_model->filter();
            changed.moved = on ? std::optional(moved) : std::nullopt;
            setFilter(changed);
        });
    }
}

void PartyListPage::fillStatusMenu(QMenu &menu)
{
    for (const auto status : {domain::PartyStatus::Active, domain::PartyStatus::Suspended, domain::PartyStatus::Closed}) {
        QAction *action = menu.addAction(domain::partyStatusLabel(status));
        action->setCheckable(true);
        action->setChecked(m_model->filter().status == status);
        connect(action, &QAction::triggered, this, [this, status](bool on) {
            PartyFilter changed = m_model->filter();
            changed.status = on ? std::optional(status) : std::nullopt;
            setFilter(changed);
        });
    }
}

void PartyListPage::askForScore(const QString &title, std::optional<int> PartyFilter::*bound)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Points, 0 to 100. Parties without a rating are left out."));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleRange(0.0, HighestScore);
    dialog->setDoubleDecimals(2);
    dialog->setDoubleValue((m_model->filter().*bound).value_or(0) / double(CentiPerPoint));
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this, bound](double points) {
        PartyFilter changed = m_model->filter();
        changed.*bound = qRound(points * CentiPerPoint);
        setFilter(changed);
    });
    dialog->open();
}

void PartyListPage::showChips()
{
    m_frame->setChips(filterChips(m_model->filter()));
    showViewName();
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
    m_frame->filter()->clearQuietly();
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

/// "Name *" once filter, sorting or columns differ from what was saved.
void PartyListPage::showViewName()
{
    const bool modified = !m_viewName.isEmpty() && viewJson() != m_viewSaved;
    m_viewButton->setText(m_viewName.isEmpty() ? tr("Vie&ws") : modified ? tr("%1 *").arg(m_viewName) : m_viewName);
    m_viewButton->setAccessibleName(m_viewName.isEmpty() ? tr("Views") : modified ? tr("View %1, modified").arg(m_viewName) : tr("View %1").arg(m_viewName));
}

void PartyListPage::fillViewMenu()
{
    QMenu *menu = m_viewButton->menu();
    menu->clear();
    if (!m_viewName.isEmpty())
        menu->addAction(tr("&Save"), this, [this] { saveView(m_viewName); })->setEnabled(viewJson() != m_viewSaved);
    menu->addAction(tr("Save &as…"), this, &PartyListPage::askForViewName);
    if (!m_viewName.isEmpty())
        menu->addAction(tr("&Delete “%1”").arg(m_viewName), this, &PartyListPage::deleteView);
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
            for (const QString &name : *names) {
                QAction *action = menu->addAction(name.mid(prefix.size()), this, [this, name] { loadView(name); });
                action->setCheckable(true);
                action->setChecked(action->text() == m_viewName);
            }
        });
}

void PartyListPage::askForViewName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Filter, sorting and columns are kept under this name:"));
    dialog->setTextValue(m_viewName);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        if (const QString name = typed.trimmed(); !name.isEmpty())
            saveView(name);
    });
    dialog->open();
}

void PartyListPage::saveView(const QString &name)
{
    const QByteArray json = viewJson();
    m_context.desk
        .write(QString(), [key = QString(viewPrefix() + name), json](services::Session &session, const base::Progress &) { return services::setSetting(session, key, json); })
        .then(this, [this, name, json](const base::Result<void> &saved) {
            if (!saved) {
                emit message(Severity::Error, saved.error().message, saved.error().code);
                return;
            }
            m_viewName = name;
            m_viewSaved = json;
            showViewName();
        });
}

void PartyListPage::deleteView()
{
    m_context.desk
        .write(QString(), [key = QString(viewPrefix() + m_viewName)](services::Session &session, const base::Progress &) { return services::removeSetting(session, key); })
        .then(this, [this](const base::Result<void> &removed) {
            if (!removed) {
                emit message(Severity::Error, removed.error().message, removed.error().code);
                return;
            }
            m_viewName.clear();
            m_viewSaved.clear();
            showViewName();
        });
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
            m_viewSaved = viewJson();
            showViewName();
        });
}

} // namespace chengcai::gui
