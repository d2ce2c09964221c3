// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/externallayout.h"
#include "exchange/tables/externalsheet.h"
#include "exchange/tablesupport.h"

#include "base/money.h"
#include "domain/identifier.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace chengcai;
using namespace chengcai::exchange;
using namespace Qt::StringLiterals;
using domain::ExternalLayout;
using domain::ExternalRecord;
using domain::ExternalRole;
using domain::ExternalType;

namespace
{

const ExternalReading Reading{QDate(2026, 3, 1), false};

QString fixture(const QString &name)
{
    return QStringLiteral(CHENGCAI_FIXTURES "/external/") + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Taken {
    QString error; ///< code, of the file as a whole
    QString message;
    QStringList codes;
    std::vector<ExternalRow> rows;

    [[nodiscard]] std::vector<ExternalRecord> records() const
    {
        std::vector<ExternalRecord> good;
        for (const ExternalRow &row : rows) {
            if (row.kind == ExternalRow::Kind::Good)
                good.push_back(row.record);
        }
        return good;
    }
};

Taken take(const QString &path, const ExternalLayout &layout, const ExternalReading &reading = Reading)
{
    Taken taken;
    const auto failed = [&taken](const base::Error &error) {
        taken.error = error.code;
        taken.message = error.message;
        return taken;
    };
    const auto table = TableReader::open(path);
    if (!table)
        return failed(table.error());
    const QStringList header = (*table)->header();
    auto reader = ExternalReader::create(layout, ColumnMapping::automatic(externalTargetName(layout.code), header), header, reading);
    if (!reader)
        return failed(reader.error());
    taken.codes = reader->codes();
    Row row;
    while ((*table)->next(row))
        taken.rows.push_back(reader->take(row));
    return (*table)->failure() ? failed(*(*table)->failure()) : taken;
}

void write(const QString &path, const ExternalLayout &layout, const std::vector<ExternalRecord> &records, ExternalHeadings headings)
{
    const ExternalSheet sheet = externalSheet(layout, records, headings);
    auto writer = TableWriter::create(path, sheet.columns);
    QVERIFY(writer.ok());
    QVERIFY(writeExternal(layout, sheet, records, **writer).ok());
    QVERIFY((*writer)->finish().ok());
    QCOMPARE((*writer)->cutTexts(), 0);
}

QString codesOf(const std::vector<Error> &errors)
{
    QStringList parts;
    for (const Error &error : errors)
        parts.append(error.code + u' ' + error.field);
    return parts.join(u"; "_s);
}

const ExternalLayout &penalties()
{
    return *domain::externalLayout(u"penalty");
}

/// A code of region 990100, which GB/T 2260 does not know; the check characters are found with the checker of the program.
QString artificialUscc(int serial)
{
    for (const QChar inner : u"0123456789X"_s) {
        QString code = u"91990100D"_s + QString::number(serial).rightJustified(7, u'0') + inner + u'0';
        const domain::IdentifierCheck check = domain::checkUscc(code);
        if (check.problem == domain::IdentifierProblem::CheckCharacter)
            code[17] = check.expected.front();
        if (domain::checkUscc(code).valid())
            return code;
    }
    return {};
}

/// Tidy as the reader leaves it, and full of what the formats could trip over.
QString randomText(QRandomGenerator &random, bool lines)
{
    const QString alphabet = u"aZ09\"',;=+-@＝＋'_<>&演示政府采购罚款〔〕（）、。…—Äé"_s + (lines ? u"\n\t"_s : QString());
    QString text;
    const int length = int(random.bounded(1, 14));
    for (int i = 0; i < length; ++i)
        text += alphabet[random.bounded(alphabet.size())];
    text = lines ? text.trimmed() : text.simplified();
    return text.isEmpty() ? u"演示"_s : text;
}

QDate randomDay(QRandomGenerator &random, QDate from)
{
    return from.addDays(random.bounded(2000));
}

ExternalRecord randomRecord(QRandomGenerator &random, const ExternalLayout &layout, int serial)
{
    ExternalRecord record;
    record.layout = layout.code;
    record.domain = layout.domain;
    for (const domain::ExternalField &field : layout.fields) {
        if (layout.field(field.role) != &field || (!field.required && random.bounded(4) == 0))
            continue;
        if (field.type == ExternalType::WanYuan)
            *domain::moneyOf(record, field.role) = qint64(random.generate64() >> 16) >> random.bounded(40);
        else if (field.role == ExternalRole::Identifier)
            record.identifier = artificialUscc(serial);
        else if (QString *text = domain::textOf(record, field.role))
            *text = randomText(random, field.type == ExternalType::Text);
        else if (field.role == ExternalRole::DecidedOn || field.role == ExternalRole::From)
            *domain::dayOf(record, field.role) = randomDay(random, field.role == ExternalRole::From ? QDate(2024, 1, 1) : QDate(2018, 1, 1));
        else if (QDate *day = domain::dayOf(record, field.role))
            *day = randomDay(random, QDate(2030, 1, 1));
    }
    record.name += QString::number(serial);
    if (layout.isList() && (!record.until.isValid() || random.bounded(3) == 0)) {
        record.until = QDate();
        record.indefinite = true;
    } else if (layout.field(ExternalRole::Until) && layout.field(ExternalRole::Until)->required && random.bounded(3) == 0) {
        record.until = QDate();
        record.indefinite = true;
    }
    return record;
}

/// Fills what the layout requires but no role holds, as a person would.
void completeRow(const ExternalLayout &layout, ExternalRecord &record, QRandomGenerator &random)
{
    record.original = domain::externalFields(layout, record);
    for (domain::OriginalField &field : record.original) {
        const domain::ExternalField *known = layout.field(field.code);
        if (known->role == ExternalRole::None && (known->required || random.bounded(2) == 0))
            field.text = known->type == ExternalType::Uscc ? artificialUscc(7) : known->type == ExternalType::Number ? u"2024"_s : randomText(random, false);
    }
    record.original.push_back({u"序号"_s, QString::number(random.bounded(1000))});
    record.original.push_back({u"备用列"_s, u" "_s + randomText(random, true)});
}

} // namespace

class ExternalLayoutsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyLayoutKnowsItsOwnHeadings_data();
    void everyLayoutKnowsItsOwnHeadings();
    void aPersonDecidesWhatHeadingsLeaveOpen();
    void filesAreRecognised_data();
    void filesAreRecognised();
    void penaltiesAreUnderstood();
    void listEntriesAreUnderstood();
    void everyWrongCellIsNamed();
    void sameDecisionTwice();
    void failingIdentifiersAreTakenOnlyByDecision();
    void damagedIdentifiersOfASheet();
    void everyEncodingGivesTheSameRecords_data();
    void everyEncodingGivesTheSameRecords();
    void foreignLinesAreNamed();
    void fileComesBackCellByCell_data();
    void fileComesBackCellByCell();
    void randomRecordsComeBack_data();
    void randomRecordsComeBack();
    void recordsMadeHereFillTheLayout();
    void repeatedAndNamelessColumnsAreKeptApart();
    void correctedErrorSheetComesIn();
    void assignedColumnsCanBeKept();
    void moneyIsExactToTheFen();
    void hostileHeadingsAreRefused();

private:
    QTemporaryDir m_folder;
};

void ExternalLayoutsTest::everyLayoutKnowsItsOwnHeadings_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("chinese");
    for (const ExternalLayout &layout : domain::externalLayouts()) {
        QTest::addRow("%s in codes", qPrintable(layout.code)) << layout.code << false;
        QTest::addRow("%s in Chinese", qPrintable(layout.code)) << layout.code << true;
    }
}

void ExternalLayoutsTest::everyLayoutKnowsItsOwnHeadings()
{
    QFETCH(QString, code);
    QFETCH(bool, chinese);
    const ExternalLayout &layout = *domain::externalLayout(code);
    QStringList header;
    for (const domain::ExternalField &field : layout.fields)
        header.append(chinese ? field.labelZh : field.code);
    const ColumnMapping mapping = ColumnMapping::automatic(externalTargetName(code), header);
    for (size_t i = 0; i < layout.fields.size(); ++i)
        QCOMPARE(mapping.column(layout.fields[i].code), int(i));
    // No further heading of one field is that of another.
    QMap<QString, QString> meaning;
    for (const domain::ExternalField &field : layout.fields) {
        for (const QString &heading : QStringList{field.code, field.labelZh} + field.others) {
            const QString key = headingKey(heading);
            QVERIFY2(!meaning.contains(key) || meaning[key] == field.code, qPrintable(heading));
            meaning[key] = field.code;
        }
    }
    const auto guesses = guessLayouts(header);
    const ExternalLayout *certain = certainLayout(guesses);
    QVERIFY2(certain, qPrintable(guesses.front().layout->code));
    QCOMPARE(certain->code, code);
}

void ExternalLayoutsTest::aPersonDecidesWhatHeadingsLeaveOpen()
{
    QVERIFY(!certainLayout(guessLayouts({})));
    QVERIFY(!certainLayout(guessLayouts({u"甲"_s, u"乙"_s, u"丙"_s})));
    // What stands in every list of a platform says nothing about praise or blame.
    const QStringList common{u"企业名称"_s, u"统一社会信用代码"_s, u"注册地址"_s, u"数据来源"_s, u"认定时间"_s, u"认定单位"_s, u"发布时间"_s};
    QVERIFY(!certainLayout(guessLayouts(common)));
    // A red list with a day of publication is no black list.
    QStringList red;
    for (const domain::ExternalField &field : domain::externalLayout(u"red-list")->fields)
        red.append(field.code);
    const ExternalLayout *certain = certainLayout(guessLayouts(red));
    QVERIFY(certain);
    QCOMPARE(certain->code, u"red-list"_s);
    QVERIFY(!certainLayout(guessLayouts(red << u"发布时间"_s)));
    QVERIFY(!certainLayout(guessLayouts({u"企业名称"_s, u"统一社会信用代码"_s, u"备注"_s})));
    // A file that lacks a required column is offered, never taken.
    QStringList header;
    for (const domain::ExternalField &field : penalties().fields) {
        if (field.code != "CF_WSH"_L1)
            header.append(field.code);
    }
    const auto incomplete = guessLayouts(header);
    QVERIFY(!certainLayout(incomplete));
    QCOMPARE(incomplete.front().layout->code, u"penalty"_s);
    QCOMPARE(incomplete.front().missing, QStringList(u"CF_WSH"_s));
}

void ExternalLayoutsTest::filesAreRecognised_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("layout");
    QTest::newRow("penalty") << u"penalty.csv"_s << u"penalty"_s;
    QTest::newRow("处罚") << u"penalty_zh_gb18030.csv"_s << u"penalty"_s;
    QTest::newRow("judgment debtors") << u"judgment_debtors.csv"_s << u"judgment-debtor"_s;
    QTest::newRow("black list") << u"black_list.csv"_s << u"black-list"_s;
    QTest::newRow("red list") << u"red_list.csv"_s << u"red-list"_s;
}

void ExternalLayoutsTest::filesAreRecognised()
{
    QFETCH(QString, file);
    QFETCH(QString, layout);
    const auto table = TableReader::open(fixture(file));
    QVERIFY(table.ok());
    const ExternalLayout *certain = certainLayout(guessLayouts((*table)->header()));
    QVERIFY(certain);
    QCOMPARE(certain->code, layout);
}

void ExternalLayoutsTest::penaltiesAreUnderstood()
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

void ExternalLayoutsTest::listEntriesAreUnderstood()
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
void ExternalLayoutsTest::everyWrongCellIsNamed()
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

void ExternalLayoutsTest::sameDecisionTwice()
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

void ExternalLayoutsTest::failingIdentifiersAreTakenOnlyByDecision()
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

void ExternalLayoutsTest::damagedIdentifiersOfASheet()
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

void ExternalLayoutsTest::everyEncodingGivesTheSameRecords_data()
{
    QTest::addColumn<QByteArray>("codec");
    for (const char *codec : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
        QTest::newRow(codec) << QByteArray(codec);
}

void ExternalLayoutsTest::everyEncodingGivesTheSameRecords()
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

void ExternalLayoutsTest::foreignLinesAreNamed()
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

void ExternalLayoutsTest::fileComesBackCellByCell_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"csv", "xlsx"}) {
        for (const auto &[file, layout] : {std::pair("penalty.csv", "penalty"), std::pair("penalty_zh_gb18030.csv", "penalty"), std::pair("black_list.csv", "black-list"),
                                           std::pair("red_list.csv", "red-list"), std::pair("judgment_debtors.csv", "judgment-debtor")})
            QTest::addRow("%s as %s", file, ending) << QString::fromLatin1(file) << QString::fromLatin1(layout) << QString::fromLatin1(ending);
    }
}

void ExternalLayoutsTest::fileComesBackCellByCell()
{
    QFETCH(QString, file);
    QFETCH(QString, layout);
    QFETCH(QString, ending);
    const ExternalLayout &known = *domain::externalLayout(layout);
    const ReadTable before = readFile(fixture(file));
    const std::vector<ExternalRecord> records = take(fixture(file), known).records();
    for (const ExternalHeadings headings : {ExternalHeadings::Codes, ExternalHeadings::Chinese}) {
        const QString path = m_folder.filePath(u"back."_s + ending);
        write(path, known, records, headings);
        const ReadTable after = readFile(path);
        QCOMPARE(after.rows.size(), before.rows.size());
        for (size_t i = 0; i < before.rows.size(); ++i) {
            QStringList cells = after.rows[i].texts;
            cells.resize(before.header.size()); // a sheet leaves empty cells at the end away
            for (qsizetype column = 0; column < cells.size(); ++column)
                QCOMPARE(cells[column].isNull() ? u""_s : cells[column], before.rows[i].texts[column]);
        }
        QVERIFY(take(path, known).records() == records);
        if (ending == "csv"_L1) {
            const QByteArray bytes = contents(path);
            QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
            QVERIFY(!bytes.contains(",=") && !bytes.contains(",\"=") && !bytes.contains(",+"));
        }
    }
}

void ExternalLayoutsTest::randomRecordsComeBack_data()
{
    QTest::addColumn<QString>("code");
    for (const ExternalLayout &layout : domain::externalLayouts())
        QTest::newRow(qPrintable(layout.code)) << layout.code;
}

void ExternalLayoutsTest::randomRecordsComeBack()
{
    QFETCH(QString, code);
    const ExternalLayout &layout = *domain::externalLayout(code);
    QRandomGenerator random(quint32(qHash(code, 5)));
    for (const QString &name : {u"random.csv"_s, u"random.xlsx"_s}) {
        for (int trial = 0; trial < 12; ++trial) {
            std::vector<ExternalRecord> records;
            for (int i = 0; i < 25; ++i) {
                records.push_back(randomRecord(random, layout, i + 1));
                completeRow(layout, records.back(), random);
                QVERIFY(!domain::externalProblem(records.back()));
            }
            const QString path = m_folder.filePath(name);
            write(path, layout, records, trial % 2 ? ExternalHeadings::Chinese : ExternalHeadings::Codes);
            const Taken taken = take(path, layout);
            QCOMPARE(taken.error, QString());
            for (size_t i = 0; i < records.size(); ++i) {
                QVERIFY2(taken.rows[i].kind == ExternalRow::Kind::Good, qPrintable(codesOf(taken.rows[i].errors)));
                QCOMPARE(taken.rows[i].record.original.size(), records[i].original.size());
                for (size_t k = 0; k < records[i].original.size(); ++k) {
                    QCOMPARE(taken.rows[i].record.original[k].code, records[i].original[k].code);
                    QCOMPARE(taken.rows[i].record.original[k].text, records[i].original[k].text);
                }
                QVERIFY(taken.rows[i].record == records[i]);
            }
        }
    }
}

void ExternalLayoutsTest::recordsMadeHereFillTheLayout()
{
    ExternalRecord record;
    record.layout = u"engineering"_s;
    record.domain = domain::SourceDomain::Engineering;
    record.name = u"演示供应商 017"_s;
    record.identifier = artificialUscc(17);
    record.fineFen = 759'500;
    record.indefinite = true;
    const ExternalLayout &layout = *domain::externalLayout(record.layout);
    const ExternalSheet sheet = externalSheet(layout, std::span(&record, 1), ExternalHeadings::Codes);
    QCOMPARE(sheet.codes.size(), qsizetype(layout.fields.size()));
    QMap<QString, QString> cells;
    for (const domain::OriginalField &field : domain::externalFields(layout, record))
        cells.insert(field.code, field.text);
    QCOMPARE(cells[u"DWMC"_s], record.name);
    QCOMPARE(cells[u"TYSHXYDM"_s], record.identifier);
    QCOMPARE(cells[u"FKJE"_s], u"0.7595"_s);
    QCOMPARE(cells[u"JZRQ"_s], u"2099-12-31"_s);
    QCOMPARE(cells[u"CLRQ"_s], QString());
}

void ExternalLayoutsTest::repeatedAndNamelessColumnsAreKeptApart()
{
    const QString path = m_folder.filePath(u"odd.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"XDR_MC,备用,备用,,LRSY,LRBM,LRRQ,主体名称,YCRQ\r\n演示,一,二,三,事由,部门,2024-03-05,另一名称,\r\n"_s.toUtf8());
    file.close();
    const ExternalLayout &layout = *domain::externalLayout(u"transport");
    const Taken taken = take(path, layout);
    QCOMPARE(taken.error, QString());
    // The heading that could mean a field is told apart from it, so that it never becomes that field on the way back.
    QCOMPARE(taken.codes, QStringList({u"XDR_MC"_s, u"备用"_s, u"备用 (2)"_s, u"列 4"_s, u"LRSY"_s, u"LRBM"_s, u"LRRQ"_s, u"主体名称 (2)"_s, u"YCRQ"_s}));
    QCOMPARE(taken.rows[0].record.name, u"演示"_s);
    write(path, layout, taken.records(), ExternalHeadings::Chinese);
    const Taken again = take(path, layout);
    QVERIFY(again.records() == taken.records());
}

void ExternalLayoutsTest::correctedErrorSheetComesIn()
{
    const QString path = m_folder.filePath(u"corrected.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"XDR_MC,LRSY,LRBM,LRRQ,错误字段,错误代码,原因\r\n演示,事由,部门,2024-03-05,LRRQ,FLD-110,x\r\n"_s.toUtf8());
    file.close();
    const std::vector<ExternalRecord> records = take(path, *domain::externalLayout(u"transport")).records();
    QCOMPARE(records.size(), size_t(1));
    QCOMPARE(records[0].original.size(), size_t(4));
}

void ExternalLayoutsTest::assignedColumnsCanBeKept()
{
    const ExternalLayout &layout = *domain::externalLayout(u"transport");
    const QStringList header{u"谁"_s, u"LRSY"_s, u"LRBM"_s, u"LRRQ"_s};
    ColumnMapping mapping = ColumnMapping::automatic(externalTargetName(layout.code), header);
    const auto open = ExternalReader::create(layout, mapping, header, Reading);
    QVERIFY(!open.ok());
    QCOMPARE(open.error().code, u"TAB-402"_s);
    QCOMPARE(open.error().field, u"XDR_MC"_s);
    mapping.assign(u"XDR_MC"_s, 0);
    const auto kept = ColumnMapping::fromJson(mapping.toJson());
    QVERIFY(kept.ok());
    QCOMPARE(*kept, mapping);
    QCOMPARE(kept->target(), u"external/transport"_s);
    auto reader = ExternalReader::create(layout, *kept, header, Reading);
    QVERIFY(reader.ok());
    const std::array<QByteArray, 4> bytes{"A", "B", "C", "2024-03-05"};
    Row row;
    for (const QByteArray &cell : bytes)
        row.cells.push_back({cell, CellType::Text});
    const ExternalRow taken = reader->take(row);
    QVERIFY2(taken.kind == ExternalRow::Kind::Good, qPrintable(codesOf(taken.errors)));
    QCOMPARE(taken.record.name, u"A"_s);
    QCOMPARE(taken.record.original.front(), (domain::OriginalField{u"XDR_MC"_s, u"A"_s}));
    QVERIFY(!ColumnMapping::fromJson({{u"target"_s, u"external/none"_s}, {u"columns"_s, QJsonObject()}}).ok());
    QVERIFY(!ColumnMapping::fromJson({{u"target"_s, u"external/transport"_s}, {u"columns"_s, QJsonObject{{u"CF_WSH"_s, 0}}}}).ok());
}

/// The oracle is the division of whole numbers. A number cell holds the nearest binary fraction, with all the noise programs write.
void ExternalLayoutsTest::moneyIsExactToTheFen()
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

void ExternalLayoutsTest::hostileHeadingsAreRefused()
{
    const QStringList header{u"XDR_MC"_s, u"LRSY"_s, u"LRBM"_s, u"LRRQ"_s, u"备\u202e用"_s};
    const ColumnMapping mapping = ColumnMapping::automatic(u"external/transport"_s, header);
    const auto reader = ExternalReader::create(*domain::externalLayout(u"transport"), mapping, header, Reading);
    QVERIFY(!reader.ok());
    QCOMPARE(reader.error().code, u"FLD-130"_s);
}

QTEST_GUILESS_MAIN(ExternalLayoutsTest)
#include "tst_external_layouts.moc"
