// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/partylist.h"
#include "widgets/listframe.h"

#include <QJsonObject>

namespace chengcai::gui {

/// A filter as part of a saved view, and as chips in words. The kind is not part of it: a view belongs to the list of one kind.
[[nodiscard]] QJsonObject filterToJson(const services::PartyFilter &filter);
/// Unknown members are ignored, so that a view written by a newer program still opens.
[[nodiscard]] services::PartyFilter filterFromJson(const QJsonObject &json, domain::PartyKind kind);
[[nodiscard]] std::vector<widgets::FilterChip> filterChips(const services::PartyFilter &filter);
[[nodiscard]] QString movedWords(domain::StarMove moved);
/// The filter without the condition that chip stands for.
[[nodiscard]] services::PartyFilter withoutChip(services::PartyFilter filter, const QString &key);

} // namespace chengcai::gui
