// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge/intake.h"

#include "journal/changes/exchangebodies.h"
#include "store/ledgerprivate.h"
#include "store/merge/folding.h"
#include "store/merge/footprint.h"
#include "store/queries/conflicts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace chengcai::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr qsizetype NonceSize = 16;
constexpr int MostRounds = 8;

Error refused(const QString &code, const QString &detail)
{
    return {ErrorKind::NotAuthentic, code,
            Text::tr("The file holds entries that no store of this office wrote, so nothing was taken over. Keep the file and ask the sender."), detail, {}};
}

struct OriginState {
    QByteArray deviceKey;
    bool active = false; ///< ours, being written
    qint64 seq = 0;
    Hash hash;
    qint64 place = 0;
    bool anythingAside = false; ///< entries are held or forked
    bool forked = false;
};

/// Where anything was touched last, in the canonical order.
struct Touch {
    Placed any;
    Placed write;
};

} // namespace

struct Intake::Private {
    Private(Ledger::Private &owner, std::unique_ptr<Transaction> open, const Uid &from)
        : ledger(owner), database(owner.database), transaction(std::move(open)), bundle(from), at(owner.position), applier(owner.database, owner.projections)
    {
    }

    Ledger::Private &ledger;
    Database &database;
    std::unique_ptr<Transaction> transaction;
    Uid bundle;
    Position at;
    Applier applier;
    std::map<Uid, OriginState> origins;
    std::map<Uid, QByteArray> announced;
    std::vector<Placed> deferred;  ///< admitted, to be folded once all are known
    qint64 highest = 0;            ///< greatest place of what is folded and matters
    qint64 firstNew = 0;
    ConflictCounts conflictsBefore;
    bool waited = false;           ///< others had named an entry before it came
    bool newOrigin = false;        ///< our own origin came back longer than we know it, or forked
    bool awaited = false;          ///< there are names of entries that are not here
    IntakeReport report;

    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<OriginState *> originOf(const Entry &entry);
    [[nodiscard]] Result<bool> isKept(const Entry &entry, const Hash &hash, bool &clash);
    [[nodiscard]] Result<void> keepAside(const char *table, const Entry &entry, const journal::SignedEntry &stored);
    [[nodiscard]] Result<void> fork(OriginState &origin, const Entry &entry, const journal::SignedEntry &stored);
    [[nodiscard]] Result<void> append(OriginState &origin, const Entry &entry, const journal::SignedEntry &stored);
    [[nodiscard]] Result<void> drain(OriginState &origin, const Uid &uid);
    [[nodiscard]] Result<qint64> placeOf(const OriginState &origin, const Entry &entry);
    [[nodiscard]] Result<bool> meets() const;
    [[nodiscard]] Result<void> foldDeferred(const base::Progress &progress);
    [[nodiscard]] Result<void> count();
    /// Forks and revocations hold for what was applied before they were known, too.
    [[nodiscard]] bool appliesTooMuch() const
    {
        return database.integer(u"SELECT 1 FROM origin o LEFT JOIN origin_limit l ON l.id=o.origin_id LEFT JOIN origin_limit v ON v.id=o.device_id "
                                "JOIN journal j ON j.origin_id=o.origin_id AND j.seq>=min(coalesce(o.fork_seq,9223372036854775807),"
                                "coalesce(l.last_seq+1,v.last_seq+1,9223372036854775807)) WHERE j.apply<>'quarantined' LIMIT 1"_s) != 0;
    }
};

Result<void> Intake::Private::load()
{
    firstNew = at.receivedNo + 1;
    highest = database.integer(u"SELECT p.place FROM journal_place p JOIN journal j USING(received_no) WHERE j.kind NOT IN('session','imported','exported',"
                               "'audit.login_fail','audit.refused_file') ORDER BY p.place DESC LIMIT 1"_s);
    awaited = database.integer(u"SELECT count(*) FROM journal_missing"_s) > 0;
    conflictsBefore = openConflictCounts(database);
    QSqlQuery query(database.sql());
    if (!query.exec(u"SELECT o.origin_id,o.device_key,o.state='active',o.last_seq,o.last_hash,coalesce((SELECT p.place FROM journal j JOIN journal_place p USING(received_no) "
                    "WHERE j.origin_id=o.origin_id AND j.seq=o.last_seq),0),EXISTS(SELECT 1 FROM journal_held h WHERE h.origin_id=o.origin_id) "
                    "OR o.fork_seq IS NOT NULL,o.fork_seq IS NOT NULL FROM origin o"_s))
        return storeError(database, u"origin"_s);
    while (query.next())
        origins.emplace(Uid::fromBytes(query.value(0).toByteArray()),
                        OriginState{query.value(1).toByteArray(), query.value(2).toBool(), query.value(3).toLongLong(), Hash::fromBytes(query.value(4).toByteArray()),
                                    query.value(5).toLongLong(), query.value(6).toBool(), query.value(7).toBool()});
    return {};
}

Result<OriginState *> Intake::Private::originOf(const Entry &entry)
{
    const auto known = origins.find(entry.origin);
    if (known != origins.end())
        return &known->second;
    const auto device = announced.find(entry.origin);
    if (device == announced.end())
        return refused(u"MRG-003"_s, u"origin not announced"_s);
    if (!PreparedQuery(database, u"INSERT INTO origin(origin_id,device_id,device_key,last_seq,last_hash,state) VALUES(?,?,?,0,?,'closed')"_s)
             .exec({entry.origin.toBytes(), journal::deviceId(device->second).toBytes(), device->second, Hash().toBytes()}))
        return storeError(database, u"origin"_s);
    return &origins.emplace(entry.origin, OriginState{device->second, false, 0, {}, 0, false, false}).first->second;
}

/// True: this very entry is here, in the journal or aside. `clash`: another one has its place.
Result<bool> Intake::Private::isKept(const Entry &entry, const Hash &hash, bool &clash)
{
    const QByteArray wanted = hash.toBytes();
    PreparedQuery query(database, u"SELECT hash,0 FROM journal WHERE origin_id=? AND seq=? UNION ALL SELECT hash,0 FROM journal_held WHERE origin_id=? AND seq=? "
                                  "UNION ALL SELECT hash,1 FROM journal_fork WHERE origin_id=? AND seq=?"_s);
    const QByteArray origin = entry.origin.toBytes();
    if (!query.exec({origin, entry.seq, origin, entry.seq, origin, entry.seq}))
        return storeError(database, u"journal"_s);
    bool kept = false;
    while (query.next()) {
        const bool same = query.row().value(0).toByteArray() == wanted;
        kept = kept || same;
        clash = clash || (!same && query.row().value(1).toInt() == 0);
    }
    return kept;
}

Result<void> Intake::Private::keepAside(const char *table, const Entry &entry, const journal::SignedEntry &stored)
{
    const QVariant from = bundle.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(bundle.toBytes());
    PreparedQuery insert(database, u"INSERT OR IGNORE INTO %1(origin_id,seq,hash,sig,bundle_id,raw,crc) VALUES(?,?,?,?,?,?,?)"_s.arg(QLatin1StringView(table)));
    return insert.exec({entry.origin.toBytes(), entry.seq, stored.hash.toBytes(), stored.signature, from, stored.raw, asideChecksum(stored.signature, from.toByteArray())})
        ? Result<void>()
        : Result<void>(storeError(database, QString::fromLatin1(table)));
}

Result<void> Intake::Private::fork(OriginState &origin, const Entry &entry, const journal::SignedEntry &stored)
{
    ++report.forked;
    origin.anythingAside = true;
    origin.forked = true;
    newOrigin = newOrigin || origin.active;
    waited = true; // what lies after the fork is followed no longer
    applier.forgetLimits();
    if (Result<void> kept = keepAside("journal_fork", entry, stored); !kept)
        return kept;
    if (!PreparedQuery(database, u"UPDATE origin SET fork_seq=min(coalesce(fork_seq,?),?),state=CASE state WHEN 'active' THEN state ELSE 'frozen' END WHERE origin_id=?"_s)
             .exec({entry.seq, entry.seq, entry.origin.toBytes()}))
        return storeError(database, u"origin"_s);
    return {};
}

Result<qint64> Intake::Private::placeOf(const OriginState &origin, const Entry &entry)
{
    std::vector<Hash> missing;
    auto place = placeFor(database, entry, entry.seq > 1 ? origin.place : -1, &missing);
    for (const Hash &hash : missing) {
        awaited = true;
        if (!PreparedQuery(database, u"INSERT OR IGNORE INTO journal_missing(hash) VALUES(?)"_s).exec({hash.toBytes()}))
            return storeError(database, u"journal_missing"_s);
    }
    return place;
}

Result<void> Intake::Private::append(OriginState &origin, const Entry &entry, const journal::SignedEntry &stored)
{
    const Result<qint64> place = placeOf(origin, entry);
    if (!place)
        return place.error();
    if (Result<void> written = ledger.insert(at, entry, stored, bundle); !written)
        return written;
    for (const journal::BlobRef &blob : entry.blobs) {
        PreparedQuery awaited(database, u"INSERT OR IGNORE INTO blobs(sha256,size,place) VALUES(?,?,'awaited')"_s);
        if (!awaited.exec({blob.sha256.toBytes(), blob.size}))
            return storeError(database, u"blobs"_s);
    }
    ++report.added;
    waited = waited || origin.forked; // a branch may be joined to its beginning
    newOrigin = newOrigin || origin.active;
    origin.seq = entry.seq;
    origin.hash = stored.hash;
    origin.place = *place;
    if (awaited) {
        PreparedQuery came(database, u"DELETE FROM journal_missing WHERE hash=? RETURNING hash"_s);
        if (!came.exec({stored.hash.toBytes()}))
            return storeError(database, u"journal_missing"_s);
        waited = came.next() || waited;
    }
    const bool machine = journal::isMachineKind(entry.kind);
    // As long as everything comes in the canonical order it is folded at once, without reading it again.
    if (!machine && (!deferred.empty() || *place <= highest)) {
        deferred.push_back({at.receivedNo, *place, entry.origin, entry.seq});
        return writeFolding(database, at.receivedNo, {applyName(Apply::Ok), *place, 0, {}, {}});
    }
    const auto verdict = applier.apply(entry, stored.hash, stored.signature, at.receivedNo, {});
    if (!verdict)
        return verdict.error();
    if (!machine)
        highest = *place;
    if (verdict->apply != Apply::Ok
        && !PreparedQuery(database, u"UPDATE journal SET apply=? WHERE received_no=?"_s).exec({applyName(verdict->apply), at.receivedNo}))
        return storeError(database, u"journal"_s);
    return writeFolding(database, at.receivedNo, {applyName(verdict->apply), *place, ++at.foldNo, verdict->signer, verdict->problem});
}

Result<void> Intake::Private::drain(OriginState &origin, const Uid &uid)
{
    while (origin.anythingAside) {
        journal::SignedEntry stored;
        {
            PreparedQuery query(database, u"SELECT hash,sig,raw FROM journal_held WHERE origin_id=? AND seq=? ORDER BY hash LIMIT 1"_s);
            if (!query.exec({uid.toBytes(), origin.seq + 1}))
                return storeError(database, u"journal_held"_s);
            if (!query.next())
                return {};
            stored = {query.row().value(2).toByteArray(), query.row().value(1).toByteArray(), Hash::fromBytes(query.row().value(0).toByteArray())};
        }
        const Result<Entry> entry = journal::decodeEntry(stored.raw);
        if (!entry)
            return entry.error();
        if (!PreparedQuery(database, u"DELETE FROM journal_held WHERE origin_id=? AND seq=? AND hash=?"_s).exec({uid.toBytes(), entry->seq, stored.hash.toBytes()}))
            return storeError(database, u"journal_held"_s);
        if (Result<void> taken = entry->prev == origin.hash ? append(origin, *entry, stored) : fork(origin, *entry, stored); !taken)
            return taken;
        // The place it would have had stays free: another entry may still come for it.
        if (entry->prev != origin.hash && origin.seq < entry->seq)
            return {};
    }
    return {};
}

/// Whether folding the deferred entries now, after what is folded, would differ from folding all in the canonical order.
Result<bool> Intake::Private::meets() const
{
    std::unordered_map<quint64, Touch> touched;
    QSqlQuery later(database.sql());
    later.setForwardOnly(true);
    later.prepare(u"SELECT p.received_no,p.place,j.origin_id,j.seq FROM journal_place p JOIN journal j USING(received_no) WHERE p.place>=? AND p.fold_no>0 "
                  "AND j.kind NOT IN('session','imported','exported','audit.login_fail','audit.refused_file')"_s);
    later.addBindValue(deferred.front().place);
    if (!later.exec())
        return storeError(database, u"journal_place"_s);
    while (later.next()) {
        const Placed placed{later.value(0).toLongLong(), later.value(1).toLongLong(), Uid::fromBytes(later.value(2).toByteArray()), later.value(3).toLongLong()};
        const auto stored = storedEntry(database, placed.receivedNo);
        if (!stored)
            return stored.error();
        const Footprint print = footprintOf(stored->entry, database);
        if (print.everything)
            return true;
        for (const quint64 key : print.reads)
            touched[key].any = std::max(touched[key].any, placed);
        for (const quint64 key : print.writes) {
            Touch &touch = touched[key];
            touch.any = std::max(touch.any, placed);
            touch.write = std::max(touch.write, placed);
        }
    }
    if (touched.empty())
        return false;
    for (const Placed &placed : deferred) {
        const auto stored = storedEntry(database, placed.receivedNo);
        if (!stored)
            return stored.error();
        const Footprint print = footprintOf(stored->entry, database);
        const auto after = [&](const std::vector<quint64> &keys, Placed Touch::*what) {
            return std::any_of(keys.begin(), keys.end(), [&](quint64 key) {
                const auto found = touched.find(key);
                return found != touched.end() && placed < found->second.*what;
            });
        };
        if (print.everything || after(print.reads, &Touch::write) || after(print.writes, &Touch::any))
            return true;
    }
    return false;
}

Result<void> Intake::Private::foldDeferred(const base::Progress &progress)
{
    qint64 done = 0;
    for (const Placed &placed : deferred) {
        if (progress.cancelled())
            return Error{ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."), {}, {}};
        if (const auto verdict = foldStored(database, applier, placed.receivedNo, ++at.foldNo); !verdict)
            return verdict.error();
        progress.at(++done, qint64(deferred.size()));
    }
    return {};
}

Result<void> Intake::Private::count()
{
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT apply,count(*) FROM journal WHERE received_no>=? GROUP BY apply"_s);
    query.addBindValue(firstNew);
    if (!query.exec())
        return storeError(database, u"journal"_s);
    while (query.next()) {
        const QString apply = query.value(0).toString();
        const qint64 number = query.value(1).toLongLong();
        if (apply == applyName(Apply::Unauthorised))
            report.unauthorised = number;
        else if (apply == applyName(Apply::Invalid))
            report.invalid = number;
        else if (apply == applyName(Apply::Quarantined))
            report.quarantined = number;
        else if (apply == applyName(Apply::UnknownKind))
            report.unknown = number;
    }
    const ConflictCounts conflicts = openConflictCounts(database);
    report.conflicts = conflicts.fields - conflictsBefore.fields;
    report.scoreConflicts = conflicts.scoreBearing - conflictsBefore.scoreBearing;
    return {};
}

Intake::Intake(std::unique_ptr<Private> p) : d(std::move(p)) {}

Intake::~Intake()
{
    if (d->transaction) {
        d->transaction.reset();
        d->ledger.projections.forget();
    }
    d->ledger.batch = false;
}

Result<std::unique_ptr<Intake>> Intake::begin(Ledger &ledger, const Uid &bundle)
{
    Result<std::unique_ptr<Transaction>> transaction = ledger.d->begin();
    if (!transaction)
        return transaction.error();
    auto d = std::make_unique<Private>(*ledger.d, std::move(*transaction), bundle);
    if (const Result<void> loaded = d->load(); !loaded)
        return loaded.error();
    ledger.d->batch = true;
    return std::unique_ptr<Intake>(new Intake(std::move(d)));
}

Result<void> Intake::announce(const Uid &origin, const QByteArray &deviceKey, const QByteArray &nonce)
{
    if (journal::originId(deviceKey, nonce) != origin)
        return refused(u"MRG-001"_s, u"origin does not belong to its device"_s);
    const auto known = d->origins.find(origin);
    if (known != d->origins.end() && known->second.deviceKey != deviceKey)
        return refused(u"MRG-001"_s, u"origin known with another device"_s);
    d->announced.insert_or_assign(origin, deviceKey);
    return {};
}

Result<void> Intake::offer(const QByteArray &raw, const QByteArray &signature)
{
    const Result<Entry> entry = journal::decodeEntry(raw);
    if (!entry || signature.size() != 64)
        return refused(u"MRG-002"_s, entry ? u"signature"_s : entry.error().detail);
    if (d->at.deployment.isNull())
        d->at.deployment = entry->deployment;
    if (entry->deployment != d->at.deployment)
        return Error{ErrorKind::NotAuthentic, u"MRG-004"_s, Text::tr("The file holds entries of another office, so nothing was taken over. Give it to the office it was made for."), {}, {}};
    const auto origin = d->originOf(*entry);
    if (!origin)
        return origin.error();
    OriginState &state = **origin;
    const journal::SignedEntry stored{raw, signature, journal::entryHash(raw)};
    if (entry->seq == 1) {
        const journal::Change &change = entry->changes.front();
        const auto body = change.kind == ChangeKind::Session ? journal::decodeSession(change) : Result<journal::SessionBody>(notAllowed());
        if (!body || body->devicePublicKey != state.deviceKey || journal::originId(state.deviceKey, body->originNonce) != entry->origin)
            return refused(u"MRG-005"_s, u"the first entry does not prove its device"_s);
    }
    if (entry->seq <= state.seq || state.anythingAside) {
        bool clash = false;
        const Result<bool> kept = d->isKept(*entry, stored.hash, clash);
        if (!kept)
            return kept.error();
        if (*kept) {
            ++d->report.repeated;
            return {};
        }
        if (clash)
            return d->fork(state, *entry, stored);
    }
    if (entry->seq > state.seq + 1) {
        ++d->report.held;
        state.anythingAside = true;
        d->waited = d->waited || state.forked;
        return d->keepAside("journal_held", *entry, stored);
    }
    if (entry->prev != state.hash)
        return d->fork(state, *entry, stored);
    if (Result<void> appended = d->append(state, *entry, stored); !appended)
        return appended;
    return d->drain(state, entry->origin);
}

Result<IntakeReport> Intake::fold(const base::Progress &progress)
{
    // What turned out to lie after a fork is waited for no longer.
    if (d->awaited) {
        PreparedQuery settled(d->database, u"DELETE FROM journal_missing WHERE hash IN (SELECT hash FROM journal_fork UNION SELECT h.hash FROM journal_held h "
                                           "JOIN origin o USING(origin_id) WHERE h.seq>=o.fork_seq) RETURNING hash"_s);
        if (!settled.exec({}))
            return storeError(d->database, u"journal_missing"_s);
        d->waited = settled.next() || d->waited;
    }
    if (d->waited) {
        if (const Result<void> placed = placeAnew(d->database); !placed)
            return placed.error();
        d->ledger.loadClock(d->at); // our own last entry may stand elsewhere now
    }
    std::sort(d->deferred.begin(), d->deferred.end());
    bool anew = d->waited || d->appliesTooMuch();
    if (!anew && !d->deferred.empty()) {
        const Result<bool> meets = d->meets();
        if (!meets)
            return meets.error();
        anew = *meets;
    }
    if (!anew) {
        if (const Result<void> folded = d->foldDeferred(progress); !folded)
            return folded.error();
    }
    // A revocation among what came is known only once it is folded.
    int rounds = 0;
    for (bool again = anew || d->appliesTooMuch(); again; again = d->appliesTooMuch()) {
        // Every round knows all limits of the one before, so a second one ends it.
        if (++rounds > MostRounds)
            return Error{ErrorKind::StoreProblem, u"MRG-006"_s, Text::tr("The entries could not be put in order, so nothing was taken over. Verify the store."), {}, {}};
        if (const Result<void> folded = foldAnew(d->database, d->ledger.projections, progress); !folded)
            return folded.error();
        d->at.foldNo = d->at.receivedNo;
        d->report.foldedAnew = true;
    }
    d->deferred.clear();
    if (const Result<void> counted = d->count(); !counted)
        return counted.error();
    return d->report;
}

Result<void> Intake::commit(const journal::SigningKey *device, const Hash &fileHash)
{
    Position &at = d->at;
    Result<void> done;
    if (device && d->report.changedAnything()) {
        const Uid author = journal::deviceId(device->publicKey);
        const Signer signer{author, author, {}, device};
        if (d->newOrigin) {
            journal::SessionBody session{journal::randomBytes(NonceSize), device->publicKey, journal::randomBytes(NonceSize), {}, journal::OriginCause::WentBack,
                                         chainHeads(d->database)};
            done = d->ledger.openOrigin(at, *device, session.originNonce);
            if (done)
                done = d->database.execute(u"UPDATE origin SET state='frozen' WHERE state='closed' AND fork_seq IS NOT NULL"_s);
            Entry entry = d->ledger.envelope(at, u"session"_s, signer);
            entry.changes.push_back(journal::encodeSession(session));
            if (done)
                done = d->ledger.admit(at, entry, *device);
        }
        Entry entry = d->ledger.envelope(at, u"imported"_s, signer);
        entry.changes.push_back(journal::encodeTransfer(ChangeKind::Imported, {d->bundle, fileHash, chainHeads(d->database)}));
        if (done)
            done = d->ledger.admit(at, entry, *device);
    }
    done = d->ledger.conclude(*d->transaction, std::move(done), at);
    d->transaction.reset();
    return done;
}

} // namespace chengcai::store
