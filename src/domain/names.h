// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace chengcai::domain {

/// Of PartyKind and Grade, in files and on the command line.
inline constexpr std::array<QStringView, 4> PartyKindNames{u"purchaser", u"agency", u"supplier", u"expert"};
inline constexpr std::array<QStringView, 5> GradeNames{u"U", u"A", u"B", u"C", u"D"};

/// The value of an enumeration by its name in files and on the command line; the names stand in the order of the values.
template <typename Enum, size_t N> [[nodiscard]] std::optional<Enum> fromName(const std::array<QStringView, N> &names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

} // namespace chengcai::domain
