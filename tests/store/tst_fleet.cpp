// SPDX-License-Identifier: GPL-3.0-or-later
// Fleets of laptops and an office exchange real files in every way that goes wrong: lost, repeated, in any order, from cloned and restored
// laptops with clocks years off. Whatever happened, two offices that got the same entries in different orders hold the same set, the same
// state and the same quarantine, and a reference written down independently here (sets and maps, no database) agrees.
// CHENGCAI_FLEET_SEEDS seeds beginning with CHENGCAI_FLEET_FIRST; by default as many as fit into a minute.
#include "exchange/bundle/bundlereader.h"
#include "exchange/bundle/bundlewriter.h"
#include "journal/changes/exchangebodies.h"
#include "store/audit.h"
#include "store/merge/intake.h"
#include "store/projections/projections.h"
#include "support/storefixture.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace chengcai;
using namespace Qt::StringLiterals;
using base::Hash;
using base::Uid;
using journal::Change;
using journal::Entry;
using tests::StoreFixture;

namespace {

constexpr int Entities = 4;
constexpr qint64 TenYearsMs = 10LL * 365 * 24 * 3600 * 1000;
constexpr std::array Fields{journal::PartyField::Contact, journal::PartyField::Phone};

class Random
{
public:
    explicit Random(quint64 seed) : m_engine(seed) {}
    [[nodiscard]] int below(int limit) { return int(m_engine() % quint64(limit)); }
    [[nodiscard]] double share() { return double(m_engine() % 1'000'000) / 1e6; }
    template <typename T> [[nodiscard]] const T &of(const std::vector<T> &all) { return all[size_t(below(int(all.size())))]; }
    template <typename T> void shuffle(std::vector<T> &all) { std::shuffle(all.begin(), all.end(), m_engine); }

private:
    std::mt19937_64 m_engine;
};

struct Made {
    Entry entry;
    QByteArray raw;
    QByteArray signature;
    Hash hash;
};
using Log = std::vector<Made>;

/// What an author sees of one field.
struct Seen {
    std::vector<Hash> heads;
    Hash shown;
};
using Field = std::pair<int, int>; ///< entity, field
using View = std::map<Field, Seen>;

struct File {
    QByteArray deviceKey;
    std::map<Uid, QByteArray> nonces;
    Log entries;
    QByteArray bytes; ///< as it is carried: signed, sealed for the office
};

/// What every office of this test opens files with.
const journal::BoxKey &officeBox()
{
    static const journal::BoxKey key = journal::BoxKey::generate();
    return key;
}

/// A real exchange file; empty if it could not be written.
QByteArray packed(const File &file, const journal::SigningKey &device)
{
    exchange::Manifest manifest;
    manifest.deployment = file.entries.empty() ? journal::randomUid() : file.entries.front().entry.deployment;
    manifest.device = journal::deviceId(device.publicKey);
    manifest.appVersion = u"tests"_s;
    manifest.schema = 1;
    std::map<Uid, exchange::OriginRange> ranges;
    for (const Made &made : file.entries) {
        const auto [range, fresh] = ranges.try_emplace(made.entry.origin);
        if (fresh || made.entry.seq < range->second.fromSeq) {
            range->second.fromSeq = made.entry.seq;
            range->second.prev = made.entry.prev;
        }
        if (made.entry.seq >= range->second.toSeq) {
            range->second.toSeq = made.entry.seq;
            range->second.head = made.hash;
        }
    }
    for (auto &[origin, range] : ranges) {
        range.origin = origin;
        range.devicePublicKey = device.publicKey;
        range.nonce = file.nonces.at(origin);
        range.signature = QByteArray(64, 's');
        manifest.ranges.push_back(range);
    }
    exchange::BundleWriter writer(manifest, QDir::tempPath());
    for (const Made &made : file.entries) {
        if (!writer.addEntry({made.raw, made.signature, made.hash}))
            return {};
    }
    QBuffer out;
    return out.open(QIODevice::WriteOnly) && writer.write(out, {officeBox().publicKey}, device) ? out.data() : QByteArray();
}

/// One store of an office: a real one, into which files are taken over.
class OfficeStore
{
public:
    explicit OfficeStore(StoreFixture &fixture) : m_store(&fixture.store()) {}
    OfficeStore(const QString &folder, const base::Clock &clock)
    {
        auto made = store::Store::create(folder, clock);
        m_owned = std::move(*made);
        m_store = m_owned.get();
    }

    [[nodiscard]] bool take(const File &file, bool own)
    {
        auto intake = store::Intake::begin(m_store->ledger(), journal::randomUid());
        if (!intake)
            return false;
        if (file.entries.empty())
            return true;
        QByteArray bytes = file.bytes;
        QBuffer in(&bytes);
        const exchange::BundleTrust trust{&officeBox(), {}, [&file](const Uid &, const QByteArray &) -> base::Result<QByteArray> { return file.deviceKey; }};
        const auto bundle = in.open(QIODevice::ReadOnly) ? exchange::BundleReader::open(in, trust, QDir::tempPath()) : base::Error{};
        if (!bundle)
            return told(bundle.error());
        for (const exchange::OriginRange &range : (*bundle)->manifest().ranges) {
            if (!(*intake)->announce(range.origin, range.devicePublicKey, range.nonce))
                return false;
        }
        for (size_t block = 0; block < (*bundle)->manifest().blocks.size(); ++block) {
            const auto read = (*bundle)->entries(block, [&intake](const exchange::BundleReader::Entry &entry) { return (*intake)->offer(entry.raw.toByteArray(), entry.signature.toByteArray()); });
            if (!read)
                return told(read.error());
        }
        const auto report = (*intake)->fold({});
        if (!report)
            return told(report.error());
        foldedAnew += report->foldedAnew ? 1 : 0;
        // The offices of this test name no bundle table; a store of its own closes with its entry.
        const auto committed = (*intake)->commit(own ? &m_store->keyring().device() : nullptr, {});
        return committed ? true : told(committed.error());
    }
    [[nodiscard]] store::Database &database() { return m_store->database(); }
    [[nodiscard]] store::Store &store() { return *m_store; }
    int foldedAnew = 0;

private:
    static bool told(const base::Error &error)
    {
        qWarning("%s %s", qPrintable(error.code), qPrintable(error.message + u' ' + error.detail));
        return false;
    }
    std::unique_ptr<store::Store> m_owned;
    store::Store *m_store = nullptr;
};

/// Everything a store holds as a file for another store.
File everythingOf(store::Store &from)
{
    File file;
    QSqlQuery query(from.database().sql());
    query.exec(u"SELECT j.raw,j.sig,o.device_key FROM journal j JOIN origin o USING(origin_id) WHERE o.state='active' ORDER BY received_no"_s);
    while (query.next()) {
        Made made{journal::decodeEntry(query.value(0).toByteArray()).value(), query.value(0).toByteArray(), query.value(1).toByteArray(), {}};
        made.hash = journal::entryHash(made.raw);
        file.deviceKey = query.value(2).toByteArray();
        if (made.entry.seq == 1)
            file.nonces[made.entry.origin] = journal::decodeSession(made.entry.changes.front())->originNonce;
        file.entries.push_back(std::move(made));
    }
    file.bytes = packed(file, from.keyring().device());
    return file;
}

struct Account {
    Uid user = journal::randomUid();
    journal::SigningKey key = journal::SigningKey::generate();
};

class Laptop
{
public:
    Laptop(Random &random, const std::vector<Uid> &parties, const Uid &deployment, const View &view, std::vector<journal::ChainHead> known, qint64 skew)
        : m_random(random), m_parties(parties), m_deployment(deployment), m_skew(skew), m_view(view), m_known(std::move(known))
    {
        newOrigin(0);
    }

    void act(qint64 now)
    {
        const bool batch = m_random.share() < .15;
        std::vector<int> entities{0, 1, 2, 3};
        m_random.shuffle(entities);
        entities.resize(batch ? size_t(2 + m_random.below(3)) : 1);
        std::vector<Change> changes;
        std::vector<Field> touched;
        bool resolves = false;
        for (const int entity : entities) {
            const int field = m_random.below(2);
            const Seen &seen = m_view[{entity, field}];
            const bool resolve = seen.heads.size() > 1 && m_random.share() < .4;
            resolves = resolves || resolve;
            std::vector<Hash> base = resolve ? seen.heads : std::vector<Hash>{seen.shown};
            std::sort(base.begin(), base.end());
            journal::PartyBody body;
            body.party.contact = QString::number(m_random.below(1'000'000));
            body.party.phone = body.party.contact;
            changes.push_back(journal::encodePartyAmend(m_parties[size_t(entity)], body, {Fields[size_t(field)]}, {{int(Fields[size_t(field)]), std::move(base)}}));
            touched.emplace_back(entity, field);
        }
        const Hash hash = append(resolves ? u"conflict.resolve"_s : u"party.amend"_s, std::move(changes), now, account.user, account.key);
        for (const Field &field : touched)
            m_view[field] = {{hash}, hash};
    }

    [[nodiscard]] File exported() const
    {
        File file{m_device.publicKey, m_nonces, {}, {}};
        const auto add = [&](const Log &log) {
            for (const Made &made : log) {
                const auto acked = m_acked.find(made.entry.origin);
                if (acked == m_acked.end() || made.entry.seq > acked->second)
                    file.entries.push_back(made);
            }
        };
        for (const Log &log : m_closed)
            add(log);
        add(m_log);
        file.bytes = packed(file, m_device);
        return file;
    }

    /// Acknowledgements count only where the office's hash is ours; what the office shows is seen from now on.
    void takeReturn(OfficeStore &office, const View &view, qint64 now)
    {
        m_known = store::chainHeads(office.database());
        for (const journal::ChainHead &head : m_known) {
            const auto own = [&head](const Log &log) { return !log.empty() && log.front().entry.origin == head.origin && qint64(log.size()) >= head.seq && log[size_t(head.seq - 1)].hash == head.hash; };
            if (own(m_log) || std::any_of(m_closed.begin(), m_closed.end(), own))
                m_acked[head.origin] = head.seq;
        }
        m_view = view;
        append(u"imported"_s, {journal::encodeTransfer(journal::ChangeKind::Imported, {journal::randomUid(), {}, m_known})}, now, deviceUser(), m_device);
    }

    struct Snapshot {
        Log log;
        std::vector<Log> closed;
        View view;
        std::map<Uid, qint64> acked;
        std::vector<journal::ChainHead> known;
    };
    [[nodiscard]] Snapshot snapshot() const { return {m_log, m_closed, m_view, m_acked, m_known}; }
    void restore(const Snapshot &snap, bool markSurvives, qint64 now)
    {
        const Uid marked = m_log.front().entry.origin;
        const size_t length = m_log.size();
        m_log = snap.log;
        m_closed = snap.closed;
        m_view = snap.view;
        m_acked = snap.acked;
        m_known = snap.known;
        if (markSurvives && (marked != m_log.front().entry.origin || length > m_log.size())) {
            m_closed.push_back(m_log);
            newOrigin(now);
        } else {
            append(u"session"_s, {journal::encodeSession({journal::randomBytes(16), {}, {}, u"t"_s, journal::OriginCause::None, {}})}, now, deviceUser(), m_device);
        }
    }

    void collect(std::set<Hash> &all) const
    {
        for (const Log &log : m_closed)
            for (const Made &made : log)
                all.insert(made.hash);
        for (const Made &made : m_log)
            all.insert(made.hash);
    }
    Account account;

private:
    [[nodiscard]] Uid deviceUser() const { return journal::deviceId(m_device.publicKey); }
    void newOrigin(qint64 now)
    {
        const QByteArray nonce = journal::randomBytes(16);
        m_log.clear();
        m_origin = journal::originId(m_device.publicKey, nonce);
        m_nonces[m_origin] = nonce;
        std::vector<journal::ChainHead> heads = m_known;
        for (const Log &log : m_closed)
            heads.push_back({log.front().entry.origin, log.back().entry.seq, log.back().hash});
        std::sort(heads.begin(), heads.end(), [](const auto &a, const auto &b) { return std::tie(a.origin, a.seq) < std::tie(b.origin, b.seq); });
        heads.erase(std::unique(heads.begin(), heads.end(), [](const auto &a, const auto &b) { return a.origin == b.origin; }), heads.end());
        append(u"session"_s, {journal::encodeSession({journal::randomBytes(16), m_device.publicKey, nonce, u"t"_s, journal::OriginCause::First, heads})}, now, deviceUser(),
               m_device);
    }
    Hash append(const QString &kind, std::vector<Change> changes, qint64 now, const Uid &author, const journal::SigningKey &key)
    {
        Entry entry;
        entry.deployment = m_deployment;
        entry.origin = m_log.empty() ? m_origin : m_log.front().entry.origin;
        entry.seq = qint64(m_log.size()) + 1;
        entry.prev = m_log.empty() ? Hash() : m_log.back().hash;
        entry.hlc = journal::nextHlc(0, now + m_skew);
        entry.author = author;
        entry.certificate = author;
        entry.kind = kind;
        entry.changes = std::move(changes);
        Made made{entry, journal::encodeEntry(entry).value(), {}, {}};
        made.hash = journal::entryHash(made.raw);
        made.signature = journal::signEntry(made.hash, key);
        m_log.push_back(std::move(made));
        return m_log.back().hash;
    }

    Random &m_random;
    const std::vector<Uid> &m_parties;
    Uid m_deployment;
    qint64 m_skew;
    journal::SigningKey m_device = journal::SigningKey::generate();
    std::map<Uid, QByteArray> m_nonces;
    Uid m_origin;
    Log m_log;
    std::vector<Log> m_closed;
    View m_view;
    std::map<Uid, qint64> m_acked;
    std::vector<journal::ChainHead> m_known;
};

/// What a store shows of the fields of this test, and what it keeps aside.
struct Result {
    View view;
    std::map<Field, QString> values;
    std::set<Hash> kept;
    std::set<Uid> frozen;
};

Result resultOf(store::Database &database, const std::vector<Uid> &parties)
{
    Result result;
    for (int entity = 0; entity < Entities; ++entity) {
        const qint64 id = store::localId(database, parties[size_t(entity)], store::EntityType::Party);
        QSqlQuery row(database.sql());
        row.exec(u"SELECT contact,phone FROM party WHERE id=%1"_s.arg(id));
        row.next();
        for (int field = 0; field < 2; ++field) {
            Seen seen;
            seen.heads = store::fieldHeads(database, store::EntityType::Party, id, int(Fields[size_t(field)]));
            // Shown is the value of the last head in the canonical order.
            QSqlQuery last(database.sql());
            last.exec(u"SELECT j.hash FROM field_head h JOIN journal j ON j.received_no=h.entry JOIN journal_place p ON p.received_no=h.entry WHERE h.type=2 AND h.id=%1 "
                      "AND h.field=%2 ORDER BY p.place DESC,j.origin_id DESC,j.seq DESC LIMIT 1"_s.arg(id).arg(int(Fields[size_t(field)])));
            seen.shown = last.next() ? Hash::fromBytes(last.value(0).toByteArray()) : seen.heads.front();
            result.values[{entity, field}] = row.value(field).toString();
            result.view[{entity, field}] = seen;
        }
    }
    QSqlQuery kept(database.sql());
    kept.exec(u"SELECT hash FROM journal UNION SELECT hash FROM journal_held UNION SELECT hash FROM journal_fork"_s);
    while (kept.next())
        result.kept.insert(Hash::fromBytes(kept.value(0).toByteArray()));
    QSqlQuery frozen(database.sql());
    frozen.exec(u"SELECT origin_id FROM origin WHERE fork_seq IS NOT NULL"_s);
    while (frozen.next())
        result.frozen.insert(Uid::fromBytes(frozen.value(0).toByteArray()));
    return result;
}

/// The reference: entries by (origin, number), folded as a set.
class Reference
{
public:
    void take(const File &file)
    {
        for (const Made &made : file.entries)
            offer(made);
    }
    [[nodiscard]] std::set<Hash> kept() const
    {
        std::set<Hash> all;
        for (const auto *map : {&m_journal, &m_held})
            for (const auto &[key, made] : *map)
                all.insert(made.hash);
        for (const auto &[hash, made] : m_fork)
            all.insert(hash);
        return all;
    }
    [[nodiscard]] std::set<Uid> frozen() const
    {
        std::set<Uid> all;
        for (const auto &[hash, made] : m_fork)
            all.insert(made.entry.origin);
        return all;
    }
    struct Value {
        std::set<Hash> heads;
        QString shown;
    };
    /// `creation`: the entry that made the parties, the head of whatever nobody has changed.
    [[nodiscard]] std::map<Field, Value> fold(const std::vector<Uid> &parties, const Hash &creation)
    {
        std::map<Uid, qint64> &limit = m_limit;
        for (const auto &[hash, made] : m_fork) {
            const auto known = limit.find(made.entry.origin);
            limit[made.entry.origin] = known == limit.end() ? made.entry.seq : std::min(known->second, made.entry.seq);
        }
        struct Written {
            std::tuple<qint64, Uid, qint64> rank;
            QString value;
        };
        std::map<Field, std::map<Hash, Written>> written;
        std::map<Field, std::set<Hash>> seen;
        for (const auto &[key, made] : m_journal) {
            const auto stop = limit.find(made.entry.origin);
            if (stop != limit.end() && made.entry.seq >= stop->second)
                continue;
            for (const Change &change : made.entry.changes) {
                if (change.kind != journal::ChangeKind::PartyAmend)
                    continue;
                const int entity = int(std::find(parties.begin(), parties.end(), change.entity) - parties.begin());
                const int field = change.base.front().field == int(Fields[0]) ? 0 : 1;
                QList<journal::PartyField> present;
                const auto body = journal::decodeParty(change, &present);
                written[{entity, field}][made.hash] = {{placeOf(made), made.entry.origin, made.entry.seq}, field == 0 ? body->party.contact : body->party.phone};
                seen[{entity, field}].insert(change.base.front().heads.begin(), change.base.front().heads.end());
            }
        }
        std::map<Field, Value> state;
        for (auto &[field, all] : written) {
            Value value;
            const Written *last = nullptr;
            if (!seen[field].contains(creation))
                value.heads.insert(creation);
            for (const auto &[hash, one] : all) {
                if (seen[field].contains(hash))
                    continue;
                value.heads.insert(hash);
                last = !last || last->rank < one.rank ? &one : last;
            }
            value.shown = last ? last->value : QString();
            state[field] = value;
        }
        return state;
    }

private:
    using Key = std::pair<Uid, qint64>;
    void offer(const Made &made)
    {
        const Key key{made.entry.origin, made.entry.seq};
        for (const auto *map : {&m_journal, &m_held}) {
            const auto known = map->find(key);
            if (known == map->end())
                continue;
            if (known->second.hash != made.hash)
                m_fork[made.hash] = made;
            return;
        }
        m_held[key] = made;
        for (bool moved = true; moved;) {
            moved = false;
            for (const auto &[held, waiting] : m_held) {
                if (held.first != made.entry.origin)
                    continue;
                const auto before = m_journal.find({held.first, held.second - 1});
                if (held.second != 1 && before == m_journal.end())
                    continue;
                if (before != m_journal.end() && before->second.hash != waiting.entry.prev)
                    m_fork[waiting.hash] = waiting;
                else
                    m_journal[held] = waiting;
                m_held.erase(held);
                moved = true;
                break;
            }
        }
    }
    /// By definition: the clock, or one more than whatever it follows.
    [[nodiscard]] qint64 placeOf(const Made &made)
    {
        if (const auto known = m_places.find(made.hash); known != m_places.end())
            return known->second;
        qint64 place = made.entry.hlc;
        if (made.entry.seq > 1)
            place = std::max(place, placeOf(m_journal.at({made.entry.origin, made.entry.seq - 1})) + 1);
        std::vector<journal::ChainHead> heads;
        const Change &change = made.entry.changes.front();
        if (change.kind == journal::ChangeKind::Imported)
            heads = journal::decodeTransfer(change)->heads;
        else if (change.kind == journal::ChangeKind::Session)
            heads = journal::decodeSession(change)->heads;
        std::set<Hash> follows;
        for (const journal::ChainHead &head : heads)
            follows.insert(head.hash);
        for (const Change &one : made.entry.changes)
            for (const journal::BaseHead &seen : one.base)
                follows.insert(seen.heads.begin(), seen.heads.end());
        // Of a chain that forked only what comes before the fork counts.
        std::map<Uid, qint64> reach;
        for (const auto &[key, other] : m_journal)
            if (follows.contains(other.hash))
                reach[key.first] = std::max(reach[key.first], key.second);
        for (const auto &[key, other] : m_held) {
            const auto stop = m_limit.find(key.first);
            if (stop != m_limit.end() && key.second >= stop->second && follows.contains(other.hash))
                reach[key.first] = std::max(reach[key.first], key.second);
        }
        for (const auto &[hash, other] : m_fork)
            if (follows.contains(hash))
                reach[other.entry.origin] = std::max(reach[other.entry.origin], other.entry.seq);
        for (auto &[origin, seq] : reach) {
            if (const auto stop = m_limit.find(origin); stop != m_limit.end())
                seq = std::min(seq, stop->second - 1);
            if (const auto other = m_journal.find({origin, seq}); other != m_journal.end())
                place = std::max(place, placeOf(other->second) + 1);
        }
        m_places[made.hash] = place;
        return place;
    }

    std::map<Key, Made> m_journal;
    std::map<Key, Made> m_held;
    std::map<Hash, Made> m_fork;
    std::map<Hash, qint64> m_places;
    std::map<Uid, qint64> m_limit; ///< where a fork begins
};

struct Counts {
    int forks = 0;
    int gaps = 0;
    int conflicts = 0;
    int anew = 0;
};

/// Empty if all is well.
QString runFleet(quint64 seed, double lost, bool deep, Counts &counts)
{
    Random random(seed);
    StoreFixture fixture;
    std::vector<Uid> parties;
    OfficeStore office(fixture);
    const Uid deployment = everythingOf(fixture.store()).entries.front().entry.deployment;
    const auto created = fixture.append(u"party.create"_s, {StoreFixture::partyChange(1), StoreFixture::partyChange(2), StoreFixture::partyChange(3), StoreFixture::partyChange(4)});
    parties = created->created;
    View first;
    for (int entity = 0; entity < Entities; ++entity)
        for (int field = 0; field < 2; ++field)
            first[{entity, field}] = {{created->hash}, created->hash};
    const qint64 start = fixture.clock().nowMs();
    const std::array<qint64, 6> skews{0, 0, 0, -TenYearsMs, TenYearsMs, 5};
    std::vector<std::unique_ptr<Laptop>> laptops;
    const int fleet = 2 + random.below(3);
    for (int i = 0; i < fleet; ++i)
        laptops.push_back(std::make_unique<Laptop>(random, parties, deployment, first, store::chainHeads(office.database()), start + skews[size_t(random.below(6))]));
    std::vector<Change> accounts;
    for (const auto &laptop : laptops)
        accounts.push_back(journal::encodeAccount({laptop->account.user, u"u"_s + QString::number(accounts.size()), u"u"_s, domain::Role::Supervisor,
                                                   laptop->account.key.publicKey, true}));
    if (!fixture.append(u"account.create"_s, accounts))
        return u"accounts"_s;
    const File base = everythingOf(fixture.store());

    std::vector<File> sent;
    std::vector<std::pair<size_t, Laptop::Snapshot>> snapshots;
    const int steps = 20 + random.below(70);
    for (int now = 1; now <= steps; ++now) {
        const size_t at = size_t(random.below(fleet));
        Laptop &laptop = *laptops[at];
        const double x = random.share();
        if (x < .55) {
            laptop.act(now);
        } else if (x < .72) {
            if (File file = laptop.exported(); random.share() >= lost)
                sent.push_back(std::move(file));
        } else if (x < .82) {
            if (!sent.empty() && !office.take(random.of(sent), true))
                return u"a file was refused"_s;
        } else if (x < .90) {
            laptop.takeReturn(office, resultOf(office.database(), parties).view, now);
        } else if (x < .94) {
            snapshots.emplace_back(at, laptop.snapshot());
        } else if (!snapshots.empty()) {
            const auto &[who, snap] = random.of(snapshots);
            laptops[who]->restore(snap, random.share() < .6, now);
        }
    }
    std::vector<File> files = sent;
    std::set<Hash> must;
    for (const auto &laptop : laptops) {
        files.push_back(laptop->exported());
        laptop->collect(must);
    }
    for (const File &file : files)
        for (const Made &made : file.entries)
            must.insert(made.hash);
    random.shuffle(files);
    for (const File &file : files) {
        if (!office.take(file, true))
            return u"a file was refused at the end"_s;
    }
    OfficeStore other(fixture.path(u"other"_s), fixture.clock());
    if (!other.take(base, false))
        return u"the base was refused"_s;
    std::vector<File> second = files;
    second.push_back(everythingOf(fixture.store()));
    random.shuffle(second);
    Reference reference;
    reference.take(everythingOf(fixture.store()));
    for (int round = 0; round < 2; ++round) {
        for (const File &file : second) {
            if (!other.take(file, false))
                return u"a file was refused by the other office"_s;
            reference.take(file);
        }
    }

    const Result mine = resultOf(office.database(), parties);
    const Result theirs = resultOf(other.database(), parties);
    if (!std::includes(mine.kept.begin(), mine.kept.end(), must.begin(), must.end()))
        return u"an entry was lost"_s;
    if (mine.kept != theirs.kept || mine.kept != reference.kept())
        return u"the sets differ"_s;
    if (mine.frozen != theirs.frozen || mine.frozen != reference.frozen())
        return u"the quarantines differ"_s;
    if (mine.values != theirs.values)
        return u"the values differ"_s;
    const auto roots = std::pair{store::stateRoot(office.database()), store::stateRoot(other.database())};
    if (!roots.first || !roots.second || *roots.first != *roots.second)
        return u"the state roots differ"_s;
    for (const auto &[field, value] : reference.fold(parties, created->hash)) {
        const std::vector<Hash> heads = mine.view.at(field).heads;
        if (std::set<Hash>(heads.begin(), heads.end()) != value.heads || mine.values.at(field) != value.shown)
            return u"the reference has other heads or another value"_s;
        counts.conflicts += value.heads.size() > 1 ? 1 : 0;
    }
    if (deep) {
        for (OfficeStore *one : {&office, &other}) {
            const auto folded = store::rebuild(one->database(), false, {});
            if (!folded || !folded->equal)
                return u"folding anew differs: "_s + (folded ? folded->firstDifference : folded.error().message + folded.error().detail);
        }
    }
    counts.forks += mine.frozen.empty() ? 0 : 1;
    counts.gaps += office.database().integer(u"SELECT count(*) FROM journal_held"_s) > 0 ? 1 : 0;
    counts.anew += office.foldedAnew + other.foldedAnew;
    return {};
}

} // namespace

class FleetTest : public QObject
{
    Q_OBJECT
private slots:
    void fleetsEndAlike();
};

void FleetTest::fleetsEndAlike()
{
    const quint64 first = quint64(qEnvironmentVariableIntValue("CHENGCAI_FLEET_FIRST"));
    const int wanted = qEnvironmentVariableIntValue("CHENGCAI_FLEET_SEEDS");
    QElapsedTimer timer;
    timer.start();
    Counts counts;
    int done = 0;
    // What once went wrong: kept values of disjoint edits, a base outside the known past, a branch that was followed here and forked there,
    // an own entry placed after where its predecessor had stood before a fork was known.
    for (const quint64 seed : {10ULL, 177ULL, 100107ULL, 100573ULL, 1002395ULL}) {
        const QString problem = runFleet(seed, seed % 3 == 0 ? 0.5 : 0.0, true, counts);
        QVERIFY2(problem.isEmpty(), qPrintable(u"kept seed %1: %2"_s.arg(seed).arg(problem)));
    }
    for (quint64 seed = first; wanted > 0 ? done < wanted : timer.elapsed() < 45'000; ++seed, ++done) {
        const QString problem = runFleet(seed, seed % 3 == 0 ? 0.5 : 0.0, seed % 5 == 0, counts);
        QVERIFY2(problem.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(problem)));
    }
    qInfo("%d fleets from seed %llu in %.0f s: %d with a fork, %d with a gap, %d conflicts, %d times folded anew", done, static_cast<unsigned long long>(first),
          double(timer.elapsed()) / 1000, counts.forks, counts.gaps, counts.conflicts, counts.anew);
    QVERIFY(done > 0);
    if (done >= 50) // rare things have to have happened, or nothing was tried
        QVERIFY(counts.forks > 0 && counts.conflicts > 0 && counts.anew > 0);
}

QTEST_GUILESS_MAIN(FleetTest)
#include "tst_fleet.moc"
