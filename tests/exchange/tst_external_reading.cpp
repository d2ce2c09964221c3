// SPDX-License-Identifier: GPL-3.0-or-later
#include "externalsupport.h"

#include "base/money.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace chengcai;
using namespace chengcai::exchange;
using namespace chengcai::tests;
using namespace Qt::StringLiterals;
using domain::ExternalLayout;
using domain::ExternalRecord;

class ExternalReadingTest : public QObject
{
    Q_OBJECT
private slots:
    void penaltiesAreUnderstood();
    void listEntriesAreUnderstood();
    void everyWrongCellIsNamed();
    void sameDecisionTwice();
    void failingIdentifiersAreTakenOnlyByDecision();
    void damagedIdentifiersOfASheet();
    void everyEncodingGivesTheSameRecords_data();
    void everyEncodingGivesTheSameRecords();
    void foreignLinesAreNamed();
    void moneyIsExactToTheFen();

private:
    QTemporaryDir m_folder;
};

void ExternalReadingTest::penaltiesAreUnderstood()
{
    const Taken taken = take(fixture(u"penalty.csv"_s), penalties());
    QCOMPARE(taken.error, QString());
    QCOMPARE(taken.rows.size(), size_t(10));
    for (const ExternalRow &row : taken.rows)
        QVERIFY2(row.kind == ExternalRow::Kind::Good, qPrintable(codesOf(row.errors)));
    const std::vector<ExternalRecord> records = taken.records();
    const QDate day(2024, 3, 5);
    for (const size_t i : {0, 2, 3, 4, 5})
        QCOMPARE(records[i].decidedOn, day);
    QCOMPARE(records[1].decidedOn, QDate(2024, 12, 31));
    for (const size_t i : {0, 1, 2, 9}) {
        QVERIFY(records[i].indefinite);
        QVERIFY(records[i].until.isNull());
    }
    QCOMPARE(records[1].publicUntil, QDate());
    for (const size_t i : {3, 4, 5, 6}) {
        QVERIFY(!records[i].indefinite);
        QCOMPARE(records[i].until, QDate(2025, 3, 5));
    }
    QCOMPARE(records[0].fineFen, std::optional<qint64>(1'234'567));
    QCOMPARE(records[1].fineFen, std::optional<qint64>(0));
    QCOMPARE(records[2].fineFen, std::optional<qint64>(200'000'000));
    QCOMPARE(records[3].fineFen, std::optional<qint64>(759'500));
    QCOMPARE(records[4].fineFen, std::optional<qint64>(1'234'500'000));
    QCOMPARE(records[4].confiscatedFen, std::optional<qint64>(1));
    QCOMPARE(records[5].fineFen, std::optional<qint64>());
    QCOMPARE(records[5].facts, u"第一行\n第二行，“引号”和\"直引号\""_s);
    QCOMPARE(records[6].identifier, QString());
    QCOMPARE(codesOf(taken.rows[6].warnings), u"EXT-153 CF_XDR_SHXYM"_s);
    QCOMPARE(records[6].remark, u"=HYPERLINK(\"x\",\"演示\")"_s);
    QVERIFY(domain::checkUscc(records[7].identifier).valid());
    QCOMPARE(records[7].identifier, records[7].identifier.trimmed().toUpper());
    QCOMPARE(records[7].remark, u"前后有空格"_s);
    QVERIFY(!records[9].identifier.contains(u'-'));
    QCOMPARE(records[0].name, u"演示供应商 001"_s);
    QCOMPARE(records[0].documentNo, u"演财罚〔2024〕1号"_s);
    QCOMPARE(records[0].authority, u"演示市财政局"_s);
    QCOMPARE(records[0].sourceUnit, u"演示市财政局"_s);
    QCOMPARE(records[0].domain, domain::SourceDomain::Administrative);
    // What no role holds is kept all the same, in the order of the file.
    QCOMPARE(records[8].original.front(), (domain::OriginalField{u"序号"_s, u"9"_s}));
    QCOMPARE(records[8].original.back(), (domain::OriginalField{u"备用"_s, u"+8613800000000"_s}));
    QCOMPARE(records[8].original.size(), size_t(taken.codes.size()));
}

void ExternalReadingTest::listEntriesAreUnderstood()
{
    const std::vector<ExternalRecord> black = take(fixture(u"black_list.csv"_s), *domain::externalLayout(u"black-list")).records();
    QCOMPARE(black.size(), size_t(3));
    QCOMPARE(black[0].until, QDate(2027, 5, 6));
    QVERIFY(!black[0].indefinite);
    QVERIFY(black[1].indefinite); // no end on a list: until it is taken off
    QVERIFY(black[2].indefinite);
    // Of two columns with one meaning the first that is filled counts.
    QCOMPARE(black[0].documentNo, u"演信〔2024〕50号"_s);
    QCOMPARE(black[1].documentNo, u"（2023）演执依51号"_s);
    QCOMPARE(black[2].documentNo, u"演信〔2024〕52号"_s);
    QCOMPARE(black[1].decidedOn, QDate(2024, 4, 3));
    QCOMPARE(black[2].decidedOn, QDate(2024, 5, 6));
    QCOMPARE(black[1].authority, u"演示市演示区人民法院"_s);
    const std::vector<ExternalRecord> red = take(fixture(u"red_list.csv"_s), *domain::externalLayout(u"red-list")).records();
    QCOMPARE(red.size(), size_t(2));
    QCOMPARE(red[0].until, QDate(2027, 5, 6));
    QVERIFY(red[1].indefinite);

    const Taken debtors = take(fixture(u"judgment_debtors.csv"_s), *domain::externalLayout(u"judgment-debtor"));
    QStringList warnings;
    for (const ExternalRow &row : debtors.rows) {
        QVERIFY(row.kind == ExternalRow::Kind::Good);
        QVERIFY(row.record.indefinite);
        warnings.append(codesOf(row.warnings));
    }
    QCOMPARE(warnings, QStringList({QString(), u"EXT-151 cardNum"_s, u"EXT-152 cardNum"_s, u"EXT-153 cardNum"_s}));
    QVERIFY(!debtors.rows[0].record.identifier.isEmpty());
    QCOMPARE(debtors.rows[1].record.identifier, QString());
    QCOMPARE(debtors.rows[2].record.identifier, QString());
}

/// The fixture says in its last column what is wrong with each row.
void ExternalReadingTest::everyWrongCellIsNamed()
{
    const ReadTable raw = readFile(fixture(u"penalty_bad.csv"_s));
    const Taken taken = take(fixture(u"penalty_bad.csv"_s), penalties());
    QCOMPARE(taken.rows.size(), raw.rows.size());
    int refused = 0;
    for (size_t i = 0; i < taken.rows.size(); ++i) {
        const ExternalRow &row = taken.rows[i];
        QCOMPARE(codesOf(row.errors), raw.rows[i].texts.back());
        QCOMPARE(row.line, raw.rows[i].line);
        QCOMPARE(row.kind == ExternalRow::Kind::Refused, !row.errors.empty());
        refused += !row.errors.empty();
        for (const Error &error : row.errors)
            QVERIFY(!error.message.isEmpty());
    }
    QCOMPARE(refused, 20);
}

void ExternalReadingTest::sameDecisionTwice()
{
    QByteArray file = contents(fixture(u"penalty.csv"_s));
    const qsizetype second = file.indexOf("\r\n2,");
    const qsizetype third = file.indexOf("\r\n3,");
    file += file.mid(second + 2, third - second);
    const QString path = m_folder.filePath(u"twice.csv"_s);
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(file) == file.size());
    out.close();
    const Taken taken = take(path, penalties());
    const ExternalRow &last = taken.rows.back();
    QVERIFY(last.kind == ExternalRow::Kind::Duplicate);
    QCOMPARE(last.sameAs, taken.rows[1].line);
    QCOMPARE(codesOf(last.warnings), u"EXT-155 CF_WSH"_s);
    QVERIFY(last.warnings.front().message.contains(QString::number(taken.rows[1].line)));
    QCOMPARE(taken.records().size(), size_t(10));
}

void ExternalReadingTest::failingIdentifiersAreTakenOnlyByDecision()
{
    const Taken taken = take(fixture(u"penalty_bad.csv"_s), penalties(), {Reading.today, true});
    const ExternalRow &row = taken.rows[10];
    QVERIFY2(row.kind == ExternalRow::Kind::Good, qPrintable(codesOf(row.errors)));
    QCOMPARE(codesOf(row.warnings), u"EXT-154 CF_XDR_SHXYM"_s);
    QVERIFY(!domain::checkUscc(row.record.identifier).valid());
    // What a spreadsheet has damaged is no identifier at all, whatever a person decides.
    QCOMPARE(codesOf(taken.rows[11].errors), u"FLD-132 CF_XDR_SHXYM"_s);
    QCOMPARE(codesOf(taken.rows[12].errors), u"EXT-103 CF_XDR_SHXYM"_s);
}

void ExternalReadingTest::damagedIdentifiersOfASheet()
{
    const auto text = [](const QByteArray &value) -> QByteArray { return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>"; };
    const QByteArray header = "<row>" + text("XDR_MC") + text("SHXYM") + text("LRSY") + text("LRBM") + text("LRRQ") + text("YCRQ") + "</row>";
    const auto row = [&](const QByteArray &identifier, const QByteArray &day) -> QByteArray {
        return "<row>" + text("X") + identifier + text("Y") + text("Z") + day + "<c/></row>";
    };
    HandmadeWorkbook book;
    book.formats = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    const QByteArray day = "<c s=\"1\"><v>45356</v></c>"; // 2024-03-05
    const QByteArray good = text(artificialUscc(1).toUtf8());
    book.sheetData = header + row("<c><v>9.19901000400000E+17</v></c>", day) + row("<c><v>919901000400000000</v></c>", day) + row("<c><f>A1</f><v>1</v></c>", day)
                     + row("<c t=\"e\"><v>#N/A</v></c>", day) + row(good, day) + row(good, "<c><v>45356</v></c>");
    const QString path = m_folder.filePath(u"damaged.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(book.bytes());
    file.close();
    const Taken taken = take(path, *domain::externalLayout(u"transport"));
    QCOMPARE(taken.error, QString());
    QStringList errors;
    for (const ExternalRow &one : taken.rows)
        errors.append(codesOf(one.errors));
    QCOMPARE(errors, QStringList({u"FLD-132 SHXYM"_s, u"FLD-132 SHXYM"_s, u"FLD-002 SHXYM"_s, u"FLD-001 SHXYM"_s, QString(), u"FLD-114 LRRQ"_s}));
    QCOMPARE(taken.rows[4].record.decidedOn, QDate(2024, 3, 5));
}

void ExternalReadingTest::everyEncodingGivesTheSameRecords_data()
{
    QTest::addColumn<QByteArray>("codec");
    for (const char *codec : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
        QTest::newRow(codec) << QByteArray(codec);
}

void ExternalReadingTest::everyEncodingGivesTheSameRecords()
{
    QFETCH(QByteArray, codec);
    const Taken plain = take(fixture(u"penalty.csv"_s), penalties());
    QStringEncoder encoder(codec.constData());
    const QByteArray bytes = encoder.encode(QString::fromUtf8(contents(fixture(u"penalty.csv"_s))).remove(QChar(0xFEFF)));
    const QString path = m_folder.filePath(u"encoded.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const Taken taken = take(path, penalties());
    QCOMPARE(taken.error, QString());
    QVERIFY(taken.records() == plain.records());
    const Taken chinese = take(fixture(u"penalty_zh_gb18030.csv"_s), penalties());
    QVERIFY(chinese.records() == plain.records());
}

void ExternalReadingTest::foreignLinesAreNamed()
{
    QStringEncoder encoder("GB18030");
    QList<QByteArray> lines = contents(fixture(u"judgment_debtors.csv"_s)).split('\n');
    for (const qsizetype line : {2, 4}) // the third and the fifth of the file
        lines[line] = QByteArray(encoder.encode(QString::fromUtf8(lines[line])));
    const QString path = m_folder.filePath(u"mixed.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines.join('\n'));
    file.close();
    const Taken taken = take(path, *domain::externalLayout(u"judgment-debtor"));
    QCOMPARE(taken.error, u"TAB-202"_s);
    QVERIFY2(taken.message.contains(u"Line 3, column 1"), qPrintable(taken.message));
    QVERIFY2(taken.message.endsWith(u": 3, 5."), qPrintable(taken.message));
    // The other way round: lines of UTF-8 among more of GB18030.
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray gb = encoder.encode(QString::fromUtf8(lines[1]));
    file.write(QByteArray(encoder.encode(QString::fromUtf8(lines[0]).remove(QChar(0xFEFF)))) + '\n' + gb + '\n' + lines[1] + '\n' + gb + '\n' + lines[3] + '\n' + gb + '\n');
    file.close();
    const Taken other = take(path, *domain::externalLayout(u"judgment-debtor"));
    QCOMPARE(other.error, u"TAB-014"_s);
    QVERIFY2(other.message.contains(u"line 3, column 1") && other.message.endsWith(u": 3, 5."), qPrintable(other.message));
}

/// The oracle is the division of whole numbers. A number cell holds the nearest binary fraction, with all the noise programs write.
void ExternalReadingTest::moneyIsExactToTheFen()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 fen = qint64(random.generate64() % 1'000'000'000'000'000) >> random.bounded(50);
        const QByteArray exact = QByteArray::number(fen / 1'000'000) + '.' + QByteArray::number(fen % 1'000'000).rightJustified(6, '0');
        QCOMPARE(**parseWanYuanField({exact, CellType::Text}, {}), fen);
        QCOMPARE(*base::parseWanYuan(base::formatWanYuan(fen)), fen);
        const QByteArray longer = exact + '0';
        QCOMPARE(parseWanYuanField({longer, CellType::Text}, {}).error().code, u"MON-004"_s);
        for (const QByteArray &noisy : {QByteArray::number(double(fen) / 1e6, 'g', 17), QByteArray::number(double(fen) / 1e6, 'e', 16)})
            QCOMPARE(**parseWanYuanField({noisy, CellType::Number}, {}), fen);
    }
    QCOMPARE(parseWanYuanField({"0.1234567", CellType::Number}, {}).error().code, u"MON-004"_s);
    QCOMPARE(parseWanYuanField({"1e300", CellType::Number}, {u"F"_s}).error().field, u"F"_s);
}

QTEST_GUILESS_MAIN(ExternalReadingTest)
#include "tst_external_reading.moc"
