// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables.h"

#include <functional>
#include <set>

namespace chengcai::models {

/// The facts of a party with a tick each: an unticked one is left out of the simulation.
class WhatIfModel : public FactModel
{
public:
    WhatIfModel(std::function<void()> changed, QObject *parent);

    [[nodiscard]] std::vector<domain::FactId> left() const; ///< the facts without a tick
    void tickAll();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    std::set<qint64> m_left;
    std::function<void()> m_changed;
};

} // namespace chengcai::models
