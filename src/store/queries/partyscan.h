// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/party.h"
#include "store/queries/facts.h"

#include <array>
#include <functional>
#include <vector>

namespace chengcai::store {

/// What an evaluation of everybody needs of a party; the whole register in one pass.
struct PartyLine {
    domain::PartyId id;
    base::Uid uid;
    domain::PartyKind kind = domain::PartyKind::Supplier;
    domain::IdentifierType identifierType = domain::IdentifierType::Uscc;
    QString identifier;
    QString name;
    QString region;
};
/// Calls `line` for every party (of a kind) ordered by kind, identifier, id. Returns how many.
[[nodiscard]] base::Result<qint64> scanParties(const Database &database, std::optional<domain::PartyKind> kind,
                                               const std::function<void(const PartyLine &)> &line);
/// The same without those that gave way or were withdrawn.
[[nodiscard]] base::Result<qint64> scanLivingParties(const Database &database, const std::function<void(const PartyLine &)> &line);

/// Index = party id: bit 1 << ListKind for every list the party is on that day, as known at that position. A party that has
/// given way is on no list, its successor is on its lists.
[[nodiscard]] std::vector<quint8> listBits(const Database &database, QDate day, qint64 position);

/// received_no and receipt chain of a position: of the head for Latest.
struct Position {
    qint64 receivedNo = 0;
    base::Hash chain;
};
[[nodiscard]] Position positionAt(const Database &database, qint64 position);
/// received_no of the newest entry that is not of a machine kind; 0 if none. What the rating cache is current for.
[[nodiscard]] qint64 lastBusinessEntry(const Database &database);

/// Parties by kind and grade in the rating cache: [PartyKind][Grade].
[[nodiscard]] std::array<std::array<qint64, 5>, 4> cachedGradeCounts(const Database &database);

/// Facts in force that wait for a second person (negative ones), and facts under objection.
struct OpenFactCounts {
    qint64 unchecked = 0;
    qint64 underObjection = 0;
};
[[nodiscard]] OpenFactCounts openFactCounts(const Database &database);

} // namespace chengcai::store
