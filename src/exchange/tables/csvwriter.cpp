// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/csvwriter.h"

#include "exchange/tables/tableerror.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr qsizetype FlushAt = 256 << 10;

QString plainText(const CellValue &value)
{
    struct {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return formulaGuarded(text); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(Decimal number) const { return decimalText(number); }
        QString operator()(bool truth) const { return truth ? u"TRUE"_s : u"FALSE"_s; }
        QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    } text;
    return std::visit(text, value);
}

bool needsQuotes(const QString &text)
{
    const auto special = [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\r' || c == u'\n';
    };
    return std::any_of(text.begin(), text.end(), special) || text.startsWith(u' ') || text.endsWith(u' ');
}

} // namespace

base::Result<std::unique_ptr<TableWriter>> CsvWriter::create(const QString &path, const std::vector<Column> &columns)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return writer->failure();
    writer->m_pending = "\xEF\xBB\xBF";
    std::vector<CellValue> titles;
    for (const Column &column : columns)
        titles.emplace_back(column.title);
    if (const base::Result<void> written = writer->write(titles); !written)
        return written.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

base::Result<void> CsvWriter::write(const std::vector<CellValue> &cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i)
            m_pending += ',';
        appendText(plainText(cells[i]));
    }
    m_pending += "\r\n";
    return m_pending.size() < FlushAt ? base::Result<void>() : flush();
}

void CsvWriter::appendText(const QString &text)
{
    if (!needsQuotes(text)) {
        m_pending += text.toUtf8();
        return;
    }
    m_pending += '"';
    m_pending += text.toUtf8().replace('"', "\"\"");
    m_pending += '"';
}

base::Result<void> CsvWriter::flush()
{
    const bool written = m_file.write(m_pending) == m_pending.size();
    m_pending.resize(0);
    return written ? base::Result<void>() : failure();
}

base::Result<void> CsvWriter::finish()
{
    if (base::Result<void> flushed = flush(); !flushed)
        return flushed;
    return m_file.commit() ? base::Result<void>() : failure();
}

base::Error CsvWriter::failure() const
{
    return base::Error{
        base::ErrorKind::StoreProblem,
        u"TAB-302"_s,
        Tables::tr("The file %1 could not be written. Check the folder and the free space.").arg(m_file.fileName()),
        m_file.errorString(),
        {}};
}

} // namespace chengcai::exchange
