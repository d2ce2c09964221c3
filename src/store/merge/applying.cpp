// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge/applying.h"

#include "journal/authority.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <algorithm>
#include <limits>

#include <sqlite3.h>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using journal::Change;
using journal::ChangeKind;
using journal::Entry;

namespace {

bool isKnown(const Entry &entry)
{
    return entry.kindVersion == 1 && std::all_of(entry.changes.begin(), entry.changes.end(), [](const Change &change) { return journal::isKnownKind(change.kind); });
}

struct Signatory {
    QByteArray publicKey;
    domain::Roles roles;
};

/// The disk, not the entry, is to blame.
bool isStoreFault(const Database &database, const Error &error)
{
    return error.kind == ErrorKind::StoreProblem && (sqlite3_errcode(database.handle()) & 0xff) != SQLITE_CONSTRAINT;
}

} // namespace

QString applyName(Apply apply)
{
    switch (apply) {
    case Apply::Ok: return u"ok"_s;
    case Apply::UnknownKind: return u"unknown_kind"_s;
    case Apply::Unauthorised: return u"unauthorised"_s;
    case Apply::Invalid: return u"invalid"_s;
    case Apply::Quarantined: return u"quarantined"_s;
    }
    return {};
}

bool understandsMore(const Database &database)
{
    QSqlQuery query(database.sql());
    query.setForwardOnly(true);
    query.exec(u"SELECT raw FROM journal WHERE apply='unknown_kind'"_s);
    while (query.next()) {
        if (const auto entry = journal::decodeEntry(query.value(0).toByteArray()); entry && isKnown(*entry))
            return true;
    }
    return false;
}

qint64 Applier::limitOf(const base::Uid &origin)
{
    if (const auto known = m_limits.constFind(origin); known != m_limits.cend())
        return *known;
    qint64 limit = std::numeric_limits<qint64>::max();
    PreparedQuery query(m_database, u"SELECT o.fork_seq,coalesce(l.last_seq,d.last_seq) FROM origin o LEFT JOIN origin_limit l ON l.id=o.origin_id "
                                    "LEFT JOIN origin_limit d ON d.id=o.device_id WHERE o.origin_id=?"_s);
    if (query.exec({origin.toBytes()}) && query.next()) {
        if (!query.row().isNull(0))
            limit = query.row().value(0).toLongLong() - 1;
        if (!query.row().isNull(1))
            limit = std::min(limit, query.row().value(1).toLongLong());
    }
    m_limits.insert(origin, limit);
    return limit;
}

/// Only the store that founded the office, whose entry was the first that was ever admitted here, gives itself its first account.
bool Applier::founds(const Entry &entry, qint64 receivedNo)
{
    PreparedQuery first(m_database, u"SELECT origin_id FROM journal ORDER BY received_no LIMIT 1"_s);
    return receivedNo > 0 && first.exec({}) && first.next() && first.row().value(0).toByteArray() == entry.origin.toBytes()
        && m_database.integer(u"SELECT count(*) FROM account"_s) == 0;
}

Result<Verdict> Applier::judge(const Entry &entry, const base::Hash &hash, const QByteArray &signature, qint64 receivedNo, const QByteArray &trustedSigner)
{
    if (entry.seq > limitOf(entry.origin))
        return Verdict{Apply::Quarantined, QString::fromLatin1(QT_TRANSLATE_NOOP("store", "It comes after a fork of its chain or after its computer was revoked.")), {}};
    if (!isKnown(entry))
        return Verdict{Apply::UnknownKind, QString::fromLatin1(QT_TRANSLATE_NOOP("store", "A newer version of the program wrote it. It will be applied once this program is upgraded.")), {}};
    if (journal::isMachineKind(entry.kind)) {
        PreparedQuery device(m_database, u"SELECT device_key,device_id FROM origin WHERE origin_id=?"_s);
        if (!device.exec({entry.origin.toBytes()}) || !device.next())
            return storeError(m_database, u"origin"_s);
        const bool genuine = device.row().value(1).toByteArray() == entry.author.toBytes() && journal::isMachineWork(entry.changes)
            && journal::verifyEntry(hash, signature, device.row().value(0).toByteArray());
        return genuine ? Verdict{} : Verdict{Apply::Unauthorised, QString::fromLatin1(QT_TRANSLATE_NOOP("store", "It is not signed by the computer it claims to come from.")), {}};
    }
    Signatory signatory;
    PreparedQuery account(m_database, u"SELECT public_key,roles FROM account WHERE user_id=? AND active=1"_s);
    if (!account.exec({entry.author.toBytes()}))
        return storeError(m_database, u"account"_s);
    if (account.next()) {
        signatory = {account.row().value(0).toByteArray(), domain::Roles::fromInt(account.row().value(1).toInt())};
    } else if (const auto made = founds(entry, receivedNo) ? journal::accountMadeForSelf(entry.changes, entry.author) : std::nullopt) {
        signatory = {made->publicKey, made->roles};
    } else {
        return Verdict{Apply::Unauthorised, QString::fromLatin1(QT_TRANSLATE_NOOP("store", "Its author has no active account.")), {}};
    }
    if (trustedSigner != signatory.publicKey && !journal::verifyEntry(hash, signature, signatory.publicKey))
        return Verdict{Apply::Unauthorised, QString::fromLatin1(QT_TRANSLATE_NOOP("store", "The signature is not that of its author.")), {}};
    if (!journal::mayWrite(entry.kind, entry.changes, signatory.roles))
        return Verdict{Apply::Unauthorised, QString::fromLatin1(QT_TRANSLATE_NOOP("store", "Its author did not have the right to do this.")), signatory.publicKey};
    return Verdict{Apply::Ok, {}, signatory.publicKey};
}

Result<Verdict> Applier::apply(const Entry &entry, const base::Hash &hash, const QByteArray &signature, qint64 receivedNo, const QByteArray &trustedSigner)
{
    Result<Verdict> verdict = judge(entry, hash, signature, receivedNo, trustedSigner);
    if (!verdict || verdict->apply != Apply::Ok)
        return verdict;
    if (const Result<void> saved = m_database.execute(u"SAVEPOINT entry"_s); !saved)
        return saved.error();
    const Result<void> folded = m_projections.fold(entry, hash, receivedNo, FoldMode::Merge);
    if (folded) {
        if (const Result<void> kept = m_database.execute(u"RELEASE entry"_s); !kept)
            return kept.error();
        return verdict;
    }
    if (isStoreFault(m_database, folded.error()))
        return folded.error();
    m_projections.forget();
    if (const Result<void> undone = m_database.execute(u"ROLLBACK TO entry; RELEASE entry"_s); !undone)
        return undone.error();
    verdict->apply = folded.error().kind == ErrorKind::NotAuthorised ? Apply::Unauthorised : Apply::Invalid;
    verdict->problem = folded.error().message;
    return verdict;
}

} // namespace chengcai::store
