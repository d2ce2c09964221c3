// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts, banks and contract financing: who is supported, whose account is paid, what a default costs; and the statistics for the banks.
#include "services/financingstatistics.h"
#include "services/recordbureau.h"

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::PartyKind;
using domain::RecordId;
using domain::RecordType;
using domain::RecordValues;
using services::RecordInput;
using tests::codeOf;
using tests::Today;

namespace {

constexpr char Account[] = "6222000000000001";

struct ContractBureau : tests::RecordBureau {
    ContractBureau() { bank = opened({.type = RecordType::Bank, .values = {{u"name"_s, u"演示银行"_s}, {u"branch"_s, u"东区支行"_s}}}); }

    [[nodiscard]] RecordInput contractInput(const QString &number, const QString &payeeBank = u"演示银行"_s) const
    {
        return {.type = RecordType::Contract,
                .party = supplier,
                .peer = purchaser,
                .values = {{u"contract_no"_s, number},
                           {u"project"_s, u"演示办公家具"_s},
                           {u"amount"_s, u"10000000"_s},
                           {u"signed_on"_s, Today.addDays(-20).toString(Qt::ISODate)},
                           {u"award_no"_s, u"ZB-1"_s},
                           {u"award_on"_s, Today.addDays(-30).toString(Qt::ISODate)},
                           {u"payee_bank"_s, payeeBank},
                           {u"payee_account"_s, QString::fromLatin1(Account)}}};
    }
    RecordId contract(const QString &number = u"HT-1"_s, const QString &payeeBank = u"演示银行"_s) { return opened(contractInput(number, payeeBank)); }
    [[nodiscard]] RecordInput financingInput(RecordId contract, const QString &amount = u"5000000"_s) const
    {
        return {.type = RecordType::Financing, .party = supplier, .subject = contract, .other = bank, .values = {{u"amount"_s, amount}, {u"months"_s, u"12"_s}}};
    }
    RecordId financing(RecordId contract) { return opened(financingInput(contract)); }
    [[nodiscard]] RecordValues grant(const QString &amount = u"4000000"_s, const QString &rate = u"435"_s) const
    {
        return {{u"granted"_s, amount}, {u"rate_bp"_s, rate}, {u"repay_by"_s, clock.today().addMonths(12).toString(Qt::ISODate)}};
    }
    RecordId granted(RecordId contract)
    {
        const RecordId loan = financing(contract);
        if (!act(loan, u"send"_s).isEmpty() || !act(loan, u"grant"_s, grant()).isEmpty())
            qFatal("not granted");
        return loan;
    }
    /// Rates the supplier by a fact that costs nothing more than it says.
    void rate(const QString &indicator, QDate day) { (void)fact(supplier, indicator, day); }

    RecordId bank;
};

} // namespace

class TestContracts : public QObject
{
    Q_OBJECT
private slots:
    void contractIsRecordedOnceAndInOrder();
    void bankTakesPartOrNot();
    void threeAnswersFollowFromStarsAndLists();
    void notSupportedGoesNoFurther();
    void bankLendsOnItsOwnAccountOnly();
    void payeeChangesWithConsentOnly();
    void changeWithoutConsentIsAFact();
    void notFinancedTwice();
    void defaultIsAFactInTheSameEntry();
    void repaidIsRepaidInFull();
    void ruleOfTheDayOfSending();
    void statisticsCountEveryStepInItsMonth();
    void rebuiltStoreIsTheSame();
};

void TestContracts::contractIsRecordedOnceAndInOrder()
{
    ContractBureau bureau;
    const RecordId id = bureau.contract(u"HT-1"_s);
    QVERIFY(bureau.look(id).number.startsWith(u"HT2026-"_s));
    QCOMPARE(bureau.state(id), u"running"_s);
    QCOMPARE(codeOf(bureau.records().open(bureau.contractInput(u"ｈｔ 1"_s))), u"REC-010"_s); // another spelling of the number
    QVERIFY(bureau.act(id, u"withdraw"_s).isEmpty());
    QVERIFY(bureau.records().open(bureau.contractInput(u"HT-1"_s)).ok());
    RecordInput late = bureau.contractInput(u"HT-2"_s);
    late.values[u"signed_on"_s] = Today.addDays(1).toString(Qt::ISODate);
    QCOMPARE(codeOf(bureau.records().open(late)), u"CON-001"_s);
    RecordInput award = bureau.contractInput(u"HT-2"_s);
    award.values[u"award_on"_s] = Today.toString(Qt::ISODate);
    QCOMPARE(codeOf(bureau.records().open(award)), u"CON-002"_s);
    RecordInput nothing = bureau.contractInput(u"HT-2"_s);
    nothing.values[u"amount"_s] = u"0"_s;
    QCOMPARE(codeOf(bureau.records().open(nothing)), u"CON-003"_s);
    RecordInput swapped = bureau.contractInput(u"HT-2"_s);
    std::swap(swapped.party, swapped.peer);
    QCOMPARE(codeOf(bureau.records().open(swapped)), u"REC-004"_s); // a purchaser supplies nothing
}

void TestContracts::bankTakesPartOrNot()
{
    ContractBureau bureau;
    QCOMPARE(codeOf(bureau.records().open({.type = RecordType::Bank, .values = {{u"name"_s, u"演示 银行"_s}, {u"branch"_s, u"东区支行"_s}}})), u"REC-010"_s);
    const RecordId contract = bureau.contract();
    QVERIFY(bureau.act(bureau.bank, u"leave"_s).isEmpty());
    QCOMPARE(codeOf(bureau.records().open(bureau.financingInput(contract))), u"FIN-003"_s);
    QVERIFY(bureau.act(bureau.bank, u"return"_s).isEmpty());
    QVERIFY(bureau.records().open(bureau.financingInput(contract)).ok());
    // Banks are the supervisors' matter.
    bureau.as(u"li"_s);
    QCOMPARE(codeOf(bureau.records().open({.type = RecordType::Bank, .values = {{u"name"_s, u"演示银行二"_s}}})), u"SES-031"_s);
}

void TestContracts::threeAnswersFollowFromStarsAndLists()
{
    // Nobody has rated it; four stars; two stars; on the black list: whatever the stars.
    struct Case {
        QStringList indicators;
        bool listed;
        QString answer;
        QString state;
    };
    for (const Case &one : {Case{{}, false, u"bank-decides"_s, u"checked"_s}, Case{{u"GY-P01"_s, u"GY-N14"_s}, false, u"offered"_s, u"checked"_s},
                            Case{{u"GY-N20"_s, u"GY-N14"_s, u"GY-N13"_s}, false, u"bank-decides"_s, u"checked"_s}, Case{{u"GY-P01"_s}, true, u"refused"_s, u"not-supported"_s}}) {
        ContractBureau bureau;
        for (const QString &indicator : one.indicators)
            bureau.rate(indicator, Today.addDays(-5));
        if (one.listed)
            bureau.list(bureau.supplier, domain::ListKind::Black, Today.addDays(-3), Today.addYears(3));
        const domain::Record record = bureau.look(bureau.financing(bureau.contract()));
        QCOMPARE(record.text("answer"), one.answer);
        QCOMPARE(bureau.state(record.id), one.state);
        const auto rated = services::explain(bureau.session().reader(), bureau.supplier, {Today, {}});
        QCOMPARE(record.text("stars"), QString::number(rated->rating.stars));
        QCOMPARE(record.text("grade"), domain::gradeName(rated->rating.grade));
        QCOMPARE(one.answer == u"offered"_s, rated->rating.stars >= domain::financingRules().offeredFromStars && !one.listed);
        QVERIFY(!record.text("reasons").isEmpty());
    }
}

void TestContracts::notSupportedGoesNoFurther()
{
    ContractBureau bureau;
    bureau.list(bureau.supplier, domain::ListKind::Black, Today.addDays(-3), Today.addDays(30));
    const RecordId contract = bureau.contract();
    const RecordId refused = bureau.financing(contract);
    QVERIFY(bureau.look(refused).text("reasons").contains(u"演财名〔2026〕1号"_s)); // the answer cites what keeps it out
    for (const QString &act : {u"send"_s, u"grant"_s, u"repay"_s, u"withdraw"_s})
        QVERIFY(!bureau.act(refused, act, act == u"grant"_s ? bureau.grant() : RecordValues()).isEmpty());
    // When the term is over, a new application is answered anew: who was on a list has been evaluated, and nothing else counts against it.
    bureau.clock.setDay(Today.addDays(30));
    QCOMPARE(services::explain(bureau.session().reader(), bureau.supplier, {Today.addDays(30), {}})->rating.stars, 5);
    QCOMPARE(bureau.look(bureau.financing(contract)).text("answer"), u"offered"_s);
}

void TestContracts::bankLendsOnItsOwnAccountOnly()
{
    ContractBureau bureau;
    const RecordId contract = bureau.contract(u"HT-1"_s, u"另一家演示银行"_s);
    const RecordId loan = bureau.financing(contract);
    QCOMPARE(bureau.act(loan, u"grant"_s, bureau.grant()), u"REC-021"_s); // nobody has sent it
    QVERIFY(bureau.act(loan, u"send"_s).isEmpty());
    QCOMPARE(bureau.act(loan, u"grant"_s, bureau.grant()), u"FIN-010"_s);
    const QString consent = Today.toString(Qt::ISODate);
    const RecordValues changed{{u"payee_bank"_s, u"演示银行"_s}, {u"payee_account"_s, u"6222000000000002"_s}, {u"purchaser_consent_on"_s, consent}};
    QCOMPARE(bureau.act(contract, u"payee"_s, changed), u"REC-024"_s); // the consent in writing
    QVERIFY(bureau.act(contract, u"payee"_s, changed, u"换开户行"_s, true).isEmpty());
    QCOMPARE(bureau.look(contract).text("payee_account"), u"6222000000000002"_s);
    QCOMPARE(bureau.act(loan, u"grant"_s, bureau.grant(u"5000001"_s)), u"FIN-011"_s); // more than was applied for
    RecordValues past = bureau.grant();
    past[u"repay_by"_s] = consent;
    QCOMPARE(bureau.act(loan, u"grant"_s, past), u"FIN-012"_s);
    QVERIFY(bureau.act(loan, u"grant"_s, bureau.grant()).isEmpty());
    QCOMPARE(bureau.look(loan).dueOn, Today.addMonths(12)); // its clock is the day of repayment
    QVERIFY(bureau.look(loan).late(Today.addMonths(12).addDays(1)));
}

void TestContracts::payeeChangesWithConsentOnly()
{
    ContractBureau bureau;
    const RecordId contract = bureau.contract();
    (void)bureau.granted(contract);
    const QString today = Today.toString(Qt::ISODate);
    RecordValues change{{u"payee_bank"_s, u"演示银行"_s}, {u"payee_account"_s, u"6222000000000003"_s}, {u"purchaser_consent_on"_s, today}};
    QCOMPARE(bureau.act(contract, u"payee"_s, change, u"换账户"_s, true), u"CON-010"_s); // the purchaser's alone is not enough
    change[u"bank_consent_on"_s] = Today.addDays(1).toString(Qt::ISODate);
    QCOMPARE(bureau.act(contract, u"payee"_s, change, u"换账户"_s, true), u"CON-011"_s);
    change[u"bank_consent_on"_s] = today;
    QVERIFY(bureau.act(contract, u"payee"_s, change, u"换账户"_s, true).isEmpty());
    QCOMPARE(bureau.look(contract).text("payee_account"), u"6222000000000003"_s);
    QVERIFY(bureau.factsOf(bureau.supplier).empty());
    QCOMPARE(bureau.act(contract, u"withdraw"_s), u"CON-012"_s);
}

void TestContracts::changeWithoutConsentIsAFact()
{
    ContractBureau bureau;
    const RecordId contract = bureau.contract();
    const RecordValues found{{u"payee_bank"_s, u"不明银行"_s}, {u"payee_account"_s, u"1"_s}};
    QCOMPARE(bureau.act(contract, u"payee-without-consent"_s, found, u"付款时发现"_s, true), u"CON-013"_s); // no bank has lent on it
    const RecordId loan = bureau.granted(contract);
    QCOMPARE(bureau.act(contract, u"payee-without-consent"_s, found, u"付款时发现"_s), u"REC-024"_s);
    const qint64 before = bureau.head();
    QVERIFY(bureau.act(contract, u"payee-without-consent"_s, found, u"付款时发现"_s, true).isEmpty());
    QCOMPARE(bureau.head(), before + 1);
    const auto facts = bureau.factsOf(bureau.supplier);
    QCOMPARE(facts.size(), size_t(1));
    QCOMPARE(facts.front().indicator, u"GY-N20"_s);
    QCOMPARE(facts.front().source, bureau.look(loan).number);
    QCOMPARE(facts.front().evidence.size(), size_t(1));
    QCOMPARE(bureau.look(contract).fact, facts.front().id);
}

void TestContracts::notFinancedTwice()
{
    ContractBureau bureau;
    const RecordId contract = bureau.contract();
    const RecordId first = bureau.financing(contract);
    QCOMPARE(codeOf(bureau.records().open(bureau.financingInput(contract))), u"FIN-004"_s);
    QVERIFY(bureau.act(first, u"withdraw"_s).isEmpty());
    const RecordId second = bureau.granted(contract);
    QCOMPARE(codeOf(bureau.records().open(bureau.financingInput(contract))), u"FIN-004"_s);
    QVERIFY(bureau.act(second, u"repay"_s, {{u"repaid"_s, u"4100000"_s}}).isEmpty());
    QVERIFY(bureau.records().open(bureau.financingInput(contract)).ok()); // a new loan after the old one is paid

    QCOMPARE(codeOf(bureau.records().open(bureau.financingInput(bureau.contract(u"HT-2"_s), u"10000001"_s))), u"FIN-006"_s);
    RecordInput foreign = bureau.financingInput(bureau.contract(u"HT-3"_s));
    foreign.party = bureau.party(PartyKind::Supplier, tests::uscc(71), u"演示供应商 071"_s);
    QCOMPARE(codeOf(bureau.records().open(foreign)), u"FIN-001"_s);
    RecordInput unawarded = bureau.contractInput(u"HT-4"_s);
    unawarded.values.remove(u"award_no"_s);
    QCOMPARE(codeOf(bureau.records().open(bureau.financingInput(bureau.opened(unawarded)))), u"FIN-005"_s);
    const RecordId ended = bureau.contract(u"HT-5"_s);
    QVERIFY(bureau.act(ended, u"end"_s).isEmpty());
    QCOMPARE(codeOf(bureau.records().open(bureau.financingInput(ended))), u"FIN-002"_s);
}

void TestContracts::defaultIsAFactInTheSameEntry()
{
    ContractBureau bureau;
    bureau.rate(u"GY-P01"_s, Today.addDays(-5));
    const RecordId loan = bureau.granted(bureau.contract());
    const int before = bureau.score(bureau.supplier, Today);
    QCOMPARE(bureau.act(loan, u"default"_s, {{u"unpaid"_s, u"0"_s}}, u"到期未还"_s, true), u"FIN-015"_s);
    QCOMPARE(bureau.act(loan, u"default"_s, {{u"unpaid"_s, u"100"_s}}, u"到期未还"_s), u"REC-024"_s);
    QCOMPARE(bureau.act(loan, u"default"_s, {{u"unpaid"_s, u"100"_s}}, u" "_s, true), u"REC-023"_s);
    const qint64 head = bureau.head();
    QVERIFY(bureau.act(loan, u"default"_s, {{u"unpaid"_s, u"3500000"_s}}, u"到期未还"_s, true).isEmpty());
    QCOMPARE(bureau.head(), head + 1);
    QCOMPARE(bureau.state(loan), u"default"_s);
    const auto facts = bureau.factsOf(bureau.supplier);
    const auto found = std::find_if(facts.begin(), facts.end(), [](const domain::CreditFact &one) { return one.indicator == u"GY-N20"_s; });
    QVERIFY(found != facts.end());
    QCOMPARE(bureau.look(loan).fact, found->id);
    QCOMPARE(found->source, bureau.look(loan).number);
    QCOMPARE(found->evidence.size(), size_t(1));
    QVERIFY(found->text.contains(u"到期未还"_s));
    // 100 points with the bonus of the tax grade; −20 +3 with the default.
    QCOMPARE(before, 10000);
    QCOMPARE(bureau.score(bureau.supplier, Today), 10000 - 2000 + 300);
    // It no longer runs, and no new loan is offered once the default has put it on the black list.
    QVERIFY(!bureau.look(loan).open());
    const RecordId next = bureau.contract(u"HT-2"_s);
    QCOMPARE(bureau.look(bureau.financing(next)).text("answer"), u"offered"_s); // a fact alone lists nobody
    bureau.list(bureau.supplier, domain::ListKind::Black, Today, Today.addYears(3));
    QCOMPARE(bureau.look(bureau.financing(bureau.contract(u"HT-3"_s))).text("answer"), u"refused"_s);
}

void TestContracts::repaidIsRepaidInFull()
{
    ContractBureau bureau;
    const RecordId loan = bureau.granted(bureau.contract());
    QCOMPARE(bureau.act(loan, u"repay"_s, {{u"repaid"_s, u"3999999"_s}}), u"FIN-014"_s);
    QCOMPARE(bureau.act(loan, u"repay"_s), u"REC-001"_s);
    QVERIFY(bureau.act(loan, u"repay"_s, {{u"repaid"_s, u"4000000"_s}}).isEmpty());
    QCOMPARE(bureau.state(loan), u"repaid"_s);
    QCOMPARE(bureau.look(loan).dueOn, QDate());
    QCOMPARE(bureau.act(loan, u"default"_s, {{u"unpaid"_s, u"1"_s}}, u"迟了"_s, true), u"REC-021"_s);
    QVERIFY(bureau.factsOf(bureau.supplier).empty());
}

void TestContracts::ruleOfTheDayOfSending()
{
    ContractBureau bureau;
    const RecordId loan = bureau.financing(bureau.contract());
    bureau.list(bureau.supplier, domain::ListKind::External, Today, {});
    QCOMPARE(bureau.act(loan, u"send"_s), u"FIN-013"_s); // listed since it applied
    QVERIFY(bureau.act(loan, u"withdraw"_s).isEmpty());
}

// Counted by hand: what stands in the table is the oracle.
void TestContracts::statisticsCountEveryStepInItsMonth()
{
    ContractBureau bureau;
    const auto on = [&bureau](QDate day) { bureau.clock.setDay(day); };
    const RecordId bank = bureau.bank;
    on({2026, 4, 10});
    const RecordId one = bureau.financing(bureau.contract(u"A"_s));       // 50,000.00
    const RecordId two = bureau.financing(bureau.contract(u"B"_s));
    const RecordId gone = bureau.financing(bureau.contract(u"C"_s));
    QVERIFY(bureau.act(gone, u"withdraw"_s).isEmpty());
    for (const RecordId loan : {one, two})
        QVERIFY(bureau.act(loan, u"send"_s).isEmpty());
    QVERIFY(bureau.act(one, u"grant"_s, bureau.grant(u"4000000"_s, u"400"_s)).isEmpty());
    on({2026, 5, 31});
    QVERIFY(bureau.act(two, u"grant"_s, bureau.grant(u"1000000"_s, u"500"_s)).isEmpty());
    QVERIFY(bureau.act(one, u"repay"_s, {{u"repaid"_s, u"4080000"_s}}).isEmpty());
    const RecordId three = bureau.financing(bureau.contract(u"D"_s));
    QVERIFY(bureau.act(three, u"send"_s).isEmpty());
    QVERIFY(bureau.act(three, u"refuse"_s).isEmpty());
    on({2026, 6, 1});
    QVERIFY(bureau.act(two, u"default"_s, {{u"unpaid"_s, u"900000"_s}}, u"到期未还"_s, true).isEmpty());
    bureau.list(bureau.supplier, domain::ListKind::Black, {2026, 6, 1}, {2029, 6, 1});
    bureau.bank = bureau.opened({.type = RecordType::Bank, .values = {{u"name"_s, u"另一家演示银行"_s}}});
    const RecordId refused = bureau.financing(bureau.contract(u"E"_s));
    QCOMPARE(bureau.state(refused), u"not-supported"_s);

    const auto statistics = services::financingStatistics(bureau.session().reader(), {2026, 4, 15}, {2026, 6, 2}, {});
    QVERIFY(statistics.ok());
    QCOMPARE(statistics->from, QDate(2026, 4, 1));
    QCOMPARE(statistics->to, QDate(2026, 6, 30));
    QStringList rows;
    for (const services::FinancingRow &row : statistics->rows) {
        const services::FinancingFigures &f = row.figures;
        rows << u"%1 %2: %3/%4 %5+%6+%7 granted %8/%9"_s.arg(row.bank == bank ? u"1"_s : u"2"_s, row.month.toString(u"MM"_s)).arg(f.applications).arg(f.appliedFen).arg(f.offered).arg(f.bankDecides).arg(f.notSupported).arg(f.granted).arg(f.grantedFen)
                    + u" @%1 refused %2 repaid %3/%4 default %5/%6"_s.arg(f.averageRate()).arg(f.bankRefused).arg(f.repaid).arg(f.repaidFen).arg(f.defaults).arg(f.defaultFen);
    }
    rows.sort();
    QCOMPARE(rows, (QStringList{u"1 04: 2/10000000 0+2+0 granted 1/4000000 @400 refused 0 repaid 0/0 default 0/0"_s, u"1 05: 1/5000000 0+1+0 granted 1/1000000 @500 refused 1 repaid 1/4080000 default 0/0"_s,
                                u"1 06: 0/0 0+0+0 granted 0/0 @0 refused 0 repaid 0/0 default 1/900000"_s, u"2 06: 1/5000000 0+0+1 granted 0/0 @0 refused 0 repaid 0/0 default 0/0"_s}));
    QCOMPARE(statistics->total.averageRate(), 420); // (4·400 + 1·500) ÷ 5
    QCOMPARE(statistics->total.applications, 4);
    const auto later = services::financingStatistics(bureau.session().reader(), {2026, 7, 1}, {2026, 7, 1}, {});
    QVERIFY(later.ok() && later->rows.empty() && later->total.empty());
    QCOMPARE(codeOf(services::financingStatistics(bureau.session().reader(), {2026, 7, 1}, {2026, 6, 30}, {})), u"FIN-020"_s);
    const std::atomic_bool cancel = true;
    base::Progress stop;
    stop.cancel = &cancel;
    QCOMPARE(codeOf(services::financingStatistics(bureau.session().reader(), {2026, 4, 1}, {2026, 6, 30}, stop)), u"JOB-CANCELLED"_s);
}

void TestContracts::rebuiltStoreIsTheSame()
{
    ContractBureau bureau;
    const RecordId contract = bureau.contract();
    const RecordId loan = bureau.granted(contract);
    QVERIFY(bureau.act(contract, u"payee-without-consent"_s, {{u"payee_bank"_s, u"不明银行"_s}, {u"payee_account"_s, u"1"_s}}, u"付款时发现"_s, true).isEmpty());
    QVERIFY(bureau.act(loan, u"default"_s, {{u"unpaid"_s, u"3500000"_s}}, u"到期未还"_s, true).isEmpty());
    QVERIFY(bureau.act(contract, u"accept"_s).isEmpty());
    QCOMPARE(bureau.rebuildDiffers(), QString());
    QCOMPARE(bureau.state(loan), u"default"_s);
    QCOMPARE(bureau.factsOf(bureau.supplier).size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestContracts)
#include "tst_contracts.moc"
