// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"

#include "base/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

QString starText(qint64 stars, bool brief)
{
    if (stars <= 0)
        return u"—"_s;
    if (brief)
        return QString::number(stars) + u'★';
    const qsizetype full = std::clamp<qsizetype>(stars, 0, 5);
    return QString(full, u'★') + QString(5 - full, u'☆');
}

QString numberText(qint64 number, CellType type, bool brief)
{
    switch (type) {
    case CellType::CentiPoints: return base::formatPoints(number);
    case CellType::SignedPoints: return base::formatPoints(number, true);
    case CellType::Fen: return base::formatFen(number);
    case CellType::Stars: return starText(number, brief);
    default: return QString::number(number);
    }
}

} // namespace

RowSource rowsOf(std::vector<Row> rows)
{
    return [shared = std::make_shared<const std::vector<Row>>(std::move(rows))]() -> RowCursor {
        return [shared, next = size_t(0)](Row &row) mutable {
            if (next == shared->size())
                return false;
            row = (*shared)[next++];
            return true;
        };
    };
}

QString dateInWords(QDate date)
{
    if (!date.isValid())
        return {};
    //: A day in running text. Use {year}, {month}, {day} without leading zeros or {mm}, {dd} with them.
    QString text = QCoreApplication::translate("Report", "{year}-{mm}-{dd}");
    text.replace("{year}"_L1, QString::number(date.year()));
    text.replace("{month}"_L1, QString::number(date.month()));
    text.replace("{day}"_L1, QString::number(date.day()));
    text.replace("{mm}"_L1, u"%1"_s.arg(date.month(), 2, 10, QChar(u'0')));
    return text.replace("{dd}"_L1, u"%1"_s.arg(date.day(), 2, 10, QChar(u'0')));
}

QString displayText(const CellValue &value, CellType type, bool brief)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return numberText(*number, type, brief);
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return {};
}

bool isNumeric(CellType type)
{
    return type == CellType::Integer || type == CellType::CentiPoints || type == CellType::SignedPoints
        || type == CellType::Fen;
}

} // namespace chengcai::report
