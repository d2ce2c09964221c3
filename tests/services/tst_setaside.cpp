// SPDX-License-Identifier: GPL-3.0-or-later
// What was kept and not applied is not lost: a supervisor writes it again under his own name, or leaves it aside for a reason.
#include "services/bureau.h"
#include "services/conflicts.h"
#include "services/laptop.h"
#include "services/maintenance.h"
#include "store/projections/projections.h"

#include <QTest>

using namespace chengcai;
using namespace chengcai::tests;
using base::ErrorKind;

namespace {

/// An office whose laptop goes on recording after its person's account was closed.
struct Closed : Bureau {
    Closed()
    {
        as(u"first"_s);
        supplier = party(PartyKind::Supplier, uscc(5), u"演示供应商 005"_s);
        laptop = std::make_unique<Laptop>(clock, u"zhang"_s);
        laptop->join(*this, u"ZZ-01"_s);
        clock.advanceMs(60'000);
        const store::Database &database = session().store().database();
        for (const services::Account &account : store::accounts(database)) {
            if (account.user != laptop->session().account()->user)
                continue;
            journal::AccountBody body{account.user, account.name, account.fullName, account.roles, account.publicKey, false};
            const int field = int(journal::AccountField::Active);
            const qint64 id = store::localId(database, account.uid, store::EntityType::Account);
            const auto closed = session().store().ledger().append(
                {u"account.amend"_s, {journal::encodeAccountAmend(account.uid, body, {journal::AccountField::Active}, {{field, store::fieldHeads(database, store::EntityType::Account, id, field)}})}, {}, {}},
                session().signer());
            if (!closed)
                qFatal("not closed: %s", qPrintable(closed.error().message));
        }
        clock.advanceMs(60'000);
        const auto there = services::findParties(laptop->session(), uscc(5))->front().id;
        const auto own = laptop->party(PartyKind::Supplier, uscc(6), u"演示供应商 006"_s);
        if (!laptop->record(there, 1, "证据 1") || !laptop->record(there, 2) || !laptop->record(own, 3) || !services::exportBundle(laptop->session(), laptop->file(u"a"_s), {}))
            qFatal("not recorded");
        const auto in = services::importBundle(session(), laptop->file(u"a"_s), false, {});
        if (!in)
            qFatal("not imported: %s", qPrintable(in.error().message));
        report = in->report;
        as(u"wang"_s);
    }
    [[nodiscard]] std::vector<services::SetAside> aside(bool decidedToo = false) { return services::entriesSetAside(session().reader(), decidedToo); }
    [[nodiscard]] size_t factsOf(domain::PartyId party) { return services::factsOf(session().reader(), party).size(); }

    domain::PartyId supplier;
    std::unique_ptr<Laptop> laptop;
    services::IntakeReport report;
};

} // namespace

class SetAsideTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenAgainCounts();
    void whatIsLeftAsideKeepsItsReason();
};

void SetAsideTest::whatIsWrittenAgainCounts()
{
    Closed office;
    QCOMPARE(office.report.unauthorised, 4);
    QCOMPARE(office.aside().size(), 4U);
    QCOMPARE(office.factsOf(office.supplier), 0U);
    for (const services::SetAside &one : office.aside()) {
        QCOMPARE(one.apply, u"unauthorised"_s);
        QVERIFY(!one.problem.isEmpty());
        QCOMPARE(one.computer, u"ZZ-01"_s);
    }
    // An inspector does not decide.
    office.as(u"li"_s);
    QCOMPARE(int(services::reissueEntry(office.session(), office.aside().front().hash).error().kind), int(ErrorKind::NotAuthorised));
    office.as(u"wang"_s);
    // The fact of a party that is not there itself has to wait for the party.
    const base::Hash last = office.aside().back().hash;
    QVERIFY(!services::reissueEntry(office.session(), last).ok());
    QCOMPARE(office.aside().size(), 4U);
    for (const services::SetAside &one : office.aside())
        QCOMPARE(codeOf(services::reissueEntry(office.session(), one.hash)), QString());
    QCOMPARE(office.aside().size(), 0U);
    QCOMPARE(office.aside(true).size(), 4U);
    QCOMPARE(office.factsOf(office.supplier), 2U);
    const auto own = services::findParties(office.session(), uscc(6));
    QVERIFY(own.ok() && own->size() == 1);
    QCOMPARE(office.factsOf(own->front().id), 1U);
    QCOMPARE(codeOf(services::reissueEntry(office.session(), last)), u"CFL-003"_s); // once
    bool evidence = false;
    for (const domain::CreditFact &fact : services::factsOf(office.session().reader(), office.supplier))
        evidence = evidence || (!fact.evidence.empty() && services::FactRegister(office.session()).evidence(fact.evidence.front()).ok());
    QVERIFY(evidence);
    const auto verified = services::verifyStore(office.session().reader(), {});
    QVERIFY2(verified.ok() && verified->ok, verified.ok() ? qPrintable(verified->problem) : "");
    const auto rebuilt = services::rebuildStore(office.session(), false, {});
    QVERIFY(rebuilt.ok() && rebuilt->equal);
}

void SetAsideTest::whatIsLeftAsideKeepsItsReason()
{
    Closed office;
    const base::Hash first = office.aside().front().hash;
    QCOMPARE(codeOf(services::rejectEntry(office.session(), first, u"  "_s)), u"CFL-005"_s);
    QVERIFY(services::rejectEntry(office.session(), first, u"账户停用后记录，已另行核实"_s).ok());
    QCOMPARE(office.aside().size(), 3U);
    const auto all = office.aside(true);
    const auto decided = std::find_if(all.begin(), all.end(), [&first](const services::SetAside &one) { return one.hash == first; });
    QVERIFY(decided != all.end() && decided->decided);
    QCOMPARE(decided->decision, u"账户停用后记录，已另行核实"_s);
    QCOMPARE(codeOf(services::reissueEntry(office.session(), first)), u"CFL-003"_s);
    QCOMPARE(office.factsOf(office.supplier), 0U);
}

QTEST_GUILESS_MAIN(SetAsideTest)
#include "tst_setaside.moc"
