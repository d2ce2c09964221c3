// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"

#include "journal/authority.h"
#include "journal/changes/bodies.h"
#include "store/backup.h"
#include "store/mark.h"
#include "store/merge/folding.h"
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
    QSet<QByteArray> everyKey;   ///< that it ever had
    domain::Roles everyRole;
};

struct Chain {
    QByteArray deviceKey;
    Uid device;
    qint64 seq = 0;
    Hash hash;
    qint64 lastSeq = 0; ///< as the table of origins says
    Hash lastHash;
    qint64 forkSeq = 0; ///< 0 = none
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
            // A fork is shown by the other entry, which is kept; revocations stand elsewhere.
            chain.forkSeq = query.isNull(6) ? 0 : query.value(6).toLongLong();
            const qint64 shown = firstFork(query.value(0).toByteArray());
            const bool stands = chain.forkSeq == shown && (state == u"frozen") == (shown != 0);
            const bool known = state == u"active" || state == u"closed" || state == u"frozen";
            if (active > 1 || !stands || !known || !query.isNull(7))
                return Text::tr("The state of an origin is not what the entries say.");
            m_chains.insert(Uid::fromBytes(query.value(0).toByteArray()), chain);
        }
        QSqlQuery bundles(m_database.sql());
        if (!bundles.exec(u"SELECT bundle_id FROM bundle_in"_s))
            return Text::tr("The journal cannot be read.");
        while (bundles.next())
            m_bundles.insert(bundles.value(0).toByteArray());
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
            problem = foldingProblem(row, *entry);
        if (problem.isEmpty() && row.value(ApplyAt).toString() == applyName(Apply::Ok))
            problem = signatureProblem(*entry, hash, row);
        if (problem.isEmpty())
            problem = receiptProblem(row, hash);
        if (!problem.isEmpty())
            return problem;
        if (row.value(ApplyAt).toString() == applyName(Apply::Ok))
            noteAccounts(*entry);
        for (const journal::BlobRef &blob : entry->blobs)
            m_blobs.insert(blob.sha256);
        m_hashes.insert(hash);
        for (const Hash &before : followed(*entry))
            m_followed.insert(before);
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
    /// Entries that others follow and that are not here are listed, and no others.
    [[nodiscard]] QString missingProblem() const
    {
        QSet<Hash> missing = m_followed - m_hashes;
        qsizetype listed = 0;
        QSqlQuery query(m_database.sql());
        query.exec(u"SELECT hash FROM journal_fork UNION ALL SELECT h.hash FROM journal_held h JOIN origin o USING(origin_id) WHERE h.seq>=o.fork_seq"_s);
        while (query.next())
            missing.remove(Hash::fromBytes(query.value(0).toByteArray()));
        query.exec(u"SELECT hash FROM journal_missing"_s);
        while (query.next())
            listed += missing.contains(Hash::fromBytes(query.value(0).toByteArray())) ? 1 : -1;
        return listed == missing.size() ? QString() : Text::tr("The list of entries that are waited for was changed.");
    }
    [[nodiscard]] const QSet<Hash> &namedBlobs() const { return m_blobs; }

    enum Column {
        ReceivedAt, AdmittedAt, OriginAt, SeqAt, HashAt, PrevAt, AuthorAt, HlcAt, KindAt, BatchAt, SignatureAt, RawAt, LeafAt, ChainAt,
        ApplyAt, BundleAt, PlaceAt, FoldNoAt, SignerAt, ProblemAt, CrcAt
    };
    static constexpr auto Query = "SELECT j.received_no,j.admitted_at,j.origin_id,j.seq,j.hash,j.prev,j.author,j.hlc,j.kind,j.batch,j.sig,j.raw,"
                                  "r.leaf,r.chain,j.apply,j.bundle_id,p.place,p.fold_no,p.signer,p.problem,p.crc FROM journal j LEFT JOIN receipt r USING(received_no) "
                                  "LEFT JOIN journal_place p USING(received_no) ORDER BY j.received_no";

private:
    [[nodiscard]] qint64 firstFork(const QByteArray &origin) const
    {
        PreparedQuery query(m_database, u"SELECT min(seq) FROM journal_fork WHERE origin_id=?"_s);
        return query.exec({origin}) && query.next() ? query.row().value(0).toLongLong() : 0;
    }

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

    [[nodiscard]] QString columnProblem(const QSqlQuery &row, const Entry &entry) const
    {
        const bool same = row.value(OriginAt).toByteArray() == entry.origin.toBytes() && row.value(SeqAt).toLongLong() == entry.seq
            && row.value(PrevAt).toByteArray() == entry.prev.toBytes() && row.value(AuthorAt).toByteArray() == entry.author.toBytes()
            && row.value(HlcAt).toLongLong() == entry.hlc && row.value(KindAt).toString() == entry.kind
            && row.value(BatchAt).toByteArray() == (entry.batch.isNull() ? QByteArray() : entry.batch.toBytes())
            && (row.isNull(BundleAt) || m_bundles.contains(row.value(BundleAt).toByteArray()));
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

    /// What is said beside the entry of how it was judged. Whether it was judged rightly shows when everything is folded again.
    [[nodiscard]] QString foldingProblem(const QSqlQuery &row, const Entry &entry) const
    {
        const Folding folding{row.value(ApplyAt).toString(), row.value(PlaceAt).toLongLong(), row.value(FoldNoAt).toLongLong(), row.value(SignerAt).toByteArray(), row.value(ProblemAt).toString()};
        const bool known = std::all_of(entry.changes.begin(), entry.changes.end(), [](const Change &change) { return journal::isKnownKind(change.kind); });
        const QString apply = row.value(ApplyAt).toString();
        const Chain &chain = *m_chains.constFind(entry.origin);
        const bool late = chain.forkSeq != 0 && entry.seq >= chain.forkSeq;
        const bool stands = isFoldingWhole(row.value(ReceivedAt).toLongLong(), folding, row.value(CrcAt).toByteArray())
            && (!late || apply == applyName(Apply::Quarantined)) && (apply != applyName(Apply::UnknownKind) || !known);
        return stands ? QString() : Text::tr("What stands beside the entry of how it was applied was changed.");
    }

    [[nodiscard]] QString signatureProblem(const Entry &entry, const Hash &hash, const QSqlQuery &row) const
    {
        const QByteArray signature = row.value(SignatureAt).toByteArray();
        const bool machine = journal::isMachineKind(entry.kind);
        const Chain &chain = *m_chains.constFind(entry.origin);
        Signatory signatory = machine ? Signatory{chain.deviceKey, {}, chain.device == entry.author, {}, {}} : signatoryOf(entry);
        // What came from another store was signed before or after the account changed here: by a key and in a role it once had.
        if (!machine && !row.isNull(BundleAt)) {
            const QByteArray key = row.value(SignerAt).toByteArray();
            signatory = {key, signatory.everyRole, signatory.everyKey.contains(key), {}, {}};
        }
        if (!signatory.active || !journal::verifyEntry(hash, signature, signatory.publicKey))
            return Text::tr("The signature is not that of its author.");
        const bool allowed = machine ? journal::isMachineWork(entry.changes) : journal::mayWrite(entry.kind, entry.changes, signatory.roles);
        return allowed ? QString() : Text::tr("Its author did not have the right to do this.");
    }

    /// The account of the author at that time; in a journal without accounts, the one the entry itself creates.
    [[nodiscard]] Signatory signatoryOf(const Entry &entry) const
    {
        const auto known = m_accounts.constFind(entry.author);
        if (known != m_accounts.constEnd())
            return *known;
        if (m_accounts.isEmpty()) {
            if (const auto body = journal::accountMadeForSelf(entry.changes, entry.author))
                return {body->publicKey, body->roles, body->active, {body->publicKey}, body->roles};
        }
        return {{}, {}, false, {}, {}};
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
            if (present.contains(journal::AccountField::PublicKey)) {
                account.publicKey = body->publicKey;
                account.everyKey.insert(body->publicKey);
            }
            if (present.contains(journal::AccountField::Roles)) {
                account.roles = body->roles;
                account.everyRole |= body->roles;
            }
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
    QSet<QByteArray> m_bundles; ///< that were taken over
    QHash<Uid, Signatory> m_accounts; ///< by user
    QHash<Uid, Uid> m_users;          ///< account entity → user
    QSet<Hash> m_blobs;
    QSet<Hash> m_hashes;
    QSet<Hash> m_followed;
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
        if (!query.exec(u"SELECT origin_id,seq,hash,raw,sig,bundle_id,crc FROM "_s + table))
            return Text::tr("The journal cannot be read.");
        while (query.next()) {
            const QByteArray raw = query.value(3).toByteArray();
            const Result<Entry> entry = journal::decodeEntry(raw);
            const bool whole = entry && journal::entryHash(raw).toBytes() == query.value(2).toByteArray()
                && entry->origin.toBytes() == query.value(0).toByteArray() && entry->seq == query.value(1).toLongLong()
                && asideChecksum(query.value(4).toByteArray(), query.value(5).toByteArray()) == query.value(6).toByteArray();
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
    if (const QString problem = walk.missingProblem(); !problem.isEmpty())
        return bad(0, problem);
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
