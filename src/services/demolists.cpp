// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the story: procedures at every stage, from the proposal to the archive; and commitments for projects.
#include "services/demoparts.h"

#include "services/commitments.h"
#include "services/factregister.h"
#include "services/inspections.h"
#include "services/listprocedures.h"
#include "services/petitions.h"

#include <memory>

namespace chengcai::services::demo {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ListAct;
using domain::ListKind;
using domain::ListProcedureId;
using domain::ListStep;

namespace {

class ListStory
{
public:
    ListStory(Session &session, StoryClock &clock, QDate today, PartyByLabel party) : m_session(session), m_clock(clock), m_today(today), m_party(std::move(party)) {}

    [[nodiscard]] std::vector<Step> steps(const std::shared_ptr<ListStory> &self);

private:
    Result<void> as(const QString &who);
    Result<void> confirmBan(const QString &label);
    Result<void> propose(const QString &label, ListKind list, const QString &why);
    Result<void> step(const QString &label, ListStep step, const QString &title = {});
    Result<void> decide(const QString &label, const QString &text, const QString &number, const QString &basis, int months);
    Result<void> publish(const QString &label);
    Result<void> applyForRepair(const QString &label, const QString &text);
    Result<void> repair(const QString &label, const QString &text);
    Result<void> commit(const QString &label, const QString &project);
    Result<void> checkKept(const QString &project, const QString &text);
    void at(int ago, std::function<Result<void>()> act) { m_steps.push_back({m_today.addDays(-ago), std::move(act)}); }

    Session &m_session;
    StoryClock &m_clock;
    QDate m_today;
    PartyByLabel m_party;
    QHash<QString, domain::CommitmentId> m_commitments; ///< by the project
    QHash<QString, domain::PetitionId> m_petitions;       ///< by the label of the party
    QHash<QString, ListProcedureId> m_procedures; ///< by the label of the party
    std::vector<Step> m_steps;
};

ListStep simple(ListAct act, const QString &text)
{
    ListStep step;
    step.act = act;
    step.text = text;
    return step;
}

ListStep spoken(const QString &text)
{
    ListStep step = simple(ListAct::Statement, text);
    step.given = true;
    return step;
}

Result<void> ListStory::as(const QString &who)
{
    m_clock.tick();
    return m_session.account() && m_session.account()->name == who ? Result<void>() : m_session.signIn(who, std::nullopt);
}

std::vector<domain::CreditFact> bansOf(const Session &session, domain::PartyId party)
{
    std::vector<domain::CreditFact> bans = factsOf(session.reader(), party);
    std::erase_if(bans, [](const domain::CreditFact &fact) { return fact.withdrawn || !fact.banUntil.isValid(); });
    return bans;
}

/// The penalty of a case counts once somebody else than its author has checked it.
Result<void> ListStory::confirmBan(const QString &label)
{
    if (const auto in = as(Administrator); !in)
        return in;
    for (const domain::CreditFact &fact : bansOf(m_session, m_party(label))) {
        if (fact.secondChecked)
            continue;
        if (const auto confirmed = FactRegister(m_session).confirm(fact.id); !confirmed)
            return confirmed;
    }
    return {};
}

Result<void> ListStory::propose(const QString &label, ListKind list, const QString &why)
{
    if (const auto in = as(Administrator); !in)
        return in;
    ListProposal proposal{m_party(label), list, why, {}, {}};
    if (list != ListKind::Red) {
        for (const domain::CreditFact &fact : bansOf(m_session, proposal.party))
            proposal.facts.push_back(fact.id);
    }
    const auto id = ListProcedures(m_session).propose(proposal);
    if (!id)
        return id.error();
    m_procedures.insert(label, *id);
    return {};
}

Result<void> ListStory::step(const QString &label, ListStep step, const QString &title)
{
    if (const auto in = as(Administrator); !in)
        return in;
    const ListProcedureId id = m_procedures[label];
    if (step.act == ListAct::Notice) {
        const QString channel = step.channel;
        const auto procedure = listProcedure(m_session.reader(), id);
        step = listNoticeDraft(*procedure, m_clock.today());
        step.channel = channel;
        // The story is in Chinese, whatever the language of the screen.
        const bool red = procedure->progress.list == ListKind::Red;
        step.measures = red ? u"按信用监管规定给予优先、简化程序、减少检查等激励。"_s : u"列入情况将予公布并共享至信用平台；列入期间不得参加政府采购活动，不适用信用承诺。"_s;
        step.rights = red ? u"对拟列入有异议的，可在公示期届满前以书面形式实名向本局提出，并附证据。"_s
                          : u"自收到本告知书之日起五个工作日内可以陈述、申辩，可以要求听证；作出认定后，可以提出异议。"_s;
    }
    if (!title.isEmpty()) {
        const auto file = Inspections(m_session).attach(demoDocument(title), u"application/pdf"_s, title);
        if (!file)
            return file.error();
        step.evidence = {*file};
    }
    return ListProcedures(m_session).step(id, step);
}

Result<void> ListStory::decide(const QString &label, const QString &text, const QString &number, const QString &basis, int months)
{
    if (const auto in = as(SecondPerson); !in)
        return in;
    ListDecision decision;
    decision.decisionNo = number.arg(m_clock.today().year());
    decision.text = text;
    decision.authority = m_session.info().office;
    decision.basis = basis;
    decision.months = months;
    return ListProcedures(m_session).decide(m_procedures[label], decision);
}

Result<void> ListStory::publish(const QString &label)
{
    if (const auto in = as(Administrator); !in)
        return in;
    ListStep step = simple(ListAct::Publish, u"按认定结果公布。"_s);
    step.channel = u"演示市政府采购网"_s;
    return ListProcedures(m_session).publish(m_procedures[label], step, {});
}

Result<void> ListStory::applyForRepair(const QString &label, const QString &text)
{
    if (const auto in = as(Inspector); !in)
        return in;
    const auto id = Petitions(m_session).receive({domain::PetitionKind::Repair, {}, m_procedures[label], {}, text, {}});
    if (!id)
        return id.error();
    m_petitions.insert(label, *id);
    return {};
}

/// Decided and answered; the entry leaves the list with the decision.
Result<void> ListStory::repair(const QString &label, const QString &text)
{
    if (const auto in = as(SecondPerson); !in)
        return in;
    PetitionDecision decision;
    decision.outcome = domain::PetitionOutcome::Granted;
    decision.text = text;
    decision.publicity = u"general"_s;
    for (const domain::RepairCondition &condition : domain::petitionRules().conditions)
        decision.conditions.push_back({condition.code, u"见修复申请附件"_s});
    Petitions petitions(m_session);
    if (const auto decided = petitions.decide(m_petitions[label], decision); !decided)
        return decided;
    m_clock.tick();
    return petitions.step(m_petitions[label], {domain::PetitionAct::Answer, {}, u"书面告知修复结果。"_s, {}});
}

Result<void> ListStory::commit(const QString &label, const QString &project)
{
    if (const auto in = as(Administrator); !in)
        return in;
    const auto id = Commitments(m_session).give({m_party(label), project, {}, {}});
    if (!id)
        return id.error();
    m_commitments.insert(project, *id);
    return {};
}

Result<void> ListStory::checkKept(const QString &project, const QString &text)
{
    if (const auto in = as(Inspector); !in)
        return in;
    return Commitments(m_session).check(m_commitments[project], {{}, domain::CommitmentFinding::Kept, text});
}

std::vector<Step> ListStory::steps(const std::shared_ptr<ListStory> &self)
{
    const QString repaired = u"演示供应商 056"_s, fresh = u"演示供应商 054"_s, good = u"演示供应商 007"_s, better = u"演示供应商 020"_s;
    const ListStep notice = simple(ListAct::Notice, {});
    at(232, [=, this] { return confirmBan(repaired); });
    at(230, [=, this] { return propose(repaired, ListKind::Black, u"提供虚假材料谋取中标，一年内禁止参加政府采购活动。"_s); });
    at(228, [=, this] { return step(repaired, notice, u"列入告知书送达回证.pdf"_s); });
    at(222, [=, this] { return step(repaired, spoken(u"书面陈述愿意接受处理，请求缩短期限；理由不属法定情形，不予采纳。"_s), u"陈述申辩书.pdf"_s); });
    at(212, [=, this] { return decide(repaired, u"予以列入，公布一年。"_s, u"演示财名〔%1〕5号"_s, u"财办库〔2014〕526号"_s, 12); });
    at(208, [=, this] { return publish(repaired); });
    at(63, [=, this] { return applyForRepair(repaired, u"罚款已缴清，公示已满三个月，申请信用修复。"_s); });
    at(60, [=, this] { return repair(repaired, u"罚款已缴清，公示满三个月，已作信用承诺，同意修复。"_s); });
    at(58, [=, this] {
        ListStep exit = simple(ListAct::ExitNotice, u"信用修复后移出名单。"_s);
        exit.channel = u"演示市政府采购网"_s;
        return step(repaired, exit);
    });
    at(40, [=, this] { return step(repaired, simple(ListAct::Archive, u"材料齐全，归档。"_s)); });
    at(2, [=, this] { return confirmBan(fresh); });
    at(1, [=, this] { return propose(fresh, ListKind::Black, u"中标后无正当理由拒绝签订合同，一年内禁止参加政府采购活动。"_s); });
    at(0, [=, this] { return step(fresh, notice, u"列入告知书.pdf"_s); });
    ListStep publicNotice = notice;
    publicNotice.channel = u"演示市政府采购网"_s;
    at(75, [=, this] { return propose(good, ListKind::Red, u"履约评价优秀，无失信记录，各区推荐。"_s); });
    at(74, [=, this] { return step(good, publicNotice); });
    at(60, [=, this] { return step(good, simple(ListAct::Statement, u"公示期内没有收到异议。"_s)); });
    at(20, [=, this] { return decide(good, u"予以列入，公布一年。"_s, u"演示财信〔%1〕6号"_s, u"演示市红名单管理办法第六条"_s, 12); });
    at(30, [=, this] { return propose(better, ListKind::Red, u"连续提供优质服务，各区推荐。"_s); });
    at(28, [=, this] { return step(better, publicNotice); });
    at(15, [=, this] {
        ListStep objected = simple(ListAct::Statement, u"收到一件异议，反映其在外市有投诉；经函询，投诉不成立。"_s);
        objected.given = true;
        return step(better, objected, u"异议核实记录.pdf"_s);
    });
    const QString desks = u"演示学校课桌椅采购项目"_s, hospital = u"演示医院信息化运维项目"_s;
    at(65, [=, this] { return commit(u"演示供应商 005"_s, desks); });
    at(33, [=, this] { return checkKept(desks, u"抽查纳税和社会保障缴费记录，与承诺一致。"_s); });
    at(17, [=, this] { return commit(u"演示供应商 008"_s, hospital); });
    // Whoever keeps a step keeps the story it belongs to.
    for (Step &one : m_steps) {
        one.act = [self, act = std::move(one.act)] {
            const auto done = act();
            return done ? self->as(Administrator) : done;
        };
    }
    return std::move(m_steps);
}

} // namespace

std::vector<Step> listProcedureSteps(Session &session, StoryClock &clock, QDate today, PartyByLabel party)
{
    const auto story = std::make_shared<ListStory>(session, clock, today, std::move(party));
    return story->steps(story);
}

} // namespace chengcai::services::demo
