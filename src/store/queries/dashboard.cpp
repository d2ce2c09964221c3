// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/dashboard.h"

#include "domain/evaluator.h"
#include "store/queries/rows.h"

#include <QHash>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Uid;

namespace {

struct Where {
    QString sql;
    QVariantList values;
};

qint64 countOf(const Database &database, const QString &from, const Where &where)
{
    qint64 count = 0;
    forEachRow(database, u"SELECT count(*) FROM "_s + from + u" WHERE "_s + where.sql, where.values, [&count](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return count;
}

/// First day off the list, 0 = not known.
constexpr auto LeftOn = "(CASE WHEN l.removed_day<>0 AND (l.until_day=0 OR l.removed_day<l.until_day) THEN l.removed_day ELSE l.until_day END)"_L1;

/// An entry that was taken off before it began has been on no list.
Where listedWhere(domain::ListKind list, bool left, const DashboardQueries::Days &days)
{
    const QString day = left ? QString(LeftOn) : u"l.from_day"_s;
    return {u"l.kind=? AND %1>? AND %1<=? AND (%2=0 OR %2>l.from_day)"_s.arg(day, LeftOn), {int(list), days.after.toJulianDay(), days.upTo.toJulianDay()}};
}

/// By its own end, and by the indicator's validity: two ranges of one index. A day and its end go up together, so that those that still
/// count begin somewhere.
std::vector<Where> inForceWheres(const Database &database, const domain::Indicator &indicator, QDate day)
{
    qint64 id = 0;
    forEachRow(database, u"SELECT id FROM indicator WHERE code=?"_s, {indicator.code}, [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    constexpr int MonthSlack = 4;
    qint64 first = std::numeric_limits<qint64>::min();
    if (indicator.validityMonths != 0) {
        QDate begin = day.addMonths(-indicator.validityMonths).addDays(-MonthSlack);
        while (domain::expiresOn(begin, {}, indicator.validityMonths) <= day)
            begin = begin.addDays(1);
        first = begin.toJulianDay();
    }
    const qint64 today = day.toJulianDay();
    return {{u"f.indicator=? AND f.until_day=0 AND f.effective_on BETWEEN ? AND ? AND f.flags&1=0"_s, {id, first, today}},
            {u"f.indicator=? AND f.until_day>? AND f.effective_on<=? AND f.flags&1=0"_s, {id, today, today}}};
}

Where caseWhere(const DashboardQueries::CaseWhere &wanted, QDate from, QDate to)
{
    Where where{wanted.published ? u"c.published_on BETWEEN ? AND ?"_s : u"c.opened_on BETWEEN ? AND ?"_s, {from.toJulianDay(), to.toJulianDay()}};
    const auto add = [&where](const QString &column, int value) {
        where.sql += u" AND c.%1=?"_s.arg(column);
        where.values << value;
    };
    if (wanted.conduct)
        add(u"conduct"_s, int(*wanted.conduct));
    if (wanted.origin)
        add(u"origin"_s, int(*wanted.origin));
    if (wanted.state)
        add(u"state"_s, int(*wanted.state));
    if (wanted.result)
        add(u"result"_s, int(*wanted.result));
    return where;
}

Where rectificationWhere(const DashboardQueries::Days &days)
{
    return {u"i.state IN(0,2) AND i.due_on>? AND i.due_on<=?"_s, {days.after.toJulianDay(), days.upTo.toJulianDay()}};
}

Where doneWhere(const DashboardQueries::Stretch &stretch)
{
    return {u"i.inspected_on BETWEEN ? AND ? AND i.state<>4 AND t.cancelled=0"_s, {stretch.from.toJulianDay(), stretch.to.toJulianDay()}};
}

constexpr auto DoneFrom = "inspection i JOIN task t ON t.uid=i.task JOIN task_inspector w ON w.task=t.id"_L1;

FigureRow rowOf(const QSqlQuery &query)
{
    FigureRow row;
    row.record = query.value(1).toString();
    row.party = domain::PartyId(query.value(2).toLongLong());
    row.partyName = query.value(3).toString();
    row.day = dayOf(query.value(4));
    row.text = query.value(5).toString();
    return row;
}

/// Columns: id, number, party, name, day, text.
template <typename Fill> std::vector<FigureRow> rowsOf(const Database &database, const QString &sql, QVariantList values, qint64 limit, Fill fill)
{
    std::vector<FigureRow> rows;
    values << limit;
    forEachRow(database, sql + u" LIMIT ?"_s, values, [&](const QSqlQuery &query) {
        FigureRow row = rowOf(query);
        fill(row, query);
        rows.push_back(std::move(row));
    });
    return rows;
}

QString stateOf(const QSqlQuery &query)
{
    return domain::caseStateLabel(domain::CaseState(query.value(6).toInt()));
}

void fillCase(FigureRow &row, const QSqlQuery &query)
{
    row.caseFile = domain::CaseId(query.value(0).toLongLong());
    row.text = stateOf(query) + u" · "_s + row.text;
}

void fillInspection(FigureRow &row, const QSqlQuery &query)
{
    row.inspection = domain::InspectionId(query.value(0).toLongLong());
    row.text = domain::inspectionStateLabel(domain::InspectionState(query.value(5).toInt()));
}

constexpr auto CaseColumns = "SELECT c.id,c.number,c.party,p.name,c.opened_on,c.summary,c.state FROM casefile c JOIN party p ON p.id=c.party WHERE "_L1;
constexpr auto InspectionColumns = "SELECT i.id,i.number,i.party,p.name,i.inspected_on,i.state FROM inspection i JOIN party p ON p.id=i.party WHERE "_L1;

using Member = qint64 DashboardQueries::Workload::*;
/// Columns: user, number.
void addTo(const Database &database, const QString &sql, const QVariantList &values, Member member, QHash<QByteArray, DashboardQueries::Workload> &loads)
{
    forEachRow(database, sql, values, [&](const QSqlQuery &row) { loads[row.value(0).toByteArray()].*member = row.value(1).toLongLong(); });
}

} // namespace

qint64 DashboardQueries::listed(domain::ListKind list, bool left, const Days &days) const
{
    return countOf(m_database, u"listing l"_s, listedWhere(list, left, days));
}

std::vector<FigureRow> DashboardQueries::listedRows(domain::ListKind list, bool left, const Days &days, qint64 limit) const
{
    const Where where = listedWhere(list, left, days);
    const QString day = left ? QString(LeftOn) : u"l.from_day"_s;
    return rowsOf(m_database,
                  u"SELECT coalesce(q.id,0),coalesce(q.number,l.decision_no),l.party,p.name,%1,CASE WHEN l.facts='' THEN l.source ELSE l.facts END FROM listing l "
                  "JOIN party p ON p.id=l.party LEFT JOIN list_procedure q ON q.listing=l.id AND q.listing<>0 WHERE %2 ORDER BY %1 DESC,l.id DESC"_s.arg(day, where.sql),
                  where.values, limit, [](FigureRow &row, const QSqlQuery &query) { row.procedure = domain::ListProcedureId(query.value(0).toLongLong()); });
}

qint64 DashboardQueries::inForce(const domain::Indicator &indicator, QDate day) const
{
    qint64 count = 0;
    for (const Where &where : inForceWheres(m_database, indicator, day))
        count += countOf(m_database, u"fact f"_s, where);
    return count;
}

std::vector<FigureRow> DashboardQueries::inForceRows(const domain::Indicator &indicator, QDate day, qint64 limit) const
{
    std::vector<FigureRow> rows;
    for (const Where &where : inForceWheres(m_database, indicator, day)) {
        const auto more = rowsOf(m_database,
                                 u"SELECT f.id,f.decision_no,f.party,p.name,f.effective_on,f.text FROM fact f JOIN party p ON p.id=f.party WHERE "_s + where.sql
                                     + u" ORDER BY f.effective_on DESC,f.id DESC"_s,
                                 where.values, limit - qint64(rows.size()), [](FigureRow &, const QSqlQuery &) {});
        rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
}

std::vector<DashboardQueries::CaseCount> DashboardQueries::cases(QDate from, QDate to) const
{
    const Where where = caseWhere({}, from, to);
    std::vector<CaseCount> counts;
    forEachRow(m_database, u"SELECT c.conduct,c.origin,c.state,count(*) FROM casefile c WHERE "_s + where.sql + u" GROUP BY c.conduct,c.origin,c.state"_s, where.values,
               [&counts](const QSqlQuery &row) {
                   counts.push_back({domain::ConductClass(row.value(0).toInt()), domain::CaseOrigin(row.value(1).toInt()), domain::CaseState(row.value(2).toInt()), row.value(3).toLongLong()});
               });
    return counts;
}

std::vector<DashboardQueries::Published> DashboardQueries::published(QDate from, QDate to) const
{
    CaseWhere wanted;
    wanted.published = true;
    const Where where = caseWhere(wanted, from, to);
    std::vector<Published> counts;
    forEachRow(m_database, u"SELECT c.conduct,c.result,count(*) FROM casefile c WHERE "_s + where.sql + u" GROUP BY c.conduct,c.result"_s, where.values, [&counts](const QSqlQuery &row) {
        counts.push_back({domain::ConductClass(row.value(0).toInt()), domain::CaseResult(row.value(1).toInt()), row.value(2).toLongLong()});
    });
    return counts;
}

std::vector<FigureRow> DashboardQueries::caseRows(const CaseWhere &wanted, QDate from, QDate to, qint64 limit) const
{
    const Where where = caseWhere(wanted, from, to);
    return rowsOf(m_database, CaseColumns + where.sql + u" ORDER BY c.opened_on DESC,c.id DESC"_s, where.values, limit, fillCase);
}

qint64 DashboardQueries::rectifications(const Days &days) const
{
    return countOf(m_database, u"rectification_item i"_s, rectificationWhere(days));
}

std::vector<FigureRow> DashboardQueries::rectificationRows(const Days &days, qint64 limit) const
{
    const Where where = rectificationWhere(days);
    return rowsOf(m_database,
                  u"SELECT r.id,r.number,r.party,p.name,i.due_on,i.demand FROM rectification_item i JOIN rectification r ON r.id=i.rectification JOIN party p ON p.id=r.party WHERE "_s + where.sql
                      + u" ORDER BY i.due_on,r.id,i.number"_s,
                  where.values, limit, [](FigureRow &row, const QSqlQuery &query) { row.rectification = domain::RectificationId(query.value(0).toLongLong()); });
}

std::vector<DashboardQueries::Workload> DashboardQueries::workload(const Stretch &stretch) const
{
    QHash<QByteArray, Workload> loads;
    addTo(m_database,
          u"SELECT w.user,count(*) FROM task t JOIN task_inspector w ON w.task=t.id WHERE t.cancelled=0 AND NOT EXISTS(SELECT 1 FROM inspection x WHERE x.task=t.uid AND x.state<>4) GROUP BY w.user"_s,
          {}, &Workload::openTasks, loads);
    const Where done = doneWhere(stretch);
    addTo(m_database, u"SELECT w.user,count(DISTINCT t.id) FROM "_s + DoneFrom + u" WHERE "_s + done.sql + u" GROUP BY w.user"_s, done.values, &Workload::doneTasks, loads);
    for (const auto &[act, member] : {std::pair{domain::InspectionAct::Submit, &Workload::submitted}, std::pair{domain::InspectionAct::Review, &Workload::reviewed}})
        addTo(m_database, u"SELECT author,count(DISTINCT inspection) FROM inspection_act WHERE act=? AND no>? AND no<=? GROUP BY author"_s,
              {int(act), stretch.afterNo, stretch.upToNo}, member, loads);
    addTo(m_database, u"SELECT author,count(DISTINCT casefile) FROM case_step WHERE act=? AND day BETWEEN ? AND ? GROUP BY author"_s,
          {int(domain::CaseAct::Decide), stretch.from.toJulianDay(), stretch.to.toJulianDay()}, &Workload::decided, loads);
    std::vector<Workload> all;
    forEachRow(m_database, u"SELECT user_id,coalesce(nullif(full_name,''),name),active FROM account ORDER BY 2,1"_s, {}, [&](const QSqlQuery &row) {
        const QByteArray user = row.value(0).toByteArray();
        Workload load = loads.value(user);
        load.user = Uid::fromBytes(user);
        load.name = row.value(1).toString();
        load.active = row.value(2).toInt() != 0;
        if (load.active || loads.contains(user))
            all.push_back(std::move(load));
    });
    return all;
}

std::vector<FigureRow> DashboardQueries::doneTaskRows(const Uid &user, const Stretch &stretch, qint64 limit) const
{
    const Where done = doneWhere(stretch);
    QVariantList values{user.toBytes()};
    values += done.values;
    return rowsOf(m_database,
                  InspectionColumns + u"i.id IN(SELECT max(i.id) FROM "_s + DoneFrom + u" WHERE w.user=? AND "_s + done.sql + u" GROUP BY t.id) ORDER BY i.inspected_on DESC,i.id DESC"_s, values,
                  limit, fillInspection);
}

std::vector<FigureRow> DashboardQueries::inspectionRows(const Uid &user, domain::InspectionAct act, const Stretch &stretch, qint64 limit) const
{
    return rowsOf(m_database,
                  InspectionColumns
                      + u"i.id IN(SELECT a.inspection FROM inspection_act a WHERE a.author=? AND a.act=? AND a.no>? AND a.no<=?) ORDER BY i.inspected_on DESC,i.id DESC"_s,
                  {user.toBytes(), int(act), stretch.afterNo, stretch.upToNo}, limit, fillInspection);
}

std::vector<FigureRow> DashboardQueries::decidedRows(const Uid &user, const Stretch &stretch, qint64 limit) const
{
    return rowsOf(m_database,
                  CaseColumns + u"c.id IN(SELECT s.casefile FROM case_step s WHERE s.author=? AND s.act=? AND s.day BETWEEN ? AND ?) ORDER BY c.opened_on DESC,c.id DESC"_s,
                  {user.toBytes(), int(domain::CaseAct::Decide), stretch.from.toJulianDay(), stretch.to.toJulianDay()}, limit, fillCase);
}

} // namespace chengcai::store
