// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontext.h"
#include "cli/verbs.h"

#include <QCoreApplication>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Grade;
using services::Dashboard;
using services::Figure;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr std::array Grades{Grade::A, Grade::B, Grade::C, Grade::D, Grade::U};

QJsonArray ratingsJson(const Dashboard &board)
{
    QJsonArray rows;
    for (const domain::PartyKind kind : domain::AllPartyKinds) {
        for (const QString &region : board.regions(kind)) {
            QJsonObject row{{u"kind"_s, domain::partyKindName(kind)}, {u"region"_s, region}, {u"total"_s, board.parties(kind, region)}};
            for (const Grade grade : Grades)
                row[domain::gradeName(grade)] = board.parties(kind, region, grade);
            rows.append(row);
        }
    }
    return rows;
}

QJsonArray movesJson(const Dashboard &board)
{
    QJsonArray rows;
    for (const domain::PartyKind kind : domain::AllPartyKinds)
        rows.append(QJsonObject{{u"kind"_s, domain::partyKindName(kind)},
                                {u"up"_s, board.parties(kind, {}, {}, domain::StarMove::Up)},
                                {u"down"_s, board.parties(kind, {}, {}, domain::StarMove::Down)}});
    return rows;
}

QJsonArray listsJson(const Dashboard &board)
{
    QJsonArray rows;
    for (const services::ListChange &change : board.lists)
        rows.append(QJsonObject{{u"list"_s, domain::listKindName(change.list)}, {u"new"_s, change.came}, {u"left"_s, change.left}});
    return rows;
}

QJsonArray causesJson(const Dashboard &board)
{
    QJsonArray rows;
    for (const services::Cause &cause : board.causes)
        rows.append(QJsonObject{{u"indicator"_s, cause.indicator.code},
                                {u"name"_s, domain::inScreenLanguage(cause.indicator.nameZh, cause.indicator.nameEn)},
                                {u"facts"_s, cause.facts},
                                {u"points_centi"_s, -cause.pointsCenti}});
    return rows;
}

QJsonArray casesJson(const Dashboard &board)
{
    constexpr int Classes = 4;
    constexpr int Origins = 5;
    constexpr int States = 10;
    QJsonArray rows;
    for (int number = 1; number <= Classes; ++number) {
        const auto conduct = domain::ConductClass(number);
        QJsonObject origins;
        QJsonObject states;
        for (int origin = 0; origin < Origins; ++origin)
            origins[domain::caseOriginName(domain::CaseOrigin(origin))] = board.casesOf(conduct, domain::CaseOrigin(origin));
        for (int state = 0; state < States; ++state)
            states[domain::caseStateName(domain::CaseState(state))] = board.casesOf(conduct, {}, domain::CaseState(state));
        rows.append(QJsonObject{{u"conduct"_s, domain::conductName(conduct)},
                                {u"opened"_s, board.casesOf(conduct)},
                                {u"by_origin"_s, origins},
                                {u"by_state"_s, states},
                                {u"published"_s, board.publishedOf(conduct)},
                                {u"exposures"_s, board.publishedOf(conduct, domain::CaseResult::Exposure)}});
    }
    return rows;
}

QJsonArray clocksJson(const Dashboard &board)
{
    QJsonArray rows;
    for (const services::ClockCount &count : board.clocks)
        rows.append(QJsonObject{{u"work"_s, services::clockWorkName(count.work)}, {u"overdue"_s, count.overdue}, {u"due_in_7_days"_s, count.soon}});
    return rows;
}

QJsonArray workJson(const Dashboard &board)
{
    QJsonArray rows;
    for (const services::Workload &load : board.workload)
        rows.append(QJsonObject{{u"name"_s, load.name}, {u"open_tasks"_s, load.openTasks}, {u"done_tasks"_s, load.doneTasks}, {u"submitted"_s, load.submitted},
                                {u"reviewed"_s, load.reviewed}, {u"decided"_s, load.decided}});
    return rows;
}

QJsonArray trendJson(const services::Trend &trend)
{
    QJsonArray rows;
    for (const services::TrendPoint &point : trend.points) {
        QJsonObject row{{u"day"_s, point.day.toString(Qt::ISODate)}, {u"kind"_s, domain::partyKindName(point.kind)}};
        for (const Grade grade : Grades)
            row[domain::gradeName(grade)] = point.grades[size_t(grade)];
        const auto average = services::averageCenti(point);
        row[u"average_centi"_s] = average ? QJsonValue(*average) : QJsonValue();
        rows.append(row);
    }
    return rows;
}

Result<services::Trend> trendOf(const services::Reader &reader, QDate today, const base::Progress &progress)
{
    const services::Trend kept = services::storedTrend(reader);
    return services::isCurrent(reader, kept, today) ? Result<services::Trend>(kept) : services::computeTrend(reader, today, progress);
}

} // namespace

Result<services::DashboardScope> dashboardScope(const Invocation &invocation)
{
    const QDate today = invocation.clock().today();
    const auto from = invocation.date("from");
    const auto to = invocation.date("to");
    if (!from || !to)
        return !from ? from.error() : to.error();
    services::DashboardScope scope = services::quarterOf(today, today);
    if (from->isValid())
        scope.from = *from;
    if (to->isValid())
        scope.to = *to;
    if (scope.to < scope.from)
        return usageError(u"CLI-094"_s, Text::tr("The period ends before it begins. Give --from and --to in that order."));
    return scope;
}

Result<void> showDashboard(Invocation &invocation)
{
    const auto scope = dashboardScope(invocation);
    if (!scope)
        return scope.error();
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const services::Reader reader = (*session)->reader();
    const auto board = services::dashboard(reader, *scope, true, invocation.progress());
    if (!board)
        return board.error();
    QJsonObject answer{{u"day"_s, dayText(scope->today)}, {u"from"_s, dayText(scope->from)}, {u"to"_s, dayText(scope->to)}, {u"ratings"_s, ratingsJson(*board)},
                       {u"stars_moved"_s, movesJson(*board)}, {u"lists"_s, listsJson(*board)}, {u"causes"_s, causesJson(*board)}, {u"cases"_s, casesJson(*board)},
                       {u"clocks"_s, clocksJson(*board)}, {u"work"_s, workJson(*board)}};
    if (invocation.has("trend")) {
        const auto trend = trendOf(reader, scope->today, invocation.progress());
        if (!trend)
            return trend.error();
        answer[u"trend"_s] = trendJson(*trend);
    }
    invocation.print(answer);
    return {};
}

} // namespace chengcai::cli
