// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsxworkbook.h"

#include "exchange/tables/tableerror.h"
#include "exchange/tables/xmlpart.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

constexpr size_t MaxFormats = 65'536;
constexpr qsizetype MaxSheets = 1'024;
constexpr qint64 SecondsPerDay = 86'400;
/// First serial that is a day after the non-existing 1900-02-29.
constexpr qint64 March1900 = 61;

struct Relation {
    QString id;
    QString name;
};

/// What follows the root element says nothing, but it belongs to the checksum.
Result<void> endOf(const XmlPart &xml, ZipPart &part)
{
    if (xml.hasError() || !part.drain())
        return partError(part, xml.errorText());
    return {};
}

QString sheetPart(QStringView target)
{
    static const QRegularExpression allowed(u"^(?:/?xl/)?(worksheets/[A-Za-z0-9_.-]+\\.xml)$"_s);
    const QRegularExpressionMatch match = allowed.match(target.toString());
    return match.hasMatch() ? QString("xl/"_L1 + match.captured(1)) : QString();
}

Result<void> loadRelations(ZipArchive &archive, QHash<QString, QString> &targets)
{
    const Result<std::unique_ptr<ZipPart>> part = archive.part(u"xl/_rels/workbook.xml.rels"_s);
    if (!part)
        return part.error();
    XmlPart xml(part->get());
    while (xml.nextChild()) {
        if (xml.name() == "Relationships"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString target = sheetPart(attribute(attributes, "Target"_L1));
        if (!target.isEmpty())
            targets.insert(attribute(attributes, "Id"_L1).toString(), target);
        xml.skip();
    }
    return endOf(xml, **part);
}

void readSheets(XmlPart &xml, std::vector<Relation> &sheets)
{
    while (xml.nextChild()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        QStringView id;
        for (const QXmlStreamAttribute &one : attributes) {
            if (one.name() == "id"_L1 && !one.prefix().isEmpty())
                id = one.value();
        }
        if (xml.name() == "sheet"_L1 && qsizetype(sheets.size()) < MaxSheets)
            sheets.push_back({id.toString(), attribute(attributes, "name"_L1).toString()});
        xml.skip();
    }
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

Result<void> loadSheets(ZipArchive &archive, Workbook &book)
{
    const Result<std::unique_ptr<ZipPart>> part = archive.part(u"xl/workbook.xml"_s);
    if (!part)
        return part.error();
    std::vector<Relation> sheets;
    XmlPart xml(part->get());
    while (xml.nextChild()) {
        if (xml.name() == "workbook"_L1)
            continue;
        if (xml.name() == "workbookPr"_L1)
            book.from1904 = isTrue(attribute(xml.attributes(), "date1904"_L1));
        if (xml.name() == "sheets"_L1)
            readSheets(xml, sheets);
        else
            xml.skip();
    }
    if (const Result<void> read = endOf(xml, **part); !read)
        return read;
    QHash<QString, QString> targets;
    if (const Result<void> read = loadRelations(archive, targets); !read)
        return read;
    for (const Relation &sheet : sheets) {
        const QString target = targets.value(sheet.id);
        if (target.isEmpty())
            continue;
        if (const Result<std::unique_ptr<ZipPart>> there = archive.part(target); !there)
            return there.error();
        book.sheets.push_back({sheet.name, target});
    }
    return {};
}

/// Text of an element that holds either one <t> or rich text runs <r><t>; phonetic runs are no part of it.
QString richText(XmlPart &xml, qsizetype maxChars)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.name() == "t"_L1)
            text += xml.text(maxChars);
        else if (xml.name() == "r"_L1)
            text += richText(xml, maxChars);
        else
            xml.skip();
        text.truncate(maxChars + 1);
    }
    return text;
}

bool builtInDate(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
           id == 57 || id == 58;
}

std::vector<bool> cellFormats(XmlPart &xml, const QHash<int, bool> &custom)
{
    std::vector<bool> dates;
    while (xml.nextChild()) {
        const int id = attribute(xml.attributes(), "numFmtId"_L1).toInt();
        if (dates.size() < MaxFormats)
            dates.push_back(custom.value(id, builtInDate(id)));
        xml.skip();
    }
    return dates;
}

void customFormats(XmlPart &xml, QHash<int, bool> &custom)
{
    while (xml.nextChild()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (size_t(custom.size()) < MaxFormats)
            custom.insert(attribute(attributes, "numFmtId"_L1).toInt(),
                          isDateFormat(attribute(attributes, "formatCode"_L1)));
        xml.skip();
    }
}

} // namespace

Error partError(const ZipPart &part, const QString &detail)
{
    if (part.fault())
        return *part.fault();
    Error error =
        refusal(u"TAB-025"_s, Tables::tr("The contents of the workbook are damaged, so nothing of it was taken. Open "
                                         "and save it again, or save the table as CSV."));
    error.detail = detail;
    return error;
}

Result<void> SharedStrings::load(ZipPart &part, const TableLimits &limits)
{
    XmlPart xml(&part);
    while (xml.nextChild()) {
        if (xml.name() == "sst"_L1)
            continue;
        if (xml.name() != "si"_L1) {
            xml.skip();
            continue;
        }
        m_pool += decodeEscapes(richText(xml, limits.cellBytes)).toUtf8();
        // What was left out makes it too long in any case, also when its escapes were shorter.
        if (part.takeCut())
            m_pool += QByteArray(limits.cellBytes + 1, ' ');
        m_ends.push_back(m_pool.size());
        if (qint64(m_ends.size()) > limits.sharedStrings || m_pool.size() > limits.sharedStringBytes)
            return refusal(u"TAB-024"_s,
                           Tables::tr("The workbook has too many different texts to be read at once. Save the sheet "
                                      "as CSV."));
    }
    return endOf(xml, part);
}

std::optional<QByteArrayView> SharedStrings::at(qint64 index) const
{
    if (index < 0 || size_t(index) >= m_ends.size())
        return std::nullopt;
    const qsizetype begin = index ? m_ends[size_t(index) - 1] : 0;
    return QByteArrayView(m_pool.constData() + begin, m_ends[size_t(index)] - begin);
}

Result<void> NumberFormats::load(ZipPart &part)
{
    QHash<int, bool> custom;
    XmlPart xml(&part);
    while (xml.nextChild()) {
        if (xml.name() == "styleSheet"_L1)
            continue;
        if (xml.name() == "numFmts"_L1)
            customFormats(xml, custom);
        else if (xml.name() == "cellXfs"_L1)
            m_dates = cellFormats(xml, custom);
        else
            xml.skip();
    }
    return endOf(xml, part);
}

bool isDateFormat(QStringView formatCode)
{
    static const QRegularExpression literals(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*."_s);
    static const QRegularExpression elapsed(u"\\[(?:h+|m+|s+)\\]"_s);
    QString code = formatCode.toString().section(u';', 0, 0).toLower();
    if (code.trimmed() == "general"_L1)
        return false;
    // Quoted 年, 月, 日 say as much as y, m, d, but they stand beside these anyway.
    code.replace(elapsed, u"h"_s).remove(literals);
    const bool time = code.contains(u'h') || code.contains(u's');
    return code.contains(u'y') || code.contains(u'd') || (code.contains(u'm') && !time);
}

QByteArray serialDateText(double serial, bool from1904)
{
    if (!(serial >= (from1904 ? 0.0 : 1.0)) || serial >= 2'958'466.0)
        return {};
    const qint64 seconds = std::llround(serial * double(SecondsPerDay));
    const qint64 day = seconds / SecondsPerDay;
    QString text;
    if (!from1904 && day == March1900 - 1)
        text = u"1900-02-29"_s;
    else if (from1904)
        text = QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    else
        text = QDate(1899, 12, day < March1900 ? 31 : 30).addDays(day).toString(Qt::ISODate);
    const qint64 rest = seconds % SecondsPerDay;
    if (rest)
        text += u'T' + QTime::fromMSecsSinceStartOfDay(int(rest) * 1000).toString(u"HH:mm:ss"_s);
    return text.toLatin1();
}

Result<std::unique_ptr<Workbook>> loadWorkbook(ZipArchive &archive, const TableLimits &limits)
{
    auto book = std::make_unique<Workbook>();
    if (const Result<void> sheets = loadSheets(archive, *book); !sheets)
        return sheets.error();
    if (archive.contains(u"xl/styles.xml"_s)) {
        const Result<std::unique_ptr<ZipPart>> part = archive.part(u"xl/styles.xml"_s);
        if (!part)
            return part.error();
        if (const Result<void> loaded = book->formats.load(**part); !loaded)
            return loaded.error();
    }
    if (archive.contains(u"xl/sharedStrings.xml"_s)) {
        const Result<std::unique_ptr<ZipPart>> part = archive.part(u"xl/sharedStrings.xml"_s);
        if (!part)
            return part.error();
        if (const Result<void> loaded = book->strings.load(**part, limits); !loaded)
            return loaded.error();
    }
    return book;
}

} // namespace chengcai::exchange
