// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tracedrun.h"

#include <QFile>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <vector>

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

namespace chengcai::tests {

#if defined(__x86_64__)

namespace {

constexpr std::array OnDescriptors{SYS_write, SYS_pwrite64, SYS_writev, SYS_pwritev, SYS_fsync, SYS_fdatasync, SYS_ftruncate, SYS_fallocate};
constexpr std::array OnNames{SYS_rename, SYS_renameat, SYS_renameat2, SYS_link, SYS_linkat, SYS_unlink, SYS_unlinkat, SYS_mkdir, SYS_mkdirat};

bool changesFiles(const user_regs_struct &regs)
{
    const auto call = long(regs.orig_rax);
    if (std::find(OnDescriptors.begin(), OnDescriptors.end(), call) != OnDescriptors.end())
        return regs.rdi > 2;
    if (call == SYS_openat)
        return (regs.rdx & O_CREAT) != 0;
    return std::find(OnNames.begin(), OnNames.end(), call) != OnNames.end();
}

/// Between the entry of a call and its return.
struct Thread {
    bool inside = false;
    bool refused = false;
};

[[noreturn]] void become(const QString &program, const QStringList &arguments, int errors)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const int nothing = ::open("/dev/null", O_RDWR);
    ::dup2(nothing, 0);
    ::dup2(nothing, 1);
    ::dup2(errors, 2);
    ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    ::execv(pointers.front(), pointers.data());
    ::_exit(127);
}

} // namespace

bool TracedRun::isPossible()
{
    return run(QStringLiteral("/bin/true"), {}).started;
}

TracedRun::Outcome TracedRun::run(const QString &program, const QStringList &arguments, Fault fault, int call)
{
    Outcome outcome;
    QTemporaryFile errors;
    if (!errors.open())
        return outcome;
    const pid_t first = ::fork();
    if (first == 0)
        become(program, arguments, errors.handle());
    int status = 0;
    if (first < 0 || ::waitpid(first, &status, 0) != first || !WIFSTOPPED(status))
        return outcome;
    ::ptrace(PTRACE_SETOPTIONS, first, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEVFORK | PTRACE_O_TRACEFORK | PTRACE_O_EXITKILL);
    outcome.started = true;
    std::map<pid_t, Thread> threads;
    ::ptrace(PTRACE_SYSCALL, first, nullptr, nullptr);
    for (;;) {
        const pid_t at = ::waitpid(-1, &status, __WALL);
        if (at < 0)
            break;
        if (WIFEXITED(status) || WIFSIGNALED(status)) {
            if (at == first)
                outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
            threads.erase(at);
            continue;
        }
        const int signal = WSTOPSIG(status);
        if (signal != (SIGTRAP | 0x80)) {
            // Its own signals are passed on; those of the tracer are not.
            ::ptrace(PTRACE_SYSCALL, at, nullptr, signal == SIGTRAP || signal == SIGSTOP ? 0 : signal);
            continue;
        }
        Thread &thread = threads[at];
        user_regs_struct regs{};
        ::ptrace(PTRACE_GETREGS, at, nullptr, &regs);
        thread.inside = !thread.inside;
        if (thread.inside && changesFiles(regs)) {
            ++outcome.calls;
            if (fault == Fault::Kill && outcome.calls == call) {
                ::kill(first, SIGKILL);
                continue;
            }
            if ((fault == Fault::Full || fault == Fault::Broken) && outcome.calls >= call) {
                thread.refused = true;
                regs.orig_rax = static_cast<unsigned long long>(-1);
                ::ptrace(PTRACE_SETREGS, at, nullptr, &regs);
            }
        } else if (!thread.inside && thread.refused) {
            thread.refused = false;
            regs.rax = static_cast<unsigned long long>(fault == Fault::Full ? -ENOSPC : -EIO);
            ::ptrace(PTRACE_SETREGS, at, nullptr, &regs);
        }
        ::ptrace(PTRACE_SYSCALL, at, nullptr, nullptr);
    }
    errors.seek(0);
    outcome.errors = errors.readAll();
    return outcome;
}

#else

bool TracedRun::isPossible()
{
    return false;
}

TracedRun::Outcome TracedRun::run(const QString &, const QStringList &, Fault, int)
{
    return {};
}

#endif

} // namespace chengcai::tests
