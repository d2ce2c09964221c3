// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"

namespace chengcai::services {

/// A store that was copied, restored or set back goes on as another origin, so that two stores never speak as one. People have to know:
/// what was noticed and what it means, in a few sentences; empty if nothing was.

/// Of this very opening.
[[nodiscard]] QString openedOriginNotice(const Session &session);
/// Of the origin the store works in, until an administrator has taken note.
[[nodiscard]] QString originNotice(const Session &session);
/// Administrators only.
[[nodiscard]] base::Result<void> noteOrigin(Session &session);

} // namespace chengcai::services
