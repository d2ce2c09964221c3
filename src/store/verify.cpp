// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"

#include "journal/changes/bodies.h"
#include "store/backup.h"
#include "store/mark.h"
#include "store/sqlite/schemacheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QScopeGuard>
#include <QSet>
#include <QSqlQuery>

#include <algorithm>

namespace chengcai::store {

using namespace Qt::StringLiterals;
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

base::Error cancelled()
{
    return {base::ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."), {}, {}};
}

/// What the journal itself says of one account.
struct Signatory {
    QByteArray publicKey;
    domain::Roles roles;
    bool active = true;
};

struct Chain {
    QByteArray deviceKey;
    Uid device;
    qint64 seq = 0;
    Hash hash;
    qint64 lastSeq = 0; ///< as the table of origins says
    Hash lastHash;
};

/// What the mark outside says of the active origin. Asked for before the journal is read: the writer may go on meanwhile.
std::optional<Ledger::Mark> markOf(const Database &database)
{
    QSqlQuery query(database.sql());
    if (!query.exec(u"SELECT origin_id,device_key FROM origin WHERE state='active'"_s) || !query.next())
        return std::nullopt;
    const std::optional<Ledger::Mark> mark = readMark(database.file(), query.value(1).toByteArray());
    return mark && mark->origin == Uid::fromBytes(query.value(0).toByteArray()) ? mark : std::nullopt;
}

/// Walks the journal in the order of admission and holds every row to its raw bytes.
class JournalWalk
{
public:
    JournalWalk(const Database &database, const std::optional<Ledger::Mark> &mark) : m_database(database), m_mark(mark) {}

    [[nodiscard]] QString loadOrigins()
    {
        QSqlQuery query(m_database.sql());
        if (!query.exec(u"SELECT origin_id,device_id,device_key,last_seq,last_hash,state,fork_seq,revoked_after FROM origin"_s))
            return Text::tr("The table of origins cannot be read.");
        int active = 0;
        while (query.next()) {
            Chain chain{query.value(2).toByteArray(), Uid::fromBytes(query.value(1).toByteArray()), 0, {}, query.value(3).toLongLong(),
                        Hash::fromBytes(query.value(4).toByteArray())};
            if (journal::deviceId(chain.deviceKey) != chain.device)
                return Text::tr("The device of an origin does not fit its key.");
            const QString state = query.value(5).toString();
            active += state == u"active" ? 1 : 0;
            // Forks and revocations come with entries that say so; this program knows none.
            if (active > 1 || (state != u"active" && state != u"closed") || !query.isNull(6) || !query.isNull(7))
                return Text::tr("The state of an origin is not what the entries say.");
            m_chains.insert(Uid::fromBytes(query.value(0).toByteArray()), chain);
        }
        return {};
    }

    /// Sentence about the row the query stands on; empty if it is good.
    [[nodiscard]] QString check(const QSqlQuery &row)
    {
        const QByteArray raw = row.value(RawAt).toByteArray();
        const Hash hash = journal::entryHash(raw);
        if (hash.toBytes() != row.value(HashAt).toByteArray())
            return Text::tr("The entry does not have its recorded hash: its content was changed.");
        const Result<Entry> entry = journal::decodeEntry(raw);
        if (!entry)
            return Text::tr("The entry cannot be read: %1").arg(entry.error().detail);
        QString problem = orderProblem(row);
        if (problem.isEmpty())
            problem = columnProblem(row, *entry);
        if (problem.isEmpty())
            problem = chainProblem(*entry, hash);
        if (problem.isEmpty())
            problem = signatureProblem(*entry, hash, row.value(SignatureAt).toByteArray());
        if (problem.isEmpty())
            problem = receiptProblem(row, hash);
        if (!problem.isEmpty())
            return problem;
        noteAccounts(*entry);
        for (const journal::BlobRef &blob : entry->blobs)
            m_blobs.insert(blob.sha256);
        return {};
    }

    [[nodiscard]] QString checkEnds() const
    {
        for (const Chain &chain : m_chains) {
            if (chain.seq != chain.lastSeq || chain.hash != chain.lastHash)
                return Text::tr("The end of a chain of entries does not fit the record of its origin: entries at the end are missing.");
        }
        if (m_mark && m_marked != m_mark->hash)
            return Text::tr("Entries at the end are missing or others: the mark that this computer keeps outside the store knows the entry %1 of its chain.")
                .arg(m_mark->seq);
        return {};
    }
    [[nodiscard]] const QSet<Hash> &namedBlobs() const { return m_blobs; }

    enum Column {
        ReceivedAt, AdmittedAt, OriginAt, SeqAt, HashAt, PrevAt, AuthorAt, HlcAt, KindAt, BatchAt, SignatureAt, RawAt, LeafAt, ChainAt,
        ApplyAt, BundleAt
    };
    static constexpr auto Query = "SELECT j.received_no,j.admitted_at,j.origin_id,j.seq,j.hash,j.prev,j.author,j.hlc,j.kind,j.batch,j.sig,j.raw,"
                                  "r.leaf,r.chain,j.apply,j.bundle_id FROM journal j LEFT JOIN receipt r ON r.received_no=j.received_no ORDER BY j.received_no";

private:
    [[nodiscard]] QString orderProblem(const QSqlQuery &row)
    {
        const qint64 number = row.value(ReceivedAt).toLongLong();
        const qint64 admitted = row.value(AdmittedAt).toLongLong();
        if (number != m_number + 1)
            return Text::tr("An entry before it is missing.");
        if (admitted < m_admitted)
            return Text::tr("It claims to have been admitted before the entry that precedes it.");
        m_number = number;
        m_admitted = admitted;
        return {};
    }

    [[nodiscard]] static QString columnProblem(const QSqlQuery &row, const Entry &entry)
    {
        const bool same = row.value(OriginAt).toByteArray() == entry.origin.toBytes() && row.value(SeqAt).toLongLong() == entry.seq
            && row.value(PrevAt).toByteArray() == entry.prev.toBytes() && row.value(AuthorAt).toByteArray() == entry.author.toBytes()
            && row.value(HlcAt).toLongLong() == entry.hlc && row.value(KindAt).toString() == entry.kind
            && row.value(BatchAt).toByteArray() == (entry.batch.isNull() ? QByteArray() : entry.batch.toBytes())
            && row.value(ApplyAt).toString() == u"ok" && row.isNull(BundleAt);
        return same ? QString() : Text::tr("A column beside the entry differs from what was signed.");
    }

    [[nodiscard]] QString chainProblem(const Entry &entry, const Hash &hash)
    {
        const auto chain = m_chains.find(entry.origin);
        if (chain == m_chains.end())
            return Text::tr("Its origin is not known to the store.");
        if (entry.seq != chain->seq + 1 || entry.prev != chain->hash)
            return Text::tr("It does not continue the chain of its origin.");
        if (m_number > 1 && entry.deployment != m_deployment)
            return Text::tr("It is an entry of another office.");
        if (entry.seq == 1 && !opensOrigin(entry, *chain))
            return Text::tr("The first entry of its origin does not prove the device's key.");
        chain->seq = entry.seq;
        chain->hash = hash;
        m_deployment = entry.deployment;
        if (m_mark && entry.origin == m_mark->origin && entry.seq == m_mark->seq)
            m_marked = hash;
        return {};
    }

    [[nodiscard]] static bool opensOrigin(const Entry &entry, const Chain &chain)
    {
        if (entry.changes.front().kind != ChangeKind::Session)
            return false;
        const Result<journal::SessionBody> body = journal::decodeSession(entry.changes.front());
        return body && body->devicePublicKey == chain.deviceKey && journal::originId(chain.deviceKey, body->originNonce) == entry.origin;
    }

    [[nodiscard]] QString signatureProblem(const Entry &entry, const Hash &hash, const QByteArray &signature) const
    {
        const bool machine = journal::isMachineKind(entry.kind);
        const Chain &chain = *m_chains.constFind(entry.origin);
        const Signatory signatory = machine ? Signatory{chain.deviceKey, {}, chain.device == entry.author} : signatoryOf(entry);
        if (!signatory.active || !journal::verifyEntry(hash, signature, signatory.publicKey))
            return Text::tr("The signature is not that of its author.");
        const bool allowed = std::all_of(entry.changes.begin(), entry.changes.end(), [&](const Change &change) {
            const std::optional<domain::Action> right = journal::neededRight(change.kind);
            return machine ? !right : right && domain::mayDo(signatory.roles, *right);
        });
        return allowed ? QString() : Text::tr("Its author did not have the right to do this.");
    }

    /// The account of the author at that time; in a journal without accounts, the one the entry itself creates.
    [[nodiscard]] Signatory signatoryOf(const Entry &entry) const
    {
        const auto known = m_accounts.constFind(entry.author);
        if (known != m_accounts.constEnd())
            return *known;
        if (m_accounts.isEmpty()) {
            for (const Change &change : entry.changes) {
                QList<journal::AccountField> present;
                if (change.kind != ChangeKind::AccountCreate)
                    continue;
                if (const auto body = journal::decodeAccount(change, &present); body && body->user == entry.author)
                    return {body->publicKey, body->roles, body->active};
            }
        }
        return {{}, {}, false};
    }

    void noteAccounts(const Entry &entry)
    {
        for (quint32 i = 0; i < entry.changes.size(); ++i) {
            const Change &change = entry.changes[i];
            if (change.kind != ChangeKind::AccountCreate && change.kind != ChangeKind::AccountAmend)
                continue;
            QList<journal::AccountField> present;
            const auto body = journal::decodeAccount(change, &present);
            if (!body)
                continue;
            const Uid entity = change.entity.isNull() ? journal::derivedUid(entry.origin, entry.seq, i) : change.entity;
            const Uid user = m_users.value(entity, body->user);
            m_users.insert(entity, user);
            Signatory &account = m_accounts[user];
            if (present.contains(journal::AccountField::PublicKey))
                account.publicKey = body->publicKey;
            if (present.contains(journal::AccountField::Roles))
                account.roles = body->roles;
            if (present.contains(journal::AccountField::Active))
                account.active = body->active;
        }
    }

    [[nodiscard]] QString receiptProblem(const QSqlQuery &row, const Hash &hash)
    {
        const Hash leaf = receiptLeaf(hash, row.value(AdmittedAt).toLongLong());
        m_chain = receiptChain(m_chain, leaf);
        const bool good = row.value(LeafAt).toByteArray() == leaf.toBytes() && row.value(ChainAt).toByteArray() == m_chain.toBytes();
        return good ? QString() : Text::tr("Its receipt is missing or does not fit.");
    }

    const Database &m_database;
    const std::optional<Ledger::Mark> m_mark;
    Hash m_marked; ///< of the entry here at the place of the mark
    Uid m_deployment;
    QHash<Uid, Chain> m_chains;
    QHash<Uid, Signatory> m_accounts; ///< by user
    QHash<Uid, Uid> m_users;          ///< account entity → user
    QSet<Hash> m_blobs;
    Hash m_chain;
    qint64 m_number = 0;
    qint64 m_admitted = 0;
};

QString structureProblem(const Database &database)
{
    QSqlQuery query(database.sql());
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next())
        return Text::tr("The database file cannot be read.");
    if (query.value(0).toString() != u"ok")
        return Text::tr("The database file is damaged: %1").arg(query.value(0).toString());
    if (!query.exec(u"PRAGMA foreign_key_check"_s))
        return Text::tr("The database file cannot be read.");
    if (query.next())
        return Text::tr("A row of the table %1 refers to nothing.").arg(query.value(0).toString());
    const QString foreign = foreignSchema(database);
    return foreign.isEmpty() ? QString() : Text::tr("A part of the database is missing or is not the program's own: %1.").arg(foreign);
}

/// Entries kept aside: early ones, and both sides of a fork. They are whole, or they are no evidence.
QString asideProblem(const Database &database)
{
    for (const QString &table : {u"journal_held"_s, u"journal_fork"_s}) {
        QSqlQuery query(database.sql());
        query.setForwardOnly(true);
        if (!query.exec(u"SELECT origin_id,seq,hash,raw FROM "_s + table))
            return Text::tr("The journal cannot be read.");
        while (query.next()) {
            const QByteArray raw = query.value(3).toByteArray();
            const Result<Entry> entry = journal::decodeEntry(raw);
            const bool whole = entry && journal::entryHash(raw).toBytes() == query.value(2).toByteArray()
                && entry->origin.toBytes() == query.value(0).toByteArray() && entry->seq == query.value(1).toLongLong();
            if (!whole)
                return Text::tr("An entry kept in the table %1 was changed.").arg(table);
        }
    }
    return {};
}

QByteArray blobContent(const QSqlQuery &row, const QString &folder)
{
    if (row.value(2).toString() == u"table")
        return row.value(3).toByteArray();
    const QString name = QString::fromLatin1(row.value(0).toByteArray().toHex());
    QFile file(u"%1/blobs/%2/%3"_s.arg(folder, name.left(2), name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QString> blobProblem(const Database &database, const QString &folder, QSet<Hash> named, const base::Progress &progress)
{
    QSqlQuery query(database.sql());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT sha256,size,place,bytes FROM blobs"_s))
        return Text::tr("The table of files cannot be read.");
    while (query.next()) {
        if (progress.cancelled())
            return cancelled();
        const Hash sha256 = Hash::fromBytes(query.value(0).toByteArray());
        named.remove(sha256);
        if (query.value(2).toString() == u"awaited")
            continue;
        const QByteArray content = blobContent(query, folder);
        if (content.size() != query.value(1).toLongLong() || journal::sha256(content) != sha256)
            return Text::tr("The file %1 is missing or was changed.").arg(QString::fromLatin1(sha256.toBytes().toHex()));
    }
    if (!named.isEmpty())
        return Text::tr("The file %1 is missing or was changed.").arg(QString::fromLatin1((*named.cbegin()).toBytes().toHex()));
    return QString();
}

} // namespace

Result<VerifyReport> verify(const Database &database, const QString &storeFolder, const base::Progress &progress)
{
    VerifyReport report;
    const auto bad = [&report](qint64 number, const QString &problem) {
        report.ok = false;
        report.firstBad = number;
        report.problem = problem;
        return report;
    };
    // One snapshot for everything, whatever the writer does meanwhile.
    const std::optional<Ledger::Mark> mark = markOf(database);
    QSqlDatabase connection = database.sql();
    const bool snapshot = connection.transaction();
    const auto release = qScopeGuard([&] {
        if (snapshot)
            connection.rollback();
    });

    const QString structure = structureProblem(database);
    JournalWalk walk(database, mark);
    if (const QString problem = walk.loadOrigins(); !problem.isEmpty())
        return bad(0, problem);
    const qint64 total = database.integer(u"SELECT count(*) FROM journal"_s);
    {
        QSqlQuery rows(database.sql());
        rows.setForwardOnly(true);
        if (!rows.exec(QString::fromLatin1(JournalWalk::Query)))
            return bad(0, Text::tr("The journal cannot be read."));
        while (rows.next()) {
            if (progress.cancelled())
                return cancelled();
            if (const QString problem = walk.check(rows); !problem.isEmpty())
                return bad(rows.value(JournalWalk::ReceivedAt).toLongLong(), problem);
            progress.at(++report.entries, total);
        }
    }
    if (!structure.isEmpty())
        return bad(0, structure);
    if (report.entries != total || database.integer(u"SELECT count(*) FROM receipt"_s) != total)
        return bad(0, Text::tr("There are more or fewer receipts than entries."));
    if (const QString problem = walk.checkEnds(); !problem.isEmpty())
        return bad(total + 1, problem);
    if (const QString problem = asideProblem(database); !problem.isEmpty())
        return bad(0, problem);
    const Result<QString> blobs = blobProblem(database, storeFolder, walk.namedBlobs(), progress);
    if (!blobs)
        return blobs.error();
    if (!blobs->isEmpty())
        return bad(0, *blobs);
    if (const QStringList rows = damagedLocalRows(database); !rows.isEmpty())
        return bad(0, Text::tr("A saved setting, draft or key was changed on the disk: %1.").arg(rows.first()));
    if (const QString problem = missingKey(database); !problem.isEmpty())
        return bad(0, problem);
    if (backupLogAltered(database))
        return bad(0, Text::tr("The list of backups was changed on the disk. Verify each backup file by itself."));
    return report;
}

} // namespace chengcai::store
