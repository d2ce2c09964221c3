// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commitment.h"
#include "report/letter.h"

namespace chengcai::report {

/// 信用承诺书: the letter a supplier signs; addressed to purchaser and agency of the project.
struct CommitmentLetter {
    LetterHead head; ///< the party is who promises
    QString project;
    QString projectNo;
    QStringList documents; ///< titles of the papers it stands for
};
[[nodiscard]] Document commitmentLetter(const CommitmentLetter &letter);

/// Straight from the store; the thread of the reader. "CMT-020" without such a commitment.
[[nodiscard]] base::Result<Document> gatherCommitmentLetter(const services::Reader &reader, domain::CommitmentId id, const base::Clock &clock);

} // namespace chengcai::report
