// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "journal/cbor.h"
#include "journal/entry.h"

/// Bodies of cases. Field numbers are written into the journal: never renumber, never reuse.
namespace chengcai::journal {

/// A case has one head: every act names the one before it.
inline constexpr int CaseRecordField = 1;

struct CaseOpenBody {
    base::Uid party;
    QString number;
    domain::CaseOrigin origin = domain::CaseOrigin::OwnMotion;
    base::Uid inspection; ///< of a finding or an inspection
    int finding = 0;
    QString reference;    ///< of a complaint or a hint
    QString cause;
    domain::ConductClass conduct = domain::ConductClass::NonCompliant;
    QString summary;
    QDate actedOn;
    QDate foundOn;
    QDate day;
};
[[nodiscard]] Change encodeCaseOpen(const CaseOpenBody &body);
[[nodiscard]] base::Result<CaseOpenBody> decodeCaseOpen(const Change &change);

/// CaseFiling, CaseStep and CaseClose.
[[nodiscard]] Change encodeCaseStep(ChangeKind kind, const base::Uid &entity, const domain::CaseStep &step, std::vector<BaseHead> base);
[[nodiscard]] base::Result<domain::CaseStep> decodeCaseStep(const Change &change);

/// A penalty is a fact: created or amended by another change of the same entry. An exposure notice has none.
struct CaseDecideBody {
    domain::CaseResult result = domain::CaseResult::Penalty;
    QDate day;
    QString decisionNo;
    QString text;
    int changeIndex = -1; ///< of the FactCreate in this entry, or
    base::Uid fact;       ///< the fact that is there already
    std::vector<domain::PersonMeasure> persons; ///< person and measure
    std::vector<domain::Evidence> evidence;
};
[[nodiscard]] Change encodeCaseDecide(const base::Uid &entity, const CaseDecideBody &body, std::vector<BaseHead> base);
[[nodiscard]] base::Result<CaseDecideBody> decodeCaseDecide(const Change &change);

/// A list of persons held to account inside a body, person and measure; at most a thousand.
void writePersons(CborWriter &out, const std::vector<domain::PersonMeasure> &persons);
[[nodiscard]] bool readPersons(CborReader &in, std::vector<domain::PersonMeasure> &persons);

} // namespace chengcai::journal
