// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/columnmapping.h"
#include "exchange/tables/fieldparser.h"

#include <QTest>

using namespace chengcai::exchange;
using namespace Qt::StringLiterals;

namespace
{

struct Held {
    QByteArray bytes;
    CellType type = CellType::Text;
    [[nodiscard]] Cell cell() const
    {
        return {bytes, bytes.isEmpty() && type == CellType::Text ? CellType::Empty : type};
    }
};

enum class Colour : quint8 { Red, Green };
std::optional<Colour> colour(QStringView name)
{
    if (name == u"red"_s || name == u"红"_s)
        return Colour::Red;
    return name == u"green"_s ? std::optional(Colour::Green) : std::nullopt;
}

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT
private slots:
    void dates_data();
    void dates();
    void everyDayReadsBackInEveryForm();
    void everyDayReadsBackInWords();
    void endsMayBeOpen();
    void moneyTakesDigitsOnly_data();
    void moneyTakesDigitsOnly();
    void texts_data();
    void texts();
    void formulasAndErrorsAreNoStatement();
    void choices();
    void mapsTheNamedHeadings_data();
    void mapsTheNamedHeadings();
    void mapsMessyHeadings();
    void mappingIsAValue();
    void mappingRefusesWhatDoesNotFit();
    void fingerprintIsOfTheMeaning();
};

void FieldsTest::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("code");
    const QDate day(2026, 1, 5);
    const int text = int(CellType::Text);
    const auto good = [&](const char *written) {
        QTest::newRow(written) << QString::fromUtf8(written) << text << day << QString();
    };
    for (const char *written :
         {"2026-01-05", "2026/1/5", "2026.1.5", "2026-1-05", "2026年1月5日", "2026年01月05日", "2026 年 1 月 5 日",
          "20260105", " 2026-01-05 ", "２０２６－０１－０５", "２０２６年１月５日", "二〇二六年一月五日", "二零二六年元月五日",
          "二○二六年01月五日", "2026年一月5日", " 二〇二六 年 一 月 五 日 "})
        good(written);
    QTest::newRow("leap day") << u"2024-02-29"_s << text << QDate(2024, 2, 29) << QString();
    QTest::newRow("empty") << QString() << text << QDate() << QString();
    QTest::newRow("blank") << u"  "_s << text << QDate() << QString();
    QTest::newRow("date cell") << u"2026-01-05"_s << int(CellType::Date) << day << QString();
    QTest::newRow("number of eight digits") << u"20260105"_s << int(CellType::Number) << day << QString();
    QTest::newRow("serial") << u"46027"_s << int(CellType::Number) << QDate() << u"FLD-114"_s;
    QTest::newRow("time") << u"2024-07-01T12:00:59Z"_s << text << QDate(2024, 7, 1) << u"FLD-112"_s;
    QTest::newRow("time of a date cell") << u"2024-07-01T12:00:59"_s << int(CellType::Date) << QDate(2024, 7, 1)
                                         << u"FLD-112"_s;
    QTest::newRow("time with offset") << u"2024/7/1 08:30+08:00"_s << text << QDate(2024, 7, 1) << u"FLD-112"_s;
    for (const char *absent :
         {"2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026年0月1日", "20260230", "2026-00-10", "二〇二六年二月三十日", "二〇二五年二月二十九日",
          "二〇二六年十三月一日", "二〇二六年一月三十二日"})
        QTest::newRow(absent) << QString::fromUtf8(absent) << text << QDate() << u"FLD-111"_s;
    for (const char *word : {"Ongoing", "INDEFINITE", "Permanent", "长期", "永久", "无固定期限"})
        QTest::newRow(word) << QString::fromUtf8(word) << text << QDate() << u"FLD-113"_s;
    for (const char *bad : {"soon", "2026", "2026-01", "05/01/2026", "2026-1/5", "26-01-05", "2026-01-05x",
                            "2026-01-05 noon", "-2026-01-05", "2026-01-005", "2026-01-05 2026-01-06", "二〇二六年一月", "二六年一月五日",
                            "二〇二六年一月五", "二〇二六年十十月五日", "二〇二六年一月五日前", "二千零二十六年一月五日"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << text << QDate() << u"FLD-110"_s;
}

void FieldsTest::dates()
{
    QFETCH(QString, text);
    QFETCH(int, type);
    QFETCH(QDate, date);
    QFETCH(QString, code);
    std::vector<Error> warnings;
    const Held held{text.toUtf8(), CellType(type)};
    const Result<QDate> result = parseDateField(held.cell(), {u"until"_s, &warnings});
    if (code == "FLD-112"_L1) {
        QCOMPARE(warnings.size(), size_t(1));
        QCOMPARE(warnings[0].code, code);
        QCOMPARE(warnings[0].field, u"until"_s);
    } else {
        QVERIFY(warnings.empty());
        QCOMPARE(result.ok() ? QString() : result.error().code, code);
    }
    if (result.ok())
        QCOMPARE(*result, date);
    else
        QCOMPARE(result.error().field, u"until"_s);
}

void FieldsTest::everyDayReadsBackInEveryForm()
{
    for (QDate day(1999, 12, 1); day < QDate(2032, 3, 2); day = day.addDays(1)) {
        for (const QString &form : {u"yyyy-MM-dd"_s, u"yyyy/M/d"_s, u"yyyy年M月d日"_s, u"yyyyMMdd"_s}) {
            const Held held{day.toString(form).toUtf8()};
            QCOMPARE(*parseDateField(held.cell(), {u"until"_s}), day);
        }
    }
}

/// The words are written out, so that they owe nothing to the rule that reads them.
void FieldsTest::everyDayReadsBackInWords()
{
    const QStringList days = u"一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四 二十五 二十六 二十七 "
                             "二十八 二十九 三十 三十一"_s.split(u' ');
    const QStringList zeros{u"〇"_s, u"零"_s, u"○"_s};
    for (QDate day(2018, 1, 1); day < QDate(2032, 3, 2); day = day.addDays(1)) {
        QString year = QString::number(day.year());
        for (int figure = 1; figure < 10; ++figure)
            year.replace(QString::number(figure), days[figure - 1]);
        year.replace(u"0"_s, zeros[day.dayOfYear() % 3]);
        const Held held{QString(year + u'年' + days[day.month() - 1] + u'月' + days[day.day() - 1] + u'日').toUtf8()};
        QCOMPARE(*parseDateField(held.cell(), {u"until"_s}), day);
    }
}

void FieldsTest::endsMayBeOpen()
{
    for (const char *word : {"长期", " 长期 ", "长期有效", "永久", "无固定期限", "无限期", "indefinite", "Permanent", "2099-12-31", "2099/12/31", "20991231", "2099年12月31日", "9999-12-31"})
        QCOMPARE(*parseOpenDayField(Held{word}.cell(), {u"until"_s}), (OpenDay{{}, true}));
    QCOMPARE(*parseOpenDayField(Held{"2099-12-31", CellType::Date}.cell(), {u"until"_s}), (OpenDay{{}, true}));
    QCOMPARE(*parseOpenDayField(Held{"2098-12-31"}.cell(), {u"until"_s}), (OpenDay{QDate(2098, 12, 31), false}));
    for (const char *blank : {"", "  "})
        QCOMPARE(*parseOpenDayField(Held{blank}.cell(), {u"until"_s}), OpenDay());
    QCOMPARE(parseOpenDayField(Held{"三年"}.cell(), {u"until"_s}).error().code, u"FLD-110"_s);
    QCOMPARE(parseOpenDayField(Held{"长期", CellType::Formula}.cell(), {u"until"_s}).error().code, u"FLD-002"_s);
}

void FieldsTest::moneyTakesDigitsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, qint64 fen, const QString &code, CellType type = CellType::Text) {
        QTest::addRow("%s/%d", text, int(type)) << QString::fromUtf8(text) << int(type) << fen << code;
    };
    row("759500", 759500, {});
    row("0", 0, {});
    row("007", 7, {});
    row("７５９", 759, {});
    row("999999999999999", 999'999'999'999'999, {});
    row("", -1, {});
    for (const char *text : {"+5", "-5", "−5", "－5"})
        row(text, 0, u"FLD-120"_s);
    for (const char *text : {"1e5", "1E5", "7.595E+5", "1e400"})
        row(text, 0, u"FLD-121"_s);
    for (const char *text : {"7595.00", "0.5", "5.", "."})
        row(text, 0, u"FLD-122"_s);
    for (const char *text : {"7,595", "7 595", "￥7595", "¥7595", "7595元", "7,595.00", "1万元"})
        row(text, 0, u"FLD-123"_s);
    for (const char *text : {"abc", "12x", "0x10", "NaN", "Infinity", "七百"})
        row(text, 0, u"FLD-124"_s);
    row("1234567890123456", 0, u"FLD-125"_s);
    row("759500", 759500, {}, CellType::Number);
    row("7.595E5", 759500, {}, CellType::Number);
    row("7595.5", 0, u"FLD-122"_s, CellType::Number);
    row("-3", 0, u"FLD-120"_s, CellType::Number);
    row("1E300", 0, u"FLD-125"_s, CellType::Number);
    row("nan", 0, u"FLD-124"_s, CellType::Number);
    row("inf", 0, u"FLD-124"_s, CellType::Number);
}

void FieldsTest::moneyTakesDigitsOnly()
{
    QFETCH(QString, text);
    QFETCH(int, type);
    QFETCH(qint64, fen);
    QFETCH(QString, code);
    const Held held{text.toUtf8(), CellType(type)};
    const Result<std::optional<qint64>> result = parseFenField(held.cell(), {u"fine_fen"_s});
    QCOMPARE(result.ok() ? QString() : result.error().code, code);
    if (result.ok())
        QCOMPARE(result->value_or(-1), fen);
    else
        QCOMPARE(result.error().field, u"fine_fen"_s);
}

void FieldsTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &text, TextRule rule, const QString &expected,
                        const QString &code, CellType type = CellType::Text) {
        QTest::newRow(name) << text << int(type) << int(rule) << expected << code;
    };
    row("trimmed", u"  演示  供应商 "_s, TextRule::Line, u"演示 供应商"_s, {});
    row("composed", u"Tu\u0308rkiye"_s, TextRule::Line, u"T\u00FCrkiye"_s, {});
    row("lines kept", u"一\r\n二\t三"_s, TextRule::MultiLine, u"一\n二\t三"_s, {});
    row("bidi", u"abc\u202Etxt"_s, TextRule::Line, {}, u"FLD-130"_s);
    row("isolate", u"a\u2066b"_s, TextRule::MultiLine, {}, u"FLD-130"_s);
    row("zero width", u"演\u200B示"_s, TextRule::Line, {}, u"FLD-130"_s);
    row("byte order mark", u"演\uFEFF示"_s, TextRule::Line, {}, u"FLD-130"_s);
    row("control", u"a\u0007b"_s, TextRule::MultiLine, {}, u"FLD-130"_s);
    row("noncharacter", u"a\uFDD0b"_s, TextRule::Line, {}, u"FLD-130"_s);
    row("too long", QString(51, u'x'), TextRule::Line, {}, u"FLD-131"_s);
    row("code as text", u"91410100MA00000018"_s, TextRule::Code, u"91410100MA00000018"_s, {});
    row("short number", u"410105"_s, TextRule::Code, u"410105"_s, {}, CellType::Number);
    row("long number", u"110105194912310000"_s, TextRule::Code, {}, u"FLD-132"_s, CellType::Number);
    row("exponent", u"1.10105E+17"_s, TextRule::Code, {}, u"FLD-132"_s, CellType::Number);
    row("exponent in a text file", u" 1.10105E+17 "_s, TextRule::Code, {}, u"FLD-132"_s);
    row("code like an exponent", u"GY-1E17"_s, TextRule::Code, u"GY-1E17"_s, {});
    row("exponent in a sentence", u"1.1E+17"_s, TextRule::Line, u"1.1E+17"_s, {});
    row("formula is only text in CSV", u"=1+1"_s, TextRule::Line, u"=1+1"_s, {});
}

void FieldsTest::texts()
{
    QFETCH(QString, text);
    QFETCH(int, type);
    QFETCH(int, rule);
    QFETCH(QString, expected);
    QFETCH(QString, code);
    const Held held{text.toUtf8(), CellType(type)};
    const Result<QString> result = parseTextField(held.cell(), {u"name"_s}, TextRule(rule), 50);
    QCOMPARE(result.ok() ? QString() : result.error().code, code);
    if (result.ok())
        QCOMPARE(*result, expected);
    else
        QCOMPARE(result.error().field, u"name"_s);
}

void FieldsTest::formulasAndErrorsAreNoStatement()
{
    for (const auto &[type, code] :
         {std::pair(CellType::Formula, u"FLD-002"_s), std::pair(CellType::Error, u"FLD-001"_s)}) {
        for (const QByteArray &bytes : {QByteArray("2026-01-05"), QByteArray("100"), QByteArray()}) {
            const Held held{bytes, type};
            QCOMPARE(parseDateField(held.cell(), {u"until"_s}).error().code, code);
            QCOMPARE(parseFenField(held.cell(), {u"fine_fen"_s}).error().code, code);
            QCOMPARE(parseTextField(held.cell(), {u"name"_s}, TextRule::Line).error().code, code);
        }
    }
}

void FieldsTest::choices()
{
    const QStringList allowed{u"red"_s, u"green"_s};
    QCOMPARE(**parseChoiceField<Colour>(Held{u"红"_s.toUtf8()}.cell(), {u"kind"_s}, colour, allowed), Colour::Red);
    QVERIFY(!parseChoiceField<Colour>(Held{" "}.cell(), {u"kind"_s}, colour, allowed)->has_value());
    const auto bad = parseChoiceField<Colour>(Held{"blue"}.cell(), {u"kind"_s}, colour, allowed);
    QCOMPARE(bad.error().code, u"FLD-140"_s);
    QCOMPARE(bad.error().field, u"kind"_s);
    QVERIFY(bad.error().message.contains(u"red, green"_s));
}

void FieldsTest::mapsTheNamedHeadings_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("header");
    QTest::newRow("parties")
        << int(ImportTarget::Parties)
        << u"kind,identifier,name,name_en,region,address,legal_representative,phone,category,status"_s;
    QTest::newRow("主体") << int(ImportTarget::Parties)
                          << u"主体类型,标识代码,名称,英文名称,行政区划,地址,法定代表人,电话,类别,状态"_s;
    QTest::newRow("facts") << int(ImportTarget::Facts)
                           << u"party,indicator,effective_on,until,decision_no,authority,fine_fen,text,source,"
                              "decided_on,amount_fen,ban_from,ban_until,public_until"_s;
    QTest::newRow("事实") << int(ImportTarget::Facts)
                          << u"主体标识,指标代码,生效日期,失效日期,决定书文号,认定机关,罚款金额（分）,内容,来源"_s;
}

void FieldsTest::mapsTheNamedHeadings()
{
    QFETCH(int, target);
    QFETCH(QString, header);
    const QStringList columns = header.split(u',');
    const ColumnMapping mapping = ColumnMapping::automatic(ImportTarget(target), columns);
    const std::vector<TargetField> &fields = targetFields(ImportTarget(target));
    for (qsizetype i = 0; i < columns.size(); ++i)
        QCOMPARE(mapping.column(fields[size_t(i)].name), int(i));
    QVERIFY(mapping.check(columns.size()).ok());
}

void FieldsTest::mapsMessyHeadings()
{
    const QStringList header{u" ＮＡＭＥ "_s, u"Kind*"_s,   u"统一社会信用代码"_s, u"错误字段"_s,
                             u"名称"_s,       u"NAME EN"_s, u"联系电话"_s};
    const ColumnMapping mapping = ColumnMapping::automatic(ImportTarget::Parties, header);
    QCOMPARE(mapping.column(u"name"_s), 0);
    QCOMPARE(mapping.column(u"kind"_s), 1);
    QCOMPARE(mapping.column(u"identifier"_s), 2);
    QCOMPARE(mapping.column(u"name_en"_s), 5);
    QCOMPARE(mapping.column(u"phone"_s), 6);
    QCOMPARE(mapping.column(u"status"_s), -1);
    QCOMPARE(mapping.missing(), QStringList());
}

void FieldsTest::mappingIsAValue()
{
    ColumnMapping mapping =
        ColumnMapping::automatic(ImportTarget::Facts, {u"主体标识"_s, u"指标"_s, u"说明"_s, u"日期"_s});
    QCOMPARE(mapping.missing(), QStringList(u"effective_on"_s));
    QCOMPARE(mapping.check(4).error().code, u"TAB-402"_s);
    QCOMPARE(mapping.check(4).error().field, u"effective_on"_s);
    mapping.assign(u"effective_on"_s, 3);
    mapping.assign(u"text"_s, 2);
    QVERIFY(mapping.check(4).ok());
    QCOMPARE(*ColumnMapping::fromJson(mapping.toJson()), mapping);
    mapping.assign(u"source"_s, 2);
    QCOMPARE(mapping.column(u"text"_s), -1);
    mapping.assign(u"source"_s, -1);
    QCOMPARE(mapping.column(u"source"_s), -1);
    QCOMPARE(mapping.check(3).error().code, u"TAB-403"_s);
}

void FieldsTest::mappingRefusesWhatDoesNotFit()
{
    const auto code = [](const QJsonObject &columns, const QString &target) {
        const auto result = ColumnMapping::fromJson({{u"target"_s, target}, {u"columns"_s, columns}});
        return result.ok() ? QString() : result.error().code;
    };
    QCOMPARE(code({{u"name"_s, 1}}, u"parties"_s), QString());
    QCOMPARE(code({{u"name"_s, 1}}, u"facts"_s), u"TAB-401"_s);
    QCOMPARE(code({{u"name"_s, -1}}, u"parties"_s), u"TAB-401"_s);
    QCOMPARE(code({{u"name"_s, u"x"_s}}, u"parties"_s), u"TAB-401"_s);
    QCOMPARE(code({{u"name"_s, 1}, {u"kind"_s, 1}}, u"parties"_s), u"TAB-401"_s);
    QCOMPARE(code({}, u"cases"_s), u"TAB-401"_s);
}

void FieldsTest::fingerprintIsOfTheMeaning()
{
    const QString first = headerFingerprint({u"Name EN"_s, u"罚款金额（分）"_s});
    QCOMPARE(headerFingerprint({u" name_en"_s, u"罚款金额(分)*"_s}), first);
    QVERIFY(headerFingerprint({u"罚款金额（分）"_s, u"Name EN"_s}) != first);
    QVERIFY(headerFingerprint({u"Name EN罚款金额（分）"_s}) != first);
}

QTEST_GUILESS_MAIN(FieldsTest)
#include "tst_exchange_fields.moc"
