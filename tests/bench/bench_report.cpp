// SPDX-License-Identifier: GPL-3.0-or-later
/// Speed of the classification report to PDF, beside the bare QPdfWriter drawing the very same strings in the same run.
/// bench_report [rows]: prints rows per second, the ratio and the greatest memory of the process.

#include "report/classificationreport.h"
#include "report/layout.h"
#include "report/output.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>

using namespace chengcai;
using namespace chengcai::report;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 3;

ClassificationInput input(int count)
{
    ClassificationInput result;
    result.stamp.office = u"演示市财政局"_s;
    result.stamp.asOf = result.stamp.madeOn = QDate(2026, 11, 24);
    result.scope = u"全部供应商"_s;
    result.kinds = {domain::PartyKind::Supplier};
    result.rows = [count]() -> ClassificationCursor {
        return [count, i = 0](ClassificationRow &row) mutable {
            if (i == count)
                return false;
            row.name = u"演示供应商 %1 有限公司"_s.arg(i, 5, 10, QChar(u'0'));
            row.identifier = u"91410100MA%1X%2"_s.arg(i, 6, 10, QChar(u'0')).arg(i % 10);
            row.region = i % 2 ? u"金水区"_s : u"二七区"_s;
            row.grade = domain::Grade(quint8(1 + i % 4));
            row.stars = 5 - int(row.grade);
            row.scoreCenti = 9900 - 2000 * (i % 4) + i % 100;
            row.listStatus = i % 50 ? QString() : u"红名单"_s;
            row.remark = i % 30 ? QString() : u"异议处理中"_s;
            ++i;
            return true;
        };
    };
    return result;
}

qint64 ourTime(int rows, const FontSet &fonts, int *pages)
{
    QTemporaryFile file;
    if (!file.open())
        qFatal("no temporary file");
    QElapsedTimer timer;
    timer.start();
    const auto written = writePdf(classificationReport(input(rows)), file, fonts);
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    *pages = *written;
    return timer.elapsed();
}

/// The same cells by drawText, 32 rows to a page, no lines, no breaking: what the writer itself costs.
qint64 bareTime(int rows, const QString &family)
{
    QTemporaryFile file;
    if (!file.open())
        qFatal("no temporary file");
    QElapsedTimer timer;
    timer.start();
    QPdfWriter writer(&file);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(paper::Dpi);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    QFont font(family);
    font.setPixelSize(paper::TablePx);
    painter.setFont(font);
    const ClassificationInput data = input(rows);
    const ClassificationCursor next = data.rows();
    ClassificationRow row;
    for (int i = 0; next(row); ++i) {
        if (i > 0 && i % 32 == 0)
            writer.newPage();
        const int y = paper::Top + (i % 32 + 1) * 320;
        int x = paper::Left;
        for (const QString &cell : {QString::number(i + 1), row.name, row.identifier, row.region,
                                    displayText(qint64(row.scoreCenti), CellType::CentiPoints),
                                    displayText(qint64(row.stars), CellType::Stars, true), QString(row.listStatus + row.remark)}) {
            if (!cell.isEmpty())
                painter.drawText(x, y, cell);
            x += 1000;
        }
    }
    painter.end();
    return timer.elapsed();
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const int rows = argc > 1 ? app.arguments()[1].toInt() : 20'000;
    const auto fonts = FontSet::probe();
    if (!fonts->complete())
        qFatal("no clean font");
    qint64 ours = INT64_MAX;
    qint64 bare = INT64_MAX;
    int pages = 0;
    for (int round = 0; round < Rounds; ++round) {
        ours = std::min(ours, ourTime(rows, *fonts, &pages));
        bare = std::min(bare, bareTime(rows, fonts->families(FontRole::Body).front()));
    }
    QTextStream(stdout) << "classification report: " << rows << " rows, " << pages << " pages, " << ours << " ms, "
                        << qint64(rows) * 1000 / std::max<qint64>(1, ours) << " rows/s (limit 10000); bare QPdfWriter " << bare
                        << " ms, ratio " << QString::number(double(ours) / double(std::max<qint64>(1, bare)), 'f', 2)
                        << " (limit 1.60); peak RSS " << QString::number(peakMegabytes(), 'f', 0) << " MB (limit 250)\n";
    return 0;
}
