// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/rulebook.h"
#include "services/session.h"
#include "store/localstore.h"
#include "store/queries/dashboard.h"
#include "store/queries/ratingcounts.h"

#include <array>

/// The state of supervision in numbers, and the rows behind each of them. Reads; any thread, with that thread's Reader.
namespace chengcai::services {

using store::FigureRow;
using store::RatingCount;
using store::Trend;
using store::TrendPoint;
using Workload = store::DashboardQueries::Workload;
using CaseCount = store::DashboardQueries::CaseCount;
using PublishedCount = store::DashboardQueries::Published;

/// What moves and is listed looks back as far as the change column of the register.
inline constexpr int DashboardDays = 90;
/// A clock is due soon within so many calendar days.
inline constexpr int DashboardSoonDays = 7;
inline constexpr size_t DashboardCauses = 10;
inline constexpr size_t TrendQuarters = 8;

/// Today, and the period of cases and work, both days included.
struct DashboardScope {
    QDate today;
    QDate from;
    QDate to;
    bool operator==(const DashboardScope &) const = default;
};
/// The quarter or the year around a day; not beyond `today`.
[[nodiscard]] DashboardScope quarterOf(QDate day, QDate today);
[[nodiscard]] DashboardScope yearOf(int year, QDate today);

/// Whose period runs: of the office, but for rectification, which is the party's.
enum class ClockWork : quint8 { Inspect, Case, List, Petition, Rectify };
inline constexpr std::array AllClockWork{ClockWork::Inspect, ClockWork::Case, ClockWork::List, ClockWork::Petition, ClockWork::Rectify};
[[nodiscard]] QString clockWorkName(ClockWork work);
[[nodiscard]] QString clockWorkLabel(ClockWork work);

struct ListChange {
    domain::ListKind list = domain::ListKind::Black;
    qint64 came = 0; ///< entries in DashboardDays
    qint64 left = 0;
};
struct Cause {
    domain::Indicator indicator;
    domain::PartyKind kind = domain::PartyKind::Supplier;
    qint64 facts = 0;       ///< in force today
    qint64 pointsCenti = 0; ///< what they would cost without caps and duplicates
};
struct ClockCount {
    ClockWork work = ClockWork::Inspect;
    qint64 overdue = 0;
    qint64 soon = 0;
};

struct Dashboard {
    DashboardScope scope;
    QDate ratedOn;       ///< day of the ratings that are counted
    bool current = false; ///< they are of today and of everything known
    std::vector<RatingCount> ratings;
    std::vector<ListChange> lists;  ///< red, black, focus, external
    std::vector<Cause> causes;      ///< most facts first
    std::vector<CaseCount> cases;   ///< opened in the period
    std::vector<PublishedCount> published; ///< in the period
    std::vector<ClockCount> clocks; ///< in the order of AllClockWork
    std::vector<Workload> workload;
    domain::RuleBook ruleBook;      ///< rules today
    qint64 position = 0;            ///< of the journal, with the chain that proves it
    base::Hash chain;

    /// Parties that fulfil what is given.
    [[nodiscard]] qint64 parties(domain::PartyKind kind, const std::optional<QString> &region = {}, std::optional<domain::Grade> grade = {},
                                 std::optional<domain::StarMove> moved = {}) const;
    /// Districts in which that kind has parties, in the order of services::regions(), those without a known one last.
    [[nodiscard]] QStringList regions(domain::PartyKind kind) const;
    [[nodiscard]] qint64 casesOf(std::optional<domain::ConductClass> conduct, std::optional<domain::CaseOrigin> origin = {}, std::optional<domain::CaseState> state = {}) const;
    [[nodiscard]] qint64 publishedOf(std::optional<domain::ConductClass> conduct, std::optional<domain::CaseResult> result = {}) const;
};
/// `fresh`: ratings that are not current are counted anew, which takes as long as evaluating everybody twice ("JOB-CANCELLED" when stopped);
/// otherwise what is kept is counted.
[[nodiscard]] base::Result<Dashboard> dashboard(const Reader &reader, const DashboardScope &scope, bool fresh = false, const base::Progress &progress = {});

/// One number of a dashboard that is not of the register: what has to be given depends on `what`.
struct Figure {
    enum class What : quint8 { Listed, Left, Cause, Cases, Published, Clock, OpenTasks, DoneTasks, Submitted, Reviewed, Decided };
    What what = What::Cases;
    domain::ListKind list = domain::ListKind::Black; ///< Listed, Left
    QString indicator;                               ///< Cause
    std::optional<domain::ConductClass> conduct;     ///< Cases, Published; none = every class
    std::optional<domain::CaseOrigin> origin;        ///< Cases
    std::optional<domain::CaseState> state;          ///< Cases
    std::optional<domain::CaseResult> result;        ///< Published
    std::optional<ClockWork> work;                   ///< Clock; none = all
    bool overdue = true;                             ///< Clock; false = due soon
    base::Uid person;                                ///< of work
    QString personName;
    bool operator==(const Figure &) const = default;
};
/// What the number counts, in one line.
[[nodiscard]] QString figureTitle(const Reader &reader, const Figure &figure, const DashboardScope &scope);
/// The rows it counts, at most `limit`.
[[nodiscard]] std::vector<FigureRow> figureRows(const Reader &reader, const Figure &figure, const DashboardScope &scope, qint64 limit);
[[nodiscard]] qint64 figureOf(const Dashboard &dashboard, const Figure &figure);

/// Last days of the quarters that are over, the earliest first.
[[nodiscard]] std::vector<QDate> trendDays(QDate today);
/// What is kept of the last computation.
[[nodiscard]] Trend storedTrend(const Reader &reader);
/// Of these quarters and of everything known.
[[nodiscard]] bool isCurrent(const Reader &reader, const Trend &trend, QDate today);
/// Everybody's rating at the end of eight quarters as known now: a job. "JOB-CANCELLED" when stopped.
[[nodiscard]] base::Result<Trend> computeTrend(const Reader &reader, QDate today, const base::Progress &progress);
/// Keeps it for the next time; a store that is only read keeps nothing. Session's thread.
[[nodiscard]] base::Result<void> keepTrend(Session &session, const Trend &trend);
/// Average score in centi-points, rounded; none if nobody was rated.
[[nodiscard]] std::optional<int> averageCenti(const TrendPoint &point);

} // namespace chengcai::services
