// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/authority.h"
#include "journal/changes/bodies.h"
#include "store/ledger.h"
#include "store/merge/folding.h"
#include "store/projections/projections.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

/// What the ledger and the intake of foreign entries share. Nothing outside this folder includes it.
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

[[nodiscard]] Error readOnlyStore();
[[nodiscard]] Error noSession();
[[nodiscard]] Error batchOpen();
[[nodiscard]] Error notAllowed();
[[nodiscard]] Error unknownSigner();

/// What every local append continues: a copy is worked on and kept only after COMMIT.
struct Position {
    Uid deployment;
    Uid origin;
    qint64 seq = 0;
    Hash hash;
    qint64 hlc = 0;         ///< of the active origin
    qint64 place = 0;       ///< of the active origin's last entry
    qint64 foldNo = 0;      ///< the last one given
    qint64 receivedNo = 0;
    Hash chain;
    qint64 admittedAt = 0;
};

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
        if (query.exec(u"SELECT j.received_no,j.admitted_at,j.raw,r.chain FROM journal j JOIN receipt r USING(received_no) "
                       "ORDER BY j.received_no DESC LIMIT 1"_s)
            && query.next()) {
            position.receivedNo = query.value(0).toLongLong();
            position.admittedAt = query.value(1).toLongLong();
            position.chain = Hash::fromBytes(query.value(3).toByteArray());
            if (const Result<Entry> last = journal::decodeEntry(query.value(2).toByteArray()))
                position.deployment = last->deployment;
        }
        if (query.exec(u"SELECT origin_id,last_seq,last_hash FROM origin WHERE state='active'"_s) && query.next()) {
            position.origin = Uid::fromBytes(query.value(0).toByteArray());
            position.seq = query.value(1).toLongLong();
            position.hash = Hash::fromBytes(query.value(2).toByteArray());
        }
        position.foldNo = database.integer(u"SELECT max(fold_no) FROM journal_place"_s);
        loadClock(position);
    }

    /// The clock of the own entries: those of others, which may be years ahead, are followed by their place alone.
    void loadClock(Position &at) const
    {
        QSqlQuery query(database.sql());
        if (query.exec(u"SELECT j.hlc,p.place FROM origin o JOIN journal j ON j.origin_id=o.origin_id AND j.seq=o.last_seq JOIN journal_place p USING(received_no) "
                       "WHERE o.state='active'"_s)
            && query.next()) {
            at.hlc = query.value(0).toLongLong();
            at.place = query.value(1).toLongLong();
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
        const auto account = journal::accountMadeForSelf(changes, signer.author);
        return account && account->publicKey == signer.key->publicKey ? Result<domain::Roles>(account->roles) : Result<domain::Roles>(unknownSigner());
    }

    [[nodiscard]] Result<void> mayAppend(const Draft &draft, const Signer &signer) const
    {
        if (!signer.key)
            return unknownSigner();
        if (journal::isMachineKind(draft.kind))
            return signer.author == journal::deviceId(signer.key->publicKey) && journal::isMachineWork(draft.changes) ? Result<void>() : notAllowed();
        const Result<domain::Roles> roles = rolesOf(signer, draft.changes);
        if (!roles)
            return roles.error();
        return journal::mayWrite(draft.kind, draft.changes, *roles) ? Result<void>() : notAllowed();
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
        const Result<qint64> place = placeFor(database, entry, at.place, nullptr);
        if (!place)
            return place.error();
        at.place = *place;
        if (Result<void> written = insert(at, entry, {*raw, journal::signEntry(hash, key), hash}, {}); !written)
            return written;
        const QByteArray signer = journal::isMachineKind(entry.kind) ? QByteArray() : key.publicKey;
        if (Result<void> placed = writeFolding(database, at.receivedNo, {applyName(Apply::Ok), at.place, ++at.foldNo, signer, {}}); !placed)
            return placed;
        return projections.fold(entry, hash, at.receivedNo, FoldMode::Strict);
    }

    /// Journal, receipt, origin, ids; nothing is folded. Numbers the entry.
    [[nodiscard]] Result<void> insert(Position &at, const Entry &entry, const journal::SignedEntry &stored, const Uid &bundle);

    [[nodiscard]] Result<void> openOrigin(Position &at, const journal::SigningKey &device, const QByteArray &nonce)
    {
        if (Result<void> closed = database.execute(u"UPDATE origin SET state='closed' WHERE state='active'"_s); !closed)
            return closed;
        if (at.deployment.isNull())
            at.deployment = journal::randomUid();
        at.origin = journal::originId(device.publicKey, nonce);
        at.seq = 0;
        at.hash = {};
        at.place = -1;
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

} // namespace chengcai::store
