// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"
#include "report/stamp.h"

namespace chengcai::report {

struct ClassificationRow {
    QString name;
    QString identifier; ///< masked for natural persons
    QString region;
    domain::PartyKind kind = domain::PartyKind::Supplier;
    int scoreCenti = 0;
    int stars = 0;      ///< 0 = not rated
    domain::Grade grade = domain::Grade::U;
    QString listStatus;
    QString remark;
};
using ClassificationCursor = std::function<bool(ClassificationRow &row)>;
/// Opens the rows from the first one; called several times.
using ClassificationSource = std::function<ClassificationCursor()>;

/// What the detail tables are made by. Rows of one table keep the order of the source.
enum class ClassificationOrder : quint8 { Grade, Region, Kind };

struct ClassificationInput {
    Stamp stamp;
    QString scope;                          ///< in words: "all parties", "suppliers of Erqi district"
    std::vector<domain::PartyKind> kinds;   ///< the kinds the scope has; more than one adds a column
    ClassificationOrder order = ClassificationOrder::Grade;
    QStringList notes;                      ///< further sentences after the scope, such as open objections
    ClassificationSource rows;
};

/// Title, scope, summary by kind and by region with the distribution chart, one table per group, sign-off. Reads the
/// source once here (counts) and once per group and rendering.
[[nodiscard]] Document classificationReport(const ClassificationInput &input);

} // namespace chengcai::report
