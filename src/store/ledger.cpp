// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "store/ledgerprivate.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace chengcai::store {


namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr qsizetype NonceSize = 16;
/// Room for everything of an entry that is not a change.
constexpr qsizetype EnvelopeSize = 4096;

qsizetype sizeOf(const Change &change)
{
    qsizetype size = change.body.size() + 64;
    for (const journal::BaseHead &head : change.base)
        size += 16 + qsizetype(head.heads.size()) * 34;
    return size;
}

bool creates(const Change &change)
{
    return change.entity.isNull();
}

} // namespace

Error readOnlyStore()
{
    return {ErrorKind::StoreProblem, u"STO-040"_s, Text::tr("The store is open for reading only, so nothing was saved. Open it for writing."), {}, {}};
}

Error noSession()
{
    return {ErrorKind::StoreProblem, u"STO-041"_s, Text::tr("The store was not opened for work, so nothing was saved. Close it and open it again."), {}, {}};
}

Error batchOpen()
{
    return {ErrorKind::StoreProblem, u"STO-042"_s, Text::tr("An import is under way. Wait until it has finished and save again."), {}, {}};
}

Error notAllowed()
{
    return {ErrorKind::NotAuthorised, u"STO-043"_s, Text::tr("Your role does not allow this. Ask a person with the right role to do it."), {}, {}};
}

Error unknownSigner()
{
    return {ErrorKind::NotAuthorised, u"STO-044"_s, Text::tr("This account is not active in the store or has another key, so nothing was saved. Sign in again."), {}, {}};
}

Hash receiptLeaf(const Hash &entry, qint64 admittedAt)
{
    char bytes[33];
    bytes[0] = 0;
    std::memcpy(bytes + 1, entry.bytes.data(), 32);
    char time[8];
    qToBigEndian(admittedAt, time);
    return journal::sha256(QByteArrayView(bytes, 33), QByteArrayView(time, 8));
}

Hash receiptChain(const Hash &before, const Hash &leaf)
{
    char bytes[33];
    bytes[0] = 1;
    std::memcpy(bytes + 1, before.bytes.data(), 32);
    return journal::sha256(QByteArrayView(bytes, 33), {reinterpret_cast<const char *>(leaf.bytes.data()), 32});
}

Result<void> Ledger::Private::insert(Position &at, const Entry &entry, const journal::SignedEntry &stored, const Uid &bundle)
{
    ++at.receivedNo;
    at.admittedAt = std::max(at.admittedAt, clock.nowMs());
    PreparedQuery journal(database, u"INSERT INTO journal(received_no,admitted_at,origin_id,seq,hash,prev,author,hlc,kind,apply,bundle_id,batch,sig,raw) "
                                    "VALUES(?,?,?,?,?,?,?,?,?,'ok',?,?,?,?)"_s);
    const auto uidOrNull = [](const Uid &uid) { return uid.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(uid.toBytes()); };
    const bool written = journal.exec({at.receivedNo, at.admittedAt, entry.origin.toBytes(), entry.seq, stored.hash.toBytes(), entry.prev.toBytes(), entry.author.toBytes(),
                                       entry.hlc, entry.kind, uidOrNull(bundle), uidOrNull(entry.batch), stored.signature, stored.raw});
    if (!written)
        return storeError(database, u"journal"_s);
    const Hash leaf = receiptLeaf(stored.hash, at.admittedAt);
    at.chain = receiptChain(at.chain, leaf);
    if (!PreparedQuery(database, u"INSERT INTO receipt(received_no,leaf,chain) VALUES(?,?,?)"_s).exec({at.receivedNo, leaf.toBytes(), at.chain.toBytes()}))
        return storeError(database, u"receipt"_s);
    if (!PreparedQuery(database, u"UPDATE origin SET last_seq=?,last_hash=? WHERE origin_id=?"_s).exec({entry.seq, stored.hash.toBytes(), entry.origin.toBytes()}))
        return storeError(database, u"origin"_s);
    return projections.allot(entry, at.receivedNo);
}

Ledger::Ledger(Database &database, const base::Clock &clock) : d(std::make_unique<Private>(database, clock)) {}
Ledger::~Ledger() = default;

Result<Appended> Ledger::append(const Draft &draft, const Signer &signer)
{
    Result<std::unique_ptr<Transaction>> transaction = d->begin();
    if (!transaction)
        return transaction.error();
    if (d->position.origin.isNull())
        return noSession();
    if (const Result<void> allowed = d->mayAppend(draft, signer); !allowed)
        return allowed.error();
    Position at = d->position;
    Entry entry = d->envelope(at, draft.kind, signer);
    entry.changes = draft.changes;
    entry.batch = draft.batch;
    entry.blobs = draft.blobs;
    const Result<void> done = d->conclude(**transaction, d->admit(at, entry, *signer.key), at);
    if (!done)
        return done.error();
    Appended appended{at.receivedNo, at.hash, {}};
    appended.created.reserve(entry.changes.size());
    for (quint32 i = 0; i < entry.changes.size(); ++i)
        appended.created.push_back(creates(entry.changes[i]) ? journal::derivedUid(entry.origin, entry.seq, i) : Uid());
    return appended;
}

Result<Appended> Ledger::appendSession(const QString &program, const journal::SigningKey &device, journal::OriginCause cause)
{
    Result<std::unique_ptr<Transaction>> transaction = d->begin();
    if (!transaction)
        return transaction.error();
    Position at = d->position;
    journal::SessionBody body{journal::randomBytes(NonceSize), {}, {}, program, cause, {}};
    Result<void> done;
    if (cause != journal::OriginCause::None) {
        body.devicePublicKey = device.publicKey;
        body.originNonce = journal::randomBytes(NonceSize);
        body.heads = chainHeads(d->database);
        done = d->openOrigin(at, device, body.originNonce);
    }
    const Uid author = journal::deviceId(device.publicKey);
    Entry entry = d->envelope(at, u"session"_s, {author, author, {}, &device});
    entry.changes.push_back(journal::encodeSession(body));
    if (done)
        done = d->admit(at, entry, device);
    done = d->conclude(**transaction, std::move(done), at);
    if (!done)
        return done.error();
    return Appended{at.receivedNo, at.hash, {Uid()}};
}

Ledger::Mark Ledger::mark() const
{
    return {d->position.origin, d->position.seq, d->position.hash};
}

void Ledger::setCommitHook(std::function<void(const Mark &)> hook)
{
    d->hook = std::move(hook);
}

Ledger::Head Ledger::head() const
{
    return {d->position.receivedNo, d->position.chain};
}

struct Ledger::Batch::Private {
    Private(Ledger::Private &owner, std::unique_ptr<Transaction> open, const Signer &who, const QString &what, domain::Roles may)
        : ledger(owner), transaction(std::move(open)), signer(who), kind(what), roles(may), at(owner.position)
    {
    }

    Ledger::Private &ledger;
    std::unique_ptr<Transaction> transaction;
    Signer signer;
    QString kind;
    Uid id = journal::randomUid();
    domain::Roles roles;
    Position at;
    Entry entry;
    qsizetype size = EnvelopeSize;
    Uid prefix;
    qint64 entries = 0;
    bool failed = false;

    void startEntry()
    {
        entry = ledger.envelope(at, kind, signer);
        entry.batch = id;
        size = EnvelopeSize;
        prefix = journal::derivedUid(entry.origin, entry.seq, 0);
    }
    [[nodiscard]] Uid uid(quint32 index) const
    {
        Uid uid = prefix;
        qToBigEndian(index, uid.bytes.data() + 12);
        return uid;
    }
    /// The present entry takes so many changes of that size, or a new one begins.
    [[nodiscard]] Result<void> makeRoom(qsizetype changes, qsizetype bytes)
    {
        const bool fits = qsizetype(entry.changes.size()) + changes <= qsizetype(journal::MaxChanges) && size + bytes <= journal::MaxEntryBytes;
        return fits ? Result<void>() : finishEntry();
    }
    [[nodiscard]] Result<void> finishEntry()
    {
        if (entry.changes.empty())
            return {};
        Result<void> admitted = ledger.admit(at, entry, *signer.key);
        failed = !admitted.ok();
        ++entries;
        startEntry();
        return admitted;
    }
};

Ledger::Batch::Batch(std::unique_ptr<Private> p) : d(std::move(p)) {}

Ledger::Batch::~Batch()
{
    if (!d->transaction)
        return;
    d->transaction.reset();
    d->ledger.projections.forget();
    d->ledger.batch = false;
}

Result<Uid> Ledger::Batch::add(Change change)
{
    if (d->failed || !d->transaction)
        return noSession();
    const std::optional<domain::Action> right = journal::neededRight(change.kind);
    if (!right || !domain::mayDo(d->roles, *right))
        return notAllowed();
    const qsizetype size = sizeOf(change);
    if (const Result<void> room = d->makeRoom(1, size); !room)
        return room.error();
    d->size += size;
    const Uid uid = creates(change) ? d->uid(static_cast<quint32>(d->entry.changes.size())) : Uid();
    d->entry.changes.push_back(std::move(change));
    return uid;
}

Result<void> Ledger::Batch::addTogether(std::vector<Change> changes)
{
    if (d->failed || !d->transaction)
        return noSession();
    qsizetype size = 0;
    for (const Change &change : changes)
        size += sizeOf(change);
    if (const Result<void> room = d->makeRoom(qsizetype(changes.size()), size); !room)
        return room;
    for (Change &change : changes) {
        if (const auto added = add(std::move(change)); !added)
            return added.error();
    }
    return {};
}

Result<void> Ledger::Batch::addAlone(std::vector<Change> changes)
{
    if (d->failed || !d->transaction)
        return noSession();
    if (const Result<void> before = d->finishEntry(); !before)
        return before;
    if (const Result<void> added = addTogether(std::move(changes)); !added)
        return added;
    return d->finishEntry();
}

Result<qint64> Ledger::Batch::commit()
{
    if (d->failed || !d->transaction)
        return noSession();
    Result<void> finished = d->finishEntry();
    const bool any = d->entries > 0;
    if (any)
        finished = d->ledger.conclude(*d->transaction, std::move(finished), d->at);
    d->transaction.reset();
    d->ledger.batch = false;
    if (!finished)
        return finished.error();
    return any ? d->at.receivedNo : 0;
}

Uid Ledger::Batch::id() const
{
    return d->id;
}

Result<std::unique_ptr<Ledger::Batch>> Ledger::beginBatch(const QString &kind, const Signer &signer)
{
    Result<std::unique_ptr<Transaction>> transaction = d->begin();
    if (!transaction)
        return transaction.error();
    if (d->position.origin.isNull())
        return noSession();
    if (!signer.key || journal::isMachineKind(kind))
        return notAllowed();
    const Result<domain::Roles> roles = d->rolesOf(signer, {});
    if (!roles)
        return roles.error();
    auto batch = std::make_unique<Batch::Private>(*d, std::move(*transaction), signer, kind, *roles);
    batch->startEntry();
    d->batch = true;
    return std::unique_ptr<Batch>(new Batch(std::move(batch)));
}

std::vector<journal::ChainHead> chainHeads(const Database &database)
{
    QSqlQuery query(database.sql());
    std::vector<journal::ChainHead> heads;
    query.exec(u"SELECT origin_id,last_seq,last_hash FROM origin WHERE last_seq>0 ORDER BY origin_id"_s);
    while (query.next())
        heads.push_back({Uid::fromBytes(query.value(0).toByteArray()), query.value(1).toLongLong(), Hash::fromBytes(query.value(2).toByteArray())});
    return heads;
}

qint64 positionKnownAt(const Database &database, QDate day)
{
    // admitted_at never falls: the last row before the end of the day is found by halving.
    const qint64 end = base::endOfChinaDay(day);
    qint64 low = 0;
    qint64 high = database.integer(u"SELECT coalesce(max(received_no),0) FROM journal"_s);
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT received_no,admitted_at FROM journal WHERE received_no>=? ORDER BY received_no LIMIT 1"_s);
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        query.bindValue(0, middle);
        if (!query.exec() || !query.next())
            return 0;
        if (query.value(1).toLongLong() < end)
            low = query.value(0).toLongLong();
        else
            high = middle - 1;
        query.finish();
    }
    return low;
}

} // namespace chengcai::store
