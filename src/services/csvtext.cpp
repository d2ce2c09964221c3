// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/csvtext.h"

#include "exchange/tables/tablewriter.h"

#include <algorithm>

namespace chengcai::services {

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells) {
        if (&cell != &cells.first())
            line.append(',');
        QByteArray text = exchange::formulaGuarded(cell).toUtf8();
        const bool quoted = std::any_of(text.begin(), text.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
        line.append(quoted ? '"' + text.replace('"', "\"\"") + '"' : text);
    }
    return line.append("\r\n");
}

} // namespace chengcai::services
