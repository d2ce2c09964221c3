// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/planning.h"

#include "store/queries/rows.h"

#include <QHash>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Uid;
using domain::DrawId;
using domain::PartyKind;
using domain::PlanId;

namespace {

constexpr auto AuthorOf = "(SELECT coalesce(nullif(a.full_name,''),a.name) FROM account a WHERE a.user_id=j.author)"_L1;

/// Sets the last inspection of each party; newest first, so that the first one seen is the last one made.
void addLastInspections(const Database &database, PartyKind kind, QHash<qint64, size_t> &places, std::vector<PlannedParty> &parties)
{
    QHash<qint64, qint64> last; // party → inspection
    forEachRow(database, u"SELECT i.party,i.id,i.inspected_on FROM inspection i JOIN party p ON p.id=i.party WHERE p.kind=? AND i.state<>4 ORDER BY i.inspected_on DESC,i.id DESC"_s,
               {int(kind)}, [&](const QSqlQuery &row) {
                   const auto place = places.constFind(row.value(0).toLongLong());
                   if (place == places.cend() || last.contains(row.value(0).toLongLong()))
                       return;
                   last.insert(row.value(0).toLongLong(), row.value(1).toLongLong());
                   parties[*place].lastInspected = dayOf(row.value(2));
               });
    for (auto one = last.cbegin(); one != last.cend(); ++one) {
        forEachRow(database, u"SELECT DISTINCT author FROM inspection_act WHERE inspection=? AND act IN (0,1)"_s, {one.value()},
                   [&](const QSqlQuery &row) { parties[places[one.key()]].lastInspectors.push_back(Uid::fromBytes(row.value(0).toByteArray())); });
        auto &inspectors = parties[places[one.key()]].lastInspectors;
        std::sort(inspectors.begin(), inspectors.end());
    }
}

} // namespace

std::vector<StoredPlan> PlanningQueries::readPlans(const QString &rest, const QVariantList &values) const
{
    std::vector<StoredPlan> plans;
    forEachRow(m_database, u"SELECT p.id,p.json,p.withdrawn_no,p.reason,coalesce("_s + AuthorOf + u",'') FROM plan p JOIN journal j ON j.received_no=p.created_no "_s + rest, values,
               [&](const QSqlQuery &row) {
                   StoredPlan stored;
                   stored.id = PlanId(row.value(0).toLongLong());
                   stored.uid = entityUid(m_database, EntityType::Plan, stored.id.value());
                   if (auto plan = domain::supervisionPlanFromJson(row.value(1).toByteArray()))
                       stored.plan = *std::move(plan);
                   stored.withdrawn = row.value(2).toLongLong() != 0;
                   stored.reason = row.value(3).toString();
                   stored.author = row.value(4).toString();
                   plans.push_back(std::move(stored));
               });
    for (StoredPlan &plan : plans) {
        forEachRow(m_database,
                   u"SELECT count(*),coalesce(sum(EXISTS(SELECT 1 FROM inspection x WHERE x.task=t.uid AND x.state<>4)),0) FROM task t WHERE t.origin=? AND t.cancelled=0"_s,
                   {plan.uid.toBytes()}, [&plan](const QSqlQuery &row) {
                       plan.assigned = row.value(0).toInt();
                       plan.done = row.value(1).toInt();
                   });
        for (const StoredDraw &draw : drawsOf(plan.uid)) {
            forEachRow(m_database, u"SELECT count(*) FROM task WHERE origin=? AND cancelled=0"_s, {draw.uid.toBytes()},
                       [&plan](const QSqlQuery &row) { plan.drawn += row.value(0).toInt(); });
        }
    }
    return plans;
}

std::vector<StoredPlan> PlanningQueries::plans() const
{
    return readPlans(u"ORDER BY p.withdrawn_no<>0,p.year DESC,p.kind,p.id DESC"_s, {});
}

std::optional<StoredPlan> PlanningQueries::planByUid(const Uid &uid) const
{
    auto plans = readPlans(u"WHERE p.id=?"_s, {localId(m_database, uid, EntityType::Plan)});
    return plans.empty() ? std::nullopt : std::optional(std::move(plans.front()));
}

std::optional<StoredPlan> PlanningQueries::planInForce(int year, PartyKind kind) const
{
    auto plans = readPlans(u"WHERE p.year=? AND p.kind=? AND p.withdrawn_no=0"_s, {year, int(kind)});
    return plans.empty() ? std::nullopt : std::optional(std::move(plans.front()));
}

std::vector<Uid> PlanningQueries::assignedParties(const Uid &plan) const
{
    std::vector<Uid> parties;
    UidLookup party(m_database, EntityType::Party);
    forEachRow(m_database, u"SELECT DISTINCT party FROM task WHERE origin=? AND cancelled=0"_s, {plan.toBytes()},
               [&](const QSqlQuery &row) { parties.push_back(party(row.value(0).toLongLong())); });
    std::sort(parties.begin(), parties.end());
    return parties;
}

std::vector<StoredDraw> PlanningQueries::readDraws(const QString &rest, const QVariantList &values) const
{
    std::vector<StoredDraw> draws;
    forEachRow(m_database, u"SELECT d.id,d.input,d.result,d.form,d.due,d.note,d.plan,d.created_no,j.admitted_at,coalesce("_s + AuthorOf
                   + u",'') FROM draw d JOIN journal j ON j.received_no=d.created_no "_s + rest,
               values, [&](const QSqlQuery &row) {
                   StoredDraw stored;
                   stored.id = DrawId(row.value(0).toLongLong());
                   stored.uid = entityUid(m_database, EntityType::Draw, stored.id.value());
                   if (auto input = domain::drawInputFromJson(row.value(1).toByteArray()))
                       stored.input = *std::move(input);
                   stored.result = base::Hash::fromBytes(row.value(2).toByteArray());
                   stored.form = row.value(3).toString();
                   stored.due = dayOf(row.value(4));
                   stored.note = row.value(5).toString();
                   stored.plan = Uid::fromBytes(row.value(6).toByteArray());
                   stored.receivedNo = row.value(7).toLongLong();
                   stored.recordedAt = row.value(8).toLongLong();
                   stored.author = row.value(9).toString();
                   draws.push_back(std::move(stored));
               });
    return draws;
}

std::vector<StoredDraw> PlanningQueries::drawsOf(const Uid &plan) const
{
    return readDraws(u"WHERE d.plan=? ORDER BY d.id"_s, {plan.toBytes()});
}

std::optional<StoredDraw> PlanningQueries::drawByUid(const Uid &uid) const
{
    auto draws = readDraws(u"WHERE d.id=?"_s, {localId(m_database, uid, EntityType::Draw)});
    return draws.empty() ? std::nullopt : std::optional(std::move(draws.front()));
}

std::vector<DrawRow> PlanningQueries::draws() const
{
    std::vector<DrawRow> draws;
    forEachRow(m_database, u"SELECT d.id,d.kind,d.as_of,d.due,d.note,j.admitted_at,coalesce("_s + AuthorOf + u",'') FROM draw d JOIN journal j ON j.received_no=d.created_no ORDER BY d.id DESC"_s, {},
               [&](const QSqlQuery &row) {
                   draws.push_back({DrawId(row.value(0).toLongLong()), entityUid(m_database, EntityType::Draw, row.value(0).toLongLong()), PartyKind(row.value(1).toInt()),
                                    dayOf(row.value(2)), dayOf(row.value(3)), row.value(4).toString(), 0, 0, row.value(6).toString(), row.value(5).toLongLong()});
               });
    for (DrawRow &draw : draws) {
        forEachRow(m_database,
                   u"SELECT count(*),coalesce(sum(t.cancelled=0 AND NOT EXISTS(SELECT 1 FROM inspection x WHERE x.task=t.uid AND x.state<>4)),0) FROM task t WHERE t.origin=?"_s,
                   {draw.uid.toBytes()}, [&draw](const QSqlQuery &row) {
                       draw.tasks = row.value(0).toInt();
                       draw.open = row.value(1).toInt();
                   });
    }
    return draws;
}

std::vector<PlannedParty> PlanningQueries::parties(PartyKind kind) const
{
    std::vector<PlannedParty> parties;
    QHash<qint64, size_t> places;
    UidLookup uid(m_database, EntityType::Party);
    forEachRow(m_database, u"SELECT id,region,since_no FROM party WHERE kind=? AND withdrawn=0 AND successor=0 AND status IN (0,1) ORDER BY id"_s, {int(kind)}, [&](const QSqlQuery &row) {
        const qint64 id = row.value(0).toLongLong();
        places.insert(id, parties.size());
        parties.push_back({domain::PartyId(id), uid(id), row.value(1).toString(), {}, {}, false, row.value(2).toLongLong()});
    });
    forEachRow(m_database,
               u"SELECT DISTINCT t.party FROM task t JOIN party p ON p.id=t.party WHERE p.kind=? AND t.cancelled=0 AND NOT EXISTS(SELECT 1 FROM inspection x WHERE x.task=t.uid AND x.state<>4)"_s,
               {int(kind)}, [&](const QSqlQuery &row) {
                   if (const auto place = places.constFind(row.value(0).toLongLong()); place != places.cend())
                       parties[*place].openTask = true;
               });
    addLastInspections(m_database, kind, places, parties);
    return parties;
}

} // namespace chengcai::store
