// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/batchentries.h"

#include "store/queries/rows.h"

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using journal::Entry;

Result<void> forEachEntryOf(const Database &database, const base::Uid &batch, const std::function<Result<void>(const Entry &, const base::Hash &)> &visit)
{
    QSqlQuery rows(database.sql());
    rows.setForwardOnly(true);
    rows.prepare(u"SELECT hash,raw FROM journal WHERE batch=? ORDER BY received_no"_s);
    rows.addBindValue(batch.toBytes());
    if (!rows.exec())
        return storeError(database, u"journal"_s);
    while (rows.next()) {
        const Result<Entry> entry = journal::decodeEntry(rows.value(1).toByteArray());
        if (!entry)
            return entry.error();
        if (auto visited = visit(*entry, base::Hash::fromBytes(rows.value(0).toByteArray())); !visited)
            return visited;
    }
    return {};
}

std::optional<Entry> entryByHash(const Database &database, const base::Hash &hash)
{
    std::optional<Entry> found;
    forEachRow(database, u"SELECT raw FROM journal WHERE hash=?"_s, {hash.toBytes()}, [&found](const QSqlQuery &row) {
        if (auto entry = journal::decodeEntry(row.value(0).toByteArray()))
            found = *std::move(entry);
    });
    return found;
}

} // namespace chengcai::store
