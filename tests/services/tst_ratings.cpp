// SPDX-License-Identifier: GPL-3.0-or-later
// The number a right hangs on, asked of a store that lived: facts recorded, amended, withdrawn and objected to, parties joined, lists
// published, rules changed, on many days. Whatever is asked of it must agree with itself, and with what was printed before.
#include "services/factregister.h"
#include "services/office.h"
#include "services/partyregister.h"
#include "services/ratings.h"
#include "services/rulebooks.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::CreditFact;
using domain::FactId;
using domain::PartyId;
using domain::PartyKind;
using domain::Rating;
using domain::Role;
using services::Explanation;
using services::FactRegister;
using services::Moment;
using services::PartyRegister;

namespace {

constexpr int Parties = 12;
constexpr int Days = 18;
constexpr int ActsADay = 6;

/// What somebody held in his hands: a rating as it was told on the day it was asked for.
struct Printed {
    PartyId party;
    Moment moment; ///< knownAt = that day
    Rating rating;
    base::Hash chain;
};

class World : public tests::Office
{
public:
    explicit World(quint32 seed) : Office(QDate(2025, 1, 10)), m_random(seed)
    {
        if (!add(u"wang"_s, Role::Supervisor) || !add(u"zhao"_s, Role::Supervisor) || !signIn(u"wang"_s))
            qFatal("accounts refused");
        constexpr PartyKind kinds[] = {PartyKind::Supplier, PartyKind::Agency, PartyKind::Purchaser};
        for (int i = 0; i < Parties; ++i)
            parties.push_back(party(kinds[i % 3], tests::uscc(i + 1), u"演示主体 %1"_s.arg(i)));
    }

    void live()
    {
        for (int day = 0; day < Days; ++day) {
            for (int act = 0; act < ActsADay; ++act)
                something();
            if (day == Days / 2)
                changeTheRules();
            print();
            clock.setDay(clock.today().addDays(m_random.bounded(1, 40)));
        }
    }
    [[nodiscard]] QDate anyDay() { return QDate(2023, 1, 1).addDays(m_random.bounded(5 * 365)); }
    [[nodiscard]] PartyId anyParty() { return parties[size_t(m_random.bounded(Parties))]; }
    [[nodiscard]] Explanation explain(PartyId party, const Moment &moment) { return services::explain(session().reader(), party, moment).value(); }

    std::vector<PartyId> parties;
    std::vector<Printed> printed;
    int done = 0; ///< acts that were not refused

private:
    [[nodiscard]] CreditFact randomFact(PartyId about)
    {
        const auto party = services::party(session().reader(), about);
        const QStringList codes = services::rulingRuleBook(session().reader(), clock.today()).rules(party->kind).indicators.keys();
        CreditFact fact;
        fact.party = about;
        fact.indicator = codes[m_random.bounded(codes.size())];
        fact.effectiveOn = clock.today().addDays(m_random.bounded(-900, 60));
        if (m_random.bounded(4) == 0)
            fact.until = fact.effectiveOn.addDays(m_random.bounded(1, 700));
        if (m_random.bounded(2) == 0)
            fact.decisionNo = u"演示财罚〔2025〕%1号"_s.arg(m_random.bounded(4));
        fact.text = u"演示事实 %1"_s.arg(m_random.bounded(1'000'000));
        return fact;
    }
    [[nodiscard]] std::optional<CreditFact> anyFact()
    {
        const auto facts = services::factsOf(session().reader(), anyParty());
        return facts.empty() ? std::nullopt : std::optional(facts[size_t(m_random.bounded(int(facts.size())))]);
    }
    void count(bool ok) { done += ok ? 1 : 0; }
    void something()
    {
        FactRegister facts(session());
        const auto fact = anyFact();
        switch (fact ? m_random.bounded(14) : 0) {
        case 8: count(facts.withdraw(fact->id, u"决定已撤销"_s).ok()); break;
        case 9: count(facts.setObjection(fact->id, !fact->underObjection, u"主体提出异议"_s).ok()); break;
        case 10:
        case 11: count(amend(facts, *fact)); break;
        case 12: count(list()); break;
        case 13: count(PartyRegister(session()).succeed(anyParty(), anyParty(), journal::SuccessionReason::Merger, u"演示批复 1号"_s, u"合并"_s).ok()); break;
        default: count(facts.record(randomFact(anyParty())).ok());
        }
    }
    bool amend(FactRegister &facts, CreditFact fact)
    {
        const CreditFact other = randomFact(fact.party);
        fact.effectiveOn = other.effectiveOn;
        fact.until = other.until;
        fact.text = other.text;
        return facts.amend(fact.id, fact).ok();
    }
    bool list()
    {
        domain::Listing listing;
        listing.party = anyParty();
        listing.kind = m_random.bounded(2) == 0 ? domain::ListKind::Black : domain::ListKind::Red;
        listing.from = clock.today().addDays(m_random.bounded(-100, 30));
        listing.until = listing.from.addDays(m_random.bounded(30, 600));
        listing.decisionNo = u"演示财名单〔2025〕1号"_s;
        listing.authority = u"演示市财政局"_s;
        listing.basis = u"演示依据"_s;
        listing.facts = u"演示事由"_s;
        listing.source = u"演示省财政厅名单"_s;
        return services::Listings(session()).publish(listing).ok();
    }
    void changeTheRules()
    {
        domain::RuleBook draft = services::rulingRuleBook(session().reader(), clock.today());
        draft.version += u"-second"_s;
        draft.effectiveFrom = clock.today().addDays(20);
        for (domain::KindRules &rules : draft.kinds) {
            for (domain::Indicator &indicator : rules.indicators)
                indicator.pointsCenti = std::max(0, indicator.pointsCenti + (indicator.pointsCenti > 300 ? -150 : 50));
        }
        const auto id = services::RuleBooks(session()).createDraft(draft);
        if (!id || !signIn(u"zhao"_s) || !services::RuleBooks(session()).adopt(*id) || !signIn(u"wang"_s))
            qFatal("rules not changed: %s", id ? "adoption" : qPrintable(id.error().message));
    }
    void print()
    {
        for (int i = 0; i < 4; ++i) {
            const PartyId party = anyParty();
            const QDate asOf = i == 0 ? clock.today() : anyDay();
            const Explanation told = explain(party, {asOf, {}});
            printed.push_back({party, {asOf, clock.today()}, told.rating, told.chain});
        }
    }

    QRandomGenerator m_random;
};

QString describe(const Moment &moment)
{
    return u"as of %1, known at %2"_s.arg(moment.asOf.toString(Qt::ISODate), moment.knownAt.toString(Qt::ISODate));
}

} // namespace

class RatingsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatWasPrintedIsReproduced();
    void linesSumToTheScoreInSentences();
    void everybodyIsRatedAsOneByOne();
    void historyIsTheRatingOfEveryDay();
    void nextEventsComeTrue();
    void whatIfIsAWorldWithoutTheFact();
    void otherRulesGiveWhatTheyWouldGive();
    void askingChangesNothing();

private:
    std::vector<std::unique_ptr<World>> m_worlds;
};

void RatingsTest::initTestCase()
{
    for (const quint32 seed : {1U, 2U, 3U}) {
        m_worlds.push_back(std::make_unique<World>(seed));
        m_worlds.back()->live();
        QVERIFY2(m_worlds.back()->done > Days * ActsADay / 2, "most acts must be possible, or nothing is tried");
    }
}

// Years later: the same two dates give the same number, lines and position, whatever was entered since.
void RatingsTest::whatWasPrintedIsReproduced()
{
    int changed = 0;
    for (const auto &world : m_worlds) {
        for (const Printed &paper : world->printed) {
            const Explanation again = world->explain(paper.party, paper.moment);
            QVERIFY2(again.rating == paper.rating, qPrintable(describe(paper.moment)));
            QVERIFY(again.chain == paper.chain);
            changed += world->explain(paper.party, {paper.moment.asOf, {}}).rating == paper.rating ? 0 : 1;
        }
    }
    QVERIFY2(changed > 20, "what is known now must differ often, or the axis is not tried");
}

void RatingsTest::linesSumToTheScoreInSentences()
{
    for (const auto &world : m_worlds) {
        for (int i = 0; i < 60; ++i) {
            const Explanation told = world->explain(world->anyParty(), {world->anyDay(), {}});
            const auto &lines = told.rating.lines;
            QCOMPARE(std::accumulate(lines.begin(), lines.end(), 0, [](int sum, const auto &line) { return sum + line.pointsCenti; }), told.rating.scoreCenti);
            QCOMPARE(told.texts.size(), lines.size());
            for (size_t line = 0; line < lines.size(); ++line)
                QVERIFY(!told.texts[line].isEmpty());
            for (const auto &line : lines) {
                if (line.fact.isValid()) {
                    const bool known = std::any_of(told.facts.begin(), told.facts.end(), [&line](const CreditFact &fact) { return fact.id == line.fact && !fact.withdrawn; });
                    QVERIFY2(known, "a line names a fact that is shown and stands");
                }
            }
        }
    }
}

void RatingsTest::everybodyIsRatedAsOneByOne()
{
    for (const auto &world : m_worlds) {
        for (int i = 0; i < 12; ++i) {
            const Moment moment{world->anyDay(), i % 2 == 0 ? QDate() : world->printed[size_t(i)].moment.knownAt};
            qint64 rows = 0;
            const auto evaluated = services::evaluateEverybody(
                world->session().reader(), moment, std::nullopt,
                [&](const services::RatedParty &row) {
                    ++rows;
                    const Explanation one = world->explain(row.party.id, moment);
                    QVERIFY2(one.party.id == row.party.id, "who gave way to another is not rated beside it");
                    QVERIFY2(one.rating.scoreCenti == row.scoreCenti && one.rating.stars == row.stars && one.rating.grade == row.grade && one.rating.veto == row.veto,
                             qPrintable(row.party.name + u' ' + describe(moment)));
                },
                {});
            QVERIFY(evaluated.ok());
            QCOMPARE(*evaluated, rows);
            QVERIFY(rows > 0);
        }
    }
}

void RatingsTest::historyIsTheRatingOfEveryDay()
{
    for (const auto &world : m_worlds) {
        for (const PartyId party : world->parties) {
            const QDate from(2024, 6, 1);
            const QDate to(2027, 1, 1);
            const auto points = services::history(world->session().reader(), party, from, to);
            QVERIFY(points.ok() && points->front().date == from);
            const auto agrees = [&](const domain::HistoryPoint &point, QDate day) {
                const Rating rating = world->explain(party, {day, {}}).rating;
                return rating.scoreCenti == point.scoreCenti && rating.stars == point.stars && rating.grade == point.grade;
            };
            for (size_t i = 0; i < points->size(); ++i) {
                const domain::HistoryPoint &point = (*points)[i];
                QVERIFY2(agrees(point, point.date), qPrintable(point.date.toString(Qt::ISODate)));
                if (i > 0)
                    QVERIFY2(agrees((*points)[i - 1], point.date.addDays(-1)), qPrintable(point.date.toString(Qt::ISODate)));
            }
            QVERIFY(agrees(points->back(), to));
        }
    }
}

// "Penalty expires on that day: +10.00" is a promise.
void RatingsTest::nextEventsComeTrue()
{
    int promises = 0;
    for (const auto &world : m_worlds) {
        const QDate today = world->clock.today();
        for (const PartyId party : world->parties) {
            const auto events = services::nextEvents(world->session().reader(), party, today, 20);
            QVERIFY(events.ok());
            for (const domain::FutureEvent &event : *events) {
                QVERIFY(event.date > today);
                const Rating before = world->explain(party, {event.date.addDays(-1), {}}).rating;
                const Rating then = world->explain(party, {event.date, {}}).rating;
                QVERIFY(then == event.after);
                QCOMPARE(then.scoreCenti - before.scoreCenti, event.deltaCenti);
                ++promises;
            }
        }
    }
    QVERIFY(promises > 30);
}

void RatingsTest::whatIfIsAWorldWithoutTheFact()
{
    for (const auto &world : m_worlds) {
        for (const PartyId party : world->parties) {
            const QDate day = world->clock.today();
            const Explanation now = world->explain(party, {day, {}});
            for (const CreditFact &fact : now.facts) {
                const auto assumed = services::simulate(world->session().reader(), party, {day, {}}, {{fact.id}, std::nullopt});
                QVERIFY(assumed.ok());
                std::vector<CreditFact> others = now.facts;
                std::erase_if(others, [&fact](const CreditFact &one) { return one.id == fact.id; });
                const domain::EvaluationInput input{now.party.kind, others, now.listings, QDate(), false};
                const Rating alone = domain::evaluate(now.ruleBook, input, day);
                QCOMPARE(assumed->rating.scoreCenti, alone.scoreCenti);
                if (fact.withdrawn)
                    QVERIFY2(assumed->rating == now.rating, "a withdrawn fact is gone already");
            }
        }
    }
}

void RatingsTest::otherRulesGiveWhatTheyWouldGive()
{
    World &world = *m_worlds.front();
    const auto adopted = services::adoptedRuleBooks(world.session().reader());
    QCOMPARE(adopted.size(), size_t(2)); // the preset, which rules until the other begins
    const domain::RuleBook &second = adopted.back();
    const QDate day = second.effectiveFrom;
    QVERIFY(services::rulingRuleBook(world.session().reader(), day.addDays(-1)).version != second.version);
    for (const PartyId party : world.parties) {
        const auto assumed = services::simulate(world.session().reader(), party, {day.addDays(-1), {}}, {{}, second});
        QVERIFY(assumed.ok());
        QVERIFY(assumed->ruleBook.version == second.version);
        const Explanation known = world.explain(party, {day.addDays(-1), {}});
        const domain::EvaluationInput input{known.party.kind, known.facts, known.listings, QDate(), false};
        QCOMPARE(assumed->rating.scoreCenti, domain::evaluate(second, input, day.addDays(-1)).scoreCenti);
        QVERIFY(world.explain(party, {day, {}}).ruleBook.version == second.version);
    }
}

void RatingsTest::askingChangesNothing()
{
    World &world = *m_worlds.front();
    const qint64 before = world.session().store().ledger().head().receivedNo;
    for (const PartyId party : world.parties) {
        QVERIFY(services::simulate(world.session().reader(), party, {world.clock.today(), {}}, {}).ok());
        QVERIFY(services::history(world.session().reader(), party, QDate(2024, 1, 1), QDate(2026, 1, 1)).ok());
    }
    QCOMPARE(world.session().store().ledger().head().receivedNo, before);
}

QTEST_GUILESS_MAIN(RatingsTest)
#include "tst_ratings.moc"
