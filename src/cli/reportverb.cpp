// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "report/dashboardreport.h"
#include "report/gather.h"
#include "report/output.h"
#include "report/trainingreport.h"

#include <QCoreApplication>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using services::Moment;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<report::ClassificationOrder> orderOf(const QString &name)
{
    if (name == u"grade")
        return report::ClassificationOrder::Grade;
    if (name == u"region")
        return report::ClassificationOrder::Region;
    if (name == u"kind")
        return report::ClassificationOrder::Kind;
    return usageError(u"CLI-090"_s, Text::tr("“%1” is no order of the report. Use grade, region or kind after --order.").arg(name));
}

Result<report::Document> classification(Invocation &invocation, const services::Session &session, const Moment &moment)
{
    const auto kind = invocation.kind();
    if (!kind)
        return kind.error();
    const auto order = orderOf(invocation.option("order", u"grade"_s));
    if (!order)
        return order.error();
    const services::ClassificationScope scope{moment, *kind, invocation.words("region")};
    return report::gatherClassification(session.reader(), {scope, *order}, invocation.clock(), {});
}

/// The period of a history: --from, or three years back.
Result<QDate> historyFrom(const Invocation &invocation, QDate asOf)
{
    constexpr int Years = 3;
    const auto from = invocation.date("from");
    return from && from->isNull() ? Result<QDate>(asOf.addYears(-Years)) : from;
}

Result<report::Document> ofParty(Invocation &invocation, const services::Session &session, const Moment &moment)
{
    const QString name = invocation.argument(0);
    if (invocation.line().arguments.size() < 2)
        return usageError(u"CLI-091"_s, Text::tr("The report “%1” is about one party: put its identifier or id after it.").arg(name));
    const auto party = invocation.party(session, invocation.argument(1));
    if (!party)
        return party.error();
    const auto from = historyFrom(invocation, moment.asOf);
    if (!from)
        return from.error();
    const services::Reader reader = session.reader();
    const base::Clock &clock = invocation.clock();
    if (name == u"history")
        return report::gatherHistory(reader, party->id, *from, moment.asOf, moment.knownAt, clock);
    return name == u"explanation" ? report::gatherExplanation(reader, party->id, moment, clock) : report::gatherParty(reader, party->id, moment, clock);
}

Result<report::Document> duties(Invocation &invocation, const services::Session &session, const Moment &moment)
{
    const auto kind = invocation.kind();
    if (!kind || !*kind)
        return kind ? usageError(u"CLI-094"_s, Text::tr("Say with --kind whose duties are meant: purchaser, agency, supplier or expert.")) : kind.error();
    return report::gatherDuties(session.reader(), **kind, invocation.option("filter"), moment.asOf.isValid() ? moment.asOf : invocation.clock().today(), invocation.clock());
}

Result<report::Document> training(Invocation &invocation, const services::Session &session)
{
    const auto year = invocation.number("year", invocation.clock().today().year());
    if (!year)
        return year.error();
    return report::gatherTraining(session.reader(), int(std::min<qint64>(*year, 9999)), invocation.clock(), invocation.progress());
}

/// About months and not about a day.
Result<report::Document> financing(Invocation &invocation, const services::Session &session)
{
    const auto from = invocation.neededDate("from");
    const auto to = invocation.neededDate("to");
    if (!from || !to)
        return !from ? from.error() : to.error();
    return report::gatherFinancing(session.reader(), *from, *to, invocation.clock(), invocation.progress());
}

/// Reports that are not about one day.
bool needsDay(const QString &name)
{
    return name != u"duties" && name != u"training" && name != u"financing";
}

Result<report::Document> documentNamed(Invocation &invocation, const services::Session &session, const Moment &moment)
{
    static const QStringList aboutOne{u"party"_s, u"explanation"_s, u"history"_s};
    const QString name = invocation.argument(0);
    if (name == u"classification")
        return classification(invocation, session, moment);
    if (aboutOne.contains(name))
        return ofParty(invocation, session, moment);
    if (name == u"dashboard") {
        const auto scope = dashboardScope(invocation);
        return scope ? report::gatherDashboard(session.reader(), *scope, invocation.clock(), invocation.progress()) : Result<report::Document>(scope.error());
    }
    if (name == u"duties")
        return duties(invocation, session, moment);
    if (name == u"training")
        return training(invocation, session);
    if (name == u"financing")
        return financing(invocation, session);
    return usageError(u"CLI-092"_s, Text::tr("There is no report “%1”. Use classification, party, explanation, history, duties, financing, training or dashboard.").arg(name));
}

} // namespace

Result<void> writeReport(Invocation &invocation)
{
    // What stands in the overview is of today.
    const bool ofToday = invocation.argument(0) == u"dashboard";
    if (ofToday && (invocation.has("as-of") || invocation.has("known-at")))
        return usageError(u"CLI-093"_s, Text::tr("The overview is of today: leave --as-of and --known-at out."));
    const auto asOf = ofToday ? Result<QDate>(invocation.clock().today()) : needsDay(invocation.argument(0)) ? invocation.neededDate("as-of") : invocation.date("as-of");
    if (!asOf)
        return asOf.error();
    const auto knownAt = invocation.date("known-at");
    if (!knownAt)
        return knownAt.error();
    const auto file = invocation.neededOption("o");
    if (!file)
        return file.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto document = documentNamed(invocation, **session, {*asOf, *knownAt});
    if (!document)
        return document.error();
    report::PdfOptions options;
    options.author = (*session)->info().office;
    if (const auto written = report::writeDocument(*document, *file, {}, options); !written)
        return written.error();
    invocation.print(QJsonObject{{u"file"_s, *file}, {u"report"_s, invocation.argument(0)}});
    return {};
}

} // namespace chengcai::cli
