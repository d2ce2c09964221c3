// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections/fold.h"

#include "journal/changes/bodies.h"

namespace chengcai::store {

using namespace Qt::StringLiterals;
using base::Result;
using journal::Change;
using journal::ChangeKind;

struct Projections::Private {
    explicit Private(Database &database) : fold(database), facts(fold) {}

    [[nodiscard]] Result<void> foldChange(const Change &change);

    Fold fold;
    FactFold facts;
};

Projections::Projections(Database &database) : d(std::make_unique<Private>(database)) {}

Projections::~Projections() = default;

Result<void> Projections::Private::foldChange(const Change &change)
{
    if (const auto record = journal::recordKindOf(change.kind))
        return record->change == journal::RecordChange::Open ? foldRecord(fold, change, record->type) : foldRecordAct(fold, change, *record);
    switch (change.kind) {
    case ChangeKind::Session:
    case ChangeKind::Exported:
    case ChangeKind::Imported:
    case ChangeKind::FileRefused: return {};
    case ChangeKind::AccountCreate: return foldAccount(fold, change);
    case ChangeKind::AccountAmend: return foldAccountAmend(fold, change);
    case ChangeKind::PartyCreate: return foldParty(fold, change);
    case ChangeKind::PartyAmend: return foldPartyAmend(fold, change);
    case ChangeKind::PartySucceed: return foldPartySucceed(fold, change);
    case ChangeKind::PartyUnsucceed: return foldPartyUnsucceed(fold, change);
    case ChangeKind::PartyWithdraw: facts.forgetParties(); return foldPartyWithdraw(fold, change);
    case ChangeKind::PersonCreate:
    case ChangeKind::PersonAmend: return foldPerson(fold, change);
    case ChangeKind::FactCreate: return facts.create(change);
    case ChangeKind::FactAmend: return facts.amend(change);
    case ChangeKind::FactWithdraw: return facts.withdraw(change);
    case ChangeKind::FactConfirm:
    case ChangeKind::FactObjection: return facts.mark(change);
    case ChangeKind::RuleBookDraft: return foldRuleBook(fold, change);
    case ChangeKind::RuleBookAmend: return foldRuleBookAmend(fold, change);
    case ChangeKind::RuleBookAdopt: return foldRuleBookAdopt(fold, change);
    case ChangeKind::ListingPublish: return foldListing(fold, change);
    case ChangeKind::ListingRemove: return foldListingRemove(fold, change);
    case ChangeKind::ListPropose: return foldListPropose(fold, change);
    case ChangeKind::ListStep: return foldListStep(fold, change);
    case ChangeKind::ListDecide: return foldListDecide(fold, change);
    case ChangeKind::PetitionReceive: return foldPetition(fold, change);
    case ChangeKind::PetitionStep: return foldPetitionStep(fold, change);
    case ChangeKind::PetitionDecide: return foldPetitionDecide(fold, change);
    case ChangeKind::CommitmentGive: return foldCommitment(fold, change);
    case ChangeKind::CommitmentCheck: return foldCommitmentCheck(fold, change);
    case ChangeKind::CommitmentWithdraw: return foldCommitmentWithdraw(fold, change);
    case ChangeKind::ReviewEffective: return foldReview(fold, change);
    case ChangeKind::IdentifierReveal: return foldReveal(fold, change);
    case ChangeKind::BatchUndo: facts.forgetParties(); return foldBatchUndo(fold, facts, change);
    case ChangeKind::StoreDescribe: return foldStore(fold, change);
    case ChangeKind::FormPublish: return foldForm(fold, change);
    case ChangeKind::FormRetire: return foldFormRetire(fold, change);
    case ChangeKind::InspectionSubmit: return foldInspection(fold, change);
    case ChangeKind::InspectionRevise: return foldInspectionRevise(fold, change);
    case ChangeKind::InspectionReturn:
    case ChangeKind::InspectionWithdraw: return foldInspectionReason(fold, change);
    case ChangeKind::InspectionReview: return foldInspectionReview(fold, change);
    case ChangeKind::InspectionVerify: return foldInspectionVerify(fold, change);
    case ChangeKind::InspectionHear: return foldInspectionHear(fold, change);
    case ChangeKind::InspectionEffect: return foldInspectionEffect(fold, change);
    case ChangeKind::RectificationNotice: return foldRectificationNotice(fold, change);
    case ChangeKind::RectificationReply: return foldRectificationReply(fold, change);
    case ChangeKind::RectificationVerify: return foldRectificationVerify(fold, change);
    case ChangeKind::RectificationLate: return foldRectificationLate(fold, change);
    case ChangeKind::CaseOpen: return foldCaseOpen(fold, change);
    case ChangeKind::CaseFiling:
    case ChangeKind::CaseStep:
    case ChangeKind::CaseClose: return foldCaseStep(fold, change);
    case ChangeKind::CaseDecide: return foldCaseDecide(fold, change);
    case ChangeKind::PlanAdopt: return foldPlan(fold, change);
    case ChangeKind::PlanWithdraw: return foldPlanWithdraw(fold, change);
    case ChangeKind::DrawRecord: return foldDraw(fold, change);
    case ChangeKind::TaskAssign: return foldTask(fold, change);
    case ChangeKind::TaskAmend: return foldTaskAmend(fold, change);
    case ChangeKind::TaskCancel: return foldTaskCancel(fold, change);
    case ChangeKind::InspectorDeclare: return foldDeclaration(fold, change);
    case ChangeKind::Reissue: return foldReissue(fold, change);
    case ChangeKind::ReleasePrepare: return foldReleasePrepare(fold, change);
    case ChangeKind::ReleasePublish: return foldReleasePublish(fold, change);
    case ChangeKind::DeviceApprove: return foldDevice(fold, change);
    case ChangeKind::DeviceRevoke: return foldDeviceRevoke(fold, change);
    case ChangeKind::EntryDecide: return foldEntryDecide(fold, change);
    case ChangeKind::Compare: return foldComparison(fold, change);
    }
    return {};
}

std::optional<EntityType> createdType(ChangeKind kind)
{
    if (const auto record = journal::recordKindOf(kind))
        return record->change == journal::RecordChange::Open ? std::optional(EntityType::Record) : std::nullopt;
    switch (kind) {
    case ChangeKind::AccountCreate: return EntityType::Account;
    case ChangeKind::PartyCreate: return EntityType::Party;
    case ChangeKind::PersonCreate: return EntityType::Person;
    case ChangeKind::FactCreate: return EntityType::Fact;
    case ChangeKind::RuleBookDraft: return EntityType::RuleBook;
    case ChangeKind::ListingPublish: return EntityType::Listing;
    case ChangeKind::ListPropose: return EntityType::ListProcedure;
    case ChangeKind::PetitionReceive: return EntityType::Petition;
    case ChangeKind::CommitmentGive: return EntityType::Commitment;
    case ChangeKind::ReviewEffective: return EntityType::Review;
    case ChangeKind::FormPublish: return EntityType::Form;
    case ChangeKind::InspectionSubmit: return EntityType::Inspection;
    case ChangeKind::PlanAdopt: return EntityType::Plan;
    case ChangeKind::DrawRecord: return EntityType::Draw;
    case ChangeKind::TaskAssign: return EntityType::Task;
    case ChangeKind::RectificationNotice: return EntityType::Rectification;
    case ChangeKind::CaseOpen: return EntityType::Case;
    case ChangeKind::DeviceApprove: return EntityType::Device;
    default: return std::nullopt;
    }
}

Result<void> Projections::allot(const journal::Entry &entry, qint64 receivedNo)
{
    return d->fold.allot(entry, receivedNo);
}

Result<void> Projections::fold(const journal::Entry &entry, const base::Hash &hash, qint64 receivedNo, FoldMode mode)
{
    d->fold.begin(entry, hash, receivedNo, mode);
    for (size_t i = 0; i < entry.changes.size(); ++i) {
        d->fold.at(i);
        if (auto folded = d->foldChange(entry.changes[i]); !folded)
            return folded;
    }
    return d->fold.end();
}

void Projections::forget()
{
    d->fold.forget();
    d->facts.forget();
}

qint64 localId(const Database &database, const base::Uid &uid, EntityType type)
{
    const qint64 index = indexOf(uid);
    PreparedQuery query(database, u"SELECT first_id,from_index,count FROM id_run WHERE prefix=? AND from_index<=? AND type=?"
                                  " ORDER BY from_index DESC LIMIT 1"_s);
    if (!query.exec({uid.toBytes().left(12), index, int(type)}) || !query.next())
        return 0;
    const qint64 offset = index - query.row().value(1).toLongLong();
    return offset < query.row().value(2).toLongLong() ? query.row().value(0).toLongLong() + offset : 0;
}

base::Uid entityUid(const Database &database, EntityType type, qint64 id)
{
    PreparedQuery query(database, u"SELECT prefix,from_index,first_id,count FROM id_run WHERE type=? AND first_id<=? ORDER BY first_id DESC LIMIT 1"_s);
    if (!query.exec({int(type), id}) || !query.next())
        return {};
    const qint64 offset = id - query.row().value(2).toLongLong();
    if (offset >= query.row().value(3).toLongLong())
        return {};
    return uidOf(query.row().value(0).toByteArray(), quint32(query.row().value(1).toLongLong() + offset));
}

std::vector<base::Hash> fieldHeads(const Database &database, EntityType type, qint64 id, int field)
{
    std::vector<base::Hash> heads;
    PreparedQuery written(database, u"SELECT j.hash FROM field_head h JOIN journal j ON j.received_no=h.entry WHERE h.type=? AND h.id=? AND h.field=?"
                                    " ORDER BY j.hash"_s);
    if (!written.exec({int(type), id, field}))
        return heads;
    while (written.next())
        heads.push_back(base::Hash::fromBytes(written.row().value(0).toByteArray()));
    if (!heads.empty())
        return heads;
    PreparedQuery created(database, u"SELECT j.hash FROM id_run r JOIN journal j ON j.received_no=r.entry WHERE r.type=? AND r.first_id<=?"
                                    " AND r.first_id+r.count>? ORDER BY r.first_id DESC LIMIT 1"_s);
    if (created.exec({int(type), id, id}) && created.next())
        heads.push_back(base::Hash::fromBytes(created.row().value(0).toByteArray()));
    return heads;
}

} // namespace chengcai::store
