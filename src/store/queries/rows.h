// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/projections/projections.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <vector>

/// How the queries of this folder read rows.
namespace chengcai::store {

/// Runs a query and calls `row(const QSqlQuery &)` for each row. A statement that fails is a damaged store: it gives no rows and
/// the next write, verify or rebuild names it.
template <typename Row> void forEachRow(const Database &database, const QString &sql, const QVariantList &values, Row row)
{
    PreparedQuery query(database, sql);
    if (!query.exec(values))
        return;
    while (query.next())
        row(query.row());
}

[[nodiscard]] inline QDate dayOf(const QVariant &julian)
{
    const qint64 day = julian.toLongLong();
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

/// Uids of many entities of one type: no question at all inside a run already seen.
class UidLookup
{
public:
    UidLookup(const Database &database, EntityType type) : m_database(database), m_type(type) {}
    [[nodiscard]] base::Uid operator()(qint64 id)
    {
        if (id < m_first || id >= m_first + m_count)
            readRun(id);
        return id < m_first + m_count ? uidOf(m_prefix, quint32(m_fromIndex + id - m_first)) : base::Uid{};
    }

private:
    void readRun(qint64 id)
    {
        m_count = 0;
        forEachRow(m_database, QStringLiteral("SELECT prefix,from_index,first_id,count FROM id_run WHERE type=? AND first_id<=? ORDER BY first_id DESC LIMIT 1"),
                   {int(m_type), id}, [this](const QSqlQuery &row) {
                       m_prefix = row.value(0).toByteArray();
                       m_fromIndex = row.value(1).toLongLong();
                       m_first = row.value(2).toLongLong();
                       m_count = row.value(3).toLongLong();
                   });
    }

    const Database &m_database;
    EntityType m_type;
    QByteArray m_prefix;
    qint64 m_fromIndex = 0;
    qint64 m_first = 0;
    qint64 m_count = 0;
};

} // namespace chengcai::store
