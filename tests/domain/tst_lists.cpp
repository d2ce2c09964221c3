// SPDX-License-Identifier: GPL-3.0-or-later
// Who a rule proposes for a list, on which day first and last, and what of the criteria of the red list is not met.
#include "domain/evaluator.h"
#include "domain/lists.h"
#include "support/preset.h"

#include <QTest>

using namespace chengcai;
using namespace chengcai::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 6, 1);

const RuleBook &book()
{
    static const RuleBook preset = *tests::shippedRuleBook(u"jiangsu-2019"_s);
    return preset;
}

CreditFact factOf(const QString &indicator, QDate from)
{
    CreditFact fact;
    fact.id = FactId(1);
    fact.indicator = indicator;
    fact.effectiveOn = fact.decidedOn = from;
    fact.decisionNo = u"演示罚〔2026〕1 号"_s;
    fact.secondChecked = true;
    return fact;
}

std::vector<ListGround> groundsOf(const CreditFact &fact, QDate day = Day, PartyKind kind = PartyKind::Supplier)
{
    return listGrounds(accessRules(), book(), kind, std::span(&fact, 1), day);
}

/// Everything the criteria ask for, from which each test takes something away.
struct Model {
    std::vector<CreditFact> facts{factOf(u"GY-P01"_s, Day.addMonths(-1))};
    std::vector<Listing> listings;
    QDate knownSince = Day.addMonths(-listRules().redMonths);
    std::vector<Rating> annual = std::vector<Rating>(size_t(listRules().redYears));
    Model()
    {
        for (Rating &rating : annual)
            rating.stars = 5;
    }
    [[nodiscard]] QStringList obstacles() const { return redObstacles(listRules(), {PartyKind::Supplier, facts, listings, knownSince, annual, &book()}, Day); }
};

} // namespace

class ListsTest : public QObject
{
    Q_OBJECT
private slots:
    void aFineIsAGroundForThreeYears();
    void aBanIsAGroundWhileItRuns();
    void aVetoIsAGroundWhileItCounts();
    void onlyFinalDecisionsLeadToANotice();
    void eachKindHasItsList();
    void theRedListAsksForEverything();
};

void ListsTest::aFineIsAGroundForThreeYears()
{
    CreditFact fact = factOf(u"GY-N15"_s, Day);
    fact.fineFen = 2'999'999;
    QVERIFY(groundsOf(fact).empty());
    fact.fineFen = 3'000'000;
    QCOMPARE(groundsOf(fact, Day.addMonths(36).addDays(-1)).size(), 1U);
    QCOMPARE(groundsOf(fact).front().until, Day.addMonths(36));
    QCOMPARE(int(groundsOf(fact).front().kind), int(ListGround::Kind::Fine));
    QVERIFY(groundsOf(fact).front().sentence.contains(u"30,000.00"_s));
    QVERIFY(groundsOf(fact, Day.addMonths(36)).empty() && groundsOf(fact, Day.addDays(-1)).empty());
    fact.withdrawn = true;
    QVERIFY(groundsOf(fact).empty());
}

void ListsTest::aBanIsAGroundWhileItRuns()
{
    CreditFact fact = factOf(u"GY-N15"_s, Day.addDays(-10));
    fact.fineFen = 759'500; // far below the money test
    fact.banFrom = Day;
    fact.banUntil = Day.addYears(1);
    QVERIFY(groundsOf(fact, Day.addDays(-1)).empty());
    QCOMPARE(int(groundsOf(fact).front().kind), int(ListGround::Kind::Ban));
    QCOMPARE(groundsOf(fact).size(), 1U);
    QVERIFY(groundsOf(fact, fact.banUntil).empty());
}

void ListsTest::aVetoIsAGroundWhileItCounts()
{
    CreditFact fact = factOf(u"GY-N10"_s, Day);
    fact.until = Day.addYears(2);
    QCOMPARE(int(groundsOf(fact).front().kind), int(ListGround::Kind::Veto));
    QCOMPARE(groundsOf(fact).front().until, fact.until);
    QVERIFY(groundsOf(fact, fact.until).empty());
    // Fine, ban and veto of one decision are three grounds, each with its own end.
    fact.fineFen = 3'000'000;
    fact.banFrom = Day;
    fact.banUntil = Day.addYears(1);
    QCOMPARE(groundsOf(fact).size(), 3U);
}

void ListsTest::onlyFinalDecisionsLeadToANotice()
{
    CreditFact fact = factOf(u"GY-N10"_s, Day);
    QVERIFY(groundsOf(fact).front().final);
    fact.underObjection = true;
    QVERIFY(!groundsOf(fact).front().final);
    fact.underObjection = false;
    fact.secondChecked = false;
    QVERIFY(!groundsOf(fact).front().final);
}

void ListsTest::eachKindHasItsList()
{
    QCOMPARE(listOfGrounds(PartyKind::Supplier), ListKind::Black);
    QCOMPARE(listOfGrounds(PartyKind::Agency), ListKind::Black);
    QCOMPARE(listOfGrounds(PartyKind::Purchaser), ListKind::Focus);
    QVERIFY(!listOfGrounds(PartyKind::Expert));
    CreditFact fine = factOf(u"CG-N16"_s, Day);
    fine.fineFen = 300'000'000;
    QVERIFY2(groundsOf(fine, Day, PartyKind::Purchaser).empty(), "the money test is for suppliers and agencies");
    for (const auto &[code, indicator] : book().rules(PartyKind::Expert).indicators.toStdMap())
        QVERIFY(groundsOf(factOf(code, Day), Day, PartyKind::Expert).empty());
}

void ListsTest::theRedListAsksForEverything()
{
    QCOMPARE(Model().obstacles(), QStringList());
    Model young;
    young.knownSince = young.knownSince.addDays(1);
    QCOMPARE(young.obstacles().size(), 1);
    Model worse;
    worse.annual.back().stars = 4;
    QCOMPARE(worse.obstacles().size(), 1);
    Model once;
    once.annual.pop_back();
    QCOMPARE(once.obstacles().size(), 1);
    Model negative;
    negative.facts.push_back(factOf(u"GY-N15"_s, Day));
    QCOMPARE(negative.obstacles().size(), 1);
    negative.facts.back().withdrawn = true;
    QCOMPARE(negative.obstacles(), QStringList());
    Model nothing;
    nothing.facts.clear();
    QCOMPARE(nothing.obstacles().size(), 1);
    Model expired;
    expired.facts.front().until = Day;
    QCOMPARE(expired.obstacles().size(), 1);
    for (const ListKind kind : {ListKind::Red, ListKind::Black, ListKind::Focus, ListKind::External}) {
        Model listed;
        listed.listings.push_back({});
        listed.listings.front().kind = kind;
        listed.listings.front().from = Day;
        QCOMPARE(listed.obstacles().isEmpty(), kind == ListKind::Red);
    }
}

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
