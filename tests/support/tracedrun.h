// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace chengcai::tests {

/// A program run under the eyes of the kernel's tracer: every system call that changes a file is counted, and from one of them on the
/// program is killed or told that the disk is full or broken. Calls on standard output and error do not count. Linux on x86-64.
class TracedRun
{
public:
    enum class Fault {
        None,
        Kill,  ///< before that call is carried out
        Full,  ///< that call and all after it: no space left
        Broken ///< that call and all after it: input/output error
    };
    struct Outcome {
        bool started = false;
        int calls = 0;     ///< counted
        int exitCode = -1; ///< −1 = killed
        QByteArray errors; ///< standard error
    };
    /// False where there is no such tracer.
    [[nodiscard]] static bool isPossible();
    [[nodiscard]] static Outcome run(const QString &program, const QStringList &arguments, Fault fault = Fault::None, int call = 0);
};

} // namespace chengcai::tests
