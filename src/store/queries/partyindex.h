// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/listing.h"
#include "domain/party.h"
#include "domain/rating.h"
#include "store/database.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace chengcai::store {

enum class PartySort : quint8 { Name, Identifier, Region, Score, Grade, Change90, LastInspection };

/// What a list of parties shows: all conditions must hold.
struct PartyFilter {
    domain::PartyKind kind = domain::PartyKind::Supplier;
    QString search;                         ///< part of a name, pinyin, initials or identifier; several words intersect
    QStringList regions;                    ///< empty = all
    QStringList notRegions;
    std::vector<domain::Grade> grades;      ///< empty = all
    std::vector<domain::Grade> notGrades;
    std::optional<int> minScoreCenti;
    std::optional<int> maxScoreCenti;
    std::vector<domain::ListKind> lists;    ///< on any of these; empty = all
    bool onNoList = false;
    std::optional<domain::StarMove> moved;  ///< stars against 90 days earlier
    std::optional<domain::PartyStatus> status;
    bool includeSucceeded = false;
    bool operator==(const PartyFilter &) const = default;
};

/// The register in columns, in memory: sorts, filters and searches a million parties within a frame. Loaded by a background
/// job on a connection of its own, then immutable: an update makes a new index that shares what did not change. Queries are
/// const and may run in any thread.
///
/// Search: every keystroke, from one character on. Text with letters or digits only is looked for in pinyin, initials and identifier
/// (NFKC, upper/lower folded); anything with a hanzi in names (former and English names included). Memory ≈ 150 B per party.
class PartyIndex
{
public:
    [[nodiscard]] static base::Result<std::shared_ptr<const PartyIndex>> load(const Database &database, const base::Progress &progress);
    /// The same with the rows of `changed` read again (and new ones added).
    [[nodiscard]] base::Result<std::shared_ptr<const PartyIndex>> updated(const Database &database,
                                                                          const std::vector<domain::PartyId> &changed) const;
    ~PartyIndex();

    struct Answer {
        std::vector<quint32> ids;   ///< party ids in order
        qint64 total = 0;           ///< parties of that kind without any filter
    };
    [[nodiscard]] Answer query(const PartyFilter &filter, PartySort sort, bool descending) const;
    /// Over all kinds, best matches first (identifier equal, name starts, name contains, pinyin; the words as typed before the
    /// words here and there), at most `limit`.
    [[nodiscard]] std::vector<quint32> find(const QString &text, int limit) const;
    [[nodiscard]] qint64 size() const;

private:
    PartyIndex();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chengcai::store
