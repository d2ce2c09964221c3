// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/named.h"
#include "cli/optionreader.h"
#include "cli/verbs.h"

#include "report/commitmentletter.h"
#include "report/output.h"
#include "services/commitments.h"
#include "services/factregister.h"
#include "services/partyregister.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Commitment;
using services::Commitments;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject asJson(const services::Reader &reader, const Commitment &commitment, const domain::Party &party)
{
    const auto fact = services::fact(reader, commitment.fact);
    return {{u"commitment"_s, commitment.number},
            {u"identifier"_s, party.identifier},
            {u"name"_s, party.name},
            {u"project"_s, commitment.project},
            {u"project_no"_s, commitment.projectNo},
            {u"given_on"_s, dayText(commitment.givenOn)},
            {u"documents"_s, QJsonArray::fromStringList(commitment.documents)},
            {u"state"_s, domain::commitmentStateName(commitment.state)},
            {u"checked_on"_s, dayText(commitment.checkedOn)},
            {u"finding"_s, domain::commitmentFindingName(commitment.finding)},
            {u"text"_s, commitment.text},
            {u"fact"_s, fact ? hex(fact->uid) : QString()}};
}

void print(Invocation &invocation, const services::Reader &reader, domain::CommitmentId id)
{
    const auto commitment = services::commitment(reader, id);
    invocation.print(asJson(reader, *commitment, services::party(reader, commitment->party).value_or(domain::Party{})));
}

Result<Commitment> commitmentNamed(const services::Reader &reader, const QString &number)
{
    return foundOr(services::commitmentByNumber(reader, number), u"CLI-210"_s, Text::tr("No commitment has the number %1. “commitment list” names them.").arg(number));
}

/// Finds the commitment of the second word, lets `act` do its work and prints the commitment.
template <typename Act> Result<void> withCommitment(Invocation &invocation, store::OpenMode mode, Act act)
{
    return withNamed(invocation, mode, commitmentNamed, act, [&](const services::Session &session, const Commitment &commitment) { print(invocation, session.reader(), commitment.id); });
}

Result<void> give(Invocation &invocation)
{
    const auto day = invocation.date("day");
    const auto wanted = invocation.neededOption("party");
    if (!day || !wanted)
        return !day ? day.error() : wanted.error();
    const auto at = invocation.openFor(store::OpenMode::ReadWrite, *wanted);
    if (!at)
        return at.error();
    const auto id = Commitments(*at->session).give({at->found.id, invocation.option("project"), invocation.option("project-no"), *day});
    if (!id)
        return id.error();
    print(invocation, at->session->reader(), *id);
    return {};
}

Result<void> check(Invocation &invocation)
{
    const auto finding = domain::commitmentFindingFromName(invocation.argument(2));
    if (!finding || *finding == domain::CommitmentFinding::None)
        return usageError(u"CLI-211"_s, Text::tr("“%1” is no result of a check. Use kept, false or unfulfilled.").arg(invocation.argument(2)));
    const auto day = invocation.date("day");
    if (!day)
        return day.error();
    return withCommitment(invocation, store::OpenMode::ReadWrite, [&](services::Session &session, const Commitment &commitment) {
        return Commitments(session).check(commitment.id, {*day, *finding, invocation.option("text")}, invocation.words("files"));
    });
}

Result<void> withdraw(Invocation &invocation)
{
    return withCommitment(invocation, store::OpenMode::ReadWrite,
                          [&](services::Session &session, const Commitment &commitment) { return Commitments(session).withdraw(commitment.id, invocation.option("reason")); });
}

Result<void> printLetter(Invocation &invocation)
{
    const auto path = invocation.neededOption("o");
    if (!path)
        return path.error();
    return withCommitment(invocation, store::OpenMode::ReadOnly, [&](services::Session &session, const Commitment &commitment) -> Result<void> {
        const auto document = report::gatherCommitmentLetter(session.reader(), commitment.id, invocation.clock());
        return document ? report::writeDocument(*document, *path) : Result<void>(document.error());
    });
}

Result<void> list(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const services::Reader reader = (*session)->reader();
    QJsonArray rows;
    for (const services::CommitmentRow &row : services::commitments(reader))
        rows.append(asJson(reader, row.commitment, row.party));
    invocation.print(rows);
    return {};
}

} // namespace

Result<void> handleCommitment(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, list}, Action{"give", 0, give}, Action{"check", 2, check}, Action{"withdraw", 1, withdraw}, Action{"print", 1, printLetter}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
