// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sqlshell.h"

#include <QFile>

#include <sqlite3.h>

namespace chengcai::tests {

using namespace Qt::StringLiterals;

SqlShell::SqlShell(const QString &file)
{
    if (sqlite3_open(QFile::encodeName(file).constData(), &m_db) != SQLITE_OK)
        qFatal("%s cannot be opened", qPrintable(file));
    run("PRAGMA synchronous=OFF");
}

SqlShell::~SqlShell()
{
    sqlite3_close(m_db);
}

void SqlShell::run(const QByteArray &sql)
{
    char *error = nullptr;
    if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), error);
}

void SqlShell::unguarded(const QByteArray &sql)
{
    if (!tryUnguarded(sql))
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_db));
}

bool SqlShell::tryUnguarded(const QByteArray &sql)
{
    const QStringList guards = column("SELECT sql FROM sqlite_schema WHERE type='trigger'");
    for (const QString &name : column("SELECT name FROM sqlite_schema WHERE type='trigger'"))
        run("DROP TRIGGER " + name.toUtf8());
    const bool done = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    for (const QString &guard : guards)
        run(guard.toUtf8());
    return done;
}

QStringList SqlShell::column(const QByteArray &query)
{
    QStringList values;
    const auto take = [](void *to, int, char **row, char **) {
        static_cast<QStringList *>(to)->append(QString::fromUtf8(row[0]));
        return 0;
    };
    char *error = nullptr;
    if (sqlite3_exec(m_db, query.constData(), take, &values, &error) != SQLITE_OK)
        qFatal("%s: %s", query.constData(), error);
    return values;
}

QStringList SqlShell::schema()
{
    return column("SELECT name||' '||sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY type,name");
}

QStringList SqlShell::dump()
{
    QStringList rows;
    for (const QString &table : column("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%' ORDER BY name")) {
        QStringList parts;
        for (const QString &name : column("SELECT name FROM pragma_table_info('" + table.toUtf8() + "')"))
            parts << u"quote(\"%1\")"_s.arg(name);
        rows += column(u"SELECT '%1|'||%2 FROM %1 ORDER BY 1"_s.arg(table, parts.join(u"||'|'||"_s)).toUtf8());
    }
    return rows;
}

} // namespace chengcai::tests
