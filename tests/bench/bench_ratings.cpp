// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody's rating on one day, beside one bare scan of the same columns through the C API and beside the best single SQL query
// that gives the same points.
//
//   bench_ratings --dir FOLDER [--parties N] [--facts M]      the store is made there once and kept
#include "base/clock.h"
#include "services/demo.h"
#include "services/rulebooks.h"
#include "store/queries/ratings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSqlQuery>

#include <sqlite3.h>
#include <sys/resource.h>

#include <cstdio>
#include <functional>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

constexpr int Repeats = 5;

double best(const std::function<void()> &work)
{
    double least = 1e9;
    for (int i = 0; i < Repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, double(timer.nsecsElapsed()) / 1e9);
    }
    return least;
}

qint64 bareScan(sqlite3 *handle)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, "SELECT party,indicator,effective_on,until_day,decision_group,flags,since_no FROM fact", -1, &statement, nullptr);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < 7; ++column)
            sum += sqlite3_column_int64(statement, column);
    }
    sqlite3_finalize(statement);
    return sum;
}

/// points, conduct and the last effective day that is expired already, per indicator: what the query joins.
void ruleTable(const store::Database &database, const domain::RuleBook &book, QDate asOf)
{
    QSqlQuery query(database.sql());
    query.exec(u"CREATE TEMP TABLE rule(indicator INTEGER PRIMARY KEY, points INTEGER, good INTEGER, months INTEGER, expired INTEGER)"_s);
    QSqlQuery codes(database.sql());
    codes.exec(u"SELECT id,code FROM indicator"_s);
    while (codes.next()) {
        const domain::Indicator *rule = book.indicator(codes.value(1).toString());
        if (!rule)
            continue;
        QDate expired = rule->validityMonths == 0 ? QDate(1, 1, 1) : asOf.addMonths(-rule->validityMonths - 1);
        while (rule->validityMonths != 0 && domain::expiresOn(expired.addDays(1), {}, rule->validityMonths) <= asOf)
            expired = expired.addDays(1);
        query.prepare(u"INSERT INTO rule VALUES(?,?,?,?,?)"_s);
        query.addBindValue(codes.value(0));
        query.addBindValue(rule->pointsCenti);
        query.addBindValue(rule->polarity == domain::Polarity::Positive);
        query.addBindValue(rule->validityMonths);
        query.addBindValue(expired.toJulianDay());
        query.exec();
    }
}

const char *const BestQuery = R"(
WITH active AS (
  SELECT f.party AS party, r.points AS points, r.good AS good,
         CASE WHEN r.good=1 OR f.decision_group=0 THEN 1
              ELSE row_number() OVER (PARTITION BY f.party,f.decision_group,r.good ORDER BY r.points DESC,f.indicator) END AS nth
  FROM fact f JOIN rule r ON r.indicator=f.indicator
  WHERE (f.flags&1)=0 AND f.effective_on<=?1 AND (CASE WHEN f.until_day=0 THEN f.effective_on>r.expired ELSE f.until_day>?1 END)),
tally AS (
  SELECT party, sum(CASE WHEN good=0 AND nth=1 THEN points ELSE 0 END) AS bad, min(1000,sum(CASE WHEN good=1 THEN points ELSE 0 END)) AS bonus,
         max(good=0 AND points>0) AS anybad
  FROM active GROUP BY party)
SELECT count(*), sum(max(0,min(CASE WHEN anybad THEN 9900 ELSE 10000 END,10000-bad+bonus))) FROM tally)";

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"dir"_s, u"Folder of the store."_s, u"folder"_s});
    parser.addOption({u"parties"_s, u"Number of parties."_s, u"n"_s, u"100000"_s});
    parser.addOption({u"facts"_s, u"Number of facts."_s, u"n"_s, u"1000000"_s});
    parser.process(application);
    const base::SystemClock clock;
    const QString folder = parser.value(u"dir"_s);
    if (folder.isEmpty()) {
        std::fprintf(stderr, "name the folder of the store: --dir FOLDER\n");
        return 2;
    }
    if (!QDir(folder).exists()) {
        services::DemoOptions options;
        options.folder = folder;
        options.parties = parser.value(u"parties"_s).toLongLong();
        options.facts = parser.value(u"facts"_s).toLongLong();
        if (const auto made = services::createDemo(options, clock, {}); !made)
            return 4;
    }
    const auto session = services::Session::open(folder, store::OpenMode::ReadWrite, clock);
    if (!session)
        return 4;
    const services::Reader reader = (*session)->reader();
    const store::Database &database = reader.database();
    const QDate asOf = clock.today();
    const domain::RuleBook book = services::rulingRuleBook(reader, asOf);
    const double scan = best([&] { (void)bareScan(database.handle()); });
    qint64 total = 0;
    qint64 rated = 0;
    const double own = best([&] {
        const auto all = store::evaluateAll(database, book, asOf, store::Latest, {});
        total = rated = 0;
        for (size_t id = 1; id < all->results.size(); ++id) {
            total += all->results[id].scoreCenti - 10000;
            rated += all->exists[id];
        }
    });
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    ruleTable(database, book, asOf);
    qint64 peerTotal = 0;
    QElapsedTimer timer;
    timer.start();
    QSqlQuery query(database.sql());
    if (query.exec(QString::fromLatin1(BestQuery).replace(u"?1"_s, QString::number(asOf.toJulianDay()))) && query.next())
        peerTotal = query.value(1).toLongLong() - 10000 * query.value(0).toLongLong();
    const double peer = double(timer.nsecsElapsed()) / 1e9;
    std::printf("parties %lld, facts %lld\n", static_cast<long long>(rated), static_cast<long long>(store::FactQueries(database).count()));
    std::printf("bare C-API scan of the same columns   %8.3f s\n", scan);
    std::printf("evaluate everybody                    %8.3f s   ratio to the scan %.2f (goal <= 1.5)\n", own, own / scan);
    std::printf("best single SQL query                 %8.3f s   %.1f times slower (goal >= 3), points %s\n", peer, peer / own,
                peerTotal == total ? "equal" : "DIFFER");
    std::printf("peak memory after evaluating          %8.0f MB\n", double(usage.ru_maxrss) / 1024);
    return 0;
}
