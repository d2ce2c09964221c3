// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "domain/bulkevaluator.h"
#include "support/randomcases.h"

#include <QHash>

namespace chengcai::tests {

/// The parties of `cases` evaluated together on one day; element i of the answer belongs to case i.
inline std::vector<domain::BulkEvaluator::Result> runBulk(const domain::RuleBook &book, std::span<const RandomCase> cases, QDate asOf)
{
    std::vector<QString> codes;
    QHash<QString, quint16> codeIndex;
    QHash<QString, quint32> groups;
    std::vector<domain::BulkEvaluator::Row> rows;
    for (size_t party = 0; party < cases.size(); ++party) {
        for (const domain::CreditFact &fact : cases[party].facts) {
            if (fact.withdrawn)
                continue;
            if (!codeIndex.contains(fact.indicator)) {
                codeIndex.insert(fact.indicator, quint16(codes.size()));
                codes.push_back(fact.indicator);
            }
            const QString number = base::decisionKey(fact.decisionNo);
            quint32 group = 0;
            if (!number.isEmpty()) {
                quint32 &known = groups[QString::number(party) + u'/' + number];
                group = known = known == 0 ? quint32(groups.size()) : known;
            }
            const qint32 until = fact.until.isNull() ? 0 : qint32(fact.until.toJulianDay());
            rows.push_back({quint32(party + 1), group, qint32(fact.effectiveOn.toJulianDay()), until, codeIndex[fact.indicator]});
        }
    }
    domain::BulkEvaluator bulk(book, codes, asOf, quint32(cases.size()), quint32(groups.size()));
    for (const auto &row : rows)
        bulk.add(row);
    std::vector<domain::PartyKind> kinds(cases.size() + 1);
    for (size_t party = 0; party < cases.size(); ++party) {
        const RandomCase &made = cases[party];
        kinds[party + 1] = made.kind;
        if (made.firstReviewed.isValid() && made.firstReviewed <= asOf)
            bulk.markRated(quint32(party + 1));
        for (const domain::Listing &entry : made.listings) {
            if (entry.from <= asOf)
                bulk.markRated(quint32(party + 1));
            if (entry.kind == domain::ListKind::Black && entry.contains(asOf))
                bulk.markOnBlackList(quint32(party + 1));
        }
    }
    auto results = bulk.finish(kinds);
    results.erase(results.begin());
    return results;
}

} // namespace chengcai::tests
