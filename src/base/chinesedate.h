// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace chengcai::base {

/// What was written, whether or not there is such a day.
struct WrittenDay {
    int year = 0;
    int month = 0;
    int day = 0;
    bool operator==(const WrittenDay &) const = default;
};

/// A day as Chinese documents write it: 二〇二四年三月五日, 二零二四年十二月三十一日, 二○二四年元月廿五日; each of its three numbers may
/// also be written with digits. The year has four figures. White space between the parts is passed over. Nothing for any other text.
[[nodiscard]] std::optional<WrittenDay> chineseDay(QStringView text);

} // namespace chengcai::base
