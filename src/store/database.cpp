// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/logging.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUrl>

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <cerrno>

#include <unistd.h>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

struct Setting {
    const char *name;
    qint64 value;
};

/// Statements whose text is made as it is asked, with filters, do not pile up.
constexpr size_t MostIdle = 128;

constexpr std::array Common{Setting{"foreign_keys", 1},  Setting{"trusted_schema", 0}, Setting{"cell_size_check", 1},
                            Setting{"secure_delete", 1}, Setting{"busy_timeout", 5000}};
constexpr std::array Writer{Setting{"synchronous", 2}, Setting{"cache_size", -65536}, Setting{"wal_autocheckpoint", 1000}};
constexpr std::array ReaderOnly{Setting{"wal_autocheckpoint", 0}, Setting{"query_only", 1}, Setting{"cache_size", -16384},
                                Setting{"mmap_size", 1LL << 30}};

constexpr std::array<std::pair<int, int>, 5> DbConfig{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                       {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                       {SQLITE_DBCONFIG_DQS_DML, 0},
                                                       {SQLITE_DBCONFIG_DQS_DDL, 0},
                                                       {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}}};
constexpr std::array<std::pair<int, int>, 4> Limits{{{SQLITE_LIMIT_LENGTH, 64 << 20},
                                                     {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
                                                     {SQLITE_LIMIT_ATTACHED, 1},
                                                     {SQLITE_LIMIT_VARIABLE_NUMBER, 1000}}};

Error missing(const QString &file)
{
    return {ErrorKind::StoreProblem, u"STO-001"_s, Text::tr("There is no store in this folder. Choose another folder or create a new store."), file, {}};
}

Error damaged(const QString &detail)
{
    return {ErrorKind::StoreProblem, u"STO-033"_s,
            Text::tr("The store is damaged and was left as it is. Restore a backup into a new folder; keep this one for recovery."), detail, {}};
}

Error settingRefused(const QString &detail)
{
    return {ErrorKind::StoreProblem, u"STO-003"_s,
            Text::tr("The database does not accept the settings that keep the store safe, so it was not opened. Install the program again."), detail, {}};
}

Error notAStore(const QString &file)
{
    return {ErrorKind::StoreProblem, u"STO-002"_s, Text::tr("The file is a database of another program. Choose the folder of a store."), file, {}};
}

QString nextName()
{
    static std::atomic<quint64> counter{0};
    return u"chengcai-%1"_s.arg(counter.fetch_add(1));
}

bool isMissing(const QString &file)
{
    return !QFileInfo::exists(file);
}

/// On a medium that cannot be written SQLite cannot make its -shm; without a log there is nothing to share either.
bool needsImmutable(const QString &file)
{
    return ::access(QFile::encodeName(QFileInfo(file).path()).constData(), W_OK) != 0 && isMissing(file + u"-wal"_s)
        && isMissing(file + u"-shm"_s);
}

} // namespace

Database::Database(const QString &file, OpenMode mode)
    : m_name(nextName()), m_file(file), m_mode(mode), m_immutable(mode == OpenMode::ReadOnly && needsImmutable(file))
{
}

Result<std::unique_ptr<Database>> Database::connect(const QString &file, OpenMode mode)
{
    std::unique_ptr<Database> database(new Database(file, mode));
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    QString uri = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded);
    if (database->m_immutable)
        uri += u"?immutable=1"_s;
    sql.setDatabaseName(uri);
    sql.setConnectOptions(mode == OpenMode::ReadOnly ? u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s : u"QSQLITE_OPEN_URI"_s);
    if (!sql.open())
        return Error{ErrorKind::StoreProblem, u"STO-036"_s,
                     Text::tr("A file of the store could not be read or written. Check the disk and try again."), file, {}};
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, OpenMode mode)
{
    // Never through a file descriptor of our own: closing it would drop SQLite's locks in this process.
    const QFileInfo info(file);
    if (!info.exists())
        return missing(file);
    if (!info.isFile() || info.size() < 512)
        return damaged(u"the file has %1 bytes"_s.arg(info.isFile() ? info.size() : 0));
    Result<std::unique_ptr<Database>> opened = connect(file, mode);
    if (!opened)
        return opened;
    Database &database = **opened;
    const qint64 application = database.integer(u"PRAGMA application_id"_s, -1);
    if (application < 0)
        return storeError(database, u"open"_s);
    if (application != ApplicationId)
        return notAStore(file);
    if (mode == OpenMode::ReadWrite && database.schemaVersion() > newestSchema())
        return open(file, OpenMode::ReadOnly);
    if (const Result<void> set = database.configure(); !set)
        return set.error();
    return opened;
}

Result<std::unique_ptr<Database>> Database::create(const QString &file)
{
    if (QFileInfo::exists(file))
        return Error{ErrorKind::StoreProblem, u"STO-010"_s, Text::tr("The folder is not empty. Choose an empty folder for the new store."), file, {}};
    Result<std::unique_ptr<Database>> created = connect(file, OpenMode::ReadWrite);
    if (!created)
        return created;
    const Result<void> marked = (*created)->execute(u"PRAGMA application_id=%1"_s.arg(ApplicationId));
    if (!marked)
        return marked.error();
    if (const Result<void> set = (*created)->configure(); !set)
        return set.error();
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return created;
}

Result<void> Database::configure()
{
    sqlite3 *const db = handle();
    for (const auto &[what, value] : DbConfig) {
        int now = -1;
        sqlite3_db_config(db, what, value, &now);
        if (now != value)
            return settingRefused(u"db_config %1"_s.arg(what));
    }
    if (readOnly())
        sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    for (const auto &[what, value] : Limits) {
        sqlite3_limit(db, what, value);
        if (sqlite3_limit(db, what, -1) != value)
            return settingRefused(u"limit %1"_s.arg(what));
    }
    const auto apply = [this](const auto &settings) {
        for (const Setting &setting : settings) {
            const QString pragma = u"PRAGMA "_s + QLatin1StringView(setting.name);
            Result<void> set = execute(pragma + u"=%1"_s.arg(setting.value));
            if (!set)
                return set;
            if (integer(pragma, -1) != setting.value)
                return Result<void>(settingRefused(pragma));
        }
        return Result<void>();
    };
    if (Result<void> common = apply(Common); !common)
        return common;
    if (readOnly())
        return apply(ReaderOnly);
    QSqlQuery mode(sql());
    if (!mode.exec(u"PRAGMA journal_mode=WAL"_s) || !mode.next())
        return storeError(*this, u"journal_mode"_s);
    if (mode.value(0).toString() != u"wal")
        return settingRefused(u"journal_mode"_s);
    mode.finish();
    Result<void> writer = apply(Writer);
    m_configured = writer.ok();
    return writer;
}

Result<void> Database::standAlone()
{
    QSqlQuery mode(sql());
    if (!mode.exec(u"PRAGMA journal_mode=DELETE"_s) || !mode.next())
        return storeError(*this, u"journal_mode"_s);
    if (mode.value(0).toString() != u"delete")
        return settingRefused(u"journal_mode"_s);
    m_configured = false; // nothing to check in at the end
    return {};
}

Database::~Database()
{
    m_idle.clear(); // a connection with statements cannot be closed
    {
        const QSqlDatabase db = sql();
        if (m_configured && db.isOpen()) {
            const Result<void> done = execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            if (!done)
                qCWarning(base::lcStore) << "checkpoint at close:" << done.error().detail;
        }
    }
    QSqlDatabase::removeDatabase(m_name);
}

PreparedQuery::PreparedQuery(const Database &database, const QString &sql) : m_database(database), m_sql(sql)
{
    if (auto idle = database.m_idle.extract(sql); !idle.empty()) {
        m_query = std::move(idle.mapped());
        return;
    }
    m_query = std::make_unique<QSqlQuery>(database.sql());
    m_query->setForwardOnly(true);
    m_prepared = m_query->prepare(sql);
}

PreparedQuery::~PreparedQuery()
{
    if (!m_prepared)
        return;
    m_query->finish();
    if (m_database.m_idle.size() >= MostIdle)
        m_database.m_idle.clear();
    m_database.m_idle.insert_or_assign(m_sql, std::move(m_query));
}

bool PreparedQuery::exec(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), values[i]);
    return m_prepared && m_query->exec();
}

QSqlDatabase Database::sql() const
{
    return QSqlDatabase::database(m_name, false);
}

sqlite3 *Database::handle() const
{
    const QVariant handle = sql().driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Result<void> Database::execute(const QString &statement) const
{
    if (sqlite3_exec(handle(), statement.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return storeError(*this, statement.left(80));
    return {};
}

qint64 Database::integer(const QString &query, qint64 fallback) const
{
    QSqlQuery sqlQuery(sql());
    sqlQuery.setForwardOnly(true);
    if (!sqlQuery.exec(query) || !sqlQuery.next() || sqlQuery.isNull(0))
        return fallback;
    return sqlQuery.value(0).toLongLong();
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (const Result<void> begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (m_open && sqlite3_get_autocommit(m_database.handle()) == 0) {
        if (const Result<void> undone = m_database.execute(u"ROLLBACK"_s); !undone)
            qCWarning(base::lcStore) << "rollback:" << undone.error().detail;
    }
}

Result<void> Transaction::commit()
{
    if (sqlite3_get_autocommit(m_database.handle()) != 0) {
        m_open = false;
        return storeError(m_database, u"the transaction had already been rolled back"_s);
    }
    Result<void> done = m_database.execute(u"COMMIT"_s);
    m_open = !done.ok();
    return done;
}

Error storeError(const Database &database, const QString &doing)
{
    sqlite3 *const db = database.handle();
    const int code = db ? sqlite3_extended_errcode(db) : SQLITE_CANTOPEN;
    const QString detail = u"%1: %2 (%3)"_s.arg(doing, db ? QString::fromUtf8(sqlite3_errmsg(db)) : u"not open"_s).arg(code);
    const auto error = [&detail](const QString &number, const QString &message) {
        return Error{ErrorKind::StoreProblem, number, message, detail, {}};
    };
    // SQLite calls only ENOSPC a full disk: a quota, and no room for the shared memory, come as plain input or output errors.
    const int system = db && (code & 0xff) == SQLITE_IOERR ? sqlite3_system_errno(db) : 0;
    const bool noRoom = system == ENOSPC || system == EDQUOT || system == EFBIG;
    switch (noRoom ? SQLITE_FULL : code & 0xff) {
    case SQLITE_FULL:
        return error(u"STO-031"_s, Text::tr("Nothing was saved because the disk is full. Free some space and try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error(u"STO-032"_s, Text::tr("Nothing was saved because the folder may not be written. Ask for write access or choose another folder."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(u"STO-034"_s, Text::tr("Another program is holding the store. Close it and try again."));
    case SQLITE_NOMEM:
        return error(u"STO-035"_s, Text::tr("Nothing was saved because memory is short. Close other programs and try again."));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return error(u"STO-036"_s, Text::tr("A file of the store could not be read or written. Check the disk and try again."));
    default:
        return error(u"STO-030"_s, Text::tr("The store refused the change; nothing was saved. Check the store and report this message if it returns."));
    }
}

} // namespace chengcai::store
