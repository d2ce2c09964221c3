// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "journal/changes/bodies.h"
#include "store/projections/projections.h"

namespace chengcai::store {

/// One of the values a field has, or had before.
struct ConflictValue {
    base::Hash entry;
    journal::Change change; ///< of the record in that entry
    QString value;
    QString author;         ///< full name, or the account's
    QString computer;       ///< label; empty for a store that has not joined an office
    qint64 admittedAt = 0;  ///< UTC ms, here
};
/// A field of a party, a fact or a responsible person that two people changed without seeing each other's change. exchange.md §8.
struct Conflict {
    EntityType type = EntityType::Party;
    qint64 id = 0;
    base::Uid entity;
    int field = 0;
    bool scoreBearing = false; ///< the score or its publication hangs on it
    domain::PartyId party;     ///< whom it is about
    QString partyName;
    QString label;             ///< of the field
    std::vector<ConflictValue> before; ///< what the authors saw; several if they saw different ones
    std::vector<ConflictValue> values; ///< at least two, the one that stands for the time being last
};
/// By party, record and field.
[[nodiscard]] std::vector<Conflict> openConflicts(const Database &database);
/// How many fields, without reading what they say.
struct ConflictCounts {
    qint64 fields = 0;
    qint64 scoreBearing = 0; ///< of these, those on which a score hangs
};
[[nodiscard]] ConflictCounts openConflictCounts(const Database &database);

/// Whom a party, a fact or a responsible person is about.
struct RecordOwner {
    domain::PartyId party;
    QString name;
};
[[nodiscard]] RecordOwner ownerOf(const Database &database, EntityType type, qint64 id);

/// An entry of another store that is kept and not applied.
struct SetAside {
    qint64 receivedNo = 0;
    base::Hash hash;
    QString kind;      ///< entry kind
    QString apply;     ///< as in journal.apply
    QString problem;   ///< a sentence
    QString author;
    QString computer;
    qint64 admittedAt = 0;
    bool decided = false; ///< a person has said what becomes of it
    QString decision;
};
/// How many nobody has decided upon.
[[nodiscard]] qint64 entriesUndecided(const Database &database);
[[nodiscard]] std::vector<SetAside> entriesSetAside(const Database &database, bool decidedToo);

} // namespace chengcai::store
