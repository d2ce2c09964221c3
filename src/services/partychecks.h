// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cases.h"
#include "services/inspections.h"
#include "services/rectifications.h"

#include <variant>

namespace chengcai::services {

/// What was looked into at one party: an inspection, a notice of rectification or a case.
struct PartyCheck {
    std::variant<domain::InspectionId, domain::RectificationId, domain::CaseId> record;
    QDate day;       ///< of the inspection, the notice, the opening
    QString number;
    QString about;   ///< form, inspection or cause
    QString state;   ///< in the language of the screen, like the result
    QString result;
};
/// Newest first. What is overdue is derived for `today`. Any thread, with that thread's Reader.
[[nodiscard]] std::vector<PartyCheck> checksOf(const Reader &reader, domain::PartyId party, QDate today);

} // namespace chengcai::services
