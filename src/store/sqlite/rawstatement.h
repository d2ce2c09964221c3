// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace chengcai::store {

class Database;

/// A prepared statement on the raw handle, for the few places where a million rows go through: inserting facts, scanning facts for
/// the evaluation, loading the party index. Everything else uses Qt SQL. Thread of its connection.
class RawStatement
{
public:
    RawStatement() = default;
    RawStatement(const Database &database, const char *sql);
    ~RawStatement();
    RawStatement(RawStatement &&other) noexcept;
    RawStatement &operator=(RawStatement &&other) noexcept;

    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }

    void bind(int index, qint64 value);
    /// UTF-8 kept alive by the caller until the statement has been reset.
    void bindText(int index, QByteArrayView utf8);
    /// Empty = NULL.
    void bindBlob(int index, QByteArrayView bytes);
    void bindNull(int index);

    /// True while there is a row; false at the end and after an error: ask failed().
    [[nodiscard]] bool step();
    [[nodiscard]] bool failed() const { return m_failed; }
    /// Runs to the end and resets.
    [[nodiscard]] bool run();
    void reset();

    [[nodiscard]] int number(int column) const;
    [[nodiscard]] qint64 number64(int column) const;
    /// Valid until the next step.
    [[nodiscard]] QByteArrayView utf8(int column) const;


    /// For code of this folder that needs more of SQLite than the above.
    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }

private:
    sqlite3_stmt *m_statement = nullptr;
    bool m_failed = false;
};

} // namespace chengcai::store
