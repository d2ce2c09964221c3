// SPDX-License-Identifier: GPL-3.0-or-later
// The overview on a big register, beside a bare count of the rows it speaks of in the same run; and the trend of eight quarters, which is a job.
//
//   bench_dashboard [--dir FOLDER] [--parties N] [--facts M]      with a folder the store is made there once and kept
#include "base/clock.h"
#include "services/dashboard.h"
#include "services/demo.h"
#include "services/ratings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <vector>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 9;
constexpr double GoalMs = 200;

double msOf(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double middle(const auto &work)
{
    std::vector<double> times;
    for (int i = 0; i < Rounds; ++i)
        times.push_back(msOf(work));
    std::sort(times.begin(), times.end());
    return times[Rounds / 2];
}

/// The rows of the ratings and the facts that are counted, and nothing done with them.
void bareCount(sqlite3 *handle)
{
    for (const char *sql : {"SELECT count(*) FROM rating_cache WHERE score>=0", "SELECT count(*) FROM fact WHERE effective_on>0"}) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
        }
        sqlite3_finalize(statement);
    }
}

void print(const char *what, double ms, double bare)
{
    std::printf("%-52s %9.1f ms   %6.2f of the bare count\n", what, ms, ms / bare);
}

std::unique_ptr<services::Session> storeIn(const QString &folder, qint64 parties, qint64 facts, const base::Clock &clock)
{
    if (QDir(folder).exists()) {
        auto opened = services::Session::open(folder, store::OpenMode::ReadWrite, clock);
        return opened ? *std::move(opened) : nullptr;
    }
    services::DemoOptions options;
    options.folder = folder;
    options.parties = parties;
    options.facts = facts;
    auto made = services::createDemo(options, clock, {});
    return made ? *std::move(made) : nullptr;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"dir"_s, u"Folder of the store."_s, u"folder"_s});
    parser.addOption({u"parties"_s, u"Number of parties."_s, u"n"_s, u"1000000"_s});
    parser.addOption({u"facts"_s, u"Number of facts."_s, u"n"_s, u"1000000"_s});
    parser.process(application);
    const base::SystemClock clock;
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"dir"_s) ? parser.value(u"dir"_s) : temporary.filePath(u"store"_s);
    const auto session = storeIn(folder, parser.value(u"parties"_s).toLongLong(), parser.value(u"facts"_s).toLongLong(), clock);
    if (!session) {
        std::fprintf(stderr, "no store in %s\n", qPrintable(folder));
        return 4;
    }
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const double refresh = msOf([&] { (void)services::refreshRatings(*session, {{}, true}, {}); });
    const services::Reader reader = session->reader();
    const services::DashboardScope scope = services::yearOf(clock.today().year(), clock.today());
    const double first = msOf([&] { (void)services::dashboard(reader, scope); });
    services::Dashboard board;
    const double again = middle([&] {
        if (auto read = services::dashboard(reader, scope))
            board = *std::move(read);
    });
    const double bare = middle([&] { bareCount(reader.database().handle()); });
    qint64 parties = 0;
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        parties += board.parties(kind);
    std::printf("%lld parties, %lld facts of the first ten causes\n", parties,
                std::accumulate(board.causes.begin(), board.causes.end(), 0LL, [](qint64 sum, const services::Cause &cause) { return sum + cause.facts; }));
    print("SELECT count(*) of ratings and facts", bare, bare);
    print("overview, first time", first, bare);
    print("overview, again (goal <= 200 ms)", again, bare);
    print("trend of eight quarters, a job", msOf([&] { (void)services::computeTrend(reader, clock.today(), {}); }), bare);
    print("ratings of everybody made anew with the counts", refresh, bare);
    return again <= GoalMs ? 0 : 1;
}
