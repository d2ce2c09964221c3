// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

#include <QtGlobal>

namespace chengcai::base {

/// Handed into long work: it reports how far it is and asks whether to go on. Called from the worker's thread, at most
/// a few hundred times a second; the functions must be safe to call from there. A default-made one does nothing.
struct Progress {
    /// done and total in any unit; total 0 = unknown.
    std::function<void(qint64 done, qint64 total)> report;
    /// Set by whoever wants the work to stop; the work then returns the error code "JOB-CANCELLED" with nothing half-written.
    const std::atomic_bool *cancel = nullptr;

    void at(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
    }
    [[nodiscard]] bool cancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
};

} // namespace chengcai::base
