// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "services/tableimport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using services::ImportReport;
using services::ImportTarget;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Rows named at most in the answer; the error sheet has them all.
constexpr size_t MostNamed = 10000;

template <typename Rows> QJsonArray named(const Rows &rows)
{
    QJsonArray array;
    for (size_t i = 0; i < std::min(rows.size(), MostNamed); ++i)
        array.append(QJsonObject{{u"row"_s, rows[i].row}, {u"field"_s, rows[i].field}, {u"code"_s, rows[i].code}, {u"message"_s, rows[i].message}});
    return array;
}

QString errorSheetFor(const Invocation &invocation)
{
    if (invocation.has("errors"))
        return invocation.option("errors");
    const QFileInfo file(invocation.argument(1));
    const QString suffix = file.suffix().compare(u"xlsx", Qt::CaseInsensitive) == 0 ? u"xlsx"_s : u"csv"_s;
    return u"%1/%2-errors.%3"_s.arg(file.path(), file.completeBaseName(), suffix);
}

/// Found before anything is imported, for afterwards there is nothing to be done about it.
Result<void> checkErrorSheet(const Invocation &invocation)
{
    const QString sheet = errorSheetFor(invocation);
    if (!sheet.endsWith(u".csv", Qt::CaseInsensitive) && !sheet.endsWith(u".xlsx", Qt::CaseInsensitive))
        return usageError(u"CLI-081"_s, Text::tr("The error sheet “%1” must end in .csv or .xlsx. Give it another name.").arg(sheet));
    const QFileInfo file(invocation.argument(1));
    if (file.exists() && file.canonicalFilePath() == QFileInfo(sheet).canonicalFilePath())
        return usageError(u"CLI-082"_s, Text::tr("The error sheet would overwrite the file itself. Give it another name."));
    return {};
}

/// The import stands whatever becomes of the sheet: a failure to write it is told beside the report, not instead of it.
QString writeSheet(Invocation &invocation, const ImportReport &report)
{
    if (report.rejected.empty())
        return {};
    QString sheet = errorSheetFor(invocation);
    const auto written = services::writeErrorSheet(report, sheet, invocation.clock());
    if (written)
        return sheet;
    invocation.conclude(written.error().kind, written.error().message);
    return {};
}

} // namespace

Result<void> importFile(Invocation &invocation)
{
    const QString what = invocation.argument(0);
    if (what != u"parties" && what != u"facts")
        return usageError(u"CLI-080"_s, Text::tr("“%1” cannot be imported. Use “import parties FILE” or “import facts FILE”.").arg(what));
    if (auto checked = checkErrorSheet(invocation); !checked)
        return checked;
    const auto session = invocation.open(invocation.has("dry-run") ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    services::ImportSource source;
    source.file = invocation.argument(1);
    const ImportTarget target = what == u"parties" ? ImportTarget::Parties : ImportTarget::Facts;
    const auto report = services::importTable(**session, target, source, invocation.has("dry-run"), invocation.has("strict"), invocation.progress());
    if (!report)
        return report.error();
    const QString sheet = writeSheet(invocation, *report);
    invocation.print(QJsonObject{{u"rows"_s, report->rows},
                                 {u"accepted"_s, report->accepted},
                                 {u"created"_s, report->created},
                                 {u"updated"_s, report->updated},
                                 {u"duplicates"_s, report->duplicates},
                                 {u"rejected"_s, named(report->rejected)},
                                 {u"rejected_count"_s, qint64(report->rejected.size())},
                                 {u"warnings"_s, named(report->warnings)},
                                 {u"warning_count"_s, report->warningCount},
                                 {u"batch"_s, hex(report->batch)},
                                 {u"error_sheet"_s, sheet}});
    return {};
}

} // namespace chengcai::cli
