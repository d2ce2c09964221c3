// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/bodies.h"
#include "journal/changes/recordbodies.h"
#include "services/bureau.h"
#include "services/evaluations.h"
#include "services/inspections.h"
#include "services/maintenance.h"
#include "services/petitions.h"
#include "services/ratings.h"
#include "store/projections/projections.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::PartyId;
using domain::PartyKind;
using domain::RecordId;
using domain::RecordType;
using services::Evaluations;
using services::Records;
using tests::Bureau;
using tests::Today;

namespace {

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

/// Suppliers with a history that makes every grade, as of the end of 2025.
struct EvaluationBureau : Bureau {
    EvaluationBureau()
    {
        as(u"li"_s);
        for (int i = 0; i < 8; ++i)
            suppliers.push_back(party(PartyKind::Supplier, tests::uscc(60 + i), u"演示供应商 %1"_s.arg(60 + i, 3, 10, QChar(u'0'))));
        fact(1, u"GY-P01"_s, QDate(2025, 8, 1));
        fact(2, u"GY-N15"_s, QDate(2025, 9, 1));
        fact(3, u"GY-N03"_s, QDate(2025, 9, 1));
        for (int i = 0; i < 4; ++i)
            fact(4, u"GY-N16"_s, QDate(2025, 7, 1 + i));
        as(u"wang"_s);
        for (const domain::CreditFact &one : negatives())
            confirmed(one.id);
    }
    domain::FactId fact(int supplier, const QString &indicator, QDate day)
    {
        domain::CreditFact one;
        one.party = suppliers[size_t(supplier)];
        one.indicator = indicator;
        one.effectiveOn = day;
        one.text = u"演示事实 %1"_s.arg(++facts);
        const auto id = services::FactRegister(session()).record(one);
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }
    void confirmed(domain::FactId id)
    {
        if (const auto done = services::FactRegister(session()).confirm(id); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    [[nodiscard]] std::vector<domain::CreditFact> negatives()
    {
        std::vector<domain::CreditFact> all;
        for (const PartyId supplier : suppliers) {
            for (const domain::CreditFact &one : services::factsOf(session().reader(), supplier)) {
                if (one.indicator.contains(u"-N"_s) && !one.secondChecked)
                    all.push_back(one);
            }
        }
        return all;
    }
    [[nodiscard]] base::Result<RecordId> run(const QString &period = u"2025"_s, RecordId revises = {}, const QString &reason = {})
    {
        return Evaluations(session()).run({PartyKind::Supplier, period, revises, reason}, {});
    }
    [[nodiscard]] RecordId ran(const QString &period = u"2025"_s)
    {
        const auto id = run(period);
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }
    [[nodiscard]] services::EvaluationView view(RecordId id, bool everybody = false) { return services::evaluationView(session().reader(), id, everybody).value(); }
    [[nodiscard]] QString act(RecordId id, const QString &name, domain::RecordValues values = {}, PartyId party = {})
    {
        return codeOf(Records(session()).act(id, {.act = name, .party = party, .text = u"已核对"_s, .values = std::move(values)}));
    }
    void confirmAll(RecordId id)
    {
        services::RecordActInput input{.act = u"look"_s, .text = u"逐项核对"_s, .values = {{u"word"_s, u"confirmed"_s}}};
        for (const services::EvaluationLine &line : view(id).lines)
            input.parties.push_back(line.party.id);
        if (input.parties.empty())
            return;
        if (const auto said = Records(session()).act(id, input); !said)
            qFatal("not confirmed: %s", qPrintable(said.error().message));
    }
    void approved(RecordId id)
    {
        confirmAll(id);
        if (!act(id, u"propose"_s).isEmpty())
            qFatal("not proposed");
        as(u"zhao"_s);
        if (!act(id, u"approve"_s).isEmpty())
            qFatal("not approved");
        as(u"wang"_s);
    }
    void published(RecordId id)
    {
        approved(id);
        if (!act(id, u"tell"_s, {{u"channel"_s, u"政府采购网站内信"_s}}).isEmpty())
            qFatal("not told");
        clock.setDay(look(id).dueOn.addDays(1));
        if (const QString code = act(id, u"publish"_s); !code.isEmpty())
            qFatal("not published: %s", qPrintable(code));
    }
    [[nodiscard]] domain::Record look(RecordId id) { return *services::record(session().reader(), id); }
    QString appended(const QString &kind, std::vector<journal::Change> changes)
    {
        store::Draft draft;
        draft.kind = kind;
        draft.changes = std::move(changes);
        return codeOf(session().store().ledger().append(draft, session().signer()));
    }
    [[nodiscard]] std::vector<journal::BaseHead> headOf(RecordId id)
    {
        return {{journal::RecordField, store::fieldHeads(session().store().database(), store::EntityType::Record, id.value(), journal::RecordField)}};
    }

    std::vector<PartyId> suppliers;
    int facts = 0;
};

} // namespace

class TestEvaluations : public QObject
{
    Q_OBJECT
private slots:
    void resultIsEveryRatingAsOfTheLastDay();
    void whatIsLearntLaterChangesNothing();
    void everyGradeThatNeedsItIsLookedAt();
    void factsNobodyCheckedKeepItFromApproval();
    void secondPersonApproves();
    void partiesAreToldAndMayObject();
    void publishedAndLiveAreTwoThings();
    void revisionNamesItsReason();
    void periodsAreEvaluatedOnceAndWhenTheyAreOver();
    void alteredResultIsFound();
    void tableHasOneForm();
    void forgedEntriesAreRefusedByTheLedger();
    void nobodyApprovesNumbersThatTheJournalDoesNotGive();
    void upheldObjectionsKeepTheOldGradesFromPublication();
    void rebuiltStoreIsTheSame();
};

void TestEvaluations::resultIsEveryRatingAsOfTheLastDay()
{
    EvaluationBureau bureau;
    const RecordId id = bureau.ran();
    const auto view = bureau.view(id, true);
    QCOMPARE(view.table.rows.size(), bureau.suppliers.size());
    QCOMPARE(view.table.asOf, QDate(2025, 12, 31));
    std::array<qint64, 5> grades{};
    for (const services::EvaluationLine &line : view.lines) {
        // One by one, by the other evaluator.
        const auto explained = services::explain(bureau.session().reader(), line.party.id, {QDate(2025, 12, 31), {}});
        QCOMPARE(line.now.scoreCenti, explained->rating.scoreCenti);
        QCOMPARE(line.now.stars, explained->rating.stars);
        QCOMPARE(line.now.grade, explained->rating.grade);
        QCOMPARE(line.now.veto, explained->rating.veto);
        ++grades[size_t(line.now.grade)];
    }
    QCOMPARE(view.grades, grades);
    QVERIFY(grades[size_t(domain::Grade::A)] > 0 && grades[size_t(domain::Grade::D)] > 0 && grades[size_t(domain::Grade::U)] > 0); // or nothing was tried
    const auto check = services::verifyEvaluation(bureau.session().reader(), id, {});
    QVERIFY(check->known && check->equal);
}

void TestEvaluations::whatIsLearntLaterChangesNothing()
{
    EvaluationBureau bureau;
    const RecordId id = bureau.ran();
    const auto before = domain::encodeEvaluation(bureau.view(id, true).table);
    bureau.fact(1, u"GY-N03"_s, QDate(2025, 10, 1)); // of the period, and learnt after the run
    QCOMPARE(services::explain(bureau.session().reader(), bureau.suppliers[1], {QDate(2025, 12, 31), {}})->rating.stars, 1);
    QCOMPARE(domain::encodeEvaluation(bureau.view(id, true).table), before);
    QVERIFY(services::verifyEvaluation(bureau.session().reader(), id, {})->equal);
    const auto then = services::explainAt(bureau.session().reader(), bureau.suppliers[1], QDate(2025, 12, 31), bureau.view(id, true).table.position);
    const domain::EvaluationRow *row = bureau.view(id, true).table.of(then->party.uid);
    QCOMPARE(then->rating.scoreCenti, row->scoreCenti);
}

void TestEvaluations::everyGradeThatNeedsItIsLookedAt()
{
    EvaluationBureau bureau;
    bureau.published(bureau.ran(u"2025-Q2"_s)); // nothing had happened by then
    const RecordId id = bureau.ran();
    const auto view = bureau.view(id);
    for (const services::EvaluationLine &line : view.lines) {
        QVERIFY(line.before);
        QCOMPARE(line.now.attention.testFlag(domain::Attention::Changed), line.before->stars != line.now.stars || line.before->grade != line.now.grade);
    }
    QCOMPARE(view.open, qint64(view.lines.size()));
    QVERIFY(view.open > 0);
    QCOMPARE(bureau.act(id, u"propose"_s), u"EVA-032"_s);
    // Asked for a check is not confirmed.
    for (const services::EvaluationLine &line : view.lines)
        QCOMPARE(bureau.act(id, u"look"_s, {{u"word"_s, u"check"_s}}, line.party.id), QString());
    QCOMPARE(bureau.act(id, u"propose"_s), u"EVA-032"_s);
    bureau.confirmAll(id);
    QCOMPARE(bureau.view(id).open, 0);
    QCOMPARE(bureau.act(id, u"look"_s, {{u"word"_s, u"confirmed"_s}}, bureau.purchaser), u"EVA-034"_s); // of another kind
    QCOMPARE(bureau.act(id, u"propose"_s), QString());
}

void TestEvaluations::factsNobodyCheckedKeepItFromApproval()
{
    EvaluationBureau bureau;
    const auto late = bureau.fact(5, u"GY-N15"_s, QDate(2025, 11, 1));
    const RecordId id = bureau.ran();
    QCOMPARE(bureau.view(id).blocking, 1);
    bureau.confirmAll(id);
    QCOMPARE(bureau.act(id, u"propose"_s), u"EVA-031"_s);
    bureau.as(u"zhao"_s);
    bureau.confirmed(late);
    bureau.as(u"wang"_s);
    QCOMPARE(bureau.act(id, u"propose"_s), u"EVA-031"_s); // the run is of before
    QCOMPARE(bureau.act(id, u"withdraw"_s), QString());
    const RecordId again = bureau.ran();
    bureau.confirmAll(again);
    QCOMPARE(bureau.act(again, u"propose"_s), QString());
}

void TestEvaluations::secondPersonApproves()
{
    EvaluationBureau bureau;
    const RecordId id = bureau.ran();
    bureau.confirmAll(id);
    QCOMPARE(bureau.act(id, u"approve"_s), u"REC-021"_s); // nobody has submitted it
    QCOMPARE(bureau.act(id, u"propose"_s), QString());
    QCOMPARE(bureau.act(id, u"approve"_s), u"REC-025"_s);
    bureau.as(u"li"_s);
    QVERIFY(!bureau.act(id, u"approve"_s).isEmpty()); // an inspector decides nothing
    bureau.as(u"zhao"_s);
    QCOMPARE(bureau.act(id, u"return"_s), QString());
    QCOMPARE(bureau.look(id).state, 0);
    bureau.as(u"wang"_s);
    QCOMPARE(bureau.act(id, u"propose"_s), QString());
    bureau.as(u"zhao"_s);
    QCOMPARE(bureau.act(id, u"approve"_s), QString());
}

void TestEvaluations::partiesAreToldAndMayObject()
{
    EvaluationBureau bureau;
    const RecordId id = bureau.ran();
    bureau.approved(id);
    QCOMPARE(bureau.act(id, u"publish"_s), u"REC-021"_s); // parties are told first
    QCOMPARE(bureau.act(id, u"tell"_s), u"REC-001"_s);    // and how is written down
    QCOMPARE(bureau.act(id, u"tell"_s, {{u"channel"_s, u"站内信"_s}}), QString());
    const QDate due = bureau.look(id).dueOn;
    QVERIFY(due > Today);
    bureau.clock.setDay(due);
    QCOMPARE(bureau.act(id, u"publish"_s), u"EVA-035"_s);
    const auto facts = services::factsOf(bureau.session().reader(), bureau.suppliers[2]);
    const auto petition = services::Petitions(bureau.session()).receive({domain::PetitionKind::Objection, facts.front().id, {}, {}, u"事实有误"_s, {}});
    QVERIFY(petition.ok());
    bureau.clock.setDay(due.addDays(1));
    QCOMPARE(bureau.act(id, u"publish"_s), u"EVA-033"_s);
    QVERIFY(services::Petitions(bureau.session()).step(*petition, {domain::PetitionAct::Withdraw, {}, u"申请人撤回"_s, {}}).ok());
    QCOMPARE(bureau.act(id, u"publish"_s), QString());
}

void TestEvaluations::publishedAndLiveAreTwoThings()
{
    EvaluationBureau bureau;
    const domain::Party party = services::explain(bureau.session().reader(), bureau.suppliers[1], {Today, {}})->party;
    const RecordId id = bureau.ran();
    QVERIFY(!services::publishedRating(bureau.session().reader(), party)); // not before it is published
    bureau.published(id);
    const auto published = services::publishedRating(bureau.session().reader(), party);
    QVERIFY(published);
    QCOMPARE(published->record.id, id);
    bureau.fact(1, u"GY-N03"_s, QDate(2026, 1, 10));
    QCOMPARE(services::publishedRating(bureau.session().reader(), party)->row.scoreCenti, published->row.scoreCenti);
    QVERIFY(services::explain(bureau.session().reader(), party.id, {bureau.clock.today(), {}})->rating.scoreCenti < published->row.scoreCenti);
}

void TestEvaluations::revisionNamesItsReason()
{
    EvaluationBureau bureau;
    const RecordId first = bureau.ran();
    QCOMPARE(codeOf(bureau.run(u"2025"_s, first, u"更正"_s)), u"EVA-012"_s); // not published yet
    bureau.published(first);
    QCOMPARE(codeOf(bureau.run()), u"EVA-012"_s);
    QCOMPARE(codeOf(bureau.run(u"2025"_s, first)), u"EVA-014"_s);
    QVERIFY(services::FactRegister(bureau.session()).withdraw(services::factsOf(bureau.session().reader(), bureau.suppliers[3]).front().id, u"法院撤销"_s).ok());
    const auto revision = bureau.run(u"2025"_s, first, u"法院撤销了一项处罚"_s);
    QVERIFY(revision.ok());
    QCOMPARE(bureau.look(*revision).subject, first);
    bureau.published(*revision);
    const domain::Party party = services::explain(bureau.session().reader(), bureau.suppliers[3], {Today, {}})->party;
    QCOMPARE(services::publishedRating(bureau.session().reader(), party)->record.id, *revision);
    // What was published first stays as it was, and can still be computed.
    QCOMPARE(bureau.view(first, true).table.of(party.uid)->stars, 1);
    QVERIFY(services::verifyEvaluation(bureau.session().reader(), first, {})->equal);
    QVERIFY(services::verifyEvaluation(bureau.session().reader(), *revision, {})->equal);
}

void TestEvaluations::periodsAreEvaluatedOnceAndWhenTheyAreOver()
{
    EvaluationBureau bureau;
    for (const QString &period : {u"2026"_s, u"2026-Q1"_s})
        QCOMPARE(codeOf(bureau.run(period)), u"EVA-011"_s);
    for (const QString &period : {u""_s, u"2025-Q5"_s, u"25"_s, u"2025-Q1-Q2"_s})
        QCOMPARE(codeOf(bureau.run(period)), u"EVA-010"_s);
    const RecordId id = bureau.ran(u"2025-q4"_s);
    QCOMPARE(bureau.look(id).text("period"), u"2025-Q4"_s);
    QCOMPARE(codeOf(bureau.run(u"2025-Q4"_s)), u"EVA-012"_s);
    // By the other door neither.
    QCOMPARE(codeOf(Records(bureau.session()).open({.type = RecordType::Evaluation, .values = {{u"kind"_s, u"supplier"_s}, {u"period"_s, u"2024"_s}}})), u"REC-008"_s);
    bureau.clock.setDay(QDate(2026, 3, 31)); // facts of the last day may still come
    QCOMPARE(codeOf(bureau.run(u"2026-Q1"_s)), u"EVA-011"_s);
    bureau.clock.setDay(QDate(2026, 4, 1));
    QVERIFY(bureau.run(u"2026-Q1"_s).ok());
}

void TestEvaluations::alteredResultIsFound()
{
    EvaluationBureau bureau;
    const RecordId id = bureau.ran();
    QSqlQuery query(bureau.session().store().database().sql());
    query.prepare(u"UPDATE blobs SET bytes=CAST(replace(CAST(bytes AS TEXT),',1,D,',',5,A,') AS BLOB) WHERE sha256=?"_s);
    query.addBindValue(bureau.look(id).evidence.front().sha256.toBytes());
    QVERIFY(query.exec());
    QCOMPARE(codeOf(services::evaluationView(bureau.session().reader(), id, true)), u"BLB-007"_s);
    QCOMPARE(codeOf(services::verifyEvaluation(bureau.session().reader(), id, {})), u"BLB-007"_s);
}

void TestEvaluations::tableHasOneForm()
{
    QRandomGenerator random(20261129);
    domain::EvaluationTable table{PartyKind::Expert, u"2026-Q3"_s, QDate(2026, 9, 30), 4711, u"0123abcd"_s, u"jiangsu-2019 2025.1"_s, {}};
    for (int i = 0; i < 40; ++i) {
        domain::EvaluationRow row;
        for (auto &byte : row.party.bytes)
            byte = quint8(random.bounded(256));
        row.scoreCenti = random.bounded(10001);
        row.stars = random.bounded(6);
        row.grade = domain::Grade(random.bounded(5));
        row.veto = random.bounded(2) == 1;
        row.lists = quint8(random.bounded(16));
        row.attention = domain::Attentions::fromInt(random.bounded(32));
        table.rows.push_back(row);
    }
    std::sort(table.rows.begin(), table.rows.end(), [](const auto &a, const auto &b) { return a.party < b.party; });
    const QByteArray bytes = domain::encodeEvaluation(table);
    const auto read = domain::decodeEvaluation(bytes);
    QVERIFY(read.ok());
    QCOMPARE(domain::encodeEvaluation(*read), bytes);
    // What is read says the very bytes that were read: nothing else is taken for a table.
    int taken = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = bytes;
            changed[i] = char(changed[i] ^ (1 << bit));
            if (const auto again = domain::decodeEvaluation(changed)) {
                QCOMPARE(domain::encodeEvaluation(*again), changed);
                ++taken;
            }
        }
        QVERIFY(!domain::decodeEvaluation(bytes.first(i)).ok());
    }
    QVERIFY(taken > 0);
    // One row alone is that of the whole.
    for (const domain::EvaluationRow &row : table.rows) {
        const auto alone = domain::rowOfEvaluation(bytes, row.party);
        QVERIFY(alone && alone->party == row.party && alone->sameRating(row) && alone->attention == row.attention);
        base::Uid other = row.party;
        other.bytes.back() ^= 1U;
        QVERIFY(!domain::rowOfEvaluation(bytes, other));
    }
    for (const quint8 edge : {quint8(0), quint8(255)}) {
        base::Uid other;
        other.bytes.fill(edge);
        QVERIFY(!domain::rowOfEvaluation(bytes, other));
    }
}

void TestEvaluations::forgedEntriesAreRefusedByTheLedger()
{
    EvaluationBureau bureau;
    const RecordId id = bureau.ran();
    const base::Uid uid = bureau.look(id).uid;
    const auto act = [&](int number, const QString &text = u"伪造"_s) {
        return journal::encodeRecordAct(RecordType::Evaluation, uid, {number, Today, {}, {}, text, {}, {}}, bureau.headOf(id));
    };
    QCOMPARE(bureau.appended(u"evaluation.decide"_s, {act(6)}), u"FLD-151"_s); // published out of review
    QCOMPARE(bureau.appended(u"evaluation.act"_s, {act(2, {})}), u"FLD-150"_s); // without a word
    bureau.confirmAll(id);
    QCOMPARE(bureau.act(id, u"propose"_s), QString());
    QCOMPARE(bureau.appended(u"evaluation.decide"_s, {act(4)}), u"FLD-152"_s); // who prepared it
    journal::Change disguised = act(4);
    disguised.kind = journal::recordChangeKind(RecordType::Evaluation, journal::RecordChange::Act);
    bureau.as(u"zhao"_s);
    QCOMPARE(bureau.appended(u"evaluation.act"_s, {disguised}), u"FLD-150"_s); // a decision as a mere step
    auto yesterday = journal::encodeRecordAct(RecordType::Evaluation, uid, {4, Today.addDays(-1), {}, {}, u"倒签"_s, {}, {}}, bureau.headOf(id));
    QCOMPARE(bureau.appended(u"evaluation.decide"_s, {yesterday}), u"FLD-081"_s);
    auto another = journal::encodeRecordAct(RecordType::Contract, uid, {3, Today, {}, {}, u"混用"_s, {}, {}}, bureau.headOf(id));
    QCOMPARE(bureau.appended(u"contract.act"_s, {another}), u"FLD-150"_s); // a record of another type
    QCOMPARE(bureau.appended(u"evaluation.decide"_s, {act(4)}), QString());
}

/// A supervisor with another program writes a result by hand: everything of its form is right.
void TestEvaluations::nobodyApprovesNumbersThatTheJournalDoesNotGive()
{
    EvaluationBureau bureau;
    const RecordId honest = bureau.ran();
    domain::EvaluationTable forged = bureau.view(honest, true).table;
    for (domain::EvaluationRow &row : forged.rows) {
        row.attention = {};
        if (row.stars == 1)
            row.stars = 5;
    }
    const auto file = services::Inspections(bureau.session()).attach(domain::encodeEvaluation(forged), u"text/csv"_s, u"supplier-2025.csv"_s);
    QVERIFY(file.ok());
    const domain::Record like = bureau.look(honest);
    journal::RecordOpenBody body;
    body.number = u"PJ2026-FFFF-001"_s;
    body.day = bureau.clock.today();
    body.values = like.values;
    body.values[u"result"_s] = QString::fromLatin1(file->sha256.toBytes().toHex());
    body.evidence = {*file};
    QCOMPARE(bureau.appended(u"evaluation.open"_s, {journal::encodeRecordOpen(RecordType::Evaluation, body)}), QString());
    const auto id = services::recordByNumber(bureau.session().reader(), body.number);
    QVERIFY(id);
    QCOMPARE(bureau.act(id->id, u"propose"_s), QString());
    bureau.as(u"zhao"_s);
    QCOMPARE(bureau.act(id->id, u"approve"_s), u"EVA-037"_s);
    // One whose record says another period than its result is not even shown.
    bureau.as(u"wang"_s);
    body.number = u"PJ2026-FFFF-002"_s;
    body.values[u"period"_s] = u"2025-Q4"_s;
    QCOMPARE(bureau.appended(u"evaluation.open"_s, {journal::encodeRecordOpen(RecordType::Evaluation, body)}), QString());
    QCOMPARE(codeOf(services::evaluationView(bureau.session().reader(), services::recordByNumber(bureau.session().reader(), body.number)->id, true)), u"EVA-030"_s);
    // And what is told begins a clock that nothing is published before.
    bureau.approved(honest);
    const auto act = [&](int number, QDate day, QDate due) {
        return journal::encodeRecordAct(RecordType::Evaluation, like.uid, {number, day, due, {}, u"站内信"_s, number == 5 ? domain::RecordValues{{u"channel"_s, u"站内信"_s}} : domain::RecordValues(), {}}, bureau.headOf(honest));
    };
    const QDate day = bureau.clock.today();
    QCOMPARE(bureau.appended(u"evaluation.act"_s, {act(5, day, {})}), u"FLD-150"_s);
    QCOMPARE(bureau.appended(u"evaluation.act"_s, {act(5, day, day.addDays(7))}), QString());
    QCOMPARE(bureau.appended(u"evaluation.decide"_s, {act(6, day.addDays(7), {})}), u"FLD-150"_s);
    QCOMPARE(bureau.appended(u"evaluation.decide"_s, {act(6, day.addDays(8), {})}), QString());
}

void TestEvaluations::upheldObjectionsKeepTheOldGradesFromPublication()
{
    EvaluationBureau bureau;
    const RecordId id = bureau.ran();
    bureau.approved(id);
    QCOMPARE(bureau.act(id, u"tell"_s, {{u"channel"_s, u"站内信"_s}}), QString());
    const QDate due = bureau.look(id).dueOn;
    const auto facts = services::factsOf(bureau.session().reader(), bureau.suppliers[2]);
    services::Petitions petitions(bureau.session());
    const auto petition = petitions.receive({domain::PetitionKind::Objection, facts.front().id, {}, {}, u"事实有误"_s, {}});
    QVERIFY(petition.ok());
    bureau.as(u"zhao"_s);
    QVERIFY(petitions.decide(*petition, {{}, domain::PetitionOutcome::Granted, u"经核实，事实不成立"_s, {}, {}, {}, {}}).ok());
    bureau.as(u"wang"_s);
    bureau.clock.setDay(due.addDays(1));
    QCOMPARE(bureau.act(id, u"publish"_s), u"EVA-038"_s);
    QCOMPARE(bureau.act(id, u"withdraw"_s), QString());
    const RecordId again = bureau.ran();
    bureau.published(again);
    QCOMPARE(bureau.look(again).state, 4);
}

void TestEvaluations::rebuiltStoreIsTheSame()
{
    EvaluationBureau bureau;
    const RecordId id = bureau.ran();
    bureau.published(id);
    QVERIFY(bureau.run(u"2025"_s, id, u"更正"_s).ok());
    const auto rebuilt = services::rebuildStore(bureau.session(), true, {});
    QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
}

QTEST_GUILESS_MAIN(TestEvaluations)
#include "tst_evaluations.moc"
