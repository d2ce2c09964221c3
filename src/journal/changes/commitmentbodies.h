// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commitment.h"
#include "journal/entry.h"

/// Bodies of commitments. Field numbers are written into the journal: never renumber, never reuse.
namespace chengcai::journal {

/// A commitment has one head: every act names the one before it.
inline constexpr int CommitmentField = 1;

struct CommitmentGiveBody {
    base::Uid party;
    QString number;
    QString project;
    QString projectNo;
    QDate day;
    QStringList documents;
};
[[nodiscard]] Change encodeCommitmentGive(const CommitmentGiveBody &body);
[[nodiscard]] base::Result<CommitmentGiveBody> decodeCommitmentGive(const Change &change);

/// One that was not kept becomes the fact created just before it in the entry.
struct CommitmentCheckBody {
    QDate day;
    domain::CommitmentFinding finding = domain::CommitmentFinding::Kept;
    QString text;
    std::vector<domain::Evidence> evidence;
};
[[nodiscard]] Change encodeCommitmentCheck(const base::Uid &entity, const CommitmentCheckBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<CommitmentCheckBody> decodeCommitmentCheck(const Change &change);

// CommitmentWithdraw: encodeReason() of bodies.h.

} // namespace chengcai::journal
