// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include "journal/changes/bodies.h"
#include "journal/changes/commitmentbodies.h"
#include "journal/changes/fields.h"

#include <QCoreApplication>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CommitmentFinding;
using domain::CommitmentState;
using journal::Change;
using journal::ChangeKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(projections)
};

struct Standing {
    qint64 id = 0;
    qint64 party = 0;
};

/// A commitment that nobody has checked yet.
Result<Standing> given(Fold &fold, const Change &change, QDate day)
{
    const auto id = fold.idOf(change.entity, EntityType::Commitment);
    if (!id)
        return id.error();
    if (auto base = fold.checkBase(change, EntityType::Commitment, *id, 1U << journal::CommitmentField); !base)
        return base.error();
    const auto row = fold.row(u"SELECT state,given_on,party FROM commitment WHERE id=?"_s, {*id}, 3);
    if (!row)
        return row.error();
    if (CommitmentState(row->at(0).toInt()) != CommitmentState::Given)
        return foldError(u"FLD-140"_s, Text::tr("The commitment was checked or withdrawn already."), u"commitment"_s);
    if (sqlDay(day) < row->at(1).toLongLong())
        return foldError(u"FLD-081"_s, Text::tr("The step is dated before the step that it follows; enter its real day."), u"day"_s);
    return Standing{*id, row->at(2).toLongLong()};
}

Result<void> close(Fold &fold, const Standing &at, Columns columns)
{
    columns.emplace_back(u"since_no"_s, fold.no());
    if (auto updated = fold.update(EntityType::Commitment, at.id, columns); !updated)
        return updated;
    return fold.moveHead(EntityType::Commitment, at.id, journal::CommitmentField);
}

} // namespace

Result<void> foldCommitment(Fold &fold, const Change &change)
{
    const auto body = journal::decodeCommitmentGive(change);
    if (!body)
        return body.error();
    const auto party = fold.idOf(body->party, EntityType::Party);
    if (!party)
        return party.error();
    const auto kind = fold.number(u"SELECT coalesce((SELECT kind FROM party WHERE id=? AND withdrawn=0),-1)"_s, {*party});
    if (!kind)
        return kind.error();
    if (*kind != qint64(domain::PartyKind::Supplier) || body->project.isEmpty() || body->documents.isEmpty() || !body->day.isValid())
        return foldError(u"FLD-141"_s, Text::tr("A commitment is a supplier's for a project, has a day and stands for papers."), u"project"_s);
    return fold.run(u"INSERT INTO commitment(id,number,party,project,project_no,given_on,documents,created_no,since_no) VALUES(?,?,?,?,?,?,?,?,?)"_s,
                    {fold.create(EntityType::Commitment), sqlText(body->number), *party, sqlText(body->project), sqlText(body->projectNo), sqlDay(body->day),
                     sqlText(body->documents.join(u',')), fold.no(), fold.no()});
}

Result<void> foldCommitmentCheck(Fold &fold, const Change &change)
{
    const auto body = journal::decodeCommitmentCheck(change);
    if (!body)
        return body.error();
    const auto at = given(fold, change, body->day);
    if (!at)
        return at.error();
    const bool kept = body->finding == CommitmentFinding::Kept;
    const auto &changes = fold.entry().changes;
    const bool withFact = fold.index() > 0 && changes[fold.index() - 1].kind == ChangeKind::FactCreate;
    if (body->text.isEmpty() || body->finding == CommitmentFinding::None || kept == withFact)
        return foldError(u"FLD-142"_s, Text::tr("A check says what it found; a commitment that was not kept is a fact in the same entry, and a kept one is none."), u"finding"_s);
    const auto fact = withFact ? fold.idOfChange(fold.index() - 1, EntityType::Fact) : Result<qint64>(0);
    if (!fact)
        return fact.error();
    if (withFact) {
        const auto fits = fold.number(u"SELECT count(*) FROM fact WHERE id=? AND party=?"_s, {*fact, at->party});
        if (!fits)
            return fits.error();
        if (*fits == 0)
            return foldError(u"FLD-142"_s, Text::tr("The fact of a commitment that was not kept is about who gave it."), u"finding"_s);
    }
    QByteArray files;
    if (!body->evidence.empty()) {
        journal::CborWriter out(files);
        journal::writeEvidence(out, body->evidence);
    }
    return close(fold, *at,
                 {{u"state"_s, int(kept ? CommitmentState::Kept : CommitmentState::Broken)}, {u"checked_on"_s, sqlDay(body->day)}, {u"outcome"_s, int(body->finding)},
                  {u"finding"_s, sqlText(body->text)}, {u"fact"_s, *fact}, {u"files"_s, sqlBytes(files)}});
}

Result<void> foldCommitmentWithdraw(Fold &fold, const Change &change)
{
    const auto body = journal::decodeReason(change);
    if (!body)
        return body.error();
    const auto at = given(fold, change, body->day);
    if (!at)
        return at.error();
    if (body->reason.trimmed().isEmpty())
        return foldError(u"FLD-143"_s, Text::tr("Taking a commitment back needs a written reason."), u"reason"_s);
    return close(fold, *at, {{u"state"_s, int(CommitmentState::Withdrawn)}, {u"checked_on"_s, sqlDay(body->day)}, {u"finding"_s, sqlText(body->reason)}});
}

} // namespace chengcai::store
