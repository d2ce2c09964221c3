// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include "services/planning.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using domain::SupervisionPlan;
using services::StoredPlan;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject headOf(const StoredPlan &stored)
{
    return {{u"plan"_s, hex(stored.uid)},
            {u"year"_s, stored.plan.year},
            {u"kind"_s, domain::partyKindName(stored.plan.kind)},
            {u"made_on"_s, stored.plan.madeOn.toString(Qt::ISODate)},
            {u"must"_s, qint64(stored.plan.items.size())},
            {u"to_draw"_s, stored.plan.inspections() - int(stored.plan.items.size())},
            {u"assigned"_s, stored.assigned},
            {u"done"_s, stored.done},
            {u"drawn"_s, stored.drawn},
            {u"withdrawn"_s, stored.withdrawn},
            {u"author"_s, stored.author}};
}

QJsonObject jsonOf(const SupervisionPlan &plan)
{
    return QJsonDocument::fromJson(domain::supervisionPlanToJson(plan)).object();
}

Result<domain::SupervisionFrequency> frequencyOf(const Invocation &invocation)
{
    if (!invocation.has("frequency"))
        return domain::shippedFrequency();
    QFile file(invocation.option("frequency"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::InputRefused, u"CLI-100"_s, Text::tr("%1 cannot be read: %2. Check the name and the rights.").arg(file.fileName(), file.errorString()), {}, {}};
    return domain::supervisionFrequencyFromJson(file.readAll());
}

Result<SupervisionPlan> proposed(const Invocation &invocation, const services::Session &session)
{
    const auto kind = invocation.kind();
    if (!kind)
        return kind.error();
    if (!*kind)
        return usageError(u"CLI-101"_s, Text::tr("A plan is for one kind of party. Say which one with --kind."));
    const QDate today = invocation.clock().today();
    const auto year = invocation.number("year", today.year());
    if (!year)
        return year.error();
    const auto frequency = frequencyOf(invocation);
    if (!frequency)
        return frequency.error();
    return services::proposePlan(session.reader(), **kind, int(std::min<qint64>(*year, 9999)), *frequency, today);
}

Result<void> listPlans(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    QJsonArray rows;
    for (const StoredPlan &stored : services::plans((*session)->reader()))
        rows.append(headOf(stored));
    invocation.print(rows);
    return {};
}

Result<void> proposePlan(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto plan = proposed(invocation, **session);
    if (!plan)
        return plan.error();
    invocation.print(jsonOf(*plan));
    return {};
}

Result<void> adoptPlan(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto plan = proposed(invocation, **session);
    if (!plan)
        return plan.error();
    const auto uid = services::Planning(**session).adopt(*plan);
    if (!uid)
        return uid.error();
    invocation.print(headOf(*services::plan((*session)->reader(), *uid)));
    return {};
}

Result<StoredPlan> planNamed(const services::Session &session, const QString &name)
{
    const auto uid = uidOf(name);
    if (!uid)
        return uid.error();
    auto stored = services::plan(session.reader(), *uid);
    if (stored)
        return *std::move(stored);
    return Error{ErrorKind::InputRefused, u"CLI-102"_s, Text::tr("There is no plan %1. “plan list” names the plans.").arg(name), {}, {}};
}

Result<void> showPlan(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadOnly);
    if (!session)
        return session.error();
    const auto stored = planNamed(**session, invocation.argument(1));
    if (!stored)
        return stored.error();
    QJsonObject object = headOf(*stored);
    object.insert(u"content"_s, jsonOf(stored->plan));
    QJsonArray items;
    for (const services::PlannedItem &item : services::plannedItems((*session)->reader(), {}, {}, stored->uid))
        items.append(QJsonObject{{u"party"_s, item.partyName}, {u"due"_s, item.item.due.toString(Qt::ISODate)}, {u"grade"_s, domain::gradeName(item.item.grade)},
                                 {u"assigned"_s, item.assigned}});
    object.insert(u"items"_s, items);
    invocation.print(object);
    return {};
}

Result<void> assignPlan(Invocation &invocation)
{
    const auto from = invocation.date("from");
    const auto to = invocation.date("to");
    if (!from || !to)
        return from ? to.error() : from.error();
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto stored = planNamed(**session, invocation.argument(1));
    if (!stored)
        return stored.error();
    const services::Reader reader = (*session)->reader();
    const auto inputs = services::proposeAssignment(reader, services::plannedItems(reader, *from, *to, stored->uid), invocation.clock().today());
    services::Tasks tasks(**session);
    QJsonArray rows;
    const auto previews = tasks.check(inputs);
    for (size_t i = 0; i < inputs.size(); ++i)
        rows.append(QJsonObject{{u"party"_s, previews[i].party}, {u"inspectors"_s, previews[i].inspectors}, {u"due"_s, inputs[i].due.toString(Qt::ISODate)},
                                {u"problem"_s, previews[i].problem}, {u"warnings"_s, QJsonArray::fromStringList(previews[i].warnings)}});
    if (!invocation.has("dry-run")) {
        if (const auto assigned = tasks.assign(inputs); !assigned)
            return assigned.error();
    }
    invocation.print(rows);
    return {};
}

Result<void> withdrawPlan(Invocation &invocation)
{
    const auto session = invocation.open(store::OpenMode::ReadWrite);
    if (!session)
        return session.error();
    const auto stored = planNamed(**session, invocation.argument(1));
    if (!stored)
        return stored.error();
    return services::Planning(**session).withdraw(stored->uid, invocation.option("reason"));
}

Result<void> showFrequency(Invocation &invocation)
{
    const auto frequency = frequencyOf(invocation);
    if (!frequency)
        return frequency.error();
    invocation.print(QJsonDocument::fromJson(domain::supervisionFrequencyToJson(*frequency)).object());
    return {};
}

} // namespace

Result<void> handlePlan(Invocation &invocation)
{
    static constexpr std::array actions{Action{"list", 0, listPlans},   Action{"show", 1, showPlan},         Action{"propose", 0, proposePlan}, Action{"adopt", 0, adoptPlan},
                                        Action{"assign", 1, assignPlan}, Action{"withdraw", 1, withdrawPlan}, Action{"frequency", 0, showFrequency}};
    return dispatch(invocation, actions);
}

} // namespace chengcai::cli
