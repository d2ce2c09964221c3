// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/externallayout.h"
#include "exchange/tables/externalsheet.h"
#include "exchange/tables/tablereader.h"
#include "support/artificialuscc.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 100'000;

domain::ExternalRecord penalty(const domain::ExternalLayout &layout, int serial)
{
    domain::ExternalRecord record;
    record.layout = layout.code;
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
    record.original = domain::externalFields(layout, record);
    for (domain::OriginalField &field : record.original) {
        const domain::ExternalField *known = layout.field(field.code);
        if (known->required && field.text.isEmpty())
            field.text = known->type == domain::ExternalType::Uscc ? tests::artificialUscc(1) : u"演示"_s;
    }
    return record;
}

bool measure(QTextStream &out, const domain::ExternalLayout &layout, const QString &path, const std::vector<domain::ExternalRecord> &records)
{
    QElapsedTimer timer;
    timer.start();
    const exchange::ExternalSheet sheet = exchange::externalSheet(layout, records, exchange::ExternalHeadings::Codes);
    auto writer = exchange::TableWriter::create(path, sheet.columns);
    if (!writer || !exchange::writeExternal(layout, sheet, records, **writer) || !(*writer)->finish())
        return false;
    const double wrote = double(timer.elapsed()) / 1000;
    timer.restart();
    auto table = exchange::TableReader::open(path);
    if (!table)
        return false;
    const QStringList header = (*table)->header();
    const auto mapping = exchange::ColumnMapping::automatic(exchange::externalTargetName(layout.code), header);
    auto reader = exchange::ExternalReader::create(layout, mapping, header, {QDate(2026, 3, 1), false});
    if (!reader)
        return false;
    qint64 good = 0;
    exchange::Row row;
    while ((*table)->next(row))
        good += reader->take(row).kind == exchange::ExternalRow::Kind::Good;
    const double read = double(timer.elapsed()) / 1000;
    out << path.section(u'.', -1) << ": " << good << " good rows of " << Rows << " and " << header.size() << " columns read in " << read << " s, " << qRound(Rows / read)
        << " rows/s; written in " << wrote << " s\n";
    return good == Rows;
}

} // namespace

/// How fast files of joint reward and punishment are read and written: 100,000 penalties in the layout of the double publicity.
int main()
{
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const domain::ExternalLayout &layout = *domain::externalLayout(u"penalty");
    std::vector<domain::ExternalRecord> records;
    for (int serial = 1; serial <= Rows; ++serial)
        records.push_back(penalty(layout, serial));
    bool good = true;
    for (const char *name : {"penalties.csv", "penalties.xlsx"})
        good = measure(out, layout, folder.filePath(QString::fromLatin1(name)), records) && good;
    return good ? 0 : 1;
}
