// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chengcai::tests {

/// A layer between SQLite and its files in this process: counts the calls that write, and lets them fail from one of them on. Not for
/// several threads.
class FaultyFiles
{
public:
    enum class Fault {
        Full,  ///< there is no room: what fits is written, the rest is not
        Broken ///< input/output error
    };
    /// Once, before the first connection.
    static void install();
    /// No faults from now on; counts from 0.
    static void count();
    [[nodiscard]] static int calls();
    /// The call with that number, from 1, and all after it fail.
    static void failFrom(int call, Fault fault);
};

} // namespace chengcai::tests
