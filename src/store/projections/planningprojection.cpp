// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include "journal/changes/bodies.h"
#include "journal/changes/planningbodies.h"

#include <QCoreApplication>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using journal::Change;
using journal::ChangeKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

Result<void> checkKind(Fold &fold, const base::Uid &party, domain::PartyKind kind)
{
    const auto id = fold.idOf(party, EntityType::Party);
    if (!id)
        return id.error();
    const auto stored = fold.number(u"SELECT kind FROM party WHERE id=?"_s, {*id});
    if (!stored)
        return stored.error();
    if (*stored != int(kind))
        return foldError(u"FLD-071"_s, Text::tr("A plan or draw for one kind of party names a party of another kind; gather the parties anew."));
    return {};
}

/// The tasks of a draw are exactly what it drew: who was drawn, who inspects, with the form and the day of the draw.
bool isTaskOf(const Change &change, const domain::Drawn &drawn, const journal::DrawBody &draw)
{
    if (change.kind != ChangeKind::TaskAssign)
        return false;
    const auto task = journal::decodeTask(change);
    return task && task->source == domain::TaskSource::Draw && task->party == drawn.party && task->inspectors == drawn.inspectors && task->form == draw.form
        && task->due == draw.due && task->note == draw.note && task->origin.isNull() && task->uid.isNull();
}

Result<void> checkTasks(const Fold &fold, const std::vector<domain::Drawn> &drawn, const journal::DrawBody &draw)
{
    const std::vector<Change> &changes = fold.entry().changes;
    bool same = fold.index() == 0 && changes.size() == drawn.size() + 1;
    for (size_t i = 0; same && i < drawn.size(); ++i)
        same = isTaskOf(changes[i + 1], drawn[i], draw);
    if (!same)
        return foldError(u"FLD-073"_s, Text::tr("The tasks of the draw are not those that were drawn, so it was refused. Record the draw as it came out."));
    return {};
}

Result<std::vector<domain::Drawn>> redo(Fold &fold, const domain::DrawInput &input, const base::Hash &result)
{
    auto drawn = domain::makeDraw(input);
    if (!drawn)
        return drawn;
    if (domain::drawnHash(*drawn) != result || drawn->empty())
        return foldError(u"FLD-072"_s, Text::tr("The result of the draw does not follow from its seed and its parties, so it was refused. Draw again."));
    for (const domain::Drawn &one : *drawn) {
        if (const auto checked = checkKind(fold, one.party, input.kind); !checked)
            return checked.error();
    }
    return drawn;
}

} // namespace

Result<void> foldPlan(Fold &fold, const Change &change)
{
    const auto json = journal::decodePlanAdopt(change);
    if (!json)
        return json.error();
    const auto plan = domain::supervisionPlanFromJson(*json);
    if (!plan)
        return plan.error();
    if (auto checked = domain::checkPlan(*plan); !checked)
        return checked;
    for (const domain::PlanItem &item : plan->items) {
        if (auto checked = checkKind(fold, item.party, plan->kind); !checked)
            return checked;
    }
    const auto twin = fold.number(u"SELECT id FROM plan WHERE year=? AND kind=? AND withdrawn_no=0"_s, {plan->year, int(plan->kind)});
    if (!twin)
        return twin.error();
    if (*twin != 0)
        return foldError(u"FLD-070"_s, Text::tr("There is a plan in force for this year and kind of party. Withdraw it first."), u"year"_s);
    return fold.run(u"INSERT INTO plan(id,year,kind,made_on,created_no,json) VALUES(?,?,?,?,?,?)"_s,
                    {fold.create(EntityType::Plan), plan->year, int(plan->kind), sqlDay(plan->madeOn), fold.no(), *json});
}

Result<void> foldPlanWithdraw(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReason(change);
    if (!body)
        return body.error();
    const auto id = fold.idOf(change.entity, EntityType::Plan);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Plan, *id, 1U << unsigned(journal::PlanRecordField)); !base)
        return base;
    const auto withdrawn = fold.number(u"SELECT withdrawn_no FROM plan WHERE id=?"_s, {*id});
    if (!withdrawn)
        return withdrawn.error();
    if (*withdrawn != 0 || body->reason.isEmpty())
        return foldError(u"FLD-074"_s, Text::tr("Withdrawing a plan needs a written reason, and a plan that is in force."), u"reason"_s);
    if (auto updated = fold.update(EntityType::Plan, *id, {{u"withdrawn_no"_s, fold.no()}, {u"reason"_s, sqlText(body->reason)}}); !updated)
        return updated;
    return fold.moveHead(EntityType::Plan, *id, journal::PlanRecordField);
}

Result<void> foldDraw(Fold &fold, const Change &change)
{
    const auto body = journal::decodeDraw(change);
    if (!body)
        return body.error();
    const auto input = domain::drawInputFromJson(body->input);
    if (!input)
        return input.error();
    const auto drawn = redo(fold, *input, body->result);
    if (!drawn)
        return drawn.error();
    if (auto checked = checkTasks(fold, *drawn, *body); !checked)
        return checked;
    if (const auto plan = body->plan.isNull() ? Result<qint64>(0) : fold.idOf(body->plan, EntityType::Plan); !plan)
        return plan.error();
    return fold.run(u"INSERT INTO draw(id,kind,as_of,form,due,note,plan,created_no,result,input) VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
                    {fold.create(EntityType::Draw), int(input->kind), sqlDay(input->asOf), sqlText(body->form), sqlDay(body->due), sqlText(body->note),
                     sqlBytes(body->plan.isNull() ? QByteArray() : body->plan.toBytes()), fold.no(), body->result.toBytes(), body->input});
}

} // namespace chengcai::store
