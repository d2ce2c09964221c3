// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/schemacheck.h"

#include "store/migrations.h"

#include <sqlite3.h>

#include <map>
#include <memory>

namespace chengcai::store {

namespace {

struct Closer {
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
};

using Schema = std::map<QByteArray, QByteArray>;

/// What was asked for by name; SQLite's own (automatic indexes, statistics) follows from that.
Schema schemaOf(sqlite3 *db)
{
    Schema schema;
    const auto take = [](void *to, int, char **values, char **) {
        (*static_cast<Schema *>(to))[QByteArray(values[0]) + ' ' + values[1]] = QByteArray(values[2]) + '\0' + values[3];
        return 0;
    };
    sqlite3_exec(db, "SELECT type,name,tbl_name,sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'", take, &schema, nullptr);
    return schema;
}

Schema madeBy(const std::vector<MigrationScript> &scripts, int version)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open(":memory:", &raw);
    const std::unique_ptr<sqlite3, Closer> db(raw);
    for (const MigrationScript &script : scripts) {
        if (opened == SQLITE_OK && script.number <= version)
            sqlite3_exec(db.get(), script.sql.constData(), nullptr, nullptr, nullptr);
    }
    return schemaOf(db.get());
}

} // namespace

QString foreignSchema(const Database &database)
{
    const int version = database.schemaVersion();
    if (version > newestSchema())
        return {};
    const Schema stored = schemaOf(database.handle());
    Schema wanted = madeBy(migrationScripts(), version);
    for (const auto &[name, sql] : stored) {
        const auto same = wanted.find(name);
        if (same == wanted.end() || same->second != sql)
            return QString::fromUtf8(name);
        wanted.erase(same);
    }
    return wanted.empty() ? QString() : QString::fromUtf8(wanted.begin()->first);
}

} // namespace chengcai::store
