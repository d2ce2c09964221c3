// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "domain/formtemplate.h"

#include <QMap>

namespace chengcai::domain {

/// What stands in one item of a filled form. Numbers and dates are the text as stored: digits with '.', yyyy-MM-dd.
struct Answer {
    QString value;                  ///< value of a choice, number, date, text; empty = not answered
    std::vector<QStringList> rows;  ///< Projects: cells in the order of the columns
    QString remark;                 ///< narrative that goes with the answer
    QString note;                   ///< for the inspector alone: printed nowhere, becomes no fact
    std::vector<Evidence> evidence;
    bool operator==(const Answer &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == Answer{}; }
};

/// By item code.
using Answers = QMap<QString, Answer>;

/// Deterministic: equal answers give equal bytes; empty answers are not written. Strict; codes "ANS-…".
[[nodiscard]] QByteArray answersToJson(const Answers &answers);
[[nodiscard]] base::Result<Answers> answersFromJson(const QByteArray &json);

/// A number as an item wants it: digits with at most `decimals` decimals, in units of the last one; no sign but '-', no exponent,
/// full-width digits folded. Code "ANS-020".
[[nodiscard]] base::Result<qint64> parseScaled(QStringView text, int decimals);
/// 1050 with two decimals → "10.50".
[[nodiscard]] QString formatScaled(qint64 value, int decimals);

} // namespace chengcai::domain
