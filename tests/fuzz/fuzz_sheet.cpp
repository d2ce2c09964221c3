// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsxsheet.h"

#include <QBuffer>

#include <cstdlib>

using namespace chengcai::exchange;

/// The XML of one sheet, guarded as it comes out of the container.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    TableLimits limits;
    limits.cellBytes = 1000;
    XmlGuard guard(limits.cellBytes);
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype kept = guard.filter(bytes.data(), bytes.size());
    if (kept < 0)
        return 0;
    bytes.truncate(kept);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Workbook book;
    XlsxSheet sheet(&buffer, book, limits, [&guard] { return guard.takeCut(); });
    Row row;
    qint64 last = 0;
    while (sheet.next(row)) {
        if (row.line <= last)
            std::abort();
        for (const Cell &cell : row.cells) {
            if (!cell.utf8.isValidUtf8())
                std::abort();
        }
        last = row.line;
    }
    return 0;
}
