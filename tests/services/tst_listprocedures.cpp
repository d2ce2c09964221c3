// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statecalendar.h"
#include "journal/changes/listbodies.h"
#include "services/bureau.h"
#include "services/listprocedures.h"
#include "services/lists.h"
#include "services/maintenance.h"
#include "services/partyregister.h"
#include "store/projections/projections.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace chengcai;
using domain::ListAct;
using domain::ListEnd;
using domain::ListKind;
using domain::ListProcedureId;
using domain::ListStage;
using domain::ListStep;
using domain::PartyKind;
using services::ListProcedures;
using tests::Bureau;
using tests::Today;

namespace {

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

ListStep stepOf(ListAct act, const QString &text = u"演示步骤"_s)
{
    ListStep step;
    step.act = act;
    step.text = text;
    step.channel = act == ListAct::Publish || act == ListAct::ExitNotice ? u"演示市政府采购网"_s : QString();
    return step;
}

/// "wang" proposes and notices, "zhao" decides; a supplier banned for a year by a confirmed fact.
struct ListBureau : Bureau {
    ListBureau()
    {
        as(u"wang"_s);
        supplier = party(PartyKind::Supplier, tests::uscc(70), u"演示供应商 070"_s);
        ground = banned(supplier, u"演财罚决〔2026〕3号"_s);
        confirm(ground);
        as(u"wang"_s);
    }
    domain::FactId banned(domain::PartyId about, const QString &decisionNo)
    {
        domain::CreditFact fact;
        fact.party = about;
        fact.indicator = u"GY-N15"_s;
        fact.effectiveOn = fact.decidedOn = fact.banFrom = Today.addDays(-30);
        fact.banUntil = fact.banFrom.addYears(1);
        fact.decisionNo = decisionNo;
        fact.text = u"逾期交货"_s;
        return services::FactRegister(session()).record(fact).value();
    }
    void confirm(domain::FactId id)
    {
        as(u"zhao"_s);
        must(services::FactRegister(session()).confirm(id));
    }
    [[nodiscard]] ListProcedures procedures() { return ListProcedures(session()); }
    [[nodiscard]] domain::ListProcedure look(ListProcedureId id) { return *services::listProcedure(session().reader(), id); }
    [[nodiscard]] bool listed(QDate day, ListKind kind = ListKind::Black)
    {
        const auto listings = services::listingsOf(session().reader(), supplier);
        return std::any_of(listings.begin(), listings.end(), [&](const domain::Listing &one) { return one.kind == kind && one.contains(day); });
    }
    void must(const base::Result<void> &done)
    {
        if (!done)
            qFatal("refused: %s %s", qPrintable(done.error().code), qPrintable(done.error().message));
    }
    [[nodiscard]] services::ListProposal proposal() const { return {supplier, ListKind::Black, u"因逾期交货被禁止参加政府采购活动一年"_s, {ground}, {}}; }
    ListProcedureId proposed()
    {
        as(u"wang"_s);
        const auto id = procedures().propose(proposal());
        if (!id)
            qFatal("not proposed: %s", qPrintable(id.error().message));
        return *id;
    }
    ListProcedureId noticed()
    {
        const ListProcedureId id = proposed();
        must(procedures().step(id, services::listNoticeDraft(look(id), Today)));
        return id;
    }
    ListProcedureId stated()
    {
        const ListProcedureId id = noticed();
        ListStep statement = stepOf(ListAct::Statement, u"当事人书面陈述，理由不成立"_s);
        statement.given = true;
        must(procedures().step(id, statement));
        return id;
    }
    [[nodiscard]] services::ListDecision decision() const
    {
        services::ListDecision input;
        input.decisionNo = u"演财名〔2026〕4号"_s;
        input.text = u"列入政府采购严重违法失信行为记录名单"_s;
        input.authority = u"演示市财政局"_s;
        input.basis = u"财办库〔2014〕526号"_s;
        return input;
    }
    ListProcedureId decided()
    {
        const ListProcedureId id = stated();
        as(u"zhao"_s);
        must(procedures().decide(id, decision()));
        return id;
    }
    ListProcedureId published()
    {
        const ListProcedureId id = decided();
        must(procedures().publish(id, stepOf(ListAct::Publish), {}));
        return id;
    }
    QString appended(const QString &kind, std::vector<journal::Change> changes)
    {
        store::Draft draft;
        draft.kind = kind;
        draft.changes = std::move(changes);
        return codeOf(session().store().ledger().append(draft, session().signer()));
    }
    [[nodiscard]] std::vector<journal::BaseHead> heads(ListProcedureId id)
    {
        return {{journal::ListProcedureField, store::fieldHeads(session().store().database(), store::EntityType::ListProcedure, id.value(), journal::ListProcedureField)}};
    }

    domain::PartyId supplier;
    domain::FactId ground;
};

} // namespace

class TestListProcedures : public QObject
{
    Q_OBJECT
private slots:
    void wholeWayOntoTheListAndOffIt();
    void nothingIsSkipped();
    void secondPersonDecides();
    void theDaysOfTheParty();
    void hearingBeforeDecision();
    void onlyFinalFactsLeadToANotice();
    void proposalsFollowTheProcedures();
    void wrongListingIsTakenOffAtOnce();
    void entriesOfTheOfficeHaveAProcedure();
    void whatIsPublishedWasDecided();
    void redListRunsAPublicNoticeAndIsRenewed();
    void everyKindHasItsList();
    void responsiblePersonsAreNamed();
    void groundThatIsWithdrawnShowsTheEntry();
    void lateExitsAreShown();
    void factOfAMergedFirmIsAGround();
    void rebuiltStoreIsTheSame();
};

void TestListProcedures::wholeWayOntoTheListAndOffIt()
{
    ListBureau bureau;
    const ListProcedureId id = bureau.published();
    QVERIFY(bureau.look(id).number.startsWith(u"MD2026-"_s));
    QCOMPARE(bureau.look(id).progress.stage, ListStage::Published);
    const QDate until = Today.addMonths(36); // CKB526: three years
    QCOMPARE(bureau.look(id).until, until);
    // The list follows from dates: nobody acts on its last day.
    QVERIFY(!bureau.listed(Today.addDays(-1)));
    QVERIFY(bureau.listed(Today));
    QVERIFY(bureau.listed(until.addDays(-1)));
    QVERIFY(!bureau.listed(until));
    bureau.clock.setDay(until.addDays(-1));
    QCOMPARE(codeOf(bureau.procedures().step(id, stepOf(ListAct::ExitNotice))), u"LST-027"_s);
    bureau.clock.setDay(until);
    ListStep end = stepOf(ListAct::End);
    end.end = ListEnd::Repaired;
    QCOMPARE(codeOf(bureau.procedures().end(id, end)), u"LST-027"_s); // it is over by itself
    bureau.must(bureau.procedures().step(id, stepOf(ListAct::ExitNotice)));
    bureau.must(bureau.procedures().step(id, stepOf(ListAct::Archive, u"材料齐全，归档"_s)));
    const auto steps = services::listSteps(bureau.session().reader(), id);
    QList<ListAct> acts;
    for (const auto &row : steps)
        acts << row.step.act;
    QCOMPARE(acts, (QList<ListAct>{ListAct::Propose, ListAct::Notice, ListAct::Statement, ListAct::Decide, ListAct::Publish, ListAct::ExitNotice, ListAct::Archive}));
    QVERIFY(steps[1].step.rights.contains(u"5"_s)); // the party's days, from the data
    for (int act = 1; act < int(domain::ListActs); ++act) {
        if (ListAct(act) != ListAct::Decide && ListAct(act) != ListAct::Publish && ListAct(act) != ListAct::End)
            QCOMPARE(codeOf(bureau.procedures().step(id, stepOf(ListAct(act)))), u"LST-027"_s);
    }
}

void TestListProcedures::nothingIsSkipped()
{
    ListBureau bureau;
    const ListProcedureId id = bureau.proposed();
    bureau.as(u"zhao"_s);
    QCOMPARE(codeOf(bureau.procedures().decide(id, bureau.decision())), u"LST-027"_s);
    QCOMPARE(codeOf(bureau.procedures().publish(id, stepOf(ListAct::Publish), {})), u"LST-027"_s);
    QCOMPARE(codeOf(bureau.procedures().step(id, stepOf(ListAct::Statement))), u"LST-027"_s);
    ListStep notice = services::listNoticeDraft(bureau.look(id), Today);
    for (QString ListStep::*text : {&ListStep::grounds, &ListStep::reasons, &ListStep::measures, &ListStep::rights}) {
        ListStep lacking = notice;
        (lacking.*text).clear();
        QCOMPARE(codeOf(bureau.procedures().step(id, lacking)), u"LST-029"_s);
        lacking.day = Today;
        QCOMPARE(bureau.appended(u"listing.step"_s, {journal::encodeListStep(bureau.look(id).uid, lacking, bureau.heads(id))}), u"FLD-109"_s);
    }
    // The ledger keeps the order, too, against entries that no service has checked.
    ListStep jump = stepOf(ListAct::ExitNotice);
    jump.day = Today;
    QCOMPARE(bureau.appended(u"listing.step"_s, {journal::encodeListStep(bureau.look(id).uid, jump, bureau.heads(id))}), u"FLD-100"_s);
    jump.act = ListAct::Decide;
    QCOMPARE(bureau.appended(u"listing.step"_s, {journal::encodeListStep(bureau.look(id).uid, jump, bureau.heads(id))}), u"FLD-108"_s);
    notice.day = Today.addDays(-3);
    QCOMPARE(bureau.appended(u"listing.step"_s, {journal::encodeListStep(bureau.look(id).uid, notice, bureau.heads(id))}), u"FLD-081"_s);
    notice.day = Today.addDays(1);
    QCOMPARE(codeOf(bureau.procedures().step(id, notice)), u"LST-026"_s);
    services::ListDecision lacking = bureau.decision();
    const ListProcedureId heard = [&] {
        bureau.must(bureau.procedures().step(id, services::listNoticeDraft(bureau.look(id), Today)));
        ListStep statement = stepOf(ListAct::Statement);
        statement.given = true;
        bureau.must(bureau.procedures().step(id, statement));
        return id;
    }();
    bureau.as(u"first"_s); // neither proposed nor noticed
    for (QString services::ListDecision::*text : {&services::ListDecision::decisionNo, &services::ListDecision::text, &services::ListDecision::authority, &services::ListDecision::basis}) {
        lacking = bureau.decision();
        (lacking.*text).clear();
        QCOMPARE(codeOf(bureau.procedures().decide(heard, lacking)), u"LST-031"_s);
    }
    bureau.must(bureau.procedures().decide(heard, bureau.decision()));
    QVERIFY(!bureau.listed(Today)); // decided is not published
    QCOMPARE(codeOf(bureau.procedures().publish(heard, [] { ListStep step = stepOf(ListAct::Publish); step.channel.clear(); return step; }(), {})), u"LST-029"_s);
}

void TestListProcedures::secondPersonDecides()
{
    ListBureau bureau;
    const ListProcedureId id = bureau.stated();
    bureau.as(u"wang"_s);
    QCOMPARE(codeOf(bureau.procedures().decide(id, bureau.decision())), u"LST-030"_s);
    const base::Uid fact = store::entityUid(bureau.session().store().database(), store::EntityType::Fact, bureau.ground.value());
    const journal::ListDecideBody body{Today, u"演财名〔2026〕4号"_s, u"列入"_s, u"演示市财政局"_s, u"依据"_s, 36, {fact}, {}, {}};
    QCOMPARE(bureau.appended(u"listing.decide"_s, {journal::encodeListDecide(bureau.look(id).uid, body, bureau.heads(id))}), u"FLD-110"_s);
    // Who gave a later notice has prepared it, too.
    bureau.as(u"zhao"_s);
    bureau.must(bureau.procedures().step(id, services::listNoticeDraft(bureau.look(id), Today)));
    ListStep statement = stepOf(ListAct::Statement);
    statement.given = true;
    bureau.must(bureau.procedures().step(id, statement));
    QCOMPARE(codeOf(bureau.procedures().decide(id, bureau.decision())), u"LST-030"_s);
    bureau.as(u"li"_s);
    QCOMPARE(bureau.procedures().decide(id, bureau.decision()).error().kind, base::ErrorKind::NotAuthorised);
    bureau.as(u"first"_s);
    bureau.must(bureau.procedures().decide(id, bureau.decision()));
}

void TestListProcedures::theDaysOfTheParty()
{
    ListBureau bureau;
    const ListProcedureId id = bureau.noticed();
    const QDate due = domain::stateCalendar().dueDate(Today, 5);
    const ListStep silent = stepOf(ListAct::Statement, u"逾期未陈述"_s);
    bureau.clock.setDay(due);
    QCOMPARE(codeOf(bureau.procedures().step(id, silent)), u"LST-028"_s);
    bureau.clock.setDay(due.addDays(1));
    bureau.must(bureau.procedures().step(id, silent));
}

void TestListProcedures::hearingBeforeDecision()
{
    ListBureau bureau;
    const ListProcedureId id = bureau.stated();
    const auto unknown = bureau.banned(bureau.supplier, u"演财罚决〔2026〕11号"_s);
    bureau.confirm(unknown);
    services::ListDecision beside = bureau.decision();
    beside.facts = {unknown}; // nobody told the party of it
    QCOMPARE(codeOf(bureau.procedures().decide(id, beside)), u"LST-037"_s);
    bureau.must(bureau.procedures().step(id, stepOf(ListAct::RequestHearing)));
    bureau.as(u"zhao"_s);
    QCOMPARE(codeOf(bureau.procedures().decide(id, bureau.decision())), u"LST-027"_s);
    bureau.must(bureau.procedures().step(id, stepOf(ListAct::HoldHearing)));
    bureau.must(bureau.procedures().decide(id, bureau.decision()));
}

void TestListProcedures::onlyFinalFactsLeadToANotice()
{
    ListBureau bureau;
    bureau.as(u"wang"_s);
    const auto other = bureau.party(PartyKind::Supplier, tests::uscc(71), u"演示供应商 071"_s);
    const auto open = bureau.banned(other, u"演财罚决〔2026〕5号"_s);
    services::ListProposal input{other, ListKind::Black, u"演示"_s, {}, {}};
    QCOMPARE(codeOf(bureau.procedures().propose(input)), u"LST-021"_s);
    input.facts = {bureau.ground}; // somebody else's
    QCOMPARE(codeOf(bureau.procedures().propose(input)), u"LST-021"_s);
    input.facts = {open};
    const auto id = bureau.procedures().propose(input);
    QVERIFY(id.ok());
    QCOMPARE(codeOf(bureau.procedures().step(*id, services::listNoticeDraft(bureau.look(*id), Today))), u"LST-022"_s);
    bureau.confirm(open);
    bureau.as(u"wang"_s);
    bureau.must(bureau.procedures().step(*id, services::listNoticeDraft(bureau.look(*id), Today)));
    ListStep statement = stepOf(ListAct::Statement);
    statement.given = true;
    bureau.must(bureau.procedures().step(*id, statement));
    // An objection that came in meanwhile stops the decision, also one that no service has checked.
    bureau.must(services::FactRegister(bureau.session()).setObjection(open, true, u"当事人申请行政复议"_s));
    bureau.as(u"zhao"_s);
    QCOMPARE(codeOf(bureau.procedures().decide(*id, bureau.decision())), u"LST-022"_s);
    const base::Uid fact = store::entityUid(bureau.session().store().database(), store::EntityType::Fact, open.value());
    const journal::ListDecideBody body{Today, u"演财名〔2026〕4号"_s, u"列入"_s, u"演示市财政局"_s, u"依据"_s, 36, {fact}, {}, {}};
    QCOMPARE(bureau.appended(u"listing.decide"_s, {journal::encodeListDecide(bureau.look(*id).uid, body, bureau.heads(*id))}), u"FLD-102"_s);
    bureau.must(services::FactRegister(bureau.session()).setObjection(open, false, u"复议维持"_s));
    bureau.must(bureau.procedures().decide(*id, bureau.decision()));
}

void TestListProcedures::proposalsFollowTheProcedures()
{
    ListBureau bureau;
    const auto candidates = [&](QDate day = Today) { return services::listCandidates(bureau.session().reader(), day, {})->size(); };
    QCOMPARE(candidates(), size_t(1));
    const ListProcedureId id = bureau.noticed();
    QCOMPARE(candidates(), size_t(0)); // somebody is at it
    QCOMPARE(codeOf(bureau.procedures().propose(bureau.proposal())), u"LST-024"_s);
    bureau.must(bureau.procedures().step(id, stepOf(ListAct::Drop, u"情节轻微，不予列入"_s)));
    QCOMPARE(candidates(), size_t(0)); // what was looked at and not listed is not proposed again
    const auto fresh = bureau.banned(bureau.supplier, u"演财罚决〔2026〕6号"_s);
    QCOMPARE(candidates(), size_t(1));
    const auto again = services::listCandidates(bureau.session().reader(), Today, {});
    QCOMPARE(again->front().grounds.size(), size_t(1));
    QCOMPARE(again->front().grounds.front().fact, fresh);
}

void TestListProcedures::wrongListingIsTakenOffAtOnce()
{
    ListBureau bureau;
    const ListProcedureId id = bureau.published();
    const auto listing = services::listingsOf(bureau.session().reader(), bureau.supplier).front();
    QCOMPARE(codeOf(services::Listings(bureau.session()).remove(listing.uid, Today, u"撤销"_s)), u"LST-012"_s);
    const auto heads = std::vector<journal::BaseHead>{};
    QCOMPARE(bureau.appended(u"listing.remove"_s, {journal::encodeReason(journal::ChangeKind::ListingRemove, listing.uid, {u"撤销"_s, Today, {}}, heads)}), u"FLD-106"_s);
    bureau.clock.setDay(Today.addDays(20));
    ListStep end = stepOf(ListAct::End, u"名单对象同名不同码，认定错误"_s);
    QCOMPARE(codeOf(bureau.procedures().end(id, end)), u"LST-035"_s);
    end.end = ListEnd::Repaired; // on application only, also against entries that no service has checked
    QCOMPARE(codeOf(bureau.procedures().end(id, end)), u"LST-036"_s);
    end.day = Today.addDays(20);
    const auto removed = [&] {
        return std::vector<journal::BaseHead>{{int(journal::ListingField::Removed), store::fieldHeads(bureau.session().store().database(), store::EntityType::Listing, listing.id.value(), int(journal::ListingField::Removed))}};
    };
    QCOMPARE(bureau.appended(u"listing.remove"_s, {journal::encodeReason(journal::ChangeKind::ListingRemove, listing.uid, {u"修复"_s, end.day, {}}, removed()),
                                                   journal::encodeListStep(bureau.look(id).uid, end, bureau.heads(id))}),
             u"FLD-113"_s);
    end.end = ListEnd::SeriousFact; // of the red list only
    QCOMPARE(codeOf(bureau.procedures().end(id, end)), u"LST-035"_s);
    end.end = ListEnd::Wrong;
    QCOMPARE(codeOf(bureau.procedures().end(id, end)), u"LST-029"_s);
    end.apology = u"已书面致歉并在原公布网站更正"_s;
    bureau.must(bureau.procedures().end(id, end));
    QVERIFY(bureau.listed(Today.addDays(19)));
    QVERIFY(!bureau.listed(Today.addDays(20)));
    QCOMPARE(bureau.look(id).end, ListEnd::Wrong);
    QCOMPARE(codeOf(bureau.procedures().end(id, end)), u"LST-027"_s);
    const auto clock = domain::nextClock(domain::clocksOf(bureau.look(id), Today.addDays(20), domain::stateCalendar()));
    QVERIFY(clock.rule);
    QCOMPARE(clock.rule->code, u"exit-notice"_s);
}

void TestListProcedures::entriesOfTheOfficeHaveAProcedure()
{
    ListBureau bureau;
    domain::Listing listing;
    listing.party = bureau.supplier;
    listing.kind = ListKind::Black;
    listing.from = Today;
    listing.until = Today.addYears(3);
    listing.decisionNo = u"演财名〔2026〕9号"_s;
    listing.authority = u"演示市财政局"_s;
    listing.basis = u"演示依据"_s;
    QCOMPARE(codeOf(services::Listings(bureau.session()).publish(listing)), u"LST-005"_s);
    const base::Uid party = store::entityUid(bureau.session().store().database(), store::EntityType::Party, bureau.supplier.value());
    QCOMPARE(bureau.appended(u"listing.publish"_s, {journal::encodeListing({listing, party})}), u"FLD-105"_s);
    // Another step of a procedure lends no cover.
    const ListProcedureId id = bureau.proposed();
    ListStep notice = services::listNoticeDraft(bureau.look(id), Today);
    notice.day = Today;
    QCOMPARE(bureau.appended(u"listing.publish"_s, {journal::encodeListing({listing, party}), journal::encodeListStep(bureau.look(id).uid, notice, bureau.heads(id))}), u"FLD-105"_s);
    listing.source = u"中国政府采购网严重违法失信行为记录名单"_s;
    QVERIFY(services::Listings(bureau.session()).publish(listing).ok());
}

void TestListProcedures::whatIsPublishedWasDecided()
{
    ListBureau bureau;
    const ListProcedureId id = bureau.decided();
    const domain::ListProcedure procedure = bureau.look(id);
    const base::Uid party = store::entityUid(bureau.session().store().database(), store::EntityType::Party, bureau.supplier.value());
    domain::Listing right;
    right.kind = ListKind::Black;
    right.from = Today;
    right.until = Today.addMonths(36);
    right.decisionNo = procedure.decisionNo;
    right.authority = procedure.authority;
    right.basis = procedure.basis;
    ListStep step = stepOf(ListAct::Publish);
    step.day = Today;
    const auto published = [&](const domain::Listing &listing, const base::Uid &about) {
        return bureau.appended(u"listing.publish"_s, {journal::encodeListing({listing, about}), journal::encodeListStep(procedure.uid, step, bureau.heads(id))});
    };
    domain::Listing other = right;
    other.until = Today.addMonths(37);
    QCOMPARE(published(other, party), u"FLD-103"_s);
    other = right;
    other.kind = ListKind::Red;
    QCOMPARE(published(other, party), u"FLD-103"_s);
    other = right;
    other.decisionNo = u"别的文号"_s;
    QCOMPARE(published(other, party), u"FLD-103"_s);
    other = right;
    other.from = Today.addDays(-1);
    other.until = other.from.addMonths(36);
    QCOMPARE(published(other, party), u"FLD-103"_s);
    const auto stranger = bureau.party(PartyKind::Supplier, tests::uscc(72), u"演示供应商 072"_s);
    QCOMPARE(published(right, store::entityUid(bureau.session().store().database(), store::EntityType::Party, stranger.value())), u"FLD-103"_s);
    QCOMPARE(bureau.appended(u"listing.step"_s, {journal::encodeListStep(procedure.uid, step, bureau.heads(id))}), u"FLD-103"_s);
    QCOMPARE(codeOf(bureau.procedures().publish(id, stepOf(ListAct::Publish), Today.addDays(-1))), u"LST-034"_s);
    QCOMPARE(published(right, party), QString());
    QVERIFY(bureau.listed(Today));
}

void TestListProcedures::redListRunsAPublicNoticeAndIsRenewed()
{
    ListBureau bureau;
    bureau.as(u"wang"_s);
    const auto good = bureau.party(PartyKind::Supplier, tests::uscc(73), u"演示供应商 073"_s);
    const auto id = bureau.procedures().propose({good, ListKind::Red, u"连续两年五星"_s, {}, {}});
    QVERIFY(id.ok());
    ListStep notice = services::listNoticeDraft(bureau.look(*id), Today);
    QCOMPARE(codeOf(bureau.procedures().step(*id, notice)), u"LST-029"_s);
    notice.channel = u"演示市政府采购网"_s;
    bureau.must(bureau.procedures().step(*id, notice));
    QCOMPARE(codeOf(bureau.procedures().step(*id, stepOf(ListAct::RequestHearing))), u"LST-027"_s);
    const QDate due = domain::stateCalendar().dueCalendarDate(Today, 7);
    ListStep result = stepOf(ListAct::Statement, u"公示期内无异议"_s);
    bureau.clock.setDay(due);
    QCOMPARE(codeOf(bureau.procedures().step(*id, result)), u"LST-028"_s);
    result.given = true; // an objection does not end the public's days
    QCOMPARE(codeOf(bureau.procedures().step(*id, result)), u"LST-028"_s);
    result.given = false;
    const QDate after = due.addDays(1);
    bureau.clock.setDay(after);
    bureau.must(bureau.procedures().step(*id, result));
    bureau.as(u"zhao"_s);
    bureau.must(bureau.procedures().decide(*id, bureau.decision()));
    bureau.must(bureau.procedures().publish(*id, stepOf(ListAct::Publish), {}));
    QCOMPARE(bureau.look(*id).until, after.addMonths(12));
    // A serious fact ends it at once.
    ListStep end = stepOf(ListAct::End, u"受到行政处罚"_s);
    end.end = ListEnd::SeriousFact;
    bureau.must(bureau.procedures().end(*id, end));
    QVERIFY(!bureau.look(*id).isPublic(after));
}

void TestListProcedures::everyKindHasItsList()
{
    ListBureau bureau;
    bureau.as(u"wang"_s);
    const auto expert = bureau.party(PartyKind::Expert, u"11010519491231002X"_s, u"演示专家 77"_s);
    const auto tried = [&](domain::PartyId party, ListKind list) { return codeOf(bureau.procedures().propose({party, list, u"演示"_s, {bureau.ground}, {}})); };
    QCOMPARE(tried(expert, ListKind::Black), u"LST-023"_s);
    QCOMPARE(tried(expert, ListKind::Focus), u"LST-023"_s);
    QCOMPARE(tried(bureau.purchaser, ListKind::Black), u"LST-023"_s);
    QCOMPARE(tried(bureau.supplier, ListKind::Focus), u"LST-023"_s);
    QCOMPARE(tried(bureau.supplier, ListKind::External), u"LST-023"_s);
    const base::Uid party = store::entityUid(bureau.session().store().database(), store::EntityType::Party, bureau.purchaser.value());
    const base::Uid fact = store::entityUid(bureau.session().store().database(), store::EntityType::Fact, bureau.ground.value());
    QCOMPARE(bureau.appended(u"listing.propose"_s, {journal::encodeListPropose({party, u"MD-X-1"_s, ListKind::Black, u"演示"_s, {fact}, Today})}), u"FLD-107"_s);
    QCOMPARE(bureau.appended(u"listing.propose"_s, {journal::encodeListPropose({party, u"MD-X-1"_s, ListKind::Focus, u"演示"_s, {fact}, Today})}), u"FLD-101"_s);
    const auto conduct = bureau.fact(bureau.purchaser, u"CG-N02"_s, Today.addDays(-5));
    bureau.confirm(conduct);
    const auto id = bureau.procedures().propose({bureau.purchaser, ListKind::Focus, u"差别待遇"_s, {conduct}, {}});
    QVERIFY(id.ok());
    QVERIFY(services::listNoticeDraft(bureau.look(*id), Today).measures != services::listNoticeDraft(bureau.look(bureau.proposed()), Today).measures);
}

void TestListProcedures::responsiblePersonsAreNamed()
{
    ListBureau bureau;
    bureau.as(u"wang"_s);
    for (const QString &name : {u"演示负责人 甲"_s, u"演示负责人 乙"_s}) {
        domain::ResponsiblePerson person;
        person.party = bureau.supplier;
        person.name = name;
        person.role = u"法定代表人"_s;
        QVERIFY(services::PartyRegister(bureau.session()).addPerson(person));
    }
    const auto persons = services::personsOf(bureau.session().reader(), bureau.supplier);
    const ListProcedureId id = bureau.stated();
    bureau.as(u"zhao"_s);
    services::ListDecision input = bureau.decision();
    input.persons = {{persons[1].uid, {}, {}, {}}, {persons[0].uid, {}, {}, u"同步标记"_s}};
    QCOMPARE(codeOf(bureau.procedures().decide(id, input)), u"LST-033"_s);
    input.persons.front().measure = u"列为相关责任人"_s;
    bureau.must(bureau.procedures().decide(id, input));
    const auto named = bureau.look(id).persons;
    QCOMPARE(named.size(), size_t(2));
    QCOMPARE(named.front().name, persons[1].name); // in the order of the decision
}

void TestListProcedures::groundThatIsWithdrawnShowsTheEntry()
{
    ListBureau bureau;
    const ListProcedureId id = bureau.published();
    const auto trouble = [&](QDate day) { return services::listEntries(bureau.session().reader(), day).front().trouble; };
    QVERIFY(trouble(Today).isEmpty());
    bureau.must(services::FactRegister(bureau.session()).withdraw(bureau.ground, u"处罚决定被撤销"_s));
    QVERIFY(!trouble(Today).isEmpty());
    ListStep end = stepOf(ListAct::End, u"处罚决定被撤销"_s);
    end.end = ListEnd::GroundGone;
    bureau.must(bureau.procedures().end(id, end));
    QVERIFY(trouble(Today).isEmpty());
}

void TestListProcedures::lateExitsAreShown()
{
    ListBureau bureau;
    const ListProcedureId id = bureau.published();
    const QDate until = bureau.look(id).until;
    QVERIFY(!services::listEntries(bureau.session().reader(), until).front().current);
    QVERIFY(!services::listEntries(bureau.session().reader(), until).front().trouble.isEmpty());
    QVERIFY(!services::listProcedures(bureau.session().reader(), until).front().late());
    QVERIFY(services::listProcedures(bureau.session().reader(), until.addDays(20)).front().late());
    bureau.clock.setDay(until);
    bureau.must(bureau.procedures().step(id, stepOf(ListAct::ExitNotice)));
    QVERIFY(services::listEntries(bureau.session().reader(), until).front().trouble.isEmpty());
    QVERIFY(!services::listProcedures(bureau.session().reader(), until.addDays(20)).front().late());
}

void TestListProcedures::factOfAMergedFirmIsAGround()
{
    ListBureau bureau;
    bureau.as(u"wang"_s);
    const auto heir = bureau.party(PartyKind::Supplier, tests::uscc(74), u"演示供应商 074"_s);
    QVERIFY(services::PartyRegister(bureau.session()).succeed(bureau.supplier, heir, services::SuccessionReason::Merger, u"演示合并 1 号"_s, {}).ok());
    QCOMPARE(codeOf(bureau.procedures().propose(bureau.proposal())), u"LST-001"_s);
    services::ListProposal input = bureau.proposal();
    input.party = heir;
    const auto id = bureau.procedures().propose(input);
    QVERIFY2(id.ok(), qPrintable(codeOf(id)));
    QCOMPARE(bureau.look(*id).facts, std::vector{bureau.ground});
}

void TestListProcedures::rebuiltStoreIsTheSame()
{
    ListBureau bureau;
    const ListProcedureId id = bureau.published();
    ListStep end = stepOf(ListAct::End, u"依据被变更"_s);
    end.end = ListEnd::GroundGone;
    bureau.must(bureau.procedures().end(id, end));
    const auto rebuilt = services::rebuildStore(bureau.session(), true, {});
    QVERIFY2(rebuilt && rebuilt->equal, qPrintable(rebuilt ? rebuilt->firstDifference : rebuilt.error().message));
}

QTEST_GUILESS_MAIN(TestListProcedures)
#include "tst_listprocedures.moc"
