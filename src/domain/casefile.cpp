// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"

#include "domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using Act = CaseAct;
using State = CaseState;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr std::array<QStringView, 10> StateNames{u"opened", u"filed", u"investigated", u"noticed", u"stated", u"reviewed", u"decided", u"served", u"published", u"closed"};
constexpr std::array<QStringView, CaseActs> ActNames{u"open",         u"file",         u"investigate", u"notice", u"statement", u"request-hearing",
                                                     u"hold-hearing", u"legal-review", u"decide",      u"serve",  u"publish",   u"close"};
constexpr std::array<QStringView, 5> OriginNames{u"finding", u"inspection", u"complaint", u"hint", u"own-motion"};
constexpr std::array<QStringView, 4> ResultNames{u"none", u"penalty", u"exposure", u"no-case"};

struct Step {
    State from;
    Act act;
    State to;
};
constexpr std::array Steps{
    Step{State::Opened, Act::File, State::Filed},
    Step{State::Opened, Act::Close, State::Closed},
    Step{State::Filed, Act::Investigate, State::Investigated},
    Step{State::Filed, Act::Close, State::Closed},
    Step{State::Investigated, Act::Investigate, State::Investigated},
    Step{State::Investigated, Act::Notice, State::Noticed},
    Step{State::Investigated, Act::Close, State::Closed},
    Step{State::Noticed, Act::Notice, State::Noticed},
    Step{State::Noticed, Act::Statement, State::Stated},
    Step{State::Noticed, Act::RequestHearing, State::Noticed},
    Step{State::Noticed, Act::HoldHearing, State::Noticed},
    Step{State::Noticed, Act::Close, State::Closed},
    Step{State::Stated, Act::Investigate, State::Investigated},
    Step{State::Stated, Act::Notice, State::Noticed},
    Step{State::Stated, Act::Statement, State::Stated},
    Step{State::Stated, Act::RequestHearing, State::Stated},
    Step{State::Stated, Act::HoldHearing, State::Stated},
    Step{State::Stated, Act::LegalReview, State::Reviewed},
    Step{State::Stated, Act::Decide, State::Decided},
    Step{State::Stated, Act::Close, State::Closed},
    Step{State::Reviewed, Act::Investigate, State::Investigated},
    Step{State::Reviewed, Act::Notice, State::Noticed},
    Step{State::Reviewed, Act::Decide, State::Decided},
    Step{State::Reviewed, Act::Close, State::Closed},
    Step{State::Decided, Act::Serve, State::Served},
    Step{State::Served, Act::Publish, State::Published},
    Step{State::Served, Act::Close, State::Closed},
    Step{State::Published, Act::Close, State::Closed},
};

/// What the table alone cannot say.
bool permitted(const CaseProgress &progress, Act act)
{
    const bool hearingOpen = progress.hearingRequested && !progress.hearingHeld;
    switch (act) {
    case Act::RequestHearing: return !progress.hearingRequested;
    case Act::HoldHearing: return hearingOpen;
    case Act::LegalReview: return !hearingOpen;
    case Act::Decide: return !hearingOpen && (!progress.hearingHeld || progress.state == State::Reviewed);
    default: return true;
    }
}

} // namespace

std::optional<CaseProgress> caseAfter(const CaseProgress &progress, Act act)
{
    const auto step = std::find_if(Steps.begin(), Steps.end(), [&](const Step &one) { return one.from == progress.state && one.act == act; });
    if (step == Steps.end() || !permitted(progress, act))
        return std::nullopt;
    CaseProgress next = progress;
    next.state = step->to;
    // A new notice, or new facts that need one, begins the party's rights anew.
    if (act == Act::Notice || act == Act::Investigate)
        next.hearingRequested = next.hearingHeld = false;
    next.hearingRequested = next.hearingRequested || act == Act::RequestHearing;
    next.hearingHeld = next.hearingHeld || act == Act::HoldHearing;
    return next;
}

QString caseStateName(State state)
{
    return StateNames[size_t(state)].toString();
}

std::optional<State> caseStateFromName(QStringView name)
{
    return fromName<State>(StateNames, name);
}

QString caseStateLabel(State state)
{
    switch (state) {
    case State::Opened: return Text::tr("Lead, not filed");
    case State::Filed: return Text::tr("Filed");
    case State::Investigated: return Text::tr("Under investigation");
    case State::Noticed: return Text::tr("Prior notice given");
    case State::Stated: return Text::tr("Statement heard");
    case State::Reviewed: return Text::tr("Legally reviewed");
    case State::Decided: return Text::tr("Decided");
    case State::Served: return Text::tr("Served");
    case State::Published: return Text::tr("Published");
    case State::Closed: return Text::tr("Closed");
    }
    return {};
}

QString caseActName(Act act)
{
    return ActNames[size_t(act)].toString();
}

std::optional<Act> caseActFromName(QStringView name)
{
    return fromName<Act>(ActNames, name);
}

QString caseActLabel(Act act)
{
    switch (act) {
    case Act::Open: return Text::tr("Case opened");
    case Act::File: return Text::tr("Filing");
    case Act::Investigate: return Text::tr("Investigation");
    case Act::Notice: return Text::tr("Prior notice");
    case Act::Statement: return Text::tr("Statement of the party");
    case Act::RequestHearing: return Text::tr("Hearing requested");
    case Act::HoldHearing: return Text::tr("Hearing held");
    case Act::LegalReview: return Text::tr("Legal review");
    case Act::Decide: return Text::tr("Decision");
    case Act::Serve: return Text::tr("Service");
    case Act::Publish: return Text::tr("Publication");
    case Act::Close: return Text::tr("Closing");
    }
    return {};
}

QString caseOriginName(CaseOrigin origin)
{
    return OriginNames[size_t(origin)].toString();
}

std::optional<CaseOrigin> caseOriginFromName(QStringView name)
{
    return fromName<CaseOrigin>(OriginNames, name);
}

QString caseOriginLabel(CaseOrigin origin)
{
    switch (origin) {
    case CaseOrigin::Finding: return Text::tr("Finding of an inspection");
    case CaseOrigin::Inspection: return Text::tr("Inspection");
    case CaseOrigin::Complaint: return Text::tr("Complaint");
    case CaseOrigin::PlatformHint: return Text::tr("Hint of the platform");
    case CaseOrigin::OwnMotion: return Text::tr("Own motion");
    }
    return {};
}

QString caseResultName(CaseResult result)
{
    return ResultNames[size_t(result)].toString();
}

QString caseResultLabel(CaseResult result)
{
    switch (result) {
    case CaseResult::None: return Text::tr("open");
    case CaseResult::Penalty: return Text::tr("Administrative penalty");
    case CaseResult::Exposure: return Text::tr("Exposure notice");
    case CaseResult::NoCase: return Text::tr("No case");
    }
    return {};
}

QString missingText(const CaseStep &step)
{
    if (step.text.isEmpty())
        return u"text"_s;
    if (step.act != Act::Notice)
        return {};
    if (step.grounds.isEmpty())
        return u"grounds"_s;
    if (step.reasons.isEmpty())
        return u"reasons"_s;
    return step.rights.isEmpty() ? u"rights"_s : QString();
}

} // namespace chengcai::domain
