// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/stamp.h"

#include <vector>

namespace chengcai::report {

struct AccessRow {
    int line = 0;
    QString name;
    QString identifier;
    QString match;   ///< how it was matched, in words
    int stars = 0;   ///< 0 = not rated
    QString grade;
    QString answer;  ///< one word
    QString reasons; ///< sentences with dates and statutes
};
struct AccessReportInput {
    Stamp stamp;
    QString kind;              ///< "suppliers"
    QString project;           ///< what it was asked for; may be empty
    qsizetype pass = 0;
    qsizetype withDocuments = 0;
    qsizetype refused = 0;
    qsizetype unmatched = 0;
    QString rules;             ///< source of the access rules
    std::vector<AccessRow> rows;
};
/// Summary, the table of participants with the answer to each, sign-off.
[[nodiscard]] Document accessReport(const AccessReportInput &input);

} // namespace chengcai::report
