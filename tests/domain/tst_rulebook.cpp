// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"
#include "support/fixturecsv.h"
#include "support/preset.h"
#include "support/randomcases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::domain;

namespace {

RuleBook preset()
{
    return tests::shippedRuleBook(u"jiangsu-2019"_s).value();
}

/// The preset with two indicators and one duty a kind: everything the format has, small enough to mutate thoroughly.
RuleBook smallBook()
{
    RuleBook book = preset();
    for (KindRules &rules : book.kinds) {
        while (rules.indicators.size() > 2)
            rules.indicators.erase(std::prev(rules.indicators.end()));
        rules.indicators.begin()->capCenti = 500;
        rules.duties.resize(1);
    }
    return book;
}

QString refusalOf(const QJsonValue &json)
{
    const auto book = ruleBookFromJson(QJsonDocument(json.toObject()).toJson());
    return book.ok() ? QString() : book.error().code;
}

/// All ways to change one key of one object somewhere inside, by the given change.
template <typename Change> QList<QJsonValue> mutations(const QJsonValue &value, Change change)
{
    QList<QJsonValue> all;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            QJsonObject changed = object;
            change(changed, key);
            all << changed;
            for (const QJsonValue &inner : mutations(object[key], change)) {
                changed = object;
                changed[key] = inner;
                all << changed;
            }
        }
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        for (const QJsonValue &inner : mutations(array.first(), change)) {
            array[0] = inner;
            all << array;
        }
    }
    return all;
}

QJsonObject jsonOf(const RuleBook &book)
{
    return QJsonDocument::fromJson(ruleBookToJson(book)).object();
}

QStringList problemsOf(const RuleBook &book)
{
    QStringList codes;
    for (const base::Error &error : checkRuleBook(book))
        codes << error.code;
    return codes;
}

RuleBook adopted(QDate from, qint64 number)
{
    RuleBook book;
    book.effectiveFrom = from;
    book.adoptedNo = number;
    return book;
}

} // namespace

class RuleBookTest : public QObject
{
    Q_OBJECT

private slots:
    void presetIsTheCatalogue();
    void presetHasTheScaleOfTheRule();
    void presetTellsEveryKindItsDuties();
    void presetMayBeAdopted();
    void zhengzhouIsMarkedUnconfirmedAndEmpty();
    void shippedFilesAreInCanonicalForm();
    void booksSurviveTheRoundTrip();
    void missingKeysAreRefused();
    void unknownKeysAreRefused();
    void wrongTypesAreRefused();
    void wrongContentIsRefused_data();
    void wrongContentIsRefused();
    void badBooksMayNotBeAdopted();
    void theRulingVersionIsTheLatestBegun();
};

void RuleBookTest::presetIsTheCatalogue()
{
    const RuleBook book = preset();
    const auto rows = tests::fixtureRows(u"indicators.csv"_s);
    QCOMPARE(rows.size(), 82);
    qsizetype known = 0;
    for (const KindRules &rules : book.kinds)
        known += rules.indicators.size();
    QCOMPARE(known, rows.size());
    for (const auto &row : rows) {
        const Indicator *indicator = book.indicator(row[u"code"_s]);
        QVERIFY2(indicator, qPrintable(row[u"code"_s]));
        QCOMPARE(indicator->code, row[u"code"_s]);
        QCOMPARE(partyKindName(*kindOfIndicator(indicator->code)), row[u"kind"_s]);
        QCOMPARE(indicator->polarity == Polarity::Negative ? u"negative"_s : u"positive"_s, row[u"polarity"_s]);
        QCOMPARE(indicator->nameEn, row[u"name_en"_s]);
        QCOMPARE(indicator->nameZh, row[u"name_zh"_s]);
        QCOMPARE(QString::number(indicator->pointsCenti), row[u"points_centi"_s]);
        QCOMPARE(severityName(indicator->severity), row[u"severity"_s]);
        QCOMPARE(QString::number(indicator->validityMonths), row[u"validity_months"_s]);
        QCOMPARE(QString::number(int(indicator->validityFollowsBan)), row[u"validity_follows_ban"_s]);
        QCOMPARE(QString::number(int(indicator->veto)), row[u"veto"_s]);
        QCOMPARE(indicator->evidenceEn, row[u"evidence_en"_s]);
        QCOMPARE(indicator->basis, row[u"basis"_s]);
        QCOMPARE(QString::number(int(indicator->pointsPublished)), row[u"points_published"_s]);
        QVERIFY(!indicator->evidenceZh.isEmpty() && indicator->evidenceZh != indicator->evidenceEn);
        QVERIFY(!indicator->capCenti && !indicator->retired);
    }
}

void RuleBookTest::presetHasTheScaleOfTheRule()
{
    const RuleBook book = preset();
    QCOMPARE(book.status, RuleBookStatus::Adopted);
    QCOMPARE(book.effectiveFrom, QDate(2000, 1, 1));
    const std::vector<StarBand> bands{{10000, 5}, {8000, 4}, {6000, 3}, {3000, 2}, {0, 1}};
    const std::array<Grade, 6> grades{Grade::U, Grade::D, Grade::C, Grade::B, Grade::A, Grade::A};
    const std::array<Grade, 6> serious{Grade::U, Grade::D, Grade::C, Grade::B, Grade::B, Grade::A};
    for (const KindRules &rules : book.kinds) {
        QCOMPARE(rules.baseCenti, 10000);
        QCOMPARE(rules.bonusCapCenti, 1000);
        QCOMPARE(rules.ceilingCenti, 9900);
        QVERIFY(rules.bands == bands);
        QVERIFY(rules.gradeByStars == grades);
        QVERIFY(rules.gradeByStarsSerious == serious);
    }
}

void RuleBookTest::presetTellsEveryKindItsDuties()
{
    for (const KindRules &rules : preset().kinds) {
        QVERIFY(rules.duties.size() >= 8);
        for (const Duty &duty : rules.duties)
            QVERIFY(!duty.textZh.isEmpty() && !duty.textEn.isEmpty() && !duty.basis.isEmpty());
    }
}

void RuleBookTest::presetMayBeAdopted()
{
    QCOMPARE(problemsOf(preset()), QStringList());
}

void RuleBookTest::zhengzhouIsMarkedUnconfirmedAndEmpty()
{
    const auto book = tests::shippedRuleBook(u"zhengzhou"_s);
    QVERIFY(book.ok());
    QCOMPARE(book->status, RuleBookStatus::Unconfirmed);
    QVERIFY(book->titleZh.contains(u"待确认"_s) && book->titleEn.contains(u"unconfirmed"_s, Qt::CaseInsensitive));
    for (const KindRules &rules : book->kinds)
        QVERIFY(rules.indicators.isEmpty() && rules.bands.empty());
    QVERIFY(problemsOf(*book).contains(u"RUL-114"_s));
}

void RuleBookTest::shippedFilesAreInCanonicalForm()
{
    for (const QString &code : {u"jiangsu-2019"_s, u"zhengzhou"_s}) {
        QFile file(QStringLiteral(CHENGCAI_SOURCE_DIR "/resources/rulebooks/%1.json").arg(code));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QCOMPARE(ruleBookToJson(ruleBookFromJson(json).value()), json);
    }
}

void RuleBookTest::booksSurviveTheRoundTrip()
{
    tests::RandomCases cases(5);
    for (int i = 0; i < 200; ++i) {
        for (const RuleBook &book : cases.books()) {
            const QByteArray json = ruleBookToJson(book);
            const auto read = ruleBookFromJson(json);
            QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
            QVERIFY(read->kinds == book.kinds);
            QCOMPARE(read->effectiveFrom, book.effectiveFrom);
            QCOMPARE(read->status, book.status);
            QCOMPARE(read->titleZh, book.titleZh);
            QCOMPARE(ruleBookToJson(*read), json);
        }
    }
}

void RuleBookTest::missingKeysAreRefused()
{
    const auto broken = mutations(jsonOf(smallBook()), [](QJsonObject &object, const QString &key) { object.remove(key); });
    QVERIFY(broken.size() > 100);
    for (const QJsonValue &json : broken)
        QCOMPARE(refusalOf(json), u"RUL-003"_s);
}

void RuleBookTest::unknownKeysAreRefused()
{
    const auto broken = mutations(jsonOf(smallBook()),
                                  [](QJsonObject &object, const QString &key) { object.insert(key + u"_x"_s, object[key]); });
    QVERIFY(broken.size() > 100);
    for (const QJsonValue &json : broken)
        QCOMPARE(refusalOf(json), u"RUL-006"_s);
}

void RuleBookTest::wrongTypesAreRefused()
{
    const auto broken = mutations(jsonOf(smallBook()), [](QJsonObject &object, const QString &key) {
        object[key] = object[key].isDouble() ? QJsonValue(object[key].toDouble() + 0.5) : QJsonValue(7);
    });
    QVERIFY(broken.size() > 100);
    for (const QJsonValue &json : broken) {
        const QString code = refusalOf(json);
        QVERIFY2(code == "RUL-004"_L1 || code == "RUL-002"_L1, qPrintable(code));
    }
}

void RuleBookTest::wrongContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[") << u"RUL-001"_s;
    QTest::newRow("format") << QByteArray("chengcai-rulebook-1") << QByteArray("chengcai-rulebook-9") << u"RUL-001"_s;
    QTest::newRow("status") << QByteArray("\"adopted\"") << QByteArray("\"valid\"") << u"RUL-005"_s;
    QTest::newRow("polarity") << QByteArray("\"negative\"") << QByteArray("\"bad\"") << u"RUL-005"_s;
    QTest::newRow("severity") << QByteArray("\"serious\"") << QByteArray("\"grave\"") << u"RUL-005"_s;
    QTest::newRow("code of another kind") << QByteArray("\"GY-N01\"") << QByteArray("\"CG-N01\"") << u"RUL-007"_s;
    QTest::newRow("polarity against code") << QByteArray("\"GY-N01\"") << QByteArray("\"GY-P01\"") << u"RUL-007"_s;
    QTest::newRow("negative points") << QByteArray("\"points_centi\": 5000") << QByteArray("\"points_centi\": -1") << u"RUL-008"_s;
    QTest::newRow("same code twice") << QByteArray("\"GY-N02\"") << QByteArray("\"GY-N01\"") << u"RUL-009"_s;
    QTest::newRow("bands out of order") << QByteArray("\"min_centi\": 8000") << QByteArray("\"min_centi\": 10000") << u"RUL-010"_s;
    QTest::newRow("six stars") << QByteArray("\"stars\": 5") << QByteArray("\"stars\": 6") << u"RUL-010"_s;
    QTest::newRow("grade") << QByteArray("\"D\"") << QByteArray("\"E\"") << u"RUL-011"_s;
    QTest::newRow("date") << QByteArray("\"2000-01-01\"") << QByteArray("\"2000-02-30\"") << u"RUL-012"_s;
}

void RuleBookTest::wrongContentIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    const QByteArray good = ruleBookToJson(smallBook());
    QVERIFY(good.contains(from));
    const auto book = ruleBookFromJson(QByteArray(good).replace(from, to));
    QVERIFY(!book.ok());
    QCOMPARE(book.error().code, code);
    QVERIFY(book.error().detail.startsWith(u'$'));
}

void RuleBookTest::badBooksMayNotBeAdopted()
{
    const auto problemsAfter = [](auto change) {
        RuleBook book = smallBook();
        change(book, book.rules(PartyKind::Supplier), *book.rules(PartyKind::Supplier).indicators.begin());
        return problemsOf(book);
    };
    using Rules = KindRules;
    QCOMPARE(problemsAfter([](RuleBook &, Rules &, Indicator &i) { i.code = u"GY-P01"_s; }), QStringList{u"RUL-115"_s});
    QCOMPARE(problemsAfter([](RuleBook &, Rules &, Indicator &i) { i.code = u"GY-N1x"_s; }), QStringList{u"RUL-115"_s});
    QCOMPARE(problemsAfter([](RuleBook &, Rules &, Indicator &i) { i.nameZh.clear(); }), QStringList{u"RUL-101"_s});
    QCOMPARE(problemsAfter([](RuleBook &, Rules &, Indicator &i) { i.basis = u" "_s; }), QStringList{u"RUL-102"_s});
    QCOMPARE(problemsAfter([](RuleBook &, Rules &, Indicator &i) { i.pointsCenti = 10001; }), QStringList{u"RUL-103"_s});
    QCOMPARE(problemsAfter([](RuleBook &, Rules &, Indicator &i) { i.validityMonths = -1; }), QStringList{u"RUL-104"_s});
    QCOMPARE(problemsAfter([](RuleBook &, Rules &, Indicator &i) { i.capCenti = -5; }), QStringList{u"RUL-105"_s});
    QCOMPARE(problemsAfter([](RuleBook &, Rules &r, Indicator &) { r.bands.pop_back(); }), QStringList{u"RUL-106"_s});
    QCOMPARE(problemsAfter([](RuleBook &, Rules &r, Indicator &) { r.bands[1].stars = 5; }), QStringList{u"RUL-107"_s});
    QCOMPARE(problemsAfter([](RuleBook &, Rules &r, Indicator &) { r.gradeByStars[3] = Grade::U; }), QStringList{u"RUL-108"_s});
    QCOMPARE(problemsAfter([](RuleBook &, Rules &r, Indicator &) { r.bonusCapCenti = -1; }), QStringList{u"RUL-109"_s});
    QCOMPARE(problemsAfter([](RuleBook &, Rules &r, Indicator &) { r.indicators.clear(); }), QStringList{u"RUL-110"_s});
    QCOMPARE(problemsAfter([](RuleBook &b, Rules &, Indicator &) { b.titleEn.clear(); }), QStringList{u"RUL-111"_s});
    QCOMPARE(problemsAfter([](RuleBook &b, Rules &, Indicator &) { b.source.clear(); }), QStringList{u"RUL-112"_s});
    QCOMPARE(problemsAfter([](RuleBook &b, Rules &, Indicator &) { b.effectiveFrom = {}; }), QStringList{u"RUL-113"_s});
}

void RuleBookTest::theRulingVersionIsTheLatestBegun()
{
    const std::vector<RuleBook> books{adopted(QDate(2025, 1, 1), 7), adopted(QDate(2024, 1, 1), 9), adopted(QDate(2024, 1, 1), 8)};
    QCOMPARE(rulingVersion(books, QDate(2025, 1, 1)), 0);
    QCOMPARE(rulingVersion(books, QDate(2024, 12, 31)), 1);
    QCOMPARE(rulingVersion(books, QDate(2023, 12, 31)), 0);
    QCOMPARE(rulingVersion({}, QDate(2025, 1, 1)), -1);
}

QTEST_GUILESS_MAIN(RuleBookTest)
#include "tst_rulebook.moc"
