// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/lists.h"
#include "domain/listprocedure.h"
#include "services/session.h"

/// Red and black lists: who is proposed by rule, who is published, and what stands there without a reason any more.
namespace chengcai::services {

struct ListCandidate {
    domain::ListKind list = domain::ListKind::Black;
    domain::Party party;
    std::vector<domain::ListGround> grounds; ///< of a black or focus candidate
    QString text;       ///< why, in sentences
    QDate until;        ///< first day on which no ground is left; null = not known, or the red list
    bool final = false; ///< some ground is a decision that is confirmed and not under objection; always for the red list
};
/// Nobody who is on that list on the day already, or was for the same decision, or whose procedure is running or ended without an entry for the
/// same fact; of the red list also who is about to leave it; by list, then name. Reads only; the thread of the reader. "JOB-CANCELLED" when stopped.
[[nodiscard]] base::Result<std::vector<ListCandidate>> listCandidates(const Reader &reader, QDate day, const base::Progress &progress);

/// A published entry, or one of another authority.
struct ListEntry {
    domain::Listing listing;
    domain::Party party;
    bool current = false;   ///< on the list on that day
    QString procedure;      ///< number of the procedure that published it; empty = taken over
    domain::ListProcedureId procedureId;
    bool underObjection = false; ///< an objection to it is open: marked, not hidden
    QString trouble;        ///< what to look at: no living ground, a party that somebody else answers for; empty = in order
};
/// Entries that stand on the day, then those that ended, the latest first. Entries whose ground is gone show themselves.
[[nodiscard]] std::vector<ListEntry> listEntries(const Reader &reader, QDate day);

} // namespace chengcai::services
