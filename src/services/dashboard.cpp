// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboard.h"

#include "base/dates.h"
#include "domain/evaluator.h"
#include "services/dashboardclocks.h"
#include "services/partyregister.h"
#include "services/rulebooks.h"
#include "store/queries/partyscan.h"
#include "store/queries/ratings.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using store::DashboardQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

static_assert(DashboardDays == store::RatingChangeDays);

const domain::RuleBook &rulingOf(const std::vector<domain::RuleBook> &adopted, QDate day)
{
    return adopted[size_t(domain::rulingVersion(adopted, day))];
}

DashboardQueries::Days lookBack(const DashboardScope &scope)
{
    return {scope.today.addDays(-DashboardDays), scope.today};
}

DashboardQueries::Stretch stretchOf(const Reader &reader, const DashboardScope &scope)
{
    return {scope.from, scope.to, store::positionKnownAt(reader.database(), scope.from.addDays(-1)), store::positionKnownAt(reader.database(), scope.to)};
}

std::vector<ListChange> listChanges(const Reader &reader, const DashboardScope &scope)
{
    const DashboardQueries queries(reader.database());
    std::vector<ListChange> changes;
    for (const domain::ListKind list : {domain::ListKind::Red, domain::ListKind::Black, domain::ListKind::Focus, domain::ListKind::External})
        changes.push_back({list, queries.listed(list, false, lookBack(scope)), queries.listed(list, true, lookBack(scope))});
    return changes;
}

std::vector<Cause> causesOf(const Reader &reader, const domain::RuleBook &book, QDate today)
{
    const DashboardQueries queries(reader.database());
    std::vector<Cause> causes;
    for (const domain::PartyKind kind : domain::AllPartyKinds) {
        for (const domain::Indicator &indicator : book.rules(kind).indicators) {
            if (indicator.polarity != domain::Polarity::Negative)
                continue;
            if (const qint64 facts = queries.inForce(indicator, today); facts > 0)
                causes.push_back({indicator, kind, facts, facts * indicator.pointsCenti});
        }
    }
    std::stable_sort(causes.begin(), causes.end(), [](const Cause &a, const Cause &b) { return std::tie(b.facts, a.indicator.code) < std::tie(a.facts, b.indicator.code); });
    causes.resize(std::min(causes.size(), DashboardCauses));
    return causes;
}

Error stopped()
{
    return {base::ErrorKind::Usage, u"JOB-CANCELLED"_s, Text::tr("Counting was stopped before it was finished; nothing was changed."), {}, {}};
}

Result<std::vector<RatingCount>> countAnew(const Reader &reader, const std::vector<domain::RuleBook> &adopted, QDate today, const base::Progress &progress)
{
    const store::Database &database = reader.database();
    const QDate earlier = today.addDays(-store::RatingChangeDays);
    if (progress.cancelled())
        return stopped();
    const auto now = store::evaluateAll(database, rulingOf(adopted, today), today, store::Latest, progress);
    const auto before = now ? store::evaluateAll(database, rulingOf(adopted, earlier), earlier, store::Latest, progress) : now;
    return before ? store::countRatings(database, *now, *before) : Result<std::vector<RatingCount>>(before.error());
}

} // namespace

DashboardScope quarterOf(QDate day, QDate today)
{
    const QDate from(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {today, from, std::min(from.addMonths(3).addDays(-1), today)};
}

DashboardScope yearOf(int year, QDate today)
{
    return {today, QDate(year, 1, 1), std::min(QDate(year, 12, 31), today)};
}

QString clockWorkName(ClockWork work)
{
    constexpr std::array names{"inspection", "case", "list", "petition", "rectification"};
    return QString::fromLatin1(names[size_t(work)]);
}

QString clockWorkLabel(ClockWork work)
{
    switch (work) {
    case ClockWork::Inspect: return Text::tr("Inspections to be made");
    case ClockWork::Case: return Text::tr("Cases");
    case ClockWork::List: return Text::tr("List procedures");
    case ClockWork::Petition: return Text::tr("Objections and repair");
    case ClockWork::Rectify: break;
    }
    return Text::tr("Rectification by parties");
}

qint64 Dashboard::parties(domain::PartyKind kind, const std::optional<QString> &region, std::optional<domain::Grade> grade, std::optional<domain::StarMove> moved) const
{
    const std::optional<QByteArray> code = region ? std::optional(region->toUtf8()) : std::nullopt;
    qint64 sum = 0;
    for (const RatingCount &count : ratings) {
        if (count.key.kind == kind && (!code || count.key.region == *code) && (!grade || count.key.grade == *grade) && (!moved || count.key.moved == *moved))
            sum += count.parties;
    }
    return sum;
}

QStringList Dashboard::regions(domain::PartyKind kind) const
{
    QStringList present;
    for (const RatingCount &count : ratings) {
        if (const QString code = QString::fromUtf8(count.key.region); count.key.kind == kind && !present.contains(code))
            present.append(code);
    }
    QStringList ordered;
    for (const Region &region : services::regions()) {
        if (present.removeAll(region.code) > 0)
            ordered.append(region.code);
    }
    return ordered + present;
}

qint64 Dashboard::casesOf(std::optional<domain::ConductClass> conduct, std::optional<domain::CaseOrigin> origin, std::optional<domain::CaseState> state) const
{
    qint64 sum = 0;
    for (const CaseCount &count : cases) {
        if ((!conduct || count.conduct == *conduct) && (!origin || count.origin == *origin) && (!state || count.state == *state))
            sum += count.cases;
    }
    return sum;
}

qint64 Dashboard::publishedOf(std::optional<domain::ConductClass> conduct, std::optional<domain::CaseResult> result) const
{
    qint64 sum = 0;
    for (const PublishedCount &count : published) {
        if ((!conduct || count.conduct == *conduct) && (!result || count.result == *result))
            sum += count.cases;
    }
    return sum;
}

Result<Dashboard> dashboard(const Reader &reader, const DashboardScope &scope, bool fresh, const base::Progress &progress)
{
    const store::Database &database = reader.database();
    const DashboardQueries queries(database);
    const auto adopted = store::adoptedRuleBooks(database);
    const store::RatingCacheState kept = store::ratingCacheState(database);
    Dashboard board;
    board.scope = scope;
    board.ratedOn = kept.asOf;
    board.current = kept == store::RatingCacheState{scope.today, rulingOf(adopted, scope.today).id, store::lastBusinessEntry(database)};
    if (fresh && !board.current) {
        auto counted = countAnew(reader, adopted, scope.today, progress);
        if (!counted)
            return counted.error();
        board.ratings = *std::move(counted);
        board.ratedOn = scope.today;
        board.current = true;
    } else {
        board.ratings = store::ratingCounts(database);
    }
    board.lists = listChanges(reader, scope);
    board.causes = causesOf(reader, rulingOf(adopted, scope.today), scope.today);
    board.cases = queries.cases(scope.from, scope.to);
    board.published = queries.published(scope.from, scope.to);
    board.clocks = countClocks(reader, scope.today);
    board.workload = queries.workload(stretchOf(reader, scope));
    board.ruleBook = rulingOf(adopted, scope.today);
    const store::Position position = store::positionAt(database, store::Latest);
    board.position = position.receivedNo;
    board.chain = position.chain;
    return board;
}

namespace {

QString periodText(const DashboardScope &scope)
{
    return Text::tr("%1 to %2").arg(base::dayText(scope.from), base::dayText(scope.to));
}

QString indicatorText(const Reader &reader, const QString &code, QDate today)
{
    const domain::RuleBook book = rulingRuleBook(reader, today);
    const domain::Indicator *indicator = book.indicator(code);
    return indicator ? code + u' ' + domain::inScreenLanguage(indicator->nameZh, indicator->nameEn) : code;
}

QString casesTitle(const Figure &figure, const DashboardScope &scope)
{
    QStringList parts{Text::tr("Cases opened, %1").arg(periodText(scope))};
    if (figure.conduct)
        parts << domain::conductLabel(*figure.conduct);
    if (figure.origin)
        parts << domain::caseOriginLabel(*figure.origin);
    if (figure.state)
        parts << domain::caseStateLabel(*figure.state);
    return parts.join(u" · "_s);
}

QString publishedTitle(const Figure &figure, const DashboardScope &scope)
{
    QStringList parts{Text::tr("Cases made public, %1").arg(periodText(scope))};
    if (figure.conduct)
        parts << domain::conductLabel(*figure.conduct);
    if (figure.result)
        parts << domain::caseResultLabel(*figure.result);
    return parts.join(u" · "_s);
}

QString clockTitleOf(const Figure &figure)
{
    const QString work = figure.work ? clockWorkLabel(*figure.work) : Text::tr("All clocks");
    return figure.overdue ? Text::tr("Overdue · %1").arg(work) : Text::tr("Due within %n day(s) · %1", nullptr, DashboardSoonDays).arg(work);
}

DashboardQueries::CaseWhere whereOf(const Figure &figure)
{
    return {figure.conduct, figure.origin, figure.state, figure.result, figure.what == Figure::What::Published};
}

} // namespace

QString figureTitle(const Reader &reader, const Figure &figure, const DashboardScope &scope)
{
    const QString list = domain::listKindLabel(figure.list);
    switch (figure.what) {
    case Figure::What::Listed: return Text::tr("New on %1 in %n day(s)", nullptr, DashboardDays).arg(list);
    case Figure::What::Left: return Text::tr("Off %1 in %n day(s)", nullptr, DashboardDays).arg(list);
    case Figure::What::Cause: return Text::tr("Facts in force: %1").arg(indicatorText(reader, figure.indicator, scope.today));
    case Figure::What::Cases: return casesTitle(figure, scope);
    case Figure::What::Published: return publishedTitle(figure, scope);
    case Figure::What::Clock: return clockTitleOf(figure);
    case Figure::What::OpenTasks: return Text::tr("Open tasks of %1").arg(figure.personName);
    case Figure::What::DoneTasks: return Text::tr("Tasks done by %1, %2").arg(figure.personName, periodText(scope));
    case Figure::What::Submitted: return Text::tr("Inspections submitted by %1, %2").arg(figure.personName, periodText(scope));
    case Figure::What::Reviewed: return Text::tr("Inspections reviewed by %1, %2").arg(figure.personName, periodText(scope));
    case Figure::What::Decided: break;
    }
    return Text::tr("Cases decided by %1, %2").arg(figure.personName, periodText(scope));
}

std::vector<FigureRow> figureRows(const Reader &reader, const Figure &figure, const DashboardScope &scope, qint64 limit)
{
    using What = Figure::What;
    const DashboardQueries queries(reader.database());
    switch (figure.what) {
    case What::Listed:
    case What::Left: return queries.listedRows(figure.list, figure.what == What::Left, lookBack(scope), limit);
    case What::Cases:
    case What::Published: return queries.caseRows(whereOf(figure), scope.from, scope.to, limit);
    case What::Clock: return clockRows(reader, figure.work, figure.overdue, scope.today, limit);
    case What::OpenTasks: return openTaskRows(reader, figure.person, limit);
    case What::DoneTasks: return queries.doneTaskRows(figure.person, stretchOf(reader, scope), limit);
    case What::Submitted: return queries.inspectionRows(figure.person, domain::InspectionAct::Submit, stretchOf(reader, scope), limit);
    case What::Reviewed: return queries.inspectionRows(figure.person, domain::InspectionAct::Review, stretchOf(reader, scope), limit);
    case What::Decided: return queries.decidedRows(figure.person, stretchOf(reader, scope), limit);
    case What::Cause: break;
    }
    const domain::RuleBook book = rulingRuleBook(reader, scope.today);
    const domain::Indicator *indicator = book.indicator(figure.indicator);
    return indicator ? queries.inForceRows(*indicator, scope.today, limit) : std::vector<FigureRow>{};
}

namespace {

qint64 workOf(const Dashboard &board, const Figure &figure)
{
    const auto found = std::find_if(board.workload.begin(), board.workload.end(), [&](const Workload &load) { return load.user == figure.person; });
    if (found == board.workload.end())
        return 0;
    switch (figure.what) {
    case Figure::What::OpenTasks: return found->openTasks;
    case Figure::What::DoneTasks: return found->doneTasks;
    case Figure::What::Submitted: return found->submitted;
    case Figure::What::Reviewed: return found->reviewed;
    default: return found->decided;
    }
}

qint64 clocksOf(const Dashboard &board, const Figure &figure)
{
    qint64 sum = 0;
    for (const ClockCount &count : board.clocks) {
        if (!figure.work || count.work == *figure.work)
            sum += figure.overdue ? count.overdue : count.soon;
    }
    return sum;
}

} // namespace

qint64 figureOf(const Dashboard &board, const Figure &figure)
{
    using What = Figure::What;
    switch (figure.what) {
    case What::Listed:
    case What::Left:
        for (const ListChange &change : board.lists) {
            if (change.list == figure.list)
                return figure.what == What::Left ? change.left : change.came;
        }
        return 0;
    case What::Cause:
        for (const Cause &cause : board.causes) {
            if (cause.indicator.code == figure.indicator)
                return cause.facts;
        }
        return 0;
    case What::Cases: return board.casesOf(figure.conduct, figure.origin, figure.state);
    case What::Published: return board.publishedOf(figure.conduct, figure.result);
    case What::Clock: return clocksOf(board, figure);
    default: return workOf(board, figure);
    }
}

// ---- trend ------------------------------------------------------------------------------------------------------

std::vector<QDate> trendDays(QDate today)
{
    std::vector<QDate> days;
    const QDate begin = quarterOf(today, today).from;
    for (int back = int(TrendQuarters) - 1; back >= 0; --back)
        days.push_back(begin.addMonths(-3 * back).addDays(-1));
    return days;
}

Trend storedTrend(const Reader &reader)
{
    return store::storedTrend(reader.database());
}

bool isCurrent(const Reader &reader, const Trend &trend, QDate today)
{
    if (trend.points.empty() || trend.position != store::lastBusinessEntry(reader.database()))
        return false;
    const std::vector<QDate> days = trendDays(today);
    return trend.points.front().day == days.front() && trend.points.back().day == days.back();
}

Result<Trend> computeTrend(const Reader &reader, QDate today, const base::Progress &progress)
{
    const store::Database &database = reader.database();
    const auto adopted = store::adoptedRuleBooks(database);
    const std::vector<QDate> days = trendDays(today);
    Trend trend;
    trend.position = store::lastBusinessEntry(database);
    for (size_t i = 0; i < days.size(); ++i) {
        if (progress.cancelled())
            return stopped();
        constexpr qint64 Parts = 1000;
        const base::Progress part{[&progress, i, all = days.size()](qint64 done, qint64 total) { progress.at(qint64(i) * Parts + (total > 0 ? done * Parts / total : 0), qint64(all) * Parts); },
                                  progress.cancel};
        const auto rated = store::evaluateAll(database, rulingOf(adopted, days[i]), days[i], store::Latest, part);
        if (!rated)
            return rated.error();
        std::array<TrendPoint, 4> points;
        for (const domain::PartyKind kind : domain::AllPartyKinds)
            points[size_t(kind)] = {days[i], kind, {}, 0};
        for (size_t id = 1; id < rated->results.size(); ++id) {
            if (!rated->exists[id])
                continue;
            TrendPoint &point = points[size_t(rated->kinds[id])];
            ++point.grades[size_t(rated->results[id].grade)];
            if (rated->results[id].grade != domain::Grade::U)
                point.scoreSumCenti += rated->results[id].scoreCenti;
        }
        trend.points.insert(trend.points.end(), points.begin(), points.end());
    }
    return trend;
}

Result<void> keepTrend(Session &session, const Trend &trend)
{
    if (session.readOnly())
        return {};
    return store::LocalStore(session.store().database(), session.clock()).setTrend(trend);
}

std::optional<int> averageCenti(const TrendPoint &point)
{
    qint64 rated = 0;
    for (const domain::Grade grade : {domain::Grade::A, domain::Grade::B, domain::Grade::C, domain::Grade::D})
        rated += point.grades[size_t(grade)];
    return rated == 0 ? std::nullopt : std::optional(int((2 * point.scoreSumCenti + rated) / (2 * rated)));
}

} // namespace chengcai::services
