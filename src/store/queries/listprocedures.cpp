// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/listprocedures.h"

#include "store/queries/evidencefiles.h"
#include "store/queries/rows.h"

namespace chengcai::store {

using namespace Qt::StringLiterals;
using domain::ListProcedure;
using domain::ListProcedureId;

namespace {

enum HearingFlag { Requested = 1, Held = 2 };

ListProcedure procedureOf(const QSqlQuery &row)
{
    ListProcedure procedure;
    const auto number = [&row](int column) { return row.value(column).toLongLong(); };
    procedure.id = ListProcedureId(number(0));
    procedure.number = row.value(1).toString();
    procedure.party = domain::PartyId(number(2));
    procedure.kind = domain::PartyKind(number(3));
    procedure.progress = {domain::ListKind(number(4)), domain::ListStage(number(5)), (number(6) & Requested) != 0, (number(6) & Held) != 0};
    procedure.summary = row.value(7).toString();
    QDate *const days[] = {&procedure.proposedOn,  &procedure.noticedOn,     &procedure.statedOn, &procedure.decidedOn, &procedure.publishedOn,
                           &procedure.endedOn, &procedure.exitNoticedOn, &procedure.closedOn, &procedure.lastDay};
    for (int i = 0; i < 9; ++i)
        *days[i] = dayOf(row.value(8 + i));
    procedure.decisionNo = row.value(17).toString();
    procedure.decisionText = row.value(18).toString();
    procedure.authority = row.value(19).toString();
    procedure.basis = row.value(20).toString();
    procedure.months = int(number(21));
    procedure.end = domain::ListEnd(number(22));
    procedure.listing = domain::ListingId(number(23));
    procedure.from = dayOf(row.value(24));
    procedure.until = dayOf(row.value(25));
    return procedure;
}

} // namespace

std::vector<ListProcedure> ListProcedureQueries::rows(const QString &where, const QVariantList &values) const
{
    std::vector<ListProcedure> found;
    forEachRow(m_database,
               u"SELECT p.id,p.number,p.party,q.kind,p.list,p.stage,p.hearing,p.summary,p.proposed_on,p.noticed_on,p.stated_on,p.decided_on,p.published_on,p.ended_on,"
               "p.exit_noticed_on,p.closed_on,p.last_on,p.decision_no,p.decision_text,p.authority,p.basis,p.months,p.end_cause,p.listing,coalesce(l.from_day,0),coalesce(l.until_day,0) "
               "FROM list_procedure p JOIN party q ON q.id=p.party LEFT JOIN listing l ON l.id=p.listing WHERE "_s
                   + where + u" ORDER BY p.closed_on<>0,p.proposed_on DESC,p.id DESC"_s,
               values, [&found](const QSqlQuery &row) { found.push_back(procedureOf(row)); });
    UidLookup uid(m_database, EntityType::ListProcedure);
    for (ListProcedure &procedure : found)
        procedure.uid = uid(procedure.id.value());
    return found;
}

std::optional<ListProcedure> ListProcedureQueries::one(const QString &where, const QVariantList &values) const
{
    std::vector<ListProcedure> found = rows(where, values);
    if (found.empty())
        return std::nullopt;
    ListProcedure procedure = std::move(found.front());
    forEachRow(m_database, u"SELECT fact FROM list_ground WHERE procedure=? ORDER BY place"_s, {procedure.id.value()},
               [&procedure](const QSqlQuery &row) { procedure.facts.emplace_back(row.value(0).toLongLong()); });
    forEachRow(m_database, u"SELECT o.id,o.name,o.role,l.measure FROM list_person l JOIN person o ON o.id=l.person WHERE l.procedure=? ORDER BY l.place"_s, {procedure.id.value()},
               [&](const QSqlQuery &row) {
                   procedure.persons.push_back({entityUid(m_database, EntityType::Person, row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toString(),
                                                row.value(3).toString()});
               });
    return procedure;
}

std::optional<ListProcedure> ListProcedureQueries::byId(ListProcedureId id) const
{
    return one(u"p.id=?"_s, {id.value()});
}

std::optional<ListProcedure> ListProcedureQueries::byNumber(const QString &number) const
{
    return one(u"p.number=?"_s, {number});
}

std::optional<ListProcedure> ListProcedureQueries::ofListing(domain::ListingId listing) const
{
    return one(u"p.listing=? AND p.listing<>0"_s, {listing.value()});
}

std::vector<ListProcedure> ListProcedureQueries::all() const
{
    return rows(u"1=1"_s, {});
}

std::vector<ListProcedure> ListProcedureQueries::open() const
{
    return rows(u"p.closed_on=0"_s, {});
}

std::vector<ListProcedure> ListProcedureQueries::ofParty(domain::PartyId party) const
{
    return rows(u"p.party=?"_s, {party.value()});
}

std::vector<ListStepRow> ListProcedureQueries::steps(ListProcedureId id) const
{
    std::vector<ListStepRow> steps;
    forEachRow(m_database,
               u"SELECT s.act,s.day,s.text,s.grounds,s.reasons,s.measures,s.rights,s.channel,s.flags,s.end_cause,s.apology,s.files,s.author,coalesce(a.full_name,''),j.admitted_at "
               "FROM list_step s JOIN journal j ON j.received_no=s.no LEFT JOIN journal_place w ON w.received_no=s.no LEFT JOIN account a ON a.user_id=s.author WHERE s.procedure=? ORDER BY w.place,j.origin_id,j.seq"_s,
               {id.value()}, [&steps](const QSqlQuery &row) {
                   const auto text = [&row](int column) { return row.value(column).toString(); };
                   domain::ListStep step{domain::ListAct(row.value(0).toInt()), dayOf(row.value(1)), text(2), text(3), text(4), text(5), text(6), text(7),
                                         row.value(8).toInt() != 0, domain::ListEnd(row.value(9).toInt()), text(10), evidenceFiles(row.value(11).toByteArray())};
                   steps.push_back({std::move(step), base::Uid::fromBytes(row.value(12).toByteArray()), text(13), row.value(14).toLongLong()});
               });
    return steps;
}

std::vector<base::Uid> ListProcedureQueries::preparers(ListProcedureId id) const
{
    std::vector<base::Uid> authors;
    forEachRow(m_database, u"SELECT DISTINCT author FROM list_step WHERE procedure=? AND act IN(0,1)"_s, {id.value()},
               [&authors](const QSqlQuery &row) { authors.push_back(base::Uid::fromBytes(row.value(0).toByteArray())); });
    return authors;
}

int ListProcedureQueries::lastNumber(const QString &prefix) const
{
    int last = 0;
    forEachRow(m_database, u"SELECT number FROM list_procedure WHERE number>=? AND number<? AND length(number)<=? ORDER BY length(number) DESC,number DESC LIMIT 1"_s,
               {prefix, QString(prefix + QChar(0xffff)), prefix.size() + 6}, [&](const QSqlQuery &row) { last = row.value(0).toString().mid(prefix.size()).toInt(); });
    return last;
}

} // namespace chengcai::store
