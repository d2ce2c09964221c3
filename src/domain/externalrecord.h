// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/externallayout.h"
#include "domain/party.h"

namespace chengcai::domain {

/// One cell of the file the record came in.
struct OriginalField {
    QString code; ///< of the layout's field; for a column the layout does not know, its heading
    QString text; ///< as it stood there; line ends are '\n'
    bool operator==(const OriginalField &) const = default;
};

/// What another authority says about one party: a penalty, a licence, an entry of a list. The typed members are what this program
/// understands of it; `original` is what was said, and is what is written when the record is handed on.
struct ExternalRecord {
    QString layout; ///< code of the layout
    SourceDomain domain = SourceDomain::Administrative;
    QString name;
    QString identifier; ///< normalised and checked; empty if there is none, or if only a part of it is shown
    IdentifierType identifierType = IdentifierType::Uscc;
    QString documentNo; ///< as written
    QString caseNo;
    QDate decidedOn;
    QDate from;
    QDate until;             ///< last day named by the source; null = none named
    bool indefinite = false; ///< the source says so, or it is an entry of a list without an end
    QDate publicUntil;       ///< null = none named, or for ever
    QString authority;
    QString facts;
    QString basis;
    QString result;
    QString category;
    std::optional<qint64> fineFen;
    std::optional<qint64> confiscatedFen;
    QString sourceUnit;
    QString region;
    QString remark;
    std::vector<OriginalField> original; ///< every column in the order of the file; empty for a record made here

    bool operator==(const ExternalRecord &) const = default;
};

/// The member that holds a role; null for roles of another type.
[[nodiscard]] QString *textOf(ExternalRecord &record, ExternalRole role);
[[nodiscard]] QDate *dayOf(ExternalRecord &record, ExternalRole role);
[[nodiscard]] std::optional<qint64> *moneyOf(ExternalRecord &record, ExternalRole role);

/// Between the parts of a key.
inline constexpr QChar ExternalKeySeparator(0x1F);
/// Equal for records that state the same thing: layout, normalised document number and identifier (or, without one, the name); without
/// a document number also category and day of decision. Begins with the layout.
[[nodiscard]] QString externalKey(const ExternalRecord &record);

/// The record as a row of its layout: what was read, or, for a record made here, its members under the first field of their role. An
/// indefinite end is written 2099-12-31, as the published standard does.
[[nodiscard]] std::vector<OriginalField> externalFields(const ExternalLayout &layout, const ExternalRecord &record);

/// What cannot be, whoever says it.
struct ExternalProblem {
    ExternalRole role = ExternalRole::None;
    QString code; ///< "EXR-…"
    QString message;
};
/// Refuses a record without a name (EXR-001), one that ends before it begins (EXR-002), negative money (EXR-003), an end beside
/// "indefinite" (EXR-004).
[[nodiscard]] std::optional<ExternalProblem> externalProblem(const ExternalRecord &record);

} // namespace chengcai::domain
