// SPDX-License-Identifier: GPL-3.0-or-later
// What a computer that was let in can do at worst: write what its people may not, what does not fit, what is no entry at all. Whatever it signs
// is either refused with everything that came along, or kept whole and not applied; the state stays what it was.
#include "journal/authority.h"
#include "journal/cbor.h"
#include "support/parcels.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <map>

using namespace chengcai;
using namespace Qt::StringLiterals;
using namespace chengcai::tests::parcels;
using domain::Role;
using journal::ChangeKind;
using tests::StoreFixture;

namespace {

constexpr std::array Roles{Role::Inspector, Role::Supervisor, Role::Administrator, Role::Auditor};

std::vector<ChangeKind> knownKinds()
{
    std::vector<ChangeKind> kinds;
    for (int number = 1; number < 256; ++number) {
        if (journal::isKnownKind(ChangeKind(number)))
            kinds.push_back(ChangeKind(number));
    }
    return kinds;
}

/// A canonical map of fields with values of any type, some of them names of what is there.
QByteArray randomBody(QRandomGenerator &random, const std::vector<Uid> &known)
{
    QByteArray body;
    journal::CborWriter out(body);
    const quint32 mask = random.generate() & 0x3ffffeU & (random.bounded(3) == 0 ? 0x3e : 0x3ffffe);
    out.map(quint64(std::popcount(mask)));
    for (int field = 1; field < 22; ++field) {
        if ((mask >> field & 1U) == 0)
            continue;
        out.integer(field);
        switch (random.bounded(7)) {
        case 0: out.integer(qint64(random.generate64())); break;
        case 1: out.integer(random.bounded(10)); break;
        case 2: out.bytes(known[size_t(random.bounded(int(known.size())))].toBytes()); break;
        case 3: out.bytes(QByteArray(random.bounded(3) * 16, 'b')); break;
        case 4: out.text(u"演示文字"_s.left(random.bounded(5))); break;
        case 5: out.boolean(random.bounded(2) == 0); break;
        default: out.null();
        }
    }
    return body;
}

/// What an intake makes of the last entry of a parcel; nothing is kept of it.
struct Outcome {
    QString apply;   ///< empty = refused whole
    QString code;
    bool sameRoot = false;
};

class Attacked
{
public:
    Attacked()
    {
        for (const Role role : Roles)
            accounts.emplace(role, bureau.office.addAccount(u"a%1"_s.arg(int(role)), role));
        if (!take(*bureau.laptop, everythingOf(bureau.office.store())) || !take(office(), everythingOf(*bureau.laptop)))
            qFatal("not begun");
        root = rootOf(office());
    }
    [[nodiscard]] store::Store &office() { return bureau.office.store(); }
    [[nodiscard]] Parcel by(Role role, const QString &kind, std::vector<Change> changes) { return bureau.forged(changes, kind, accounts.at(role).author, *accounts.at(role).key); }
    /// The next entry of the laptop as bytes that were changed before it was signed.
    [[nodiscard]] Parcel altered(const std::function<void(Entry &)> &change)
    {
        Parcel parcel = by(Role::Supervisor, u"fact.record"_s, {StoreFixture::factChange(bureau.parties[0], 5)});
        Entry entry = journal::decodeEntry(parcel.entries.back().first).value();
        change(entry);
        const auto raw = journal::encodeEntry(entry);
        if (raw)
            return signedAs(std::move(parcel), *raw);
        parcel.entries.clear();
        return parcel;
    }
    [[nodiscard]] Parcel signedAs(Parcel parcel, const QByteArray &raw) const
    {
        parcel.entries.back() = {raw, journal::signEntry(journal::entryHash(raw), *accounts.at(Role::Supervisor).key)};
        return parcel;
    }
    [[nodiscard]] Outcome tried(const Parcel &parcel)
    {
        ++trials;
        Outcome outcome;
        {
            auto intake = store::Intake::begin(office().ledger(), {});
            base::Result<void> done;
            for (const Parcel::Origin &origin : parcel.origins) {
                if (done)
                    done = (*intake)->announce(origin.uid, origin.deviceKey, origin.nonce);
            }
            for (const auto &[raw, signature] : parcel.entries) {
                if (done)
                    done = (*intake)->offer(raw, signature);
            }
            const auto report = done ? (*intake)->fold({}) : base::Result<store::IntakeReport>(done.error());
            outcome.code = report ? QString() : report.error().code;
            if (report) {
                PreparedApply last(office().database(), parcel);
                outcome.apply = last.apply;
                outcome.sameRoot = rootOf(office()) == root;
            }
        }
        outcome.sameRoot = (outcome.sameRoot || !outcome.code.isEmpty()) && rootOf(office()) == root;
        return outcome;
    }

    struct PreparedApply {
        PreparedApply(const store::Database &database, const Parcel &parcel)
        {
            QSqlQuery query(database.sql());
            query.prepare(u"SELECT apply FROM journal WHERE hash=? UNION ALL SELECT 'held' FROM journal_held WHERE hash=? UNION ALL SELECT 'fork' FROM journal_fork WHERE hash=?"_s);
            const QByteArray hash = journal::entryHash(parcel.entries.back().first).toBytes();
            for (int i = 0; i < 3; ++i)
                query.addBindValue(hash);
            if (query.exec() && query.next())
                apply = query.value(0).toString();
        }
        QString apply;
    };

    Bureau bureau;
    std::map<Role, store::Signer> accounts;
    QString root;
    int trials = 0;
};

} // namespace

class MaliciousTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m = std::make_unique<Attacked>(); }
    void whatARoleMayNotIsNotApplied();
    void whatHasNoSenseIsNotApplied();
    void randomBodiesAreNotApplied();
    void envelopesThatLie();
    void bytesThatAreNoEntry();
    void nobodyIsHisOwnSecond();
    void cleanupTestCase();

private:
    std::unique_ptr<Attacked> m;
};

// Every role with everything it may not do, under every cover an entry's kind can give.
void MaliciousTest::whatARoleMayNotIsNotApplied()
{
    const Change empty{ChangeKind::PartyCreate, {}, {}, QByteArray(1, char(0xA0))};
    for (const Role role : Roles) {
        for (const ChangeKind kind : knownKinds()) {
            const auto right = journal::neededRight(kind);
            if (right && domain::mayDo(role, *right))
                continue;
            Change change = empty;
            change.kind = kind;
            const Outcome outcome = m->tried(m->by(role, u"fact.record"_s, {change}));
            QVERIFY2(outcome.apply == u"unauthorised" && outcome.sameRoot, qPrintable(u"role %1, kind %2: %3 %4"_s.arg(int(role)).arg(int(kind)).arg(outcome.apply, outcome.code)));
        }
    }
    // To decide between two values is a supervisor's, whatever the values are.
    const Change phone = m->bureau.amendPhone(m->office(), 0, u"9999"_s);
    QCOMPARE(m->tried(m->by(Role::Inspector, u"conflict.resolve"_s, {phone})).apply, u"unauthorised"_s);
    // One thing it may not among others it may.
    const Change fact = StoreFixture::factChange(m->bureau.parties[0], 3);
    Change account = empty;
    account.kind = ChangeKind::AccountCreate;
    QCOMPARE(m->tried(m->by(Role::Inspector, u"fact.record"_s, {fact, account})).apply, u"unauthorised"_s);
    qInfo("%d entries", m->trials);
}

// Somebody who may, but with a body that says nothing, names nobody or somebody unknown.
void MaliciousTest::whatHasNoSenseIsNotApplied()
{
    QStringList applied;
    for (const ChangeKind kind : knownKinds()) {
        const auto right = journal::neededRight(kind);
        if (!right)
            continue;
        const auto role = std::find_if(Roles.begin(), Roles.end(), [&right](Role one) { return domain::mayDo(one, *right); });
        QVERIFY(role != Roles.end());
        for (const Uid &entity : {Uid(), journal::randomUid(), m->bureau.parties[0]}) {
            const Outcome outcome = m->tried(m->by(*role, u"fact.record"_s, {{kind, entity, {}, QByteArray(1, char(0xA0))}}));
            // An amendment of nothing is applied, and does nothing.
            const bool idle = outcome.apply == u"ok" && outcome.sameRoot && (kind == ChangeKind::PartyAmend || kind == ChangeKind::FactAmend || kind == ChangeKind::AccountAmend);
            if (!idle && (!outcome.sameRoot || outcome.apply == u"ok"))
                applied << u"kind %1: %2 %3"_s.arg(int(kind)).arg(outcome.apply, outcome.code);
        }
    }
    QCOMPARE(applied.join(u"; "_s), QString());
}

void MaliciousTest::randomBodiesAreNotApplied()
{
    QRandomGenerator random(20251126);
    const std::vector<ChangeKind> kinds = knownKinds();
    for (int trial = 0; trial < 400; ++trial) {
        const QByteArray body = randomBody(random, m->bureau.parties);
        const ChangeKind kind = kinds[size_t(random.bounded(int(kinds.size())))];
        const Role role = Roles[size_t(random.bounded(4))];
        const Outcome outcome = m->tried(m->by(role, u"fact.record"_s, {{kind, random.bounded(2) ? Uid() : m->bureau.parties[1], {}, body}}));
        QVERIFY2(outcome.sameRoot && outcome.apply != u"ok", qPrintable(u"kind %1, body %2"_s.arg(int(kind)).arg(QString::fromLatin1(body.toHex()))));
    }
}

void MaliciousTest::envelopesThatLie()
{
    struct Lie {
        const char *name;
        QString expected; ///< apply, or "refused"
        std::function<void(Entry &)> change;
    };
    const Uid stranger = journal::randomUid();
    const Change fact = StoreFixture::factChange(m->bureau.parties[0], 5);
    const std::vector<Lie> lies{
        {"another office", u"refused"_s, [](Entry &e) { e.deployment = journal::randomUid(); }},
        {"no office", u"refused"_s, [](Entry &e) { e.deployment = {}; }},
        {"an origin of nobody", u"refused"_s, [](Entry &e) { e.origin = journal::randomUid(); }},
        {"number 0", u"refused"_s, [](Entry &e) { e.seq = 0; }},
        {"number -1", u"refused"_s, [](Entry &e) { e.seq = -1; }},
        {"the greatest number there is", u"held"_s, [](Entry &e) { e.seq = std::numeric_limits<qint64>::max(); }},
        {"a number far ahead", u"held"_s, [](Entry &e) { e.seq += 1000; }},
        {"the number of an earlier one", u"fork"_s, [](Entry &e) { e.seq -= 1; }},
        {"the first number once more", u"refused"_s, [](Entry &e) { e.seq = 1; e.prev = {}; }},
        {"another predecessor", u"fork"_s, [](Entry &e) { e.prev = journal::sha256("another"); }},
        {"no predecessor", u"fork"_s, [](Entry &e) { e.prev = {}; }},
        {"an author without account", u"unauthorised"_s, [stranger](Entry &e) { e.author = stranger; }},
        {"somebody else's name", u"unauthorised"_s, [this](Entry &e) { e.author = m->accounts.at(Role::Administrator).author; }},
        {"a machine's kind", u"unauthorised"_s, [](Entry &e) { e.kind = u"session"_s; }},
        {"a machine's kind and name", u"unauthorised"_s, [this](Entry &e) { e.kind = u"imported"_s; e.author = journal::deviceId(m->bureau.laptop->keyring().device().publicKey); }},
        {"a kind of a later version", u"unknown_kind"_s, [](Entry &e) { e.kindVersion = 2; }},
        {"a change of a later version", u"unknown_kind"_s, [](Entry &e) { e.changes[0].kind = ChangeKind(4000); }},
        {"a clock before its predecessor", u"ok"_s, [](Entry &e) { e.hlc = 0; }},
        {"a clock at the end of time", u"ok"_s, [](Entry &e) { e.hlc = std::numeric_limits<qint64>::max(); }},
        {"a clock before the beginning", u"refused"_s, [](Entry &e) { e.hlc = -1; }},
        {"the same record twice", u"refused"_s, [this](Entry &e) { const Change phone = m->bureau.amendPhone(m->office(), 2, u"1"_s); e.changes = {phone, phone}; }},
        {"a base nobody has", u"ok"_s, [this](Entry &e) { Change phone = m->bureau.amendPhone(m->office(), 2, u"1"_s); phone.base.front().heads = {journal::sha256("nothing")}; e.changes = {phone}; }},
        {"no base", u"invalid"_s, [this](Entry &e) { Change phone = m->bureau.amendPhone(m->office(), 2, u"1"_s); phone.base.clear(); e.changes = {phone}; }},
        {"a party nobody recorded", u"invalid"_s, [stranger](Entry &e) { e.changes = {StoreFixture::factChange(stranger, 1)}; }},
        {"a fact about a computer", u"invalid"_s, [this](Entry &e) { e.changes = {StoreFixture::factChange(m->accounts.at(Role::Auditor).author, 1)}; }},
        {"half of it good", u"invalid"_s, [stranger, fact](Entry &e) { e.changes = {fact, StoreFixture::factChange(stranger, 2)}; }},
        {"no change at all", u"refused"_s, [](Entry &e) { e.changes.clear(); }},
    };
    for (const Lie &lie : lies) {
        const Parcel parcel = m->altered(lie.change);
        if (parcel.entries.empty()) { // not even our own encoder writes it
            QVERIFY2(lie.expected == u"refused", lie.name);
            continue;
        }
        const Outcome outcome = m->tried(parcel);
        if (lie.expected == u"refused") {
            QVERIFY2(!outcome.code.isEmpty() && outcome.sameRoot, qPrintable(QLatin1StringView(lie.name) + u": "_s + outcome.apply));
        } else {
            QVERIFY2(outcome.apply == lie.expected, qPrintable(QLatin1StringView(lie.name) + u": "_s + outcome.apply + outcome.code));
            // A fork takes its branch out of the state; whatever else was not applied leaves it.
            if (lie.expected != u"ok" && lie.expected != u"fork")
                QVERIFY2(outcome.sameRoot, lie.name);
        }
        QCOMPARE(rootOf(m->office()), m->root);
    }
}

// Signed all the same: the bytes are looked at before the signature.
void MaliciousTest::bytesThatAreNoEntry()
{
    const Parcel good = m->by(Role::Supervisor, u"fact.record"_s, {StoreFixture::factChange(m->bureau.parties[0], 5)});
    const QByteArray raw = good.entries.back().first;
    const auto refusedWhole = [&](const QByteArray &bytes) {
        const Outcome outcome = m->tried(m->signedAs(good, bytes));
        return !outcome.code.isEmpty() && outcome.sameRoot;
    };
    QVERIFY(refusedWhole({}));
    QVERIFY(refusedWhole(raw + '\0'));
    QVERIFY(refusedWhole(QByteArray(5 << 20, 'x')));
    QVERIFY(refusedWhole(QByteArray(1000, char(0x81)))); // arrays in arrays
    QVERIFY(refusedWhole(QByteArray::fromHex("bf")));    // a map without end
    for (qsizetype at = 0; at < raw.size(); at += 3)
        QVERIFY2(refusedWhole(raw.first(at)), qPrintable(QString::number(at)));
    // A number in a longer form than it needs: the same entry for a careless reader, another hash.
    QByteArray longer = raw;
    longer.replace(2, 1, QByteArray::fromHex("1801"));
    QVERIFY(refusedWhole(longer));
    QVERIFY(m->tried(good).apply == u"ok");
}

void MaliciousTest::nobodyIsHisOwnSecond()
{
    // The supervisor at the laptop records a fact and confirms it.
    const store::Signer &wang = m->accounts.at(Role::Supervisor);
    const auto recorded = m->bureau.laptop->ledger().append({u"fact.record"_s, {StoreFixture::factChange(m->bureau.parties[4], 9)}, {}, {}}, wang);
    QVERIFY(recorded.ok());
    QVERIFY(take(m->office(), everythingOf(*m->bureau.laptop)).ok());
    m->root = rootOf(m->office());
    const qint64 id = store::localId(m->office().database(), recorded->created.front(), store::EntityType::Fact);
    const int field = int(journal::FactField::Confirmed);
    const Change confirm = journal::encodeFactMark(ChangeKind::FactConfirm, recorded->created.front(), true, {}, {{field, store::fieldHeads(m->office().database(), store::EntityType::Fact, id, field)}});
    const Outcome outcome = m->tried(m->by(Role::Supervisor, u"fact.confirm"_s, {confirm}));
    QVERIFY2(outcome.apply == u"invalid" || outcome.apply == u"unauthorised", qPrintable(outcome.apply));
    QVERIFY(outcome.sameRoot);
}

void MaliciousTest::cleanupTestCase()
{
    QVERIFY2(m->trials >= 120, qPrintable(QString::number(m->trials)));
    qInfo("%d signed entries that were wrong", m->trials);
    expectSound(m->office());
    m.reset();
}

QTEST_GUILESS_MAIN(MaliciousTest)
#include "tst_malicious.moc"
