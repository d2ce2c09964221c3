// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace chengcai::store {

enum class OpenMode { ReadWrite, ReadOnly };

/// One connection to the store file, set as exchange.md §12 says and each setting read back. Belongs to the thread that opened it.
/// There is exactly one writing (and checkpointing) connection per process: Store owns it.
class Database
{
public:
    /// 'CCJ1'
    static constexpr int ApplicationId = 0x43434A31;

    /// Codes "STO-…": missing, not a store, damaged. A newer store opens read-only whatever was asked for: see readOnly() and schemaVersion().
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &file, OpenMode mode);
    /// A new, empty file with our application id, without tables; refuses one that exists. migrate() gives it its tables.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> create(const QString &file);
    /// The writing connection empties the write-ahead log into the file.
    ~Database();
    Database(const Database &) = delete;

    [[nodiscard]] QSqlDatabase sql() const;
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool readOnly() const { return m_mode == OpenMode::ReadOnly; }
    /// As it is now in the file.
    [[nodiscard]] int schemaVersion() const { return int(integer(QStringLiteral("PRAGMA user_version"))); }
    /// Raised when a rebuild replaces the projections: what was remembered of them is void.
    [[nodiscard]] quint64 generation() const { return m_generation; }
    void projectionsReplaced() { ++m_generation; }

    /// Ends the write-ahead log, so that the file stands for itself and may be renamed. For the only connection.
    [[nodiscard]] base::Result<void> standAlone();
    /// Runs one or more statements without results; the error names what failed.
    [[nodiscard]] base::Result<void> execute(const QString &statement) const;
    /// First column of the first row as integer, `fallback` if there is no row.
    [[nodiscard]] qint64 integer(const QString &query, qint64 fallback = 0) const;

private:
    friend class PreparedQuery;
    Database(const QString &file, OpenMode mode);
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> connect(const QString &file, OpenMode mode);
    [[nodiscard]] base::Result<void> configure();

    QString m_name;
    QString m_file;
    OpenMode m_mode = OpenMode::ReadOnly;
    bool m_immutable = false;
    bool m_configured = false;
    quint64 m_generation = 0;
    mutable std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_idle; ///< statements nobody uses at the moment, by their text
};

/// A statement prepared once per connection and text, for parsing SQL costs more than most look-ups. Forward only. On the way out it is
/// reset and kept for the next who asks; whoever asks for a text in use gets a statement of its own.
class PreparedQuery
{
public:
    PreparedQuery(const Database &database, const QString &sql);
    ~PreparedQuery();
    PreparedQuery(const PreparedQuery &) = delete;

    /// False after an error, of the preparation, too.
    [[nodiscard]] bool exec(const QVariantList &values);
    [[nodiscard]] bool next() { return m_query->next(); }
    [[nodiscard]] const QSqlQuery &row() const { return *m_query; }

private:
    const Database &m_database;
    const QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_prepared = true;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed. After a failed statement the driver may already have rolled back
/// (SQLITE_FULL): commit() and the destructor ask sqlite3_get_autocommit first.
class Transaction
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    [[nodiscard]] base::Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(database) {}
    Database &m_database;
    bool m_open = true;
};

/// Turns the connection's last SQLite error into a sentence: full disk, read-only medium, damaged, busy, out of memory.
[[nodiscard]] base::Error storeError(const Database &database, const QString &doing);

} // namespace chengcai::store
