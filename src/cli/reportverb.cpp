// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "report/classificationreport.h"
#include "report/output.h"
#include "report/partyreports.h"
#include "services/partyregister.h"
#include "services/reports.h"
#include "services/rulebooks.h"

#include <QCoreApplication>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using services::Explanation;
using services::Moment;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Made {
    Moment moment;
    domain::RuleBook ruleBook;
    qint64 position = 0;
    base::Hash chain;
};

report::Stamp stampOf(const Invocation &invocation, const services::StoreInfo &info, const Made &made)
{
    report::Stamp stamp;
    stamp.office = info.office;
    stamp.asOf = made.moment.asOf;
    stamp.knownAt = made.moment.knownAt;
    stamp.madeOn = invocation.clock().today();
    stamp.ruleBook = domain::inScreenLanguage(made.ruleBook.titleZh, made.ruleBook.titleEn) + u' ' + made.ruleBook.version;
    stamp.ruleBookHash = services::ruleBookFingerprint(made.ruleBook);
    stamp.position = made.position;
    stamp.chainHead = QString::fromLatin1(made.chain.toBytes().toHex());
    stamp.watermark = info.demonstration ? u"演示 DEMO"_s : QString();
    stamp.createdMs = invocation.clock().nowMs();
    return stamp;
}

report::ClassificationSource sourceOf(std::vector<services::ClassificationRow> rows)
{
    return [all = std::make_shared<const std::vector<services::ClassificationRow>>(std::move(rows))]() -> report::ClassificationCursor {
        return [all, next = size_t(0)](report::ClassificationRow &row) mutable {
            if (next == all->size())
                return false;
            const services::ClassificationRow &one = (*all)[next++];
            row = {one.name, one.identifier, one.region, one.kind, one.scoreCenti, one.stars, one.grade, one.listStatus, one.remark};
            return true;
        };
    };
}

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

QString scopeText(const services::ClassificationScope &scope)
{
    QStringList regions;
    for (const QString &code : scope.regions)
        regions.append(services::regionName(code));
    const QString who = scope.kind ? domain::partyKindLabel(*scope.kind) : Text::tr("all parties");
    return regions.isEmpty() ? who : Text::tr("%1 in %2").arg(who, regions.join(Text::tr(", ")));
}

Result<report::Document> classification(Invocation &invocation, const services::Session &session, const Moment &moment)
{
    const auto kind = invocation.kind();
    if (!kind)
        return kind.error();
    const auto order = orderOf(invocation.option("order", u"grade"_s));
    if (!order)
        return order.error();
    const services::ClassificationScope scope{moment, *kind, invocation.option("region").split(u',', Qt::SkipEmptyParts)};
    auto data = services::classification(session.reader(), scope, {});
    if (!data)
        return data.error();
    report::ClassificationInput input;
    input.stamp = stampOf(invocation, data->store, {moment, data->ruleBook, data->position, data->chain});
    input.scope = scopeText(scope);
    input.kinds = *kind ? std::vector{**kind} : std::vector(domain::AllPartyKinds.begin(), domain::AllPartyKinds.end());
    input.order = *order;
    input.rows = sourceOf(std::move(data->rows));
    return report::classificationReport(input);
}

report::PartyHead headOf(const domain::Party &party)
{
    return {party.name, party.identifier, party.kind, services::regionName(party.region), party.address, party.legalRepresentative};
}

report::ExplanationInput explanationInput(const report::Stamp &stamp, const Explanation &explanation)
{
    report::ExplanationInput input;
    input.stamp = stamp;
    input.party = headOf(explanation.party);
    input.rating = explanation.rating;
    for (size_t i = 0; i < explanation.rating.lines.size(); ++i)
        input.lines.push_back({explanation.rating.lines[i], explanation.texts[i]});
    for (const domain::Listing &listing : explanation.listings) {
        if (listing.contains(explanation.moment.asOf))
            input.listStatus.append(domain::listKindLabel(listing.kind));
    }
    return input;
}

/// Every fact that was known and not withdrawn, with the points it stands for in the explanation.
std::vector<report::CertificateFact> certificateFacts(const Explanation &explanation)
{
    std::vector<report::CertificateFact> facts;
    for (const domain::CreditFact &fact : explanation.facts) {
        if (fact.withdrawn)
            continue;
        const domain::Indicator *indicator = explanation.ruleBook.indicator(fact.indicator);
        report::CertificateFact row;
        row.indicator = indicator ? fact.indicator + u' ' + domain::inScreenLanguage(indicator->nameZh, indicator->nameEn) : fact.indicator;
        row.decisionNo = fact.decisionNo;
        row.authority = fact.authority;
        row.effectiveOn = fact.effectiveOn;
        row.expiresOn = domain::expiresOn(fact.effectiveOn, fact.until, indicator ? indicator->validityMonths : 0);
        row.text = fact.text;
        for (const domain::ScoreLine &line : explanation.rating.lines) {
            if (line.fact == fact.id)
                row.pointsCenti = line.pointsCenti;
        }
        facts.push_back(std::move(row));
    }
    return facts;
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
    const auto explained = services::explain(reader, party->id, moment);
    if (!explained)
        return explained.error();
    auto points = services::history(reader, party->id, *from, moment.asOf, moment.knownAt);
    if (!points)
        return points.error();
    const report::Stamp stamp = stampOf(invocation, session.info(), {moment, explained->ruleBook, explained->position, explained->chain});
    if (name == u"history")
        return report::historyReport({stamp, headOf(explained->party), *from, moment.asOf, std::move(*points)});
    const report::ExplanationInput explanation = explanationInput(stamp, *explained);
    if (name == u"explanation")
        return report::explanationReport(explanation);
    return report::partyReport({explanation, certificateFacts(*explained), std::move(*points), *from});
}

Result<report::Document> documentNamed(Invocation &invocation, const services::Session &session, const Moment &moment)
{
    static const QStringList aboutOne{u"party"_s, u"explanation"_s, u"history"_s};
    const QString name = invocation.argument(0);
    if (name == u"classification")
        return classification(invocation, session, moment);
    if (aboutOne.contains(name))
        return ofParty(invocation, session, moment);
    return usageError(u"CLI-092"_s, Text::tr("There is no report “%1”. Use classification, party, explanation or history.").arg(name));
}

} // namespace

Result<void> writeReport(Invocation &invocation)
{
    const auto asOf = invocation.neededDate("as-of");
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
