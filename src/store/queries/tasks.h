// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/task.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace chengcai::store {

/// One line of a list of tasks.
struct TaskRow {
    domain::Task task;
    domain::TaskState state = domain::TaskState::Open;
    QString partyName;
    domain::PartyKind kind = domain::PartyKind::Purchaser;
    QString region;
    QStringList inspectorNames; ///< full names, in the order of the places
    /// The newest inspection for it that was not withdrawn.
    domain::InspectionId inspection;
    domain::InspectionState inspectionState = domain::InspectionState::Submitted;
};

struct TaskFilter {
    std::optional<domain::TaskState> state;
    std::optional<domain::PartyKind> kind;
    base::Uid inspector;         ///< null = anybody's
    domain::PartyId party;       ///< none = every party
    QString text;                ///< part of the party's name or of an inspector's
    QDate dueFrom;               ///< both included; null = open
    QDate dueTo;
    base::Uid origin;            ///< of that plan or draw
};
enum class TaskSort : quint8 { Due = 0, Party = 1, State = 2, Inspector = 3 };

/// An inspector's load.
struct InspectorLoad {
    base::Uid user;
    QString fullName;
    QString name;
    int open = 0;
    int overdue = 0;
    int done = 0; ///< of tasks due in the year asked for
    bool inspects = false; ///< has the role of an inspector, not only the right
};

/// Reads. Any connection; thread of that connection.
class TaskQueries
{
public:
    explicit TaskQueries(const Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<TaskRow> byId(domain::TaskId id) const;
    [[nodiscard]] std::optional<TaskRow> byUid(const base::Uid &uid) const;
    [[nodiscard]] std::vector<TaskRow> rows(const TaskFilter &filter, TaskSort sort, bool descending, qint64 offset, qint64 limit) const;
    [[nodiscard]] qint64 count(const TaskFilter &filter) const;

    /// Every active account that may inspect, by name. `overdueUpTo`: see domain.
    [[nodiscard]] std::vector<InspectorLoad> loads(QDate overdueUpTo, int year) const;
    /// Null json = nothing declared.
    [[nodiscard]] domain::Declaration declaration(const base::Uid &user) const;

private:
    [[nodiscard]] std::vector<TaskRow> read(const QString &rest, const QVariantList &values) const;

    const Database &m_database;
};

} // namespace chengcai::store
