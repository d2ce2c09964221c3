// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tabletext.h"

#include <cstdlib>

namespace chengcai::report {

using namespace Qt::StringLiterals;

namespace {

QString hundredths(qint64 value)
{
    const qint64 size = std::abs(value);
    return (value < 0 ? u"-"_s : QString()) + u"%1.%2"_s.arg(size / 100).arg(size % 100, 2, 10, QChar(u'0'));
}

QString fileNumber(qint64 number, CellType type)
{
    switch (type) {
    case CellType::CentiPoints:
    case CellType::SignedPoints:
    case CellType::Fen: return hundredths(number);
    case CellType::Stars: return number > 0 ? QString::number(number) : QString();
    default: return QString::number(number);
    }
}

} // namespace

std::vector<size_t> columnsFor(const Table &table, Medium medium)
{
    std::vector<size_t> columns;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].medium == Medium::Everywhere || table.columns[i].medium == medium)
            columns.push_back(i);
    }
    return columns;
}

std::vector<const Table *> detailTables(const Document &document)
{
    std::vector<const Table *> all;
    std::vector<const Table *> details;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block)) {
            all.push_back(table);
            if (table->detail)
                details.push_back(table);
        }
    }
    return details.empty() ? all : details;
}

const CellValue &cellOf(const Row &row, size_t column)
{
    static const CellValue nothing;
    return column < row.cells.size() ? row.cells[column] : nothing;
}

QString fileText(const CellValue &value, CellType type)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return fileNumber(*number, type);
    return displayText(value, type);
}

QString formulaSafe(const QString &text)
{
    qsizetype first = 0;
    while (first < text.size() && text[first] == u'\'')
        ++first;
    constexpr QStringView dangerous(u"=+-@\t\r＝＋－＠");
    const bool risky = first < text.size() && (dangerous.contains(text[first]) || text[first].isNull());
    return risky ? u'\'' + text : text;
}

} // namespace chengcai::report
