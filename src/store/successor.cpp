// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/successor.h"

#include "store/migrations.h"

#include <QSqlRecord>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// Both have the same schema; the checksums of the rows are copied with them.
Result<void> copyRows(const Database &from, const Database &to, const QString &table)
{
    QSqlQuery rows(from.sql());
    rows.setForwardOnly(true);
    if (!rows.exec(u"SELECT * FROM %1 ORDER BY rowid"_s.arg(table)) && !rows.exec(u"SELECT * FROM %1"_s.arg(table)))
        return storeError(from, table);
    const int columns = rows.record().count();
    const QString insert = u"INSERT INTO %1 VALUES(%2)"_s.arg(table, QStringList(columns, u"?"_s).join(u','));
    while (rows.next()) {
        QVariantList values;
        for (int i = 0; i < columns; ++i)
            values << rows.value(i);
        if (!PreparedQuery(to, insert).exec(values))
            return storeError(to, table);
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Successor>> Successor::begin(Store &store)
{
    std::unique_ptr<Successor> made(new Successor(store));
    if (!made->m_work.isValid())
        return fileError(made->m_work.path(), made->m_work.error());
    Result<std::unique_ptr<Database>> database = Database::create(made->m_work.filePath(u"store.ccj"_s));
    if (!database)
        return database.error();
    made->m_database = std::move(*database);
    if (const auto migrated = migrate(*made->m_database); !migrated)
        return migrated.error();
    made->m_keyring = std::make_unique<Keyring>(*made->m_database, store.folder(), store.clock());
    made->m_blobs = std::make_unique<BlobStore>(*made->m_database, store.folder());
    made->m_ledger = std::make_unique<Ledger>(*made->m_database, store.clock());
    if (const auto carried = made->carryOver(); !carried)
        return carried.error();
    return made;
}

Result<void> Successor::carryOver()
{
    const Database &from = m_store.database();
    for (const QString &table : {u"keybox"_s, u"setting"_s, u"backup_log"_s}) {
        if (Result<void> copied = copyRows(from, *m_database, table); !copied)
            return copied;
    }
    return m_keyring->loadDevice(false);
}

Result<void> Successor::takePlace(const QString &keptName)
{
    m_ledger.reset();
    m_blobs.reset();
    m_keyring.reset();
    if (Result<void> alone = m_database->standAlone(); !alone)
        return alone;
    const QString file = m_database->file();
    m_database.reset();
    return m_store.succeedWith(file, keptName);
}

} // namespace chengcai::store
