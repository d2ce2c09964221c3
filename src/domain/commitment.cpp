// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commitment.h"

#include "domain/names.h"
#include "domain/supervisiondata.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr std::array<QStringView, 4> StateNames{u"given", u"kept", u"broken", u"withdrawn"};
constexpr std::array<QStringView, 4> FindingNames{u"none", u"kept", u"false", u"unfulfilled"};

} // namespace

QString commitmentStateName(CommitmentState state)
{
    return StateNames[size_t(state)].toString();
}

QString commitmentStateLabel(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Given: return Text::tr("Given, not checked");
    case CommitmentState::Kept: return Text::tr("Kept");
    case CommitmentState::Broken: return Text::tr("Not kept");
    case CommitmentState::Withdrawn: return Text::tr("Withdrawn");
    }
    return {};
}

QString commitmentFindingName(CommitmentFinding finding)
{
    return FindingNames[size_t(finding)].toString();
}

std::optional<CommitmentFinding> commitmentFindingFromName(QStringView name)
{
    return fromName<CommitmentFinding>(FindingNames, name);
}

QString commitmentFindingLabel(CommitmentFinding finding)
{
    switch (finding) {
    case CommitmentFinding::None: return {};
    case CommitmentFinding::Kept: return Text::tr("Kept");
    case CommitmentFinding::False: return Text::tr("False commitment");
    case CommitmentFinding::Unfulfilled: return Text::tr("Commitment not fulfilled");
    }
    return {};
}

QString indicatorOf(CommitmentFinding finding)
{
    const QStringList &indicators = accessRules().unkeptIndicators;
    if (finding == CommitmentFinding::False)
        return indicators.value(0);
    return finding == CommitmentFinding::Unfulfilled ? indicators.value(1) : QString();
}

} // namespace chengcai::domain
