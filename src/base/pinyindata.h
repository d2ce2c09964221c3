// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace chengcai::base {

/// A word and its syllables, one for each Han character, separated by spaces.
struct Reading {
    const char16_t *word;
    const char *syllables;
};

/// Words whose reading the per-character table gets wrong, places and trades above all; single characters last give the
/// reading that is usual in names of organisations. The longest match wins.
[[nodiscard]] std::span<const Reading> wordReadings();
/// Surnames read otherwise than the character alone; they count only at the head of a person's name.
[[nodiscard]] std::span<const Reading> surnameReadings();

} // namespace chengcai::base
