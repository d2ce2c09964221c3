// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

namespace chengcai::report {

/// What makes a number on paper reproducible: the two dates, the rules, the position in the journal.
struct Stamp {
    QString office;       ///< the office in whose name the report goes out
    QDate asOf;
    QDate knownAt;        ///< null = everything known when it was made
    QDate madeOn;         ///< day of the sign-off
    QString ruleBook;     ///< title and version
    QString ruleBookHash; ///< hexadecimal
    qint64 position = 0;  ///< received number in the journal
    QString chainHead;    ///< hexadecimal
    QString watermark;    ///< "演示 DEMO", empty for real data
    qint64 createdMs = 0;
};

/// Watermark, page numbers and the two footer lines of a stamp.
[[nodiscard]] Furniture furnitureOf(const Stamp &stamp);
/// Prepared, checked, examined, issued; office and day of the stamp.
[[nodiscard]] SignOff officialSignOff(const Stamp &stamp, bool seal);

} // namespace chengcai::report
