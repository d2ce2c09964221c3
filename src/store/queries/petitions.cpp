// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/petitions.h"

#include "journal/changes/bodies.h"
#include "store/queries/evidencefiles.h"
#include "store/queries/rows.h"

namespace chengcai::store {

using namespace Qt::StringLiterals;
using domain::Petition;
using domain::PetitionId;

std::vector<Petition> PetitionQueries::rows(const QString &where, const QVariantList &values) const
{
    std::vector<Petition> found;
    UidLookup uid(m_database, EntityType::Petition);
    forEachRow(m_database,
               u"SELECT id,number,kind,party,fact,procedure,applicant,claim,stage,received_on,asked_on,verified_on,decided_on,answered_on,last_on,outcome,decision,publicity FROM petition WHERE "_s
                   + where + u" ORDER BY stage>=4,received_on DESC,id DESC"_s,
               values, [&](const QSqlQuery &row) {
                   Petition petition;
                   petition.id = PetitionId(row.value(0).toLongLong());
                   petition.uid = uid(petition.id.value());
                   petition.number = row.value(1).toString();
                   petition.kind = domain::PetitionKind(row.value(2).toInt());
                   petition.party = domain::PartyId(row.value(3).toLongLong());
                   petition.fact = domain::FactId(row.value(4).toLongLong());
                   petition.procedure = domain::ListProcedureId(row.value(5).toLongLong());
                   petition.applicant = row.value(6).toString();
                   petition.claim = row.value(7).toString();
                   petition.stage = domain::PetitionStage(row.value(8).toInt());
                   QDate *const days[] = {&petition.receivedOn, &petition.askedOn, &petition.verifiedOn, &petition.decidedOn, &petition.answeredOn, &petition.lastDay};
                   for (int i = 0; i < 6; ++i)
                       *days[i] = dayOf(row.value(9 + i));
                   petition.outcome = domain::PetitionOutcome(row.value(15).toInt());
                   petition.decision = row.value(16).toString();
                   petition.publicity = row.value(17).toString();
                   found.push_back(std::move(petition));
               });
    return found;
}

std::optional<Petition> PetitionQueries::one(const QString &where, const QVariantList &values) const
{
    std::vector<Petition> found = rows(where, values);
    if (found.empty())
        return std::nullopt;
    forEachRow(m_database, u"SELECT code,proof FROM petition_condition WHERE petition=? ORDER BY place"_s, {found.front().id.value()},
               [&found](const QSqlQuery &row) { found.front().conditions.push_back({row.value(0).toString(), row.value(1).toString()}); });
    return std::move(found.front());
}

std::optional<Petition> PetitionQueries::byId(PetitionId id) const
{
    return one(u"id=?"_s, {id.value()});
}

std::optional<Petition> PetitionQueries::byNumber(const QString &number) const
{
    return one(u"number=?"_s, {number});
}

std::vector<Petition> PetitionQueries::all() const
{
    return rows(u"1=1"_s, {});
}

std::vector<Petition> PetitionQueries::open() const
{
    return rows(u"stage<4"_s, {});
}

std::vector<Petition> PetitionQueries::ofFact(domain::FactId fact) const
{
    return rows(u"fact=? AND fact<>0"_s, {fact.value()});
}

std::vector<Petition> PetitionQueries::ofProcedure(domain::ListProcedureId procedure) const
{
    return rows(u"procedure=? AND procedure<>0"_s, {procedure.value()});
}

bool PetitionQueries::setTheMark(domain::FactId fact) const
{
    bool found = false;
    forEachRow(m_database, u"SELECT 1 FROM field_head h JOIN petition p ON p.created_no=h.entry AND p.fact=h.id WHERE h.type=? AND h.id=? AND h.field=?"_s,
               {int(EntityType::Fact), fact.value(), int(journal::FactField::Objection)}, [&found](const QSqlQuery &) { found = true; });
    return found;
}

std::vector<PetitionStepRow> PetitionQueries::steps(PetitionId id) const
{
    std::vector<PetitionStepRow> steps;
    forEachRow(m_database,
               u"SELECT s.act,s.day,s.text,s.files,s.author,coalesce(a.full_name,''),j.admitted_at FROM petition_step s JOIN journal j ON j.received_no=s.no LEFT JOIN journal_place w ON w.received_no=s.no "
               "LEFT JOIN account a ON a.user_id=s.author WHERE s.petition=? ORDER BY w.place,j.origin_id,j.seq"_s,
               {id.value()}, [&steps](const QSqlQuery &row) {
                   steps.push_back({{domain::PetitionAct(row.value(0).toInt()), dayOf(row.value(1)), row.value(2).toString(), evidenceFiles(row.value(3).toByteArray())},
                                    base::Uid::fromBytes(row.value(4).toByteArray()), row.value(5).toString(), row.value(6).toLongLong()});
               });
    return steps;
}

int PetitionQueries::lastNumber(const QString &prefix) const
{
    int last = 0;
    forEachRow(m_database, u"SELECT number FROM petition WHERE number>=? AND number<? AND length(number)<=? ORDER BY length(number) DESC,number DESC LIMIT 1"_s,
               {prefix, QString(prefix + QChar(0xffff)), prefix.size() + 6}, [&](const QSqlQuery &row) { last = row.value(0).toString().mid(prefix.size()).toInt(); });
    return last;
}

} // namespace chengcai::store
