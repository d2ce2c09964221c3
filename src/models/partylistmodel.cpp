// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partylistmodel.h"

#include "base/dates.h"
#include "base/money.h"
#include "services/partyregister.h"

#include <QLocale>

namespace chengcai::models {

using namespace Qt::StringLiterals;
using services::PartyRow;
using services::PartySort;

namespace {

/// Three screens: what is fetched when a list is sorted or a key is hit, so as small as scrolling allows.
constexpr int WindowRows = 128;

std::optional<PartySort> sortOf(int column)
{
    switch (column) {
    case PartyListModel::Identifier: return PartySort::Identifier;
    case PartyListModel::Name: return PartySort::Name;
    case PartyListModel::Region: return PartySort::Region;
    case PartyListModel::Score: return PartySort::Score;
    case PartyListModel::Stars:
    case PartyListModel::Grade: return PartySort::Grade;
    case PartyListModel::Change90: return PartySort::Change90;
    case PartyListModel::LastInspection: return PartySort::LastInspection;
    default: return std::nullopt;
    }
}

Qt::Alignment alignment(int column)
{
    const bool number = column == PartyListModel::Score || column == PartyListModel::Change90;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString listText(quint8 lists)
{
    QStringList names;
    for (const domain::ListKind kind :
         {domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External, domain::ListKind::Red}) {
        if (lists & (1U << unsigned(kind)))
            names.append(domain::listKindLabel(kind));
    }
    return names.join(u", "_s);
}

} // namespace

PartyListModel::PartyListModel(services::PartyDirectory &directory, domain::PartyKind kind, QObject *parent)
    : QAbstractTableModel(parent), m_directory(directory)
{
    m_filter.kind = kind;
    connect(&m_directory, &services::PartyDirectory::indexChanged, this, &PartyListModel::query);
    query();
}

void PartyListModel::setFilter(const services::PartyFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    query();
}

void PartyListModel::setSearch(const QString &text)
{
    services::PartyFilter filter = m_filter;
    filter.search = text;
    setFilter(filter);
}

void PartyListModel::query()
{
    beginResetModel();
    m_windows.clear();
    if (const auto index = m_directory.index()) {
        auto answer = index->query(m_filter, m_sort, m_descending);
        m_ids = std::move(answer.ids);
        m_total = answer.total;
        m_complete = true;
    } else {
        // The first screen, straight from the store, while the index is being loaded.
        auto rows = std::make_unique<std::vector<PartyRow>>(m_directory.firstRows(m_filter.kind, WindowRows));
        m_ids.clear();
        for (const PartyRow &row : *rows)
            m_ids.push_back(quint32(row.party.id.value()));
        m_total = m_directory.count(m_filter.kind);
        m_complete = false;
        m_windows.insert(0, rows.release());
    }
    endResetModel();
    emit countsChanged();
}

void PartyListModel::sort(int column, Qt::SortOrder order)
{
    const auto sort = sortOf(column);
    if (!sort || (*sort == m_sort && m_descending == (order == Qt::DescendingOrder)))
        return;
    m_sort = *sort;
    m_descending = order == Qt::DescendingOrder;
    query();
}

domain::PartyId PartyListModel::partyAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids.size() ? domain::PartyId(m_ids[size_t(row)]) : domain::PartyId();
}

int PartyListModel::rowOf(domain::PartyId party) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), quint32(party.value()));
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int PartyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PartyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const PartyRow *PartyListModel::row(int number) const
{
    const int window = number / WindowRows;
    auto *rows = m_windows.object(window);
    if (!rows) {
        const auto first = size_t(window) * WindowRows;
        const auto count = std::min(size_t(WindowRows), m_ids.size() - first);
        m_windows.insert(window, new std::vector<PartyRow>(m_directory.rows(std::span(m_ids).subspan(first, count))));
        rows = m_windows.object(window);
    }
    const auto at = size_t(number % WindowRows);
    return rows && at < rows->size() ? &(*rows)[at] : nullptr;
}

QVariant PartyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == KeyRole)
        return qint64(m_ids[size_t(index.row())]);
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignment(index.column()));
    const PartyRow *row = this->row(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(*row, index.column());
    case SortRole: return sortValue(*row, index.column());
    case Qt::AccessibleTextRole: return spoken(*row, index.column());
    case StarsRole: return index.column() == Stars ? (row->grade == domain::Grade::U ? -1 : row->stars * 2) : QVariant();
    case GradeRole: return index.column() == Grade ? QVariant(int(row->grade)) : QVariant();
    case ListsRole: return index.column() == Lists ? QVariant(int(row->lists)) : QVariant();
    default: return {};
    }
}

QVariant PartyListModel::display(const PartyRow &row, int column)
{
    const bool rated = row.grade != domain::Grade::U;
    switch (column) {
    case Identifier: return row.party.identifier;
    case Name: return row.party.name;
    case Region: return services::regionName(row.party.region);
    case Score: return rated ? base::formatPoints(row.scoreCenti) : u"—"_s;
    case Stars: return rated ? QString::number(row.stars) : u"—"_s;
    case Grade: return rated ? domain::gradeName(row.grade) : u"—"_s;
    case Change90: return row.delta90Centi == 0 ? QString() : base::formatPoints(row.delta90Centi, true);
    case Lists: return listText(row.lists);
    case LastInspection: return base::dayText(row.lastInspection);
    default: return {};
    }
}

QVariant PartyListModel::spoken(const PartyRow &row, int column)
{
    const bool rating = column == Score || column == Stars || column == Grade;
    if (rating && row.grade == domain::Grade::U)
        return tr("not rated");
    return column == Stars ? tr("%n star(s) of 5", nullptr, row.stars) : display(row, column);
}

QVariant PartyListModel::sortValue(const PartyRow &row, int column)
{
    switch (column) {
    case Score: return row.scoreCenti;
    case Stars: return row.stars;
    case Grade: return int(row.grade);
    case Change90: return row.delta90Centi;
    case Lists: return int(row.lists);
    case LastInspection: return row.lastInspection;
    case Region: return row.party.region;
    default: return display(row, column);
    }
}

QVariant PartyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignment(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Identifier: return tr("Credit code");
    case Name: return tr("Name");
    case Region: return tr("District");
    case Score: return tr("Score");
    case Stars: return tr("Stars");
    case Grade: return tr("Grade");
    case Change90: return tr("Change in 90 days");
    case Lists: return tr("Lists");
    case LastInspection: return tr("Last inspection");
    default: return {};
    }
}

} // namespace chengcai::models
