// SPDX-License-Identifier: GPL-3.0-or-later
// Files of joint reward and punishment: 100,000 penalties in the layout of the double publicity, read and checked from CSV and XLSX, beside
// `sqlite3 .import` of the same CSV and the bare inflating of the same sheet; and a list of judgment debtors taken over through the journal,
// then its next issue, of which nine rows in ten are as before.
//
//   bench_external [--rows N] [--take N] [--parties P]       default 100,000 rows, 100,000 taken over by a store of 20,000 parties
#include "base/clock.h"
#include "domain/identifier.h"
#include "exchange/tables/externallayout.h"
#include "exchange/tables/externalsheet.h"
#include "exchange/tables/tablereader.h"
#include "services/demo.h"
#include "services/externals.h"
#include "store/queries/partyscan.h"
#include "support/artificialuscc.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <zip.h>

#include <cstdio>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 1);

/// Wall and processor time, of this process or of its children.
class Stopwatch
{
public:
    explicit Stopwatch(int who = RUSAGE_SELF) : m_who(who), m_cpuBefore(cpu()) { m_wall.start(); }
    [[nodiscard]] double wall() const { return double(m_wall.nsecsElapsed()) / 1e9; }
    [[nodiscard]] double used() const { return cpu() - m_cpuBefore; }

private:
    [[nodiscard]] double cpu() const
    {
        rusage usage{};
        getrusage(m_who, &usage);
        return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    }

    int m_who;
    double m_cpuBefore;
    QElapsedTimer m_wall;
};

struct Measured {
    double wall = 0;
    double cpu = 0;
};

Measured print(const char *what, const Stopwatch &watch, qint64 rows)
{
    const Measured measured{watch.wall(), watch.used()};
    std::printf("%-44s %7.2f s (CPU %6.2f s)  %9.0f rows/s (CPU %9.0f)\n", what, measured.wall, measured.cpu, double(rows) / measured.wall, double(rows) / measured.cpu);
    std::fflush(stdout);
    return measured;
}

void printRatio(const char *what, const Measured &own, const Measured &peer)
{
    std::printf("%-44s %7.2f   (CPU %6.2f)\n", what, own.wall / peer.wall, own.cpu / peer.cpu);
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void fillOriginal(const domain::ExternalLayout &layout, domain::ExternalRecord &record)
{
    record.layout = layout.code;
    record.original = domain::externalFields(layout, record);
    for (domain::OriginalField &field : record.original) {
        const domain::ExternalField *known = layout.field(field.code);
        if (known->required && field.text.isEmpty())
            field.text = known->type == domain::ExternalType::Uscc ? tests::artificialUscc(1) : u"演示"_s;
    }
}

domain::ExternalRecord penalty(const domain::ExternalLayout &layout, int serial)
{
    domain::ExternalRecord record;
    record.name = u"演示供应商 %1"_s.arg(serial);
    record.identifier = tests::artificialUscc(serial);
    record.documentNo = u"演财罚〔2024〕%1号"_s.arg(serial);
    record.decidedOn = QDate(2020, 1, 1).addDays(serial % 2000);
    record.until = record.decidedOn.addYears(1);
    record.publicUntil = record.until;
    record.authority = record.sourceUnit = u"演示市财政局"_s;
    record.facts = u"在演示项目的投标文件中提供虚假材料谋取中标"_s;
    record.basis = u"《中华人民共和国政府采购法》第七十七条第一款第（一）项"_s;
    record.result = u"罚款，列入不良行为记录名单，一年内禁止参加政府采购活动"_s;
    record.category = u"罚款"_s;
    record.fineFen = 759'500 + serial;
    fillOriginal(layout, record);
    return record;
}

/// Every second one is about a party of the store. `issue`: rows of a later issue of the list say something else here and there.
domain::ExternalRecord debtor(const domain::ExternalLayout &layout, int serial, const QStringList &parties, int issue)
{
    domain::ExternalRecord record;
    record.name = u"演示供应商 %1"_s.arg(serial);
    record.identifier = serial % 2 == 0 ? parties[serial / 2 % parties.size()] : tests::artificialUscc(5'000'000 + serial);
    record.documentNo = u"（2025）演9901执%1号"_s.arg(serial);
    record.decidedOn = record.from = QDate(2020, 1, 1).addDays(serial % 2000);
    record.authority = u"演示市中级人民法院"_s;
    record.facts = u"有履行能力而拒不履行生效法律文书确定义务"_s;
    record.basis = u"（2024）演9901民初%1号"_s.arg(serial);
    record.result = u"支付货款人民币%1元"_s.arg(serial % 20 == 7 ? serial + issue : serial);
    fillOriginal(layout, record);
    return record;
}

bool write(const QString &path, const domain::ExternalLayout &layout, const std::vector<domain::ExternalRecord> &records)
{
    const exchange::ExternalSheet sheet = exchange::externalSheet(layout, records, exchange::ExternalHeadings::Codes);
    auto writer = exchange::TableWriter::create(path, sheet.columns);
    return writer && exchange::writeExternal(layout, sheet, records, **writer) && (*writer)->finish();
}

/// Rows that are good.
qint64 read(const QString &path, const domain::ExternalLayout &layout)
{
    auto table = exchange::TableReader::open(path);
    if (!table)
        return 0;
    const QStringList header = (*table)->header();
    const auto mapping = exchange::ColumnMapping::automatic(exchange::externalTargetName(layout.code), header);
    auto reader = exchange::ExternalReader::create(layout, mapping, header, {Today, false});
    qint64 good = 0;
    exchange::Row row;
    while (reader && (*table)->next(row))
        good += reader->take(row).kind == exchange::ExternalRow::Kind::Good;
    return good;
}

Measured sqliteImport(const QString &folder, const QString &csv, qint64 rows)
{
    const Stopwatch watch(RUSAGE_CHILDREN);
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.start(u"sqlite3"_s, {u"peer.db"_s});
    shell.write("PRAGMA journal_mode=WAL;\n.mode csv\n.import " + csv.toUtf8() + " penalty\n.quit\n");
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    return print("sqlite3 .import of the same CSV, as text", watch, rows);
}

Measured inflate(const QString &workbook, qint64 rows)
{
    const Stopwatch watch;
    zip *const archive = zip_open(QFile::encodeName(workbook).constData(), ZIP_RDONLY, nullptr);
    zip_file *const part = archive ? zip_fopen(archive, "xl/worksheets/sheet1.xml", 0) : nullptr;
    std::vector<char> block(64 << 10);
    qint64 bytes = 0;
    for (zip_int64_t got = 1; part && got > 0; bytes += got)
        got = zip_fread(part, block.data(), block.size());
    if (part)
        zip_fclose(part);
    zip_discard(archive);
    std::printf("sheet %.1f MB\n", double(bytes) / 1e6);
    return print("bare inflating of the same sheet", watch, rows);
}

bool measureReading(const QString &folder, int rows)
{
    const domain::ExternalLayout &layout = *domain::externalLayout(u"penalty");
    const QString csv = folder + u"/penalties.csv"_s;
    const QString workbook = folder + u"/penalties.xlsx"_s;
    {
        std::vector<domain::ExternalRecord> records;
        for (int serial = 1; serial <= rows; ++serial)
            records.push_back(penalty(layout, serial));
        const Stopwatch toText;
        bool written = write(csv, layout, records);
        print("CSV written", toText, rows);
        const Stopwatch toBook;
        written = write(workbook, layout, records) && written;
        print("XLSX written", toBook, rows);
        if (!written)
            return false;
    }
    std::printf("%d rows of %zu columns; CSV %.1f MB, XLSX %.1f MB\n", rows, layout.fields.size(), double(QFile(csv).size()) / 1e6, double(QFile(workbook).size()) / 1e6);
    const Stopwatch text;
    bool good = read(csv, layout) == rows;
    const Measured ofText = print("CSV read and checked", text, rows);
    printRatio("... of the time of sqlite3 .import", ofText, sqliteImport(folder, csv, rows));
    const Stopwatch book;
    good = read(workbook, layout) == rows && good;
    const Measured ofBook = print("XLSX read and checked", book, rows);
    printRatio("... of the time of the inflating alone", ofBook, inflate(workbook, rows));
    std::printf("peak memory %.0f MB\n", peakMegabytes());
    return good;
}

bool takeOver(services::Session &session, const char *what, const QString &file, int rows, const std::function<bool(const services::ExternalReport &)> &right)
{
    services::ExternalSource source;
    source.table.file = file;
    source.layout = u"judgment-debtor"_s;
    source.wholeList = true;
    qint64 reports = 0;
    const Stopwatch watch;
    const auto report = services::importExternal(session, source, false, {[&reports](qint64, qint64) { ++reports; }, nullptr});
    print(what, watch, rows);
    if (!report) {
        std::fprintf(stderr, "%s\n", qPrintable(report.error().message));
        return false;
    }
    std::printf("    new %lld, changed %lld, same %lld, gone %lld; with a party %lld, facts %lld, list entries %lld; progress told %lld times; peak memory %.0f MB\n", static_cast<long long>(report->fresh),
                static_cast<long long>(report->changed), static_cast<long long>(report->same), static_cast<long long>(report->gone), static_cast<long long>(report->matched),
                static_cast<long long>(report->facts), static_cast<long long>(report->entries), static_cast<long long>(reports), peakMegabytes());
    return right(*report);
}

bool measureTaking(const QString &folder, int rows, int parties)
{
    const base::SystemClock clock;
    services::DemoOptions options;
    options.folder = folder + u"/store"_s;
    options.parties = parties;
    const auto session = services::createDemo(options, clock, {});
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().message));
        return false;
    }
    QStringList suppliers;
    (void)store::scanParties((*session)->reader().database(), domain::PartyKind::Supplier, [&](const store::PartyLine &line) { suppliers.append(line.identifier); });
    const domain::ExternalLayout &layout = *domain::externalLayout(u"judgment-debtor");
    const int leaving = rows / 20;
    for (int issue = 1; issue <= 2; ++issue) {
        std::vector<domain::ExternalRecord> records;
        for (int serial = 1 + (issue - 1) * leaving; serial <= rows + (issue - 1) * leaving; ++serial)
            records.push_back(debtor(layout, serial, suppliers, issue));
        if (!write(folder + u"/debtors-%1.csv"_s.arg(issue), layout, records))
            return false;
    }
    std::printf("%d judgment debtors, every second one a party; store of %d parties; peak memory before %.0f MB\n", rows, parties, peakMegabytes());
    const auto file = [&folder](int issue) { return folder + u"/debtors-%1.csv"_s.arg(issue); };
    return takeOver(**session, "first issue taken over", file(1), rows, [rows](const auto &report) { return report.fresh == rows; })
           && takeOver(**session, "the same issue again", file(1), rows, [rows](const auto &report) { return report.same == rows; })
           && takeOver(**session, "next issue: 5 % new, changed, gone each", file(2), rows,
                       [leaving](const auto &report) { return report.gone == leaving && report.fresh == leaving && report.changed >= leaving - leaving / 20 - 1; });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"rows"_s, u"Rows of the files that are read."_s, u"n"_s, u"100000"_s});
    parser.addOption({u"take"_s, u"Rows that are taken over."_s, u"n"_s, u"100000"_s});
    parser.addOption({u"parties"_s, u"Parties of the store that takes them over."_s, u"n"_s, u"20000"_s});
    parser.process(application);
    const QTemporaryDir folder;
    const int rows = parser.value(u"rows"_s).toInt();
    const int take = parser.value(u"take"_s).toInt();
    const bool read = rows == 0 || measureReading(folder.path(), rows);
    const bool taken = take == 0 || measureTaking(folder.path(), take, parser.value(u"parties"_s).toInt());
    return read && taken ? 0 : 1;
}
