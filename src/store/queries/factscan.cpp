// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/factscan.h"

#include "base/text.h"
#include "store/projections/factrow.h"
#include "store/queries/rows.h"
#include "store/sqlite/rawstatement.h"

#include <QCoreApplication>

#include <numeric>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using Row = domain::BulkEvaluator::Row;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(queries)
};

/// Rows between two reports of progress.
constexpr qint64 Stride = 1 << 17;

base::Error scanFailed(const Database &database)
{
    return storeError(database, Text::tr("read the credit facts"));
}

bool goesOn(qint64 done, qint64 total, const base::Progress &progress)
{
    progress.at(done, total);
    return !progress.cancelled();
}

} // namespace

Answerable::Answerable(const Database &database, qint64 position, qint64 parties)
{
    forEachRow(database, u"SELECT party,successor FROM succession WHERE since_no<=? AND (until_no IS NULL OR until_no>?)"_s, {position, position},
               [&](const QSqlQuery &row) {
                   if (m_owner.empty()) {
                       m_owner.resize(size_t(parties) + 1);
                       std::iota(m_owner.begin(), m_owner.end(), 0U);
                   }
                   m_owner[size_t(row.value(0).toLongLong())] = row.value(1).toUInt();
               });
    for (quint32 party = 1; party < m_owner.size(); ++party) {
        if (m_owner[party] == party)
            continue;
        while (m_owner[m_owner[party]] != m_owner[party])
            m_owner[party] = m_owner[m_owner[party]];
        m_heirs.push_back(m_owner[party]);
    }
}

FactScan::FactScan(const Database &database, qint64 position, const Answerable &answerable, qint64 parties)
    : m_database(database), m_position(position), m_answerable(answerable), m_isSpecial(size_t(parties) + 1)
{
    for (const quint32 heir : answerable.heirs())
        m_isSpecial[heir] = true;
    if (position != Latest)
        readPast();
    m_anySpecial = !answerable.heirs().empty() || !m_past.empty();
}

void FactScan::readPast()
{
    forEachRow(m_database,
               u"SELECT fact,party,indicator,effective_on,until_day,decision_no,flags FROM fact_past WHERE since_no<=? AND until_no>?"_s,
               {m_position, m_position}, [&](const QSqlQuery &row) {
                   const quint32 owner = m_answerable.owner(row.value(1).toUInt());
                   m_isSpecial[owner] = true;
                   if (row.value(6).toLongLong() & WithdrawnFact)
                       return;
                   m_past.push_back({{owner, row.value(0).toUInt(), row.value(3).toInt(), row.value(4).toInt(), quint16(row.value(2).toUInt())},
                                     base::decisionKey(row.value(5).toString())});
               });
}

Result<bool> FactScan::feed(domain::BulkEvaluator &evaluator, qint64 facts, const base::Progress &progress)
{
    if (m_position == Latest && m_answerable.isTrivial())
        return feedPlain(evaluator, facts, progress);
    auto fed = feedChecked(evaluator, facts, progress);
    if (!fed || !*fed)
        return fed;
    if (auto special = feedSpecial(evaluator); !special)
        return special.error();
    return true;
}

Result<bool> FactScan::feedPlain(domain::BulkEvaluator &evaluator, qint64 facts, const base::Progress &progress)
{
    RawStatement scan(m_database, "SELECT party,indicator,effective_on,until_day,decision_group,flags FROM fact");
    qint64 done = 0;
    while (scan.step()) {
        if ((scan.number(5) & WithdrawnFact) == 0)
            evaluator.add({quint32(scan.number(0)), quint32(scan.number(4)), scan.number(2), scan.number(3), quint16(scan.number(1))});
        if (++done % Stride == 0 && !goesOn(done, facts, progress))
            return false;
    }
    if (scan.failed())
        return scanFailed(m_database);
    return true;
}

Result<bool> FactScan::feedChecked(domain::BulkEvaluator &evaluator, qint64 facts, const base::Progress &progress)
{
    RawStatement scan(m_database, "SELECT party,indicator,effective_on,until_day,decision_group,flags,since_no,id FROM fact");
    qint64 done = 0;
    while (scan.step()) {
        if (++done % Stride == 0 && !goesOn(done, facts, progress))
            return false;
        if (scan.number64(6) > m_position || scan.number(5) & WithdrawnFact)
            continue;
        Row row{m_answerable.owner(quint32(scan.number(0))), quint32(scan.number(4)), scan.number(2), scan.number(3), quint16(scan.number(1))};
        if (!m_isSpecial[row.party]) {
            evaluator.add(row);
            continue;
        }
        row.group = quint32(scan.number(7));
        m_special.push_back(row);
    }
    if (scan.failed())
        return scanFailed(m_database);
    return true;
}

Result<void> FactScan::feedSpecial(domain::BulkEvaluator &evaluator)
{
    if (!m_anySpecial)
        return {};
    QHash<std::pair<quint32, QString>, quint32> groups;
    const auto add = [&](Row row, const QString &key) {
        // A group is named by one of its facts: no other party can use that number.
        quint32 &group = groups[{row.party, key}];
        group = group == 0 ? row.group : group;
        row.group = key.isEmpty() ? 0 : group;
        evaluator.add(row);
    };
    RawStatement decision(m_database, "SELECT decision_no FROM fact WHERE id=?");
    for (const Row &row : m_special) {
        decision.bind(1, row.group);
        if (!decision.step())
            return scanFailed(m_database);
        add(row, base::decisionKey(QString::fromUtf8(decision.utf8(0))));
        decision.reset();
    }
    for (const Special &past : m_past)
        add(past.row, past.decisionKey);
    return {};
}

} // namespace chengcai::store
