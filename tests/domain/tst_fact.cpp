// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fact.h"
#include "domain/listing.h"
#include "domain/rights.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::domain;

namespace {

CreditFact goodFact()
{
    CreditFact fact;
    fact.party = PartyId(1);
    fact.indicator = u"GY-N01"_s;
    fact.effectiveOn = QDate(2024, 1, 10);
    fact.until = QDate(2025, 1, 10);
    fact.fineFen = 759500;
    fact.amountFen = 151900000;
    fact.text = u"two lines\nare allowed"_s;
    return fact;
}

QString codeOf(const CreditFact &fact)
{
    const auto checked = checkFact(fact);
    return checked.ok() ? QString() : QString(checked.error().code + u' ' + checked.error().field);
}

QStringList warningsOf(const CreditFact &fact, bool followsBan = false)
{
    QStringList codes;
    for (const FactWarning &warning : factWarnings(fact, QDate(2025, 6, 1), followsBan))
        codes << warning.code;
    return codes;
}

} // namespace

class FactTest : public QObject
{
    Q_OBJECT

private slots:
    void whatCanNeverBeAFactIsRefused();
    void theFineIsMeasuredAgainstTheAmount_data();
    void theFineIsMeasuredAgainstTheAmount();
    void unlikelyDatesWarn();
    void aListEntryEndsOnItsFirstFreeDay();
    void rolesMayDoWhatTheTableSays();
};

void FactTest::whatCanNeverBeAFactIsRefused()
{
    QCOMPARE(codeOf(goodFact()), QString());
    CreditFact fact = goodFact();
    fact.party = {};
    QCOMPARE(codeOf(fact), u"FCT-001 party"_s);
    fact = goodFact();
    fact.indicator.clear();
    QCOMPARE(codeOf(fact), u"FCT-002 indicator"_s);
    fact = goodFact();
    fact.effectiveOn = {};
    QCOMPARE(codeOf(fact), u"FCT-003 effective_on"_s);
    fact = goodFact();
    fact.until = fact.effectiveOn;
    QCOMPARE(codeOf(fact), u"FCT-004 until"_s);
    fact = goodFact();
    fact.fineFen = -1;
    QCOMPARE(codeOf(fact), u"FCT-005 fine_fen"_s);
    fact = goodFact();
    fact.amountFen = 1'000'000'000'000'000;
    QCOMPARE(codeOf(fact), u"FCT-005 amount_fen"_s);
    fact = goodFact();
    fact.banFrom = QDate(2024, 5, 1);
    fact.banUntil = QDate(2024, 4, 1);
    QCOMPARE(codeOf(fact), u"FCT-006 ban_until"_s);
    fact = goodFact();
    fact.authority = u"局\u202e"_s;
    QCOMPARE(codeOf(fact), u"FCT-007 authority"_s);
    fact = goodFact();
    fact.decisionNo = u"a\nb"_s;
    QCOMPARE(codeOf(fact), u"FCT-007 decision_no"_s);
}

void FactTest::theFineIsMeasuredAgainstTheAmount_data()
{
    QTest::addColumn<qint64>("fine");
    QTest::addColumn<bool>("warns");
    QTest::newRow("exactly 5 per mille") << qint64(759500) << false;
    QTest::newRow("a fen less") << qint64(759499) << true;
    QTest::newRow("exactly 10 per mille") << qint64(1519000) << false;
    QTest::newRow("a fen more") << qint64(1519001) << true;
}

void FactTest::theFineIsMeasuredAgainstTheAmount()
{
    QFETCH(qint64, fine);
    QFETCH(bool, warns);
    CreditFact fact = goodFact();
    fact.fineFen = fine;
    QCOMPARE(warningsOf(fact).contains(u"FCT-101"_s), warns);
    fact.amountFen.reset();
    QVERIFY(warningsOf(fact).isEmpty());
}

void FactTest::unlikelyDatesWarn()
{
    CreditFact fact = goodFact();
    fact.effectiveOn = QDate(2025, 6, 2);
    QCOMPARE(warningsOf(fact), QStringList{u"FCT-102"_s});
    fact.effectiveOn = QDate(2002, 12, 31);
    QCOMPARE(warningsOf(fact), QStringList{u"FCT-103"_s});
    fact.effectiveOn = QDate(2003, 1, 1);
    fact.until = {};
    QVERIFY(warningsOf(fact).isEmpty());
    QCOMPARE(warningsOf(fact, true), QStringList{u"FCT-104"_s});
}

void FactTest::aListEntryEndsOnItsFirstFreeDay()
{
    Listing entry;
    entry.from = QDate(2024, 1, 1);
    entry.until = QDate(2025, 1, 1);
    QVERIFY(!entry.contains(QDate(2023, 12, 31)));
    QVERIFY(entry.contains(QDate(2024, 1, 1)));
    QVERIFY(entry.contains(QDate(2024, 12, 31)));
    QVERIFY(!entry.contains(QDate(2025, 1, 1)));
    entry.removedOn = QDate(2024, 3, 1);
    QVERIFY(entry.contains(QDate(2024, 2, 29)));
    QVERIFY(!entry.contains(QDate(2024, 3, 1)));
}

void FactTest::rolesMayDoWhatTheTableSays()
{
    QVERIFY(mayDo(Role::Auditor, Action::ReadRegister));
    QVERIFY(!mayDo({}, Action::ReadRegister));
    QVERIFY(mayDo(Role::Inspector, Action::RecordFact));
    QVERIFY(!mayDo(Role::Inspector, Action::ConfirmFact));
    QVERIFY(!mayDo(Role::Auditor, Action::RecordFact));
    QVERIFY(mayDo(Role::Supervisor, Action::AdoptRules));
    QVERIFY(!mayDo(Role::Administrator, Action::AdoptRules));
    QVERIFY(mayDo(Role::Administrator | Role::Supervisor, Action::AdoptRules));
    QVERIFY(mayDo(Role::Administrator, Action::Restore));
    QVERIFY(!mayDo(Role::Supervisor, Action::ManageAccounts));
}

QTEST_GUILESS_MAIN(FactTest)
#include "tst_fact.moc"
