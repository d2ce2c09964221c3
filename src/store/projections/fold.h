// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/petition.h"
#include "store/projections/projections.h"
#include "store/sqlite/rawstatement.h"

#include <QSqlQuery>
#include <QVariant>

#include <array>
#include <memory>
#include <unordered_map>

/// What the fold functions of this folder share. Nothing outside it includes this.
namespace chengcai::journal {
struct FactView;
}

namespace chengcai::store {

/// A null QString would be stored as NULL.
[[nodiscard]] inline QVariant sqlText(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}
[[nodiscard]] inline QVariant sqlBytes(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(bytes);
}
/// Julian day number, 0 = no date.
[[nodiscard]] inline qint64 sqlDay(QDate day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}
[[nodiscard]] QString tableOf(EntityType type);
[[nodiscard]] base::Error foldError(const QString &code, const QString &message, const QString &field = {});

/// Columns of an UPDATE in the order in which they are set.
using Columns = std::vector<std::pair<QString, QVariant>>;

/// One entry being folded, and the look-ups that outlive it.
class Fold
{
public:
    explicit Fold(Database &database) : m_database(database) {}

    /// Gives every entity the entry creates its id: the next of its type, in the order of admission.
    [[nodiscard]] base::Result<void> allot(const journal::Entry &entry, qint64 receivedNo);
    void begin(const journal::Entry &entry, const base::Hash &hash, qint64 receivedNo, FoldMode mode);
    void at(size_t changeIndex) { m_index = quint32(changeIndex); }
    /// Writes the batch row.
    [[nodiscard]] base::Result<void> end();
    void forget();

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] qint64 no() const { return m_no; }
    /// Of the entry.
    [[nodiscard]] const base::Hash &hash() const { return m_hash; }
    [[nodiscard]] const base::Uid &author() const { return m_entry->author; }
    [[nodiscard]] const journal::Entry &entry() const { return *m_entry; }
    /// Index of the present change in its entry, and the uid of what a change of this entry creates.
    [[nodiscard]] quint32 index() const { return m_index; }
    [[nodiscard]] base::Uid uidOfChange(quint32 index) const;
    [[nodiscard]] bool merges() const { return m_mode == FoldMode::Merge; }

    /// The id allotted to the entity the present change creates.
    [[nodiscard]] qint64 create(EntityType type);
    /// Of an entity that is there; one whose entry was kept but not applied is not.
    [[nodiscard]] base::Result<qint64> idOf(const base::Uid &uid, EntityType type);
    /// The same for what another change of this entry creates.
    [[nodiscard]] base::Result<qint64> idOfChange(quint32 index, EntityType type);

    /// The change names the present heads of every field it gives a base for; with `fields` (bit mask) exactly those fields. When
    /// merging, an amendment whose author did not see the present value is taken, and moveHead() keeps both heads.
    [[nodiscard]] base::Result<void> checkBase(const journal::Change &change, EntityType type, qint64 id);
    [[nodiscard]] base::Result<void> checkBase(const journal::Change &change, EntityType type, qint64 id, quint32 fields);
    [[nodiscard]] base::Result<void> moveHead(EntityType type, qint64 id, int field);
    [[nodiscard]] base::Result<void> moveHeads(EntityType type, qint64 id, quint32 fields);

    /// Refused if the person behind the present entry created the record or wrote the present value of one of these fields (bit mask):
    /// the two-person rule, kept also against entries that no service has checked.
    [[nodiscard]] base::Result<void> checkSecondPerson(EntityType type, qint64 id, qint64 createdNo, quint32 fields, const base::Error &refusal);

    [[nodiscard]] base::Result<void> run(const QString &sql, const QVariantList &values);
    [[nodiscard]] base::Result<void> update(EntityType type, qint64 id, const Columns &columns);
    /// First row, empty if there is none.
    [[nodiscard]] base::Result<QVariantList> row(const QString &sql, const QVariantList &values, int columns);
    [[nodiscard]] base::Result<qint64> number(const QString &sql, const QVariantList &values);
    [[nodiscard]] base::Error failure() const;

private:
    struct Run {
        EntityType type = EntityType::Store;
        quint32 fromIndex = 0;
        quint32 count = 0;
        qint64 firstId = 0;
    };
    using Prefix = std::array<quint8, 12>;
    [[nodiscard]] bool exists(EntityType type, qint64 id) const;
    [[nodiscard]] std::vector<base::Hash> unseenHeads(EntityType type, qint64 id, int field) const;
    struct PrefixHash {
        size_t operator()(const Prefix &prefix) const { return qHashBits(prefix.data(), prefix.size()); }
    };

    /// 0 when the change with that index creates none of the type. The runs stand in the order of their indices.
    [[nodiscard]] static qint64 idIn(const std::vector<Run> &runs, qint64 index, EntityType type);
    [[nodiscard]] const std::vector<Run> &runsOf(const Prefix &prefix);
    [[nodiscard]] base::Result<void> writeBatch();

    Database &m_database;
    const journal::Entry *m_entry = nullptr;
    base::Hash m_hash;
    qint64 m_no = 0;
    quint32 m_index = 0;
    FoldMode m_mode = FoldMode::Strict;
    Prefix m_prefix{};
    std::vector<Run> m_created; ///< of the present entry
    std::unordered_map<Prefix, std::vector<Run>, PrefixHash> m_runs;
    std::array<qint64, EntityTypes> m_lastId{}; ///< by EntityType, once m_lastKnown
    std::array<bool, EntityTypes> m_lastKnown{};
};

/// Facts: bulk creation through the raw handle, revisions through Qt SQL.
class FactFold
{
public:
    explicit FactFold(Fold &fold) : m_fold(fold) {}

    [[nodiscard]] base::Result<void> create(const journal::Change &change);
    [[nodiscard]] base::Result<void> amend(const journal::Change &change);
    [[nodiscard]] base::Result<void> withdraw(const journal::Change &change);
    [[nodiscard]] base::Result<void> mark(const journal::Change &change);
    /// Withdraws the facts first … last that are not withdrawn.
    [[nodiscard]] base::Result<void> withdrawRange(qint64 first, qint64 last, const QString &reason);
    void forget();
    /// A party may have been withdrawn.
    void forgetParties() { m_kinds.clear(); }

private:
    struct Keys {
        qint64 id;
        qint64 party;
        qint64 indicator;
        qint64 group;
        qint64 match;
    };
    [[nodiscard]] base::Result<void> insert(const journal::FactView &view, const Keys &keys);
    [[nodiscard]] base::Result<qint64> openParty(const base::Uid &uid);
    [[nodiscard]] base::Result<qint64> indicatorId(QByteArrayView code);
    [[nodiscard]] base::Result<void> checkIndicator(qint64 party, QByteArrayView code);
    [[nodiscard]] base::Result<qint64> groupFor(qint64 fact, qint64 party, const QString &key, qint64 matchKey);
    /// Facts first … last that are not withdrawn get these values (`flags`: an expression) from the present entry's receipt on; what was
    /// known before stays.
    [[nodiscard]] base::Result<void> revise(qint64 first, qint64 last, const QString &flags, const Columns &columns);
    [[nodiscard]] base::Result<qint64> openFact(const journal::Change &change);
    [[nodiscard]] base::Result<void> settleKeys(qint64 fact, qint64 oldParty, qint64 oldKey);
    [[nodiscard]] base::Result<void> regroup(qint64 party, qint64 matchKey);

    Fold &m_fold;
    RawStatement m_insert;
    RawStatement m_sameKey;
    std::vector<qint8> m_kinds; ///< by party id: kind, −1 = not read yet
    QHash<QByteArray, qint64> m_indicators;
};

[[nodiscard]] base::Result<void> foldParty(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldPartyAmend(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldPartySucceed(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldPartyUnsucceed(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldPartyWithdraw(Fold &fold, const journal::Change &change);
/// Withdraws the parties first … last; refused while anything hangs on one of them.
[[nodiscard]] base::Result<void> withdrawParties(Fold &fold, qint64 first, qint64 last);
[[nodiscard]] base::Result<void> foldPerson(Fold &fold, const journal::Change &change);

[[nodiscard]] base::Result<void> foldStore(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldAccount(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldAccountAmend(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldRuleBook(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldRuleBookAmend(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldRuleBookAdopt(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldListing(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldListingRemove(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldListPropose(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldListStep(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldListDecide(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldPetition(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldPetitionStep(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldPetitionDecide(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldCommitment(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldCommitmentCheck(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldCommitmentWithdraw(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldRecord(Fold &fold, const journal::Change &change, domain::RecordType type);
[[nodiscard]] base::Result<void> foldRecordAct(Fold &fold, const journal::Change &change, const journal::RecordKindOf &what);
/// The decision on an objection or a repair about that fact or list procedure in the present entry.
struct DecidedPetition {
    domain::PetitionKind kind = domain::PetitionKind::Objection;
    domain::PetitionOutcome outcome = domain::PetitionOutcome::None;
};
[[nodiscard]] std::optional<DecidedPetition> decidedPetition(Fold &fold, const base::Uid &subject);
/// A mark goes with the last open objection, and one that no objection set is not theirs to take away.
[[nodiscard]] base::Result<void> checkUnmark(Fold &fold, qint64 fact);
/// Who recorded or amended a fact does not decide an objection to it.
[[nodiscard]] base::Error ownWork();
[[nodiscard]] base::Result<void> foldReview(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldForm(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldFormRetire(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldInspection(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldInspectionRevise(Fold &fold, const journal::Change &change);
/// Return and withdrawal.
[[nodiscard]] base::Result<void> foldInspectionReason(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldInspectionReview(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldInspectionVerify(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldInspectionHear(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldInspectionEffect(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldRectificationNotice(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldRectificationReply(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldRectificationVerify(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldRectificationLate(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldCaseOpen(Fold &fold, const journal::Change &change);
/// Filing, every step, closing.
[[nodiscard]] base::Result<void> foldCaseStep(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldCaseDecide(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldPlan(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldPlanWithdraw(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldDraw(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldTask(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldTaskAmend(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldTaskCancel(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldDeclaration(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldReveal(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldDevice(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldDeviceRevoke(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldEntryDecide(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldComparison(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldReissue(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldReleasePrepare(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldReleasePublish(Fold &fold, const journal::Change &change);
[[nodiscard]] base::Result<void> foldBatchUndo(Fold &fold, FactFold &facts, const journal::Change &change);

} // namespace chengcai::store
