// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formtemplate.h"
#include "models/editmodel.h"

/// What the designer of evaluation forms edits in tables. Called again after a change of language and given to setColumns().
namespace chengcai::models {

using ChoiceModel = EditModel<domain::Choice>;
/// `indicators` = codes and names the rules offer for the form's kind of party.
[[nodiscard]] std::vector<EditColumn<domain::Choice>> choiceColumns(const std::vector<std::pair<QString, QString>> &indicators);

using FormColumnModel = EditModel<domain::FormColumn>;
[[nodiscard]] std::vector<EditColumn<domain::FormColumn>> formColumnColumns();

using ConditionModel = EditModel<domain::Condition>;
[[nodiscard]] std::vector<EditColumn<domain::Condition>> conditionColumns();

} // namespace chengcai::models
