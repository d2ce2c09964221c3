// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/projectsmodel.h"

#include <algorithm>

namespace chengcai::models {

using namespace Qt::StringLiterals;

ProjectsModel::ProjectsModel(const domain::FormItem &item, QObject *parent) : QAbstractTableModel(parent), m_item(item) {}

void ProjectsModel::setRows(const std::vector<QStringList> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ProjectsModel::append(const std::vector<QStringList> &rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
    emit edited();
}

void ProjectsModel::remove(const QList<int> &rows)
{
    QList<int> descending = rows;
    std::sort(descending.begin(), descending.end(), std::greater<>());
    for (const int row : std::as_const(descending)) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    if (!rows.isEmpty())
        emit edited();
}

int ProjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProjectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_item.columns.size());
}

QVariant ProjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (size_t(section) >= m_item.columns.size() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const domain::FormColumn &column = m_item.columns[size_t(section)];
    const QString label = domain::inScreenLanguage(column.labelZh, column.labelEn);
    return column.required ? QString(label + u" *"_s) : label;
}

QVariant ProjectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return m_rows[size_t(index.row())].value(index.column());
    const domain::ColumnType type = m_item.columns[size_t(index.column())].type;
    const bool number = type == domain::ColumnType::Money || type == domain::ColumnType::Number;
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)) : QVariant();
}

bool ProjectsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QStringList &cells = m_rows[size_t(index.row())];
    cells.resize(qsizetype(m_item.columns.size()));
    if (cells[index.column()] == value.toString())
        return true;
    cells[index.column()] = value.toString();
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags ProjectsModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace chengcai::models
