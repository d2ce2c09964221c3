// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablesupport.h"

#include <QFile>

#include <zip.h>

using namespace chengcai::exchange;

ReadTable readFile(const QString &path, const TableOptions &options)
{
    ReadTable table;
    const chengcai::base::Result<std::unique_ptr<TableReader>> reader = TableReader::open(path, options);
    if (!reader) {
        table.openError = reader.error().code;
        table.message = reader.error().message;
        return table;
    }
    table.header = (*reader)->header();
    table.sheets = (*reader)->sheets();
    table.detected = (*reader)->detected();
    Row row;
    while ((*reader)->next(row)) {
        ReadTable::ReadRow &read = table.rows.emplace_back();
        read.line = row.line;
        read.record = row.record;
        for (const Cell &cell : row.cells) {
            read.texts.append(cell.text());
            read.types.push_back(cell.type);
        }
        if (row.refused) {
            read.refused = row.refused->code;
            read.field = row.refused->field;
        }
        for (const chengcai::base::Error &warning : row.warnings)
            read.warnings.append(warning.code);
    }
    if ((*reader)->failure()) {
        table.failure = (*reader)->failure()->code;
        table.message = (*reader)->failure()->message;
    }
    return table;
}

ReadTable readBytes(const QTemporaryDir &folder, const QByteArray &bytes, const TableOptions &options)
{
    const QString path = folder.filePath(QStringLiteral("table.bin"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    file.close();
    return readFile(path, options);
}

QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *sink = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(sink);
    zip_t *archive = zip_open_from_source(sink, ZIP_TRUNCATE, &error);
    for (const auto &[name, data] : parts) {
        zip_source_t *part = zip_source_buffer(archive, data.constData(), zip_uint64_t(data.size()), 0);
        zip_file_add(archive, name.constData(), part, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(sink);
    zip_stat_t stat;
    zip_source_stat(sink, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_read(sink, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(sink);
    zip_source_free(sink);
    return bytes;
}

QByteArray HandmadeWorkbook::bytes() const
{
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return zipOf({
        {"xl/workbook.xml",
         xml + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><workbookPr date1904=\"" +
             (from1904 ? "1" : "0") +
             "\"/><sheets><sheet name=\"第一张\" sheetId=\"1\" r:id=\"rId1\"/>"
             "<sheet name=\"hidden\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         xml + "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
               "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
        {"xl/styles.xml", xml + "<styleSheet xmlns=\"" + main + "\">" + formats + "</styleSheet>"},
        {"xl/sharedStrings.xml", xml + "<sst xmlns=\"" + main + "\">" + strings + "</sst>"},
        {"xl/worksheets/sheet1.xml", prologue + "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheetData +
                                         "</sheetData>" + afterData + "</worksheet>"},
        {"xl/worksheets/sheet2.xml",
         "<worksheet xmlns=\"" + main +
             "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
             "<c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row><row r=\"2\" hidden=\"1\">"
             "<c r=\"B2\"><v>7</v></c></row></sheetData></worksheet>"},
    });
}
