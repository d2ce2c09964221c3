// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/tasks.h"

#include "base/text.h"
#include "domain/rights.h"
#include "store/queries/rows.h"

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Uid;
using domain::TaskId;
using domain::TaskState;

namespace {

constexpr auto Columns = "SELECT t.id,t.uid,t.party,t.form,t.due,t.source,t.origin,t.note,t.cancelled,t.reason,p.name,p.kind,p.region,coalesce(i.id,0),coalesce(i.state,0)"_L1;
constexpr auto Tables = " FROM task t JOIN party p ON p.id=t.party LEFT JOIN inspection i ON i.id=(SELECT max(x.id) FROM inspection x WHERE x.task=t.uid AND x.state<>4)"_L1;
constexpr auto Done = "EXISTS(SELECT 1 FROM inspection x WHERE x.task=t.uid AND x.state<>4)"_L1;

struct Where {
    QString sql = u" WHERE 1=1"_s;
    QVariantList values;
    bool asksParty = false;

    void add(const QString &condition, const QVariantList &given = {})
    {
        sql += u" AND "_s + condition;
        values += given;
    }
    [[nodiscard]] QString from(bool withParty) const { return u" FROM task t"_s + (withParty ? u" JOIN party p ON p.id=t.party"_s : QString()); }
};

void addState(Where &where, TaskState state)
{
    where.add(u"t.cancelled=?"_s, {int(state == TaskState::Cancelled)});
    if (state != TaskState::Cancelled)
        where.add((state == TaskState::Open ? u"NOT "_s : QString()) + Done);
}

Where whereOf(const TaskFilter &filter)
{
    Where where;
    if (filter.state)
        addState(where, *filter.state);
    where.asksParty = filter.kind.has_value() || !filter.text.isEmpty();
    if (filter.kind)
        where.add(u"p.kind=?"_s, {int(*filter.kind)});
    if (!filter.inspector.isNull())
        where.add(u"EXISTS(SELECT 1 FROM task_inspector w WHERE w.task=t.id AND w.user=?)"_s, {filter.inspector.toBytes()});
    if (filter.party.isValid())
        where.add(u"t.party=?"_s, {filter.party.value()});
    if (filter.dueFrom.isValid())
        where.add(u"t.due>=?"_s, {filter.dueFrom.toJulianDay()});
    if (filter.dueTo.isValid())
        where.add(u"t.due<=?"_s, {filter.dueTo.toJulianDay()});
    if (!filter.origin.isNull())
        where.add(u"t.origin=?"_s, {filter.origin.toBytes()});
    if (!filter.text.isEmpty()) {
        const QString key = base::nameKey(filter.text);
        where.add(u"(instr(p.name_key,?)>0 OR EXISTS(SELECT 1 FROM task_inspector w JOIN account a ON a.user_id=w.user WHERE w.task=t.id AND instr(lower(a.full_name),?)>0))"_s,
                  {key.isEmpty() ? filter.text : key, filter.text.toLower()});
    }
    return where;
}

QString orderOf(TaskSort sort, bool descending)
{
    const QString way = descending ? u" DESC"_s : u""_s;
    switch (sort) {
    case TaskSort::Due: return u"t.due%1,t.id%1"_s.arg(way);
    case TaskSort::Party: return u"p.pinyin%1,t.id%1"_s.arg(way);
    case TaskSort::State: return u"t.cancelled%1,coalesce(i.state,-1)%1,t.due%1,t.id%1"_s.arg(way);
    case TaskSort::Inspector:
        return u"(SELECT a.full_name FROM task_inspector w JOIN account a ON a.user_id=w.user WHERE w.task=t.id AND w.place=1)%1,t.due%1,t.id%1"_s.arg(way);
    }
    return u"t.id"_s;
}

TaskRow rowOf(const QSqlQuery &query)
{
    TaskRow row;
    row.task.id = TaskId(query.value(0).toLongLong());
    row.task.uid = Uid::fromBytes(query.value(1).toByteArray());
    row.task.party = domain::PartyId(query.value(2).toLongLong());
    row.task.form = query.value(3).toString();
    row.task.due = dayOf(query.value(4));
    row.task.source = domain::TaskSource(query.value(5).toInt());
    row.task.origin = Uid::fromBytes(query.value(6).toByteArray());
    row.task.note = query.value(7).toString();
    row.task.cancelled = query.value(8).toInt() != 0;
    row.task.reason = query.value(9).toString();
    row.partyName = query.value(10).toString();
    row.kind = domain::PartyKind(query.value(11).toInt());
    row.region = query.value(12).toString();
    row.inspection = domain::InspectionId(query.value(13).toLongLong());
    row.inspectionState = domain::InspectionState(query.value(14).toInt());
    row.state = row.task.cancelled ? TaskState::Cancelled : row.inspection.isValid() ? TaskState::Done : TaskState::Open;
    return row;
}

} // namespace

std::vector<TaskRow> TaskQueries::read(const QString &rest, const QVariantList &values) const
{
    std::vector<TaskRow> rows;
    forEachRow(m_database, Columns + Tables + rest, values, [&rows](const QSqlQuery &query) { rows.push_back(rowOf(query)); });
    UidLookup record(m_database, EntityType::Task);
    for (TaskRow &row : rows) {
        row.task.record = record(row.task.id.value());
        forEachRow(m_database, u"SELECT w.user,coalesce(nullif(a.full_name,''),a.name,'') FROM task_inspector w LEFT JOIN account a ON a.user_id=w.user WHERE w.task=? ORDER BY w.place"_s,
                   {row.task.id.value()}, [&row](const QSqlQuery &query) {
                       row.task.inspectors.push_back(Uid::fromBytes(query.value(0).toByteArray()));
                       row.inspectorNames.append(query.value(1).toString());
                   });
    }
    return rows;
}

std::optional<TaskRow> TaskQueries::byId(TaskId id) const
{
    auto rows = read(u" WHERE t.id=?"_s, {id.value()});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::optional<TaskRow> TaskQueries::byUid(const Uid &uid) const
{
    auto rows = read(u" WHERE t.uid=?"_s, {uid.toBytes()});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::vector<TaskRow> TaskQueries::rows(const TaskFilter &filter, TaskSort sort, bool descending, qint64 offset, qint64 limit) const
{
    Where where = whereOf(filter);
    where.values << limit << offset;
    // The page first, by the narrow columns that choose and order it; what the tasks say only for its rows.
    const QString order = u" ORDER BY "_s + orderOf(sort, descending);
    const QString state = sort == TaskSort::State ? u" LEFT JOIN inspection i ON i.id=(SELECT max(x.id) FROM inspection x WHERE x.task=t.uid AND x.state<>4)"_s : QString();
    const QString page = u"SELECT t.id AS id"_s + where.from(where.asksParty || sort == TaskSort::Party) + state + where.sql + order + u" LIMIT ? OFFSET ?"_s;
    return read(u" JOIN ("_s + page + u") page ON page.id=t.id"_s + order, where.values);
}

qint64 TaskQueries::count(const TaskFilter &filter) const
{
    const Where where = whereOf(filter);
    qint64 count = 0;
    forEachRow(m_database, u"SELECT count(*)"_s + where.from(where.asksParty) + where.sql, where.values,
               [&count](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return count;
}

std::vector<InspectorLoad> TaskQueries::loads(QDate overdueUpTo, int year) const
{
    std::vector<InspectorLoad> loads;
    const qint64 first = QDate(year, 1, 1).toJulianDay();
    const qint64 last = QDate(year, 12, 31).toJulianDay();
    const QString sql = u"SELECT a.user_id,a.name,a.full_name,"
                        "(SELECT count(*) FROM task_inspector w JOIN task t ON t.id=w.task WHERE w.user=a.user_id AND t.cancelled=0 AND NOT %1),"
                        "(SELECT count(*) FROM task_inspector w JOIN task t ON t.id=w.task WHERE w.user=a.user_id AND t.cancelled=0 AND t.due<=? AND NOT %1),"
                        "(SELECT count(*) FROM task_inspector w JOIN task t ON t.id=w.task WHERE w.user=a.user_id AND t.cancelled=0 AND t.due BETWEEN ? AND ? AND %1),a.roles "
                        "FROM account a WHERE a.active=1 AND a.roles&?<>0 ORDER BY a.name"_s.arg(Done);
    const int inspecting = int(domain::Role::Inspector) | int(domain::Role::Supervisor);
    forEachRow(m_database, sql, {overdueUpTo.toJulianDay(), first, last, inspecting}, [&loads](const QSqlQuery &row) {
        const QString name = row.value(1).toString();
        const QString full = row.value(2).toString();
        loads.push_back({Uid::fromBytes(row.value(0).toByteArray()), full.isEmpty() ? name : full, name, row.value(3).toInt(), row.value(4).toInt(), row.value(5).toInt(), (row.value(6).toInt() & int(domain::Role::Inspector)) != 0});
    });
    return loads;
}

domain::Declaration TaskQueries::declaration(const Uid &user) const
{
    domain::Declaration declaration;
    forEachRow(m_database, u"SELECT d.json FROM inspector_declaration d JOIN account a ON a.id=d.account WHERE a.user_id=?"_s, {user.toBytes()},
               [&declaration](const QSqlQuery &row) {
                   if (auto read = domain::declarationFromJson(row.value(0).toByteArray()))
                       declaration = *std::move(read);
               });
    return declaration;
}

} // namespace chengcai::store
