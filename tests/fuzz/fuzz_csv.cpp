// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/csvreader.h"

#include <QIODevice>

#include <cstdlib>

using namespace chengcai::exchange;

namespace
{

/// Hands out a few bytes at a time, so that every place of a record can be the end of a block.
class Dripping final : public QIODevice
{
public:
    Dripping(QByteArrayView bytes, int step) : m_bytes(bytes), m_step(step)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 max) override
    {
        const qint64 count = std::min<qint64>({max, m_step, m_bytes.size() - pos()});
        std::copy_n(m_bytes.data() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArrayView m_bytes;
    int m_step;
};

struct Outcome {
    QByteArray text;
    qint64 rows = 0;
};

Outcome readAll(QByteArrayView bytes, int step, const TableOptions &options)
{
    Outcome outcome;
    const Result<std::unique_ptr<TableReader>> reader =
        CsvReader::open(std::make_unique<Dripping>(bytes, step), options);
    if (!reader) {
        outcome.text = reader.error().code.toUtf8();
        return outcome;
    }
    Row row;
    while ((*reader)->next(row)) {
        ++outcome.rows;
        outcome.text += QByteArray::number(row.line) + (row.refused ? row.refused->code.toUtf8() : QByteArray());
        for (const Cell &cell : row.cells) {
            if (!cell.utf8.isValidUtf8())
                std::abort();
            outcome.text += '|';
            outcome.text += cell.utf8;
        }
        // Good rows have as many cells as the header.
        if (!row.refused && qsizetype(row.cells.size()) != (*reader)->header().size())
            std::abort();
    }
    if ((*reader)->failure())
        outcome.text += (*reader)->failure()->code.toUtf8();
    return outcome;
}

} // namespace

/// The first byte chooses the options; how the bytes arrive may not change what is read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    TableOptions options;
    options.limits.cellBytes = 1000;
    options.limits.columns = 200;
    if (data[0] & 4)
        options.encoding = TextEncoding(data[0] & 3);
    if (data[0] & 8)
        options.separator = ';';
    const QByteArrayView bytes(data + 1, qsizetype(size - 1));
    const Outcome whole = readAll(bytes, 1 << 20, options);
    const Outcome dripped = readAll(bytes, 1 + (data[0] >> 4), options);
    if (whole.text != dripped.text || whole.rows != dripped.rows)
        std::abort();
    return 0;
}
