// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <vector>

namespace chengcai::models {

/// One column of a RowsModel: a title and how to read a row. `sort` may be empty: then the text sorts.
template <typename Row> struct Column {
    QString title;
    std::function<QVariant(const Row &)> text;
    std::function<QVariant(const Row &)> sort;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// Further roles of this column, e.g. StarsRole.
    std::function<QVariant(const Row &, int role)> role;
};

/// A table of value structs for lists bounded by nature (≤ 5,000 rows): facts of a party, score lines, audit pages. Sorts by
/// typed values. Lists that can grow have a paged model of their own.
template <typename Row> class RowsModel : public QAbstractTableModel
{
public:
    RowsModel(std::vector<Column<Row>> columns, std::function<qint64(const Row &)> key, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_key(std::move(key)) {}

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        if (m_sortColumn >= 0)
            sortRows();
        endResetModel();
    }
    void append(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
        endInsertRows();
    }
    /// New titles after a change of language.
    void setColumns(std::vector<Column<Row>> columns)
    {
        m_columns = std::move(columns);
        emit headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &at(const QModelIndex &index) const { return m_rows[size_t(index.row())]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || size_t(section) >= m_columns.size())
            return {};
        const Column<Row> &column = m_columns[size_t(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        return role == Qt::TextAlignmentRole ? QVariant(column.alignment) : QVariant();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = m_rows[size_t(index.row())];
        const Column<Row> &column = m_columns[size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return column.text(row);
        case Qt::TextAlignmentRole: return QVariant(column.alignment);
        case SortRole: return column.sort ? column.sort(row) : column.text(row);
        case KeyRole: return m_key(row);
        default: return column.role ? column.role(row, role) : QVariant();
        }
    }
    void sort(int column, Qt::SortOrder order) override
    {
        m_sortColumn = column;
        m_order = order;
        emit layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        std::vector<qint64> keys;
        for (const QModelIndex &index : before)
            keys.push_back(m_key(m_rows[size_t(index.row())]));
        sortRows();
        QModelIndexList after;
        for (int i = 0; i < before.size(); ++i)
            after.append(index(rowOfKey(keys[size_t(i)]), before[i].column()));
        changePersistentIndexList(before, after);
        emit layoutChanged();
    }

private:
    [[nodiscard]] int rowOfKey(qint64 key) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return m_key(row) == key; });
        return int(found - m_rows.begin());
    }
    void sortRows()
    {
        if (m_sortColumn < 0 || size_t(m_sortColumn) >= m_columns.size())
            return;
        const Column<Row> &column = m_columns[size_t(m_sortColumn)];
        const auto value = [&](const Row &row) { return column.sort ? column.sort(row) : column.text(row); };
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) {
            const auto &[first, second] = m_order == Qt::AscendingOrder ? std::tie(a, b) : std::tie(b, a);
            return QVariant::compare(value(first), value(second)) == QPartialOrdering::Less;
        });
    }

    std::vector<Column<Row>> m_columns;
    std::function<qint64(const Row &)> m_key;
    std::vector<Row> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace chengcai::models
