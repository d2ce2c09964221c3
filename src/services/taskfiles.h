// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tasks.h"

namespace chengcai::services {

/// Tasks as a file, from one store to another. JSON, strict, one format; parties travel by id and credit code, never with a resident number. A task keeps
/// its uid, so that the inspection made elsewhere names the task that was given.
[[nodiscard]] QByteArray tasksToJson(const Reader &reader, const std::vector<TaskRow> &rows, QDate today);

/// What an import would do with one task of the file.
struct TaskFileLine {
    QString party;
    QString inspectors;
    QDate due;
    bool known = false; ///< in the store already: left as it is
    QString problem;    ///< keeps the whole file from being imported; empty = none
};
/// Every task of the file, nothing recorded; an error if the file itself is broken or the person may not import.
[[nodiscard]] base::Result<std::vector<TaskFileLine>> checkTaskFile(Session &session, const QByteArray &json);

struct TaskImport {
    int created = 0;
    int known = 0; ///< in the store already: left as they are
};
/// All or nothing, one entry. Codes "TSK-0…": a broken file, an unknown party ("TSK-051"), inspector ("TSK-052") or form ("TSK-053"), each named.
[[nodiscard]] base::Result<TaskImport> importTasks(Session &session, const QByteArray &json);

} // namespace chengcai::services
