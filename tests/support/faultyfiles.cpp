// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyfiles.h"

#include <QtGlobal>

#include <sqlite3.h>

#include <list>

namespace chengcai::tests {

namespace {

struct State {
    int calls = 0;
    int firstBad = 0; ///< 0 = none
    FaultyFiles::Fault fault = FaultyFiles::Fault::Full;
};
State state;

/// The methods of one kind of file with ours in place of those that write. The object begins with them, so that it is found from them.
struct Methods {
    sqlite3_io_methods ours;
    const sqlite3_io_methods *theirs;
};
std::list<Methods> allMethods;
sqlite3_vfs vfs;
sqlite3_vfs *system = nullptr;

const sqlite3_io_methods *theirs(sqlite3_file *file)
{
    return reinterpret_cast<const Methods *>(file->pMethods)->theirs;
}

bool fails()
{
    ++state.calls;
    return state.firstBad > 0 && state.calls >= state.firstBad;
}

int code(int broken)
{
    return state.fault == FaultyFiles::Fault::Full ? SQLITE_FULL : broken;
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    if (!fails())
        return theirs(file)->xWrite(file, bytes, size, at);
    if (state.fault == FaultyFiles::Fault::Full && size > 1)
        (void)theirs(file)->xWrite(file, bytes, size / 2, at); // half of it still fitted
    return code(SQLITE_IOERR_WRITE);
}

int sync(sqlite3_file *file, int flags)
{
    return fails() ? code(SQLITE_IOERR_FSYNC) : theirs(file)->xSync(file, flags);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return fails() ? code(SQLITE_IOERR_TRUNCATE) : theirs(file)->xTruncate(file, size);
}

const sqlite3_io_methods *wrapped(const sqlite3_io_methods *methods)
{
    for (const Methods &known : allMethods) {
        if (known.theirs == methods)
            return &known.ours;
    }
    Methods &made = allMethods.emplace_back(Methods{*methods, methods});
    made.ours.xWrite = write;
    made.ours.xSync = sync;
    made.ours.xTruncate = truncate;
    return &made.ours;
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int opened = system->xOpen(system, name, file, flags, outFlags);
    if (opened == SQLITE_OK && file->pMethods)
        file->pMethods = wrapped(file->pMethods);
    return opened;
}

} // namespace

void FaultyFiles::install()
{
    system = sqlite3_vfs_find(nullptr);
    vfs = *system;
    vfs.pNext = nullptr;
    vfs.zName = "faulty";
    vfs.xOpen = open;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        qFatal("the layer cannot be put in");
}

void FaultyFiles::count()
{
    state = {};
}

int FaultyFiles::calls()
{
    return state.calls;
}

void FaultyFiles::failFrom(int call, Fault fault)
{
    state = {0, call, fault};
}

} // namespace chengcai::tests
