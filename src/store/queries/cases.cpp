// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/cases.h"

#include "store/queries/evidencefiles.h"
#include "store/queries/rows.h"

namespace chengcai::store {

using namespace Qt::StringLiterals;
using domain::CaseFile;
using domain::CaseId;
using domain::CaseResult;

namespace {

enum HearingFlag { Requested = 1, Held = 2, Waived = 4 };
enum StepFlag { StatementGiven = 1, HearingWaived = 2 };

constexpr auto Columns = "c.id,c.number,c.party,p.kind,c.origin,c.inspection,c.finding,c.reference,c.cause,c.conduct,c.summary,c.state,c.hearing,c.acted_on,c.found_on,c.opened_on,"
                         "c.filed_on,c.noticed_on,c.stated_on,c.hearing_requested_on,c.decided_on,c.served_on,c.published_on,c.closed_on,c.last_on,c.result,c.decision_no,"
                         "c.decision_text,c.fact"_L1;
constexpr int ColumnCount = 29;

CaseFile fileOf(const QSqlQuery &row)
{
    CaseFile file;
    const auto number = [&row](int column) { return row.value(column).toLongLong(); };
    file.id = CaseId(number(0));
    file.number = row.value(1).toString();
    file.party = domain::PartyId(number(2));
    file.kind = domain::PartyKind(number(3));
    file.origin = domain::CaseOrigin(number(4));
    file.inspection = domain::InspectionId(number(5));
    file.finding = int(number(6));
    file.reference = row.value(7).toString();
    file.cause = row.value(8).toString();
    file.conduct = domain::ConductClass(number(9));
    file.summary = row.value(10).toString();
    file.progress = {domain::CaseState(number(11)), (number(12) & Requested) != 0, (number(12) & Held) != 0};
    file.hearingWaived = (number(12) & Waived) != 0;
    QDate *const days[] = {&file.actedOn,     &file.foundOn,   &file.openedOn, &file.filedOn,     &file.noticedOn, &file.statedOn,
                           &file.hearingRequestedOn, &file.decidedOn, &file.servedOn, &file.publishedOn, &file.closedOn,  &file.lastDay};
    for (int i = 0; i < 12; ++i)
        *days[i] = dayOf(row.value(13 + i));
    file.result = CaseResult(number(25));
    file.decisionNo = row.value(26).toString();
    file.decisionText = row.value(27).toString();
    file.fact = domain::FactId(number(28));
    return file;
}

struct Where {
    QString sql = u"1=1"_s;
    QVariantList values;
};

Where whereOf(const CaseFilter &filter)
{
    Where where;
    const auto add = [&where](const QString &condition, const QVariantList &values) {
        where.sql += u" AND "_s + condition;
        where.values += values;
    };
    if (filter.show == CaseFilter::Show::Open)
        add(u"c.closed_on=0"_s, {});
    if (filter.show == CaseFilter::Show::Closed)
        add(u"c.closed_on<>0"_s, {});
    if (filter.state)
        add(u"c.state=?"_s, {int(*filter.state)});
    if (filter.conduct)
        add(u"c.conduct=?"_s, {int(*filter.conduct)});
    if (filter.party.isValid())
        add(u"c.party=?"_s, {filter.party.value()});
    if (filter.inspection.isValid())
        add(u"c.inspection=?"_s, {filter.inspection.value()});
    if (!filter.text.isEmpty()) {
        const QString pattern = containsPattern(filter.text);
        add(u"(c.number LIKE ? ESCAPE '\\' OR p.name LIKE ? ESCAPE '\\' OR c.decision_no LIKE ? ESCAPE '\\' OR c.summary LIKE ? ESCAPE '\\')"_s,
            {pattern, pattern, pattern, pattern});
    }
    return where;
}

domain::CaseStep stepOf(const QSqlQuery &row)
{
    domain::CaseStep step;
    step.act = domain::CaseAct(row.value(0).toInt());
    step.day = dayOf(row.value(1));
    step.text = row.value(2).toString();
    step.grounds = row.value(3).toString();
    step.reasons = row.value(4).toString();
    step.rights = row.value(5).toString();
    step.given = (row.value(6).toInt() & StatementGiven) != 0;
    step.hearingWaived = (row.value(6).toInt() & HearingWaived) != 0;
    step.until = dayOf(row.value(7));
    step.evidence = evidenceFiles(row.value(8).toByteArray());
    return step;
}

} // namespace

std::optional<CaseFile> CaseQueries::one(const QString &where, const QVariantList &values) const
{
    std::optional<CaseFile> found;
    forEachRow(m_database, u"SELECT "_s + Columns + u" FROM casefile c JOIN party p ON p.id=c.party WHERE "_s + where, values,
               [&found](const QSqlQuery &row) { found = fileOf(row); });
    if (!found)
        return found;
    found->uid = entityUid(m_database, EntityType::Case, found->id.value());
    forEachRow(m_database, u"SELECT o.id,o.name,o.role,c.measure FROM case_person c JOIN person o ON o.id=c.person WHERE c.casefile=? ORDER BY c.person"_s,
               {found->id.value()}, [&](const QSqlQuery &row) {
                   found->persons.push_back({entityUid(m_database, EntityType::Person, row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toString(),
                                             row.value(3).toString()});
               });
    return found;
}

std::optional<CaseFile> CaseQueries::byId(CaseId id) const
{
    return one(u"c.id=?"_s, {id.value()});
}

std::optional<CaseFile> CaseQueries::byNumber(const QString &number) const
{
    return one(u"c.number=?"_s, {number});
}

std::vector<CaseRow> CaseQueries::rows(const CaseFilter &filter, qint64 limit) const
{
    Where where = whereOf(filter);
    where.values << limit;
    std::vector<CaseRow> rows;
    forEachRow(m_database,
               u"SELECT "_s + Columns + u",p.name,coalesce(i.number,'') FROM casefile c JOIN party p ON p.id=c.party LEFT JOIN inspection i ON i.id=c.inspection WHERE "_s + where.sql
                   + u" ORDER BY c.closed_on<>0,c.opened_on DESC,c.id DESC LIMIT ?"_s,
               where.values, [&rows](const QSqlQuery &row) { rows.push_back({fileOf(row), row.value(ColumnCount).toString(), row.value(ColumnCount + 1).toString()}); });
    return rows;
}

qint64 CaseQueries::count(const CaseFilter &filter) const
{
    const Where where = whereOf(filter);
    qint64 count = 0;
    forEachRow(m_database, u"SELECT count(*) FROM casefile c JOIN party p ON p.id=c.party WHERE "_s + where.sql, where.values,
               [&count](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return count;
}

std::vector<CaseStepRow> CaseQueries::steps(CaseId id) const
{
    std::vector<CaseStepRow> steps;
    forEachRow(m_database,
               u"SELECT s.act,s.day,s.text,s.grounds,s.reasons,s.rights,s.flags,s.until_day,s.files,s.author,coalesce(a.full_name,''),j.admitted_at FROM case_step s "
               "JOIN journal j ON j.received_no=s.no LEFT JOIN journal_place w ON w.received_no=s.no LEFT JOIN account a ON a.user_id=s.author WHERE s.casefile=? ORDER BY w.place,j.origin_id,j.seq"_s,
               {id.value()}, [&steps](const QSqlQuery &row) {
                   steps.push_back({stepOf(row), base::Uid::fromBytes(row.value(9).toByteArray()), row.value(10).toString(), row.value(11).toLongLong()});
               });
    return steps;
}

std::vector<base::Uid> CaseQueries::investigators(CaseId id) const
{
    std::vector<base::Uid> authors;
    forEachRow(m_database,
               u"SELECT author FROM case_step WHERE casefile=? AND act IN(2,3) UNION SELECT a.author FROM inspection_act a JOIN casefile c ON c.inspection=a.inspection "
               "WHERE c.id=? AND a.act IN(0,1)"_s,
               {id.value(), id.value()}, [&authors](const QSqlQuery &row) { authors.push_back(base::Uid::fromBytes(row.value(0).toByteArray())); });
    return authors;
}

std::optional<CaseId> CaseQueries::ofFact(domain::FactId fact) const
{
    std::optional<CaseId> found;
    forEachRow(m_database, u"SELECT id FROM casefile WHERE fact=? AND fact<>0 LIMIT 1"_s, {fact.value()},
               [&found](const QSqlQuery &row) { found = CaseId(row.value(0).toLongLong()); });
    return found;
}

std::optional<CaseId> CaseQueries::ofFinding(domain::InspectionId inspection, int finding) const
{
    std::optional<CaseId> found;
    forEachRow(m_database, u"SELECT c.id FROM casefile c JOIN inspection i ON i.id=c.inspection AND i.revision=c.finding_revision WHERE c.inspection=? AND c.finding=?"_s,
               {inspection.value(), finding}, [&found](const QSqlQuery &row) { found = CaseId(row.value(0).toLongLong()); });
    return found;
}

std::vector<SeriousFinding> CaseQueries::seriousFindings() const
{
    std::vector<SeriousFinding> findings;
    forEachRow(m_database,
               u"SELECT i.id,i.number,f.number,i.party,p.name,p.kind,i.inspected_on,f.conduct,f.indicator,i.content FROM finding f JOIN inspection i ON i.id=f.inspection AND i.revision=f.revision "
               "JOIN party p ON p.id=i.party WHERE f.flags&3=2 AND f.decision=1 AND i.state IN(2,3) AND NOT EXISTS(SELECT 1 FROM casefile c WHERE c.inspection=i.id AND "
               "c.finding_revision=f.revision AND c.finding=f.number) ORDER BY i.inspected_on DESC,i.id DESC,f.number"_s,
               {}, [&findings](const QSqlQuery &row) {
                   SeriousFinding finding{domain::InspectionId(row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toInt(), domain::PartyId(row.value(3).toLongLong()),
                                          row.value(4).toString(), domain::PartyKind(row.value(5).toInt()), dayOf(row.value(6)), domain::ConductClass(row.value(7).toInt()),
                                          row.value(8).toString(), {}};
                   const auto content = domain::inspectionContentFromJson(row.value(9).toByteArray());
                   if (content && size_t(finding.finding) <= content->proposals.size())
                       finding.narrative = content->proposals[size_t(finding.finding) - 1].narrative;
                   findings.push_back(std::move(finding));
               });
    return findings;
}

std::vector<ConductCount> CaseQueries::statistics(QDate from, QDate to) const
{
    std::vector<ConductCount> counts;
    for (int conduct = 1; conduct <= 4; ++conduct)
        counts.push_back({domain::ConductClass(conduct), 0, 0, 0, 0, 0, 0, 0});
    forEachRow(m_database,
               u"SELECT c.conduct,count(*),sum(c.closed_on=0),sum(c.result=1),sum(c.result=2),sum(c.result=3),sum(CASE WHEN f.flags&1=0 THEN coalesce(f.fine_fen,0) ELSE 0 END),"
               "sum((SELECT count(*) FROM case_person o WHERE o.casefile=c.id)) FROM casefile c LEFT JOIN fact f ON f.id=c.fact WHERE c.opened_on BETWEEN ? AND ? GROUP BY c.conduct"_s,
               {from.toJulianDay(), to.toJulianDay()}, [&counts](const QSqlQuery &row) {
                   ConductCount &count = counts[size_t(row.value(0).toInt()) - 1];
                   qint64 *const numbers[] = {&count.opened, &count.running, &count.penalties, &count.exposures, &count.dropped, &count.fineFen, &count.persons};
                   for (int i = 0; i < 7; ++i)
                       *numbers[i] = row.value(i + 1).toLongLong();
               });
    return counts;
}

int CaseQueries::lastNumber(const QString &prefix) const
{
    int last = 0;
    forEachRow(m_database, u"SELECT number FROM casefile WHERE number>=? AND number<? AND length(number)<=? ORDER BY length(number) DESC,number DESC LIMIT 1"_s,
               {prefix, QString(prefix + QChar(0xffff)), prefix.size() + 6}, [&](const QSqlQuery &row) { last = row.value(0).toString().mid(prefix.size()).toInt(); });
    return last;
}

} // namespace chengcai::store
