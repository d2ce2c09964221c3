// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablesupport.h"

#include "exchange/tables/xlsxreader.h"

#include <QFile>
#include <QTest>

#include <zip.h>

using namespace chengcai::exchange;
using namespace Qt::StringLiterals;

namespace
{

QByteArray inlineCell(const QByteArray &name, const QByteArray &text)
{
    return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
}

QByteArray row(int number, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

QByteArray headerAb()
{
    return row(1, inlineCell("A1", "a") + inlineCell("B1", "b"));
}

/// Number format 1 is yyyy-mm-dd (built in 14), 2 a custom Chinese one, 3 a duration, 4 two decimals.
QByteArray dateFormats()
{
    return "<numFmts count=\"2\"><numFmt numFmtId=\"164\" "
           "formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
           "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/></numFmts><cellStyleXfs><xf "
           "numFmtId=\"14\"/></cellStyleXfs>"
           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf "
           "numFmtId=\"2\"/></cellXfs>";
}

QString codeOf(const ReadTable &table)
{
    return table.openError.isEmpty() ? table.failure : table.openError;
}

} // namespace

class XlsxTest : public QObject
{
    Q_OBJECT
private slots:
    void readsSharedAndInlineStrings();
    void readsTypes();
    void tellsDates_data();
    void tellsDates();
    void tellsDateFormats_data();
    void tellsDateFormats();
    void tagsFormulasAndNeverEvaluates();
    void readsSparseAndUnnumberedCells();
    void passesOverTitlesAndMergedHeadings();
    void choosesSheets();
    void refusesRowsAlone();
    void goesOnAfterAHugeCell();
    void hugeSharedStringRefusesItsRows();
    void refusesHostileXml_data();
    void refusesHostileXml();
    void longCellOfOneLetterIsNoBomb();
    void refusesBombs();
    void refusesManyParts();
    void refusesEncryptedParts();
    void refusesWhatIsNoWorkbook();
    void everyTruncationIsRefused();
    void bitFlipsNeverPassSilently();
    void sheetPartsAreNamesOnly();

private:
    [[nodiscard]] ReadTable read(const HandmadeWorkbook &book, const TableOptions &options = {}) const
    {
        return readBytes(m_folder, book.bytes(), options);
    }
    QTemporaryDir m_folder;
};

void XlsxTest::readsSharedAndInlineStrings()
{
    HandmadeWorkbook book;
    book.strings =
        "<si><t>名称</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">text </t></r></si>"
        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si><si><t/></si>"
        "<si><t>_x000D_a_x005F_x0041_ &lt;&amp;&#x4E2D;</t></si>";
    book.sheetData =
        row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>" + inlineCell("B1", "b")) +
        row(2, "<c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>2</v></c>") +
        row(3, "<c r=\"A3\" t=\"s\"><v>3</v></c><c r=\"B3\" t=\"s\"><v>4</v></c>") +
        row(4, "<c r=\"A4\" t=\"inlineStr\"><is><r><t>one</t></r><r><t>two</t></r><rPh><t>no</t></rPh></is></c>");
    const ReadTable table = read(book);
    QVERIFY2(table.complete(), qPrintable(table.message));
    QCOMPARE(table.header, QStringList({u"名称"_s, u"b"_s}));
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(table.rows[0].texts, QStringList({u"rich text "_s, u"東京"_s}));
    QCOMPARE(table.rows[1].texts.value(1), u"\ra_x0041_ <&中"_s);
    QCOMPARE(table.rows[2].texts, QStringList(u"onetwo"_s));
    QCOMPARE(table.rows[2].line, 4);
}

void XlsxTest::readsTypes()
{
    HandmadeWorkbook book;
    book.formats = dateFormats();
    book.sheetData = row(1, inlineCell("A1", "a") + inlineCell("B1", "b") + inlineCell("C1", "c") +
                                inlineCell("D1", "d") + inlineCell("E1", "e")) +
                     row(2, "<c r=\"A2\"><v>1.1010519491231E+17</v></c><c r=\"B2\" t=\"b\"><v>1</v></c><c r=\"C2\" "
                            "t=\"e\"><v>#N/A</v></c>"
                            "<c r=\"D2\" t=\"d\"><v>2026-01-05</v></c><c r=\"E2\" s=\"4\"><v>46027</v></c>");
    const ReadTable table = read(book);
    QVERIFY2(table.complete(), qPrintable(table.message));
    QCOMPARE(table.rows.at(0).texts,
             QStringList({u"1.1010519491231E+17"_s, u"TRUE"_s, u"#N/A"_s, u"2026-01-05"_s, u"46027"_s}));
    QVERIFY(table.rows[0].types == std::vector<CellType>({CellType::Number, CellType::Bool, CellType::Error,
                                                          CellType::Date, CellType::Number}));
}

void XlsxTest::tellsDates_data()
{
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<int>("style");
    QTest::addColumn<QString>("text");
    QTest::newRow("built in") << false << QByteArray("46027") << 1 << u"2026-01-05"_s;
    QTest::newRow("custom") << false << QByteArray("46027") << 2 << u"2026-01-05"_s;
    QTest::newRow("time of day") << false << QByteArray("45474.500682870369") << 1 << u"2024-07-01T12:00:59"_s;
    QTest::newRow("rounding up to the next day") << false << QByteArray("46026.9999999999") << 1 << u"2026-01-05"_s;
    QTest::newRow("1904") << true << QByteArray("44565") << 1 << u"2026-01-05"_s;
    QTest::newRow("first of 1904") << true << QByteArray("0") << 1 << u"1904-01-01"_s;
    QTest::newRow("first of 1900") << false << QByteArray("1") << 1 << u"1900-01-01"_s;
    QTest::newRow("last before the error") << false << QByteArray("59") << 1 << u"1900-02-28"_s;
    QTest::newRow("day that never was") << false << QByteArray("60") << 1 << u"1900-02-29"_s;
    QTest::newRow("first after the error") << false << QByteArray("61") << 1 << u"1900-03-01"_s;
    QTest::newRow("last of all") << false << QByteArray("2958465") << 1 << u"9999-12-31"_s;
}

void XlsxTest::tellsDates()
{
    QFETCH(bool, from1904);
    QFETCH(QByteArray, serial);
    QFETCH(int, style);
    QFETCH(QString, text);
    HandmadeWorkbook book;
    book.from1904 = from1904;
    book.formats = dateFormats();
    const QByteArray number = QByteArray::number(style);
    book.sheetData = headerAb() + row(2, "<c r=\"A2\" s=\"" + number + "\"><v>" + serial +
                                             "</v></c><c r=\"B2\" s=\"3\"><v>1.5</v></c>");
    const ReadTable table = read(book);
    QCOMPARE(table.rows.at(0).texts, QStringList({text, u"1.5"_s}));
    QCOMPARE(table.rows[0].types[0], CellType::Date);
    QCOMPARE(table.rows[0].types[1], CellType::Number);
    for (const QByteArray none : {"-1", "2958466", "1e300", "nan", "x"}) {
        book.sheetData = headerAb() + row(2, "<c r=\"A2\" s=\"1\"><v>" + none + "</v></c>");
        QCOMPARE(read(book).rows.at(0).types[0], CellType::Number);
    }
}

void XlsxTest::tellsDateFormats_data()
{
    QTest::addColumn<bool>("date");
    for (const char *format : {"yyyy-mm-dd", "d/m/yy", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "yyyy\"年\"m\"月\"",
                               "mmm-yy", "yyyy/m/d h:mm", "[Red]YYYY-MM-DD;@"})
        QTest::newRow(format) << true;
    for (const char *format : {"General", "0.00", "@", "#,##0.00;[Red]-#,##0.00", "[h]:mm:ss", "h:mm AM/PM", "\"day\"0",
                               "0\\d", "0_d", "0.00E+00", "0%", "# ?/?"})
        QTest::newRow(format) << false;
}

void XlsxTest::tellsDateFormats()
{
    QFETCH(bool, date);
    QCOMPARE(isDateFormat(QString::fromUtf8(QTest::currentDataTag())), date);
}

void XlsxTest::tagsFormulasAndNeverEvaluates()
{
    HandmadeWorkbook book;
    book.sheetData =
        headerAb() +
        row(2, "<c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\" t=\"str\"><f>HYPERLINK(\"x\")</f><v>go</v></c>") +
        row(3, "<c r=\"A3\"><f>A2</f></c>");
    const ReadTable table = read(book);
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0].texts, QStringList({u"2"_s, u"go"_s}));
    QVERIFY(table.rows[0].types == std::vector<CellType>({CellType::Formula, CellType::Formula}));
    QCOMPARE(table.rows[1].texts, QStringList(QString()));
    QCOMPARE(table.rows[1].types[0], CellType::Formula);
}

void XlsxTest::readsSparseAndUnnumberedCells()
{
    HandmadeWorkbook book;
    book.sheetData = "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c><c "
                     "t=\"inlineStr\"><is><t>c</t></is></c></row>"
                     "<row><c r=\"C2\"><v>3</v></c></row><row r=\"5\"/><row r=\"9\" hidden=\"1\"><c "
                     "r=\"A9\"><v>1</v></c><c r=\"C9\"><v/></c></row>"
                     "<row><c r=\"B10\"><v>8</v></c></row>";
    const ReadTable table = read(book);
    QVERIFY2(table.complete(), qPrintable(table.message));
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(table.rows[0].texts, QStringList({QString(), QString(), u"3"_s}));
    QCOMPARE(table.rows[1].line, 9);
    QCOMPARE(table.rows[1].texts, QStringList(u"1"_s));
    QCOMPARE(table.rows[2].line, 10);
    QCOMPARE(table.rows[2].record, 3);
}

void XlsxTest::passesOverTitlesAndMergedHeadings()
{
    HandmadeWorkbook book;
    book.sheetData =
        row(1, inlineCell("A1", "某市供应商名单")) + row(2, "") +
        row(3, inlineCell("A3", "名称") + inlineCell("B3", "禁止期") + inlineCell("D3", "公示期") +
                   inlineCell("F3", "备注")) +
        row(4, inlineCell("B4", "起") + inlineCell("C4", "止") + inlineCell("D4", "起") + inlineCell("E4", "止日")) +
        row(5, inlineCell("A5", "演示供应商 001") + "<c r=\"C5\"><v>1</v></c>");
    book.afterData =
        "<mergeCells count=\"5\"><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:C3\"/>"
        "<mergeCell ref=\"D3:E3\"/><mergeCell ref=\"F3:F4\"/></mergeCells>";
    const ReadTable table = read(book);
    QCOMPARE(table.header, QStringList({u"名称"_s, u"禁止期 起"_s, u"止"_s, u"公示期 起"_s, u"止日"_s, u"备注"_s}));
    QCOMPARE(table.rows.size(), size_t(1));
    QCOMPARE(table.rows[0].line, 5);
    TableOptions options;
    options.headerRow = 5;
    QCOMPARE(read(book, options).header, QStringList({u"演示供应商 001"_s, QString(), u"1"_s}));
    options.headerRow = 7;
    QCOMPARE(read(book, options).openError, u"TAB-002"_s);
}

void XlsxTest::choosesSheets()
{
    HandmadeWorkbook book;
    book.sheetData = headerAb();
    QCOMPARE(read(book).sheets, QStringList({u"第一张"_s, u"hidden"_s}));
    QCOMPARE(read(book).detected.sheet, u"第一张"_s);
    TableOptions options;
    options.sheet = u"hidden"_s;
    const ReadTable hidden = read(book, options);
    QCOMPARE(hidden.rows.size(), size_t(1));
    QCOMPARE(hidden.rows[0].texts, QStringList({QString(), u"7"_s}));
    options.sheet = u"absent"_s;
    QCOMPARE(read(book, options).openError, u"TAB-026"_s);
    QCOMPARE(read(HandmadeWorkbook{}).openError, u"TAB-002"_s);
}

void XlsxTest::refusesRowsAlone()
{
    HandmadeWorkbook book;
    book.sheetData = headerAb() + row(2, inlineCell("A2", "1") + inlineCell("D2", "beyond")) +
                     row(3, inlineCell("B3", QByteArray(2000, 'x'))) +
                     row(4, inlineCell("A4", "fine") + inlineCell("XFD4", " "));
    TableOptions options;
    options.limits.cellBytes = 1000;
    const ReadTable table = read(book, options);
    QVERIFY2(table.complete(), qPrintable(table.message));
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(table.rows[0].refused, u"TAB-104"_s);
    QCOMPARE(table.rows[1].refused, u"TAB-102"_s);
    QCOMPARE(table.rows[1].field, u"b"_s);
    QVERIFY(table.rows[2].refused.isEmpty());
}

void XlsxTest::goesOnAfterAHugeCell()
{
    HandmadeWorkbook book;
    // Of random digits, so that no ratio gives it away.
    QByteArray text(100 << 20, Qt::Uninitialized);
    quint32 state = 1;
    for (char &c : text) {
        state = state * 1664525 + 1013904223;
        c = char('0' + (state >> 24) % 64);
        c = c == '<' || c == '>' || c == '&' ? 'x' : c;
    }
    book.sheetData = headerAb() + row(2, inlineCell("B2", text)) + row(3, inlineCell("A3", "next"));
    const ReadTable table = read(book);
    QVERIFY2(table.complete(), qPrintable(table.message));
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0].refused, u"TAB-102"_s);
    QVERIFY(table.rows[0].texts.at(1).size() < 2 << 20);
    QCOMPARE(table.rows[1].texts, QStringList(u"next"_s));
}

void XlsxTest::hugeSharedStringRefusesItsRows()
{
    HandmadeWorkbook book;
    // Escapes of a length nobody writes: what is left of the text is short, but something was left out.
    book.strings =
        "<si><t>fine</t></si><si><t>" + QByteArray("&#" + QByteArray(200, '0') + "65;").repeated(8000) + "</t></si>";
    book.sheetData =
        headerAb() + row(2, "<c r=\"B2\" t=\"s\"><v>1</v></c>") + row(3, "<c r=\"A3\" t=\"s\"><v>0</v></c>");
    TableOptions options;
    options.limits.cellBytes = 1000;
    const ReadTable table = read(book, options);
    QVERIFY2(table.complete(), qPrintable(table.message));
    QCOMPARE(table.rows[0].refused, u"TAB-102"_s);
    QCOMPARE(table.rows[1].texts, QStringList(u"fine"_s));
}

void XlsxTest::refusesHostileXml_data()
{
    QTest::addColumn<QByteArray>("prologue");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("code");
    const QByteArray none;
    QTest::newRow("document type") << QByteArray("<!DOCTYPE worksheet>") << headerAb() << u"TAB-025"_s;
    QTest::newRow("entity bomb")
        << QByteArray("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")
        << row(1, inlineCell("A1", "&b;") + inlineCell("B1", "b")) << u"TAB-025"_s;
    QTest::newRow("external entity") << QByteArray("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                                     << row(1, inlineCell("A1", "&x;") + inlineCell("B1", "b")) << u"TAB-025"_s;
    QTest::newRow("undeclared entity") << none << QByteArray(headerAb() + row(2, inlineCell("A2", "&x;")))
                                       << u"TAB-025"_s;
    QTest::newRow("nesting") << none << QByteArray(headerAb() + QByteArray("<a>").repeated(100'000)) << u"TAB-025"_s;
    QTest::newRow("nested rich text") << none
                                      << QByteArray(headerAb() + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>" +
                                                    QByteArray("<r>").repeated(100'000))
                                      << u"TAB-025"_s;
    QTest::newRow("long tag") << none << QByteArray(headerAb() + "<row x=\"" + QByteArray(100'000, 'x') + "\"/>")
                              << u"TAB-020"_s;
    QTest::newRow("end tag too early") << none << QByteArray(headerAb() + "</sheetData></worksheet><x>")
                                       << u"TAB-025"_s;
    QTest::newRow("wrong nesting") << none << QByteArray(headerAb() + "<row r=\"2\"><c r=\"A2\"></row>")
                                   << u"TAB-025"_s;
    QTest::newRow("rows backwards") << none << QByteArray(headerAb() + row(3, "") + row(2, "")) << u"TAB-210"_s;
    QTest::newRow("row twice") << none << QByteArray(headerAb() + row(2, "") + row(2, "")) << u"TAB-210"_s;
    QTest::newRow("row number") << none << QByteArray(headerAb() + row(1'048'577, "")) << u"TAB-210"_s;
    QTest::newRow("no row number") << none << QByteArray(headerAb() + "<row r=\"x\"/>") << u"TAB-210"_s;
    QTest::newRow("cells backwards") << none << QByteArray(headerAb() + row(2, "<c r=\"B2\"/><c r=\"A2\"/>"))
                                     << u"TAB-210"_s;
    QTest::newRow("cell of another row") << none << QByteArray(headerAb() + row(2, "<c r=\"B3\"/>")) << u"TAB-210"_s;
    QTest::newRow("cell beyond the sheet")
        << none << QByteArray(headerAb() + row(2, "<c r=\"XFE2\"/>")) << u"TAB-210"_s;
    QTest::newRow("no cell name") << none << QByteArray(headerAb() + row(2, "<c r=\"2A\"/>")) << u"TAB-210"_s;
    QTest::newRow("no such text") << none << QByteArray(headerAb() + row(2, "<c r=\"A2\" t=\"s\"><v>5</v></c>"))
                                  << u"TAB-211"_s;
    QTest::newRow("negative text") << none << QByteArray(headerAb() + row(2, "<c r=\"A2\" t=\"s\"><v>-1</v></c>"))
                                   << u"TAB-211"_s;
}

void XlsxTest::refusesHostileXml()
{
    QFETCH(QByteArray, prologue);
    QFETCH(QByteArray, data);
    QFETCH(QString, code);
    HandmadeWorkbook book;
    book.prologue = prologue;
    book.sheetData = data;
    const ReadTable table = read(book);
    if (QByteArray(QTest::currentDataTag()) == "end tag too early") {
        // Nothing behind the rows is read, so nothing of it can do harm.
        QCOMPARE(codeOf(table), QString());
        return;
    }
    QCOMPARE(codeOf(table), code);
    QVERIFY(!table.message.isEmpty());
}

/// However well a cell of any length packs, it is its row that is refused.
void XlsxTest::longCellOfOneLetterIsNoBomb()
{
    HandmadeWorkbook book;
    const QByteArray text(10'000'000, 'A');
    book.sheetData = headerAb() + row(2, inlineCell("B2", text)) + row(3, inlineCell("A3", "next")) + row(4, inlineCell("A4", text));
    const ReadTable table = read(book);
    QVERIFY2(table.complete(), qPrintable(table.message));
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(table.rows[0].refused, u"TAB-102"_s);
    QCOMPARE(table.rows[0].line, 2);
    QCOMPARE(table.rows[0].field, u"b"_s);
    QCOMPARE(table.rows[1].texts, QStringList(u"next"_s));
    QCOMPARE(table.rows[2].refused, u"TAB-102"_s);
    book.sheetData = headerAb() + row(2, inlineCell("B2", QByteArray(100 << 20, 'A')));
    QCOMPARE(codeOf(read(book)), u"TAB-023"_s);
}

void XlsxTest::refusesBombs()
{
    HandmadeWorkbook book;
    book.sheetData = headerAb() + QByteArray(64 << 20, ' ');
    QCOMPARE(read(book).openError, u"TAB-023"_s);
    book.sheetData = headerAb();
    book.strings = QByteArray(64 << 20, '\n');
    QCOMPARE(read(book).openError, u"TAB-023"_s);
    book.strings.clear();
    book.formats = "<x>" + QByteArray(64 << 20, 'x') + "</x>";
    QCOMPARE(read(book).openError, u"TAB-023"_s);

    TableOptions options;
    options.limits.inflatedBytes = 2000;
    book.formats = QByteArray(2000, ' ');
    QCOMPARE(read(book, options).openError, u"TAB-023"_s);
    options = {};
    book.formats.clear();
    book.strings = QByteArray("<si><t>x</t></si>").repeated(11);
    options.limits.sharedStrings = 10;
    QCOMPARE(read(book, options).openError, u"TAB-024"_s);
    options.limits.sharedStrings = 11;
    QVERIFY(read(book, options).complete());
    options.limits.sharedStringBytes = 10;
    QCOMPARE(read(book, options).openError, u"TAB-024"_s);
}

void XlsxTest::refusesManyParts()
{
    std::vector<std::pair<QByteArray, QByteArray>> parts;
    for (int i = 0; i < 5000; ++i)
        parts.emplace_back(QByteArray::number(i), "x");
    QCOMPARE(readBytes(m_folder, zipOf(parts)).openError, u"TAB-021"_s);
    QCOMPARE(readBytes(m_folder, zipOf({{"xl/workbook.xml", "x"}, {"XL/Workbook.xml", "y"}})).openError, u"TAB-021"_s);
}

void XlsxTest::refusesEncryptedParts()
{
    const QString path = m_folder.filePath(u"encrypted.xlsx"_s);
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    const zip_int64_t index =
        zip_file_add(archive, "xl/workbook.xml", zip_source_buffer(archive, "<workbook/>", 11, 0), 0);
    QCOMPARE(zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, "secret"), 0);
    QCOMPARE(zip_close(archive), 0);
    QCOMPARE(readFile(path).openError, u"TAB-011"_s);
}

void XlsxTest::refusesWhatIsNoWorkbook()
{
    QCOMPARE(readBytes(m_folder, zipOf({{"word/document.xml", "<document/>"}})).openError, u"TAB-022"_s);
    QCOMPARE(readBytes(m_folder, "PK").openError, u"TAB-020"_s);
    QCOMPARE(readBytes(m_folder, "PK\3\4" + QByteArray(500, 'x')).openError, u"TAB-020"_s);
}

void XlsxTest::everyTruncationIsRefused()
{
    HandmadeWorkbook book;
    book.formats = dateFormats();
    book.sheetData = headerAb() + row(2, inlineCell("A2", "x") + inlineCell("B2", "y"));
    const QByteArray whole = book.bytes();
    QVERIFY(readBytes(m_folder, whole).complete());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const ReadTable cut = readBytes(m_folder, whole.left(length));
        // One byte is a text file with one heading.
        QVERIFY2(!cut.openError.isEmpty() || length == 1, qPrintable(QString::number(length)));
        QVERIFY(cut.rows.empty());
    }
}

void XlsxTest::bitFlipsNeverPassSilently()
{
    HandmadeWorkbook book;
    book.formats = dateFormats();
    book.sheetData = headerAb() + row(2, inlineCell("A2", "abcdefgh") + inlineCell("B2", "<![CDATA[ijkl]]>"));
    const QByteArray whole = book.bytes();
    const ReadTable right = readBytes(m_folder, whole);
    QCOMPARE(right.rows.size(), size_t(1));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        const Result<std::unique_ptr<TableReader>> reader = XlsxReader::fromBytes(flipped, {});
        Row read;
        while (reader && (*reader)->next(read)) {
            QCOMPARE(read.at(0).text(), right.rows[0].texts[0]);
            QCOMPARE(read.at(1).text(), right.rows[0].texts[1]);
        }
    }
}

void XlsxTest::sheetPartsAreNamesOnly()
{
    const auto withTarget = [](const QByteArray &target) {
        return zipOf(
            {{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"i\"/></sheets></workbook>"},
             {"xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id=\"i\" Target=\"" + target + "\"/></Relationships>"},
             {"xl/worksheets/any-Name.1.xml", "<worksheet><sheetData>" + headerAb() + "</sheetData></worksheet>"},
             {"../../etc/hostname", "<worksheet><sheetData>" + headerAb() + "</sheetData></worksheet>"}});
    };
    QVERIFY(readBytes(m_folder, withTarget("worksheets/any-Name.1.xml")).complete());
    QVERIFY(readBytes(m_folder, withTarget("/xl/worksheets/any-Name.1.xml")).complete());
    for (const QByteArray hostile :
         {"../../etc/hostname", "worksheets/../../../etc/hostname", "/etc/hostname", "file:///etc/hostname", ""})
        QCOMPARE(readBytes(m_folder, withTarget(hostile)).openError, u"TAB-026"_s);
}

QTEST_GUILESS_MAIN(XlsxTest)
#include "tst_exchange_xlsx.moc"
