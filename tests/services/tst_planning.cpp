// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statecalendar.h"
#include "journal/changes/bodies.h"
#include "journal/changes/planningbodies.h"
#include "services/appending.h"
#include "services/bureau.h"
#include "services/inspectiondrafts.h"
#include "services/maintenance.h"
#include "services/workbench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace chengcai;
using namespace chengcai::tests;
using domain::TaskState;
using services::Tasks;

namespace {

/// A bureau with a few parties more; the first account gives out the work.
struct Planned : Bureau {
    Planned()
    {
        as(u"first"_s);
        for (int i = 2; i < 14; ++i)
            parties.push_back(party(PartyKind::Purchaser, uscc(i), u"演示采购人 %1"_s.arg(i, 3, 10, QChar(u'0'))));
        if (!add(u"chen"_s, Role::Inspector))
            qFatal("account refused");
    }
    [[nodiscard]] base::Uid user(const QString &name)
    {
        for (const services::InspectorLoad &load : services::inspectorLoads(session().reader(), Today)) {
            if (load.name == name)
                return load.user;
        }
        return {};
    }
    [[nodiscard]] services::TaskInput task(domain::PartyId party, const QString &inspector = u"li"_s, int inDays = 10)
    {
        return {party, {}, Today.addDays(inDays), {user(inspector)}, domain::TaskSource::Manual, {}, {}};
    }
    [[nodiscard]] base::Uid assigned(domain::PartyId party, int inDays = 10)
    {
        const auto batch = Tasks(session()).assign({task(party, u"li"_s, inDays)});
        if (!batch)
            qFatal("not assigned: %s", qPrintable(batch.error().message));
        return batch->assigned.front();
    }
    [[nodiscard]] services::TaskRow row(const base::Uid &uid) { return *services::task(session().reader(), uid); }
    [[nodiscard]] qint64 head() { return session().store().ledger().head().receivedNo; }
    [[nodiscard]] bool rebuilds()
    {
        const auto report = services::rebuildStore(session(), false, {});
        return report && report->equal;
    }
    /// The entry a draw would append, to be spoilt.
    [[nodiscard]] store::Draft drawDraft(domain::DrawInput &input)
    {
        services::DrawRequest request;
        request.kind = PartyKind::Purchaser;
        request.due = Today.addDays(20);
        request.strata = {{domain::Grade::U, 0, 3}};
        request.inspectorsPerParty = 1;
        input = *services::gatherDraw(session().reader(), request, Today);
        input.seed = u"3 1 4"_s;
        const auto drawn = *domain::makeDraw(input);
        store::Draft draft{u"draw.record"_s, {journal::encodeDraw({domain::drawInputToJson(input), domain::drawnHash(drawn), {}, request.due, {}, {}})}, {}, {}};
        for (const domain::Drawn &one : drawn)
            draft.changes.push_back(journal::encodeTask({one.party, {}, request.due, one.inspectors, domain::TaskSource::Draw, {}, {}, {}}));
        return draft;
    }
    [[nodiscard]] QString refused(const store::Draft &draft)
    {
        const auto appended = session().store().ledger().append(draft, session().signer());
        return appended ? QString() : appended.error().code;
    }

    std::vector<domain::PartyId> parties;
};

} // namespace

class PlanningTest : public QObject
{
    Q_OBJECT
private slots:
    void taskIsDoneByItsInspectionAndByNothingElse();
    void taskOfAnotherPartyIsNoReason();
    void batchIsOneEntryAndTakenBackByOne();
    void handOverTakesTasksAndDrafts();
    void tamperedDrawsAreRefusedByTheFold();
    void recordedDrawHoldsAndForgedRecordShows();
    void tasksAreChangedBySupervisorsOnly();
    void plansAreCheckedByTheFold();
    void staleChangesAreRefused();
    void workbenchCountsWhatItShows();
    void expiringFactsFollowTheRule();
    void tenThousandTasks();
};

void PlanningTest::taskIsDoneByItsInspectionAndByNothingElse()
{
    Planned office;
    const base::Uid uid = office.assigned(office.purchaser);
    QCOMPARE(office.row(uid).state, TaskState::Open);
    office.as(u"li"_s);
    InspectionInput input = office.input();
    const auto without = Inspections(office.session()).submit(input);
    QVERIFY(without.ok());
    QCOMPARE(office.row(uid).state, TaskState::Open);
    QVERIFY(Inspections(office.session()).withdraw(*without, u"无任务"_s).ok());
    input.task = uid;
    const auto id = Inspections(office.session()).submit(input);
    QVERIFY2(id.ok(), qPrintable(id ? QString() : id.error().message));
    QCOMPARE(office.row(uid).state, TaskState::Done);
    QCOMPARE(office.row(uid).inspection, *id);
    office.as(u"first"_s);
    QCOMPARE(Tasks(office.session()).cancel({uid}, u"晚了"_s).error().code, u"TSK-031"_s);
    office.as(u"li"_s);
    QVERIFY(Inspections(office.session()).withdraw(*id, u"重做"_s).ok());
    QCOMPARE(office.row(uid).state, TaskState::Open);
    QVERIFY(office.rebuilds());
}

void PlanningTest::taskOfAnotherPartyIsNoReason()
{
    Planned office;
    const base::Uid uid = office.assigned(office.parties.front());
    office.as(u"li"_s);
    InspectionInput input = office.input();
    input.task = uid;
    QCOMPARE(Inspections(office.session()).submit(input).error().code, u"TSK-040"_s);
}

void PlanningTest::batchIsOneEntryAndTakenBackByOne()
{
    Planned office;
    Tasks tasks(office.session());
    std::vector<services::TaskInput> inputs;
    for (const domain::PartyId party : office.parties)
        inputs.push_back(office.task(party));
    const qint64 before = office.head();
    const auto batch = tasks.assign(inputs);
    QVERIFY(batch.ok());
    QCOMPARE(batch->size(), inputs.size());
    QCOMPARE(office.head(), before + 1);
    // One wrong line and nothing is recorded.
    inputs.back().inspectors = {office.user(u"wang"_s), office.user(u"wang"_s)};
    QCOMPARE(tasks.assign(inputs).error().code, u"TSK-024"_s);
    QCOMPARE(office.head(), before + 1);
    services::TaskChange change;
    change.due = Today.addDays(40);
    change.inspectors = std::vector{office.user(u"chen"_s), office.user(u"li"_s)};
    const auto changed = tasks.amend(batch->assigned, change);
    QVERIFY(changed.ok());
    QCOMPARE(office.row(batch->assigned[3]).inspectorNames, (QStringList{u"chen"_s, u"li"_s}));
    QVERIFY(tasks.undo(*changed).ok());
    QCOMPARE(office.head(), before + 3);
    for (const base::Uid &uid : batch->assigned) {
        QCOMPARE(office.row(uid).task.due, Today.addDays(10));
        QCOMPARE(office.row(uid).task.inspectors, std::vector{office.user(u"li"_s)});
    }
    QVERIFY(tasks.undo(*batch).ok());
    QCOMPARE(office.head(), before + 4);
    for (const base::Uid &uid : batch->assigned)
        QCOMPARE(office.row(uid).state, TaskState::Cancelled);
    QVERIFY2(!tasks.undo(*batch).ok(), "only once");
    QVERIFY(office.rebuilds());
}

void PlanningTest::handOverTakesTasksAndDrafts()
{
    Planned office;
    const base::Uid one = office.assigned(office.purchaser);
    services::TaskInput shared = office.task(office.parties.front());
    shared.inspectors = {office.user(u"li"_s), office.user(u"chen"_s)};
    const base::Uid two = Tasks(office.session()).assign({shared})->assigned.front();
    office.as(u"li"_s);
    InspectionInput input = office.input();
    input.task = one;
    const auto form = services::form(office.session().reader(), office.formId());
    QVERIFY(services::InspectionDrafts(office.session()).save({input, form->sha256, {}, {}, {}, 0}).ok());
    office.as(u"first"_s);
    Tasks tasks(office.session());
    QCOMPARE(*tasks.draftsOf(office.user(u"li"_s)), 1);
    const auto handed = tasks.handOver(office.user(u"li"_s), office.user(u"chen"_s), u"调离"_s);
    QVERIFY(handed.ok());
    QCOMPARE(handed->size(), size_t(2));
    QCOMPARE(*tasks.handOverDrafts(office.user(u"li"_s), office.user(u"chen"_s)), 1);
    QCOMPARE(office.row(one).inspectorNames, QStringList{u"chen"_s});
    QCOMPARE(office.row(two).inspectorNames, QStringList{u"chen"_s});
    QCOMPARE(tasks.handOver(office.user(u"li"_s), office.user(u"chen"_s), u"调离"_s).error().code, u"TSK-034"_s);
    office.as(u"li"_s);
    QVERIFY(services::InspectionDrafts(office.session()).all()->empty());
    office.as(u"chen"_s);
    const auto drafts = services::InspectionDrafts(office.session()).all();
    QCOMPARE(drafts->size(), size_t(1));
    QCOMPARE(drafts->front().input.task, one);
    QCOMPARE(drafts->front().input.answers, input.answers);
    QVERIFY(office.rebuilds());
}

void PlanningTest::tamperedDrawsAreRefusedByTheFold()
{
    Planned office;
    domain::DrawInput input;
    const store::Draft good = office.drawDraft(input);
    QCOMPARE(good.changes.size(), size_t(4));
    const qint64 before = office.head();
    const auto code = [&](const std::function<void(store::Draft &)> &spoil) {
        store::Draft draft = good;
        spoil(draft);
        return office.refused(draft);
    };
    const auto tampered = [&](auto change) {
        auto body = *journal::decodeDraw(good.changes.front());
        change(body);
        return journal::encodeDraw(body);
    };
    QCOMPARE(code([&](store::Draft &draft) { draft.changes[0] = tampered([](journal::DrawBody &body) { body.result.bytes[0] ^= 1U; }); }), u"FLD-072"_s);
    QCOMPARE(code([&](store::Draft &draft) {
                 draft.changes[0] = tampered([&input](journal::DrawBody &body) {
                     domain::DrawInput other = input;
                     other.seed = u"2 7 1"_s;
                     body.input = domain::drawInputToJson(other);
                 });
             }),
             u"FLD-072"_s);
    QCOMPARE(code([&](store::Draft &draft) {
                 draft.changes[0] = tampered([&input](journal::DrawBody &body) {
                     domain::DrawInput other = input;
                     other.kind = PartyKind::Agency;
                     body.input = domain::drawInputToJson(other);
                 });
             }),
             u"FLD-071"_s);
    QCOMPARE(code([](store::Draft &draft) { draft.changes.pop_back(); }), u"FLD-073"_s);
    QCOMPARE(code([](store::Draft &draft) { std::swap(draft.changes[1], draft.changes[2]); }), u"FLD-073"_s);
    QCOMPARE(code([](store::Draft &draft) { draft.changes.push_back(draft.changes.back()); }), u"FLD-073"_s);
    QCOMPARE(code([&](store::Draft &draft) {
                 auto task = *journal::decodeTask(draft.changes[1]);
                 task.inspectors = {office.user(u"chen"_s) == task.inspectors.front() ? office.user(u"li"_s) : office.user(u"chen"_s)};
                 draft.changes[1] = journal::encodeTask(task);
             }),
             u"FLD-073"_s);
    // A task that says it was drawn, without its draw.
    QCOMPARE(code([](store::Draft &draft) { draft.changes.erase(draft.changes.begin()); }), u"FLD-076"_s);
    QCOMPARE(office.head(), before);
    QCOMPARE(code([](store::Draft &) {}), QString());
    QVERIFY(office.rebuilds());
}

void PlanningTest::recordedDrawHoldsAndForgedRecordShows()
{
    Planned office;
    services::DrawRequest request;
    request.kind = PartyKind::Purchaser;
    request.due = Today.addDays(20);
    request.strata = {{domain::Grade::U, 34, {}}};
    const auto uid = services::Planning(office.session()).record(request, {u"08 11 23"_s, u"公开摇号"_s, true});
    QVERIFY2(uid.ok(), qPrintable(uid ? QString() : uid.error().message));
    const auto check = services::verifyDraw(office.session().reader(), *uid);
    QVERIFY(check->sound());
    QCOMPARE(check->parties, 13);
    QCOMPARE(check->drawn, 5); // 13 · 34 % = 4.42, rounded up
    const auto shown = services::showDraw(office.session().reader(), *uid);
    QCOMPARE(shown->parties.size(), size_t(5));
    for (const services::DrawnParty &party : shown->parties)
        QCOMPARE(party.inspectors.size(), 2);
    // Whoever leaves a party out, or gives it another grade, is found out afterwards although the draw itself is right.
    domain::DrawInput input;
    store::Draft forged = office.drawDraft(input);
    input.omissions.clear();
    input.parties.front().grade = domain::Grade::A;
    const auto drawn = *domain::makeDraw(input);
    forged.changes = {journal::encodeDraw({domain::drawInputToJson(input), domain::drawnHash(drawn), {}, request.due, {}, {}})};
    for (const domain::Drawn &one : drawn)
        forged.changes.push_back(journal::encodeTask({one.party, {}, request.due, one.inspectors, domain::TaskSource::Draw, {}, {}, {}}));
    QCOMPARE(office.refused(forged), QString());
    const auto found = services::verifyDraw(office.session().reader(), services::draws(office.session().reader()).front().uid);
    QVERIFY(found->resultEqual && found->tasksEqual && !found->sound());
    QCOMPARE(found->differences.size(), 6); // one grade, five parties with an open task left out without saying so
}

void PlanningTest::tasksAreChangedBySupervisorsOnly()
{
    Planned office;
    const base::Uid uid = office.assigned(office.purchaser);
    office.as(u"li"_s);
    Tasks tasks(office.session());
    QCOMPARE(tasks.assign({office.task(office.parties.front())}).error().kind, base::ErrorKind::NotAuthorised);
    QCOMPARE(tasks.cancel({uid}, u"不想去"_s).error().kind, base::ErrorKind::NotAuthorised);
    QVERIFY2(services::task(office.session().reader(), uid), "everybody reads");
    // The fold refuses it too: an inspector may not speak for another one.
    const auto accounts = store::accounts(office.session().store().database());
    const auto chen = std::find_if(accounts.begin(), accounts.end(), [](const services::Account &one) { return one.name == u"chen"; });
    const qint64 id = store::localId(office.session().store().database(), chen->uid, store::EntityType::Account);
    auto change = journal::encodeDeclaration(chen->uid, domain::declarationToJson({}), services::headsOf(office.session(), store::EntityType::Account, id, QList<int>{journal::DeclarationField}));
    QCOMPARE(office.refused({u"inspector.declare"_s, {change}, {}, {}}), u"FLD-078"_s);
    QVERIFY(tasks.declare(office.user(u"li"_s), {{}, {{Today, Today.addDays(3)}}}).ok());
    QVERIFY(services::declarationOf(office.session().reader(), office.user(u"li"_s)).isAwayOn(Today));
    QVERIFY(office.rebuilds());
}

void PlanningTest::plansAreCheckedByTheFold()
{
    Planned office;
    office.fact(office.parties.front(), u"CG-N01"_s, Today.addDays(-5), Today.addDays(700));
    const auto plan = services::proposePlan(office.session().reader(), PartyKind::Purchaser, Today.year(), domain::shippedFrequency(), Today);
    QVERIFY(plan.ok());
    domain::SupervisionPlan spoilt = *plan;
    ++spoilt.strata.back().quota;
    QCOMPARE(office.refused({u"plan.adopt"_s, {journal::encodePlanAdopt(domain::supervisionPlanToJson(spoilt))}, {}, {}}), u"PLN-021"_s);
    const auto adopted = services::Planning(office.session()).adopt(*plan);
    QVERIFY(adopted.ok());
    QCOMPARE(office.refused({u"plan.adopt"_s, {journal::encodePlanAdopt(domain::supervisionPlanToJson(*plan))}, {}, {}}), u"FLD-070"_s);
    // What is left to draw sinks with every draw for the plan.
    const auto stored = services::plan(office.session().reader(), *adopted);
    services::DrawRequest request;
    request.kind = PartyKind::Purchaser;
    request.due = Today.addDays(20);
    request.plan = *adopted;
    request.strata = services::strataOfPlan(office.session().reader(), *stored, QDate(Today.year(), 12, 1));
    const auto wanted = [](const std::vector<domain::DrawStratum> &strata) {
        int sum = 0;
        for (const domain::DrawStratum &stratum : strata)
            sum += stratum.count.value_or(0);
        return sum;
    };
    QCOMPARE(wanted(request.strata), stored->plan.inspections() - int(stored->plan.items.size()));
    QVERIFY(services::Planning(office.session()).record(request, {u"1"_s, {}, false}).ok());
    QCOMPARE(wanted(services::strataOfPlan(office.session().reader(), *stored, QDate(Today.year(), 12, 1))), 0);
    QVERIFY(services::Planning(office.session()).withdraw(*adopted, u"调整频次"_s).ok());
    QVERIFY(services::Planning(office.session()).adopt(*plan).ok());
    QVERIFY(office.rebuilds());
}

void PlanningTest::staleChangesAreRefused()
{
    Planned office;
    const base::Uid uid = office.assigned(office.purchaser);
    const domain::Task task = office.row(uid).task;
    const auto heads = services::headsOf(office.session(), store::EntityType::Task, task.id.value(), QList<int>{journal::TaskRecordField});
    services::TaskChange change;
    change.due = Today.addDays(30);
    QVERIFY(Tasks(office.session()).amend({uid}, change).ok());
    const auto stale = journal::encodeTaskAmend(task.record, {Today.addDays(50), task.inspectors, {}, {}}, heads);
    QVERIFY(!office.refused({u"task.amend"_s, {stale}, {}, {}}).isEmpty());
    QCOMPARE(office.row(uid).task.due, Today.addDays(30));
}

void PlanningTest::workbenchCountsWhatItShows()
{
    Planned office;
    QVERIFY(!office.assigned(office.parties[0], 3).isNull());
    QVERIFY(!office.assigned(office.parties[1], 60).isNull());
    QVERIFY(!office.assigned(office.parties[2], 1).isNull());
    const base::Uid done = office.assigned(office.purchaser);
    office.as(u"li"_s);
    InspectionInput input = office.input();
    input.task = done;
    QVERIFY(Inspections(office.session()).submit(input).ok());
    const auto bench = [&](int later) { return services::workbench(office.session().reader(), *office.session().account(), Today.addDays(later)); };
    const services::WorkCounts now = bench(0).counts;
    QCOMPARE(now.mine, 3);
    QCOMPARE(now.overdue, 0);
    QCOMPARE(now.dueSoon, 2);
    QCOMPARE(now.review, 0); // one's own work is not one's to review
    // 20 March 2026 is a Friday: what is due on Saturday may be done on Monday.
    QCOMPARE(bench(3).counts.overdue, 0);
    QCOMPARE(bench(4).counts.overdue, 2);
    office.as(u"wang"_s);
    QCOMPARE(bench(0).counts.review, 1);
    QCOMPARE(bench(0).counts.mine, 1);
}

void PlanningTest::expiringFactsFollowTheRule()
{
    Planned office;
    const domain::FactId own = office.fact(office.parties[0], u"CG-N16"_s, Today.addDays(-100), Today.addDays(20));
    // CG-N16 counts for twelve months.
    const domain::FactId byRule = office.fact(office.parties[1], u"CG-N16"_s, Today.addMonths(-12).addDays(10));
    office.fact(office.parties[2], u"CG-N16"_s, Today.addDays(-10));
    const auto bench = services::workbench(office.session().reader(), *office.session().account(), Today);
    std::vector<domain::FactId> expiring;
    for (const services::WorkRow &row : bench.rows) {
        if (row.kind == services::WorkKind::FactExpires)
            expiring.push_back(row.fact);
    }
    QCOMPARE(expiring, (std::vector{byRule, own}));
    QCOMPARE(bench.counts.expiring, 2);
    QCOMPARE(bench.counts.unchecked, 3);
}

void PlanningTest::tenThousandTasks()
{
    Planned office;
    store::Draft draft;
    draft.kind = u"task.assign"_s;
    const base::Uid li = office.user(u"li"_s);
    const base::Uid party = store::entityUid(office.session().store().database(), store::EntityType::Party, office.purchaser.value());
    for (int i = 0; i < 10'000; ++i)
        draft.changes.push_back(journal::encodeTask({party, {}, Today.addDays(i % 300 - 20), {li}, domain::TaskSource::Manual, {}, {}, {}}));
    QCOMPARE(office.refused(draft), QString());
    services::TaskFilter filter;
    filter.inspector = li;
    filter.state = TaskState::Open;
    QElapsedTimer timer;
    timer.start();
    const services::TaskPage page = services::tasks(office.session().reader(), filter, services::TaskSort::Due, false, 0, 500);
    const qint64 listMs = timer.restart();
    QCOMPARE(page.count, 10'000);
    QCOMPARE(page.rows.size(), size_t(500));
    QVERIFY(std::is_sorted(page.rows.begin(), page.rows.end(), [](const auto &a, const auto &b) { return a.task.due < b.task.due; }));
    const auto loads = services::inspectorLoads(office.session().reader(), Today);
    qInfo("10,000 tasks: first page with count %lld ms, load of everybody %lld ms", listMs, timer.elapsed());
    const auto load = std::find_if(loads.begin(), loads.end(), [&li](const services::InspectorLoad &one) { return one.user == li; });
    QCOMPARE(load->open, 10'000);
    QCOMPARE(load->overdue, qint64(std::count_if(draft.changes.begin(), draft.changes.end(), [](const journal::Change &change) {
                 return journal::decodeTask(change)->due <= domain::overdueUpTo(Today, domain::stateCalendar());
             })));
}

QTEST_GUILESS_MAIN(PlanningTest)
#include "tst_planning.moc"
