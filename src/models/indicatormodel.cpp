// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/indicatormodel.h"

#include "base/money.h"
#include "models/roles.h"

namespace chengcai::models {

using namespace Qt::StringLiterals;
using domain::Indicator;

namespace {

constexpr int MostCenti = 10000;
constexpr int MostMonths = 600;

/// "20", "20.5", "20.00" → centi-points. Reading yuan and reading points are the same arithmetic.
std::optional<int> parsePoints(const QString &text)
{
    const auto centi = base::parseYuan(text);
    if (!centi || *centi > MostCenti)
        return std::nullopt;
    return int(*centi);
}

} // namespace

IndicatorModel::IndicatorModel(QObject *parent) : QAbstractTableModel(parent) {}

void IndicatorModel::setRules(const domain::KindRules &rules, bool editable)
{
    beginResetModel();
    m_indicators = rules.indicators;
    m_codes = m_indicators.keys();
    m_editable = editable;
    endResetModel();
}

bool IndicatorModel::add(const Indicator &indicator)
{
    if (m_indicators.contains(indicator.code))
        return false;
    const auto at = int(std::lower_bound(m_codes.begin(), m_codes.end(), indicator.code) - m_codes.begin());
    beginInsertRows({}, at, at);
    m_indicators.insert(indicator.code, indicator);
    m_codes.insert(at, indicator.code);
    endInsertRows();
    emit edited();
    return true;
}

int IndicatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

int IndicatorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool IndicatorModel::isCheck(int column)
{
    return column == FollowsBan || column == Veto || column == Retired;
}

bool IndicatorModel::checked(const Indicator &indicator, int column)
{
    return column == FollowsBan ? indicator.validityFollowsBan : column == Veto ? indicator.veto : indicator.retired;
}

QVariant IndicatorModel::text(const Indicator &indicator, int column)
{
    switch (column) {
    case Code: return indicator.code;
    case NameZh: return indicator.nameZh;
    case NameEn: return indicator.nameEn;
    case PolarityColumn: return indicator.polarity == domain::Polarity::Negative ? tr("Bad conduct") : tr("Good conduct");
    case SeverityColumn: return domain::severityLabel(indicator.severity);
    case Points: return base::formatPoints(indicator.pointsCenti);
    case Months: return indicator.validityMonths;
    case Cap: return indicator.capCenti ? base::formatPoints(*indicator.capCenti) : QString();
    case Basis: return indicator.basis;
    default: return {};
    }
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Indicator &indicator = *m_indicators.constFind(m_codes[index.row()]);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return text(indicator, index.column());
    case Qt::CheckStateRole:
        return isCheck(index.column()) ? QVariant(checked(indicator, index.column()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Points || index.column() == Months || index.column() == Cap ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    default: return {};
    }
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code: return tr("Code");
    case NameZh: return tr("Chinese name");
    case NameEn: return tr("English name");
    case PolarityColumn: return tr("Conduct");
    case SeverityColumn: return tr("Severity");
    case Points: return tr("Points");
    case Months: return tr("Valid for (months)");
    case FollowsBan: return tr("Valid with the ban");
    case Veto: return tr("Veto");
    case Cap: return tr("Cap (points)");
    case Basis: return tr("Basis");
    case Retired: return tr("Retired");
    default: return {};
    }
}

Qt::ItemFlags IndicatorModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_editable || index.column() == Code || index.column() == PolarityColumn || index.column() == SeverityColumn)
        return flags;
    return flags | (isCheck(index.column()) ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool IndicatorModel::edit(Indicator &indicator, int column, const QString &value)
{
    const QString trimmed = value.trimmed();
    switch (column) {
    case NameZh: indicator.nameZh = trimmed; return true;
    case NameEn: indicator.nameEn = trimmed; return true;
    case Basis: indicator.basis = trimmed; return true;
    case Points:
        if (const auto points = parsePoints(trimmed))
            return indicator.pointsCenti = *points, true;
        emit refused(tr("Points are a number from 0 to 100 with at most two decimals, such as 20 or 2.50."));
        return false;
    case Cap:
        if (trimmed.isEmpty())
            return indicator.capCenti.reset(), true;
        if (const auto cap = parsePoints(trimmed))
            return indicator.capCenti = *cap, true;
        emit refused(tr("A cap is a number from 0 to 100 with at most two decimals; leave it empty for no cap."));
        return false;
    case Months: {
        bool ok = false;
        const int months = trimmed.toInt(&ok);
        if (ok && months >= 0 && months <= MostMonths)
            return indicator.validityMonths = months, true;
        emit refused(tr("The validity is a whole number of months from 0 (no expiry) to 600."));
        return false;
    }
    default: return false;
    }
}

bool IndicatorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_editable || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Indicator changed = m_indicators.value(m_codes[index.row()]);
    if (role == Qt::CheckStateRole && isCheck(index.column())) {
        const bool on = value.toInt() == Qt::Checked;
        (index.column() == FollowsBan ? changed.validityFollowsBan : index.column() == Veto ? changed.veto : changed.retired) = on;
    } else if (role != Qt::EditRole || !edit(changed, index.column(), value.toString())) {
        return false;
    }
    if (changed == m_indicators.value(changed.code))
        return true;
    m_indicators[changed.code] = changed;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

} // namespace chengcai::models
