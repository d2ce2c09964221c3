// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"

#include "store/files.h"
#include "store/merge/folding.h"
#include "store/migrations.h"
#include "store/projections/projections.h"
#include "store/sqlite/statehash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <QScopeGuard>

#include <memory>
#include <ranges>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using journal::Entry;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

Error cancelled()
{
    return {ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."), {}, {}};
}

Error unfoldable(qint64 number, const QString &reason)
{
    return {ErrorKind::StoreProblem, u"STO-055"_s,
            Text::tr("The journal cannot be replayed: entry %1 does not fit what came before it. Verify the store and restore a backup.").arg(number), reason, {}};
}

/// The database the journal is folded into, gone with the object.
class Scratch
{
public:
    explicit Scratch(const Database &beside)
    {
        const QFileInfo file(beside.file());
        const QString folder = QFileInfo(file.path()).isWritable() ? file.path() : QDir::tempPath();
        m_path = temporaryName(folder + u"/"_s + file.fileName() + u".rebuild"_s);
        remove();
    }
    Scratch(const Scratch &) = delete;
    ~Scratch()
    {
        m_database.reset();
        remove();
    }

    [[nodiscard]] Result<void> create()
    {
        Result<std::unique_ptr<Database>> created = Database::create(m_path);
        if (!created)
            return created.error();
        m_database = std::move(*created);
        if (const Result<MigrationOutcome> migrated = migrate(*m_database); !migrated)
            return migrated.error();
        // Thrown away after a crash; the references were checked when the entries were appended.
        return m_database->execute(u"PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF"_s);
    }
    [[nodiscard]] Database &database() { return *m_database; }
    /// Closes the connection; the file stays until the object goes.
    [[nodiscard]] QString closedFile()
    {
        m_database.reset();
        return m_path;
    }

private:
    void remove()
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(m_path + suffix);
    }
    QString m_path;
    std::unique_ptr<Database> m_database;
};

/// Rows of a table as they are.
Result<void> copyRows(const Database &from, Database &to, const QString &table, const QStringList &columns)
{
    QSqlQuery rows(from.sql());
    rows.setForwardOnly(true);
    if (!rows.exec(u"SELECT %1 FROM %2"_s.arg(columns.join(u','), table)))
        return storeError(from, table);
    QSqlQuery insert(to.sql());
    insert.prepare(u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(table, columns.join(u','), QStringList(columns.size(), u"?"_s).join(u',')));
    while (rows.next()) {
        for (int i = 0; i < columns.size(); ++i)
            insert.bindValue(i, rows.value(i));
        if (!insert.exec())
            return storeError(to, table);
    }
    return {};
}

/// Which order the entries were folded in, and where each stands: their order of admission in a store that has never received any.
bool foldedAsAdmitted(const Database &database)
{
    return database.integer(u"SELECT count(*) FROM journal_place WHERE fold_no<>received_no"_s) == 0;
}

/// One entry into the scratch database; what becomes of it must be what the store says.
class Replay
{
public:
    explicit Replay(Database &to) : m_projections(to), m_applier(to, m_projections) {}

    /// The row without its raw bytes: the fold looks up hashes, authors and batches there. Ids as they were given.
    [[nodiscard]] Result<void> admit(Database &to, const QSqlQuery &row, const Entry &entry)
    {
        PreparedQuery insert(to, u"INSERT INTO journal(received_no,admitted_at,origin_id,seq,hash,prev,author,hlc,kind,apply,batch,sig,raw) "
                                 "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,x'')"_s);
        QVariantList values;
        for (int i = 0; i < 12; ++i)
            values << row.value(i);
        if (!insert.exec(values))
            return storeError(to, u"journal"_s);
        return m_projections.allot(entry, row.value(0).toLongLong());
    }
    [[nodiscard]] Result<void> fold(const Entry &entry, const base::Hash &hash, const QByteArray &signature, qint64 number, const QByteArray &signer, const QString &stored)
    {
        const auto verdict = m_applier.apply(entry, hash, signature, number, signer);
        if (!verdict)
            return verdict.error();
        if (applyName(verdict->apply) != stored)
            return unfoldable(number, u"%1 ≠ %2: %3"_s.arg(applyName(verdict->apply), stored, verdict->problem));
        return {};
    }

private:
    Projections m_projections;
    Applier m_applier;
};

constexpr auto JournalRows = "SELECT j.received_no,j.admitted_at,j.origin_id,j.seq,j.hash,j.prev,j.author,j.hlc,j.kind,j.apply,j.batch,j.sig,j.raw,p.signer "
                             "FROM journal j LEFT JOIN journal_place p USING(received_no) ORDER BY j.received_no";

Result<void> foldAll(const Database &from, Database &to, const base::Progress &progress)
{
    const qint64 total = from.integer(u"SELECT count(*) FROM journal"_s);
    const bool asAdmitted = foldedAsAdmitted(from);
    Replay replay(to);
    QSqlQuery rows(from.sql());
    rows.setForwardOnly(true);
    if (!rows.exec(QString::fromLatin1(JournalRows)))
        return storeError(from, u"journal"_s);
    qint64 done = 0;
    while (rows.next()) {
        if (progress.cancelled())
            return cancelled();
        const qint64 number = rows.value(0).toLongLong();
        const QByteArray raw = rows.value(12).toByteArray();
        const Result<Entry> entry = journal::decodeEntry(raw);
        if (!entry)
            return unfoldable(number, entry.error().detail);
        if (const Result<void> admitted = replay.admit(to, rows, *entry); !admitted)
            return admitted;
        progress.at(++done, total);
        if (!asAdmitted)
            continue;
        if (const Result<void> folded = replay.fold(*entry, journal::entryHash(raw), rows.value(11).toByteArray(), number, rows.value(13).toByteArray(), rows.value(9).toString());
            !folded)
            return folded;
    }
    if (asAdmitted)
        return {};
    std::vector<qint64> order;
    order.reserve(size_t(total));
    if (!rows.exec(u"SELECT received_no FROM journal_place ORDER BY fold_no"_s))
        return storeError(from, u"journal_place"_s);
    while (rows.next())
        order.push_back(rows.value(0).toLongLong());
    rows.finish();
    for (const qint64 number : order) {
        if (progress.cancelled())
            return cancelled();
        const Result<StoredEntry> stored = storedEntry(from, number);
        if (!stored)
            return stored.error();
        PreparedQuery apply(from, u"SELECT apply FROM journal WHERE received_no=?"_s);
        if (!apply.exec({number}) || !apply.next())
            return storeError(from, u"journal"_s);
        if (const Result<void> folded = replay.fold(stored->entry, stored->hash, stored->signature, number, stored->folding.signer, apply.row().value(0).toString()); !folded)
            return folded;
    }
    return {};
}

Result<void> replayJournal(const Database &from, Database &to, const base::Progress &progress)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(to);
    if (!transaction)
        return transaction.error();
    // Forks and revocations hold for what was folded before they were known: the fold is told of them beforehand.
    if (const Result<void> origins = copyRows(from, to, u"origin"_s, {u"origin_id"_s, u"device_id"_s, u"device_key"_s, u"last_seq"_s, u"last_hash"_s, u"state"_s, u"fork_seq"_s}); !origins)
        return origins;
    if (const Result<void> limits = copyRows(from, to, u"origin_limit"_s, {u"id"_s, u"last_seq"_s, u"decided_no"_s}); !limits)
        return limits;
    // The fold writes every limit again that an entry stands for; one that none does stays marked, and differs.
    if (const Result<void> marked = to.execute(u"UPDATE origin_limit SET decided_no=-decided_no"_s); !marked)
        return marked;
    if (const Result<void> folded = foldAll(from, to, progress); !folded)
        return folded;
    return (*transaction)->commit();
}

Result<void> copyTables(Database &database)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto tables = projectionTables();
    QString statements = u"PRAGMA defer_foreign_keys=ON;"_s;
    for (const ProjectionTable &table : tables | std::views::reverse)
        statements += u"DELETE FROM main.%1;"_s.arg(QLatin1StringView(table.name));
    for (const ProjectionTable &table : tables)
        statements += u"INSERT INTO main.%1 SELECT * FROM fresh.%1;"_s.arg(QLatin1StringView(table.name));
    if (const Result<void> copied = database.execute(statements); !copied)
        return copied;
    return (*transaction)->commit();
}

Result<void> putInPlace(Database &database, const QString &file)
{
    QString path = QFileInfo(file).absoluteFilePath();
    path.replace(u'\'', u"''"_s);
    if (const Result<void> attached = database.execute(u"ATTACH '%1' AS fresh"_s.arg(path)); !attached)
        return attached;
    const Result<void> copied = copyTables(database);
    const Result<void> detached = database.execute(u"DETACH fresh"_s);
    if (!copied)
        return copied;
    database.projectionsReplaced();
    return detached;
}

} // namespace

Result<RebuildReport> rebuild(Database &database, bool replace, const base::Progress &progress)
{
    if (replace && database.readOnly())
        return Error{ErrorKind::StoreProblem, u"STO-040"_s, Text::tr("The store is open for reading only, so nothing was saved. Open it for writing."), {}, {}};
    Scratch scratch(database);
    if (const Result<void> created = scratch.create(); !created)
        return created.error();
    RebuildReport report;
    {
        // A snapshot: the writer may go on meanwhile.
        QSqlDatabase connection = database.sql();
        const bool snapshot = connection.transaction();
        const auto release = qScopeGuard([&] {
            if (snapshot)
                connection.rollback();
        });
        if (const Result<void> folded = replayJournal(database, scratch.database(), progress); !folded)
            return folded.error();
        const Result<base::Hash> fresh = computeStateRoot(scratch.database());
        const Result<base::Hash> stored = computeStateRoot(database);
        const Result<QString> difference = firstDifference(database, scratch.database(), {});
        if (!fresh || !stored || !difference)
            return !fresh ? fresh.error() : !stored ? stored.error() : difference.error();
        report = {*fresh, *stored, difference->isEmpty() && *fresh == *stored, *difference};
    }
    if (replace && !report.equal) {
        if (const Result<void> placed = putInPlace(database, scratch.closedFile()); !placed)
            return placed.error();
    }
    return report;
}

Result<base::Hash> stateRoot(Database &database)
{
    return computeStateRoot(database);
}

} // namespace chengcai::store
