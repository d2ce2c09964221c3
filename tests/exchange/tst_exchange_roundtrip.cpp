// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/errorsheet.h"
#include "exchange/tablesupport.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <zip.h>

using namespace chengcai::exchange;
using namespace Qt::StringLiterals;

namespace
{

using Table = std::vector<QStringList>;

/// Characters that any of the formats could trip over.
const QString &alphabet()
{
    static const QString characters =
        u"aZ09 \"\"',,;;\t\r\n\n=+-@＝＋－＠'_x0041_<>&郑州政府采购喆堃玥赟昇璟ÄéΩЯ…—“”（）、。"_s +
        QString::fromUcs4(U"𠮷😀");
    return characters;
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    const int length = int(random.bounded(12));
    for (int i = 0; i < length; ++i) {
        const qsizetype at = random.bounded(alphabet().size());
        const QChar c = alphabet().at(at);
        if (c.isHighSurrogate())
            text += alphabet().mid(at, 2);
        else if (!c.isLowSurrogate())
            text += c;
    }
    return text;
}

/// Every row has a text that is not blank, for a reader passes over blank rows.
Table randomTable(QRandomGenerator &random)
{
    Table table(size_t(random.bounded(1, 12)));
    const int columns = int(random.bounded(2, 6));
    for (QStringList &row : table) {
        for (int i = 0; i < columns; ++i)
            row.append(i ? randomText(random) : u"k"_s + randomText(random));
    }
    return table;
}

std::vector<Column> columnsFor(const Table &table)
{
    std::vector<Column> columns;
    for (qsizetype i = 0; i < table.front().size(); ++i)
        columns.push_back({u"column %1"_s.arg(i)});
    return columns;
}

void writeTable(const QString &path, const Table &table)
{
    auto writer = TableWriter::create(path, columnsFor(table));
    QVERIFY2(writer.ok(), writer.ok() ? "" : qPrintable(writer.error().detail));
    for (const QStringList &row : table)
        QVERIFY((*writer)->write(std::vector<CellValue>(row.begin(), row.end())).ok());
    QVERIFY((*writer)->finish().ok());
}

void compareTable(const ReadTable &read, const Table &table)
{
    QVERIFY2(read.complete(), qPrintable(read.message));
    QCOMPARE(read.rows.size(), table.size());
    for (size_t i = 0; i < table.size(); ++i) {
        QVERIFY2(read.rows[i].refused.isEmpty(), qPrintable(read.rows[i].refused));
        for (qsizetype column = 0; column < table[i].size(); ++column)
            QCOMPARE(read.rows[i].texts.value(column), table[i][column]);
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT
private slots:
    void csvKeepsEveryTable_data();
    void csvKeepsEveryTable();
    void xlsxKeepsEveryTable();
    void typedCellsComeBack_data();
    void typedCellsComeBack();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
    void guardIsReversible();
    void csvIsWrittenAsPromised();
    void theTimeIsTheOneHandedIn();
    void longTextsAreCutAndCounted();
    void nothingStandsBeforeFinish_data();
    void nothingStandsBeforeFinish();
    void unwritablePlacesAreErrors();
    void errorSheetComesInAgain_data();
    void errorSheetComesInAgain();
    void decimalsAreExact();

private:
    QTemporaryDir m_folder;
};

void RoundTripTest::csvKeepsEveryTable_data()
{
    QTest::addColumn<QByteArray>("codec");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("UTF-8 with mark") << QByteArray("UTF-8") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("UTF-8") << QByteArray("UTF-8") << QByteArray();
    QTest::newRow("UTF-16LE") << QByteArray("UTF-16LE") << QByteArray("\xFF\xFE");
    QTest::newRow("UTF-16BE") << QByteArray("UTF-16BE") << QByteArray("\xFE\xFF");
    QTest::newRow("UTF-16LE without mark") << QByteArray("UTF-16LE") << QByteArray();
    QTest::newRow("UTF-16BE without mark") << QByteArray("UTF-16BE") << QByteArray();
    QTest::newRow("GB18030") << QByteArray("GB18030") << QByteArray();
}

void RoundTripTest::csvKeepsEveryTable()
{
    QFETCH(QByteArray, codec);
    QFETCH(QByteArray, mark);
    QRandomGenerator random(17);
    const QString path = m_folder.filePath(u"table.csv"_s);
    for (int trial = 0; trial < 100; ++trial) {
        Table table = randomTable(random);
        // Enough foreign text that GB18030 cannot be taken for UTF-8.
        table.push_back(QStringList(u"演示供应商，郑州市政府采购"_s.repeated(3)));
        while (table.back().size() < table.front().size())
            table.back().append(QString());
        writeTable(path, table);
        QStringEncoder encoder(codec.constData(), QStringEncoder::Flag::Stateless);
        const QByteArray bytes = encoder(QString::fromUtf8(contents(path)).remove(QChar::ByteOrderMark));
        QVERIFY(!encoder.hasError());
        compareTable(readBytes(m_folder, mark + bytes), table);
        if (QTest::currentTestFailed())
            return;
    }
}

void RoundTripTest::xlsxKeepsEveryTable()
{
    QRandomGenerator random(18);
    const QString path = m_folder.filePath(u"table.xlsx"_s);
    for (int trial = 0; trial < 60; ++trial) {
        const Table table = randomTable(random);
        writeTable(path, table);
        compareTable(readFile(path), table);
        if (QTest::currentTestFailed())
            return;
    }
}

void RoundTripTest::typedCellsComeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"typed.csv"_s;
    QTest::newRow("xlsx") << u"typed.xlsx"_s;
}

void RoundTripTest::typedCellsComeBack()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(name);
    auto writer = TableWriter::create(path, {{u"code"_s},
                                             {u"fen"_s, ColumnKind::Integer},
                                             {u"score"_s, ColumnKind::Decimal},
                                             {u"day"_s, ColumnKind::Date},
                                             {u"yes"_s},
                                             {u"none"_s}});
    QVERIFY(writer.ok());
    QVERIFY((*writer)
                ->write({u"110105194912310000"_s, qint64(-759500), Decimal{9650, 2}, QDate(2026, 1, 5), true,
                         std::monostate()})
                .ok());
    QVERIFY(
        (*writer)->write({u"x"_s, qint64(9'000'000'000'000'000'001), Decimal{-3, 2}, QDate(), false, QString()}).ok());
    QVERIFY((*writer)->finish().ok());
    const ReadTable table = readFile(path);
    QCOMPARE(table.rows.size(), size_t(2));
    const bool typed = name.endsWith(u".xlsx"_s);
    QCOMPARE(table.rows[0].texts.mid(0, 5), QStringList({u"110105194912310000"_s, u"-759500"_s,
                                                         typed ? u"96.5"_s : u"96.50"_s, u"2026-01-05"_s, u"TRUE"_s}));
    QCOMPARE(table.rows[1].texts.mid(0, 5),
             QStringList({u"x"_s, u"9000000000000000001"_s, u"-0.03"_s, QString(), u"FALSE"_s}));
    if (typed) {
        QVERIFY(table.rows[0].types == std::vector<CellType>({CellType::Text, CellType::Number, CellType::Number,
                                                              CellType::Date, CellType::Bool}));
        QCOMPARE(table.rows[1].types[1], CellType::Text);
    }
}

void RoundTripTest::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &start :
         {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"＝"_s, u"＋"_s, u"－"_s, u"＠"_s, u"'="_s, u"''@"_s})
        QTest::addRow("%s", qPrintable(start)) << QString(start + u"1+cmd|' /C calc'!A0"_s);
}

void RoundTripTest::noCellIsAFormula()
{
    QFETCH(QString, text);
    const Table table{{u"k"_s, text, text + u",\"x"_s}};
    const QString csv = m_folder.filePath(u"formula.csv"_s);
    writeTable(csv, table);
    compareTable(readFile(csv), table);
    // What a spreadsheet sees: the cell without its quotation marks.
    const QByteArray line = contents(csv).mid(contents(csv).indexOf("\nk,") + 3);
    QVERIFY(line.startsWith("'") || line.startsWith("\"'"));

    const QString xlsx = m_folder.filePath(u"formula.xlsx"_s);
    writeTable(xlsx, table);
    const ReadTable read = readFile(xlsx);
    compareTable(read, table);
    QCOMPARE(read.rows[0].types[1], CellType::Text);
}

void RoundTripTest::guardIsReversible()
{
    QVERIFY(needsFormulaGuard(QString(QChar(u'\0'))));
    for (const QString &plain : {u"a=1"_s, u""_s, u"'"_s, u"'quoted'"_s, u"郑"_s, u" =1"_s})
        QCOMPARE(formulaGuarded(plain), plain);
    QCOMPARE(formulaGuarded(u"=1"_s), u"'=1"_s);
    QCOMPARE(formulaGuarded(u"'=1"_s), u"''=1"_s);
}

void RoundTripTest::csvIsWrittenAsPromised()
{
    const QString path = m_folder.filePath(u"form.csv"_s);
    writeTable(path, {{u"k"_s, u"say \"x\""_s}, {u"k"_s, u" y"_s}});
    QCOMPARE(contents(path), QByteArray("\xEF\xBB\xBF"
                                        "column 0,column 1\r\nk,\"say \"\"x\"\"\"\r\nk,\" y\"\r\n"));
}

void RoundTripTest::theTimeIsTheOneHandedIn()
{
    const QString path = m_folder.filePath(u"time.xlsx"_s);
    auto writer = TableWriter::create(path, {{u"a"_s}}, {u"s"_s, u"演示名单"_s, 1'704'164'645'000});
    QVERIFY((*writer)->finish().ok());
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    zip_file_t *part = zip_fopen(archive, "docProps/core.xml", 0);
    QByteArray properties(4096, '\0');
    properties.resize(qsizetype(zip_fread(part, properties.data(), zip_uint64_t(properties.size()))));
    zip_fclose(part);
    zip_discard(archive);
    QCOMPARE(properties.count("2024-01-02T03:04:05Z"), 2);
    QVERIFY(properties.contains("演示名单"));
}

void RoundTripTest::longTextsAreCutAndCounted()
{
    const QString path = m_folder.filePath(u"long.xlsx"_s);
    auto writer = TableWriter::create(path, {{u"a"_s}, {u"b"_s}});
    QVERIFY((*writer)->write({QString(32'767, u'郑'), QString(32'768, u'郑')}).ok());
    QVERIFY((*writer)->finish().ok());
    QCOMPARE((*writer)->cutTexts(), 1);
    const ReadTable table = readFile(path);
    QCOMPARE(table.rows.at(0).texts[0].size(), 32'767);
    QVERIFY(table.rows[0].texts[1].endsWith(u'…'));
}

void RoundTripTest::nothingStandsBeforeFinish_data()
{
    typedCellsComeBack_data();
}

void RoundTripTest::nothingStandsBeforeFinish()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    {
        auto writer = TableWriter::create(path, {{u"a"_s}});
        QVERIFY((*writer)->write({u"x"_s}).ok());
        QVERIFY(!QFile::exists(path));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void RoundTripTest::unwritablePlacesAreErrors()
{
    for (const QString &name : {u"absent/x.csv"_s, u"absent/x.xlsx"_s})
        QCOMPARE(TableWriter::create(m_folder.filePath(name), {{u"a"_s}}).error().code, u"TAB-302"_s);
    QCOMPARE(TableWriter::create(m_folder.filePath(u"x.xls"_s), {{u"a"_s}}).error().code, u"TAB-301"_s);
}

void RoundTripTest::errorSheetComesInAgain_data()
{
    typedCellsComeBack_data();
}

void RoundTripTest::errorSheetComesInAgain()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(u"errors-"_s + name);
    QStringList header{u"名称"_s, u"标识代码"_s};
    QString text = u"=演示供应商,\"001\"\n"_s;
    for (int pass = 0; pass < 2; ++pass) {
        const QByteArray bytes = text.toUtf8();
        Row row;
        row.cells = {{bytes, CellType::Text}, {"123456789012345678", CellType::Text}};
        Result<ErrorSheet> sheet = ErrorSheet::create(path, header, 0);
        QVERIFY(sheet.ok());
        QVERIFY(
            sheet
                ->add(row, {{chengcai::base::ErrorKind::InputRefused, u"FLD-110"_s, u"No date."_s, {}, u"until"_s},
                            {chengcai::base::ErrorKind::InputRefused, u"FLD-120"_s, u"A sign."_s, {}, u"fine_fen"_s}})
                .ok());
        QVERIFY(sheet->finish().ok());
        const ReadTable read = readFile(path);
        QCOMPARE(read.header, QStringList({u"名称"_s, u"标识代码"_s, u"错误字段"_s, u"错误代码"_s, u"原因"_s}));
        QCOMPARE(read.rows.at(0).texts, QStringList({text, u"123456789012345678"_s, u"until; fine_fen"_s,
                                                     u"FLD-110; FLD-120"_s, u"No date.; A sign."_s}));
        // The corrected sheet may be refused again: no second set of columns then.
        header = read.header;
        text = read.rows[0].texts[0];
    }
}

void RoundTripTest::decimalsAreExact()
{
    QCOMPARE(decimalText({9650, 2}), u"96.50"_s);
    QCOMPARE(decimalText({-3, 2}), u"-0.03"_s);
    QCOMPARE(decimalText({0, 2}), u"0.00"_s);
    QCOMPARE(decimalText({1234567, 6}), u"1.234567"_s);
    QCOMPARE(decimalText({42, 0}), u"42"_s);
    QCOMPARE(decimalText({std::numeric_limits<qint64>::min(), 2}), u"-92233720368547758.08"_s);
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_exchange_roundtrip.moc"
