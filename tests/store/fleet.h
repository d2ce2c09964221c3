// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/bundlereader.h"
#include "exchange/bundle/bundlewriter.h"
#include "journal/changes/exchangebodies.h"
#include "store/audit.h"
#include "store/merge/intake.h"
#include "store/projections/projections.h"
#include "support/storefixture.h"

#include <QBuffer>
#include <QDir>
#include <QSqlQuery>

#include <map>
#include <random>
#include <set>

/// Laptops that write, are cloned and restored, and offices that take over their files: what tst_fleet drives.
namespace chengcai::tests::fleet {

using namespace Qt::StringLiterals;
using base::Hash;
using base::Uid;
using journal::Change;
using journal::Entry;

inline constexpr int Entities = 4;
inline constexpr qint64 TenYearsMs = 10LL * 365 * 24 * 3600 * 1000;
inline constexpr std::array Fields{journal::PartyField::Contact, journal::PartyField::Phone};

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
inline const journal::BoxKey &officeBox()
{
    static const journal::BoxKey key = journal::BoxKey::generate();
    return key;
}

/// A real exchange file; empty if it could not be written.
inline QByteArray packed(const File &file, const journal::SigningKey &device)
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
inline File everythingOf(store::Store &from)
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

inline Result resultOf(store::Database &database, const std::vector<Uid> &parties)
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

} // namespace chengcai::tests::fleet
