// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statecalendar.h"
#include "journal/changes/rectificationbodies.h"
#include "services/bureau.h"
#include "services/maintenance.h"
#include "services/rectifications.h"
#include "store/projections/projections.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::PartyKind;
using domain::Punctuality;
using domain::RectificationId;
using domain::RectificationState;
using services::Inspections;
using services::Rectifications;
using tests::Bureau;
using tests::Today;

namespace {

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

/// A reviewed inspection with one finding (1) and one praise (2), and a notice on the finding.
struct Noticed : Bureau {
    Noticed()
    {
        inspection = heard();
        as(u"li"_s);
        const auto issued = Rectifications(session()).issue({inspection, {}, u"请按要求整改并书面回复。"_s, {{1, u"重新组织现场勘察，向所有供应商提供图纸"_s, {}}}});
        if (!issued)
            qFatal("not issued: %s", qPrintable(issued.error().message));
        id = *issued;
    }
    [[nodiscard]] domain::Rectification notice() { return *services::rectification(session().reader(), id); }
    [[nodiscard]] domain::RectificationItem item() { return *notice().item(1); }
    [[nodiscard]] services::RectificationPage list(services::RectificationFilter::Show show) { return services::rectifications(session().reader(), {show, {}, {}, {}}, clock.today(), 100); }

    domain::InspectionId inspection;
    RectificationId id;
};

} // namespace

class TestRectifications : public QObject
{
    Q_OBJECT
private slots:
    void noticeGoesToItsEnd();
    void onlyAcceptedFindingsAreDemanded();
    void replierMayNotVerify();
    void ledgerRefusesAForgedVerification();
    void refusalSetsANewDayAndAReason();
    void overdueIsDerivedForAnyDay();
    void latenessBecomesAFactOnlyWhenAsked();
    void illegalStepsAreRefused();
    void rebuiltStoreIsTheSame();
};

void TestRectifications::noticeGoesToItsEnd()
{
    Noticed bureau;
    QVERIFY(bureau.notice().number.startsWith(u"ZG2026-"_s) && bureau.notice().number.endsWith(u"-001"_s));
    QCOMPARE(bureau.item().dueOn, domain::stateCalendar().dueDate(Today, 15));
    bureau.clock.setDay(Today.addDays(7));
    QFile proof(bureau.folder() + u"/../proof.txt"_s);
    QVERIFY(proof.open(QIODevice::WriteOnly) && proof.write("done") == 4);
    proof.close();
    QVERIFY(Rectifications(bureau.session()).reply(bureau.id, 1, {}, u"已重新组织勘察"_s, {proof.fileName()}));
    QCOMPARE(bureau.item().state, RectificationState::Replied);
    QCOMPARE(bureau.item().evidence.size(), size_t(1));
    QCOMPARE(bureau.list(services::RectificationFilter::Show::Waiting).rows.size(), size_t(1));
    bureau.as(u"wang"_s);
    QVERIFY(Rectifications(bureau.session()).verify(bureau.id, 1, true, {}));
    QCOMPARE(bureau.notice().closedOn, Today.addDays(7));
    const auto steps = services::stepsOf(bureau.session().reader(), bureau.id);
    QCOMPARE(steps.size(), size_t(3));
    QCOMPARE(steps.back().authorName, u"wang"_s);
    QVERIFY(bureau.list(services::RectificationFilter::Show::Open).rows.empty());
}

void TestRectifications::onlyAcceptedFindingsAreDemanded()
{
    Bureau bureau;
    const auto submitted = bureau.submitted();
    Rectifications service(bureau.session());
    QCOMPARE(codeOf(service.issue({submitted, {}, {}, {{1, u"整改"_s, {}}}})), u"RCT-010"_s);
    const auto heard = [&bureau, submitted] {
        bureau.as(u"wang"_s);
        return Inspections(bureau.session()).review(submitted, {{1, false, u"证据不足"_s}, {2, true, {}}}, {}).ok();
    };
    QVERIFY(heard());
    QCOMPARE(codeOf(service.issue({submitted, {}, {}, {{1, u"整改"_s, {}}}})), u"RCT-011"_s);
    QCOMPARE(codeOf(service.issue({submitted, {}, {}, {{2, u"praise is nothing to put right"_s, {}}}})), u"RCT-011"_s);
    QCOMPARE(codeOf(service.issue({submitted, {}, {}, {}})), u"RCT-014"_s);
}

void TestRectifications::replierMayNotVerify()
{
    Noticed bureau;
    bureau.as(u"wang"_s);
    QVERIFY(Rectifications(bureau.session()).reply(bureau.id, 1, {}, u"口头答复已整改"_s));
    QCOMPARE(codeOf(Rectifications(bureau.session()).verify(bureau.id, 1, true, {})), u"RCT-030"_s);
    bureau.as(u"li"_s);
    QVERIFY(Rectifications(bureau.session()).verify(bureau.id, 1, true, {}));
}

void TestRectifications::ledgerRefusesAForgedVerification()
{
    Noticed bureau;
    QVERIFY(Rectifications(bureau.session()).reply(bureau.id, 1, {}, u"已整改"_s));
    const auto forge = [&](bool current) {
        store::Draft draft;
        draft.kind = u"rectification.verify"_s;
        auto heads = store::fieldHeads(bureau.session().store().database(), store::EntityType::Rectification, bureau.id.value(), journal::RectificationRecordField);
        if (!current)
            heads = {base::Hash{}};
        draft.changes.push_back(journal::encodeRectificationVerify(bureau.notice().uid, {1, Today, true, {}, {}}, {{journal::RectificationRecordField, heads}}));
        return codeOf(bureau.session().store().ledger().append(draft, bureau.session().signer()));
    };
    QCOMPARE(forge(true), u"FLD-084"_s);
    bureau.as(u"wang"_s);
    QCOMPARE(forge(false), u"FLD-002"_s);
    QCOMPARE(bureau.item().state, RectificationState::Replied);
}

void TestRectifications::refusalSetsANewDayAndAReason()
{
    Noticed bureau;
    QVERIFY(Rectifications(bureau.session()).reply(bureau.id, 1, {}, u"已整改"_s));
    bureau.as(u"wang"_s);
    Rectifications service(bureau.session());
    QCOMPARE(codeOf(service.verify(bureau.id, 1, false, {})), u"RCT-024"_s);
    QCOMPARE(codeOf(service.verify(bureau.id, 1, false, u"没有勘察记录"_s, Today)), u"RCT-025"_s);
    QVERIFY(service.verify(bureau.id, 1, false, u"没有勘察记录"_s, Today.addDays(10)));
    QCOMPARE(bureau.item().state, RectificationState::Refused);
    QCOMPARE(bureau.item().dueOn, Today.addDays(10));
    QVERIFY(bureau.notice().closedOn.isNull());
    QVERIFY(service.reply(bureau.id, 1, {}, u"补充勘察记录"_s));
    bureau.as(u"li"_s);
    QVERIFY(Rectifications(bureau.session()).verify(bureau.id, 1, true, {}));
    QVERIFY(!bureau.notice().closedOn.isNull());
}

void TestRectifications::overdueIsDerivedForAnyDay()
{
    Noticed bureau;
    QRandomGenerator random(4);
    const auto before = bureau.session().store().ledger().head().receivedNo;
    for (int i = 0; i < 200; ++i) {
        bureau.clock.setDay(Today.addDays(random.bounded(120)));
        const bool overdue = bureau.item().punctuality(bureau.clock.today(), domain::stateCalendar()) == Punctuality::Overdue;
        QCOMPARE(bureau.clock.today() > bureau.item().dueOn, overdue); // the default due date is always a working day
        QCOMPARE(!bureau.list(services::RectificationFilter::Show::Overdue).rows.empty(), overdue);
        QCOMPARE(bureau.list(services::RectificationFilter::Show::All).overdue, overdue ? 1 : 0);
    }
    QCOMPARE(bureau.session().store().ledger().head().receivedNo, before);
}

void TestRectifications::latenessBecomesAFactOnlyWhenAsked()
{
    Noticed bureau;
    bureau.as(u"wang"_s);
    Rectifications service(bureau.session());
    QCOMPARE(codeOf(service.recordLate(bureau.id, 1, u"理由"_s)), u"RCT-031"_s);
    bureau.clock.setDay(Today.addDays(60));
    const auto proposal = services::lateProposal(bureau.session().reader(), bureau.id, 1, bureau.clock.today());
    QVERIFY(proposal && proposal->rule->kind == PartyKind::Purchaser && !proposal->rule->exact);
    QVERIFY(bureau.facts().empty());
    // The purchaser's indicator fits only a refusal: without a reason nothing happens.
    QCOMPARE(codeOf(service.recordLate(bureau.id, 1)), u"RCT-032"_s);
    bureau.as(u"li"_s);
    QCOMPARE(Rectifications(bureau.session()).recordLate(bureau.id, 1, u"拒不整改"_s).error().kind, base::ErrorKind::NotAuthorised);
    bureau.as(u"wang"_s);
    const auto fact = service.recordLate(bureau.id, 1, u"两次催告后书面拒绝整改"_s);
    QVERIFY2(fact.ok(), qPrintable(fact ? QString() : fact.error().message));
    QCOMPARE(bureau.facts().size(), size_t(1));
    QCOMPARE(bureau.item().lateFact, *fact);
    QCOMPARE(services::rectificationOfFact(bureau.session().reader(), *fact), std::optional(bureau.id));
    QVERIFY(!bureau.facts().front().secondChecked);
    QCOMPARE(codeOf(service.recordLate(bureau.id, 1, u"再记一次"_s)), u"RCT-031"_s);
}

void TestRectifications::illegalStepsAreRefused()
{
    Noticed bureau;
    Rectifications service(bureau.session());
    QCOMPARE(codeOf(service.verify(bureau.id, 1, true, {})), u"RCT-023"_s);
    QCOMPARE(codeOf(service.reply(bureau.id, 2, {}, u"已整改"_s)), u"RCT-020"_s);
    QCOMPARE(codeOf(service.reply(bureau.id, 1, Today.addDays(1), u"已整改"_s)), u"RCT-001"_s);
    QCOMPARE(codeOf(service.reply(bureau.id, 1, Today.addDays(-1), u"已整改"_s)), u"RCT-001"_s);
    QCOMPARE(codeOf(service.reply(bureau.id, 1, {}, u"  "_s)), u"RCT-022"_s);
    QVERIFY(service.reply(bureau.id, 1, {}, u"已整改"_s));
    QCOMPARE(codeOf(service.reply(bureau.id, 1, {}, u"再答"_s)), u"RCT-021"_s);
}

void TestRectifications::rebuiltStoreIsTheSame()
{
    Noticed bureau;
    QVERIFY(Rectifications(bureau.session()).reply(bureau.id, 1, {}, u"已整改"_s));
    bureau.as(u"wang"_s);
    QVERIFY(Rectifications(bureau.session()).verify(bureau.id, 1, false, u"没有勘察记录"_s));
    bureau.clock.setDay(Today.addDays(60));
    QVERIFY(Rectifications(bureau.session()).recordLate(bureau.id, 1, u"书面拒绝"_s));
    const auto rebuilt = services::rebuildStore(bureau.session(), true, {});
    QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
}

QTEST_GUILESS_MAIN(TestRectifications)
#include "tst_rectifications.moc"
