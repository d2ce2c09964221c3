// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"

namespace chengcai::tests {

/// A store with something in every table it can have something in, signed in; what is in it differs from program to program.
[[nodiscard]] std::unique_ptr<services::Session> storeToTamperWith(const QString &folder, const base::Clock &clock);

} // namespace chengcai::tests
