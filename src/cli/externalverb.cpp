// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/optionreader.h"
#include "cli/verbs.h"

#include "services/externals.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<void> listLayouts(Invocation &invocation)
{
    QJsonArray rows;
    for (const domain::ExternalLayout &layout : domain::externalLayouts()) {
        QStringList required;
        for (const domain::ExternalField &field : layout.fields) {
            if (field.required)
                required << field.code;
        }
        rows.append(QJsonObject{{u"layout"_s, layout.code}, {u"title"_s, layout.titleZh}, {u"domain"_s, domain::sourceDomainName(layout.domain)}, {u"required"_s, QJsonArray::fromStringList(required)}, {u"source"_s, layout.source}});
    }
    invocation.print(rows);
    return {};
}

QJsonObject reportJson(const services::ExternalReport &report)
{
    QJsonArray rejected;
    for (const services::RejectedRow &row : report.rejected)
        rejected.append(QJsonObject{{u"row"_s, row.row}, {u"field"_s, row.field}, {u"code"_s, row.code}, {u"message"_s, row.message}});
    QJsonArray warnings;
    for (const services::ImportWarning &row : report.warnings)
        warnings.append(QJsonObject{{u"row"_s, row.row}, {u"field"_s, row.field}, {u"code"_s, row.code}, {u"message"_s, row.message}});
    return {{u"layout"_s, report.layout},       {u"rows"_s, report.rows},           {u"fresh"_s, report.fresh}, {u"changed"_s, report.changed}, {u"same"_s, report.same},        {u"gone"_s, report.gone},
            {u"matched"_s, report.matched},     {u"unmatched"_s, report.unmatched}, {u"facts"_s, report.facts}, {u"entries"_s, report.entries}, {u"rejected"_s, rejected},        {u"warnings"_s, warnings}};
}

/// "CF_WSH=文号;CF_XDR_MC=单位": fields of the layout and the headings that stand for them.
Result<std::optional<exchange::ColumnMapping>> mappingOf(const Invocation &invocation, const QStringList &header)
{
    if (!invocation.has("map"))
        return std::optional<exchange::ColumnMapping>();
    if (!invocation.has("layout"))
        return usageError(u"CLI-220"_s, Text::tr("A mapping is of one layout: say which with --layout."));
    exchange::ColumnMapping mapping = exchange::ColumnMapping::automatic(exchange::externalTargetName(invocation.option("layout")), header);
    for (const QString &part : invocation.option("map").split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const qsizetype column = header.indexOf(part.mid(equals + 1).trimmed());
        if (equals < 1 || column < 0)
            return usageError(u"CLI-221"_s, Text::tr("“%1” maps nothing. Write FIELD=HEADING;FIELD=HEADING after --map, with headings of the file.").arg(part));
        mapping.assign(part.left(equals).trimmed(), int(column));
    }
    return std::optional(mapping);
}

Result<void> importRows(Invocation &invocation)
{
    services::ExternalSource source;
    source.table.file = invocation.argument(1);
    source.layout = invocation.option("layout");
    source.wholeList = invocation.has("whole");
    source.failingChecks = invocation.has("accept-failing");
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto header = services::externalHeader(source);
    if (!header)
        return header.error();
    auto mapping = mappingOf(invocation, *header);
    if (!mapping)
        return mapping.error();
    source.table.mapping = *std::move(mapping);
    const auto report = services::importExternal(**session, source, invocation.has("dry-run"), invocation.progress());
    if (!report)
        return report.error();
    if (invocation.has("error-sheet") && !report->rejected.empty()) {
        if (const auto written = services::writeErrorSheet(*report, invocation.option("error-sheet"), invocation.clock()); !written)
            return written;
    }
    invocation.print(reportJson(*report));
    return {};
}

Result<void> exportRows(Invocation &invocation)
{
    const auto file = invocation.neededOption("o");
    if (!file)
        return file.error();
    QDate from;
    QDate to;
    QDate day = invocation.clock().today();
    OptionReader options(invocation);
    options.date("from", from);
    options.date("to", to);
    if (invocation.has("as-of"))
        options.date("as-of", day);
    if (options.error())
        return *options.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const services::Reader reader = (*session)->reader();
    const QString what = invocation.argument(1);
    const auto rows = what == u"penalties"_s ? services::exportPenalties(reader, from, to, invocation.option("office-code"), *file, invocation.clock())
        : what == u"red"_s                   ? services::exportListEntries(reader, domain::ListKind::Red, day, *file, invocation.clock())
        : what == u"black"_s                 ? services::exportListEntries(reader, domain::ListKind::Black, day, *file, invocation.clock())
                                             : services::exportExternal(reader, what, *file, invocation.clock());
    if (!rows)
        return rows.error();
    invocation.print(QJsonObject{{u"file"_s, *file}, {u"rows"_s, *rows}});
    return {};
}

} // namespace

Result<void> handleExternal(Invocation &invocation)
{
    static constexpr std::array actions{Action{"layouts", 0, listLayouts}, Action{"import", 1, importRows}, Action{"export", 1, exportRows}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
