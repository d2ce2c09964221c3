// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/csvreader.h"
#include "exchange/tables/externallayout.h"

#include <QBuffer>

#include <cstdlib>

using namespace chengcai;
using namespace chengcai::exchange;

namespace
{

std::vector<ExternalRow> readAll(const QByteArray &bytes, const domain::ExternalLayout &layout, QStringList &codes)
{
    std::vector<ExternalRow> rows;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    TableOptions options;
    options.limits.cellBytes = 1000;
    options.limits.columns = 200;
    const auto table = CsvReader::open(std::move(buffer), options);
    if (!table)
        return rows;
    const QStringList header = (*table)->header();
    const ColumnMapping mapping = ColumnMapping::automatic(externalTargetName(layout.code), header);
    auto reader = ExternalReader::create(layout, mapping, header, {QDate(2026, 3, 1), false});
    if (!reader)
        return rows;
    codes = reader->codes();
    Row row;
    while ((*table)->next(row))
        rows.push_back(reader->take(row));
    return rows;
}

} // namespace

/// The first byte chooses the layout, the rest is a text file. A good row may not claim what cannot be, has every column, and has no end
/// beside "indefinite"; a refused one says why.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto layouts = domain::externalLayouts();
    const domain::ExternalLayout &layout = layouts[data[0] % layouts.size()];
    QStringList codes;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    for (const ExternalRow &row : readAll(bytes, layout, codes)) {
        const bool refused = row.kind == ExternalRow::Kind::Refused;
        if (refused == row.errors.empty())
            std::abort();
        if (refused)
            continue;
        const qsizetype columns = codes.size() - codes.count(QString());
        if (domain::externalProblem(row.record) || qsizetype(row.record.original.size()) != columns || domain::externalKey(row.record).isEmpty())
            std::abort();
        if (row.record.fineFen.value_or(0) > 999'999'999'999'999)
            std::abort();
    }
    return 0;
}
