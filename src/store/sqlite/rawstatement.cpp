// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/rawstatement.h"

#include "store/database.h"

#include <sqlite3.h>

#include <utility>

namespace chengcai::store {

RawStatement::RawStatement(const Database &database, const char *sql)
{
    if (sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        m_failed = true;
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

RawStatement::RawStatement(RawStatement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_failed(other.m_failed)
{
}

RawStatement &RawStatement::operator=(RawStatement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_failed, other.m_failed);
    return *this;
}

void RawStatement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void RawStatement::bindText(int index, QByteArrayView utf8)
{
    sqlite3_bind_text(m_statement, index, utf8.isEmpty() ? "" : utf8.data(), int(utf8.size()), SQLITE_STATIC);
}

void RawStatement::bindBlob(int index, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        sqlite3_bind_null(m_statement, index);
    else
        sqlite3_bind_blob(m_statement, index, bytes.data(), int(bytes.size()), SQLITE_STATIC);
}

void RawStatement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
}

bool RawStatement::step()
{
    const int result = m_statement ? sqlite3_step(m_statement) : SQLITE_MISUSE;
    m_failed = result != SQLITE_ROW && result != SQLITE_DONE;
    return result == SQLITE_ROW;
}

bool RawStatement::run()
{
    while (step()) {
    }
    const bool ok = !m_failed;
    reset();
    return ok;
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement);
}

int RawStatement::number(int column) const
{
    return sqlite3_column_int(m_statement, column);
}

qint64 RawStatement::number64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView RawStatement::utf8(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_statement, column);
    return {text, qsizetype(sqlite3_column_bytes(m_statement, column))};
}

} // namespace chengcai::store
