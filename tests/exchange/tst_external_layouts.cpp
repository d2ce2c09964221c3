// SPDX-License-Identifier: GPL-3.0-or-later
#include "externalsupport.h"

#include <QJsonObject>

using namespace chengcai;
using namespace chengcai::exchange;
using namespace chengcai::tests;
using namespace Qt::StringLiterals;
using domain::ExternalLayout;

class ExternalLayoutsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyLayoutKnowsItsOwnHeadings_data();
    void everyLayoutKnowsItsOwnHeadings();
    void aPersonDecidesWhatHeadingsLeaveOpen();
    void filesAreRecognised_data();
    void filesAreRecognised();
    void assignedColumnsCanBeKept();
    void hostileHeadingsAreRefused();
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
