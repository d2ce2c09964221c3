// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "services/partylist.h"

#include <QAbstractTableModel>
#include <QCache>

namespace chengcai::models {

/// The parties of one kind, a million or a dozen: order and hits come from the in-memory index, cells of a window of rows from
/// the store when they are first seen. Sorting, filtering and searching never touch more than the index.
class PartyListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Stored in saved views: never renumber.
    enum Column { Identifier = 0, Name, Region, Score, Stars, Grade, Change90, Lists, LastInspection, ColumnCount };

    PartyListModel(services::PartyDirectory &directory, domain::PartyKind kind, QObject *parent = nullptr);

    [[nodiscard]] const services::PartyFilter &filter() const { return m_filter; }
    void setFilter(const services::PartyFilter &filter);
    void setSearch(const QString &text);
    [[nodiscard]] qint64 hits() const { return qint64(m_ids.size()); }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// False until the index is loaded: only the first rows are there, sorting and filters wait.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] domain::PartyId partyAt(int row) const;
    /// −1 if not among the hits.
    [[nodiscard]] int rowOf(domain::PartyId party) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// Hits or total changed.
    void countsChanged();

private:
    void query();
    [[nodiscard]] const services::PartyRow *row(int number) const;
    [[nodiscard]] static QVariant display(const services::PartyRow &row, int column);
    /// For a screen reader: words where the screen draws stars or a dash.
    [[nodiscard]] static QVariant spoken(const services::PartyRow &row, int column);
    [[nodiscard]] static QVariant sortValue(const services::PartyRow &row, int column);

    services::PartyDirectory &m_directory;
    services::PartyFilter m_filter;
    services::PartySort m_sort = services::PartySort::Name;
    bool m_descending = false;
    bool m_complete = false;
    std::vector<quint32> m_ids;
    qint64 m_total = 0;
    mutable QCache<int, std::vector<services::PartyRow>> m_windows{64};
};

} // namespace chengcai::models
