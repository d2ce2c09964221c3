// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/fact.h"

class QWidget;

namespace chengcai::gui {

/// Opens one file in a window of its own. What cannot be shown is said there and given back ("EVI-…").
[[nodiscard]] base::Result<void> openEvidence(const QByteArray &content, const domain::Evidence &evidence, QWidget *parent);

} // namespace chengcai::gui
