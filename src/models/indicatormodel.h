// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

#include <QAbstractTableModel>

namespace chengcai::models {

/// The indicators of one party kind of a rule book, editable while it is a draft. Points are typed as points ("20.00"), kept as
/// centi-points; what cannot be read is refused by setData and said through refused().
class IndicatorModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Code = 0, NameZh, NameEn, PolarityColumn, SeverityColumn, Points, Months, FollowsBan, Veto, Cap, Basis, Retired, ColumnCount };

    explicit IndicatorModel(QObject *parent = nullptr);

    void setRules(const domain::KindRules &rules, bool editable);
    [[nodiscard]] const QMap<QString, domain::Indicator> &indicators() const { return m_indicators; }
    /// False if the code exists.
    bool add(const domain::Indicator &indicator);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void edited();
    void refused(const QString &sentence);

private:
    [[nodiscard]] static bool isCheck(int column);
    [[nodiscard]] static QVariant text(const domain::Indicator &indicator, int column);
    [[nodiscard]] static bool checked(const domain::Indicator &indicator, int column);
    [[nodiscard]] bool edit(domain::Indicator &indicator, int column, const QString &value);

    QMap<QString, domain::Indicator> m_indicators;
    QStringList m_codes;
    bool m_editable = false;
};

} // namespace chengcai::models
