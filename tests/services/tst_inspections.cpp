// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statecalendar.h"
#include "services/factregister.h"
#include "services/formlibrary.h"
#include "services/inspectiondrafts.h"
#include "services/maintenance.h"
#include "services/partychecks.h"
#include "services/bureau.h"
#include "services/ratings.h"
#include "store/projections/projections.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::FindingDecision;
using domain::InspectionId;
using domain::InspectionState;
using domain::PartyKind;
using domain::Role;
using services::InspectionInput;
using services::Inspections;
using tests::Bureau;
using tests::Narrative;
using tests::Office;
using tests::Today;

namespace {

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestInspections : public QObject
{
    Q_OBJECT
private slots:
    void everyStoreBeginsWithAFormPerKind();
    void findingsBecomeFactsThatLeadBack();
    void nothingCountsBeforeItIsInEffect();
    void whoWroteAnyPartMayNotJudge();
    void ledgerRefusesSelfJudgementToo();
    void partyKnowsItsInspections();
    void secondPersonEntersItemsAgain();
    void forgedComparisonIsRefused();
    void deductionsWaitForTheStatement();
    void rejectedFindingNeedsAReasonAndBecomesNothing();
    void returnedInspectionComesBackRevised();
    void revisionInEffectKeepsWhatStandsAndWithdrawsTheRest();
    void incompleteOrCopiedFormIsRefused();
    void publishedVersionNeverChanges();
    void badEvidenceIsOneSentence_data();
    void badEvidenceIsOneSentence();
    void draftsNeverCross();
    void draftIsGoneOnceSubmitted();
    void rebuiltStoreIsTheSame();
    void formsAndInspectionsKeepToTheRoles();
};

void TestInspections::everyStoreBeginsWithAFormPerKind()
{
    Bureau bureau;
    QSet<PartyKind> kinds;
    for (const auto &stored : services::forms(bureau.session().reader()))
        kinds.insert(stored.form.kind);
    QCOMPARE(kinds.size(), 4);
}

void TestInspections::findingsBecomeFactsThatLeadBack()
{
    Bureau bureau;
    const InspectionId id = bureau.heard();
    QVERIFY(Inspections(bureau.session()).putIntoEffect(id));
    const domain::Inspection done = bureau.look(id);
    QCOMPARE(done.state, InspectionState::Effective);
    QCOMPARE(bureau.facts().size(), size_t(2));
    for (const domain::Finding &finding : done.findings) {
        const auto fact = services::fact(bureau.session().reader(), finding.fact);
        QVERIFY(fact);
        QCOMPARE(fact->indicator, finding.proposal.outcome.indicator);
        QCOMPARE(fact->text, finding.proposal.narrative);
        QCOMPARE(fact->origin, domain::FactOrigin::Inspection);
        QCOMPARE(fact->effectiveOn, Today);
        QVERIFY2(fact->secondChecked, "a second person has judged it");
        QVERIFY(!fact->evidence.empty());
        QCOMPARE(services::inspectionOfFact(bureau.session().reader(), finding.fact), std::optional(id));
    }
    QVERIFY2(!bureau.look(id).number.isEmpty() && bureau.facts().front().source.startsWith(done.number), "the fact names the inspection");
    QVERIFY(tests::folderContains(bureau.folder(), "content a"));
}

void TestInspections::nothingCountsBeforeItIsInEffect()
{
    Bureau bureau;
    const InspectionId id = bureau.heard();
    QVERIFY(bureau.facts().empty());
    QCOMPARE(services::explain(bureau.session().reader(), bureau.purchaser, {Today, {}})->rating.stars, 0);
    QVERIFY(Inspections(bureau.session()).putIntoEffect(id));
    const auto rating = services::explain(bureau.session().reader(), bureau.purchaser, {Today, {}})->rating;
    const auto basis = services::scoringBasis(bureau.session().reader(), bureau.purchaser, Today);
    QVERIFY(rating.stars > 0);
    QVERIFY(rating.scoreCenti < 10000);
    QCOMPARE(basis->facts.size(), size_t(2));
}

void TestInspections::whoWroteAnyPartMayNotJudge()
{
    Bureau bureau;
    bureau.as(u"wang"_s);
    const auto own = Inspections(bureau.session()).submit(bureau.input());
    QVERIFY(own.ok());
    QCOMPARE(codeOf(Inspections(bureau.session()).review(*own, {{1, true, {}}, {2, true, {}}}, {})), u"INS-030"_s);
    QCOMPARE(codeOf(Inspections(bureau.session()).giveBack(*own, u"请补充"_s)), u"INS-030"_s);
    bureau.as(u"zhao"_s);
    QVERIFY(Inspections(bureau.session()).review(*own, {{1, true, {}}, {2, true, {}}}, {}));
    QVERIFY(Inspections(bureau.session()).hear(*own, {Today, false, u"已书面告知，五个工作日内未陈述"_s, {}}));
    bureau.as(u"wang"_s);
    QCOMPARE(codeOf(Inspections(bureau.session()).putIntoEffect(*own)), u"INS-030"_s);
}

void TestInspections::partyKnowsItsInspections()
{
    Bureau bureau;
    const InspectionId id = bureau.heard();
    const QString number = bureau.look(id).number;
    const auto checks = services::checksOf(bureau.session().reader(), bureau.purchaser, Today);
    QCOMPARE(checks.size(), size_t(1));
    QCOMPARE(checks.front().number, number);
    QVERIFY(std::get<InspectionId>(checks.front().record) == id);
    QStringList kinds;
    for (const services::AuditRow &row : services::auditTrailOf(bureau.session().reader(), bureau.purchaser, 100)) {
        if (row.values.contains({u"Number"_s, number}))
            kinds << row.kind;
    }
    QCOMPARE(kinds, QStringList({u"inspection.hear"_s, u"inspection.review"_s, u"inspection.submit"_s}));
}

// Verify mode: blind answers of a second person; the differences stay on record and change nothing of the inspection.
void TestInspections::secondPersonEntersItemsAgain()
{
    Bureau bureau;
    const auto id = Inspections(bureau.session()).submit(bureau.input());
    QVERIFY(id.ok());
    const domain::Inspection before = bureau.look(*id);
    const auto form = services::form(bureau.session().reader(), before.form)->form;
    const domain::FilledForm recorded(form, before.answers, before.inspectedOn, domain::stateCalendar());
    domain::Reentry again;
    for (const domain::FormItem *item : domain::reenterable(recorded)) {
        again.items << item->code;
        if (const domain::Answer answer = before.answers.value(item->code); !answer.value.isEmpty() || !answer.rows.empty())
            again.answers[item->code] = {answer.value, answer.rows, {}, {}, {}};
    }
    QVERIFY(again.items.size() > 10);
    QCOMPARE(codeOf(Inspections(bureau.session()).verify(*id, again)), u"INS-030"_s); // the author is no second person
    bureau.as(u"zhao"_s);
    auto different = Inspections(bureau.session()).verify(*id, again);
    QVERIFY2(different.ok(), qPrintable(different ? QString() : different.error().message));
    QVERIFY(different->isEmpty());
    QVERIFY(!again.answers.isEmpty());
    const QString left = again.answers.firstKey();
    again.answers.remove(left); // an item left open differs, too
    different = Inspections(bureau.session()).verify(*id, again);
    QVERIFY(different.ok());
    QCOMPARE(*different, QStringList{left});
    const auto steps = services::stepsOf(bureau.session().reader(), *id);
    QCOMPARE(steps.back().act, domain::InspectionAct::Verify);
    QVERIFY(domain::reentrySentence(steps.back().text).contains(left));
    QVERIFY(!domain::reentrySentence(steps[steps.size() - 2].text).contains(left));
    const domain::Inspection after = bureau.look(*id);
    QVERIFY(after.answers == before.answers);
    QCOMPARE(after.state, domain::InspectionState::Submitted);
    QCOMPARE(codeOf(Inspections(bureau.session()).verify(*id, {{u"NO-SUCH"_s}, {}})), u"INS-029"_s);
    // What is shown for entering again gives nothing of the recorded answers away.
    const domain::FormTemplate blank = domain::reentryForm(form, again.items);
    QCOMPARE(blank.itemCount(), qsizetype(again.items.size()));
    for (const domain::FormItem &item : blank.sections.front().items) {
        QVERIFY(item.askIf.empty());
        QVERIFY(std::none_of(item.choices.begin(), item.choices.end(), [](const domain::Choice &choice) { return choice.outcome || choice.remark || choice.evidence; }));
    }
}

void TestInspections::forgedComparisonIsRefused()
{
    Bureau bureau;
    const auto id = Inspections(bureau.session()).submit(bureau.input());
    QVERIFY(id.ok());
    const auto forge = [&](const domain::Reentry &again) {
        store::Draft forged;
        forged.kind = u"inspection.verify"_s;
        const auto heads = store::fieldHeads(bureau.session().store().database(), store::EntityType::Inspection, id->value(), journal::InspectionRecordField);
        forged.changes.push_back(journal::encodeInspectionVerify(bureau.look(*id).uid, again, {{journal::InspectionRecordField, heads}}));
        return codeOf(bureau.session().store().ledger().append(forged, bureau.session().signer()));
    };
    const QString item = bureau.look(*id).answers.firstKey();
    QCOMPARE(forge({{item}, {}}), u"FLD-052"_s); // by the author
    bureau.as(u"zhao"_s);
    QVERIFY(!forge({{item, item}, {}}).isEmpty());
    QVERIFY(!forge({{}, {}}).isEmpty());
    QVERIFY(!forge({{item}, {{u"X-01"_s, {u"1"_s, {}, {}, {}, {}}}}}).isEmpty());
    QCOMPARE(forge({{item}, {}}), QString());
}

void TestInspections::ledgerRefusesSelfJudgementToo()
{
    Bureau bureau;
    bureau.as(u"wang"_s);
    const auto own = Inspections(bureau.session()).submit(bureau.input());
    QVERIFY(own.ok());
    store::Draft forged;
    forged.kind = u"inspection.review"_s;
    const qint64 id = own->value();
    auto heads = store::fieldHeads(bureau.session().store().database(), store::EntityType::Inspection, id, journal::InspectionRecordField);
    forged.changes.push_back(journal::encodeInspectionReview(bureau.look(*own).uid, {{{1, true, {}}, {2, true, {}}}, {}},
                                                             {{journal::InspectionRecordField, heads}}));
    QCOMPARE(codeOf(bureau.session().store().ledger().append(forged, bureau.session().signer())), u"FLD-052"_s);
    QCOMPARE(bureau.look(*own).state, InspectionState::Submitted);
}

void TestInspections::deductionsWaitForTheStatement()
{
    Bureau bureau;
    const InspectionId id = bureau.submitted();
    bureau.as(u"wang"_s);
    Inspections inspections(bureau.session());
    QVERIFY(!inspections.putIntoEffect(id));
    QVERIFY(inspections.review(id, {{1, true, {}}, {2, true, {}}}, {}));
    QCOMPARE(codeOf(inspections.putIntoEffect(id)), u"FLD-060"_s);
    QVERIFY(bureau.facts().empty());
    QCOMPARE(codeOf(inspections.hear(id, {Today.addDays(1), true, u"说明"_s, {}})), u"INS-026"_s);
    QCOMPARE(codeOf(inspections.hear(id, {Today, true, {}, {}})), u"INS-026"_s);
    QVERIFY(inspections.hear(id, {Today, true, u"认可"_s, {}}));
    QVERIFY(inspections.putIntoEffect(id));
}

void TestInspections::rejectedFindingNeedsAReasonAndBecomesNothing()
{
    Bureau bureau;
    const InspectionId id = bureau.submitted();
    bureau.as(u"wang"_s);
    Inspections inspections(bureau.session());
    QCOMPARE(codeOf(inspections.review(id, {{1, false, {}}, {2, true, {}}}, {})), u"FLD-057"_s);
    QCOMPARE(codeOf(inspections.review(id, {{1, true, {}}}, {})), u"FLD-058"_s);
    QCOMPARE(codeOf(inspections.review(id, {{1, true, {}}, {1, true, {}}}, {})), u"FLD-058"_s);
    QCOMPARE(bureau.look(id).findings.front().decision, FindingDecision::Open);
    QVERIFY(inspections.review(id, {{1, false, u"图纸已在更正公告中补发"_s}, {2, true, {}}}, u"部分采纳"_s));
    QVERIFY2(inspections.putIntoEffect(id), "praise alone needs no statement");
    QCOMPARE(bureau.facts().size(), size_t(1));
    QCOMPARE(bureau.facts().front().indicator, u"CG-P01"_s);
}

void TestInspections::returnedInspectionComesBackRevised()
{
    Bureau bureau;
    const InspectionId id = bureau.submitted();
    bureau.as(u"wang"_s);
    QCOMPARE(codeOf(Inspections(bureau.session()).giveBack(id, u" "_s)), u"INS-025"_s);
    QVERIFY(Inspections(bureau.session()).giveBack(id, u"请写明页码"_s));
    bureau.as(u"li"_s);
    QCOMPARE(bureau.look(id).returnReason, u"请写明页码"_s);
    InspectionInput again = bureau.input();
    again.answers[u"C-01"_s].remark = Narrative + u"，见第3页"_s;
    QCOMPARE(codeOf(Inspections(bureau.session()).revise(id, again, {})), u"INS-024"_s);
    QVERIFY(Inspections(bureau.session()).revise(id, again, u"补充页码"_s));
    const domain::Inspection now = bureau.look(id);
    QCOMPARE(now.revision, 2);
    QCOMPARE(now.state, InspectionState::Submitted);
    const auto first = store::InspectionQueries(bureau.session().reader().database()).revision(id, 1);
    const auto changes = domain::changesBetween(first->answers, now.answers);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes.front().item, u"C-01"_s);
    QCOMPARE(services::stepsOf(bureau.session().reader(), id).size(), size_t(3));
}

void TestInspections::revisionInEffectKeepsWhatStandsAndWithdrawsTheRest()
{
    Bureau bureau;
    const InspectionId id = bureau.heard();
    QVERIFY(Inspections(bureau.session()).putIntoEffect(id));
    const domain::FactId praise = bureau.look(id).findings[1].fact;
    bureau.as(u"li"_s);
    InspectionInput again = bureau.input();
    again.answers[u"C-01"_s] = bureau.harmless(*bureau.form().item(u"C-01"));
    QVERIFY(Inspections(bureau.session()).revise(id, again, u"复查后该问题不成立"_s));
    for (const domain::CreditFact &fact : bureau.facts())
        QVERIFY2(!fact.withdrawn, "in force until the revision is in effect");
    bureau.as(u"wang"_s);
    QVERIFY(Inspections(bureau.session()).review(id, {{1, true, {}}}, {}));
    QVERIFY(Inspections(bureau.session()).putIntoEffect(id));
    QCOMPARE(bureau.look(id).findings.front().fact, praise);
    QCOMPARE(bureau.facts().size(), size_t(2));
    for (const domain::CreditFact &fact : bureau.facts())
        QCOMPARE(fact.withdrawn, fact.id != praise);
}

void TestInspections::incompleteOrCopiedFormIsRefused()
{
    Bureau bureau;
    Inspections inspections(bureau.session());
    InspectionInput input = bureau.input();
    input.answers.remove(u"A-05"_s);
    QCOMPARE(codeOf(inspections.submit(input)), u"FRM-101"_s);
    input = bureau.input();
    input.inspectedOn = Today.addDays(1);
    QCOMPARE(codeOf(inspections.submit(input)), u"INS-021"_s);
    (void)bureau.submitted();
    QCOMPARE(codeOf(inspections.submit(bureau.input())), u"FRM-110"_s);
    input = bureau.input();
    input.form = {};
    QCOMPARE(codeOf(inspections.submit(input)), u"INS-020"_s);
}

void TestInspections::publishedVersionNeverChanges()
{
    Bureau bureau;
    bureau.as(u"wang"_s);
    services::FormLibrary library(bureau.session());
    domain::FormTemplate form = bureau.form();
    QCOMPARE(codeOf(library.publish(domain::formTemplateToJson(form))), u"FRM-040"_s);
    form.version = u"2026.2"_s;
    const auto next = library.publish(domain::formTemplateToJson(form));
    QVERIFY(next.ok());
    QVERIFY(library.retire(bureau.formId(), u"改用新版"_s) && !library.retire(bureau.formId(), {}));
    form.sections.front().items.front().textEn.clear();
    form.version = u"2026.3"_s;
    QCOMPARE(codeOf(library.publish(domain::formTemplateToJson(form))), u"FRM-023"_s);
}

void TestInspections::badEvidenceIsOneSentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("vanished") << u"gone.png"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("empty") << u"empty.png"_s;
    QTest::newRow("two gigabytes") << u"huge.bin"_s;
}

void TestInspections::badEvidenceIsOneSentence()
{
    QFETCH(QString, file);
    Bureau bureau;
    QTemporaryDir dir;
    QDir(dir.path()).mkdir(u"folder"_s);
    QFile empty(dir.filePath(u"empty.png"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QFile huge(dir.filePath(u"huge.bin"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(Q_INT64_C(2) << 30)); // sparse
    const auto refused = Inspections(bureau.session()).attach({dir.filePath(file)});
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code.startsWith(u"BLB-"_s));
    QVERIFY(refused.error().message.endsWith(u'.'));
}

void TestInspections::draftsNeverCross()
{
    Bureau bureau;
    const domain::PartyId other = [&bureau] {
        bureau.as(u"wang"_s);
        const auto id = bureau.party(PartyKind::Purchaser, tests::uscc(2), u"演示采购人 002"_s);
        bureau.as(u"li"_s);
        return id;
    }();
    services::InspectionDrafts drafts(bureau.session());
    const auto sha = services::form(bureau.session().reader(), bureau.formId())->sha256;
    services::InspectionDraft first{{bureau.purchaser, bureau.formId(), {}, Today, u"甲"_s, {}}, sha, {}, {}, {}, 0};
    services::InspectionDraft second = first;
    second.input.party = other;
    second.input.place = u"乙"_s;
    services::InspectionDraft newer = first;
    newer.formSha256.bytes[0] ^= 1;
    newer.input.place = u"丙"_s;
    for (const auto &draft : {first, second, newer, first})
        QVERIFY(drafts.save(draft).ok());
    const auto all = drafts.all();
    QCOMPARE(all->size(), size_t(3));
    for (const auto &draft : *all) {
        const QString expected = draft.sameSubject(first) ? u"甲"_s : draft.sameSubject(second) ? u"乙"_s : u"丙"_s;
        QCOMPARE(draft.input.place, expected);
    }
    bureau.as(u"wang"_s);
    QVERIFY2(drafts.all()->empty(), "drafts belong to the person who typed them");
}

void TestInspections::draftIsGoneOnceSubmitted()
{
    Bureau bureau;
    services::InspectionDrafts drafts(bureau.session());
    const auto sha = services::form(bureau.session().reader(), bureau.formId())->sha256;
    services::InspectionDraft draft{bureau.input(), sha, {}, {}, u"C-01"_s, 0};
    draft.input.answers.remove(u"A-05"_s);
    QVERIFY(drafts.save(draft).ok());
    QVERIFY(!drafts.submit(draft).ok());
    QCOMPARE(drafts.all()->size(), size_t(1));
    QCOMPARE(drafts.all()->front().focus, u"C-01"_s);
    QCOMPARE(drafts.all()->front().input.answers, draft.input.answers);
    draft.input.answers = bureau.input().answers;
    QVERIFY(drafts.submit(draft).ok());
    QVERIFY(drafts.all()->empty());
}

void TestInspections::rebuiltStoreIsTheSame()
{
    Bureau bureau;
    QVERIFY(Inspections(bureau.session()).putIntoEffect(bureau.heard()));
    bureau.as(u"li"_s);
    InspectionInput again = bureau.input();
    again.answers[u"C-01"_s].remark = Narrative + u"，复查仍在"_s;
    again.answers[u"F-10"_s] = bureau.harmless(*bureau.form().item(u"F-10"));
    const InspectionId id = services::inspections(bureau.session().reader(), {}, services::InspectionSort::Day, true, 0, 10).rows.front().id;
    QVERIFY(Inspections(bureau.session()).revise(id, again, u"复查"_s));
    bureau.as(u"first"_s);
    const auto checked = services::rebuildStore(bureau.session(), false, {});
    QVERIFY2(checked.ok() && checked->equal, checked.ok() ? qPrintable(checked->firstDifference) : qPrintable(checked.error().message));
}

void TestInspections::formsAndInspectionsKeepToTheRoles()
{
    Bureau bureau;
    bureau.as(u"li"_s);
    QCOMPARE(services::FormLibrary(bureau.session()).publish(domain::formTemplateToJson(bureau.form())).error().kind, base::ErrorKind::NotAuthorised);
    const InspectionId id = bureau.submitted();
    QCOMPARE(Inspections(bureau.session()).review(id, {}, {}).error().kind, base::ErrorKind::NotAuthorised);
    const InspectionInput input = bureau.input();
    bureau.as(u"first"_s);
    QVERIFY(bureau.add(u"audit"_s, Role::Auditor));
    bureau.as(u"audit"_s);
    QCOMPARE(Inspections(bureau.session()).submit(input).error().kind, base::ErrorKind::NotAuthorised);
    QVERIFY(!services::InspectionDrafts(bureau.session()).save({}).ok());
}

QTEST_GUILESS_MAIN(TestInspections)
#include "tst_inspections.moc"
