// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/session.h"

namespace chengcai::services {

struct DemoOptions {
    QString folder;
    qint64 parties = 0; ///< 0 with facts 0 = the small story
    qint64 facts = 0;
    quint64 seed = 1;
    QDate today;        ///< the story's last day; default the clock's
};
/// A watermarked demonstration store, opened without password. The default is a story: about 120 patently artificial parties over
/// three years in which every feature shows. With numbers: any size. The same options give the same state root.
[[nodiscard]] base::Result<std::unique_ptr<Session>> createDemo(const DemoOptions &options, const base::Clock &clock,
                                                                const base::Progress &progress);

} // namespace chengcai::services
