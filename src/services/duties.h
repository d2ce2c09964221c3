// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

#include <QString>

#include <vector>

/// 廉洁义务: what the rules ask of a kind of party in plain words, what it costs not to keep to it and what good conduct earns.
namespace chengcai::services {

struct DutyLine {
    enum class Sort : quint8 { Duty, Costs, Earns };
    Sort sort = Sort::Duty;
    QString code;       ///< of the indicator; empty for a duty
    QString text;       ///< in the language of the screen, like everything here
    QString basis;      ///< the statute in words
    int pointsCenti = 0; ///< signed; 0 of a duty
    QString severity = {}; ///< of a cost
    QString period = {};   ///< how long it counts
    QString evidence = {};
    bool veto = false;  ///< one star at once
};
[[nodiscard]] QString dutySortLabel(DutyLine::Sort sort);
/// Duties, then what costs, then what earns; of each the heaviest first, retired indicators left out. With `search` those that have it
/// somewhere. Any thread.
[[nodiscard]] std::vector<DutyLine> dutyLines(const domain::RuleBook &book, domain::PartyKind kind, const QString &search = {});

} // namespace chengcai::services
