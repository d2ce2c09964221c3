// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/named.h"
#include "cli/optionreader.h"
#include "cli/verbs.h"

#include "domain/statecalendar.h"
#include "report/listdocuments.h"
#include "report/output.h"
#include "services/factregister.h"
#include "services/listprocedures.h"
#include "services/lists.h"
#include "services/partyregister.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ListAct;
using domain::ListProcedure;
using services::ListProcedures;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<domain::ListKind> listOf(const QString &name)
{
    for (const domain::ListKind kind : {domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External}) {
        if (domain::listKindName(kind) == name)
            return kind;
    }
    return usageError(u"CLI-063"_s, Text::tr("“%1” is not a list. Use red, black, focus or external after --list.").arg(name));
}

Result<domain::Listing> listingOf(const Invocation &invocation)
{
    const auto kind = listOf(invocation.option("list"));
    if (!kind)
        return kind.error();
    domain::Listing listing;
    listing.kind = *kind;
    listing.decisionNo = invocation.option("decision-no");
    listing.authority = invocation.option("authority");
    listing.basis = invocation.option("basis");
    listing.facts = invocation.option("text");
    listing.source = invocation.option("source");
    OptionReader options(invocation);
    options.date("from", listing.from);
    options.date("until", listing.until);
    if (options.error())
        return *options.error();
    return listing;
}

Result<void> publishListing(Invocation &invocation)
{
    auto listing = listingOf(invocation);
    if (!listing)
        return listing.error();
    const auto wanted = invocation.neededOption("party");
    if (!wanted)
        return wanted.error();
    const auto at = invocation.openFor(store::OpenMode::ReadWrite, *wanted);
    if (!at)
        return at.error();
    listing->party = at->found.id;
    const auto uid = services::Listings(*at->session).publish(*listing);
    if (!uid)
        return uid.error();
    invocation.print(QJsonObject{{u"listing"_s, hex(*uid)}, {u"party"_s, hex(at->found.uid)}});
    return {};
}

QJsonValue orNull(QDate day)
{
    return day.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(day.toString(Qt::ISODate));
}

Result<void> showCandidates(Invocation &invocation)
{
    const auto day = invocation.dateOrToday("day");
    if (!day)
        return day.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto candidates = services::listCandidates((*session)->reader(), *day, invocation.progress());
    if (!candidates)
        return candidates.error();
    QJsonArray rows;
    for (const services::ListCandidate &candidate : *candidates)
        rows.append(QJsonObject{{u"list"_s, domain::listKindName(candidate.list)},
                                {u"party"_s, hex(candidate.party.uid)},
                                {u"identifier"_s, candidate.party.identifier},
                                {u"name"_s, candidate.party.name},
                                {u"why"_s, candidate.text},
                                {u"until"_s, orNull(candidate.until)},
                                {u"final"_s, candidate.final}});
    invocation.print(rows);
    return {};
}

Result<void> showListings(Invocation &invocation)
{
    const auto day = invocation.dateOrToday("day");
    if (!day)
        return day.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const services::ListEntry &entry : services::listEntries((*session)->reader(), *day))
        rows.append(QJsonObject{{u"listing"_s, hex(entry.listing.uid)},
                                {u"list"_s, domain::listKindName(entry.listing.kind)},
                                {u"identifier"_s, entry.party.identifier},
                                {u"name"_s, entry.party.name},
                                {u"from"_s, orNull(entry.listing.from)},
                                {u"until"_s, orNull(entry.listing.until)},
                                {u"removed_on"_s, orNull(entry.listing.removedOn)},
                                {u"decision_no"_s, entry.listing.decisionNo},
                                {u"procedure"_s, entry.procedure},
                                {u"source"_s, entry.listing.source},
                                {u"under_objection"_s, entry.underObjection},
                                {u"current"_s, entry.current},
                                {u"trouble"_s, entry.trouble}});
    invocation.print(rows);
    return {};
}

Result<void> removeListing(Invocation &invocation)
{
    const auto uid = uidOf(invocation.argument(1));
    if (!uid)
        return uid.error();
    const auto day = invocation.neededDate("day");
    if (!day)
        return day.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    if (const auto done = services::Listings(**session).remove(*uid, *day, invocation.option("reason")); !done)
        return done.error();
    invocation.print(QJsonObject{{u"listing"_s, hex(*uid)}});
    return {};
}

QJsonObject headJson(const ListProcedure &procedure, const domain::Party &party)
{
    return {{u"procedure"_s, procedure.number},
            {u"list"_s, domain::listKindName(procedure.progress.list)},
            {u"party"_s, hex(party.uid)},
            {u"identifier"_s, party.identifier},
            {u"name"_s, party.name},
            {u"stage"_s, domain::listStageName(procedure.progress.stage)},
            {u"why"_s, procedure.summary},
            {u"proposed_on"_s, dayText(procedure.proposedOn)},
            {u"decision_no"_s, procedure.decisionNo},
            {u"from"_s, orNull(procedure.from)},
            {u"until"_s, orNull(procedure.until)},
            {u"ended_on"_s, orNull(procedure.endedOn)}};
}

QJsonObject stepJson(const services::ListStepRow &row)
{
    QJsonObject json{{u"act"_s, domain::listActName(row.step.act)}, {u"day"_s, dayText(row.step.day)}, {u"by"_s, row.authorName}, {u"text"_s, row.step.text},
                     {u"evidence"_s, int(row.step.evidence.size())}};
    for (const auto &[name, text] : {std::pair{u"grounds"_s, row.step.grounds}, {u"reasons"_s, row.step.reasons}, {u"measures"_s, row.step.measures}, {u"rights"_s, row.step.rights},
                                     {u"channel"_s, row.step.channel}, {u"apology"_s, row.step.apology}}) {
        if (!text.isEmpty())
            json[name] = text;
    }
    if (row.step.act == ListAct::Statement)
        json[u"given"_s] = row.step.given;
    if (row.step.act == ListAct::End)
        json[u"cause"_s] = domain::listEndName(row.step.end);
    return json;
}

QJsonObject procedureJson(const services::Reader &reader, const ListProcedure &procedure, QDate day)
{
    QJsonObject json = headJson(procedure, services::party(reader, procedure.party).value_or(domain::Party{}));
    json[u"public"_s] = procedure.isPublic(day);
    json[u"months"_s] = procedure.months;
    QJsonArray facts;
    for (const domain::FactId id : procedure.facts) {
        const auto fact = services::fact(reader, id);
        facts.append(fact ? hex(fact->uid) : QString());
    }
    QJsonArray persons;
    for (const domain::PersonMeasure &person : procedure.persons)
        persons.append(QJsonObject{{u"name"_s, person.name}, {u"role"_s, person.role}, {u"measure"_s, person.measure}});
    QJsonArray clocks;
    for (const domain::ClockState &clock : domain::clocksOf(procedure, day, domain::stateCalendar()))
        clocks.append(clockJson(clock));
    QJsonArray steps;
    for (const services::ListStepRow &row : services::listSteps(reader, procedure.id))
        steps.append(stepJson(row));
    json[u"facts"_s] = facts;
    json[u"persons"_s] = persons;
    json[u"clocks"_s] = clocks;
    json[u"steps"_s] = steps;
    return json;
}

/// Finds the procedure of the second word, lets `act` do its work and prints the procedure.
template <typename Act> Result<void> withProcedure(Invocation &invocation, store::OpenMode mode, Act act)
{
    const auto day = invocation.dateOrToday("as-of");
    if (!day)
        return day.error();
    return withNamed(invocation, mode, procedureNamed, act, [&](const services::Session &session, const ListProcedure &procedure) {
        const services::Reader reader = session.reader();
        invocation.print(procedureJson(reader, *services::listProcedure(reader, procedure.id), *day));
    });
}

Result<std::vector<domain::FactId>> factsOf(const Invocation &invocation, const services::Reader &reader)
{
    std::vector<domain::FactId> facts;
    for (const QString &id : invocation.words("facts")) {
        const auto fact = factNamed(reader, id);
        if (!fact)
            return fact.error();
        facts.push_back(fact->id);
    }
    return facts;
}

Result<void> propose(Invocation &invocation)
{
    const auto list = listOf(invocation.option("list"));
    const auto day = invocation.date("day");
    const auto wanted = invocation.neededOption("party");
    if (!list || !day || !wanted)
        return !list ? list.error() : !day ? day.error() : wanted.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto party = invocation.party(**session, *wanted);
    const auto facts = factsOf(invocation, (*session)->reader());
    if (!party || !facts)
        return !party ? party.error() : facts.error();
    const auto id = ListProcedures(**session).propose({party->id, *list, invocation.option("text"), *facts, *day});
    if (!id)
        return id.error();
    const services::Reader reader = (*session)->reader();
    invocation.print(procedureJson(reader, *services::listProcedure(reader, *id), invocation.clock().today()));
    return {};
}

Result<void> recordStep(Invocation &invocation)
{
    const auto act = domain::listActFromName(invocation.argument(2));
    if (!act || *act == ListAct::Propose || *act == ListAct::Decide)
        return usageError(u"CLI-196"_s, Text::tr("“%1” is no step. Use notice, statement, request-hearing, hold-hearing, publish, end, exit-notice, archive or drop; “listing decide” does the rest.").arg(invocation.argument(2)));
    domain::ListStep step;
    step.act = *act;
    step.text = invocation.option("text");
    step.channel = invocation.option("channel");
    step.apology = invocation.option("apology");
    step.given = *act == ListAct::Statement && !invocation.has("waived");
    if (*act == ListAct::End) {
        const auto end = domain::listEndFromName(invocation.option("cause"));
        if (!end)
            return usageError(u"CLI-197"_s, Text::tr("“%1” is no cause. Use wrong, ground-gone or serious-fact after --cause; credit is repaired by “petition”.").arg(invocation.option("cause")));
        step.end = *end;
    }
    QDate from;
    OptionReader options(invocation);
    options.date("day", step.day);
    options.date("from", from);
    if (options.error())
        return *options.error();
    const QStringList files = invocation.words("files");
    return withProcedure(invocation, store::OpenMode::ReadWrite, [&](services::Session &session, const ListProcedure &procedure) {
        if (*act == ListAct::Publish)
            return ListProcedures(session).publish(procedure.id, step, from, files);
        if (*act == ListAct::End)
            return ListProcedures(session).end(procedure.id, step, files);
        const domain::ListStep usual = services::listNoticeDraft(procedure, invocation.clock().today());
        if (*act == ListAct::Notice) {
            step.grounds = invocation.option("grounds", usual.grounds);
            step.reasons = invocation.option("reasons", usual.reasons);
            step.measures = invocation.option("measures", usual.measures);
            step.rights = invocation.option("rights", usual.rights);
        }
        return ListProcedures(session).step(procedure.id, step, files);
    });
}

Result<void> decide(Invocation &invocation)
{
    services::ListDecision input;
    input.decisionNo = invocation.option("decision-no");
    input.text = invocation.option("text");
    input.authority = invocation.option("authority");
    input.basis = invocation.option("basis");
    OptionReader options(invocation);
    options.date("day", input.day);
    if (options.error())
        return *options.error();
    const auto months = invocation.number("months", 0);
    if (!months)
        return months.error();
    input.months = int(std::min<qint64>(*months, 1'000'000));
    if (invocation.has("person")) {
        const auto uid = uidOf(invocation.option("person"));
        if (!uid)
            return uid.error();
        input.persons = {{*uid, {}, {}, invocation.option("measure")}};
    }
    return withProcedure(invocation, store::OpenMode::ReadWrite, [&](services::Session &session, const ListProcedure &procedure) -> Result<void> {
        auto facts = factsOf(invocation, session.reader());
        if (!facts)
            return facts.error();
        input.facts = *std::move(facts);
        if (input.authority.isEmpty())
            input.authority = session.info().office;
        return ListProcedures(session).decide(procedure.id, input, invocation.words("files"));
    });
}

Result<void> showProcedure(Invocation &invocation)
{
    return withProcedure(invocation, store::OpenMode::ReadOnly, [](services::Session &, const ListProcedure &) { return Result<void>(); });
}

Result<void> printProcedure(Invocation &invocation)
{
    const auto path = invocation.neededOption("o");
    if (!path)
        return path.error();
    const QString which = invocation.argument(2);
    if (which != u"notice" && which != u"entry" && which != u"exit")
        return usageError(u"CLI-198"_s, Text::tr("“%1” is no document of a procedure. Use notice, entry or exit.").arg(which));
    return withProcedure(invocation, store::OpenMode::ReadOnly, [&](services::Session &session, const ListProcedure &procedure) -> Result<void> {
        const auto document = which == u"notice" ? report::gatherListNotice(session.reader(), procedure.id, invocation.clock())
                                                 : report::gatherListAnnouncement(session.reader(), procedure.id, which == u"exit", invocation.clock());
        return document ? report::writeDocument(*document, *path) : Result<void>(document.error());
    });
}

Result<void> listAll(Invocation &invocation)
{
    const auto day = invocation.dateOrToday("day");
    if (!day)
        return day.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const services::ListProcedureLine &line : services::listProcedures((*session)->reader(), *day)) {
        QJsonObject row = headJson(line.procedure, line.party);
        row[u"late"_s] = line.late();
        row[u"next_clock"_s] = line.next.rule ? QJsonValue(clockJson(line.next)) : QJsonValue();
        rows.append(row);
    }
    invocation.print(rows);
    return {};
}

/// The list as it is made public, as PDF, CSV or XLSX.
Result<void> exportList(Invocation &invocation)
{
    const auto list = listOf(invocation.argument(1));
    const auto path = invocation.neededOption("o");
    const auto day = invocation.dateOrToday("day");
    if (!list || !path || !day)
        return !list ? list.error() : !path ? path.error() : day.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    return report::writeDocument(report::gatherPublicList((*session)->reader(), *list, *day, invocation.clock()), *path);
}

} // namespace

Result<void> handleListing(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, showListings},   Action{"candidates", 0, showCandidates}, Action{"publish", 0, publishListing}, Action{"remove", 1, removeListing},
                                        Action{"procedures", 0, listAll},  Action{"show", 1, showProcedure},        Action{"propose", 0, propose},        Action{"step", 2, recordStep},
                                        Action{"decide", 1, decide},       Action{"print", 2, printProcedure},      Action{"export", 1, exportList}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
