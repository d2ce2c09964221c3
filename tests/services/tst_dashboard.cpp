// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the overview against other ways to count the same: one by one, through other queries, through the rules of the domain; and
// each number against the rows it opens. Asked of the demonstration store and of a store in which much happens at random.
#include "domain/statecalendar.h"
#include "services/cases.h"
#include "services/dashboard.h"
#include "services/demo.h"
#include "services/factregister.h"
#include "services/inspections.h"
#include "services/lists.h"
#include "services/office.h"
#include "services/partyregister.h"
#include "services/ratings.h"
#include "services/rectifications.h"
#include "services/rulebooks.h"
#include "services/tasks.h"
#include "services/workbench.h"
#include "store/queries/partyindex.h"
#include "support/fixedclock.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <map>
#include <numeric>
#include <set>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::Grade;
using domain::ListKind;
using domain::PartyKind;
using domain::StarMove;
using services::ClockWork;
using services::Dashboard;
using services::DashboardScope;
using services::Figure;
using services::Reader;
using What = services::Figure::What;

namespace {

const QDate Today(2026, 6, 30);
constexpr qint64 Everything = 100'000;
constexpr int Steps = 60;

using Cell = std::tuple<PartyKind, QString, Grade, StarMove>;

/// Parties counted one by one from two evaluations of everybody.
std::map<Cell, qint64> oneByOne(const Reader &reader, QDate today)
{
    std::map<qint64, int> before;
    (void)services::evaluateEverybody(reader, {today.addDays(-services::DashboardDays), {}}, {}, [&](const services::RatedParty &row) { before[row.party.id.value()] = row.stars; }, {});
    std::map<Cell, qint64> cells;
    (void)services::evaluateEverybody(reader, {today, {}}, {}, [&](const services::RatedParty &row) {
        const int then = before[row.party.id.value()];
        const StarMove moved = then == 0 || row.stars == 0 || then == row.stars ? StarMove::None : row.stars > then ? StarMove::Up : StarMove::Down;
        ++cells[{row.party.kind, row.party.region, row.grade, moved}];
    }, {});
    return cells;
}

std::map<Cell, qint64> cellsOf(const Dashboard &board)
{
    std::map<Cell, qint64> cells;
    for (const services::RatingCount &count : board.ratings)
        cells[{count.key.kind, QString::fromUtf8(count.key.region), count.key.grade, count.key.moved}] += count.parties;
    return cells;
}

/// Every number of the board that is not of the register.
std::vector<Figure> figuresOf(const Dashboard &board)
{
    std::vector<Figure> figures;
    const auto add = [&figures](What what, const auto &fill) {
        Figure figure;
        figure.what = what;
        fill(figure);
        figures.push_back(figure);
    };
    for (const services::ListChange &change : board.lists) {
        for (const What what : {What::Listed, What::Left})
            add(what, [&](Figure &figure) { figure.list = change.list; });
    }
    for (const services::Cause &cause : board.causes)
        add(What::Cause, [&](Figure &figure) { figure.indicator = cause.indicator.code; });
    for (int conduct = 0; conduct <= 4; ++conduct) {
        const auto ofClass = conduct == 0 ? std::nullopt : std::optional(domain::ConductClass(conduct));
        add(What::Cases, [&](Figure &figure) { figure.conduct = ofClass; });
        for (int origin = 0; origin <= 4; ++origin)
            add(What::Cases, [&](Figure &figure) { figure.conduct = ofClass; figure.origin = domain::CaseOrigin(origin); });
        for (int state = 0; state <= 9; ++state)
            add(What::Cases, [&](Figure &figure) { figure.conduct = ofClass; figure.state = domain::CaseState(state); });
        add(What::Published, [&](Figure &figure) { figure.conduct = ofClass; });
        add(What::Published, [&](Figure &figure) { figure.conduct = ofClass; figure.result = domain::CaseResult::Exposure; });
    }
    for (const bool overdue : {true, false}) {
        add(What::Clock, [&](Figure &figure) { figure.overdue = overdue; });
        for (const ClockWork work : services::AllClockWork)
            add(What::Clock, [&](Figure &figure) { figure.work = work; figure.overdue = overdue; });
    }
    for (const services::Workload &load : board.workload) {
        for (const What what : {What::OpenTasks, What::DoneTasks, What::Submitted, What::Reviewed, What::Decided})
            add(what, [&](Figure &figure) { figure.person = load.user; figure.personName = load.name; });
    }
    return figures;
}

Dashboard boardOf(const Reader &reader, const DashboardScope &scope, bool fresh = false)
{
    auto board = services::dashboard(reader, scope, fresh);
    if (!board)
        qFatal("%s", qPrintable(board.error().message));
    return *std::move(board);
}

} // namespace

class DashboardTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void partiesAreCountedOneByOne();
    void everyCellIsAsLongAsItsList();
    void everyFigureIsAsLongAsItsRows();
    void listChangesFollowTheDaysOnTheList();
    void causesAreTheLinesOfTheRatings();
    void casesAreThoseOfTheRegisterOfCases();
    void clocksAreThoseOfTheWorkbench();
    void workIsWhoTookTheSteps();
    void countsFollowWhateverHappens();
    void staleRatingsAreCountedAnewOnRequest();
    void periodsAreWholeAndEndToday();
    void trendIsTheRatingAtTheEndsOfQuarters();

private:
    [[nodiscard]] Reader reader() const { return m_session->reader(); }

    QTemporaryDir m_dir;
    tests::FixedClock m_clock{Today};
    std::unique_ptr<services::Session> m_session;
    DashboardScope m_scope = services::yearOf(Today.year(), Today);
};

void DashboardTest::initTestCase()
{
    services::DemoOptions options;
    options.folder = m_dir.filePath(u"demo"_s);
    options.today = Today;
    auto made = services::createDemo(options, m_clock, {});
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    m_session = *std::move(made);
    QVERIFY(services::refreshRatings(*m_session, {}, {}).ok());
}

void DashboardTest::partiesAreCountedOneByOne()
{
    const Dashboard board = boardOf(reader(), m_scope);
    QVERIFY(board.current);
    QCOMPARE(board.ratedOn, Today);
    const auto expected = oneByOne(reader(), Today);
    QVERIFY(cellsOf(board) == expected);
    qint64 moved = 0;
    for (const auto &[cell, parties] : expected)
        moved += std::get<3>(cell) == StarMove::None ? 0 : parties;
    QVERIFY2(moved > 0, "the story moves somebody");
    // The sums over what is left out.
    for (const PartyKind kind : domain::AllPartyKinds) {
        qint64 all = 0;
        for (const QString &region : board.regions(kind)) {
            qint64 row = 0;
            for (int grade = 0; grade < 5; ++grade)
                row += board.parties(kind, region, Grade(grade));
            QCOMPARE(board.parties(kind, region), row);
            all += row;
        }
        QCOMPARE(board.parties(kind), all);
        const auto counts = services::gradeCounts(reader());
        QCOMPARE(all, std::accumulate(counts[size_t(kind)].begin(), counts[size_t(kind)].end(), qint64(0)));
    }
}

void DashboardTest::everyCellIsAsLongAsItsList()
{
    const auto index = store::PartyIndex::load(reader().database(), {});
    QVERIFY(index.ok());
    const Dashboard board = boardOf(reader(), m_scope);
    const auto length = [&](const store::PartyFilter &filter) { return qint64((*index)->query(filter, store::PartySort::Name, false).ids.size()); };
    for (const PartyKind kind : domain::AllPartyKinds) {
        for (const QString &region : board.regions(kind)) {
            for (int grade = 0; grade < 5; ++grade) {
                store::PartyFilter filter;
                filter.kind = kind;
                filter.regions = {region};
                filter.grades = {Grade(grade)};
                QCOMPARE(board.parties(kind, region, Grade(grade)), length(filter));
            }
        }
        for (const StarMove moved : {StarMove::Up, StarMove::Down, StarMove::None}) {
            store::PartyFilter filter;
            filter.kind = kind;
            filter.moved = moved;
            QCOMPARE(board.parties(kind, {}, {}, moved), length(filter));
        }
    }
}

void DashboardTest::everyFigureIsAsLongAsItsRows()
{
    std::map<What, qint64> most;
    std::vector<DashboardScope> scopes{m_scope, services::yearOf(Today.year() - 1, Today)};
    for (int quarter = 0; quarter < 8; ++quarter)
        scopes.push_back(services::quarterOf(Today.addMonths(-3 * quarter), Today.addMonths(-3 * quarter)));
    for (const DashboardScope &scope : scopes) {
        const Dashboard board = boardOf(reader(), scope);
        for (const Figure &figure : figuresOf(board)) {
            const auto rows = services::figureRows(reader(), figure, scope, Everything);
            const QString title = services::figureTitle(reader(), figure, scope);
            QVERIFY(!title.isEmpty());
            QVERIFY2(qint64(rows.size()) == services::figureOf(board, figure), qPrintable(title));
            QVERIFY2(std::all_of(rows.begin(), rows.end(), [](const services::FigureRow &row) { return row.party.isValid() && !row.partyName.isEmpty() && row.day.isValid(); }), qPrintable(title));
            if (rows.size() > 1)
                QCOMPARE(services::figureRows(reader(), figure, scope, 1).size(), size_t(1));
            most[figure.what] = std::max(most[figure.what], qint64(rows.size()));
        }
    }
    for (const What what : {What::Listed, What::Left, What::Cause, What::Cases, What::Published, What::Clock, What::OpenTasks, What::DoneTasks, What::Submitted, What::Reviewed, What::Decided})
        QVERIFY2(most[what] > 0, qPrintable(u"the story has nothing of kind %1"_s.arg(int(what))));
}

/// By asking of every day of the 90 who is on the list and was not the day before.
void DashboardTest::listChangesFollowTheDaysOnTheList()
{
    const auto entries = services::listEntries(reader(), Today);
    for (const services::ListChange &change : boardOf(reader(), m_scope).lists) {
        qint64 came = 0;
        qint64 left = 0;
        for (const services::ListEntry &entry : entries) {
            if (entry.listing.kind != change.list)
                continue;
            for (QDate day = Today.addDays(1 - services::DashboardDays); day <= Today; day = day.addDays(1)) {
                const bool now = entry.listing.contains(day);
                const bool before = entry.listing.contains(day.addDays(-1));
                came += now && !before;
                left += before && !now;
            }
        }
        QCOMPARE(change.came, came);
        QCOMPARE(change.left, left);
    }
}

/// What the explanations of everybody's rating name, fact by fact.
void DashboardTest::causesAreTheLinesOfTheRatings()
{
    std::map<QString, std::set<qint64>> facts;
    (void)services::evaluateEverybody(reader(), {Today, {}}, {}, [&](const services::RatedParty &row) {
        const auto told = services::explain(reader(), row.party.id, {Today, {}});
        for (const domain::ScoreLine &line : told->rating.lines) {
            if (line.fact.isValid() && line.indicator.contains(u"-N"))
                facts[line.indicator].insert(line.fact.value());
        }
    }, {});
    std::vector<std::pair<qint64, QString>> ranking;
    for (const auto &[code, ids] : facts)
        ranking.emplace_back(-qint64(ids.size()), code);
    std::sort(ranking.begin(), ranking.end());
    const domain::RuleBook book = services::rulingRuleBook(reader(), Today);
    const Dashboard board = boardOf(reader(), m_scope);
    QCOMPARE(board.causes.size(), std::min(ranking.size(), services::DashboardCauses));
    for (size_t i = 0; i < board.causes.size(); ++i) {
        QCOMPARE(board.causes[i].indicator.code, ranking[i].second);
        QCOMPARE(board.causes[i].facts, -ranking[i].first);
        QCOMPARE(board.causes[i].pointsCenti, board.causes[i].facts * book.indicator(ranking[i].second)->pointsCenti);
    }
}

void DashboardTest::casesAreThoseOfTheRegisterOfCases()
{
    const auto all = services::cases(reader(), {}, false, Today, Everything).lines;
    QVERIFY(all.size() > 1);
    const Dashboard board = boardOf(reader(), m_scope);
    const auto opened = [&](const domain::CaseFile &file) { return file.openedOn >= m_scope.from && file.openedOn <= m_scope.to; };
    const auto published = [&](const domain::CaseFile &file) { return file.publishedOn >= m_scope.from && file.publishedOn <= m_scope.to; };
    const auto count = [&all](const auto &wanted) { return qint64(std::count_if(all.begin(), all.end(), [&](const services::CaseLine &line) { return wanted(line.row.file); })); };
    for (int number = 1; number <= 4; ++number) {
        const auto conduct = domain::ConductClass(number);
        const auto ofClass = [&](const domain::CaseFile &file) { return file.conduct == conduct; };
        QCOMPARE(board.casesOf(conduct), count([&](const domain::CaseFile &file) { return ofClass(file) && opened(file); }));
        QCOMPARE(board.publishedOf(conduct), count([&](const domain::CaseFile &file) { return ofClass(file) && published(file); }));
        QCOMPARE(board.publishedOf(conduct, domain::CaseResult::Exposure),
                 count([&](const domain::CaseFile &file) { return ofClass(file) && published(file) && file.result == domain::CaseResult::Exposure; }));
        for (int origin = 0; origin <= 4; ++origin)
            QCOMPARE(board.casesOf(conduct, domain::CaseOrigin(origin)), count([&](const domain::CaseFile &file) { return ofClass(file) && opened(file) && int(file.origin) == origin; }));
        for (int state = 0; state <= 9; ++state)
            QCOMPARE(board.casesOf(conduct, {}, domain::CaseState(state)), count([&](const domain::CaseFile &file) { return ofClass(file) && opened(file) && int(file.progress.state) == state; }));
    }
}

void DashboardTest::clocksAreThoseOfTheWorkbench()
{
    services::Account everything;
    everything.roles = domain::Roles::fromInt(0x7fffffff);
    for (const int later : {0, 3, 20, 45}) {
        const QDate day = Today.addDays(later);
        const services::Workbench bench = services::workbench(reader(), everything, day);
        std::map<ClockWork, std::pair<qint64, qint64>> expected;
        for (const services::WorkRow &row : bench.rows) {
            const auto add = [&](ClockWork work) {
                expected[work].first += row.overdue;
                expected[work].second += !row.overdue && row.due <= day.addDays(services::DashboardSoonDays);
            };
            if (row.kind == services::WorkKind::CaseClock)
                add(ClockWork::Case);
            else if (row.kind == services::WorkKind::ListClock)
                add(ClockWork::List);
            else if (row.kind == services::WorkKind::PetitionClock)
                add(ClockWork::Petition);
        }
        for (const services::TaskRow &task : services::tasks(reader(), {}, services::TaskSort::Due, false, 0, Everything).rows) {
            if (task.state != domain::TaskState::Open)
                continue;
            const bool late = services::isOverdue(task, day);
            expected[ClockWork::Inspect].first += late;
            expected[ClockWork::Inspect].second += !late && task.task.due <= day.addDays(services::DashboardSoonDays);
        }
        for (const services::RectificationRow &notice : services::rectifications(reader(), {}, day, Everything).rows) {
            for (const domain::RectificationItem &item : services::rectification(reader(), notice.id)->items) {
                if (item.state == domain::RectificationState::Replied || item.state == domain::RectificationState::Accepted)
                    continue;
                const bool late = item.punctuality(day, domain::stateCalendar()) == domain::Punctuality::Overdue;
                expected[ClockWork::Rectify].first += late;
                expected[ClockWork::Rectify].second += !late && item.dueOn <= day.addDays(services::DashboardSoonDays);
            }
        }
        DashboardScope scope = m_scope;
        scope.today = day;
        for (const services::ClockCount &count : boardOf(reader(), scope).clocks) {
            QCOMPARE(count.overdue, expected[count.work].first);
            QCOMPARE(count.soon, expected[count.work].second);
        }
    }
}

void DashboardTest::workIsWhoTookTheSteps()
{
    struct Done {
        std::set<qint64> submitted, reviewed, decided;
    };
    std::map<QByteArray, Done> expected;
    const auto inPeriod = [this](QDate day) { return day >= m_scope.from && day <= m_scope.to; };
    for (const services::InspectionRow &row : services::inspections(reader(), {}, services::InspectionSort::Day, false, 0, Everything).rows) {
        for (const services::InspectionStep &step : services::stepsOf(reader(), row.id)) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(step.at, Qt::OffsetFromUTC, 8 * 3600).date();
            if (!inPeriod(day))
                continue;
            if (step.act == domain::InspectionAct::Submit)
                expected[step.author.toBytes()].submitted.insert(row.id.value());
            if (step.act == domain::InspectionAct::Review)
                expected[step.author.toBytes()].reviewed.insert(row.id.value());
        }
    }
    for (const services::CaseLine &line : services::cases(reader(), {}, false, Today, Everything).lines) {
        for (const services::CaseStepRow &step : services::stepsOf(reader(), line.row.file.id)) {
            if (step.step.act == domain::CaseAct::Decide && inPeriod(step.step.day))
                expected[step.author.toBytes()].decided.insert(line.row.file.id.value());
        }
    }
    const Dashboard board = boardOf(reader(), m_scope);
    const auto tasks = services::tasks(reader(), {}, services::TaskSort::Due, false, 0, Everything).rows;
    for (const services::Workload &load : board.workload) {
        const Done &done = expected[load.user.toBytes()];
        QCOMPARE(load.submitted, qint64(done.submitted.size()));
        QCOMPARE(load.reviewed, qint64(done.reviewed.size()));
        QCOMPARE(load.decided, qint64(done.decided.size()));
        const auto mine = [&](const services::TaskRow &row, domain::TaskState state) {
            return row.state == state && std::find(row.task.inspectors.begin(), row.task.inspectors.end(), load.user) != row.task.inspectors.end();
        };
        QCOMPARE(load.openTasks, qint64(std::count_if(tasks.begin(), tasks.end(), [&](const services::TaskRow &row) { return mine(row, domain::TaskState::Open); })));
        QCOMPARE(load.doneTasks, qint64(std::count_if(tasks.begin(), tasks.end(), [&](const services::TaskRow &row) {
            return mine(row, domain::TaskState::Done) && inPeriod(services::inspection(reader(), row.inspection)->inspectedOn);
        })));
        expected.erase(load.user.toBytes());
    }
    QVERIFY2(expected.empty(), "somebody did something and is not shown");
}

/// After every step the kept counts are those of a fresh evaluation; news as the program gets it.
void DashboardTest::countsFollowWhateverHappens()
{
    for (const quint32 seed : {1U, 2U, 3U}) {
        QRandomGenerator random(seed);
        tests::Office office(QDate(2026, 1, 10));
        services::ChangeNews news;
        office.session().setListener([&news](const services::ChangeNews &heard) { news = heard; });
        std::vector<domain::PartyId> parties;
        for (int i = 0; i < 16; ++i)
            parties.push_back(office.party(PartyKind(random.bounded(3)), tests::uscc(i + 1), u"演示主体 %1"_s.arg(i)));
        const QStringList districts{u"410102"_s, u"410103"_s, u"410105"_s};
        QVERIFY(services::refreshRatings(office.session(), {{}, true}, {}).ok());
        for (int step = 0; step < Steps; ++step) {
            const domain::PartyId id = parties[size_t(random.bounded(int(parties.size())))];
            const auto party = *services::party(office.session().reader(), id);
            const QStringList codes = services::rulingRuleBook(office.session().reader(), office.clock.today()).rules(party.kind).indicators.keys();
            services::PartyRegister registry(office.session());
            news = {};
            domain::CreditFact fact;
            fact.party = id;
            fact.indicator = codes[random.bounded(codes.size())];
            fact.effectiveOn = office.clock.today().addDays(-random.bounded(400));
            fact.text = u"演示事实 %1"_s.arg(step);
            domain::Party moved = party;
            moved.region = districts[random.bounded(3)];
            switch (random.bounded(8)) {
            case 0: (void)registry.amend(id, {moved}); break;
            case 1: (void)registry.succeed(id, parties[size_t(random.bounded(int(parties.size())))], services::SuccessionReason::Merger, u"演示批复 1号"_s, u"合并"_s); break;
            case 2:
                if (const auto facts = services::factsOf(office.session().reader(), id); !facts.empty())
                    (void)services::FactRegister(office.session()).withdraw(facts.front().id, u"决定已撤销"_s);
                break;
            case 3: office.clock.setDay(office.clock.today().addDays(random.bounded(1, 30))); break;
            default: (void)services::FactRegister(office.session()).record(fact);
            }
            QVERIFY(services::refreshRatings(office.session(), news, {}).ok());
            const Reader reader = office.session().reader();
            const DashboardScope scope = services::quarterOf(office.clock.today(), office.clock.today());
            const Dashboard board = boardOf(reader, scope);
            QVERIFY(board.current);
            QVERIFY2(cellsOf(board) == oneByOne(reader, office.clock.today()), qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
            for (const Figure &figure : figuresOf(board))
                QCOMPARE(qint64(services::figureRows(reader, figure, scope, Everything).size()), services::figureOf(board, figure));
        }
    }
}

void DashboardTest::staleRatingsAreCountedAnewOnRequest()
{
    tests::Office office(QDate(2026, 1, 10));
    const auto id = office.party(PartyKind::Supplier, tests::uscc(1), u"演示供应商 1"_s);
    QVERIFY(services::refreshRatings(office.session(), {{}, true}, {}).ok());
    (void)office.fact(id, u"GY-N01"_s, QDate(2026, 1, 5));
    const DashboardScope scope = services::quarterOf(office.clock.today(), office.clock.today());
    const Reader reader = office.session().reader();
    const Dashboard kept = boardOf(reader, scope);
    QVERIFY(!kept.current);
    QCOMPARE(kept.parties(PartyKind::Supplier, {}, Grade::U), 1);
    const Dashboard fresh = boardOf(reader, scope, true);
    QVERIFY(fresh.current);
    QCOMPARE(fresh.parties(PartyKind::Supplier, {}, Grade::U), 0);
    QVERIFY(cellsOf(fresh) == oneByOne(reader, office.clock.today()));
    const std::atomic_bool stop = true;
    const auto stopped = services::dashboard(reader, scope, true, {{}, &stop});
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, u"JOB-CANCELLED"_s);
}

void DashboardTest::periodsAreWholeAndEndToday()
{
    QCOMPARE(services::quarterOf(QDate(2026, 5, 17), Today), (DashboardScope{Today, QDate(2026, 4, 1), QDate(2026, 6, 30)}));
    QCOMPARE(services::quarterOf(QDate(2025, 12, 31), Today), (DashboardScope{Today, QDate(2025, 10, 1), QDate(2025, 12, 31)}));
    QCOMPARE(services::yearOf(2025, Today), (DashboardScope{Today, QDate(2025, 1, 1), QDate(2025, 12, 31)}));
    QCOMPARE(services::yearOf(2026, Today), (DashboardScope{Today, QDate(2026, 1, 1), Today}));
}

void DashboardTest::trendIsTheRatingAtTheEndsOfQuarters()
{
    const std::vector<QDate> days = services::trendDays(Today);
    QCOMPARE(days.size(), services::TrendQuarters);
    QCOMPARE(days.back(), QDate(2026, 3, 31));
    QCOMPARE(days.front(), QDate(2024, 6, 30));
    QVERIFY(services::storedTrend(reader()).points.empty());
    QVERIFY(!services::isCurrent(reader(), {}, Today));
    qint64 last = -1;
    bool rising = true;
    const auto computed = services::computeTrend(reader(), Today, {[&](qint64 done, qint64 total) {
                                                                      rising = rising && done >= last && done <= total;
                                                                      last = done;
                                                                  },
                                                                  nullptr});
    QVERIFY(computed.ok());
    QVERIFY(rising);
    QCOMPARE(computed->points.size(), days.size() * 4);
    for (const services::TrendPoint &point : computed->points) {
        services::TrendPoint expected{point.day, point.kind, {}, 0};
        qint64 rated = 0;
        (void)services::evaluateEverybody(reader(), {point.day, {}}, point.kind, [&](const services::RatedParty &row) {
            ++expected.grades[size_t(row.grade)];
            expected.scoreSumCenti += row.grade == Grade::U ? 0 : row.scoreCenti;
            rated += row.grade != Grade::U;
        }, {});
        QVERIFY(point == expected);
        const auto average = services::averageCenti(point);
        QCOMPARE(average.has_value(), rated > 0);
        if (average)
            QVERIFY(std::abs(double(*average) - double(expected.scoreSumCenti) / double(rated)) <= 0.5);
    }
    // Kept, told as current, and no longer after the next entry.
    QVERIFY(services::keepTrend(*m_session, *computed).ok());
    QVERIFY(services::storedTrend(reader()).points == computed->points);
    QVERIFY(services::isCurrent(reader(), services::storedTrend(reader()), Today));
    QVERIFY(!services::isCurrent(reader(), services::storedTrend(reader()), Today.addDays(1)));
    services::PartyRegister registry(*m_session);
    domain::Party another;
    another.kind = PartyKind::Supplier;
    another.identifier = tests::uscc(987654);
    another.name = u"演示供应商 987"_s;
    another.region = u"410102"_s;
    QVERIFY(registry.create({another}).ok());
    QVERIFY(!services::isCurrent(reader(), services::storedTrend(reader()), Today));
    const std::atomic_bool stop = true;
    const auto stopped = services::computeTrend(reader(), Today, {{}, &stop});
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, u"JOB-CANCELLED"_s);
}

QTEST_GUILESS_MAIN(DashboardTest)
#include "tst_dashboard.moc"
