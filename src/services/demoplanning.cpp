// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, a draw and tasks of the demonstration store: open, due soon, overdue, done, returned, cancelled, handed on.
#include "services/demoparts.h"

#include "store/projections/projections.h"

#include "services/planning.h"
#include "store/projections/projections.h"

#include <array>
#include <memory>

namespace chengcai::services::demo {

using namespace Qt::StringLiterals;
using base::Result;
using base::Uid;
using domain::PartyKind;

namespace {

constexpr int PlanDay = -40;
constexpr int DrawDay = -30;

/// What a supervisor gave out by hand. Days are counted from the story's last day.
struct Errand {
    PartyKind kind;
    const char16_t *party;
    int due;
    domain::TaskSource source;
    const char16_t *note;
};
constexpr std::array Errands{
    Errand{PartyKind::Purchaser, u"演示采购人 04", -12, domain::TaskSource::Manual, u"演示：抽查上半年服务类项目"},
    Errand{PartyKind::Purchaser, u"演示采购人 05", 3, domain::TaskSource::Manual, u"演示：抽查合同公告与备案期限"},
    Errand{PartyKind::Purchaser, u"演示采购人 08", -6, domain::TaskSource::Manual, u"演示：核对采购意向公开"},
    Errand{PartyKind::Supplier, u"演示供应商 006", -2, domain::TaskSource::Complaint, u"演示投诉 2026-014"},
    Errand{PartyKind::Supplier, u"演示供应商 012", 18, domain::TaskSource::Complaint, u"演示投诉 2026-019"},
    Errand{PartyKind::Agency, u"演示代理机构 03", 5, domain::TaskSource::Manual, u"演示：复查档案保存"},
    Errand{PartyKind::Expert, u"演示专家 06", 9, domain::TaskSource::Manual, u"演示：核对评审劳务报酬"},
};

class Planner
{
public:
    Planner(Session &session, QDate today, PartyByLabel party) : m_session(session), m_today(today), m_party(std::move(party)) {}

    Result<void> people();
    Result<void> plan();
    Result<void> draw();
    Result<void> errands();
    Result<void> cancel();

private:
    [[nodiscard]] Uid userOf(const QString &name) const;

    Session &m_session;
    QDate m_today;
    PartyByLabel m_party;
};

Uid Planner::userOf(const QString &name) const
{
    for (const InspectorLoad &load : inspectorLoads(m_session.reader(), m_session.clock().today())) {
        if (load.name == name)
            return load.user;
    }
    return {};
}

/// Two more inspectors, of whom one declares a relation and one is on leave.
Result<void> Planner::people()
{
    for (const QString &name : {u"演示检查员乙"_s, u"演示检查员丙"_s, u"演示检查员丁"_s}) {
        if (auto added = m_session.addAccount(name, name, domain::Role::Inspector, std::nullopt); !added)
            return added;
    }
    Tasks tasks(m_session);
    const auto related = store::entityUid(m_session.store().database(), store::EntityType::Party, m_party(u"演示代理机构 02"_s).value());
    if (auto declared = tasks.declare(userOf(u"演示检查员乙"_s), {{{related, {}, u"演示：配偶在该机构任职"_s}, {{}, u"410181"_s, u"演示：户籍所在地"_s}}, {}}); !declared)
        return declared;
    return tasks.declare(userOf(u"演示检查员丁"_s), {{}, {{m_today.addDays(DrawDay - 3), m_today.addDays(DrawDay + 4)}}});
}

Result<void> Planner::plan()
{
    const QDate day = m_session.clock().today();
    for (const PartyKind kind : {PartyKind::Supplier, PartyKind::Agency}) {
        const auto proposed = proposePlan(m_session.reader(), kind, day.year(), domain::shippedFrequency(), day);
        if (!proposed)
            return proposed.error();
        const auto adopted = Planning(m_session).adopt(*proposed);
        if (!adopted)
            return adopted.error();
        // The first half is given out; the rest waits on the workbench of the month.
        auto items = plannedItems(m_session.reader(), {}, {}, *adopted);
        items.resize((items.size() + 1) / 2);
        auto inputs = proposeAssignment(m_session.reader(), items, day);
        for (TaskInput &input : inputs)
            input.note = u"演示：按年度计划检查"_s; // the story is Chinese, whatever language the screen has
        if (!inputs.empty()) {
            if (const auto assigned = Tasks(m_session).assign(inputs); !assigned)
                return assigned.error();
        }
    }
    return {};
}

Result<void> Planner::draw()
{
    DrawRequest request;
    request.kind = PartyKind::Supplier;
    request.due = m_today.addDays(15);
    request.note = u"演示：第一次双随机抽查"_s;
    const auto drawn = Planning(m_session).record(request, {u"03 17 22 31 + 08"_s, u"演示：当日公开摇号，演示监督员到场"_s, true});
    return drawn ? Result<void>() : Result<void>(drawn.error());
}

Result<void> Planner::errands()
{
    std::vector<TaskInput> inputs;
    inputs.reserve(std::size(Errands));
    const Uid first = userOf(Inspector);
    const Uid second = userOf(u"演示检查员丙"_s);
    for (const Errand &errand : Errands)
        inputs.push_back({m_party(QString::fromUtf16(errand.party)), {}, m_today.addDays(errand.due), {first, second}, errand.source, {}, QString::fromUtf16(errand.note)});
    const auto assigned = Tasks(m_session).assign(inputs);
    return assigned ? Result<void>() : Result<void>(assigned.error());
}

Result<void> Planner::cancel()
{
    TaskFilter filter;
    filter.party = m_party(u"演示专家 06"_s);
    filter.state = domain::TaskState::Open;
    const TaskPage page = tasks(m_session.reader(), filter, TaskSort::Due, false, 0, 1);
    if (page.rows.empty())
        return {};
    return Tasks(m_session).cancel({page.rows.front().task.uid}, u"演示：已由上级单位检查，不再重复"_s);
}

} // namespace

std::vector<Step> planningSteps(Session &session, QDate today, PartyByLabel party)
{
    const auto planner = std::make_shared<Planner>(session, today, std::move(party));
    const QDate yearBegins(today.year(), 1, 1);
    const auto day = [&](int ago) { return std::max(yearBegins, today.addDays(ago)); };
    return {{day(PlanDay), [planner] { return planner->people(); }},
            {day(PlanDay), [planner] { return planner->plan(); }},
            {day(DrawDay), [planner] { return planner->draw(); }},
            {today.addDays(-20), [planner] { return planner->errands(); }},
            {today.addDays(-8), [planner] { return planner->cancel(); }}};
}

} // namespace chengcai::services::demo
