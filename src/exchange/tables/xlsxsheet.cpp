// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsxsheet.h"

#include "exchange/tables/tableerror.h"

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr qint64 MaxRow = 1'048'576;
constexpr int MaxColumn = 16'384;

QString inlineText(XmlPart &xml, qsizetype maxChars)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.name() == "t"_L1)
            text += xml.text(maxChars);
        else if (xml.name() == "r"_L1)
            text += inlineText(xml, maxChars);
        else
            xml.skip();
        text.truncate(maxChars + 1);
    }
    return decodeEscapes(text);
}

} // namespace

std::optional<CellName> parseCellName(QStringView name)
{
    CellName cell;
    qsizetype i = 0;
    for (; i < name.size() && name[i] >= u'A' && name[i] <= u'Z' && i < 3; ++i)
        cell.column = cell.column * 26 + name[i].unicode() - u'A' + 1;
    bool number = false;
    cell.row = name.mid(i).toLongLong(&number);
    if (i == 0 || !number || cell.column > MaxColumn || cell.row < 1 || cell.row > MaxRow)
        return std::nullopt;
    --cell.column;
    return cell;
}

XlsxSheet::XlsxSheet(QIODevice *device, const Workbook &book, const TableLimits &limits, std::function<bool()> cut)
    : m_xml(device), m_book(book), m_limits(limits), m_cut(std::move(cut)), m_width(limits.columns)
{
}

bool XlsxSheet::findRows()
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == "worksheet"_L1)
            continue;
        if (m_xml.name() == "sheetData"_L1)
            return true;
        m_xml.skip();
    }
    return false;
}

bool XlsxSheet::next(Row &row)
{
    row.cells.clear();
    row.refused.reset();
    row.warnings.clear();
    m_inRows = m_inRows || (!m_ended && findRows());
    while (m_inRows && !m_fault && m_xml.nextChild()) {
        if (m_xml.name() != "row"_L1) {
            m_xml.skip();
            continue;
        }
        readRow(row);
        if (!m_xml.hasError() && !m_fault)
            return true;
    }
    m_ended = true;
    m_inRows = false;
    if (m_xml.hasError() && !m_fault) {
        fail(u"TAB-025"_s,
             Tables::tr("The sheet is damaged behind row %1, so nothing of it was taken. Open and save the "
                        "workbook again, or save the table as CSV.")
                 .arg(m_row));
        m_fault->detail = m_xml.errorText();
    }
    return false;
}

void XlsxSheet::readRow(Row &row)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView written = attribute(attributes, "r"_L1);
    const qint64 number = written.isEmpty() ? m_row + 1 : written.toLongLong();
    if (number <= m_row || number > MaxRow)
        return fail(u"TAB-210"_s,
                    Tables::tr("The rows of the sheet are out of order behind row %1, so it was refused. Open and "
                               "save the workbook again.")
                        .arg(m_row));
    row.line = m_row = number;
    m_column = -1;
    m_text.resize(0);
    m_pieces.clear();
    while (!m_fault && m_xml.nextChild()) {
        if (m_xml.name() == "c"_L1)
            readCell(row);
        else
            m_xml.skip();
    }
    for (const Piece &piece : m_pieces)
        row.cells.push_back({QByteArrayView(m_text.constData() + piece.begin, piece.size), piece.type});
}

void XlsxSheet::readCell(Row &row)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView written = attribute(attributes, "r"_L1);
    const std::optional<CellName> name = parseCellName(written);
    const int column = written.isEmpty() ? m_column + 1 : name ? name->column : -1;
    if (column <= m_column || column >= MaxColumn || (name && name->row != m_row))
        return fail(u"TAB-210"_s,
                    Tables::tr("The cells of row %1 are out of order, so the sheet was refused. Open and save the "
                               "workbook again.")
                        .arg(m_row));
    m_column = column;
    const QString type = attribute(attributes, "t"_L1).toString();
    const int style = attribute(attributes, "s"_L1).toInt();
    bool formula = false;
    QString value;
    QString inlined;
    while (m_xml.nextChild()) {
        formula |= m_xml.name() == "f"_L1;
        if (m_xml.name() == "v"_L1)
            value = m_xml.text(m_limits.cellBytes);
        else if (m_xml.name() == "is"_L1)
            inlined = inlineText(m_xml, m_limits.cellBytes);
        else
            m_xml.skip();
    }
    CellType cellType = CellType::Text;
    QByteArray text = type == "inlineStr"_L1 ? inlined.toUtf8() : plainValue(type, style, value, cellType);
    if (m_cut())
        text += QByteArray(m_limits.cellBytes + 1, ' ');
    if (!m_xml.hasError() && !m_fault)
        addCell(row, column, text, formula ? CellType::Formula : cellType);
}

QByteArray XlsxSheet::plainValue(const QString &type, int style, const QString &value, CellType &cellType)
{
    if (type == "s"_L1) {
        bool number = false;
        const std::optional<QByteArrayView> shared = m_book.strings.at(value.toLongLong(&number));
        if (number && shared)
            return QByteArray::fromRawData(shared->data(), shared->size());
        if (!value.isEmpty())
            fail(u"TAB-211"_s,
                 Tables::tr("Row %1 refers to a text that the workbook does not contain, so it was refused. Open and "
                            "save the workbook again.")
                     .arg(m_row));
        return {};
    }
    if (type == "str"_L1)
        return decodeEscapes(value).toUtf8();
    if (type == "b"_L1) {
        cellType = CellType::Bool;
        return value.trimmed() == "1"_L1 || value.trimmed() == "true"_L1 ? QByteArray("TRUE") : QByteArray("FALSE");
    }
    cellType = type == "e"_L1 ? CellType::Error : type == "d"_L1 ? CellType::Date : CellType::Number;
    QByteArray written = value.trimmed().toUtf8();
    if (cellType != CellType::Number || !m_book.formats.isDate(style))
        return written;
    bool number = false;
    QByteArray date = serialDateText(written.toDouble(&number), m_book.from1904);
    if (!number || date.isEmpty())
        return written;
    cellType = CellType::Date;
    return date;
}

void XlsxSheet::addCell(Row &row, int column, QByteArrayView text, CellType type)
{
    // A formula without a result is still a formula: the row may not pass for one with an empty cell.
    if (text.isEmpty() && type != CellType::Formula)
        return;
    const QString label = QString::number(column + 1);
    if (column >= m_width) {
        if (!row.refused && !text.trimmed().isEmpty())
            row.refused =
                refusal(u"TAB-104"_s, Tables::tr("The row has text in column %1, the header ends at column %2.")
                                          .arg(column + 1)
                                          .arg(m_width));
        return;
    }
    if (text.size() > m_limits.cellBytes && !row.refused)
        row.refused = refusal(u"TAB-102"_s,
                              Tables::tr("The text in column %1 is longer than a cell may be (%2 bytes). Shorten it.")
                                  .arg(label)
                                  .arg(m_limits.cellBytes),
                              label);
    const qsizetype size = std::min<qsizetype>(text.size(), m_limits.cellBytes + 1);
    if (m_text.size() + size > m_limits.rowBytes) {
        row.refused = refusal(u"TAB-106"_s, Tables::tr("The row is longer than %1 MiB.").arg(m_limits.rowBytes >> 20));
        return;
    }
    m_pieces.resize(size_t(column) + 1);
    m_pieces.back() = {m_text.size(), size, type};
    m_text.append(text.data(), size);
}

void XlsxSheet::fail(const QString &code, const QString &message)
{
    if (!m_fault)
        m_fault = refusal(code, message);
}

} // namespace chengcai::exchange
