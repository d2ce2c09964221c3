// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsxwriter.h"

#include "exchange/tables/tableerror.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr qsizetype MaxText = 32'767;
constexpr quint32 MaxRows = 1'048'576;
constexpr qint64 MaxExact = 999'999'999'999'999;
constexpr qsizetype MaxSheetName = 31;
constexpr qsizetype MaxPlaces = 9;

/// Characters that XML 1.0 cannot hold in any form.
QString xmlSafe(QString text)
{
    static const QRegularExpression escapes(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    for (QChar &c : text) {
        if (c.unicode() >= 0xFFFE || c.isNull())
            c = QChar::ReplacementCharacter;
    }
    return text.contains("_x"_L1) ? text.replace(escapes, u"_x005F_"_s) : text;
}

QByteArray sheetName(QString name)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
    name = name.replace(forbidden, u" "_s).left(MaxSheetName).trimmed();
    return name.isEmpty() ? QByteArray("Sheet1") : name.toUtf8();
}

lxw_datetime dateOf(QDate day)
{
    return {day.year(), day.month(), day.day(), 0, 0, 0.0};
}

} // namespace

base::Result<std::unique_ptr<TableWriter>> XlsxWriter::create(const QString &path, const std::vector<Column> &columns,
                                                              const TableProperties &properties)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path));
    // The library opens its file only at the end; a folder that cannot be written is better known now.
    QFile part(writer->m_partPath);
    if (!part.open(QIODevice::WriteOnly))
        return writer->failure(part.errorString());
    part.close();
    if (!writer->start(columns, properties))
        return writer->failure({});
    return std::unique_ptr<TableWriter>(std::move(writer));
}

XlsxWriter::XlsxWriter(const QString &path) : m_path(path), m_partPath(path + ".part"_L1) {}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        workbook_close(m_book);
    QFile::remove(m_partPath);
}

bool XlsxWriter::start(const std::vector<Column> &columns, const TableProperties &properties)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_partPath).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, sheetName(properties.sheet).constData()) : nullptr;
    if (!m_sheet)
        return false;
    QByteArray title = properties.title.toUtf8();
    lxw_doc_properties document{};
    document.title = title.data();
    document.created = std::max<qint64>(properties.createdMs / 1000, 1);
    workbook_set_properties(m_book, &document);
    lxw_format *header = workbook_add_format(m_book);
    format_set_bold(header);
    format_set_text_wrap(header);
    m_textFormat = workbook_add_format(m_book);
    format_set_num_format(m_textFormat, "@");
    m_dateFormat = workbook_add_format(m_book);
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
    bool written = true;
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        // An empty column of texts stays one for what a person types into it: eighteen digits survive.
        lxw_format *format = columns[i].kind == ColumnKind::Text ? m_textFormat : nullptr;
        worksheet_set_column(m_sheet, column, column, columns[i].width, format);
        written = written && writeText(column, columns[i].title, header) == LXW_NO_ERROR;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    return written;
}

base::Result<void> XlsxWriter::write(const std::vector<CellValue> &cells)
{
    if (m_row >= MaxRows)
        return base::Error{base::ErrorKind::InputRefused,
                           u"TAB-303"_s,
                           Tables::tr("A sheet holds at most 1,048,575 rows. Choose fewer rows, or save as CSV."),
                           {},
                           {}};
    for (size_t i = 0; i < cells.size(); ++i) {
        if (const int code = writeCell(quint16(i), cells[i]); code != LXW_NO_ERROR)
            return failure(QString::fromUtf8(lxw_strerror(lxw_error(code))));
    }
    ++m_row;
    return {};
}

int XlsxWriter::writeCell(quint16 column, const CellValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return writeText(column, *text, m_textFormat);
    if (const auto *truth = std::get_if<bool>(&value))
        return worksheet_write_boolean(m_sheet, m_row, column, *truth, nullptr);
    if (const auto *number = std::get_if<qint64>(&value))
        return std::abs(*number) > MaxExact
                   ? writeText(column, QString::number(*number), m_textFormat)
                   : int(worksheet_write_number(m_sheet, m_row, column, double(*number), nullptr));
    if (const auto *decimal = std::get_if<Decimal>(&value))
        return std::abs(decimal->value) > MaxExact
                   ? writeText(column, decimalText(*decimal), m_textFormat)
                   : int(worksheet_write_number(m_sheet, m_row, column, decimalText(*decimal).toDouble(),
                                                decimalFormat(decimal->places)));
    const auto *day = std::get_if<QDate>(&value);
    if (!day || !day->isValid())
        return LXW_NO_ERROR;
    if (day->year() < 1901)
        return writeText(column, day->toString(Qt::ISODate), m_textFormat);
    lxw_datetime date = dateOf(*day);
    return worksheet_write_datetime(m_sheet, m_row, column, &date, m_dateFormat);
}

int XlsxWriter::writeText(quint16 column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return LXW_NO_ERROR;
    QString safe = xmlSafe(text);
    if (safe.size() > MaxText) {
        safe = safe.left(MaxText - 1) + u'…';
        ++m_cut;
    }
    return worksheet_write_string(m_sheet, m_row, column, safe.toUtf8().constData(), format);
}

lxw_format *XlsxWriter::decimalFormat(int places)
{
    const auto index = size_t(std::min<qsizetype>(places, MaxPlaces));
    if (m_decimalFormats.size() <= index)
        m_decimalFormats.resize(index + 1);
    if (!m_decimalFormats[index]) {
        const QByteArray code = QByteArray(places > 0 ? "0." : "0") + QByteArray(qsizetype(index), '0');
        m_decimalFormats[index] = workbook_add_format(m_book);
        format_set_num_format(m_decimalFormats[index], code.constData());
    }
    return m_decimalFormats[index];
}

base::Result<void> XlsxWriter::finish()
{
    const lxw_error code = workbook_close(std::exchange(m_book, nullptr));
    if (code != LXW_NO_ERROR)
        return failure(QString::fromUtf8(lxw_strerror(code)));
    if (std::rename(QFile::encodeName(m_partPath).constData(), QFile::encodeName(m_path).constData()) != 0)
        return failure(qt_error_string());
    return {};
}

base::Error XlsxWriter::failure(const QString &detail) const
{
    return base::Error{base::ErrorKind::StoreProblem,
                       u"TAB-302"_s,
                       Tables::tr("The file %1 could not be written. Check the folder and the free space.").arg(m_path),
                       detail,
                       {}};
}

} // namespace chengcai::exchange
