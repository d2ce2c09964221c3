// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo.h"
#include "services/desk.h"

namespace chengcai::services {

Answer<base::Result<StoreInfo>> Desk::createDemo(const QString &folder)
{
    using R = base::Result<StoreInfo>;
    return startWrite<R>(tr("Making the demonstration store"), [this, folder](const base::Progress &progress) -> R {
        DemoOptions options;
        options.folder = folder;
        const auto made = services::createDemo(options, m_clock, progress);
        if (!made)
            return made.error();
        return (*made)->info();
    });
}

} // namespace chengcai::services
