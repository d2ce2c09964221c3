// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/partyscan.h"

#include "journal/kinds.h"
#include "store/projections/projections.h"

#include <QSqlQuery>
#include <QtEndian>

#include <algorithm>

namespace chengcai::store {

using namespace Qt::StringLiterals;

namespace {

/// All runs of one entity type, so that a million uids cost no look-up each.
class UidRuns
{
public:
    UidRuns(const Database &database, EntityType type)
    {
        QSqlQuery query(database.sql());
        query.setForwardOnly(true);
        query.prepare(u"SELECT first_id,count,from_index,prefix FROM id_run WHERE type=? ORDER BY first_id"_s);
        query.addBindValue(int(type));
        if (!query.exec())
            return;
        while (query.next())
            m_runs.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toUInt(),
                              query.value(3).toByteArray()});
    }

    [[nodiscard]] base::Uid uid(qint64 id) const
    {
        auto run = std::upper_bound(m_runs.begin(), m_runs.end(), id, [](qint64 i, const Run &r) { return i < r.first; });
        if (run == m_runs.begin())
            return {};
        --run;
        base::Uid uid;
        std::copy(run->prefix.begin(), run->prefix.end(), uid.bytes.begin());
        qToBigEndian<quint32>(run->fromIndex + quint32(id - run->first), uid.bytes.data() + 12);
        return uid;
    }

private:
    struct Run {
        qint64 first;
        qint64 count;
        quint32 fromIndex;
        QByteArray prefix;
    };
    std::vector<Run> m_runs;
};

base::Result<qint64> scan(const Database &database, const QString &where, const QVariantList &values, const std::function<void(const PartyLine &)> &line)
{
    const UidRuns uids(database, EntityType::Party);
    QSqlQuery query(database.sql());
    query.setForwardOnly(true);
    query.prepare(u"SELECT id,kind,identifier_type,identifier,name,region FROM party %1 ORDER BY kind,identifier,id"_s.arg(where));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storeError(database, u"read the register"_s);
    qint64 count = 0;
    PartyLine row;
    while (query.next()) {
        row.id = domain::PartyId(query.value(0).toLongLong());
        row.uid = uids.uid(row.id.value());
        row.kind = domain::PartyKind(query.value(1).toInt());
        row.identifierType = domain::IdentifierType(query.value(2).toInt());
        row.identifier = query.value(3).toString();
        row.name = query.value(4).toString();
        row.region = query.value(5).toString();
        line(row);
        ++count;
    }
    return count;
}

} // namespace

base::Result<qint64> scanParties(const Database &database, std::optional<domain::PartyKind> kind, const std::function<void(const PartyLine &)> &line)
{
    return kind ? scan(database, u"WHERE kind=?"_s, {int(*kind)}, line) : scan(database, {}, {}, line);
}

base::Result<qint64> scanLivingParties(const Database &database, const std::function<void(const PartyLine &)> &line)
{
    return scan(database, u"WHERE withdrawn=0 AND successor=0"_s, {}, line);
}

std::vector<quint8> listBits(const Database &database, QDate day, qint64 position)
{
    std::vector<quint8> bits(size_t(database.integer(u"SELECT coalesce(max(id),0) FROM party"_s)) + 1, 0);
    QSqlQuery query(database.sql());
    query.setForwardOnly(true);
    query.prepare(u"SELECT party,kind FROM listing WHERE since_no<=? AND from_day<=? AND (until_day=0 OR until_day>?)"
                  " AND (removed_no=0 OR removed_no>? OR removed_day>?)"_s);
    const qint64 julian = day.toJulianDay();
    for (const qint64 value : {position, julian, julian, position, julian})
        query.addBindValue(value);
    if (!query.exec())
        return bits;
    const FactQueries facts(database);
    while (query.next()) {
        const auto party = facts.answerable(domain::PartyId(query.value(0).toLongLong()), position);
        bits[size_t(party.value())] |= quint8(1U << query.value(1).toUInt());
    }
    return bits;
}

Position positionAt(const Database &database, qint64 position)
{
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT received_no,chain FROM receipt WHERE received_no<=? ORDER BY received_no DESC LIMIT 1"_s);
    query.addBindValue(position);
    if (!query.exec() || !query.next())
        return {};
    return {query.value(0).toLongLong(), base::Hash::fromBytes(query.value(1).toByteArray())};
}

qint64 lastBusinessEntry(const Database &database)
{
    QSqlQuery query(database.sql());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT received_no,kind FROM journal ORDER BY received_no DESC"_s))
        return 0;
    while (query.next()) {
        if (!journal::isMachineKind(query.value(1).toString()))
            return query.value(0).toLongLong();
    }
    return 0;
}

std::array<std::array<qint64, 5>, 4> cachedGradeCounts(const Database &database)
{
    std::array<std::array<qint64, 5>, 4> counts{};
    QSqlQuery query(database.sql());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT kind,grade,sum(parties) FROM rating_count GROUP BY kind,grade"_s))
        return counts;
    while (query.next()) {
        const auto kind = query.value(0).toUInt();
        const auto grade = query.value(1).toUInt();
        if (kind < counts.size() && grade < counts[kind].size())
            counts[kind][grade] = query.value(2).toLongLong();
    }
    return counts;
}

OpenFactCounts openFactCounts(const Database &database)
{
    // flags: 1 withdrawn, 2 under objection, 4 confirmed; the third letter of a code after the dash tells the polarity.
    return {database.integer(u"SELECT count(*) FROM fact f JOIN indicator i ON i.id=f.indicator WHERE f.flags IN(0,2) AND i.code LIKE '__-N%'"_s),
            database.integer(u"SELECT count(*) FROM fact WHERE flags IN(2,6)"_s)};
}

} // namespace chengcai::store
