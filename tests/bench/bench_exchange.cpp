// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of a laptop on their way to the office as a signed and sealed file: written and read back, taken over with every signature, hash and right
// checked and everything folded, beside `sqlite3 .import` of the same rows with the same indexes; the size of the file beside `zstd -9` of
// the rows as CSV; and a laptop that joins an office, with all the office has.
//
//   bench_exchange [--facts N] [--parties P] [--baseline M]      default 100,000 facts of 10,000 parties, a baseline of 1,000,000 facts
#include "base/clock.h"
#include "services/enrolment.h"
#include "services/office.h"
#include "services/tableimport.h"
#include "services/transfer.h"
#include "store/audit.h"

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
using services::Session;

namespace {

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

std::unique_ptr<Session> made(const QString &folder, bool central, const base::Clock &clock)
{
    services::CreateOptions options;
    options.folder = folder;
    options.office = u"演示市财政局"_s;
    options.central = central;
    options.accountName = central ? u"first"_s : u"li"_s;
    auto session = Session::create(options, clock);
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    return std::move(*session);
}

void import(Session &session, services::ImportTarget target, const QString &file)
{
    services::ImportSource source;
    source.file = file;
    const auto report = services::importTable(session, target, source, false, false, {});
    if (!report || !report->rejected.empty())
        qFatal("rows were rejected");
}

void writeParties(const QString &file, qint64 count)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file));
    out.write("kind,identifier,name,region\n");
    for (qint64 i = 0; i < count; ++i)
        out.write(u"supplier,%1,演示供应商 %2,410105\n"_s.arg(tests::uscc(int(i)), QString::number(i)).toUtf8());
}

void writeFacts(const QString &file, qint64 parties, qint64 count)
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
        out.write(u"%1,%2,%3,,演示财罚决字〔%4〕第%5号,演示市财政局,%6,未按合同约定的时间交付货物，经催告后仍未改正（%5）,演示公告\n"_s
                      .arg(tests::uscc(int(pick % parties)), QString::fromLatin1(indicators[pick % 6]), day.toString(Qt::ISODate), QString::number(day.year()), QString::number(i),
                           QString::number(pick % 1'000'000))
                      .toUtf8());
    }
}

/// The same rows with the indexes our table of facts has.
double sqliteImport(const QString &folder, const QString &csv)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    QElapsedTimer timer;
    timer.start();
    shell.start(u"sqlite3"_s, {u"peer.db"_s});
    shell.write("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;\n"
                "CREATE TABLE fact(party TEXT,indicator TEXT,effective_on TEXT,until TEXT,decision_no TEXT,authority TEXT,fine_fen INTEGER,text TEXT,source TEXT);\n"
                "CREATE INDEX fact_party ON fact(party,decision_no);\nCREATE INDEX fact_cause ON fact(indicator,until,effective_on,party);\n.mode csv\n.import --skip 1 "
                + csv.toUtf8() + " fact\n.quit\n");
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    return seconds(timer);
}

qint64 zstdSize(const QString &csv)
{
    QProcess::execute(u"zstd"_s, {u"-q"_s, u"-9"_s, u"-k"_s, u"-f"_s, csv});
    return QFile(csv + u".zst"_s).size();
}

template <typename T> T need(base::Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

double join(Session &office, Session &laptop, const QString &folder, double &approving)
{
    const auto asked = need(services::requestEnrolment(laptop, u"ZZ-01"_s, {}, domain::Role::Inspector, folder + u"/ask"_s));
    QElapsedTimer timer;
    timer.start();
    (void)need(services::approveEnrolment(office, {asked.file, folder + u"/answer"_s, {}, {}, {}, {}, {}}, {}));
    approving = seconds(timer);
    timer.start();
    (void)need(services::acceptEnrolment(laptop, folder + u"/answer"_s, {}, {}));
    return seconds(timer);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"facts"_s, u"Number of facts."_s, u"n"_s, u"100000"_s});
    parser.addOption({u"parties"_s, u"Number of parties."_s, u"n"_s, u"10000"_s});
    parser.addOption({u"baseline"_s, u"Facts the office has when a laptop joins; 0 leaves that out."_s, u"n"_s, u"1000000"_s});
    parser.process(application);
    const qint64 facts = parser.value(u"facts"_s).toLongLong();
    const qint64 parties = parser.value(u"parties"_s).toLongLong();
    const qint64 baseline = parser.value(u"baseline"_s).toLongLong();
    QTemporaryDir dir;
    qputenv("XDG_STATE_HOME", dir.filePath(u"state"_s).toUtf8());
    const base::SystemClock clock;
    const auto office = made(dir.filePath(u"office"_s), true, clock);
    const auto laptop = made(dir.filePath(u"laptop"_s), false, clock);
    const QString partiesCsv = dir.filePath(u"parties.csv"_s);
    const QString csv = dir.filePath(u"facts.csv"_s);
    writeParties(partiesCsv, parties);
    import(*office, services::ImportTarget::Parties, partiesCsv);
    double approving = 0;
    (void)join(*office, *laptop, dir.path(), approving);
    writeFacts(csv, parties, facts);
    import(*laptop, services::ImportTarget::Facts, csv);
    QElapsedTimer timer;
    timer.start();
    const auto out = need(services::exportBundle(*laptop, dir.filePath(u"facts.ccb"_s), {}));
    const double exporting = seconds(timer);
    timer.start();
    const auto in = need(services::importBundle(*office, out.file, false, {}));
    const double importing = seconds(timer);
    const double peer = sqliteImport(dir.path(), csv);
    const qint64 packed = zstdSize(csv);
    std::printf("facts %lld of %lld parties, CSV %.1f MB, %lld entries, folded anew: %s\n", static_cast<long long>(facts), static_cast<long long>(parties), double(QFile(csv).size()) / 1e6,
                static_cast<long long>(in.report.added), in.report.foldedAnew ? "yes" : "no");
    const auto line = [&](const char *what, double took) { std::printf("%-44s %8.2f s  %9.0f rows/s  %6.2f x sqlite3 .import\n", what, took, double(facts) / took, peer / took); };
    line("export, signed, sealed, read back, verified", exporting);
    line("import, verified, journalled, folded", importing);
    line("both, one after the other   (goal >= 0.5)", exporting + importing);
    line("sqlite3 .import, the same indexes", peer);
    std::printf("%-44s %8.2f MB  %6.2f x zstd -9 of the CSV (%.2f MB; goal <= 1.4)\n", "file", double(out.bytes) / 1e6, double(out.bytes) / double(packed), double(packed) / 1e6);
    if (baseline > 0) {
        const qint64 before = facts;
        const QString more = dir.filePath(u"more.csv"_s);
        writeFacts(more, parties, baseline);
        import(*office, services::ImportTarget::Facts, more);
        const auto late = made(dir.filePath(u"late"_s), false, clock);
        const double accepting = join(*office, *late, dir.path(), approving);
        const qint64 there = late->store().database().integer(u"SELECT count(*) FROM fact"_s);
        std::printf("baseline of %lld facts: answer written in %.1f s (%.1f MB), joined in %.1f s (goal <= 60)\n", static_cast<long long>(there), approving, double(QFile(dir.filePath(u"answer"_s)).size()) / 1e6,
                    accepting);
        if (there < before)
            return 3;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak memory %.0f MB\n", double(usage.ru_maxrss) / 1024);
    return 0;
}
