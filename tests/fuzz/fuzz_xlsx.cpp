// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsxreader.h"

#include <cstdlib>

using namespace chengcai::exchange;

/// A whole workbook.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    TableOptions options;
    options.limits.cellBytes = 1000;
    options.limits.inflatedBytes = 4 << 20;
    options.limits.sharedStrings = 10'000;
    const Result<std::unique_ptr<TableReader>> reader =
        XlsxReader::fromBytes(QByteArrayView(data, qsizetype(size)), options);
    if (!reader)
        return 0;
    Row row;
    qint64 last = 0;
    while ((*reader)->next(row)) {
        if (row.line <= last || qsizetype(row.cells.size()) > (*reader)->header().size())
            std::abort();
        last = row.line;
    }
    return 0;
}
