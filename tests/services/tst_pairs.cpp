// SPDX-License-Identifier: GPL-3.0-or-later
// What two people wrote without knowing of each other is shown side by side, until a person says that both stand or one of them goes.
#include "services/bureau.h"
#include "services/conflicts.h"
#include "services/laptop.h"
#include "services/maintenance.h"
#include "services/releases.h"

#include <QTest>

using namespace chengcai;
using namespace chengcai::tests;
using base::ErrorKind;
using services::Pair;
using services::PairKind;

namespace {

/// An office with a supplier, and two laptops that know it.
struct Two : Bureau {
    Two()
    {
        as(u"first"_s);
        supplier = party(PartyKind::Supplier, uscc(5), u"演示供应商 005"_s);
        for (int i = 0; i < 2; ++i) {
            laptops.push_back(std::make_unique<Laptop>(clock, i == 0 ? u"zhang"_s : u"sun"_s));
            laptops.back()->join(*this, i == 0 ? u"ZZ-01"_s : u"ZZ-02"_s);
        }
        clock.advanceMs(60'000);
    }
    [[nodiscard]] domain::PartyId at(int laptop, int number = 5) { return services::findParties(laptops[size_t(laptop)]->session(), uscc(number))->front().id; }
    /// A fact of the indicator and day that number stands for.
    [[nodiscard]] bool record(int laptop, const QString &text, QDate day, const QString &decisionNo = {})
    {
        domain::CreditFact fact;
        fact.party = at(laptop);
        fact.indicator = u"GY-N15"_s;
        fact.effectiveOn = day;
        fact.text = text;
        fact.decisionNo = decisionNo;
        return services::FactRegister(laptops[size_t(laptop)]->session()).record(fact).ok();
    }
    [[nodiscard]] bool amend(int laptop, const std::function<void(domain::Party &)> &change)
    {
        services::Session &session = laptops[size_t(laptop)]->session();
        domain::Party party = services::findParties(session, uscc(5))->front();
        change(party);
        return services::PartyRegister(session).amend(party.id, {party}).ok();
    }
    /// Everything of a laptop to the office, or the other way.
    [[nodiscard]] bool deliver(int laptop) { return pass(laptops[size_t(laptop)]->session(), session(), laptop); }
    [[nodiscard]] bool bringTo(int laptop) { return pass(session(), laptops[size_t(laptop)]->session(), laptop); }
    [[nodiscard]] std::vector<Pair> pairs() { return services::pairsToCompare(session().reader()); }

    domain::PartyId supplier;
    std::vector<std::unique_ptr<Laptop>> laptops;

private:
    [[nodiscard]] bool pass(services::Session &from, services::Session &to, int laptop)
    {
        const QString file = laptops[size_t(laptop)]->file(u"pass%1.ccb"_s.arg(++m_passed));
        return services::exportBundle(from, file, {}).ok() && services::importBundle(to, file, false, {}).ok();
    }
    int m_passed = 0;
};

const QDate Day(2026, 1, 15);

} // namespace

class PairsTest : public QObject
{
    Q_OBJECT
private slots:
    void oneActRecordedByTwo();
    void whatIsNoPair_data();
    void whatIsNoPair();
    void changesNobodySawTogether();
    void oneFirmRecordedTwice();
    void everyStoreLearnsWhatWasCompared();
};

void PairsTest::oneActRecordedByTwo()
{
    Two office;
    QVERIFY(office.record(0, u"现场核查发现"_s, Day) && office.record(1, u"核查时发现"_s, Day));
    QVERIFY(office.deliver(0));
    QCOMPARE(office.pairs().size(), 0U);
    QVERIFY(office.deliver(1));
    const auto pairs = office.pairs();
    QCOMPARE(pairs.size(), 1U);
    const Pair &pair = pairs.front();
    QCOMPARE(int(pair.kind), int(PairKind::SameFact));
    QVERIFY(pair.scoreBearing && pair.one < pair.other && pair.party == office.supplier);
    QVERIFY(pair.oneText.contains(u"核查"_s) && pair.otherText.contains(u"核查"_s) && pair.oneText != pair.otherText);
    QCOMPARE(QSet<QString>({pair.oneAuthor, pair.otherAuthor}), QSet<QString>({u"演示检查员 zhang"_s, u"演示检查员 sun"_s}));
    // Two deductions for what may be one act are not published.
    office.as(u"wang"_s);
    QCOMPARE(codeOf(services::prepareRelease(office.session(), {})), u"REL-010"_s);
    QCOMPARE(codeOf(services::keepBoth(office.session(), pair.one, pair.other, u" "_s)), u"CFL-007"_s);
    office.as(u"li"_s);
    QCOMPARE(int(services::keepBoth(office.session(), pair.one, pair.other, u"两次行为"_s).error().kind), int(ErrorKind::NotAuthorised));
    office.as(u"wang"_s);
    QCOMPARE(codeOf(services::keepBoth(office.session(), pair.one, pair.other, u"上午、下午各一次"_s)), QString());
    QCOMPARE(office.pairs().size(), 0U);
    QCOMPARE(services::factsOf(office.session().reader(), office.supplier).size(), 2U);
    QCOMPARE(codeOf(services::keepBoth(office.session(), pair.one, pair.other, u"再说一次"_s)), u"CFL-006"_s);
    QCOMPARE(codeOf(services::prepareRelease(office.session(), {})), QString());
}

void PairsTest::whatIsNoPair_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("another day") << 0;
    QTest::newRow("two decisions") << 1;
    QTest::newRow("one decision, which counts once") << 2;
    QTest::newRow("one person twice") << 3;
    QTest::newRow("one of them withdrawn") << 4;
}

void PairsTest::whatIsNoPair()
{
    QFETCH(int, what);
    Two office;
    const auto number = [what](int laptop) { return what == 1 ? u"演示罚〔2026〕%1 号"_s.arg(laptop + 1) : what == 2 ? u"演示罚〔2026〕1 号"_s : QString(); };
    QVERIFY(office.record(0, u"现场核查发现"_s, Day, number(0)));
    QVERIFY(office.record(what == 3 ? 0 : 1, u"核查时发现"_s, what == 0 ? Day.addDays(1) : Day, number(1)));
    QVERIFY(office.deliver(0) && office.deliver(1));
    QCOMPARE(office.pairs().size(), what == 4 ? 1U : 0U);
    if (what != 4)
        return;
    office.as(u"wang"_s);
    QVERIFY(services::FactRegister(office.session()).withdraw(services::factsOf(office.session().reader(), office.supplier).front().id, u"与另一条为同一行为"_s).ok());
    QCOMPARE(office.pairs().size(), 0U);
}

void PairsTest::changesNobodySawTogether()
{
    Two office;
    QVERIFY(office.amend(0, [](domain::Party &party) { party.address = u"演示路 1 号"_s; }));
    QVERIFY(office.amend(1, [](domain::Party &party) { party.legalRepresentative = u"演示法人 02"_s; }));
    QVERIFY(office.deliver(0) && office.deliver(1));
    auto pairs = office.pairs();
    QCOMPARE(pairs.size(), 1U);
    QCOMPARE(int(pairs.front().kind), int(PairKind::UnseenTogether));
    QVERIFY(!pairs.front().scoreBearing);
    QVERIFY(pairs.front().oneText.contains(u"演示路 1 号"_s) != pairs.front().otherText.contains(u"演示路 1 号"_s));
    QVERIFY(services::openConflicts(office.session().reader()).empty());
    office.as(u"wang"_s);
    QVERIFY(services::keepBoth(office.session(), pairs.front().one, pairs.front().other, u"地址与法人各自变更，均属实"_s).ok());
    QCOMPARE(office.pairs().size(), 0U);
    // Who has seen the other change changes the record knowingly, however late it arrives.
    QVERIFY(office.bringTo(0) && office.bringTo(1));
    QVERIFY(office.amend(0, [](domain::Party &party) { party.phone = u"0371-0000001"_s; }));
    QVERIFY(office.deliver(0) && office.bringTo(1));
    QVERIFY(office.amend(1, [](domain::Party &party) { party.contact = u"演示联系人 03"_s; }));
    QVERIFY(office.deliver(1));
    QCOMPARE(office.pairs().size(), 0U);
    // Both wrote over the same field: that is a conflict of values, and shown as one.
    QVERIFY(office.bringTo(0));
    QVERIFY(office.amend(0, [](domain::Party &party) { party.phone = u"0371-0000002"_s; }));
    QVERIFY(office.amend(1, [](domain::Party &party) { party.phone = u"0371-0000003"_s; }));
    QVERIFY(office.deliver(0) && office.deliver(1));
    QCOMPARE(office.pairs().size(), 0U);
    QCOMPARE(services::openConflicts(office.session().reader()).size(), 1U);
}

void PairsTest::oneFirmRecordedTwice()
{
    Two office;
    for (int i = 0; i < 2; ++i) {
        const auto party = office.laptops[size_t(i)]->party(PartyKind::Supplier, uscc(8), i == 0 ? u"演示供应商 008"_s : u"演示供应商 008 有限公司"_s);
        QVERIFY(office.laptops[size_t(i)]->record(party, 3));
    }
    QVERIFY(office.deliver(0) && office.deliver(1));
    const auto pairs = office.pairs();
    QCOMPARE(pairs.size(), 1U);
    QCOMPARE(int(pairs.front().kind), int(PairKind::SameParty));
    QVERIFY(pairs.front().party != pairs.front().otherParty && pairs.front().scoreBearing);
    QVERIFY(pairs.front().oneText.contains(uscc(8)));
    office.as(u"wang"_s);
    QCOMPARE(codeOf(services::PartyRegister(office.session()).succeed(pairs.front().otherParty, pairs.front().party, journal::SuccessionReason::DuplicateRecord, {}, u"同一企业重复登记"_s)), QString());
    // What both recorded about it would count twice now.
    QCOMPARE(office.pairs().size(), 1U);
    QCOMPARE(int(office.pairs().front().kind), int(PairKind::SameFact));
    QCOMPARE(office.pairs().front().party, pairs.front().party);
}

void PairsTest::everyStoreLearnsWhatWasCompared()
{
    Two office;
    QVERIFY(office.record(0, u"现场核查发现"_s, Day) && office.record(1, u"核查时发现"_s, Day));
    QVERIFY(office.deliver(0) && office.deliver(1));
    const Pair pair = office.pairs().front();
    office.as(u"wang"_s);
    QVERIFY(services::keepBoth(office.session(), pair.one, pair.other, u"上午、下午各一次"_s).ok());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(office.bringTo(i));
        services::Session &laptop = office.laptops[size_t(i)]->session();
        QCOMPARE(services::pairsToCompare(laptop.reader()).size(), 0U);
        const auto rebuilt = services::rebuildStore(laptop, false, {});
        QVERIFY2(rebuilt.ok() && rebuilt->equal, rebuilt.ok() ? qPrintable(rebuilt->firstDifference) : "");
    }
    QCOMPARE(rootOf(office.laptops[0]->session()), rootOf(office.laptops[1]->session()));
}

QTEST_GUILESS_MAIN(PairsTest)
#include "tst_pairs.moc"
