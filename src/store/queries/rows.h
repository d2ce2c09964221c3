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
    QSqlQuery query(database.sql());
    query.setForwardOnly(true);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return;
    while (query.next())
        row(query);
}

[[nodiscard]] inline QDate dayOf(const QVariant &julian)
{
    const qint64 day = julian.toLongLong();
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

/// Uids of many entities of one type: one prepared statement, and none at all inside a run already seen.
class UidLookup
{
public:
    UidLookup(const Database &database, EntityType type) : m_query(database.sql()), m_type(type)
    {
        m_query.setForwardOnly(true);
        m_query.prepare(QStringLiteral("SELECT prefix,from_index,first_id,count FROM id_run WHERE type=? AND first_id<=?"
                                       " ORDER BY first_id DESC LIMIT 1"));
    }
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
        m_query.bindValue(0, int(m_type));
        m_query.bindValue(1, id);
        if (!m_query.exec() || !m_query.next())
            return;
        m_prefix = m_query.value(0).toByteArray();
        m_fromIndex = m_query.value(1).toLongLong();
        m_first = m_query.value(2).toLongLong();
        m_count = m_query.value(3).toLongLong();
        m_query.finish();
    }

    QSqlQuery m_query;
    EntityType m_type;
    QByteArray m_prefix;
    qint64 m_fromIndex = 0;
    qint64 m_first = 0;
    qint64 m_count = 0;
};

} // namespace chengcai::store
