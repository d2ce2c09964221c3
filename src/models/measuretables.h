// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsmodel.h"
#include "services/measures.h"

/// The tables of joint measures and incentives.
namespace chengcai::models {

using ProposalModel = RowsModel<services::MeasureProposal>;
[[nodiscard]] std::vector<Column<services::MeasureProposal>> proposalColumns();

using TroubleModel = RowsModel<services::MeasureTrouble>;
[[nodiscard]] std::vector<Column<services::MeasureTrouble>> troubleColumns();

/// A rule of the catalogue with its reach today.
struct RuleReach {
    int place = 0; ///< in the catalogue
    domain::MeasureRule rule;
    qint64 parties = 0;
    qint64 used = 0;
};
using RuleReachModel = RowsModel<RuleReach>;
[[nodiscard]] std::vector<Column<RuleReach>> ruleReachColumns();

} // namespace chengcai::models
