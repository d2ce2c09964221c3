// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace chengcai::store {

/// Bits of fact.flags. Stored: never renumber.
enum FactFlag : qint64 { WithdrawnFact = 1, ObjectedFact = 2, ConfirmedFact = 4 };

/// Columns that fact and fact_past share beside the id.
#define CHENGCAI_PAST_COLUMNS                                                                                                \
    "party,indicator,effective_on,until_day,flags,since_no,created_no,decided_on,fine_fen,amount_fen,"                       \
    "ban_from,ban_until,public_until,origin,decision_no,authority,text,source,withdraw_reason,evidence"

} // namespace chengcai::store
