// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listprocedure.h"

#include "domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using Act = ListAct;
using Stage = ListStage;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr std::array<QStringView, 9> StageNames{u"candidate", u"noticed", u"stated", u"decided", u"published", u"ended", u"exit-noticed", u"archived", u"dropped"};
constexpr std::array<QStringView, ListActs> ActNames{u"propose", u"notice", u"statement", u"request-hearing", u"hold-hearing", u"decide",
                                                     u"publish", u"end",    u"exit-notice", u"archive",       u"drop"};
constexpr std::array<QStringView, 5> EndNames{u"none", u"repaired", u"wrong", u"ground-gone", u"serious-fact"};

struct Step {
    Stage from;
    Act act;
    Stage to;
};
constexpr std::array Steps{
    Step{Stage::Candidate, Act::Notice, Stage::Noticed},
    Step{Stage::Candidate, Act::Drop, Stage::Dropped},
    Step{Stage::Noticed, Act::Notice, Stage::Noticed},
    Step{Stage::Noticed, Act::Statement, Stage::Stated},
    Step{Stage::Noticed, Act::RequestHearing, Stage::Noticed},
    Step{Stage::Noticed, Act::HoldHearing, Stage::Noticed},
    Step{Stage::Noticed, Act::Drop, Stage::Dropped},
    Step{Stage::Stated, Act::Notice, Stage::Noticed},
    Step{Stage::Stated, Act::Statement, Stage::Stated},
    Step{Stage::Stated, Act::RequestHearing, Stage::Stated},
    Step{Stage::Stated, Act::HoldHearing, Stage::Stated},
    Step{Stage::Stated, Act::Decide, Stage::Decided},
    Step{Stage::Stated, Act::Drop, Stage::Dropped},
    Step{Stage::Decided, Act::Publish, Stage::Published},
    Step{Stage::Decided, Act::Drop, Stage::Dropped},
    Step{Stage::Published, Act::End, Stage::Ended},
    Step{Stage::Published, Act::ExitNotice, Stage::ExitNoticed},
    Step{Stage::Ended, Act::ExitNotice, Stage::ExitNoticed},
    Step{Stage::ExitNoticed, Act::Archive, Stage::Archived},
};

/// What the table alone cannot say.
bool permitted(const ListProgress &progress, Act act, bool termOver)
{
    const bool hearingOpen = progress.hearingRequested && !progress.hearingHeld;
    switch (act) {
    case Act::RequestHearing: return progress.list != ListKind::Red && !progress.hearingRequested;
    case Act::HoldHearing: return hearingOpen;
    case Act::Decide: return !hearingOpen;
    case Act::End: return !termOver;
    case Act::ExitNotice: return progress.stage == Stage::Ended || termOver;
    default: return true;
    }
}

} // namespace

std::optional<ListProgress> listAfter(const ListProgress &progress, Act act, bool termOver)
{
    const auto step = std::find_if(Steps.begin(), Steps.end(), [&](const Step &one) { return one.from == progress.stage && one.act == act; });
    if (step == Steps.end() || progress.list == ListKind::External || !permitted(progress, act, termOver))
        return std::nullopt;
    ListProgress next = progress;
    next.stage = step->to;
    // A new notice begins the party's rights anew.
    if (act == Act::Notice)
        next.hearingRequested = next.hearingHeld = false;
    next.hearingRequested = next.hearingRequested || act == Act::RequestHearing;
    next.hearingHeld = next.hearingHeld || act == Act::HoldHearing;
    return next;
}

QString listStageName(Stage stage)
{
    return StageNames[size_t(stage)].toString();
}

QString listStageLabel(Stage stage, ListKind list)
{
    const bool red = list == ListKind::Red;
    switch (stage) {
    case Stage::Candidate: return Text::tr("Proposed");
    case Stage::Noticed: return red ? Text::tr("Public notice running") : Text::tr("Prior notice given");
    case Stage::Stated: return red ? Text::tr("Public notice closed") : Text::tr("Statement heard");
    case Stage::Decided: return Text::tr("Decided");
    case Stage::Published: return Text::tr("Published");
    case Stage::Ended: return Text::tr("Taken off");
    case Stage::ExitNoticed: return Text::tr("Exit announced");
    case Stage::Archived: return Text::tr("Archived");
    case Stage::Dropped: return Text::tr("Not listed");
    }
    return {};
}

QString listActName(Act act)
{
    return ActNames[size_t(act)].toString();
}

std::optional<Act> listActFromName(QStringView name)
{
    return fromName<Act>(ActNames, name);
}

QString listActLabel(Act act, ListKind list)
{
    const bool red = list == ListKind::Red;
    switch (act) {
    case Act::Propose: return Text::tr("Proposal");
    case Act::Notice: return red ? Text::tr("Public notice") : Text::tr("Prior notice");
    case Act::Statement: return red ? Text::tr("Result of the public notice") : Text::tr("Statement of the party");
    case Act::RequestHearing: return Text::tr("Hearing requested");
    case Act::HoldHearing: return Text::tr("Hearing held");
    case Act::Decide: return Text::tr("Decision");
    case Act::Publish: return Text::tr("Publication");
    case Act::End: return Text::tr("Taking off the list");
    case Act::ExitNotice: return Text::tr("Exit notice");
    case Act::Archive: return Text::tr("Archiving");
    case Act::Drop: return Text::tr("Not listing");
    }
    return {};
}

QString listEndName(ListEnd end)
{
    return EndNames[size_t(end)].toString();
}

std::optional<ListEnd> listEndFromName(QStringView name)
{
    return fromName<ListEnd>(EndNames, name);
}

QString listEndLabel(ListEnd end)
{
    switch (end) {
    case ListEnd::None: return {};
    case ListEnd::Repaired: return Text::tr("Credit repaired");
    case ListEnd::Wrong: return Text::tr("Listed by mistake");
    case ListEnd::GroundGone: return Text::tr("Ground annulled or changed");
    case ListEnd::SeriousFact: return Text::tr("Serious fact");
    }
    return {};
}

std::vector<ListEnd> listEnds(ListKind list)
{
    if (list == ListKind::Red)
        return {ListEnd::SeriousFact, ListEnd::Wrong, ListEnd::GroundGone};
    return {ListEnd::Repaired, ListEnd::Wrong, ListEnd::GroundGone};
}

QString missingText(const ListStep &step, ListKind list)
{
    struct Needed {
        QStringView name;
        const QString *text;
    };
    std::vector<Needed> needed{{u"text", &step.text}};
    if (step.act == Act::Notice) {
        needed = {{u"grounds", &step.grounds}, {u"reasons", &step.reasons}, {u"measures", &step.measures}, {u"rights", &step.rights}};
        if (list == ListKind::Red)
            needed.push_back({u"channel", &step.channel});
    }
    // Exit is announced where the entry was published (HN37).
    if (step.act == Act::Publish || step.act == Act::ExitNotice)
        needed.push_back({u"channel", &step.channel});
    if (step.act == Act::End && step.end == ListEnd::Wrong)
        needed.push_back({u"apology", &step.apology});
    const auto missing = std::find_if(needed.begin(), needed.end(), [](const Needed &one) { return one.text->trimmed().isEmpty(); });
    return missing == needed.end() ? QString() : missing->name.toString();
}

const ListClockRule *listClockRule(QStringView code, ListKind list, QDate day)
{
    const ListClockRule *ruling = nullptr;
    for (const ListClockRule &rule : listRules().clocks) {
        const bool fits = rule.code == code && rule.effectiveFrom <= day && std::find(rule.lists.begin(), rule.lists.end(), list) != rule.lists.end();
        if (fits && (!ruling || ruling->effectiveFrom < rule.effectiveFrom))
            ruling = &rule;
    }
    return ruling;
}

QDate ListProcedure::moment(ListMoment moment, QDate today) const
{
    switch (moment) {
    case ListMoment::Proposed: return proposedOn;
    case ListMoment::Noticed: return noticedOn;
    case ListMoment::Stated: return statedOn;
    case ListMoment::Decided: return decidedOn;
    case ListMoment::Published: return publishedOn;
    case ListMoment::Ended: return endedOn.isValid() ? endedOn : termOver(today) ? until : QDate();
    case ListMoment::ExitNoticed: return exitNoticedOn;
    }
    return {};
}

std::vector<ClockState> clocksOf(const ListProcedure &procedure, QDate today, const base::WorkingCalendar &calendar)
{
    std::vector<ClockState> clocks;
    for (const ListClockRule &rule : listRules().clocks) {
        const QDate from = procedure.moment(rule.from, today);
        if (!from.isValid() || listClockRule(rule.code, procedure.progress.list, from) != &rule)
            continue;
        const ClockState clock = clockSince(rule, from, procedure.moment(rule.to, today), today, calendar);
        if (!clock.running() || procedure.closedOn.isNull())
            clocks.push_back(clock);
    }
    return clocks;
}

} // namespace chengcai::domain
