// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablesupport.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include "exchange/tables/columnmapping.h"
#include "exchange/tables/csvreader.h"

using namespace chengcai::exchange;
using namespace Qt::StringLiterals;

namespace
{

/// Makes the bytes of a file of any size without storing them.
class GeneratedFile final : public QIODevice
{
public:
    GeneratedFile(QByteArray head, QByteArray filler, qint64 fillerBytes, QByteArray tail)
        : m_head(std::move(head)), m_filler(std::move(filler)), m_tail(std::move(tail)), m_fillerBytes(fillerBytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_head.size() + m_fillerBytes + m_tail.size(); }

protected:
    qint64 readData(char *data, qint64 max) override
    {
        const qint64 from = pos();
        const qint64 count = std::min(max, size() - from);
        for (qint64 i = 0; i < count; ++i)
            data[i] = byteAt(from + i);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    char byteAt(qint64 at) const
    {
        if (at < m_head.size())
            return m_head[at];
        at -= m_head.size();
        return at < m_fillerBytes ? m_filler[at % m_filler.size()] : m_tail[at - m_fillerBytes];
    }
    QByteArray m_head;
    QByteArray m_filler;
    QByteArray m_tail;
    qint64 m_fillerBytes;
};

qint64 peakMemoryKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT
private slots:
    void readsPlainAndQuotedCells();
    void takesEveryLineEnd();
    void countsLinesInsideQuotes();
    void findsTheSeparator_data();
    void findsTheSeparator();
    void overridesWin();
    void mixedEncodingsAreNamedByLineAndColumn();
    void repeatedHeadingIsNotGuessed();
    void findsTheEncoding_data();
    void findsTheEncoding();
    void refusesTextOfNoEncoding();
    void namesTheLineOfBrokenText();
    void keepsUndoubledQuotationMarks();
    void readsTheEuropeanList();
    void refusesRowsAlone_data();
    void refusesRowsAlone();
    void goesOnAfterAHugeCell_data();
    void goesOnAfterAHugeCell();
    void namesTheRecordThatIsCutOff();
    void everyTruncationIsRefusedOrAPrefix();
    void blocksDoNotMatter();
    void tooManyColumns();
    void emptyFiles();
    void absentFile();
    void oldAndProtectedWorkbooks();

private:
    QTemporaryDir m_folder;
};

void CsvTest::readsPlainAndQuotedCells()
{
    const ReadTable table = readBytes(m_folder, "a,b,c\n1,\"two, \"\"2\"\"\",\n\n\"\",x , y\n");
    QCOMPARE(table.header, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0].texts, QStringList({u"1"_s, u"two, \"2\""_s, QString()}));
    QCOMPARE(table.rows[0].types[2], CellType::Empty);
    QCOMPARE(table.rows[1].texts, QStringList({QString(), u"x "_s, u" y"_s}));
    QCOMPARE(table.rows[1].line, 4);
    QCOMPARE(table.rows[1].record, 2);
    QVERIFY(table.rows[1].warnings.isEmpty());
}

void CsvTest::takesEveryLineEnd()
{
    for (const QByteArray end : {"\n", "\r\n", "\r"}) {
        const ReadTable table = readBytes(m_folder, "a,b" + end + "1,2" + end + end + "3,4" + end);
        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(table.rows[1].texts, QStringList({u"3"_s, u"4"_s}));
        QCOMPARE(table.rows[1].line, 4);
    }
}

void CsvTest::countsLinesInsideQuotes()
{
    const ReadTable table = readBytes(m_folder, "a,b\r\n\"one\r\ntwo\nthree\",1\r\nx,2\r\n");
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0].texts[0], u"one\r\ntwo\nthree"_s);
    QCOMPARE(table.rows[0].line, 2);
    QCOMPARE(table.rows[1].line, 5);
}

void CsvTest::findsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2;3\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\tc\n1\t2\t3\n") << '\t';
    QTest::newRow("quoted commas") << QByteArray("\"a,b,c,d\";e;f\n1;2;3\n") << ';';
    QTest::newRow("empty lines first") << QByteArray("\r\n\r\na;b\n1;2\n") << ';';
}

void CsvTest::findsTheSeparator()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, separator);
    const ReadTable table = readBytes(m_folder, bytes);
    QCOMPARE(table.detected.separator, separator);
    QCOMPARE(table.rows.size(), size_t(1));
    QVERIFY(table.rows[0].refused.isEmpty());
}

void CsvTest::overridesWin()
{
    TableOptions options;
    options.separator = ';';
    options.encoding = TextEncoding::Gb18030;
    const ReadTable table = readBytes(m_folder, "a,b,c;d\n\xD6\xA3\xD6\xDD;x\n", options);
    QCOMPARE(table.header, QStringList({u"a,b,c"_s, u"d"_s}));
    QCOMPARE(table.rows.at(0).texts, QStringList({u"郑州"_s, u"x"_s}));
}

void CsvTest::mixedEncodingsAreNamedByLineAndColumn()
{
    const QByteArray utf8 = u"演示供应商 017,演示地址\n"_s.toUtf8();
    const QByteArray gb = "017,\xD1\xDD\xCA\xBE\xB9\xA9\xD3\xA6\xC9\xCC\n";
    const ReadTable mostlyUtf8 = readBytes(m_folder, "name,address\n" + utf8.repeated(3) + gb + utf8);
    QCOMPARE(mostlyUtf8.failure, u"TAB-202"_s);
    QVERIFY2(mostlyUtf8.message.contains(u"Line 5, column 2"), qPrintable(mostlyUtf8.message));
    const ReadTable mostlyGb = readBytes(m_folder, "name,address\n" + gb.repeated(3) + "x," + utf8.first(utf8.indexOf(',')) + '\n' + gb);
    QCOMPARE(mostlyGb.openError, u"TAB-014"_s);
    QVERIFY2(mostlyGb.message.contains(u"line 5, column 2"), qPrintable(mostlyGb.message));
    // However far down in a long file.
    QCOMPARE(readBytes(m_folder, "name,address\n" + gb.repeated(200'000) + utf8).openError, u"TAB-014"_s);
    QVERIFY(readBytes(m_folder, "name,address\n" + gb.repeated(200'000)).complete());
}

void CsvTest::repeatedHeadingIsNotGuessed()
{
    const QStringList header{u"主体类型"_s, u"标识代码"_s, u"名称"_s, u"电话"_s, u"名称 "_s};
    ColumnMapping mapping = ColumnMapping::automatic(ImportTarget::Parties, header);
    QCOMPARE(mapping.column(u"name"_s), -1);
    const auto refused = mapping.check(header.size());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, u"TAB-404"_s);
    QVERIFY(refused.error().message.contains(u"名称"));
    mapping.assign(u"name"_s, 4);
    QVERIFY(mapping.check(header.size()).ok());
    // A heading that nobody needs may stand there as often as it likes.
    QVERIFY(ColumnMapping::automatic(ImportTarget::Parties, {u"主体类型"_s, u"标识代码"_s, u"名称"_s, u"备用"_s, u"备用"_s}).check(5).ok());
}

void CsvTest::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    const QString text = u"名称,标识\r\n演示供应商 017,91410100\r\n𠮷堃,Ünï\r\n"_s;
    QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    QTest::newRow("UTF-8") << text.toUtf8() << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << TextEncoding::Utf8;
    QTest::newRow("UTF-16LE") << little << TextEncoding::Utf16Le;
    QTest::newRow("UTF-16BE") << big << TextEncoding::Utf16Be;
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE" + little) << TextEncoding::Utf16Le;
    QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF" + big) << TextEncoding::Utf16Be;
    const QByteArray gb("\xC3\xFB\xB3\xC6,\xB1\xEA\xCA\xB6\r\n\xD1\xDD\xCA\xBE\xB9\xA9\xD3\xA6\xC9\xCC 017,91410100\r\n"
                        "\x95\x34\xB5\x34\x88\xD2,\x81\x30\x89\x33n\x81\x30\x85\x39\r\n");
    QTest::newRow("GB18030 behind much ASCII")
        << QByteArray(QByteArray("a,b\r\n") + QByteArray("x,y\r\n").repeated(500'000) + gb) << TextEncoding::Gb18030;
}

void CsvTest::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    const ReadTable table = readBytes(m_folder, bytes);
    QCOMPARE(*table.detected.encoding, encoding);
    QVERIFY2(table.complete(), qPrintable(table.message));
    QCOMPARE(table.rows.at(table.rows.size() - 2).texts.at(0), u"演示供应商 017"_s);
    if (encoding != TextEncoding::Gb18030)
        QCOMPARE(table.rows.back().texts, QStringList({u"𠮷堃"_s, u"Ünï"_s}));
}

void CsvTest::refusesTextOfNoEncoding()
{
    const ReadTable table = readBytes(m_folder, "a,b\n\xFF\xFF\xFF,1\n");
    QCOMPARE(table.openError, u"TAB-013"_s);
}

void CsvTest::namesTheLineOfBrokenText()
{
    TableOptions options;
    options.encoding = TextEncoding::Utf8;
    for (const QByteArray bad : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE9\x83", "\x80", "\xFE"}) {
        const ReadTable table = readBytes(m_folder, "a,b\nx,y\n\xE9\x83\x91,1\n" + bad + ",2\n", options);
        QCOMPARE(table.failure, u"TAB-202"_s);
        QVERIFY2(table.message.contains(u"4"_s), qPrintable(table.message));
        QCOMPARE(table.rows.size(), size_t(2));
    }
    options.encoding = TextEncoding::Utf16Le;
    const QByteArray loneSurrogate("a\0,\0b\0\n\0\x00\xD8,\0001\0\n\0", 16);
    QCOMPARE(readBytes(m_folder, loneSurrogate, options).failure, u"TAB-202"_s);
    QCOMPARE(readBytes(m_folder, QByteArray("a\0,\0b\0\n\0x\0,\0y\0\n", 15), options).failure, u"TAB-202"_s);
}

void CsvTest::keepsUndoubledQuotationMarks()
{
    const ReadTable table =
        readBytes(m_folder, "a,b\n\"\"Supper Fortuna\" LLC\",\"70 Firdavsi St.\"\n"
                            "\"Co \"Sharora\"\",0\n\"He said \"hi\" twice\",1\n12\" pipe,2\n\"x\" ,3\n");
    QCOMPARE(table.rows.size(), size_t(5));
    QCOMPARE(table.rows[0].texts, QStringList({u"\"Supper Fortuna\" LLC"_s, u"70 Firdavsi St."_s}));
    QCOMPARE(table.rows[0].warnings, QStringList(u"TAB-150"_s));
    QCOMPARE(table.rows[1].texts, QStringList({u"Co \"Sharora\""_s, u"0"_s}));
    QCOMPARE(table.rows[2].texts[0], u"He said \"hi\" twice"_s);
    QCOMPARE(table.rows[3].texts[0], u"12\" pipe"_s);
    QCOMPARE(table.rows[4].texts, QStringList({u"x"_s, u"3"_s}));
    QVERIFY(table.rows[4].warnings.isEmpty());
}

void CsvTest::readsTheEuropeanList()
{
    const ReadTable table = readFile(QStringLiteral(CHENGCAI_FIXTURES "/ebrd_ineligible.csv"));
    QVERIFY2(table.complete(), qPrintable(table.message));
    QCOMPARE(table.header.size(), 8);
    QCOMPARE(table.header.first(), u"Firm Name"_s);
    QCOMPARE(table.rows.size(), size_t(1322));
    int undoubled = 0;
    for (const ReadTable::ReadRow &row : table.rows) {
        undoubled += row.warnings.contains(u"TAB-150"_s);
        QVERIFY2(row.refused.isEmpty(), qPrintable(QString::number(row.line)));
        QCOMPARE(row.texts.size(), 8);
        QVERIFY(!row.texts.first().trimmed().isEmpty());
    }
    QCOMPARE(table.rows[6].texts.first(), u"\"Supper Fortuna\" LLC"_s);
    QVERIFY(table.rows[6].warnings.contains(u"TAB-150"_s));
}

void CsvTest::refusesRowsAlone_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("code");
    QTest::newRow("zero byte") << QByteArray("x\0y,2\n", 6) << u"TAB-101"_s;
    QTest::newRow("zero byte in quotes") << QByteArray("\"x\0y\",2\n", 8) << u"TAB-101"_s;
    QTest::newRow("long cell") << QByteArray("1," + QByteArray(1100, 'x') + '\n') << u"TAB-102"_s;
    QTest::newRow("more cells") << QByteArray("1,2,3\n") << u"TAB-104"_s;
    QTest::newRow("fewer cells") << QByteArray("1\n") << u"TAB-105"_s;
}

void CsvTest::refusesRowsAlone()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, code);
    TableOptions options;
    options.limits.cellBytes = 1000;
    const ReadTable table = readBytes(m_folder, "a,b\n8,9\n" + row + "u,v\n5,6,,\n", options);
    QVERIFY2(table.complete(), qPrintable(table.message));
    QCOMPARE(table.rows.size(), size_t(4));
    QCOMPARE(table.rows[1].refused, code);
    QCOMPARE(table.rows[1].line, 3);
    QCOMPARE(table.rows[2].texts, QStringList({u"u"_s, u"v"_s}));
    QCOMPARE(table.rows[2].line, 4);
    QVERIFY(table.rows[3].refused.isEmpty());
    QCOMPARE(table.rows[1].field, code == "TAB-102"_L1 ? u"b"_s : QString());
}

void CsvTest::goesOnAfterAHugeCell_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("filler");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<qint64>("nextLine");
    constexpr qint64 ten = 10'000'000;
    constexpr qint64 hundred = 100 << 20;
    QTest::newRow("10 million") << QByteArray("1,") << QByteArray("x") << ten << QByteArray("\n") << qint64(3);
    QTest::newRow("100 MB") << QByteArray("1,") << QByteArray("x") << hundred << QByteArray("\n") << qint64(3);
    QTest::newRow("100 MB quoted") << QByteArray("1,\"") << QByteArray("x,\n\"\"") << hundred / 5 * 5
                                   << QByteArray("\"\r\n") << hundred / 5 + 3;
    QTest::newRow("10 MB of Chinese") << QByteArray("1,") << QByteArray("郑") << ten / 3 * 3 << QByteArray("\n")
                                       << qint64(3);
    QTest::newRow("10 MB of quotation marks")
        << QByteArray("1,\"") << QByteArray("\"\"") << ten << QByteArray("\"\n") << qint64(3);
}

void CsvTest::goesOnAfterAHugeCell()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, filler);
    QFETCH(qint64, bytes);
    QFETCH(QByteArray, after);
    QFETCH(qint64, nextLine);
    const qint64 peakBefore = peakMemoryKiB();
    auto file = std::make_unique<GeneratedFile>("a,b\n" + before, filler, bytes, after + "u,v\n");
    const Result<std::unique_ptr<TableReader>> reader = CsvReader::open(std::move(file), {});
    QVERIFY(reader.ok());
    Row row;
    QVERIFY((*reader)->next(row));
    QVERIFY(row.refused);
    QCOMPARE(row.refused->code, u"TAB-102"_s);
    QCOMPARE(row.refused->field, u"b"_s);
    QCOMPARE(row.line, 2);
    QVERIFY((*reader)->next(row));
    QVERIFY(!row.refused);
    QCOMPARE(row.at(1).text(), u"v"_s);
    QCOMPARE(row.line, nextLine);
    QVERIFY(!(*reader)->next(row));
    QVERIFY(!(*reader)->failure());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // these keep freed memory for a while
    QVERIFY2(peakMemoryKiB() - peakBefore < 60 * 1024, "memory grows with the cell");
#else
    Q_UNUSED(peakBefore)
#endif
}

void CsvTest::namesTheRecordThatIsCutOff()
{
    const ReadTable table = readBytes(m_folder, "a,b\n1,2\n3,\"four\nfive\n6,7\n");
    QCOMPARE(table.failure, u"TAB-201"_s);
    QVERIFY2(table.message.contains(u"3"_s), qPrintable(table.message));
    QCOMPARE(table.rows.size(), size_t(1));
}

void CsvTest::everyTruncationIsRefusedOrAPrefix()
{
    const QByteArray whole =
        QStringLiteral("名称,内容\r\n演示供应商 001,\"第一行\r\n第二\"\"行\"\r\n演示供应商 002,x\r\n").toUtf8();
    const ReadTable full = readBytes(m_folder, whole);
    QCOMPARE(full.rows.size(), size_t(2));
    int refused = 0;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const ReadTable cut = readBytes(m_folder, whole.left(length));
        refused += !cut.complete();
        QVERIFY(cut.rows.size() <= full.rows.size());
        for (size_t i = 0; i < cut.rows.size(); ++i) {
            const bool last = i + 1 == cut.rows.size();
            const bool taken = cut.rows[i].refused.isEmpty();
            // A row that is not complete is refused or, when only the last cell is shorter, at least remarked upon.
            QVERIFY(!taken || cut.rows[i].texts == full.rows[i].texts || (last && !cut.rows[i].warnings.isEmpty()));
        }
    }
    QVERIFY(refused > 20);
}

void CsvTest::blocksDoNotMatter()
{
    // Records of every length around the size of the first buffer.
    QByteArray bytes("a,b\r\n");
    qint64 records = 0;
    for (int i = 0; bytes.size() < (3 << 20); ++i, ++records) {
        const QByteArray text = QByteArray("xy\"\"z, 郑\r\n").repeated((i * 7919) % 4000);
        bytes += QByteArray::number(i) + ",\"" + text + "\"\r\n";
    }
    const ReadTable table = readBytes(m_folder, bytes);
    QVERIFY2(table.complete(), qPrintable(table.message));
    QCOMPARE(qint64(table.rows.size()), records);
    for (qint64 i = 0; i < records; ++i) {
        QCOMPARE(table.rows[size_t(i)].texts[0].toLongLong(), i);
        QCOMPARE(table.rows[size_t(i)].texts[1], u"xy\"z, 郑\r\n"_s.repeated((i * 7919) % 4000));
    }
}

void CsvTest::tooManyColumns()
{
    const QByteArray wide = QByteArray("x,").repeated(16383) + "x\n";
    const ReadTable most = readBytes(m_folder, wide + wide);
    QCOMPARE(most.rows.size(), size_t(1));
    QVERIFY(most.rows[0].refused.isEmpty());
    QCOMPARE(readBytes(m_folder, "x," + wide).openError, u"TAB-103"_s);
    QCOMPARE(readBytes(m_folder, "a,b\n" + QByteArray(",").repeated(100'000) + "\nu,v\n").rows[0].refused,
             u"TAB-103"_s);
}

void CsvTest::emptyFiles()
{
    for (const QByteArray bytes : {"", "\xEF\xBB\xBF", "\n\n", " \r\n", ",,,\n"})
        QCOMPARE(readBytes(m_folder, bytes).openError, u"TAB-002"_s);
    const ReadTable header = readBytes(m_folder, "a,b");
    QVERIFY(header.complete());
    QVERIFY(header.rows.empty());
}

void CsvTest::absentFile()
{
    QCOMPARE(readFile(m_folder.filePath(u"absent.csv"_s)).openError, u"TAB-001"_s);
    for (const QString &path : {m_folder.path(), u"/dev/zero"_s, u"/dev/null"_s})
        QCOMPARE(readFile(path).openError, u"TAB-003"_s);
}

void CsvTest::oldAndProtectedWorkbooks()
{
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    const ReadTable old = readBytes(m_folder, compound + QByteArray(4096, '\1'));
    QCOMPARE(old.openError, u"TAB-010"_s);
    QVERIFY(old.message.contains(u".xlsx"_s));
    const QString name = u"EncryptedPackage"_s;
    const QByteArray wide(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    QCOMPARE(readBytes(m_folder, compound + QByteArray(4096, '\1') + wide + QByteArray(64, '\0')).openError,
             u"TAB-011"_s);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_exchange_csv.moc"
