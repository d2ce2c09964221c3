// SPDX-License-Identifier: GPL-3.0-or-later
#include "externalsupport.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace chengcai;
using namespace chengcai::exchange;
using namespace chengcai::tests;
using namespace Qt::StringLiterals;
using domain::ExternalLayout;
using domain::ExternalRecord;
using domain::ExternalRole;
using domain::ExternalType;

namespace {

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

class ExternalWritingTest : public QObject
{
    Q_OBJECT
private slots:
    void fileComesBackCellByCell_data();
    void fileComesBackCellByCell();
    void randomRecordsComeBack_data();
    void randomRecordsComeBack();
    void recordsMadeHereFillTheLayout();
    void repeatedAndNamelessColumnsAreKeptApart();
    void correctedErrorSheetComesIn();

private:
    QTemporaryDir m_folder;
};

void ExternalWritingTest::fileComesBackCellByCell_data()
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

void ExternalWritingTest::fileComesBackCellByCell()
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

void ExternalWritingTest::randomRecordsComeBack_data()
{
    QTest::addColumn<QString>("code");
    for (const ExternalLayout &layout : domain::externalLayouts())
        QTest::newRow(qPrintable(layout.code)) << layout.code;
}

void ExternalWritingTest::randomRecordsComeBack()
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

void ExternalWritingTest::recordsMadeHereFillTheLayout()
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

void ExternalWritingTest::repeatedAndNamelessColumnsAreKeptApart()
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

void ExternalWritingTest::correctedErrorSheetComesIn()
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

QTEST_GUILESS_MAIN(ExternalWritingTest)
#include "tst_external_writing.moc"
