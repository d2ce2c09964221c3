// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/maintenance.h"
#include "services/ratings.h"
#include "services/tableimport.h"

/// The bounded tables of the program, each a RowsModel with its columns. The functions are called again after a change of
/// language and the result given to setColumns().
namespace chengcai::models {

/// A fact as a list shows it, with its end under the ruling version.
struct FactRow {
    domain::CreditFact fact;
    QString indicatorName;
    int pointsCenti = 0;   ///< signed, by the ruling version
    QDate expiresOn;
    bool active = false;
};
using FactModel = RowsModel<FactRow>;
[[nodiscard]] std::vector<Column<FactRow>> factColumns();
[[nodiscard]] std::vector<FactRow> factRows(const services::Explanation &explanation, bool chinese);

/// A line of the waterfall.
struct LineRow {
    domain::ScoreLine line;
    QString text;
    int runningCenti = 0;  ///< sum up to and including this line
};
using LineModel = RowsModel<LineRow>;
[[nodiscard]] std::vector<Column<LineRow>> lineColumns();
[[nodiscard]] std::vector<LineRow> lineRows(const services::Explanation &explanation);

using AuditModel = RowsModel<services::AuditRow>;
[[nodiscard]] std::vector<Column<services::AuditRow>> auditColumns();

using RejectedModel = RowsModel<services::RejectedRow>;
[[nodiscard]] std::vector<Column<services::RejectedRow>> rejectedColumns();
using WarningModel = RowsModel<services::ImportWarning>;
[[nodiscard]] std::vector<Column<services::ImportWarning>> warningColumns();

using SimulationModel = RowsModel<services::SimulatedChange>;
[[nodiscard]] std::vector<Column<services::SimulatedChange>> simulationColumns();

using BatchModel = RowsModel<services::BatchRow>;
[[nodiscard]] std::vector<Column<services::BatchRow>> batchColumns();

using ListingModel = RowsModel<domain::Listing>;
[[nodiscard]] std::vector<Column<domain::Listing>> listingColumns();

using EventModel = RowsModel<domain::FutureEvent>;
[[nodiscard]] std::vector<Column<domain::FutureEvent>> eventColumns();

} // namespace chengcai::models
