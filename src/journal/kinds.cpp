// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chengcai::journal {

using namespace Qt::StringLiterals;
using domain::Action;

namespace {

struct Label {
    const char *kind;
    const char *text;
};

constexpr std::array Labels{
    Label{"session", QT_TRANSLATE_NOOP("journal", "Program started")},
    Label{"store.create", QT_TRANSLATE_NOOP("journal", "Store created")},
    Label{"store.describe", QT_TRANSLATE_NOOP("journal", "Office described")},
    Label{"account.create", QT_TRANSLATE_NOOP("journal", "Account created")},
    Label{"account.amend", QT_TRANSLATE_NOOP("journal", "Account changed")},
    Label{"party.create", QT_TRANSLATE_NOOP("journal", "Party recorded")},
    Label{"party.amend", QT_TRANSLATE_NOOP("journal", "Party changed")},
    Label{"party.succeed", QT_TRANSLATE_NOOP("journal", "Party joined to its successor")},
    Label{"party.unsucceed", QT_TRANSLATE_NOOP("journal", "Succession taken back")},
    Label{"party.withdraw", QT_TRANSLATE_NOOP("journal", "Party withdrawn")},
    Label{"person.create", QT_TRANSLATE_NOOP("journal", "Responsible person recorded")},
    Label{"person.amend", QT_TRANSLATE_NOOP("journal", "Responsible person changed")},
    Label{"fact.record", QT_TRANSLATE_NOOP("journal", "Fact recorded")},
    Label{"fact.create", QT_TRANSLATE_NOOP("journal", "Fact recorded")},
    Label{"fact.amend", QT_TRANSLATE_NOOP("journal", "Fact changed")},
    Label{"fact.withdraw", QT_TRANSLATE_NOOP("journal", "Fact withdrawn")},
    Label{"fact.confirm", QT_TRANSLATE_NOOP("journal", "Fact confirmed")},
    Label{"fact.objection", QT_TRANSLATE_NOOP("journal", "Objection to a fact marked")},
    Label{"import.parties", QT_TRANSLATE_NOOP("journal", "Parties imported")},
    Label{"import.facts", QT_TRANSLATE_NOOP("journal", "Facts imported")},
    Label{"import.undo", QT_TRANSLATE_NOOP("journal", "Import taken back")},
    Label{"rulebook.draft", QT_TRANSLATE_NOOP("journal", "Rule book drafted")},
    Label{"rulebook.amend", QT_TRANSLATE_NOOP("journal", "Draft rule book changed")},
    Label{"rulebook.adopt", QT_TRANSLATE_NOOP("journal", "Rule book adopted")},
    Label{"listing.propose", QT_TRANSLATE_NOOP("journal", "Proposed for a list")},
    Label{"listing.step", QT_TRANSLATE_NOOP("journal", "Step of a list procedure recorded")},
    Label{"listing.decide", QT_TRANSLATE_NOOP("journal", "List entry decided")},
    Label{"listing.publish", QT_TRANSLATE_NOOP("journal", "List entry published")},
    Label{"listing.remove", QT_TRANSLATE_NOOP("journal", "List entry removed")},
    Label{"petition.receive", QT_TRANSLATE_NOOP("journal", "Objection or repair received")},
    Label{"petition.step", QT_TRANSLATE_NOOP("journal", "Step of an objection or repair recorded")},
    Label{"petition.decide", QT_TRANSLATE_NOOP("journal", "Objection or repair decided")},
    Label{"commitment.give", QT_TRANSLATE_NOOP("journal", "Commitment recorded")},
    Label{"commitment.check", QT_TRANSLATE_NOOP("journal", "Commitment checked")},
    Label{"commitment.withdraw", QT_TRANSLATE_NOOP("journal", "Commitment withdrawn")},
    Label{"review.effective", QT_TRANSLATE_NOOP("journal", "Inspection or review in effect")},
    Label{"identifier.reveal", QT_TRANSLATE_NOOP("journal", "Identity number looked at")},
    Label{"form.publish", QT_TRANSLATE_NOOP("journal", "Evaluation form published")},
    Label{"form.retire", QT_TRANSLATE_NOOP("journal", "Evaluation form retired")},
    Label{"inspection.submit", QT_TRANSLATE_NOOP("journal", "Inspection submitted")},
    Label{"inspection.revise", QT_TRANSLATE_NOOP("journal", "Inspection revised")},
    Label{"inspection.return", QT_TRANSLATE_NOOP("journal", "Inspection returned")},
    Label{"inspection.review", QT_TRANSLATE_NOOP("journal", "Inspection reviewed")},
    Label{"inspection.hear", QT_TRANSLATE_NOOP("journal", "Party heard on an inspection")},
    Label{"inspection.effect", QT_TRANSLATE_NOOP("journal", "Inspection put into effect")},
    Label{"inspection.withdraw", QT_TRANSLATE_NOOP("journal", "Inspection withdrawn")},
    Label{"inspection.verify", QT_TRANSLATE_NOOP("journal", "Items of an inspection entered again")},
    Label{"rectification.notice", QT_TRANSLATE_NOOP("journal", "Notice of rectification issued")},
    Label{"rectification.reply", QT_TRANSLATE_NOOP("journal", "Reply to a notice of rectification recorded")},
    Label{"rectification.verify", QT_TRANSLATE_NOOP("journal", "Rectification verified")},
    Label{"rectification.late", QT_TRANSLATE_NOOP("journal", "Late rectification recorded as a fact")},
    Label{"case.open", QT_TRANSLATE_NOOP("journal", "Case opened")},
    Label{"case.file", QT_TRANSLATE_NOOP("journal", "Case filed")},
    Label{"case.step", QT_TRANSLATE_NOOP("journal", "Step of a case recorded")},
    Label{"case.decide", QT_TRANSLATE_NOOP("journal", "Case decided")},
    Label{"case.close", QT_TRANSLATE_NOOP("journal", "Case closed")},
    Label{"plan.adopt", QT_TRANSLATE_NOOP("journal", "Supervision plan adopted")},
    Label{"plan.withdraw", QT_TRANSLATE_NOOP("journal", "Supervision plan withdrawn")},
    Label{"draw.record", QT_TRANSLATE_NOOP("journal", "Double random draw recorded")},
    Label{"task.assign", QT_TRANSLATE_NOOP("journal", "Inspection tasks assigned")},
    Label{"task.amend", QT_TRANSLATE_NOOP("journal", "Inspection tasks changed")},
    Label{"task.cancel", QT_TRANSLATE_NOOP("journal", "Inspection tasks cancelled")},
    Label{"task.handover", QT_TRANSLATE_NOOP("journal", "Inspection tasks handed over")},
    Label{"task.import", QT_TRANSLATE_NOOP("journal", "Inspection tasks imported")},
    Label{"task.undo", QT_TRANSLATE_NOOP("journal", "Change of inspection tasks taken back")},
    Label{"inspector.declare", QT_TRANSLATE_NOOP("journal", "Relations and leave declared")},
    Label{"demo", QT_TRANSLATE_NOOP("journal", "Demonstration data")},
    Label{"audit.login_fail", QT_TRANSLATE_NOOP("journal", "Sign-in failed")},
    Label{"audit.refused_file", QT_TRANSLATE_NOOP("journal", "File refused")},
    Label{"reissue", QT_TRANSLATE_NOOP("journal", "Entries written again")},
    Label{"release.prepare", QT_TRANSLATE_NOOP("journal", "Release prepared")},
    Label{"release.publish", QT_TRANSLATE_NOOP("journal", "Release published")},
    Label{"device.approve", QT_TRANSLATE_NOOP("journal", "Computer approved")},
    Label{"device.revoke", QT_TRANSLATE_NOOP("journal", "Computer revoked")},
    Label{"conflict.resolve", QT_TRANSLATE_NOOP("journal", "Conflict resolved")},
    Label{"conflict.compare", QT_TRANSLATE_NOOP("journal", "Two records or changes compared")},
    Label{"entry.decide", QT_TRANSLATE_NOOP("journal", "Entry that was not applied decided upon")},
    Label{"exported", QT_TRANSLATE_NOOP("journal", "Entries exported")},
    Label{"imported", QT_TRANSLATE_NOOP("journal", "Entries received")},
};

/// "financing.act": the type, and what was done.
QString recordLabel(QStringView entryKind)
{
    const qsizetype dot = entryKind.indexOf(u'.');
    const domain::RecordKind *kind = dot < 0 ? nullptr : domain::recordKindByCode(entryKind.first(dot));
    if (!kind)
        return {};
    const QStringView what = entryKind.sliced(dot + 1);
    const QString title = domain::recordText(kind->label);
    if (what == u"open"_s)
        return QCoreApplication::translate("journal", "%1: recorded").arg(title);
    return what == u"decide"_s ? QCoreApplication::translate("journal", "%1: decided").arg(title) : QCoreApplication::translate("journal", "%1: step recorded").arg(title);
}

} // namespace

std::optional<RecordKindOf> recordKindOf(ChangeKind kind)
{
    const int place = int(kind) - RecordKinds;
    if (place < 0 || place % 4 > int(RecordChange::Decide))
        return std::nullopt;
    const auto type = domain::RecordType(place / 4 + 1);
    if (place / 4 + 1 >= int(domain::RecordTypes) || !domain::recordKind(type))
        return std::nullopt;
    return RecordKindOf{type, RecordChange(place % 4)};
}

bool isMachineKind(QStringView entryKind)
{
    constexpr std::array<QStringView, 5> kinds{u"session", u"audit.login_fail", u"audit.refused_file", u"exported", u"imported"};
    return std::find(kinds.begin(), kinds.end(), entryKind) != kinds.end();
}

std::optional<Action> neededRight(ChangeKind kind)
{
    if (const auto record = recordKindOf(kind)) {
        const domain::RecordKind &table = *domain::recordKind(record->type);
        return record->change == RecordChange::Open ? table.openRight : record->change == RecordChange::Act ? table.actRight : table.decideRight;
    }
    switch (kind) {
    case ChangeKind::Session:
    case ChangeKind::Exported:
    case ChangeKind::Imported:
    case ChangeKind::FileRefused: return std::nullopt;
    case ChangeKind::Reissue: return Action::Exchange;
    case ChangeKind::ReleasePrepare:
    case ChangeKind::ReleasePublish: return Action::PublishRelease;
    case ChangeKind::DeviceApprove:
    case ChangeKind::DeviceRevoke: return Action::ManageDevices;
    case ChangeKind::Compare:
    case ChangeKind::EntryDecide: return Action::ResolveConflict;
    case ChangeKind::AccountCreate:
    case ChangeKind::AccountAmend:
    case ChangeKind::StoreDescribe: return Action::ManageAccounts;
    case ChangeKind::PartyCreate:
    case ChangeKind::PartyAmend:
    case ChangeKind::PersonCreate:
    case ChangeKind::PersonAmend: return Action::RecordParty;
    case ChangeKind::PartySucceed:
    case ChangeKind::PartyUnsucceed:
    case ChangeKind::PartyWithdraw: return Action::MergeParties;
    case ChangeKind::FactCreate:
    case ChangeKind::FactAmend:
    case ChangeKind::ReviewEffective:
    case ChangeKind::CommitmentGive:
    case ChangeKind::CommitmentCheck:
    case ChangeKind::CommitmentWithdraw:
    case ChangeKind::BatchUndo: return Action::RecordFact;
    case ChangeKind::FactWithdraw: return Action::WithdrawFact;
    case ChangeKind::FactConfirm: return Action::ConfirmFact;
    case ChangeKind::FactObjection: return Action::MarkObjection;
    case ChangeKind::RuleBookDraft:
    case ChangeKind::RuleBookAmend: return Action::DraftRules;
    case ChangeKind::RuleBookAdopt: return Action::AdoptRules;
    case ChangeKind::ListingPublish:
    case ChangeKind::ListingRemove:
    case ChangeKind::ListPropose:
    case ChangeKind::ListStep:
    case ChangeKind::ListDecide: return Action::ManageLists;
    case ChangeKind::IdentifierReveal: return Action::RevealIdentifier;
    case ChangeKind::FormPublish:
    case ChangeKind::FormRetire: return Action::PublishForms;
    case ChangeKind::InspectionSubmit:
    case ChangeKind::InspectionRevise:
    case ChangeKind::InspectionHear:
    case ChangeKind::InspectionVerify:
    case ChangeKind::InspectionWithdraw: return Action::Inspect;
    case ChangeKind::InspectionReturn:
    case ChangeKind::InspectionReview:
    case ChangeKind::InspectionEffect: return Action::ReviewInspection;
    case ChangeKind::RectificationNotice:
    case ChangeKind::RectificationReply:
    case ChangeKind::RectificationVerify:
    case ChangeKind::PetitionReceive:
    case ChangeKind::PetitionStep:
    case ChangeKind::CaseStep: return Action::RecordCaseStep;
    case ChangeKind::RectificationLate:
    case ChangeKind::PetitionDecide:
    case ChangeKind::CaseOpen:
    case ChangeKind::CaseFiling:
    case ChangeKind::CaseDecide:
    case ChangeKind::CaseClose: return Action::DecideCase;
    case ChangeKind::PlanAdopt:
    case ChangeKind::PlanWithdraw:
    case ChangeKind::DrawRecord: return Action::PlanInspections;
    case ChangeKind::TaskAssign:
    case ChangeKind::TaskAmend:
    case ChangeKind::TaskCancel: return Action::AssignTasks;
    case ChangeKind::InspectorDeclare: return Action::Inspect;
    }
    // A kind this program does not know: only those who may do nearly everything.
    return Action::Restore;
}

bool isKnownKind(ChangeKind kind)
{
    const int number = int(kind);
    constexpr std::array<std::pair<int, int>, 8> known{{{1, 3}, {10, 16}, {20, 24}, {30, 32}, {40, 48}, {50, 65}, {70, 86}, {90, 98}}};
    return recordKindOf(kind) || std::any_of(known.begin(), known.end(), [number](const auto &range) { return number >= range.first && number <= range.second; });
}

QString entryKindLabel(QStringView entryKind)
{
    const auto label = std::find_if(Labels.begin(), Labels.end(), [entryKind](const Label &one) {
        return entryKind == QLatin1StringView(one.kind);
    });
    if (label != Labels.end())
        return QCoreApplication::translate("journal", label->text);
    const QString record = recordLabel(entryKind);
    return record.isEmpty() ? entryKind.toString() : record;
}

} // namespace chengcai::journal
