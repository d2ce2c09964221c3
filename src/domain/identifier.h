// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"

#include <QStringList>

namespace chengcai::domain {

/// Why an identifier fails.
enum class IdentifierProblem : quint8 {
    None,
    Length,            ///< not 18 characters after normalising
    IllegalCharacter,  ///< a character outside the alphabet of the standard
    CheckCharacter,    ///< last character does not fit
    OrganisationCode,  ///< the organisation code inside fails its own check
    BirthDate,         ///< resident identity: no such date, or in the future
    Province           ///< resident identity: unknown province
};
/// "none", "length", "illegal character", "check character", "organisation code", "birth date", "province".
[[nodiscard]] QString identifierProblemName(IdentifierProblem problem);

struct IdentifierCheck {
    IdentifierType type = IdentifierType::Uscc;
    QString normalised; ///< trimmed, width folded, upper case, spaces and hyphens dropped
    IdentifierProblem problem = IdentifierProblem::None;
    QString expected;   ///< the check character the standard gives, when that is the problem
    /// Codes that pass and differ only by O→0, I→1, Z→2, S→5; offered, never taken silently.
    QStringList suggestions;
    /// Set for a code that passes but whose registration authority prefix is not one we know.
    QString warning;
    [[nodiscard]] bool valid() const { return problem == IdentifierProblem::None; }
};

/// GB 32100-2015, with the inner organisation code of GB 11714.
[[nodiscard]] IdentifierCheck checkUscc(QStringView text);
/// GB 11643-1999. `today` bounds the birth date.
[[nodiscard]] IdentifierCheck checkResidentId(QStringView text, QDate today);
/// Decides which of the two a text is meant to be: 17 digits and a digit or X in the shape of a resident number whose
/// digits 7–14 form a date and whose check fits is a ResidentId, everything else a USCC.
[[nodiscard]] IdentifierCheck checkIdentifier(QStringView text, QDate today);
/// What is wrong with the identifier, and what may be meant, for a person; empty if nothing is.
[[nodiscard]] QString identifierSentence(const IdentifierCheck &check);
/// 410***********0012
[[nodiscard]] QString maskResidentId(QStringView number);
/// The text with every number of a natural person in it masked, however it is written: full-width digits, spaces or hyphens between them, further
/// digits behind it. Credit codes stay, and so do numbers of 15 digits: most are registration numbers of firms.
[[nodiscard]] QString withoutResidentIds(const QString &text, QDate today);

} // namespace chengcai::domain
