// SPDX-License-Identifier: GPL-3.0-or-later
// Who may take part in a procurement: every ground at its first and last day, and the two money thresholds, which are never the same test.
#include "domain/access.h"
#include "domain/evaluator.h"
#include "support/preset.h"

#include <QTest>

using namespace chengcai;
using namespace chengcai::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 6, 1);

CreditFact factOf(const QString &indicator, QDate from)
{
    CreditFact fact;
    fact.id = FactId(1);
    fact.indicator = indicator;
    fact.effectiveOn = from;
    fact.decidedOn = from;
    fact.decisionNo = u"演示罚〔2026〕1 号"_s;
    return fact;
}

AccessAnswer ask(const std::vector<CreditFact> &facts, const std::vector<Listing> &listings, QDate day)
{
    static const RuleBook book = *tests::shippedRuleBook(u"jiangsu-2019"_s);
    const Rating rating = evaluate(book, {.kind = PartyKind::Supplier, .facts = facts, .listings = listings, .firstReviewed = QDate(2020, 1, 1), .provisional = false}, day);
    return accessOf(accessRules(), {PartyKind::Supplier, facts, listings, &rating, &book}, day);
}

std::vector<AccessGround> groundsOf(const AccessAnswer &answer)
{
    std::vector<AccessGround> grounds;
    for (const AccessReason &reason : answer.reasons)
        grounds.push_back(reason.ground);
    return grounds;
}

using Grounds = std::vector<AccessGround>;

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT
private slots:
    void theListTestIsNotTheTestOfAMajorRecord_data();
    void theListTestIsNotTheTestOfAMajorRecord();
    void onlySuppliersAndAgenciesAreListedByIt();
    void aBanKeepsOutWhileItRuns();
    void aLargeFineKeepsOutForThreeYears();
    void listsKeepOutOnTheirDays();
    void courtAndTaxListsKeepOut();
    void anUnkeptCommitmentClosesOnlyThatRoute();
    void theGradeSaysWhichPapersAreReplaced();
    void everyReasonIsTold();
    void anObjectionIsSaidWithTheReason();
};

void AccessTest::anObjectionIsSaidWithTheReason()
{
    CreditFact ban = factOf(u"GY-N15"_s, Day.addDays(-10));
    ban.banFrom = ban.effectiveOn;
    ban.banUntil = Day.addDays(10);
    const QString plain = ask({ban}, {}, Day).reasons.front().sentence;
    ban.underObjection = true;
    const AccessAnswer answer = ask({ban}, {}, Day);
    QCOMPARE(answer.verdict, AccessVerdict::Refused); // an objection suspends nothing
    QVERIFY(answer.reasons.front().sentence.startsWith(plain) && answer.reasons.front().sentence != plain);
}

void AccessTest::theListTestIsNotTheTestOfAMajorRecord_data()
{
    QTest::addColumn<qint64>("fine");
    QTest::addColumn<bool>("banned"); // for a year from the decision
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("major");
    QTest::newRow("29,999.99 alone") << 2'999'999LL << false << 10 << false << false;
    QTest::newRow("30,000.00") << 3'000'000LL << false << 10 << true << false;
    QTest::newRow("30,000.00 on the last day") << 3'000'000LL << false << 1095 << true << false;
    QTest::newRow("30,000.00 three years later") << 3'000'000LL << false << 1096 << false << false;
    QTest::newRow("7,595.00 with a ban") << 759'500LL << true << 10 << true << false;
    QTest::newRow("7,595.00 when the ban is over") << 759'500LL << true << 365 << false << false;
    QTest::newRow("1,999,999.99") << 199'999'999LL << false << 10 << true << false;
    QTest::newRow("2,000,000.00") << 200'000'000LL << false << 10 << true << true;
    QTest::newRow("2,000,000.00 three years later") << 200'000'000LL << false << 1096 << false << false;
    QTest::newRow("before the decision") << 200'000'000LL << true << -1 << false << false;
}

void AccessTest::theListTestIsNotTheTestOfAMajorRecord()
{
    QFETCH(qint64, fine);
    QFETCH(bool, banned);
    QFETCH(int, daysLater);
    QFETCH(bool, listed);
    QFETCH(bool, major);
    CreditFact fact = factOf(u"GY-N01"_s, QDate(2023, 6, 1)); // 1,096 days before 2026-06-01
    fact.fineFen = fine;
    if (banned) {
        fact.banFrom = fact.decidedOn;
        fact.banUntil = fact.decidedOn.addDays(365);
    }
    const QDate day = fact.decidedOn.addDays(daysLater);
    QCOMPARE(meetsListTest(accessRules(), PartyKind::Supplier, fact, day), listed);
    QCOMPARE(isMajorRecord(accessRules(), fact, day), major);
    fact.withdrawn = true;
    QVERIFY(!meetsListTest(accessRules(), PartyKind::Supplier, fact, day) && !isMajorRecord(accessRules(), fact, day));
}

void AccessTest::onlySuppliersAndAgenciesAreListedByIt()
{
    CreditFact fact = factOf(u"GY-N01"_s, Day.addDays(-10));
    fact.fineFen = 3'000'000;
    for (const PartyKind kind : AllPartyKinds)
        QCOMPARE(meetsListTest(accessRules(), kind, fact, Day), kind == PartyKind::Supplier || kind == PartyKind::Agency);
    fact.origin = FactOrigin::Inspection; // no penalty of a finance department
    QVERIFY(!meetsListTest(accessRules(), PartyKind::Supplier, fact, Day));
}

void AccessTest::aBanKeepsOutWhileItRuns()
{
    CreditFact fact = factOf(u"GY-N15"_s, Day.addDays(-400));
    fact.banFrom = Day;
    fact.banUntil = Day.addYears(1);
    QVERIFY(ask({fact}, {}, Day.addDays(-1)).verdict != AccessVerdict::Refused);
    for (const QDate day : {Day, Day.addYears(1).addDays(-1)}) {
        const AccessAnswer answer = ask({fact}, {}, day);
        QCOMPARE(int(answer.verdict), int(AccessVerdict::Refused));
        QCOMPARE(groundsOf(answer), Grounds{AccessGround::Ban});
        QCOMPARE(answer.reasons.front().until, Day.addYears(1));
        QVERIFY(answer.reasons.front().sentence.contains(u"2027-06-01"_s) && answer.reasons.front().sentence.contains(fact.decisionNo));
        QVERIFY(!answer.reasons.front().basis.isEmpty() && answer.documents.isEmpty());
    }
    // R19 para 2: a ban that has run out does not disqualify.
    QVERIFY(ask({fact}, {}, Day.addYears(1)).verdict != AccessVerdict::Refused);
    // Of a ban of which only the end was recorded the beginning is the decision.
    fact.banFrom = {};
    QCOMPARE(groundsOf(ask({fact}, {}, Day.addDays(-1))), Grounds{AccessGround::Ban});
    QVERIFY(ask({fact}, {}, fact.decidedOn.addDays(-1)).verdict != AccessVerdict::Refused);
    // Of one decision that was recorded twice the longer ban is told.
    CreditFact longer = fact;
    longer.id = FactId(2);
    longer.banUntil = fact.banUntil.addYears(1);
    const AccessAnswer both = ask({fact, longer}, {}, Day);
    QCOMPARE(groundsOf(both), Grounds{AccessGround::Ban});
    QCOMPARE(both.reasons.front().until, longer.banUntil);
    longer.authority = u"演示另一机关"_s; // whose number only looks the same
    QCOMPARE(ask({fact, longer}, {}, Day).reasons.size(), 2U);
    fact.withdrawn = true;
    QVERIFY(ask({fact}, {}, Day).verdict != AccessVerdict::Refused);
}

void AccessTest::aLargeFineKeepsOutForThreeYears()
{
    CreditFact fact = factOf(u"GY-N15"_s, QDate(2023, 2, 28));
    fact.fineFen = 200'000'000;
    QCOMPARE(groundsOf(ask({fact}, {}, QDate(2026, 2, 27))), Grounds{AccessGround::MajorRecord});
    QVERIFY(ask({fact}, {}, QDate(2026, 2, 28)).verdict != AccessVerdict::Refused);
    fact.fineFen = 3'000'000; // enough for the black list, which somebody has to publish first
    QVERIFY(ask({fact}, {}, QDate(2024, 1, 1)).verdict != AccessVerdict::Refused);
}

void AccessTest::listsKeepOutOnTheirDays()
{
    Listing listing;
    listing.id = ListingId(3);
    listing.kind = ListKind::Black;
    listing.from = Day;
    listing.until = Day.addYears(3);
    listing.decisionNo = u"演示名单〔2026〕1 号"_s;
    QVERIFY(ask({}, {listing}, Day.addDays(-1)).verdict != AccessVerdict::Refused);
    QCOMPARE(groundsOf(ask({}, {listing}, Day)), Grounds{AccessGround::BlackList});
    QCOMPARE(ask({}, {listing}, Day).reasons.front().listing, ListingId(3));
    QVERIFY(ask({}, {listing}, Day.addYears(3)).verdict != AccessVerdict::Refused);
    listing.removedOn = Day.addDays(10);
    QCOMPARE(ask({}, {listing}, Day.addDays(9)).reasons.front().until, listing.removedOn);
    QVERIFY(ask({}, {listing}, Day.addDays(10)).verdict != AccessVerdict::Refused);
    listing.removedOn = {};
    // Lists of other authorities: those of the courts, the tax authority and the ministry keep out, others only a party of which
    // nothing else is known from the commitment route.
    listing.kind = ListKind::External;
    for (const QString &source : {u"失信被执行人"_s, u"重大税收违法失信主体"_s, u"政府采购严重违法失信行为记录名单"_s}) {
        listing.source = source;
        QCOMPARE(groundsOf(ask({}, {listing}, Day)), Grounds{AccessGround::ExternalList});
    }
    for (const QString &source : {u"交通运输严重失信主体"_s, u"工程招标投标不良行为记录"_s, u"海关失信企业"_s, u"信用平台黑名单"_s}) {
        listing.source = source;
        QCOMPARE(groundsOf(ask({}, {listing}, Day)), Grounds{AccessGround::OtherList});
        QCOMPARE(ask({}, {listing}, Day).verdict, AccessVerdict::PassWithDocuments);
        QCOMPARE(ask({}, {listing}, Day).documents.size(), qsizetype(accessRules().documents.size())); // no commitment stands for any
        QVERIFY(ask({factOf(u"GY-P01"_s, Day.addDays(-10))}, {listing}, Day).reasons.empty());
    }
    for (const ListKind kind : {ListKind::Red, ListKind::Focus}) {
        listing.kind = kind;
        QVERIFY(ask({}, {listing}, Day).reasons.empty());
    }
}

void AccessTest::courtAndTaxListsKeepOut()
{
    for (const QString &indicator : accessRules().externalIndicators) {
        CreditFact fact = factOf(indicator, Day.addYears(-4));
        QCOMPARE(groundsOf(ask({fact}, {}, Day)), Grounds{AccessGround::ExternalList});
        fact.until = Day; // the source delisted it
        QVERIFY(ask({fact}, {}, Day).verdict != AccessVerdict::Refused);
    }
}

void AccessTest::anUnkeptCommitmentClosesOnlyThatRoute()
{
    const CreditFact fact = factOf(u"GY-N14"_s, Day.addDays(-30));
    const AccessAnswer answer = ask({fact}, {}, Day);
    QCOMPARE(int(answer.verdict), int(AccessVerdict::PassWithDocuments));
    QCOMPARE(answer.documents.size(), qsizetype(accessRules().documents.size()));
    QCOMPARE(groundsOf(answer), Grounds{AccessGround::Unkept});
    // It expires after the months of its indicator.
    QVERIFY(ask({fact}, {}, Day.addDays(-30).addMonths(24)).reasons.empty());
    // So does a veto, which is one star as well, told once.
    const CreditFact veto = factOf(u"GY-N10"_s, Day.addDays(-30));
    QCOMPARE(groundsOf(ask({veto}, {}, Day)), Grounds{AccessGround::Veto});
}

void AccessTest::theGradeSaysWhichPapersAreReplaced()
{
    const AccessRules &rules = accessRules();
    QCOMPARE(int(ask({}, {}, Day).verdict), int(AccessVerdict::Pass)); // 100.00, grade A
    static const RuleBook book = *tests::shippedRuleBook(u"jiangsu-2019"_s);
    for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D, Grade::U}) {
        Rating rating;
        rating.grade = grade;
        rating.stars = grade == Grade::U ? 0 : 5 - int(grade);
        const AccessAnswer answer = accessOf(rules, {PartyKind::Supplier, {}, {}, &rating, &book}, Day);
        QStringList all = answer.documents;
        if (answer.reasons.empty())
            all += rules.replaced[size_t(grade)];
        all.sort();
        QStringList expected;
        for (const AccessRules::Paper &paper : rules.documents)
            expected << paper.code;
        expected.sort();
        QCOMPARE(all, expected); // every paper is either replaced or wanted
        QCOMPARE(int(answer.verdict), int(answer.documents.isEmpty() ? AccessVerdict::Pass : AccessVerdict::PassWithDocuments));
    }
}

void AccessTest::everyReasonIsTold()
{
    CreditFact ban = factOf(u"GY-N10"_s, Day.addDays(-30));
    ban.banFrom = Day.addDays(-30);
    ban.banUntil = Day.addYears(1);
    ban.fineFen = 250'000'000;
    ban.underObjection = true;
    CreditFact spelled = ban; // the same decision once more, in other brackets
    spelled.id = FactId(2);
    spelled.decisionNo = u"演示罚[2026]1号"_s;
    CreditFact unkept = factOf(u"GY-N14"_s, Day.addDays(-30));
    unkept.decisionNo.clear();
    Listing listing;
    listing.kind = ListKind::Black;
    listing.from = Day.addDays(-1);
    const AccessAnswer answer = ask({unkept, ban, spelled}, {listing}, Day);
    QCOMPARE(groundsOf(answer), (Grounds{AccessGround::Ban, AccessGround::MajorRecord, AccessGround::BlackList, AccessGround::Unkept, AccessGround::Veto}));
    QVERIFY(answer.reasons.front().sentence.contains(u"under objection"_s));
}

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
