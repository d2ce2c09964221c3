// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/inspections.h"

#include "base/text.h"
#include "journal/changes/fields.h"
#include "store/queries/rows.h"

namespace chengcai::store {

using namespace Qt::StringLiterals;
using domain::Finding;
using domain::FormTemplateId;
using domain::Inspection;
using domain::InspectionId;
using domain::PartyId;

namespace {

StoredForm formOf(const QSqlQuery &row, const Database &database)
{
    StoredForm stored;
    if (auto form = domain::formTemplateFromJson(row.value(1).toByteArray()))
        stored.form = *std::move(form);
    stored.form.id = FormTemplateId(row.value(0).toLongLong());
    stored.form.uid = entityUid(database, EntityType::Form, row.value(0).toLongLong());
    stored.sha256 = base::Hash::fromBytes(row.value(2).toByteArray());
    stored.retired = row.value(3).toLongLong() != 0;
    stored.inspections = row.value(4).toLongLong();
    return stored;
}

constexpr auto FormColumns = "f.id,f.json,f.sha256,f.retired_no,(SELECT count(*) FROM inspection i WHERE i.form=f.id)"_L1;

/// The WHERE of a filter and its values.
struct Where {
    QString sql = u"1=1"_s;
    QVariantList values;
    bool asksParty = false;

    void add(const QString &condition, const QVariant &value)
    {
        sql += u" AND "_s + condition;
        values << value;
    }
    /// Inspections are chosen and put in order by what the index on lists holds: their own rows are wide.
    [[nodiscard]] QString from(bool withParty) const { return u" FROM inspection i"_s + (withParty ? u" JOIN party p ON p.id=i.party"_s : QString()) + u" WHERE "_s + sql; }
};

Where whereOf(const InspectionFilter &filter)
{
    Where where;
    if (filter.state)
        where.add(u"i.state=?"_s, int(*filter.state));
    where.asksParty = filter.kind.has_value() || !filter.text.isEmpty();
    if (filter.kind)
        where.add(u"p.kind=?"_s, int(*filter.kind));
    if (filter.party.isValid())
        where.add(u"i.party=?"_s, filter.party.value());
    if (filter.from.isValid())
        where.add(u"i.inspected_on>=?"_s, filter.from.toJulianDay());
    if (filter.to.isValid())
        where.add(u"i.inspected_on<=?"_s, filter.to.toJulianDay());
    if (!filter.text.isEmpty()) {
        // Numbers are written in capitals; a name is compared as the register compares names.
        const QString key = base::nameKey(filter.text);
        where.add(u"(instr(i.number,?)>0 OR instr(p.name_key,?)>0)"_s, filter.text.toUpper());
        where.values << (key.isEmpty() ? filter.text : key);
    }
    return where;
}

QString orderOf(InspectionSort sort, bool descending)
{
    const QString way = descending ? u" DESC"_s : u""_s;
    switch (sort) {
    case InspectionSort::Day: return u"i.inspected_on%1,i.id%1"_s.arg(way);
    case InspectionSort::Number: return u"i.number%1"_s.arg(way);
    case InspectionSort::Party: return u"p.pinyin%1,i.id%1"_s.arg(way);
    case InspectionSort::State: return u"i.state%1,i.inspected_on%1,i.id%1"_s.arg(way);
    }
    return u"i.id"_s;
}

InspectionRow rowOf(const QSqlQuery &query)
{
    InspectionRow row;
    row.id = InspectionId(query.value(0).toLongLong());
    row.number = query.value(1).toString();
    row.party = PartyId(query.value(2).toLongLong());
    row.partyName = query.value(3).toString();
    row.kind = domain::PartyKind(query.value(4).toInt());
    row.form = FormTemplateId(query.value(5).toLongLong());
    row.inspectedOn = dayOf(query.value(6));
    row.state = domain::InspectionState(query.value(7).toInt());
    row.revision = query.value(8).toInt();
    row.findings = query.value(9).toInt();
    row.praise = query.value(10).toInt();
    row.author = query.value(11).toString();
    return row;
}

std::vector<domain::Evidence> evidenceFrom(const QByteArray &cbor)
{
    std::vector<domain::Evidence> files;
    journal::CborReader in(cbor);
    if (cbor.isEmpty() || !journal::readEvidence(in, files))
        return {};
    return files;
}

} // namespace

std::vector<StoredForm> InspectionQueries::forms() const
{
    std::vector<StoredForm> forms;
    forEachRow(m_database, u"SELECT "_s + FormColumns + u" FROM form_template f ORDER BY f.retired_no<>0,f.kind,f.code,f.effective_from DESC,f.id DESC"_s, {},
               [&](const QSqlQuery &row) { forms.push_back(formOf(row, m_database)); });
    return forms;
}

std::optional<StoredForm> InspectionQueries::form(FormTemplateId id) const
{
    std::optional<StoredForm> found;
    forEachRow(m_database, u"SELECT "_s + FormColumns + u" FROM form_template f WHERE f.id=?"_s, {id.value()},
               [&](const QSqlQuery &row) { found = formOf(row, m_database); });
    return found;
}

std::optional<StoredForm> InspectionQueries::formByUid(const base::Uid &uid) const
{
    return form(FormTemplateId(localId(m_database, uid, EntityType::Form)));
}

std::optional<Inspection> InspectionQueries::one(const QString &where, const QVariantList &values) const
{
    std::optional<Inspection> found;
    forEachRow(m_database,
               u"SELECT id,number,party,form,task,inspected_on,place,state,revision,effective_on,content,return_reason,heard_on,statement_given,statement,"
               "statement_files FROM inspection WHERE "_s + where,
               values, [&](const QSqlQuery &row) {
                   Inspection inspection;
                   inspection.id = InspectionId(row.value(0).toLongLong());
                   inspection.uid = entityUid(m_database, EntityType::Inspection, row.value(0).toLongLong());
                   inspection.number = row.value(1).toString();
                   inspection.party = PartyId(row.value(2).toLongLong());
                   inspection.form = FormTemplateId(row.value(3).toLongLong());
                   inspection.task = base::Uid::fromBytes(row.value(4).toByteArray());
                   inspection.inspectedOn = dayOf(row.value(5));
                   inspection.place = row.value(6).toString();
                   inspection.state = domain::InspectionState(row.value(7).toInt());
                   inspection.revision = row.value(8).toInt();
                   inspection.effectiveOn = dayOf(row.value(9));
                   inspection.returnReason = row.value(11).toString();
                   inspection.statement = {dayOf(row.value(12)), row.value(13).toInt() != 0, row.value(14).toString(), evidenceFrom(row.value(15).toByteArray())};
                   if (const auto content = domain::inspectionContentFromJson(row.value(10).toByteArray())) {
                       inspection.answers = content->answers;
                       inspection.findings = findings(inspection.id, inspection.revision, *content);
                   }
                   found = std::move(inspection);
               });
    return found;
}

std::optional<Inspection> InspectionQueries::byId(InspectionId id) const
{
    return one(u"id=?"_s, {id.value()});
}

std::optional<Inspection> InspectionQueries::byNumber(const QString &number) const
{
    return one(u"number=?"_s, {number});
}

std::vector<Finding> InspectionQueries::findings(InspectionId id, int revision, const domain::InspectionContent &content) const
{
    std::vector<Finding> list;
    forEachRow(m_database, u"SELECT number,decision,decision_reason,fact FROM finding WHERE inspection=? AND revision=? ORDER BY number"_s, {id.value(), revision},
               [&](const QSqlQuery &row) {
                   const size_t index = row.value(0).toUInt() - 1;
                   if (index < content.proposals.size())
                       list.push_back({row.value(0).toInt(), content.proposals[index], domain::FindingDecision(row.value(1).toInt()), row.value(2).toString(),
                                       domain::FactId(row.value(3).toLongLong())});
               });
    return list;
}

std::vector<InspectionRow> InspectionQueries::rows(const InspectionFilter &filter, InspectionSort sort, bool descending, qint64 offset, qint64 limit) const
{
    Where where = whereOf(filter);
    where.values << limit << offset;
    const QString order = u" ORDER BY "_s + orderOf(sort, descending);
    const QString page = u"SELECT i.id AS id"_s + where.from(where.asksParty || sort == InspectionSort::Party) + order + u" LIMIT ? OFFSET ?"_s;
    std::vector<InspectionRow> rows;
    forEachRow(m_database,
               u"SELECT i.id,i.number,i.party,p.name,p.kind,i.form,i.inspected_on,i.state,i.revision,"
               "(SELECT count(*) FROM finding f WHERE f.inspection=i.id AND f.revision=i.revision AND f.flags&1=0),"
               "(SELECT count(*) FROM finding f WHERE f.inspection=i.id AND f.revision=i.revision AND f.flags&1=1),"
               "(SELECT a.full_name FROM inspection_act s JOIN account a ON a.user_id=s.author WHERE s.inspection=i.id AND s.act=0) "
               "FROM ("_s + page + u") x JOIN inspection i ON i.id=x.id JOIN party p ON p.id=i.party"_s + order,
               where.values, [&rows](const QSqlQuery &row) { rows.push_back(rowOf(row)); });
    return rows;
}

qint64 InspectionQueries::count(const InspectionFilter &filter) const
{
    const Where where = whereOf(filter);
    qint64 count = 0;
    forEachRow(m_database, u"SELECT count(*)"_s + where.from(where.asksParty), where.values,
               [&count](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return count;
}

std::vector<InspectionStep> InspectionQueries::steps(InspectionId id) const
{
    std::vector<InspectionStep> steps;
    forEachRow(m_database,
               u"SELECT s.act,s.author,coalesce(a.full_name,''),j.admitted_at,s.revision,s.text FROM inspection_act s JOIN journal j ON j.received_no=s.no "
               "LEFT JOIN account a ON a.user_id=s.author WHERE s.inspection=? ORDER BY s.no"_s,
               {id.value()}, [&steps](const QSqlQuery &row) {
                   steps.push_back({domain::InspectionAct(row.value(0).toInt()), base::Uid::fromBytes(row.value(1).toByteArray()), row.value(2).toString(),
                                    row.value(3).toLongLong(), row.value(4).toInt(), row.value(5).toString()});
               });
    return steps;
}

std::optional<domain::InspectionContent> InspectionQueries::revision(InspectionId id, int revision) const
{
    std::optional<domain::InspectionContent> found;
    forEachRow(m_database,
               u"SELECT content FROM inspection_past WHERE inspection=? AND revision=? UNION ALL SELECT content FROM inspection WHERE id=? AND revision=?"_s,
               {id.value(), revision, id.value(), revision}, [&found](const QSqlQuery &row) {
                   if (auto content = domain::inspectionContentFromJson(row.value(0).toByteArray()))
                       found = *std::move(content);
               });
    return found;
}

std::optional<InspectionId> InspectionQueries::previous(PartyId party, const QString &formCode, InspectionId before) const
{
    std::optional<InspectionId> found;
    forEachRow(m_database,
               u"SELECT i.id FROM inspection i JOIN form_template f ON f.id=i.form WHERE i.party=? AND f.code=? AND i.state<>4 AND (?=0 OR i.id<?) "
               "ORDER BY i.inspected_on DESC,i.id DESC LIMIT 1"_s,
               {party.value(), formCode, before.value(), before.value()}, [&found](const QSqlQuery &row) { found = InspectionId(row.value(0).toLongLong()); });
    return found;
}

std::optional<InspectionId> InspectionQueries::ofFact(domain::FactId fact) const
{
    std::optional<InspectionId> found;
    forEachRow(m_database, u"SELECT inspection FROM finding WHERE fact=? LIMIT 1"_s, {fact.value()},
               [&found](const QSqlQuery &row) { found = InspectionId(row.value(0).toLongLong()); });
    return found;
}

std::vector<Finding> InspectionQueries::earlierFindings(InspectionId id) const
{
    std::vector<Finding> list;
    forEachRow(m_database,
               u"SELECT f.revision,f.number,f.item,f.indicator,f.decision,f.fact FROM finding f JOIN inspection i ON i.id=f.inspection JOIN fact c ON c.id=f.fact "
               "WHERE f.inspection=? AND f.revision<i.revision AND c.flags&1=0 ORDER BY f.revision DESC,f.number"_s,
               {id.value()}, [&](const QSqlQuery &row) {
                   const auto content = revision(id, row.value(0).toInt());
                   const size_t index = row.value(1).toUInt() - 1;
                   if (!content || index >= content->proposals.size())
                       return;
                   const domain::FactId fact(row.value(5).toLongLong());
                   const auto same = [fact](const Finding &one) { return one.fact == fact; };
                   if (std::none_of(list.begin(), list.end(), same))
                       list.push_back({row.value(1).toInt(), content->proposals[index], domain::FindingDecision(row.value(4).toInt()), {}, fact});
               });
    return list;
}

QStringList InspectionQueries::narrativesOf(PartyId party, InspectionId except) const
{
    QStringList narratives;
    forEachRow(m_database, u"SELECT content FROM inspection WHERE party=? AND id<>? AND state<>4"_s, {party.value(), except.value()},
               [&narratives](const QSqlQuery &row) {
                   const auto content = domain::inspectionContentFromJson(row.value(0).toByteArray());
                   for (const domain::Proposal &proposal : content ? content->proposals : std::vector<domain::Proposal>())
                       narratives.append(proposal.narrative);
               });
    return narratives;
}

int InspectionQueries::lastNumber(const QString &prefix) const
{
    int last = 0;
    forEachRow(m_database, u"SELECT number FROM inspection WHERE number>=? AND number<? ORDER BY length(number) DESC,number DESC LIMIT 1"_s,
               {prefix, QString(prefix + QChar(0xffff))}, [&](const QSqlQuery &row) { last = row.value(0).toString().mid(prefix.size()).toInt(); });
    return last;
}

} // namespace chengcai::store
