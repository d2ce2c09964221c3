// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/pairs.h"

#include "journal/changes/exchangebodies.h"
#include "journal/crypto.h"
#include "store/queries/conflicts.h"
#include "store/queries/registry.h"
#include "store/queries/rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Hash;
using base::Uid;
using journal::ChangeKind;

namespace {

using Sides = std::pair<QByteArray, QByteArray>;

Sides inOrder(const QByteArray &a, const QByteArray &b)
{
    return a < b ? Sides(a, b) : Sides(b, a);
}

/// Sets the two sides in order; the texts change places with them.
void setSides(Pair &pair, const QByteArray &one, const QByteArray &other)
{
    std::tie(pair.one, pair.other) = inOrder(one, other);
    if (pair.one == one)
        return;
    std::swap(pair.oneText, pair.otherText);
    std::swap(pair.oneAuthor, pair.otherAuthor);
    std::swap(pair.party, pair.otherParty);
}

// ---------------------------------------------------------------- two records of one party

constexpr auto TwinParties =
    "SELECT a.id,b.id,a.name,b.name,a.identifier FROM party a JOIN party b ON b.identifier=a.identifier AND b.kind=a.kind AND b.id>a.id "
    "WHERE a.identifier_type=0 AND b.identifier_type=0 AND a.successor=0 AND b.successor=0 AND a.withdrawn=0 AND b.withdrawn=0 AND a.identifier<>'' "
    "UNION ALL SELECT a.id,b.id,a.name,b.name,a.identifier FROM party a JOIN party b ON b.identifier_mac=a.identifier_mac AND b.kind=a.kind AND b.id>a.id "
    "WHERE a.identifier_mac IS NOT NULL AND a.successor=0 AND b.successor=0 AND a.withdrawn=0 AND b.withdrawn=0 ORDER BY 1,2";

QString creatorOf(const Database &database, EntityType type, qint64 id)
{
    QString name;
    forEachRow(database,
               u"SELECT coalesce(nullif(a.full_name,''),a.name,'') FROM id_run r JOIN journal j ON j.received_no=r.entry LEFT JOIN account a ON a.user_id=j.author"
               " WHERE r.type=? AND r.first_id<=? ORDER BY r.first_id DESC LIMIT 1"_s,
               {int(type), id}, [&name](const QSqlQuery &row) { name = row.value(0).toString(); });
    return name;
}

void addTwinParties(const Database &database, std::vector<Pair> &pairs)
{
    forEachRow(database, QString::fromLatin1(TwinParties), {}, [&](const QSqlQuery &row) {
        const qint64 a = row.value(0).toLongLong();
        const qint64 b = row.value(1).toLongLong();
        const auto text = [&row](int name) { return row.value(4).toString().isEmpty() ? row.value(name).toString() : u"%1 · %2"_s.arg(row.value(name).toString(), row.value(4).toString()); };
        Pair pair{PairKind::SameParty, {}, {}, domain::PartyId(a), domain::PartyId(b), row.value(2).toString(), text(2), text(3), creatorOf(database, EntityType::Party, a), creatorOf(database, EntityType::Party, b), true};
        setSides(pair, entityUid(database, EntityType::Party, a).toBytes(), entityUid(database, EntityType::Party, b).toBytes());
        pairs.push_back(std::move(pair));
    });
}

// ---------------------------------------------------------------- two records of one act

// Who found it: of a finding of an inspection its inspector, else who recorded the fact. Two decisions are two acts; one decision counts once.
constexpr auto TwinFacts =
    "WITH by_hand AS MATERIALIZED (SELECT f.id,CASE q.successor WHEN 0 THEN q.id ELSE q.successor END AS party,f.indicator,f.effective_on,f.decision_no,f.text,"
    "coalesce((SELECT a.author FROM finding g JOIN inspection_act a ON a.inspection=g.inspection WHERE g.fact=f.id AND g.fact<>0 ORDER BY a.no LIMIT 1),j.author) AS author "
    "FROM id_run r JOIN journal j ON j.received_no=r.entry JOIN fact f ON f.id>=r.first_id AND f.id<r.first_id+r.count JOIN party q ON q.id=f.party "
    "WHERE r.type=? AND j.kind NOT LIKE 'import.%' AND j.kind<>'demo' AND f.flags&1=0) "
    "SELECT a.id,b.id,p.id,p.name,i.code,a.effective_on,a.text,b.text,coalesce(nullif(x.full_name,''),x.name,''),coalesce(nullif(y.full_name,''),y.name,'') "
    "FROM by_hand a JOIN by_hand b ON b.party=a.party AND b.indicator=a.indicator AND b.effective_on=a.effective_on AND b.id>a.id "
    "JOIN party p ON p.id=a.party JOIN indicator i ON i.id=a.indicator LEFT JOIN account x ON x.user_id=a.author LEFT JOIN account y ON y.user_id=b.author "
    "WHERE a.author<>b.author AND (a.decision_no='' OR b.decision_no='') ORDER BY p.id,a.id,b.id";

void addTwinFacts(const Database &database, std::vector<Pair> &pairs)
{
    forEachRow(database, QString::fromLatin1(TwinFacts), {int(EntityType::Fact)}, [&](const QSqlQuery &row) {
        const domain::PartyId party(row.value(2).toLongLong());
        const QString what = u"%1 · %2"_s.arg(row.value(4).toString(), dayOf(row.value(5)).toString(Qt::ISODate));
        Pair pair{PairKind::SameFact, {}, {}, party, party, row.value(3).toString(), u"%1 · %2"_s.arg(what, row.value(6).toString()), u"%1 · %2"_s.arg(what, row.value(7).toString()), row.value(8).toString(), row.value(9).toString(), true};
        setSides(pair, entityUid(database, EntityType::Fact, row.value(0).toLongLong()).toBytes(), entityUid(database, EntityType::Fact, row.value(1).toLongLong()).toBytes());
        pairs.push_back(std::move(pair));
    });
}

// ---------------------------------------------------------------- two changes of one record

/// An entry that gave a record the present value of some fields.
struct Touch {
    Hash hash;
    Uid origin;
    qint64 seq = 0;
    QString author;
    std::vector<int> fields;
};

/// What the author of an entry of some origin could have seen of another: the heads its store named at every import and new start.
class Sight
{
public:
    explicit Sight(const Database &database) : m_database(database) {}

    [[nodiscard]] bool reaches(const Touch &from, const Touch &to)
    {
        if (from.origin == to.origin)
            return true;
        const auto known = m_origins.find(from.origin);
        const std::vector<Heads> &all = known == m_origins.end() ? *m_origins.insert(from.origin, read(from.origin)) : *known;
        return std::any_of(all.begin(), all.end(), [&](const Heads &at) { return at.seq <= from.seq && at.heads.value(to.origin) >= to.seq; });
    }

private:
    struct Heads {
        qint64 seq = 0;
        QHash<Uid, qint64> heads;
    };
    [[nodiscard]] std::vector<Heads> read(const Uid &origin) const
    {
        std::vector<Heads> all;
        forEachRow(m_database, u"SELECT seq,raw FROM journal WHERE origin_id=? AND kind IN('session','imported') ORDER BY seq"_s, {origin.toBytes()}, [&all](const QSqlQuery &row) {
            const auto entry = journal::decodeEntry(row.value(1).toByteArray());
            if (!entry || entry->changes.empty())
                return;
            Heads at{row.value(0).toLongLong(), {}};
            for (const journal::ChainHead &head : headsNamed(entry->changes.front()))
                at.heads.insert(head.origin, head.seq);
            if (!at.heads.isEmpty())
                all.push_back(std::move(at));
        });
        return all;
    }
    [[nodiscard]] static std::vector<journal::ChainHead> headsNamed(const journal::Change &change)
    {
        if (change.kind == ChangeKind::Imported) {
            auto body = journal::decodeTransfer(change);
            return body ? std::move(body->heads) : std::vector<journal::ChainHead>();
        }
        auto body = journal::decodeSession(change);
        return body ? std::move(body->heads) : std::vector<journal::ChainHead>();
    }

    const Database &m_database;
    QHash<Uid, std::vector<Heads>> m_origins;
};

std::vector<Touch> touchesOf(const Database &database, EntityType type, qint64 id)
{
    std::vector<Touch> touches;
    forEachRow(database,
               u"SELECT h.field,j.hash,j.origin_id,j.seq,coalesce(nullif(a.full_name,''),a.name,'') FROM field_head h JOIN journal j ON j.received_no=h.entry"
               " LEFT JOIN account a ON a.user_id=j.author WHERE h.type=? AND h.id=? ORDER BY j.origin_id,j.seq,h.field"_s,
               {int(type), id}, [&touches](const QSqlQuery &row) {
                   const Hash hash = Hash::fromBytes(row.value(1).toByteArray());
                   if (touches.empty() || touches.back().hash != hash)
                       touches.push_back({hash, Uid::fromBytes(row.value(2).toByteArray()), row.value(3).toLongLong(), row.value(4).toString(), {}});
                   touches.back().fields.push_back(row.value(0).toInt());
               });
    return touches;
}

bool shareField(const Touch &a, const Touch &b)
{
    return std::any_of(a.fields.begin(), a.fields.end(), [&b](int field) { return std::find(b.fields.begin(), b.fields.end(), field) != b.fields.end(); });
}

/// "Phone: 0371-1; Address: …"
QString whatItSays(const Touch &touch, const journal::Entry &entry, const Uid &entity)
{
    QStringList words;
    for (const journal::Change &change : entry.changes) {
        if (change.entity != entity)
            continue;
        for (const int field : touch.fields) {
            const auto [label, value] = fieldValue(change, field);
            if (!label.isEmpty())
                words << QCoreApplication::translate("store", "%1: %2").arg(label, value);
        }
    }
    return words.join(QCoreApplication::translate("store", "; "));
}

void addUnseen(const Database &database, std::vector<Pair> &pairs)
{
    Sight sight(database);
    QHash<Hash, journal::Entry> entries; ///< an import amends many records
    const auto entryOf = [&](const Hash &hash) -> const journal::Entry & {
        const auto known = entries.find(hash);
        if (known != entries.end())
            return *known;
        journal::Entry entry;
        forEachRow(database, u"SELECT raw FROM journal WHERE hash=?"_s, {hash.toBytes()}, [&entry](const QSqlQuery &row) {
            if (auto decoded = journal::decodeEntry(row.value(0).toByteArray()))
                entry = std::move(*decoded);
        });
        return *entries.insert(hash, entry);
    };
    std::vector<std::pair<EntityType, qint64>> records;
    // A store that wrote all of it has seen all of it.
    forEachRow(database, u"SELECT h.type,h.id FROM field_head h JOIN journal j ON j.received_no=h.entry WHERE h.type IN(?,?,?) GROUP BY h.type,h.id HAVING min(j.origin_id)<>max(j.origin_id)"_s,
               {int(EntityType::Party), int(EntityType::Person), int(EntityType::Fact)}, [&records](const QSqlQuery &row) { records.emplace_back(EntityType(row.value(0).toInt()), row.value(1).toLongLong()); });
    for (const auto &[type, id] : records) {
        const std::vector<Touch> touches = touchesOf(database, type, id);
        for (size_t a = 0; a < touches.size(); ++a) {
            for (size_t b = a + 1; b < touches.size(); ++b) {
                if (shareField(touches[a], touches[b]) || sight.reaches(touches[a], touches[b]) || sight.reaches(touches[b], touches[a]))
                    continue;
                const Uid entity = entityUid(database, type, id);
                const auto [party, name] = ownerOf(database, type, id);
                Pair pair{PairKind::UnseenTogether, {}, {}, party, party, name, whatItSays(touches[a], entryOf(touches[a].hash), entity), whatItSays(touches[b], entryOf(touches[b].hash), entity), touches[a].author, touches[b].author, false};
                const auto part = [&entity](const Touch &touch) { return journal::sha256(touch.hash.toBytes(), entity.toBytes()).toBytes(); };
                setSides(pair, part(touches[a]), part(touches[b]));
                pairs.push_back(std::move(pair));
            }
        }
    }
}

} // namespace

std::vector<Pair> pairsToCompare(const Database &database)
{
    std::vector<Pair> pairs;
    addTwinParties(database, pairs);
    addTwinFacts(database, pairs);
    addUnseen(database, pairs);
    QSet<Sides> compared;
    forEachRow(database, u"SELECT one,other FROM comparison"_s, {}, [&compared](const QSqlQuery &row) { compared.insert({row.value(0).toByteArray(), row.value(1).toByteArray()}); });
    std::erase_if(pairs, [&compared](const Pair &pair) { return compared.contains({pair.one, pair.other}); });
    return pairs;
}

} // namespace chengcai::store
