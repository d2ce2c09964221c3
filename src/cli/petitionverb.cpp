// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/named.h"
#include "cli/optionreader.h"
#include "cli/verbs.h"

#include "domain/statecalendar.h"
#include "services/factregister.h"
#include "services/listprocedures.h"
#include "services/partyregister.h"
#include "services/petitions.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Petition;
using domain::PetitionAct;
using domain::PetitionOutcome;
using services::Petitions;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject headJson(const services::Reader &reader, const Petition &petition)
{
    const domain::Party party = services::party(reader, petition.party).value_or(domain::Party{});
    return {{u"petition"_s, petition.number},
            {u"kind"_s, domain::petitionKindName(petition.kind)},
            {u"identifier"_s, party.identifier},
            {u"name"_s, party.name},
            {u"about"_s, services::subjectText(reader, petition)},
            {u"applicant"_s, petition.applicant},
            {u"stage"_s, domain::petitionStageName(petition.stage)},
            {u"received_on"_s, dayText(petition.receivedOn)},
            {u"outcome"_s, domain::petitionOutcomeName(petition.outcome)}};
}

QJsonObject petitionJson(const services::Reader &reader, const Petition &petition, QDate day)
{
    QJsonObject json = headJson(reader, petition);
    QJsonArray steps;
    for (const services::PetitionStepRow &row : services::petitionSteps(reader, petition.id))
        steps.append(QJsonObject{{u"act"_s, domain::petitionActName(row.step.act)}, {u"day"_s, dayText(row.step.day)}, {u"by"_s, row.authorName}, {u"text"_s, row.step.text},
                                 {u"evidence"_s, int(row.step.evidence.size())}});
    QJsonArray clocks;
    for (const domain::ClockState &clock : domain::clocksOf(petition, day, domain::stateCalendar()))
        clocks.append(clockJson(clock));
    QJsonArray conditions;
    for (const domain::MetCondition &condition : petition.conditions)
        conditions.append(QJsonObject{{u"code"_s, condition.code}, {u"proof"_s, condition.proof}});
    json[u"claim"_s] = petition.claim;
    json[u"decision"_s] = petition.decision;
    json[u"publicity"_s] = petition.publicity;
    json[u"conditions"_s] = conditions;
    json[u"clocks"_s] = clocks;
    json[u"steps"_s] = steps;
    return json;
}

Result<Petition> petitionNamed(const services::Reader &reader, const QString &number)
{
    return foundOr(services::petitionByNumber(reader, number), u"CLI-200"_s, Text::tr("No objection or repair has the number %1. “petition list” names them.").arg(number));
}

/// Finds the petition of the second word, lets `act` do its work and prints the petition.
template <typename Act> Result<void> withPetition(Invocation &invocation, store::OpenMode mode, Act act)
{
    const auto day = invocation.dateOrToday("as-of");
    if (!day)
        return day.error();
    return withNamed(invocation, mode, petitionNamed, act, [&](const services::Session &session, const Petition &petition) {
        const services::Reader reader = session.reader();
        invocation.print(petitionJson(reader, *services::petition(reader, petition.id), *day));
    });
}

Result<void> receive(Invocation &invocation)
{
    const auto kind = domain::petitionKindFromName(invocation.argument(1));
    if (!kind)
        return usageError(u"CLI-201"_s, Text::tr("“%1” is neither objection nor repair.").arg(invocation.argument(1)));
    const auto day = invocation.date("day");
    if (!day)
        return day.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const services::Reader reader = (*session)->reader();
    services::PetitionInput input{*kind, {}, {}, invocation.option("applicant"), invocation.option("text"), *day};
    if (invocation.has("fact")) {
        const auto fact = factNamed(reader, invocation.option("fact"));
        if (!fact)
            return fact.error();
        input.fact = fact->id;
    }
    if (invocation.has("procedure")) {
        const auto procedure = procedureNamed(reader, invocation.option("procedure"));
        if (!procedure)
            return procedure.error();
        input.procedure = procedure->id;
    }
    const auto id = Petitions(**session).receive(input, invocation.words("files"));
    if (!id)
        return id.error();
    invocation.print(petitionJson((*session)->reader(), *services::petition((*session)->reader(), *id), invocation.clock().today()));
    return {};
}

Result<void> recordStep(Invocation &invocation)
{
    const auto act = domain::petitionActFromName(invocation.argument(2));
    if (!act || *act == PetitionAct::Receive || *act == PetitionAct::Decide)
        return usageError(u"CLI-202"_s, Text::tr("“%1” is no step. Use ask, verify, answer or withdraw; “petition decide” does the rest.").arg(invocation.argument(2)));
    domain::PetitionStep step{*act, {}, invocation.option("text"), {}};
    OptionReader options(invocation);
    options.date("day", step.day);
    if (options.error())
        return *options.error();
    return withPetition(invocation, store::OpenMode::ReadWrite, [&](services::Session &session, const Petition &petition) {
        return Petitions(session).step(petition.id, step, invocation.words("files"));
    });
}

/// "obligation=receipt 12;commitment=published 2026-03-01"
Result<std::vector<domain::MetCondition>> conditionsOf(const QString &text)
{
    std::vector<domain::MetCondition> conditions;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1)
            return usageError(u"CLI-203"_s, Text::tr("“%1” is no condition with its proof. Write CODE=PROOF;CODE=PROOF after --met.").arg(part));
        conditions.push_back({part.left(equals).trimmed(), part.mid(equals + 1).trimmed()});
    }
    return conditions;
}

Result<services::PetitionDecision> decisionOf(const Invocation &invocation)
{
    const auto outcome = domain::petitionOutcomeFromName(invocation.argument(2));
    if (!outcome || *outcome == PetitionOutcome::None)
        return usageError(u"CLI-204"_s, Text::tr("“%1” is no outcome. Use granted, corrected or dismissed.").arg(invocation.argument(2)));
    services::PetitionDecision input;
    input.outcome = *outcome;
    input.text = invocation.option("text");
    input.apology = invocation.option("apology");
    input.publicity = invocation.option("publicity");
    auto conditions = conditionsOf(invocation.option("met"));
    if (!conditions)
        return conditions.error();
    input.conditions = *std::move(conditions);
    OptionReader options(invocation);
    options.date("day", input.day);
    if (options.error())
        return *options.error();
    return input;
}

/// How the fact reads after a correction: what the options name, the rest as it stands.
Result<void> correct(const Invocation &invocation, const services::Reader &reader, const Petition &petition, services::PetitionDecision &input)
{
    auto fact = services::fact(reader, petition.fact);
    if (!fact || input.outcome != PetitionOutcome::Corrected)
        return {};
    if (invocation.has("indicator"))
        fact->indicator = invocation.option("indicator");
    if (invocation.has("fact-text"))
        fact->text = invocation.option("fact-text");
    OptionReader options(invocation);
    if (invocation.has("effective-on"))
        options.date("effective-on", fact->effectiveOn);
    if (invocation.has("until"))
        options.date("until", fact->until);
    if (invocation.has("ban-until"))
        options.date("ban-until", fact->banUntil);
    options.fen("fine-fen", fact->fineFen);
    if (options.error())
        return *options.error();
    input.corrected = std::move(fact);
    return {};
}

Result<void> decide(Invocation &invocation)
{
    auto input = decisionOf(invocation);
    if (!input)
        return input.error();
    return withPetition(invocation, store::OpenMode::ReadWrite, [&](services::Session &session, const Petition &petition) -> Result<void> {
        if (const auto read = correct(invocation, session.reader(), petition, *input); !read)
            return read;
        return Petitions(session).decide(petition.id, *input, invocation.words("files"));
    });
}

Result<void> preview(Invocation &invocation)
{
    auto input = decisionOf(invocation);
    if (!input)
        return input.error();
    const auto at = openNamed(invocation, store::OpenMode::ReadOnly, petitionNamed);
    if (!at)
        return at.error();
    const services::Reader reader = at->session->reader();
    if (const auto read = correct(invocation, reader, at->found, *input); !read)
        return read;
    const auto effect = services::petitionPreview(reader, at->found, *input, input->day.isValid() ? input->day : invocation.clock().today());
    const auto side = [](const domain::Rating &rating, const QStringList &lists) {
        return QJsonObject{{u"score_centi"_s, rating.scoreCenti}, {u"stars"_s, rating.stars}, {u"grade"_s, domain::gradeName(rating.grade)}, {u"lists"_s, QJsonArray::fromStringList(lists)}};
    };
    invocation.print(QJsonObject{{u"before"_s, side(effect.before, effect.listsBefore)}, {u"after"_s, side(effect.after, effect.listsAfter)}, {u"earliest"_s, dayText(effect.earliest)}});
    return {};
}

Result<void> showPetition(Invocation &invocation)
{
    return withPetition(invocation, store::OpenMode::ReadOnly, [](services::Session &, const Petition &) { return Result<void>(); });
}

Result<void> listPetitions(Invocation &invocation)
{
    const auto asOf = invocation.dateOrToday("as-of");
    if (!asOf)
        return asOf.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const services::Reader reader = (*session)->reader();
    QJsonArray rows;
    for (const services::PetitionLine &line : services::petitions(reader, *asOf)) {
        QJsonObject row = headJson(reader, line.petition);
        row[u"late"_s] = line.late();
        row[u"next_clock"_s] = line.next.rule ? QJsonValue(clockJson(line.next)) : QJsonValue();
        rows.append(row);
    }
    invocation.print(rows);
    return {};
}

} // namespace

Result<void> handlePetition(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, listPetitions}, Action{"show", 1, showPetition}, Action{"receive", 1, receive},
                                        Action{"step", 2, recordStep},    Action{"preview", 2, preview},   Action{"decide", 2, decide}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
