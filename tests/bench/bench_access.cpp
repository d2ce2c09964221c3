// SPDX-License-Identifier: GPL-3.0-or-later
/// Speed of "check these participants" and of the proposals for the lists in a large register, beside the bare look-up of the same codes and
/// the facts behind them through the C API in the same run.
/// bench_access [parties [facts]]: a demonstration store of that size, 1,000,000 and 1,000,000 by default.
#include "base/clock.h"
#include "services/access.h"
#include "services/demo.h"
#include "services/lists.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 1000;
constexpr int Rounds = 5;

struct Sample {
    QStringList codes;
    QStringList names;
};

Sample sampleOf(const store::Database &database)
{
    Sample sample;
    QSqlQuery query(database.sql());
    query.exec(u"SELECT count(*) FROM party WHERE kind=2"_s);
    const qint64 suppliers = query.next() ? query.value(0).toLongLong() : 0;
    query.exec(u"SELECT identifier,name FROM (SELECT identifier,name,row_number() OVER (ORDER BY id) n FROM party WHERE kind=2 AND identifier_type=0) WHERE n % %1=0 LIMIT %2"_s.arg(std::max<qint64>(1, suppliers / Lines)).arg(Lines));
    while (query.next()) {
        sample.codes << query.value(0).toString();
        sample.names << query.value(1).toString();
    }
    return sample;
}

/// The rows every answer has to see, and nothing done with them.
double bare(const store::Database &database, const QStringList &codes)
{
    sqlite3_stmt *party = nullptr;
    sqlite3_stmt *fact = nullptr;
    sqlite3_prepare_v2(database.handle(), "SELECT id FROM party WHERE identifier=? AND identifier_type=0 AND successor=0 AND withdrawn=0", -1, &party, nullptr);
    sqlite3_prepare_v2(database.handle(), "SELECT * FROM fact WHERE party=?", -1, &fact, nullptr);
    QElapsedTimer timer;
    timer.start();
    for (const QString &code : codes) {
        const QByteArray utf8 = code.toUtf8();
        sqlite3_bind_text(party, 1, utf8.constData(), int(utf8.size()), SQLITE_STATIC);
        while (sqlite3_step(party) == SQLITE_ROW) {
            sqlite3_bind_int64(fact, 1, sqlite3_column_int64(party, 0));
            while (sqlite3_step(fact) == SQLITE_ROW) {
            }
            sqlite3_reset(fact);
        }
        sqlite3_reset(party);
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    sqlite3_finalize(party);
    sqlite3_finalize(fact);
    return seconds;
}

double checked(const services::Reader &reader, const QStringList &lines, QDate day)
{
    QElapsedTimer timer;
    timer.start();
    const auto check = services::checkParticipants(reader, lines.join(u'\n'), domain::PartyKind::Supplier, day, {});
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!check || check->unmatched() > lines.size() / 2)
        qFatal("the participants were not found");
    return seconds;
}

template <typename Work> double middle(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < Rounds; ++i)
        times.push_back(work());
    std::sort(times.begin(), times.end());
    return times[Rounds / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const base::SystemClock clock;
    const QTemporaryDir folder;
    services::DemoOptions options;
    options.folder = folder.filePath(u"store"_s);
    options.parties = argc > 1 ? QByteArrayView(argv[1]).toLongLong() : 1'000'000;
    options.facts = argc > 2 ? QByteArrayView(argv[2]).toLongLong() : 1'000'000;
    const auto session = services::createDemo(options, clock, {});
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().message));
        return 4;
    }
    const services::Reader reader = (*session)->reader();
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const Sample sample = sampleOf(reader.database());
    const QDate day = clock.today();
    const double first = checked(reader, sample.codes, day);
    const double byCode = middle([&] { return checked(reader, sample.codes, day); });
    const double byName = middle([&] { return checked(reader, sample.names, day); });
    const double raw = middle([&] { return bare(reader.database(), sample.codes); });
    std::printf("%lld parties, %lld facts, %lld lines\n", options.parties, options.facts, qint64(sample.codes.size()));
    std::printf("%-46s %8.1f ms\n", "participants by code, first time", first * 1e3);
    std::printf("%-46s %8.1f ms  %.1f x the bare rows (%.1f ms)\n", "participants by code, middle of five", byCode * 1e3, byCode / raw, raw * 1e3);
    std::printf("%-46s %8.1f ms\n", "participants by name, middle of five", byName * 1e3);
    QElapsedTimer timer;
    timer.start();
    const auto candidates = services::listCandidates(reader, day, {});
    const double proposals = double(timer.nsecsElapsed()) / 1e9;
    std::printf("%-46s %8.1f ms  %lld proposed\n", "proposals for the lists", proposals * 1e3, candidates ? qint64(candidates->size()) : -1);
    return 0;
}
