// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/bodies.h"
#include "journal/changes/commitmentbodies.h"
#include "services/bureau.h"
#include "services/commitments.h"
#include "services/maintenance.h"
#include "services/partyregister.h"
#include "store/projections/projections.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::CommitmentFinding;
using domain::CommitmentId;
using domain::CommitmentState;
using services::Commitments;
using tests::Bureau;
using tests::Today;

namespace {

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

struct CommitmentBureau : Bureau {
    CommitmentBureau()
    {
        supplier = party(domain::PartyKind::Supplier, tests::uscc(90), u"演示供应商 090"_s);
        if (!proof.open())
            qFatal("no file");
        proof.write("proof");
        proof.flush();
    }
    [[nodiscard]] Commitments commitments() { return Commitments(session()); }
    [[nodiscard]] domain::Commitment look(CommitmentId id) { return *services::commitment(session().reader(), id); }
    [[nodiscard]] services::CommitmentInput input(const QString &project = u"演示项目 甲"_s) const { return {supplier, project, {}, {}}; }
    CommitmentId given(const QString &project = u"演示项目 甲"_s)
    {
        const auto id = commitments().give(input(project));
        if (!id)
            qFatal("not given: %s", qPrintable(id.error().message));
        return *id;
    }
    [[nodiscard]] services::CommitmentCheckInput finding(CommitmentFinding finding) const { return {{}, finding, u"核对社保缴费记录"_s}; }
    [[nodiscard]] std::vector<domain::CreditFact> supplierFacts() { return services::factsOf(session().reader(), supplier); }
    QString appended(const QString &kind, std::vector<journal::Change> changes)
    {
        store::Draft draft;
        draft.kind = kind;
        draft.changes = std::move(changes);
        return codeOf(session().store().ledger().append(draft, session().signer()));
    }

    domain::PartyId supplier;
    QTemporaryFile proof;
};

} // namespace

class TestCommitments : public QObject
{
    Q_OBJECT
private slots:
    void standsForThePapersOfItsGrade();
    void refusedWhereTheRouteIsClosed();
    void oncePerProject();
    void brokenBecomesAFactThatClosesTheRoute();
    void keptIsNoFact();
    void checkedOnce();
    void forgedEntriesAreRefusedByTheLedger();
    void rebuiltStoreIsTheSame();
};

void TestCommitments::standsForThePapersOfItsGrade()
{
    CommitmentBureau bureau;
    const auto id = bureau.given();
    // Nobody has rated it: what the rules say for that grade, and nothing else.
    QCOMPARE(bureau.look(id).documents, domain::accessRules().replaced[size_t(domain::Grade::U)]);
    QVERIFY(bureau.look(id).number.startsWith(u"CN2026-"_s));
    QCOMPARE(services::documentsOf(bureau.look(id)).size(), bureau.look(id).documents.size());
    QCOMPARE(codeOf(bureau.commitments().give(bureau.input(u" "_s))), u"CMT-002"_s);
    auto late = bureau.input(u"乙"_s);
    late.day = Today.addDays(1);
    QCOMPARE(codeOf(bureau.commitments().give(late)), u"CMT-003"_s);
    auto purchaser = bureau.input();
    purchaser.party = bureau.purchaser;
    QCOMPARE(codeOf(bureau.commitments().give(purchaser)), u"CMT-001"_s);
}

void TestCommitments::refusedWhereTheRouteIsClosed()
{
    CommitmentBureau bureau;
    domain::CreditFact ban;
    ban.party = bureau.supplier;
    ban.indicator = u"GY-N15"_s;
    ban.effectiveOn = ban.decidedOn = ban.banFrom = Today.addDays(-10);
    ban.banUntil = Today.addDays(10);
    ban.decisionNo = u"演财罚决〔2026〕2号"_s;
    ban.text = u"逾期交货"_s;
    QVERIFY(services::FactRegister(bureau.session()).record(ban).ok());
    const auto refused = bureau.commitments().give(bureau.input());
    QCOMPARE(codeOf(refused), u"CMT-005"_s);
    QVERIFY(refused.error().message.contains(ban.banUntil.toString(Qt::ISODate))); // with the reason
    bureau.clock.setDay(ban.banUntil); // a ban that has run out no longer stands in the way
    QVERIFY(bureau.commitments().give(bureau.input()).ok());
}

void TestCommitments::oncePerProject()
{
    CommitmentBureau bureau;
    const auto id = bureau.given();
    QCOMPARE(codeOf(bureau.commitments().give(bureau.input(u"演示项目　甲"_s))), u"CMT-004"_s); // the same name, another space
    QVERIFY(bureau.commitments().withdraw(id, u"登记错误"_s).ok());
    QCOMPARE(bureau.look(id).state, CommitmentState::Withdrawn);
    QVERIFY(bureau.commitments().give(bureau.input()).ok());
}

void TestCommitments::brokenBecomesAFactThatClosesTheRoute()
{
    for (const auto &[finding, place] : {std::pair{CommitmentFinding::False, 0}, {CommitmentFinding::Unfulfilled, 1}}) {
        CommitmentBureau bureau;
        const auto id = bureau.given();
        QCOMPARE(codeOf(bureau.commitments().check(id, bureau.finding(finding))), u"CMT-023"_s); // no evidence
        QVERIFY(bureau.supplierFacts().empty());
        const auto done = bureau.commitments().check(id, bureau.finding(finding), {bureau.proof.fileName()});
        QVERIFY2(done.ok(), qPrintable(codeOf(done)));
        QCOMPARE(bureau.look(id).state, CommitmentState::Broken);
        const auto facts = bureau.supplierFacts();
        QCOMPARE(facts.size(), size_t(1));
        QCOMPARE(facts.front().id, bureau.look(id).fact);
        QCOMPARE(facts.front().indicator, domain::accessRules().unkeptIndicators[place]);
        QCOMPARE(facts.front().source, bureau.look(id).number);
        QCOMPARE(facts.front().evidence.size(), size_t(1));
        // The route is closed, participation is not.
        QCOMPARE(codeOf(bureau.commitments().give(bureau.input(u"演示项目 丙"_s))), u"CMT-005"_s);
        const auto answer = services::accessAnswer(bureau.session().reader(), *services::party(bureau.session().reader(), bureau.supplier), Today);
        QCOMPARE(answer.verdict, domain::AccessVerdict::PassWithDocuments);
    }
}

void TestCommitments::keptIsNoFact()
{
    CommitmentBureau bureau;
    const auto id = bureau.given();
    QCOMPARE(codeOf(bureau.commitments().check(id, {{}, CommitmentFinding::Kept, u" "_s})), u"CMT-022"_s);
    QVERIFY(bureau.commitments().check(id, bureau.finding(CommitmentFinding::Kept)).ok());
    QCOMPARE(bureau.look(id).state, CommitmentState::Kept);
    QVERIFY(bureau.supplierFacts().empty());
    QVERIFY(bureau.commitments().give(bureau.input(u"演示项目 丙"_s)).ok());
}

void TestCommitments::checkedOnce()
{
    CommitmentBureau bureau;
    const auto id = bureau.given();
    services::CommitmentCheckInput early = bureau.finding(CommitmentFinding::Kept);
    early.day = Today.addDays(-1);
    QCOMPARE(codeOf(bureau.commitments().check(id, early)), u"CMT-003"_s);
    QVERIFY(bureau.commitments().check(id, bureau.finding(CommitmentFinding::Kept)).ok());
    QCOMPARE(codeOf(bureau.commitments().check(id, bureau.finding(CommitmentFinding::Kept))), u"CMT-021"_s);
    QCOMPARE(codeOf(bureau.commitments().withdraw(id, u"理由"_s)), u"CMT-021"_s);
    QCOMPARE(codeOf(bureau.commitments().withdraw(CommitmentId(99), u"理由"_s)), u"CMT-020"_s);
}

void TestCommitments::forgedEntriesAreRefusedByTheLedger()
{
    CommitmentBureau bureau;
    const auto id = bureau.given();
    const base::Uid uid = bureau.look(id).uid;
    const auto heads = [&] {
        return std::vector<journal::BaseHead>{{journal::CommitmentField, store::fieldHeads(bureau.session().store().database(), store::EntityType::Commitment, id.value(), journal::CommitmentField)}};
    };
    const auto check = [&](CommitmentFinding finding) { return journal::encodeCommitmentCheck(uid, {Today, finding, u"核对"_s, {}}, heads()); };
    const base::Uid supplier = store::entityUid(bureau.session().store().database(), store::EntityType::Party, bureau.supplier.value());
    const auto other = bureau.party(domain::PartyKind::Supplier, tests::uscc(91), u"演示供应商 091"_s);
    const base::Uid stranger = store::entityUid(bureau.session().store().database(), store::EntityType::Party, other.value());
    domain::CreditFact fact;
    fact.indicator = u"GY-N13"_s;
    fact.effectiveOn = Today;
    fact.text = u"虚假承诺"_s;
    QCOMPARE(bureau.appended(u"commitment.check"_s, {check(CommitmentFinding::False)}), u"FLD-142"_s);
    QCOMPARE(bureau.appended(u"commitment.check"_s, {journal::encodeFact({fact, supplier}), check(CommitmentFinding::Kept)}), u"FLD-142"_s);
    QCOMPARE(bureau.appended(u"commitment.check"_s, {journal::encodeFact({fact, stranger}), check(CommitmentFinding::False)}), u"FLD-142"_s);
    const base::Uid purchaser = store::entityUid(bureau.session().store().database(), store::EntityType::Party, bureau.purchaser.value());
    QCOMPARE(bureau.appended(u"commitment.give"_s, {journal::encodeCommitmentGive({purchaser, u"CN-X"_s, u"项目"_s, {}, Today, {u"tax"_s}})}), u"FLD-141"_s);
    QCOMPARE(bureau.appended(u"commitment.check"_s, {journal::encodeFact({fact, supplier}), check(CommitmentFinding::False)}), QString());
    QCOMPARE(bureau.appended(u"commitment.check"_s, {check(CommitmentFinding::Kept)}), u"FLD-140"_s);
}

void TestCommitments::rebuiltStoreIsTheSame()
{
    CommitmentBureau bureau;
    const auto broken = bureau.given(u"一"_s);
    const auto kept = bureau.given(u"二"_s);
    const auto wrong = bureau.given(u"三"_s);
    QVERIFY(bureau.commitments().check(broken, bureau.finding(CommitmentFinding::False), {bureau.proof.fileName()}).ok());
    QVERIFY(bureau.commitments().check(kept, bureau.finding(CommitmentFinding::Kept)).ok());
    QVERIFY(bureau.commitments().withdraw(wrong, u"登记错误"_s).ok());
    QCOMPARE(services::commitments(bureau.session().reader()).size(), size_t(3));
    const auto rebuilt = services::rebuildStore(bureau.session(), true, {});
    QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
}

QTEST_GUILESS_MAIN(TestCommitments)
#include "tst_commitments.moc"
