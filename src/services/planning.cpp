// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planning.h"

#include "base/text.h"
#include "domain/statecalendar.h"
#include "journal/changes/bodies.h"
#include "journal/changes/planningbodies.h"
#include "services/appending.h"
#include "services/rulebooks.h"
#include "store/queries/parties.h"
#include "store/queries/ratings.h"

#include <QCoreApplication>

#include <algorithm>

namespace chengcai::services {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Uid;
using domain::SupervisionPlan;
using store::EntityType;
using store::PlanningQueries;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

Error refuse(const QString &code, const QString &field, const QString &message)
{
    return {ErrorKind::InputRefused, code, message, {}, field};
}

void announceTasks(const Session &session)
{
    ChangeNews news;
    news.tasks = true;
    session.announce(news);
}

} // namespace

Result<Uid> Planning::adopt(const SupervisionPlan &plan)
{
    if (const auto allowed = m_session.require(domain::Action::PlanInspections); !allowed)
        return allowed.error();
    if (const auto checked = domain::checkPlan(plan); !checked)
        return checked.error();
    const store::Database &database = m_session.store().database();
    if (PlanningQueries(database).planInForce(plan.year, plan.kind))
        return refuse(u"PLN-030"_s, u"year"_s, Text::tr("There is a plan in force for this year and kind of party. Withdraw it first."));
    const auto appended = appendChange(m_session, u"plan.adopt"_s, journal::encodePlanAdopt(domain::supervisionPlanToJson(plan)));
    if (!appended)
        return appended.error();
    announceTasks(m_session);
    return appended->created.front();
}

Result<void> Planning::withdraw(const Uid &uid, const QString &reason)
{
    if (const auto allowed = m_session.require(domain::Action::PlanInspections); !allowed)
        return allowed;
    const auto stored = PlanningQueries(m_session.store().database()).planByUid(uid);
    if (!stored || stored->withdrawn)
        return refuse(u"PLN-031"_s, u"plan"_s, Text::tr("There is no such plan in force. Choose one of the list."));
    if (reason.trimmed().isEmpty())
        return refuse(u"PLN-032"_s, u"reason"_s, Text::tr("Withdrawing a plan needs a written reason."));
    auto heads = headsOf(m_session, EntityType::Plan, stored->id.value(), QList<int>{journal::PlanRecordField});
    const auto appended = appendChange(m_session, u"plan.withdraw"_s,
                                       journal::encodeReason(journal::ChangeKind::PlanWithdraw, uid, {base::tidyName(reason), {}, {}}, std::move(heads)));
    if (!appended)
        return appended.error();
    announceTasks(m_session);
    return {};
}

Result<SupervisionPlan> proposePlan(const Reader &reader, domain::PartyKind kind, int year, const domain::SupervisionFrequency &frequency, QDate today,
                                    const base::Progress &progress)
{
    if (year < today.year() || year > today.year() + 1)
        return refuse(u"PLN-033"_s, u"year"_s, Text::tr("A plan is made for this year or the next one, by the grades of today. Choose one of them."));
    if (frequency.effectiveFrom > QDate(year, 12, 31))
        return refuse(u"PLN-034"_s, u"frequency"_s, Text::tr("These frequencies come into force after the year of the plan. Choose others."));
    const auto all = store::evaluateAll(reader.database(), rulingRuleBook(reader, today), today, store::Latest, progress);
    if (!all)
        return all.error();
    std::vector<domain::PlanParty> parties;
    for (const store::PlannedParty &party : PlanningQueries(reader.database()).parties(kind))
        parties.push_back({party.uid, all->results[size_t(party.id.value())].grade, party.region, party.lastInspected});
    return domain::makePlan(year, kind, today, frequency, std::move(parties), domain::stateCalendar());
}

std::vector<StoredPlan> plans(const Reader &reader)
{
    return PlanningQueries(reader.database()).plans();
}

std::optional<StoredPlan> plan(const Reader &reader, const Uid &uid)
{
    return PlanningQueries(reader.database()).planByUid(uid);
}

std::vector<PlannedItem> plannedItems(const Reader &reader, QDate from, QDate to, const Uid &only)
{
    const store::Database &database = reader.database();
    std::vector<PlannedItem> items;
    for (const StoredPlan &stored : PlanningQueries(database).plans()) {
        if (stored.withdrawn || (!only.isNull() && stored.uid != only))
            continue;
        const std::vector<Uid> assigned = PlanningQueries(database).assignedParties(stored.uid);
        for (const domain::PlanItem &item : stored.plan.items) {
            if ((from.isValid() && item.due < from) || (to.isValid() && item.due > to))
                continue;
            const auto party = store::PartyQueries(database).byUid(item.party);
            items.push_back({stored.uid, item, party ? party->id : domain::PartyId(), party ? party->name : QString(), stored.plan.kind, stored.plan.frequency.of(item.grade).depth,
                             std::binary_search(assigned.begin(), assigned.end(), item.party)});
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const PlannedItem &a, const PlannedItem &b) { return a.item.due < b.item.due; });
    return items;
}

std::vector<TaskInput> proposeAssignment(const Reader &reader, const std::vector<PlannedItem> &items, QDate today)
{
    std::vector<domain::Worker> workers;
    std::vector<domain::Declaration> declared;
    for (const InspectorLoad &load : inspectorLoads(reader, today)) {
        if (!load.inspects)
            continue;
        workers.push_back({load.user, load.open});
        declared.push_back(declarationOf(reader, load.user));
    }
    QStringList districts;
    for (const PlannedItem &item : items)
        districts.append(item.item.region);
    const auto forbidden = [&](size_t item, size_t worker) {
        const auto &relations = declared[worker].relations;
        return std::any_of(relations.begin(), relations.end(), [&](const domain::Declaration::Relation &one) {
            return one.party.isNull() ? one.region == items[item].item.region : one.party == items[item].item.party;
        });
    };
    const std::vector<int> shares = domain::shareOut(districts, workers, forbidden);
    std::vector<TaskInput> inputs;
    for (size_t i = 0; i < items.size(); ++i) {
        if (shares[i] >= 0 && items[i].party.isValid() && !items[i].assigned)
            inputs.push_back({items[i].party, {}, std::max(items[i].item.due, today), {workers[size_t(shares[i])].user}, domain::TaskSource::Plan, items[i].plan,
                              domain::checkDepthLabel(items[i].depth)});
    }
    return inputs;
}

} // namespace chengcai::services
