// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/files.h"
#include "store/sqlite/copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlQuery>

#include <sqlite3.h>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

Error failed(const MigrationScript &script, const QString &detail)
{
    return {ErrorKind::StoreProblem, u"STO-050"_s,
            Text::tr("The store could not be brought to this version of the program and was left as it was. Use the earlier version and report this message."),
            u"%1 %2: %3"_s.arg(script.number, 4, 10, QLatin1Char('0')).arg(script.title, detail), {}};
}

QString checkProblem(const Database &database)
{
    QSqlQuery query(database.sql());
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next())
        return u"integrity_check did not run"_s;
    if (const QString found = query.value(0).toString(); found != u"ok")
        return found;
    if (!query.exec(u"PRAGMA foreign_key_check"_s))
        return u"foreign_key_check did not run"_s;
    return query.next() ? u"foreign_key_check: "_s + query.value(0).toString() : QString();
}

Result<void> apply(Database &database, const MigrationScript &script)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<void> ran = database.execute(QString::fromUtf8(script.sql));
    if (!ran)
        return failed(script, ran.error().detail);
    if (const Result<void> numbered = database.execute(u"PRAGMA user_version=%1"_s.arg(script.number)); !numbered)
        return failed(script, numbered.error().detail);
    if (const QString problem = checkProblem(database); !problem.isEmpty())
        return failed(script, problem);
    return (*transaction)->commit();
}

/// Kept beside the store: an upgrade never removes what may be the only good copy.
Result<void> keepCopy(const Database &database, int version)
{
    const QString copy = u"%1.version-%2"_s.arg(database.file()).arg(version);
    if (QFile::exists(copy))
        return {};
    const QString temporary = temporaryName(copy);
    if (const Result<void> made = copyDatabase(database, temporary, {}); !made)
        return made.error();
    return renameDurably(temporary, copy);
}

} // namespace

std::vector<MigrationScript> migrationScripts()
{
    std::vector<MigrationScript> scripts;
    const QDir folder(u":/schema/sqlite"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.push_back({name.left(4).toInt(), name.mid(5).chopped(4), file.readAll()});
    }
    return scripts;
}

int newestSchema()
{
    static const int newest = migrationScripts().back().number;
    return newest;
}

Result<MigrationOutcome> migrate(Database &database, const std::vector<MigrationScript> &scripts)
{
    const int from = database.schemaVersion();
    const int to = scripts.empty() ? 0 : scripts.back().number;
    if (from > to)
        return MigrationOutcome::Newer;
    if (from == to)
        return MigrationOutcome::Current;
    if (from > 0) {
        if (const Result<void> kept = keepCopy(database, from); !kept)
            return kept.error();
    }
    for (const MigrationScript &script : scripts) {
        if (script.number <= from)
            continue;
        if (const Result<void> applied = apply(database, script); !applied)
            return applied.error();
    }
    return from == 0 ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
}

Result<MigrationOutcome> migrate(Database &database)
{
    return migrate(database, migrationScripts());
}

} // namespace chengcai::store
