// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draw.h"
#include "domain/task.h"
#include "journal/entry.h"

/// Bodies of plans, draws, tasks and declarations. Field numbers are written into the journal: never renumber, never reuse.
namespace chengcai::journal {

/// Heads: a plan and a task have one each, of the whole record; a declaration is a head of its account beside AccountField.
inline constexpr int PlanRecordField = 1;
inline constexpr int TaskRecordField = 1;
inline constexpr int DeclarationField = 20;

/// The bytes of supervisionPlanToJson(). PlanWithdraw and TaskCancel are reasons (encodeReason).
[[nodiscard]] Change encodePlanAdopt(const QByteArray &json);
[[nodiscard]] base::Result<QByteArray> decodePlanAdopt(const Change &change);

/// The first change of its entry; the tasks of the drawn parties, in the order of the draw, are all that follows.
struct DrawBody {
    QByteArray input;    ///< drawInputToJson()
    base::Hash result;   ///< drawnHash()
    QString form;        ///< of every task
    QDate due;
    QString note;
    base::Uid plan;      ///< null = not for a plan
};
[[nodiscard]] Change encodeDraw(const DrawBody &body);
[[nodiscard]] base::Result<DrawBody> decodeDraw(const Change &change);

struct TaskBody {
    base::Uid party;
    QString form;
    QDate due;
    std::vector<base::Uid> inspectors;
    domain::TaskSource source = domain::TaskSource::Manual;
    base::Uid origin;  ///< plan; null for a draw, which is the first change of the entry
    QString note;
    base::Uid uid;     ///< of a task that came as a file; null = that of the record
};
[[nodiscard]] Change encodeTask(const TaskBody &body);
[[nodiscard]] base::Result<TaskBody> decodeTask(const Change &change);

/// The values after the change, all of them.
struct TaskAmendBody {
    QDate due;
    std::vector<base::Uid> inspectors;
    QString note;
    QString reason;
};
[[nodiscard]] Change encodeTaskAmend(const base::Uid &entity, const TaskAmendBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<TaskAmendBody> decodeTaskAmend(const Change &change);

/// Of the account `entity`: the bytes of declarationToJson().
[[nodiscard]] Change encodeDeclaration(const base::Uid &entity, const QByteArray &json, std::vector<BaseHead> base);
[[nodiscard]] base::Result<QByteArray> decodeDeclaration(const Change &change);

} // namespace chengcai::journal
