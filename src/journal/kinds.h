// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/rights.h"

#include <QString>

#include <optional>

namespace chengcai::journal {

/// What one change does to one entity. The numbers are written into the journal: never renumber, never reuse.
enum class ChangeKind : quint16 {
    Session = 1,           ///< start of a program: nonce, and at seq 1 the device's public key
    AccountCreate = 2,
    AccountAmend = 3,
    PartyCreate = 10,
    PartyAmend = 11,
    PartySucceed = 12,     ///< merger of firms or of duplicates: facts follow the successor
    PartyUnsucceed = 13,   ///< takes a succession back
    PartyWithdraw = 14,    ///< recorded by mistake; only while nothing hangs on it
    PersonCreate = 15,
    PersonAmend = 16,
    FactCreate = 20,
    FactAmend = 21,
    FactWithdraw = 22,
    FactConfirm = 23,      ///< second check
    FactObjection = 24,    ///< marks or unmarks "under objection"
    RuleBookDraft = 30,    ///< a new draft version, whole
    RuleBookAmend = 31,    ///< replaces a draft's content
    RuleBookAdopt = 32,
    ListingPublish = 40,
    ListingRemove = 41,
    ListPropose = 42,      ///< a list procedure begins
    ListStep = 43,         ///< notice, statement, hearing, publication, end, exit notice, archive, not listing
    ListDecide = 44,       ///< never by who proposed
    Exported = 50,         ///< a bundle was written; machine
    Imported = 51,         ///< a bundle was taken over; machine
    FileRefused = 52,      ///< a file that was not genuine; machine
    Compare = 53,          ///< two records or changes were looked at side by side and both stand
    Reissue = 54,          ///< names entries that were written again, and the new ones
    DeviceApprove = 55,    ///< the office takes files of a computer
    DeviceRevoke = 56,     ///< what comes later of that computer is kept and not applied
    EntryDecide = 57,      ///< a person's word on an entry that was not applied
    ReleasePrepare = 58,   ///< what the office is about to publish to its laptops, signed by who prepared it
    ReleasePublish = 59,   ///< signed by a second person and the office's root key
    PetitionReceive = 46,  ///< an objection, or an application for credit repair
    PetitionStep = 47,     ///< verification, answer, withdrawal
    PetitionDecide = 48,   ///< with its effect in the same entry
    ReviewEffective = 45,  ///< an inspection or mutual review that makes a party rated
    IdentifierReveal = 60, ///< somebody looked at a resident identity number
    BatchUndo = 61,        ///< takes back everything one import batch created
    CommitmentGive = 63,   ///< a supplier's credit commitment for a project, instead of papers
    CommitmentCheck = 64,  ///< spot check: kept, or a fact in the same entry
    CommitmentWithdraw = 65, ///< recorded by mistake
    StoreDescribe = 62,    ///< office name, deployment, demonstration mark
    FormPublish = 70,      ///< a version of an evaluation form, whole
    FormRetire = 71,       ///< no new inspections with it
    InspectionSubmit = 72,
    InspectionRevise = 73, ///< a new revision: after a return, or after it was in effect
    InspectionReturn = 74, ///< back to the inspector, with a reason
    InspectionReview = 75, ///< the reviewer's word on every finding
    InspectionHear = 76,   ///< the party's statement
    InspectionEffect = 77, ///< accepted findings become facts
    InspectionWithdraw = 78,
    InspectionVerify = 79, ///< a second person entered chosen items again, blind
    PlanAdopt = 80,        ///< a yearly plan of one kind of party, whole
    PlanWithdraw = 81,
    DrawRecord = 82,       ///< a double random selection; its tasks follow in the same entry
    TaskAssign = 83,
    TaskAmend = 84,        ///< due day, inspectors, note
    TaskCancel = 85,
    InspectorDeclare = 86, ///< relations and leave of an inspector, whole
    RectificationNotice = 90, ///< demands on findings of an inspection, each with its day
    RectificationReply = 91,
    RectificationVerify = 92, ///< accepted, or not with a reason and a new day; by another person than who recorded the reply
    RectificationLate = 93,   ///< lateness of an item became a fact
    CaseOpen = 94,
    CaseFiling = 95,          ///< 立案
    CaseStep = 96,            ///< investigation, notice, statement, hearing, legal review, service, publication
    CaseDecide = 97,          ///< penalty or exposure notice; never by an investigator
    CaseClose = 98            ///< no case, with a reason; or finished
    // From RecordKinds on: changes of records, see recordChangeKind().
};

/// What a change does to a record.
enum class RecordChange : quint8 { Open = 0, Act = 1, Decide = 2 };
inline constexpr int RecordKinds = 104;
/// Four numbers for each type, the fourth unused.
[[nodiscard]] constexpr ChangeKind recordChangeKind(domain::RecordType type, RecordChange change)
{
    return ChangeKind(RecordKinds + 4 * (int(type) - 1) + int(change));
}
struct RecordKindOf {
    domain::RecordType type = domain::RecordType::None;
    RecordChange change = RecordChange::Open;
};
/// None if the kind is no change of a record that this program knows.
[[nodiscard]] std::optional<RecordKindOf> recordKindOf(ChangeKind kind);

/// Entries of this kind name every value they write over.
inline constexpr QStringView ResolveKind = u"conflict.resolve";
/// Machine kinds are signed by the device key and change no business data.
[[nodiscard]] bool isMachineKind(QStringView entryKind);
/// The right an author needs for a change; none for machine changes.
[[nodiscard]] std::optional<domain::Action> neededRight(ChangeKind kind);
/// Whether this version of the program can apply a change of that kind.
[[nodiscard]] bool isKnownKind(ChangeKind kind);
/// Translated name of an entry kind ("party.create" → "Party recorded") for the audit trail and undo.
[[nodiscard]] QString entryKindLabel(QStringView entryKind);

} // namespace chengcai::journal
