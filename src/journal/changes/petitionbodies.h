// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/petition.h"
#include "journal/entry.h"

/// Bodies of objections and repairs. Field numbers are written into the journal: never renumber, never reuse.
namespace chengcai::journal {

/// A petition has one head: every act names the one before it.
inline constexpr int PetitionField = 1;

struct PetitionReceiveBody {
    base::Uid party;
    QString number;
    domain::PetitionKind kind = domain::PetitionKind::Objection;
    base::Uid fact;      ///< what it is about: one of the two
    base::Uid procedure;
    QString applicant;
    QString claim;
    QDate day;
    std::vector<domain::Evidence> evidence;
};
/// An objection to a fact comes with the mark of the fact (FactObjection) before it in the entry, unless the fact bears it already.
[[nodiscard]] Change encodePetitionReceive(const PetitionReceiveBody &body);
[[nodiscard]] base::Result<PetitionReceiveBody> decodePetitionReceive(const Change &change);

/// Every act but receipt and decision.
[[nodiscard]] Change encodePetitionStep(const base::Uid &entity, const domain::PetitionStep &step, std::vector<BaseHead> base);
[[nodiscard]] base::Result<domain::PetitionStep> decodePetitionStep(const Change &change);

struct PetitionDecideBody {
    QDate day;
    domain::PetitionOutcome outcome = domain::PetitionOutcome::Dismissed;
    QString text;
    QString publicity;
    std::vector<domain::MetCondition> conditions;
    base::Uid subject; ///< the fact or the list procedure, named again: who merges must know what the decision looked at
    std::vector<domain::Evidence> evidence;
};
/// Last in its entry, after the changes that carry it out.
[[nodiscard]] Change encodePetitionDecide(const base::Uid &entity, const PetitionDecideBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<PetitionDecideBody> decodePetitionDecide(const Change &change);

} // namespace chengcai::journal
