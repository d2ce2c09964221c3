// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/entry.h"
#include "store/database.h"

#include <memory>
#include <optional>

namespace chengcai::store {

/// Type numbers in id_run and field_head. Stored: never renumber.
enum class EntityType : int { Store = 0, Account = 1, Party = 2, Person = 3, Fact = 4, RuleBook = 5, Listing = 6, Review = 7, Form = 8, Inspection = 9,
    Task = 10, Draw = 11, Plan = 12, Rectification = 13, Case = 14, Device = 15, ListProcedure = 16, Petition = 17, Commitment = 18, Record = 19 };
inline constexpr size_t EntityTypes = 20;

/// What a change of that kind creates; none if it creates nothing.
[[nodiscard]] std::optional<EntityType> createdType(journal::ChangeKind kind);

/// Strict: an author at this store, who can still be told. Merge: authors who could not see each other's work; both values of a field
/// are then kept as its heads, and the same party may be there twice.
enum class FoldMode { Strict, Merge };

/// Folds entries into the projection tables: a pure function of the entries and the order in which they are folded. Prepared statements
/// are kept for the lifetime of the object; bulk folding of facts goes through the raw handle. Lives on one connection.
class Projections
{
public:
    explicit Projections(Database &database);
    ~Projections();

    /// Local ids for what the entry creates, whether or not it will be applied. Once, in the order of admission, before fold().
    [[nodiscard]] base::Result<void> allot(const journal::Entry &entry, qint64 receivedNo);
    /// Inside the caller's transaction. An entry that does not fit (unknown entity, wrong base, duplicate identifier) is an error and
    /// the caller rolls back. `hash` of the entry becomes the head of every field it touches.
    [[nodiscard]] base::Result<void> fold(const journal::Entry &entry, const base::Hash &hash, qint64 receivedNo, FoldMode mode);
    /// Drops in-memory look-ups (party and indicator ids, groups); after a rollback.
    void forget();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Local id of an entity, 0 if unknown; and back.
[[nodiscard]] qint64 localId(const Database &database, const base::Uid &uid, EntityType type);
[[nodiscard]] base::Uid entityUid(const Database &database, EntityType type, qint64 id);
/// The last four bytes of a uid: the index of the change that created it; and a uid from its two parts.
[[nodiscard]] qint64 indexOf(const base::Uid &uid);
[[nodiscard]] base::Uid uidOf(QByteArrayView prefix, quint32 index);
/// Hashes of the entries that are the heads of a field: what an amendment names as its base.
[[nodiscard]] std::vector<base::Hash> fieldHeads(const Database &database, EntityType type, qint64 id, int field);

} // namespace chengcai::store
