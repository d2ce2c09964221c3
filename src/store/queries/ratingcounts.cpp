// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/ratingcounts.h"

#include "store/database.h"
#include "store/queries/rows.h"
#include "store/sqlite/rawstatement.h"

#include <QCoreApplication>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(queries)
};

} // namespace

std::vector<RatingCount> ratingCounts(const Database &database)
{
    std::vector<RatingCount> counts;
    forEachRow(database, u"SELECT kind,region,grade,moved,parties FROM rating_count WHERE parties<>0 ORDER BY kind,region,grade,moved"_s, {}, [&counts](const QSqlQuery &row) {
        counts.push_back({{domain::PartyKind(row.value(0).toUInt() & 3U), row.value(1).toString().toUtf8(), domain::Grade(row.value(2).toInt()), domain::StarMove(row.value(3).toInt())},
                          row.value(4).toLongLong()});
    });
    return counts;
}

std::vector<RatingCount> countsOf(const RatingTally &tally)
{
    std::vector<RatingCount> counts;
    for (const auto &[key, parties] : tally) {
        if (parties != 0)
            counts.push_back({key, parties});
    }
    return counts;
}

Result<void> replaceRatingCounts(Database &database, const RatingTally &tally)
{
    if (auto emptied = database.execute(u"DELETE FROM rating_count"_s); !emptied)
        return emptied;
    return changeRatingCounts(database, tally);
}

Result<void> changeRatingCounts(Database &database, const RatingTally &changes)
{
    RawStatement add(database, "INSERT INTO rating_count(kind,region,grade,moved,parties) VALUES(?,?,?,?,?) ON CONFLICT(kind,region,grade,moved) DO UPDATE SET parties=parties+excluded.parties");
    for (const auto &[key, parties] : changes) {
        if (parties == 0)
            continue;
        add.bind(1, qint64(key.kind));
        add.bindText(2, key.region);
        add.bind(3, qint64(key.grade));
        add.bind(4, qint64(key.moved));
        add.bind(5, parties);
        if (!add.run())
            return storeError(database, Text::tr("save the ratings"));
    }
    return database.execute(u"DELETE FROM rating_count WHERE parties=0"_s);
}

RatingKey ratingKey(const RawStatement &row)
{
    return {domain::PartyKind(row.number(0) & 3), row.utf8(1).toByteArray(), domain::Grade(row.number(2)), domain::starMove(row.number(3), row.number(4))};
}

} // namespace chengcai::store
