// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/supervisionplan.h"

#include <optional>
#include <tuple>
#include <vector>

/// Double random selection (双随机): whom to inspect and who inspects, by a published algorithm from a recorded seed.
///
/// The algorithm, so that anyone can redo a draw with the record and `sha256sum`. "\n" is one byte 0x0A, texts are UTF-8, ids are 32
/// lower-case hexadecimal digits, tickets are compared as 64 lower-case hexadecimal digits, smaller first.
///  1. Ticket of a party  = SHA-256("CHENGCAI-DRAW-1\n" seed "\nparty\n" party).
///     Ticket of an inspector for a party = SHA-256("CHENGCAI-DRAW-1\n" seed "\ninspector\n" party "\n" inspector).
///  2. The parties of each grade are a stratum. Its quota is the count asked for, at most all of them, or percent of them rounded up:
///     (n·percent + 99) div 100. The parties with the smallest tickets are drawn. Strata follow as A, B, C, D, U; within one, by ticket.
///  3. For each drawn party in that order, and for each of its places in turn: those may come who are not on leave, are not related to the
///     party or its district, did not inspect it last time and have no place with it yet. Of these the ones with the fewest places in this
///     draw so far remain, and of them the one with the smallest ticket for this party gets the place.
///
/// Why hashes and not a generator: nothing depends on the order of the input or on a library's generator; a party's ticket does not depend
/// on who else is in the pot, so leaving one out moves nobody else; one ticket can be checked by hand without redoing the draw.
/// The seed holds what the office cannot know or choose beforehand (numbers of a public lottery, a time agreed with witnesses) and the head of the
/// journal, which fixes parties, grades and relations before the numbers are known.
namespace chengcai::domain {

inline constexpr int MostDrawParties = 50'000;
inline constexpr int MostDrawInspectors = 2'000;
inline constexpr int MostInspectorsPerParty = 5;

struct DrawStratum {
    Grade grade = Grade::U;
    int percent = 0;          ///< 0 … 100
    std::optional<int> count; ///< instead of the percentage
    bool operator==(const DrawStratum &) const = default;
};
[[nodiscard]] int quotaOf(const DrawStratum &stratum, int parties);

struct DrawParty {
    base::Uid party;
    Grade grade = Grade::U;
    QString region;
    std::vector<base::Uid> lastInspectors; ///< who inspected it last time, sorted
    bool operator==(const DrawParty &) const = default;
};
struct DrawInspector {
    base::Uid user;
    bool onLeave = false;
    bool operator==(const DrawInspector &) const = default;
};
/// Either a party or a district, never both.
struct DrawRelation {
    base::Uid inspector;
    base::Uid party;
    QString region;
    bool operator==(const DrawRelation &) const = default;
    bool operator<(const DrawRelation &other) const { return std::tie(inspector, party, region) < std::tie(other.inspector, other.party, other.region); }
};
/// A party of the kind that is not in the pot, and why.
struct DrawOmission {
    enum class Why : quint8 { OpenTask = 0, OutOfScope = 1 };
    base::Uid party;
    Why why = Why::OpenTask;
    bool operator==(const DrawOmission &) const = default;
};

/// Everything a draw depends on, and what shows where it came from.
struct DrawInput {
    QString seed;           ///< one line
    QString seedSource;     ///< in words: which lottery, who was present
    PartyKind kind = PartyKind::Supplier;
    QDate asOf;             ///< day of the grades
    qint64 position = 0;    ///< of the journal when the parties were gathered
    QStringList regions;    ///< scope; empty = all districts
    int inspectorsPerParty = 2;
    std::vector<DrawStratum> strata;       ///< in the order of Strata, each at most once
    std::vector<DrawParty> parties;        ///< by id
    std::vector<DrawInspector> inspectors; ///< by id
    std::vector<DrawRelation> relations;   ///< sorted
    std::vector<DrawOmission> omissions;   ///< by id
    bool operator==(const DrawInput &) const = default;

    /// Brings the lists into their order: the draw is the same for any order of rows.
    void sort();
};

struct Drawn {
    base::Uid party;
    Grade grade = Grade::U;
    QByteArray ticket;                  ///< 64 hexadecimal digits
    std::vector<base::Uid> inspectors;  ///< in the order of the places
    bool operator==(const Drawn &) const = default;
};

[[nodiscard]] QByteArray partyTicket(const QString &seed, const base::Uid &party);
[[nodiscard]] QByteArray inspectorTicket(const QString &seed, const base::Uid &party, const base::Uid &inspector);

/// What keeps this inspector from this party.
enum class Conflict : quint8 { None, OnLeave, RelatedToParty, RelatedToDistrict, InspectedLast };
[[nodiscard]] Conflict conflictOf(const DrawInput &input, const DrawInspector &inspector, const DrawParty &party);
[[nodiscard]] QString conflictLabel(Conflict conflict);

/// Lists out of order or with doubles, an empty or broken seed, numbers out of bounds. Codes "DRW-0…".
[[nodiscard]] base::Result<void> checkDrawInput(const DrawInput &input);
/// The draw. "DRW-010" names a party for which fewer inspectors are left than places: nothing is drawn then.
[[nodiscard]] base::Result<std::vector<Drawn>> makeDraw(const DrawInput &input);
/// SHA-256 over one line per drawn party: grade, party and inspectors with single spaces between, "\n" after each.
[[nodiscard]] base::Hash drawnHash(const std::vector<Drawn> &drawn);

/// Deterministic and strict; codes "DRW-0…".
[[nodiscard]] QByteArray drawInputToJson(const DrawInput &input);
[[nodiscard]] base::Result<DrawInput> drawInputFromJson(const QByteArray &json);

} // namespace chengcai::domain
