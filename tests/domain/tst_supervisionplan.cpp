// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statecalendar.h"
#include "domain/supervisionplan.h"
#include "domain/task.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace chengcai;
using namespace chengcai::domain;

namespace {

base::Uid uid(quint32 number)
{
    base::Uid uid;
    uid.bytes = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, quint8(number >> 24U), quint8(number >> 16U), quint8(number >> 8U), quint8(number)};
    return uid;
}

std::vector<PlanParty> randomParties(QRandomGenerator &random, int most)
{
    std::vector<PlanParty> parties;
    const int count = random.bounded(most);
    for (int i = 0; i < count; ++i)
        parties.push_back({uid(quint32(i)), Strata[size_t(random.bounded(5))], u"41010%1"_s.arg(random.bounded(2, 6)),
                           random.bounded(3) == 0 ? QDate() : QDate(2025, 1, 1).addDays(random.bounded(400))});
    return parties;
}

} // namespace

class SupervisionPlanTest : public QObject
{
    Q_OBJECT
private slots:
    void shippedFrequencyIsThatOfTheRule();
    void planFollowsItsFrequencies();
    void everyPartyThatMustBeInspectedIsOnce();
    void quartersSumToTheQuota();
    void planReadsBackAndStrictly();
    void tamperedPlansAreRefused();
    void overdueFollowsTheWorkingCalendar();
    void workIsSharedByLoadAndDistrict();
    void declarationsAreStrict();
};

void SupervisionPlanTest::shippedFrequencyIsThatOfTheRule()
{
    const SupervisionFrequency &shipped = shippedFrequency();
    QCOMPARE(shipped.of(Grade::A).percent, 5);
    QCOMPARE(shipped.of(Grade::A).depth, CheckDepth::Light);
    QCOMPARE(shipped.of(Grade::B).percent, 10);
    QCOMPARE(shipped.of(Grade::C).percent, 20);
    QCOMPARE(shipped.of(Grade::C).depth, CheckDepth::Key);
    QCOMPARE(shipped.of(Grade::D).percent, 100);
    QCOMPARE(shipped.of(Grade::U).percent, 10);
    QVERIFY(shipped.effectiveFrom.isValid() && !shipped.sourceZh.isEmpty() && !shipped.sourceEn.isEmpty());
    QCOMPARE(*supervisionFrequencyFromJson(supervisionFrequencyToJson(shipped)), shipped);
}

void SupervisionPlanTest::planFollowsItsFrequencies()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 300; ++i) {
        const auto parties = randomParties(random, 200);
        const QDate madeOn = QDate(2026, 1, 1).addDays(random.bounded(365));
        const SupervisionPlan plan = makePlan(2026, PartyKind::Supplier, madeOn, shippedFrequency(), parties, stateCalendar());
        QVERIFY(checkPlan(plan).ok());
        int inDistricts = 0;
        for (const PlanDistrict &district : plan.districts)
            inDistricts += district.parties;
        QCOMPARE(inDistricts, int(parties.size()));
        for (const PlanStratum &stratum : plan.strata) {
            const auto there = std::count_if(parties.begin(), parties.end(), [&](const PlanParty &one) { return one.grade == stratum.grade; });
            QCOMPARE(stratum.parties, int(there));
        }
    }
}

void SupervisionPlanTest::everyPartyThatMustBeInspectedIsOnce()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 300; ++i) {
        const auto parties = randomParties(random, 200);
        const QDate madeOn = QDate(2026, 1, 1).addDays(random.bounded(365));
        const SupervisionPlan plan = makePlan(2026, PartyKind::Agency, madeOn, shippedFrequency(), parties, stateCalendar());
        const auto must = std::count_if(parties.begin(), parties.end(), [](const PlanParty &one) { return one.grade == Grade::D; });
        QCOMPARE(qsizetype(plan.items.size()), must);
        for (const PlanItem &item : plan.items) {
            QVERIFY(stateCalendar().isWorkingDay(item.due));
            QVERIFY(item.due.year() == 2026 && item.due.month() >= madeOn.month());
            const auto &party = *std::find_if(parties.begin(), parties.end(), [&item](const PlanParty &one) { return one.party == item.party; });
            const QDate yearOn = party.lastInspected.isValid() ? party.lastInspected.addMonths(12) : QDate();
            if (yearOn.year() == 2026 && yearOn.month() >= madeOn.month())
                QVERIFY2(item.due.month() <= yearOn.month(), "not a year without an inspection");
        }
    }
}

void SupervisionPlanTest::quartersSumToTheQuota()
{
    for (int parties = 0; parties < 400; parties += 7) {
        for (int month = 1; month <= 12; ++month) {
            std::vector<PlanParty> all;
            for (int i = 0; i < parties; ++i)
                all.push_back({uid(quint32(i)), Grade::B, {}, {}});
            const SupervisionPlan plan = makePlan(2026, PartyKind::Expert, QDate(2026, month, 15), shippedFrequency(), all, stateCalendar());
            const PlanStratum &b = plan.strata[1];
            QCOMPARE(std::accumulate(b.quarters.begin(), b.quarters.end(), 0), quotaOf(parties, 10));
            for (int quarter = 0; quarter < (month - 1) / 3; ++quarter)
                QCOMPARE(b.quarters[size_t(quarter)], 0);
            const auto left = std::span(b.quarters).subspan(size_t((month - 1) / 3));
            QVERIFY(*std::max_element(left.begin(), left.end()) - *std::min_element(left.begin(), left.end()) <= 1);
        }
    }
}

void SupervisionPlanTest::planReadsBackAndStrictly()
{
    QRandomGenerator random(3);
    const SupervisionPlan plan = makePlan(2026, PartyKind::Purchaser, QDate(2026, 3, 2), shippedFrequency(), randomParties(random, 300), stateCalendar());
    const QByteArray json = supervisionPlanToJson(plan);
    QCOMPARE(*supervisionPlanFromJson(json), plan);
    QCOMPARE(supervisionPlanFromJson("[]").error().code, u"PLN-002"_s);
    QCOMPARE(supervisionPlanFromJson(QByteArray(json).replace("\"percent\":5", "\"percent\":105")).error().code, u"PLN-007"_s);
    QCOMPARE(supervisionPlanFromJson(QByteArray(json).replace("\"grade\":\"A\"", "\"grade\":\"B\"")).error().code, u"PLN-008"_s);
    QCOMPARE(supervisionPlanFromJson(QByteArray(json).replace("\"year\":2026", "\"year\":\"2026\"")).error().code, u"PLN-004"_s);
}

void SupervisionPlanTest::tamperedPlansAreRefused()
{
    QRandomGenerator random(4);
    const SupervisionPlan good = makePlan(2026, PartyKind::Supplier, QDate(2026, 3, 2), shippedFrequency(), randomParties(random, 300), stateCalendar());
    const auto code = [&good](const std::function<void(SupervisionPlan &)> &spoil) {
        SupervisionPlan plan = good;
        spoil(plan);
        const auto checked = checkPlan(plan);
        return checked ? QString() : checked.error().code;
    };
    QCOMPARE(code([](SupervisionPlan &) {}), QString());
    QCOMPARE(code([](SupervisionPlan &plan) { plan.year = 2025; }), u"PLN-020"_s);
    QCOMPARE(code([](SupervisionPlan &plan) { --plan.strata[0].quota; }), u"PLN-021"_s);
    QCOMPARE(code([](SupervisionPlan &plan) { ++plan.strata[0].quarters[3]; }), u"PLN-021"_s);
    QCOMPARE(code([](SupervisionPlan &plan) { plan.items.pop_back(); }), u"PLN-023"_s);
    QCOMPARE(code([](SupervisionPlan &plan) { plan.items.back().party = plan.items.front().party; }), u"PLN-023"_s);
    QCOMPARE(code([](SupervisionPlan &plan) { plan.items.front().grade = Grade::A; }), u"PLN-022"_s);
    QCOMPARE(code([](SupervisionPlan &plan) { plan.items.front().due = QDate(2027, 1, 4); }), u"PLN-022"_s);
}

void SupervisionPlanTest::overdueFollowsTheWorkingCalendar()
{
    const base::WorkingCalendar &calendar = stateCalendar();
    // 1 to 5 May 2026 are holidays; 9 May is a Saturday that is worked.
    QCOMPARE(overdueUpTo(QDate(2026, 5, 6), calendar), QDate(2026, 4, 30));
    QCOMPARE(overdueUpTo(QDate(2026, 5, 7), calendar), QDate(2026, 5, 6));
    QCOMPARE(overdueUpTo(QDate(2026, 5, 10), calendar), QDate(2026, 5, 9));
    // Whatever the day: a task is overdue exactly when the first working day from its due day on is past.
    for (QDate due(2026, 1, 1); due < QDate(2026, 12, 1); due = due.addDays(1)) {
        QDate last = due;
        while (!calendar.isWorkingDay(last))
            last = last.addDays(1);
        for (int later = 0; later < 20; ++later)
            QCOMPARE(due <= overdueUpTo(due.addDays(later), calendar), due.addDays(later) > last);
    }
}

void SupervisionPlanTest::workIsSharedByLoadAndDistrict()
{
    const QStringList districts{u"a"_s, u"b"_s, u"a"_s, u"b"_s, u"a"_s, u"b"_s};
    const auto free = [](size_t, size_t) { return false; };
    QCOMPARE(shareOut(districts, {{uid(1), 0}, {uid(2), 0}}, free), (std::vector<int>{0, 1, 0, 1, 0, 1}));
    QCOMPARE(shareOut(districts, {{uid(1), 9}, {uid(2), 0}}, free), std::vector<int>(6, 1));
    const auto first = [](size_t item, size_t worker) { return worker == 0 || item == 5; };
    QCOMPARE(shareOut(districts, {{uid(1), 0}, {uid(2), 0}}, first), (std::vector<int>{1, 1, 1, 1, 1, -1}));
}

void SupervisionPlanTest::declarationsAreStrict()
{
    Declaration declaration;
    declaration.relations = {{uid(1), {}, u"配偶为该公司股东"_s}, {{}, u"410105"_s, u"本人籍贯地"_s}};
    declaration.leave = {{QDate(2026, 7, 1), QDate(2026, 7, 14)}};
    QCOMPARE(*declarationFromJson(declarationToJson(declaration)), declaration);
    QVERIFY(!declaration.isAwayOn(QDate(2026, 6, 30)) && declaration.isAwayOn(QDate(2026, 7, 14)) && !declaration.isAwayOn(QDate(2026, 7, 15)));
    declaration.relations[0].why = u" "_s;
    QCOMPARE(declarationFromJson(declarationToJson(declaration)).error().code, u"TSK-014"_s);
    declaration.relations[0] = {uid(1), u"410105"_s, u"x"_s};
    QCOMPARE(declarationFromJson(declarationToJson(declaration)).error().code, u"TSK-013"_s);
    declaration.relations.clear();
    declaration.leave[0].until = QDate(2026, 6, 1);
    QCOMPARE(declarationFromJson(declarationToJson(declaration)).error().code, u"TSK-015"_s);
}

QTEST_GUILESS_MAIN(SupervisionPlanTest)
#include "tst_supervisionplan.moc"
