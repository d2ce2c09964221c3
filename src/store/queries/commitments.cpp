// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/commitments.h"

#include "store/queries/evidencefiles.h"
#include "store/queries/rows.h"

namespace chengcai::store {

using namespace Qt::StringLiterals;
using domain::Commitment;
using domain::CommitmentId;

std::vector<Commitment> CommitmentQueries::rows(const QString &where, const QVariantList &values) const
{
    std::vector<Commitment> found;
    UidLookup uid(m_database, EntityType::Commitment);
    forEachRow(m_database,
               u"SELECT id,number,party,project,project_no,given_on,documents,state,checked_on,outcome,finding,fact,files FROM commitment WHERE "_s + where + u" ORDER BY given_on DESC,id DESC"_s,
               values, [&](const QSqlQuery &row) {
                   Commitment one;
                   one.id = CommitmentId(row.value(0).toLongLong());
                   one.uid = uid(one.id.value());
                   one.number = row.value(1).toString();
                   one.party = domain::PartyId(row.value(2).toLongLong());
                   one.project = row.value(3).toString();
                   one.projectNo = row.value(4).toString();
                   one.givenOn = dayOf(row.value(5));
                   one.documents = row.value(6).toString().split(u',', Qt::SkipEmptyParts);
                   one.state = domain::CommitmentState(row.value(7).toInt());
                   one.checkedOn = dayOf(row.value(8));
                   one.finding = domain::CommitmentFinding(row.value(9).toInt());
                   one.text = row.value(10).toString();
                   one.fact = domain::FactId(row.value(11).toLongLong());
                   one.evidence = evidenceFiles(row.value(12).toByteArray());
                   found.push_back(std::move(one));
               });
    return found;
}

std::optional<Commitment> CommitmentQueries::byNumber(const QString &number) const
{
    std::vector<Commitment> found = rows(u"number=?"_s, {number});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Commitment> CommitmentQueries::byId(CommitmentId id) const
{
    std::vector<Commitment> found = rows(u"id=?"_s, {id.value()});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Commitment> CommitmentQueries::all() const
{
    return rows(u"1=1"_s, {});
}

std::vector<Commitment> CommitmentQueries::ofParty(domain::PartyId party) const
{
    return rows(u"party=?"_s, {party.value()});
}

int CommitmentQueries::lastNumber(const QString &prefix) const
{
    int last = 0;
    forEachRow(m_database, u"SELECT number FROM commitment WHERE number>=? AND number<? AND length(number)<=? ORDER BY length(number) DESC,number DESC LIMIT 1"_s,
               {prefix, QString(prefix + QChar(0xffff)), prefix.size() + 6}, [&](const QSqlQuery &row) { last = row.value(0).toString().mid(prefix.size()).toInt(); });
    return last;
}

} // namespace chengcai::store
