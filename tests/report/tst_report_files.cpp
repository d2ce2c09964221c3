// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tabletext.h"
#include "reportsupport.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace chengcai;
using namespace chengcai::report;
using namespace Qt::StringLiterals;

namespace {

Document hostileDocument()
{
    Table table;
    table.detail = true;
    table.title = u"=T"_s;
    table.columns = {{u"Name"_s, CellType::Text, 10},       {u"Points"_s, CellType::SignedPoints, 10}, {u"Fine"_s, CellType::Fen, 10},
                     {u"Day"_s, CellType::Date, 10},        {u"Stars"_s, CellType::Stars, 10},         {u"Count"_s, CellType::Integer, 10},
                     {u"Paper"_s, CellType::Text, 10, Medium::Paper}};
    std::vector<Row> rows;
    for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"'=1"_s, u"＝1"_s, u"a,\"b\"\nc"_s, u"=HYPERLINK(\"x\")"_s,
                                u"http://example.invalid"_s})
        rows.push_back({{text, qint64(-1050), qint64(759500), QDate(2026, 3, 5), qint64(3), qint64(7), u"eye"_s}, RowKind::Data});
    rows.push_back({{u"band"_s}, RowKind::Section});
    rows.push_back({{u"sum"_s}, RowKind::Subtotal});
    table.rows = rowsOf(std::move(rows));
    Document document;
    document.title = u"=cmd()"_s;
    document.blocks.emplace_back(Paragraph{u"=2+2"_s});
    document.blocks.emplace_back(std::move(table));
    document.createdMs = 1'795'478'400'000;
    return document;
}

/// The text behind the byte order mark, empty if there is none.
QString csvOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeCsv(document, buffer) || !buffer.data().startsWith("\xEF\xBB\xBF"))
        return {};
    return QString::fromUtf8(buffer.data().sliced(3));
}

} // namespace

class TestReportFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void csvIsSafeAndExact();
    void csvOfClassificationIsOneTable();
    void xlsxHasTypedCellsAndNoFormula();
    void xlsxOfClassification();
    void xlsxReplacesAnOlderFile();
    void textSaysEverything();
    void formulaGuardIsExact();

private:
    [[nodiscard]] QString part(const QString &file, const QString &name)
    {
        return test::outputOf(u"unzip"_s, {u"-p"_s, m_folder.filePath(file), name});
    }

    QTemporaryDir m_folder;
};

void TestReportFiles::csvIsSafeAndExact()
{
    const QString csv = csvOf(hostileDocument());
    QVERIFY(csv.endsWith(u"\r\n"));
    const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 11);
    QCOMPARE(lines[0], u"Name,Points,Fine,Day,Stars,Count"_s);
    QCOMPARE(lines[1], u"'=1+1,-10.50,7595.00,2026-03-05,3,7"_s);
    QVERIFY(lines[3].startsWith(u"'-1,"));
    QVERIFY(lines[4].startsWith(u"'@SUM(A1),"));
    QVERIFY(lines[6].startsWith(u"''=1,"));
    QVERIFY(lines[7].startsWith(u"'＝1,"));
    QVERIFY(lines[8].startsWith(u"\"a,\"\"b\"\"\nc\","));
}

void TestReportFiles::csvOfClassificationIsOneTable()
{
    const test::ChineseTexts chinese;
    const QStringList lines = csvOf(classificationReport(test::sampleClassification(200, false))).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 201);
    QCOMPARE(lines.first(), u"序号,名称,标识,行政区划,主体类型,得分,星级,等级,名单,备注"_s);
    for (int i = 0; i < 200; ++i) {
        const QString identifier = test::sampleRow(i, false).identifier;
        QCOMPARE(lines.filter(identifier).size(), 1);
    }
}

void TestReportFiles::xlsxHasTypedCellsAndNoFormula()
{
    QVERIFY(writeXlsx(hostileDocument(), m_folder.filePath(u"h.xlsx"_s)).ok());
    for (const QString &sheet : {u"xl/worksheets/sheet1.xml"_s, u"xl/worksheets/sheet2.xml"_s}) {
        const QString xml = part(u"h.xlsx"_s, sheet);
        QVERIFY(!xml.isEmpty());
        QVERIFY2(!xml.contains(u"<f>"_s) && !xml.contains(u"hyperlink"_s), qPrintable(sheet));
    }
    const QString xml = part(u"h.xlsx"_s, u"xl/worksheets/sheet2.xml"_s);
    QVERIFY(xml.contains(u"<v>-10.5</v>"_s));
    QVERIFY(xml.contains(u"<v>7595</v>"_s));
    QVERIFY(xml.contains(u"<v>46086</v>"_s));
    QVERIFY(xml.contains(u"topLeftCell=\"A2\""_s));
    QVERIFY(xml.contains(u"=1+1</t>"_s));
    QVERIFY(!xml.contains(u"eye"_s) && !xml.contains(u"band"_s));
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestReportFiles::xlsxOfClassification()
{
    const test::ChineseTexts chinese;
    QVERIFY(writeXlsx(classificationReport(test::sampleClassification(500)), m_folder.filePath(u"c.xlsx"_s)).ok());
    const QString book = part(u"c.xlsx"_s, u"xl/workbook.xml"_s);
    QVERIFY(book.contains(u"汇总"_s) && book.contains(u"主体名单"_s));
    QVERIFY(book.contains(u"Print_Titles"_s));
    const QString rows = part(u"c.xlsx"_s, u"xl/worksheets/sheet2.xml"_s);
    QCOMPARE(rows.count(u"<row "_s), 501);
    QVERIFY(rows.contains(u"演示 DEMO"_s));
    for (int i = 0; i < 500; ++i)
        QCOMPARE(rows.count(test::sampleRow(i, true).identifier), 1);
    QVERIFY(part(u"c.xlsx"_s, u"xl/worksheets/sheet1.xml"_s).contains(u"江苏省政府采购信用评价规则"_s));
}

void TestReportFiles::xlsxReplacesAnOlderFile()
{
    QFile old(m_folder.filePath(u"old.xlsx"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(writeXlsx(hostileDocument(), old.fileName()).ok());
    QVERIFY(old.size() > 3);
    QCOMPARE(QDir(m_folder.path()).entryList({u".report-*"_s}, QDir::Dirs | QDir::Hidden).size(), 0);
}

void TestReportFiles::textSaysEverything()
{
    const test::ChineseTexts chinese;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeText(classificationReport(test::sampleClassification(50, false)), buffer).ok());
    const QString text = QString::fromUtf8(buffer.data());
    for (const QString &words : {u"演示 DEMO"_s, u"政府采购信用分类监管报告"_s, u"一、评价范围和依据"_s, u"图1"_s, u"制表"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    for (int i = 0; i < 50; ++i)
        QVERIFY(text.contains(test::sampleRow(i, false).identifier));
}

void TestReportFiles::formulaGuardIsExact()
{
    QCOMPARE(formulaSafe(u"91410100MA"_s), u"91410100MA"_s);
    QCOMPARE(formulaSafe(u"'text"_s), u"'text"_s);
    QCOMPARE(formulaSafe(u"''=x"_s), u"'''=x"_s);
    QCOMPARE(formulaSafe(QString()), QString());
    QCOMPARE(fileText(qint64(-5), CellType::CentiPoints), u"-0.05"_s);
    QCOMPARE(fileText(qint64(0), CellType::Stars), QString());
}

QTEST_GUILESS_MAIN(TestReportFiles)
#include "tst_report_files.moc"
