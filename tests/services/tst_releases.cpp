// SPDX-License-Identifier: GPL-3.0-or-later
// What the office publishes: signed by two persons and the office, never older, never altered, never two things under one number.
#include "journal/changes/exchangebodies.h"
#include "journal/credentials.h"
#include "journal/release.h"
#include "services/bundling.h"
#include "services/bureau.h"
#include "services/conflicts.h"
#include "services/laptop.h"
#include "services/maintenance.h"
#include "services/ratings.h"
#include "services/releases.h"
#include "store/officekey.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace chengcai;
using namespace chengcai::tests;
using base::ErrorKind;
using services::Session;

namespace {

/// An office with two supervisors and a laptop that has joined.
struct Published : Bureau {
    explicit Published(domain::Roles roles = Role::Inspector)
    {
        as(u"first"_s);
        supplier = party(PartyKind::Supplier, uscc(5), u"演示供应商 005"_s);
        laptop = std::make_unique<Laptop>(clock, u"zhang"_s);
        laptop->join(*this, u"ZZ-01"_s, roles);
    }
    [[nodiscard]] QString path(const QString &name) const { return laptop->file(name); }
    /// By two persons.
    [[nodiscard]] QString publish(const QString &name)
    {
        as(u"wang"_s);
        const auto prepared = services::prepareRelease(session(), {});
        if (!prepared)
            return prepared.error().code;
        as(u"zhao"_s);
        return codeOf(services::publishRelease(session(), {path(name), {}}, {}));
    }
    [[nodiscard]] base::Result<services::Applied> apply(const QString &name) { return services::applyRelease(laptop->session(), path(name), {}); }
    [[nodiscard]] int held() { return int(services::heldRelease(laptop->session().reader(), clock.today()).release.version); }

    domain::PartyId supplier;
    std::unique_ptr<Laptop> laptop;
};

/// A file like that of the office, with another document or other signatures.
QString forge(Published &office, const std::function<void(journal::ReleaseDocument &, journal::SignedRelease &, const journal::SigningKey &root)> &change, bool withTargets = true)
{
    Session &session = office.session();
    const store::ReleaseRow row = store::releaseRows(session.store().database()).front();
    const auto root = store::OfficeKey(office.folder()).unlock({});
    journal::ReleaseDocument document = *journal::decodeRelease(row.document);
    journal::SignedRelease content{row.document, row.preparer, row.preparerSignature, row.approver, row.approverSignature, row.rootSignature};
    change(document, content, *root);
    const auto ranges = services::rangesFor(session, {}, true);
    exchange::BundleWriter writer(services::manifestFor(session, exchange::BundleType::Release, *ranges), session.store().folder());
    std::vector<base::Hash> targets;
    for (const journal::ReleaseTarget &target : document.targets) {
        if (withTargets)
            targets.push_back(target.sha256);
    }
    const QString file = office.path(u"forged"_s);
    QList<QByteArray> keys;
    for (const store::Device &device : services::devices(session.reader())) {
        if (!device.self)
            keys << device.boxKey;
    }
    const bool made = writer.addPart(exchange::BlockType::Release, journal::encodeSignedRelease(content)) && services::addEntries(session, writer, *ranges, false, targets, {})
        && services::writeBundle(session, writer, file, keys);
    return made ? file : QString();
}

/// Everything as it was signed anew by the same persons: an office that changes its mind.
void signAnew(Published &office, journal::SignedRelease &content, const journal::ReleaseDocument &document, const journal::SigningKey &root)
{
    content.document = *journal::encodeRelease(document);
    const base::Hash hash = journal::sha256(content.document);
    content.rootSignature = root.sign(journal::releaseMessage(journal::ReleaseSigner::Root, hash));
    const auto signAs = [&](const QString &name, journal::ReleaseSigner as) {
        office.as(name);
        return office.session().signer().key->sign(journal::releaseMessage(as, hash));
    };
    content.preparerSignature = signAs(u"wang"_s, journal::ReleaseSigner::Preparer);
    content.approverSignature = signAs(u"zhao"_s, journal::ReleaseSigner::Approver);
}

} // namespace

class ReleasesTest : public QObject
{
    Q_OBJECT
private slots:
    void laptopsGetWhatTwoPersonsPublished();
    void oneIsNotEnough();
    void olderIsRefusedAndTheSameChangesNothing();
    void twoTonguesAreHeard();
    void forgedOnesAreRefused_data();
    void forgedOnesAreRefused();
    void aTouchedFileChangesNothing();
    void aConflictThatBearsOnAScoreBlocks();
    void anOldReleaseIsWarnedOf();
    void missingEvidenceIsSentAgain();
    void aRestoredOfficeBeginsANewEpoch();
    void theOfficeMovesToAnotherComputer();
    void whoCarriesACertificateIsNotTheOffice();
    void theRootKeyOpensBackupsOfTheOffice();
};

void ReleasesTest::laptopsGetWhatTwoPersonsPublished()
{
    Published office;
    office.as(u"wang"_s);
    office.fact(office.supplier, u"GY-N15"_s, QDate(2025, 3, 1));
    QCOMPARE(office.publish(u"r1"_s), QString());
    const auto applied = office.apply(u"r1"_s);
    QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().message + applied.error().detail));
    QVERIFY(!applied->before);
    QCOMPARE(applied->release.version, 1);
    QCOMPARE(applied->release.preparer, u"wang"_s);
    QCOMPARE(applied->release.approver, u"zhao"_s);
    QCOMPARE(office.held(), 1);
    // The entries came with it, and every target can be read: the ratings are those the laptop computes itself.
    Session &laptop = office.laptop->session();
    const auto there = services::findParties(laptop, uscc(5));
    QVERIFY(there.ok());
    QCOMPARE(services::factsOf(laptop.reader(), there->front().id).size(), 1U);
    const store::ReleaseRow row = store::releaseRows(laptop.store().database()).front();
    const auto document = journal::decodeRelease(row.document);
    QVERIFY(document.ok());
    QCOMPARE(document->targets.size(), 8U);
    for (const journal::ReleaseTarget &target : document->targets) {
        const auto content = laptop.store().blobs().read(target.sha256);
        QVERIFY2(content.ok(), qPrintable(target.name));
        if (target.name == u"ratings") {
            const auto rated = services::explain(laptop.reader(), there->front().id, {office.clock.today(), {}});
            const QString line = QString::fromLatin1(there->front().uid.toBytes().toHex()) + u",supplier,"_s + QString::number(rated->rating.scoreCenti) + u',';
            QVERIFY2(content->contains(line.toUtf8()), content->constData());
        }
    }
    const auto verified = services::verifyStore(laptop.reader(), {});
    QVERIFY2(verified.ok() && verified->ok, verified.ok() ? qPrintable(verified->problem) : "");
    // From then on its files say which release it works under.
    QVERIFY(office.laptop->record(there->front().id, 3));
    QVERIFY(services::exportBundle(laptop, office.path(u"x"_s), {}).ok());
}

void ReleasesTest::oneIsNotEnough()
{
    Published office;
    office.as(u"wang"_s);
    QVERIFY(services::prepareRelease(office.session(), {}).ok());
    const auto own = services::publishRelease(office.session(), {office.path(u"r"_s), {}}, {});
    QCOMPARE(codeOf(own), u"REL-014"_s);
    QCOMPARE(int(own.error().kind), int(ErrorKind::NeedsDecision));
    QVERIFY(!QFile::exists(office.path(u"r"_s)));
    // Not even past the service: the journal itself refuses.
    const store::ReleaseRow row = store::releaseRows(office.session().store().database()).front();
    const QByteArray signature = office.session().signer().key->sign(journal::releaseMessage(journal::ReleaseSigner::Approver, row.sha256));
    const auto forced = office.session().store().ledger().append(
        {u"release.publish"_s, {journal::encodeReleasePublish({row.sha256, signature, QByteArray(32, 'k'), QByteArray(64, 's')})}, {}, {}}, office.session().signer());
    QCOMPARE(codeOf(forced), u"FLD-097"_s);
    office.as(u"li"_s); // an inspector
    QCOMPARE(int(services::prepareRelease(office.session(), {}).error().kind), int(ErrorKind::NotAuthorised));
    QCOMPARE(int(services::publishRelease(office.session(), {office.path(u"r"_s), {}}, {}).error().kind), int(ErrorKind::NotAuthorised));
    // A laptop publishes nothing, whatever the role of its account.
    Laptop other(office.clock, u"qian"_s);
    office.as(u"first"_s);
    other.join(office, u"ZZ-02"_s, Role::Supervisor);
    QCOMPARE(codeOf(services::prepareRelease(other.session(), {})), u"REL-012"_s);
}

void ReleasesTest::olderIsRefusedAndTheSameChangesNothing()
{
    Published office;
    QCOMPARE(office.publish(u"r1"_s), QString());
    QCOMPARE(office.publish(u"r2"_s), QString());
    QCOMPARE(office.publish(u"r3"_s), QString());
    QVERIFY(office.apply(u"r3"_s).ok()); // versions may be skipped
    QCOMPARE(office.held(), 3);
    const QByteArray before = rootOf(office.laptop->session());
    for (const QString &name : {u"r1"_s, u"r2"_s}) {
        const auto older = office.apply(name);
        QCOMPARE(codeOf(older), u"REL-020"_s);
        QCOMPARE(int(older.error().kind), int(ErrorKind::InputRefused));
    }
    for (int i = 0; i < 10; ++i) {
        const auto same = office.apply(u"r3"_s);
        QVERIFY(same.ok() && same->before);
        QVERIFY(!same->report.changedAnything());
    }
    QCOMPARE(office.held(), 3);
    QCOMPARE(rootOf(office.laptop->session()), before);
    // The same release written once more, with what is new since: still the same.
    QVERIFY(services::writeRelease(office.session(), office.path(u"r3again"_s), {}).ok());
    const auto again = office.apply(u"r3again"_s);
    QVERIFY(again.ok() && again->before);
}

void ReleasesTest::twoTonguesAreHeard()
{
    Published office;
    QCOMPARE(office.publish(u"r1"_s), QString());
    QVERIFY(office.apply(u"r1"_s).ok());
    // The same number with another content, properly signed by everybody.
    QString forged = forge(office, [&office](auto &document, auto &content, const auto &root) {
        document.issuedMs += 1;
        signAnew(office, content, document, root);
    });
    const auto heard = services::applyRelease(office.laptop->session(), forged, {});
    QCOMPARE(codeOf(heard), u"REL-021"_s);
    QCOMPARE(int(heard.error().kind), int(ErrorKind::NeedsDecision));
    // The next number that does not follow the one that is here.
    forged = forge(office, [&office](auto &document, auto &content, const auto &root) {
        document.version += 1;
        document.previous = journal::sha256("another");
        signAnew(office, content, document, root);
    });
    QCOMPARE(codeOf(services::applyRelease(office.laptop->session(), forged, {})), u"REL-021"_s);
    QCOMPARE(office.held(), 1);
    QCOMPARE(office.laptop->session().store().database().integer(u"SELECT count(*) FROM journal WHERE kind='audit.refused_file'"_s), 2);
}

using Forgery = std::function<void(Published &, journal::ReleaseDocument &, journal::SignedRelease &, const journal::SigningKey &)>;

void ReleasesTest::forgedOnesAreRefused_data()
{
    QTest::addColumn<Forgery>("forgery");
    QTest::addColumn<QString>("code");
    QTest::newRow("document altered") << Forgery([](auto &, auto &document, auto &content, auto &) { document.issuedMs += 1; content.document = *journal::encodeRelease(document); }) << u"REL-022"_s;
    QTest::newRow("another root") << Forgery([](auto &office, auto &document, auto &content, auto &) { const auto key = journal::SigningKey::generate(); signAnew(office, content, document, key); }) << u"REL-022"_s;
    QTest::newRow("root's signature missing") << Forgery([](auto &, auto &, auto &content, auto &) { content.rootSignature = QByteArray(64, '\0'); }) << u"REL-022"_s;
    QTest::newRow("another office") << Forgery([](auto &office, auto &document, auto &content, auto &root) { document.deployment = journal::randomUid(); signAnew(office, content, document, root); }) << u"REL-022"_s;
    QTest::newRow("preparer's signature missing") << Forgery([](auto &, auto &, auto &content, auto &) { content.preparerSignature = QByteArray(64, '\0'); }) << u"REL-026"_s;
    QTest::newRow("approver's signature missing") << Forgery([](auto &, auto &, auto &content, auto &) { content.approverSignature = QByteArray(64, '\0'); }) << u"REL-026"_s;
    QTest::newRow("signatures exchanged") << Forgery([](auto &, auto &, auto &content, auto &) { std::swap(content.preparerSignature, content.approverSignature); }) << u"REL-026"_s;
    QTest::newRow("one person twice") << Forgery([](auto &office, auto &, auto &content, auto &) {
        office.as(u"wang"_s);
        content.approver = content.preparer;
        content.approverSignature = office.session().signer().key->sign(journal::releaseMessage(journal::ReleaseSigner::Approver, journal::sha256(content.document)));
    }) << u"REL-026"_s;
    QTest::newRow("an inspector approves") << Forgery([](auto &office, auto &, auto &content, auto &) {
        office.as(u"li"_s);
        content.approver = office.session().account()->user;
        content.approverSignature = office.session().signer().key->sign(journal::releaseMessage(journal::ReleaseSigner::Approver, journal::sha256(content.document)));
    }) << u"REL-026"_s;
    QTest::newRow("somebody unknown approves") << Forgery([](auto &, auto &, auto &content, auto &) {
        const auto key = journal::SigningKey::generate();
        content.approver = journal::randomUid();
        content.approverSignature = key.sign(journal::releaseMessage(journal::ReleaseSigner::Approver, journal::sha256(content.document)));
    }) << u"REL-026"_s;
    QTest::newRow("needs a newer program") << Forgery([](auto &office, auto &document, auto &content, auto &root) { document.schema = 999'999; signAnew(office, content, document, root); }) << u"REL-023"_s;
    QTest::newRow("a target of another size") << Forgery([](auto &office, auto &document, auto &content, auto &root) { document.targets.front().size += 1; signAnew(office, content, document, root); }) << u"REL-027"_s;
}

void ReleasesTest::forgedOnesAreRefused()
{
    QFETCH(Forgery, forgery);
    QFETCH(QString, code);
    Published office;
    QCOMPARE(office.publish(u"r1"_s), QString());
    const QString forged = forge(office, [&](auto &document, auto &content, const auto &root) { forgery(office, document, content, root); });
    QVERIFY(!forged.isEmpty());
    Session &laptop = office.laptop->session();
    const QByteArray before = rootOf(laptop);
    const auto refused = services::applyRelease(laptop, forged, {});
    QCOMPARE(codeOf(refused), code);
    QCOMPARE(rootOf(laptop), before);
    QCOMPARE(office.held(), 0);
    const bool audited = refused.error().kind == ErrorKind::NotAuthentic;
    QCOMPARE(laptop.store().database().integer(u"SELECT count(*) FROM journal WHERE kind='audit.refused_file'"_s), audited ? 1 : 0);
    const auto verified = services::verifyStore(laptop.reader(), {});
    QVERIFY2(verified.ok() && verified->ok, verified.ok() ? qPrintable(verified->problem) : "");
    QVERIFY(office.apply(u"r1"_s).ok());
}

void ReleasesTest::aTouchedFileChangesNothing()
{
    Published office;
    QCOMPARE(office.publish(u"r1"_s), QString());
    QFile file(office.path(u"r1"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    const QByteArray before = rootOf(office.laptop->session());
    QRandomGenerator random(20251126);
    for (int trial = 0; trial < 200; ++trial) {
        QByteArray bad = good;
        const qsizetype at = random.bounded(int(bad.size()));
        if (trial % 2 == 0)
            bad[at] = char(bad.at(at) ^ (1 << random.bounded(8)));
        else
            bad.truncate(at);
        QFile out(office.path(u"bad"_s));
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(bad) == bad.size());
        out.close();
        QVERIFY(!office.apply(u"bad"_s).ok());
    }
    QCOMPARE(rootOf(office.laptop->session()), before);
    QCOMPARE(office.held(), 0);
    // Without its targets it is not whole.
    const QString partial = forge(office, [](auto &, auto &, const auto &) {}, false);
    const auto applied = services::applyRelease(office.laptop->session(), partial, {});
    QVERIFY(applied.ok()); // they are evidence of the entry that prepared it, so they come along all the same
}

void ReleasesTest::aConflictThatBearsOnAScoreBlocks()
{
    Published office(Role::Supervisor);
    office.as(u"wang"_s);
    const auto fact = office.fact(office.supplier, u"GY-N15"_s, QDate(2025, 3, 1));
    Session &laptop = office.laptop->session();
    QVERIFY(services::exportBundle(office.session(), office.path(u"a"_s), {}).ok());
    QVERIFY(services::importBundle(laptop, office.path(u"a"_s), false, {}).ok());
    // Both change the day from which it counts.
    const auto there = services::findParties(laptop, uscc(5));
    domain::CreditFact mine = services::factsOf(laptop.reader(), there->front().id).front();
    mine.effectiveOn = QDate(2025, 4, 1);
    QCOMPARE(codeOf(services::FactRegister(laptop).amend(mine.id, mine)), QString());
    domain::CreditFact theirs = *services::fact(office.session().reader(), fact);
    theirs.effectiveOn = QDate(2025, 5, 1);
    QVERIFY(services::FactRegister(office.session()).amend(fact, theirs).ok());
    QVERIFY(services::exportBundle(laptop, office.path(u"b"_s), {}).ok());
    const auto in = services::importBundle(office.session(), office.path(u"b"_s), false, {});
    QVERIFY(in.ok());
    QCOMPARE(in->report.conflicts, 1);
    QCOMPARE(in->report.scoreConflicts, 1);
    QCOMPARE(office.publish(u"r1"_s), u"REL-010"_s);

    auto conflicts = services::openConflicts(office.session().reader());
    QCOMPARE(conflicts.size(), 1U);
    const services::Conflict &conflict = conflicts.front();
    QVERIFY(conflict.scoreBearing);
    QCOMPARE(conflict.partyName, u"演示供应商 005"_s);
    QCOMPARE(conflict.values.size(), 2U);
    QCOMPARE(conflict.before.size(), 1U);
    QCOMPARE(conflict.before.front().value, u"2025-03-01"_s);
    QStringList values{conflict.values[0].value, conflict.values[1].value};
    values.sort();
    QCOMPARE(values, QStringList({u"2025-04-01"_s, u"2025-05-01"_s}));
    // An inspector does not decide it; a supervisor chooses one of the three.
    office.as(u"li"_s);
    QCOMPARE(int(services::resolveConflict(office.session(), conflict, conflict.values[0].entry).error().kind), int(ErrorKind::NotAuthorised));
    office.as(u"wang"_s);
    const services::ConflictValue chosen = conflict.values[0].value == u"2025-04-01"_s ? conflict.values[0] : conflict.values[1];
    QVERIFY(services::resolveConflict(office.session(), conflict, chosen.entry).ok());
    QVERIFY(services::openConflicts(office.session().reader()).empty());
    QCOMPARE(services::fact(office.session().reader(), fact)->effectiveOn, QDate(2025, 4, 1));
    QCOMPARE(codeOf(services::resolveConflict(office.session(), conflict, chosen.entry)), u"CFL-001"_s);
    QCOMPARE(office.publish(u"r1"_s), QString());
    QVERIFY(office.apply(u"r1"_s).ok());
    QVERIFY(services::openConflicts(laptop.reader()).empty());
    QCOMPARE(services::factsOf(laptop.reader(), there->front().id).front().effectiveOn, QDate(2025, 4, 1));
}

void ReleasesTest::anOldReleaseIsWarnedOf()
{
    Published office;
    QCOMPARE(office.publish(u"r1"_s), QString());
    QVERIFY(office.apply(u"r1"_s).ok());
    const auto onDay = [&office](int days) { return services::heldRelease(office.laptop->session().reader(), Today.addDays(days)); };
    QVERIFY(!onDay(0).expired && onDay(0).ageDays == 0);
    QVERIFY(!onDay(30).expired);
    QVERIFY(onDay(31).expired && !onDay(31).longExpired);
    QVERIFY(onDay(62).longExpired);
    QCOMPARE(onDay(62).ageDays, 62);
    // Old or not, work goes on.
    office.clock.advanceMs(100 * 86'400'000LL);
    const auto there = services::findParties(office.laptop->session(), uscc(5));
    QVERIFY(office.laptop->record(there->front().id, 1));
}

void ReleasesTest::missingEvidenceIsSentAgain()
{
    Published office;
    Session &laptop = office.laptop->session();
    const auto there = services::findParties(laptop, uscc(5));
    QVERIFY(office.laptop->record(there->front().id, 1, "证据 1"));
    const QByteArray content = "证据 1";
    const base::Hash file = journal::sha256(content);
    // Its evidence was lost on the way: the office has the entry and waits for the file.
    const auto ranges = services::rangesFor(laptop, {services::devices(laptop.reader()).front()}, false);
    exchange::BundleWriter writer(services::manifestFor(laptop, exchange::BundleType::Entries, *ranges), laptop.store().folder());
    QVERIFY(services::addEntries(laptop, writer, *ranges, false, {}, {}).ok());
    QList<QByteArray> keys;
    for (const store::Device &device : services::devices(laptop.reader())) {
        if (device.central)
            keys << device.boxKey;
    }
    QVERIFY(services::writeBundle(laptop, writer, office.path(u"bare"_s), keys).ok());
    const auto in = services::importBundle(office.session(), office.path(u"bare"_s), false, {});
    QVERIFY2(in.ok(), in.ok() ? "" : qPrintable(in.error().message));
    QCOMPARE(in->awaitedFiles, 1);
    QCOMPARE(office.publish(u"r1"_s), QString());
    QVERIFY(office.apply(u"r1"_s).ok());
    QVERIFY(services::exportBundle(laptop, office.path(u"again"_s), {}).ok());
    const auto healed = services::importBundle(office.session(), office.path(u"again"_s), false, {});
    QVERIFY(healed.ok());
    QCOMPARE(healed->awaitedFiles, 0);
    const auto arrived = office.session().store().blobs().read(file);
    QVERIFY(arrived.ok());
    QCOMPARE(*arrived, content);
}

void ReleasesTest::aRestoredOfficeBeginsANewEpoch()
{
    Published office;
    QCOMPARE(office.publish(u"r1"_s), QString());
    office.close();
    const QString kept = office.path(u"kept"_s);
    copyFolder(office.folder(), kept);
    office.reopen();
    QCOMPARE(office.publish(u"r2"_s), QString());
    QVERIFY(office.apply(u"r2"_s).ok());
    office.close();
    QVERIFY(QDir(office.folder()).removeRecursively());
    copyFolder(kept, office.folder());
    office.reopen();
    // It knows nothing of r2; its next release must not be taken for another r2.
    QCOMPARE(office.publish(u"r3"_s), QString());
    const auto applied = office.apply(u"r3"_s);
    QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().message));
    QCOMPARE(applied->release.epoch, 2);
    QCOMPARE(codeOf(office.apply(u"r2"_s)), u"REL-020"_s);
}

// The disk is gone: a backup, and the copy of the office's key that lay in a drawer.
void ReleasesTest::theOfficeMovesToAnotherComputer()
{
    Published office;
    QCOMPARE(office.publish(u"r1"_s), QString());
    QVERIFY(office.apply(u"r1"_s).ok());
    Session &laptop = office.laptop->session();
    const auto there = services::findParties(laptop, uscc(5));
    QVERIFY(office.laptop->record(there->front().id, 1));
    QVERIFY(services::exportBundle(laptop, office.path(u"beforehand"_s), {}).ok());
    const QString keys = office.folder() + u"/keys/"_s;
    office.close();
    QVERIFY(QFile::remove(keys + u"device.key"_s) && QFile::remove(keys + u"box.key"_s));
    office.reopen();
    // What was sealed for the lost computer cannot be opened here, and nothing goes out in the office's name yet.
    office.as(u"first"_s);
    QCOMPARE(codeOf(services::importBundle(office.session(), office.path(u"beforehand"_s), false, {})), u"BND-010"_s);
    QCOMPARE(codeOf(services::exportBundle(office.session(), office.path(u"x"_s), {})), u"XCH-005"_s);
    QVERIFY(services::copyOfficeKey(office.session(), office.path(u"copy.key"_s), {}).ok());
    QCOMPARE(office.publish(u"r2"_s), QString());
    const auto applied = office.apply(u"r2"_s);
    QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().message + applied.error().detail));
    QCOMPARE(applied->release.epoch, 2);
    // The next file of the laptop is for the new computer and carries everything the lost one had.
    QVERIFY(services::exportBundle(laptop, office.path(u"afterwards"_s), {}).ok());
    const auto in = services::importBundle(office.session(), office.path(u"afterwards"_s), false, {});
    QVERIFY2(in.ok(), in.ok() ? "" : qPrintable(in.error().message));
    QCOMPARE(services::factsOf(office.session().reader(), office.supplier).size(), 1U);
    // Whoever found the old computer speaks for the office no longer: a certificate that went back is not believed.
    const auto verified = services::verifyStore(laptop.reader(), {});
    QVERIFY2(verified.ok() && verified->ok, verified.ok() ? qPrintable(verified->problem) : "");
}

/// A laptop that carries the certificate of a newer office computer is still that laptop.
void ReleasesTest::whoCarriesACertificateIsNotTheOffice()
{
    Published office;
    Session &laptop = office.laptop->session();
    const auto there = services::findParties(laptop, uscc(5));
    QVERIFY(there.ok() && office.laptop->record(there->front().id, 1));
    const auto trusted = store::trustRow(office.session().store().database(), u"office"_s);
    QVERIFY(trusted.ok() && trusted->has_value());
    auto newer = *journal::decodeCertificate((*trusted)->raw);
    ++newer.serial;
    newer.deviceKey = journal::SigningKey::generate().publicKey;
    const auto root = store::OfficeKey(office.folder()).unlock({});
    QVERIFY(root.ok());
    const auto ranges = services::rangesFor(laptop, {services::devices(laptop.reader()).front()}, false);
    exchange::Manifest manifest = services::manifestFor(laptop, exchange::BundleType::Entries, *ranges);
    manifest.certificate = journal::encodeCertificate(newer, *root);
    exchange::BundleWriter writer(manifest, laptop.store().folder());
    QVERIFY(services::addEntries(laptop, writer, *ranges, false, {}, {}).ok());
    QList<QByteArray> keys;
    for (const store::Device &device : services::devices(laptop.reader())) {
        if (device.central)
            keys << device.boxKey;
    }
    QVERIFY(services::writeBundle(laptop, writer, office.path(u"carried"_s), keys).ok());
    const auto in = services::importBundle(office.session(), office.path(u"carried"_s), false, {});
    QVERIFY2(in.ok(), in.ok() ? "" : qPrintable(in.error().message));
    QCOMPARE(in->from, u"ZZ-01"_s);
    QCOMPARE((*store::trustRow(office.session().store().database(), u"office"_s))->raw, (*trusted)->raw);
}

/// When every password is forgotten and every computer lost: the copy of the root key is what is left.
void ReleasesTest::theRootKeyOpensBackupsOfTheOffice()
{
    Published office;
    office.as(u"first"_s);
    QVERIFY(services::copyOfficeKey(office.session(), office.path(u"copy.key"_s), {}).ok());
    QVERIFY(office.session().changePassword({}, u"forgotten by everybody"_s).ok());
    const QString backup = office.path(u"office.ccbak"_s);
    QVERIFY(services::backUp(office.session(), backup, {}).ok());
    Laptop other(office.clock, u"sun"_s);
    Bureau elsewhere;
    elsewhere.as(u"first"_s);
    other.join(elsewhere, u"XX-01"_s);
    QVERIFY(services::copyOfficeKey(elsewhere.session(), office.path(u"foreign.key"_s), {}).ok());
    const auto restore = [&](const QString &key, const QString &target) { return codeOf(services::restoreBackup(backup, office.path(target), {{}, {}, office.path(key), {}}, office.clock, {})); };
    QCOMPARE(restore(u"foreign.key"_s, u"r1"_s), u"BAK-012"_s);
    QCOMPARE(restore(u"missing.key"_s, u"r2"_s), u"OFK-002"_s);
    QCOMPARE(restore(u"copy.key"_s, u"r3"_s), QString());
    QVERIFY(QFile::exists(office.path(u"r3/store.ccj"_s)));
    const auto looked = services::verifyBackup(backup, office.folder(), {}, office.clock, {});
    QVERIFY2(looked.ok() && looked->verified, "the store itself needs no password to look at its own backups");
    QCOMPARE(services::verifyBackup(backup, {}, {}, office.clock, {}).error().code, u"KEY-002"_s);
}

QTEST_GUILESS_MAIN(ReleasesTest)
#include "tst_releases.moc"
