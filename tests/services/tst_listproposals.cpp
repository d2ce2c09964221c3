// SPDX-License-Identifier: GPL-3.0-or-later
// Red and black lists in a store: whom the rules propose, who is not proposed twice, and which entries have no ground any more.
#include "services/bureau.h"
#include "services/laptop.h"
#include "services/lists.h"
#include "services/partyregister.h"

#include <QTest>

using namespace chengcai;
using namespace chengcai::tests;
using domain::ListKind;
using services::ListCandidate;

namespace {

struct Register : Bureau {
    Register()
    {
        as(u"first"_s);
        for (int i = 1; i <= 3; ++i)
            suppliers.push_back(party(PartyKind::Supplier, uscc(100 + i), u"演示供应商 %1"_s.arg(100 + i)));
    }
    domain::FactId penalty(domain::PartyId party, qint64 fineFen, QDate banUntil = {})
    {
        domain::CreditFact fact;
        fact.party = party;
        fact.indicator = u"GY-N15"_s;
        fact.effectiveOn = fact.decidedOn = Today.addDays(-30);
        fact.decisionNo = u"演示罚〔2026〕%1 号"_s.arg(++m_number);
        fact.fineFen = fineFen;
        if (banUntil.isValid()) {
            fact.banFrom = fact.effectiveOn;
            fact.banUntil = banUntil;
        }
        fact.text = u"逾期交货"_s;
        return services::FactRegister(session()).record(fact).value();
    }
    base::Uid listed(domain::PartyId party, ListKind kind)
    {
        domain::Listing listing;
        listing.party = party;
        listing.kind = kind;
        listing.from = Today.addDays(-5);
        listing.until = Today.addYears(3);
        listing.decisionNo = u"演示名单〔2026〕1 号"_s;
        listing.authority = u"演示市财政局"_s;
        listing.basis = u"演示依据"_s;
        listing.source = u"演示省财政厅名单"_s;
        return services::Listings(session()).publish(listing).value();
    }
    [[nodiscard]] std::vector<ListCandidate> candidates(QDate day = Today)
    {
        const auto found = services::listCandidates(session().reader(), day, {});
        return found ? *found : std::vector<ListCandidate>();
    }
    std::vector<domain::PartyId> suppliers;

private:
    int m_number = 0;
};

} // namespace

class ListsServiceTest : public QObject
{
    Q_OBJECT
private slots:
    void theRulesPropose();
    void anObjectionIsNoFinalDecision();
    void whoTookOverIsProposedOnce();
    void theRedListTakesTwoYears();
    void entriesWithoutAGroundShowThemselves();
};

void ListsServiceTest::theRulesPropose()
{
    Register office;
    office.penalty(office.suppliers[0], 2'999'999);
    office.penalty(office.suppliers[1], 3'000'000);
    office.penalty(office.suppliers[2], 759'500, Today.addDays(335));
    const auto found = office.candidates();
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].party.id, office.suppliers[1]);
    QCOMPARE(int(found[0].list), int(ListKind::Black));
    QVERIFY(found[0].text.contains(u"30,000.00"_s) && found[0].until == Today.addDays(-30).addMonths(36));
    QCOMPARE(found[1].party.id, office.suppliers[2]);
    QCOMPARE(found[1].until, Today.addDays(335));
    QCOMPARE(office.candidates(Today.addDays(335)).size(), 1U); // the ban is over
    // Whoever is on the list is proposed no more.
    const base::Uid entry = office.listed(office.suppliers[1], ListKind::Black);
    QCOMPARE(office.candidates().size(), 1U);
    // Nor for the same decision once it has come off; for a new one, yes.
    QVERIFY(services::Listings(office.session()).remove(entry, Today, u"信用修复"_s).ok());
    QCOMPARE(office.candidates().size(), 1U);
    domain::CreditFact again;
    again.party = office.suppliers[1];
    again.indicator = u"GY-N15"_s;
    again.effectiveOn = again.decidedOn = Today;
    again.decisionNo = u"演示罚〔2026〕99 号"_s;
    again.fineFen = 5'000'000;
    again.text = u"再次逾期交货"_s;
    QVERIFY(services::FactRegister(office.session()).record(again).ok());
    QCOMPARE(office.candidates().size(), 2U);
}

void ListsServiceTest::anObjectionIsNoFinalDecision()
{
    Register office;
    const auto fact = office.penalty(office.suppliers[0], 3'000'000);
    QVERIFY2(!office.candidates().front().final, "nobody has confirmed it yet");
    office.as(u"wang"_s);
    QVERIFY(services::FactRegister(office.session()).confirm(fact).ok());
    QVERIFY(office.candidates().front().final);
    QVERIFY(services::FactRegister(office.session()).setObjection(fact, true, u"当事人提出异议"_s).ok());
    QVERIFY(!office.candidates().front().final);
    QVERIFY(services::FactRegister(office.session()).withdraw(fact, u"决定已撤销"_s).ok());
    QVERIFY(office.candidates().empty());
}

void ListsServiceTest::whoTookOverIsProposedOnce()
{
    Register office;
    office.penalty(office.suppliers[0], 3'000'000);
    office.penalty(office.suppliers[1], 4'000'000);
    office.as(u"wang"_s);
    QCOMPARE(codeOf(services::PartyRegister(office.session()).succeed(office.suppliers[0], office.suppliers[1], journal::SuccessionReason::Merger, u"演示合并 1 号"_s, u"吸收合并"_s)), QString());
    const auto found = office.candidates();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().party.id, office.suppliers[1]);
    QCOMPARE(found.front().grounds.size(), 2U);
}

void ListsServiceTest::theRedListTakesTwoYears()
{
    Register office;
    office.fact(office.suppliers[0], u"GY-P01"_s, QDate(2026, 3, 1), QDate(2030, 1, 1));
    QVERIFY(office.candidates().empty()); // the register has known it for a moment
    const QDate later(2029, 6, 1);
    const auto found = office.candidates(later);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(int(found.front().list), int(ListKind::Red));
    QCOMPARE(found.front().party.id, office.suppliers[0]);
    office.fact(office.suppliers[0], u"GY-N15"_s, QDate(2029, 5, 1));
    QVERIFY(office.candidates(later).empty());
}

void ListsServiceTest::entriesWithoutAGroundShowThemselves()
{
    Register office;
    const auto fact = office.penalty(office.suppliers[0], 3'000'000);
    const base::Uid entry = office.listed(office.suppliers[0], ListKind::Black);
    (void)office.listed(office.suppliers[1], ListKind::Red);
    auto entries = services::listEntries(office.session().reader(), Today);
    QCOMPARE(entries.size(), 2U);
    for (const services::ListEntry &one : entries)
        QVERIFY2(one.current && one.trouble.isEmpty(), qPrintable(one.trouble));
    office.as(u"wang"_s);
    QVERIFY(services::FactRegister(office.session()).withdraw(fact, u"决定已撤销"_s).ok());
    const auto troubled = [&] {
        int count = 0;
        for (const services::ListEntry &one : services::listEntries(office.session().reader(), Today))
            count += one.trouble.isEmpty() ? 0 : 1;
        return count;
    };
    QCOMPARE(troubled(), 1);
    QVERIFY(services::Listings(office.session()).remove(entry, Today, u"依据已撤销"_s).ok());
    QCOMPARE(troubled(), 0);
    QVERIFY(!services::listEntries(office.session().reader(), Today).back().current);
    QVERIFY(services::listEntries(office.session().reader(), Today.addDays(-1)).front().current);
}

QTEST_GUILESS_MAIN(ListsServiceTest)
#include "tst_listproposals.moc"
