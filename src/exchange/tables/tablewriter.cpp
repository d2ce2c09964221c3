// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/tablewriter.h"

#include "exchange/tables/csvwriter.h"
#include "exchange/tables/tableerror.h"
#include "exchange/tables/xlsxwriter.h"

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{

QString decimalText(Decimal number)
{
    QString digits = QString::number(number.value < 0 ? 0 - quint64(number.value) : quint64(number.value));
    if (number.places > 0) {
        digits = digits.rightJustified(number.places + 1, u'0');
        digits.insert(digits.size() - number.places, u'.');
    }
    return number.value < 0 ? QString(u'-' + digits) : digits;
}

base::Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString &path, const std::vector<Column> &columns,
                                                               const TableProperties &properties)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return CsvWriter::create(path, columns);
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return XlsxWriter::create(path, columns, properties);
    return base::Error{base::ErrorKind::Usage,
                       u"TAB-301"_s,
                       Tables::tr("A table can be saved as .csv or .xlsx. Give the file one of these endings."),
                       path,
                       {}};
}

} // namespace chengcai::exchange
