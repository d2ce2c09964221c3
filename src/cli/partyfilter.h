// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/party.h"
#include "services/ratings.h"

#include <functional>
#include <vector>

namespace chengcai::cli {

/// A row of "list parties": today's rating of a party, with its status.
using PartyTest = std::function<bool(const services::RatedParty &)>;

/// "kind=supplier grade=C,D region=410105 score<8000 name~建设 list=black": conditions with blanks between them, all must hold;
/// several values with commas between mean any of them. Usage errors "CLI-05x". `kind` is set when exactly one is asked for.
struct PartyExpression {
    std::vector<PartyTest> tests;
    std::optional<domain::PartyKind> kind;

    [[nodiscard]] bool matches(const services::RatedParty &rated) const;
};
[[nodiscard]] base::Result<PartyExpression> parseExpression(const QString &text);

/// Strict weak order by a field name, "-score" descending; equal rows by id, so that pages never overlap.
using PartyOrder = std::function<bool(const services::RatedParty &, const services::RatedParty &)>;
[[nodiscard]] base::Result<PartyOrder> parseOrder(const QString &field);

} // namespace chengcai::cli
