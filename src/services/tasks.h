// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "store/queries/tasks.h"

#include <QSet>

namespace chengcai::services {

using store::InspectorLoad;
using store::TaskFilter;
using store::TaskRow;
using store::TaskSort;

/// What a supervisor gives to be done. An entry takes so many at once.
inline constexpr qsizetype MostTasksAtOnce = 10'000;
struct TaskInput {
    domain::PartyId party;
    QString form; ///< code; empty = any form for that kind of party
    QDate due;
    std::vector<base::Uid> inspectors;
    domain::TaskSource source = domain::TaskSource::Manual;
    base::Uid origin; ///< the plan, for a task from one
    QString note;
};

/// What the preview of an assignment says about one task; `problem` keeps all of them from being recorded.
struct TaskPreview {
    QString party;
    QString inspectors;
    QString problem;
    QString code;
    QStringList warnings;
};

/// New values for tasks; what is not set stays.
struct TaskChange {
    std::optional<QDate> due;
    std::optional<std::vector<base::Uid>> inspectors;
    std::optional<QString> note;
    QString reason;
};

/// What one act did: enough to take it back by one entry.
struct TaskBatch {
    std::vector<base::Uid> assigned;  ///< uids of the new tasks
    std::vector<domain::Task> before; ///< changed tasks as they were
    [[nodiscard]] size_t size() const { return assigned.size() + before.size(); }
};

/// Assigns, changes, cancels and hands over tasks; every act is one entry for all its tasks, or nothing. Session's thread.
class Tasks
{
public:
    explicit Tasks(Session &session) : m_session(session) {}

    [[nodiscard]] std::vector<TaskPreview> check(const std::vector<TaskInput> &inputs) const;
    [[nodiscard]] base::Result<TaskBatch> assign(const std::vector<TaskInput> &inputs);
    [[nodiscard]] base::Result<TaskBatch> amend(const std::vector<base::Uid> &tasks, const TaskChange &change);
    [[nodiscard]] base::Result<void> cancel(const std::vector<base::Uid> &tasks, const QString &reason);
    /// Every open task of somebody who leaves goes to `to`, who is not named twice.
    [[nodiscard]] base::Result<TaskBatch> handOver(const base::Uid &from, const base::Uid &to, const QString &reason);
    /// Cancels what the act assigned and gives what it changed its old values, by one entry. Refused once a task went on ("TSK-…", "FLD-…").
    [[nodiscard]] base::Result<void> undo(const TaskBatch &batch);

    /// Unfinished inspections of somebody on this machine: how many, and moving them. A draft of the same inspection that `to` has already is
    /// kept and the other one stays where it is. Returns how many were moved.
    [[nodiscard]] base::Result<int> draftsOf(const base::Uid &user) const;
    [[nodiscard]] base::Result<int> handOverDrafts(const base::Uid &from, const base::Uid &to);

    /// Relations and leave, for oneself; a supervisor for everybody.
    [[nodiscard]] base::Result<void> declare(const base::Uid &user, const domain::Declaration &declaration);

private:
    [[nodiscard]] base::Result<std::vector<TaskRow>> open(const std::vector<base::Uid> &tasks) const;
    [[nodiscard]] base::Result<TaskBatch> amendAll(const QString &kind, std::vector<domain::Task> before, const std::vector<domain::Task> &after);
    [[nodiscard]] base::Result<void> announced(const base::Result<store::Appended> &appended) const;

    Session &m_session;
};

/// Reads; any thread, with that thread's Reader.
struct TaskPage {
    std::vector<TaskRow> rows;
    qint64 count = 0;
};
[[nodiscard]] TaskPage tasks(const Reader &reader, const TaskFilter &filter, TaskSort sort, bool descending, qint64 offset, qint64 limit);
[[nodiscard]] std::optional<TaskRow> task(const Reader &reader, const base::Uid &uid);
/// Everybody who may inspect, with what they have to do.
[[nodiscard]] std::vector<InspectorLoad> inspectorLoads(const Reader &reader, QDate today);
[[nodiscard]] domain::Declaration declarationOf(const Reader &reader, const base::Uid &user);
/// Names of the parties and districts in the order of the relations, for a screen.
[[nodiscard]] QStringList relationNames(const Reader &reader, const domain::Declaration &declaration);
/// Open, and past its day by the calendar of working days.
[[nodiscard]] bool isOverdue(const TaskRow &row, QDate today);

} // namespace chengcai::services
