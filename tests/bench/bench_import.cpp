// SPDX-License-Identifier: GPL-3.0-or-later
// Facts from CSV, validated, journalled, indexed and committed, beside `sqlite3 .import` of the same file into a table with the
// same indexes; and the explanation of a party with five hundred facts.
//
//   bench_import [--facts N] [--parties P]       default 100,000 facts of 10,000 parties
#include "base/clock.h"
#include "services/demo.h"
#include "services/partyregister.h"
#include "services/ratings.h"
#include "services/tableimport.h"
#include "store/queries/partyscan.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

QStringList suppliers(const services::Reader &reader)
{
    QStringList codes;
    (void)store::scanParties(reader.database(), domain::PartyKind::Supplier, [&](const store::PartyLine &line) { codes.append(line.identifier); });
    return codes;
}

void writeFacts(const QString &file, const QStringList &parties, qint64 count)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file));
    out.write("party,indicator,effective_on,until,decision_no,authority,fine_fen,text,source\n");
    const char *indicators[] = {"GY-N15", "GY-N16", "GY-N14", "GY-P01", "GY-P02", "GY-N03"};
    quint64 state = 42;
    for (qint64 i = 0; i < count; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        const auto pick = qint64(state >> 33U);
        const QDate day = QDate(2023, 1, 1).addDays(pick % 1000);
        const QString row = u"%1,%2,%3,,演示财罚决字〔%4〕第%5号,演示市财政局,%6,未按合同约定的时间交付货物，经催告后仍未改正（%5）,演示公告\n"_s.arg(
            parties[pick % parties.size()], QString::fromLatin1(indicators[pick % 6]), day.toString(Qt::ISODate), QString::number(day.year()),
            QString::number(i), QString::number(pick % 1'000'000));
        out.write(row.toUtf8());
    }
}

double sqliteImport(const QString &folder, const QString &csv)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    QElapsedTimer timer;
    timer.start();
    shell.start(u"sqlite3"_s, {u"peer.db"_s});
    shell.write("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;\n"
                "CREATE TABLE fact(party TEXT,indicator TEXT,effective_on TEXT,until TEXT,decision_no TEXT,authority TEXT,fine_fen INTEGER,text TEXT,source TEXT);\n"
                "CREATE INDEX fact_party ON fact(party,decision_no);\nCREATE INDEX fact_cause ON fact(indicator,until,effective_on,party);\n.mode csv\n.import --skip 1 " + csv.toUtf8() + " fact\n.quit\n");
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    return seconds(timer);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"facts"_s, u"Number of facts."_s, u"n"_s, u"100000"_s});
    parser.addOption({u"parties"_s, u"Number of parties."_s, u"n"_s, u"10000"_s});
    parser.process(application);
    const qint64 count = parser.value(u"facts"_s).toLongLong();
    QTemporaryDir dir;
    const base::SystemClock clock;
    services::DemoOptions options;
    options.folder = dir.filePath(u"store"_s);
    options.parties = parser.value(u"parties"_s).toLongLong();
    const auto session = services::createDemo(options, clock, {});
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().message));
        return 4;
    }
    const QStringList parties = suppliers((*session)->reader());
    const QString csv = dir.filePath(u"facts.csv"_s);
    writeFacts(csv, parties, count);
    QElapsedTimer timer;
    timer.start();
    services::ImportSource source;
    source.file = csv;
    const auto report = services::importTable(**session, services::ImportTarget::Facts, source, false, false, {});
    const double own = seconds(timer);
    if (!report || report->created != count) {
        std::fprintf(stderr, "the import did not create every fact\n");
        return 3;
    }
    const double peer = sqliteImport(dir.path(), csv);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("facts %lld, parties %lld, CSV %.1f MB\n", static_cast<long long>(count), static_cast<long long>(options.parties), double(QFile(csv).size()) / 1e6);
    std::printf("import, validated, journalled, indexed   %8.2f s  %9.0f rows/s\n", own, double(count) / own);
    std::printf("sqlite3 .import, same indexes            %8.2f s  %9.0f rows/s\n", peer, double(count) / peer);
    std::printf("ratio of the rates                       %8.2f     (goal >= 0.7)\n", peer / own);
    std::printf("peak memory                              %8.0f MB\n", double(usage.ru_maxrss) / 1024);

    writeFacts(csv, {parties.first()}, 500);
    (void)services::importTable(**session, services::ImportTarget::Facts, source, false, false, {});
    const auto party = services::findParties(**session, parties.first());
    double best = 1e9;
    size_t lines = 0;
    for (int i = 0; i < 20; ++i) {
        timer.start();
        const auto explained = services::explain((*session)->reader(), party->front().id, {clock.today(), {}});
        best = std::min(best, seconds(timer) * 1000);
        lines = explained->facts.size();
    }
    std::printf("explanation of a party with %zu facts    %8.2f ms  (goal <= 5 ms)\n", lines, best);
    return 0;
}
