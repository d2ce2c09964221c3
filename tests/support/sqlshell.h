// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

struct sqlite3;

namespace chengcai::tests {

/// A closed store as an insider with an SQL shell sees it. Any failure is fatal.
class SqlShell
{
public:
    explicit SqlShell(const QString &file);
    ~SqlShell();
    SqlShell(const SqlShell &) = delete;
    SqlShell &operator=(const SqlShell &) = delete;

    void run(const QByteArray &sql);
    /// The same with the guards of the schema taken away for the time, so that only what is done is to be found.
    void unguarded(const QByteArray &sql);
    /// The same; false, and nothing done, if it is refused.
    [[nodiscard]] bool tryUnguarded(const QByteArray &sql);
    [[nodiscard]] QStringList column(const QByteArray &query);
    /// Every table, index and trigger: "name sql".
    [[nodiscard]] QStringList schema();
    /// Every row of every table of ours: "table|value|value", values as SQL literals.
    [[nodiscard]] QStringList dump();

private:
    sqlite3 *m_db = nullptr;
};

} // namespace chengcai::tests
