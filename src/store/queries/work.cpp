// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/work.h"

#include "domain/evaluator.h"
#include "store/queries/rows.h"

#include <QMap>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Uid;

namespace {

/// Which day an act was on, clamped at the end of a month, is asked of the rule itself afterwards: the query only narrows the scan.
constexpr int MonthSlack = 4;

/// Facts without an end of their own, by the months their indicator counts.
void addValidity(const Database &database, const domain::RuleBook &book, QDate from, QDate to, QString &where, QVariantList &values, QHash<QString, int> &months)
{
    QMap<int, QStringList> byMonths;
    forEachRow(database, u"SELECT id,code FROM indicator"_s, {}, [&](const QSqlQuery &row) {
        const domain::Indicator *indicator = book.indicator(row.value(1).toString());
        if (!indicator || indicator->validityMonths == 0)
            return;
        months.insert(row.value(1).toString(), indicator->validityMonths);
        byMonths[indicator->validityMonths].append(QString::number(row.value(0).toLongLong()));
    });
    for (auto one = byMonths.cbegin(); one != byMonths.cend(); ++one) {
        where += u" OR (f.until_day=0 AND f.effective_on BETWEEN ? AND ? AND f.indicator IN(%1))"_s.arg(one.value().join(u','));
        values << from.addMonths(-one.key()).toJulianDay() - MonthSlack << to.addMonths(-one.key()).toJulianDay() + MonthSlack;
    }
}

} // namespace

std::vector<WorkQueries::Waiting> WorkQueries::inspections(domain::InspectionState state, const Uid &user, bool own, qint64 limit) const
{
    std::vector<Waiting> waiting;
    const QString wrote = u"EXISTS(SELECT 1 FROM inspection_act s WHERE s.inspection=i.id AND s.author=? AND s.act IN(0,1))"_s;
    forEachRow(m_database,
               u"SELECT i.id,i.number,i.party,p.name,i.state,i.inspected_on,(SELECT a.full_name FROM inspection_act s JOIN account a ON a.user_id=s.author WHERE s.inspection=i.id AND s.act=0)"
               " FROM inspection i JOIN party p ON p.id=i.party WHERE i.state=? AND "_s + (own ? QString() : u"NOT "_s) + wrote + u" ORDER BY i.inspected_on,i.id LIMIT ?"_s,
               {int(state), user.toBytes(), limit}, [&waiting](const QSqlQuery &row) {
                   waiting.push_back({domain::InspectionId(row.value(0).toLongLong()), row.value(1).toString(), domain::PartyId(row.value(2).toLongLong()), row.value(3).toString(),
                                      domain::InspectionState(row.value(4).toInt()), dayOf(row.value(5)), row.value(6).toString()});
               });
    return waiting;
}

std::vector<WorkQueries::WaitingFact> WorkQueries::expiring(const domain::RuleBook &book, QDate from, QDate to, qint64 limit) const
{
    QString where = u"f.until_day BETWEEN ? AND ?"_s;
    QVariantList values{from.toJulianDay(), to.toJulianDay()};
    QHash<QString, int> months;
    addValidity(m_database, book, from, to, where, values, months);
    std::vector<WaitingFact> facts;
    forEachRow(m_database,
               u"SELECT f.id,f.party,p.name,i.code,f.text,f.effective_on,f.until_day FROM fact f JOIN indicator i ON i.id=f.indicator JOIN party p ON p.id=f.party WHERE f.flags&1=0 AND ("_s
                   + where + u") ORDER BY f.id"_s,
               values, [&](const QSqlQuery &row) {
                   const QDate end = domain::expiresOn(dayOf(row.value(5)), dayOf(row.value(6)), months.value(row.value(3).toString()));
                   if (end >= from && end <= to)
                       facts.push_back({domain::FactId(row.value(0).toLongLong()), domain::PartyId(row.value(1).toLongLong()), row.value(2).toString(), row.value(3).toString(),
                                        row.value(4).toString(), end});
               });
    std::stable_sort(facts.begin(), facts.end(), [](const WaitingFact &a, const WaitingFact &b) { return a.day < b.day; });
    if (qint64(facts.size()) > limit)
        facts.resize(size_t(limit));
    return facts;
}

std::vector<WorkQueries::WaitingFact> WorkQueries::unchecked(qint64 limit) const
{
    std::vector<WaitingFact> facts;
    forEachRow(m_database,
               u"SELECT f.id,f.party,p.name,i.code,f.text,f.effective_on FROM fact f JOIN indicator i ON i.id=f.indicator JOIN party p ON p.id=f.party "
               "WHERE f.flags IN(0,2) AND i.code LIKE '__-N%' ORDER BY f.effective_on,f.id LIMIT ?"_s,
               {limit}, [&facts](const QSqlQuery &row) {
                   facts.push_back({domain::FactId(row.value(0).toLongLong()), domain::PartyId(row.value(1).toLongLong()), row.value(2).toString(), row.value(3).toString(),
                                    row.value(4).toString(), dayOf(row.value(5))});
               });
    return facts;
}

} // namespace chengcai::store
