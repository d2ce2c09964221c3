// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gather.h"

#include "report/dashboardreport.h"
#include "services/certificates.h"
#include "services/evaluations.h"
#include "services/financingstatistics.h"
#include "services/openedform.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"

#include <QCoreApplication>
#include <QLocale>

namespace chengcai::report {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Gather {
    Q_DECLARE_TR_FUNCTIONS(Gather)
};

bool inChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString bookTitle(const domain::RuleBook &book)
{
    return (inChinese() ? book.titleZh : book.titleEn) + u' ' + book.version;
}

Stamp stampOf(const services::StoreInfo &info, const services::Moment &moment, const domain::RuleBook &book, qint64 position,
              const base::Hash &chain, const base::Clock &clock)
{
    Stamp stamp;
    stamp.office = info.office;
    stamp.asOf = moment.asOf;
    stamp.knownAt = moment.knownAt;
    stamp.madeOn = clock.today();
    stamp.ruleBook = bookTitle(book);
    stamp.ruleBookHash = services::ruleBookFingerprint(book);
    stamp.position = position;
    stamp.chainHead = QString::fromLatin1(chain.toBytes().toHex());
    stamp.watermark = info.demonstration ? u"演示 DEMO"_s : QString();
    stamp.createdMs = clock.nowMs();
    return stamp;
}

QString scopeInWords(const services::ClassificationScope &scope)
{
    const QString kinds = scope.kind ? domain::partyKindLabel(*scope.kind) : Gather::tr("all four kinds of parties");
    if (scope.regions.isEmpty())
        return Gather::tr("%1, all districts").arg(kinds);
    QStringList names;
    for (const QString &code : scope.regions)
        names.append(services::regionName(code));
    return Gather::tr("%1 of %2").arg(kinds, names.join(Gather::tr(", ")));
}

/// A cursor over rows that several renderings share.
ClassificationSource sourceOf(std::vector<services::ClassificationRow> &&gathered)
{
    const auto rows = std::make_shared<const std::vector<services::ClassificationRow>>(std::move(gathered));
    return [rows] {
        return [rows, next = size_t(0)](ClassificationRow &row) mutable {
            if (next == rows->size())
                return false;
            const services::ClassificationRow &from = (*rows)[next++];
            row = {from.name, from.identifier, from.region, from.kind, from.scoreCenti, from.stars, from.grade, from.listStatus, from.remark};
            return true;
        };
    };
}

PartyHead headOf(const domain::Party &party)
{
    return {party.name, party.identifier, party.kind, services::regionName(party.region), party.address, party.legalRepresentative};
}

ExplanationInput explanationOf(const services::Reader &reader, const services::Explanation &explained, const base::Clock &clock)
{
    ExplanationInput input;
    input.stamp = stampOf(store::storeInfo(reader.database()), explained.moment, explained.ruleBook, explained.position, explained.chain, clock);
    input.party = headOf(explained.party);
    input.rating = explained.rating;
    for (size_t i = 0; i < explained.rating.lines.size(); ++i)
        input.lines.push_back({explained.rating.lines[i], explained.texts[i]});
    for (const domain::Listing &listing : explained.listings) {
        if (listing.contains(explained.moment.asOf))
            input.listStatus.append(domain::listKindLabel(listing.kind));
    }
    return input;
}

std::vector<CertificateFact> certificateFacts(const services::Explanation &explained)
{
    std::vector<CertificateFact> facts;
    for (const domain::CreditFact &fact : explained.facts) {
        if (fact.withdrawn)
            continue;
        CertificateFact row;
        const domain::Indicator *indicator = explained.ruleBook.indicator(fact.indicator);
        row.indicator = fact.indicator;
        if (indicator)
            row.indicator += u' ' + (inChinese() ? indicator->nameZh : indicator->nameEn);
        row.decisionNo = fact.decisionNo;
        row.authority = fact.authority;
        row.effectiveOn = fact.effectiveOn;
        row.expiresOn = indicator ? domain::expiresOn(fact.effectiveOn, fact.until, indicator->validityMonths) : fact.until;
        for (const domain::ScoreLine &line : explained.rating.lines) {
            if (line.fact == fact.id)
                row.pointsCenti = line.pointsCenti;
        }
        row.text = fact.text;
        facts.push_back(std::move(row));
    }
    return facts;
}

/// "black list (until 2027-03-01)"
QString untilText(const QString &what, QDate until)
{
    return until.isNull() ? what : Gather::tr("%1 (until %2)").arg(what, dateInWords(until));
}

/// What a draft and a record have in common on paper.
InspectionReportInput formOnPaper(const services::Reader &reader, const services::OpenedForm &opened, const base::Clock &clock)
{
    const services::StoreInfo info = store::storeInfo(reader.database());
    InspectionReportInput input;
    input.office = info.office;
    input.party = headOf(opened.basis.party);
    input.form = opened.form.form;
    input.formHash = QString::fromLatin1(opened.form.sha256.toBytes().toHex());
    input.watermark = info.demonstration ? u"演示 DEMO"_s : QString();
    input.createdMs = clock.nowMs();
    return input;
}

} // namespace

Result<Document> gatherClassification(const services::Reader &reader, const ClassificationRequest &request, const base::Clock &clock,
                                      const base::Progress &progress)
{
    auto data = services::classification(reader, request.scope, progress);
    if (!data)
        return data.error();
    ClassificationInput input;
    input.stamp = stampOf(data->store, data->moment, data->ruleBook, data->position, data->chain, clock);
    input.scope = scopeInWords(request.scope);
    if (request.scope.kind)
        input.kinds = {*request.scope.kind};
    else
        input.kinds.assign(domain::AllPartyKinds.begin(), domain::AllPartyKinds.end());
    input.order = request.order;
    input.rows = sourceOf(std::move(data->rows));
    return classificationReport(input);
}

namespace {

services::ClassificationRow evaluatedRow(const services::EvaluationLine &line)
{
    services::ClassificationRow row;
    row.name = line.party.name;
    row.identifier = line.party.identifier;
    row.region = services::regionName(line.party.region);
    row.kind = line.party.kind;
    row.scoreCenti = line.now.scoreCenti;
    row.stars = line.now.stars;
    row.grade = line.now.grade;
    QStringList lists;
    for (const domain::ListKind list : {domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External}) {
        if ((line.now.lists >> unsigned(list) & 1U) != 0)
            lists << domain::listKindLabel(list);
    }
    row.listStatus = lists.join(Gather::tr(", "));
    if (line.before && line.before->grade != line.now.grade)
        row.remark = Gather::tr("before: %1").arg(domain::gradeName(line.before->grade));
    return row;
}

} // namespace

Result<Document> gatherEvaluation(const services::Reader &reader, domain::RecordId evaluation, const base::Clock &clock)
{
    const auto view = services::evaluationView(reader, evaluation, true);
    if (!view)
        return view.error();
    const domain::Record &record = view->record;
    ClassificationInput input;
    const services::Moment moment{view->table.asOf, record.day("known_at")};
    input.stamp = stampOf(store::storeInfo(reader.database()), moment, services::rulingRuleBook(reader, moment.asOf, moment.knownAt), view->table.position,
                          base::Hash::fromBytes(QByteArray::fromHex(view->table.chain.toLatin1())), clock);
    input.scope = Gather::tr("%1, %2").arg(domain::partyKindLabel(view->table.kind), view->table.period);
    input.kinds = {view->table.kind};
    input.notes << Gather::tr("Evaluation %1 (%2). The result is frozen under the hash %3.").arg(record.number, domain::recordStateLabel(record.type, record.state), record.text("result"));
    if (!record.text("reason").isEmpty())
        input.notes << Gather::tr("It revises what was published before: %1").arg(record.text("reason"));
    std::vector<services::ClassificationRow> rows;
    rows.reserve(view->lines.size());
    for (const services::EvaluationLine &line : view->lines)
        rows.push_back(evaluatedRow(line));
    input.rows = sourceOf(std::move(rows));
    return classificationReport(input);
}

Result<Document> gatherExplanation(const services::Reader &reader, domain::PartyId party, const services::Moment &moment,
                                   const base::Clock &clock)
{
    const auto explained = services::explain(reader, party, moment);
    if (!explained)
        return explained.error();
    return explanationReport(explanationOf(reader, *explained, clock));
}

Result<Document> gatherHistory(const services::Reader &reader, domain::PartyId party, QDate from, QDate to, QDate knownAt,
                               const base::Clock &clock)
{
    const auto points = services::history(reader, party, from, to, knownAt);
    if (!points)
        return points.error();
    const auto explained = services::explain(reader, party, {to, knownAt});
    if (!explained)
        return explained.error();
    const ExplanationInput explanation = explanationOf(reader, *explained, clock);
    return historyReport({explanation.stamp, explanation.party, from, to, *points});
}

Result<Document> gatherParty(const services::Reader &reader, domain::PartyId party, const services::Moment &moment, const base::Clock &clock)
{
    constexpr int HistoryYears = 3;
    const auto explained = services::explain(reader, party, moment);
    if (!explained)
        return explained.error();
    PartyInput input;
    input.explanation = explanationOf(reader, *explained, clock);
    input.facts = certificateFacts(*explained);
    input.historyFrom = moment.asOf.addYears(-HistoryYears);
    const auto points = services::history(reader, party, input.historyFrom, moment.asOf, moment.knownAt);
    if (!points)
        return points.error();
    input.history = *points;
    return partyReport(input);
}

Result<Document> gatherCertificate(const services::Reader &reader, domain::PartyId party, QDate asOf, const base::Clock &clock)
{
    const auto certificate = services::certificateOf(reader, party, asOf, clock.today());
    if (!certificate)
        return certificate.error();
    const services::Explanation &known = certificate->explained;
    CertificateInput input;
    input.stamp = stampOf(store::storeInfo(reader.database()), known.moment, known.ruleBook, known.position, known.chain, clock);
    input.party = headOf(known.party);
    input.rating = known.rating;
    for (const domain::Listing &listing : known.listings) {
        if (listing.contains(asOf))
            input.lists << untilText(domain::listKindLabel(listing.kind), listing.until);
    }
    for (const domain::CreditFact &fact : known.facts) {
        if (!fact.withdrawn && domain::banRuns(fact, asOf))
            input.bans << untilText(fact.decisionNo, fact.banUntil);
    }
    input.bans.removeDuplicates();
    if (known.party.kind == domain::PartyKind::Supplier)
        input.financing = services::financingAnswerLabel(certificate->financing.code);
    input.reasons = certificate->financing.reasons;
    if (known.party.kind == domain::PartyKind::Supplier || known.party.kind == domain::PartyKind::Agency)
        input.access = domain::accessVerdictLabel(certificate->access.verdict);
    input.issuedOn = certificate->issuedOn;
    input.validUntil = certificate->validUntil;
    input.text = certificate->text;
    return certificateDocument(input);
}

Result<Document> gatherFinancing(const services::Reader &reader, QDate from, QDate to, const base::Clock &clock, const base::Progress &progress)
{
    const auto statistics = services::financingStatistics(reader, from, to, progress);
    if (!statistics)
        return statistics.error();
    const domain::RuleBook book = services::rulingRuleBook(reader, clock.today());
    return financingReport({stampOf(store::storeInfo(reader.database()), {clock.today(), {}}, book, statistics->position, statistics->chain, clock), *statistics});
}

Result<Document> gatherForm(const services::Reader &reader, const services::InspectionDraft &draft, bool blank, const base::Clock &clock)
{
    const auto opened = services::openForm(reader, draft, clock.today());
    if (!opened)
        return opened.error();
    InspectionReportInput input = formOnPaper(reader, *opened, clock);
    input.answers = draft.input.answers;
    input.blank = blank;
    input.inspectedOn = draft.input.inspectedOn;
    input.place = draft.input.place;
    if (!blank && input.watermark.isEmpty())
        input.watermark = Gather::tr("DRAFT");
    return inspectionReport(input);
}

Result<Document> gatherInspection(const services::Reader &reader, domain::InspectionId id, const base::Clock &clock)
{
    services::InspectionDraft draft;
    draft.revises = id;
    const auto opened = services::openForm(reader, draft, clock.today());
    if (!opened)
        return opened.error();
    const domain::Inspection &inspection = *opened->revised;
    InspectionReportInput input = formOnPaper(reader, *opened, clock);
    input.answers = inspection.answers;
    input.number = inspection.number;
    input.state = domain::inspectionStateLabel(inspection.state);
    input.revision = inspection.revision;
    input.inspectedOn = inspection.inspectedOn;
    input.place = inspection.place;
    return inspectionReport(input);
}

Document gatherAccess(const services::ParticipantCheck &check, const QString &project, const base::Clock &clock)
{
    AccessReportInput input;
    input.stamp = stampOf(check.store, {check.day, {}}, check.ruleBook, check.position, check.chain, clock);
    input.kind = domain::partyKindLabel(check.kind);
    input.project = project;
    input.pass = check.count(domain::AccessVerdict::Pass);
    input.withDocuments = check.count(domain::AccessVerdict::PassWithDocuments);
    input.refused = check.count(domain::AccessVerdict::Refused);
    input.unmatched = check.unmatched();
    input.rules = domain::accessRules().source;
    for (const services::Participant &row : check.rows) {
        const bool matched = row.party.id.isValid();
        input.rows.push_back({row.line, matched ? row.party.name : row.asked, row.party.identifier, services::participantMatchLabel(row.match), row.stars,
                              matched ? domain::gradeName(row.grade) : QString(), services::answerWord(row), services::answerText(row)});
    }
    return accessReport(input);
}

Result<Document> gatherDashboard(const services::Reader &reader, const services::DashboardScope &scope, const base::Clock &clock, const base::Progress &progress)
{
    auto board = services::dashboard(reader, scope, true, progress);
    if (!board)
        return board.error();
    DashboardInput input;
    input.stamp = stampOf(store::storeInfo(reader.database()), {scope.today, {}}, board->ruleBook, board->position, board->chain, clock);
    input.board = *std::move(board);
    input.trend = services::storedTrend(reader);
    if (!services::isCurrent(reader, input.trend, scope.today)) {
        auto trend = services::computeTrend(reader, scope.today, progress);
        if (!trend)
            return trend.error();
        input.trend = *std::move(trend);
    }
    return dashboardReport(input);
}

} // namespace chengcai::report
