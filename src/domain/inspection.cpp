// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inspection.h"

#include "domain/strictjson.h"

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using strictjson::Reader;
using strictjson::Text;
using Act = InspectionAct;
using State = InspectionState;

namespace {

struct Step {
    State from;
    Act act;
    State to;
};
constexpr std::array Steps{
    Step{State::Submitted, Act::GiveBack, State::Returned}, Step{State::Submitted, Act::Review, State::Reviewed},
    Step{State::Submitted, Act::Verify, State::Submitted}, Step{State::Submitted, Act::Withdraw, State::Withdrawn}, Step{State::Returned, Act::Revise, State::Submitted},
    Step{State::Returned, Act::Withdraw, State::Withdrawn}, Step{State::Reviewed, Act::Hear, State::Reviewed},
    Step{State::Reviewed, Act::GiveBack, State::Returned}, Step{State::Reviewed, Act::Review, State::Reviewed},
    Step{State::Reviewed, Act::MakeEffective, State::Effective}, Step{State::Effective, Act::Revise, State::Submitted},
};

strictjson::FileKind fileKind()
{
    return {u"INS"_s, Text::tr("The inspection cannot be read: at %1 %2. Nothing was changed.")};
}

QJsonObject proposalToJson(const Proposal &proposal)
{
    // The evidence is that of the item's answer and not written twice.
    return {{u"item"_s, proposal.item},
            {u"choice"_s, proposal.choice},
            {u"praise"_s, proposal.outcome.praise},
            {u"indicator"_s, proposal.outcome.indicator},
            {u"conduct"_s, conductName(proposal.outcome.conduct)},
            {u"serious"_s, proposal.outcome.serious},
            {u"narrative"_s, proposal.narrative}};
}

void readProposal(Reader &reader, Proposal &proposal, const Answers &answers)
{
    constexpr std::array<QStringView, 5> conducts{u"none", u"non_standard", u"opaque", u"unfair", u"non_compliant"};
    proposal.item = reader.text(u"item"_s);
    proposal.choice = reader.text(u"choice"_s);
    proposal.outcome.praise = reader.flag(u"praise"_s);
    proposal.outcome.indicator = reader.text(u"indicator"_s);
    proposal.outcome.conduct = ConductClass(reader.choice(u"conduct"_s, conducts));
    proposal.outcome.serious = reader.flag(u"serious"_s);
    proposal.narrative = reader.text(u"narrative"_s);
    proposal.evidence = answers.value(proposal.item).evidence;
}

void readContent(Reader &reader, InspectionContent &content)
{
    const QByteArray answers = QJsonDocument(reader.take(u"answers"_s).toObject()).toJson(QJsonDocument::Compact);
    const auto read = answersFromJson(answers);
    if (!read)
        throw strictjson::Refusal{read.error()};
    content.answers = *read;
    content.proposals = strictjson::listOf<Proposal>(reader, u"findings"_s, [&](Reader &one, Proposal &proposal) { readProposal(one, proposal, content.answers); });
}

} // namespace

QString inspectionStateName(State state)
{
    constexpr std::array<QStringView, 5> names{u"submitted", u"returned", u"reviewed", u"effective", u"withdrawn"};
    return names[size_t(state)].toString();
}

QString inspectionStateLabel(State state)
{
    switch (state) {
    case State::Submitted: return Text::tr("Submitted");
    case State::Returned: return Text::tr("Returned");
    case State::Reviewed: return Text::tr("Reviewed");
    case State::Effective: return Text::tr("In effect");
    case State::Withdrawn: return Text::tr("Withdrawn");
    }
    return {};
}

QString inspectionActLabel(Act act)
{
    switch (act) {
    case Act::Submit: return Text::tr("Submitted");
    case Act::Revise: return Text::tr("Revised");
    case Act::GiveBack: return Text::tr("Returned");
    case Act::Review: return Text::tr("Reviewed");
    case Act::Hear: return Text::tr("Party heard");
    case Act::MakeEffective: return Text::tr("Put into effect");
    case Act::Withdraw: return Text::tr("Withdrawn");
    case Act::Verify: return Text::tr("Entered again");
    }
    return {};
}

std::optional<State> stateAfter(State state, Act act)
{
    const auto step = std::find_if(Steps.begin(), Steps.end(), [=](const Step &one) { return one.from == state && one.act == act; });
    return step == Steps.end() ? std::nullopt : std::optional(step->to);
}

QByteArray inspectionContentToJson(const InspectionContent &content)
{
    QJsonArray findings;
    for (const Proposal &proposal : content.proposals)
        findings.append(proposalToJson(proposal));
    const QJsonObject object{{u"answers"_s, QJsonDocument::fromJson(answersToJson(content.answers)).object()}, {u"findings"_s, findings}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<InspectionContent> inspectionContentFromJson(const QByteArray &json)
{
    return strictjson::parse<InspectionContent>(fileKind(), json, readContent);
}

std::vector<Evidence> evidenceOf(const Answers &answers)
{
    std::vector<Evidence> files;
    for (const Answer &answer : answers) {
        for (const Evidence &file : answer.evidence) {
            if (std::none_of(files.begin(), files.end(), [&file](const Evidence &one) { return one.sha256 == file.sha256; }))
                files.push_back(file);
        }
    }
    return files;
}

std::vector<AnswerChange> changesBetween(const Answers &before, const Answers &after)
{
    std::vector<AnswerChange> changes;
    QStringList items = before.keys() + after.keys();
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    for (const QString &item : std::as_const(items)) {
        if (before.value(item) != after.value(item))
            changes.push_back({item, before.value(item), after.value(item)});
    }
    return changes;
}

} // namespace chengcai::domain
