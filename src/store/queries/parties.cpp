// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/parties.h"

#include "base/clock.h"
#include "base/text.h"
#include "store/queries/rows.h"

namespace chengcai::store {

using namespace Qt::StringLiterals;
using domain::Party;
using domain::PartyId;
using domain::PartyKind;

namespace {

/// What a list shows; the full record adds notes and former names.
const QString &lineColumns()
{
    static const QString columns = QStringLiteral("p.id,p.kind,p.identifier_type,p.identifier,p.identifier_reason,p.name,p.name_en,p.region,p.address,"
                                                  "p.legal_representative,p.contact,p.phone,p.category,p.status,p.successor");
    return columns;
}
constexpr int LineColumns = 15;
constexpr qsizetype AskedTogether = 100;

const QString &fullColumns()
{
    static const QString columns = lineColumns() + u",p.notes,p.former_names";
    return columns;
}

Party lineFrom(const QSqlQuery &row)
{
    Party party;
    party.id = PartyId(row.value(0).toLongLong());
    party.kind = PartyKind(row.value(1).toUInt());
    party.identifierType = domain::IdentifierType(row.value(2).toUInt());
    party.identifier = row.value(3).toString();
    party.identifierReason = row.value(4).toString();
    party.name = row.value(5).toString();
    party.nameEn = row.value(6).toString();
    party.region = row.value(7).toString();
    party.address = row.value(8).toString();
    party.legalRepresentative = row.value(9).toString();
    party.contact = row.value(10).toString();
    party.phone = row.value(11).toString();
    party.category = row.value(12).toString();
    party.status = domain::PartyStatus(row.value(13).toUInt());
    party.successor = PartyId(row.value(14).toLongLong());
    return party;
}

std::vector<Party> parties(const Database &database, const QString &where, const QVariantList &values)
{
    std::vector<Party> found;
    UidLookup uid(database, EntityType::Party);
    forEachRow(database, u"SELECT %1 FROM party p %2"_s.arg(fullColumns(), where), values, [&](const QSqlQuery &row) {
        Party party = lineFrom(row);
        party.uid = uid(party.id.value());
        party.notes = row.value(LineColumns).toString();
        party.formerNames = row.value(LineColumns + 1).toString().split(u'\n', Qt::SkipEmptyParts);
        found.push_back(std::move(party));
    });
    return found;
}

/// Those in force of whom `column` is that party.
std::vector<PartyQueries::Succession> successions(const Database &database, const QString &column, PartyId id)
{
    std::vector<PartyQueries::Succession> found;
    forEachRow(database, u"SELECT party,successor,reason,decision_no FROM succession WHERE %1=? AND until_no IS NULL ORDER BY party"_s.arg(column), {id.value()},
               [&](const QSqlQuery &row) {
                   for (Party &party : parties(database, u"WHERE p.id=?"_s, {row.value(0)}))
                       found.push_back({std::move(party), PartyId(row.value(1).toLongLong()), journal::SuccessionReason(row.value(2).toInt()), row.value(3).toString()});
               });
    return found;
}

std::optional<Party> first(std::vector<Party> &&found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

const QString &rowSelect()
{
    static const QString select = u"SELECT %1,c.score,c.stars,c.grade,c.delta90,c.lists,(SELECT max(effective_on) FROM review WHERE party=p.id)"
                                   " FROM party p LEFT JOIN rating_cache c ON c.party=p.id "_s.arg(lineColumns());
    return select;
}

PartyQueries::Row rowFrom(const QSqlQuery &query, UidLookup &uid)
{
    PartyQueries::Row row;
    row.party = lineFrom(query);
    row.party.uid = uid(row.party.id.value());
    row.scoreCenti = query.value(LineColumns).toInt();
    row.stars = query.value(LineColumns + 1).toInt();
    row.grade = domain::Grade(query.value(LineColumns + 2).toUInt());
    row.delta90Centi = query.value(LineColumns + 3).toInt();
    row.lists = quint8(query.value(LineColumns + 4).toUInt());
    row.lastInspection = dayOf(query.value(LineColumns + 5));
    return row;
}

} // namespace

std::optional<Party> PartyQueries::byId(PartyId id) const
{
    return first(parties(m_database, u"WHERE p.id=?"_s, {id.value()}));
}

std::optional<Party> PartyQueries::byUid(const base::Uid &uid) const
{
    const PartyId id(localId(m_database, uid, EntityType::Party));
    return id.isValid() ? byId(id) : std::nullopt;
}

std::vector<Party> PartyQueries::byUscc(const QString &identifier) const
{
    return parties(m_database, u"WHERE p.identifier=? AND p.identifier_type=0 AND p.successor=0 AND p.withdrawn=0 ORDER BY p.kind"_s, {identifier});
}

std::vector<Party> PartyQueries::byUsccs(const QStringList &identifiers) const
{
    static const QString where = u"WHERE p.identifier IN(?"_s + u",?"_s.repeated(AskedTogether - 1) + u") AND p.identifier_type=0 AND p.successor=0 AND p.withdrawn=0 ORDER BY p.kind"_s;
    std::vector<Party> found;
    for (qsizetype begin = 0; begin < identifiers.size(); begin += AskedTogether) {
        QVariantList values;
        for (qsizetype i = begin; i < begin + AskedTogether; ++i) // always as many, so that it is one statement
            values << identifiers[std::min(i, identifiers.size() - 1)];
        for (Party &party : parties(m_database, where, values))
            found.push_back(std::move(party));
    }
    return found;
}

std::vector<Party> PartyQueries::everOfUscc(const QString &identifier) const
{
    // Two partial indexes, one for each half; one condition over both would go through the whole register.
    return parties(m_database,
                   u"WHERE p.id IN (SELECT id FROM party WHERE identifier=? AND identifier_type=0 AND successor=0 AND withdrawn=0 UNION ALL "
                   "SELECT id FROM party WHERE identifier=? AND identifier_type=0 AND successor<>0 AND withdrawn=0) ORDER BY p.id"_s,
                   {identifier, identifier});
}

std::vector<Party> PartyQueries::everOfName(PartyKind kind, const QString &name) const
{
    return parties(m_database, u"WHERE p.name_key=? AND +p.kind=? AND +p.withdrawn=0 ORDER BY p.id"_s, {base::nameKey(name), int(kind)});
}

std::vector<Party> PartyQueries::byMac(const QByteArray &mac) const
{
    return parties(m_database, u"WHERE p.identifier_mac=? AND +p.successor=0 AND +p.withdrawn=0 ORDER BY p.kind"_s, {mac});
}

QDate PartyQueries::knownSince(PartyId id) const
{
    QDate day;
    forEachRow(m_database,
               u"SELECT j.admitted_at FROM id_run r JOIN journal j ON j.received_no=r.entry WHERE r.type=? AND r.first_id<=? AND r.first_id+r.count>? ORDER BY r.first_id DESC LIMIT 1"_s,
               {int(EntityType::Party), id.value(), id.value()}, [&day](const QSqlQuery &row) { day = base::chinaDate(row.value(0).toLongLong()); });
    return day;
}

QByteArray PartyQueries::identifierCipher(PartyId id) const
{
    QByteArray cipher;
    forEachRow(m_database, u"SELECT identifier_cipher FROM party WHERE id=?"_s, {id.value()},
               [&](const QSqlQuery &row) { cipher = row.value(0).toByteArray(); });
    return cipher;
}

std::vector<Party> PartyQueries::sameName(PartyKind kind, const QString &name) const
{
    const QString spelled = base::pinyin(name);
    // The stored pinyin may go on with other readings after a '|'.
    return parties(m_database,
                   u"WHERE p.id IN (SELECT id FROM party WHERE name_key=? UNION SELECT id FROM party WHERE kind=? AND pinyin=?"
                   " UNION SELECT id FROM party WHERE kind=? AND pinyin>? AND pinyin<?)"
                   " AND +p.kind=? AND +p.successor=0 AND +p.withdrawn=0 ORDER BY p.id"_s,
                   {base::nameKey(name), int(kind), spelled, int(kind), QString(spelled + u'|'), QString(spelled + u'}'), int(kind)});
}

std::vector<std::vector<PartyId>> PartyQueries::alike(PartyKind kind, size_t limit) const
{
    // Hashes of the first reading, so that a million names take a few megabytes; what only shares its hash is sorted out by the caller's eye.
    std::vector<std::pair<size_t, PartyId>> keys;
    const QString living = u" FROM party WHERE kind=? AND successor=0 AND withdrawn=0"_s;
    forEachRow(m_database, u"SELECT id,pinyin"_s + living, {int(kind)}, [&keys](const QSqlQuery &row) {
        const QString spelled = row.value(1).toString();
        keys.emplace_back(qHash(QStringView(spelled).left(spelled.indexOf(u'|'))), row.value(0).toLongLong());
    });
    forEachRow(m_database, u"SELECT id,identifier_mac"_s + living + u" AND identifier_mac IS NOT NULL"_s, {int(kind)}, [&keys](const QSqlQuery &row) {
        keys.emplace_back(qHash(row.value(1).toByteArray()), row.value(0).toLongLong());
    });
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return std::pair(a.first, a.second.value()) < std::pair(b.first, b.second.value()); });
    std::vector<std::vector<PartyId>> groups;
    for (auto first = keys.cbegin(); first != keys.cend() && groups.size() < limit;) {
        const auto last = std::find_if(first, keys.cend(), [first](const auto &key) { return key.first != first->first; });
        if (last - first > 1) {
            std::vector<PartyId> &group = groups.emplace_back();
            std::transform(first, last, std::back_inserter(group), [](const auto &key) { return key.second; });
        }
        first = last;
    }
    return groups;
}

std::vector<domain::ResponsiblePerson> PartyQueries::persons(PartyId id) const
{
    std::vector<domain::ResponsiblePerson> persons;
    UidLookup uid(m_database, EntityType::Person);
    forEachRow(m_database, u"SELECT id,name,role,from_day,until_day,note FROM person WHERE party=? ORDER BY id"_s, {id.value()}, [&](const QSqlQuery &row) {
        persons.push_back({uid(row.value(0).toLongLong()), id, row.value(1).toString(), row.value(2).toString(), dayOf(row.value(3)),
                           dayOf(row.value(4)), row.value(5).toString()});
    });
    return persons;
}

std::vector<PartyQueries::Succession> PartyQueries::predecessors(PartyId id) const
{
    std::vector<Succession> found = successions(m_database, u"successor"_s, id);
    for (size_t i = 0; i < found.size(); ++i) {
        for (Succession &further : successions(m_database, u"successor"_s, found[i].party.id))
            found.push_back(std::move(further));
    }
    return found;
}

std::optional<PartyQueries::Succession> PartyQueries::successionOf(PartyId id) const
{
    const std::vector<Succession> found = successions(m_database, u"party"_s, id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

qint64 PartyQueries::count(PartyKind kind) const
{
    qint64 count = 0;
    forEachRow(m_database, u"SELECT count(*) FROM party WHERE kind=? AND successor=0 AND withdrawn=0"_s, {int(kind)},
               [&](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return count;
}

std::vector<PartyQueries::Row> PartyQueries::rows(std::span<const quint32> ids) const
{
    std::vector<Row> rows(ids.size());
    UidLookup uid(m_database, EntityType::Party);
    QSqlQuery query(m_database.sql());
    query.setForwardOnly(true);
    query.prepare(rowSelect() + u"WHERE p.id=?");
    for (size_t i = 0; i < ids.size(); ++i) {
        query.bindValue(0, ids[i]);
        if (query.exec() && query.next())
            rows[i] = rowFrom(query, uid);
        query.finish();
    }
    return rows;
}

std::vector<PartyQueries::Row> PartyQueries::firstRows(PartyKind kind, int limit) const
{
    std::vector<Row> rows;
    UidLookup uid(m_database, EntityType::Party);
    forEachRow(m_database, rowSelect() + u"WHERE p.kind=? AND +p.successor=0 AND +p.withdrawn=0 ORDER BY p.pinyin,p.id LIMIT ?", {int(kind), limit},
               [&](const QSqlQuery &row) { rows.push_back(rowFrom(row, uid)); });
    return rows;
}

} // namespace chengcai::store
