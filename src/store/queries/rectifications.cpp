// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/rectifications.h"

#include "store/queries/evidencefiles.h"
#include "store/queries/rows.h"

namespace chengcai::store {

using namespace Qt::StringLiterals;
using domain::Rectification;
using domain::RectificationId;
using domain::RectificationItem;

namespace {

struct Where {
    QString sql = u"1=1"_s;
    QVariantList values;
};

/// Items over on the day of the question: due up to the cutoff and neither replied nor accepted.
constexpr auto OverdueItems = "(SELECT count(*) FROM rectification_item i WHERE i.rectification=r.id AND i.state IN(0,2) AND i.due_on<=?)"_L1;
/// Of those, the ones whose lateness is no fact yet.
constexpr auto UnrecordedItems = "(SELECT count(*) FROM rectification_item i WHERE i.rectification=r.id AND i.state IN(0,2) AND i.due_on<=? AND i.fact=0)"_L1;
constexpr auto WaitingItems = "(SELECT count(*) FROM rectification_item i WHERE i.rectification=r.id AND i.state=1)"_L1;

Where whereOf(const RectificationFilter &filter, QDate cutoff)
{
    using Show = RectificationFilter::Show;
    Where where;
    const auto add = [&where](const QString &condition, const QVariantList &values) {
        where.sql += u" AND "_s + condition;
        where.values += values;
    };
    if (filter.party.isValid())
        add(u"r.party=?"_s, {filter.party.value()});
    if (filter.inspection.isValid())
        add(u"r.inspection=?"_s, {filter.inspection.value()});
    if (!filter.text.isEmpty()) {
        const QString pattern = containsPattern(filter.text);
        add(u"(r.number LIKE ? ESCAPE '\\' OR p.name LIKE ? ESCAPE '\\')"_s, {pattern, pattern});
    }
    if (filter.show == Show::Open)
        add(u"r.closed_on=0"_s, {});
    if (filter.show == Show::Closed)
        add(u"r.closed_on<>0"_s, {});
    if (filter.show == Show::Overdue)
        add(OverdueItems + u">0"_s, {cutoff.toJulianDay()});
    if (filter.show == Show::Waiting)
        add(WaitingItems + u">0"_s, {});
    return where;
}

RectificationItem itemOf(const QSqlQuery &row)
{
    RectificationItem item;
    item.number = row.value(0).toInt();
    item.finding = row.value(1).toInt();
    item.demand = row.value(2).toString();
    item.dueOn = dayOf(row.value(3));
    item.state = domain::RectificationState(row.value(4).toInt());
    item.reply = row.value(5).toString();
    item.repliedOn = dayOf(row.value(6));
    item.evidence = evidenceFiles(row.value(7).toByteArray());
    item.verdict = row.value(8).toString();
    item.verifiedOn = dayOf(row.value(9));
    item.lateFact = domain::FactId(row.value(10).toLongLong());
    return item;
}

} // namespace

std::optional<Rectification> RectificationQueries::one(const QString &where, const QVariantList &values) const
{
    std::optional<Rectification> found;
    forEachRow(m_database, u"SELECT id,number,inspection,party,noticed_on,text,closed_on FROM rectification WHERE "_s + where, values, [&](const QSqlQuery &row) {
        Rectification notice;
        notice.id = RectificationId(row.value(0).toLongLong());
        notice.uid = entityUid(m_database, EntityType::Rectification, notice.id.value());
        notice.number = row.value(1).toString();
        notice.inspection = domain::InspectionId(row.value(2).toLongLong());
        notice.party = domain::PartyId(row.value(3).toLongLong());
        notice.noticedOn = dayOf(row.value(4));
        notice.text = row.value(5).toString();
        notice.closedOn = dayOf(row.value(6));
        found = std::move(notice);
    });
    if (found)
        forEachRow(m_database,
                   u"SELECT number,finding,demand,due_on,state,reply,replied_on,reply_files,verdict,verified_on,fact FROM rectification_item WHERE rectification=? ORDER BY number"_s,
                   {found->id.value()}, [&found](const QSqlQuery &row) { found->items.push_back(itemOf(row)); });
    return found;
}

std::optional<Rectification> RectificationQueries::byId(RectificationId id) const
{
    return one(u"id=?"_s, {id.value()});
}

std::optional<Rectification> RectificationQueries::byNumber(const QString &number) const
{
    return one(u"number=?"_s, {number});
}

std::vector<RectificationRow> RectificationQueries::rows(const RectificationFilter &filter, QDate cutoff, qint64 limit) const
{
    const Where where = whereOf(filter, cutoff);
    const QVariantList values = QVariantList{cutoff.toJulianDay(), cutoff.toJulianDay()} + where.values + QVariantList{limit};
    std::vector<RectificationRow> rows;
    forEachRow(m_database,
               u"SELECT r.id,r.number,r.party,p.name,p.kind,n.number,r.noticed_on,"
               "(SELECT coalesce(min(i.due_on),0) FROM rectification_item i WHERE i.rectification=r.id AND i.state IN(0,2)),"
               "(SELECT count(*) FROM rectification_item i WHERE i.rectification=r.id),"
               "(SELECT count(*) FROM rectification_item i WHERE i.rectification=r.id AND i.state=3),"_s
                   + WaitingItems + u","_s + OverdueItems + u","_s + UnrecordedItems
                   + u",r.closed_on FROM rectification r JOIN party p ON p.id=r.party JOIN inspection n ON n.id=r.inspection WHERE "_s + where.sql
                   + u" ORDER BY r.noticed_on DESC,r.id DESC LIMIT ?"_s,
               values, [&rows](const QSqlQuery &query) {
                   RectificationRow row;
                   row.id = RectificationId(query.value(0).toLongLong());
                   row.number = query.value(1).toString();
                   row.party = domain::PartyId(query.value(2).toLongLong());
                   row.partyName = query.value(3).toString();
                   row.kind = domain::PartyKind(query.value(4).toInt());
                   row.inspectionNumber = query.value(5).toString();
                   row.noticedOn = dayOf(query.value(6));
                   row.nextDue = dayOf(query.value(7));
                   row.items = query.value(8).toInt();
                   row.accepted = query.value(9).toInt();
                   row.waiting = query.value(10).toInt();
                   row.overdue = query.value(11).toInt();
                   row.unrecorded = query.value(12).toInt();
                   row.closedOn = dayOf(query.value(13));
                   rows.push_back(std::move(row));
               });
    return rows;
}

qint64 RectificationQueries::count(const RectificationFilter &filter, QDate cutoff) const
{
    const Where where = whereOf(filter, cutoff);
    qint64 count = 0;
    forEachRow(m_database, u"SELECT count(*) FROM rectification r JOIN party p ON p.id=r.party WHERE "_s + where.sql, where.values,
               [&count](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return count;
}

std::vector<RectificationStep> RectificationQueries::steps(RectificationId id) const
{
    std::vector<RectificationStep> steps;
    forEachRow(m_database,
               u"SELECT s.act,s.item,s.day,s.author,coalesce(a.full_name,''),j.admitted_at,s.text,s.due_on,s.files FROM rectification_act s JOIN journal j ON j.received_no=s.no "
               "LEFT JOIN account a ON a.user_id=s.author WHERE s.rectification=? ORDER BY s.no"_s,
               {id.value()}, [&steps](const QSqlQuery &row) {
                   steps.push_back({domain::RectificationAct(row.value(0).toInt()), row.value(1).toInt(), dayOf(row.value(2)), base::Uid::fromBytes(row.value(3).toByteArray()),
                                    row.value(4).toString(), row.value(5).toLongLong(), row.value(6).toString(), dayOf(row.value(7)),
                                    evidenceFiles(row.value(8).toByteArray())});
               });
    return steps;
}

base::Uid RectificationQueries::replier(RectificationId id, int item) const
{
    base::Uid author;
    forEachRow(m_database, u"SELECT replier FROM rectification_item WHERE rectification=? AND number=?"_s, {id.value(), item},
               [&author](const QSqlQuery &row) { author = base::Uid::fromBytes(row.value(0).toByteArray()); });
    return author;
}

std::optional<RectificationId> RectificationQueries::ofFact(domain::FactId fact) const
{
    std::optional<RectificationId> found;
    forEachRow(m_database, u"SELECT rectification FROM rectification_item WHERE fact=? AND fact<>0 LIMIT 1"_s, {fact.value()},
               [&found](const QSqlQuery &row) { found = RectificationId(row.value(0).toLongLong()); });
    return found;
}

int RectificationQueries::lastNumber(const QString &prefix) const
{
    int last = 0;
    forEachRow(m_database, u"SELECT number FROM rectification WHERE number>=? AND number<? ORDER BY length(number) DESC,number DESC LIMIT 1"_s,
               {prefix, QString(prefix + QChar(0xffff))}, [&](const QSqlQuery &row) { last = row.value(0).toString().mid(prefix.size()).toInt(); });
    return last;
}

} // namespace chengcai::store
