// SPDX-License-Identifier: GPL-3.0-or-later
// What an office takes over from a laptop's store and gives back: work that does not meet is folded as it comes, work that meets is kept on
// both sides, and what nobody was allowed to write is kept and not applied.
#include "journal/changes/exchangebodies.h"
#include "store/queries/facts.h"
#include "support/parcels.h"
#include "support/sqlshell.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace chengcai;
using namespace Qt::StringLiterals;
using namespace chengcai::tests::parcels;
using base::Uid;
using journal::Change;
using journal::Entry;
using tests::StoreFixture;

class MergeTest : public QObject
{
    Q_OBJECT
private slots:
    void workThatDoesNotMeetIsFoldedAsItComes();
    void sameFirmRecordedTwiceStandsTwice();
    void bothValuesStandUntilSomebodyDecides();
    void stepsOnTheSameRecordDoNotBothCount();
    void whatNobodyMayWriteIsKeptAndNotApplied_data();
    void whatNobodyMayWriteIsKeptAndNotApplied();
    void whatIsNoEntryOfThisOfficeIsRefusedWhole_data();
    void whatIsNoEntryOfThisOfficeIsRefusedWhole();
    void revocationCountsWhatWasReceived();
    void ownEntriesThatComeBackEndTheOrigin();
    void repeatsChangeNothing();
    void everyOrderOfSixFilesEndsAlike();
    void whatWasKnownStaysKnown_data();
    void whatWasKnownStaysKnown();
    void whatANewerProgramWroteWaitsForIt();
    void whatStandsBesideAnEntryIsVerified_data();
    void whatStandsBesideAnEntryIsVerified();
};

void MergeTest::workThatDoesNotMeetIsFoldedAsItComes()
{
    Bureau bureau;
    QCOMPARE(rootOf(*bureau.laptop), rootOf(bureau.office.store()));
    for (int i = 0; i < 5; ++i)
        QVERIFY(bureau.onLaptop(u"fact.record"_s, {StoreFixture::factChange(bureau.parties[size_t(i)], i + 1)}).ok());
    // Meanwhile, later by its clock, the office writes about other records, and other fields of the same ones.
    bureau.office.clock().advanceMs(60'000);
    QVERIFY(bureau.office.append(u"party.amend"_s, {bureau.amendPhone(bureau.office.store(), 0, u"1"_s)}).ok());
    QVERIFY(bureau.office.addFact(bureau.parties[7], 70).ok());
    const auto report = take(bureau.office.store(), everythingOf(*bureau.laptop));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QVERIFY(!report->foldedAnew);
    QCOMPARE(report->invalid + report->unauthorised + report->quarantined + report->conflicts, 0);
    QCOMPARE(bureau.office.store().database().integer(u"SELECT count(*) FROM fact"_s), 6);
    expectSound(bureau.office.store());
    QVERIFY(take(*bureau.laptop, everythingOf(bureau.office.store())).ok());
    QCOMPARE(rootOf(*bureau.laptop), rootOf(bureau.office.store()));
    expectSound(*bureau.laptop);
}

void MergeTest::sameFirmRecordedTwiceStandsTwice()
{
    Bureau bureau;
    const auto there = bureau.onLaptop(u"party.create"_s, {StoreFixture::partyChange(50)});
    QVERIFY(there.ok());
    QVERIFY(bureau.onLaptop(u"fact.record"_s, {StoreFixture::factChange(there->created.front(), 1)}).ok());
    QVERIFY(bureau.office.addParty(50).ok());
    const auto report = take(bureau.office.store(), everythingOf(*bureau.laptop));
    QVERIFY(report.ok());
    QCOMPARE(report->invalid, 0);
    QCOMPARE(bureau.office.store().database().integer(u"SELECT count(*) FROM party WHERE name='演示供应商 050'"_s), 2);
    QCOMPARE(bureau.office.store().database().integer(u"SELECT count(*) FROM fact"_s), 1);
    QVERIFY(!bureau.office.addParty(50).ok()); // whoever can see them may not add a third
    expectSound(bureau.office.store());
}

void MergeTest::bothValuesStandUntilSomebodyDecides()
{
    Bureau bureau;
    store::Store &office = bureau.office.store();
    QVERIFY(bureau.onLaptop(u"party.amend"_s, {bureau.amendPhone(*bureau.laptop, 3, u"1111"_s)}).ok());
    bureau.office.clock().advanceMs(60'000);
    QVERIFY(bureau.office.append(u"party.amend"_s, {bureau.amendPhone(office, 3, u"2222"_s)}).ok());
    const auto report = take(office, everythingOf(*bureau.laptop));
    QVERIFY(report.ok());
    QCOMPARE(report->conflicts, 1);
    QCOMPARE(report->invalid, 0);
    expectSound(office);
    const auto refused = bureau.office.append(u"party.amend"_s, {bureau.amendPhone(office, 3, u"3333"_s)});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, u"FLD-004"_s);
    QVERIFY(bureau.office.append(u"conflict.resolve"_s, {bureau.amendPhone(office, 3, u"3333"_s)}).ok());
    const qint64 id = store::localId(office.database(), bureau.parties[3], store::EntityType::Party);
    QCOMPARE(store::fieldHeads(office.database(), store::EntityType::Party, id, int(PartyField::Phone)).size(), 1U);
    // The laptop, which never saw two values, ends with the one that was decided upon.
    QVERIFY(take(*bureau.laptop, everythingOf(office)).ok());
    QCOMPARE(rootOf(*bureau.laptop), rootOf(office));
}

void MergeTest::stepsOnTheSameRecordDoNotBothCount()
{
    Bureau bureau;
    store::Store &office = bureau.office.store();
    const auto fact = bureau.office.addFact(bureau.parties[0], 1);
    QVERIFY(fact.ok());
    QVERIFY(take(*bureau.laptop, everythingOf(office)).ok());
    // The inspector amends what the supervisor withdraws.
    journal::FactBody body;
    body.fact.text = u"另一种说法"_s;
    const qint64 there = store::localId(bureau.laptop->database(), fact->created.front(), store::EntityType::Fact);
    const auto heads = [&](store::Store &at, qint64 id, int field) { return store::fieldHeads(at.database(), store::EntityType::Fact, id, field); };
    QVERIFY(bureau.onLaptop(u"fact.amend"_s, {journal::encodeFactAmend(fact->created.front(), body, {journal::FactField::Text},
                                                                       {{int(journal::FactField::Text), heads(*bureau.laptop, there, int(journal::FactField::Text))}})})
                .ok());
    const qint64 here = store::localId(office.database(), fact->created.front(), store::EntityType::Fact);
    bureau.office.clock().advanceMs(60'000);
    QVERIFY(bureau.office.append(u"fact.withdraw"_s, {journal::encodeReason(journal::ChangeKind::FactWithdraw, fact->created.front(), {u"重复"_s, {}, {}},
                                                                            {{int(journal::FactField::Text), heads(office, here, int(journal::FactField::Text))}})})
                .ok());
    const auto report = take(office, everythingOf(*bureau.laptop));
    QVERIFY(report.ok());
    QVERIFY(report->foldedAnew);
    // By the clock the amendment was first: the withdrawal, which did not see it, is kept and waits for a person.
    QCOMPARE(office.database().integer(u"SELECT count(*) FROM journal WHERE apply='invalid'"_s), 1);
    QCOMPARE(office.database().integer(u"SELECT flags&1 FROM fact"_s), 0);
    QVERIFY(take(*bureau.laptop, everythingOf(office)).ok());
    QCOMPARE(rootOf(*bureau.laptop), rootOf(office));
    expectSound(office);
    expectSound(*bureau.laptop);
}

void MergeTest::whatNobodyMayWriteIsKeptAndNotApplied_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("apply");
    QTest::newRow("an author without an account") << 0 << u"unauthorised"_s;
    QTest::newRow("a signature of another key") << 1 << u"unauthorised"_s;
    QTest::newRow("an inspector who approves") << 2 << u"unauthorised"_s;
    QTest::newRow("a first account of one's own, before everything") << 3 << u"unauthorised"_s;
    QTest::newRow("a fact of a party that is not there") << 4 << u"invalid"_s;
    QTest::newRow("a kind of a newer program") << 5 << u"unknown_kind"_s;
    QTest::newRow("business data under a machine's kind") << 6 << u"unauthorised"_s;
    QTest::newRow("half of it good") << 7 << u"invalid"_s;
}

void MergeTest::whatNobodyMayWriteIsKeptAndNotApplied()
{
    QFETCH(int, what);
    QFETCH(QString, apply);
    Bureau bureau;
    store::Store &office = bureau.office.store();
    QVERIFY(take(office, everythingOf(*bureau.laptop)).ok());
    const QString before = rootOf(office);
    const journal::SigningKey stranger = journal::SigningKey::generate();
    const Uid nobody = journal::randomUid();
    const Change fact = StoreFixture::factChange(bureau.parties[0], 5);
    const auto parcel = [&]() -> Parcel {
        switch (what) {
        case 0: return bureau.forged({fact}, u"fact.record"_s, nobody, stranger);
        case 1: return bureau.forged({fact}, u"fact.record"_s, bureau.inspector.author, stranger);
        case 2: return bureau.forged({StoreFixture::factChange(bureau.parties[0], 5), journal::encodeStore({u"x"_s, u"410100"_s, u"jiangsu-2019"_s, false, true})},
                                     u"fact.record"_s, bureau.inspector.author, *bureau.inspector.key);
        case 3: return bureau.forged({journal::encodeAccount({nobody, u"root"_s, u"root"_s, domain::Role::Administrator, stranger.publicKey, true})}, u"store.create"_s,
                                     nobody, stranger, 1);
        case 4: return bureau.forged({StoreFixture::factChange(nobody, 5)}, u"fact.record"_s, bureau.inspector.author, *bureau.inspector.key);
        case 5: {
            Change change = fact;
            change.kind = journal::ChangeKind(4000);
            return bureau.forged({change}, u"fact.record"_s, bureau.inspector.author, *bureau.inspector.key);
        }
        case 6: return bureau.forged({fact}, u"session"_s, journal::deviceId(bureau.laptop->keyring().device().publicKey), bureau.laptop->keyring().device());
        default: return bureau.forged({fact, StoreFixture::factChange(nobody, 6)}, u"fact.record"_s, bureau.inspector.author, *bureau.inspector.key);
        }
    }();
    const auto report = take(office, parcel);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail));
    QCOMPARE(report->added, 1);
    QSqlQuery kept(office.database().sql());
    QVERIFY(kept.exec(u"SELECT j.apply,p.problem FROM journal j JOIN journal_place p USING(received_no) WHERE j.kind<>'imported' ORDER BY received_no DESC LIMIT 1"_s) && kept.next());
    QCOMPARE(kept.value(0).toString(), apply);
    QVERIFY(!kept.value(1).toString().isEmpty());
    QCOMPARE(rootOf(office), before);
    expectSound(office);
}

void MergeTest::whatIsNoEntryOfThisOfficeIsRefusedWhole_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("origin with another device's key") << 0 << u"MRG-001"_s;
    QTest::newRow("bytes that are no entry") << 1 << u"MRG-002"_s;
    QTest::newRow("an origin nobody announced") << 2 << u"MRG-003"_s;
    QTest::newRow("another office") << 3 << u"MRG-004"_s;
    QTest::newRow("a first entry that proves nothing") << 4 << u"MRG-005"_s;
}

void MergeTest::whatIsNoEntryOfThisOfficeIsRefusedWhole()
{
    QFETCH(int, what);
    QFETCH(QString, code);
    Bureau bureau;
    QVERIFY(bureau.onLaptop(u"fact.record"_s, {StoreFixture::factChange(bureau.parties[0], 1)}).ok());
    Parcel parcel = everythingOf(*bureau.laptop);
    switch (what) {
    case 0: parcel.origins.back().deviceKey = journal::SigningKey::generate().publicKey; break;
    case 1: parcel.entries.back().first.append('\0'); break;
    case 2: parcel.origins.pop_back(); break;
    case 3: {
        Entry entry = journal::decodeEntry(parcel.entries.back().first).value();
        entry.deployment = journal::randomUid();
        parcel.entries.back().first = journal::encodeEntry(entry).value();
        break;
    }
    default: {
        const QByteArray nonce = journal::randomBytes(16);
        const QByteArray key = bureau.laptop->keyring().device().publicKey;
        Entry entry = journal::decodeEntry(parcel.entries.back().first).value();
        entry.origin = journal::originId(key, nonce);
        entry.seq = 1;
        entry.prev = {};
        parcel.origins.push_back({entry.origin, key, nonce});
        parcel.entries.emplace_back(journal::encodeEntry(entry).value(), QByteArray(64, 'x'));
    }
    }
    bureau.office.close();
    const QString file = QDir(bureau.office.folder()).filePath(u"store.ccj"_s);
    bureau.office.reopen();
    const QStringList before = tests::SqlShell(file).dump();
    const auto report = take(bureau.office.store(), parcel);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, code);
    QCOMPARE(int(report.error().kind), int(base::ErrorKind::NotAuthentic));
    QCOMPARE(tests::SqlShell(file).dump(), before);
    QVERIFY(bureau.office.addParty(60).ok()); // and the store goes on
}

void MergeTest::revocationCountsWhatWasReceived()
{
    Bureau bureau;
    store::Store &office = bureau.office.store();
    const QByteArray key = bureau.laptop->keyring().device().publicKey;
    const auto approved = bureau.office.append(u"device.approve"_s, {journal::encodeDevice({key, journal::randomBytes(32), u"ZZ-01"_s, u"演示科"_s})});
    QVERIFY2(approved.ok(), approved.ok() ? "" : qPrintable(approved.error().message + approved.error().detail));
    QVERIFY(bureau.onLaptop(u"fact.record"_s, {StoreFixture::factChange(bureau.parties[0], 1)}).ok());
    QVERIFY(take(office, everythingOf(*bureau.laptop)).ok());
    const Parcel beforeTheft = everythingOf(office);
    QVERIFY(bureau.onLaptop(u"fact.record"_s, {StoreFixture::factChange(bureau.parties[1], 2)}).ok());
    const Parcel late = everythingOf(*bureau.laptop);
    const qint64 id = store::localId(office.database(), approved->created.front(), store::EntityType::Device);
    std::vector<journal::ChainHead> accepted;
    for (const journal::ChainHead &head : store::chainHeads(office.database())) {
        if (head.origin == bureau.laptop->ledger().mark().origin)
            accepted.push_back(head);
    }
    QVERIFY(bureau.office.append(u"device.revoke"_s, {journal::encodeDeviceRevoke(approved->created.front(), {u"丢失"_s, accepted},
                                                                                  {{journal::DeviceRecordField, store::fieldHeads(office.database(), store::EntityType::Device, id,
                                                                                                                                  journal::DeviceRecordField)}})})
                .ok());
    const auto report = take(office, late);
    QVERIFY(report.ok());
    QCOMPARE(report->quarantined, 1);
    QCOMPARE(office.database().integer(u"SELECT count(*) FROM fact"_s), 1);
    expectSound(office);
    // A store that had the late entry before it heard of the theft ends alike.
    auto other = std::move(*store::Store::create(bureau.office.path(u"other"_s), bureau.office.clock()));
    QVERIFY(take(*other, beforeTheft, true).ok() && other->startSession(u"tests"_s).ok());
    QVERIFY(take(*other, late).ok());
    QCOMPARE(other->database().integer(u"SELECT count(*) FROM fact"_s), 2);
    QVERIFY(take(*other, everythingOf(office)).ok());
    QCOMPARE(rootOf(*other), rootOf(office));
    expectSound(*other);
}

void MergeTest::ownEntriesThatComeBackEndTheOrigin()
{
    Bureau bureau;
    store::Store &office = bureau.office.store();
    auto earlier = std::move(*store::Store::create(bureau.office.path(u"earlier"_s), bureau.office.clock()));
    QVERIFY(take(*earlier, everythingOf(office), true).ok());
    // The same device goes on in a store that lacks what was written meanwhile, as after a restore nobody noticed.
    const Uid origin = bureau.laptop->ledger().mark().origin;
    const QString copy = bureau.office.path(u"copy"_s);
    bureau.laptop.reset();
    QVERIFY(tests::SqlShell(bureau.office.path(u"laptop/store.ccj"_s)).dump().size() > 0);
    QVERIFY(QDir().mkpath(copy + u"/keys"_s));
    QVERIFY(QFile::copy(bureau.office.path(u"laptop/store.ccj"_s), copy + u"/store.ccj"_s));
    QVERIFY(QFile::copy(bureau.office.path(u"laptop/keys/device.key"_s), copy + u"/keys/device.key"_s));
    bureau.laptop = std::move(*store::Store::open(bureau.office.path(u"laptop"_s), store::OpenMode::ReadWrite, bureau.office.clock()));
    QVERIFY(bureau.laptop->startSession(u"tests"_s).ok());
    QCOMPARE(bureau.laptop->ledger().mark().origin, origin);
    QVERIFY(bureau.onLaptop(u"fact.record"_s, {StoreFixture::factChange(bureau.parties[0], 1)}).ok());
    QVERIFY(take(office, everythingOf(*bureau.laptop)).ok());

    auto restored = std::move(*store::Store::open(copy, store::OpenMode::ReadWrite, bureau.office.clock()));
    QVERIFY(restored->keyring().loadDevice(false).ok());
    const auto report = take(*restored, everythingOf(office)); // no session has begun: nothing outside could warn it
    QVERIFY(report.ok());
    QVERIFY(restored->ledger().mark().origin != origin);
    QCOMPARE(restored->database().integer(u"SELECT count(*) FROM fact"_s), 1);
    QCOMPARE(rootOf(*restored), rootOf(office));
    expectSound(*restored);
}

void MergeTest::repeatsChangeNothing()
{
    Bureau bureau;
    QVERIFY(bureau.onLaptop(u"fact.record"_s, {StoreFixture::factChange(bureau.parties[0], 1)}).ok());
    const Parcel parcel = everythingOf(*bureau.laptop);
    QVERIFY(take(bureau.office.store(), parcel).ok());
    const qint64 entries = bureau.office.store().ledger().head().receivedNo;
    for (int i = 0; i < 50; ++i) {
        const auto again = take(bureau.office.store(), parcel);
        QVERIFY(again.ok());
        QVERIFY(!again->changedAnything());
        QCOMPARE(again->repeated, qint64(parcel.entries.size()));
    }
    QCOMPARE(bureau.office.store().ledger().head().receivedNo, entries);
}

/// Two laptops that write about the same records, each one's work cut into three files.
void MergeTest::everyOrderOfSixFilesEndsAlike()
{
    Bureau bureau;
    const store::Signer second = bureau.office.addAccount(u"zhao"_s, domain::Role::Inspector);
    const Parcel base = everythingOf(bureau.office.store());
    auto other = std::move(*store::Store::create(bureau.office.path(u"zhao"_s), bureau.office.clock()));
    QVERIFY(take(*other, base, true).ok() && other->startSession(u"tests"_s).ok());
    const auto onOther = [&](const QString &kind, std::vector<Change> changes) { return other->ledger().append({kind, std::move(changes), {}, {}}, second).ok(); };
    for (int i = 0; i < 4; ++i) {
        bureau.office.clock().advanceMs(1000);
        QVERIFY(bureau.onLaptop(u"party.amend"_s, {bureau.amendPhone(*bureau.laptop, i % 2, QString::number(10 + i))}).ok());
        QVERIFY(onOther(u"party.amend"_s, {bureau.amendPhone(*other, i % 2, QString::number(20 + i))}));
        QVERIFY(bureau.onLaptop(u"fact.record"_s, {StoreFixture::factChange(bureau.parties[size_t(i)], i + 1)}).ok());
        QVERIFY(onOther(u"party.create"_s, {StoreFixture::partyChange(70 + i)}));
    }
    std::vector<Parcel> files;
    for (store::Store *from : {bureau.laptop.get(), other.get()}) {
        const Parcel all = everythingOf(*from);
        const size_t own = size_t(from->ledger().mark().seq);
        const size_t first = all.entries.size() - own;
        for (size_t cut = 0; cut < 3; ++cut)
            files.push_back({all.origins, {all.entries.begin() + qsizetype(first + own * cut / 3), all.entries.begin() + qsizetype(first + own * (cut + 1) / 3)}});
    }
    std::vector<size_t> order{0, 1, 2, 3, 4, 5};
    QString root;
    int orders = 0;
    // Every order begins with a copy of one store: to make 720 of them would take most of the time.
    const QString ready = bureau.office.path(u"ready"_s);
    QVERIFY(take(*std::move(*store::Store::create(ready, bureau.office.clock())), base, true).ok());
    do {
        const QString folder = bureau.office.path(u"order"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const QFileInfo &file : QDir(ready).entryInfoList(QDir::Files | QDir::Hidden))
            QVERIFY(QFile::copy(file.filePath(), QDir(folder).filePath(file.fileName())));
        auto into = std::move(*store::Store::open(folder, store::OpenMode::ReadWrite, bureau.office.clock()));
        for (const size_t file : order)
            QVERIFY(take(*into, files[file], true).ok());
        QCOMPARE(into->database().integer(u"SELECT count(*) FROM journal_held"_s), 0);
        if (root.isEmpty())
            root = rootOf(*into);
        QCOMPARE(rootOf(*into), root);
        into.reset();
        QVERIFY(QDir(folder).removeRecursively());
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(orders, 720);
}

void MergeTest::whatWasKnownStaysKnown_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Two laptops amend the same facts while apart, and their files come in any order: what a score rested on when it was printed can be told
/// for ever, though later arrivals stand before it in the order of the journal.
void MergeTest::whatWasKnownStaysKnown()
{
    Bureau bureau;
    store::Store &office = bureau.office.store();
    std::vector<Uid> facts;
    for (int i = 0; i < 3; ++i)
        facts.push_back(bureau.office.addFact(bureau.parties[0], i + 1)->created.front());
    const store::Signer second = bureau.office.addAccount(u"zhao"_s, domain::Role::Inspector);
    const Parcel base = everythingOf(office);
    QVERIFY(take(*bureau.laptop, base).ok());
    auto other = std::move(*store::Store::create(bureau.office.path(u"zhao"_s), bureau.office.clock()));
    QVERIFY(take(*other, base, true).ok() && other->startSession(u"tests"_s).ok());

    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto amend = [&](store::Store &at, const store::Signer &who) {
        bureau.office.clock().advanceMs(1000);
        const Uid fact = facts[random.bounded(quint32(facts.size()))];
        const std::array fields{journal::FactField::Text, journal::FactField::EffectiveOn, journal::FactField::AmountFen};
        const journal::FactField field = fields[random.bounded(quint32(fields.size()))];
        journal::FactBody body;
        body.fact.text = u"说法 %1"_s.arg(random.bounded(1000));
        body.fact.effectiveOn = QDate(2025, 2, 1).addDays(random.bounded(300));
        body.fact.amountFen = random.bounded(1'000'000);
        const qint64 id = store::localId(at.database(), fact, store::EntityType::Fact);
        const std::vector<base::Hash> heads = store::fieldHeads(at.database(), store::EntityType::Fact, id, int(field));
        return at.ledger().append({heads.size() > 1 ? journal::ResolveKind.toString() : u"fact.amend"_s, {journal::encodeFactAmend(fact, body, {field}, {{int(field), heads}})}, {}, {}}, who).ok();
    };
    const domain::PartyId party(store::localId(office.database(), bureau.parties[0], store::EntityType::Party));
    const auto shownAt = [&](qint64 position) {
        QStringList lines;
        for (const domain::CreditFact &fact : store::FactQueries(office.database()).ofParty(party, position))
            lines << u"%1 %2 %3 %4"_s.arg(fact.id.value()).arg(fact.text, fact.effectiveOn.toString(Qt::ISODate)).arg(fact.amountFen.value_or(-1));
        return lines;
    };
    std::map<qint64, QStringList> then;
    for (int round = 0; round < 60; ++round) {
        const int what = int(random.bounded(6));
        if (what < 2)
            QVERIFY(amend(*bureau.laptop, bureau.inspector));
        else if (what < 4)
            QVERIFY(amend(*other, second));
        else
            QVERIFY(take(office, everythingOf(what == 4 ? *bureau.laptop : *other)).ok());
        then[office.ledger().head().receivedNo] = shownAt(store::Latest);
    }
    int changed = 0;
    for (const auto &[position, lines] : then) {
        QCOMPARE(shownAt(position), lines);
        changed += lines != then.rbegin()->second ? 1 : 0;
    }
    QVERIFY(changed > 0);
    expectSound(office);
}

void MergeTest::whatANewerProgramWroteWaitsForIt()
{
    Bureau bureau;
    QVERIFY(take(bureau.office.store(), everythingOf(*bureau.laptop)).ok());
    Change change = StoreFixture::factChange(bureau.parties[0], 5);
    change.kind = journal::ChangeKind(4000);
    const Parcel parcel = bureau.forged({change}, u"fact.record"_s, bureau.inspector.author, *bureau.inspector.key);
    QCOMPARE(take(bureau.office.store(), parcel)->unknown, 1);
    const QString before = rootOf(bureau.office.store());
    bureau.office.reopen(); // still not understood: it waits, and stands in nobody's way
    QCOMPARE(rootOf(bureau.office.store()), before);
    QVERIFY(bureau.office.addFact(bureau.parties[1], 9).ok());
    expectSound(bureau.office.store());

    // What an older program set aside and this one understands is folded when the store is opened.
    Bureau upgraded;
    QVERIFY(upgraded.onLaptop(u"fact.record"_s, {StoreFixture::factChange(upgraded.parties[2], 3)}).ok());
    QVERIFY(take(upgraded.office.store(), everythingOf(*upgraded.laptop)).ok());
    const QString whole = rootOf(upgraded.office.store());
    upgraded.office.close();
    tests::SqlShell(QDir(upgraded.office.folder()).filePath(u"store.ccj"_s)).unguarded("UPDATE journal SET apply='unknown_kind' WHERE kind='fact.record'; DELETE FROM field_head WHERE type=4; DELETE FROM fact;");
    upgraded.office.reopen();
    QCOMPARE(rootOf(upgraded.office.store()), whole);
    QCOMPARE(upgraded.office.store().database().integer(u"SELECT count(*) FROM fact"_s), 1);
    expectSound(upgraded.office.store());
}

void MergeTest::whatStandsBesideAnEntryIsVerified_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("not applied, it says") << QByteArray("UPDATE journal SET apply='invalid' WHERE kind='fact.record'");
    QTest::newRow("another place") << QByteArray("UPDATE journal_place SET place=place+1 WHERE received_no=15");
    QTest::newRow("another order") << QByteArray("UPDATE journal_place SET fold_no=99 WHERE received_no=15");
    QTest::newRow("another signer") << QByteArray("UPDATE journal_place SET signer=zeroblob(32) WHERE received_no=15");
    QTest::newRow("a fork that was none") << QByteArray("UPDATE origin SET fork_seq=2 WHERE last_seq>2");
    QTest::newRow("an end of a chain") << QByteArray("UPDATE origin SET last_seq=last_seq-1");
    QTest::newRow("a revocation that was none") << QByteArray("INSERT INTO origin_limit(id,last_seq,decided_no) SELECT origin_id,0,1 FROM origin LIMIT 1");
    QTest::newRow("entry taken out of quarantine") << QByteArray("INSERT INTO journal_fork SELECT origin_id,2,zeroblob(32),sig,NULL,raw,x'' FROM journal WHERE seq=2 LIMIT 1");
}

void MergeTest::whatStandsBesideAnEntryIsVerified()
{
    QFETCH(QByteArray, sql);
    Bureau bureau;
    QVERIFY(bureau.onLaptop(u"fact.record"_s, {StoreFixture::factChange(bureau.parties[0], 1)}).ok());
    QVERIFY(take(bureau.office.store(), everythingOf(*bureau.laptop)).ok());
    expectSound(bureau.office.store());
    QVERIFY2(bureau.office.store().database().execute(QString::fromUtf8(sql)).ok(), sql.constData());
    const auto verified = store::verify(bureau.office.store().database(), bureau.office.folder(), {});
    const auto folded = store::rebuild(bureau.office.store().database(), false, {});
    QVERIFY((verified.ok() && !verified->ok) || !folded.ok() || !folded->equal);
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
