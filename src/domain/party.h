// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace chengcai::domain {

/// The four kinds of parties of the "1234" method. An organisation that is two kinds is two parties with one
/// identifier: each kind has its own rules, score and grade. The numbers are stored: never renumber.
enum class PartyKind : quint8 { Purchaser = 0, Agency = 1, Supplier = 2, Expert = 3 };
inline constexpr std::array<PartyKind, 4> AllPartyKinds{PartyKind::Purchaser, PartyKind::Agency, PartyKind::Supplier,
                                                        PartyKind::Expert};

/// "purchaser", "agency", "supplier", "expert": files, command line, rule books.
[[nodiscard]] QString partyKindName(PartyKind kind);
/// Accepts partyKindName() and the Chinese labels 采购人, 代理机构, 供应商, 评审专家.
[[nodiscard]] std::optional<PartyKind> partyKindFromName(QStringView name);
/// Translated, for screens and paper.
[[nodiscard]] QString partyKindLabel(PartyKind kind);
/// Of several: "Purchasers".
[[nodiscard]] QString partyKindPlural(PartyKind kind);
/// The first two letters of its indicator codes: CG, DL, GY, ZJ.
[[nodiscard]] QString indicatorPrefix(PartyKind kind);

/// Stored: never renumber.
enum class IdentifierType : quint8 { Uscc = 0, ResidentId = 1 };

enum class PartyStatus : quint8 { Active = 0, Suspended = 1, Closed = 2, Merged = 3, Split = 4 };
[[nodiscard]] QString partyStatusName(PartyStatus status);
[[nodiscard]] std::optional<PartyStatus> partyStatusFromName(QStringView name);
[[nodiscard]] QString partyStatusLabel(PartyStatus status);

using PartyId = base::Id<struct PartyTag>;

/// One party as the register knows it.
struct Party {
    PartyId id;
    base::Uid uid;
    PartyKind kind = PartyKind::Supplier;
    IdentifierType identifierType = IdentifierType::Uscc;
    /// USCC in full; a resident identity number only masked (410***********0012): the number itself is encrypted in
    /// the journal and is revealed by services alone.
    QString identifier;
    /// Why an identifier that fails its check was accepted; empty for a conforming one.
    QString identifierReason;
    QString name;
    QString nameEn;
    QStringList formerNames;
    QString region; ///< GB/T 2260 or statistical zone, six digits; may be empty
    QString address;
    QString legalRepresentative;
    QString contact;
    QString phone;
    QString category; ///< trade or catalogue category, free text
    PartyStatus status = PartyStatus::Active;
    QString notes;
    /// The party that answers for this one after a merger of firms or of duplicate records; none = itself.
    PartyId successor;
};

/// A natural person who answers for an organisation.
struct ResponsiblePerson {
    base::Uid uid;
    PartyId party;
    QString name;
    QString role; ///< legal representative, person in charge, contact, actual controller …
    QDate from;
    QDate until;
    QString note;
};

} // namespace chengcai::domain
