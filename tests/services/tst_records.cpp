// SPDX-License-Identifier: GPL-3.0-or-later
// Entries about records that no service has checked: the ledger refuses what the table of their type does not allow.
#include "journal/changes/bodies.h"
#include "journal/changes/recordbodies.h"
#include "services/recordbureau.h"
#include "store/projections/projections.h"

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::RecordId;
using domain::RecordType;
using journal::Change;
using journal::RecordActBody;
using journal::RecordOpenBody;
using tests::codeOf;
using tests::Today;

namespace {

struct RawBureau : tests::RecordBureau {
    RawBureau()
    {
        bank = opened({.type = RecordType::Bank, .values = {{u"name"_s, u"演示银行"_s}}});
        contract = opened({.type = RecordType::Contract,
                           .party = supplier,
                           .peer = purchaser,
                           .values = {{u"contract_no"_s, u"HT-1"_s}, {u"project"_s, u"演示项目"_s}, {u"amount"_s, u"100"_s}, {u"signed_on"_s, Today.toString(Qt::ISODate)}, {u"award_no"_s, u"ZB"_s}, {u"payee_bank"_s, u"演示银行"_s}}});
    }
    QString appended(const QString &kind, std::vector<Change> changes, const std::vector<domain::Evidence> &files = {})
    {
        store::Draft draft;
        draft.kind = kind;
        draft.changes = std::move(changes);
        for (const domain::Evidence &file : files)
            draft.blobs.push_back({file.sha256, file.size, file.mediaType});
        return codeOf(session().store().ledger().append(draft, session().signer()));
    }
    [[nodiscard]] base::Uid uid(domain::PartyId party) { return store::entityUid(session().store().database(), store::EntityType::Party, party.value()); }
    [[nodiscard]] std::vector<journal::BaseHead> heads(RecordId id)
    {
        return {{journal::RecordField, store::fieldHeads(session().store().database(), store::EntityType::Record, id.value(), journal::RecordField)}};
    }
    [[nodiscard]] Change act(RecordId id, const RecordActBody &body) { return journal::encodeRecordAct(look(id).type, look(id).uid, body, heads(id)); }
    [[nodiscard]] Change actOf(RecordId id, const QString &code, const domain::RecordValues &values = {}, const QString &text = u"演示"_s)
    {
        return act(id, {.act = domain::actNumber(*domain::recordKind(look(id).type), code), .day = Today, .text = text, .values = values});
    }
    [[nodiscard]] RecordOpenBody financing()
    {
        RecordOpenBody body;
        body.number = u"RZ-X"_s;
        body.party = uid(supplier);
        body.subject = look(contract).uid;
        body.other = look(bank).uid;
        body.day = Today;
        body.values = {{u"amount"_s, u"50"_s}, {u"months"_s, u"6"_s}, {u"answer"_s, u"offered"_s}, {u"reasons"_s, u"四星"_s}, {u"stars"_s, u"4"_s}, {u"grade"_s, u"A"_s}};
        return body;
    }
    QString openRaw(RecordType type, const RecordOpenBody &body) { return appended(QString::fromLatin1(domain::recordKind(type)->code) + u".open"_s, {journal::encodeRecordOpen(type, body)}); }

    RecordId bank;
    RecordId contract;
};

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT
private slots:
    void openingIsChecked();
    void actsAreChecked();
    void evidenceAndTextAreWanted();
    void secondPersonIsAnother();
    void becomesAFactOfItsOwnParty();
    void rightsAreOfTheChange();
    void twoPeopleOnOneRecord();
    void rebuiltAfterAllOfIt();
};

void TestRecords::openingIsChecked()
{
    RawBureau bureau;
    const auto refused = [&bureau](const std::function<void(RecordOpenBody &)> &spoil) {
        RecordOpenBody body = bureau.financing();
        spoil(body);
        return bureau.openRaw(RecordType::Financing, body);
    };
    const qint64 head = bureau.head();
    const QString wrong = u"FLD-150"_s;
    QCOMPARE(refused([](RecordOpenBody &body) { body.number.clear(); }), wrong);
    QCOMPARE(refused([](RecordOpenBody &body) { body.state = 2; }), wrong);            // granted from the start
    QCOMPARE(refused([](RecordOpenBody &body) { body.state = 31; }), wrong);
    QCOMPARE(refused([](RecordOpenBody &body) { body.party = {}; }), wrong);
    QCOMPARE(refused([&](RecordOpenBody &body) { body.party = bureau.uid(bureau.purchaser); }), wrong); // a purchaser borrows nothing
    QCOMPARE(refused([&](RecordOpenBody &body) { body.peer = bureau.uid(bureau.purchaser); }), wrong);  // a place that stays empty
    QCOMPARE(refused([&](RecordOpenBody &body) { body.subject = bureau.look(bureau.bank).uid; }), wrong); // a bank is no contract
    QCOMPARE(refused([&](RecordOpenBody &body) { body.other = bureau.look(bureau.contract).uid; }), wrong);
    QCOMPARE(refused([](RecordOpenBody &body) { body.subject = {}; }), wrong);
    QCOMPARE(refused([](RecordOpenBody &body) { body.values[u"amount"_s] = u"-5"_s; }), wrong);
    QCOMPARE(refused([](RecordOpenBody &body) { body.values[u"answer"_s] = u"granted"_s; }), wrong);
    QCOMPARE(refused([](RecordOpenBody &body) { body.values[u"stars"_s] = u"6"_s; }), wrong);
    QCOMPARE(refused([](RecordOpenBody &body) { body.values.remove(u"reasons"_s); }), wrong); // computed ones, too
    QCOMPARE(refused([](RecordOpenBody &body) { body.values[u"bribe"_s] = u"1"_s; }), wrong);
    QVERIFY(!refused([](RecordOpenBody &body) { body.subject = base::Uid::fromBytes(QByteArray(16, 'x')); }).isEmpty());
    QCOMPARE(bureau.head(), head);
    QCOMPARE(refused([](RecordOpenBody &) {}), QString());
    QVERIFY(!refused([](RecordOpenBody &) {}).isEmpty()); // the number is taken
    // A type without numbers has none; nobody is its own counterpart.
    RecordOpenBody attendance;
    attendance.day = Today;
    attendance.number = u"X-1"_s;
    attendance.values = {{u"person"_s, u"演示人"_s}};
    QCOMPARE(bureau.openRaw(RecordType::Attendance, attendance), wrong);
    RecordOpenBody mutual;
    mutual.number = u"HP-X"_s;
    mutual.party = mutual.peer = bureau.uid(bureau.supplier);
    mutual.day = Today;
    mutual.values = {{u"project"_s, u"演示项目"_s}, {u"node"_s, u"after-review"_s}, {u"node_on"_s, Today.toString(Qt::ISODate)}};
    QCOMPARE(bureau.openRaw(RecordType::Mutual, mutual), wrong);
}

void TestRecords::actsAreChecked()
{
    RawBureau bureau;
    QVERIFY(bureau.openRaw(RecordType::Financing, bureau.financing()).isEmpty());
    const RecordId loan = services::recordByNumber(bureau.session().reader(), u"RZ-X"_s)->id;
    const domain::RecordValues grant{{u"granted"_s, u"50"_s}, {u"rate_bp"_s, u"400"_s}, {u"repay_by"_s, Today.addYears(1).toString(Qt::ISODate)}};
    const auto raw = [&bureau](const Change &change) { return bureau.appended(u"financing.act"_s, {change}); };
    QCOMPARE(raw(bureau.actOf(loan, u"grant"_s, grant)), u"FLD-151"_s); // it was not sent
    QCOMPARE(raw(bureau.actOf(loan, u"repay"_s, {{u"repaid"_s, u"50"_s}})), u"FLD-151"_s);
    QCOMPARE(raw(bureau.act(loan, {.act = 0, .day = Today})), u"FLD-150"_s);
    QCOMPARE(raw(bureau.act(loan, {.act = 31, .day = Today})), u"FLD-150"_s);
    QCOMPARE(raw(bureau.act(loan, {.act = 1, .day = Today.addDays(-1)})), u"FLD-081"_s); // before the application
    QCOMPARE(raw(bureau.act(loan, {.act = 1, .day = Today, .parties = {bureau.uid(bureau.supplier)}})), u"FLD-150"_s);
    QCOMPARE(raw(bureau.act(loan, {.act = 1, .day = Today, .values = {{u"granted"_s, u"1"_s}}})), u"FLD-150"_s);
    // Another type's change on this record.
    QCOMPARE(raw(journal::encodeRecordAct(RecordType::Contract, bureau.look(loan).uid, {.act = 3, .day = Today}, bureau.heads(loan))), u"FLD-150"_s);
    // A decision where an act belongs.
    Change disguised = bureau.actOf(loan, u"send"_s);
    disguised.kind = journal::recordChangeKind(RecordType::Financing, journal::RecordChange::Decide);
    QCOMPARE(raw(disguised), u"FLD-150"_s);
    QCOMPARE(raw(bureau.actOf(loan, u"send"_s)), QString());
    QCOMPARE(raw(bureau.actOf(loan, u"send"_s)), u"FLD-151"_s);
    QCOMPARE(raw(bureau.actOf(loan, u"grant"_s)), u"FLD-150"_s); // without the amount
    QCOMPARE(raw(bureau.actOf(loan, u"grant"_s, grant)), QString());
    QCOMPARE(bureau.state(loan), u"granted"_s);
}

void TestRecords::evidenceAndTextAreWanted()
{
    RawBureau bureau;
    const domain::RecordValues payee{{u"payee_bank"_s, u"演示银行"_s}, {u"payee_account"_s, u"2"_s}, {u"purchaser_consent_on"_s, Today.toString(Qt::ISODate)}};
    QCOMPARE(bureau.appended(u"contract.act"_s, {bureau.actOf(bureau.contract, u"payee"_s, payee)}), u"FLD-150"_s);
    QCOMPARE(bureau.appended(u"contract.act"_s, {bureau.actOf(bureau.contract, u"end"_s, {}, u" "_s)}), u"FLD-150"_s);
    const domain::Evidence file = bureau.file("consent");
    RecordActBody body{.act = domain::actNumber(*domain::recordKind(RecordType::Contract), u"payee"), .day = Today, .values = payee, .evidence = {file}};
    QCOMPARE(bureau.appended(u"contract.act"_s, {bureau.act(bureau.contract, body)}, {file}), QString());
    QCOMPARE(bureau.look(bureau.contract).text("payee_account"), u"2"_s);
}

// A mutual review that was held back is confirmed by somebody else than who entered it; so is an evaluation approved.
void TestRecords::secondPersonIsAnother()
{
    RawBureau bureau;
    RecordOpenBody body;
    body.number = u"HP-X"_s;
    body.party = bureau.uid(bureau.supplier);
    body.peer = bureau.uid(bureau.purchaser);
    body.day = Today;
    body.values = {{u"project"_s, u"演示项目"_s}, {u"node"_s, u"after-acceptance"_s}, {u"node_on"_s, Today.toString(Qt::ISODate)}};
    QVERIFY(bureau.openRaw(RecordType::Mutual, body).isEmpty());
    const RecordId review = services::recordByNumber(bureau.session().reader(), u"HP-X"_s)->id;
    QVERIFY(bureau.appended(u"mutual.act"_s, {bureau.actOf(review, u"hold"_s, {{u"score"_s, u"20"_s}, {u"narrative"_s, u"投诉后给出"_s}})}).isEmpty());
    QCOMPARE(bureau.appended(u"mutual.decide"_s, {bureau.actOf(review, u"confirm"_s)}), u"FLD-152"_s);
    bureau.as(u"zhao"_s);
    QCOMPARE(bureau.appended(u"mutual.decide"_s, {bureau.actOf(review, u"confirm"_s)}), QString());
    QCOMPARE(bureau.state(review), u"given"_s);
}

void TestRecords::becomesAFactOfItsOwnParty()
{
    RawBureau bureau;
    QVERIFY(bureau.openRaw(RecordType::Financing, bureau.financing()).isEmpty());
    const RecordId loan = services::recordByNumber(bureau.session().reader(), u"RZ-X"_s)->id;
    QVERIFY(bureau.appended(u"financing.act"_s, {bureau.actOf(loan, u"send"_s)}).isEmpty());
    QVERIFY(bureau.appended(u"financing.act"_s, {bureau.actOf(loan, u"grant"_s, {{u"granted"_s, u"50"_s}, {u"rate_bp"_s, u"400"_s}, {u"repay_by"_s, Today.addYears(1).toString(Qt::ISODate)}})}).isEmpty());
    domain::CreditFact fact;
    fact.indicator = u"GY-N20"_s;
    fact.effectiveOn = Today;
    fact.text = u"到期未还"_s;
    const domain::Evidence file = bureau.file("notice");
    const RecordActBody body{.act = domain::actNumber(*domain::recordKind(RecordType::Financing), u"default"), .day = Today, .text = u"到期未还"_s, .values = {{u"unpaid"_s, u"50"_s}}, .evidence = {file}};
    const domain::PartyId other = bureau.party(domain::PartyKind::Supplier, tests::uscc(72), u"演示供应商 072"_s);
    QCOMPARE(bureau.appended(u"financing.act"_s, {journal::encodeFact({fact, bureau.uid(other)}), bureau.act(loan, body)}, {file}), u"FLD-150"_s); // charged to somebody else
    QVERIFY(bureau.factsOf(other).empty()); // the entry as a whole is refused
    QCOMPARE(bureau.appended(u"financing.act"_s, {journal::encodeFact({fact, bureau.uid(bureau.supplier)}), bureau.act(loan, body)}, {file}), QString());
    QCOMPARE(bureau.look(loan).fact, bureau.factsOf(bureau.supplier).front().id);
}

// Who may not take part does not get in by another door.
void TestRecords::rightsAreOfTheChange()
{
    RawBureau bureau;
    bureau.as(u"li"_s);
    RecordOpenBody bank;
    bank.number = u"YH-X"_s;
    bank.day = Today;
    bank.values = {{u"name"_s, u"演示银行二"_s}};
    const qint64 head = bureau.head();
    QVERIFY(!bureau.openRaw(RecordType::Bank, bank).isEmpty());
    QVERIFY(!bureau.appended(u"bank.act"_s, {bureau.actOf(bureau.bank, u"leave"_s)}).isEmpty());
    QCOMPARE(bureau.head(), head);
    // What an inspector records is recorded: contracts and their financing.
    QCOMPARE(bureau.openRaw(RecordType::Financing, bureau.financing()), QString());
}

// An act names the one before it: two that were written without seeing each other do not both count.
void TestRecords::twoPeopleOnOneRecord()
{
    RawBureau bureau;
    const Change accept = bureau.actOf(bureau.contract, u"accept"_s);
    const Change end = bureau.actOf(bureau.contract, u"end"_s);
    QCOMPARE(bureau.appended(u"contract.act"_s, {accept}), QString());
    QVERIFY(!bureau.appended(u"contract.act"_s, {end}).isEmpty()); // it was written on the contract as it was before
    QCOMPARE(bureau.state(bureau.contract), u"accepted"_s);
    // Nor in one entry: the second does not name the first.
    QVERIFY(!bureau.appended(u"bank.act"_s, {bureau.actOf(bureau.bank, u"leave"_s), bureau.actOf(bureau.bank, u"return"_s)}).isEmpty());
    QCOMPARE(bureau.state(bureau.bank), u"active"_s);
    // Different records in one entry are one decision.
    QCOMPARE(bureau.appended(u"contract.act"_s, {bureau.actOf(bureau.contract, u"end"_s), bureau.actOf(bureau.bank, u"leave"_s)}), QString());
    QCOMPARE(bureau.state(bureau.bank), u"left"_s);
}

void TestRecords::rebuiltAfterAllOfIt()
{
    RawBureau bureau;
    QVERIFY(bureau.openRaw(RecordType::Financing, bureau.financing()).isEmpty());
    const RecordId loan = services::recordByNumber(bureau.session().reader(), u"RZ-X"_s)->id;
    QVERIFY(!bureau.appended(u"financing.act"_s, {bureau.actOf(loan, u"repay"_s)}).isEmpty());
    QVERIFY(bureau.appended(u"financing.act"_s, {bureau.actOf(loan, u"send"_s)}).isEmpty());
    QVERIFY(bureau.appended(u"bank.act"_s, {bureau.actOf(bureau.bank, u"leave"_s), bureau.actOf(bureau.contract, u"accept"_s)}).isEmpty());
    RecordOpenBody event;
    event.number = u"HD-X"_s;
    event.day = Today;
    event.values = {{u"title"_s, u"演示培训"_s}, {u"form"_s, u"publicity"_s}, {u"held_on"_s, Today.toString(Qt::ISODate)}, {u"place"_s, u"演示会议室"_s}};
    QVERIFY(bureau.openRaw(RecordType::Event, event).isEmpty());
    QCOMPARE(bureau.rebuildDiffers(), QString());
    QCOMPARE(bureau.state(loan), u"sent"_s);
    const auto verified = services::verifyStore(bureau.session().reader(), {});
    QVERIFY(verified.ok());
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
