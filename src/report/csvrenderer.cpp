// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/output.h"

#include "report/outputerrors.h"
#include "report/tabletext.h"

#include <QIODevice>

namespace chengcai::report {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FlushAt = 1 << 16;

/// Lines gathered to blocks: one write per row would cost more than the rows.
class CsvFile
{
public:
    explicit CsvFile(QIODevice &device) : m_device(device) { m_buffer = QByteArrayLiteral("\xEF\xBB\xBF"); }

    void cell(const QString &text)
    {
        if (!m_lineStart)
            m_buffer += ',';
        m_lineStart = false;
        if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r')) {
            m_buffer += text.toUtf8();
            return;
        }
        QString quoted = text;
        quoted.replace(u'"', u"\"\""_s);
        m_buffer += '"' + quoted.toUtf8() + '"';
    }

    void endLine()
    {
        m_buffer += "\r\n";
        m_lineStart = true;
        if (m_buffer.size() >= FlushAt)
            flush();
    }

    bool flush()
    {
        m_good = m_good && m_device.write(m_buffer) == m_buffer.size();
        m_buffer.clear();
        return m_good;
    }

private:
    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_lineStart = true;
    bool m_good = true;
};

void writeHead(const Table &table, const std::vector<size_t> &columns, CsvFile &file)
{
    for (const size_t column : columns)
        file.cell(formulaSafe(table.columns[column].title));
    file.endLine();
}

void writeRow(const Table &table, const std::vector<size_t> &columns, const Row &row, CsvFile &file)
{
    for (const size_t column : columns) {
        const CellValue &value = cellOf(row, column);
        const QString text = fileText(value, table.columns[column].type);
        // Numbers are ours and need no guard: −10.00 must stay a number.
        file.cell(std::holds_alternative<QString>(value) ? formulaSafe(text) : text);
    }
    file.endLine();
}

} // namespace

Result<void> writeCsv(const Document &document, QIODevice &device, const base::Progress &progress)
{
    CsvFile file(device);
    qint64 count = 0;
    QStringList lastHead;
    for (const Table *table : detailTables(document)) {
        const std::vector<size_t> columns = columnsFor(*table, Medium::Data);
        QStringList head;
        for (const size_t column : columns)
            head.append(table->columns[column].title);
        if (head != lastHead) {
            if (!lastHead.isEmpty())
                file.endLine();
            writeHead(*table, columns, file);
            lastHead = head;
        }
        Row row;
        const RowCursor next = table->rows ? table->rows() : RowCursor();
        while (next && next(row)) {
            if (row.kind != RowKind::Data)
                continue;
            writeRow(*table, columns, row, file);
            if ((++count & 0xff) == 0) {
                progress.at(count, 0);
                if (progress.cancelled())
                    return cancelled();
            }
        }
    }
    if (!file.flush())
        return cannotWrite(device.errorString());
    return {};
}

} // namespace chengcai::report
