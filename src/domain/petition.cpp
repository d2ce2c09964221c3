// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/petition.h"

#include "domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using Act = PetitionAct;
using Stage = PetitionStage;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr std::array<QStringView, 2> KindNames{u"objection", u"repair"};
constexpr std::array<QStringView, 6> StageNames{u"received", u"asked", u"verified", u"decided", u"answered", u"withdrawn"};
constexpr std::array<QStringView, PetitionActs> ActNames{u"receive", u"ask", u"verify", u"decide", u"answer", u"withdraw"};
constexpr std::array<QStringView, 4> OutcomeNames{u"none", u"granted", u"corrected", u"dismissed"};

struct Step {
    Stage from;
    Act act;
    Stage to;
};
constexpr std::array Steps{
    Step{Stage::Received, Act::Ask, Stage::Asked},           Step{Stage::Received, Act::Decide, Stage::Decided}, Step{Stage::Received, Act::Withdraw, Stage::Withdrawn},
    Step{Stage::Asked, Act::Verify, Stage::Verified},        Step{Stage::Asked, Act::Decide, Stage::Decided},    Step{Stage::Asked, Act::Withdraw, Stage::Withdrawn}, Step{Stage::Verified, Act::Ask, Stage::Asked},
    Step{Stage::Verified, Act::Decide, Stage::Decided},      Step{Stage::Verified, Act::Withdraw, Stage::Withdrawn}, Step{Stage::Decided, Act::Answer, Stage::Answered},
};

} // namespace

std::optional<Stage> petitionAfter(Stage stage, Act act)
{
    const auto step = std::find_if(Steps.begin(), Steps.end(), [=](const Step &one) { return one.from == stage && one.act == act; });
    return step == Steps.end() ? std::nullopt : std::optional(step->to);
}

QString petitionKindName(PetitionKind kind)
{
    return KindNames[size_t(kind)].toString();
}

std::optional<PetitionKind> petitionKindFromName(QStringView name)
{
    return fromName<PetitionKind>(KindNames, name);
}

QString petitionKindLabel(PetitionKind kind)
{
    return kind == PetitionKind::Objection ? Text::tr("Objection") : Text::tr("Credit repair");
}

QString petitionStageName(Stage stage)
{
    return StageNames[size_t(stage)].toString();
}

QString petitionStageLabel(Stage stage)
{
    switch (stage) {
    case Stage::Received: return Text::tr("Received");
    case Stage::Asked: return Text::tr("Being verified");
    case Stage::Verified: return Text::tr("Verified");
    case Stage::Decided: return Text::tr("Decided, not answered");
    case Stage::Answered: return Text::tr("Answered");
    case Stage::Withdrawn: return Text::tr("Withdrawn by the applicant");
    }
    return {};
}

QString petitionActName(Act act)
{
    return ActNames[size_t(act)].toString();
}

std::optional<Act> petitionActFromName(QStringView name)
{
    return fromName<Act>(ActNames, name);
}

QString petitionActLabel(Act act)
{
    switch (act) {
    case Act::Receive: return Text::tr("Receipt");
    case Act::Ask: return Text::tr("Request to verify");
    case Act::Verify: return Text::tr("Answer of the provider");
    case Act::Decide: return Text::tr("Decision");
    case Act::Answer: return Text::tr("Answer to the applicant");
    case Act::Withdraw: return Text::tr("Withdrawal by the applicant");
    }
    return {};
}

QString petitionOutcomeName(PetitionOutcome outcome)
{
    return OutcomeNames[size_t(outcome)].toString();
}

std::optional<PetitionOutcome> petitionOutcomeFromName(QStringView name)
{
    return fromName<PetitionOutcome>(OutcomeNames, name);
}

QString petitionOutcomeLabel(PetitionOutcome outcome, PetitionKind kind)
{
    const bool repair = kind == PetitionKind::Repair;
    switch (outcome) {
    case PetitionOutcome::None: return {};
    case PetitionOutcome::Granted: return repair ? Text::tr("Repair granted") : Text::tr("Objection upheld");
    case PetitionOutcome::Corrected: return Text::tr("Fact corrected");
    case PetitionOutcome::Dismissed: return repair ? Text::tr("Repair refused") : Text::tr("Objection dismissed");
    }
    return {};
}

QDate Petition::moment(PetitionMoment moment) const
{
    switch (moment) {
    case PetitionMoment::Received: return receivedOn;
    case PetitionMoment::Asked: return askedOn;
    case PetitionMoment::Verified: return verifiedOn;
    case PetitionMoment::Decided: return decidedOn;
    case PetitionMoment::Answered: return answeredOn;
    }
    return {};
}

std::vector<ClockState> clocksOf(const Petition &petition, QDate today, const base::WorkingCalendar &calendar)
{
    using When = PetitionClockRule::When;
    const std::vector<PetitionClockRule> &rules = petitionRules().clocks;
    std::vector<ClockState> clocks;
    for (const PetitionClockRule &rule : rules) {
        const QDate from = petition.moment(rule.from);
        const bool fits = rule.kind == petition.kind && (rule.when == When::Always || (rule.when == When::Asked) == petition.askedOn.isValid());
        if (!fits || !from.isValid() || rulingClock(rules, rule.code, from) != &rule)
            continue;
        const ClockState clock = clockSince(rule, from, petition.moment(rule.to), today, calendar);
        // What was asked once more runs anew; what was withdrawn runs no more.
        if (!clock.running() || petition.stage != PetitionStage::Withdrawn)
            clocks.push_back(clock);
    }
    return clocks;
}

QDate earliestRepair(QDate decidedOn, QStringView publicityClass)
{
    for (const PublicityClass &known : petitionRules().publicity) {
        if (known.code == publicityClass)
            return decidedOn.addMonths(known.minMonths);
    }
    return {};
}

} // namespace chengcai::domain
