// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/named.h"
#include "cli/optionreader.h"
#include "cli/verbs.h"

#include "domain/statecalendar.h"
#include "domain/statutes.h"
#include "report/notices.h"
#include "report/output.h"
#include "services/cases.h"
#include "services/factregister.h"
#include "services/inspections.h"
#include "services/partyregister.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CaseAct;
using domain::CaseFile;
using domain::CaseResult;
using services::Cases;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject stepJson(const services::CaseStepRow &row)
{
    QJsonObject json{{u"act"_s, domain::caseActName(row.step.act)}, {u"day"_s, dayText(row.step.day)}, {u"by"_s, row.authorName}, {u"text"_s, row.step.text},
                     {u"evidence"_s, int(row.step.evidence.size())}};
    if (row.step.act == CaseAct::Notice) {
        json[u"grounds"_s] = row.step.grounds;
        json[u"reasons"_s] = row.step.reasons;
        json[u"rights"_s] = row.step.rights;
    }
    if (row.step.act == CaseAct::Statement) {
        json[u"given"_s] = row.step.given;
        json[u"hearing_waived"_s] = row.step.hearingWaived;
    }
    return json;
}

QJsonObject headJson(const CaseFile &file, const QString &party)
{
    return {{u"case"_s, file.number},
            {u"party"_s, party},
            {u"kind"_s, domain::partyKindName(file.kind)},
            {u"origin"_s, domain::caseOriginName(file.origin)},
            {u"cause"_s, file.cause},
            {u"conduct"_s, domain::conductName(file.conduct)},
            {u"state"_s, domain::caseStateName(file.progress.state)},
            {u"result"_s, domain::caseResultName(file.result)},
            {u"opened_on"_s, dayText(file.openedOn)},
            {u"decision_no"_s, file.decisionNo}};
}

QJsonObject caseJson(const services::Reader &reader, const CaseFile &file, QDate day)
{
    QJsonObject json = headJson(file, services::party(reader, file.party).value_or(domain::Party{}).name);
    json[u"summary"_s] = file.summary;
    json[u"acted_on"_s] = dayText(file.actedOn);
    json[u"found_on"_s] = dayText(file.foundOn);
    const auto fact = services::fact(reader, file.fact);
    json[u"fact"_s] = fact ? hex(fact->uid) : QString();
    QJsonArray clocks;
    for (const domain::ClockState &clock : domain::clocksOf(file, day, domain::stateCalendar()))
        clocks.append(clockJson(clock));
    QJsonArray steps;
    for (const services::CaseStepRow &row : services::stepsOf(reader, file.id))
        steps.append(stepJson(row));
    QJsonArray persons;
    for (const domain::PersonMeasure &person : file.persons)
        persons.append(QJsonObject{{u"name"_s, person.name}, {u"role"_s, person.role}, {u"measure"_s, person.measure}});
    json[u"clocks"_s] = clocks;
    json[u"steps"_s] = steps;
    json[u"persons"_s] = persons;
    return json;
}

Result<CaseFile> caseNamed(const services::Reader &reader, const QString &number)
{
    return foundOr(services::caseByNumber(reader, number), u"CLI-130"_s, Text::tr("No case has the number %1. “case list” names them.").arg(number));
}

/// Finds the case of the second word, lets `act` do its work and prints the case.
template <typename Act> Result<void> withCase(Invocation &invocation, store::OpenMode mode, Act act)
{
    const auto day = invocation.dateOrToday("as-of");
    if (!day)
        return day.error();
    return withNamed(invocation, mode, caseNamed, act, [&](const services::Session &session, const CaseFile &file) {
        const services::Reader reader = session.reader();
        invocation.print(caseJson(reader, *services::caseFile(reader, file.id), *day));
    });
}

Result<domain::ConductClass> conductOf(const QString &name)
{
    for (int conduct = 1; conduct <= 4; ++conduct) {
        if (domain::conductName(domain::ConductClass(conduct)) == name)
            return domain::ConductClass(conduct);
    }
    return usageError(u"CLI-131"_s, Text::tr("“%1” is no class of conduct. Use non_standard, opaque, unfair or non_compliant after --conduct.").arg(name));
}

/// What the options say; the party or inspection is looked up in the store.
Result<services::CaseInput> inputOf(const Invocation &invocation, const services::Session &session)
{
    services::CaseInput input;
    const QString from = invocation.option("from", u"own-motion"_s);
    const auto origin = domain::caseOriginFromName(from);
    if (!origin)
        return usageError(u"CLI-132"_s, Text::tr("“%1” is no origin of a case. Use finding, inspection, complaint, hint or own-motion after --from.").arg(from));
    input.origin = *origin;
    const auto conduct = conductOf(invocation.option("conduct", u"non_compliant"_s));
    if (!conduct)
        return conduct.error();
    input.conduct = *conduct;
    input.cause = invocation.option("cause");
    input.summary = invocation.option("text");
    input.reference = invocation.option("reference");
    OptionReader options(invocation);
    options.date("acted-on", input.actedOn);
    options.date("found-on", input.foundOn);
    if (options.error())
        return *options.error();
    if (invocation.has("inspection")) {
        const auto inspection = inspectionNamed(session.reader(), invocation.option("inspection"));
        if (!inspection)
            return inspection.error();
        input.inspection = inspection->id;
        input.finding = invocation.option("finding").toInt();
        return input;
    }
    const auto wanted = invocation.neededOption("party");
    if (!wanted)
        return wanted.error();
    const auto party = invocation.party(session, *wanted);
    if (!party)
        return party.error();
    input.party = party->id;
    return input;
}

Result<void> openCase(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto input = inputOf(invocation, **session);
    if (!input)
        return input.error();
    const auto id = Cases(**session).open(*input);
    if (!id)
        return id.error();
    const services::Reader reader = (*session)->reader();
    invocation.print(caseJson(reader, *services::caseFile(reader, *id), invocation.clock().today()));
    return {};
}

Result<void> recordStep(Invocation &invocation)
{
    const auto act = domain::caseActFromName(invocation.argument(2));
    if (!act || *act == CaseAct::Open || *act == CaseAct::Decide || *act == CaseAct::Close)
        return usageError(u"CLI-133"_s, Text::tr("“%1” is no step. Use file, investigate, notice, statement, request-hearing, hold-hearing, legal-review, serve or publish; “case decide” "
                                                 "and “case close” do the rest.")
                                            .arg(invocation.argument(2)));
    domain::CaseStep step;
    step.act = *act;
    step.text = invocation.option("text");
    step.grounds = invocation.option("grounds");
    step.reasons = invocation.option("reasons");
    step.rights = invocation.option("rights", *act == CaseAct::Notice ? services::rightsText() : QString());
    step.given = *act == CaseAct::Statement && !invocation.has("waived");
    step.hearingWaived = invocation.has("waives-hearing");
    OptionReader options(invocation);
    options.date("day", step.day);
    options.date("until", step.until);
    if (options.error())
        return *options.error();
    return withCase(invocation, store::OpenMode::ReadWrite, [&](services::Session &session, const CaseFile &file) {
        if (*act == CaseAct::File)
            return Cases(session).file(file.id, step.day, step.text);
        return Cases(session).step(file.id, step, invocation.words("files"));
    });
}

Result<services::DecisionInput> decisionOf(const Invocation &invocation)
{
    services::DecisionInput input;
    const QString result = invocation.argument(2);
    if (result != u"penalty" && result != u"exposure")
        return usageError(u"CLI-134"_s, Text::tr("“%1” is no result. Use penalty or exposure; a case that is dropped is closed with “case close”.").arg(result));
    input.result = result == u"penalty" ? CaseResult::Penalty : CaseResult::Exposure;
    input.decisionNo = invocation.option("decision-no");
    input.text = invocation.option("text");
    input.fact.indicator = invocation.option("indicator");
    OptionReader options(invocation);
    options.date("day", input.day);
    options.date("effective-on", input.fact.effectiveOn);
    options.date("until", input.fact.until);
    options.date("ban-from", input.fact.banFrom);
    options.date("ban-until", input.fact.banUntil);
    options.date("public-until", input.fact.publicUntil);
    options.fen("fine-fen", input.fact.fineFen);
    options.fen("amount-fen", input.fact.amountFen);
    if (options.error())
        return *options.error();
    return input;
}

/// The fact that becomes the penalty and the person held to account, both by id.
Result<void> addReferences(const Invocation &invocation, const services::Reader &reader, services::DecisionInput &input)
{
    if (invocation.has("fact")) {
        const auto fact = factNamed(reader, invocation.option("fact"));
        if (!fact)
            return fact.error();
        input.existing = fact->id;
    }
    if (invocation.has("person")) {
        const auto uid = uidOf(invocation.option("person"));
        if (!uid)
            return uid.error();
        input.persons = {{*uid, {}, {}, invocation.option("measure")}};
    }
    return {};
}

Result<void> decideCase(Invocation &invocation)
{
    auto input = decisionOf(invocation);
    if (!input)
        return input.error();
    return withCase(invocation, store::OpenMode::ReadWrite, [&](services::Session &session, const CaseFile &file) -> Result<void> {
        if (const auto added = addReferences(invocation, session.reader(), *input); !added)
            return added;
        const domain::Cause *cause = domain::causeOf(file.kind, file.cause);
        if (input->fact.indicator.isEmpty() && !input->existing.isValid() && cause)
            input->fact.indicator = cause->indicator;
        return Cases(session).decide(file.id, *input, invocation.words("files"));
    });
}

Result<void> closeCase(Invocation &invocation)
{
    const auto day = invocation.date("day");
    if (!day)
        return day.error();
    return withCase(invocation, store::OpenMode::ReadWrite,
                    [&](services::Session &session, const CaseFile &file) { return Cases(session).close(file.id, *day, invocation.option("reason")); });
}

Result<void> showCase(Invocation &invocation)
{
    return withCase(invocation, store::OpenMode::ReadOnly, [](services::Session &, const CaseFile &) { return Result<void>(); });
}

Result<void> printCase(Invocation &invocation)
{
    const auto path = invocation.neededOption("o");
    if (!path)
        return path.error();
    const QString which = invocation.argument(2);
    if (which != u"notice" && which != u"exposure")
        return usageError(u"CLI-135"_s, Text::tr("“%1” is no letter of a case. Use notice or exposure.").arg(which));
    return withCase(invocation, store::OpenMode::ReadOnly, [&](services::Session &session, const CaseFile &file) -> Result<void> {
        const auto document = which == u"notice" ? report::gatherPriorNotice(session.reader(), file.id, invocation.clock())
                                                 : report::gatherExposureNotice(session.reader(), file.id, invocation.clock());
        return document ? report::writeDocument(*document, *path) : Result<void>(document.error());
    });
}

Result<services::CaseFilter> filterOf(const Invocation &invocation)
{
    constexpr std::array<QStringView, 3> names{u"all", u"open", u"closed"};
    const QString wanted = invocation.option("show", u"all"_s);
    const auto show = std::find(names.begin(), names.end(), wanted);
    if (show == names.end())
        return usageError(u"CLI-136"_s, Text::tr("“%1” selects nothing. Use all, open or closed after --show.").arg(wanted));
    services::CaseFilter filter;
    filter.show = services::CaseFilter::Show(show - names.begin());
    filter.text = invocation.option("text");
    if (invocation.has("state")) {
        filter.state = domain::caseStateFromName(invocation.option("state"));
        if (!filter.state)
            return usageError(u"CLI-137"_s, Text::tr("“%1” is no state of a case. Use opened, filed, investigated, noticed, stated, reviewed, decided, served, published or closed.")
                                                .arg(invocation.option("state")));
    }
    if (invocation.has("conduct")) {
        const auto conduct = conductOf(invocation.option("conduct"));
        if (!conduct)
            return conduct.error();
        filter.conduct = *conduct;
    }
    return filter;
}

Result<void> listCases(Invocation &invocation)
{
    const auto filter = filterOf(invocation);
    if (!filter)
        return filter.error();
    const auto asOf = invocation.dateOrToday("as-of");
    if (!asOf)
        return asOf.error();
    const auto limit = invocation.number("limit", 1000);
    if (!limit)
        return limit.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto page = services::cases((*session)->reader(), *filter, invocation.has("late"), *asOf, *limit);
    QJsonArray rows;
    for (const services::CaseLine &line : page.lines) {
        QJsonObject row = headJson(line.row.file, line.row.partyName);
        row[u"late"_s] = line.late;
        row[u"next_clock"_s] = line.next.rule ? QJsonValue(clockJson(line.next)) : QJsonValue();
        rows.append(row);
    }
    invocation.print(rows);
    return {};
}

Result<void> listCauses(Invocation &invocation)
{
    const auto kind = invocation.kind();
    if (!kind)
        return kind.error();
    QJsonArray rows;
    for (const domain::Cause &cause : domain::causes()) {
        if (!*kind || cause.kind == **kind)
            rows.append(QJsonObject{{u"cause"_s, cause.code}, {u"kind"_s, domain::partyKindName(cause.kind)}, {u"title"_s, domain::causeTitle(cause)},
                                    {u"basis"_s, domain::statuteText(cause.basis)}, {u"indicator"_s, cause.indicator}});
    }
    invocation.print(rows);
    return {};
}

/// Serious findings that were accepted and have no case yet.
Result<void> listProposals(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const services::SeriousFinding &finding : services::seriousFindings((*session)->reader()))
        rows.append(QJsonObject{{u"inspection"_s, finding.inspectionNumber}, {u"finding"_s, finding.finding}, {u"party"_s, finding.partyName},
                                {u"kind"_s, domain::partyKindName(finding.kind)}, {u"conduct"_s, domain::conductName(finding.conduct)},
                                {u"indicator"_s, finding.indicator}, {u"text"_s, finding.narrative}});
    invocation.print(rows);
    return {};
}

Result<void> countCases(Invocation &invocation)
{
    const auto from = invocation.neededDate("from-day");
    if (!from)
        return from.error();
    const auto to = invocation.neededDate("to-day");
    if (!to)
        return to.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const services::ConductCount &count : services::caseStatistics((*session)->reader(), *from, *to))
        rows.append(QJsonObject{{u"conduct"_s, domain::conductName(count.conduct)}, {u"opened"_s, count.opened}, {u"running"_s, count.running}, {u"penalties"_s, count.penalties},
                                {u"exposures"_s, count.exposures}, {u"dropped"_s, count.dropped}, {u"fine_fen"_s, count.fineFen}, {u"persons"_s, count.persons}});
    invocation.print(rows);
    return {};
}

} // namespace

Result<void> handleCase(Invocation &invocation)
{
    static constexpr std::array actions{Action{"open", 0, openCase}, Action{"step", 2, recordStep}, Action{"decide", 2, decideCase}, Action{"close", 1, closeCase},
                                        Action{"list", 0, listCases}, Action{"show", 1, showCase},  Action{"print", 2, printCase},   Action{"causes", 0, listCauses},
                                        Action{"proposals", 0, listProposals}, Action{"count", 0, countCases}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
