// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formtemplate.h"
#include "support/preset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::domain;

namespace {

const QStringList Codes{u"purchaser-general"_s, u"agency-general"_s, u"supplier-general"_s, u"expert-conduct"_s};

const RuleBook &preset()
{
    static const RuleBook book = tests::shippedRuleBook(u"jiangsu-2019"_s).value();
    return book;
}

FormTemplate form(const QString &code)
{
    const auto read = tests::shippedForm(code);
    if (!read.ok())
        qFatal("%s: %s", qPrintable(code), qPrintable(read.error().message));
    return read.value();
}

std::vector<FormItem> itemsOf(const FormTemplate &form)
{
    std::vector<FormItem> items;
    for (const FormSection &section : form.sections)
        items.insert(items.end(), section.items.begin(), section.items.end());
    return items;
}

bool hasChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// Chinese in Chinese, English in English, neither empty; units such as % are the same in both.
bool inBothLanguages(const QString &zh, const QString &en)
{
    return (hasChinese(zh) || zh == en) && !zh.isEmpty() && !en.isEmpty() && !hasChinese(en);
}

QStringList problemsOf(const FormTemplate &form)
{
    QStringList codes;
    for (const base::Error &error : checkFormTemplate(form, preset()))
        codes << error.code;
    return codes;
}

QString refusalOf(const QJsonObject &json)
{
    const auto form = formTemplateFromJson(QJsonDocument(json).toJson());
    return form.ok() ? QString() : form.error().code;
}

Choice choice(const QString &value, std::optional<int> share)
{
    Choice one;
    one.value = value;
    one.labelZh = u"标签"_s;
    one.labelEn = u"Label"_s;
    one.meaningZh = u"含义"_s;
    one.meaningEn = u"Meaning"_s;
    one.share = share;
    return one;
}

FormItem item(const QString &code, ItemType type, const QStringList &values = {})
{
    FormItem one;
    one.code = code;
    one.type = type;
    one.textZh = u"检查项"_s;
    one.textEn = u"Item"_s;
    for (const QString &value : values)
        one.choices.push_back(choice(value, 100));
    return one;
}

/// Everything the format has, once: a table, a number with a bound, a scale, a deadline, a relevance rule, a finding.
FormTemplate smallForm()
{
    FormTemplate small = form(Codes.first());
    FormItem table = item(u"P"_s, ItemType::Projects);
    table.columns = {{u"from"_s, ColumnType::Date, u"起"_s, u"From"_s, true}, {u"to"_s, ColumnType::Date, u"止"_s, u"To"_s, false},
                     {u"no"_s, ColumnType::Text, u"编号"_s, u"No."_s, true}};
    FormItem deadline = item(u"D"_s, ItemType::Choice, {u"kept"_s, u"late"_s});
    deadline.deadline = Deadline{u"P"_s, u"from"_s, u"to"_s, 30, false, true};
    deadline.choices[1].outcome = Outcome{false, u"CG-N08"_s, ConductClass::NonCompliant, false};
    FormItem number = item(u"N"_s, ItemType::Number, {u"kept"_s, u"broken"_s});
    number.unitZh = number.unitEn = u"%"_s;
    number.decimals = 2;
    number.minimum = 0;
    number.maximum = 10000;
    number.bound = Bound{true, 1000};
    number.askIf = {{u"Y"_s, {u"yes"_s}, false}};
    FormItem praise = item(u"R"_s, ItemType::Choice, {u"none"_s, u"praise"_s});
    praise.choices[1].outcome = Outcome{true, u"CG-P01"_s, ConductClass::None, false};
    small.sections = {{u"A"_s, u"第一部分"_s, u"Part"_s,
                       {table, deadline, item(u"Y"_s, ItemType::YesNo, {u"yes"_s, u"no"_s, u"na"_s}), number,
                        item(u"S"_s, ItemType::Scale, {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}), praise}}};
    return small;
}

/// The small form's JSON with one of its items changed.
QJsonObject withItem(int index, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject json = QJsonDocument::fromJson(formTemplateToJson(smallForm())).object();
    QJsonArray sections = json[u"sections"_s].toArray();
    QJsonObject section = sections[0].toObject();
    QJsonArray items = section[u"items"_s].toArray();
    QJsonObject one = items[index].toObject();
    change(one);
    items[index] = one;
    section[u"items"_s] = items;
    sections[0] = section;
    json[u"sections"_s] = sections;
    return json;
}

using Form = FormTemplate;
using Items = std::vector<FormItem>;

QStringList problemsAfter(const std::function<void(Form &, Items &)> &change)
{
    Form form = smallForm();
    change(form, form.sections[0].items);
    return problemsOf(form);
}

} // namespace

class FormTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedFormsMayBePublished_data() { eachForm(); }
    void shippedFormsMayBePublished();
    void shippedFormsSpeakBothLanguages_data() { eachForm(); }
    void shippedFormsSpeakBothLanguages();
    void shippedFormsSurviveTheRoundTrip_data() { eachForm(); }
    void shippedFormsSurviveTheRoundTrip();
    void findingsFollowTheRules_data() { eachForm(); }
    void findingsFollowTheRules();
    void answersThatComputeThemselvesAreInOrder_data() { eachForm(); }
    void answersThatComputeThemselvesAreInOrder();
    void everyKindOfItemIsUsed_data() { eachForm(); }
    void everyKindOfItemIsUsed();
    void everyIndicatorCanBeFound();
    void deadlinesAreThoseOfTheStatutes_data();
    void deadlinesAreThoseOfTheStatutes();
    void boundsAreThoseOfTheStatutes_data();
    void boundsAreThoseOfTheStatutes();
    void causesOfTheStatutesAreAsked_data();
    void causesOfTheStatutesAreAsked();
    void valuesSurviveTheRoundTrip();
    void brokenFilesAreRefused();
    void badFormsMayNotBePublished();
    void conditionsAndDeadlinesNameWhatStandsBefore();
    void outcomesFitTheRuleBook();

private:
    void eachForm();
};

void FormTemplateTest::eachForm()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Codes)
        QTest::newRow(qPrintable(code)) << code;
}

void FormTemplateTest::shippedFormsMayBePublished()
{
    QFETCH(QString, code);
    const FormTemplate shipped = form(code);
    QCOMPARE(shipped.code, code);
    QCOMPARE(shipped.kind, PartyKind(Codes.indexOf(code)));
    QCOMPARE(shipped.version, u"2026.1"_s);
    QCOMPARE(shipped.effectiveFrom, QDate(2026, 1, 1));
    QCOMPARE(shipped.narrativeMinimum, 10);
    QCOMPARE(problemsOf(shipped), QStringList());
    QVERIFY(shipped.itemCount() >= 25);
    QVERIFY(shipped.sections.size() >= 4 && shipped.sections.size() <= 6);
    int weights = 0;
    for (const FormItem &one : itemsOf(shipped)) {
        QVERIFY(one.weight >= 0);
        weights += one.weight;
    }
    QCOMPARE(weights, 100);
}

void FormTemplateTest::shippedFormsSpeakBothLanguages()
{
    QFETCH(QString, code);
    const FormTemplate shipped = form(code);
    QVERIFY(inBothLanguages(shipped.titleZh, shipped.titleEn));
    for (const FormSection &section : shipped.sections)
        QVERIFY(inBothLanguages(section.titleZh, section.titleEn));
    for (const FormItem &one : itemsOf(shipped)) {
        QVERIFY2(inBothLanguages(one.textZh, one.textEn) && inBothLanguages(one.helpZh, one.helpEn), qPrintable(one.code));
        QVERIFY2(!one.basis.isEmpty(), qPrintable(one.code));
        QVERIFY2(one.type != ItemType::Number || inBothLanguages(one.unitZh, one.unitEn), qPrintable(one.code));
        for (const Choice &each : one.choices)
            QVERIFY2(inBothLanguages(each.labelZh, each.labelEn) && inBothLanguages(each.meaningZh, each.meaningEn), qPrintable(one.code));
        for (const FormColumn &column : one.columns)
            QVERIFY2(inBothLanguages(column.labelZh, column.labelEn), qPrintable(one.code));
    }
}

void FormTemplateTest::shippedFormsSurviveTheRoundTrip()
{
    QFETCH(QString, code);
    QFile file(QStringLiteral(CHENGCAI_SOURCE_DIR "/resources/forms/%1.json").arg(code));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const auto read = formTemplateFromJson(json);
    QVERIFY(read.ok());
    QCOMPARE(formTemplateToJson(*read), json);
    QVERIFY(formTemplateFromJson(formTemplateToJson(*read))->sections == read->sections);
}

/// A deduction is classed, explained and proved; a serious one opens an investigation as its indicator says.
void FormTemplateTest::findingsFollowTheRules()
{
    QFETCH(QString, code);
    for (const FormItem &one : itemsOf(form(code))) {
        for (const Choice &each : one.choices) {
            const bool lost = each.share && *each.share == 0;
            QVERIFY2(!lost || each.remark, qPrintable(one.code));
            if (!each.outcome)
                continue;
            QVERIFY2(each.remark && each.evidence, qPrintable(one.code));
            QCOMPARE(each.outcome->serious, preset().indicator(each.outcome->indicator)->severity == Severity::Serious);
            QVERIFY2(each.outcome->praise != (each.share && *each.share < 100), qPrintable(one.code));
        }
    }
}

void FormTemplateTest::answersThatComputeThemselvesAreInOrder()
{
    QFETCH(QString, code);
    for (const FormItem &one : itemsOf(form(code))) {
        if (one.deadline || one.bound) {
            QCOMPARE(one.choices[0].share, std::optional(100));
            QCOMPARE(one.choices[1].share, std::optional(0));
            QVERIFY2(!one.choices[0].outcome, qPrintable(one.code));
        }
        const Choice *notApplicable = one.choice(u"na");
        if (one.deadline || one.type == ItemType::YesNo || one.type == ItemType::Scale)
            QVERIFY2(notApplicable, qPrintable(one.code));
        QVERIFY2(!notApplicable || (!notApplicable->share && !notApplicable->outcome), qPrintable(one.code));
    }
}

void FormTemplateTest::everyKindOfItemIsUsed()
{
    QFETCH(QString, code);
    const auto items = itemsOf(form(code));
    const auto some = [&items](auto has) { return std::any_of(items.begin(), items.end(), has); };
    for (int type = 0; type <= int(ItemType::Projects); ++type)
        QVERIFY2(some([type](const FormItem &i) { return i.type == ItemType(type); }), qPrintable(itemTypeName(ItemType(type))));
    QVERIFY(some([](const FormItem &i) { return i.starred; }));
    QVERIFY(some([](const FormItem &i) { return i.bound.has_value(); }));
    QVERIFY(some([](const FormItem &i) { return !i.askIf.empty(); }));
    QVERIFY(some([](const FormItem &i) { return i.deadline.has_value(); }) || code == u"expert-conduct"_s);
}

/// No conduct the rule book judges is out of an inspector's sight, good conduct included.
void FormTemplateTest::everyIndicatorCanBeFound()
{
    for (const QString &code : Codes) {
        const FormTemplate shipped = form(code);
        QSet<QString> proposed;
        for (const FormItem &one : itemsOf(shipped)) {
            for (const Choice &each : one.choices)
                proposed.insert(each.outcome ? each.outcome->indicator : QString());
        }
        for (const QString &indicator : preset().rules(shipped.kind).indicators.keys())
            QVERIFY2(proposed.contains(indicator), qPrintable(indicator));
    }
}

/// Typed from the statutes, not from the files.
void FormTemplateTest::deadlinesAreThoseOfTheStatutes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("working");
    QTest::addColumn<bool>("atMost");
    QTest::addColumn<QString>("basis");
    const QString purchaser = Codes[0];
    const QString agency = Codes[1];
    const QString supplier = Codes[2];
    const auto row = [](const char *name, const QString &code, const QString &from, const QString &to, int days, bool working, bool atMost, const QString &basis) {
        QTest::newRow(name) << code << from << to << days << working << atMost << basis;
    };
    row("contract signed", purchaser, u"award_date"_s, u"contract_date"_s, 30, false, true, u"政府采购法 第四十六条"_s);
    row("contract signed, supplier", supplier, u"award_date"_s, u"contract_date"_s, 30, false, true, u"政府采购法 第四十六条"_s);
    row("contract announced", purchaser, u"contract_date"_s, u"announcement_date"_s, 2, true, true, u"实施条例 第五十条"_s);
    row("contract filed", purchaser, u"contract_date"_s, u"filing_date"_s, 7, true, true, u"政府采购法 第四十七条"_s);
    row("winner confirmed", purchaser, u"report_date"_s, u"decision_date"_s, 5, true, true, u"实施条例 第四十三条"_s);
    row("award notice", purchaser, u"decision_date"_s, u"award_date"_s, 2, true, true, u"实施条例 第四十三条"_s);
    row("award notice, agency", agency, u"decision_date"_s, u"award_date"_s, 2, true, true, u"实施条例 第四十三条"_s);
    row("intention published", purchaser, u"intention_date"_s, u"start_date"_s, 30, false, false, u"财库〔2020〕10号"_s);
    row("invoice paid", purchaser, u"invoice_date"_s, u"payment_date"_s, 30, false, true, u"财库〔2019〕38号"_s);
    row("documents offered", agency, u"offer_start"_s, u"offer_end"_s, 5, true, false, u"实施条例 第三十一条"_s);
    row("time to bid", agency, u"offer_start"_s, u"bid_deadline"_s, 20, false, false, u"政府采购法 第三十五条"_s);
    row("review report", agency, u"review_end"_s, u"report_date"_s, 2, true, true, u"实施条例 第四十三条"_s);
    row("expert performance", agency, u"review_end"_s, u"performance_date"_s, 5, true, true, u"财库〔2016〕198号"_s);
    row("bonds returned", agency, u"notice_date"_s, u"return_date"_s, 5, true, true, u"实施条例 第三十三条"_s);
    for (const QString &code : {purchaser, agency}) {
        row(qPrintable(code + u" query"_s), code, u"received_date"_s, u"answered_date"_s, 3, true, true, u"实施条例 第五十二条"_s);
        row(qPrintable(code + u" challenge"_s), code, u"received_date"_s, u"answered_date"_s, 7, true, true, u"政府采购法 第五十三条"_s);
    }
    row("challenge raised", supplier, u"known_date"_s, u"challenge_date"_s, 7, true, true, u"政府采购法 第五十二条"_s);
    row("complaint raised", supplier, u"answer_due_date"_s, u"complaint_date"_s, 15, true, true, u"政府采购法 第五十五条"_s);
}

void FormTemplateTest::deadlinesAreThoseOfTheStatutes()
{
    QFETCH(QString, code);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, days);
    QFETCH(bool, working);
    QFETCH(bool, atMost);
    QFETCH(QString, basis);
    const auto items = itemsOf(form(code));
    const auto rules = [&](const FormItem &one) {
        return one.deadline && one.deadline->from == from && one.deadline->to == to && one.basis.contains(basis);
    };
    QCOMPARE(std::count_if(items.begin(), items.end(), rules), 1);
    const Deadline deadline = *std::find_if(items.begin(), items.end(), rules)->deadline;
    QCOMPARE(deadline.days, days);
    QCOMPARE(deadline.workingDays, working);
    QCOMPARE(deadline.atMost, atMost);
}

void FormTemplateTest::boundsAreThoseOfTheStatutes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<bool>("atMost");
    QTest::addColumn<qint64>("value");
    QTest::newRow("supplementary contracts 10 %") << Codes[0] << u"政府采购法 第四十九条"_s << 2 << true << qint64(1000);
    QTest::newRow("bid bond 2 %") << Codes[0] << u"实施条例 第三十三条"_s << 2 << true << qint64(200);
    QTest::newRow("performance bond 10 %") << Codes[0] << u"实施条例 第四十八条"_s << 2 << true << qint64(1000);
    QTest::newRow("files 15 years") << Codes[0] << u"政府采购法 第四十二条"_s << 0 << false << qint64(15);
    QTest::newRow("files 15 years, agency") << Codes[1] << u"政府采购法 第四十二条"_s << 0 << false << qint64(15);
    QTest::newRow("bid bond 2 %, agency") << Codes[1] << u"实施条例 第三十三条"_s << 2 << true << qint64(200);
    QTest::newRow("five staff") << Codes[1] << u"财库〔2018〕2号"_s << 0 << false << qint64(5);
    QTest::newRow("three groundless complaints") << Codes[2] << u"财政部令第94号"_s << 0 << true << qint64(2);
}

void FormTemplateTest::boundsAreThoseOfTheStatutes()
{
    QFETCH(QString, code);
    QFETCH(QString, basis);
    QFETCH(int, decimals);
    QFETCH(bool, atMost);
    QFETCH(qint64, value);
    const auto items = itemsOf(form(code));
    const auto found = std::find_if(items.begin(), items.end(), [&](const FormItem &one) { return one.bound && one.basis.contains(basis); });
    QVERIFY(found != items.end());
    QCOMPARE(found->decimals, decimals);
    QVERIFY((*found->bound == Bound{atMost, value}));
}

/// Every numbered cause of an article has its item; the eight forms of differential treatment and the collusions one each.
void FormTemplateTest::causesOfTheStatutesAreAsked_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("article");
    QTest::addColumn<int>("causes");
    QTest::addColumn<bool>("oneEach");
    const QStringList both{Codes[0], Codes[1]};
    QTest::newRow("R20 purchaser") << QStringList{Codes[0]} << u"第二十条第"_s << 8 << true;
    QTest::newRow("R20 agency") << QStringList{Codes[1]} << u"第二十条第"_s << 8 << true;
    QTest::newRow("R67") << QStringList{Codes[0]} << u"第六十七条第"_s << 8 << false;
    QTest::newRow("R68") << both << u"第六十八条第"_s << 10 << false;
    QTest::newRow("L71") << QStringList{Codes[0]} << u"第七十一条第"_s << 6 << false;
    QTest::newRow("L72") << QStringList{Codes[0]} << u"第七十二条第"_s << 4 << false;
    QTest::newRow("L77") << QStringList{Codes[2]} << u"第七十七条第一款第"_s << 6 << false;
    QTest::newRow("R72") << QStringList{Codes[2]} << u"第七十二条第一款第"_s << 6 << false;
    QTest::newRow("R74") << QStringList{Codes[2]} << u"第七十四条第"_s << 7 << true;
}

void FormTemplateTest::causesOfTheStatutesAreAsked()
{
    QFETCH(QStringList, codes);
    QFETCH(QString, article);
    QFETCH(int, causes);
    QFETCH(bool, oneEach);
    const QStringList numerals{u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s, u"七"_s, u"八"_s, u"九"_s, u"十"_s};
    for (int cause = 0; cause < causes; ++cause) {
        const QString wanted = article + u"（"_s + numerals[cause] + u"）项"_s;
        qsizetype items = 0;
        for (const QString &code : codes) {
            for (const FormItem &one : itemsOf(form(code)))
                items += one.basis.contains(wanted) ? 1 : 0;
        }
        QVERIFY2(oneEach ? items == 1 : items >= 1, qPrintable(wanted));
    }
}

void FormTemplateTest::valuesSurviveTheRoundTrip()
{
    const FormTemplate small = smallForm();
    const QByteArray json = formTemplateToJson(small);
    const auto read = formTemplateFromJson(json);
    QVERIFY(read.ok());
    QVERIFY(read->sections == small.sections);
    QCOMPARE(read->kind, small.kind);
    QCOMPARE(read->source, small.source);
    QCOMPARE(formTemplateToJson(*read), json);
    QCOMPARE(problemsOf(*read), QStringList());
}

void FormTemplateTest::brokenFilesAreRefused()
{
    const auto changed = [](const QString &key, const QJsonValue &value) {
        return refusalOf(withItem(3, [&](QJsonObject &one) { one[key] = value; }));
    };
    QCOMPARE(formTemplateFromJson("{").error().code, u"FRM-001"_s);
    QCOMPARE(formTemplateFromJson("[]").error().code, u"FRM-002"_s);
    QCOMPARE(formTemplateFromJson(formTemplateToJson(smallForm()).replace("chengcai-form-1", "chengcai-form-9")).error().code, u"FRM-001"_s);
    QCOMPARE(formTemplateFromJson(formTemplateToJson(smallForm()).replace("2026-01-01", "2026-02-30")).error().code, u"FRM-012"_s);
    QCOMPARE(changed(u"colour"_s, u"red"_s), u"FRM-006"_s);
    QCOMPARE(changed(u"type"_s, u"slider"_s), u"FRM-005"_s);
    QCOMPARE(changed(u"text_zh"_s, 7), u"FRM-004"_s);
    QCOMPARE(changed(u"weight"_s, 2.5), u"FRM-004"_s);
    QCOMPARE(changed(u"starred"_s, u"yes"_s), u"FRM-004"_s);
    QCOMPARE(changed(u"choices"_s, 7), u"FRM-004"_s);
    QCOMPARE(changed(u"bound"_s, 7), u"FRM-002"_s);
    for (const QString &key : {u"code"_s, u"type"_s, u"text_zh"_s, u"text_en"_s})
        QCOMPARE(refusalOf(withItem(3, [&key](QJsonObject &one) { one.remove(key); })), u"FRM-003"_s);
    const auto error = formTemplateFromJson(QJsonDocument(withItem(3, [](QJsonObject &one) { one.remove(u"code"_s); })).toJson()).error();
    QCOMPARE(error.detail, u"$.sections[0].items[3].code"_s);
}

void FormTemplateTest::badFormsMayNotBePublished()
{
    QCOMPARE(problemsAfter([](Form &, Items &) {}), QStringList());
    QCOMPARE(problemsAfter([](Form &f, Items &) { f.source.clear(); }), QStringList{u"FRM-020"_s});
    QCOMPARE(problemsAfter([](Form &f, Items &) { f.sections.clear(); }), QStringList{u"FRM-021"_s});
    QCOMPARE(problemsAfter([](Form &f, Items &) { f.sections[0].titleEn.clear(); }), QStringList{u"FRM-021"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[4].code = u"N"_s; }), QStringList{u"FRM-022"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[4].textEn.clear(); }), QStringList{u"FRM-023"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[5].choices.resize(1); }), QStringList{u"FRM-024"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[3].bound.reset(); }), QStringList{u"FRM-024"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[5].choices[1].labelZh.clear(); }), QStringList{u"FRM-025"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[5].choices[1].share = 101; }), QStringList{u"FRM-026"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[2].choices[2].value = u"perhaps"_s; }), QStringList{u"FRM-027"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[2].choices.erase(i[2].choices.begin() + 1); }), QStringList{u"FRM-027"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[4].choices.pop_back(); }), QStringList{u"FRM-028"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[4].choices[2].meaningZh.clear(); }), QStringList{u"FRM-028"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[3].decimals = 5; }), QStringList{u"FRM-032"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[3].minimum = 10001; }), QStringList{u"FRM-032"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[0].columns[2].code = u"to"_s; }), QStringList{u"FRM-033"_s});
}

void FormTemplateTest::conditionsAndDeadlinesNameWhatStandsBefore()
{
    const QStringList condition{u"FRM-035"_s};
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[3].askIf[0].item = u"S"_s; }), condition);
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[3].askIf[0].item = u"N"_s; }), condition);
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[3].askIf[0].values = {u"yes"_s, u"perhaps"_s}; }), condition);
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[3].askIf[0].values.clear(); }), condition);
    const QStringList deadline{u"FRM-034"_s};
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[1].deadline->from = u"no"_s; }), deadline);
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[1].deadline->to = u"nowhere"_s; }), deadline);
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[1].deadline->days = 0; }), deadline);
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[1].deadline->table = u"Y"_s; }), deadline);
    QCOMPARE(problemsAfter([](Form &, Items &i) { std::swap(i[0], i[1]); }), deadline);
}

void FormTemplateTest::outcomesFitTheRuleBook()
{
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[1].choices[1].outcome->indicator = u"DL-N13"_s; }), QStringList{u"FRM-029"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[1].choices[1].outcome->indicator = u"CG-N99"_s; }), QStringList{u"FRM-029"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[1].choices[1].outcome->indicator = u"CG-P02"_s; }), QStringList{u"FRM-030"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[5].choices[1].outcome->indicator = u"CG-N01"_s; }), QStringList{u"FRM-030"_s});
    QCOMPARE(problemsAfter([](Form &, Items &i) { i[1].choices[1].outcome->conduct = ConductClass::None; }), QStringList{u"FRM-031"_s});
    RuleBook book = preset();
    book.rules(PartyKind::Purchaser).indicators[u"CG-N08"_s].retired = true;
    const auto problems = checkFormTemplate(smallForm(), book);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].code, u"FRM-029"_s);
    QCOMPARE(problems[0].field, u"D"_s);
}

QTEST_GUILESS_MAIN(FormTemplateTest)
#include "tst_formtemplate.moc"
