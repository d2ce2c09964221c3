// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"

#include "store/files.h"
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

Error unfoldable(qint64 number, const Error &reason)
{
    return {ErrorKind::StoreProblem, u"STO-055"_s,
            Text::tr("The journal cannot be replayed: entry %1 does not fit what came before it. Verify the store and restore a backup.").arg(number),
            reason.code + u": "_s + reason.message + u" "_s + reason.detail, {}};
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

Result<void> copyOrigins(const Database &from, Database &to)
{
    QSqlQuery rows(from.sql());
    if (!rows.exec(u"SELECT origin_id,device_id,device_key,last_seq,last_hash,state FROM origin"_s))
        return storeError(from, u"origin"_s);
    QSqlQuery insert(to.sql());
    insert.prepare(u"INSERT INTO origin(origin_id,device_id,device_key,last_seq,last_hash,state) VALUES(?,?,?,?,?,?)"_s);
    while (rows.next()) {
        for (int i = 0; i < 6; ++i)
            insert.bindValue(i, rows.value(i));
        if (!insert.exec())
            return storeError(to, u"origin"_s);
    }
    return {};
}

/// The row without its raw bytes: the fold looks up hashes, authors and batches there.
Result<void> copyRow(QSqlQuery &insert, const QSqlQuery &row, const Database &to)
{
    for (int i = 0; i < 12; ++i)
        insert.bindValue(i, row.value(i));
    return insert.exec() ? Result<void>() : storeError(to, u"journal"_s);
}

Result<void> foldAll(const Database &from, Database &to, const base::Progress &progress)
{
    const qint64 total = from.integer(u"SELECT count(*) FROM journal"_s);
    Projections projections(to);
    QSqlQuery rows(from.sql());
    rows.setForwardOnly(true);
    QSqlQuery insert(to.sql());
    insert.prepare(u"INSERT INTO journal(received_no,admitted_at,origin_id,seq,hash,prev,author,hlc,kind,apply,batch,sig,raw) "
                   "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,x'')"_s);
    if (!rows.exec(u"SELECT received_no,admitted_at,origin_id,seq,hash,prev,author,hlc,kind,apply,batch,sig,raw FROM journal ORDER BY received_no"_s))
        return storeError(from, u"journal"_s);
    qint64 done = 0;
    while (rows.next()) {
        if (progress.cancelled())
            return cancelled();
        const qint64 number = rows.value(0).toLongLong();
        if (const Result<void> copied = copyRow(insert, rows, to); !copied)
            return copied;
        progress.at(++done, total);
        if (rows.value(9).toString() != u"ok")
            continue;
        const QByteArray raw = rows.value(12).toByteArray();
        const Result<Entry> entry = journal::decodeEntry(raw);
        if (!entry)
            return unfoldable(number, entry.error());
        if (const Result<void> folded = projections.fold(*entry, journal::entryHash(raw), number); !folded)
            return unfoldable(number, folded.error());
    }
    return {};
}

Result<void> foldAnew(const Database &from, Database &to, const base::Progress &progress)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(to);
    if (!transaction)
        return transaction.error();
    if (const Result<void> origins = copyOrigins(from, to); !origins)
        return origins;
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
        if (const Result<void> folded = foldAnew(database, scratch.database(), progress); !folded)
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
