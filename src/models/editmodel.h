// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace chengcai::models {

/// One column of an EditModel: how a cell is read and written as text. `set` says no to what does not fit; then nothing changes.
template <typename Row> struct EditColumn {
    QString title;
    std::function<QString(const Row &)> get;
    std::function<bool(Row &, const QString &)> set;
    /// A box to tick: get and set speak of "1" and "".
    bool tick = false;
    /// Offered for choosing, value and label; empty = free text.
    std::vector<std::pair<QString, QString>> choices;
};

/// A short table that is edited in place: the choices of an item, the columns of a table. Calls `edited` after every change.
template <typename Row> class EditModel : public QAbstractTableModel
{
public:
    EditModel(std::vector<EditColumn<Row>> columns, std::function<void()> edited, QObject *parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_edited(std::move(edited)) {}

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void setColumns(std::vector<EditColumn<Row>> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    void add(Row row)
    {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.push_back(std::move(row));
        endInsertRows();
        m_edited();
    }
    void remove(int row)
    {
        if (row < 0 || row >= rowCount())
            return;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
        m_edited();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool ours = orientation == Qt::Horizontal && role == Qt::DisplayRole && size_t(section) < m_columns.size();
        return ours ? QVariant(m_columns[size_t(section)].title) : QVariant();
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid())
            return Qt::NoItemFlags;
        const Qt::ItemFlag way = m_columns[size_t(index.column())].tick ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | way;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const EditColumn<Row> &column = m_columns[size_t(index.column())];
        const QString value = column.get(m_rows[size_t(index.row())]);
        if (column.tick)
            return role == Qt::CheckStateRole ? QVariant(value.isEmpty() ? Qt::Unchecked : Qt::Checked) : QVariant();
        if (role == ChoicesRole)
            return labels(column);
        if (role == Qt::EditRole)
            return column.choices.empty() ? value : labelOf(column, value);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(labelOf(column, value)) : QVariant();
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::EditRole && role != Qt::CheckStateRole))
            return false;
        const EditColumn<Row> &column = m_columns[size_t(index.column())];
        const QString text = column.tick ? (value.toInt() == Qt::Checked ? QStringLiteral("1") : QString()) : valueOf(column, value.toString());
        if (!column.set(m_rows[size_t(index.row())], text))
            return false;
        emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
        m_edited();
        return true;
    }

private:
    [[nodiscard]] static QStringList labels(const EditColumn<Row> &column)
    {
        QStringList all;
        for (const auto &[value, label] : column.choices)
            all.append(label);
        return all;
    }
    [[nodiscard]] static QString labelOf(const EditColumn<Row> &column, const QString &value)
    {
        for (const auto &[known, label] : column.choices) {
            if (known == value)
                return label;
        }
        return value;
    }
    [[nodiscard]] static QString valueOf(const EditColumn<Row> &column, const QString &label)
    {
        for (const auto &[value, known] : column.choices) {
            if (known == label)
                return value;
        }
        return label;
    }

    std::vector<EditColumn<Row>> m_columns;
    std::function<void()> m_edited;
    std::vector<Row> m_rows;
};

} // namespace chengcai::models
