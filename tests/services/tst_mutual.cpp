// SPDX-License-Identifier: GPL-3.0-or-later
// Mutual reviews at a node of a project: who is asked, what is missing, what is held back, and what they come to beside the score.
#include "domain/statecalendar.h"
#include "domain/supervisiondata.h"
#include "services/bureau.h"
#include "services/cases.h"
#include "services/laptop.h"
#include "services/maintenance.h"
#include "services/mutual.h"
#include "services/rulebooks.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::PartyId;
using domain::PartyKind;
using domain::RecordId;
using domain::RecordType;
using services::MutualAsk;
using services::Records;
using services::RecordShow;
using tests::Bureau;
using tests::codeOf;
using tests::Today;

namespace {

/// Purchaser, agency, supplier and two experts of one project; "li" records, "wang" and "zhao" decide.
struct Project : Bureau {
    Project()
    {
        agency = party(PartyKind::Agency, tests::uscc(2), u"演示代理 002"_s);
        supplier = party(PartyKind::Supplier, tests::uscc(3), u"演示供应商 003"_s);
        experts = {party(PartyKind::Expert, u"11010519491231002X"_s, u"演示专家 甲"_s), party(PartyKind::Expert, u"440524188001010014"_s, u"演示专家 乙"_s)};
    }
    [[nodiscard]] MutualAsk input(const QString &node = u"after-review"_s, QDate on = Today) const
    {
        return {u"演示项目 甲"_s, u"YS-2026-1"_s, node, on, purchaser, agency, supplier, experts};
    }
    std::vector<domain::Record> asked(const MutualAsk &ask)
    {
        const auto ids = services::askForReviews(session(), ask);
        if (!ids)
            qFatal("not asked: %s", qPrintable(ids.error().code + ids.error().message));
        std::vector<domain::Record> reviews;
        for (const RecordId id : *ids)
            reviews.push_back(look(id));
        return reviews;
    }
    [[nodiscard]] domain::Record look(RecordId id) { return *services::record(session().reader(), id); }
    /// The review of one by the other at that node.
    RecordId review(PartyId ratee, PartyId rater, const QString &node = u"after-review"_s)
    {
        for (const services::RecordLine &line : services::recordLines(session().reader(), RecordType::Mutual, {}, Today, 1000)) {
            if (line.record.party == ratee && line.record.peer == rater && line.record.text("node") == node)
                return line.record.id;
        }
        return {};
    }
    [[nodiscard]] base::Result<void> give(RecordId id, int score, const QString &why = u"评审组织规范，澄清及时"_s, QDate day = {})
    {
        domain::RecordValues values{{u"score"_s, QString::number(score)}};
        if (!why.isEmpty())
            values[u"narrative"_s] = why;
        return Records(session()).act(id, {.act = u"give"_s, .day = day, .values = values});
    }
    [[nodiscard]] base::Result<void> act(RecordId id, const QString &act, const QString &text = u"说明"_s, QDate day = {})
    {
        return Records(session()).act(id, {.act = act, .day = day, .text = text});
    }
    [[nodiscard]] services::Explanation explained(PartyId party, QDate asOf, QDate knownAt = {}) { return *services::explain(session().reader(), party, {asOf, knownAt}); }
    [[nodiscard]] domain::Grade grade(PartyId party, QDate asOf, QDate knownAt = {}) { return explained(party, asOf, knownAt).rating.grade; }
    /// As the evaluation of everybody says.
    [[nodiscard]] domain::Grade gradeOfAll(PartyId party, QDate asOf, QDate knownAt = {})
    {
        domain::Grade grade{};
        const auto counted = services::evaluateEverybody(session().reader(), {asOf, knownAt}, std::nullopt, [&](const services::RatedParty &row) {
            if (row.party.id == party)
                grade = row.grade;
        }, {});
        if (!counted)
            qFatal("not evaluated");
        return grade;
    }
    /// A supplier's complaint about the purchaser becomes a case about the purchaser.
    void complain(const QString &by, PartyId about)
    {
        as(u"wang"_s);
        const QString cause = domain::causesOf(PartyKind::Purchaser).front().code;
        const auto id = services::Cases(session()).open({about, domain::CaseOrigin::Complaint, {}, 0, u"TS-7"_s, cause, domain::ConductClass::NonCompliant, u"投诉人：%1，反映采购人拖延验收"_s.arg(by), clock.today().addDays(-20), {}});
        if (!id)
            qFatal("no case: %s", qPrintable(id.error().code + id.error().message));
        as(u"li"_s);
    }
    qint64 head() { return session().store().ledger().head().receivedNo; }

    PartyId agency;
    PartyId supplier;
    std::vector<PartyId> experts;
};

} // namespace

class TestMutual : public QObject
{
    Q_OBJECT
private slots:
    void everyPairOfTheNodeIsAskedInOneEntry();
    void askingAgainAsksOnlyWhatIsMissing();
    void whoMayNotBeAskedIsNamed();
    void missingAndLateAreListed();
    void reasonsAreWrittenAtBothEnds();
    void commentsAreTakenForAFortnightOfTheReview();
    void reviewAfterAComplaintWaitsForASecondPerson();
    void aReviewThatCountsMakesRated();
    void theHeirIsRatedByTheReviewsOfItsPredecessor();
    void averageStandsBesideTheScoreAndChangesNothing();
    void averageIsOfAQuarter();
    void laptopAndOfficeAgree();
    void rebuiltStoreIsTheSame();
};

void TestMutual::everyPairOfTheNodeIsAskedInOneEntry()
{
    // Purchaser ← agency, expert; agency ← purchaser, expert; expert ← purchaser, agency. After acceptance: purchaser ← agency, supplier;
    // agency ← purchaser; supplier ← purchaser.
    Project project;
    const PartyId p = project.purchaser;
    const PartyId a = project.agency;
    const PartyId s = project.supplier;
    std::set<std::pair<qint64, qint64>> review{{p.value(), a.value()}, {a.value(), p.value()}};
    for (const PartyId expert : project.experts) {
        for (const PartyId other : {p, a}) {
            review.insert({other.value(), expert.value()});
            review.insert({expert.value(), other.value()});
        }
    }
    const std::set<std::pair<qint64, qint64>> acceptance{{p.value(), a.value()}, {p.value(), s.value()}, {a.value(), p.value()}, {s.value(), p.value()}};
    for (const auto &[node, wanted] : {std::pair{u"after-review"_s, review}, {u"after-acceptance"_s, acceptance}}) {
        const qint64 before = project.head();
        std::set<std::pair<qint64, qint64>> got;
        std::set<QString> numbers;
        for (const domain::Record &one : project.asked(project.input(node))) {
            got.insert({one.party.value(), one.peer.value()});
            numbers.insert(one.number);
            QCOMPARE(one.text("node"), node);
            QCOMPARE(one.text("project_no"), u"YS-2026-1"_s);
            QCOMPARE(one.state, domain::MutualAsked);
            QCOMPARE(one.dueOn, domain::stateCalendar().dueDate(Today, 5));
        }
        QCOMPARE(got, wanted);
        QCOMPARE(numbers.size(), wanted.size());
        QCOMPARE(project.head(), before + 1);
    }
}

void TestMutual::askingAgainAsksOnlyWhatIsMissing()
{
    Project project;
    auto first = project.input();
    first.experts = {project.experts.front(), project.experts.front()}; // chosen twice
    QCOMPARE(project.asked(first).size(), size_t(6));
    QCOMPARE(codeOf(services::askForReviews(project.session(), first)), u"MUT-022"_s);
    const auto added = project.asked(project.input()); // the second expert joins
    QCOMPARE(added.size(), size_t(4));
    for (const domain::Record &one : added)
        QVERIFY(one.party == project.experts.back() || one.peer == project.experts.back());
    // One that was withdrawn is asked for again.
    QVERIFY(project.act(added.front().id, u"withdraw"_s).ok());
    const auto again = project.asked(project.input());
    QCOMPARE(again.size(), size_t(1));
    QCOMPARE(again.front().party, added.front().party);
}

void TestMutual::whoMayNotBeAskedIsNamed()
{
    Project project;
    auto wrong = project.input();
    wrong.purchaser = project.supplier;
    QCOMPARE(codeOf(services::askForReviews(project.session(), wrong)), u"MUT-020"_s);
    auto alone = project.input(u"after-acceptance"_s);
    alone.purchaser = {};
    QCOMPARE(codeOf(services::askForReviews(project.session(), alone)), u"MUT-021"_s); // nobody but the purchaser rates or is rated by the others
    QCOMPARE(codeOf(services::askForReviews(project.session(), project.input(u"after-review"_s, Today.addDays(1)))), u"MUT-002"_s);
    auto nameless = project.input();
    nameless.project.clear();
    QCOMPARE(codeOf(services::askForReviews(project.session(), nameless)), u"REC-001"_s);
    // A pair that the rules do not have is refused on the form, too.
    const domain::RecordValues values{{u"project"_s, u"甲"_s}, {u"node"_s, u"after-review"_s}, {u"node_on"_s, Today.toString(Qt::ISODate)}};
    QCOMPARE(codeOf(Records(project.session()).open({.type = RecordType::Mutual, .party = project.supplier, .peer = project.purchaser, .values = values})), u"MUT-001"_s);
}

void TestMutual::missingAndLateAreListed()
{
    Project project;
    (void)project.asked(project.input());
    const auto shown = [&project](RecordShow show) {
        std::set<qint64> ids;
        for (const services::RecordLine &line : services::recordLines(project.session().reader(), RecordType::Mutual, {}, project.clock.today(), 1000, show)) {
            ids.insert(line.record.id.value());
            if (!services::isShown(line, show))
                ids.insert(-1);
        }
        return ids;
    };
    const auto all = shown(RecordShow::All);
    QCOMPARE(all.size(), size_t(10));
    QCOMPARE(shown(RecordShow::Open), all);
    QVERIFY(shown(RecordShow::Late).empty());
    const RecordId intime = project.review(project.purchaser, project.agency);
    const RecordId late = project.review(project.agency, project.purchaser);
    QVERIFY(project.give(intime, 80).ok());
    project.clock.setDay(domain::stateCalendar().dueDate(Today, 5));
    QVERIFY(shown(RecordShow::Late).empty()); // the last day is in time
    project.clock.setDay(project.clock.today().addDays(1));
    QCOMPARE(shown(RecordShow::Late).size(), size_t(9));
    // Where not all fit the oldest of those that are waited for stand there, not the newest that came.
    const auto few = services::recordLines(project.session().reader(), RecordType::Mutual, {}, project.clock.today(), 2, RecordShow::Open);
    QCOMPARE(few.size(), size_t(2));
    for (const services::RecordLine &line : few)
        QVERIFY(line.record.id.value() <= *std::next(all.begin(), 3));
    QVERIFY(project.give(late, 90).ok());
    QCOMPARE(project.look(late).text("late"), u"1"_s);
    QVERIFY(project.look(intime).text("late").isEmpty());
    QCOMPARE(shown(RecordShow::Open).size(), size_t(8));
    QVERIFY(shown(RecordShow::Late).contains(late.value())); // it came, and it came late
    QVERIFY(!shown(RecordShow::Late).contains(intime.value()));
}

void TestMutual::reasonsAreWrittenAtBothEnds()
{
    Project project;
    (void)project.asked(project.input());
    const RecordId id = project.review(project.purchaser, project.agency);
    const domain::MutualRules &rules = domain::mutualRules();
    for (const int score : {0, rules.lowest, rules.highest})
        QCOMPARE(codeOf(project.give(id, score, {})), u"MUT-010"_s);
    QCOMPARE(codeOf(project.give(id, 101)), u"REC-001"_s);
    QVERIFY(project.give(id, rules.lowest + 1, {}).ok());
    QCOMPARE(codeOf(project.give(id, 80)), u"REC-021"_s); // given once
}

void TestMutual::commentsAreTakenForAFortnightOfTheReview()
{
    Project project;
    (void)project.asked(project.input());
    const RecordId id = project.review(project.purchaser, project.agency);
    QCOMPARE(codeOf(project.act(id, u"comment"_s)), u"REC-021"_s); // nothing to comment yet
    QVERIFY(project.give(id, 50).ok());
    project.clock.setDay(Today.addDays(10));
    QVERIFY(project.act(id, u"comment"_s, u"已逐条说明"_s).ok());
    project.clock.setDay(Today.addDays(14));
    QVERIFY(project.act(id, u"comment"_s, u"补充材料"_s).ok());
    project.clock.setDay(Today.addDays(15));
    QCOMPARE(codeOf(project.act(id, u"comment"_s)), u"MUT-011"_s); // a comment does not lengthen the time for comments
    QCOMPARE(project.look(id).amount("score"), 50);
}

void TestMutual::reviewAfterAComplaintWaitsForASecondPerson()
{
    Project project;
    (void)project.asked(project.input(u"after-acceptance"_s));
    const RecordId held = project.review(project.supplier, project.purchaser, u"after-acceptance"_s);
    const RecordId other = project.review(project.agency, project.purchaser, u"after-acceptance"_s);
    project.complain(u"演示供应商 003"_s, project.purchaser);
    project.as(u"wang"_s);
    QVERIFY(project.give(held, 20, u"多次未按期到场"_s).ok());
    QVERIFY(project.give(other, 20, u"未按期公告"_s).ok()); // the agency complained about nobody
    QCOMPARE(domain::recordStateLabel(RecordType::Mutual, project.look(held).state), domain::recordStateLabel(RecordType::Mutual, 2));
    QCOMPARE(project.look(other).state, domain::MutualGiven);
    QVERIFY(!services::mutualAverage(project.session().reader(), project.supplier, Today.addDays(-30), Today, Today));
    QCOMPARE(project.grade(project.supplier, Today), domain::Grade::U);
    QCOMPARE(codeOf(project.act(held, u"confirm"_s)), u"REC-025"_s); // who recorded it does not confirm it
    project.as(u"li"_s);
    QCOMPARE(codeOf(project.act(held, u"confirm"_s)), u"SES-031"_s);
    project.as(u"zhao"_s);
    QVERIFY(project.act(held, u"confirm"_s, u"与投诉无关，验收记录可查"_s).ok());
    QCOMPARE(project.look(held).state, domain::MutualGiven);
    QCOMPARE(services::mutualAverage(project.session().reader(), project.supplier, Today.addDays(-30), Today, Today)->averageCenti, 2000);
    QVERIFY(project.grade(project.supplier, Today) != domain::Grade::U);

    // A complaint after the review holds nothing back.
    Project calm;
    (void)calm.asked(calm.input(u"after-acceptance"_s));
    const RecordId before = calm.review(calm.supplier, calm.purchaser, u"after-acceptance"_s);
    QVERIFY(calm.give(before, 20, u"多次未按期到场"_s).ok());
    calm.complain(u"演示供应商 003"_s, calm.purchaser);
    QCOMPARE(calm.look(before).state, domain::MutualGiven);
}

void TestMutual::aReviewThatCountsMakesRated()
{
    Project project;
    const QDate asked = Today;
    (void)project.asked(project.input());
    const RecordId id = project.review(project.agency, project.purchaser);
    const auto both = [&project](QDate asOf, QDate knownAt = {}) {
        const domain::Grade one = project.grade(project.agency, asOf, knownAt);
        const domain::Grade all = project.gradeOfAll(project.agency, asOf, knownAt);
        return one == all ? domain::gradeName(one) : u"one %1, all %2"_s.arg(domain::gradeName(one), domain::gradeName(all));
    };
    QCOMPARE(both(asked), u"U"_s); // asked for is not given
    const QDate given = asked.addDays(1);
    project.clock.setDay(given);
    QVERIFY(project.give(id, 85).ok());
    QCOMPARE(both(asked), u"U"_s);
    QCOMPARE(both(given), u"A"_s); // nothing but the review: full score
    QCOMPARE(both(given, asked), u"U"_s); // not known then
    QCOMPARE(project.gradeOfAll(project.purchaser, given), domain::Grade::U); // who rates is not rated by it
    const QDate over = given.addDays(1);
    project.clock.setDay(over);
    project.as(u"wang"_s);
    QVERIFY(project.act(id, u"set-aside"_s, u"评价人与被评价人混淆"_s).ok());
    QCOMPARE(both(over), u"U"_s);
    QCOMPARE(both(over, given), u"A"_s); // an older day gives the older answer
    // The same for another one; the history knows both days. Who gave it neither takes it back nor sets it aside.
    const RecordId second = project.review(project.agency, project.experts.front());
    QVERIFY(project.give(second, 70).ok());
    QCOMPARE(codeOf(project.act(second, u"withdraw"_s)), u"REC-021"_s);
    QCOMPARE(codeOf(project.act(second, u"set-aside"_s)), u"REC-025"_s);
    QCOMPARE(both(over), u"A"_s);
    const auto points = services::history(project.session().reader(), project.agency, asked, over);
    QVERIFY(points.ok());
    QCOMPARE(points->size(), size_t(2));
    QCOMPARE(points->back().date, over);
    project.as(u"zhao"_s);
    QVERIFY(project.act(second, u"set-aside"_s).ok());
    QCOMPARE(both(over), u"U"_s);
}

void TestMutual::theHeirIsRatedByTheReviewsOfItsPredecessor()
{
    Project project;
    (void)project.asked(project.input());
    QVERIFY(project.give(project.review(project.agency, project.purchaser), 90).ok());
    project.as(u"wang"_s);
    const PartyId heir = project.party(PartyKind::Agency, tests::uscc(9), u"演示代理 009"_s);
    QCOMPARE(project.grade(heir, Today), domain::Grade::U);
    QVERIFY(services::PartyRegister(project.session()).succeed(project.agency, heir, services::SuccessionReason::DuplicateRecord, {}, u"重复登记"_s).ok());
    QCOMPARE(project.grade(heir, Today), domain::Grade::A);
    QCOMPARE(project.gradeOfAll(heir, Today), domain::Grade::A);
    QCOMPARE(services::mutualFigure(project.session().reader(), project.explained(heir, Today))->averageCenti, 9000);
}

void TestMutual::averageStandsBesideTheScoreAndChangesNothing()
{
    Project project;
    (void)project.asked(project.input());
    project.as(u"wang"_s);
    (void)project.fact(project.agency, domain::indicatorPrefix(PartyKind::Agency) + u"-N07"_s, Today.addDays(-30));
    const auto before = project.explained(project.agency, Today);
    QVERIFY(!services::mutualFigure(project.session().reader(), before));
    QVERIFY(project.give(project.review(project.agency, project.purchaser), 61).ok());
    QVERIFY(project.give(project.review(project.agency, project.experts.front()), 70).ok());
    QVERIFY(project.give(project.review(project.agency, project.experts.back()), 70).ok());
    const auto plain = project.explained(project.agency, Today);
    const auto figure = services::mutualFigure(project.session().reader(), plain);
    QVERIFY(figure);
    QCOMPARE(figure->averageCenti, 6700); // 201 / 3
    QCOMPARE(figure->count, 3);
    QCOMPARE(figure->quarter, u"2026-Q1"_s);
    QVERIFY(!figure->withCenti); // the preset gives them no weight
    for (const int weight : {1, 15, 20}) {
        domain::RuleBook book = services::rulingRuleBook(project.session().reader(), Today);
        book.version = u"2026.%1"_s.arg(weight);
        book.effectiveFrom = Today;
        book.mutualWeightPercent = weight;
        project.as(u"wang"_s);
        const auto draft = services::RuleBooks(project.session()).createDraft(book);
        QVERIFY2(draft.ok(), qPrintable(codeOf(draft)));
        project.as(u"zhao"_s);
        QVERIFY(services::RuleBooks(project.session()).adopt(*draft).ok());
        const auto weighed = project.explained(project.agency, Today);
        const auto second = services::mutualFigure(project.session().reader(), weighed);
        QCOMPARE(second->weightPercent, weight);
        QCOMPARE(*second->withCenti, (weighed.rating.scoreCenti * (100 - weight) + 6700 * weight + 50) / 100);
        QCOMPARE(weighed.rating.scoreCenti, plain.rating.scoreCenti);
        QCOMPARE(weighed.rating.stars, plain.rating.stars);
        QCOMPARE(weighed.rating.grade, plain.rating.grade);
        QCOMPARE(weighed.rating.lines.size(), plain.rating.lines.size());
    }
    domain::RuleBook heavy = services::rulingRuleBook(project.session().reader(), Today);
    heavy.version = u"2026.99"_s;
    heavy.mutualWeightPercent = 21;
    project.as(u"wang"_s);
    QVERIFY(!services::RuleBooks(project.session()).createDraft(heavy) || !domain::checkRuleBook(heavy).empty());
}

void TestMutual::averageIsOfAQuarter()
{
    Project project;
    (void)project.asked(project.input()); // in the first quarter
    const QDate given(2026, 4, 2);
    project.clock.setDay(given);
    QVERIFY(project.give(project.review(project.agency, project.purchaser), 40, u"资料不全"_s).ok()); // in the second, about the first
    const auto figure = [&project](QDate asOf, QDate knownAt = {}) { return services::mutualFigure(project.session().reader(), project.explained(project.agency, asOf, knownAt)); };
    QVERIFY(!figure(given.addDays(-1)));
    QVERIFY(!figure(given, given.addDays(-1))); // not known then
    QCOMPARE(figure(given)->quarter, u"2026-Q1"_s); // the running quarter has none yet
    QCOMPARE(figure(given)->averageCenti, 4000);
    const QDate may(2026, 5, 11);
    project.clock.setDay(may);
    auto next = project.input(u"after-review"_s, may);
    next.projectNo = u"YS-2026-2"_s;
    const auto later = project.asked(next);
    const auto mine = std::find_if(later.begin(), later.end(), [&](const domain::Record &one) { return one.party == project.agency && one.peer == project.purchaser; });
    QVERIFY(mine != later.end());
    QVERIFY(project.give(mine->id, 90).ok());
    QCOMPARE(figure(may)->quarter, u"2026-Q2"_s);
    QCOMPARE(figure(may)->averageCenti, 9000);
    QCOMPARE(figure(may)->count, 1);
    QCOMPARE(figure(may.addDays(-1))->quarter, u"2026-Q1"_s);
    QCOMPARE(figure(QDate(2026, 9, 30))->quarter, u"2026-Q2"_s);
    QVERIFY(!figure(QDate(2026, 10, 1))); // two quarters ago is no answer
}

void TestMutual::laptopAndOfficeAgree()
{
    Project project;
    tests::Laptop laptop(project.clock, u"chen"_s);
    project.as(u"first"_s);
    laptop.join(project, u"ZZ-01"_s);
    project.as(u"li"_s);
    (void)project.asked(project.input());
    project.as(u"first"_s);
    const QString out = laptop.file(u"out.ccb"_s);
    QVERIFY(services::exportBundle(project.session(), out, {}).ok());
    QVERIFY(services::importBundle(laptop.session(), out, false, {}).ok());
    services::Session &field = laptop.session();
    RecordId review;
    for (const services::RecordLine &line : services::recordLines(field.reader(), RecordType::Mutual, {}, Today, 1000)) {
        if (line.party.kind == PartyKind::Agency && line.peer.kind == PartyKind::Purchaser)
            review = line.record.id;
    }
    QVERIFY(review.isValid());
    QVERIFY(Records(field).act(review, {.act = u"give"_s, .values = {{u"score"_s, u"88"_s}}}).ok());
    const QString back = laptop.file(u"back.ccb"_s);
    QVERIFY(services::exportBundle(field, back, {}).ok());
    QVERIFY(services::importBundle(project.session(), back, false, {}).ok());
    QCOMPARE(project.grade(project.agency, Today), domain::Grade::A);
    QCOMPARE(project.gradeOfAll(project.agency, Today), domain::Grade::A);
    for (services::Session *one : {&project.session(), &field}) {
        const auto rebuilt = services::rebuildStore(*one, true, {});
        QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
    }
}

void TestMutual::rebuiltStoreIsTheSame()
{
    Project project;
    (void)project.asked(project.input());
    (void)project.asked(project.input(u"after-acceptance"_s));
    const RecordId one = project.review(project.agency, project.purchaser);
    QVERIFY(project.give(one, 90).ok());
    QVERIFY(project.act(one, u"comment"_s).ok());
    project.as(u"wang"_s);
    QVERIFY(project.act(one, u"set-aside"_s).ok());
    QVERIFY(project.give(project.review(project.supplier, project.purchaser, u"after-acceptance"_s), 77).ok());
    const domain::Grade supplier = project.grade(project.supplier, Today);
    const auto rebuilt = services::rebuildStore(project.session(), true, {});
    QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
    QCOMPARE(project.grade(project.supplier, Today), supplier);
    QCOMPARE(project.grade(project.agency, Today), domain::Grade::U);
}

QTEST_GUILESS_MAIN(TestMutual)
#include "tst_mutual.moc"
