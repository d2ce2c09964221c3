// SPDX-License-Identifier: GPL-3.0-or-later
// Files between an office and a laptop, as they are carried on a stick: what was recorded arrives with its evidence, a lost file is healed by
// the next one, nothing is taken over twice, and nothing that was touched on the way is taken over at all.
#include "journal/changes/bodies.h"
#include "services/factregister.h"
#include "services/maintenance.h"
#include "services/partyregister.h"
#include "services/transfer.h"
#include "services/office.h"
#include "store/audit.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace chengcai;
using namespace Qt::StringLiterals;
using services::Session;
using tests::Office;

namespace {

/// A laptop that began with what the office had, approved by it, and with an inspector's account.
class Pair
{
public:
    Pair()
    {
        QVERIFY(dir.isValid());
        party = office.party(domain::PartyKind::Supplier, tests::uscc(1), u"演示供应商 001"_s);
        const auto key = journal::SigningKey::generate();
        const base::Uid user = journal::randomUid();
        store::Ledger &ledger = office.session().store().ledger();
        QVERIFY(ledger.append({u"account.create"_s, {journal::encodeAccount({user, u"li"_s, u"李检查"_s, domain::Role::Inspector, key.publicKey, true})}, {}, {}},
                              office.session().signer()).ok());
        {
            auto made = store::Store::create(folder(), office.clock);
            QVERIFY(made.ok());
            store::Store &laptop = **made;
            QVERIFY(laptop.keyring().loadDevice(true).ok());
            QVERIFY(services::approveDevice(office.session(), laptop.keyring().device().publicKey, laptop.keyring().box()->publicKey, u"ZZ-01"_s, u"演示科"_s).ok());
            QVERIFY(laptop.keyring().create(u"li"_s, std::nullopt, key, journal::randomBytes(32), user).ok());
            auto intake = store::Intake::begin(laptop.ledger(), {});
            QVERIFY(intake.ok());
            const store::Database &database = office.session().store().database();
            const auto origins = store::originRows(database);
            for (const store::OriginRow &origin : *origins)
                QVERIFY((*intake)->announce(origin.head.origin, origin.deviceKey, origin.nonce).ok());
            QVERIFY(store::visitEntries(database, [&](const base::Uid &, qint64, const journal::SignedEntry &entry) { return (*intake)->offer(entry.raw, entry.signature); }).ok());
            QVERIFY((*intake)->fold({}).ok());
            QVERIFY((*intake)->commit(nullptr, {}).ok());
        }
        reopen();
    }
    void reopen()
    {
        laptop.reset();
        auto opened = Session::open(folder(), store::OpenMode::ReadWrite, office.clock);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        laptop = std::move(*opened);
        const auto signedIn = laptop->signIn(u"li"_s, std::nullopt);
        QVERIFY2(signedIn.ok(), signedIn.ok() ? "" : qPrintable(signedIn.error().message));
    }
    [[nodiscard]] QString folder() const { return dir.filePath(u"laptop"_s); }
    [[nodiscard]] QString file(const QString &name) const { return dir.filePath(name + u".ccb"_s); }
    /// On the laptop, with a file of evidence if there is content.
    [[nodiscard]] bool record(int number, const QByteArray &content = {})
    {
        domain::CreditFact fact;
        fact.party = party; // the same number there: both stores admitted its entry at the same place
        fact.indicator = u"GY-N15"_s;
        fact.effectiveOn = QDate(2025, 1, 1).addDays(number);
        fact.text = u"演示事实 %1"_s.arg(number);
        QStringList files;
        if (!content.isEmpty()) {
            QFile evidence(dir.filePath(u"照片%1.txt"_s.arg(number)));
            if (!evidence.open(QIODevice::WriteOnly) || evidence.write(content) != content.size())
                return false;
            files << evidence.fileName();
        }
        return services::FactRegister(*laptop).submit(fact, files).ok();
    }
    [[nodiscard]] static QString rootOf(Session &session)
    {
        const auto root = store::stateRoot(session.store().database());
        return root ? QString::fromLatin1(root->toBytes().toHex()) : QString();
    }

    QTemporaryDir dir;
    Office office;
    domain::PartyId party;
    std::unique_ptr<Session> laptop;
};

} // namespace

class TransferTest : public QObject
{
    Q_OBJECT
private slots:
    void whatWasRecordedArrivesWithItsEvidence();
    void aLostFileIsHealedByTheNext();
    void theSameFileIsTakenOverOnce();
    void aRehearsalKeepsNothing();
    void onlyApprovedComputersAreHeard();
    void nothingTouchedIsTakenOver();
    void noBitAndNoLengthOfASmallFile();
    void whoMayNotIsTold();
};

void TransferTest::whatWasRecordedArrivesWithItsEvidence()
{
    Pair pair;
    const QByteArray photo(3 << 20, 'p'); // beside the database, not in it
    QVERIFY(pair.record(1, "短证据"));
    QVERIFY(pair.record(2, photo));
    const auto out = services::exportBundle(*pair.laptop, pair.file(u"a"_s), {});
    QVERIFY2(out.ok(), out.ok() ? "" : qPrintable(out.error().message + out.error().detail));
    QVERIFY(!QFile::exists(pair.file(u"a"_s) + u".part"_s));
    const auto in = services::importBundle(pair.office.session(), pair.file(u"a"_s), false, {});
    QVERIFY2(in.ok(), in.ok() ? "" : qPrintable(in.error().message + in.error().detail));
    QCOMPARE(in->from, u"ZZ-01"_s);
    QCOMPARE(in->report.added, out->entries);
    QCOMPARE(in->report.unauthorised + in->report.invalid + in->report.held + in->awaitedFiles, 0);
    const auto facts = services::factsOf(pair.office.session().reader(), pair.party);
    QCOMPARE(facts.size(), 2U);
    for (const domain::CreditFact &fact : facts) {
        QCOMPARE(fact.evidence.size(), 1U);
        const auto content = services::FactRegister(pair.office.session()).evidence(fact.evidence.front());
        QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.error().message));
        QVERIFY(*content == photo || *content == "短证据");
    }
    const auto verified = services::verifyStore(pair.office.session().reader(), {});
    QVERIFY2(verified.ok() && verified->ok, verified.ok() ? qPrintable(verified->problem) : "");
    // The office's file says what it has; the laptop sends only what is new from then on.
    QVERIFY(services::exportBundle(pair.office.session(), pair.file(u"back"_s), {}).ok());
    const auto back = services::importBundle(*pair.laptop, pair.file(u"back"_s), false, {});
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message + back.error().detail));
    QCOMPARE(Pair::rootOf(*pair.laptop), Pair::rootOf(pair.office.session()));
    QVERIFY(pair.record(3));
    const auto next = services::exportBundle(*pair.laptop, pair.file(u"b"_s), {});
    QVERIFY(next.ok());
    QCOMPARE(next->entries, 3); // that it exported, that it took the office's file over, and the fact
}

void TransferTest::aLostFileIsHealedByTheNext()
{
    Pair pair;
    QVERIFY(pair.record(1));
    QVERIFY(services::exportBundle(*pair.laptop, pair.file(u"lost"_s), {}).ok());
    QVERIFY(pair.record(2));
    pair.reopen();
    QVERIFY(pair.record(3));
    QVERIFY(services::exportBundle(*pair.laptop, pair.file(u"arrives"_s), {}).ok());
    const auto in = services::importBundle(pair.office.session(), pair.file(u"arrives"_s), false, {});
    QVERIFY(in.ok());
    QVERIFY(in->gaps.empty());
    QCOMPARE(services::factsOf(pair.office.session().reader(), pair.party).size(), 3U);
    const auto late = services::importBundle(pair.office.session(), pair.file(u"lost"_s), false, {});
    QVERIFY(late.ok());
    QVERIFY(!late->report.changedAnything());
    QCOMPARE(services::factsOf(pair.office.session().reader(), pair.party).size(), 3U);
}

void TransferTest::theSameFileIsTakenOverOnce()
{
    Pair pair;
    QVERIFY(pair.record(1));
    QVERIFY(services::exportBundle(*pair.laptop, pair.file(u"a"_s), {}).ok());
    QVERIFY(services::importBundle(pair.office.session(), pair.file(u"a"_s), false, {}).ok());
    const qint64 entries = pair.office.session().store().ledger().head().receivedNo;
    for (int i = 0; i < 50; ++i) {
        const auto again = services::importBundle(pair.office.session(), pair.file(u"a"_s), false, {});
        QVERIFY(again.ok() && again->before && again->importedAt > 0);
        QCOMPARE(again->from, u"ZZ-01"_s);
    }
    QCOMPARE(pair.office.session().store().ledger().head().receivedNo, entries);
}

void TransferTest::aRehearsalKeepsNothing()
{
    Pair pair;
    const QByteArray photo = journal::randomBytes(3 << 20); // beside the database, not in it
    QVERIFY(pair.record(1, photo));
    QVERIFY(services::exportBundle(*pair.laptop, pair.file(u"a"_s), {}).ok());
    const QString before = Pair::rootOf(pair.office.session());
    const auto rehearsed = services::importBundle(pair.office.session(), pair.file(u"a"_s), true, {});
    QVERIFY(rehearsed.ok());
    QVERIFY(rehearsed->report.added > 0);
    QCOMPARE(Pair::rootOf(pair.office.session()), before);
    QVERIFY(services::factsOf(pair.office.session().reader(), pair.party).empty());
    QVERIFY(!tests::folderContains(pair.office.folder(), photo.first(64)));
    const auto verified = services::verifyStore(pair.office.session().reader(), {});
    QVERIFY2(verified.ok() && verified->ok, verified.ok() ? qPrintable(verified->problem) : "");
    const auto taken = services::importBundle(pair.office.session(), pair.file(u"a"_s), false, {});
    QVERIFY(taken.ok() && !taken->before);
    QCOMPARE(taken->report.added, rehearsed->report.added);
    QVERIFY(tests::folderContains(pair.office.folder(), photo.first(64)));
}

void TransferTest::onlyApprovedComputersAreHeard()
{
    Pair pair;
    Office stranger;
    const auto own = services::exportBundle(stranger.session(), pair.file(u"x"_s), {});
    QVERIFY(!own.ok());
    QCOMPARE(own.error().code, u"XCH-005"_s);
    QVERIFY(pair.record(1));
    QVERIFY(services::exportBundle(*pair.laptop, pair.file(u"a"_s), {}).ok());
    // Sealed to this office: nobody else can open it.
    const auto elsewhere = services::importBundle(stranger.session(), pair.file(u"a"_s), false, {});
    QVERIFY(!elsewhere.ok());
    QCOMPARE(elsewhere.error().code, u"BND-010"_s);
    QVERIFY(services::revokeDevice(pair.office.session(), journal::deviceId(pair.laptop->store().keyring().device().publicKey), u"丢失"_s).ok());
    const auto revoked = services::importBundle(pair.office.session(), pair.file(u"a"_s), false, {});
    QVERIFY(!revoked.ok());
    QCOMPARE(int(revoked.error().kind), int(base::ErrorKind::NotAuthentic));
    QVERIFY(services::factsOf(pair.office.session().reader(), pair.party).empty());
    // One entry says that a file was refused.
    QCOMPARE(pair.office.session().store().database().integer(u"SELECT count(*) FROM journal WHERE kind='audit.refused_file'"_s), 1);
}

void TransferTest::nothingTouchedIsTakenOver()
{
    Pair pair;
    QVERIFY(pair.record(1));
    QVERIFY(services::exportBundle(*pair.laptop, pair.file(u"a"_s), {}).ok());
    QFile good(pair.file(u"a"_s));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray whole = good.readAll();
    const QString before = Pair::rootOf(pair.office.session());
    QRandomGenerator random(20251125);
    const auto refusedWhole = [&](const QByteArray &bytes) {
        QFile bad(pair.file(u"bad"_s));
        if (!bad.open(QIODevice::WriteOnly | QIODevice::Truncate) || bad.write(bytes) != bytes.size())
            return false;
        bad.close();
        const auto in = services::importBundle(pair.office.session(), bad.fileName(), false, {});
        return !in.ok() && !in.error().message.isEmpty();
    };
    for (int trial = 0; trial < 150; ++trial) {
        QByteArray flipped = whole;
        const qsizetype at = random.bounded(int(flipped.size()));
        flipped[at] = char(flipped.at(at) ^ (1 << random.bounded(8)));
        QVERIFY2(refusedWhole(flipped), qPrintable(QString::number(at)));
        QVERIFY(refusedWhole(whole.first(random.bounded(int(whole.size())))));
    }
    QCOMPARE(Pair::rootOf(pair.office.session()), before);
    QVERIFY(services::factsOf(pair.office.session().reader(), pair.party).empty());
    const auto verified = services::verifyStore(pair.office.session().reader(), {});
    QVERIFY2(verified.ok() && verified->ok, verified.ok() ? qPrintable(verified->problem) : "");
}

// Every bit flipped and every length cut of a file of the usual small kind, at the store itself.
void TransferTest::noBitAndNoLengthOfASmallFile()
{
    Pair pair;
    QVERIFY(pair.record(1));
    QVERIFY(services::exportBundle(*pair.laptop, pair.file(u"a"_s), {}).ok());
    QFile good(pair.file(u"a"_s));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray whole = good.readAll();
    QVERIFY2(whole.size() < 4096, qPrintable(QString::number(whole.size())));
    const QString before = Pair::rootOf(pair.office.session());
    const qint64 entries = pair.office.session().store().ledger().head().receivedNo;
    QFile bad(pair.file(u"bad"_s));
    const auto refused = [&](const QByteArray &bytes) {
        if (!bad.open(QIODevice::WriteOnly | QIODevice::Truncate) || bad.write(bytes) != bytes.size())
            return false;
        bad.close();
        return !services::importBundle(pair.office.session(), bad.fileName(), true, {}).ok();
    };
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QVERIFY2(refused(whole.first(at)), qPrintable(QString::number(at)));
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped.at(at) ^ (1 << bit));
            QVERIFY2(refused(flipped), qPrintable(u"%1.%2"_s.arg(at).arg(bit)));
        }
    }
    QCOMPARE(Pair::rootOf(pair.office.session()), before);
    QCOMPARE(pair.office.session().store().ledger().head().receivedNo, entries);
    QVERIFY(services::importBundle(pair.office.session(), pair.file(u"a"_s), false, {}).ok());
    qInfo("%lld bits and lengths", static_cast<long long>(whole.size() * 9));
}

void TransferTest::whoMayNotIsTold()
{
    Pair pair;
    QVERIFY(pair.office.add(u"auditor"_s, domain::Role::Auditor));
    QVERIFY(pair.office.signIn(u"auditor"_s));
    Session &session = pair.office.session();
    QCOMPARE(int(services::exportBundle(session, pair.file(u"a"_s), {}).error().kind), int(base::ErrorKind::NotAuthorised));
    QCOMPARE(int(services::importBundle(session, pair.file(u"a"_s), false, {}).error().kind), int(base::ErrorKind::NotAuthorised));
    QCOMPARE(int(services::approveDevice(session, {}, {}, {}, {}).error().kind), int(base::ErrorKind::NotAuthorised));
    QCOMPARE(int(services::revokeDevice(session, {}, {}).error().kind), int(base::ErrorKind::NotAuthorised));
    QVERIFY(!QFile::exists(pair.file(u"a"_s)));
}

QTEST_GUILESS_MAIN(TransferTest)
#include "tst_transfer.moc"
