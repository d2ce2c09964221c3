// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "journal/changes/bodies.h"
#include "store/projections/projections.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Hash;
using base::Result;
using base::Uid;
using journal::Change;
using journal::ChangeKind;
using journal::Entry;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr qsizetype NonceSize = 16;
/// Room for everything of an entry that is not a change.
constexpr qsizetype EnvelopeSize = 4096;

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

/// What every local append continues: a copy is worked on and kept only after COMMIT.
struct Position {
    Uid deployment;
    Uid origin;
    qint64 seq = 0;
    Hash hash;
    qint64 hlc = 0;
    qint64 receivedNo = 0;
    Hash chain;
    qint64 admittedAt = 0;
};

} // namespace

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

struct Ledger::Private {
    Private(Database &db, const base::Clock &now) : database(db), clock(now), projections(db)
    {
        load();
        generation = database.generation();
    }

    void load()
    {
        position = {};
        QSqlQuery query(database.sql());
        if (query.exec(u"SELECT j.received_no,j.admitted_at,j.hlc,j.raw,r.chain FROM journal j JOIN receipt r USING(received_no) "
                       "ORDER BY j.received_no DESC LIMIT 1"_s)
            && query.next()) {
            position.receivedNo = query.value(0).toLongLong();
            position.admittedAt = query.value(1).toLongLong();
            position.hlc = query.value(2).toLongLong();
            position.chain = Hash::fromBytes(query.value(4).toByteArray());
            if (const Result<Entry> last = journal::decodeEntry(query.value(3).toByteArray()))
                position.deployment = last->deployment;
        }
        if (query.exec(u"SELECT origin_id,last_seq,last_hash FROM origin WHERE state='active'"_s) && query.next()) {
            position.origin = Uid::fromBytes(query.value(0).toByteArray());
            position.seq = query.value(1).toLongLong();
            position.hash = Hash::fromBytes(query.value(2).toByteArray());
        }
    }

    [[nodiscard]] Result<std::unique_ptr<Transaction>> begin()
    {
        if (database.readOnly())
            return readOnlyStore();
        if (batch)
            return batchOpen();
        if (database.generation() != generation) {
            projections.forget();
            generation = database.generation();
        }
        return Transaction::begin(database);
    }

    [[nodiscard]] Error sqlError(const QSqlQuery &query, const QString &doing) const
    {
        Error error = storeError(database, doing);
        error.detail += u" "_s + query.lastError().databaseText();
        return error;
    }

    /// Roles of the account that signs; empty with ok for the device.
    [[nodiscard]] Result<domain::Roles> rolesOf(const Signer &signer, const std::vector<Change> &changes) const
    {
        QSqlQuery query(database.sql());
        query.prepare(u"SELECT roles,public_key,active FROM account WHERE user_id=?"_s);
        query.addBindValue(signer.author.toBytes());
        if (!query.exec())
            return sqlError(query, u"account"_s);
        if (query.next()) {
            if (query.value(1).toByteArray() != signer.key->publicKey || query.value(2).toLongLong() == 0)
                return unknownSigner();
            return domain::Roles::fromInt(query.value(0).toInt());
        }
        return database.integer(u"SELECT count(*) FROM account"_s) == 0 ? firstRoles(signer, changes) : unknownSigner();
    }

    static Result<domain::Roles> firstRoles(const Signer &signer, const std::vector<Change> &changes)
    {
        for (const Change &change : changes) {
            if (change.kind != ChangeKind::AccountCreate)
                continue;
            QList<journal::AccountField> present;
            const Result<journal::AccountBody> account = journal::decodeAccount(change, &present);
            if (!account)
                return account.error();
            if (account->user == signer.author && account->publicKey == signer.key->publicKey)
                return account->roles;
        }
        return unknownSigner();
    }

    [[nodiscard]] Result<void> mayAppend(const Draft &draft, const Signer &signer) const
    {
        if (!signer.key)
            return unknownSigner();
        if (journal::isMachineKind(draft.kind)) {
            const bool machine = signer.author == journal::deviceId(signer.key->publicKey)
                && std::none_of(draft.changes.begin(), draft.changes.end(), [](const Change &c) { return journal::neededRight(c.kind); });
            return machine ? Result<void>() : notAllowed();
        }
        const Result<domain::Roles> roles = rolesOf(signer, draft.changes);
        if (!roles)
            return roles.error();
        const bool allowed = std::all_of(draft.changes.begin(), draft.changes.end(), [&roles](const Change &change) {
            const std::optional<domain::Action> right = journal::neededRight(change.kind);
            return right && domain::mayDo(*roles, *right);
        });
        return allowed ? Result<void>() : notAllowed();
    }

    [[nodiscard]] Entry envelope(const Position &at, const QString &kind, const Signer &signer) const
    {
        Entry entry;
        entry.deployment = at.deployment;
        entry.origin = at.origin;
        entry.seq = at.seq + 1;
        entry.prev = at.hash;
        entry.hlc = journal::nextHlc(at.hlc, clock.nowMs());
        entry.author = signer.author;
        entry.certificate = signer.certificate;
        entry.kind = kind;
        return entry;
    }

    /// Sign, write, receipt, fold; inside the caller's transaction. Moves `at` on.
    [[nodiscard]] Result<void> admit(Position &at, const Entry &entry, const journal::SigningKey &key)
    {
        Result<QByteArray> raw = journal::encodeEntry(entry);
        if (!raw)
            return raw.error();
        const Hash hash = journal::entryHash(*raw);
        at.seq = entry.seq;
        at.hash = hash;
        at.hlc = entry.hlc;
        ++at.receivedNo;
        at.admittedAt = std::max(at.admittedAt, clock.nowMs());
        if (Result<void> written = insert(at, entry, *raw, journal::signEntry(hash, key)); !written)
            return written;
        return projections.fold(entry, hash, at.receivedNo);
    }

    [[nodiscard]] Result<void> insert(Position &at, const Entry &entry, const QByteArray &raw, const QByteArray &signature)
    {
        QSqlQuery journal(database.sql());
        journal.prepare(u"INSERT INTO journal(received_no,admitted_at,origin_id,seq,hash,prev,author,hlc,kind,apply,batch,sig,raw) "
                        "VALUES(?,?,?,?,?,?,?,?,?,'ok',?,?,?)"_s);
        const QVariantList values{at.receivedNo, at.admittedAt, entry.origin.toBytes(), entry.seq, at.hash.toBytes(), entry.prev.toBytes(),
                                  entry.author.toBytes(), entry.hlc, entry.kind,
                                  entry.batch.isNull() ? QVariant() : QVariant(entry.batch.toBytes()), signature, raw};
        for (const QVariant &value : values)
            journal.addBindValue(value);
        if (!journal.exec())
            return sqlError(journal, u"journal"_s);
        const Hash leaf = receiptLeaf(at.hash, at.admittedAt);
        at.chain = receiptChain(at.chain, leaf);
        QSqlQuery receipt(database.sql());
        receipt.prepare(u"INSERT INTO receipt(received_no,leaf,chain) VALUES(?,?,?)"_s);
        receipt.addBindValue(at.receivedNo);
        receipt.addBindValue(leaf.toBytes());
        receipt.addBindValue(at.chain.toBytes());
        if (!receipt.exec())
            return sqlError(receipt, u"receipt"_s);
        QSqlQuery origin(database.sql());
        origin.prepare(u"UPDATE origin SET last_seq=?,last_hash=? WHERE origin_id=?"_s);
        origin.addBindValue(at.seq);
        origin.addBindValue(at.hash.toBytes());
        origin.addBindValue(at.origin.toBytes());
        return origin.exec() ? Result<void>() : sqlError(origin, u"origin"_s);
    }

    [[nodiscard]] Result<void> openOrigin(Position &at, const journal::SigningKey &device, const QByteArray &nonce)
    {
        if (Result<void> closed = database.execute(u"UPDATE origin SET state='closed' WHERE state='active'"_s); !closed)
            return closed;
        if (at.deployment.isNull())
            at.deployment = journal::randomUid();
        at.origin = journal::originId(device.publicKey, nonce);
        at.seq = 0;
        at.hash = {};
        QSqlQuery query(database.sql());
        query.prepare(u"INSERT INTO origin(origin_id,device_id,device_key,last_seq,last_hash,state) VALUES(?,?,?,0,?,'active')"_s);
        query.addBindValue(at.origin.toBytes());
        query.addBindValue(journal::deviceId(device.publicKey).toBytes());
        query.addBindValue(device.publicKey);
        query.addBindValue(Hash().toBytes());
        return query.exec() ? Result<void>() : sqlError(query, u"origin"_s);
    }

    /// Commits and remembers, or forgets what the fold had remembered.
    [[nodiscard]] Result<void> conclude(Transaction &transaction, Result<void> done, const Position &at)
    {
        if (done)
            done = transaction.commit();
        if (!done) {
            projections.forget();
            return done;
        }
        position = at;
        if (hook)
            hook({at.origin, at.seq, at.hash});
        return done;
    }

    Database &database;
    const base::Clock &clock;
    Projections projections;
    Position position;
    quint64 generation = 0;
    bool batch = false;
    std::function<void(const Mark &)> hook;
};

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
    journal::SessionBody body{journal::randomBytes(NonceSize), {}, {}, program, cause};
    Result<void> done;
    if (cause != journal::OriginCause::None) {
        body.devicePublicKey = device.publicKey;
        body.originNonce = journal::randomBytes(NonceSize);
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
    if (qsizetype(d->entry.changes.size()) == journal::MaxChanges || d->size + size > journal::MaxEntryBytes) {
        if (const Result<void> finished = d->finishEntry(); !finished)
            return finished.error();
    }
    d->size += size;
    const Uid uid = creates(change) ? d->uid(static_cast<quint32>(d->entry.changes.size())) : Uid();
    d->entry.changes.push_back(std::move(change));
    return uid;
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

qint64 positionKnownAt(const Database &database, QDate day)
{
    // admitted_at never falls, so the last row before the end of the day is found from the end of the key.
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT received_no FROM journal WHERE admitted_at<? ORDER BY received_no DESC LIMIT 1"_s);
    query.addBindValue(base::endOfChinaDay(day));
    return query.exec() && query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace chengcai::store
