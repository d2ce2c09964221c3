// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "store/database.h"

namespace chengcai::store {

/// Why two things have to be looked at side by side. exchange.md §8
enum class PairKind {
    SameParty,     ///< two records of what is one party: same credit code, or same sealed number
    SameFact,      ///< two persons recorded the same indicator of the same party and day
    UnseenTogether ///< two changes of different fields of one record; the author of neither saw the other
};
/// Neither the program nor the clock can tell what is right: a person compares the two and says so.
struct Pair {
    PairKind kind = PairKind::SameParty;
    QByteArray one;      ///< uid of a record, or what names an entry's part in one: SHA-256 of the entry's hash and the record's uid
    QByteArray other;    ///< one < other
    domain::PartyId party;
    domain::PartyId otherParty; ///< the second record of the same party; else as `party`
    QString partyName;
    QString oneText;     ///< what the one says
    QString otherText;
    QString oneAuthor;   ///< and who wrote it: full name, or the account's
    QString otherAuthor;
    bool scoreBearing = false; ///< a score may count what is one act twice, or stand divided between two records
};
/// What nobody has compared yet, in the order of kind and party. Facts of table imports are left out: nobody inspected them.
[[nodiscard]] std::vector<Pair> pairsToCompare(const Database &database);

} // namespace chengcai::store
