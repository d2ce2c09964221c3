// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/audit.h"
#include "store/files.h"
#include "store/sqlite/copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <utility>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

/// Number of entries and head of the chain of receipts.
using Head = std::pair<qint64, QByteArray>;

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
    if (QString found = query.value(0).toString(); found != u"ok")
        return found;
    if (!query.exec(u"PRAGMA foreign_key_check"_s))
        return u"foreign_key_check did not run"_s;
    return query.next() ? u"foreign_key_check: "_s + query.value(0).toString() : QString();
}

Result<void> apply(Database &database, const MigrationScript &script)
{
    Result<void> ran = database.execute(QString::fromUtf8(script.sql));
    if (ran)
        ran = database.execute(u"PRAGMA user_version=%1"_s.arg(script.number));
    // A full or broken disk is said as such: it is not the fault of this version.
    return ran || ran.error().code != u"STO-030" ? ran : failed(script, ran.error().detail);
}

/// Whether the journal, folded by this program, gives the tables as they stand. Said before anything is committed: a journal this
/// program cannot fold must not be locked away from the one that can.
Result<bool> foldsTheSame(Database &database, const MigrationScript &last, const base::Progress &progress)
{
    if (const QString problem = checkProblem(database); !problem.isEmpty())
        return failed(last, problem);
    const Result<RebuildReport> folded = rebuild(database, false, progress);
    if (!folded)
        return failed(last, folded.error().code + u": "_s + folded.error().detail);
    return folded->equal;
}

Result<Head> headOf(const QString &file)
{
    const Result<std::unique_ptr<Database>> database = Database::open(file, OpenMode::ReadOnly);
    if (!database)
        return database.error();
    QSqlQuery query((*database)->sql());
    if (!query.exec(u"SELECT received_no,chain FROM receipt ORDER BY received_no DESC LIMIT 1"_s))
        return storeError(**database, u"receipt"_s);
    return query.next() ? Head{query.value(0).toLongLong(), query.value(1).toByteArray()} : Head{};
}

/// A copy is of use only if its journal is what was signed.
Result<void> verifyCopy(const QString &file, const QString &folder, const base::Progress &progress)
{
    const Result<std::unique_ptr<Database>> copy = Database::open(file, OpenMode::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<VerifyReport> report = verify(**copy, folder, progress);
    if (!report)
        return report.error();
    if (report->firstBad == 0)
        return {};
    return Error{ErrorKind::StoreProblem, u"STO-052"_s,
                 Text::tr("The store was not brought to this version of the program, because its entry %1 is not as it was written. Restore the newest backup that "
                          "verifies.").arg(report->firstBad),
                 report->problem, {}};
}

/// Kept beside the store: an upgrade never removes what may be the only good copy. One of an earlier attempt is taken if the store has
/// not grown since, so that a start that fails again and again does not fill the disk.
Result<void> keepCopy(const Database &database, int version, const base::Progress &progress)
{
    const QString wanted = u"%1.version-%2"_s.arg(database.file()).arg(version);
    const Result<Head> now = headOf(database.file());
    if (!now)
        return now.error();
    QString copy = wanted;
    for (int number = 2; QFile::exists(copy); ++number) {
        if (const Result<Head> kept = headOf(copy); kept && *kept == *now)
            return {};
        copy = u"%1-%2"_s.arg(wanted).arg(number);
    }
    const WorkFolder work(QFileInfo(database.file()).path());
    const QString temporary = work.filePath(u"copy"_s);
    if (!work.isValid())
        return fileError(temporary, work.error());
    if (const Result<void> made = copyDatabase(database, temporary, progress); !made)
        return made.error();
    if (const Result<void> verified = verifyCopy(temporary, QFileInfo(database.file()).path(), progress); !verified)
        return verified.error();
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

Result<MigrationOutcome> migrate(Database &database, const std::vector<MigrationScript> &scripts, const base::Progress &progress)
{
    const int from = database.schemaVersion();
    const int to = scripts.empty() ? 0 : scripts.back().number;
    if (from > to)
        return MigrationOutcome::Newer;
    if (from == to)
        return MigrationOutcome::Current;
    if (from > 0) {
        if (const Result<void> kept = keepCopy(database, from, progress); !kept)
            return kept.error();
    }
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const MigrationScript &script : scripts) {
        if (script.number <= from)
            continue;
        if (const Result<void> applied = apply(database, script); !applied)
            return applied.error();
    }
    const Result<bool> same = from == 0 ? Result<bool>(true) : foldsTheSame(database, scripts.back(), progress);
    if (!same)
        return same.error();
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return committed.error();
    return from == 0 ? MigrationOutcome::Created : *same ? MigrationOutcome::Upgraded : MigrationOutcome::UpgradedStale;
}

Result<MigrationOutcome> migrate(Database &database, const base::Progress &progress)
{
    return migrate(database, migrationScripts(), progress);
}

} // namespace chengcai::store
