// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/whatifmodel.h"

namespace chengcai::models {

WhatIfModel::WhatIfModel(std::function<void()> changed, QObject *parent)
    : FactModel(factColumns(), [](const FactRow &row) { return row.fact.id.value(); }, parent), m_changed(std::move(changed))
{
}

std::vector<domain::FactId> WhatIfModel::left() const
{
    std::vector<domain::FactId> ids;
    for (const qint64 id : m_left)
        ids.emplace_back(id);
    return ids;
}

void WhatIfModel::tickAll()
{
    m_left.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.column() == 0 && checkIndex(index, CheckIndexOption::IndexIsValid))
        return m_left.contains(at(index).fact.id.value()) ? Qt::Unchecked : Qt::Checked;
    return FactModel::data(index, role);
}

Qt::ItemFlags WhatIfModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = FactModel::flags(index);
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

bool WhatIfModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != 0 || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const qint64 id = at(index).fact.id.value();
    if (value.toInt() == Qt::Checked)
        m_left.erase(id);
    else
        m_left.insert(id);
    emit dataChanged(index, index);
    m_changed();
    return true;
}

} // namespace chengcai::models
