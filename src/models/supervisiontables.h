// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/cases.h"
#include "services/partychecks.h"
#include "services/rectifications.h"

/// The tables of cases and rectification, each a RowsModel with its columns. Called again after a change of language.
namespace chengcai::models {

using CaseModel = RowsModel<services::CaseLine>;
[[nodiscard]] std::vector<Column<services::CaseLine>> caseColumns();
using CaseStepModel = RowsModel<services::CaseStepRow>;
using CheckModel = RowsModel<services::PartyCheck>;
[[nodiscard]] std::vector<Column<services::PartyCheck>> checkColumns();
/// Tells rows of all three kinds apart.
[[nodiscard]] qint64 checkKey(const services::PartyCheck &row);
[[nodiscard]] std::vector<Column<services::CaseStepRow>> caseStepColumns();
using ClockModel = RowsModel<domain::ClockState>;
[[nodiscard]] std::vector<Column<domain::ClockState>> clockColumns();
using SeriousFindingModel = RowsModel<services::SeriousFinding>;
[[nodiscard]] std::vector<Column<services::SeriousFinding>> seriousFindingColumns();
using ConductCountModel = RowsModel<services::ConductCount>;
[[nodiscard]] std::vector<Column<services::ConductCount>> conductCountColumns();

using RectificationModel = RowsModel<services::RectificationRow>;
[[nodiscard]] std::vector<Column<services::RectificationRow>> rectificationColumns();
/// An item as it stands on a day.
struct RectificationItemRow {
    domain::RectificationItem item;
    QString finding; ///< what was found
    QDate day;       ///< of the question
};
using RectificationItemModel = RowsModel<RectificationItemRow>;
[[nodiscard]] std::vector<Column<RectificationItemRow>> rectificationItemColumns();
using RectificationStepModel = RowsModel<services::RectificationStep>;
[[nodiscard]] std::vector<Column<services::RectificationStep>> rectificationStepColumns();

/// "due 2026-04-10, 12 days left", "over for 14 days", "met 3 days before the end": what a clock says in words.
[[nodiscard]] QString clockSentence(const domain::ClockState &clock);
/// "in time", "overdue" …: how an item stands.
[[nodiscard]] QString itemStanding(const domain::RectificationItem &item, QDate day);

} // namespace chengcai::models
