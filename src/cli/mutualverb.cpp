// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/optionreader.h"
#include "cli/verbs.h"

#include "services/mutual.h"

#include <QCoreApplication>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using domain::PartyKind;
using domain::RecordType;
using services::RecordLine;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject asJson(const RecordLine &line)
{
    const domain::Record &record = line.record;
    return {{u"record"_s, record.number},
            {u"state"_s, QString::fromLatin1(domain::recordKind(record.type)->states[size_t(record.state)].code)},
            {u"project"_s, record.text("project")},
            {u"project_no"_s, record.text("project_no")},
            {u"node"_s, record.text("node")},
            {u"node_on"_s, record.text("node_on")},
            {u"ratee"_s, line.party.identifier},
            {u"ratee_name"_s, line.party.name},
            {u"rater"_s, line.peer.identifier},
            {u"rater_name"_s, line.peer.name},
            {u"due_on"_s, dayText(record.dueOn)},
            {u"score"_s, record.text("score").isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(record.amount("score"))},
            {u"missing"_s, services::isShown(line, services::RecordShow::Open)},
            {u"late"_s, services::isShown(line, services::RecordShow::Late)}};
}

Result<void> ask(Invocation &invocation)
{
    services::MutualAsk input;
    input.project = invocation.option("project");
    input.projectNo = invocation.option("project-no");
    input.node = invocation.option("node");
    OptionReader options(invocation);
    options.date("day", input.nodeOn);
    if (options.error())
        return *options.error();
    if (input.nodeOn.isNull())
        input.nodeOn = invocation.clock().today();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    for (const auto &[option, kind, place] : {std::tuple{"purchaser", PartyKind::Purchaser, &input.purchaser}, std::tuple{"agency", PartyKind::Agency, &input.agency}, std::tuple{"supplier", PartyKind::Supplier, &input.supplier}}) {
        if (!invocation.has(option))
            continue;
        const auto party = invocation.party(**session, invocation.option(option), std::optional(kind));
        if (!party)
            return party.error();
        *place = party->id;
    }
    for (const QString &name : invocation.words("experts")) {
        const auto expert = invocation.party(**session, name, std::optional(PartyKind::Expert));
        if (!expert)
            return expert.error();
        input.experts.push_back(expert->id);
    }
    const auto asked = services::askForReviews(**session, input);
    if (!asked)
        return asked.error();
    const services::Reader reader = (*session)->reader();
    QJsonArray rows;
    for (const domain::RecordId id : *asked)
        rows.append(asJson(services::recordLine(reader, *services::record(reader, id), invocation.clock().today())));
    invocation.print(rows);
    return {};
}

Result<void> list(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const services::RecordShow show = invocation.has("missing") ? services::RecordShow::Open : invocation.has("late") ? services::RecordShow::Late : services::RecordShow::All;
    QJsonArray rows;
    for (const RecordLine &line : services::recordLines((*session)->reader(), RecordType::Mutual, invocation.option("filter"), invocation.clock().today(), services::MostRecordLines, show)) {
        const bool both = !invocation.has("missing") || !invocation.has("late") || services::isShown(line, services::RecordShow::Late);
        if (both)
            rows.append(asJson(line));
    }
    invocation.print(rows);
    return {};
}

} // namespace

Result<void> handleMutual(Invocation &invocation)
{
    static constexpr std::array actions{Action{"ask", 0, ask}, Action{"list", 0, list}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
