// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/copy.h"

#include "store/files.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr int PagesPerStep = 2000;

struct Closer {
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
};
using Connection = std::unique_ptr<sqlite3, Closer>;

Error copyError(sqlite3 *to, int code)
{
    if ((code & 0xff) == SQLITE_FULL)
        return fileError(QString(), ENOSPC);
    return {ErrorKind::StoreProblem, u"STO-037"_s, Text::tr("The store could not be copied. Check both disks and try again."),
            u"%1 (%2)"_s.arg(QString::fromUtf8(sqlite3_errmsg(to))).arg(code), {}};
}

bool isSound(sqlite3 *db)
{
    bool ok = false;
    const auto look = [](void *found, int, char **values, char **) {
        *static_cast<bool *>(found) = values[0] && qstrcmp(values[0], "ok") == 0;
        return 0;
    };
    return sqlite3_exec(db, "PRAGMA integrity_check(1)", look, &ok, nullptr) == SQLITE_OK && ok;
}

Result<void> copyPages(sqlite3 *from, sqlite3 *to, const base::Progress &progress)
{
    sqlite3_backup *const backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return copyError(to, sqlite3_extended_errcode(to));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !progress.cancelled()) {
        code = sqlite3_backup_step(backup, PagesPerStep);
        const int total = sqlite3_backup_pagecount(backup);
        progress.at(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    if (code == SQLITE_OK)
        return Error{ErrorKind::StoreProblem, u"JOB-CANCELLED"_s, Text::tr("The work was cancelled; nothing was changed."), {}, {}};
    if (code != SQLITE_DONE)
        return copyError(to, code);
    // One file that stands for itself, without a log beside it.
    if (sqlite3_exec(to, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return copyError(to, sqlite3_extended_errcode(to));
    return isSound(to) ? Result<void>() : copyError(to, SQLITE_CORRUPT);
}

Result<void> copyInto(const Database &database, const QByteArray &name, const base::Progress &progress)
{
    const int made = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made < 0)
        return fileError(QFile::decodeName(name), errno);
    ::close(made);
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(name.constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const Connection to(raw);
    return opened == SQLITE_OK ? copyPages(database.handle(), to.get(), progress) : copyError(to.get(), opened);
}

} // namespace

Result<void> copyDatabase(const Database &database, const QString &file, const base::Progress &progress)
{
    Result<void> copied = copyInto(database, QFile::encodeName(file), progress);
    if (copied && !syncFile(file))
        copied = fileError(file, errno);
    if (!copied) {
        for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(file + suffix);
    }
    return copied;
}

} // namespace chengcai::store
