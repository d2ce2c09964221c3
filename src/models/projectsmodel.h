// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formtemplate.h"

#include <QAbstractTableModel>

namespace chengcai::models {

/// The sampled projects of one item: cells are the text as typed. Bounded by what a person samples.
class ProjectsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// `item` outlives the model.
    ProjectsModel(const domain::FormItem &item, QObject *parent);

    [[nodiscard]] const std::vector<QStringList> &rows() const { return m_rows; }
    /// Without edited(): what stands in the form already.
    void setRows(const std::vector<QStringList> &rows);
    void append(const std::vector<QStringList> &rows);
    void remove(const QList<int> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    const domain::FormItem &m_item;
    std::vector<QStringList> m_rows;
};

} // namespace chengcai::models
