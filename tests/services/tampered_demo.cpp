// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo.h"
#include "services/tampered.h"

namespace chengcai::tests {

std::unique_ptr<services::Session> storeToTamperWith(const QString &folder, const base::Clock &clock)
{
    services::DemoOptions options;
    options.folder = folder + QStringLiteral("/demo");
    options.today = clock.today();
    auto made = services::createDemo(options, clock, {});
    return made ? std::move(*made) : nullptr;
}

} // namespace chengcai::tests
