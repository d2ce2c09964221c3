// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/conflicts.h"

#include "store/queries/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Hash;
using base::Uid;
using journal::Change;
using journal::FactField;
using journal::PartyField;

namespace {

/// The score, or on whom it falls, hangs on it. domain.md: rule item, severity, amount, dates, status, objection.
bool bearsScore(EntityType type, int field)
{
    if (type == EntityType::Party)
        return PartyField(field) == PartyField::Kind || PartyField(field) == PartyField::Status || PartyField(field) == PartyField::Identifier;
    if (type != EntityType::Fact)
        return false;
    switch (FactField(field)) {
    case FactField::Party:
    case FactField::Indicator:
    case FactField::EffectiveOn:
    case FactField::Until:
    case FactField::DecidedOn:
    case FactField::FineFen:
    case FactField::AmountFen:
    case FactField::BanFrom:
    case FactField::BanUntil:
    case FactField::PublicUntil:
    case FactField::Objection:
    case FactField::Confirmed:
    case FactField::Withdrawn: return true;
    default: return false;
    }
}

const Change *changeOf(const journal::Entry &entry, const Uid &entity)
{
    for (quint32 i = 0; i < entry.changes.size(); ++i) {
        const Change &change = entry.changes[i];
        if (change.entity == entity || (change.entity.isNull() && journal::derivedUid(entry.origin, entry.seq, i) == entity))
            return &change;
    }
    return nullptr;
}

std::optional<ConflictValue> valueIn(const Database &database, const QByteArray &hash, const Uid &entity, int field, QString *label)
{
    PreparedQuery query(database, u"SELECT j.raw,j.admitted_at,coalesce(nullif(a.full_name,''),a.name,''),coalesce(d.label,'') FROM journal j JOIN origin o USING(origin_id) "
                                  "LEFT JOIN account a ON a.user_id=j.author LEFT JOIN device d ON d.device_id=o.device_id WHERE j.hash=?"_s);
    if (!query.exec({hash}) || !query.next())
        return std::nullopt;
    const auto entry = journal::decodeEntry(query.row().value(0).toByteArray());
    const Change *change = entry ? changeOf(*entry, entity) : nullptr;
    if (!change)
        return std::nullopt;
    const auto [name, value] = fieldValue(*change, field);
    if (label && !name.isEmpty())
        *label = name;
    return ConflictValue{Hash::fromBytes(hash), *change, value, query.row().value(2).toString(), query.row().value(3).toString(), query.row().value(1).toLongLong()};
}

/// What the authors saw: the bases of the values that stand, or the record as it was made.
void addBefore(const Database &database, Conflict &conflict)
{
    std::vector<Hash> seen;
    for (const ConflictValue &value : conflict.values) {
        for (const journal::BaseHead &base : value.change.base) {
            if (base.field == conflict.field)
                seen.insert(seen.end(), base.heads.begin(), base.heads.end());
        }
    }
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    for (const Hash &hash : seen) {
        const bool stands = std::any_of(conflict.values.begin(), conflict.values.end(), [&hash](const ConflictValue &value) { return value.entry == hash; });
        if (auto value = stands ? std::nullopt : valueIn(database, hash.toBytes(), conflict.entity, conflict.field, nullptr))
            conflict.before.push_back(*value);
    }
}

constexpr auto Clashes = "FROM field_head GROUP BY type,id,field HAVING count(*)>1";

} // namespace

ConflictCounts openConflictCounts(const Database &database)
{
    ConflictCounts counts;
    QSqlQuery query(database.sql());
    query.exec(u"SELECT type,field %1"_s.arg(QLatin1StringView(Clashes)));
    while (query.next()) {
        ++counts.fields;
        counts.scoreBearing += bearsScore(EntityType(query.value(0).toInt()), query.value(1).toInt()) ? 1 : 0;
    }
    return counts;
}

std::vector<Conflict> openConflicts(const Database &database)
{
    std::vector<Conflict> all;
    QSqlQuery query(database.sql());
    query.exec(u"SELECT type,id,field %1 ORDER BY type,id,field"_s.arg(QLatin1StringView(Clashes)));
    while (query.next()) {
        Conflict conflict;
        conflict.type = EntityType(query.value(0).toInt());
        conflict.id = query.value(1).toLongLong();
        conflict.field = query.value(2).toInt();
        conflict.entity = entityUid(database, conflict.type, conflict.id);
        conflict.scoreBearing = bearsScore(conflict.type, conflict.field);
        const RecordOwner owner = ownerOf(database, conflict.type, conflict.id);
        conflict.party = owner.party;
        conflict.partyName = owner.name;
        PreparedQuery heads(database, u"SELECT j.hash FROM field_head h JOIN journal j ON j.received_no=h.entry JOIN journal_place p ON p.received_no=h.entry "
                                      "WHERE h.type=? AND h.id=? AND h.field=? ORDER BY p.place,j.origin_id,j.seq"_s);
        if (!heads.exec({int(conflict.type), conflict.id, conflict.field}))
            continue;
        while (heads.next()) {
            if (auto value = valueIn(database, heads.row().value(0).toByteArray(), conflict.entity, conflict.field, &conflict.label))
                conflict.values.push_back(*value);
        }
        addBefore(database, conflict);
        all.push_back(std::move(conflict));
    }
    std::stable_sort(all.begin(), all.end(), [](const Conflict &a, const Conflict &b) { return std::tuple(!a.scoreBearing, a.party) < std::tuple(!b.scoreBearing, b.party); });
    return all;
}

RecordOwner ownerOf(const Database &database, EntityType type, qint64 id)
{
    const QString party = type == EntityType::Party ? u"SELECT id,name FROM party WHERE id=?"_s
        : type == EntityType::Fact                 ? u"SELECT p.id,p.name FROM fact f JOIN party p ON p.id=f.party WHERE f.id=?"_s
                                                   : u"SELECT p.id,p.name FROM person r JOIN party p ON p.id=r.party WHERE r.id=?"_s;
    PreparedQuery query(database, party);
    return query.exec({id}) && query.next() ? RecordOwner{domain::PartyId(query.row().value(0).toLongLong()), query.row().value(1).toString()} : RecordOwner{};
}

qint64 entriesUndecided(const Database &database)
{
    return database.integer(u"SELECT count(*) FROM journal j LEFT JOIN entry_decision e USING(hash) LEFT JOIN reissued r ON r.old=j.hash WHERE j.apply<>'ok' AND e.hash IS NULL AND r.old IS NULL"_s);
}

std::vector<SetAside> entriesSetAside(const Database &database, bool decidedToo)
{
    std::vector<SetAside> all;
    QSqlQuery query(database.sql());
    query.prepare(u"SELECT j.received_no,j.hash,j.kind,j.apply,p.problem,coalesce(nullif(a.full_name,''),a.name,''),coalesce(d.label,''),j.admitted_at,"
                  "coalesce(e.reason,''),r.old IS NOT NULL FROM journal j JOIN journal_place p USING(received_no) JOIN origin o USING(origin_id) "
                  "LEFT JOIN account a ON a.user_id=j.author LEFT JOIN device d ON d.device_id=o.device_id LEFT JOIN entry_decision e ON e.hash=j.hash "
                  "LEFT JOIN reissued r ON r.old=j.hash WHERE j.apply<>'ok' ORDER BY j.received_no"_s);
    query.exec();
    while (query.next()) {
        SetAside aside{query.value(0).toLongLong(), Hash::fromBytes(query.value(1).toByteArray()), query.value(2).toString(), query.value(3).toString(), QCoreApplication::translate("store", query.value(4).toByteArray().constData()),
                       query.value(5).toString(), query.value(6).toString(), query.value(7).toLongLong(), false, query.value(8).toString()};
        aside.decided = !aside.decision.isEmpty() || query.value(9).toBool();
        if (decidedToo || !aside.decided)
            all.push_back(aside);
    }
    return all;
}

} // namespace chengcai::store
