// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statecalendar.h"
#include "journal/changes/bodies.h"
#include "journal/changes/petitionbodies.h"
#include "services/bureau.h"
#include "services/listprocedures.h"
#include "services/lists.h"
#include "services/maintenance.h"
#include "services/petitions.h"
#include "services/ratings.h"
#include "services/workbench.h"
#include "store/projections/projections.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::PetitionAct;
using domain::PetitionId;
using domain::PetitionKind;
using domain::PetitionOutcome;
using domain::PetitionStage;
using services::PetitionDecision;
using services::PetitionInput;
using services::Petitions;
using tests::Bureau;
using tests::Today;

namespace {

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

domain::PetitionStep stepOf(PetitionAct act)
{
    return {act, {}, u"演示步骤"_s, {}};
}

/// "wang" recorded a fact of a supplier, "zhao" confirmed it; "li" receives, "first" decides.
struct PetitionBureau : Bureau {
    PetitionBureau()
    {
        as(u"wang"_s);
        supplier = party(domain::PartyKind::Supplier, tests::uscc(80), u"演示供应商 080"_s);
        domain::CreditFact penalty;
        penalty.party = supplier;
        penalty.indicator = u"GY-N15"_s;
        penalty.effectiveOn = penalty.decidedOn = penalty.banFrom = Today.addMonths(-6);
        penalty.banUntil = penalty.banFrom.addYears(1);
        penalty.publicUntil = penalty.banFrom.addYears(1);
        penalty.decisionNo = u"演财罚决〔2025〕7号"_s;
        penalty.text = u"逾期交货 30 日"_s;
        fact = services::FactRegister(session()).record(penalty).value();
        as(u"zhao"_s);
        must(services::FactRegister(session()).confirm(fact));
        as(u"li"_s);
    }
    [[nodiscard]] Petitions petitions() { return Petitions(session()); }
    [[nodiscard]] domain::Petition look(PetitionId id) { return *services::petition(session().reader(), id); }
    [[nodiscard]] domain::CreditFact stored() { return *services::fact(session().reader(), fact); }
    void must(const base::Result<void> &done)
    {
        if (!done)
            qFatal("refused: %s %s", qPrintable(done.error().code), qPrintable(done.error().message));
    }
    PetitionId received(PetitionKind kind = PetitionKind::Objection)
    {
        as(u"li"_s);
        const auto id = petitions().receive({kind, fact, {}, {}, kind == PetitionKind::Objection ? u"实际晚交 3 日，附签收单"_s : u"已履行义务，申请信用修复"_s, {}});
        if (!id)
            qFatal("not received: %s", qPrintable(id.error().message));
        return *id;
    }
    [[nodiscard]] static PetitionDecision decision(PetitionOutcome outcome)
    {
        PetitionDecision input;
        input.outcome = outcome;
        input.text = u"经核实，理由如下"_s;
        return input;
    }
    [[nodiscard]] static PetitionDecision repair()
    {
        PetitionDecision input = decision(PetitionOutcome::Granted);
        input.publicity = u"general"_s;
        for (const domain::RepairCondition &condition : domain::petitionRules().conditions)
            input.conditions.push_back({condition.code, u"见附件"_s});
        return input;
    }
    /// A published black-list entry about the same fact; proposed by "wang", decided by "zhao".
    domain::ListProcedureId listed()
    {
        as(u"wang"_s);
        services::ListProcedures procedures(session());
        const auto id = procedures.propose({supplier, domain::ListKind::Black, u"禁止期内"_s, {fact}, {}});
        must(procedures.step(*id, services::listNoticeDraft(*services::listProcedure(session().reader(), *id), Today)));
        domain::ListStep statement;
        statement.act = domain::ListAct::Statement;
        statement.text = u"无异议"_s;
        statement.given = true;
        must(procedures.step(*id, statement));
        as(u"zhao"_s);
        must(services::ListProcedures(session()).decide(*id, {{}, u"演财名〔2026〕8号"_s, u"予以列入"_s, u"演示市财政局"_s, u"财办库〔2014〕526号"_s, 36, {}, {}}));
        domain::ListStep publish;
        publish.act = domain::ListAct::Publish;
        publish.text = u"公布"_s;
        publish.channel = u"演示市政府采购网"_s;
        must(services::ListProcedures(session()).publish(*id, publish, {}));
        as(u"li"_s);
        return *id;
    }
    [[nodiscard]] bool onBlackList(QDate day)
    {
        const auto listings = services::listingsOf(session().reader(), supplier);
        return std::any_of(listings.begin(), listings.end(), [day](const domain::Listing &one) { return one.contains(day); });
    }
    QString appended(const QString &kind, std::vector<journal::Change> changes)
    {
        store::Draft draft;
        draft.kind = kind;
        draft.changes = std::move(changes);
        return codeOf(session().store().ledger().append(draft, session().signer()));
    }
    [[nodiscard]] std::vector<journal::BaseHead> heads(store::EntityType type, qint64 id, int field)
    {
        return {{field, store::fieldHeads(session().store().database(), type, id, field)}};
    }

    domain::PartyId supplier;
    domain::FactId fact;
};

} // namespace

class TestPetitions : public QObject
{
    Q_OBJECT
private slots:
    void objectionMarksAtOnceAndIsUpheld();
    void dismissedObjectionTakesTheMarkAway();
    void correctedFactNeedsToBeConfirmedAgain();
    void markGoesWithTheLastObjection();
    void withdrawnObjectionTakesTheMarkAway();
    void markOfACourtStays();
    void meritsAreNotRepaired();
    void nobodyJudgesHisOwnWork();
    void orderIsKept();
    void clocksOfThreeAndSevenDays();
    void repairNeedsItsTimeAndConditions();
    void repairEndsPublicityAndNothingElse();
    void entryOfTheListIsTakenOff();
    void previewIsWhatHappens();
    void forgedDecisionsAreRefusedByTheLedger();
    void anythingIsPossibleOnce();
    void rebuiltStoreIsTheSame();
};

void TestPetitions::objectionMarksAtOnceAndIsUpheld()
{
    PetitionBureau bureau;
    const PetitionId id = bureau.received();
    QVERIFY(bureau.stored().underObjection);
    QVERIFY(bureau.look(id).number.startsWith(u"YY2026-"_s));
    QCOMPARE(bureau.look(id).applicant, u"演示供应商 080"_s);
    // The mark cannot be taken away beside the objection.
    bureau.as(u"first"_s);
    QCOMPARE(codeOf(services::FactRegister(bureau.session()).setObjection(bureau.fact, false, u"核实"_s)), u"FCT-062"_s);
    bureau.must(bureau.petitions().decide(id, bureau.decision(PetitionOutcome::Granted)));
    QVERIFY(bureau.stored().withdrawn);
    QVERIFY(!bureau.stored().underObjection);
    QCOMPARE(bureau.look(id).stage, PetitionStage::Decided);
    bureau.as(u"li"_s);
    bureau.must(bureau.petitions().step(id, stepOf(PetitionAct::Answer)));
    QCOMPARE(bureau.look(id).stage, PetitionStage::Answered);
    QCOMPARE(services::petitionSteps(bureau.session().reader(), id).size(), size_t(3));
}

void TestPetitions::dismissedObjectionTakesTheMarkAway()
{
    PetitionBureau bureau;
    const PetitionId id = bureau.received();
    bureau.as(u"first"_s);
    bureau.must(bureau.petitions().decide(id, bureau.decision(PetitionOutcome::Dismissed)));
    QVERIFY(!bureau.stored().withdrawn && !bureau.stored().underObjection);
    QVERIFY(bureau.stored().secondChecked);
}

void TestPetitions::correctedFactNeedsToBeConfirmedAgain()
{
    PetitionBureau bureau;
    const PetitionId id = bureau.received();
    bureau.as(u"first"_s);
    PetitionDecision input = bureau.decision(PetitionOutcome::Corrected);
    QCOMPARE(codeOf(bureau.petitions().decide(id, input)), u"PTN-036"_s);
    input.corrected = bureau.stored();
    QCOMPARE(codeOf(bureau.petitions().decide(id, input)), u"PTN-036"_s); // nothing changed
    input.corrected->text = u"逾期交货 3 日"_s;
    bureau.must(bureau.petitions().decide(id, input));
    QCOMPARE(bureau.stored().text, u"逾期交货 3 日"_s);
    QVERIFY(!bureau.stored().underObjection);
    QVERIFY(!bureau.stored().secondChecked);
    QCOMPARE(codeOf(services::FactRegister(bureau.session()).confirm(bureau.fact)), u"FCT-051"_s);
    bureau.as(u"zhao"_s);
    bureau.must(services::FactRegister(bureau.session()).confirm(bureau.fact));
}

void TestPetitions::markGoesWithTheLastObjection()
{
    PetitionBureau bureau;
    const PetitionId first = bureau.received();
    const PetitionId second = bureau.received();
    bureau.as(u"first"_s);
    bureau.must(bureau.petitions().decide(first, bureau.decision(PetitionOutcome::Dismissed)));
    QVERIFY(bureau.stored().underObjection);
    bureau.must(bureau.petitions().decide(second, bureau.decision(PetitionOutcome::Dismissed)));
    QVERIFY(!bureau.stored().underObjection);
}

void TestPetitions::withdrawnObjectionTakesTheMarkAway()
{
    PetitionBureau bureau;
    const PetitionId id = bureau.received();
    bureau.must(bureau.petitions().step(id, stepOf(PetitionAct::Withdraw)));
    QVERIFY(!bureau.stored().underObjection);
    bureau.as(u"first"_s);
    QCOMPARE(codeOf(bureau.petitions().decide(id, bureau.decision(PetitionOutcome::Granted))), u"PTN-021"_s);
}

/// What a court reviews stays marked, whatever this office decides; and the mark is not taken away by the back door.
void TestPetitions::markOfACourtStays()
{
    PetitionBureau bureau;
    bureau.as(u"wang"_s);
    bureau.must(services::FactRegister(bureau.session()).setObjection(bureau.fact, true, u"行政诉讼，演示法院受理"_s));
    const PetitionId id = bureau.received();
    bureau.as(u"first"_s);
    const base::Uid fact = bureau.stored().uid;
    const auto unmark = journal::encodeFactMark(journal::ChangeKind::FactObjection, fact, false, u"理由"_s, bureau.heads(store::EntityType::Fact, bureau.fact.value(), int(journal::FactField::Objection)));
    const auto decide = journal::encodePetitionDecide(bureau.look(id).uid, {Today, PetitionOutcome::Dismissed, u"理由"_s, {}, {}, fact, {}},
                                                      bureau.heads(store::EntityType::Petition, id.value(), journal::PetitionField));
    QCOMPARE(bureau.appended(u"petition.decide"_s, {unmark, decide}), u"FLD-129"_s);
    QCOMPARE(bureau.appended(u"fact.objection"_s, {unmark}), u"FLD-128"_s); // while the objection is open
    bureau.must(bureau.petitions().decide(id, bureau.decision(PetitionOutcome::Dismissed)));
    QVERIFY(bureau.stored().underObjection);
    bureau.must(services::FactRegister(bureau.session()).setObjection(bureau.fact, false, u"判决维持"_s));
    QVERIFY(!bureau.stored().underObjection);
}

void TestPetitions::meritsAreNotRepaired()
{
    PetitionBureau bureau;
    const auto merit = bureau.Bureau::fact(bureau.supplier, u"GY-P02"_s, Today.addMonths(-7));
    QCOMPARE(codeOf(bureau.petitions().receive({PetitionKind::Repair, merit, {}, {}, u"申请"_s, {}})), u"PTN-005"_s);
    QVERIFY(bureau.petitions().receive({PetitionKind::Objection, merit, {}, u"演示举报人"_s, u"业绩不实"_s, {}}).ok());
}

void TestPetitions::nobodyJudgesHisOwnWork()
{
    PetitionBureau bureau;
    bureau.as(u"zhao"_s);
    const auto id = bureau.petitions().receive({PetitionKind::Objection, bureau.fact, {}, u"演示律师"_s, u"认定有误"_s, {}});
    QVERIFY(id.ok());
    const PetitionDecision dismissed = bureau.decision(PetitionOutcome::Dismissed);
    QCOMPARE(codeOf(bureau.petitions().decide(*id, dismissed)), u"PTN-030"_s); // received it
    bureau.as(u"wang"_s);
    QCOMPARE(codeOf(bureau.petitions().decide(*id, dismissed)), u"PTN-030"_s); // recorded the fact
    bureau.as(u"li"_s);
    QCOMPARE(bureau.petitions().decide(*id, dismissed).error().kind, base::ErrorKind::NotAuthorised);
    bureau.as(u"first"_s);
    bureau.must(bureau.petitions().decide(*id, dismissed));
}

void TestPetitions::orderIsKept()
{
    PetitionBureau bureau;
    QCOMPARE(codeOf(bureau.petitions().receive({PetitionKind::Objection, {}, {}, {}, u"无"_s, {}})), u"PTN-001"_s);
    QCOMPARE(codeOf(bureau.petitions().receive({PetitionKind::Objection, bureau.fact, {}, {}, u" "_s, {}})), u"PTN-003"_s);
    QCOMPARE(codeOf(bureau.petitions().receive({PetitionKind::Objection, bureau.fact, {}, {}, u"无"_s, Today.addDays(1)})), u"PTN-004"_s);
    const PetitionId id = bureau.received();
    QCOMPARE(codeOf(bureau.petitions().step(id, stepOf(PetitionAct::Verify))), u"PTN-021"_s);
    QCOMPARE(codeOf(bureau.petitions().step(id, stepOf(PetitionAct::Answer))), u"PTN-021"_s);
    bureau.must(bureau.petitions().step(id, stepOf(PetitionAct::Ask)));
    QCOMPARE(codeOf(bureau.petitions().step(id, stepOf(PetitionAct::Ask))), u"PTN-021"_s); // while it is being verified
    bureau.as(u"first"_s);
    bureau.must(bureau.petitions().step(id, stepOf(PetitionAct::Verify)));
    bureau.must(bureau.petitions().step(id, stepOf(PetitionAct::Ask)));
    bureau.must(bureau.petitions().step(id, stepOf(PetitionAct::Verify)));
    PetitionDecision blank = bureau.decision(PetitionOutcome::Dismissed);
    blank.text = u" "_s;
    QCOMPARE(codeOf(bureau.petitions().decide(id, blank)), u"PTN-022"_s);
    QCOMPARE(codeOf(bureau.petitions().decide(id, bureau.decision(PetitionOutcome::None))), u"PTN-037"_s);
    // A provider that never answers does not hold the office up.
    bureau.must(bureau.petitions().step(id, stepOf(PetitionAct::Ask)));
    bureau.must(bureau.petitions().decide(id, bureau.decision(PetitionOutcome::Dismissed)));
    QCOMPARE(codeOf(bureau.petitions().step(id, stepOf(PetitionAct::Withdraw))), u"PTN-021"_s);
    domain::PetitionStep early = stepOf(PetitionAct::Answer);
    early.day = Today.addDays(-1);
    QCOMPARE(codeOf(bureau.petitions().step(id, early)), u"PTN-004"_s);
}

void TestPetitions::clocksOfThreeAndSevenDays()
{
    PetitionBureau bureau;
    const PetitionId id = bureau.received();
    const auto due = [&](const QString &code) {
        for (const domain::ClockState &clock : domain::clocksOf(bureau.look(id), Today, domain::stateCalendar())) {
            if (clock.rule->code == code)
                return clock.due;
        }
        return QDate();
    };
    // Three working days counted one by one; seven from the receipt when the provider has to verify.
    const auto counted = [](int days) {
        QDate day = Today;
        while (days > 0) {
            day = day.addDays(1);
            days -= domain::stateCalendar().isWorkingDay(day) ? 1 : 0;
        }
        return day;
    };
    QCOMPARE(due(u"answer"_s), counted(3));
    QVERIFY(services::petitions(bureau.session().reader(), counted(3).addDays(1)).front().late());
    QVERIFY(!services::petitions(bureau.session().reader(), counted(3)).front().late());
    bureau.must(bureau.petitions().step(id, stepOf(PetitionAct::Ask)));
    // The workbench shows it with its day, and late from the day after.
    const auto onBench = [&](QDate day) {
        for (const services::WorkRow &row : services::workbench(bureau.session().reader(), *bureau.session().account(), day).rows) {
            if (row.petition == id)
                return row;
        }
        return services::WorkRow();
    };
    QCOMPARE(onBench(Today).due, counted(7));
    QVERIFY(!onBench(counted(7)).overdue);
    QVERIFY(onBench(counted(7).addDays(1)).overdue);
    QVERIFY(due(u"answer"_s).isNull());
    QCOMPARE(due(u"answer-verified"_s), counted(7));
    QCOMPARE(due(u"provider"_s), counted(3));
}

void TestPetitions::repairNeedsItsTimeAndConditions()
{
    PetitionBureau bureau;
    const PetitionId id = bureau.received(PetitionKind::Repair);
    QVERIFY(bureau.look(id).number.startsWith(u"XF2026-"_s));
    QVERIFY(!bureau.stored().underObjection);
    QCOMPARE(codeOf(bureau.petitions().receive({PetitionKind::Repair, bureau.fact, {}, {}, u"再次申请"_s, {}})), u"PTN-002"_s);
    bureau.as(u"first"_s);
    PetitionDecision input = bureau.repair();
    input.publicity = u"unknown"_s;
    QCOMPARE(codeOf(bureau.petitions().decide(id, input)), u"PTN-031"_s);
    input.publicity = u"serious"_s; // a year; six months have passed
    QCOMPARE(codeOf(bureau.petitions().decide(id, input)), u"PTN-032"_s);
    for (size_t left = 0; left < bureau.repair().conditions.size(); ++left) {
        input = bureau.repair();
        input.conditions[left].proof = u" "_s;
        QCOMPARE(codeOf(bureau.petitions().decide(id, input)), u"PTN-033"_s);
        input.conditions.erase(input.conditions.begin() + qsizetype(left));
        QCOMPARE(codeOf(bureau.petitions().decide(id, input)), u"PTN-033"_s);
    }
    QCOMPARE(codeOf(bureau.petitions().decide(id, bureau.decision(PetitionOutcome::Corrected))), u"PTN-037"_s);
    bureau.must(bureau.petitions().decide(id, bureau.repair()));
    QCOMPARE(bureau.look(id).conditions, bureau.repair().conditions);
}

void TestPetitions::repairEndsPublicityAndNothingElse()
{
    PetitionBureau bureau;
    const auto before = bureau.stored();
    const int score = bureau.score(bureau.supplier, Today);
    const PetitionId id = bureau.received(PetitionKind::Repair);
    bureau.as(u"first"_s);
    bureau.must(bureau.petitions().decide(id, bureau.repair()));
    const auto after = bureau.stored();
    QCOMPARE(after.publicUntil, Today);
    // Scoring and ban are columns of their own, and the second check stands.
    QCOMPARE(after.until, before.until);
    QCOMPARE(after.banUntil, before.banUntil);
    QVERIFY(after.secondChecked && !after.withdrawn);
    QCOMPARE(bureau.score(bureau.supplier, Today), score);
}

void TestPetitions::entryOfTheListIsTakenOff()
{
    for (const PetitionKind kind : {PetitionKind::Objection, PetitionKind::Repair}) {
        PetitionBureau bureau;
        const auto procedure = bureau.listed();
        QVERIFY(bureau.onBlackList(Today));
        const auto id = bureau.petitions().receive({kind, {}, procedure, {}, u"请求移出名单"_s, {}});
        QVERIFY2(id.ok(), qPrintable(codeOf(id)));
        const auto entry = services::listEntries(bureau.session().reader(), Today).front();
        QVERIFY(entry.current);
        QCOMPARE(entry.underObjection, kind == PetitionKind::Objection); // marked, not hidden
        PetitionDecision input = kind == PetitionKind::Repair ? bureau.repair() : bureau.decision(PetitionOutcome::Granted);
        // An objection reviews the work of who decided the entry; a repair does not, but who received it does not decide it either.
        bureau.as(kind == PetitionKind::Objection ? u"zhao"_s : u"li"_s);
        QVERIFY(!bureau.petitions().decide(*id, input).ok());
        bureau.clock.setDay(Today.addMonths(3));
        bureau.as(u"first"_s);
        if (kind == PetitionKind::Objection) {
            QCOMPARE(codeOf(bureau.petitions().decide(*id, input)), u"PTN-035"_s);
            input.apology = u"已书面致歉"_s;
        }
        bureau.must(bureau.petitions().decide(*id, input));
        QVERIFY(bureau.onBlackList(Today.addMonths(3).addDays(-1)));
        QVERIFY(!bureau.onBlackList(Today.addMonths(3)));
        const auto left = services::listProcedure(bureau.session().reader(), procedure);
        QCOMPARE(left->end, kind == PetitionKind::Objection ? domain::ListEnd::Wrong : domain::ListEnd::Repaired);
        QVERIFY(!bureau.stored().withdrawn); // the fact is another matter
        // Who is right as well gets the same answer, although there is nothing more to take off.
        bureau.as(u"li"_s);
        const auto again = bureau.petitions().receive({kind, {}, procedure, {}, u"再次请求"_s, {}});
        QVERIFY(again.ok());
        bureau.as(u"first"_s);
        QCOMPARE(codeOf(bureau.petitions().decide(*again, input)), kind == PetitionKind::Objection ? QString() : u"PTN-034"_s);
    }
}

void TestPetitions::previewIsWhatHappens()
{
    PetitionBureau bureau;
    const PetitionId id = bureau.received();
    const PetitionDecision granted = bureau.decision(PetitionOutcome::Granted);
    const auto preview = services::petitionPreview(bureau.session().reader(), bureau.look(id), granted, Today);
    QCOMPARE(preview.before.scoreCenti, bureau.score(bureau.supplier, Today));
    bureau.as(u"first"_s);
    bureau.must(bureau.petitions().decide(id, granted));
    QVERIFY(preview.after.scoreCenti > preview.before.scoreCenti);
    QCOMPARE(bureau.score(bureau.supplier, Today), preview.after.scoreCenti);

    PetitionBureau listed;
    const auto procedure = listed.listed();
    const auto repair = listed.petitions().receive({PetitionKind::Repair, {}, procedure, {}, u"申请修复"_s, {}});
    const QDate later = Today.addMonths(3);
    const auto effect = services::petitionPreview(listed.session().reader(), listed.look(*repair), listed.repair(), later);
    QCOMPARE(effect.earliest, later);
    QCOMPARE(effect.listsBefore.size(), 1);
    QVERIFY(effect.listsAfter.isEmpty());
    listed.clock.setDay(later);
    listed.as(u"first"_s);
    listed.must(listed.petitions().decide(*repair, listed.repair()));
    QCOMPARE(listed.score(listed.supplier, later), effect.after.scoreCenti);
}

void TestPetitions::forgedDecisionsAreRefusedByTheLedger()
{
    PetitionBureau bureau;
    const PetitionId id = bureau.received();
    const base::Uid fact = bureau.stored().uid;
    const base::Uid uid = bureau.look(id).uid;
    const auto decide = [&](PetitionOutcome outcome) {
        return journal::encodePetitionDecide(uid, {Today, outcome, u"理由"_s, {}, {}, fact, {}}, bureau.heads(store::EntityType::Petition, id.value(), journal::PetitionField));
    };
    const auto mark = [&](bool on) {
        return journal::encodeFactMark(journal::ChangeKind::FactObjection, fact, on, u"理由"_s, bureau.heads(store::EntityType::Fact, bureau.fact.value(), int(journal::FactField::Objection)));
    };
    const auto withdraw = [&] {
        return journal::encodeReason(journal::ChangeKind::FactWithdraw, fact, {u"理由"_s, Today, {}}, bureau.heads(store::EntityType::Fact, bureau.fact.value(), int(journal::FactField::Withdrawn)));
    };
    bureau.as(u"first"_s);
    QCOMPARE(bureau.appended(u"petition.decide"_s, {decide(PetitionOutcome::Granted)}), u"FLD-124"_s);             // nothing carried out
    QCOMPARE(bureau.appended(u"petition.decide"_s, {decide(PetitionOutcome::Dismissed)}), u"FLD-124"_s);           // the mark stands
    QCOMPARE(bureau.appended(u"petition.decide"_s, {mark(false), withdraw(), decide(PetitionOutcome::Dismissed)}), u"FLD-124"_s);
    QCOMPARE(bureau.appended(u"petition.decide"_s, {mark(false), decide(PetitionOutcome::Corrected)}), u"FLD-124"_s);
    QCOMPARE(bureau.appended(u"petition.decide"_s, {decide(PetitionOutcome::Dismissed), mark(false)}), u"FLD-130"_s); // carried out after it was checked
    bureau.as(u"wang"_s);
    QCOMPARE(bureau.appended(u"petition.decide"_s, {mark(false), decide(PetitionOutcome::Dismissed)}), u"FLD-123"_s);
    bureau.as(u"li"_s);
    QCOMPARE(bureau.appended(u"petition.decide"_s, {mark(false), decide(PetitionOutcome::Dismissed)}), u"STO-043"_s);
    // An objection without its mark, and one about somebody else's fact.
    const base::Uid party = store::entityUid(bureau.session().store().database(), store::EntityType::Party, bureau.supplier.value());
    const base::Uid stranger = store::entityUid(bureau.session().store().database(), store::EntityType::Party, bureau.purchaser.value());
    QCOMPARE(bureau.appended(u"petition.receive"_s, {journal::encodePetitionReceive({stranger, u"YY-X"_s, PetitionKind::Objection, fact, {}, u"甲"_s, u"乙"_s, Today, {}})}), u"FLD-121"_s);
    bureau.must(bureau.petitions().step(id, stepOf(PetitionAct::Withdraw)));
    QCOMPARE(bureau.appended(u"petition.receive"_s, {journal::encodePetitionReceive({party, u"YY-X"_s, PetitionKind::Objection, fact, {}, u"甲"_s, u"乙"_s, Today, {}})}), u"FLD-122"_s);
    QCOMPARE(bureau.appended(u"petition.receive"_s, {journal::encodePetitionReceive({party, u"YY-X"_s, PetitionKind::Repair, {}, {}, u"甲"_s, u"乙"_s, Today, {}})}), u"FLD-125"_s);
    // A repair says what was found met.
    const PetitionId repair = bureau.received(PetitionKind::Repair);
    bureau.as(u"first"_s);
    journal::FactBody ended{bureau.stored(), {}};
    ended.fact.publicUntil = Today;
    const QList<journal::FactField> fields{journal::FactField::PublicUntil};
    const auto amend = journal::encodeFactAmend(fact, ended, fields, bureau.heads(store::EntityType::Fact, bureau.fact.value(), int(journal::FactField::PublicUntil)));
    const journal::PetitionDecideBody bare{Today, PetitionOutcome::Granted, u"理由"_s, {}, {}, fact, {}};
    QCOMPARE(bureau.appended(u"petition.decide"_s,
                             {amend, journal::encodePetitionDecide(bureau.look(repair).uid, bare, bureau.heads(store::EntityType::Petition, repair.value(), journal::PetitionField))}),
             u"FLD-126"_s);
}

/// Whatever is tried in whatever order: every answer is a sentence or a step, the mark follows the open objections, and the store rebuilds.
void TestPetitions::anythingIsPossibleOnce()
{
    QRandomGenerator random(8081);
    PetitionBureau bureau;
    std::vector<PetitionId> all;
    int done = 0;
    for (int i = 0; i < 300; ++i) {
        bureau.as(std::array{u"li"_s, u"wang"_s, u"zhao"_s, u"first"_s}[size_t(random.bounded(4))]);
        const PetitionId id = all.empty() ? PetitionId() : all[size_t(random.bounded(int(all.size())))];
        base::Result<void> result;
        if (all.size() < 30 && random.bounded(6) == 0) {
            const auto made = bureau.petitions().receive({PetitionKind(random.bounded(2)), bureau.fact, {}, {}, u"理由"_s, {}});
            if (made)
                all.push_back(*made);
            result = made ? base::Result<void>() : base::Result<void>(made.error());
        } else if (random.bounded(2) == 0) {
            result = bureau.petitions().step(id, stepOf(PetitionAct(random.bounded(int(domain::PetitionActs)))));
        } else {
            PetitionDecision input = random.bounded(2) == 0 ? bureau.repair() : bureau.decision(PetitionOutcome::Dismissed);
            if (id.isValid() && bureau.look(id).kind == PetitionKind::Objection)
                input = bureau.decision(PetitionOutcome::Dismissed);
            result = bureau.petitions().decide(id, input);
        }
        if (!result)
            QVERIFY2(result.error().code.startsWith(u"PTN-"_s) || result.error().kind == base::ErrorKind::NotAuthorised, qPrintable(result.error().code));
        done += result ? 1 : 0;
        const bool objected = std::any_of(all.begin(), all.end(), [&](PetitionId one) { return bureau.look(one).kind == PetitionKind::Objection && bureau.look(one).open(); });
        QCOMPARE(bureau.stored().underObjection, objected);
    }
    QVERIFY(done > 40);
    const auto rebuilt = services::rebuildStore(bureau.session(), true, {});
    QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
}

void TestPetitions::rebuiltStoreIsTheSame()
{
    PetitionBureau bureau;
    const auto procedure = bureau.listed();
    const auto id = bureau.petitions().receive({PetitionKind::Repair, {}, procedure, {}, u"申请修复"_s, {}});
    bureau.clock.setDay(Today.addMonths(4));
    bureau.as(u"first"_s);
    bureau.must(bureau.petitions().decide(*id, bureau.repair()));
    const auto rebuilt = services::rebuildStore(bureau.session(), true, {});
    QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
}

QTEST_GUILESS_MAIN(TestPetitions)
#include "tst_petitions.moc"
