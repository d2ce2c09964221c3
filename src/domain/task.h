// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "domain/inspection.h"

#include <functional>
#include <vector>

namespace chengcai::domain {

using DrawId = base::Id<struct DrawTag>;
using PlanId = base::Id<struct PlanTag>;

/// Why somebody is to be inspected. Stored: never renumber.
enum class TaskSource : quint8 { Manual = 0, Plan = 1, Draw = 2, Complaint = 3 };
[[nodiscard]] QString taskSourceName(TaskSource source);
[[nodiscard]] std::optional<TaskSource> taskSourceFromName(QStringView name);
[[nodiscard]] QString taskSourceLabel(TaskSource source);

inline constexpr int MostTaskInspectors = 10;

/// An inspection to be made: of whom, with which form, by whom, until when.
struct Task {
    TaskId id;
    base::Uid uid;      ///< names it in every office and in the inspection that does it; kept when it travels as a file
    base::Uid record;   ///< of the journal of this store
    PartyId party;
    QString form;       ///< code of an evaluation form; empty = any form for that kind of party
    QDate due;
    std::vector<base::Uid> inspectors; ///< users, the first one answers for it
    TaskSource source = TaskSource::Manual;
    base::Uid origin;   ///< of the plan or the draw
    QString note;       ///< for a complaint: its number
    bool cancelled = false;
    QString reason;     ///< of the last change or of the cancellation
};

/// Derived at query time, never stored: done as soon as an inspection for it was submitted and not withdrawn.
enum class TaskState : quint8 { Open = 0, Done = 1, Cancelled = 2 };
[[nodiscard]] QString taskStateName(TaskState state);
[[nodiscard]] std::optional<TaskState> taskStateFromName(QStringView name);
[[nodiscard]] QString taskStateLabel(TaskState state);

/// A task whose due day is no working day may be done on the next one (民法典 203). Everything due up to this day is overdue `today`: the last
/// working day before it.
[[nodiscard]] QDate overdueUpTo(QDate today, const base::WorkingCalendar &calendar);

/// What an inspector declared: who keeps him from whom, and when he is away. Replaced as a whole.
struct Declaration {
    struct Relation {
        base::Uid party;  ///< or
        QString region;   ///< six digits
        QString why;
        bool operator==(const Relation &) const = default;
    };
    struct Leave {
        QDate from;
        QDate until; ///< last day away
        bool operator==(const Leave &) const = default;
    };
    std::vector<Relation> relations;
    std::vector<Leave> leave;
    bool operator==(const Declaration &) const = default;

    [[nodiscard]] bool isAwayOn(QDate day) const;
};
/// Strict, deterministic; codes "TSK-0…". A relation without a reason or with party and district both, a leave that ends before it begins, is refused.
[[nodiscard]] QByteArray declarationToJson(const Declaration &declaration);
[[nodiscard]] base::Result<Declaration> declarationFromJson(const QByteArray &json);

/// Who is given work in turn: the one with the fewest open tasks; of several, the first.
struct Worker {
    base::Uid user;
    int open = 0;
};
/// For each party of `districts` an index into `workers`: fewest tasks first; among equals who has one in the same district already. `forbidden` says who
/// may not. −1 where nobody may.
[[nodiscard]] std::vector<int> shareOut(const QStringList &districts, std::vector<Worker> workers, const std::function<bool(size_t item, size_t worker)> &forbidden);

} // namespace chengcai::domain
