// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statecalendar.h"
#include "journal/changes/casebodies.h"
#include "services/bureau.h"
#include "services/cases.h"
#include "services/maintenance.h"
#include "services/partyregister.h"
#include "store/projections/projections.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::CaseAct;
using domain::CaseId;
using domain::CaseResult;
using domain::CaseState;
using domain::CaseStep;
using domain::PartyKind;
using domain::Role;
using services::Cases;
using tests::Bureau;
using tests::Today;

namespace {

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

CaseStep stepOf(CaseAct act, const QString &text = u"演示步骤"_s)
{
    CaseStep step;
    step.act = act;
    step.text = text;
    if (act == CaseAct::Notice) {
        step.grounds = u"只向一家供应商提供图纸"_s;
        step.reasons = u"政府采购法第七十一条第（三）项"_s;
        step.rights = u"可以陈述、申辩，可以要求听证"_s;
    }
    return step;
}

/// "li" investigates, "wang" opens and decides, "zhao" is a further supervisor.
struct CaseBureau : Bureau {
    [[nodiscard]] Cases cases() { return Cases(session()); }
    [[nodiscard]] domain::CaseFile look(CaseId id) { return *services::caseFile(session().reader(), id); }
    /// A complaint against the purchaser.
    CaseId opened()
    {
        as(u"wang"_s);
        services::CaseInput input;
        input.party = purchaser;
        input.origin = domain::CaseOrigin::Complaint;
        input.reference = u"演示投诉 12 号"_s;
        input.cause = u"L71-3"_s;
        input.conduct = domain::ConductClass::Unfair;
        input.summary = u"以特定行业业绩作为加分条件"_s;
        input.actedOn = Today.addDays(-40);
        input.foundOn = Today.addDays(-2);
        const auto id = cases().open(input);
        if (!id)
            qFatal("not opened: %s", qPrintable(id.error().message));
        return *id;
    }
    void must(const base::Result<void> &done)
    {
        if (!done)
            qFatal("refused: %s %s", qPrintable(done.error().code), qPrintable(done.error().message));
    }
    CaseId noticed()
    {
        const CaseId id = opened();
        must(cases().file(id, {}, u"有违法事实，属于本局管辖"_s));
        as(u"li"_s);
        must(cases().step(id, stepOf(CaseAct::Investigate)));
        must(cases().step(id, stepOf(CaseAct::Notice)));
        return id;
    }
    CaseId stated()
    {
        const CaseId id = noticed();
        CaseStep statement = stepOf(CaseAct::Statement, u"当事人书面表示无异议，放弃听证"_s);
        statement.given = true;
        statement.hearingWaived = true;
        must(cases().step(id, statement));
        return id;
    }
    services::DecisionInput penalty()
    {
        services::DecisionInput input;
        input.decisionNo = u"演财罚决〔2026〕8号"_s;
        input.text = u"警告，罚款 20,000.00 元"_s;
        input.fact.indicator = u"CG-N02"_s;
        input.fact.fineFen = 2000000;
        input.fact.banUntil = QDate();
        input.fact.publicUntil = Today.addMonths(12);
        return input;
    }
};

} // namespace

class TestCases : public QObject
{
    Q_OBJECT
private slots:
    void caseRunsToItsPenaltyAndEnd();
    void everyIllegalOrderIsRefused();
    void investigatorMayNotJudge();
    void inspectorOfTheFindingIsAnInvestigator();
    void forgedEntriesAreRefusedByTheLedger();
    void seriousFindingProposesACaseOnce();
    void discoveredTooLateIsNotFiled();
    void hearingBelongsToTheParty();
    void exposureNoticeIsNoFact();
    void droppedCaseKeepsItsReason();
    void existingFactBecomesThePenalty();
    void personsAreHeldToAccount();
    void rolesAreKept();
    void statisticsCountByConduct();
    void lateCasesAreFoundByTheirClock();
    void rebuiltStoreIsTheSame();
};

void TestCases::caseRunsToItsPenaltyAndEnd()
{
    CaseBureau bureau;
    const CaseId id = bureau.stated();
    bureau.as(u"wang"_s);
    const auto head = bureau.session().store().ledger().head().receivedNo;
    bureau.must(bureau.cases().decide(id, bureau.penalty()));
    QCOMPARE(bureau.session().store().ledger().head().receivedNo, head + 1); // fact and decision are one entry
    const auto decided = bureau.look(id);
    QCOMPARE(decided.result, CaseResult::Penalty);
    const auto facts = bureau.facts();
    QCOMPARE(facts.size(), size_t(1));
    QCOMPARE(decided.fact, facts.front().id);
    QCOMPARE(facts.front().decisionNo, u"演财罚决〔2026〕8号"_s);
    QCOMPARE(facts.front().fineFen, std::optional<qint64>(2000000));
    QCOMPARE(facts.front().source, decided.number);
    QVERIFY(facts.front().secondChecked);
    QCOMPARE(services::caseOfFact(bureau.session().reader(), facts.front().id), std::optional(id));
    bureau.as(u"li"_s);
    bureau.must(bureau.cases().step(id, stepOf(CaseAct::Serve)));
    bureau.must(bureau.cases().step(id, stepOf(CaseAct::Publish)));
    bureau.as(u"wang"_s);
    bureau.must(bureau.cases().close(id, {}, u"罚款已缴纳"_s));
    QCOMPARE(bureau.look(id).progress.state, CaseState::Closed);
    QCOMPARE(bureau.look(id).result, CaseResult::Penalty);
    QCOMPARE(services::stepsOf(bureau.session().reader(), id).size(), size_t(9));
}

/// Random orders of all acts: what the domain's table refuses, the service refuses, and nothing is written.
void TestCases::everyIllegalOrderIsRefused()
{
    CaseBureau bureau;
    QRandomGenerator random(5);
    int refused = 0;
    for (int run = 0; run < 8; ++run) {
        const CaseId id = bureau.opened();
        for (int i = 0; i < 25; ++i) {
            const auto act = CaseAct(1 + random.bounded(int(domain::CaseActs) - 1));
            const auto progress = bureau.look(id).progress;
            const bool legal = domain::caseAfter(progress, act).has_value();
            QCOMPARE(services::whyNot(progress, act).isEmpty(), legal);
            const bool judging = act == CaseAct::HoldHearing || act == CaseAct::LegalReview;
            bureau.as(act == CaseAct::Investigate || act == CaseAct::Notice ? u"li"_s : judging ? u"zhao"_s : u"wang"_s);
            CaseStep step = stepOf(act);
            step.hearingWaived = act == CaseAct::Statement;
            const auto head = bureau.session().store().ledger().head().receivedNo;
            const auto done = act == CaseAct::File ? bureau.cases().file(id, {}, u"立案"_s)
                : act == CaseAct::Decide ? bureau.cases().decide(id, bureau.penalty())
                : act == CaseAct::Close ? bureau.cases().close(id, {}, u"理由"_s) : bureau.cases().step(id, step);
            if (!legal) {
                ++refused;
                QVERIFY(!done.ok());
                QCOMPARE(done.error().code, u"CAS-021"_s);
                QCOMPARE(bureau.session().store().ledger().head().receivedNo, head);
            }
        }
    }
    QVERIFY(refused > 50);
}

void TestCases::investigatorMayNotJudge()
{
    CaseBureau bureau;
    const CaseId id = bureau.opened();
    bureau.must(bureau.cases().file(id, {}, u"立案"_s));
    bureau.must(bureau.cases().step(id, stepOf(CaseAct::Investigate))); // wang himself
    bureau.as(u"li"_s);
    bureau.must(bureau.cases().step(id, stepOf(CaseAct::Notice)));
    CaseStep statement = stepOf(CaseAct::Statement);
    statement.hearingWaived = true;
    bureau.must(bureau.cases().step(id, statement));
    bureau.as(u"wang"_s);
    QCOMPARE(codeOf(bureau.cases().decide(id, bureau.penalty())), u"CAS-030"_s);
    QCOMPARE(codeOf(bureau.cases().step(id, stepOf(CaseAct::LegalReview))), u"CAS-030"_s);
    bureau.as(u"zhao"_s);
    bureau.must(bureau.cases().decide(id, bureau.penalty()));
}

void TestCases::inspectorOfTheFindingIsAnInvestigator()
{
    CaseBureau bureau;
    bureau.as(u"zhao"_s);
    const auto inspection = services::Inspections(bureau.session()).submit(bureau.input());
    QVERIFY(inspection.ok());
    bureau.as(u"wang"_s);
    QVERIFY(services::Inspections(bureau.session()).review(*inspection, {{1, true, {}}, {2, true, {}}}, {}));
    const auto id = bureau.cases().open([&] {
        auto input = services::caseFrom(services::seriousFindings(bureau.session().reader()).front());
        input.actedOn = Today.addDays(-3);
        return input;
    }());
    QVERIFY2(id.ok(), qPrintable(id ? QString() : id.error().message));
    bureau.must(bureau.cases().file(*id, {}, u"立案"_s));
    bureau.as(u"li"_s);
    bureau.must(bureau.cases().step(*id, stepOf(CaseAct::Investigate)));
    bureau.must(bureau.cases().step(*id, stepOf(CaseAct::Notice)));
    CaseStep statement = stepOf(CaseAct::Statement);
    statement.hearingWaived = true;
    bureau.must(bureau.cases().step(*id, statement));
    bureau.as(u"zhao"_s);
    QCOMPARE(codeOf(bureau.cases().decide(*id, bureau.penalty())), u"CAS-030"_s);
    bureau.as(u"wang"_s);
    bureau.must(bureau.cases().decide(*id, bureau.penalty()));
}

void TestCases::forgedEntriesAreRefusedByTheLedger()
{
    CaseBureau bureau;
    const CaseId id = bureau.noticed();
    const auto append = [&](const QString &kind, std::vector<journal::Change> changes) {
        store::Draft draft;
        draft.kind = kind;
        draft.changes = std::move(changes);
        return codeOf(bureau.session().store().ledger().append(draft, bureau.session().signer()));
    };
    const auto heads = [&] {
        return std::vector<journal::BaseHead>{
            {journal::CaseRecordField, store::fieldHeads(bureau.session().store().database(), store::EntityType::Case, id.value(), journal::CaseRecordField)}};
    };
    const base::Uid uid = bureau.look(id).uid;
    const auto dated = [](CaseAct act, QDate day) {
        CaseStep step = stepOf(act);
        step.day = day;
        return step;
    };
    // No decision before the statement, even by another person and with a fact.
    bureau.as(u"zhao"_s);
    const base::Uid party = store::entityUid(bureau.session().store().database(), store::EntityType::Party, bureau.purchaser.value());
    domain::CreditFact fact;
    fact.indicator = u"CG-N02"_s;
    fact.effectiveOn = Today;
    fact.text = u"演示"_s;
    const journal::CaseDecideBody decision{CaseResult::Penalty, Today, u"演财罚决〔2026〕9号"_s, u"罚款"_s, 0, {}, {}, {}};
    QCOMPARE(append(u"case.decide"_s, {journal::encodeFact({fact, party}), journal::encodeCaseDecide(uid, decision, heads())}), u"FLD-086"_s);
    QCOMPARE(append(u"case.step"_s, {journal::encodeCaseStep(journal::ChangeKind::CaseStep, uid, dated(CaseAct::Publish, Today), heads())}), u"FLD-086"_s);
    // A filing, decision or closing may not travel as a step, whose right an inspector has.
    QCOMPARE(append(u"case.step"_s, {journal::encodeCaseStep(journal::ChangeKind::CaseStep, uid, dated(CaseAct::Close, Today), heads())}), u"FLD-086"_s);
    bureau.as(u"li"_s);
    QCOMPARE(append(u"case.close"_s, {journal::encodeCaseStep(journal::ChangeKind::CaseClose, uid, dated(CaseAct::Close, Today), heads())}), u"STO-043"_s);
    QCOMPARE(append(u"case.step"_s, {journal::encodeCaseStep(journal::ChangeKind::CaseStep, uid, dated(CaseAct::Statement, Today.addDays(-30)), heads())}), u"FLD-081"_s);
    CaseStep blank = dated(CaseAct::Notice, Today);
    blank.rights.clear();
    QCOMPARE(append(u"case.step"_s, {journal::encodeCaseStep(journal::ChangeKind::CaseStep, uid, blank, heads())}), u"FLD-088"_s);
    bureau.must(bureau.cases().step(id, stepOf(CaseAct::Statement)));
    // Two persons: the investigator is no decider although his role would allow it.
    const CaseId other = bureau.opened();
    bureau.must(bureau.cases().file(other, {}, u"立案"_s));
    bureau.must(bureau.cases().step(other, stepOf(CaseAct::Investigate)));
    bureau.must(bureau.cases().step(other, stepOf(CaseAct::Notice)));
    bureau.must(bureau.cases().step(other, stepOf(CaseAct::Statement)));
    const auto otherHeads = std::vector<journal::BaseHead>{
        {journal::CaseRecordField, store::fieldHeads(bureau.session().store().database(), store::EntityType::Case, other.value(), journal::CaseRecordField)}};
    QCOMPARE(append(u"case.decide"_s, {journal::encodeFact({fact, party}), journal::encodeCaseDecide(bureau.look(other).uid, decision, otherHeads)}), u"FLD-087"_s);
    // A penalty without its fact, and one with a fact of somebody else.
    bureau.as(u"zhao"_s);
    journal::CaseDecideBody without = decision;
    without.changeIndex = -1;
    QCOMPARE(append(u"case.decide"_s, {journal::encodeCaseDecide(bureau.look(other).uid, without, otherHeads)}), u"FLD-089"_s);
    const auto stranger = bureau.party(PartyKind::Purchaser, tests::uscc(2), u"演示采购人 002"_s);
    const base::Uid strangerUid = store::entityUid(bureau.session().store().database(), store::EntityType::Party, stranger.value());
    QCOMPARE(append(u"case.decide"_s, {journal::encodeFact({fact, strangerUid}), journal::encodeCaseDecide(bureau.look(other).uid, decision, otherHeads)}), u"FLD-089"_s);
}

void TestCases::seriousFindingProposesACaseOnce()
{
    CaseBureau bureau;
    QVERIFY(services::seriousFindings(bureau.session().reader()).empty());
    const auto inspection = bureau.heard();
    const auto proposed = services::seriousFindings(bureau.session().reader());
    QCOMPARE(proposed.size(), size_t(1));
    QCOMPARE(proposed.front().narrative, tests::Narrative);
    auto input = services::caseFrom(proposed.front());
    QCOMPARE(input.cause, u"L71-3"_s);
    QCOMPARE(input.conduct, domain::ConductClass::Unfair);
    input.actedOn = Today.addDays(-5);
    const auto id = bureau.cases().open(input);
    QVERIFY2(id.ok(), qPrintable(id ? QString() : id.error().message));
    QVERIFY(services::seriousFindings(bureau.session().reader()).empty());
    QCOMPARE(services::caseOfFinding(bureau.session().reader(), inspection, 1), std::optional(*id));
    QCOMPARE(codeOf(bureau.cases().open(input)), u"CAS-017"_s);
    input.finding = 2;
    QCOMPARE(codeOf(bureau.cases().open(input)), u"CAS-016"_s);
}

void TestCases::discoveredTooLateIsNotFiled()
{
    CaseBureau bureau;
    bureau.as(u"wang"_s);
    services::CaseInput input;
    input.party = bureau.purchaser;
    input.cause = u"L71-3"_s;
    input.summary = u"演示"_s;
    input.foundOn = Today.addDays(-1);
    input.actedOn = input.foundOn.addYears(-2).addDays(-1);
    const auto late = bureau.cases().open(input);
    QVERIFY(late.ok());
    QCOMPARE(codeOf(bureau.cases().file(*late, {}, u"立案"_s)), u"CAS-025"_s);
    bureau.must(bureau.cases().close(*late, {}, u"超过二年追究期限，不予立案"_s));
    input.actedOn = input.foundOn.addYears(-2);
    const auto inTime = bureau.cases().open(input);
    QVERIFY(inTime.ok());
    bureau.must(bureau.cases().file(*inTime, {}, u"立案"_s));
}

void TestCases::hearingBelongsToTheParty()
{
    CaseBureau bureau;
    const CaseId id = bureau.noticed();
    bureau.must(bureau.cases().step(id, stepOf(CaseAct::Statement, u"不认可事实"_s)));
    bureau.as(u"wang"_s);
    QCOMPARE(codeOf(bureau.cases().decide(id, bureau.penalty())), u"CAS-024"_s);
    bureau.clock.setDay(domain::stateCalendar().dueDate(Today, 5));
    QCOMPARE(codeOf(bureau.cases().decide(id, bureau.penalty())), u"CAS-024"_s);
    bureau.must(bureau.cases().step(id, stepOf(CaseAct::RequestHearing, u"收到听证申请"_s)));
    QCOMPARE(codeOf(bureau.cases().decide(id, bureau.penalty())), u"CAS-021"_s);
    bureau.must(bureau.cases().step(id, stepOf(CaseAct::HoldHearing)));
    QCOMPARE(codeOf(bureau.cases().decide(id, bureau.penalty())), u"CAS-021"_s); // legal review first
    bureau.must(bureau.cases().step(id, stepOf(CaseAct::LegalReview)));
    bureau.must(bureau.cases().decide(id, bureau.penalty()));

    bureau.clock.setDay(Today);
    const CaseId quiet = bureau.noticed();
    bureau.must(bureau.cases().step(quiet, stepOf(CaseAct::Statement, u"逾期未陈述"_s)));
    bureau.clock.setDay(domain::stateCalendar().dueDate(Today, 5).addDays(1));
    QCOMPARE(codeOf(bureau.cases().step(quiet, stepOf(CaseAct::RequestHearing))), u"CAS-023"_s);
    bureau.as(u"wang"_s);
    services::DecisionInput second = bureau.penalty();
    second.decisionNo = u"演财罚决〔2026〕10号"_s;
    bureau.must(bureau.cases().decide(quiet, second));
}

void TestCases::exposureNoticeIsNoFact()
{
    CaseBureau bureau;
    const CaseId id = bureau.stated();
    bureau.as(u"wang"_s);
    services::DecisionInput input;
    input.result = CaseResult::Exposure;
    input.decisionNo = u"演财通报〔2026〕2号"_s;
    QCOMPARE(codeOf(bureau.cases().decide(id, input)), u"CAS-042"_s);
    input.text = u"予以通报批评"_s;
    bureau.must(bureau.cases().decide(id, input));
    QVERIFY(bureau.facts().empty());
    QCOMPARE(bureau.look(id).result, CaseResult::Exposure);
}

void TestCases::droppedCaseKeepsItsReason()
{
    CaseBureau bureau;
    const CaseId id = bureau.noticed();
    bureau.as(u"wang"_s);
    QCOMPARE(codeOf(bureau.cases().close(id, {}, u" "_s)), u"CAS-029"_s);
    bureau.must(bureau.cases().close(id, {}, u"违法事实不能成立"_s));
    QCOMPARE(bureau.look(id).result, CaseResult::NoCase);
    QCOMPARE(services::stepsOf(bureau.session().reader(), id).back().step.text, u"违法事实不能成立"_s);
    QCOMPARE(codeOf(bureau.cases().decide(id, bureau.penalty())), u"CAS-021"_s);
}

void TestCases::existingFactBecomesThePenalty()
{
    CaseBureau bureau;
    const CaseId id = bureau.stated();
    bureau.as(u"wang"_s);
    const auto existing = bureau.fact(bureau.purchaser, u"CG-N02"_s, Today.addDays(-2));
    services::DecisionInput input = bureau.penalty();
    input.existing = existing;
    bureau.must(bureau.cases().decide(id, input));
    QCOMPARE(bureau.facts().size(), size_t(1)); // one act, one fact
    QCOMPARE(bureau.facts().front().decisionNo, input.decisionNo);
    QCOMPARE(bureau.facts().front().effectiveOn, Today.addDays(-2));
    QCOMPARE(bureau.look(id).fact, existing);
}

void TestCases::personsAreHeldToAccount()
{
    CaseBureau bureau;
    bureau.as(u"wang"_s);
    domain::ResponsiblePerson person;
    person.party = bureau.purchaser;
    person.name = u"演示负责人 甲"_s;
    person.role = u"分管负责人"_s;
    QVERIFY(services::PartyRegister(bureau.session()).addPerson(person));
    const auto persons = services::personsOf(bureau.session().reader(), bureau.purchaser);
    QCOMPARE(persons.size(), size_t(1));
    const CaseId id = bureau.stated();
    bureau.as(u"wang"_s);
    services::DecisionInput input = bureau.penalty();
    input.persons = {{persons.front().uid, {}, {}, {}}};
    QCOMPARE(codeOf(bureau.cases().decide(id, input)), u"CAS-043"_s);
    input.persons.front().measure = u"约谈，移送任免机关处理"_s;
    bureau.must(bureau.cases().decide(id, input));
    const auto file = bureau.look(id);
    QCOMPARE(file.persons.size(), size_t(1));
    QCOMPARE(file.persons.front().name, person.name);
}

void TestCases::rolesAreKept()
{
    CaseBureau bureau;
    const CaseId id = bureau.opened();
    bureau.as(u"li"_s);
    for (const auto &done : {bureau.cases().file(id, {}, u"立案"_s), bureau.cases().close(id, {}, u"理由"_s), bureau.cases().decide(id, bureau.penalty())}) {
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, base::ErrorKind::NotAuthorised);
    }
    QVERIFY(!bureau.cases().open({}).ok());
    QVERIFY(bureau.signIn(u"first"_s) && bureau.add(u"looker"_s, Role::Auditor));
    bureau.as(u"wang"_s);
    bureau.must(bureau.cases().file(id, {}, u"立案"_s));
    bureau.as(u"looker"_s);
    QCOMPARE(bureau.cases().step(id, stepOf(CaseAct::Investigate)).error().kind, base::ErrorKind::NotAuthorised);
}

void TestCases::statisticsCountByConduct()
{
    CaseBureau bureau;
    const CaseId decided = bureau.stated();
    bureau.as(u"wang"_s);
    bureau.must(bureau.cases().decide(decided, bureau.penalty()));
    const CaseId dropped = bureau.opened();
    bureau.must(bureau.cases().close(dropped, {}, u"不予立案"_s));
    const CaseId running = bureau.opened();
    QVERIFY(running.isValid());
    const auto counts = services::caseStatistics(bureau.session().reader(), Today, Today);
    const auto &unfair = counts[size_t(domain::ConductClass::Unfair) - 1];
    QCOMPARE(unfair.opened, 3);
    QCOMPARE(unfair.running, 2);
    QCOMPARE(unfair.penalties, 1);
    QCOMPARE(unfair.dropped, 1);
    QCOMPARE(unfair.fineFen, 2000000);
    QCOMPARE(counts[0].opened, 0);
    QVERIFY(services::caseStatistics(bureau.session().reader(), Today.addDays(1), Today.addDays(9))[2].opened == 0);
}

void TestCases::lateCasesAreFoundByTheirClock()
{
    CaseBureau bureau;
    const CaseId id = bureau.noticed();
    const QDate due = domain::stateCalendar().dueCalendarDate(Today, 90);
    for (const int offset : {-30, 0, 1, 40}) {
        const QDate day = due.addDays(offset);
        const auto page = services::cases(bureau.session().reader(), {}, true, day, 50);
        QCOMPARE(page.lines.size(), size_t(offset > 0 ? 1 : 0));
        QCOMPARE(page.late, offset > 0 ? 1 : 0);
    }
    const auto all = services::cases(bureau.session().reader(), {}, false, Today, 50);
    QCOMPARE(all.lines.size(), size_t(1));
    QCOMPARE(all.lines.front().row.file.id, id);
    QCOMPARE(all.lines.front().next.due, due);
}

void TestCases::rebuiltStoreIsTheSame()
{
    CaseBureau bureau;
    const CaseId id = bureau.stated();
    bureau.as(u"wang"_s);
    bureau.must(bureau.cases().decide(id, bureau.penalty()));
    bureau.heard();
    auto input = services::caseFrom(services::seriousFindings(bureau.session().reader()).front());
    input.actedOn = Today;
    QVERIFY(bureau.cases().open(input).ok());
    const auto rebuilt = services::rebuildStore(bureau.session(), true, {});
    QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
}

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
